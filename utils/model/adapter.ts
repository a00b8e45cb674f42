import { z } from 'zod';
import { EDITORS } from './site-check-words';
import { CONFIDENCES, SURFACES, TIERS } from './words';

/** Where a fact was seen and how sure it is. Nothing here is confirmed on a live site unless the adapter's `confirmedLive` says so. */
const seen = { confidence: z.enum(CONFIDENCES), seen: z.string().max(40), note: z.string().max(300).optional() };

/** A CSS selector, newest first in its list. */
export const Selector = z.strictObject({ css: z.string().min(1).max(400), ...seen });
export type Selector = z.infer<typeof Selector>;

/**
 * JSON pointer (RFC 6901) in which `*` stands for every item of an array or object, and a last `**` for every string
 * beneath, however deep. `''` is the whole value.
 */
const pointer = z.string().regex(/^(\/[^/]*)*$/, 'expected a JSON pointer such as /messages/*/content/parts/*');

/** What RE2 and JavaScript read alike: it compiles, and has no look-around and no back-reference. */
const sharedRegex = z
  .string()
  .min(1)
  .max(400)
  .refine((source) => {
    if (/\(\?(?:[=!]|<[=!])|\\[1-9]|\\k</.test(source)) return false;
    try {
      return new RegExp(source).source !== '';
    } catch {
      return false;
    }
  }, 'expected a regular expression without look-around and back-references');

/** Host names, exact; `*.` in front covers subdomains. */
export const host = z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/);
/** `*` stands for one segment; a prefix ends where a segment ends, or is itself cut off after `-`. */
const pathPrefix = z.string().startsWith('/').max(200);
export const place = z
  .string()
  .max(200)
  .regex(/^(?:\*\.)?[a-z0-9.-]*\/\S*$/, 'expected a path such as /chat, or one of a host such as x.com/i/grok');

export const Request = z.strictObject({
  id: z.string().min(1).max(60),
  purpose: z.enum(['prompt', 'prepare', 'upload', 'declare-upload']),
  /** `WS`: what the page sends over a WebSocket, frame by frame; `url` is then the socket's. Such an adapter asks for the socket gate. */
  method: z.enum(['POST', 'PUT', 'PATCH', 'GET', 'WS']),
  /** Tried on the whole address. */
  url: sharedRegex,
  /** `json` also covers frames that end in 0x1E (SignalR), lines of JSON, and Connect's five bytes in front. */
  body: z.enum(['json', 'multipart', 'raw', 'form', 'none']),
  /** Where the person's words are in the body; of a form (`form`, `multipart`) first the field's name. */
  prompt: z.array(pointer).max(10),
  surface: z.enum(SURFACES).default('chat'),
  ...seen,
});
export type Request = z.infer<typeof Request>;

/**
 * Where a signal about the account is read, and which fields are picked there. The rest of what was read is dropped
 * where it was parsed (utils/account/pick): answers of this kind hold tokens.
 */
export const Probe = z.strictObject({
  id: z.string().min(1).max(60),
  from: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('fetch'),
      /** On the site itself: one slash, and no way to another host. */
      path: z
        .string()
        .max(200)
        .regex(/^\/[\w-][\w./?=&-]*$/, 'expected a path such as /api/auth/session'),
    }),
    z.strictObject({ kind: z.literal('dom-json'), css: z.string().max(200) }),
    /** With `pattern`: its first capture group. */
    z.strictObject({ kind: z.literal('attribute'), css: z.string().max(200), name: z.string().max(60), pattern: sharedRegex.optional() }),
    /** First capture group of the first of these elements whose text matches. */
    z.strictObject({ kind: z.literal('text'), css: z.string().max(200), pattern: sharedRegex }),
    z.strictObject({ kind: z.literal('cookie'), name: z.string().max(60) }),
    /** First capture group of the latest address that the page requested and that matches (resource timing). */
    z.strictObject({ kind: z.literal('resource'), pattern: sharedRegex }),
    /** The same of the latest socket that the page opened on one of these hosts: the background sees it, the page's timing does not. */
    z.strictObject({ kind: z.literal('socket'), hosts: z.array(host).min(1).max(10), pattern: sharedRegex }),
  ]),
  /** Accounts in the answer. With a `*` in `list` they are all those that the person has; without, the answer speaks of one. */
  accounts: z
    .strictObject({
      list: pointer,
      /** Absent where the answer names nobody and yet speaks of the account in use. */
      id: pointer.optional(),
      /** Where the plan's words are: each must be in `plans`, or the plan is unknown. */
      plan: z.array(pointer).max(5),
      /** Lists of features, of which only the words in `plans` count. */
      features: z.array(pointer).max(5).optional(),
      /** Where the kind of account is, and the word for a private one. */
      structure: z.strictObject({ at: pointer, personal: z.string().max(60) }).optional(),
      /** Only items that hold this word there count: subscriptions that are running, say. */
      only: z.strictObject({ at: pointer, is: z.string().max(60) }).optional(),
      /** All items are of one account, that in use; where the list is there and empty, its plan is this word. */
      together: z.strictObject({ none: z.string().max(60) }).optional(),
      /** Whoever has such an item at all, whatever is in it, has the plan of this word. */
      member: z.string().max(60).optional(),
    })
    .optional(),
  /** Which account is in use, and the word (if the site has one) that stands for the private one. */
  active: z.strictObject({ at: pointer, personal: z.string().max(60).optional() }).optional(),
  /** The e-mail address; only its domain is kept. */
  email: pointer.optional(),
  /** Domains of addresses that say the plan by themselves, and its word. */
  domains: z.record(z.string().max(100), z.string().max(60)).optional(),
  /** What it says of the plan counts only where no other probe names one. */
  yields: z.boolean().optional(),
  /** Nobody is signed in if this value is found; null: if nothing is found there in a good answer. */
  signedOut: z.strictObject({ at: pointer, is: z.string().max(60).nullable() }).optional(),
  ...seen,
});
export type Probe = z.infer<typeof Probe>;

/** A site as data under a schema, so that a signed bundle can carry a correction without a release. */
export const Adapter = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  name: z.string().min(1).max(60),
  vendor: z.string().min(1).max(60),
  hosts: z.array(host).min(1).max(20),
  /**
   * Where on its hosts the site is, as `/chat` on all of them or `x.com/i/grok` on one; the rest of such a host is not
   * governed. A host of which none speaks is the site's as a whole.
   */
  paths: z.array(place).min(1).max(20).optional(),
  /** First match wins; the rest is `chat`. */
  surfaces: z
    .array(
      z.strictObject({
        path: pathPrefix,
        surface: z.enum(SURFACES),
        confidence: seen.confidence.optional(),
        seen: seen.seen.optional(),
        note: seen.note,
      }),
    )
    .max(20),
  /** Query parameters whose text the site puts into the composer, or sends at once. */
  address: z
    .array(z.strictObject({ parameter: z.string().regex(/^[\w.-]{1,40}$/), ...seen }))
    .max(10)
    .optional(),
  editor: z.enum(EDITORS),
  composer: z.array(Selector).min(1).max(20),
  submit: z.array(Selector).max(20),
  fileInputs: z.array(Selector).max(20),
  transcript: z.strictObject({ user: z.array(Selector).max(20), assistant: z.array(Selector).max(20) }),
  copyButtons: z.array(Selector).max(20),
  requests: z.array(Request).max(40),
  probes: z.array(Probe).max(20),
  /** Words of the site for plans and features → tier. A plan that is not here is unknown. */
  plans: z.record(z.string(), z.enum(TIERS)),
  /** There are no company accounts here: whoever uses the site does so privately. */
  consumerOnly: z.strictObject({ tier: z.enum(['consumer-free', 'consumer-paid']), ...seen }).optional(),
  /** The site names who the company is, but no plan: the tier is what the company's own list says of that workspace or domain. */
  tierFrom: z.enum(['list']).optional(),
  /** Where the facts are from, e.g. `public code`. */
  source: z.string().max(60),
  /** Date of a site check on the live site, or null: not confirmed live. */
  confirmedLive: z.iso.date().nullable(),
});
export type Adapter = z.infer<typeof Adapter>;
