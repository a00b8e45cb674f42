import { cellOf, firstSegment, tableSize } from '../../utils/detectors/people/cells';

/**
 * Packs word hashes with their kinds into a table of 12 bits a cell, in which the exclusive-or of three cells is the word's
 * fingerprint and kind: a binary fuse filter that also holds values (Graf and Lemire, 2022).
 */
export function pack(entries: ReadonlyMap<number, number>, segmentBits: number): Uint16Array {
  const hashes = [...entries.keys()];
  for (let segments = Math.ceil((hashes.length * 1.1) / (1 << segmentBits)); ; segments++) {
    const table = peel(hashes, entries, segments, segmentBits);
    if (table !== null) return table;
  }
}

function peel(hashes: readonly number[], entries: ReadonlyMap<number, number>, segments: number, segmentBits: number): Uint16Array | null {
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
  if (order.length < hashes.length) return null;
  const table = new Uint16Array(size);
  for (const [i, c] of order.reverse()) {
    const hash = hashes[i] ?? 0;
    let value = entries.get(hash) ?? 0;
    for (const other of cells(hash)) if (other !== c) value ^= table[other] ?? 0;
    table[c] = value;
  }
  return table;
}
