/**
 * Binary fuse filters (Graf and Lemire, 2022): a table of small values, three of which, XORed, give the value of a key. For a key that was not
 * put in, the value is as good as random. With eight bits that is a filter of 9 bits a key that errs once in 256; with sixteen, a map.
 * Keys are two 32-bit hashes that depend on nothing else.
 */
export interface Layout {
  /** Slots of one segment, less one; a power of two less one. */
  readonly mask: number;
  /** Where the first of the three slots may be. */
  readonly range: number;
  readonly slots: number;
}

/** The sizes that the authors found to work for three slots a key. */
export function layoutFor(keys: number): Layout {
  const size = Math.max(keys, 2);
  const segment = Math.min(2 ** 16, 2 ** Math.max(2, Math.floor(Math.log(size) / Math.log(3.33) + 2.25)));
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1_000_000)) / Math.log(size));
  const segments = Math.max(1, Math.ceil((size * factor) / segment) - 2);
  return { mask: segment - 1, range: segments * segment, slots: (segments + 2) * segment };
}

/** First slot of a key; the two others are in the two segments after it. */
export function firstSlot(a: number, range: number): number {
  return Math.floor(((a >>> 0) * range) / 0x1_0000_0000);
}
export function secondSlot(first: number, b: number, mask: number): number {
  return (first + mask + 1) ^ (b & mask);
}
export function thirdSlot(first: number, b: number, mask: number): number {
  return (first + 2 * (mask + 1)) ^ ((b >>> 16) & mask);
}

type Values = Uint8Array | Uint16Array;

/** Fills the table so that each key i, with hashes a[i] and b[i], gives values[i]; false where these hashes do not allow it. */
export function fill(table: Values, layout: Layout, a: Int32Array, b: Int32Array, values: Values): boolean {
  const { mask, range } = layout;
  const keys = a.length;
  const counts = new Uint32Array(table.length);
  const xors = new Int32Array(table.length);
  const slotsOf = (key: number): readonly [number, number, number] => {
    const first = firstSlot(a[key] as number, range);
    return [first, secondSlot(first, b[key] as number, mask), thirdSlot(first, b[key] as number, mask)];
  };
  for (let key = 0; key < keys; key++) {
    for (const slot of slotsOf(key)) {
      counts[slot] = (counts[slot] as number) + 1;
      xors[slot] = (xors[slot] as number) ^ key;
    }
  }
  // Slots with one key left are peeled off; in the reverse order each key's value is set by the slot that was its own.
  const order = new Int32Array(keys);
  const own = new Int32Array(keys);
  const queue: number[] = [];
  for (let slot = 0; slot < counts.length; slot++) if (counts[slot] === 1) queue.push(slot);
  let done = 0;
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    if (counts[slot] !== 1) continue;
    const key = xors[slot] as number;
    order[done] = key;
    own[done++] = slot;
    for (const other of slotsOf(key)) {
      counts[other] = (counts[other] as number) - 1;
      xors[other] = (xors[other] as number) ^ key;
      if (counts[other] === 1) queue.push(other);
    }
  }
  if (done < keys) return false;
  for (let i = keys - 1; i >= 0; i--) {
    const key = order[i] as number;
    const [x, y, z] = slotsOf(key);
    // The own slot still holds 0.
    table[own[i] as number] = (values[key] as number) ^ (table[x] as number) ^ (table[y] as number) ^ (table[z] as number);
  }
  return true;
}
