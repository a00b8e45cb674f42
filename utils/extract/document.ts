import type { FileFailure, FileText } from '../model/file';
import type { Unreadable } from '../model/words';
import { extractAll, type ExtractOptions } from './extract';

/** What a document says, or one sentence about why it cannot be read. */
export type DocumentText = { readonly text: string } | { readonly error: string };

const SENTENCES: Readonly<Record<Unreadable, string>> = {
  encrypted: 'is encrypted',
  damaged: 'is damaged, or not whole',
  'too-large': 'holds more than is read',
  'too-deep': 'holds files within files, deeper than is read',
  'too-slow': 'took too long to read',
  'unknown-type': 'is of a type that is not read',
  image: 'is an image: what it shows is not read',
  picture: 'holds pictures, which are not read',
  failed: 'was not read',
};

/** One sentence about what was not read, for people at a command line. */
export function sentenceOf({ name, reason, count = 1 }: FileFailure): string {
  return `"${name}" ${SENTENCES[reason]}${count > 1 ? ` (${String(count)})` : ''}.`;
}

/** Text of all parts, a blank line between them. */
export const textOf = ({ parts }: FileText): string => parts.map(({ text }) => text).join('\n\n');

/** The text of a file and of all that is in it; an error where nothing of it could be read. `name` is used in the error only. */
export async function readDocument(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<DocumentText> {
  const file = await extractAll(bytes, name, options);
  const [failure] = file.failures.filter(({ reason }) => reason !== 'picture');
  return file.parts.length === 0 && failure !== undefined ? { error: sentenceOf(failure) } : { text: textOf(file) };
}
