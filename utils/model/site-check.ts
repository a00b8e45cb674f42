import { z } from 'zod';
import { CHECKED_HOOKS, EDITORS, HOOK_STATES, MARKER_OUTCOMES, MARKUP_NAME } from './site-check-words';
import { CONFIDENCES, SURFACES, TIERS } from './words';

/**
 * What a site check saw on one open tab: facts about the site and about Weir there, nothing about the person. No account id,
 * mail domain, address, query or text of the page; candidates hold only names that programs give to elements.
 */

const markupName = z.string().regex(MARKUP_NAME);

/** A selector that was tried on the page, and on how many shown elements it fell. */
export const Tried = z.strictObject({ css: z.string().min(1).max(400), count: z.int().min(0) });
export type Tried = z.infer<typeof Tried>;

/** An editor or a control of the page that may be what the adapter looks for. */
export const Candidate = z.strictObject({
  tag: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  /** Of the allow-list in utils/page/candidates.ts, and only names of the page's makers. */
  attributes: z.record(z.string().max(40), markupName),
  classes: z.array(markupName).max(8),
  /** What an editor is made of, where that shows. */
  editor: z.enum(EDITORS).optional(),
  /** Came into the page, or was enabled, with the marker. */
  appeared: z.boolean(),
  /** Best first: those that fall on nothing else that is shown. */
  selectors: z.array(Tried).max(8),
});
export type Candidate = z.infer<typeof Candidate>;

/** By which selector of the adapter something was found. `fallback`: only by what any chat has, which the next change may end. */
export const Part = z.discriminatedUnion('found', [
  z.strictObject({ found: z.literal('adapter'), css: z.string().max(400) }),
  z.strictObject({ found: z.literal('fallback'), css: z.string().max(400) }),
  z.strictObject({ found: z.literal('missing') }),
]);
export type Part = z.infer<typeof Part>;

/** What is seen in the page itself. */
export const PageFacts = z.strictObject({
  surface: z.enum(SURFACES),
  /** The guard was there before the first script of the page; `later`: it was put into a page that was open. */
  armed: z.enum(['before-page', 'later']),
  /** Classifier and dialog are there. */
  engine: z.boolean(),
  hooks: z.record(z.enum(CHECKED_HOOKS), z.enum(HOOK_STATES)),
  composer: Part,
  /** Looked for with the marker in the composer: many sites show Send only then. */
  submit: Part,
  /** A click on it would have been judged with the composer's text. */
  submitLinked: z.boolean(),
  marker: z.strictObject({
    outcome: z.enum(MARKER_OUTCOMES),
    /** Kinds of event by which our hooks heard of it. */
    heard: z.array(z.string().regex(/^[a-z]{1,20}$/)).max(20),
  }),
  account: z.strictObject({
    tier: z.enum(TIERS),
    confidence: z.enum(CONFIDENCES),
    probes: z.array(z.strictObject({ id: z.string().max(60), confidence: z.enum(CONFIDENCES) })).max(30),
  }),
  /** Ids of the adapter's requests whose address the page has used since it was loaded, and how many the adapter knows. */
  requests: z.strictObject({ seen: z.array(z.string().max(60)).max(40), known: z.int().min(0) }),
  candidates: z.strictObject({ composer: z.array(Candidate).max(12), submit: z.array(Candidate).max(24) }),
});
export type PageFacts = z.infer<typeof PageFacts>;

export const SiteReport = PageFacts.extend({
  report: z.literal('weir site check'),
  schema: z.literal(1),
  /** The day, and no time: when somebody was at work is nobody's business here. */
  date: z.iso.date(),
  site: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  name: z.string().max(60),
  /** The adapter's pattern for the host, never the host itself: a subdomain may name the company. */
  host: z.string().max(200),
  /** Version of the extension, kind of browser and build; and the browser with its version. */
  build: z.string().max(60),
  browser: z.string().max(40),
  policy: z.strictObject({
    source: z.enum(['baseline', 'bundle']),
    version: z.int().min(0),
    /** Whole hours since the server last confirmed it; null: never. */
    ageHours: z.int().min(0).nullable(),
  }),
  line: z.enum(['testing', 'live', 'no-promise', 'down', 'absent']),
});
export type SiteReport = z.infer<typeof SiteReport>;

/** A site check that passed, as the policy carries it. It holds as long as the adapter has the selectors by which all was found. */
export const Confirmation = z.strictObject({
  site: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  on: z.iso.date(),
  build: z.string().min(1).max(60),
  browser: z.string().min(1).max(40),
  composer: z.string().min(1).max(400),
  submit: z.string().min(1).max(400),
});
export type Confirmation = z.infer<typeof Confirmation>;
