import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { Database } from '../../../utils/db/database';

/** What a later build may make of the database: a table and an index more. */
async function upgradedDatabase(name: string): Promise<void> {
  const now = new Database(name);
  const schema = Object.fromEntries(
    now.tables.map(({ name: table, schema: { primKey, indexes } }) => [table, [primKey, ...indexes].map(({ src }) => src).join(', ')]),
  );
  const version = now.verno;
  await now.open();
  await now.outbox.bulkAdd(
    Array.from({ length: 1_000 }, (_, index) => ({
      seq: index + 1,
      event: { seq: index + 1 } as never,
      state: 'waiting' as const,
      code: null,
      weight: 1,
    })),
  );
  now.close();
  const later = new Dexie(name);
  later.version(version || 1).stores(schema);
  later.version((version || 1) + 1).stores({ ...schema, later: 'id' });
  await later.open();
  later.close();
}

it('code that was rolled back opens the database that a later build has changed: what waits is there, and more can wait', async () => {
  const name = `roll-back-${crypto.randomUUID()}`;
  await upgradedDatabase(name);
  const back = new Database(name);
  expect(await back.outbox.count()).toBe(1_000);
  expect((await back.outbox.where('state').equals('waiting').toArray()).map(({ seq }) => seq)).toEqual(
    Array.from({ length: 1_000 }, (_, i) => i + 1),
  );
  await back.outbox.add({ seq: 1_001, event: { seq: 1_001 } as never, state: 'waiting', code: null, weight: 1 });
  back.close();
  // And forward again: nothing has been lost on the way.
  const later = new Dexie(name);
  await later.open();
  expect(later.tables.map((table) => table.name)).toContain('later');
  expect(await later.table('outbox').count()).toBe(1_001);
  later.close();
});
