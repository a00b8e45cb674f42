import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type DocumentText, readDocument } from '../utils/extract/document';
import { extractAll, type ExtractOptions } from '../utils/extract/extract';
import type { FileText } from '../utils/model/file';

const cmaps = path.join(path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');

/** On Node: the tables of pdf.js come from its package. */
const OPTIONS: ExtractOptions = {
  now: () => performance.now(),
  // Names come from the PDF: only a plain one leads into the folder.
  cmap: async (name) => new Uint8Array(await readFile(path.join(cmaps, `${/^[\w-]{1,60}$/.test(name) ? name : 'none'}.bcmap`))),
};

/** What a file says and what in it was not read. */
export const fileText = (bytes: Uint8Array, name: string): Promise<FileText> => extractAll(bytes, name, OPTIONS);

/** The text of a file, or a sentence about why there is none. */
export const documentText = (bytes: Uint8Array, name: string): Promise<DocumentText> => readDocument(bytes, name, OPTIONS);
