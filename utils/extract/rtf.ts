import { decodeAs, latin1 } from './encoding';
import { Unreadable } from './limits';
import type { Reader } from './reading';
import { APART, CHARACTERS, CHARSETS, pageName, READ, SKIPPED } from './rtf-words';

/** Groups within groups. */
const DEEPEST = 500;

/** Whoever is told what an RTF file says, and where in it that is written. */
export interface RtfSink {
  /** Bytes of text in an encoding, and where each of them begins: it is written as one character, or as the four of `\'e9`. */
  readonly bytes: (values: readonly number[], places: readonly number[], encoding: string) => void;
  /** A character that has a word or an escape of its own. */
  readonly sign: (text: string, from: number, to: number) => void;
  /** What parts paragraphs, cells and destinations. */
  readonly gap: (text: string) => void;
  readonly tick: () => void;
}

interface State {
  apart: boolean;
  skip: boolean;
  /** Characters after \u that stand for readers without Unicode. */
  after: number;
  encoding: string;
  /** Within the table of fonts. */
  fonts: boolean;
}

/**
 * Rich Text Format: text with its tables, notes, headers and the values of its properties; pictures and embedded objects are counted. One pass, so
 * that nothing in it can make it slow. Own code: what npm holds builds a whole document or has been left for years.
 */
export const readRtf: Reader = (doc) => {
  const { pictures, objects } = parseRtf(doc.bytes, {
    bytes: (values, _, encoding) => doc.out.add(decodeAs(Uint8Array.from(values), encoding)),
    sign: (text) => doc.out.add(text),
    gap: (text) => doc.out.add(text),
    tick: () => doc.reading.tick(),
  });
  if (pictures > 0) doc.unread('picture', pictures);
  if (objects > 0) doc.unread('unknown-type', objects);
};

/** Tells a sink what the file says; answers with the pictures and objects in it. Throws `Unreadable` for what is no whole file. */
export function parseRtf(bytes: Uint8Array, sink: RtfSink): { readonly pictures: number; readonly objects: number } {
  return new Rtf(bytes, sink).run();
}

class Rtf {
  private readonly source: string;
  private at = 0;
  private state: State = { apart: false, skip: false, after: 1, encoding: 'windows-1252', fonts: false };
  private readonly stack: State[] = [];
  private readonly fonts = new Map<number, string>();
  private font = 0;
  private pending: number[] = [];
  private places: number[] = [];
  /** A character by its number, and how far what stands for it in other readers reaches. */
  private held: { readonly text: string; readonly from: number; to: number } | null = null;
  private swallow = 0;
  private star = false;
  private pictures = 0;
  private objects = 0;
  private page = 'windows-1252';

  constructor(
    bytes: Uint8Array,
    private readonly sink: RtfSink,
  ) {
    this.source = latin1(bytes);
  }

  run(): { readonly pictures: number; readonly objects: number } {
    const { source } = this;
    while (this.at < source.length) {
      this.sink.tick();
      const c = source.charAt(this.at);
      if (c === '\\') this.control();
      else if (c === '{') this.open();
      else if (c === '}') this.close();
      else if (c === '\r' || c === '\n') this.at++;
      else this.plain();
    }
    this.flush();
    if (this.stack.length > 0) throw new Unreadable('damaged');
    return { pictures: this.pictures, objects: this.objects };
  }

  private open(): void {
    this.flush();
    if (this.stack.length >= DEEPEST) throw new Unreadable('too-deep');
    this.stack.push(this.state);
    this.state = { ...this.state };
    this.star = false;
    this.at++;
  }

  private close(): void {
    this.flush();
    const before = this.stack.pop();
    if (before !== undefined && this.state.apart && !before.apart) this.gap('\n');
    this.state = before ?? this.state;
    this.at++;
  }

  /** Text up to the next sign of the format, each byte a byte of the encoding in force. */
  private plain(): void {
    const next = /[\\{}\r\n]/g;
    next.lastIndex = this.at;
    const end = next.exec(this.source)?.index ?? this.source.length;
    for (; this.at < end; this.at++) this.byte(this.source.charCodeAt(this.at), this.at, this.at + 1);
  }

  private byte(value: number, from: number, to: number): void {
    if (this.swallow > 0) {
      this.swallow--;
      if (this.held !== null) this.held.to = to;
    } else if (!this.state.skip) {
      this.release();
      this.pending.push(value);
      this.places.push(from);
    }
  }

  private release(): void {
    const { held } = this;
    this.held = null;
    if (held !== null) this.sink.sign(held.text, held.from, held.to);
  }

  private flush(): void {
    this.release();
    if (this.pending.length === 0) return;
    const { pending, places } = this;
    this.pending = [];
    this.places = [];
    if (!this.state.skip) this.sink.bytes(pending, places, this.state.encoding);
  }

  private gap(text: string): void {
    if (!this.state.skip) this.sink.gap(text);
  }

  /** A character that is written from there to where the parser stands. */
  private sign(text: string, from: number): void {
    if (!this.state.skip) this.sink.sign(text, from, this.at);
  }

  private control(): void {
    const { source, at: from } = this;
    const sign = source.charAt(from + 1);
    if (!/[a-z]/i.test(sign)) {
      this.symbol(sign);
      return;
    }
    const form = /([a-z]{1,32})(-?\d{1,10})? ?/iy;
    form.lastIndex = from + 1;
    const match = form.exec(source);
    this.at = form.lastIndex;
    const word = match?.[1] ?? '';
    const parameter = match?.[2] === undefined ? null : Number(match[2]);
    if (word === 'u') {
      this.unicode(parameter ?? 0, from);
      return;
    }
    this.flush();
    if (this.star && !READ.has(word)) this.state.skip = true;
    this.star = false;
    this.word(word, parameter, from);
  }

  private symbol(sign: string): void {
    const from = this.at;
    this.at += 2;
    if (sign === "'") {
      const value = parseInt(this.source.slice(this.at, this.at + 2), 16);
      this.at += 2;
      if (!Number.isNaN(value)) this.byte(value, from, this.at);
      return;
    }
    this.flush();
    if (sign === '*') this.star = true;
    else if (sign === '~') this.sign('\u00a0', from);
    else if (sign === '_') this.sign('-', from);
    else if (sign === '\n' || sign === '\r') this.gap('\n');
    else if ('\\{}'.includes(sign)) this.sign(sign, from);
  }

  private unicode(value: number, from: number): void {
    this.flush();
    if (this.swallow === 0 && !this.state.skip)
      this.held = { text: String.fromCharCode(value < 0 ? value + 65_536 : value), from, to: this.at };
    this.swallow = this.state.after;
  }

  private word(word: string, parameter: number | null, from: number): void {
    const { state } = this;
    if (SKIPPED.has(word)) {
      state.skip = true;
      state.fonts ||= word === 'fonttbl';
      return;
    }
    const character = CHARACTERS[word];
    if (character === '\n' || character === '\t') this.gap(character);
    else if (character !== undefined) this.sign(character, from);
    if (APART.has(word)) {
      this.gap('\n');
      state.apart = true;
    }
    switch (word) {
      case 'pict':
        if (!state.skip) this.pictures++;
        state.skip = true;
        break;
      case 'objdata':
        if (!state.skip) this.objects++;
        state.skip = true;
        break;
      case 'bin':
        this.at += Math.max(0, parameter ?? 0);
        break;
      case 'uc':
        state.after = Math.min(Math.max(parameter ?? 1, 0), 16);
        break;
      case 'ansicpg':
        this.page = state.encoding = pageName(parameter ?? 1252);
        break;
      case 'mac':
        this.page = state.encoding = 'macintosh';
        break;
      case 'f':
        this.font = parameter ?? 0;
        if (!state.fonts) state.encoding = this.fonts.get(this.font) ?? this.page;
        break;
      case 'fcharset':
        if (state.fonts && CHARSETS[parameter ?? 0] !== undefined) this.fonts.set(this.font, CHARSETS[parameter ?? 0] ?? this.page);
        break;
      case 'plain':
        state.encoding = this.page;
        break;
    }
  }
}
