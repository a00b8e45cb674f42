/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  /** Name of the file that the part is; null where it is a field. */
  readonly file: string | null;
  readonly value: Uint8Array;
}

const CR = 13;
const LF = 10;
const latin1 = new TextDecoder('latin1');

/**
 * The parts of a multipart/form-data body (RFC 7578) as a browser shows it to an extension, or null where it is none. Chromium
 * shows what stands around a file and leaves the file's own bytes out without a mark, so the last boundary may be missing and a
 * file's value means nothing: libraries for whole bodies refuse that.
 */
export function partsOf(bytes: Uint8Array): readonly Part[] | null {
  const end = bytes.indexOf(CR);
  if (end < 3 || bytes[0] !== 45 || bytes[1] !== 45 || bytes[end + 1] !== LF) return null;
  const boundary = bytes.subarray(0, end);
  const parts: Part[] = [];
  for (let at = 0; at < bytes.length;) {
    const head = at + boundary.length + 2;
    const next = find(bytes, boundary, head);
    const stop = next < 0 ? bytes.length : next;
    const part = partOf(bytes.subarray(head, stop));
    if (part !== null) parts.push(part);
    at = stop;
  }
  return parts.length === 0 ? null : parts;
}

function partOf(bytes: Uint8Array): Part | null {
  const gap = find(bytes, Uint8Array.of(CR, LF, CR, LF), 0);
  if (gap < 0) return null;
  const head = latin1.decode(bytes.subarray(0, gap));
  const name = /\bname="([^"]*)"/i.exec(head.replace(/filename="[^"]*"/i, ''))?.[1];
  if (name === undefined) return null;
  const value = bytes.subarray(gap + 4, bytes.at(-1) === LF && bytes.at(-2) === CR ? -2 : undefined);
  return { name, file: /\bfilename="([^"]*)"/i.exec(head)?.[1] ?? null, value };
}

function find(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < wanted.length && bytes[at + i] === wanted[i]) i += 1;
    if (i === wanted.length) return at;
  }
  return -1;
}
