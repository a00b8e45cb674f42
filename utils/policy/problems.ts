import type { z } from 'zod';
import type { PolicyProblem } from '../model/console-api';
import { placeOf, pointerTo, type Located } from './json';

/** Something wrong at a JSON pointer, before it is known where that stands in a text. */
export interface Issue {
  readonly path: string;
  /** The key itself is wrong, not its value. */
  readonly key?: boolean;
  readonly expected: string;
  readonly severity: 'error' | 'warning';
}

/** Shapes that later builds will know; a policy that needs them must not be taken for one that does not (policy clause 2). */
const RESERVED = new Set(['limit', 'budget']);

export const error = (path: readonly PropertyKey[], expected: string): Issue => ({ path: pointerTo(path), expected, severity: 'error' });
export const warning = (path: readonly PropertyKey[], expected: string): Issue => ({
  path: pointerTo(path),
  expected,
  severity: 'warning',
});

/** How many letters differ (Levenshtein), for "did you mean". */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known word that was most likely meant: the nearest, if no more than two letters differ. */
function meant(known: readonly string[], found: string): string | undefined {
  const [best] = known.map((word) => ({ word, off: distance(word, found.toLowerCase()) })).sort((a, b) => a.off - b.off);
  return best !== undefined && best.off <= 2 ? best.word : undefined;
}

/** `one of a, b`, and which of them was most likely meant. */
export function oneOf(known: readonly string[], found: unknown): string {
  const likely = typeof found === 'string' ? meant(known, found) : undefined;
  return `one of ${known.join(', ')}${likely === undefined ? '' : ` (did you mean ${likely}?)`}`;
}

const NOUN: Readonly<Record<string, string>> = { array: 'items', string: 'characters', number: '', int: '' };
const FORMATS: Readonly<Record<string, string>> = {
  datetime: 'a time such as 2026-12-31T00:00:00Z',
  date: 'a day such as 2026-12-31',
  url: 'an https address',
  email: 'an e-mail address',
};
const TYPES: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a string',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
};

function size(issue: { readonly origin: string }, bound: string, limit: number | bigint): string {
  if (issue.origin === 'array' && bound === 'at least' && limit === 1) return 'at least one item: leave the key out to match any';
  return `${bound} ${limit} ${NOUN[issue.origin] ?? ''}`.trim();
}

/** What zod expected, in words of ours; `at` gives the value at a path of the document. */
function expectation(issue: z.core.$ZodIssue, at: (path: readonly PropertyKey[]) => unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.path.length > 0 && at(issue.path) === undefined)
        return `the key "${String(issue.path.at(-1))}" with ${TYPES[issue.expected] ?? issue.expected}`;
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : oneOf(issue.values.map(String), at(issue.path));
    case 'too_small':
      return size(issue, 'at least', issue.minimum);
    case 'too_big':
      return size(issue, 'at most', issue.maximum);
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message.replace(/^expected /, '');
    case 'invalid_union':
      return issue.errors.map((branch) => branch.map((one) => expectation(one, () => null)).join(' and ')).join(', or ') || issue.message;
    default:
      return issue.message.replace(/^expected /, '');
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined),
    root,
  );
}

/** Zod's issues as ours, one for each unknown key. */
export function issuesOf(
  problems: readonly z.core.$ZodIssue[],
  root: unknown,
  keysOf: (path: readonly PropertyKey[]) => readonly string[],
): readonly Issue[] {
  return problems.flatMap((issue): readonly Issue[] => {
    if (issue.code !== 'unrecognized_keys')
      return [
        error(
          issue.path,
          expectation(issue, (path) => valueAt(root, path)),
        ),
      ];
    const known = keysOf(issue.path);
    return issue.keys.map((key) => ({
      ...error([...issue.path, key], RESERVED.has(key) ? `no "${key}": not supported by this build` : `no such key; ${oneOf(known, key)}`),
      key: true,
    }));
  });
}

/** A value as it is shown beside its problem: cut short, never the whole document. */
function shown(value: unknown): string {
  if (value === undefined) return '(absent)';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Issues with the place of each in the text; one about an absent key stands at what should hold it. */
export function locate(issues: readonly Issue[], text: string, document: Located): readonly PolicyProblem[] {
  return issues.map(({ path, key, expected, severity }) => {
    const steps = path
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    let known = path;
    const offset = (pointer: string): number | undefined =>
      (key === true ? document.offsets.get(`#${pointer}`) : undefined) ?? document.offsets.get(pointer);
    while (offset(known) === undefined && known !== '') known = known.slice(0, known.lastIndexOf('/'));
    return { path, ...placeOf(text, offset(known) ?? 0), value: shown(valueAt(document.value, steps)), expected, severity };
  });
}

/** One error for each id that stands twice in a list. */
export function twice(list: string, ids: readonly (string | undefined)[], what: string): readonly Issue[] {
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index ? [error([list, index, 'id'], `${what} that is not used twice: ${id} stands before`)] : [],
  );
}
