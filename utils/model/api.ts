import { z } from 'zod';
import { Day } from './storable';
import { Counter, Event } from './event';
import { MAX_RANGES, Range } from './ranges';

/**
 * The server's interface. Device routes (/v1) are signed by the device's own key: headers `weir-device`, `weir-time`
 * (ISO 8601), `weir-nonce` (16 random bytes, base64url) and `weir-signature` = Ed25519 over
 * "WEIR1\n" + method + "\n" + path with query + "\n" + hex SHA-256 of the body + "\n" + device + "\n" + time + "\n" + nonce.
 * Enrolment is signed with the key that it brings (device = ""), which proves possession. The routes are listed, with who
 * may call them, in server/routes/access.ts.
 */
export const EnrolRequest = z.strictObject({
  tenant: z.string().describe('Name of the company on the server.'),
  token: z.string().describe('The token of the managed policy that allows devices in.'),
  publicKey: z.string().describe('Public key of the device (Ed25519, raw, base64). Its other half never leaves the browser.'),
  label: z.string().max(100).nullable().describe('The name that IT gave the device in managed policy, if any; none in works-council mode.'),
  build: z.string().max(60).describe('Version of the extension and kind of browser.'),
});
// Answers are read leniently: a newer server may say more.
export const EnrolResponse = z.object({ device: z.string() });

export const EventsRequest = z.strictObject({ events: z.array(Event).max(500), counters: z.array(Counter).max(500) });
/** Per event; only what is `accepted` or `duplicate` may be removed from the outbox. `rejected` is set aside, kept and counted. */
export const EventsResponse = z.object({
  results: z.array(z.object({ seq: z.int(), status: z.enum(['accepted', 'duplicate', 'rejected']), code: z.string().optional() })),
  /** Counters that were not of the expected shape; they are let go. */
  rejectedCounters: z.int().min(0).optional(),
});
export type EventsResponse = z.infer<typeof EventsResponse>;

/**
 * Where the site's coverage stands, and what the device refused; sent after each poll, so that the console can say what arrived.
 * Read leniently: a newer device may say more.
 */
/** What one day's looks at the open tabs of a site came to. */
export const Look = z
  .strictObject({ day: Day, site: z.string().max(40), looks: z.int().min(0), covered: z.int().min(0) })
  .refine(({ looks, covered }) => covered <= looks, 'no more looks that found Weir there than looks');
export type Look = z.infer<typeof Look>;
/** What the frames of these tabs came to; each look counts them anew. Beside `Look`, so that a server of before reads the rest. */
export const FrameLook = z
  .strictObject({
    day: Day,
    site: z.string().max(40),
    late: z.int().min(0),
    frames: z.int().min(0),
    elsewhere: z.int().min(0),
    missing: z.int().min(0),
  })
  .refine(({ frames, elsewhere, missing }) => elsewhere + missing <= frames, 'no more frames without Weir than frames');
export type FrameLook = z.infer<typeof FrameLook>;
/** More than this a page does not open itself in a day; what is beyond goes with the next batch. */
export const MOST_OPENED = 100_000;
/** How often a listed AI host was opened on a day. */
export const Visit = z.strictObject({
  day: Day.describe('The day.'),
  host: z.string().max(100).describe('The host, as it stands on the list in the signed policy; never another, and never an address.'),
  count: z.int().min(1).max(MOST_OPENED).describe('How often a page there was opened.'),
});
export type Visit = z.infer<typeof Visit>;
export const MOST_VISITS = 400;
/** Visits that the server has not been told of. It adds them up without the device, and by the number of the batch once. */
export const VisitBatch = z.strictObject({ batch: z.uuid(), counts: z.array(Visit).min(1).max(MOST_VISITS) });
export type VisitBatch = z.infer<typeof VisitBatch>;
export const StatusRequest = z.object({
  policyVersion: z.int().min(0).describe('Version of the policy in force.'),
  bundleSha256: z.string().nullable().describe('Hash of that policy.'),
  build: z.string().max(60).describe('Version of the extension and kind of browser.'),
  ring: z.string().describe('Rollout ring of the device.'),
  managedKeys: z.array(z.string().max(60)).max(20).describe('Names of the managed settings that were found, without their values.'),
  /** Faults by name: `managed.missing`, `managed.mistyped`, `managed.unknown`, `policy.<refusal>`, `outbox.dead-letter`, `host.missing`. */
  problems: z
    .array(z.strictObject({ code: z.string().max(60), detail: z.string().max(300) }))
    .max(50)
    .describe('Faults of Weir on this device, by name.'),
  waiting: z.int().min(0).describe('How many events wait to be sent.'),
  uncoveredTabs: z.int().min(0).describe('How many open tabs of AI chats are not covered.'),
  // Absent from older builds.
  lastSeq: z.int().min(0).optional().describe('Highest number that was given to an event.'),
  rejected: z.int().min(0).optional().describe('How many events the server has rejected.'),
  privateWindows: z
    .boolean()
    .optional()
    .describe('Whether the browser lets Weir into private windows. Not whether any is open, and not what happens there.'),
  coverage: z
    .array(Look)
    .max(400)
    .optional()
    .describe(
      'By day and site of the list: how often open tabs of AI chats were looked at, and at how many of these looks Weir was there. Not in works-council mode.',
    ),
  frames: z
    .array(FrameLook)
    .max(400)
    .optional()
    .describe(
      'By day and site, summed over these looks: how many frames the pages held, how many of them belonged to hosts that are not governed, how many had no Weir although they should, and how often Weir came after the page. No addresses. Not in works-council mode.',
    ),
  visits: VisitBatch.optional().describe(
    'Only where the policy turns discovery on: by day and host of its list of AI hosts, how often a page there was opened. The server adds it up and does not keep from which device it came. Not in works-council mode.',
  ),
});
export type StatusRequest = z.infer<typeof StatusRequest>;
/**
 * The answer to a status: the highest number of this device that the server has, and which below it never came. A server that
 * was restored from a backup asks in this way for what it lost.
 */
export const StatusResponse = z.object({
  highest: z.int().min(0),
  missing: z.array(Range).max(MAX_RANGES),
  /** Number of the batch of visits that has been counted. */
  visits: z.string().optional(),
});
export type StatusResponse = z.infer<typeof StatusResponse>;
/** Error body of every route. */
export const ApiError = z.strictObject({ error: z.string(), message: z.string(), path: z.string().optional() });
