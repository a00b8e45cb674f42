import { z } from 'zod';
import { CONFIDENCES, TIERS } from './words';

const day = z.iso.date();

/** What a vendor may do with what people send on one tier, in one region: a row of the terms register. */
export const TermsRow = z.strictObject({
  id: z.string().min(1).max(80),
  vendor: z.string().min(1).max(80),
  /** Ids of the vendor's sites that the row speaks of, where the vendor has several with terms of their own; absent: all. */
  sites: z.array(z.string().min(1).max(40)).min(1).optional(),
  tier: z.array(z.enum(TIERS)).min(1),
  region: z.string().max(20).default('any'),
  trains: z.enum(['always', 'unless-opted-out', 'only-if-opted-in', 'never', 'unknown']),
  humanReview: z.enum(['yes', 'no', 'unknown']),
  /** Days; `indefinite` = kept until deleted or without a stated end; null = not stated. */
  retentionDays: z.union([z.int().min(0), z.literal('indefinite'), z.null()]),
  zeroRetention: z.enum(['yes', 'no', 'by-contract', 'unknown']),
  evidence: z.array(z.string().max(300)).max(20),
  /** The date that the vendor's document bears, or null. */
  documentDate: z.string().max(20).nullable(),
  /** When somebody of the project last read the row against its evidence. */
  reviewedAt: day,
  /** `reviewedAt` + 180 days. */
  expiresAt: day,
  confidence: z.enum(CONFIDENCES),
});
export type TermsRow = z.infer<typeof TermsRow>;

/** The company's own contract for an allowed workspace; it goes before the vendor's row. */
export const ContractRow = TermsRow.omit({ vendor: true, sites: true, tier: true, region: true });
export type ContractRow = z.infer<typeof ContractRow>;
