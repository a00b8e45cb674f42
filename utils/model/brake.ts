import { z } from 'zod';
import { Id } from './knowledge';
import { BRAKE_HOURS, HOOKS, SWITCHES } from './brake-words';
import { SURFACES } from './words';

/** What is braked. */
export const BrakeTarget = z.discriminatedUnion('kind', [
  /** Every rule only watches. */
  z.strictObject({ kind: z.literal('monitor') }),
  /** One rule only watches. */
  z.strictObject({ kind: z.literal('rule'), id: Id }),
  /** What one detector, or a family of them (`custom.*`), finds counts for no rule. */
  z.strictObject({
    kind: z.literal('detector'),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]*(\.\*)?$/)
      .max(80),
  }),
  /** One hook, one site or one part of sites is left alone. */
  z.strictObject({ kind: z.literal('hook'), id: z.enum(HOOKS) }),
  z.strictObject({ kind: z.literal('adapter'), id: z.string().min(1).max(40) }),
  z.strictObject({ kind: z.literal('surface'), id: z.enum(SURFACES) }),
]);
export type BrakeTarget = z.infer<typeof BrakeTarget>;

/**
 * Something of ours is switched off for a while, by the signed freshness statement and without a new bundle.
 *
 * The freshness key is online and so the weakest there is. That is why a brake never lasts, and why a never rule stays in
 * force under it unless the brake says so explicitly. A hook, a site or a surface is code that is switched off: no rule runs
 * there, so such a brake has to say it.
 */
export const Brake = z
  .strictObject({
    id: Id,
    target: BrakeTarget,
    /** Where it holds; absent: everywhere. Rings are chosen by whose statement it stands in. */
    scope: z.strictObject({
      sites: z.array(z.string().min(1).max(40)).min(1).max(50).optional(),
      groups: z.array(z.string().min(1).max(60)).min(1).max(50).optional(),
    }),
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    /** For the record and for the person, in the admin's words. */
    reason: z.string().min(1).max(200),
    includingNever: z.boolean(),
  })
  .refine(({ from, until }) => Date.parse(until) > Date.parse(from), { path: ['until'], error: 'expected a time after "from"' })
  .refine(({ from, until }) => Date.parse(until) - Date.parse(from) <= BRAKE_HOURS * 3_600_000, {
    path: ['until'],
    error: `expected at most ${BRAKE_HOURS} hours after "from"`,
  })
  .refine(({ target, includingNever }) => includingNever || !(SWITCHES as readonly string[]).includes(target.kind), {
    path: ['includingNever'],
    error: 'expected true: where a hook, a site or a surface is switched off, never rules do not run either',
  });
export type Brake = z.infer<typeof Brake>;
