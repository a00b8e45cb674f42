import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A copy of a build, under a version of its own. */
export async function buildAs(version: string, from: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(from, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...(JSON.parse(await readFile(file, 'utf8')) as object), version }));
}
