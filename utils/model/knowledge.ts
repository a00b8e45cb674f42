import { z } from 'zod';
import { CONFIDENCES } from './words';

/** What only the company knows, in the form in which devices get it: keyed and cut short, so that it can be recognised but not read. */

export const Id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'expected an id of a-z, 0-9, dots and hyphens, at most 64 characters');
const label = z.string().min(1).max(100);

export const MOST_TERMS = 100_000;
export const MOST_DOCUMENTS = 10_000;
/** Fingerprints of all documents of a set together. */
export const MOST_HASHES = 1_000_000;

/** How long base64 of so many bytes is. */
const base64 = (bytes: number) =>
  z
    .string()
    .max(Math.ceil(bytes / 3) * 4)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'expected base64');
const Key = z.string().regex(/^[A-Za-z0-9+/]{22}==$/, 'expected a key of 16 bytes in base64');
/** A table and the seed with which it could be built. */
const Table = z.strictObject({ seed: z.int().min(0).max(0xffff), table: base64(2_000_000) });

export const KeyedDictionary = z.strictObject({
  id: Id,
  label,
  caseSensitive: z.boolean(),
  confidence: z.enum(CONFIDENCES),
  key: Key,
  count: z.int().min(0).max(MOST_TERMS),
  /** Numbers of words that occur among the terms. */
  lengths: z.array(z.int().min(1).max(16)).max(16),
  /** Some term begins or ends with a sign. */
  signs: z.boolean(),
  table: base64(MOST_TERMS * 6),
});
export type KeyedDictionary = z.infer<typeof KeyedDictionary>;

export const DocumentSet = z.strictObject({
  id: Id,
  label,
  key: Key,
  documents: z.array(z.strictObject({ label, hashes: z.int().min(1).max(MOST_HASHES) })).max(MOST_DOCUMENTS),
  /** Pairs of document and fingerprint, as a filter of eight bits each. */
  filter: Table,
  /** A sample of the fingerprints with their documents: it says which documents are worth looking for. */
  index: Table.extend({ entries: z.int().min(0).max(MOST_HASHES) }),
});
export type DocumentSet = z.infer<typeof DocumentSet>;

/** What `weir dictionary` and `weir fingerprint` write, and the server keeps. */
export const KnowledgeFile = z.discriminatedUnion('kind', [
  KeyedDictionary.extend({ schema: z.literal(1), kind: z.literal('dictionary') }),
  DocumentSet.extend({ schema: z.literal(1), kind: z.literal('documents') }),
]);
export type KnowledgeFile = z.infer<typeof KnowledgeFile>;
