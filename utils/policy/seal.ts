import { keyTerms, type NewKey } from '../knowledge/dictionary';
import type { KnowledgeFile } from '../model/knowledge';
import type { Bundle, Policy } from '../model/policy';
import { listOf } from '../sites/discovery';
import { error, oneOf, type Issue } from './problems';

/** A policy whose company knowledge is in the form in which devices get it. */
export type Sealed = Omit<Bundle, 'tenant' | 'version' | 'issuedAt' | 'expiresAt'>;
type Kind = KnowledgeFile['kind'];

/** Files of company knowledge that a policy names: which, of what kind, and where it names them. */
export function filesOf(policy: Policy): readonly { readonly file: string; readonly kind: Kind; readonly path: readonly PropertyKey[] }[] {
  return [
    ...policy.dictionaries.flatMap(({ file }, index) =>
      file === undefined ? [] : [{ file, kind: 'dictionary' as const, path: ['dictionaries', index, 'file'] }],
    ),
    ...policy.documents.map(({ file }, index) => ({ file, kind: 'documents' as const, path: ['documents', index, 'file'] })),
  ];
}

/** One error for each file that is not known under that id, or is of another kind. */
export function unknownFiles(policy: Policy, known: readonly { readonly id: string; readonly kind: Kind }[]): readonly Issue[] {
  return filesOf(policy).flatMap(({ file, kind, path }) => {
    const ids = known.filter((one) => one.kind === kind).map((one) => one.id);
    if (ids.includes(file)) return [];
    const what = kind === 'dictionary' ? 'a dictionary' : 'fingerprints of documents';
    return [error(path, ids.length === 0 ? `${what} in the company knowledge, where there is none yet` : `${what}: ${oneOf(ids, file)}`)];
  });
}

function held<K extends Kind>(files: readonly KnowledgeFile[], id: string, kind: K): Extract<KnowledgeFile, { kind: K }> {
  const found = files.find((one) => one.id === id && one.kind === kind);
  if (found === undefined) throw new Error(`The file of company knowledge "${id}" was not looked for before sealing.`);
  return found as Extract<KnowledgeFile, { kind: K }>;
}

/** The policy for devices: terms are keyed and cut short, files stand where they were named, the list of AI hosts is written out. `unknownFiles` has been asked before. */
export function sealPolicy(policy: Policy, files: readonly KnowledgeFile[], newKey: NewKey): Sealed {
  const { discovery, ...rest } = policy;
  return {
    ...rest,
    ...(discovery === undefined ? {} : { discovery: { hosts: [...listOf(discovery)] } }),
    dictionaries: policy.dictionaries.map(({ file, terms = [], ...own }) => {
      if (file === undefined) return keyTerms({ ...own, terms }, newKey).dictionary;
      const { key, count, lengths, signs, table, caseSensitive } = held(files, file, 'dictionary');
      return { ...own, caseSensitive, key, count, lengths, signs, table };
    }),
    documents: policy.documents.map(({ file }) => {
      const { id, label, key, documents, filter, index } = held(files, file, 'documents');
      return { id, label, key, documents, filter, index };
    }),
  };
}
