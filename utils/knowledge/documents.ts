import { toBase64 } from '../classify/base64';
import { documentKeys, filterValue, hashA, hashB, sampleMask, tableKeys } from '../classify/document-index';
import { fill, layoutFor } from '../classify/fuse';
import { CHUNK, TokenWalk } from '../classify/tokens';
import { Winnow } from '../classify/winnow';
import type { DocumentSet } from '../model/knowledge';
import type { NewKey } from './dictionary';

/** The different fingerprints of a text. */
export function fingerprintsOf(text: string): Int32Array {
  const walk = new TokenWalk();
  const winnow = new Winnow();
  for (let at = 0; at < text.length; at += CHUNK) winnow.take(text, walk.read(text, at, Math.min(text.length, at + CHUNK)));
  return Int32Array.from(new Set(winnow.hashes.subarray(0, winnow.count)));
}

/** Fewer than these, some 35 words, and a document cannot be told from a phrase. */
const LEAST_HASHES = 12;
/**
 * A fingerprint of more documents than this is boilerplate (a footer, a licence) and is let go, except in documents that would lose a third of
 * themselves: those are versions of one another.
 */
const MOST_OWNERS = 10;
/** One fingerprint in so many is in the sample; of a short document at least so many are. */
const SAMPLE = 16;
const LEAST_SAMPLED = 16;
const MOST_SEEDS = 100;

export interface Fingerprinted {
  readonly label: string;
  readonly hashes: Int32Array;
}
export interface KeyedDocuments {
  readonly set: DocumentSet;
  /** Places in the list of those documents that are too short, or all boilerplate. */
  readonly left: readonly number[];
}

/** Of each document the fingerprints that are its own; `except` are never anybody's. */
function own(documents: readonly Fingerprinted[], except: ReadonlySet<number>): readonly Int32Array[] {
  const owners = new Map<number, number>();
  for (const { hashes } of documents) for (const hash of hashes) owners.set(hash, (owners.get(hash) ?? 0) + 1);
  return documents.map(({ hashes }) => {
    const allowed = hashes.filter((hash) => !except.has(hash));
    const rare = allowed.filter((hash) => (owners.get(hash) ?? 0) <= MOST_OWNERS);
    return rare.length * 3 >= allowed.length * 2 ? rare : allowed;
  });
}

/** A table with the first seed that works; one in some does not. */
function build<T extends Uint8Array | Uint16Array>(
  make: (slots: number) => T,
  keys: number,
  prepare: (seed: number) => { readonly a: Int32Array; readonly b: Int32Array; readonly values: T },
): { readonly seed: number; readonly table: string } {
  const layout = layoutFor(keys);
  for (let seed = 0; seed < MOST_SEEDS; seed++) {
    const { a, b, values } = prepare(seed);
    const table = make(layout.slots);
    if (fill(table, layout, a, b, values)) return { seed, table: toBase64(new Uint8Array(table.buffer)) };
  }
  throw new Error(`no table of ${keys} fingerprints could be built`);
}

/** The set as devices get it: filters of keyed fingerprints and the labels; no words, and no order among them. */
export function keyDocuments(
  { id, label, documents }: { readonly id: string; readonly label: string; readonly documents: readonly Fingerprinted[] },
  newKey: NewKey,
  except: ReadonlySet<number> = new Set(),
): KeyedDocuments {
  const key = toBase64(newKey());
  const all = own(documents, except);
  const kept = documents.flatMap((document, place) => {
    const hashes = all[place] ?? new Int32Array();
    return hashes.length < LEAST_HASHES ? [] : [{ place, label: document.label, hashes }];
  });
  const total = kept.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const filter = build(
    (slots) => new Uint8Array(slots),
    total,
    (seed) => {
      const table = tableKeys(key, 0, seed);
      const a = new Int32Array(total);
      const b = new Int32Array(total);
      const values = new Uint8Array(total);
      let i = 0;
      kept.forEach(({ hashes }, document) => {
        const keys = documentKeys(table, document);
        for (const hash of hashes) {
          const x = (a[i] = hashA(hash, keys));
          const y = (b[i] = hashB(hash, keys));
          values[i++] = filterValue(x, y);
        }
      });
      return { a, b, values };
    },
  );
  const sample = [...sampleOf(kept.map(({ hashes }) => hashes))];
  const index = build(
    (slots) => new Uint16Array(slots),
    sample.length,
    (seed) => {
      const keys = tableKeys(key, 1, seed);
      const a = Int32Array.from(sample, ([hash]) => hashA(hash, keys));
      const b = Int32Array.from(sample, ([hash]) => hashB(hash, keys));
      return { a, b, values: Uint16Array.from(sample, ([, document], i) => document ^ sampleMask(a[i] as number, b[i] as number)) };
    },
  );
  const places = new Set(kept.map(({ place }) => place));
  const left = documents.flatMap((_, place) => (places.has(place) ? [] : [place]));
  return {
    set: {
      id,
      label,
      key,
      documents: kept.map((one) => ({ label: one.label, hashes: one.hashes.length })),
      filter,
      index: { ...index, entries: sample.length },
    },
    left,
  };
}

/** Fingerprints of the sample, each with one of its documents: documents that share it take turns. */
function sampleOf(documents: readonly Int32Array[]): ReadonlyMap<number, number> {
  const sample = new Map<number, number>();
  const taken = new Int32Array(documents.length);
  const add = (hash: number, document: number): void => {
    const before = sample.get(hash);
    if (before !== undefined && (taken[before] as number) <= (taken[document] as number)) return;
    if (before !== undefined) taken[before] = (taken[before] as number) - 1;
    sample.set(hash, document);
    taken[document] = (taken[document] as number) + 1;
  };
  documents.forEach((hashes, document) => {
    for (const hash of hashes) if (hash % SAMPLE === 0) add(hash, document);
  });
  documents.forEach((hashes, document) => {
    for (const hash of hashes) {
      if ((taken[document] as number) >= LEAST_SAMPLED) return;
      if (!sample.has(hash)) add(hash, document);
    }
  });
  return sample;
}
