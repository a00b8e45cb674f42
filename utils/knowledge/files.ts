import type { KnowledgeFile } from '../model/knowledge';
import { MOST_DOCUMENTS, MOST_HASHES, MOST_TERMS } from '../model/knowledge';
import type { Dictionary } from '../model/policy';
import { keyTerms, type NewKey } from './dictionary';
import { fingerprintsOf, keyDocuments } from './documents';
import { labelsFor, type Titles } from './labels';

type FileOf<K extends KnowledgeFile['kind']> = Extract<KnowledgeFile, { kind: K }>;
/** Why a file cannot be made, in one sentence. */
export interface Refused {
  readonly error: string;
}

/** Characters of one term, as the policy has it. */
const [SHORTEST, LONGEST] = [2, 200];

export interface MadeDictionary {
  readonly file: FileOf<'dictionary'>;
  /** Lines that are left out: too short, too long, or without a letter or digit. */
  readonly left: readonly string[];
}

/** A dictionary from a list with one term a line. */
export function dictionaryFile(
  text: string,
  about: Pick<Dictionary, 'id' | 'label' | 'caseSensitive' | 'confidence'>,
  newKey: NewKey,
): MadeDictionary | Refused {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const fits = (line: string): boolean => line.length >= SHORTEST && line.length <= LONGEST;
  const terms = lines.filter(fits);
  if (terms.length > MOST_TERMS) return { error: `The list has ${terms.length} terms, and a dictionary holds ${MOST_TERMS}.` };
  const { dictionary, unusable } = keyTerms({ ...about, terms }, newKey);
  if (dictionary.count === 0)
    return { error: 'There is no term in the list: a line with 2 to 200 characters, one of them a letter or digit.' };
  return {
    file: { schema: 1, kind: 'dictionary', ...dictionary },
    left: [...lines.filter((line) => line !== '' && !fits(line)), ...unusable],
  };
}

export interface Source {
  /** With slashes; its last part is the document's name. */
  readonly path: string;
  readonly text: string;
}
export interface MadeDocuments {
  readonly file: FileOf<'documents'>;
  /** What each label stands for. It stays with the admin. */
  readonly titles: Titles;
  /** Paths of documents that are too short, or have nothing that is their own. */
  readonly left: readonly string[];
}

/** Fingerprints of documents. `nameless` gives devices a number instead of a name; words of `without` are nobody's. */
export function documentsFile(
  sources: readonly Source[],
  about: { readonly id: string; readonly label: string; readonly nameless: boolean; readonly without?: readonly string[] },
  newKey: NewKey,
): MadeDocuments | Refused {
  if (sources.length > MOST_DOCUMENTS) return { error: `There are ${sources.length} documents, and a set holds ${MOST_DOCUMENTS}.` };
  const sorted = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1));
  const labels = labelsFor(
    sorted.map(({ path }) => path),
    about.nameless,
  );
  const documents = sorted.map(({ text }, i) => ({ label: labels[i] ?? '', hashes: fingerprintsOf(text) }));
  const except = new Set((about.without ?? []).flatMap((text) => [...fingerprintsOf(text)]));
  const hashes = documents.reduce((sum, document) => sum + document.hashes.length, 0);
  if (hashes > MOST_HASHES)
    return { error: `The documents have ${hashes} fingerprints, and a set holds ${MOST_HASHES}: make several sets.` };
  const { set, left } = keyDocuments({ ...about, documents }, newKey, except);
  if (set.documents.length === 0) return { error: 'There is no document of some 35 words or more that could be recognised.' };
  const kept = new Set(set.documents.map(({ label }) => label));
  const titles = Object.fromEntries(sorted.flatMap(({ path }, i) => (kept.has(labels[i] ?? '') ? [[labels[i] ?? '', path]] : [])));
  return { file: { schema: 1, kind: 'documents', ...set }, titles, left: left.map((place) => sorted[place]?.path ?? '') };
}
