import type { Refusal } from '../../../../utils/model/signed';
import type { Judged } from '../../../../utils/trust/judged';

export type Expected = Refusal | 'trusted';
/** What came of it; clause and detail where it was refused. */
export interface Result {
  readonly outcome: string;
  readonly clause: string;
  readonly detail: string;
}
export interface Vector {
  readonly expected: Expected;
  readonly run: () => Promise<Result>;
}
/** Sentence → vector. In brackets the name of the test in tuf-conformance that it follows, where there is one. */
export type Vectors = Readonly<Record<string, Vector>>;

export function resultOf(judged: Judged<unknown>): Result {
  return judged.ok ? { outcome: 'trusted', clause: '', detail: '' } : { ...judged, outcome: judged.refusal };
}
