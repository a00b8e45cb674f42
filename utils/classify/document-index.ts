import type { DocumentSet } from '../model/knowledge';
import { fromBase64 } from './base64';
import type { Layout } from './fuse';
import { firstSlot, layoutFor, secondSlot, thirdSlot } from './fuse';
import { mixed } from './tokens';

/** What is looked up under a set's key: fingerprints of a text in the sample, and pairs of fingerprint and document in the filter. */
export interface DocumentIndex {
  readonly set: DocumentSet;
  readonly filter: Uint8Array;
  readonly filterLayout: Layout;
  readonly filterKeys: TableKeys;
  readonly sample: Uint16Array;
  readonly sampleLayout: Layout;
  readonly sampleKeys: TableKeys;
}

/** Two words under which the two hashes of a table's keys are made. */
export interface TableKeys {
  readonly a: number;
  readonly b: number;
}

/** Words of a set's key: the first two for the filter, the others for the sample; the seed makes another key of it. */
export function tableKeys(key: string, pair: 0 | 1, seed: number): TableKeys {
  const view = new DataView(fromBase64(key).buffer);
  return {
    a: mixed(view.getInt32(pair * 8, true) + seed),
    b: mixed(view.getInt32(pair * 8 + 4, true) ^ Math.imul(seed, 0x9e3779b1)),
  };
}

/** The keys of one document in the filter. */
export function documentKeys({ a, b }: TableKeys, document: number): TableKeys {
  return { a: mixed(a ^ Math.imul(document + 1, 0x9e3779b1)), b: mixed(b + Math.imul(document + 1, 0x85ebca6b)) };
}

export function hashA(hash: number, keys: TableKeys): number {
  return mixed(hash ^ keys.a);
}
export function hashB(hash: number, keys: TableKeys): number {
  return mixed(Math.imul(hash, 0xc2b2ae35) ^ keys.b);
}
/** What the filter holds for a pair; the upper eight of the sixteen bits that hide a document in the sample, so that chance gives any number. */
export function filterValue(a: number, b: number): number {
  return sampleMask(a, b) >>> 8;
}
export function sampleMask(a: number, b: number): number {
  return Math.imul(a ^ b, 0x9e3779b1) >>> 16;
}

export const hashesOf = (set: DocumentSet): number => set.documents.reduce((sum, { hashes }) => sum + hashes, 0);

/** Decodes a set; some milliseconds for a million fingerprints. */
export function indexDocuments(set: DocumentSet): DocumentIndex {
  return {
    set,
    filter: fromBase64(set.filter.table),
    filterLayout: layoutFor(hashesOf(set)),
    filterKeys: tableKeys(set.key, 0, set.filter.seed),
    sample: new Uint16Array(fromBase64(set.index.table).buffer),
    sampleLayout: layoutFor(set.index.entries),
    sampleKeys: tableKeys(set.key, 1, set.index.seed),
  };
}

/** The document that a fingerprint may belong to; any number, also of no document, for one that is not in the sample. */
export function sampled({ sample, sampleLayout, sampleKeys }: DocumentIndex, hash: number): number {
  const { mask, range } = sampleLayout;
  const a = hashA(hash, sampleKeys);
  const b = hashB(hash, sampleKeys);
  const first = firstSlot(a, range);
  const value = (sample[first] as number) ^ (sample[secondSlot(first, b, mask)] as number) ^ (sample[thirdSlot(first, b, mask)] as number);
  return value ^ sampleMask(a, b);
}

/** Whether the filter knows the fingerprint as one of the document with these keys: always where it is, once in 256 where it is not. */
export function isOf({ filter, filterLayout }: DocumentIndex, hash: number, keys: TableKeys): boolean {
  const { mask, range } = filterLayout;
  const a = hashA(hash, keys);
  const b = hashB(hash, keys);
  const first = firstSlot(a, range);
  const value = (filter[first] as number) ^ (filter[secondSlot(first, b, mask)] as number) ^ (filter[thirdSlot(first, b, mask)] as number);
  return value === filterValue(a, b);
}
