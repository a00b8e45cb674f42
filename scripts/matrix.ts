/**
 * Writes docs/matrix.md: sites × ways × outcomes as the tests found them. `npx tsx scripts/matrix.ts` takes the last run
 * (`npm run e2e`, or part of it) into tests/e2e/matrix/results.json first. A test compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { DRIVERS } from '../tests/e2e/channels/drivers';
import { SITE_FIXTURES } from '../tests/e2e/fixtures/sites';
import { adapterOf, BROWSERS, OUTCOMES, WAYS, type BrowserName, type Cell, type Way } from '../tests/e2e/matrix/cells';
import { notRun } from '../tests/e2e/matrix/not-run';
import { keyOf, readResults, RESULTS_FILE, RUN_FILE, writtenResults, type Results } from '../tests/e2e/matrix/results';

export const MATRIX_FILE = fileURLToPath(new URL('../docs/matrix.md', import.meta.url));

const NAMES: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium', firefox: 'Firefox' };
const PASSED = '✓';
const FAILED = '✗';
const NOT_YET = 'not run since the site or the way was added; `npm run e2e` runs it';

/** Reasons for what is not run, each with a letter. */
class Reasons {
  private readonly known: string[] = [];

  letter(reason: string): string {
    if (!this.known.includes(reason)) this.known.push(reason);
    return String.fromCharCode('a'.charCodeAt(0) + this.known.indexOf(reason));
  }

  list(): string {
    return this.known.map((reason) => `- **${this.letter(reason)}**: ${reason}`).join('\n');
  }
}

function marksOf(cells: readonly Cell[], results: Results, reasons: Reasons): string {
  return cells
    .map((cell) => {
      const reason = notRun(cell);
      if (reason !== null) return reasons.letter(reason);
      const result = results[keyOf(cell)];
      if (result === undefined) return reasons.letter(NOT_YET);
      return result.passed ? PASSED : FAILED;
    })
    .join(' ');
}

function tableOf(browser: BrowserName, results: Results, reasons: Reasons): string {
  const head = ['site', 'editor', ...WAYS.map((way) => `\`${way}\``)];
  const rows = SITE_FIXTURES.map((site) => [
    adapterOf(site).name === site.name ? site.name : `${adapterOf(site).name} (${new URL(site.url).hostname})`,
    site.now.family,
    ...WAYS.map((way) =>
      marksOf(
        OUTCOMES.map((outcome) => ({ browser, site, way, outcome })),
        results,
        reasons,
      ),
    ),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What Firefox and Chromium do not have in common. */
function differences(results: Results): string {
  const lines: string[] = [];
  for (const way of WAYS) {
    const why = new Set(
      SITE_FIXTURES.flatMap((site) =>
        OUTCOMES.flatMap((outcome) => {
          const [there, here] = BROWSERS.map((browser) => notRun({ browser, site, way, outcome }));
          return there === null && here !== null && here !== undefined ? [here] : [];
        }),
      ),
    );
    for (const reason of why) lines.push(`- \`${way}\` is run in Chromium only: ${reason}.`);
  }
  for (const site of SITE_FIXTURES) {
    for (const way of WAYS) {
      for (const outcome of OUTCOMES) {
        const [there, here] = BROWSERS.map((browser) => results[keyOf({ browser, site, way, outcome })]?.passed);
        if (there !== undefined && here !== undefined && there !== here) {
          lines.push(`- ${site.name}, \`${way}\`, ${outcome}: passes in ${there ? 'Chromium' : 'Firefox'} only.`);
        }
      }
    }
  }
  return lines.join('\n');
}

const daysOf = (browser: BrowserName, results: Results): string => {
  const days = [
    ...new Set(
      Object.entries(results)
        .filter(([key]) => key.startsWith(browser))
        .map(([, { day }]) => day),
    ),
  ].sort();
  return days.length === 0 ? 'never' : days.length === 1 ? (days[0] ?? '') : `${days[0] ?? ''} to ${days.at(-1) ?? ''}`;
};

/** The document for these results, as prettier has it. */
export async function matrixDocument(results: Results = readResults()): Promise<string> {
  const parts = BROWSERS.map((browser) => {
    const reasons = new Reasons();
    const table = tableOf(browser, results, reasons);
    return `## ${NAMES[browser]}\n\nRun ${daysOf(browser, results)}.\n\n${table}\n\n${reasons.list()}`;
  });
  const text = `# Sites × ways × outcomes

Made from the end-to-end tests' own results by \`npx tsx scripts/matrix.ts\`; a test compares it with the sites and ways that there are.
\`npm run e2e\` runs every cell, \`npm test\` those that it takes to touch each site and each way. The pages are fixtures with each site's
real kind of editor, markup and transport after public code; nothing was tried on the live sites.

In each cell three signs, for a rule that lets it pass and records it (**allow**), one that replaces it (**redact**) and one that stops it
(**block**): ${PASSED} the outgoing request, the editor's own model and the recorded event were as they should be, ${FAILED} they were not,
a letter: not run, for the reason below the table. With redact and block no request ever held the text, and where it is judged before
the page gets it neither did the editor, its history, or a listener of the page.

## Ways

| way | somebody … | judged |
| --- | --- | --- |
${WAYS.map((way) => `| \`${way}\` | ${DRIVERS[way].does} | ${JUDGED[judgedOf(way)]} |`).join('\n')}

${parts.join('\n\n')}

## What differs in Firefox

${differences(results)}
`;
  return format(text, { ...(await resolveConfig(MATRIX_FILE)), filepath: MATRIX_FILE });
}

const JUDGED = {
  before: 'before the page gets it',
  after: 'as soon as it is in the composer',
  send: 'when it is sent',
} as const;
const judgedOf = (way: Way): keyof typeof JUDGED => DRIVERS[way].judged;

/** What a run saw, beside what was known of the cells that it did not touch; cells that no longer exist are left out. */
export function merged(known: Results, run: { readonly day: string; readonly cells: Readonly<Record<string, boolean>> }): Results {
  const all: Record<string, Results[string]> = { ...known };
  for (const [key, passed] of Object.entries(run.cells)) all[key] = { day: run.day, passed };
  const keys = BROWSERS.flatMap((browser) =>
    SITE_FIXTURES.flatMap((site) => WAYS.flatMap((way) => OUTCOMES.map((outcome) => keyOf({ browser, site, way, outcome })))),
  );
  return Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let results = readResults();
  if (existsSync(RUN_FILE)) {
    results = merged(results, JSON.parse(readFileSync(RUN_FILE, 'utf8')) as Parameters<typeof merged>[1]);
    writeFileSync(RESULTS_FILE, writtenResults(results));
  }
  writeFileSync(MATRIX_FILE, await matrixDocument(results));
}
