import { readFileSync } from 'node:fs';
import type { Bytes } from '../utils/trust/bytes';
import { UsageError } from './command';

function orSaid<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new UsageError(`The file "${file}" cannot be read.`);
  }
}

/** A file's bytes, or one sentence. */
export const fileBytes = (file: string): Bytes => orSaid(file, () => new Uint8Array(readFileSync(file)));

/** A file as UTF-8, or one sentence. */
export const fileAsText = (file: string): string => orSaid(file, () => readFileSync(file, 'utf8'));

/** The bytes of a file, or of standard input for `-`, or one sentence. */
export const inputBytes = (file: string): Buffer => orSaid(file, () => readFileSync(file === '-' ? 0 : file));
