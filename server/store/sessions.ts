import { createHash, randomBytes } from 'node:crypto';
import { eq, lt } from 'drizzle-orm';
import type { Db } from './open';
import { session } from './schema';

/** A working day; then the admin signs in again. */
export const SESSION_MS = 10 * 3_600_000;

const hash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new session's token. Only its hash is stored: who reads the database cannot sign in with it. */
export async function openSession(db: Db, now: number): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.insert(session).values({ tokenHash: hash(token), createdAt: new Date(now), expiresAt: new Date(now + SESSION_MS) });
  return token;
}

export async function sessionHolds(db: Db, now: number, token: string): Promise<boolean> {
  const [row] = await db
    .select()
    .from(session)
    .where(eq(session.tokenHash, hash(token)));
  return row !== undefined && row.expiresAt.getTime() > now;
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await db.delete(session).where(eq(session.tokenHash, hash(token)));
}

export async function dropSessions(db: Db, before: number): Promise<void> {
  await db.delete(session).where(lt(session.expiresAt, new Date(before)));
}
