import type { DocumentSet, KeyedDictionary } from '../model/knowledge';
import { hashesOf } from './document-index';
import { layoutFor } from './fuse';
import { TERM_BYTES } from './terms';

const lengthOf = (bytes: number): number => Math.ceil(bytes / 3) * 4;

/** What is wrong with a table, or null: one of another size than its numbers say would be read past its end. */
export function faultOf(knowledge: KeyedDictionary | DocumentSet): string | null {
  if ('lengths' in knowledge) {
    const expected = lengthOf(knowledge.count * TERM_BYTES);
    return knowledge.table.length === expected ? null : `a table of ${expected} characters for ${knowledge.count} terms`;
  }
  const { documents, filter, index } = knowledge;
  const hashes = hashesOf(knowledge);
  const filterLength = lengthOf(layoutFor(hashes).slots);
  if (filter.table.length !== filterLength)
    return `a filter of ${filterLength} characters for ${hashes} fingerprints of ${documents.length} documents`;
  const indexLength = lengthOf(layoutFor(index.entries).slots * 2);
  return index.table.length === indexLength ? null : `an index of ${indexLength} characters for ${index.entries} fingerprints`;
}
