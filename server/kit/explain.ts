import { Managed } from '../../utils/model/managed';
import { EXTENSION_FIELDS } from './facts/install';
import type { Explain, Place } from './lines';
import type { Planned } from './plan';
import type { Subject } from './subject';

const MANAGED: Readonly<Record<string, { readonly description?: string | undefined } | undefined>> = Managed.shape;
const FIELDS: Readonly<Record<string, string | undefined>> = EXTENSION_FIELDS;

/** What a managed key is for, as its schema says. */
export function managedWhy(key: string): string {
  return MANAGED[key]?.description ?? 'A setting of Weir.';
}

function insideSettings(rest: Place, { id }: Subject): string {
  const [entry = '', field, item] = rest;
  if (field === undefined)
    return entry === '*' ? 'For all extensions that have no entry of their own.' : entry === id ? "Weir's entry, by its id." : 'An entry.';
  const why = FIELDS[field] ?? 'A field of the entry.';
  return item === undefined ? why : 'A site of the list.';
}

/** Says of every place in a browser's policy tree what it is there for. */
export function explainTree(subject: Subject, planned: readonly Planned[]): Explain {
  const facts = new Map(planned.map(({ fact }) => [fact.name, fact]));
  return ([name, ...rest]) => {
    if (name === undefined) return 'The policies, by their names.';
    const fact = facts.get(name);
    if (fact === undefined) return 'A policy.';
    if (rest.length === 0) return fact.why;
    if (name === 'ExtensionSettings') return insideSettings(rest, subject);
    if (name === '3rdparty') {
      const [, id, key] = rest;
      if (key !== undefined) return managedWhy(key);
      return id === undefined ? 'Settings of extensions, by their ids.' : "Weir's id; what follows is for Weir alone.";
    }
    if (rest.length === 1 && /^\d+$/.test(rest[0] ?? '')) return 'An entry of the list.';
    return fact.why;
  };
}
