import { describe, expect, it } from 'vitest';
import type { Tier } from '../../../utils/model/words';
import { ADAPTERS } from '../../../utils/sites/all';
import { accountOf, recognised, seenByRules, SITE_CELLS } from '../../e2e/tiers/sites';

const isWork = (tier: Tier) => tier === 'team' || tier === 'enterprise' || tier === 'education';
const named = (cells: typeof SITE_CELLS) => cells.map(({ site, name }) => `${site}: ${name}`);

describe('accounts of the other sites', () => {
  it('has cells for every site that is built in, ChatGPT and Claude apart', () => {
    const sites = new Set(SITE_CELLS.map(({ site }) => site));
    expect(ADAPTERS.map(({ id }) => id).filter((id) => !sites.has(id))).toEqual(['chatgpt', 'claude']);
  });
  it('no private account is taken for team, enterprise or education, list or no list', () => {
    const consumers = SITE_CELLS.filter(({ truth }) => truth.startsWith('consumer'));
    expect(consumers.length).toBeGreaterThan(25);
    expect(
      named(
        consumers.filter(
          (cell) =>
            isWork(accountOf(cell).tier) ||
            [true, false].some((list) => isWork(seenByRules(cell, list).tier) || seenByRules(cell, list).allowed),
        ),
      ),
    ).toEqual([]);
  });
  it('no account of one company plan is taken for another', () => {
    expect(
      named(SITE_CELLS.filter((cell) => isWork(cell.truth) && isWork(seenByRules(cell).tier) && seenByRules(cell).tier !== cell.truth)),
    ).toEqual([]);
  });
  it('every account with a signal of high confidence is recognised, and of medium confidence 95 in 100', () => {
    const missed = (confidence: string) => SITE_CELLS.filter((cell) => cell.signal === confidence && !recognised(cell));
    expect(named(missed('high'))).toEqual([]);
    const medium = SITE_CELLS.filter(({ signal }) => signal === 'medium');
    expect(missed('medium').length / medium.length).toBeLessThanOrEqual(0.05);
  });
  it('what is not recognised says why it cannot be, and only that', () => {
    expect(named(SITE_CELLS.filter((cell) => (cell.signal === null) !== (cell.unknowable !== undefined)))).toEqual([]);
    expect(named(SITE_CELLS.filter((cell) => cell.unknowable === undefined && !recognised(cell)))).toEqual([]);
  });
  it('ids and addresses are in no evidence', () => {
    for (const cell of SITE_CELLS)
      expect(JSON.stringify(accountOf(cell).evidence)).not.toMatch(/company\.example|00000000-0000|robin|acme/);
  });
});
