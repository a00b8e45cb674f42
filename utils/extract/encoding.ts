import chardet from 'chardet';
import { markOf, wideOf } from './text';

/** Windows-1252 where it is not Latin-1. Some versions of Node decode it as Latin-1, so it is done here. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (c) => WINDOWS.charAt(c.charCodeAt(0) - 0x80));
}

/** Every byte one character, so that places are the same. */
export const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
};

/** The bytes of such a text. */
export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** Decodes by the name of an encoding as files give it; an unknown one is taken for Windows-1252, in which every byte is a character. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (/^(?:windows-1252|iso-8859-1|latin1|us-ascii|ascii)$/i.test(encoding)) return decodeWindows(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return decodeWindows(bytes);
  }
}

/** Bytes that are guessed from, and how sure the guess must be where one byte is one character (of 100). */
const SAMPLE = 65_536;
const SURE = 30;
/** Letters beyond ASCII from which on there is something to guess from. */
const ENOUGH = 6;
/** Encodings of several bytes: a guess that holds for all of the text is sure. */
const WIDE = new Set(['Shift_JIS', 'EUC-JP', 'EUC-KR', 'GB18030', 'Big5']);

/** ISO-2022-JP and -KR are ASCII with escapes: valid UTF-8 that says nothing (RFC 1468, RFC 1557). */
const ESCAPED: readonly (readonly [RegExp, string])[] = [[/\x1b(?:\$[@B]|\([BJ])/, 'iso-2022-jp']];

function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.reduce((count, byte) => count + (byte >> 7), 0) < ENOUGH) return 'windows-1252';
  for (const { name, confidence } of chardet.analyse(sample)) {
    if (WIDE.has(name)) {
      try {
        new TextDecoder(name, { fatal: true }).decode(sample, { stream: true });
        return name;
      } catch {
        continue;
      }
    }
    if (name === 'UTF-8' || name === 'ASCII' || name.startsWith('UTF-') || name.startsWith('ISO-2022')) continue;
    return confidence >= SURE ? name : 'windows-1252';
  }
  return 'windows-1252';
}

/**
 * The text of a text file: by its byte order mark, else UTF-16 by its zeros, else UTF-8, else by what the letters look like, else what Windows
 * programs of western Europe write. Never fails: whether the bytes are text is for others to say.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = markOf(bytes) ?? wideOf(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const escaped = text.includes('\x1b') ? ESCAPED.find(([form]) => form.test(text)) : undefined;
    return escaped === undefined ? text : decodeAs(bytes, escaped[1]);
  } catch {
    return decodeAs(bytes, guess(bytes));
  }
}
