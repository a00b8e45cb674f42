import { decodeAs, latin1 } from './encoding';
import { Flat } from './flat';
import { parseRtf } from './rtf';

/** Bytes of the longest character of any encoding that RTF names. */
const LONGEST = 4;

/** Text of an RTF file over all its runs, and where each character of it is written: as itself, as bytes or by its number. */
export function flatRtf(bytes: Uint8Array, tick: () => void): Flat {
  const source = latin1(bytes);
  const flat = new Flat(source);
  const isPlain = (place: number): boolean => source.charAt(place) !== '\\';
  const endOf = (place: number): number => place + (isPlain(place) ? 1 : 4);

  /** ASCII that is written as itself, from `i` on as long as nothing stands between; where it ends. */
  function verbatim(i: number, values: readonly number[], places: readonly number[]): number {
    const from = places[i] ?? 0;
    let n = 0;
    while (places[i + n] === from + n && (values[i + n] ?? 0x80) < 0x80 && isPlain(from + n)) n++;
    flat.verbatim(from, from + n);
    return i + n;
  }

  /** One character of the encoding, of as few bytes as say one; where it ends. */
  function character(i: number, values: readonly number[], places: readonly number[], encoding: string): number {
    const said = (length: number): string => decodeAs(Uint8Array.from(values.slice(i, i + length)), encoding);
    const most = Math.min(LONGEST, values.length - i);
    let length = 1;
    while (length < most && said(length).includes('\ufffd')) length++;
    if (said(length).includes('\ufffd')) length = 1;
    flat.encoded(said(length), places[i] ?? 0, endOf(places[i + length - 1] ?? 0));
    return i + length;
  }

  parseRtf(bytes, {
    bytes: (values, places, encoding) => {
      let i = 0;
      while (i < values.length) {
        const plain = verbatim(i, values, places);
        i = plain > i ? plain : character(i, values, places, encoding);
      }
    },
    sign: (text, from, to) => flat.encoded(text, from, to),
    gap: () => flat.border(),
    tick,
  });
  return flat;
}
