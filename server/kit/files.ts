import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A built extension in memory: path with forward slashes → bytes. */
export type ExtensionFiles = ReadonlyMap<string, Uint8Array>;

/** Reads a built extension; throws where the folder is not there. */
export async function readFiles(folder: string): Promise<ExtensionFiles> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).split(path.sep).join('/'), new Uint8Array(await readFile(file)));
  }
  return files;
}

export async function writeFiles(files: ExtensionFiles, folder: string): Promise<void> {
  for (const [name, bytes] of files) {
    const file = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
