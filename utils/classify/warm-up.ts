import { allDetectors } from '../detectors/all';
import type { Detector } from '../detectors/types';

/**
 * A bit of everything that people paste, made up and without anything to find that matters. Each line makes some hot loop or some
 * expression be compiled.
 */
const LINES = [
  'Please have a look at the notes of our meeting on Monday, and tell me what you would write to Ann Example and Bo Sample.',
  'Die Besprechung mit Frau Muster war am 12.03.2024 um 9:30 Uhr in Berlin; bitte fasse die Punkte 1 bis 4 zusammen.',
  'export async function load(key: string, options = { retries: 3, timeout: 1_500 }): Promise<Item[]> {',
  '  const response = await fetch(`https://api.example.com/v2/items/${key}?page=2`, { headers: { accept: "application/json" } });',
  "  if (!response.ok) throw new Error('failed: ' + response.status);",
  '  return (await response.json()).items.filter((item) => item.count > 10 && item.name !== null);',
  '}',
  'def total(rows, *, tax=0.19):  # see https://docs.example.org/a/b#c',
  '    return sum(r["price"] * r["count"] for r in rows if r["id"] not in SEEN) * (1 + tax)',
  '{"id": 4711, "name": "example", "tokens": 1250, "secret": null, "password": "", "version": "1.24.3", "ip": "192.0.2.17"},',
  'const token = parse(source), apiKey = process.env.API_KEY || "none", key = value[0]; if (token.value !== key) token, { value: "a" }',
  'String password = new String("none"); auth.token = String(secret); secret, default: "none"; pass: {{ value }} key => <value>',
  'src/lib/index.ts:12:5: note: the token is not a key, see github.com/example/repo and https://example.org/#key',
  'id;name;e-mail;phone;city',
  '17;Sample;someone@example.org;+1 202-555-0100;Springfield',
  '2024-05-01T10:00:00Z INFO [worker-3] request 8f14e45f took 120 ms from 198.51.100.7:443',
  '- [x] build `npm run build` (v20.11.1), size 1.2 MB, sha 3c59dc048e885024, 100 % of 4.000 tests',
  'DE12 3456 7890 1234 5678 90, GB33ABCD12345612345678, 4000 1234 5678 9010, AB123456C, (202) 555-0100, 203.0.113.9',
  'The total is 1,234.56 EUR for order 2024-000123; call 555-0100 or write to sales@example.com.',
  'READ THIS FIRST: The HTTP API of ACME GmbH and IBM Corp. was made by JavaScript people (McSample, MacExample), says J. R. Sample-Muster.',
  "Dr. Maria van der Example, Prof. O'Sample and Jean-Luc de la Muster met in New York, St. Gallen and Rio de Janeiro on May 3rd, 2024.",
  'key of 1.2.3.4-5, 10.0.0.1 and 192.0.2.1:80 at https://example.org',
  'BSD License 2.0, Copyright (c) 2019-2024 Some Body <someone@example.org>; ES2015 in Node.js 20, UTF-8, ISO 8601 and IEEE754 numbers.',
  'Yes! Is it so? Never mind: Ann, Bo and Cy went to the Sample School in June. It was Tom who said "No, Mr. Example" (see Fig. 3, p. 12).',
  '## [1.2.3](https://example.org/a/compare/v1.2.2...v1.2.3) (2024-01-31)',
  '* **core:** mend the thing ([#123](https://example.org/issues/123)) ([abc1234](https://example.org/commit/abc1234d)), closes #45',
  '| Option | Type | Default |',
  '|--------|:----:|--------:|',
  '| `name` | string | "none" |',
  '> Note: this is **bold**, _that_ is [a link][1] and ![a picture](./a/b.png "A title").',
  '    "node_modules/@example/name": { "version": "7.24.1", "resolved": "https://registry.example.org/name/-/name-7.24.1.tgz", "dev": true },',
  '/**',
  ' * Gives the sum. @param {string} name - The name of it. @returns {Promise<void>}',
  ' */',
  '// see above: it is done so, because of https://example.org/a?b=c&d=e#f',
  '"use strict";var a=function(b,c){return b&&c?a[b]||(a[b]={}):void 0!==c?1e3*c:0x1f2a},d=[1,2.5,-3];!function(){try{d()}catch(e){}}();',
  'export default abstract class Sample<T extends Item> implements A, B { private readonly items: Map<string, T[]> = new Map(); #at = 0xff; }',
  '  if (a === b || (c !== d && !e)) { i++; j -= 2; k += 3; x = y ? z : w << 2; } else if (a <= b) return a ?? b?.c[0] ?? `${d}-${e.f}`;',
  '  case Kind.A: for (let i = 0; i < items.length; i += 1) { out.push({ ...items[i], at: i / 2 }); } break;',
  '#include <stdio.h>',
  'int main(int argc, char **argv) { printf("%d: %s\\n", argc, argv[0]); return 0; }',
  '$ npm install --save-dev example@^1.2.3 && ./run.sh -v > /tmp/out.log 2>&1',
  '<div class="a b" id="c" data-x=\'1\'>Text &amp; more<br/></div><!-- none -->',
  '.a-b > #c:hover, .d { color: #1f2a3b; margin: 0 auto 1.5em; background: url(data:image/png,ab) }',
  'name: Sample\n  - key: value\n  - "other": 12\n[section]\nkey = value ; a comment',
  'fn main() -> Result<(), Error> { let x: Vec<u8> = vec![1, 2]; println!("{:?}", x); Ok(()) }',
  '\treturn fmt.Errorf("load %q: %w", name, err)',
  '1. First\n2) Second\na) Third\n   - nested *item*\n\n---\n\nCONTENTS\n=======',
  'SELECT a.id, count(*) FROM orders a JOIN users u ON u.id = a.user_id WHERE a.total >= 100 GROUP BY a.id;',
];
/** How often the lines are read: hot loops are compiled for good after some 10,000 turns. */
const TIMES = 12;
/** Words that are not of ASCII letters alone. */
const BEYOND_ASCII =
  'ÉLODIE MÜLLER, Élodie Müller and Zoë ÅNGSTRÖM wrote to José “Pepe” Núñez – that is it, she said… 12 € for №\u00a05, naïve café.';
/** Two bytes a character: expressions are compiled once for such strings, and once for those of one byte. */
const BEYOND_LATIN = '\u2013\n';

/**
 * The very first texts, so short that the hot loops end before V8 compiles them while they run: code that is made so of a first, long text
 * knows nothing of what comes after the loop, is left there each time, and is kept (V8 11.3). It cost a hundred such leaves at each start.
 */
const SHORT = ['Ab 12 - token', 'Ab 12 \u2013 token'];

/** Letters and digits without a pattern, as long as what is given out as a key. */
const VALUE = Array.from({ length: 24 }, (_, i) =>
  String.fromCharCode((i % 3 === 0 ? 48 : i % 3 === 1 ? 97 : 65) + ((i * 7 + 3) % (i % 3 === 0 ? 10 : 26))),
).join('');

/**
 * A line for each detector of what ordinary texts may hold, with a word that it waits for, so that its expression is compiled. Formats of
 * single vendors are left out: few texts hold their beginnings.
 */
function wordsOf(all: readonly Detector[], isWanted: (word: string) => boolean = () => true): string {
  const words = new Set<string>();
  for (const { category, generic, keywords } of all) {
    const word = category !== 'secret' || generic === true ? keywords?.find(isWanted) : undefined;
    if (word !== undefined) words.add(word);
  }
  return Array.from(
    words,
    (word) => `${word}: "a1 Sample 12" 12 Sample ${word} 14, 10115 Sample\n ${word} = "${VALUE}"\n\nThis document is ${word} of a sample.`,
  ).join('\n');
}

/** A line for each character that one may begin with: what is asked of a line depends on it. */
function openers(): string {
  return Array.from({ length: 94 }, (_, i) => `${String.fromCharCode(33 + i)}bc de-f: 12 (sample)`).join('\n');
}

/**
 * Words, names and numbers beside each sign, on either side of it and doubled: code that V8 has compiled before a branch of it was ever
 * taken is thrown away when it is.
 */
function besideSigns(): string {
  return Array.from(
    '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
    (s) =>
      `${s} ab Cd${s} ab${s}cd ab ${s} cd ${s}ef ${s}12 12${s} 12${s}34 12 ${s} 34 A${s} AB12${s}${s} gh${s}${s}ij Ann${s}Bo Ann ${s}Bo, ${s}\n` +
      `\tif ab${s} cd = "ef${s}" ${s}\n  ${s}${s} return Ab.cd(${s}12)${s}\n${s}ab: 12\nab ${s}= cd${s}\nMr${s} Sample\n12${s}\nab${s}`,
  ).join('\n');
}

/** Runs of letters and digits of every shape and length. */
function runs(): string {
  return Array.from({ length: 44 }, (_, i) =>
    ['1234567', 'A1B2c3', 'ABCDEFG', 'AbcDef', 'abcDef', 'a1b2']
      .map((signs) => signs.repeat(8).slice(0, i + 1))
      .concat(`A${'bcdefg'.repeat(8).slice(0, i)}`)
      .join(' '),
  ).join('\n');
}

/** Characters of the parts that are read as texts of their own: less is asked of a long text than of a short one. */
const MIDDLE = 8_000;

/** Samples to be read in idle time, so that the first paste does not wait for compilers: some 100 ms of work. */
export function warmUpTexts(): readonly string[] {
  const detectors = allDetectors();
  const lines = Array.from({ length: TIMES }, () => LINES.join('\n')).join('\n\n');
  const signs = `${openers()}\n${besideSigns()}\n${runs()}`;
  const all = `${BEYOND_LATIN}${BEYOND_ASCII}\n${signs}\n${lines}\n${wordsOf(detectors)}\n`;
  // Made of nothing but parts of one byte a character, not cut out of the other: a part of a string is stored as the whole is. Such texts
  // are the commonest, and come last: V8 keeps what it has compiled for the kind of string that it met last.
  const ascii = `${signs}\n${lines}\n${wordsOf(detectors, (word) => !/[^\0-\x7f]/.test(word))}\n`;
  const middle = Array.from({ length: Math.floor(ascii.length / MIDDLE) }, (_, i) => ascii.slice(i * MIDDLE, (i + 1) * MIDDLE));
  return [...SHORT, all, ascii, ...middle, ...LINES];
}
