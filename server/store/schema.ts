import { bigint, boolean, date, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Brake } from '../../utils/model/brake';
import type { Event } from '../../utils/model/event';
import type { KnowledgeFile } from '../../utils/model/knowledge';
import type { StatusRequest } from '../../utils/model/api';
import type { DeviceState } from '../../utils/model/console-api';
import type { Action, Channel, Choice, Confidence, SizeBucket, Surface, Tier } from '../../utils/model/words';

/** The tables of `migrations/`, as the query layer sees them. Whole numbers stay below 2^53: the borders see to that. */
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const whole = (name: string) => bigint(name, { mode: 'number' });
const words = <T extends string>(name: string) => text(name).$type<T>();

export const meta = pgTable('meta', { key: text('key').primaryKey(), value: text('value').notNull() });

export const device = pgTable('device', {
  id: text('id').primaryKey(),
  publicKey: text('public_key').notNull().unique(),
  label: text('label'),
  build: text('build').notNull(),
  enrolledAt: instant('enrolled_at').notNull(),
  seenAt: instant('seen_at'),
  ring: text('ring').notNull(),
  policyVersion: whole('policy_version').notNull(),
  bundleSha256: text('bundle_sha256'),
  waiting: whole('waiting').notNull(),
  uncoveredTabs: whole('uncovered_tabs').notNull(),
  privateWindows: boolean('private_windows'),
  managedKeys: jsonb('managed_keys').$type<StatusRequest['managedKeys']>().notNull(),
  problems: jsonb('problems').$type<StatusRequest['problems']>().notNull(),
  state: words<DeviceState>('state').notNull(),
  /** What the device last said: highest number given, and how many events the server rejected. */
  lastSeq: whole('last_seq').notNull(),
  rejected: whole('rejected').notNull(),
  /** Hash of the token with which it enrolled; null where that was not kept. */
  token: text('token'),
  /** Number of the last batch of visits that was counted. */
  visits: text('visits'),
});
export type DeviceRow = typeof device.$inferSelect;

export const enrolmentToken = pgTable('enrolment_token', {
  sha256: text('sha256').primaryKey(),
  madeAt: instant('made_at').notNull(),
  closesAt: instant('closes_at'),
});

export const nonce = pgTable(
  'nonce',
  { device: text('device').notNull(), nonce: text('nonce').notNull(), at: instant('at').notNull() },
  (t) => [primaryKey({ columns: [t.device, t.nonce] })],
);

export const event = pgTable(
  'event',
  {
    device: text('device').notNull(),
    seq: whole('seq').notNull(),
    position: whole('position').notNull().generatedAlwaysAsIdentity(),
    receivedAt: instant('received_at').notNull(),
    id: text('id').notNull(),
    minute: instant('minute').notNull(),
    kind: words<Event['kind']>('kind').notNull(),
    site: text('site').notNull(),
    surface: words<Surface>('surface').notNull(),
    channel: words<Channel>('channel').notNull(),
    tier: words<Tier>('tier').notNull(),
    accountConfidence: words<Confidence>('account_confidence').notNull(),
    workspace: text('workspace'),
    action: words<Action>('action').notNull(),
    wouldHave: words<Action>('would_have'),
    choice: words<Choice>('choice').notNull(),
    reason: text('reason'),
    reasonText: text('reason_text'),
    rules: jsonb('rules').$type<Event['rules']>().notNull(),
    findings: jsonb('findings').$type<Event['findings']>().notNull(),
    sizeBucket: words<SizeBucket>('size_bucket').notNull(),
    policyVersion: whole('policy_version').notNull(),
    build: text('build').notNull(),
    lost: jsonb('lost').$type<Event['lost']>(),
  },
  (t) => [primaryKey({ columns: [t.device, t.seq] })],
);

export const delivery = pgTable(
  'delivery',
  {
    target: text('target').notNull(),
    position: whole('position').notNull(),
    tries: integer('tries').notNull().default(0),
    notBefore: instant('not_before').notNull(),
    firstTriedAt: instant('first_tried_at'),
    dead: boolean('dead').notNull().default(false),
    reason: text('reason'),
  },
  (t) => [primaryKey({ columns: [t.target, t.position] })],
);

export const counter = pgTable(
  'counter',
  {
    device: text('device').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    site: text('site').notNull(),
    tier: words<Tier>('tier').notNull(),
    clean: whole('clean').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.device, t.day, t.site, t.tier] })],
);

export const coverage = pgTable(
  'coverage',
  {
    device: text('device').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    site: text('site').notNull(),
    looks: whole('looks').notNull(),
    covered: whole('covered').notNull(),
    late: whole('late').notNull().default(0),
    frames: whole('frames').notNull().default(0),
    elsewhere: whole('elsewhere').notNull().default(0),
    missing: whole('missing').notNull().default(0),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.device, t.day, t.site] })],
);

/** Sums over all devices: no row says whose visit it was. */
export const visit = pgTable(
  'visit',
  { day: date('day', { mode: 'string' }).notNull(), host: text('host').notNull(), count: whole('count').notNull() },
  (t) => [primaryKey({ columns: [t.day, t.host] })],
);

export const policy = pgTable('policy', {
  version: whole('version').primaryKey(),
  ring: text('ring').notNull(),
  text: text('text').notNull(),
  note: text('note').notNull(),
  publishedAt: instant('published_at').notNull(),
  publishedBy: text('published_by').notNull(),
  expiresAt: instant('expires_at').notNull(),
  sha256: text('sha256').notNull(),
  envelope: text('envelope').notNull(),
  percent: whole('percent').notNull(),
  /** The version by whose number devices have their places in the rollout; null: its own. */
  placeOf: whole('place_of'),
});
export type PolicyRow = typeof policy.$inferSelect;

export const brake = pgTable('brake', {
  id: text('id').primaryKey(),
  brake: jsonb('brake').$type<Brake>().notNull(),
  rings: jsonb('rings').$type<readonly string[]>(),
  until: instant('until').notNull(),
  pulledAt: instant('pulled_at').notNull(),
  pulledBy: text('pulled_by').notNull(),
  releasedAt: instant('released_at'),
});
export type BrakeRow = typeof brake.$inferSelect;

export const knowledge = pgTable('knowledge', {
  id: text('id').primaryKey(),
  kind: words<KnowledgeFile['kind']>('kind').notNull(),
  file: text('file').notNull(),
  /** Label of a document → its title. */
  titles: jsonb('titles').$type<Readonly<Record<string, string>>>().notNull(),
  savedAt: instant('saved_at').notNull(),
});
export type KnowledgeRow = typeof knowledge.$inferSelect;

export const session = pgTable('session', {
  tokenHash: text('token_hash').primaryKey(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
});

export const audit = pgTable('audit', {
  seq: whole('seq').primaryKey(),
  at: text('at').notNull(),
  actor: text('actor').notNull(),
  action: text('action').notNull(),
  detail: text('detail').notNull(),
  hash: text('hash').notNull(),
});
export type AuditRow = typeof audit.$inferSelect;
