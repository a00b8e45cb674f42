import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chromiumSchema, MANAGED_SCHEMA_FILE, managedSchema } from '../../../scripts/managed-schema';
import { MANAGED_KEYS } from '../../../utils/model/managed';

describe('the managed schema', () => {
  test('is made from the model (npx tsx scripts/managed-schema.ts writes it)', () => {
    expect(readFileSync(MANAGED_SCHEMA_FILE, 'utf8')).toBe(managedSchema());
  });
  test('names every managed key, each with one type and a description', () => {
    const { properties } = JSON.parse(managedSchema()) as { properties: Record<string, { type: unknown; description: unknown }> };
    expect(Object.keys(properties)).toEqual(MANAGED_KEYS);
    for (const { type, description } of Object.values(properties)) expect([typeof type, typeof description]).toEqual(['string', 'string']);
  });
  test('holds nothing over which Chromium refuses the whole extension', () => {
    expect(managedSchema()).not.toMatch(/additionalProperties|anyOf|oneOf|"type": \[/);
  });
  const bad: Record<string, z.ZodType> = {
    'a union cannot be expressed': z.object({ a: z.union([z.string(), z.number()]) }),
    'null cannot be expressed': z.object({ a: z.string().nullable() }),
  };
  for (const [sentence, schema] of Object.entries(bad)) {
    test(sentence, () => {
      expect(() => chromiumSchema(z.toJSONSchema(schema, { target: 'draft-7' }))).toThrow('managed');
    });
  }
});
