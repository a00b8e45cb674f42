import { propertyLine } from '../detectors/confidential/purview';
import type { Listener } from './xml';
import { walkXml } from './xml';
import type { Zip } from './zip';
import { Unreadable } from './zip';

/** Characters of text that a document may come to: a cell may name the same long string a million times. */
const LONGEST = 32 * 1_048_576;
/** Empty cells that are written for a gap. */
const WIDEST_GAP = 64;

/** Collects lines; refuses where they become too many. */
class Text {
  private readonly parts: string[] = [];
  private length = 0;

  add(part: string): void {
    this.length += part.length;
    if (this.length > LONGEST) throw new Unreadable('holds too much text');
    this.parts.push(part);
  }

  /** Without the blanks at the ends of lines, and no more than one blank line in a row. */
  toString(): string {
    const lines = this.parts
      .join('')
      .split('\n')
      .map((line) => line.trimEnd());
    return lines
      .filter((line, i) => line !== '' || lines[i - 1] !== '')
      .join('\n')
      .trim();
  }
}

/** Paragraphs, tables and watermarks: of Word, of a slide, of OpenDocument. */
function paragraphs(out: Text): Listener {
  let reading = 0;
  let cells = 0;
  let skipped = 0;
  return {
    open: (name, attribute) => {
      if (name === 'Fallback' || name === 'tabs') skipped++;
      if (skipped > 0) return;
      if (name === 't' || name === 'p' || name === 'h') reading++;
      if (name === 'tc' || name === 'table-cell') cells++;
      if (name === 'tab') out.add('\t');
      else if (name === 'br' || name === 'cr' || name === 'line-break') out.add('\n');
      else if (name === 's' && attribute('c') !== '') out.add(' ');
      // A watermark is drawn text: <v:textpath string="CONFIDENTIAL">.
      else if (name === 'textpath') out.add(`\n${attribute('string')}\n`);
    },
    close: (name) => {
      if (name === 'Fallback' || name === 'tabs') skipped--;
      if (skipped > 0) return;
      if (name === 't') reading--;
      if (name === 'p' || name === 'h') {
        reading--;
        out.add(cells > 0 ? ' ' : '\n');
      }
      if (name === 'tc' || name === 'table-cell') {
        cells--;
        out.add('\t');
      }
      if (name === 'tr' || name === 'table-row') out.add('\n');
    },
    text: (text) => {
      if (skipped === 0 && reading > 0) out.add(text.replace(/[\r\n\t]+/g, ' '));
    },
  };
}

/** Of WordprocessingML and DrawingML only what stands in `t` is text. */
function runs(out: Text): Listener {
  const { open, close, text } = paragraphs(out);
  let inside = false;
  return {
    open: (name, attribute) => {
      inside = name === 't';
      open?.(name, attribute);
    },
    close: (name) => {
      inside = false;
      close?.(name);
    },
    text: (value) => {
      if (inside) text?.(value);
    },
  };
}

function readWord(zip: Zip, out: Text): void {
  const parts = [
    ...zip.names(/^word\/header\d*\.xml$/),
    'word/document.xml',
    ...zip.names(/^word\/(?:footer|footnotes|endnotes|comments)\d*\.xml$/),
  ];
  for (const part of parts) {
    walkXml(zip.read(part), runs(out));
    out.add('\n');
  }
}

/** Text that stands on a master or a layout itself: what is a placeholder is filled on the slide, but for the footer. */
function fixedText(xml: string, out: Text): void {
  for (const shape of xml.split(/(?=<p:sp>|<p:sp )/).slice(1)) {
    if (!/<p:ph\b/.test(shape) || /<p:ph\b[^>]{0,200}type="ftr"/.test(shape)) walkXml(shape, runs(out));
  }
}

function readSlides(zip: Zip, out: Text): void {
  for (const part of [...zip.names(/^ppt\/slides\/slide\d+\.xml$/), ...zip.names(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)]) {
    walkXml(zip.read(part), runs(out));
    out.add('\n');
  }
  for (const part of zip.names(/^ppt\/(?:slideMasters|slideLayouts)\/\w+\.xml$/)) fixedText(zip.read(part), out);
}

/** `A1` is 0, `C5` is 2. */
function columnOf(cell: string): number {
  let column = 0;
  for (let i = 0; i < cell.length && i < 3; i++) {
    const c = cell.charCodeAt(i) - 64;
    if (c < 1 || c > 26) break;
    column = column * 26 + c;
  }
  return column - 1;
}

function sharedStrings(zip: Zip): readonly string[] {
  const strings: string[] = [];
  let value = '';
  let inside = false;
  walkXml(zip.read('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') value = '';
      // Readings of Japanese names stand beside them.
      inside = name === 't' || (inside && name !== 'rPh');
    },
    close: (name) => {
      if (name === 't') inside = false;
      if (name === 'si') strings.push(value.replace(/[\r\n\t]+/g, ' '));
    },
    text: (text) => {
      if (inside) value += text;
    },
  });
  return strings;
}

/** A sheet as rows of cells with tabs between them. Dates are the numbers that they are stored as. */
function readSheet(xml: string, strings: readonly string[], out: Text): void {
  let column = 0;
  let type = '';
  let value = '';
  let inside = false;
  walkXml(xml, {
    open: (name, attribute) => {
      inside = name === 'v' || name === 't' || name === 'oddHeader' || name === 'oddFooter';
      if (name === 'row') column = 0;
      if (name !== 'c') return;
      type = attribute('t');
      value = '';
      const at = columnOf(attribute('r'));
      if (at > column) out.add('\t'.repeat(Math.min(at - column, WIDEST_GAP)));
      column = Math.max(at, column);
    },
    close: (name) => {
      inside = false;
      if (name === 'row') out.add('\n');
      if (name === 'oddHeader' || name === 'oddFooter') {
        out.add(`\n${value.replace(/&(?:"[^"]{0,80}"|\d{1,3}|[A-Z])/g, ' ')}\n`);
        value = '';
      }
      if (name !== 'c') return;
      const shown = type === 's' ? (strings[Number(value)] ?? '') : value;
      out.add(`${shown.replace(/[\r\n\t]+/g, ' ')}\t`);
      column++;
    },
    text: (text) => {
      if (inside) value += text;
    },
  });
}

function readWorkbook(zip: Zip, out: Text): void {
  const strings = sharedStrings(zip);
  for (const part of zip.names(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    readSheet(zip.read(part), strings, out);
    out.add('\n');
  }
  for (const part of zip.names(/^xl\/comments\d*\.xml$/)) walkXml(zip.read(part), runs(out));
}

/** Elements of docProps/core.xml that people write into. */
const CORE = new Set(['title', 'subject', 'keywords', 'category', 'contentStatus', 'description']);

/** Properties of the document, one a line, among them sensitivity labels (ECMA-376 part 1, 15.2.12; [MS-OFFCRYPTO] 2.6). */
function readProperties(zip: Zip, out: Text): void {
  let name = '';
  let value = '';
  const property: Listener = {
    open: (tag, attribute) => {
      value = '';
      if (tag === 'property' || tag === 'user-defined') name = attribute('name');
    },
    close: (tag) => {
      const key = tag === 'property' || tag === 'user-defined' ? name : CORE.has(tag) ? tag : '';
      if (key !== '' && value.trim() !== '') out.add(`\n${key}: ${value.trim()}`);
    },
    text: (text) => {
      value += text;
    },
  };
  out.add('\n');
  for (const part of ['docProps/core.xml', 'docProps/custom.xml', 'meta.xml']) walkXml(zip.read(part), property);
  walkXml(zip.read('docMetadata/LabelInfo.xml'), {
    open: (tag, attribute) => {
      const id = attribute('id').replace(/[{}]/g, '');
      if (tag !== 'label' || id === '') return;
      const enabled = attribute('enabled') === '1' && attribute('removed') !== '1';
      out.add(`\n${propertyLine(id, 'Enabled', String(enabled))}`);
      for (const [key, from] of [
        ['SiteId', 'siteId'],
        ['Method', 'method'],
        ['ContentBits', 'contentBits'],
      ] as const) {
        if (attribute(from) !== '') out.add(`\n${propertyLine(id, key, attribute(from).replace(/[{}]/g, ''))}`);
      }
    },
  });
}

/** What an office document says: its text, sheets as rows, and its properties. Throws `Unreadable`. */
export function readOffice(zip: Zip): string {
  const out = new Text();
  if (zip.has('word/document.xml')) readWord(zip, out);
  else if (zip.has('xl/workbook.xml')) readWorkbook(zip, out);
  else if (zip.has('ppt/presentation.xml')) readSlides(zip, out);
  else if (zip.has('content.xml')) walkXml(zip.read('content.xml'), paragraphs(out));
  else throw new Unreadable('is an archive, and no document that can be read');
  readProperties(zip, out);
  return out.toString();
}
