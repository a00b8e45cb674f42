/**
 * Writes the tables in the documents that are made from code: `npx tsx scripts/docs.ts`. A test compares, so that
 * PRIVACY.md and SECURITY.md cannot drift from what is built.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { Counter, Event } from '../utils/model/event';
import { HOST_PERMISSIONS, PERMISSIONS } from '../utils/platform/permissions';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');

/** One row for each field of an object schema; a field without a description is an error, not an empty cell. */
function fields(schema: z.ZodObject): string {
  return table(
    ['field', 'what it is'],
    Object.entries(schema.shape).map(([name, field]) => {
      const description = (field as z.ZodType).description;
      if (!description) throw new Error(`utils/model/event.ts: ${name} has no description`);
      return [`\`${name}\``, description];
    }),
  );
}

/** Marker in a document → file and the text that belongs between its start and end. */
const PARTS: Readonly<Record<string, { readonly file: string; readonly text: () => string }>> = {
  events: { file: 'PRIVACY.md', text: () => fields(Event) },
  counters: { file: 'PRIVACY.md', text: () => fields(Counter) },
  permissions: {
    file: 'SECURITY.md',
    text: () =>
      table(
        ['permission', 'what it is for'],
        [
          ...Object.entries(PERMISSIONS).map(([name, why]) => [`\`${name}\``, why]),
          ['every address (`<all_urls>`), managed build', HOST_PERMISSIONS.managed],
          ['the listed sites, store build', HOST_PERMISSIONS.store],
        ],
      ),
  },
};

/** The documents as they should be: file → text. */
export function documents(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, { file, text }] of Object.entries(PARTS)) {
    const before = texts.get(file) ?? readFileSync(path.join(root, file), 'utf8');
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const from = before.indexOf(start);
    const to = before.indexOf(end);
    if (from < 0 || to < from) throw new Error(`${file}: the markers of ${name} are missing`);
    texts.set(file, `${before.slice(0, from + start.length)}\n\n${text()}\n\n${before.slice(to)}`);
  }
  return texts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of documents()) writeFileSync(path.join(root, file), text);
}
