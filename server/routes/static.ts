import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../http/fail';
import type { Services } from '../services';
import type { Register } from './register';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** The console's files. A path of the console that is no file is a view of its one page. */
export function staticRoutes(register: Register, { options }: Services): void {
  register('GET /*', async (c) => {
    const folder = options.consoleDir;
    const wanted = c.req.path;
    if (/^\/(api|v1|extension)(\/|$)/.test(wanted)) return fail(c, 404, 'not-found', 'There is nothing at this address.');
    if (folder === undefined) return fail(c, 404, 'not-built', 'This server has no console.');
    const asset = await readInside(folder, wanted);
    if (asset !== null) return c.body(asset.bytes, 200, { 'Content-Type': asset.type, 'Cache-Control': asset.cache });
    if (path.extname(wanted) !== '') return fail(c, 404, 'not-found', 'There is no such file.');
    const page = await readInside(folder, '/index.html');
    if (page === null) return fail(c, 404, 'not-built', 'The console has not been built: run npm run build.');
    return c.body(page.bytes, 200, { 'Content-Type': page.type, 'Cache-Control': page.cache });
  });
}

/** A file of the folder or null; only names of plain characters and known types, so that no path leads out of the folder. */
async function readInside(folder: string, wanted: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string; cache: string } | null> {
  const type = TYPES[path.extname(wanted)];
  if (type === undefined || !/^(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/.test(wanted)) return null;
  try {
    const bytes = Uint8Array.from(await readFile(path.join(folder, wanted)));
    // Vite names assets by their content.
    return { bytes, type, cache: wanted.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache' };
  } catch {
    return null;
  }
}
