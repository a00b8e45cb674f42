import { z } from 'zod';
import type { Picked } from '../account/pick';
import type { Account } from '../model/account';
import type { Visit } from '../model/api';
import type { BrakeTarget } from '../model/brake';
import { HOOKS } from '../model/brake-words';
import { Counter, EventDraft, type Event } from '../model/event';
import type { FrameAnswer, FrameCount } from '../model/frame';
import type { SiteReport } from '../model/site-check';
import type { Snapshot } from '../model/snapshot';
import { ACTIONS, SURFACES } from '../model/words';
import type { EffectiveValue } from '../policy/effective';

/**
 * Every message of the extension, `noun.verb`, always sent to the background. `from` says who may send it: a content
 * script of ours (its word may add restrictions and events, never loosen anything) or a page of the extension.
 * The guard imports this file's types only, so that zod stays out of page bundles.
 */
const account = z.custom<Account>((v) => typeof v === 'object' && v !== null);
const word = z.int();
const hash = z.string().regex(/^[0-9a-f]{16}$/);
/** See utils/line/allowance. */
const Allowance = z.strictObject({
  salt: z.tuple([word, word, word, word]).readonly(),
  text: hash,
  values: z.array(hash).max(500).readonly(),
  stretches: z
    .array(z.strictObject({ detector: z.string().max(80), length: z.int().min(0) }))
    .max(500)
    .readonly(),
  action: z.enum(ACTIONS),
});

export const MESSAGES = {
  /** Put engine, tables and interstitial into the sender's frame (`scripting.executeScript`). */
  'engine.inject': { from: 'guard', request: z.strictObject({}) },
  /** Store one event with the decision; resolves when it is committed. */
  'event.record': { from: 'guard', request: EventDraft },
  /** One more clean transfer. */
  'clean.count': { from: 'guard', request: Counter.omit({ clean: true }) },
  /** What the guard knows of its own tab, for popup and badge: account as observed (kept in memory), and what is covered. */
  'tab.report': {
    from: 'guard',
    request: z.strictObject({
      site: z.string().max(40),
      account,
      /** Composer found, engine there. */
      composer: z.boolean(),
      engine: z.boolean(),
      /** Hooks of ours that kept failing on this page and are left out for now. */
      tripped: z.array(z.enum(HOOKS)).max(HOOKS.length),
      policyVersion: z.int(),
    }),
  },
  /**
   * To the line: something is about to be sent from this tab, by whom, and with what the person or the policy let go on. Answered once it would
   * outlive the worker; what is clean does not wait for the answer. This is the one message that lets something go: only what a
   * person may answer (warn, justify), and only what a text of just these hashes holds.
   */
  'line.announce': {
    from: 'guard',
    request: z.strictObject({
      site: z.string().max(40),
      account,
      surface: z.enum(SURFACES),
      /** False where it has come into the composer only, after a question. */
      sends: z.boolean(),
      allow: z.array(Allowance).max(20),
    }),
  },
  /**
   * Ask for an account probe from the background, with the site's cookies (Firefox; see utils/account), or for what a socket said. Answers with
   * the picked fields only. `since`: when the document began, in ms since the epoch; what was said before was of another.
   */
  'account.probe': {
    from: 'guard',
    request: z.strictObject({ site: z.string().max(40), probe: z.string().max(60), since: z.number() }),
  },
  /** Make sure that somebody is there who reads files; they cross by a port of their own (`file-port.ts`). */
  'file.extract': { from: 'guard', request: z.strictObject({}) },
  /** Open the approved tool of the company in a new tab. */
  'tool.open': { from: 'guard', request: z.strictObject({}) },
  /** Everything the popup shows for one tab. */
  'popup.state': { from: 'page', request: z.strictObject({ tabId: z.int() }) },
  /** Open tabs with a governed site. */
  'site.tabs': { from: 'page', request: z.strictObject({}) },
  /** Check the site in one of them: the tab comes to the front, and nothing is sent. Takes some seconds. */
  'site.check': { from: 'page', request: z.strictObject({ tabId: z.int() }) },
  /** What the notice and about pages show. */
  'notice.state': { from: 'page', request: z.strictObject({}) },
  /** What holds on this device, and where it comes from. */
  'about.state': { from: 'page', request: z.strictObject({}) },
  /** The person has read the first-run notice. */
  'notice.read': { from: 'page', request: z.strictObject({}) },
  /** Poll the server now. */
  'policy.sync': { from: 'page', request: z.strictObject({}) },
} as const satisfies Record<string, { from: 'guard' | 'page'; request: z.ZodType }>;

export type MessageName = keyof typeof MESSAGES;
export type MessageRequest<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['request']>;

export interface TodayLine {
  readonly minute: string;
  /** Its name. */
  readonly site: string;
  readonly action: string;
  readonly choice: string;
  readonly findings: readonly { readonly detector: string; readonly count: number }[];
}

/** Limits that the popup names: `elsewhere` and `devices` of the page and the world, the others of the tab's site. */
export type UncoveredCode =
  | 'elsewhere'
  | 'not-started'
  | 'no-composer'
  | 'not-live'
  | 'hosts'
  | 'late'
  | 'channels'
  | 'frames.elsewhere'
  | 'frames.missing'
  | 'files'
  | 'line.absent'
  | 'line.down'
  | 'line.no-promise'
  | 'devices';
export interface Uncovered {
  readonly code: UncoveredCode;
  /** What the sentence takes in: the site's name, the hosts on which nothing may be done, hooks that are off; how many frames it is about. */
  readonly params: { readonly site: string; readonly hosts: string; readonly hooks: string; readonly count: number };
}

/**
 * The network line. `live`: what leaves is judged once more; `no-promise`: but for a request that wakes the worker (an older
 * Chromium); `absent`: the browser gives it to no such installation (a store build, one without policy); `down`: the test at start failed.
 */
export type LineState = 'testing' | 'live' | 'no-promise' | 'down' | 'absent';

export interface PopupState {
  /** Null where the tab is not a governed site. */
  readonly site: { readonly id: string; readonly name: string; readonly confirmedLive: string | null } | null;
  readonly account: Account | null;
  readonly composer: boolean;
  readonly engine: boolean;
  /** The guard of the page as it answers now; null where none does. */
  readonly guard: Pick<FrameAnswer, 'armed' | 'off'> | null;
  /** What became of the frames inside the page. */
  readonly frames: FrameCount;
  /** Whether what leaves is judged once more by the network. */
  readonly line: LineState;
  readonly policy: PolicyState;
  /** The newest events recorded here today, newest first; how many there are, and how many clean transfers were counted. */
  readonly today: readonly TodayLine[];
  readonly recordedToday: number;
  readonly cleanToday: number;
  readonly waiting: number;
  /** What is not covered, in the order in which it is to be read. */
  readonly uncovered: readonly Uncovered[];
  readonly company: string | null;
  readonly contact: { readonly name?: string | undefined; readonly email?: string | undefined; readonly url?: string | undefined } | null;
}

export interface CheckableTab {
  readonly id: number;
  readonly site: string;
  readonly name: string;
  /** As the tab bar shows it; it stays on this device. */
  readonly title: string;
  readonly confirmedLive: string | null;
}

/** `no-guard`: none of the tab's frames has one; `failed`: the page was left while it was checked. */
export type SiteChecked = { readonly report: SiteReport } | { readonly report: null; readonly why: 'not-governed' | 'no-guard' | 'failed' };

export interface PolicyState {
  readonly source: 'baseline' | 'bundle';
  readonly version: number;
  /** ISO 8601 of the last freshness statement that was accepted, or null. */
  readonly freshAt: string | null;
  /** No accepted freshness statement for 72 h. */
  readonly stale: boolean;
  readonly expired: boolean;
  /** Refusals and managed-key faults, by name. */
  readonly problems: readonly { readonly code: string; readonly detail: string }[];
  /** Where the settings came from. */
  readonly settings: 'managed' | 'packaged' | 'none';
  readonly enrolled: boolean;
  /** The tenant locks that the policy turns on, and whether they were seen at work. */
  readonly locks: readonly { readonly id: string; readonly name: string; readonly state: 'in-force' | 'not-seen' | 'missing' }[];
  /** What is switched off for now, by a signed brake. */
  readonly brakes: readonly BrakeView[];
}

export interface BrakeView {
  readonly kind: BrakeTarget['kind'];
  /** Empty for `monitor`. */
  readonly id: string;
  /** ISO 8601. */
  readonly until: string;
  readonly reason: string;
}

export interface NoticeState {
  readonly company: string | null;
  readonly contact: PopupState['contact'];
  readonly retentionDays: number;
  readonly endpoint: string | null;
  readonly sites: readonly string[];
  readonly policy: PolicyState;
  readonly read: boolean;
  /** Works-council mode is part of the signed policy in force. */
  readonly worksCouncil: boolean;
  /** Visits to listed AI hosts are counted: to how many hosts, and what is kept of them here. Null where the policy does not ask for it. */
  readonly discovery: { readonly hosts: readonly string[]; readonly visits: readonly Visit[] } | null;
  /** By which the server knows this device; null until it is enrolled. */
  readonly device: string | null;
  /** The last events of this device, exactly as they are sent, newest first. */
  readonly recent: readonly Event[];
}

/** What the page for IT shows, and what it needs to judge a text as a guard would. */
export interface AboutState {
  readonly policy: PolicyState;
  readonly waiting: number;
  readonly build: string;
  readonly values: readonly EffectiveValue[];
  readonly ignored: readonly string[];
  readonly snapshot: Pick<Snapshot, 'bundle' | 'adapters' | 'groups'>;
}

/** What each message is answered with. */
export interface MessageResponses {
  'engine.inject': { readonly injected: boolean };
  'event.record': { readonly id: string };
  'clean.count': Record<string, never>;
  'tab.report': Record<string, never>;
  'line.announce': Record<string, never>;
  'account.probe': { readonly fields: Picked | null };
  'file.extract': { readonly ready: boolean };
  'tool.open': { readonly opened: boolean };
  'site.tabs': { readonly tabs: readonly CheckableTab[] };
  'site.check': SiteChecked;
  'popup.state': PopupState;
  'notice.state': NoticeState;
  'about.state': AboutState;
  'notice.read': Record<string, never>;
  'policy.sync': PolicyState;
}
export type MessageResponse<N extends MessageName> = MessageResponses[N];
/** A refused message is answered with this. */
export interface MessageFault {
  readonly fault: string;
}
