import type { FileFailure, FilePart } from '../model/file';
import type { Unreadable as Reason } from '../model/words';
import { type Limits, Unreadable } from './limits';

/** Hears what is read, as it is read: whoever stops a reading that hangs has what came before. */
export interface Sink {
  part(part: FilePart): void;
  failure(failure: FileFailure): void;
  /** Share of the file that is read, 0 to 1, as far as it can be told. */
  progress?(share: number): void;
}

/** How many ticks pass between two looks at the clock. */
const TICKS = 1_024;

/** What one file may cost, with all that is in it. */
export class Reading {
  /** Files that were looked into and failures, so far. */
  answers = 0;
  private unpackedLeft: number;
  private textLeft: number;
  private filesLeft: number;
  private spent: Reason | null = null;
  private ticks = 0;
  private named = 0;
  private readonly unnamed = new Map<Reason, number>();
  private readonly ends: number;

  constructor(
    readonly limits: Limits,
    private readonly now: () => number,
    readonly sink: Sink,
  ) {
    this.unpackedLeft = limits.unpacked;
    this.textLeft = limits.text;
    this.filesLeft = limits.files;
    this.ends = now() + limits.time;
  }

  /** Milliseconds that are left, at least 0. */
  get left(): number {
    return Math.max(0, this.ends - this.now());
  }

  /** Called wherever there may be many of something. */
  readonly tick = (): void => {
    if (++this.ticks % TICKS === 0) this.onTime();
  };

  /** Throws once the whole has cost what it may: then nothing more of it is read. */
  onTime(): void {
    if (this.spent !== null) throw new Unreadable(this.spent);
    if (this.now() > this.ends) this.end('too-slow');
  }

  private end(reason: Reason): never {
    this.spent = reason;
    throw new Unreadable(reason);
  }

  /** Bytes that unpacking has made. */
  readonly unpacked = (bytes: number): void => {
    this.unpackedLeft -= bytes;
    if (this.unpackedLeft < 0) this.end('too-large');
    this.tick();
  };

  /** UTF-16 units that a reader has found. */
  readonly found = (units: number): void => {
    this.textLeft -= units;
    if (this.textLeft < 0) this.end('too-large');
    this.tick();
  };

  /** One more file is looked into. */
  enter(depth: number): void {
    if (depth > this.limits.depth) throw new Unreadable('too-deep');
    if (--this.filesLeft < 0) this.end('too-large');
    this.onTime();
  }

  fail(name: string, reason: Reason, count = 1): void {
    this.answers++;
    if (this.named++ < this.limits.failures) this.sink.failure(count === 1 ? { name, reason } : { name, reason, count });
    else this.unnamed.set(reason, (this.unnamed.get(reason) ?? 0) + count);
  }

  /** Says what was only counted. */
  close(name: string): void {
    for (const [reason, count] of this.unnamed) this.sink.failure({ name, reason, count });
  }
}

/** Text of one file, as it is collected. */
export class Text {
  private readonly parts: string[] = [];

  constructor(private readonly found: (units: number) => void) {}

  add(part: string): void {
    this.found(part.length);
    this.parts.push(part);
  }

  verbatim(): string {
    return this.parts.join('');
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

/** What a reader is given: the bytes of one file, and where what it finds goes. */
export interface Doc {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly out: Text;
  readonly reading: Reading;
  /** Reads a file that is within this one. Never throws what is only wrong with that file. */
  readonly inner: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Says that something within this file was not read. */
  readonly unread: (reason: Reason, count?: number, name?: string) => void;
}

export type Reader = (doc: Doc) => void | Promise<void>;
