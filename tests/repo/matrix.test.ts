import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matrixDocument, MATRIX_FILE, merged } from '../../scripts/matrix';
import { ADAPTERS } from '../../utils/sites/all';
import { FAMILIES, SITE_FIXTURES } from '../e2e/fixtures/sites';
import { adapterOf, BROWSERS, cellsOf, inShort, OUTCOMES, WAYS, type Cell } from '../e2e/matrix/cells';
import { notRun } from '../e2e/matrix/not-run';
import { keyOf, readResults, writtenResults } from '../e2e/matrix/results';

/** The promise of the matrix: every site, every way, every outcome, in both browsers, or a reason. */
describe('the matrix', () => {
  test('docs/matrix.md is that of the last results (npx tsx scripts/matrix.ts writes it)', async () => {
    expect(readFileSync(MATRIX_FILE, 'utf8')).toBe(await matrixDocument());
  });

  test('every adapter has a fixture site', () => {
    const there = new Set(SITE_FIXTURES.map(({ adapter }) => adapter));
    expect(ADAPTERS.filter(({ id }) => !there.has(id)).map(({ id }) => id)).toEqual([]);
    expect(() => SITE_FIXTURES.map(adapterOf)).not.toThrow();
  });

  test('every editor family is in it', () => {
    const there = new Set(SITE_FIXTURES.map(({ now }) => now.family));
    expect(FAMILIES.filter((family) => !there.has(family))).toEqual([]);
  });

  test('what has run has passed', () => {
    expect(
      Object.entries(readResults())
        .filter(([, { passed }]) => !passed)
        .map(([key]) => key),
    ).toEqual([]);
  });

  test('no way and no outcome is left out of a browser without a reason', () => {
    for (const browser of BROWSERS) {
      const run = new Set(cellsOf(browser).map(keyOf));
      for (const site of SITE_FIXTURES) {
        for (const way of WAYS) {
          for (const outcome of OUTCOMES) {
            const cell = { browser, site, way, outcome };
            expect(run.has(keyOf(cell)) || (notRun(cell) ?? '').length > 10, keyOf(cell)).toBe(true);
          }
        }
      }
    }
  });

  test('the short run touches every site with a paste and a send, and in Chromium every way on every editor family', () => {
    for (const browser of BROWSERS) {
      const short = cellsOf(browser).filter(inShort);
      for (const site of SITE_FIXTURES) {
        const ways = short.filter((cell) => cell.site === site).map(({ way }) => way);
        expect(ways, site.name).toEqual(expect.arrayContaining(['paste.keyboard', 'typing']));
      }
      if (browser === 'firefox') continue;
      for (const family of FAMILIES) {
        const waysOf = (cells: readonly Cell[]) => new Set(cells.filter(({ site }) => site.now.family === family).map(({ way }) => way));
        expect(waysOf(short), family).toEqual(waysOf(cellsOf(browser)));
      }
    }
  });

  test('results are kept as they were read, and a run changes only what it ran', () => {
    const [first, second] = cellsOf('chromium').map(keyOf);
    if (first === undefined || second === undefined) throw new Error('The matrix has no cells.');
    const known = merged({}, { day: '2026-01-01', cells: { [first]: true, [second]: false, 'chromium gone typing block': true } });
    expect(Object.keys(known)).toEqual([first, second]);
    const later = merged(known, { day: '2026-01-02', cells: { [second]: true } });
    expect(later).toEqual({ [first]: { day: '2026-01-01', passed: true }, [second]: { day: '2026-01-02', passed: true } });
    expect(writtenResults(later)).toContain('2026-01-01');
  });
});
