import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { gzipSync, strToU8, zipSync } from 'fflate';
import type { FileText } from '../../../utils/model/file';
import { word } from '../../unit/extract/archive';
import { pdf } from '../../unit/extract/pdf-file';
import { MARKER } from '../../unit/extract/samples';

/** What the driver leaves in the page. */
export interface Extracted extends Partial<FileText> {
  readonly error?: string;
  readonly progress?: readonly number[];
  readonly ms?: number;
}

/** On a host that is governed, so that files may be read there, beside the paths that are: the guard's own hook would hold what cannot be read. */
export const PAGE = 'https://x.com/home';

/** A copy of the build with one more script, which reads files as the guard's hooks do; all else is what ships. */
export async function withDriver(source: string): Promise<string> {
  const target = join(await mkdtemp(join(tmpdir(), 'weir-files-')), 'extension');
  await cp(source, target, { recursive: true });
  await build({
    entryPoints: [resolve(import.meta.dirname, 'driver.ts')],
    bundle: true,
    format: 'iife',
    outfile: join(target, 'driver.js'),
  });
  const path = join(target, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  manifest['content_scripts'] = [{ matches: [PAGE], js: ['driver.js'] }];
  await writeFile(path, JSON.stringify(manifest));
  return target;
}

/** Bytes that no packing makes smaller, the same each time. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let value = 1;
  for (let i = 0; i < length; i++) bytes[i] = (value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0) >>> 24;
  return bytes;
}

/** File → the part in which the marker stands. */
export const READ: Readonly<Record<string, readonly [make: () => Uint8Array, part: string]>> = {
  'letter.docx': [() => word(['a', MARKER]), 'letter.docx'],
  'offer.pdf': [() => pdf(['first page', MARKER]), 'offer.pdf'],
  'backup.zip': [() => zipSync({ 'notes.txt.gz': gzipSync(strToU8(MARKER)) }), 'backup.zip/notes.txt.gz/notes.txt'],
  'notes.txt': [() => strToU8(`ä ${MARKER}`), 'notes.txt'],
};
/** Pages enough to take longer than half a second anywhere. */
export const LONG = (): Uint8Array => pdf(Array.from({ length: 1_500 }, (_, i) => (i === 1_499 ? MARKER : `page ${String(i)}`)));
export const UNREAD: Readonly<Record<string, readonly [make: () => Uint8Array, failure: string]>> = {
  'bomb.zip': [() => zipSync({ a: new Uint8Array(60_000_000) }, { level: 9 }), 'bomb.zip/a: too-large'],
  'large.bin': [() => noise(65 * 1_048_576), 'large.bin: too-large'],
  'video.bin': [() => noise(40 * 1_048_576), 'video.bin: unknown-type'],
};
