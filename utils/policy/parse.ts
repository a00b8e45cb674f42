import type { z } from 'zod';
import type { PolicyProblem } from '../model/console-api';
import {
  AllowedWorkspace,
  Bundle,
  Company,
  CompanyCode,
  CompanyPattern,
  Dictionary,
  DiscoverySource,
  Documents,
  Exception,
  type Policy,
  PolicySource,
  Rule,
  TermsQuestion,
  When,
} from '../model/policy';
import { MAX_BYTES } from '../model/signed';
import { ContractRow, TermsRow } from '../model/terms';
import { JsonFault, placeOf, pointerTo, readJson, type Located } from './json';
import { doubts, refusals, type Surroundings } from './lint';
import { issuesOf, locate, type Issue } from './problems';

export type { Surroundings } from './lint';

/** A policy with what is doubtful about it, or all that is wrong with it. Only errors refuse a policy. */
export type ParsedPolicy =
  { readonly policy: Policy; readonly problems: readonly PolicyProblem[] } | { readonly problems: readonly PolicyProblem[] };

/** Which keys each object of a policy may have, for "did you mean". */
const KEYS: readonly (readonly [RegExp, { readonly shape: object }])[] = [
  [/^$/, PolicySource],
  [/^\/rules\/\d+$/, Rule],
  [/^\/exceptions\/\d+$/, Exception],
  [/\/when$/, When],
  [/\/when\/terms$/, TermsQuestion],
  [/^\/workspaces\/\d+$/, AllowedWorkspace],
  [/\/contract$/, ContractRow],
  [/^\/terms\/\d+$/, TermsRow],
  [/^\/company$/, Company],
  [/^\/company\/contact$/, Company.shape.contact],
  [/^\/dictionaries\/\d+$/, Dictionary],
  [/^\/documents\/\d+$/, Documents],
  [/^\/patterns\/\d+$/, CompanyPattern],
  [/^\/code$/, CompanyCode],
  [/^\/discovery$/, DiscoverySource],
];

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const pointer = pointerTo(path);
  return Object.keys(KEYS.find(([where]) => where.test(pointer))?.[1].shape ?? {});
}

const refused = (problems: readonly PolicyProblem[]): boolean => problems.some((problem) => problem.severity === 'error');

function read(text: string): Located | PolicyProblem {
  try {
    return readJson(text);
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return { path: fault.pointer, ...placeOf(text, fault.offset), value: fault.found, expected: fault.expected, severity: 'error' };
  }
}

function check<T extends z.ZodType>(schema: T, value: unknown): { value: z.output<T> } | { issues: readonly Issue[] } {
  const result = schema.safeParse(value);
  return result.success ? { value: result.data } : { issues: issuesOf(result.error.issues, value, keysAt) };
}

/** The places in reading order, so that an editor and a terminal list them alike. */
export function inOrder(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * Reads a policy as an admin wrote it. Every problem names its JSON pointer, line and column, the value found and what was
 * expected. Checks that need more than this folder may know (backtracking of company patterns) are made by the caller, who
 * places them with `problemsAt`.
 */
export function parsePolicy(text: string, around: Surroundings): ParsedPolicy {
  if (text.length > MAX_BYTES.bundle) {
    const expected = `at most ${MAX_BYTES.bundle} characters`;
    return { problems: [{ path: '', line: 1, column: 1, value: `${text.length} characters`, expected, severity: 'error' }] };
  }
  const document = read(text);
  if (!('offsets' in document)) return { problems: [document] };
  const checked = check(PolicySource, document.value);
  if (!('value' in checked)) return { problems: inOrder(locate(checked.issues, text, document)) };
  const policy = checked.value;
  const problems = inOrder(locate([...refusals(policy), ...doubts(policy, around)], text, document));
  return refused(problems) ? { problems } : { policy, problems };
}

/** Places issues that other checks found, by JSON pointer, in the text of a policy that `parsePolicy` has accepted. */
export function problemsAt(text: string, issues: readonly Issue[]): readonly PolicyProblem[] {
  return inOrder(locate(issues, text, readJson(text)));
}

/**
 * A bundle from a payload that was verified. What `decide` could not carry out is refused here too; what is only doubtful is
 * the admin's business, not the device's. Places are those of the payload written out with two spaces of indentation.
 */
export function parseBundle(value: unknown): { readonly bundle: Bundle } | { readonly problems: readonly PolicyProblem[] } {
  const checked = check(Bundle, value);
  const issues = 'value' in checked ? refusals(checked.value) : checked.issues;
  if ('value' in checked && issues.every((issue) => issue.severity !== 'error')) return { bundle: checked.value };
  const text = JSON.stringify(value ?? null, null, 2);
  return { problems: inOrder(locate(issues, text, readJson(text))) };
}
