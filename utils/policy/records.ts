import type { Finding } from '../model/finding';

/** The finding that stands for the people of a table or a list. */
export const RECORD = 'personal.record';

/** What may say something of a person in a record. */
const OF_PEOPLE = new Set(['personal', 'financial']);

/** Stretches of records in order, those that meet joined. */
function stretchesOf(findings: readonly Finding[]): readonly (readonly [number, number])[] {
  const spans = findings.filter((f) => f.detector === RECORD).map((f) => f.span);
  const stretches: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = stretches.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return stretches;
}

/** Tells of a finding whether it is a value inside a record: it says more of somebody who is counted there already. */
export function insideRecords(findings: readonly Finding[]): (finding: Finding) => boolean {
  const stretches = stretchesOf(findings);
  return ({ detector, category, span }) => {
    if (stretches.length === 0 || detector === RECORD || !OF_PEOPLE.has(category)) return false;
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.[1] ?? 0) < span[1]) low = middle + 1;
      else high = middle;
    }
    return (stretches[low]?.[0] ?? Infinity) <= span[0];
  };
}
