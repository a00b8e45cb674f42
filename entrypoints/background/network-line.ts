import browser, { type WebRequest } from 'webextension-polyfill';
import { createClassifier } from '../../utils/classify/create';
import { MISSING } from '../../utils/classify/missing';
import type { Classifier } from '../../utils/classify/types';
import { promptsIn, withoutPrompts } from '../../utils/line/address';
import { ALLOWED_MS, covering } from '../../utils/line/allowance';
import { readBody } from '../../utils/line/body';
import { linePatterns } from '../../utils/line/hosts';
import { judgeFailure, judgeTexts, neverAllowed, stopped, type Judged } from '../../utils/line/verdict';
import type { Adapter, Request } from '../../utils/model/adapter';
import type { LineState } from '../../utils/messages/contract';
import type { EventDraft } from '../../utils/model/event';
import { KNOWLEDGE_KEY, SNAPSHOT_KEY, type Snapshot, type StoredKnowledge } from '../../utils/model/snapshot';
import { STANDING_KEY } from '../../utils/model/standing';
import type { Context } from '../../utils/model/verdict';
import type { Channel } from '../../utils/model/words';
import { interrupts } from '../../utils/policy/actions';
import { readKnowledge, whole } from '../../utils/policy/stored';
import { ADAPTERS } from '../../utils/sites/all';
import { adapterAt, hostIn, requestFor, surfaceFor } from '../../utils/sites/match';
import { LineMemory, type Said } from './line-memory';
import { LineRecord, lineEvent } from './line-record';
import { LineStanding } from './line-standing';
import { selfTest, SELF_TEST_PATTERN, selfTestAnswer } from './line-self-test';
import { baselineSnapshot } from './policy-in-force';
import type { Rim } from './rim';

type Details = WebRequest.OnBeforeRequestDetailsType & { readonly initiator?: string };
type Answer = WebRequest.BlockingResponse | undefined;
type Listener = (details: WebRequest.OnBeforeRequestDetailsType) => Answer | Promise<Answer>;

/** How long a request that wakes the worker waits for what is known, ms. Chromium lets a late promise through after 30 s, Firefox after 60. */
const LOAD_MS = 4_000;
/** How long an unreadable request waits for the guard's word that it saw the send, ms. */
const WORD_MS = 500;
/** How old that word may be, ms. */
const SEEN_MS = 10_000;
const BODIES: readonly string[] = ['POST', 'PUT', 'PATCH'];
/** What a page sends by. Not images, styles and fonts: the line would slow them for nothing. */
const TYPES: readonly WebRequest.ResourceType[] = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'object', 'other'];

export interface LineParts {
  readonly rim: Rim;
  readonly build: string;
  readonly store: (draft: EventDraft) => Promise<void>;
  /** Something of ours broke. */
  readonly failed: (error: unknown) => void;
}

/**
 * The line: what leaves a governed site by the network is judged once more, whoever sends it. It decides at once, from memory; only
 * a request that wakes the worker waits until policy and memory are read. Whatever fails here cancels.
 */
export class NetworkLine {
  readonly memory: LineMemory;
  readonly record: LineRecord;
  readonly standing: LineStanding;
  state: LineState = 'absent';
  #snapshot: Snapshot | null = null;
  #knowledge: StoredKnowledge | null = null;
  #classifier: { readonly snapshot: Snapshot; readonly classifier: Classifier } | null = null;
  readonly #loading: Promise<unknown>;
  #more: Listener | null = null;

  constructor(private readonly parts: LineParts) {
    this.standing = new LineStanding(() => parts.rim.now());
    this.memory = new LineMemory(() => parts.rim.now());
    this.record = new LineRecord({ rim: parts.rim, memory: this.memory, store: parts.store });
    this.#loading = Promise.all([this.#load(), this.memory.loading]);
  }

  /** Call in the worker's first turn: the request that wakes it is given to the listeners that are there then. */
  listen(): void {
    this.state = this.#register(this.judge, [...linePatterns(ADAPTERS), SELF_TEST_PATTERN]) ? 'testing' : 'absent';
  }

  /** Call once the worker is up: says whether the line is live, and records what the worker before has left. */
  async start(): Promise<void> {
    await this.#loading;
    this.#follow();
    if (this.state !== 'absent') this.state = await selfTest(this.parts.rim).catch(() => 'down' as const);
    await this.record.settle();
    if (this.memory.stops.length === 0) return;
    await this.parts.rim.sleep(2_000);
    await this.record.settle();
  }

  /** A policy that has just been put in force holds from now on; its knowledge where that has changed with it. */
  take(stored: unknown, knowledge?: unknown): void {
    if (typeof stored !== 'string') return;
    // Written by our own background, which parsed the bundle at its border.
    this.#snapshot = JSON.parse(stored) as Snapshot;
    this.#knowledge = readKnowledge(knowledge) ?? this.#knowledge;
    this.#follow();
  }

  /** A guard's word; resolves once it would outlive the worker. */
  hear(tabId: number, said: Said): Promise<void> {
    return this.memory.hear(tabId, said);
  }

  readonly judge: Listener = (details) => {
    const test = selfTestAnswer(details.url);
    if (test !== undefined) return test;
    const mayCarry = BODIES.includes(details.method) || details.url.includes('?');
    if (!mayCarry) return undefined;
    // Late: nothing that is thrown or rejected may let the request go.
    if (this.#snapshot === null || !this.memory.loaded) return this.#late(details).catch(this.#cancel);
    try {
      const answer = this.#decide(details, this.#snapshot);
      return answer instanceof Promise ? answer.catch(this.#cancel) : answer;
    } catch (error) {
      return this.#cancel(error);
    }
  };

  readonly #cancel = (error: unknown): Answer => {
    this.parts.failed(error);
    return { cancel: true };
  };

  async #load(): Promise<void> {
    const stored = await browser.storage.local.get([SNAPSHOT_KEY, KNOWLEDGE_KEY, STANDING_KEY]);
    this.standing.take(stored[STANDING_KEY]);
    this.#knowledge ??= readKnowledge(stored[KNOWLEDGE_KEY]);
    if (this.#snapshot === null) this.take(stored[SNAPSHOT_KEY]);
    // A first start: nothing is stored yet.
    this.#snapshot ??= baselineSnapshot(this.parts.build);
  }

  /** Waits for what is known; without it only what nobody could have allowed is stopped, in text that can be read. */
  async #late(details: Details): Promise<Answer> {
    await Promise.race([this.#loading, this.parts.rim.sleep(LOAD_MS)]);
    const known = this.#snapshot ?? baselineSnapshot(this.parts.build);
    return this.#decide(details, known);
  }

  #decide(details: Details, snapshot: Snapshot): Answer | Promise<Answer> {
    if ((details.type === 'main_frame' || details.type === 'sub_frame') && details.method === 'GET') {
      const opened = adapterAt(new URL(details.url), snapshot.adapters);
      return opened === null ? undefined : this.#address(details, opened, snapshot);
    }
    // The site is the page's: its requests may go to other hosts. Another page's may come to the site's own.
    for (const host of [hostOf(details.documentUrl ?? details.originUrl ?? details.initiator), hostOf(details.url)]) {
      for (const adapter of snapshot.adapters) {
        const request = hostIn(host, adapter.hosts) ? requestFor(details.method, details.url, adapter) : null;
        if (request !== null) return this.#request(details, adapter, request, snapshot);
      }
    }
    return undefined;
  }

  /** A prompt in an address: the page opens without it. */
  #address(details: Details, adapter: Adapter, snapshot: Snapshot): Answer {
    const surface = surfaceFor(new URL(details.url).pathname, adapter);
    if (this.standing.isOff(adapter, surface, 'url', snapshot)) return undefined;
    const context = this.#context(details, adapter, 'url', surface, snapshot);
    const known = this.standing.braked(snapshot, adapter);
    const own = (adapter.address ?? []).map(({ parameter }) => parameter);
    const judged = judgeTexts(promptsIn(details.url, own), this.#engine(snapshot, adapter), context, known, this.standing.now());
    const [first] = this.#stopped(judged, details, adapter);
    if (first === undefined) return undefined;
    this.#tell(details, context, first, snapshot);
    return { redirectUrl: withoutPrompts(details.url, own) };
  }

  #request(details: Details, adapter: Adapter, request: Request, snapshot: Snapshot): Answer | Promise<Answer> {
    const upload = request.purpose === 'upload' || request.purpose === 'declare-upload';
    const context = this.#context(details, adapter, upload ? 'upload' : 'network', request.surface, snapshot);
    if (this.standing.isOff(adapter, context.surface, 'network', snapshot)) return undefined;
    const known = this.standing.braked(snapshot, adapter);
    const now = this.standing.now();
    const reading =
      request.method === 'GET'
        ? { kind: 'texts' as const, texts: promptsIn(details.url) }
        : readBody(details.requestBody as Parameters<typeof readBody>[0], request);
    if (reading.kind === 'texts') {
      const judged = judgeTexts(reading.texts, this.#engine(snapshot, adapter), context, known, now);
      const stops = this.#stopped(judged, details, adapter, request.purpose === 'prompt');
      // Files are asked about at the file itself, whose text is not always what its bytes say; and where a brake has switched the question off, nobody is.
      const elsewhere = upload && this.#guarded(details, adapter);
      const [first] = elsewhere || this.standing.hookIsOff(upload ? 'upload' : 'submit', adapter, snapshot) ? neverAllowed(stops) : stops;
      if (first === undefined) return undefined;
      this.#tell(details, context, first, snapshot);
      return { cancel: true };
    }
    const failure = judgeFailure(reading.kind, context, known, now);
    const uncovered = (): void => {
      this.record.uncovered(lineEvent(context, failure, snapshot, 'log', this.parts.rim.now())).catch(this.parts.failed);
    };
    // A line that does not know what was allowed stops only what it can read.
    if (!this.memory.loaded || upload || request.purpose === 'prepare' || !interrupts(failure.verdict.action)) {
      // The guard has read the file.
      if (!upload || !this.#guarded(details, adapter)) uncovered();
      return undefined;
    }
    if (reading.kind === 'hidden') {
      this.#tell(details, context, failure, snapshot);
      return { cancel: true };
    }
    return this.#unlessSeen(details, adapter, uncovered, () => this.#tell(details, context, failure, snapshot));
  }

  /** True where the guard has judged what this tab sends, not long ago: a file may leave some time after it was chosen. */
  #guarded({ tabId }: Details, adapter: Adapter): boolean {
    return this.memory.saw(tabId, adapter.id, this.parts.rim.now(), ALLOWED_MS);
  }

  /** What cannot be read goes where the guard says that it judged the send, and is counted; else it stops. */
  async #unlessSeen(details: Details, adapter: Adapter, uncovered: () => void, stop: () => void): Promise<Answer> {
    const { rim } = this.parts;
    const since = rim.now();
    const seen = (): boolean => this.memory.saw(details.tabId, adapter.id, since, SEEN_MS);
    for (let waited = 0; waited < WORD_MS && !seen(); waited += 50) await rim.sleep(50);
    if (seen()) {
      uncovered();
      return undefined;
    }
    stop();
    return { cancel: true };
  }

  #stopped(judged: readonly Judged[], { tabId }: Details, adapter: Adapter, spends = true): readonly Judged[] {
    if (!this.memory.loaded) return neverAllowed(judged);
    const allowances = this.memory.allowances(tabId, adapter.id);
    const stops = stopped(judged, allowances);
    if (stops.length === 0 && spends && allowances.length > 0)
      this.memory.spend(judged.flatMap(({ text, verdict }) => covering(text, verdict, allowances) ?? []));
    return stops;
  }

  #context({ tabId }: Details, adapter: Adapter, channel: Channel, surface: Context['surface'], snapshot: Snapshot): Context {
    const { id, vendor } = adapter;
    return {
      site: id,
      vendor,
      // A message endpoint does not tell a project's chat from any other; the guard's page does.
      surface: surface === 'chat' ? (this.memory.surface(tabId, id) ?? surface) : surface,
      channel,
      account: this.memory.account(tabId, id),
      groups: snapshot.groups,
      origin: 'unknown',
    };
  }

  #tell({ tabId }: Details, context: Context, judged: Judged, snapshot: Snapshot): void {
    this.record.stopped(tabId, lineEvent(context, judged, snapshot, 'block', this.parts.rim.now())).catch(this.parts.failed);
  }

  /** An engine that cannot be set up is one that fails: policy decides about that, too. */
  #engine(snapshot: Snapshot, adapter: Adapter): Classifier {
    if (this.#classifier?.snapshot !== snapshot) {
      const known = whole(snapshot, this.#knowledge);
      if (known === null) return MISSING;
      this.#classifier = { snapshot, classifier: createClassifier(known.bundle) };
    }
    return this.standing.classifier(this.#classifier.classifier, adapter, snapshot);
  }

  /** Hosts that only the policy names have a listener of their own, which can be registered no sooner than the policy is read. */
  #follow(): void {
    if (this.state === 'absent' || this.#snapshot === null) return;
    const known = new Set(linePatterns(ADAPTERS));
    const more = linePatterns(this.#snapshot.adapters).filter((pattern) => !known.has(pattern));
    if (this.#more !== null)
      browser.webRequest.onBeforeRequest.removeListener(this.#more as Parameters<typeof browser.webRequest.onBeforeRequest.addListener>[0]);
    this.#more = null;
    if (more.length === 0) return;
    const listener: Listener = (details) => this.judge(details);
    if (this.#register(listener, more)) this.#more = listener;
  }

  /** False where the browser gives no blocking: not installed by policy, or a store build. */
  #register(listener: Listener, urls: readonly string[]): boolean {
    // Absent where the manifest does not ask for it.
    const event = (browser as Partial<typeof browser>).webRequest?.onBeforeRequest;
    if (event === undefined) return false;
    const types = import.meta.env.BROWSER === 'firefox' ? [...TYPES, 'beacon' as const] : TYPES;
    try {
      // The types do not know that a promise may say nothing.
      event.addListener(listener as Parameters<typeof event.addListener>[0], { urls: [...urls], types: [...types] }, [
        'blocking',
        'requestBody',
      ]);
      return event.hasListener(listener as Parameters<typeof event.addListener>[0]);
    } catch {
      return false;
    }
  }
}

/** Host of an address; empty where there is none (about:blank, a null origin). */
function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
}
