/** The closed vocabularies of Weir, each in one place. Order matters where it says so. */

/** What a verdict may be, from the mildest to the strictest. The first three do not interrupt. */
export const ACTIONS = ['allow', 'log', 'notify', 'warn', 'justify', 'redact', 'approve', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** Kinds of contract under which an account is used. `unknown` counts as consumer in rules. */
export const TIERS = ['consumer-free', 'consumer-paid', 'team', 'enterprise', 'education', 'unknown'] as const;
export type Tier = (typeof TIERS)[number];

/** The ways in which text or files cross between a person and a site. */
export const CHANNELS = ['paste', 'drop', 'upload', 'typing', 'submit', 'url', 'network', 'copy-out', 'paste-in'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Parts of a site that may have rules of their own. */
export const SURFACES = ['chat', 'coding-agent', 'research', 'project', 'custom-assistant', 'connector', 'api-playground'] as const;
export type Surface = (typeof SURFACES)[number];

export const CATEGORIES = [
  'secret',
  'personal',
  'financial',
  'source-code',
  'confidential',
  'dictionary',
  'document',
  'ai-output',
  'custom',
  /** Logs and stack traces: nothing by themselves, but not source code either; what they hold is found as ever. */
  'log',
  /** Failures are findings too: `engine.error`, `engine.over-budget`, `file.unreadable`, `request.hidden`, …: see FAILURES. */
  'failure',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Detector ids of failures; they go through the same rules as any finding. */
export const FAILURES = [
  'engine.error',
  'engine.over-budget',
  'file.unreadable',
  'policy.baseline',
  'site.uncovered',
  /** A request of which the browser shows too little to judge it (streams, blobs, long bodies), and one that cannot be read. */
  'request.hidden',
  'request.unreadable',
] as const;

/** Why a file, or a part of it, was not read; a finding's detector is `file.unreadable.<reason>`. */
export const UNREADABLE = [
  'encrypted',
  'damaged',
  'too-large',
  'too-deep',
  'too-slow',
  'unknown-type',
  /** The file is an image: what it shows is not read, only the text in its metadata. */
  'image',
  /** Pictures within a document. */
  'picture',
  /** Nobody was there to read it, or the reader broke. */
  'failed',
] as const;
export type Unreadable = (typeof UNREADABLE)[number];

/** How sure, from the least to the most. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a finding may say of how it was come by, beside its detector. It stays on the device. */
export const EVIDENCE = [
  /** A word beside it says what it is. */
  'context',
  /** Invisible characters had to be left out, look-alikes read as ASCII, lines joined, an encoding undone. */
  'invisible',
  'look-alike',
  'wrapped',
  'encoded',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Ways on, other than the verdict's own, that an interstitial may offer. `cancel` is always there and never listed. */
export const OPTIONS = ['edit', 'redact', 'justify', 'switch'] as const;
export type Option = (typeof OPTIONS)[number];

/** What a line of the record is about. `drift`: the line stopped what the guard never saw. `uncovered`: what went unjudged. */
export const EVENT_KINDS = ['verdict', 'wrong', 'gap', 'health', 'drift', 'uncovered'] as const;

/** What the person did when asked; `none` where nobody was asked. */
export const CHOICES = ['none', 'proceeded', 'redacted', 'edited', 'justified', 'switched', 'cancelled'] as const;
export type Choice = (typeof CHOICES)[number];

/** Whose workspace it is: on the company's list, or not. */
export const WORKSPACES = ['allowed', 'other'] as const;
export type WorkspaceKind = (typeof WORKSPACES)[number];

/** Where the text was copied from, as far as Weir saw it. */
export const ORIGINS = ['ai-chat', 'other', 'unknown'] as const;
export type Origin = (typeof ORIGINS)[number];

/** How many UTF-16 units a transfer had, coarsely: the only size that an event holds. */
export const SIZE_BUCKETS = ['<1k', '1k-10k', '10k-100k', '100k-1m', '>1m'] as const;
export type SizeBucket = (typeof SIZE_BUCKETS)[number];

export function sizeBucket(length: number): SizeBucket {
  if (length < 1_000) return '<1k';
  if (length < 10_000) return '1k-10k';
  if (length < 100_000) return '10k-100k';
  return length < 1_000_000 ? '100k-1m' : '>1m';
}
