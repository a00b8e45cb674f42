import type { Finding } from '../../model/finding';

/** In a text of up to so many characters every name is read. */
export const THOROUGH = 16_384;
/** A longer one is read in stretches of 2 K. */
const BITS = 11;
/** One stretch in so many is read, whatever is in it. */
const SAMPLE = 8;
/** A stretch with so many names may be part of a list: the next one is read as well. */
const MANY = 4;
/** Behind the end of any text; a small integer like the places in it, for which the compiled code was made. */
const BEHIND = 0x3fffffff;

/**
 * Which stretches of a long text are read for names. A name alone never interrupts; it counts beside other values of a person, so it is
 * looked for where such values stand. Lists of names alone are followed from the sample that meets them.
 */
export class Stretches {
  private readonly wanted: Uint8Array | null;

  constructor(length: number, findings: readonly Finding[]) {
    this.wanted = length <= THOROUGH ? null : new Uint8Array((length >> BITS) + 2);
    const { wanted } = this;
    if (wanted === null) return;
    wanted.fill(1, 0, THOROUGH >> BITS);
    for (let i = 0; i < wanted.length; i += SAMPLE) wanted[i] = 1;
    for (const { category, span } of findings) {
      if (category !== 'personal' && category !== 'financial') continue;
      const last = (span[1] >> BITS) + 1;
      for (let i = Math.max(0, (span[0] >> BITS) - 1); i <= last; i++) wanted[i] = 1;
    }
  }

  /** From where on the text is read again, for one who is at `at`: `at` itself where that is read. */
  next(at: number): number {
    const { wanted } = this;
    if (wanted === null) return at;
    let i = at >> BITS;
    if (wanted[i] === 1) return at;
    while (i < wanted.length && wanted[i] !== 1) i++;
    return i << BITS;
  }

  /** Where what begins at `at`, and is read, ends: the end of its stretch. */
  endOf(at: number): number {
    return this.wanted === null ? BEHIND : ((at >> BITS) + 1) << BITS;
  }

  /** So many names were in the stretch that ends at `end`. */
  had(names: number, end: number): void {
    if (this.wanted !== null && names >= MANY) this.wanted[end >> BITS] = 1;
  }
}
