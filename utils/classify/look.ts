import { LIMIT, PACKED, UPPER } from './characters';
import { HASH_MASK } from './literals';
import type { Rules } from './rules';
import { LONGEST_RUN } from './rules';

/** Characters that one call looks at. */
export const CHUNK = 4_096;
/** A place that was found is three numbers: where it ends, what it is, where it starts (runs only). */
export const STEP = 3;
/** What a place is: below RUN the first node of a literal's chain; below SIGN a run, its kinds added; else a sign, its code added. */
export const RUN = 1 << 16;
export const SIGN = 1 << 17;
/** A run's kinds of characters, as a set of `1 << kind`. */
export const ANY_KINDS = 0xf;
/** Its first character is a capital. */
const CAPITAL = 1 << 4;

/** Where the walk over the text stands between two chunks. */
export interface Walk {
  hash: number;
  runStart: number;
  runKinds: number;
}

/** The places of one chunk. At most a literal, a run and a sign end at each character, and one run at the end of the text. */
export class Found {
  readonly places = new Int32Array((CHUNK * 2 + 2) * STEP);
  length = 0;

  clear(): void {
    this.length = 0;
  }
}

/**
 * The hot loop: finds where literals, runs and signs may be that somebody asked for, in text[from, to), and writes the places down.
 * It calls nothing and allocates nothing: with the tries inside, V8 kept throwing its optimised code away (22 ns a character, not 3).
 */
export function look(text: string, from: number, to: number, rules: Rules, walk: Walk, found: Found): number {
  const { heads } = rules.literals;
  const { signFlags, runFlags } = rules;
  const { places } = found;
  let { hash, runStart, runKinds } = walk;
  let n = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const packed = code < LIMIT ? (PACKED[code] as number) : code & 31;
    hash = ((hash << 5) | (packed & 31)) & HASH_MASK;
    const node = heads[hash] as number;
    if (node !== 0) {
      places[n] = i;
      places[n + 1] = node;
      n += STEP;
    }
    const kind = packed >> 5;
    if (kind !== 0) {
      if (runStart < 0) {
        runStart = i;
        runKinds = kind === UPPER ? CAPITAL : 0;
      }
      runKinds |= 1 << kind;
    } else {
      if (runStart >= 0) {
        const length = i - runStart;
        if (runKinds >= CAPITAL || runFlags[(runKinds << 6) | (length < LONGEST_RUN ? length : LONGEST_RUN)] === 1) {
          places[n] = i;
          places[n + 1] = RUN | (runKinds & ANY_KINDS);
          places[n + 2] = runStart;
          n += STEP;
        }
        runStart = -1;
      }
      if (code < 128 && signFlags[code] === 1) {
        places[n] = i;
        places[n + 1] = SIGN | code;
        n += STEP;
      }
    }
  }
  if (to === text.length && runStart >= 0) {
    places[n] = to;
    places[n + 1] = RUN | (runKinds & ANY_KINDS);
    places[n + 2] = runStart;
    n += STEP;
    runStart = -1;
  }
  walk.hash = hash;
  walk.runStart = runStart;
  walk.runKinds = runKinds;
  found.length = n;
  return to;
}
