/** A place in a text, counted from 1 as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** JSON with the place of every value, so that what is wrong with a value can be shown where it stands. */
export interface Located {
  readonly value: unknown;
  /** JSON pointer (RFC 6901) → offset of the value; a member's key is under the pointer with `#` in front. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** Why a text is not JSON, or holds a key twice. */
export class JsonFault extends Error {
  constructor(
    readonly offset: number,
    readonly pointer: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${found}: expected ${expected}`);
  }
}

const MAX_DEPTH = 64;
const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** `/` and `~` as RFC 6901 §3 writes them inside a pointer. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}

/** Reads strict JSON (RFC 8259). Unlike `JSON.parse` it refuses a key that stands twice in one object. Throws `JsonFault`. */
export function readJson(text: string): Located {
  const offsets = new Map<string, number>();
  let at = 0;

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return null;
    at = pattern.lastIndex;
    return match[0];
  };
  const space = (): void => void take(SPACE);
  const fail = (pointer: string, expected: string): never => {
    const rest = /^[^\s,:\]}]{1,20}|^[\s\S]/.exec(text.slice(at, at + 20));
    throw new JsonFault(at, pointer, rest === null ? 'the end of the text' : rest[0], expected);
  };
  const string = (pointer: string, expected: string): string => JSON.parse(take(STRING) ?? fail(pointer, expected)) as string;

  /** Members or items up to the closing bracket; a comma stands between two, and none before the bracket. */
  const list = (close: string, pointer: string, one: (index: number) => void): void => {
    at += 1;
    space();
    if (text[at] === close) {
      at += 1;
      return;
    }
    for (let index = 0; ; index += 1) {
      one(index);
      space();
      if (text[at] === close) break;
      if (text[at] !== ',') fail(pointer, `a comma or ${close}`);
      at += 1;
      space();
    }
    at += 1;
  };

  const object = (pointer: string, depth: number): object => {
    const members = new Map<string, unknown>();
    list('}', pointer, () => {
      const start = at;
      const key = string(pointer, 'a key in double quotes');
      const member = `${pointer}${pointerTo([key])}`;
      if (members.has(key)) throw new JsonFault(start, member, JSON.stringify(key), 'each key only once');
      if (key === '__proto__') throw new JsonFault(start, member, '"__proto__"', 'a key that is one of the policy');
      offsets.set(`#${member}`, start);
      space();
      if (text[at] !== ':') fail(member, 'a colon');
      at += 1;
      members.set(key, value(member, depth));
    });
    return Object.fromEntries(members);
  };
  const array = (pointer: string, depth: number): unknown[] => {
    const items: unknown[] = [];
    list(']', pointer, (index) => items.push(value(`${pointer}/${index}`, depth)));
    return items;
  };
  const value = (pointer: string, depth: number): unknown => {
    space();
    offsets.set(pointer, at);
    if (depth >= MAX_DEPTH) fail(pointer, `at most ${MAX_DEPTH} levels`);
    if (text[at] === '{') return object(pointer, depth + 1);
    if (text[at] === '[') return array(pointer, depth + 1);
    if (text[at] === '"') return string(pointer, 'a string that ends, without line breaks');
    return JSON.parse(take(SCALAR) ?? fail(pointer, 'a JSON value')) as unknown;
  };

  const result = value('', 0);
  space();
  if (at < text.length) fail('', 'nothing after the policy');
  return { value: result, offsets };
}
