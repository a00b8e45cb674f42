import { decodeText } from './encoding';
import { walkHtml } from './html';
import type { Doc, Reader } from './reading';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Text stands as one string or as a list of lines (nbformat 4, "Notebook file format"). */
const multiline = (value: unknown): string =>
  Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('') : typeof value === 'string' ? value : '';
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A cell's results: texts as they are, HTML by what it says, pictures counted. */
function readBundle(bundle: Readonly<Record<string, unknown>>, doc: Doc, picture: () => void): void {
  const html = multiline(bundle['text/html']);
  for (const [type, value] of Object.entries(bundle)) {
    if (type.startsWith('image/') && type !== 'image/svg+xml') picture();
    else if (type === 'text/html' || type === 'image/svg+xml')
      walkHtml(multiline(value), { out: doc.out, tick: doc.reading.tick, picture });
    // The same table again, without its rows and columns.
    else if (type !== 'text/plain' || html === '') doc.out.add(`${isRecord(value) ? JSON.stringify(value) : multiline(value)}\n`);
  }
}

function readOutput(output: Readonly<Record<string, unknown>>, doc: Doc, picture: () => void): void {
  doc.out.add(`${multiline(output['text'])}\n`);
  if (isRecord(output['data'])) readBundle(output['data'], doc, picture);
  if (output['output_type'] !== 'error') return;
  // Traces are coloured by escapes of terminals.
  const trace = list(output['traceback']).filter((line) => typeof line === 'string');
  doc.out.add(`${trace.join('\n').replace(/\x1b\[[\d;]*m/g, '')}\n`);
}

/** Jupyter notebooks: sources, results and attachments. What is not well-formed is text. */
export const readNotebook: Reader = (doc) => {
  const text = decodeText(doc.bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    doc.out.add(text);
    return;
  }
  const cells = isRecord(value) ? list(value['cells']) : [];
  if (!isRecord(value) || cells.length === 0) {
    doc.out.add(text);
    return;
  }
  let pictures = 0;
  const picture = (): void => {
    pictures++;
  };
  for (const cell of cells.filter(isRecord)) {
    doc.reading.tick();
    doc.out.add(`${multiline(cell['source'])}\n\n`);
    for (const output of list(cell['outputs']).filter(isRecord)) readOutput(output, doc, picture);
    const attachments = isRecord(cell['attachments']) ? Object.values(cell['attachments']) : [];
    for (const attachment of attachments.filter(isRecord)) readBundle(attachment, doc, picture);
  }
  // What is not a cell: names of people, of kernels, of servers.
  doc.out.add(`${JSON.stringify(value['metadata'] ?? {})}\n`);
  if (pictures > 0) doc.unread('picture', pictures);
};
