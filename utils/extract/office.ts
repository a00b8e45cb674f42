import { propertyLine } from '../detectors/confidential/purview';
import { readEntries } from './archive';
import { Unreadable } from './limits';
import type { Doc, Text } from './reading';
import type { Listener } from './xml';
import { walkXml as walk } from './xml';
import type { Zip } from './zip';

/** Empty cells that are written for a gap. */
const WIDEST_GAP = 64;

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

/** Of charts and drawings: words in runs, and the values that are shown. */
function drawn(out: Text): Listener {
  let inside = false;
  return {
    open: (name) => (inside = name === 't' || name === 'v'),
    close: (name) => {
      inside = false;
      if (name === 't' || name === 'v') out.add(' ');
      else if (name === 'p') out.add('\n');
    },
    text: (text) => {
      if (inside) out.add(text);
    },
  };
}

/** Charts, SmartArt, shapes of sheets, comments in threads: wherever they stand, and whatever program they are of. */
const DRAWN =
  /^(?:word|xl|ppt)\/(?:charts\/chart|diagrams\/data|drawings\/(?:drawing|vmlDrawing)|threadedComments\/|comments\/)[\w.-]*\.(?:xml|vml)$/;

function readWord({ zip, out, walkXml }: Office): void {
  const parts = [
    ...zip.names(/^word\/header\d*\.xml$/),
    ...zip.names(/^word\/document\d*\.xml$/),
    ...zip.names(/^word\/(?:footer|footnotes|endnotes|comments|glossary\/document)\d*\.xml$/),
  ];
  for (const part of parts) {
    walkXml(zip.read(part), runs(out));
    out.add('\n');
  }
}

/** Text that stands on a master or a layout itself: what is a placeholder is filled on the slide, but for the footer. */
function fixedText({ out, walkXml }: Office, xml: string): void {
  for (const shape of xml.split(/(?=<p:sp>|<p:sp )/).slice(1)) {
    if (!/<p:ph\b/.test(shape) || /<p:ph\b[^>]{0,200}type="ftr"/.test(shape)) walkXml(shape, runs(out));
  }
}

function readSlides(office: Office): void {
  const { zip, out, walkXml } = office;
  for (const part of [...zip.names(/^ppt\/slides\/[^/]+\.xml$/), ...zip.names(/^ppt\/notesSlides\/[^/]+\.xml$/)]) {
    walkXml(zip.read(part), runs(out));
    out.add('\n');
  }
  for (const part of zip.names(/^ppt\/(?:slideMasters|slideLayouts)\/\w+\.xml$/)) fixedText(office, zip.read(part));
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

function sharedStrings({ zip, walkXml }: Office): readonly string[] {
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
function readSheet({ out, walkXml }: Office, xml: string, strings: readonly string[]): void {
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

function readWorkbook(office: Office): void {
  const { zip, out, walkXml } = office;
  const strings = sharedStrings(office);
  for (const part of zip.names(/^xl\/(?:worksheets|chartsheets|dialogsheets)\/[^/]+\.xml$/)) {
    readSheet(office, zip.read(part), strings);
    out.add('\n');
  }
  for (const part of zip.names(/^xl\/comments\d*\.xml$/)) walkXml(zip.read(part), runs(out));
}

/** Elements of docProps/core.xml, app.xml and meta.xml that people write into. */
const CORE = new Set(['title', 'subject', 'keywords', 'category', 'contentStatus', 'description', 'Company', 'Manager']);

/** Properties of the document, one a line, among them sensitivity labels (ECMA-376 part 1, 15.2.12; [MS-OFFCRYPTO] 2.6). */
function readProperties({ zip, out, walkXml }: Office): void {
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
  for (const part of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml', 'meta.xml']) walkXml(zip.read(part), property);
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

/** What no program is known to put there, or keeps data in (customXml): whatever stands between tags. */
function readOther({ zip, out, walkXml }: Office, part: string): void {
  walkXml(zip.read(part), { text: (text) => text.trim() !== '' && out.add(`${text.trim()}\n`) });
}

interface Office {
  readonly zip: Zip;
  readonly out: Text;
  /** Looks at the time as it goes. */
  readonly walkXml: (xml: string, listener: Listener) => void;
}

/** What makes an archive a document: a part that is there, and how its text is read. */
const PROGRAMS: readonly (readonly [RegExp, (office: Office) => void])[] = [
  [/^word\/document\d*\.xml$/, readWord],
  [/^xl\/workbook\.xml$/, readWorkbook],
  [/^ppt\/presentation\.xml$/, readSlides],
  [/^content\.xml$/, readOpenDocument],
];
const programOf = (zip: Zip): ((office: Office) => void) | undefined =>
  PROGRAMS.find(([part]) => zip.entries.some(({ name }) => part.test(name)))?.[1];

/** OpenDocument: embedded charts and tables are documents in folders of their own; headers and footers are styles. */
function readOpenDocument({ zip, out, walkXml }: Office): void {
  // ODF 1.2 part 3, 4.8: parts are encrypted by themselves, and look damaged.
  if (/<(?:manifest:)?encryption-data\b/.test(zip.read('META-INF/manifest.xml'))) throw new Unreadable('encrypted');
  for (const part of zip.names(/^(?:.{1,80}\/)?(?:content|styles)\.xml$/)) {
    walkXml(zip.read(part), paragraphs(out));
    out.add('\n');
  }
}

/** Parts of every document that say how it looks, or that its program keeps for itself. */
const LOOKS =
  /(?:^|\/)(?:\[Content_Types\]\.xml|mimetype|manifest\.rdf|layout-cache|settings\.xml|META-INF\/.*|Configurations2\/.*|Thumbnails\/.*|_rels\/.*|(?:docProps\/)?thumbnail\.\w+|theme\/.*|fonts\/.*|printerSettings\/.*|(?:styles|stylesWithEffects|fontTable|webSettings|numbering|tableStyles|presProps|viewProps|calcChain|metadata|people|commentsExtended|commentsIds|commentsExtensible|itemProps\d+)\.xml|.*\/)$/;
const PICTURES = /^(?:(?:word|xl|ppt)\/media\/|Pictures\/|ObjectReplacements\/).*[^/]$/;
const EMBEDDED = /^(?:word|xl|ppt)\/(?:embeddings\/.*[^/]|vbaProject\.bin)$/;

/** An archive: an office document where it is one (text, sheets as rows, properties, what is embedded), else each of its files. */
export async function readArchive(zip: Zip, doc: Doc): Promise<void> {
  const program = programOf(zip);
  // Excel's binary workbooks, and what else is packed as a document is and is none that is known.
  if (program === undefined && zip.has('[Content_Types].xml')) throw new Unreadable('unknown-type');
  if (program === undefined) return readEntries(zip, doc);
  const { out, reading } = doc;
  const office: Office = { zip, out, walkXml: (xml, listener) => walk(xml, listener, reading.tick) };
  program(office);
  for (const part of zip.names(DRAWN)) {
    office.walkXml(zip.read(part), drawn(out));
    out.add('\n');
  }
  readProperties(office);
  for (const { name } of zip.rest.filter((entry) => entry.name.endsWith('.xml') && !LOOKS.test(entry.name))) readOther(office, name);
  const pictures = zip.names(PICTURES).length;
  if (pictures > 0) doc.unread('picture', pictures);
  for (const entry of zip.entries.filter(({ name }) => EMBEDDED.test(name))) {
    await doc.inner(entry.name.replace(/^.*\//, ''), zip.bytesOf(entry));
  }
  const others = zip.rest.filter(({ name }) => !LOOKS.test(name) && !PICTURES.test(name)).length;
  if (others > 0) doc.unread('unknown-type', others);
}
