/**
 * What Weir costs a page: `npm run bench -- --page`. A governed fixture site in three browsers of one run, in turn: with Weir, with an
 * extension whose content script is empty, and with none. Script time and long tasks of loading the page and of typing into a composer of
 * 5,000 lines, and the memory of the tab. Script time is Chromium's own `ScriptDuration`, which counts content scripts and page alike, but not
 * what goes on in a microtask; `TaskDuration` counts all that the main thread does:
 * https://chromedevtools.github.io/devtools-protocol/tot/Performance/
 * The longest task is read from a trace of a visit of its own, as tracing makes everything slower.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { startFixtures, type Fixtures } from '../e2e/fixtures/server';
import { chromiumPath, fixtureArgs, launch, launchWithout } from '../e2e/harness/browser';
import { policyOf } from '../e2e/channels/support';
import { figure } from './race';

const SITE = 'https://chatgpt.com/';
/** A plain field: a rich editor takes a hundred times as long over 5,000 lines as what is to be measured. */
const FIELD_SITE = 'https://huggingface.co/chat/';
const FIELD = 'textarea';
const LINES = 5_000;
const KEYS = 60;
/** How long a page is looked at after it has loaded, ms: until the classifier is warmed up. */
const SETTLED_MS = 5_000;

/** What is measured of one visit. Milliseconds; bytes. */
interface Visit {
  readonly loadScriptMs: number;
  /** In the second after it, in which the engine comes. */
  readonly idleScriptMs: number;
  readonly idleTaskMs: number;
  /** Until all is done that is done in idle time. */
  readonly settledTaskMs: number;
  /** After the page has loaded. */
  readonly longestTaskMs: number;
  readonly loadLongTasks: number;
  readonly typingScriptMs: number;
  readonly typingLongTasks: number;
  readonly heapBytes: number;
}

type Who = 'weir' | 'empty' | 'none';

/** An extension with one content script that does nothing, where Weir has its guard. */
async function launchEmpty(fixtures: Fixtures, directory: string): Promise<BrowserContext> {
  const extension = join(directory, 'empty');
  await mkdir(extension, { recursive: true });
  await writeFile(
    join(extension, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'empty',
      version: '1.0',
      content_scripts: [{ matches: ['<all_urls>'], js: ['empty.js'], run_at: 'document_start', all_frames: true }],
    }),
  );
  await writeFile(join(extension, 'empty.js'), '');
  return chromium.launchPersistentContext(join(directory, 'profile'), {
    executablePath: chromiumPath(),
    headless: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...fixtureArgs(fixtures)],
  });
}

async function metricsOf(cdp: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

const scriptMs = (metrics: Readonly<Record<string, number>>): number => (metrics['ScriptDuration'] ?? 0) * 1_000;
const taskMs = (metrics: Readonly<Record<string, number>>): number => (metrics['TaskDuration'] ?? 0) * 1_000;

/** Long tasks since the page began; the observer is told of those before it as well. */
const longTasks = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        new PerformanceObserver((list) => (count += list.getEntries().length)).observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve(count), 100);
      }),
  );

interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly loaded: Readonly<Record<string, number>>;
}

async function opened(context: BrowserContext, url: string): Promise<Opened> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  const loaded = await metricsOf(cdp);
  // A tab behind another one paints nothing, and is measured less.
  await page.bringToFront();
  await page.waitForTimeout(1_000);
  return { page, cdp, loaded };
}

/** What is read of an event in a trace. https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly processId?: number; readonly isOutermostMainFrame?: boolean } };
}

/** The longest task of the page's main thread after it has loaded, ms. */
async function longestTask(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await page.goto(SITE, { waitUntil: 'load' });
  await page.bringToFront();
  await page.waitForTimeout(SETTLED_MS);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await page.close();
  const renderer = events.findLast(({ name, args }) => name === 'FrameCommittedInBrowser' && args.data?.url === SITE)?.args.data?.processId;
  const load = events.findLast(
    ({ name, pid, args }) => name === 'MarkLoad' && pid === renderer && args.data?.isOutermostMainFrame === true,
  );
  if (load === undefined) throw new Error(`The trace of ${SITE} does not say when the page had loaded.`);
  const tasks = events.filter(({ name, pid, tid, ts }) => name === 'RunTask' && pid === load.pid && tid === load.tid && ts > load.ts);
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1_000));
}

async function visit(context: BrowserContext): Promise<Visit> {
  const { page, cdp, loaded } = await opened(context, SITE);
  const idle = await metricsOf(cdp);
  await page.waitForTimeout(SETTLED_MS - 1_000);
  const settled = await metricsOf(cdp);
  const loadLongTasks = await longTasks(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heapBytes = 0 } = await metricsOf(cdp);
  await page.close();
  const longestTaskMs = await longestTask(context);

  const field = await opened(context, FIELD_SITE);
  const lines = Array.from({ length: LINES }, (_, i) => `line ${String(i)} of the notes`).join('\n');
  // Set by the page: as input it takes Chromium time that grows with the square of its lines, with any extension or none.
  await field.page.locator(FIELD).evaluate((element, text) => {
    (element as HTMLTextAreaElement).value = text;
  }, lines);
  await field.page.locator(FIELD).focus();
  await field.page.waitForTimeout(2_000);
  const before = await metricsOf(field.cdp);
  const longBefore = await longTasks(field.page);
  for (let i = 0; i < KEYS; i++) await field.page.keyboard.press('a');
  const after = await metricsOf(field.cdp);
  const longAfter = await longTasks(field.page);
  await field.page.close();
  return {
    loadScriptMs: scriptMs(loaded),
    idleScriptMs: scriptMs(idle) - scriptMs(loaded),
    idleTaskMs: taskMs(idle) - taskMs(loaded),
    settledTaskMs: taskMs(settled) - taskMs(loaded),
    longestTaskMs,
    loadLongTasks,
    typingScriptMs: (scriptMs(after) - scriptMs(before)) / KEYS,
    typingLongTasks: longAfter - longBefore,
    heapBytes,
  };
}

/** What Weir adds to a measure, beside the extension that does nothing, round by round. */
const MEASURES: Readonly<Record<string, (visit: Visit) => number>> = {
  'until load, script ms': (visit) => visit.loadScriptMs,
  'a second on, script ms': (visit) => visit.idleScriptMs,
  'a second on, task ms': (visit) => visit.idleTaskMs,
  'five seconds on, task ms': (visit) => visit.settledTaskMs,
  'after load, longest task': (visit) => visit.longestTaskMs,
  'all of it, long tasks': (visit) => visit.loadLongTasks,
  'a key, script ms': (visit) => visit.typingScriptMs,
  'typing, long tasks': (visit) => visit.typingLongTasks,
  'memory, MB': (visit) => visit.heapBytes / 1e6,
};

/** Visits in turn, `rounds` of each. */
async function visitAll(rounds: number): Promise<Readonly<Record<Who, readonly Visit[]>>> {
  const fixtures = await startFixtures();
  const directory = await mkdtemp(join(tmpdir(), 'weir-bench-page-'));
  const weir = await launch({ fixtures, policy: policyOf([]) });
  const contexts: Readonly<Record<Who, BrowserContext>> = {
    weir: weir.context,
    empty: await launchEmpty(fixtures, directory),
    none: await launchWithout(fixtures),
  };
  const visits: Record<Who, Visit[]> = { weir: [], empty: [], none: [] };
  try {
    // The first visit of a browser compiles and fills caches; it does not count.
    for (const context of Object.values(contexts)) await visit(context);
    for (let round = 0; round < rounds; round++)
      for (const who of Object.keys(contexts) as Who[]) visits[who].push(await visit(contexts[who]));
  } finally {
    await weir.close();
    await contexts.empty.close();
    await contexts.none.close();
    await fixtures.close();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
  return visits;
}

const ROUNDS = 7;
const visits = await visitAll(ROUNDS);
const cells = (name: string, ...values: readonly string[]): string =>
  [name.padEnd(26), ...values.map((value) => value.padStart(12))].join('');
console.log(cells(`median of ${String(ROUNDS)} rounds`, 'weir', 'empty', 'none', 'weir − empty', 'spread'));
for (const [name, of] of Object.entries(MEASURES)) {
  const { weir, empty, none } = visits;
  const added = figure(weir.map((one, i) => of(one) - (empty[i] === undefined ? NaN : of(empty[i]))));
  const medians = [weir, empty, none].map((all) => figure(all.map(of)).median.toFixed(2));
  console.log(cells(name, ...medians, added.median.toFixed(2), `${added.least.toFixed(1)}–${added.most.toFixed(1)}`));
}
