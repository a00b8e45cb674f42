/** Bytes that are looked at to tell text from other data. */
const LOOK = 4_096;

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Text holds no zero byte, and few other control characters than tab, line feed, form feed, carriage return and escape. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, LOOK);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls * 50 > length;
}

/** Windows-1252 where it is not Latin-1. Some versions of Node decode it as Latin-1, so it is done here. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (c) => WINDOWS.charAt(c.charCodeAt(0) - 0x80));
}

/**
 * The text of a text file: by its byte order mark, else UTF-8, else what Windows programs of western Europe write (every byte is a
 * character there, so it never fails). Null where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = markOf(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  if (isBinary(bytes)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows(bytes);
  }
}
