import { z } from 'zod';
import { Brake, BrakeTarget } from './brake';
import { BRAKE_HOURS } from './brake-words';
import type { Counter } from './event';
import { Event } from './event';
import { Id, KnowledgeFile } from './knowledge';
import { Range } from './ranges';
import { MAX_BYTES } from './signed';
import { CONFIDENCES, TIERS } from './words';
import type { FrameLook, Look } from './api';

// Console routes (`/api`), by session cookie. Types are what the console shows.
/** `GET /api/session`; asked before signing in. */
export const SessionView = z.object({ signedIn: z.boolean(), tenant: z.string() });
export type SessionView = z.infer<typeof SessionView>;
export const OverviewView = z.object({
  tenant: z.string(),
  rootSha256: z.string(),
  rootExpiresAt: z.string(),
  endpoint: z.string(),
  /** Of the Chromium extension that this server packs. */
  extensionId: z.string(),
  devices: z.int(),
  /** Devices that hold the newest bundle. */
  current: z.int(),
  withProblems: z.int(),
  policyVersion: z.int(),
  publishedAt: z.string().nullable(),
  expiresAt: z.string().nullable(),
  /** Works-council mode of the newest policy. */
  worksCouncil: z.boolean(),
  /** Terms rows that lapse within 30 days or have lapsed, the most urgent first; `days` are whole days left, 0 or fewer once lapsed. */
  termsDue: z.array(
    z.object({
      id: z.string(),
      origin: z.enum(['contract', 'policy', 'built-in']),
      expiresAt: z.string(),
      days: z.int(),
      stage: z.enum(['soon', 'urgent', 'lapsed']),
    }),
  ),
  /**
   * Whether the record's hash chain holds: its head, to be noted elsewhere, or the first line that does not fit. The whole chain
   * was walked at `wholeAt` (at start and daily); what came later is checked each time.
   */
  audit: z.union([
    z.object({ ok: z.literal(true), lines: z.int(), head: z.string(), wholeAt: z.string() }),
    z.object({ ok: z.literal(false), seq: z.int(), why: z.string(), wholeAt: z.string() }),
  ]),
});
export type OverviewView = z.infer<typeof OverviewView>;
/** `GET /api/devices/:id/record`: all that is stored of a device, for whoever's device it is. Times are ISO 8601. */
export interface DeviceRecord {
  readonly device: {
    readonly id: string;
    readonly label: string | null;
    readonly build: string;
    readonly enrolledAt: string;
    readonly seenAt: string | null;
  };
  readonly events: readonly (Event & { readonly receivedAt: string })[];
  readonly counters: readonly (Counter & { readonly updatedAt: string })[];
  readonly coverage: readonly (Look & Omit<FrameLook, 'day' | 'site'> & { readonly updatedAt: string })[];
}
/** `DELETE /api/devices/:id/record`: how many lines are gone. */
export interface RecordErased {
  readonly events: number;
  readonly counters: number;
}
/** `GET /api/policy`: the newest published text, and a draft where one is kept. */
export const PolicyView = z.object({
  text: z.string(),
  version: z.int(),
  publishedAt: z.string().nullable(),
  draft: z.string().nullable(),
  /** False where the bundle key is not on this server: then the command line signs and publishes. */
  signsHere: z.boolean(),
});
export type PolicyView = z.infer<typeof PolicyView>;
export const PolicyVersionView = z.object({
  version: z.int(),
  note: z.string(),
  publishedAt: z.string(),
  publishedBy: z.string(),
  expiresAt: z.string(),
  ring: z.string(),
  percent: z.int(),
  sha256: z.string(),
  text: z.string(),
});
export type PolicyVersionView = z.infer<typeof PolicyVersionView>;
/** `PUT /api/policy/versions/:version/percent`: to how many of its ring's devices a version is offered. */
export const PercentRequest = z.strictObject({ percent: z.int().min(0).max(100) });
/**
 * `POST /v1/publish`, by the token of the command line: an envelope (a bundle, or the next root), or the text of a policy that the
 * server signs itself.
 */
export const PublishUpload = z.strictObject({
  /** A signed document, as its file holds it. */
  envelope: z.string().max(MAX_BYTES.bundle).optional(),
  /** The policy as written: to be signed here, or, beside an envelope, to be shown in the console. */
  text: z.string().max(MAX_BYTES.bundle).optional(),
  note: z.string().max(500),
  rings: z.array(z.string().min(1).max(40)).min(1).max(20).optional(),
  percent: z.int().min(0).max(100).optional(),
});
export type PublishUpload = z.infer<typeof PublishUpload>;
/** `POST /api/brakes`: what is to be switched off, from now on and for some hours. `rings` absent: all. */
export const PullBrake = z.strictObject({
  target: BrakeTarget,
  scope: Brake.shape.scope,
  hours: z.number().gt(0).max(BRAKE_HOURS),
  reason: z.string().trim().min(1).max(200),
  includingNever: z.boolean(),
  rings: z.array(z.string().min(1).max(40)).min(1).max(20).optional(),
});
export type PullBrake = z.infer<typeof PullBrake>;
export const BrakesView = z.array(
  z.object({
    brake: Brake,
    rings: z.array(z.string()).nullable(),
    pulledAt: z.string(),
    pulledBy: z.string(),
    releasedAt: z.string().nullable(),
    inForce: z.boolean(),
  }),
);
export type BrakesView = z.infer<typeof BrakesView>;
/**
 * `pending` waits for an admin; `refused` and `revoked` are let in no more; `forked` is one key in two places (a copied profile, a
 * restored image), both of which enrol anew.
 */
export const DEVICE_STATES = ['admitted', 'pending', 'refused', 'revoked', 'forked'] as const;
export type DeviceState = (typeof DEVICE_STATES)[number];
/** `POST /api/devices/:id/state`. */
export const DeviceStateRequest = z.strictObject({ state: z.enum(['admitted', 'refused', 'revoked']) });
/** How devices are let in. `cap` counts devices that are admitted or wait; the rate holds for all addresses together. */
export const EnrolmentSettings = z.strictObject({
  mode: z.enum(['admit', 'approve']),
  cap: z.int().min(1).max(1_000_000),
  perTenMinutes: z.int().min(1).max(100_000),
});
export type EnrolmentSettings = z.infer<typeof EnrolmentSettings>;
/** `GET /api/enrolment`. A token is named by the first digits of its hash; the current one is the one that kits hand out. */
export const EnrolmentView = EnrolmentSettings.extend({
  pending: z.int(),
  counted: z.int(),
  /** False where the token is given from outside: then only whoever gives it can change it. */
  rotates: z.boolean(),
  tokens: z.array(
    z.object({ id: z.string(), madeAt: z.string(), closesAt: z.string().nullable(), devices: z.int(), current: z.boolean() }),
  ),
});
export type EnrolmentView = z.infer<typeof EnrolmentView>;
/** `POST /api/enrolment/token`: a new token; older ones are taken for so many hours more. */
export const RotateRequest = z.strictObject({
  overlapHours: z
    .int()
    .min(0)
    .max(24 * 90),
});

export const DeviceView = z.object({
  id: z.string(),
  state: z.enum(DEVICE_STATES),
  /** Other devices with this label that are not gone: a machine that was set up again, or a name given twice. */
  sameLabel: z.int(),
  /** Highest number that came, highest that the device says it gave, and the numbers that never came. */
  highestSeq: z.int(),
  lastSeq: z.int(),
  missing: z.array(Range),
  label: z.string().nullable(),
  build: z.string(),
  enrolledAt: z.string(),
  seenAt: z.string().nullable(),
  policyVersion: z.int(),
  current: z.boolean(),
  ring: z.string(),
  waiting: z.int(),
  uncoveredTabs: z.int(),
  /** Whether Weir is let into private windows; null where the build does not say. */
  privateWindows: z.boolean().nullable(),
  managedKeys: z.array(z.string()),
  problems: z.array(z.object({ code: z.string(), detail: z.string() })),
});
export type DeviceView = z.infer<typeof DeviceView>;
/** `position` is the order of arrival on the server; `GET /api/events?after=POSITION` goes on from there. */
export const EventView = Event.extend({
  device: z.string(),
  deviceLabel: z.string().nullable(),
  receivedAt: z.string(),
  position: z.int(),
});
export type EventView = z.infer<typeof EventView>;
/** One place in the policy text that is wrong: JSON pointer, line and column (from 1), the value found, and what was expected. */
export const PolicyProblem = z.object({
  path: z.string(),
  line: z.int(),
  column: z.int(),
  value: z.string(),
  expected: z.string(),
  severity: z.enum(['error', 'warning']),
});
export type PolicyProblem = z.infer<typeof PolicyProblem>;
/** An event that could not be brought out, and why. */
export const DeliveryView = z.object({
  position: z.int(),
  device: z.string(),
  seq: z.int(),
  kind: z.string(),
  tries: z.int(),
  reason: z.string(),
});
export type DeliveryView = z.infer<typeof DeliveryView>;
/** `GET /api/export`. */
export const ExportView = z.object({
  targets: z.array(
    z.object({
      name: z.string(),
      address: z.string(),
      /** Last success, ISO 8601. */
      lastAt: z.string().nullable(),
      waiting: z.int(),
      dead: z.int(),
      /** The newest of the dead. */
      letters: z.array(DeliveryView),
    }),
  ),
});
export type ExportView = z.infer<typeof ExportView>;
export const ReportView = z.object({
  days: z.int(),
  from: z.string(),
  to: z.string(),
  devices: z.int(),
  tiers: z.array(z.object({ site: z.string(), tier: z.enum(TIERS), transfers: z.int(), clean: z.int() })),
  rules: z.array(
    z.object({
      id: z.string(),
      mode: z.enum(['monitor', 'enforce', 'removed']),
      action: z.string(),
      transfers: z.int(),
      interrupted: z.int(),
      wouldInterrupt: z.int(),
      wrong: z.int(),
    }),
  ),
  detectors: z.array(z.object({ id: z.string(), count: z.int(), wrong: z.int(), confidence: z.enum(CONFIDENCES) })),
  choices: z.array(z.object({ action: z.string(), choice: z.string(), count: z.int() })),
});
export type ReportView = z.infer<typeof ReportView>;
/**
 * `GET /api/drift?days=`: `drift`: the line stopped what the guard never saw, so the adapter no longer fits the site; `uncovered`: something went
 * of which the browser showed too little to judge it.
 */
export const DriftView = z.object({
  site: z.string(),
  build: z.string(),
  policyVersion: z.int(),
  kind: z.enum(['drift', 'uncovered']),
  count: z.int(),
  devices: z.int(),
  first: z.string(),
  last: z.string(),
  detectors: z.array(z.string()),
});
export type DriftView = z.infer<typeof DriftView>;
/** `GET /api/coverage?days=`: sums over devices, what is known of each governed site, what was opened besides, and what no extension covers. */
export const CoverageView = z.object({
  shares: z.array(
    z.object({
      site: z.string(),
      browser: z.string(),
      looks: z.int(),
      covered: z.int(),
      devices: z.int(),
      /** How often the guard came after the page, and the frames of these pages: all, those of hosts that are not governed, those without a guard. */
      late: z.int(),
      frames: z.int(),
      elsewhere: z.int(),
      missing: z.int(),
    }),
  ),
  sites: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      hosts: z.array(z.string()),
      adapter: z.enum(['built-in', 'corrected', 'added', 'listed']),
      confirmed: z.object({ on: z.string(), with: z.string() }).nullable(),
    }),
  ),
  discovery: z.object({
    /** The newest policy asks for it. */
    on: z.boolean(),
    /** How many hosts are on its list. */
    hosts: z.int(),
    /** Hosts that were opened, those that no adapter governs first; `site` is the name of the one that does. Days newest first. */
    seen: z.array(
      z.object({
        host: z.string(),
        site: z.string().nullable(),
        count: z.int(),
        days: z.array(z.object({ day: z.string(), count: z.int() })),
      }),
    ),
  }),
  /** On how many devices Weir is let into private windows, and on how many it is not. */
  privateWindows: z.object({ covered: z.int(), not: z.int() }),
  gaps: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      why: z.string(),
      source: z.string().nullable(),
      closedBy: z.array(z.object({ browser: z.string(), policies: z.array(z.object({ name: z.string(), documentation: z.string() })) })),
    }),
  ),
});
export type CoverageView = z.infer<typeof CoverageView>;
export const AuditView = z.object({
  seq: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  detail: z.string(),
  hash: z.string(),
});
export type AuditView = z.infer<typeof AuditView>;

const label = z.string().min(1).max(100);
/**
 * `PUT /api/knowledge/:id`: a file that the command line made, with the titles that stand beside it; or a list, one term a line, or documents
 * (base64), of which the server makes one and keeps nothing else. The id in the address is the one by which policies name it.
 */
export const KnowledgeRequest = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('file'), file: KnowledgeFile, titles: z.record(z.string(), z.string().max(1_000)) }),
  z.strictObject({ from: z.literal('terms'), label, terms: z.string(), caseSensitive: z.boolean(), confidence: z.enum(CONFIDENCES) }),
  z.strictObject({
    from: z.literal('documents'),
    label,
    /** Devices get numbers instead of the documents' names. */
    nameless: z.boolean(),
    documents: z.array(z.strictObject({ path: z.string().min(1).max(1_000), content: z.string() })).min(1),
  }),
]);
export type KnowledgeRequest = z.input<typeof KnowledgeRequest>;
/** What was made, and what of the sources was left out, each in one line. */
export const KnowledgeSaved = z.object({ id: Id, entries: z.int(), left: z.array(z.string()) });
export type KnowledgeSaved = z.infer<typeof KnowledgeSaved>;
export const KnowledgeView = z.object({
  id: Id,
  kind: z.enum(['dictionary', 'documents']),
  label: z.string(),
  /** Terms, or fingerprints. */
  entries: z.int(),
  bytes: z.int(),
  savedAt: z.string(),
  /** A policy that devices hold or are offered names it. */
  inForce: z.boolean(),
  /** The first of them, with the titles that only the console knows. */
  documents: z.array(z.object({ label: z.string(), title: z.string().nullable() })),
});
export type KnowledgeView = z.infer<typeof KnowledgeView>;

/** A build of the extension that a channel offers. `codeOf`: the version whose code it is, where it is an older one again. */
export interface BuildView {
  readonly id: string;
  readonly version: string;
  readonly at: string;
  readonly codeOf: string | null;
}
export interface ChannelsView {
  readonly channels: readonly {
    readonly channel: 'pilot' | 'broad';
    readonly build: BuildView | null;
    readonly before: BuildView | null;
  }[];
  /** Version of the build beside the server, which waits for its release where no channel has it. */
  readonly waiting: string | null;
}
export interface KitFileView {
  readonly path: string;
  readonly target: string;
  /** Where it goes. */
  readonly use: string;
  readonly lines: readonly { readonly text: string; readonly why: string }[];
}
/** A choice of the kit, as a form shows it. */
export interface KitChoiceView {
  readonly name: string;
  readonly description: string;
  /** What may be chosen; null where it is a text of its own. */
  readonly options: readonly string[] | null;
}
export interface KitView {
  readonly files: readonly KitFileView[];
  readonly choices: readonly KitChoiceView[];
  /** The choices that the files were made by. */
  readonly chosen: Readonly<Record<string, string>>;
}
export interface KitFindingView {
  readonly verdict: 'good' | 'missing' | 'wrong' | 'misspelt' | 'ignored' | 'weak';
  readonly topic: string;
  readonly name: string;
  readonly says: string;
  readonly fix: string | null;
  readonly documentation: string;
}
export interface KitVerifyView {
  readonly browser: string;
  readonly findings: readonly KitFindingView[];
}
