import { factsOf } from './facts/policies';
import type { PolicyFact } from './facts/policy-fact';
import type { Subject } from './subject';

/** A policy with the value that this company's devices get. */
export interface Planned {
  readonly fact: PolicyFact;
  readonly value: unknown;
}

/** What one browser is to be told. `cloud`: by the vendor's cloud management, which knows more policies than a file. */
export function plan(subject: Subject, by: 'device' | 'cloud' = 'device'): readonly Planned[] {
  return factsOf(subject.browser)
    .filter((fact) => by === 'cloud' || fact.cloudOnly !== true)
    .map((fact) => ({ fact, value: fact.value(subject) }))
    .filter(({ value }) => value !== undefined);
}

/** The plan as the browser's policy tree: name → value. */
export function policyTree(planned: readonly Planned[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(planned.map(({ fact, value }) => [fact.name, value]));
}
