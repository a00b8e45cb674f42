/**
 * What the table knows of a word, by itself. A capital letter in a name means sure, a small one doubtful: `givenWord` is often an ordinary
 * word, `givenPlace` a place. `unknown` is not in the table.
 */
export const KINDS = [
  'unknown',
  // People: by how many bear it.
  'given1',
  'given2',
  'given3',
  'surname1',
  'surname2',
  'surname3',
  /** Of East Asia, where the surname comes first: Wang, Kim, Tanaka. */
  'surnameEast',
  'both2',
  'both3',
  // People, and something else.
  'givenWord',
  'surnameWord',
  'rareNameWord',
  'givenPlace',
  'surnamePlace',
  // No people.
  'word',
  'function',
  'place',
  'calendar',
  'company',
  /** Makes what stands before it a body or a place: University, Street, Records. */
  'bodyAfter',
  /** Makes what follows it a place or a thing: Lake, Fort, Saint. */
  'placeBefore',
  // Beside a name.
  'title',
  'role',
  'suffix',
  'speech',
  /** What anybody or anything may do: was, went, finished. */
  'verb',
  'by',
  'at',
  'article',
  'work',
  'particle',
] as const;
export type KindName = (typeof KINDS)[number];

export const Kind = Object.fromEntries(KINDS.map((name, i) => [name, i])) as Readonly<Record<KindName, number>>;
