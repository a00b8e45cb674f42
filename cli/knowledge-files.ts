import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultOf } from '../utils/classify/well-formed';
import type { KnowledgeFile as File } from '../utils/model/knowledge';
import { KnowledgeFile } from '../utils/model/knowledge';
import { UsageError } from './command';

export const newKey = (): Uint8Array => randomBytes(16);

/** A file that `weir dictionary` or `weir fingerprint` wrote. */
function readKnowledge<K extends File['kind']>(file: string, kind: K): Extract<File, { kind: K }> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`The file "${file}" ${error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'}.`);
  }
  const made = kind === 'dictionary' ? 'weir dictionary' : 'weir fingerprint';
  const parsed = KnowledgeFile.safeParse(value);
  if (!parsed.success || parsed.data.kind !== kind) throw new UsageError(`The file "${file}" was not made by "${made}".`);
  const fault = faultOf(parsed.data);
  if (fault !== null) throw new UsageError(`The file "${file}" is damaged: ${fault}.`);
  return parsed.data as Extract<File, { kind: K }>;
}

/** Options of the commands that judge text. */
export const KNOWLEDGE_OPTIONS = { dictionary: { type: 'string', multiple: true }, documents: { type: 'string', multiple: true } } as const;

export function knowledgeFrom(values: {
  readonly dictionary?: readonly string[];
  readonly documents?: readonly string[];
}): readonly File[] {
  return [
    ...(values.dictionary ?? []).map((file) => readKnowledge(file, 'dictionary')),
    ...(values.documents ?? []).map((file) => readKnowledge(file, 'documents')),
  ];
}

/** Writes a file that was made, and answers with its size in bytes. What a device would refuse is refused here, by name. */
export function writeKnowledge(out: string, file: File): number {
  const checked = KnowledgeFile.safeParse(file);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new UsageError(`--${String(issue?.path[0])} is refused: ${issue?.message ?? ''}.`);
  }
  const text = `${JSON.stringify(file)}\n`;
  try {
    writeFileSync(out, text);
  } catch {
    throw new UsageError(`The file "${out}" cannot be written.`);
  }
  return Buffer.byteLength(text);
}

/** An id from a file's name: `Customers 2027.json` is `customers-2027`. */
export function idFrom(name: string): string {
  const base = path.basename(name).replace(/\.[^.]*$/, '');
  return (
    base
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, 64) || 'knowledge'
  );
}
