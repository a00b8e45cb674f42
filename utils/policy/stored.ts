import { KNOWLEDGE_KEY, SNAPSHOT_KEY, type Snapshot, type StoredKnowledge } from '../model/snapshot';

/** What is kept of a policy in force in `storage.local`; no knowledge where the policy has none. */
export type StoredPolicy = Readonly<Record<typeof SNAPSHOT_KEY, string> & Partial<Record<typeof KNOWLEDGE_KEY, string>>>;

/** The snapshot and, beside it, its dictionaries and documents. `digestOf` tells one text from any other; the guard, which bundles this file, makes none. */
export async function parted(snapshot: Snapshot, digestOf: (text: string) => Promise<string>): Promise<StoredPolicy> {
  const { dictionaries, documents } = snapshot.bundle;
  if (dictionaries.length === 0 && documents.length === 0) return { [SNAPSHOT_KEY]: JSON.stringify(snapshot) };
  const digest = await digestOf(JSON.stringify({ dictionaries, documents }));
  const bundle = { ...snapshot.bundle, dictionaries: [], documents: [] };
  return {
    [SNAPSHOT_KEY]: JSON.stringify({ ...snapshot, bundle, knowledge: digest } satisfies Snapshot),
    [KNOWLEDGE_KEY]: JSON.stringify({ digest, dictionaries, documents } satisfies StoredKnowledge),
  };
}

/** The snapshot with its knowledge; null as long as that is not there, or is another policy's. */
export function whole(snapshot: Snapshot, stored: StoredKnowledge | null): Snapshot | null {
  const { knowledge, bundle, ...rest } = snapshot;
  if (knowledge === undefined) return snapshot;
  if (stored?.digest !== knowledge) return null;
  const { dictionaries, documents } = stored;
  return { ...rest, bundle: { ...bundle, dictionaries, documents } };
}

export const lacksKnowledge = (snapshot: Snapshot, stored: StoredKnowledge | null): boolean => whole(snapshot, stored) === null;

/** What stands under KNOWLEDGE_KEY; null where nothing does. Written by our own background, which parsed the bundle at its border. */
export function readKnowledge(stored: unknown): StoredKnowledge | null {
  return typeof stored === 'string' ? (JSON.parse(stored) as StoredKnowledge) : null;
}
