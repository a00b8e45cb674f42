/** A stretch of a file's source that says a stretch of its text. `whole`: it says it as one, such as an entity, and is replaced as one. */
interface Stretch {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
  /** A number of JSON: what takes its place has to be quoted. */
  readonly bare: boolean;
}

/** What a source says, in one text, and where in the source each character of it stands. */
export class Flat {
  private readonly stretches: Stretch[] = [];
  private readonly parts: string[] = [];
  private length = 0;

  constructor(private readonly source: string) {}

  /** This stretch of the source, as it is written. */
  verbatim(from: number, to: number, bare = false): void {
    if (to > from) this.say(this.source.slice(from, to), from, to, bare, bare);
  }

  /** This stretch of the source says something else than what is written there. */
  encoded(text: string, from: number, to: number): void {
    if (text !== '') this.say(text, from, to, true, false);
  }

  /** Here something ends: nothing but a blank of a value may lie across it. */
  border(): void {
    this.parts.push('\n');
    this.length++;
  }

  private say(text: string, from: number, to: number, whole: boolean, bare: boolean): void {
    this.stretches.push({ at: this.length, length: text.length, from, to, whole, bare });
    this.parts.push(text);
    this.length += text.length;
  }

  /** The source with another text for whatever the form finds; what stands between the pieces of a value stays. */
  replaced(form: RegExp, standIn: (found: string) => string): string {
    let result = '';
    let done = 0;
    let first = 0;
    for (const { 0: found, index } of this.parts.join('').matchAll(form)) {
      const end = index + found.length;
      while (first < this.stretches.length && endOf(this.stretches[first]) <= index) first++;
      let text = standIn(found);
      for (let i = first; i < this.stretches.length; i++) {
        const stretch = this.stretches[i];
        if (stretch === undefined || stretch.at >= end) break;
        const from = stretch.whole ? stretch.from : stretch.from + Math.max(0, index - stretch.at);
        const to = stretch.whole ? stretch.to : stretch.from + Math.min(stretch.length, end - stretch.at);
        if (from < done) continue;
        result += this.source.slice(done, from) + (stretch.bare && text !== '' ? JSON.stringify(text) : text);
        text = '';
        done = to;
      }
    }
    return result + this.source.slice(done);
  }
}

const endOf = (stretch: Stretch | undefined): number => (stretch === undefined ? 0 : stretch.at + stretch.length);

/** Text that is nothing else. */
export function flatText(source: string): Flat {
  const flat = new Flat(source);
  flat.verbatim(0, source.length);
  return flat;
}

const STRING_OR_NUMBER = /"((?:[^"\\]|\\.)*)"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/gs;

/** Strings and numbers of JSON, or of lines of it. */
export function flatJson(source: string): Flat {
  const flat = new Flat(source);
  for (const { 0: token, 1: inner, index } of source.matchAll(STRING_OR_NUMBER)) {
    if (inner === undefined) flat.verbatim(index, index + token.length, true);
    else {
      let at = index + 1;
      for (const escape of inner.matchAll(ESCAPE)) {
        const from = index + 1 + escape.index;
        flat.verbatim(at, from);
        at = from + escape[0].length;
        flat.encoded(unescaped(escape[0]), from, at);
      }
      flat.verbatim(at, index + token.length - 1);
    }
    flat.border();
  }
  return flat;
}

function unescaped(escape: string): string {
  try {
    return JSON.parse(`"${escape}"`) as string;
  } catch {
    return escape;
  }
}

/** Elements that end a stretch of text, of HTML, WordprocessingML, DrawingML, SpreadsheetML and OpenDocument. */
const BORDERS =
  /^(?:p|h\d?|br|cr|tab|tabs|line-break|si|tc|c|v|f|td|th|tr|row|li|div|section|article|title|option|pre|table-cell|table-row|instrText|delText|comment|lpwstr|script|style|lbl|string)$/i;
const MARKUP = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<(?:[^"'>]|"[^"]*"|'[^']*')*>/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Text of an XML or HTML source, between tags and in comments. Runs of one paragraph are one text.
 * Numbers by which a sheet names its shared strings are none of it.
 */
export function flatMarkup(source: string): Flat {
  const flat = new Flat(source);
  let at = 0;
  let shared = false;
  let verbatim = false;
  const text = (from: number, to: number): void => {
    const written = source.slice(from, to);
    // How the source is laid out is no text.
    if (written.trim() === '' && written.includes('\n')) return;
    if (verbatim) flat.verbatim(from, to);
    else decoded(flat, source, from, to);
  };
  for (const { 0: tag, index } of source.matchAll(MARKUP)) {
    text(at, index);
    at = index + tag.length;
    if (tag.startsWith('<!--') || tag.startsWith('<![CDATA[')) {
      const open = tag.startsWith('<!--') ? 4 : 9;
      flat.verbatim(index + open, Math.max(index + open, at - 3));
      continue;
    }
    const name = /^<\/?(?:[\w.-]+:)?([\w-]+)/.exec(tag)?.[1] ?? '';
    if (name === 'c') shared = !tag.startsWith('</') && /\st\s*=\s*["']s["']/.test(tag);
    if (/^(?:script|style)$/i.test(name)) verbatim = !tag.startsWith('</') && !tag.endsWith('/>');
    if (BORDERS.test(name)) flat.border();
    if (shared && name === 'v' && !tag.startsWith('</')) at = Math.max(at, source.indexOf('<', at));
  }
  text(at, source.length);
  return flat;
}

/** Values of attributes, each by itself. */
export function flatAttributes(source: string, wanted: (name: string) => boolean): Flat {
  const flat = new Flat(source);
  for (const { 0: tag, index } of source.matchAll(MARKUP)) {
    if (tag.startsWith('<!')) continue;
    for (const { 0: whole, 1: name = '', 2: double, 3: single, index: within } of tag.matchAll(ATTRIBUTE)) {
      if (!wanted(name.replace(/^.*:/, ''))) continue;
      const to = index + within + whole.length - 1;
      decoded(flat, source, to - (double ?? single ?? '').length, to);
      flat.border();
    }
  }
  return flat;
}

function decoded(flat: Flat, source: string, from: number, to: number): void {
  let at = from;
  for (const { 0: entity, 1: hex, 2: decimal, 3: named, index } of source.slice(from, to).matchAll(ENTITY)) {
    const code = named === undefined ? (hex === undefined ? Number(decimal) : parseInt(hex, 16)) : 0;
    if (code > 0x10ffff) continue;
    flat.verbatim(at, from + index);
    at = from + index + entity.length;
    flat.encoded(named === undefined ? String.fromCodePoint(code) : (NAMED[named.toLowerCase()] ?? entity), from + index, at);
  }
  flat.verbatim(at, to);
}
