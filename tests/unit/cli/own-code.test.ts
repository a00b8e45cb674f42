import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { starterPolicy } from '../../../utils/policy/starter';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'weir-own-code-'));
const write = (name: string, content: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(content, null, 2));
  return file;
};
const code = { packages: ['@acme/ui'], owners: ['Acme Corporation'], hosts: ['corp.acme.test'], repositories: ['acme/billing'] };
const policy = write('policy.json', { ...starterPolicy('enforce'), code });
const weir = (args: readonly string[], input = '') => spawnSync('node', ['cli/weir.mjs', ...args], { cwd: root, input, encoding: 'utf8' });

const OURS = "import { Table } from '@acme/ui';\n\nexport const rows = (order) => order.rows.filter((row) => row.open);\n";
const THEIRS = OURS.replace('@acme/ui', 'react');

interface Answer {
  readonly id: string;
  readonly findings: readonly { readonly detector: string; readonly confidence: string; readonly label?: string }[];
  readonly verdict: { readonly action: string; readonly reasons: readonly string[] };
}

describe("the company's own code, by a policy", () => {
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('needs a reason on an account of its own, however small, where other code of that size does not', () => {
    const lines = [
      { id: 'ours', text: OURS },
      { id: 'theirs', text: THEIRS },
    ];
    const { stdout } = weir(['scan', '--jsonl', '--policy', policy], lines.map((l) => JSON.stringify(l)).join('\n'));
    const [ours, theirs] = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as Answer);
    expect(ours?.findings).toMatchObject([{ detector: 'source-code.own.javascript', confidence: 'high', label: 'package' }]);
    expect(ours?.verdict).toMatchObject({ action: 'justify', reasons: [expect.stringContaining('own-source-code') as string] });
    expect(theirs?.findings.map((f) => f.detector)).toEqual(['source-code.javascript']);
    expect(theirs?.verdict.action).toBe('allow');
  });

  it('is not weighed when no policy names what is ours', () => {
    const { stdout } = weir(['scan', '--jsonl'], JSON.stringify({ id: 'a', text: OURS }));
    expect((JSON.parse(stdout) as Answer).findings.map((f) => f.detector)).toEqual(['source-code.javascript']);
  });

  it('is warned of where a term is short, or in the code of others', () => {
    const doubtful = write('doubtful.json', { ...starterPolicy('enforce'), code: { packages: ['@acme/ui', 'utils'], owners: ['SAP'] } });
    const { stdout, stderr, status } = weir(['policy', 'lint', doubtful]);
    const said = stdout + stderr;
    expect(status).toBe(0);
    expect(said).toMatch(/warning: \/code\/packages\/1: .*"utils" is in much of the code of others/);
    expect(said).toMatch(/warning: \/code\/owners\/0: .*at least 4 characters/);
    expect(said).not.toMatch(/\/code\/packages\/0/);
  });

  it('is refused by name where it is wrong', () => {
    const wrong = write('wrong.json', { ...starterPolicy('enforce'), code: { package: ['@acme/ui'], hosts: ['a'] } });
    const { stdout, stderr, status } = weir(['policy', 'lint', wrong]);
    const said = stdout + stderr;
    expect(status).toBe(1);
    expect(said).toMatch(/\/code\/hosts\/0/);
    expect(said).toMatch(/\/code.*package/);
    expect(said).toMatch(/"packages"|packages/);
  });
});
