import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'weir-explain-'));
const file = (name: string, content: unknown): string => {
  const to = path.join(folder, name);
  writeFileSync(to, typeof content === 'string' ? content : JSON.stringify(content));
  return to;
};
const run = (...args: readonly string[]) => spawnSync(process.execPath, ['cli/weir.mjs', 'explain', ...args], { encoding: 'utf8' });
const keys = { endpoint: 'https://weir.example.com', tenant: 'acme', enrolmentToken: crypto.randomUUID(), rootSha256: 'b'.repeat(64) };

describe('weir explain', () => {
  const FORMS: Readonly<Record<string, unknown>> = {
    'the keys themselves': keys,
    'what Chromium exports': Object.fromEntries(
      Object.entries(keys).map(([key, value]) => [key, { value, level: 'mandatory', scope: 'machine' }]),
    ),
    'a policy file of Chromium': { '3rdparty': { extensions: { abcdefghijklmnopabcdefghijklmnop: keys } } },
    'a policies.json of Firefox': { policies: { '3rdparty': { Extensions: { 'weir@example.com': keys } } } },
  };
  test.each(Object.entries(FORMS))('reads managed settings as %s', (_, content) => {
    const { stdout, status } = run('--managed', file('managed.json', content), '--json');
    expect(status).toBe(0);
    const { values } = JSON.parse(stdout) as { values: { name: string; value: string; from: string }[] };
    expect(values.find(({ name }) => name === 'tenant')).toMatchObject({ value: 'acme', from: 'managed' });
    expect(stdout).not.toContain(keys.enrolmentToken);
  });
  test('says which rules would act on a text, and why', () => {
    const text = file('people.txt', Array.from({ length: 12 }, (_, i) => `anna.schmidt${i}@acme-kunden.com`).join(', '));
    const { stdout, status } = run(text);
    expect(status).toBe(0);
    expect(stdout).toMatch(/The text would be judged: \w+/);
    expect(stdout).toMatch(/found: E-mail address.*\(12 times\)/);
    expect(stdout).toMatch(/rule [\w-]+ (?:decides|matches|only watches)/);
  });
  const WRONG: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'a file of settings that is none': [['--managed', file('broken.json', '{')], /broken\.json" cannot be read/],
    'settings of several extensions': [['--managed', file('two.json', { '3rdparty': { extensions: { a: {}, b: {} } } })], /2 extensions/],
    'a text that is not there': [[path.join(folder, 'nothing')], /nothing" cannot be read/],
    'an option that nobody knows': [['--nope'], /nope/],
    'two texts': [['a', 'b'], /one FILE/],
  };
  test.each(Object.entries(WRONG))('refuses %s by name', (_, [args, said]) => {
    const { stderr, status } = run(...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(said)]);
  });
});
