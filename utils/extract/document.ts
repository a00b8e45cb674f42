import { readOffice } from './office';
import { decodeText } from './text';
import { Unreadable, Zip } from './zip';

/** What a document says, or one sentence about why it cannot be read. */
export type DocumentText = { readonly text: string } | { readonly error: string };

/** Formats that hold text which is not read, by their first bytes. */
const UNREAD: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF file, which is not read yet'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is encrypted, or of a format from before Office 2007'],
  [[0x1f, 0x8b], 'is compressed'],
];

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];

function readArchive(bytes: Uint8Array, name: string): DocumentText {
  try {
    return { text: readOffice(Zip.open(bytes)) };
  } catch (error) {
    return { error: `"${name}" ${error instanceof Unreadable ? error.message : 'is a damaged document'}.` };
  }
}

/**
 * The text of a file: of text files of any kind, of Word, Excel and PowerPoint since 2007, of OpenDocument. `name` is used in the error only; what the file is, its bytes say.
 */
export function readDocument(bytes: Uint8Array, name: string): DocumentText {
  const unread = UNREAD.find(([first]) => startsWith(bytes, first));
  if (unread !== undefined) return { error: `"${name}" ${unread[1]}.` };
  if (startsWith(bytes, ZIP)) return readArchive(bytes, name);
  const text = decodeText(bytes);
  return text === null ? { error: `"${name}" is not a text file, nor of another kind that can be read.` } : { text };
}
