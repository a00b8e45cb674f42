import { Inflate } from 'fflate';

/** Entries of an archive, bytes of all that is read from it, and how many times its size an entry may grow. */
const MOST_ENTRIES = 10_000;
const MOST_BYTES = 64 * 1_048_576;
const MOST_GROWTH = 250;
/** Below this an entry may grow as it likes: a sheet of the same number over and over does. */
const SMALL = 1_048_576;
/** Compressed bytes that are inflated at a time: what grows too much is seen after a few megabytes. */
const SLICE = 4_096;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly at: number;
}

/** Thrown by `read`, and caught where a document is read: the sentence goes behind the file's name. */
export class Unreadable extends Error {}

/** An archive, read by its central directory (APPNOTE.TXT 4.3.12) and never further than the limits: sizes that it states are not believed. */
export class Zip {
  private left = MOST_BYTES;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static open(bytes: Uint8Array): Zip {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - END_SIZE;
    const least = Math.max(0, end - LONGEST_COMMENT);
    while (end >= least && view.getUint32(end, true) !== END) end--;
    if (end < least) throw new Unreadable('is not a whole archive');
    const count = view.getUint16(end + 10, true);
    if (count > MOST_ENTRIES) throw new Unreadable('holds too many parts');
    const entries = new Map<string, Entry>();
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new Unreadable('is a damaged archive');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        compressed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return new Zip(bytes, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Names that match, those with numbers in the order of their numbers. */
  names(pattern: RegExp): readonly string[] {
    const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
    return [...this.entries.keys()].filter((name) => pattern.test(name)).sort((a, b) => number(a) - number(b) || (a < b ? -1 : 1));
  }

  /** The part as text; empty where there is none of that name. */
  read(name: string): string {
    const entry = this.entries.get(name);
    if (entry === undefined) return '';
    if (entry.encrypted) throw new Unreadable('is encrypted');
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (entry.at + 30 > this.bytes.length || view.getUint32(entry.at, true) !== LOCAL) throw new Unreadable('is a damaged archive');
    const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const data = this.bytes.subarray(start, start + entry.compressed);
    if (data.length < entry.compressed) throw new Unreadable('is not a whole archive');
    return new TextDecoder().decode(entry.method === STORED ? this.take(data) : this.inflate(data, entry.method));
  }

  private take(data: Uint8Array): Uint8Array {
    this.left -= data.length;
    if (this.left < 0) throw new Unreadable('is too large when unpacked');
    return data;
  }

  private inflate(data: Uint8Array, method: number): Uint8Array {
    if (method !== DEFLATED) throw new Unreadable('is packed in a way that is not known');
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      if (size > SMALL && size > data.length * MOST_GROWTH) throw new Unreadable('grows out of all proportion when unpacked');
      chunks.push(this.take(chunk));
    });
    try {
      for (let at = 0; at < data.length; at += SLICE) inflate.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('is a damaged archive');
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
