import type { KindName } from '../../utils/detectors/people/kinds';
import type { Decided } from './decide';
import { spellingOf } from './spelling';

/**
 * Below, or for words above, which sum of the model of spelling a word of this kind stays in the table; what the model says
 * clearly enough need not be there. Names that the census has get the first limit, others the second.
 */
const LIMITS: Readonly<Partial<Record<KindName, readonly [number, number]>>> = {
  given1: [0, -25],
  surname1: [-40, -40],
  surname2: [8, -25],
};
const WORDS: Readonly<Partial<Record<KindName, number>>> = { word: 5, verb: -200, place: 45 };
/** Words and verbs beyond this rank are left out. */
const RANK = 130;

/** The table without what the model of spelling implies. */
export function withoutImplied(
  { kinds, ranks, census, kept }: Decided,
  weights: Int8Array,
  givenness: Int8Array,
): ReadonlyMap<string, KindName> {
  return new Map(
    [...kinds].filter(([word, kind]) => {
      if (kept.has(word)) return true;
      const limits = LIMITS[kind];
      if (limits !== undefined) {
        // A given name must be spelt like one, too.
        const spelt = spellingOf(word, weights);
        return (kind === 'given1' ? Math.min(spelt, spellingOf(word, givenness)) : spelt) < limits[census.has(word) ? 0 : 1];
      }
      const least = WORDS[kind];
      if (least === undefined) return true;
      if (kind !== 'place' && (ranks.get(word) ?? Infinity) > RANK) return false;
      return spellingOf(word, weights) > least;
    }),
  );
}
