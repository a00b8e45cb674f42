import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../utils/model/adapter';
import { BASELINE } from '../../../utils/policy/baseline';
import { compileSnapshot } from '../../../utils/policy/snapshot';
import { ADAPTERS } from '../../../utils/sites/all';
import { bundle } from './build';

const [first, second] = ADAPTERS as readonly [Adapter, Adapter, ...Adapter[]];
const corrected: Adapter = { ...first, name: 'Corrected' };
const added: Adapter = { ...first, id: 'intranet-chat', hosts: ['chat.acme.example'] };

const compile = (over: Parameters<typeof bundle>[0], groups?: readonly string[]) =>
  compileSnapshot({ bundle: bundle(over), builtInAdapters: [first, second], groups, build: '0.1.0 chrome' });
const names = (over: Parameters<typeof bundle>[0]): readonly string[] => compile(over).adapters.map((adapter) => adapter.name);

describe('a snapshot', () => {
  it('governs every built-in site where the bundle says all', () => {
    expect(names({})).toEqual([first.name, second.name]);
  });
  it('governs the sites that the bundle names', () => {
    expect(names({ sites: [second.id] })).toEqual([second.name]);
  });
  it('takes a corrected adapter in place of the built-in one', () => {
    expect(names({ adapters: [corrected] })).toEqual(['Corrected', second.name]);
  });
  it('does not govern a site for being corrected', () => {
    expect(names({ sites: [second.id], adapters: [corrected] })).toEqual([second.name]);
  });
  it('governs a site that the bundle adds', () => {
    expect(compile({ sites: [second.id], adapters: [added] }).adapters.map((adapter) => adapter.id)).toEqual([second.id, added.id]);
  });
  it('shows the day of a site check that fits the adapter in force', () => {
    const checked = {
      site: first.id,
      on: '2026-11-24',
      build: 'b',
      browser: 'Chrome 156',
      composer: first.composer[0]?.css ?? '',
      submit: first.submit[0]?.css ?? '',
    };
    expect(compile({ confirmed: [checked] }).adapters.map(({ confirmedLive }) => confirmedLive)).toEqual(['2026-11-24', null]);
    const redesigned: Adapter = { ...first, submit: [{ css: '#new', confidence: 'medium', seen: 'site check' }] };
    expect(compile({ confirmed: [checked], adapters: [redesigned] }).adapters[0]?.confirmedLive).toBeNull();
  });
  it('is for everyone where managed policy names no group', () => {
    expect(compile({}).groups).toEqual(['everyone']);
    expect(compile({}, ['engineering']).groups).toEqual(['engineering']);
  });
  it('says whether it is the baseline', () => {
    expect(compile({}).source).toBe('bundle');
    expect(compileSnapshot({ bundle: BASELINE, builtInAdapters: [], build: '' }).source).toBe('baseline');
  });
  it('survives being written as JSON', () => {
    const snapshot = compile({ adapters: [corrected] });
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });
});
