import { z } from 'zod';
import { Day, Instant } from './storable';
import { MAX_RANGES, Range } from './ranges';
import { ACTIONS, CHANNELS, CHOICES, CONFIDENCES, EVENT_KINDS, SIZE_BUCKETS, SURFACES, TIERS } from './words';

/**
 * One audit line. What is not a field here cannot leave the device: no text, no hash of text, no address, no title,
 * no e-mail address, no id of a workspace that is not the company's own. PRIVACY.md is made from these descriptions.
 */
export const EventDraft = z.strictObject({
  id: z.uuid().describe('Random id of the event (UUID), so that it is counted once.'),
  minute: Instant.describe('When, to the minute.'),
  kind: z
    .enum(EVENT_KINDS)
    .describe(
      'A verdict; a report "this was wrong"; a gap in the record; a problem of Weir itself; something stopped on its way out that the page\'s guard never saw (the site has changed); a request of which the browser shows too little to judge it.',
    ),
  site: z.string().max(40).describe('Which AI chat, by the name of its adapter.'),
  surface: z.enum(SURFACES).describe('Which part of the site.'),
  channel: z.enum(CHANNELS).describe('How the text was about to cross.'),
  tier: z.enum(TIERS).describe('Kind of account in use.'),
  accountConfidence: z.enum(CONFIDENCES).describe('How sure Weir was of the kind of account.'),
  workspace: z.string().max(200).nullable().describe("The workspace, only if it is on the company's own list; otherwise empty."),
  action: z.enum(ACTIONS).describe('What Weir did.'),
  wouldHave: z.enum(ACTIONS).nullable().describe('What monitored rules would have done, had they been enforced.'),
  choice: z.enum(CHOICES).describe('What the person chose when asked.'),
  reason: z.string().max(64).nullable().describe("Which reason of the company's list was chosen, if one was asked for."),
  reasonText: z
    .string()
    .max(200)
    .nullable()
    .describe('The optional sentence typed with the reason; scanned first, and never sent when something is found in it.'),
  rules: z
    .array(z.strictObject({ id: z.string().max(64) }))
    .max(100)
    .describe('Ids of the rules that decided or would have.'),
  findings: z
    .array(z.strictObject({ detector: z.string().max(80), count: z.int().min(1), confidence: z.enum(CONFIDENCES) }))
    .max(100)
    .describe('What kinds of thing were found, how many of each, how sure: never the things.'),
  sizeBucket: z.enum(SIZE_BUCKETS).describe('How long the text was, coarsely.'),
  policyVersion: z.int().min(0).describe('Version of the policy that decided; 0 is the built-in baseline.'),
  build: z.string().max(60).describe('Version of the extension and kind of browser.'),
});
export type EventDraft = z.infer<typeof EventDraft>;

/** An event with its place in the device's gapless sequence, given by the outbox. */
export const Event = EventDraft.extend({
  seq: z.int().min(1).describe("The event's number on this device, without gaps, so that the server can tell whether one is missing."),
  lost: z
    .array(Range)
    .max(MAX_RANGES)
    .optional()
    .describe('Only in a gap: the numbers of the events that were lost on this device, each range from and to.'),
});
export type Event = z.infer<typeof Event>;

/** Clean transfers are only counted, per day, site and tier. The value is the whole count of that day, so that it can be sent again. */
export const Counter = z.strictObject({
  day: Day.describe('The day.'),
  site: z.string().max(40).describe('Which AI chat.'),
  tier: z.enum(TIERS).describe('Kind of account in use.'),
  clean: z.int().min(0).describe('How many transfers had nothing in them that a rule speaks of.'),
});
export type Counter = z.infer<typeof Counter>;
