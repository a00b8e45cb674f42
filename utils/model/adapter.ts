import { z } from 'zod';
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
    z.strictObject({ kind: z.literal('attribute'), css: z.string().max(200), name: z.string().max(60) }),
    z.strictObject({ kind: z.literal('cookie'), name: z.string().max(60) }),
    /** First capture group of the latest address that the page requested and that matches (resource timing). */
    z.strictObject({ kind: z.literal('resource'), pattern: sharedRegex }),
  ]),
  /** Accounts in the answer. With a `*` in `list` they are all those that the person has; without, the answer speaks of one. */
  accounts: z
    .strictObject({
      list: pointer,
      id: pointer,
      /** Where the plan's words are: each must be in `plans`, or the plan is unknown. */
      plan: z.array(pointer).min(1).max(5),
      /** Lists of features, of which only the words in `plans` count. */
      features: z.array(pointer).max(5).optional(),
      /** Where the kind of account is, and the word for a private one. */
      structure: z.strictObject({ at: pointer, personal: z.string().max(60) }).optional(),
    })
    .optional(),
  /** Which account is in use, and the word (if the site has one) that stands for the private one. */
  active: z.strictObject({ at: pointer, personal: z.string().max(60).optional() }).optional(),
  /** The e-mail address; only its domain is kept. */
  email: pointer.optional(),
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
  /** Host names, exact; `*.` in front covers subdomains. */
  hosts: z
    .array(z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/))
    .min(1)
    .max(20),
  /** First match wins; a path prefix that ends at a `/` or is itself cut off after `-`. The rest is `chat`. */
  surfaces: z.array(z.strictObject({ path: z.string().startsWith('/').max(200), surface: z.enum(SURFACES) })).max(20),
  editor: z.enum(['prosemirror', 'tiptap', 'lexical', 'quill', 'slate', 'textarea', 'contenteditable']),
  composer: z.array(Selector).min(1).max(20),
  submit: z.array(Selector).max(20),
  fileInputs: z.array(Selector).max(20),
  transcript: z.strictObject({ user: z.array(Selector).max(20), assistant: z.array(Selector).max(20) }),
  copyButtons: z.array(Selector).max(20),
  requests: z.array(Request).max(40),
  probes: z.array(Probe).max(20),
  /** Words of the site for plans and features → tier. A plan that is not here is unknown. */
  plans: z.record(z.string(), z.enum(TIERS)),
  /** Where the facts are from, e.g. `public code`. */
  source: z.string().max(60),
  /** Date of a site check on the live site, or null: not confirmed live. */
  confirmedLive: z.iso.date().nullable(),
});
export type Adapter = z.infer<typeof Adapter>;
