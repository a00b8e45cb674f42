import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { openDb, rowsOf } from '../../../server/store/open';

/** How a text may lie in bytes: as it is, two bytes a character, encoded (base64 at each of its three offsets), or as a plain hash. */
function formsOf(text: string): Readonly<Record<string, Buffer>> {
  // The first and last group depend on what stands beside the text; what is left has to be long enough to be no accident.
  const base64 = [0, 1, 2]
    .map((offset) =>
      Buffer.concat([Buffer.alloc(offset), Buffer.from(text)])
        .toString('base64')
        .slice(4, -4),
    )
    .filter((form) => form.length >= 12);
  const sha256 = createHash('sha256').update(text).digest();
  return {
    'as it is': Buffer.from(text),
    'two bytes a character': Buffer.from(text, 'utf16le'),
    'in hex': Buffer.from(Buffer.from(text).toString('hex')),
    ...Object.fromEntries(base64.map((form, i) => [`in base64 (${String(i)})`, Buffer.from(form)])),
    'its SHA-256': sha256,
    'its SHA-256 in hex': Buffer.from(sha256.toString('hex')),
    'its SHA-256 in base64': Buffer.from(sha256.toString('base64').slice(0, -1)),
  };
}

/** Where, and in which form, any of the texts is in these bytes. */
export function foundIn(where: string, bytes: Buffer | string, texts: readonly string[]): readonly string[] {
  const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return texts.flatMap((text) =>
    Object.entries(formsOf(text))
      .filter(([, form]) => all.includes(form))
      .map(([form]) => `${where}: ${text} ${form}`),
  );
}

/** Every file below a folder, with its bytes; what another process takes away meanwhile is gone. */
export function filesBelow(folder: string): readonly (readonly [name: string, bytes: Buffer])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path)] as const;
    });
}

interface Storage {
  get(keys: null): Promise<unknown>;
}

/** All that the extension keeps, as its own interfaces give it: LevelDB packs what lies on the disk. Runs in one of its pages. */
export function keptByExtension(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session' | 'sync', Storage> } }).chrome;
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
      });
    const stores: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) {
        const reading = db.transaction(store).objectStore(store);
        stores.push([name, store, await done(reading.getAllKeys()), await done(reading.getAll())]);
      }
      db.close();
    }
    const readable = (_: string, value: unknown): unknown =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder('latin1').decode(value)
        : value instanceof CryptoKey
          ? 'key'
          : value;
    return JSON.stringify(
      {
        stores,
        local: await storage.local.get(null),
        session: await storage.session.get(null),
        sync: await storage.sync.get(null),
        localStorage: Object.entries(localStorage),
        caches: await caches.keys(),
      },
      readable,
    );
  });
}

/** Every row of every table, as JSON. */
export async function databaseDump(folder: string): Promise<string> {
  const { db, close } = await openDb({ folder });
  try {
    const tables = await rowsOf(
      db,
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
      z.object({ name: z.string() }),
    );
    const rows: string[] = [];
    for (const { name } of tables)
      for (const { row } of await rowsOf(
        db,
        sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t`,
        z.object({ row: z.string() }),
      ))
        rows.push(`${name} ${row}`);
    return rows.join('\n');
  } finally {
    await close();
  }
}
