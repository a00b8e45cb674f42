import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../../cli/command';
import { policy } from '../../../cli/policy';
import { starterPolicy } from '../../../utils/policy/starter';

let folder = '';
const at = (name: string): string => path.join(folder, name);
const write = (name: string, value: unknown): void =>
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value, null, 2));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'weir-policy-'));
  write('good.json', starterPolicy('enforce'));
  write('monitor.json', starterPolicy('monitor'));
  write('bad.json', '{\n  "schema": 1,\n  "default": "alow"\n}');
  write('slow.json', {
    ...starterPolicy('enforce'),
    patterns: [{ id: 'slow', label: 'Slow', pattern: '(project-(a+)+)+$', keyword: 'project-' }],
  });
  write('good.cases.json', [
    {
      name: 'a token is redacted',
      findings: [{ detector: 'secret.github-token' }],
      expect: { action: 'redact', rules: ['secrets-on-consumer'] },
    },
    { name: 'nine addresses pass', findings: [{ detector: 'personal.email', count: 9 }], expect: { action: 'allow' } },
  ]);
  write('wrong.json', [{ name: 'a token passes', findings: [{ detector: 'secret.github-token' }], expect: { action: 'allow' } }]);
  write('misspelt.json', [{ name: 'x', expct: { action: 'allow' } }]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `weir policy …` in the test's folder. */
async function run(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  try {
    return {
      code: await policy.run(args.map((arg) => (arg.endsWith('.json') ? at(arg) : arg))),
      said: said.join('').replaceAll(`${folder}/`, ''),
    };
  } finally {
    write.mockRestore();
  }
}

/** Arguments → exit code and what is said. */
const RUNS: Readonly<Record<string, readonly [args: readonly string[], code: number, said: RegExp]>> = {
  'lint of a good policy says that nothing is wrong': [['lint', 'good.json'], 0, /^good.json: 0 errors, 0 warnings\n$/],
  'lint warns and passes': [
    ['lint', 'monitor.json'],
    0,
    /^monitor.json:\d+:\d+: warning: .*not in force\nmonitor.json: 0 errors, 1 warning\n$/,
  ],
  'lint names line and column': [['lint', 'bad.json'], 1, /bad.json:3:14: error: \/default: found "alow", expected one of/],
  'lint refuses a pattern that can be made to backtrack': [['lint', 'slow.json'], 1, /\/patterns\/0\/pattern: found .* linear time/],
  'test runs the cases beside the policy': [
    ['test', 'good.json'],
    0,
    /^ok {3}a token is redacted\nok {3}nine addresses pass\n2 cases, 0 failed\n$/,
  ],
  'test says how a verdict differs': [
    ['test', 'good.json', 'wrong.json'],
    1,
    /FAIL a token passes\n +action: expected "allow", got "redact"\n/,
  ],
  'diff says what changes for whom': [
    ['diff', 'monitor.json', 'good.json'],
    0,
    /rules: changed .*any secret, confidence high: log → redact\n {4}for [^\n]*consumer-free/s,
  ],
  'diff says where nothing changes': [['diff', 'good.json', 'good.json'], 0, /^Nothing changes for anybody\.\n$/],
  'diff says it to programs': [['diff', 'monitor.json', 'good.json', '--json'], 0, /"from": "log",\n +"to": "redact"/],
  'show prints what lint accepts': [['show', '--starter', 'enforce'], 0, /"mode": "enforce"/],
  'show prints the monitor flavour unless told otherwise': [['show'], 0, /"mode": "monitor"/],
};

const WRONG: Readonly<Record<string, readonly [args: readonly string[], said: RegExp]>> = {
  'no verb': [[], /^Say lint, test, show, diff, keygen, sign, publish, verify after "weir policy"\.$/],
  'another verb': [['deploy'], /not "deploy"/],
  'no file': [['lint'], /Name the policy's file/],
  'a file that is not there': [['lint', 'nope.json'], /cannot be read/],
  'a file too many': [['lint', 'good.json', 'bad.json'], /does not know what to do with/],
  'a flavour that does not exist': [['show', '--starter', 'strict'], /monitor or enforce, not "strict"/],
  'a key that would go nowhere': [['keygen'], /--tenant NAME --out FOLDER/],
  'a bundle without a key': [['sign', 'good.json', '--root', 'good.json'], /--key FILE is missing/],
  'a root that is none': [['verify', '--root', 'good.json'], /is no root/],
  'a server without https': [['publish', 'good.json', '--server', 'http://weir.example'], /https address/],
  'one policy to compare': [['diff', 'good.json'], /Name both files/],
  'an option that does not exist': [['lint', '--fast', 'good.json'], /--fast/],
  'an option of another verb': [['lint', '--starter', 'enforce', 'good.json'], /goes with "weir policy show"/],
  'cases that are misspelt': [['test', 'good.json', 'misspelt.json'], /refused at \/0/],
  'cases that are not there': [['test', 'monitor.json'], /monitor\.cases\.json" cannot be read/],
  'a policy that is refused': [['test', 'bad.json', 'wrong.json'], /is refused/],
};

describe('weir policy', () => {
  it.each(Object.entries(RUNS))('%s', async (_, [args, code, said]) => {
    const result = await run(...args);
    expect(result.said).toMatch(said);
    expect(result.code).toBe(code);
  });
  it.each(Object.entries(WRONG))('a wrong argument gets one sentence: %s', async (_, [args, said]) => {
    const error = await run(...args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).message).toMatch(said);
    expect((error as UsageError).message).not.toContain('\n');
  });
});
