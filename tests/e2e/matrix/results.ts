import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Cell } from './cells';

/** What the last run of each cell gave, kept in the repository: `scripts/matrix.ts` takes a run into it. */
export const RESULTS_FILE = fileURLToPath(new URL('results.json', import.meta.url));
/** Where the reporter leaves what it saw. */
export const RUN_FILE = fileURLToPath(new URL('../../../test-results/matrix.json', import.meta.url));

const MARK = 'matrix';

export const keyOf = ({ browser, site, way, outcome }: Cell): string => [browser, site.name, way, outcome].join(' ');
export const annotationOf = (cell: Cell) => ({ type: MARK, description: keyOf(cell) });

/** The key of a test's cell, or null where the test is none. */
export const cellOf = (annotations: readonly { readonly type: string; readonly description?: string }[]): string | null =>
  annotations.find(({ type }) => type === MARK)?.description ?? null;

/** Key of a cell → the day on which it last ran, and whether it passed. */
export type Results = Readonly<Record<string, { readonly day: string; readonly passed: boolean }>>;

/** One line for a browser, a site and a way: day and outcomes, `-` in front of one that failed. */
type Lines = Record<string, Record<string, Record<string, string>>>;

export function readResults(): Results {
  const lines = JSON.parse(readFileSync(RESULTS_FILE, 'utf8')) as Lines;
  const results: Record<string, { day: string; passed: boolean }> = {};
  for (const [browser, sites] of Object.entries(lines)) {
    for (const [site, ways] of Object.entries(sites)) {
      for (const [way, line] of Object.entries(ways)) {
        for (const part of line.split(', ')) {
          const [day = '', ...outcomes] = part.split(' ');
          for (const each of outcomes) {
            results[[browser, site, way, each.replace(/^-/, '')].join(' ')] = { day, passed: !each.startsWith('-') };
          }
        }
      }
    }
  }
  return results;
}

/** The file's text for these results. */
export function writtenResults(results: Results): string {
  const lines: Lines = {};
  for (const [key, { day, passed }] of Object.entries(results)) {
    const [browser = '', site = '', way = '', outcome = ''] = key.split(' ');
    const ways = ((lines[browser] ??= {})[site] ??= {});
    const parts = (ways[way] ?? '').split(', ').filter((part) => part !== '');
    const at = parts.findIndex((part) => part.startsWith(day));
    const said = `${passed ? '' : '-'}${outcome}`;
    if (at < 0) parts.push(`${day} ${said}`);
    else parts[at] = `${parts[at] ?? ''} ${said}`;
    ways[way] = parts.join(', ');
  }
  return `${JSON.stringify(lines, null, 2)}\n`;
}
