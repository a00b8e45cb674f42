import type { Refusal } from '../model/signed';

/** Why a document is not trusted: a name for the admin, the clause that asks for the check, and what was seen. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly clause: string;
  readonly detail: string;
}
export interface Trusted<T> {
  readonly ok: true;
  readonly value: T;
}
export type Judged<T> = Trusted<T> | Refused;

/** `clause` is of the TUF specification 1.0, of the DSSE protocol 1.0.2, or a rule of Weir's own. */
export function refuse(refusal: Refusal, clause: string, detail: string): Refused {
  return { ok: false, refusal, clause, detail };
}
export function trusted<T>(value: T): Trusted<T> {
  return { ok: true, value };
}
