import { eq, inArray } from 'drizzle-orm';
import { KnowledgeFile } from '../../utils/model/knowledge';
import type { Db } from './open';
import type { KnowledgeRow } from './schema';
import { knowledge } from './schema';

/** What there is, by id, without the tables themselves. */
export async function listKnowledge(db: Db): Promise<Pick<KnowledgeRow, 'id' | 'kind'>[]> {
  return db.select({ id: knowledge.id, kind: knowledge.kind }).from(knowledge).orderBy(knowledge.id);
}

export async function knowledgeRows(db: Db): Promise<KnowledgeRow[]> {
  return db.select().from(knowledge).orderBy(knowledge.id);
}

export async function knowledgeFiles(db: Db, ids: readonly string[]): Promise<KnowledgeFile[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ file: knowledge.file })
    .from(knowledge)
    .where(inArray(knowledge.id, [...ids]));
  return rows.map(({ file }) => KnowledgeFile.parse(JSON.parse(file)));
}

export async function saveKnowledge(db: Db, row: KnowledgeRow): Promise<void> {
  await db.insert(knowledge).values(row).onConflictDoUpdate({ target: knowledge.id, set: row });
}

/** True where there was one. */
export async function removeKnowledge(db: Db, id: string): Promise<boolean> {
  const removed = await db.delete(knowledge).where(eq(knowledge.id, id)).returning({ id: knowledge.id });
  return removed.length > 0;
}
