import type { Range } from '../../utils/model/ranges';

/** A PostgreSQL int8multirange as text, e.g. `{[1,6),[8,9)}`, as ranges with both ends included. */
export function fromMultirange(text: string): Range[] {
  return [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, from, beyond]) => [Number(from), Number(beyond) - 1]);
}

export function toMultirange(ranges: readonly Range[]): string {
  return `{${ranges.map(([from, to]) => `[${from},${to + 1})`).join(',')}}`;
}
