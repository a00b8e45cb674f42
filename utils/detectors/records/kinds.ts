/** What a column, a key or a value says of a person, as sets of bits. */
export const Kind = {
  /** `name`: of a person, or of anything. */
  name: 1 << 0,
  /** `first name`, or a name that was found. */
  person: 1 << 1,
  email: 1 << 2,
  phone: 1 << 3,
  street: 1 << 4,
  birth: 1 << 5,
  /** Passport, social security number, tax number: given to people by a state. */
  identifier: 1 << 6,
  /** Customer, employee or patient number. */
  number: 1 << 7,
  account: 1 << 8,
  pay: 1 << 9,
  health: 1 << 10,
  gender: 1 << 11,
  age: 1 << 12,
  job: 1 << 13,
  place: 1 << 14,
  /** Nationality, religion, marital status, marks at school. */
  trait: 1 << 15,
} as const;
export type KindName = keyof typeof Kind;

/** How much each says that a row is about one person. */
const POINTS: Readonly<Record<KindName, number>> = {
  name: 1,
  person: 2,
  email: 2,
  phone: 1.5,
  street: 1,
  birth: 2,
  identifier: 3,
  number: 2,
  account: 2,
  pay: 2,
  health: 2,
  gender: 1.5,
  age: 1,
  job: 1,
  place: 0.5,
  trait: 1,
};
const BITS = Object.entries(Kind).map(([name, bit]) => [bit, POINTS[name as KindName]] as const);

/** Points from which a row is a record of a person. */
export const ENOUGH = 3;

/** The points of a set, a name counted once; 0 where it holds less than two kinds. */
export function pointsOf(kinds: number): number {
  const set = (kinds & Kind.person) === 0 ? kinds : kinds & ~Kind.name;
  if ((set & (set - 1)) === 0) return 0;
  let points = 0;
  for (const [bit, value] of BITS) if ((set & bit) !== 0) points += value;
  return points;
}
