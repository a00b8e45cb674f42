import { placeFeatures, places, SPELLING_LIMIT, SPELLING_SIZE } from '../../utils/detectors/people/spelling';

/** How many of the model's units make one of the sums that the margin is asked of. */
const MARGIN = 24;
const ROUNDS = 6;

function featuresOf(word: string, shift: number): readonly number[] {
  placeFeatures(
    Uint16Array.from(word, (c) => c.charCodeAt(0)),
    word.length,
  );
  return Array.from(places, (p) => p >> shift);
}

/** The order in which examples come: the same every time. */
function shuffle<T>(all: T[]): T[] {
  let state = 1;
  for (let i = all.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const j = state % (i + 1);
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
  return all;
}

/** Learns which spellings are names (an averaged perceptron with a margin; whole numbers only, so that it is the same on every machine). */
export function learnSpelling(names: readonly string[], others: readonly string[], shift = 0): Int8Array {
  const examples = shuffle([...names.map((w) => [w, 1] as const), ...others.map((w) => [w, -1] as const)]);
  const weights = new Float64Array(SPELLING_SIZE >> shift);
  const sums = new Float64Array(SPELLING_SIZE >> shift);
  const features = examples.map(([word]) => featuresOf(word, shift));
  let left = examples.length * ROUNDS;
  for (let round = 0; round < ROUNDS; round++) {
    examples.forEach(([, sign], i) => {
      left--;
      const at = features[i] ?? [];
      let score = 0;
      for (const p of at) score += weights[p] ?? 0;
      if (score * sign > MARGIN) return;
      for (const p of at) {
        weights[p] = (weights[p] ?? 0) + sign;
        // An update counts in every average from here on.
        sums[p] = (sums[p] ?? 0) + sign * left;
      }
    });
  }
  return Int8Array.from(sums, (s) => {
    const w = Math.round((s / (examples.length * ROUNDS)) * SCALE);
    return Math.max(-SPELLING_LIMIT, Math.min(SPELLING_LIMIT - 1, w));
  });
}
const SCALE = 1;

/** What the model says of a word. */
export function spellingOf(word: string, weights: Int8Array): number {
  const shift = weights.length < SPELLING_SIZE ? 1 : 0;
  return featuresOf(word, shift).reduce((sum, at) => sum + (weights[at] ?? 0), 0);
}
