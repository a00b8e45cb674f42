import type { FileText } from '../model/file';
import type { Unreadable as Reason } from '../model/words';
import { readGzip, readTar } from './archive';
import { decodeText } from './encoding';
import { readHtml, readSvg } from './html';
import { readImage } from './image';
import { type Kind, kindOf } from './kind';
import { type Limits, LIMITS, Unreadable } from './limits';
import { readMail } from './mail';
import { readNotebook } from './notebook';
import { readArchive } from './office';
import { pdfReader, type ReadCMap } from './pdf';
import { type Doc, type Reader, Reading, type Sink, Text } from './reading';
import { readRtf } from './rtf';
import { Zip } from './zip';

export interface ExtractOptions {
  /** Milliseconds, from anywhere. */
  readonly now: () => number;
  readonly limits?: Limits;
  /** Serves PDF files whose Asian fonts are not embedded; without it their text is not read. */
  readonly cmap?: ReadCMap;
}

const readText: Reader = ({ bytes, out, unread }) => {
  const text = decodeText(bytes);
  out.add(text.replace(/\0/g, ''));
  // Whatever follows a text in its file, an archive for example, is not read as one.
  if (text.includes('\0')) unread('unknown-type');
};

const readZip: Reader = (doc) => readArchive(Zip.open(doc.bytes, doc.reading.limits.entries, doc.reading.unpacked), doc);

/** "EncryptedPackage", the stream in which Office keeps an encrypted document ([MS-OFFCRYPTO] 1.3.3), as a name in UTF-16. */
const ENCRYPTED = 'EncryptedPackage'.replace(/./g, '$&\0');

const readOle: Reader = ({ bytes }) => {
  throw new Unreadable(new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED) ? 'encrypted' : 'unknown-type');
};
const unknown: Reader = () => {
  throw new Unreadable('unknown-type');
};

const readersWith = (cmap: ReadCMap | undefined): Readonly<Record<Kind, Reader>> => ({
  zip: readZip,
  gzip: readGzip,
  tar: readTar,
  archive: unknown,
  ole: readOle,
  pdf: pdfReader(cmap),
  image: readImage,
  rtf: readRtf,
  mail: readMail,
  html: readHtml,
  svg: readSvg,
  notebook: readNotebook,
  text: readText,
  binary: unknown,
});

/** Names as they are shown: no control characters, no end. */
const shown = (name: string): string => name.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, 400);

/** Text of nothing but blanks. */
const isBlank = (kind: Kind, bytes: Uint8Array): boolean => kind === 'text' && decodeText(bytes).trim() === '';

/** Kinds whose text is kept to the letter: a table's or a program's blanks are its own. */
const VERBATIM: readonly Kind[] = ['text'];

/**
 * Reads a file and all that is in it, and tells `sink` what it says and what could not be read. What the file is, its bytes say. Never rejects; every file that is met
 * gives a part, a failure or both, but for an empty one.
 */
export async function extract(bytes: Uint8Array, name: string, sink: Sink, { now, limits = LIMITS, cmap }: ExtractOptions): Promise<void> {
  const reading = new Reading(limits, now, sink);
  const readers = readersWith(cmap);

  async function read(content: Uint8Array, called: string, depth: number): Promise<void> {
    const out = new Text(reading.found);
    const doc: Doc = {
      bytes: content,
      name: called,
      out,
      reading,
      inner: (inner, data) => read(data, `${called}/${shown(inner)}`, depth + 1),
      unread: (reason, count, inner) => reading.fail(inner === undefined ? called : `${called}/${shown(inner)}`, reason, count),
    };
    let reason: Reason | null = null;
    const before = reading.answers;
    const kind = kindOf(content, called);
    try {
      reading.enter(depth);
      if (content.length > limits.file) throw new Unreadable('too-large');
      await readers[kind](doc);
    } catch (error) {
      // Where a reader breaks on a file, it is the file that is not as it should be.
      reason = error instanceof Unreadable ? error.reason : error instanceof RangeError ? 'too-large' : 'damaged';
    }
    const text = VERBATIM.includes(kind) ? out.verbatim() : out.toString();
    if (text !== '') sink.part({ name: called, text });
    // A file with something in it that says nothing was not understood: that is no reason to take it for empty.
    else if (reason === null && reading.answers === before && !isBlank(kind, content)) reason = 'damaged';
    reading.answers++;
    if (reason !== null) reading.fail(called, reason);
  }

  // Not as a Buffer of Node: its `slice` is a view, and pdf.js refuses it.
  await read(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), shown(name), 1);
  reading.close(shown(name));
}

/** The same, collected. */
export async function extractAll(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<FileText> {
  const parts: FileText['parts'][number][] = [];
  const failures: FileText['failures'][number][] = [];
  await extract(bytes, name, { part: (part) => parts.push(part), failure: (failure) => failures.push(failure) }, options);
  return { parts, failures };
}
