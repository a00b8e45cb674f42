import type { Classifier, ScanJob } from './types';

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
  'id;name;e-mail;phone;city',
  '17;Sample;someone@example.org;+1 202-555-0100;Springfield',
  '2024-05-01T10:00:00Z INFO [worker-3] request 8f14e45f took 120 ms from 198.51.100.7:443',
  '- [x] build `npm run build` (v20.11.1), size 1.2 MB, sha 3c59dc048e885024, 100 % of 4.000 tests',
  'The total is 1,234.56 EUR for order 2024-000123; call 555-0100 or write to sales@example.com.',
  'SELECT a.id, count(*) FROM orders a JOIN users u ON u.id = a.user_id WHERE a.total >= 100 GROUP BY a.id;',
];
/** How often the lines are read: hot loops are compiled for good after some 10,000 turns. */
const TIMES = 12;

/** Reads a sample, so that the first paste does not wait for compilers. Some 20 ms of work, in slices. */
export function warmUpJob(classifier: Classifier): ScanJob {
  return classifier.start(Array.from({ length: TIMES }, () => LINES.join('\n')).join('\n\n'));
}

/** The same at once. */
export function warmUp(classifier: Classifier): void {
  warmUpJob(classifier).result();
}
