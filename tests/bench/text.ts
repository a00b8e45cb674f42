import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Kinds of file, and their share of the mixed text: what people paste into a chat, roughly. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/\.(?:c?js|mjs|ts|tsx)$/, 45],
  [/\.(?:md|txt)$/i, 40],
  [/\.json$/, 15],
];
const PIECE = 4_096;

function* files(dir: string, depth: number): Generator<string> {
  for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(dir, entry.name);
    if (entry.isDirectory()) {
      if (depth > 0 && entry.name !== '.cache') yield* files(name, depth - 1);
    } else if (entry.isFile()) yield name;
  }
}

/** Text of `length` characters: pieces of 4 KB from the installed packages' code, prose and data, in turn. */
export function mixedText(root: string, length: number): string {
  const pools = SHARES.map((): string[] => []);
  const enough = (length / PIECE) * 2;
  for (const file of files(path.join(root, 'node_modules'), 3)) {
    const kind = SHARES.findIndex(([form]) => form.test(file));
    const pool = pools[kind];
    if (pool === undefined || pool.length > enough) continue;
    const text = readFileSync(file, 'utf8');
    if (text.length < PIECE) continue;
    for (let at = 0; at + PIECE <= text.length && at < PIECE * 6 && pool.length <= enough; at += PIECE)
      pool.push(text.slice(at, at + PIECE));
    if (pools.every((p) => p.length > enough)) break;
  }
  const out: string[] = [];
  const taken = pools.map(() => 0);
  for (let n = 0; n * PIECE < length; n++) {
    // Spread the shares evenly: take next from the kind that is furthest behind.
    const behind = SHARES.map(([, share], i) => (taken[i] ?? 0) / share);
    const kind = behind.indexOf(Math.min(...behind));
    const pool = pools[kind] ?? [];
    out.push(pool[(taken[kind] ?? 0) % Math.max(1, pool.length)] ?? '');
    taken[kind] = (taken[kind] ?? 0) + 1;
  }
  return flat(out.join('').slice(0, length));
}

/** The same text as one flat string, as a paste is: a part of a longer string is read through that. */
export function flat(text: string): string {
  return Buffer.from(text).toString('utf8');
}

const encoded = (text: string): string => Buffer.from(text.repeat(40)).toString('base64');

/** Inputs that a hostile page or a careless tool may bring, each of `length` characters. */
export function hostileTexts(length: number): Readonly<Record<string, string>> {
  const fill = (unit: string) => flat(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
  let state = 1;
  const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16;
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return {
    'all a': fill('a'),
    'random base64': flat(Array.from({ length }, () => base64.charAt(next() & 63)).join('')),
    'a.a.a.': fill('a.'),
    digits: fill('1234567890'),
    '4-4-4-': fill('4-'),
    'a@a@': fill('a@'),
    'key=key=': fill('key='),
    'password is ': fill('password is '),
    'password,': fill('password,'),
    'begin key': fill('-----BEGIN PRIVATE KEY-----'),
    'eyJ.': fill('eyJhbGciOiJ.'),
    '://a:b': fill('://a:b'),
    'names Xy Xy': fill('Xyab Cdef '),
    'initials A.A.': fill('A.'),
    '1 1 1': fill('1 '),
    '(0)(0)': fill('(0)'),
    'token=': fill('token='),
    'secret: "': fill('secret: "'),
    invisible: fill('\u200b'),
    'combining marks': fill('e\u0301\u0323'),
    'bidi and look-alikes': fill('p\u0430\u202e\u0441s'),
    '%25%25': fill('%25'),
    '\\u0041': fill('\\u0041'),
    '&#x41;': fill('&#x41;'),
    'base64 of base64': fill(`${encoded(encoded('a text that goes on and on, '))}\n`),
    commas: fill(','),
    cells: fill('a,b\n'),
    tabs: fill('a\tb\t'),
    braces: fill('{['),
    'line breaks': fill('\n'),
    Han: fill('\u6f22\u5b57'),
    '-_-_': fill('-_'),
    '<a><a>': fill('<a>'),
  };
}
