import { describe, expect, it } from 'vitest';
import { TermsRow } from '../../../utils/model/terms';
import type { ContractRow } from '../../../utils/model/terms';
import type { TIERS } from '../../../utils/model/words';
import { ADAPTERS } from '../../../utils/sites/all';
import { dueOf, dueRows } from '../../../utils/terms/due';
import { mayTrain, retentionOverDays, termsFor, type TermsLookup } from '../../../utils/terms/lookup';
import { addDays, REGISTER } from '../../../utils/terms/register';

const NOW = Date.parse('2026-11-20T12:00:00Z');

const lookup = (over: Partial<TermsLookup>): string | null =>
  termsFor({ vendor: 'openai', site: 'chatgpt', tier: 'consumer-free', contract: undefined, registers: [REGISTER], now: NOW, ...over })
    ?.id ?? null;

const row = (over: Partial<TermsRow>): TermsRow => ({
  ...(REGISTER[0] as TermsRow),
  id: 'row',
  vendor: 'v',
  tier: ['enterprise'],
  ...over,
});

describe('the register', () => {
  it('has rows of the schema', () => {
    for (const one of REGISTER) expect(TermsRow.safeParse(one).error).toBeUndefined();
  });
  it('believes a row for 180 days after its review', () => {
    for (const one of REGISTER) expect(one.expiresAt).toBe(addDays(one.reviewedAt, 180));
    expect(addDays('2026-11-20', 180)).toBe('2027-05-19');
  });
  it('names each row once', () => {
    expect(new Set(REGISTER.map((one) => one.id)).size).toBe(REGISTER.length);
  });
  it('has at most one row for a vendor, site and tier', () => {
    const keys = REGISTER.flatMap((one) => one.tier.flatMap((tier) => (one.sites ?? ['*']).map((site) => `${one.vendor} ${site} ${tier}`)));
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });
  it('has no general row beside rows for sites, which would hide behind them', () => {
    for (const vendor of new Set(REGISTER.map((one) => one.vendor))) {
      const rows = REGISTER.filter((one) => one.vendor === vendor);
      expect(rows.every((one) => one.sites === undefined) || rows.every((one) => one.sites !== undefined)).toBe(true);
    }
  });
  it('gives public evidence for every row', () => {
    for (const one of REGISTER) {
      expect(one.evidence.length).toBeGreaterThan(0);
      for (const source of one.evidence) expect(source).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+(\/|$)|^public code$/);
    }
  });
  it('is sure of nothing that has no date', () => {
    for (const one of REGISTER.filter((each) => each.documentDate === null)) expect(one.confidence).not.toBe('high');
  });
  it('knows the vendor of every built-in site, for consumers and for the unknown', () => {
    for (const { vendor, id } of ADAPTERS) {
      for (const tier of ['consumer-free', 'consumer-paid', 'unknown'] as const)
        expect(lookup({ vendor, site: id, tier }), `${id} ${tier}`).not.toBeNull();
    }
  });
  it('lets no unknown account off better than a consumer', () => {
    for (const { vendor, sites } of REGISTER) {
      for (const site of sites ?? ['any']) {
        const of = (tier: (typeof TIERS)[number]) => termsFor({ vendor, site, tier, contract: undefined, registers: [REGISTER], now: NOW });
        if (mayTrain(of('consumer-free')) || mayTrain(of('consumer-paid'))) expect(mayTrain(of('unknown')), `${vendor} ${site}`).toBe(true);
      }
    }
  });
});

describe('looking terms up', () => {
  it.each([
    ['a consumer', { tier: 'consumer-free' }, 'openai-consumer'],
    ['an unknown account: a consumer', { tier: 'unknown' }, 'openai-consumer'],
    ['a business workspace', { tier: 'team' }, 'openai-business'],
    ['a vendor that nobody knows', { vendor: 'nobody' }, null],
    ['a row for the site before one for the vendor', { vendor: 'google', site: 'notebooklm' }, 'google-notebooklm-personal'],
    ['a site of the vendor that has no row', { vendor: 'google', site: 'something-new' }, null],
    ['the worst of what an unknown account may be', { vendor: 'google', site: 'aistudio', tier: 'unknown' }, 'google-aistudio-unpaid'],
    ['on its last day', { now: Date.parse('2027-05-19T00:00:00Z') - 1 }, 'openai-consumer'],
    ['past its date', { now: Date.parse('2027-05-19T00:00:00Z') }, null],
  ] as const)('%s', (_, over, expected) => {
    expect(lookup(over)).toBe(expected);
  });
  it('of two rows that fit takes the worse', () => {
    const rows = [
      row({ id: 'good', trains: 'never' }),
      row({ id: 'bad', trains: 'always', region: 'US' }),
      row({ id: 'mild', trains: 'never' }),
    ];
    expect(lookup({ vendor: 'v', tier: 'enterprise', registers: [rows] })).toBe('bad');
  });
  it('of two that may train takes the one that keeps longer', () => {
    const rows = [
      row({ id: 'short', retentionDays: 30 }),
      row({ id: 'long', retentionDays: null }),
      row({ id: 'middle', retentionDays: 90 }),
    ];
    expect(lookup({ vendor: 'v', tier: 'enterprise', registers: [rows] })).toBe('long');
  });
  it("asks the bundle's register before the built-in one, and the built-in one when the bundle's row has lapsed", () => {
    const mine = (expiresAt: string): TermsRow[] => [row({ id: 'mine', vendor: 'openai', tier: ['team'], expiresAt })];
    expect(lookup({ tier: 'team', registers: [mine('2027-01-01'), REGISTER] })).toBe('mine');
    expect(lookup({ tier: 'team', registers: [mine('2026-11-01'), REGISTER] })).toBe('openai-business');
  });
  it('takes the contract of the workspace before all, for 14 days after its date, and then knows nothing', () => {
    const contract: ContractRow = row({ id: 'contract', expiresAt: '2026-11-10' });
    const at = (time: string) => lookup({ tier: 'team', contract, now: Date.parse(time) });
    expect(at('2026-11-20T00:00:00Z')).toBe('contract');
    expect(at('2026-11-23T23:59:59Z')).toBe('contract');
    expect(at('2026-11-24T00:00:00Z')).toBeNull();
  });
});

describe('what rules ask', () => {
  it.each([
    ['always', true],
    ['unless-opted-out', true],
    ['unknown', true],
    ['only-if-opted-in', false],
    ['never', false],
  ] as const)('%s: may train is %s', (trains, expected) => {
    expect(mayTrain({ trains })).toBe(expected);
  });
  it('without terms it may train, and is kept for ever', () => {
    expect(mayTrain(null)).toBe(true);
    expect(retentionOverDays(null, 1_000_000)).toBe(true);
  });
  it.each([
    [30, 30, false],
    [31, 30, true],
    [0, 0, false],
    ['indefinite', 36_500, true],
    [null, 36_500, true],
  ] as const)('kept for %s, over %s days: %s', (retentionDays, days, expected) => {
    expect(retentionOverDays({ retentionDays }, days)).toBe(expected);
  });
});

describe('telling an admin ahead', () => {
  it.each([
    ['2026-12-22', null],
    ['2026-12-20', 'soon'],
    ['2026-11-28', 'soon'],
    ['2026-11-27', 'urgent'],
    ['2026-11-20', 'lapsed'],
  ] as const)('a row that ends on %s: %s', (expiresAt, stage) => {
    expect(dueOf({ id: 'row', expiresAt }, NOW)?.stage ?? null).toBe(stage);
  });
  it('lists the most urgent first', () => {
    const rows = ['2026-12-01', '2026-11-01', '2027-11-01', '2026-11-22'].map((expiresAt) => ({ id: expiresAt, expiresAt }));
    expect(dueRows(rows, NOW).map((due) => due.days)).toEqual([-19, 2, 11]);
  });
});
