import { createHash } from 'node:crypto';
import path from 'node:path';
import { eq, isNull, sql } from 'drizzle-orm';
import { EnrolmentSettings, type EnrolmentView } from '../utils/model/console-api';
import { kept, newToken, writePrivate } from './secrets';
import { countDevices } from './store/devices';
import type { Db } from './store/open';
import { readMeta, writeMeta } from './store/policies';
import { device, enrolmentToken } from './store/schema';

const DEFAULTS: EnrolmentSettings = { mode: 'admit', cap: 20_000, perTenMinutes: 2_000 };
const KEY = 'enrolment';

/** How devices are let in, and with which tokens. */
export interface EnrolmentGate {
  /** The token that kits hand out; changes when it is rotated. */
  readonly token: () => string;
  /** Hash of a token that is taken now, or null. */
  readonly accepts: (token: string, now: number) => Promise<string | null>;
  readonly settings: (db: Db) => Promise<EnrolmentSettings>;
  readonly save: (db: Db, settings: EnrolmentSettings) => Promise<void>;
  /** Makes a new token; those of before are taken until `closesAt`. Null where the token is given from outside. */
  readonly rotate: (now: number, closesAt: number) => Promise<string | null>;
  readonly view: (now: number) => Promise<EnrolmentView>;
}

const sha256 = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Opens the gate with the token that was given, else with that of the data folder, else with a new one. */
export async function openEnrolment(db: Db, dataDir: string, given: string | undefined, now: number): Promise<EnrolmentGate> {
  const file = path.join(dataDir, 'enrolment-token');
  let current = given ?? (await kept(file, newToken)).value;
  await remember(db, current, now);

  async function settings(from: Db): Promise<EnrolmentSettings> {
    const stored = await readMeta(from, KEY);
    return stored === null ? DEFAULTS : EnrolmentSettings.parse(JSON.parse(stored));
  }

  return {
    token: () => current,
    accepts: async (token, at) => {
      // By hash, so that the time it takes tells nothing of the token.
      const [row] = await db
        .select()
        .from(enrolmentToken)
        .where(eq(enrolmentToken.sha256, sha256(token)));
      return row !== undefined && (row.closesAt === null || row.closesAt.getTime() > at) ? row.sha256 : null;
    },
    settings,
    save: (tx, value) => writeMeta(tx, KEY, JSON.stringify(value)),
    rotate: async (at, closesAt) => {
      if (given !== undefined) return null;
      const token = newToken();
      await db.transaction(async (tx) => {
        await tx
          .update(enrolmentToken)
          .set({ closesAt: new Date(closesAt) })
          .where(isNull(enrolmentToken.closesAt));
        await remember(tx, token, at);
        await writePrivate(file, `${token}\n`);
      });
      current = token;
      return token;
    },
    view: async (at) => {
      const tokens = await db
        .select({
          id: enrolmentToken.sha256,
          madeAt: enrolmentToken.madeAt,
          closesAt: enrolmentToken.closesAt,
          devices: sql<number>`(select count(*) from ${device} where ${device.token} = ${enrolmentToken.sha256})::int`,
        })
        .from(enrolmentToken)
        .orderBy(enrolmentToken.madeAt);
      const { counted, pending } = await countDevices(db, at);
      return {
        ...(await settings(db)),
        counted,
        pending,
        rotates: given === undefined,
        tokens: tokens.map((row) => ({
          id: row.id.slice(0, 12),
          madeAt: row.madeAt.toISOString(),
          closesAt: row.closesAt?.toISOString() ?? null,
          devices: row.devices,
          current: row.id === sha256(current),
        })),
      };
    },
  };
}

/** Given once more, a token that was closed is open again: whoever gives it wants it. */
async function remember(db: Db, token: string, now: number): Promise<void> {
  await db
    .insert(enrolmentToken)
    .values({ sha256: sha256(token), madeAt: new Date(now), closesAt: null })
    .onConflictDoUpdate({ target: enrolmentToken.sha256, set: { closesAt: null } });
}
