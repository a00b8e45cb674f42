/**
 * All values at a JSON pointer (RFC 6901), in document order; none when it leads nowhere. `*` goes through every item
 * of an array or object; a last `**` yields every string beneath. `''` is the value itself. Own properties only.
 *
 * A string on the way that is JSON itself is read as that (Google's `f.req` forms hold JSON in JSON in a form field).
 */
export function valuesAt(value: unknown, pointer: string): readonly unknown[] {
  let found: readonly unknown[] = [value];
  for (const token of pointer === '' ? [] : pointer.slice(1).split('/')) {
    found = found.map(opened);
    if (token === '**') return found.flatMap(stringsIn);
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    found = found.flatMap((at) => {
      if (typeof at !== 'object' || at === null) return [];
      if (name === '*') return Object.values(at) as unknown[];
      return Object.hasOwn(at, name) ? [(at as Record<string, unknown>)[name]] : [];
    });
  }
  return found;
}

/** What a string that holds a JSON array or object says; anything else as it is. */
function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** Every string in a parsed JSON value, without recursion: such a value may be nested deeper than the stack is. */
function stringsIn(value: unknown): readonly string[] {
  const strings: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') strings.push(next);
    else if (typeof next === 'object' && next !== null) {
      for (const item of (Object.values(next) as unknown[]).reverse()) open.push(item);
    }
  }
  return strings;
}
