import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { adapter } from '../../../cli/adapter';
import { Adapter } from '../../../utils/model/adapter';
import { Confirmation } from '../../../utils/model/site-check';
import { PolicySource } from '../../../utils/model/policy';
import { starterPolicy } from '../../../utils/policy/starter';
import { missingSend, PASSED, withCandidates } from '../sites/reports';

let folder = '';
let said = { out: '', error: '' };
const at = (name: string): string => path.join(folder, name);
const write = (name: string, value: unknown): string => {
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
  return at(name);
};
const run = async (...args: readonly string[]): Promise<number> => {
  said = { out: '', error: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.error += String(text)), true));
  return adapter.run(args);
};
const policyAt = (name: string) => PolicySource.parse(JSON.parse(readFileSync(at(name), 'utf8')));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'weir-adapter-'));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

describe('weir adapter fix', () => {
  test('writes a whole adapter of a report with a part missing', async () => {
    expect(await run('fix', write('report.json', missingSend()))).toBe(0);
    const { adapters } = JSON.parse(said.out) as { adapters: unknown[] };
    expect(Adapter.parse(adapters[0]).submit[0]?.css).toBe('div.new-send');
    expect(said.error).toContain('Send div.new-send');
  });
  test('writes the day, the build and the browser of a report that passed', async () => {
    expect(await run('fix', write('passed.json', PASSED))).toBe(0);
    const { confirmed } = JSON.parse(said.out) as { confirmed: unknown[] };
    expect(Confirmation.parse(confirmed[0])).toMatchObject({
      site: 'chatgpt',
      on: '2026-11-24',
      build: '0.1.0 chrome managed',
      browser: 'Chrome 156',
    });
  });
  test('puts a correction into a policy, and then the confirmation; an older check of the site goes with the correction', async () => {
    const policy = write('policy.json', {
      ...starterPolicy('enforce'),
      confirmed: [{ site: 'chatgpt', on: '2026-01-01', build: 'x', browser: 'y', composer: '#a', submit: '#b' }],
    });
    expect(await run('fix', write('report.json', missingSend()), '--policy', policy, '--out', at('fixed.json'))).toBe(0);
    expect(policyAt('fixed.json').confirmed).toBeUndefined();
    expect(policyAt('fixed.json').adapters).toHaveLength(1);
    const passed = write('passed.json', { ...PASSED, submit: { found: 'adapter', css: 'div.new-send' } });
    expect(await run('fix', passed, '--policy', at('fixed.json'), '--out', at('confirmed.json'))).toBe(0);
    expect(said.error).not.toContain('warning');
    expect(policyAt('confirmed.json').confirmed).toHaveLength(1);
    expect(policyAt('confirmed.json').adapters).toHaveLength(1);
  });
  test('puts the adapter of a listed host in the place of the host', async () => {
    const policy = write('hosts.json', { ...starterPolicy('enforce'), hosts: [{ id: 'lab-chat', hosts: ['chat.lab.example'] }] });
    const report = {
      ...withCandidates('composer', [{ css: 'textarea#question', count: 1 }], 'textarea'),
      site: 'lab-chat',
      host: 'chat.lab.example',
    };
    expect(await run('fix', write('lab.json', report), '--policy', policy, '--out', at('lab-fixed.json'))).toBe(0);
    expect(policyAt('lab-fixed.json').hosts).toBeUndefined();
    expect(policyAt('lab-fixed.json').adapters.map(({ id, hosts }) => [id, hosts])).toEqual([['lab-chat', ['chat.lab.example']]]);
  });
  test('says of a confirmation that does not fit the policy’s adapter that it does not', async () => {
    const policy = write('plain.json', starterPolicy('enforce'));
    const passed = write('passed.json', { ...PASSED, submit: { found: 'adapter', css: 'div.new-send' } });
    expect(await run('fix', passed, '--policy', policy, '--out', at('odd.json'))).toBe(0);
    expect(said.error).toContain('warning: /confirmed/0');
  });
  test('takes the candidate that it is told', async () => {
    const report = missingSend();
    const second = { ...report.candidates.submit[0], selectors: [{ css: 'div.other', count: 1 }] };
    const file = write('two.json', { ...report, candidates: { ...report.candidates, submit: [...report.candidates.submit, second] } });
    expect(await run('fix', file, '--send', '2')).toBe(0);
    expect(said.out).toContain('"css": "div.other"');
  });
  test('writes nothing where no selector can heal it, and says what is wrong', async () => {
    expect(await run('fix', write('later.json', { ...PASSED, armed: 'later' }), '--out', at('nothing.json'))).toBe(1);
    expect(said.error).toContain('load the page again');
    expect(() => readFileSync(at('nothing.json'))).toThrow();
  });
  const REFUSED: Readonly<Record<string, readonly [() => readonly string[], RegExp]>> = {
    'no report': [() => ['fix'], /Name the report/],
    'another verb': [() => ['heal', 'x'], /Say fix/],
    'a file that is not there': [() => ['fix', at('none.json')], /cannot be read/],
    'a file that is no JSON': [() => ['fix', write('broken.json', '{')], /is not JSON/],
    'a file that is no report': [() => ['fix', write('other.json', { schema: 1 })], /is no report of a site check: \//],
    'a candidate that is no number': [() => ['fix', write('report.json', missingSend()), '--send', 'x'], /from 1 on/],
    'a policy that is refused': [
      () => ['fix', write('report.json', missingSend()), '--policy', write('bad.json', '{}')],
      /refused as it is/,
    ],
  };
  test.each(Object.entries(REFUSED))('refuses %s', async (_, [args, message]) => {
    await expect(run(...args())).rejects.toThrow(message);
  });
  test('says of a site that nobody knows that the policy has to be named', async () => {
    expect(await run('fix', write('unknown.json', { ...missingSend(), site: 'lab-chat' }))).toBe(1);
    expect(said.error).toContain('--policy');
  });
});
