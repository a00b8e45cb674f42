import { createHmac, randomBytes } from 'node:crypto';
import { eq, lt } from 'drizzle-orm';
import type { Db } from './open';
import { session } from './schema';

/** A working day; then the admin signs in again. */
export const SESSION_MS = 10 * 3_600_000;

/** Under the password of the day: whoever signed in with another, or on a server with another, is signed in no more. */
const hash = (token: string, passwordHash: string): string => createHmac('sha256', passwordHash).update(token).digest('hex');

/** A new session's token. Only its hash is stored: who reads the database cannot sign in with it. */
export async function openSession(db: Db, now: number, passwordHash: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.insert(session).values({
    tokenHash: hash(token, passwordHash),
    createdAt: new Date(now),
    expiresAt: new Date(now + SESSION_MS),
  });
  return token;
}

export async function sessionHolds(db: Db, now: number, token: string, passwordHash: string): Promise<boolean> {
  const [row] = await db
    .select()
    .from(session)
    .where(eq(session.tokenHash, hash(token, passwordHash)));
  return row !== undefined && row.expiresAt.getTime() > now;
}

export async function closeSession(db: Db, token: string, passwordHash: string): Promise<void> {
  await db.delete(session).where(eq(session.tokenHash, hash(token, passwordHash)));
}

export async function dropSessions(db: Db, before: number): Promise<void> {
  await db.delete(session).where(lt(session.expiresAt, new Date(before)));
}
