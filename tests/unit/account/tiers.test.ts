import { describe, expect, it } from 'vitest';
import type { Tier } from '../../../utils/model/words';
import { asRulesSee, CELLS, resolved } from '../../e2e/tiers/cells';
import { tiersTable, written } from '../../e2e/tiers/table';
import { COMPANY } from '../../e2e/fixtures/accounts';

const isWork = (tier: Tier) => tier === 'team' || tier === 'enterprise' || tier === 'education';
const rows = CELLS.map((cell) => [`${cell.site}: ${cell.name.replaceAll('-', ' ')}`, cell] as const);

describe('each account of the fixtures is recognised as expected', () => {
  it.each(rows)('%s', (_name, cell) => {
    const { tier, workspace } = resolved(cell);
    expect({ tier, workspace }).toEqual({ tier: cell.fixture.expected.tier, workspace: cell.fixture.expected.workspace });
  });
});

describe('over the whole matrix', () => {
  const consumers = CELLS.filter((cell) => cell.truth.startsWith('consumer'));
  const work = CELLS.filter((cell) => isWork(cell.truth));

  it('no consumer account is taken for team, enterprise or education, at any confidence, list or no list', () => {
    expect(consumers.length).toBeGreaterThan(15);
    for (const late of [false, true]) {
      const taken = consumers.filter(
        (cell) =>
          isWork(resolved(cell, late).tier) ||
          [false, true].some((listed) => {
            const seen = asRulesSee(resolved(cell, late), listed);
            return isWork(seen.tier) || seen.workspace === 'allowed';
          }),
      );
      expect(taken.map((cell) => cell.name)).toEqual([]);
    }
  });

  it('every team, enterprise and education account that can be known is known, with high confidence', () => {
    const knowable = work.filter((cell) => cell.fixture.expected.unknowable === undefined);
    expect(knowable.length).toBeGreaterThan(10);
    expect(
      knowable.filter((cell) => resolved(cell).tier !== cell.truth || resolved(cell).confidence !== 'high').map((c) => c.name),
    ).toEqual([]);
  });

  it('no account of one company plan is taken for another', () => {
    expect(work.filter((cell) => isWork(resolved(cell).tier) && resolved(cell).tier !== cell.truth)).toEqual([]);
  });

  it('while the site’s own answer is late, no company account is certain', () => {
    expect(CELLS.filter((cell) => isWork(resolved(cell, true).tier) && resolved(cell, true).confidence === 'high')).toEqual([]);
  });

  it('only the company’s own workspaces count as allowed', () => {
    for (const cell of CELLS) {
      const allowed = asRulesSee(resolved(cell), true).workspace === 'allowed';
      if (allowed) expect(resolved(cell).workspace).toBe(COMPANY[cell.site]);
    }
  });

  it('docs/tiers.md is the table (npx tsx tests/e2e/tiers/table.ts writes it)', () => {
    expect(written()).toBe(tiersTable());
  });
});
