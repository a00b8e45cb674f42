import { toBase64 } from '../classify/base64';
import { isSign, spell } from '../classify/canonical';
import { keyWords, LONGEST, MOST_SIGNS, scramble, spread, TERM_BYTES } from '../classify/terms';
import { sipHash } from '../classify/siphash';
import { CHUNK, HISTORY, TokenWalk } from '../classify/tokens';
import type { KeyedDictionary } from '../model/knowledge';
import type { Dictionary } from '../model/policy';

/** A key of 16 random bytes, which the caller draws. */
export type NewKey = () => Uint8Array;

interface Term {
  readonly hash: number;
  readonly words: number;
  /** UTF-16 units. */
  readonly spelling: Uint16Array;
}

const isSigns = (text: string): boolean => Array.from(text, (_, i) => text.charCodeAt(i)).every(isSign);

/** Words and spelling of a term, or null where it has no letter or digit. */
function read(raw: string, caseSensitive: boolean): Term | null {
  const term = raw.normalize('NFKC').trim();
  // Terms are shorter than a chunk (utils/model/policy), so one call reads them.
  const tokens = new TokenWalk().read(term, 0, Math.min(term.length, CHUNK));
  const count = tokens.until - HISTORY;
  const words = Math.min(count, LONGEST);
  const end = HISTORY + words - 1;
  if (words === 0) return null;
  const first = tokens.starts[HISTORY] as number;
  const last = tokens.ends[end] as number;
  // Signs at its edges count, unless there are more than a text is looked at for.
  const before = first <= MOST_SIGNS && isSigns(term.slice(0, first)) ? first : 0;
  const rest = term.length - last;
  const after = count === words && rest <= MOST_SIGNS && isSigns(term.slice(last)) ? rest : 0;
  const { units, length } = spell(term, first - before, last + after, caseSensitive);
  return length < 0 ? null : { hash: spread(tokens.sums[end] as number), words, spelling: units.slice(0, length) };
}

export interface KeyedTerms {
  readonly dictionary: KeyedDictionary;
  /** Terms that cannot be found, such as `!!!`: nothing in them is a letter or digit. */
  readonly unusable: readonly string[];
}

/** The dictionary as devices get it: hashes under a key, cut short. The terms are not in it. */
export function keyTerms(source: Omit<Dictionary, 'terms' | 'file'> & { readonly terms: readonly string[] }, newKey: NewKey): KeyedTerms {
  const { id, label, caseSensitive, confidence } = source;
  const key = toBase64(newKey());
  const [k0, k1, add, times] = keyWords(key);
  const bySpelling = new Map<string, Term>();
  const unusable: string[] = [];
  for (const raw of source.terms) {
    const term = read(raw, caseSensitive);
    if (term === null) unusable.push(raw);
    else bySpelling.set(String.fromCharCode(...term.spelling), term);
  }
  // By hash, so that the order says nothing about the list.
  const entries = [...bySpelling.values()]
    .map((term) => ({ ...term, hash: scramble(term.hash, add, times) >>> 0 }))
    .sort((a, b) => a.hash - b.hash);
  const table = new Uint8Array(entries.length * TERM_BYTES);
  const view = new DataView(table.buffer);
  entries.forEach(({ hash, spelling }, i) => {
    view.setUint32(i * TERM_BYTES, hash, true);
    view.setUint16(i * TERM_BYTES + 4, sipHash(spelling, spelling.length, [k0, k1]) & 0xffff, true);
  });
  const edge = (spelling: Uint16Array): boolean => isSign(spelling[0] ?? 0) || isSign(spelling.at(-1) ?? 0);
  return {
    dictionary: {
      id,
      label,
      caseSensitive,
      confidence,
      key,
      count: entries.length,
      lengths: [...new Set(entries.map((e) => e.words))].sort((a, b) => a - b),
      signs: entries.some((e) => edge(e.spelling)),
      table: toBase64(table),
    },
    unusable,
  };
}
