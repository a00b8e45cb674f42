import { describe, expect, test } from 'vitest';
import { judgeManaged } from '../../../utils/model/managed';
import { PolicySource } from '../../../utils/model/policy';
import { BASELINE } from '../../../utils/policy/baseline';
import { effectiveValues, ignoredSettings, type EffectiveInput } from '../../../utils/policy/effective';
import { compileSnapshot } from '../../../utils/policy/snapshot';
import { starterPolicy } from '../../../utils/policy/starter';
import { ADAPTERS } from '../../../utils/sites/all';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const token = crypto.randomUUID();
const RIGHT = {
  endpoint: 'https://weir.example.com',
  tenant: 'acme',
  enrolmentToken: token,
  rootSha256: 'a'.repeat(64),
  groups: ['sales'],
};
const bundle = {
  ...PolicySource.parse(starterPolicy('enforce')),
  dictionaries: [],
  documents: [],
  tenant: 'acme',
  version: 41,
  issuedAt: '2026-11-19T08:00:00.000Z',
  expiresAt: '2026-12-19T08:00:00.000Z',
};
const input = (raw: Record<string, unknown> | null, change: Partial<EffectiveInput> = {}): EffectiveInput => ({
  settings: raw === null ? { source: 'none', values: {}, problems: [] } : { source: 'managed', ...judgeManaged(raw) },
  seenAt: { endpoint: NOW - 60_000 },
  snapshot: compileSnapshot({ bundle, builtInAdapters: ADAPTERS, build: 'test', groups: ['sales'] }),
  acceptedAt: NOW,
  now: NOW,
  ...change,
});
const valueOf = (of: EffectiveInput, name: string) => effectiveValues(of).find((value) => value.name === name);

describe('what holds on a device', () => {
  test('a managed value names its source, since when, and what it is', () => {
    expect(valueOf(input(RIGHT), 'endpoint')).toMatchObject({
      value: 'https://weir.example.com',
      from: 'managed',
      since: '2026-11-20T11:59:00.000Z',
    });
  });
  test('a secret is never among the values', () => {
    expect(valueOf(input(RIGHT), 'enrolmentToken')).toMatchObject({ value: 'set, not shown', from: 'managed' });
    expect(JSON.stringify([effectiveValues(input(RIGHT)), ignoredSettings(input(RIGHT))])).not.toContain(token);
  });
  test('what is absent says what holds instead, and what follows', () => {
    expect(valueOf(input(null), 'ring')).toMatchObject({ value: 'broad', from: 'default', since: null });
    expect(valueOf(input(null), 'endpoint')?.why).toContain('nothing is sent');
  });
  test('a setting that is mistyped says so where it is looked for, and among those that do nothing', () => {
    const wrong = input({ ...RIGHT, ring: 5, Endpoint: 'x' });
    expect(valueOf(wrong, 'ring')?.why).toContain('managed.mistyped');
    expect(ignoredSettings(wrong).join(' ')).toMatch(/managed\.mistyped: ring.*managed\.unknown: Endpoint \(did you mean endpoint\?\)/);
  });
  test('what the signed policy says is dated by it', () => {
    expect(valueOf(input(RIGHT), 'policy')).toMatchObject({ value: 'version 41', from: 'bundle', since: bundle.issuedAt });
    expect(valueOf(input(RIGHT), 'retentionDays')).toMatchObject({ value: '90', from: 'bundle' });
  });
  test.each([
    ['no policy that asks for it', {}, 'off', /not counted/],
    ['a list', { discovery: { hosts: ['a.example', 'b.example'] } }, '2 hosts', /by host and day; no address/],
    ['a list in works-council mode', { discovery: { hosts: ['a.example'] }, worksCouncil: true }, 'off', /works-council mode nothing/],
  ])('discovery is there by name: %s', (_, more, value, why) => {
    const snapshot = compileSnapshot({ bundle: { ...bundle, ...more }, builtInAdapters: ADAPTERS, build: 'test' });
    expect(valueOf(input(RIGHT, { snapshot }), 'discovery')).toMatchObject({
      value,
      from: 'bundle',
      why: expect.stringMatching(why) as string,
    });
  });
  test('an expired policy says what has lapsed', () => {
    expect(valueOf(input(RIGHT, { now: Date.parse('2027-01-01T00:00:00Z') }), 'exceptions')?.value).toBe('none in force');
  });
  test('the rules in the package are called that', () => {
    const snapshot = compileSnapshot({ bundle: BASELINE, builtInAdapters: ADAPTERS, build: 'test' });
    expect(valueOf(input(null, { snapshot }), 'policy')).toMatchObject({ value: 'built-in baseline', from: 'baseline', since: null });
  });
});
