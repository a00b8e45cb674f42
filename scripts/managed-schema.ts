/**
 * Writes `public/managed_schema.json` from the model: `npx tsx scripts/managed-schema.ts`. A test compares. Chromium takes
 * a subset of JSON Schema and refuses to load the whole extension over anything else: `additionalProperties: false`,
 * `anyOf` and lists of types, as tried in Chromium 156.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ManagedPartial } from '../utils/model/managed';

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that Chromium's policy schemas know. Lengths, patterns and formats are left to the extension, which names what is wrong. */
const KEPT = ['type', 'properties', 'items', 'enum', 'title', 'description', 'minimum', 'maximum'];

/** A schema within Chromium's subset. Throws where it cannot be expressed. */
export function chromiumSchema(schema: Schema): Schema {
  for (const keyword of ['anyOf', 'oneOf', 'allOf', '$ref']) {
    if (keyword in schema) throw new Error(`${keyword} cannot be expressed in a managed schema`);
  }
  if (typeof schema['type'] !== 'string') throw new Error('every managed value needs exactly one type');
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => KEPT.includes(keyword))
      .map(([keyword, value]) => [keyword, nested(keyword, value)]),
  );
}

function nested(keyword: string, value: unknown): unknown {
  if (keyword === 'items') return chromiumSchema(value as Schema);
  if (keyword !== 'properties') return value;
  return Object.fromEntries(Object.entries(value as Record<string, Schema>).map(([name, schema]) => [name, chromiumSchema(schema)]));
}

/** The file's text. */
export function managedSchema(): string {
  const schema = chromiumSchema(z.toJSONSchema(ManagedPartial, { target: 'draft-7', io: 'input' }));
  return `${JSON.stringify(schema, null, 2)}\n`;
}

export const MANAGED_SCHEMA_FILE = fileURLToPath(new URL('../public/managed_schema.json', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(MANAGED_SCHEMA_FILE, managedSchema());
