import type { Unreadable as Reason } from '../model/words';

const MIB = 1_048_576;

/** How much of a file is read, at most. What goes beyond is a failure with a reason, never a silence. */
export const LIMITS = {
  /** Bytes of the file as it is. */
  file: 64 * MIB,
  /** Bytes that come of unpacking, over all levels together. */
  unpacked: 128 * MIB,
  /** UTF-16 units of text, over all parts together: a cell may name the same long string a million times. */
  text: 32 * MIB,
  /** Archives, attachments and embedded documents within one another; the file itself is 1. */
  depth: 6,
  /** Files that are looked into, and entries of one archive. */
  files: 2_000,
  entries: 10_000,
  /** Failures that are named one by one; those beyond are counted. */
  failures: 50,
  /** Milliseconds for the whole. */
  time: 20_000,
} as const;
export type Limits = { readonly [K in keyof typeof LIMITS]: number };

/** Thrown by readers, and caught where a file of an archive, or the whole, is read. */
export class Unreadable extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}
