import type * as Api from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api';
import { Unreadable } from './limits';
import type { Doc, Reader } from './reading';

let loading: Promise<typeof Api> | null = null;

/** pdf.js, with its worker's code on the same thread: whoever wants it elsewhere runs all of the reading elsewhere. Loaded when the first PDF comes. */
function load(): Promise<typeof Api> {
  loading ??= import('pdfjs-dist/legacy/build/pdf.worker.mjs').then(() => import('pdfjs-dist/legacy/build/pdf.mjs') as Promise<typeof Api>);
  return loading;
}

/** Reads a table that turns codes of Chinese, Japanese and Korean fonts into characters: `name` of pdf.js' packed CMaps. */
export type ReadCMap = (name: string) => Promise<Uint8Array>;

/** What pdf.js says was wrong, by its exceptions' names. */
const reasonOf = (error: unknown): Unreadable =>
  error instanceof Unreadable
    ? error
    : new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');

/** Rejects when the time is over. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Unreadable('too-slow')), ms)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * How many pictures a PDF holds: an image is a stream of its own whose dictionary stands in the file as it is, encrypted or not (ISO 32000-1, 7.3.8, 8.9.5).
 * Bytes are looked at one by one, so that it costs next to nothing.
 */
function countPictures(bytes: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(bytes);
  // Soft masks are pictures of transparency and belong to another picture.
  const images = text.match(/\/Subtype\s{0,8}\/Image\b/g)?.length ?? 0;
  const masks = text.match(/\/SMask\s{1,8}\d/g)?.length ?? 0;
  return Math.max(images > 0 ? 1 : 0, images - masks);
}

interface TextItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** Text of a page: lines as pdf.js ends them; pieces that stand apart on one line are apart. */
function addItems(items: readonly TextItem[], { out }: Doc): void {
  let end: { x: number; y: number } | null = null;
  for (const { str = '', hasEOL = false, transform, width = 0, height = 0 } of items) {
    const x = transform?.[4] ?? 0;
    const y = transform?.[5] ?? 0;
    if (end !== null && str !== '') {
      if (Math.abs(y - end.y) > Math.max(height, 1) * 0.6) out.add('\n');
      else if (x - end.x > Math.max(height, 1) * 1.5) out.add('\t');
    }
    out.add(str);
    if (hasEOL) out.add('\n');
    end = hasEOL ? null : str === '' ? end : { x: x + width, y };
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number, doc: Doc): Promise<void> {
  const { reading, out } = doc;
  const page = await within(reading.left, pdf.getPage(number));
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader() as ReadableStreamDefaultReader<{ items: TextItem[] }>;
  try {
    for (;;) {
      const { done, value } = await within(reading.left, reader.read());
      if (done) break;
      reading.onTime();
      addItems(value.items, doc);
    }
  } catch (error) {
    reader.cancel(new Error('no more')).catch(() => undefined);
    throw error;
  }
  out.add('\n\n');
  // Notes and what was filled into forms are no part of a page's own content.
  for (const annotation of (await within(reading.left, page.getAnnotations())) as readonly Readonly<Record<string, unknown>>[]) {
    reading.tick();
    const contents = annotation['contentsObj'] as { readonly str?: string } | undefined;
    for (const value of [contents?.str, annotation['fieldValue'], annotation['url']]) {
      const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const text of texts) if (typeof text === 'string' && text !== '') out.add(`${text}\n`);
    }
  }
  page.cleanup();
}

/** Properties that programs write for themselves. */
const DUMB = /^(?:PDFFormatVersion|Language|Producer|Creator|CreationDate|ModDate)$/;

async function readInfo(pdf: PDFDocumentProxy, { out, reading }: Doc): Promise<void> {
  const { info, metadata } = await within(reading.left, pdf.getMetadata());
  const { Custom: custom, ...fields } = info as Readonly<Record<string, unknown>>;
  for (const [key, value] of [...Object.entries(fields), ...Object.entries(custom ?? {})]) {
    if (typeof value === 'string' && value !== '' && !DUMB.test(key)) out.add(`\n${key}: ${value}`);
  }
  const description: unknown = (metadata as { get(name: string): unknown } | null)?.get('dc:description');
  if (typeof description === 'string') out.add(`\ndescription: ${description}`);
}

/** PDF: text of its pages, notes, form values, properties, attached files; pictures are counted. `cmap` serves fonts that are not embedded. */
export const pdfReader =
  (cmap: ReadCMap | undefined): Reader =>
  async (doc) => {
    const { bytes, reading, unread, inner } = doc;
    const { getDocument } = await load();
    class CMaps {
      async fetch({ name }: { readonly name: string }): Promise<{ readonly cMapData: Uint8Array; readonly isCompressed: boolean }> {
        if (cmap === undefined) throw new Error('no CMaps here');
        return { cMapData: await cmap(name), isCompressed: true };
      }
    }
    const task = getDocument({
      // pdf.js takes the bytes away from whoever gives them.
      data: bytes.slice(),
      isEvalSupported: false,
      useWorkerFetch: false,
      useWasm: false,
      disableFontFace: true,
      useSystemFonts: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
      maxImageSize: 1,
      verbosity: 0,
      CMapReaderFactory: CMaps,
    });
    let worst: Unreadable | null = null;
    try {
      const pdf = await within(reading.left, task.promise);
      for (let number = 1; number <= pdf.numPages; number++) {
        reading.sink.progress?.((number - 1) / pdf.numPages);
        try {
          await readPage(pdf, number, doc);
        } catch (error) {
          worst = reasonOf(error);
          // What is wrong with one page is not wrong with the others.
          if (worst.reason !== 'damaged') throw worst;
        }
        reading.onTime();
      }
      await readInfo(pdf, doc);
      const attachments = ((await within(reading.left, pdf.getAttachments())) ?? {}) as Readonly<
        Record<string, { filename?: string; content?: Uint8Array }>
      >;
      for (const [key, { filename, content }] of Object.entries(attachments)) {
        if (content === undefined) continue;
        reading.unpacked(content.length);
        await inner(filename ?? key, content);
      }
      const pictures = countPictures(bytes);
      if (pictures > 0) unread('picture', pictures);
    } catch (error) {
      worst = reasonOf(error);
    } finally {
      // Never waited for: what hangs does not end either.
      task.destroy().catch(() => undefined);
    }
    if (worst !== null) throw worst;
  };
