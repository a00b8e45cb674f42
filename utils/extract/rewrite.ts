import { type Zippable, zipSync } from 'fflate';
import type { StandIns } from '../model/file';
import { bytesOf, decodeText } from './encoding';
import { flatAttributes, type Flat, flatJson, flatMarkup, flatText } from './flat';
import { flatRtf } from './flat-rtf';
import { kindOf } from './kind';
import { type Limits, LIMITS } from './limits';
import { Reading } from './reading';
import { rewriteMail } from './rewrite-mail';
import { Zip } from './zip';

export interface RewriteOptions {
  readonly now: () => number;
  readonly limits?: Limits;
}

/** Shorter values are replaced only where they stand alone. */
const ALONE = 6;
/** Cells of a value that goes over several are replaced one by one, too: a sheet keeps its words in an order of its own. */
const LEAST_CELL = 4;
/** Archives are dated as Office dates its own. */
const DATED = new Date(1980, 0, 1);

/**
 * The file with stand-ins for these values, in all that is text within it: markup stays well-formed, JSON valid, an archive an archive. What cannot be
 * rewritten is left as it is. Whether the values are gone is for the caller to see: the result is read again, as every file is. Null where there is no
 * other version of such a file.
 */
export function rewrite(bytes: Uint8Array, name: string, standIns: StandIns, { now, limits = LIMITS }: RewriteOptions): Uint8Array | null {
  const reading = new Reading(limits, now, { part: () => undefined, failure: () => undefined });
  try {
    const replace = replacer(standIns);
    return rewritten(bytes, name, replace, reading, 1);
  } catch {
    // Damaged, encrypted, too large, or nothing that could be replaced: the file has no other version.
    return null;
  }
}

type Replace = (flat: Flat) => string;

function replacer(standIns: StandIns): Replace {
  const byValue = new Map<string, string>();
  for (const [value, standIn] of standIns) {
    if (value.trim() !== '') byValue.set(keyOf(value), standIn);
    for (const cell of /[\t\n]/.test(value) ? value.split(/[\t\n]/) : [])
      if (cell.trim().length >= LEAST_CELL && !byValue.has(keyOf(cell))) byValue.set(keyOf(cell), standIn);
  }
  const values = standIns.flatMap(([value]) => [value, ...value.split(/[\t\n]/)]).map((value) => value.trim());
  const forms = [...new Set(values)].filter((value) => byValue.has(keyOf(value))).sort((a, b) => b.length - a.length);
  if (forms.length === 0) throw new Error('nothing to replace');
  const form = new RegExp(forms.map(formOf).join('|'), 'gu');
  return (flat) => flat.replaced(form, (found) => byValue.get(keyOf(found)) ?? '');
}

/** Blanks are as the format has them. */
const keyOf = (value: string): string => value.replace(/\s+/g, '');

function formOf(value: string): string {
  const form = value
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s*');
  return value.length < ALONE ? `(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])` : form;
}

const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const every = (): boolean => true;

function rewritten(bytes: Uint8Array, name: string, replace: Replace, reading: Reading, depth: number): Uint8Array | null {
  reading.enter(depth);
  switch (kindOf(bytes, name)) {
    case 'text':
      return text(bytes, name, replace);
    case 'html':
    case 'svg':
      return encoded(markup(utf8(bytes), replace, every));
    case 'notebook': {
      const changed = replace(flatJson(utf8(bytes)));
      JSON.parse(changed.replace(/^\ufeff/, ''));
      return encoded(changed);
    }
    case 'rtf':
      return bytesOf(replace(flatRtf(bytes, reading.tick)));
    case 'mail':
      return rewriteMail(bytes, {
        text: (source) => replace(flatText(source)),
        html: (source) => markup(source, replace, every),
        file: (content, filename) => rewritten(content, filename, replace, reading, depth + 1),
        onTime: () => reading.onTime(),
      });
    case 'zip':
      return archive(bytes, replace, reading, depth);
    default:
      return null;
  }
}

/** CSV, Markdown, code and the like to the letter; JSON so that it stays valid. What was no UTF-8 becomes it, marked for programs that would not think so. */
function text(bytes: Uint8Array, name: string, replace: Replace): Uint8Array {
  let source: string;
  let mark = '';
  try {
    source = utf8(bytes);
  } catch {
    source = decodeText(bytes);
    mark = '\ufeff';
  }
  return encoded(
    mark +
      (isJson(source, name)
        ? replace(flatJson(source))
        : /\.xml$/i.test(name)
          ? markup(source, replace, every)
          : replace(flatText(source))),
  );
}

function isJson(source: string, name: string): boolean {
  if (!/\.(?:json|ndjson|jsonl|geojson|har)$/i.test(name)) return false;
  const valid = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const plain = source.replace(/^\ufeff/, '');
  return valid(plain) || plain.split('\n').every((line) => line.trim() === '' || valid(line));
}

const markup = (source: string, replace: Replace, wanted: (name: string) => boolean): string => {
  const attributes = replace(flatAttributes(source, wanted));
  return replace(flatMarkup(attributes));
};

/** Attributes of documents that people write into; all others are the program's. */
const WRITTEN = /^(?:string|name|descr|title|alt|tooltip|display|author|initials|href|v|string-value)$/;

function archive(bytes: Uint8Array, replace: Replace, reading: Reading, depth: number): Uint8Array {
  const zip = Zip.open(bytes, reading.limits.entries, reading.unpacked);
  const document = zip.has('[Content_Types].xml') || zip.entries.some(({ name }) => /^(?:word|xl|ppt)\/|^content\.xml$/.test(name));
  const parts = new Map<string, Uint8Array>();
  for (const entry of zip.entries) {
    reading.onTime();
    // Two files of one name: which one a program takes is anybody's guess.
    if (entry.encrypted || parts.has(entry.name)) throw new Error('ambiguous');
    const content = entry.name.endsWith('/') ? new Uint8Array() : zip.bytesOf(entry);
    const changed =
      document && /\.(?:xml|rels|vml)$/.test(entry.name)
        ? part(content, entry.name, replace)
        : content.length === 0
          ? null
          : rewritten(content, entry.name, replace, reading, depth + 1);
    parts.set(entry.name, changed ?? content);
  }
  const packed: Zippable = Object.fromEntries(
    // An OpenDocument file begins with its type, as it is (ODF 1.2 part 3, 3.3).
    [...parts].map(([name, content]) => [name, [content, { mtime: DATED, level: name === 'mimetype' ? 0 : 6 }]]),
  );
  return zipSync(packed);
}

/** One XML part of a document; null where it is in no encoding that documents are written in. */
function part(bytes: Uint8Array, name: string, replace: Replace): Uint8Array | null {
  let source: string;
  try {
    source = utf8(bytes);
  } catch {
    return null;
  }
  // Addresses of links: brackets are not allowed in them.
  if (name.endsWith('.rels'))
    return encoded(
      replace(flatAttributes(source, (attribute) => attribute === 'Target')).replace(/\[([A-Z][A-Z0-9_]*_\d+)\]/g, '%5B$1%5D'),
    );
  const changed = markup(source, replace, (attribute) => WRITTEN.test(attribute));
  if (changed === source) return bytes;
  return encoded(cellsOf(name)(spacesKept(name, changed)));
}

/**
 * Word and Excel leave out the blanks at the edges of a run that does not say that it has any (ECMA-376 part 1, 17.3.3.31): where a stand-in has
 * taken what stood before the blank, the rest has to say so. DrawingML keeps them, and knows no such attribute.
 */
function spacesKept(name: string, xml: string): string {
  if (!/^(?:word|xl)\//.test(name)) return xml;
  return xml.replace(/<((?:w:)?(?:t|delText))>(?=\s|[^<]*\s<)/g, '<$1 xml:space="preserve">');
}

const STAND_IN = /\[[A-Z][A-Z0-9_]*_\d+\]/;

/** A number, or what is computed, becomes text where a stand-in has taken its place. */
function cellsOf(name: string): (xml: string) => string {
  if (/^xl\/worksheets\//.test(name))
    return (xml) =>
      xml.replace(
        /<((?:\w+:)?)c\b([^>]*[^/>]|)>((?:(?!<\/(?:\w+:)?c>)[^])*)<\/(?:\w+:)?c>/g,
        (cell, prefix: string, attributes: string, inner: string) => {
          if (!STAND_IN.test(inner)) return cell;
          const plain = inner.replace(/<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)/g, '');
          const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n';
          const other = type === 'inlineStr' || !STAND_IN.test(plain) ? attributes : `${attributes.replace(/\st="\w*"/, '')} t="str"`;
          return `<${prefix}c${other}>${plain}</${prefix}c>`;
        },
      );
  if (/^xl\/pivotCache\//.test(name)) return (xml) => xml.replace(/<n v="(\[[A-Z][A-Z0-9_]*_\d+\])"/g, '<s v="$1"');
  if (/(?:^|\/)content\.xml$/.test(name))
    return (xml) =>
      xml.replace(
        /<table:table-cell\b([^>]*[^/>])>((?:(?!<\/table:table-cell>)[^])*)<\/table:table-cell>/g,
        (cell, attributes: string, inner: string) => {
          if (!STAND_IN.test(inner)) return cell;
          const kept = attributes.replace(
            /\s(?:office:(?:value|date-value|time-value|boolean-value|currency|value-type)|table:formula|calcext:value-type)="[^"]*"/g,
            '',
          );
          return `<table:table-cell${kept} office:value-type="string">${inner}</table:table-cell>`;
        },
      );
  return (xml) => xml;
}
