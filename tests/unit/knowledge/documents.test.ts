import { expect, it } from 'vitest';
import { documentKeys, hashesOf, indexDocuments, isOf, sampled } from '../../../utils/classify/document-index';
import { faultOf } from '../../../utils/classify/well-formed';
import { keyDocuments } from '../../../utils/knowledge/documents';
import { DocumentSet, MOST_HASHES } from '../../../utils/model/knowledge';
import { manyHashes } from '../../bench/knowledge';

const key = () => Uint8Array.from({ length: 16 }, (_, i) => i * 11 + 3);
const bytes = (set: DocumentSet): number => ((set.filter.table.length + set.index.table.length) / 4) * 3;

it('a million fingerprints take 1.3 MB, none is missing, and one in 256 is taken for one', () => {
  const documents = manyHashes();
  const { set } = keyDocuments({ id: 'd', label: 'D', documents }, key);
  expect(hashesOf(set)).toBe(MOST_HASHES);
  expect(bytes(set)).toBeLessThan(1_300_000);
  expect(DocumentSet.parse(set)).toEqual(set);
  const index = indexDocuments(set);
  let missing = 0;
  let chance = 0;
  let votes = 0;
  documents.forEach(({ hashes }, document) => {
    const keys = documentKeys(index.filterKeys, document);
    for (const hash of hashes) {
      if (!isOf(index, hash, keys)) missing++;
      if (isOf(index, hash ^ 0x5bd1e995, keys)) chance++;
      if (sampled(index, hash) === document) votes++;
    }
  });
  expect(missing).toBe(0);
  expect(chance / MOST_HASHES).toBeCloseTo(1 / 256, 3);
  expect(votes / MOST_HASHES).toBeCloseTo(1 / 16, 2);
}, 60_000);

it.each([0, 1, 2, 3, 12, 100, 5_000])('builds a table of %i fingerprints a document', (count) => {
  const documents = manyHashes(3 * 5_000).map(({ label, hashes }) => ({ label, hashes: hashes.slice(0, count) }));
  const { set, left } = keyDocuments({ id: 'd', label: 'D', documents }, key);
  expect(set.documents.length + left.length).toBe(documents.length);
  expect(faultOf(set)).toBeNull();
  expect(bytes(set)).toBeLessThan(2_000 + hashesOf(set) * 4);
});

it('a table of another size than is said of it is named', () => {
  const { set } = keyDocuments({ id: 'd', label: 'D', documents: manyHashes(2_000) }, key);
  expect(faultOf({ ...set, filter: { ...set.filter, table: set.filter.table.slice(4) } })).toMatch(
    /filter of \d+ characters for 2000 fingerprints/,
  );
  expect(faultOf({ ...set, documents: set.documents.slice(1) })).toMatch(/filter/);
  expect(faultOf({ ...set, index: { ...set.index, table: '' } })).toMatch(/index/);
});
