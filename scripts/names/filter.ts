import { cellOf, firstSegment, tableSize } from '../../utils/detectors/people/cells';

/** A way to fill the table: which word decides which cell, in order. */
interface Peeled {
  readonly size: number;
  readonly order: readonly (readonly [hash: number, cell: number])[];
}

/**
 * Packs word hashes with their kinds into a table of 12 bits a cell, in which the exclusive-or of three cells is the word's
 * fingerprint and kind: a binary fuse filter that also holds values (Graf and Lemire, 2022). Cells that no word decides are
 * filled with some number; of several fillings the one of least `cost` is taken.
 */
export function pack(
  entries: ReadonlyMap<number, number>,
  segmentBits: number,
  fillings: number,
  cost: (table: Uint16Array) => number,
): Uint16Array {
  const hashes = [...entries.keys()];
  for (let segments = Math.ceil((hashes.length * 1.1) / (1 << segmentBits)); ; segments++) {
    const peeled = peel(hashes, segments, segmentBits);
    if (peeled === null) continue;
    let best = fill(peeled, entries, segmentBits, 0);
    let least = cost(best);
    for (let seed = 1; seed < fillings; seed++) {
      const table = fill(peeled, entries, segmentBits, seed);
      const costs = cost(table);
      if (costs < least) [best, least] = [table, costs];
    }
    return best;
  }
}

function fill({ size, order }: Peeled, entries: ReadonlyMap<number, number>, segmentBits: number, seed: number): Uint16Array {
  // All of them alike, since what is random does not compress.
  const table = new Uint16Array(size).fill(Math.imul(seed, 0x9e3779b1) >>> 20);
  for (const [hash, cell] of order) {
    table[cell] = 0;
    table[cell] = (entries.get(hash) ?? 0) ^ valueIn(table, hash, segmentBits);
  }
  return table;
}

function peel(hashes: readonly number[], segments: number, segmentBits: number): Peeled | null {
  const size = tableSize(segments, segmentBits);
  const count = new Uint32Array(size);
  const mixed = new Int32Array(size);
  const cells = (hash: number): number[] => [0, 1, 2].map((n) => cellOf(hash, firstSegment(hash, segments), n, segmentBits));
  hashes.forEach((hash, i) => {
    for (const c of cells(hash)) {
      count[c] = (count[c] ?? 0) + 1;
      mixed[c] = (mixed[c] ?? 0) ^ i;
    }
  });
  const queue: number[] = [];
  for (let c = 0; c < size; c++) if (count[c] === 1) queue.push(c);
  const order: (readonly [number, number])[] = [];
  for (let c = queue.pop(); c !== undefined; c = queue.pop()) {
    if (count[c] !== 1) continue;
    const i = mixed[c] ?? 0;
    order.push([i, c]);
    for (const other of cells(hashes[i] ?? 0)) {
      count[other] = (count[other] ?? 0) - 1;
      mixed[other] = (mixed[other] ?? 0) ^ i;
      if (count[other] === 1) queue.push(other);
    }
  }
  return order.length < hashes.length ? null : { size, order: order.reverse().map(([i, c]) => [hashes[i] ?? 0, c]) };
}

/** What the table says of a hash, as the classifier reads it: its fingerprint and kind. */
export function valueIn(table: Uint16Array, hash: number, segmentBits: number): number {
  const segments = (table.length >> segmentBits) - 2;
  const first = firstSegment(hash, segments);
  let value = 0;
  for (let n = 0; n < 3; n++) value ^= table[cellOf(hash, first, n, segmentBits)] ?? 0;
  return value;
}
