import { describe, expect, it } from 'vitest';
import { keyTerms } from '../../../utils/knowledge/dictionary';
import { KNOWLEDGE_KEY, SNAPSHOT_KEY, type Snapshot } from '../../../utils/model/snapshot';
import { BASELINE } from '../../../utils/policy/baseline';
import { compileSnapshot } from '../../../utils/policy/snapshot';
import { lacksKnowledge, parted as partedBy, readKnowledge, whole } from '../../../utils/policy/stored';
import { sha256OfText } from '../../../utils/trust/bytes';

const plain = compileSnapshot({ bundle: BASELINE, builtInAdapters: [], build: 'test' });
function knowing(...terms: readonly string[]): Snapshot {
  const source = { id: 'names', label: 'Names', caseSensitive: false, confidence: 'high', terms } as const;
  return { ...plain, bundle: { ...plain.bundle, dictionaries: [keyTerms(source, () => new Uint8Array(16)).dictionary] } };
}
const parted = (snapshot: Snapshot) => partedBy(snapshot, sha256OfText);
const read = (stored: Awaited<ReturnType<typeof parted>>) => ({
  snapshot: JSON.parse(stored[SNAPSHOT_KEY]) as Snapshot,
  knowledge: readKnowledge(stored[KNOWLEDGE_KEY]),
});

describe('a policy in the storage', () => {
  it('without dictionaries and documents is one piece, and whole', async () => {
    const { snapshot, knowledge } = read(await parted(plain));
    expect(knowledge).toBeNull();
    expect(whole(snapshot, knowledge)).toEqual(plain);
  });

  it('with them is two, of which the first holds none of them, and both together are the whole', async () => {
    const { snapshot, knowledge } = read(await parted(knowing('Halcyon Verge')));
    expect(snapshot.bundle.dictionaries).toEqual([]);
    expect(lacksKnowledge(snapshot, null)).toBe(true);
    expect(whole(snapshot, null)).toBeNull();
    expect(lacksKnowledge(snapshot, knowledge)).toBe(false);
    expect(whole(snapshot, knowledge)).toEqual(knowing('Halcyon Verge'));
  });

  it('does not take another policy’s', async () => {
    const { snapshot } = read(await parted(knowing('Halcyon Verge')));
    const { knowledge } = read(await parted(knowing('Umber Lattice')));
    expect(lacksKnowledge(snapshot, knowledge)).toBe(true);
    expect(whole(snapshot, knowledge)).toBeNull();
  });

  it('as a version before wrote it, in one piece, is whole', () => {
    const old = JSON.parse(JSON.stringify(knowing('Halcyon Verge'))) as Snapshot;
    expect(lacksKnowledge(old, null)).toBe(false);
    expect(whole(old, null)).toEqual(knowing('Halcyon Verge'));
  });
});
