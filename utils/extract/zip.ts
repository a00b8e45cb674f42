import { inflate } from './inflate';
import { Unreadable } from './limits';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** AES as WinZip writes it. */
const AES = 99;
/** Stands where a ZIP64 field holds the number (APPNOTE.TXT 4.5.3). */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 0x0001;

export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly at: number;
}

type Unpacked = (bytes: number) => void;

/** An archive, read by its central directory (APPNOTE.TXT 4.3.12) and never further than the limits: sizes that it states are not believed. */
export class Zip {
  private readonly taken = new Set<string>();
  private readonly view: DataView;

  private constructor(
    private readonly bytes: Uint8Array,
    readonly entries: readonly Entry[],
    private readonly unpacked: Unpacked,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  static open(bytes: Uint8Array, mostEntries: number, unpacked: Unpacked): Zip {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - END_SIZE;
    const least = Math.max(0, end - LONGEST_COMMENT);
    while (end >= least && view.getUint32(end, true) !== END) end--;
    if (end < least) throw new Unreadable('damaged');
    const count = view.getUint16(end + 10, true);
    if (count > mostEntries) throw new Unreadable('too-large');
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new Unreadable('damaged');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const method = view.getUint16(at + 10, true);
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method,
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0 || method === AES,
        ...placeOf(view, at, at + 46 + nameLength, extraLength),
      });
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return new Zip(bytes, entries, unpacked);
  }

  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name);
  }

  /** Names that match, those with numbers in the order of their numbers. */
  names(pattern: RegExp): readonly string[] {
    const number = (name: string): number => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0);
    return this.entries
      .map((entry) => entry.name)
      .filter((name) => pattern.test(name))
      .sort((a, b) => number(a) - number(b) || (a < b ? -1 : 1));
  }

  /** The part as text; empty where there is none of that name. Two of one name are for nobody to choose between. */
  read(name: string): string {
    const [entry, second] = this.entries.filter((each) => each.name === name);
    if (second !== undefined) throw new Unreadable('damaged');
    if (entry === undefined) return '';
    const bytes = this.bytesOf(entry);
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  }

  /** Entries that nobody has asked for yet. */
  get rest(): readonly Entry[] {
    return this.entries.filter(({ name }) => !this.taken.has(name));
  }

  bytesOf({ name, encrypted, at, compressed, method }: Entry): Uint8Array {
    this.taken.add(name);
    if (encrypted) throw new Unreadable('encrypted');
    const { view, bytes } = this;
    if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new Unreadable('damaged');
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const data = bytes.subarray(start, start + compressed);
    if (data.length < compressed) throw new Unreadable('damaged');
    if (method === DEFLATED) return inflate(data, this.unpacked);
    if (method !== STORED) throw new Unreadable('unknown-type');
    this.unpacked(data.length);
    return data;
  }
}

/** Where an entry's data is, and how much: in the entry itself or in its ZIP64 field. */
function placeOf(view: DataView, entry: number, extra: number, extraLength: number): Pick<Entry, 'at' | 'compressed'> {
  let compressed = view.getUint32(entry + 20, true);
  let at = view.getUint32(entry + 42, true);
  if (compressed !== ELSEWHERE && at !== ELSEWHERE) return { compressed, at };
  const end = Math.min(extra + extraLength, view.byteLength);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64) continue;
    let value = field + 4;
    const next = (): number => {
      if (value + 8 > end) throw new Unreadable('damaged');
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    };
    if (view.getUint32(entry + 24, true) === ELSEWHERE) next();
    if (compressed === ELSEWHERE) compressed = next();
    if (at === ELSEWHERE) at = next();
    return { compressed, at };
  }
  throw new Unreadable('damaged');
}
