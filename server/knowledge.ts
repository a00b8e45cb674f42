import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { faultOf } from '../utils/classify/well-formed';
import { dictionaryFile, documentsFile, type Source } from '../utils/knowledge/files';
import type { KnowledgeRequest, KnowledgeSaved, KnowledgeView } from '../utils/model/console-api';
import { KnowledgeFile } from '../utils/model/knowledge';
import { fromBase64 } from '../utils/trust/bytes';
import type { Services } from './services';
import { documentText } from './read-file';
import { appendAudit } from './store/audit';
import { saveKnowledge } from './store/knowledge';
import type { KnowledgeRow } from './store/schema';

type Request = z.output<typeof KnowledgeRequest>;
interface Made {
  readonly file: KnowledgeFile;
  readonly titles: KnowledgeRow['titles'];
  readonly left: readonly string[];
}
/** Documents that the console lists by name. */
const LISTED = 500;

export function entriesOf(file: KnowledgeFile): number {
  return file.kind === 'dictionary' ? file.count : file.documents.reduce((sum, { hashes }) => sum + hashes, 0);
}

async function make(id: string, request: Request): Promise<Made | { readonly error: string }> {
  const newKey = (): Uint8Array => randomBytes(16);
  if (request.from === 'file') {
    const fault = faultOf(request.file);
    if (fault !== null) return { error: `The file is damaged; expected ${fault}.` };
    return { file: { ...request.file, id }, titles: request.titles, left: [] };
  }
  if (request.from === 'terms') {
    const made = dictionaryFile(request.terms, { ...request, id }, newKey);
    return 'error' in made ? made : { ...made, titles: {} };
  }
  const unread: string[] = [];
  const sources: Source[] = [];
  for (const { path, content } of request.documents) {
    const bytes = fromBase64(content);
    const document = bytes === null ? { error: `"${path}" was not sent as base64.` } : await documentText(bytes, path);
    if ('text' in document) sources.push({ path, text: document.text });
    else unread.push(document.error);
  }
  const made = documentsFile(sources, { ...request, id }, newKey);
  if ('error' in made) return { error: [made.error, ...unread].join(' ') };
  return { ...made, left: [...unread, ...made.left.map((path) => `"${path}" has too few words of its own.`)] };
}

/** Makes and keeps a file of company knowledge. Terms and texts are forgotten once it is made. */
export async function keepKnowledge(
  { store, now }: Services,
  id: string,
  request: Request,
): Promise<{ readonly ok: true; readonly saved: KnowledgeSaved } | { readonly ok: false; readonly message: string }> {
  const made = await make(id, request);
  if ('error' in made) return { ok: false, message: made.error };
  const file = JSON.stringify(made.file);
  const sha256 = createHash('sha256').update(file).digest('hex');
  const entries = entriesOf(made.file);
  await store.db.transaction(async (tx) => {
    await saveKnowledge(tx, { id, kind: made.file.kind, file, titles: made.titles, savedAt: new Date(now()) });
    await appendAudit(tx, now(), 'admin', 'knowledge.saved', `${id}: ${made.file.kind}, ${entries} entries, ${sha256}`);
  });
  return { ok: true, saved: { id, entries, left: [...made.left] } };
}

export function knowledgeView(row: KnowledgeRow, inForce: boolean): KnowledgeView {
  const file = KnowledgeFile.parse(JSON.parse(row.file));
  const documents = file.kind === 'dictionary' ? [] : file.documents.slice(0, LISTED);
  return {
    id: row.id,
    kind: row.kind,
    label: file.label,
    entries: entriesOf(file),
    bytes: row.file.length,
    savedAt: row.savedAt.toISOString(),
    inForce,
    documents: documents.map(({ label }) => ({ label, title: row.titles[label] ?? null })),
  };
}
