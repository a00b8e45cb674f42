import { detectors } from '../detectors/all';
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
  'SELECT a.id, count(*) FROM orders a JOIN users u ON u.id = a.user_id WHERE a.total >= 100 GROUP BY a.id;',
];
/** How often the lines are read: hot loops are compiled for good after some 10,000 turns. */
const TIMES = 24;
/** Two bytes a character: expressions are compiled once for such strings, and once for those of one byte. */
const BEYOND_LATIN = '\u2013\n';

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

/** Samples to be read in idle time, so that the first paste does not wait for compilers: some 100 ms of work. */
export function warmUpTexts(): readonly string[] {
  const lines = Array.from({ length: TIMES }, () => LINES.join('\n')).join('\n\n');
  const all = `${BEYOND_LATIN}${openers()}\n${lines}\n${wordsOf(detectors)}\n`;
  // Made of nothing but parts of one byte a character, not cut out of the other: a part of a string is stored as the whole is. Such texts
  // are the commonest, and come last: V8 keeps what it has compiled for the kind of string that it met last.
  const ascii = `${openers()}\n${lines}\n${wordsOf(detectors, (word) => !/[^\0-\x7f]/.test(word))}\n`;
  return [all, ascii];
}
