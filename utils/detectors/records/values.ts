import type { Analysis } from '../types';
import { Kind } from './kinds';

/** Values that say something of a person, by the class of their detector. */
const CLASSES: Readonly<Record<string, number>> = {
  'personal.person': Kind.person,
  'personal.email': Kind.email,
  'personal.phone': Kind.phone,
  'personal.street-address': Kind.street,
  'personal.postal-code': Kind.place,
  'personal.location': Kind.place,
  'personal.date-of-birth': Kind.birth,
  'personal.national-id': Kind.identifier,
  'personal.passport': Kind.identifier,
  'personal.driver-license': Kind.identifier,
  'personal.health-id': Kind.identifier,
  'personal.tax-id': Kind.identifier,
  'financial.payment-card': Kind.account,
  'financial.iban': Kind.account,
};

/** Values of a text in its order: start, end and kind of each, side by side. Typed, since arrays that grow change their kind, and code with them. */
export class Values {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  length = 0;

  constructor(most: number) {
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.kinds = new Uint8Array(most);
  }

  startOf(i: number): number {
    return i < this.length ? (this.starts[i] ?? 0) : Infinity;
  }

  push(start: number, end: number, kind: number): void {
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.kinds[this.length] = kind;
    this.length++;
  }
}

const kinds = new Map<string, number>();

function kindOfDetector(id: string): number {
  const known = kinds.get(id);
  if (known !== undefined) return known;
  const second = id.indexOf('.', id.indexOf('.') + 1);
  const kind = CLASSES[second < 0 ? id : id.slice(0, second)] ?? 0;
  kinds.set(id, kind);
  return kind;
}

/** Places of people's names, in order. */
function namesOf(regions: Analysis['regions']): readonly (readonly [number, number])[] {
  const names = regions.filter((r) => kindOfDetector(r.detector) === Kind.person).map((r) => r.span);
  let sorted = true;
  for (let i = 1; i < names.length && sorted; i++) sorted = (names[i - 1]?.[0] ?? 0) <= (names[i]?.[0] ?? 0);
  return sorted ? names : names.sort((a, b) => a[0] - b[0]);
}

/** What detectors and earlier analysers found that says something of a person. */
export function valuesOf({ findings, regions }: Pick<Analysis, 'findings' | 'regions'>): Values {
  const values = new Values(findings.length + regions.length);
  const names = namesOf(regions);
  let n = 0;
  const namesBefore = (start: number): void => {
    for (let name = names[n]; name !== undefined && name[0] < start; name = names[++n]) values.push(name[0], name[1], Kind.person);
  };
  for (const { detector, span } of findings) {
    const kind = kindOfDetector(detector);
    if (kind === 0) continue;
    namesBefore(span[0]);
    values.push(span[0], span[1], kind);
  }
  namesBefore(Infinity);
  return values;
}
