import { Unreadable } from './limits';

const BLOCK = 512;
/** Longest name that is taken from a header of its own. */
const LONGEST_NAME = 4_096;

interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/\0[^]*$/, '');

/** Octal digits, or a binary number where its first bit is set (GNU). */
function numberAt(bytes: Uint8Array, at: number, length: number): number {
  const field = bytes.subarray(at, at + length);
  if (((field[0] ?? 0) & 0x80) !== 0) return field.subarray(-6).reduce((sum, byte) => sum * 256 + byte, 0);
  return parseInt(text(field).trim() || '0', 8);
}

function headerHolds(header: Uint8Array): boolean {
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0);
  return sum === numberAt(header, 148, 8);
}

/** The path of a pax header (POSIX.1-2017, pax, "pax Extended Header"). */
const paxPath = (records: string): string | null => /^\d+ path=(.*)$/m.exec(records)?.[1] ?? null;

/**
 * The files of a tar archive (POSIX.1-2017, pax, "ustar Interchange Format"; GNU long names), one by one. Throws where a header does not hold, so that
 * what was read before is not lost. Own code: the small readers that are kept in npm believe sizes as they are stated, and may walk in circles.
 */
export function* tarFiles(bytes: Uint8Array, tick: () => void): Generator<TarFile> {
  let long: string | null = null;
  for (let at = 0; at + BLOCK <= bytes.length;) {
    tick();
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    if (!headerHolds(header)) throw new Unreadable('damaged');
    const size = numberAt(header, 124, 12);
    const from = at + BLOCK;
    if (!Number.isSafeInteger(size) || size < 0 || from + size > bytes.length) throw new Unreadable('damaged');
    const content = bytes.subarray(from, from + size);
    const type = String.fromCharCode(header[156] ?? 0);
    const prefix = text(header.subarray(257, 263)).startsWith('ustar') ? text(header.subarray(345, 500)) : '';
    const name = text(header.subarray(0, 100));
    if (type === 'L') long = text(content.subarray(0, LONGEST_NAME));
    else if (type === 'x') long = paxPath(new TextDecoder().decode(content.subarray(0, 16 * LONGEST_NAME)));
    else {
      if (size > 0 && '0\x007'.includes(type)) yield { name: long ?? (prefix === '' ? name : `${prefix}/${name}`), bytes: content };
      long = null;
    }
    at = from + Math.ceil(size / BLOCK) * BLOCK;
  }
}
