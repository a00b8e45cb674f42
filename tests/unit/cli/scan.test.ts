import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatReport } from '../../../cli/format/findings';
import { random } from '../detectors/secret/random';
import { word } from '../extract/archive';
import { MARKER, SAMPLES } from '../extract/samples';

const root = path.resolve(import.meta.dirname, '../../..');
const weir = (args: readonly string[], input = '') => spawnSync('node', ['cli/weir.mjs', ...args], { cwd: root, input, encoding: 'utf8' });
const Answer = z.object({
  id: z.string(),
  findings: z.array(z.object({ detector: z.string(), category: z.string(), span: z.tuple([z.int(), z.int()]), confidence: z.string() })),
  verdict: z.object({ action: z.string(), reasons: z.array(z.string()) }),
});
const key = ['AK', 'IA', random('upper', 16)].join('');

describe('weir scan', () => {
  it('answers each JSON line with findings and a verdict, in order', () => {
    const lines = [
      { id: 'a', text: `aws ${key}` },
      { id: 'b', text: 'What is the capital of France?' },
    ];
    const { stdout, status } = weir(['scan', '--jsonl'], lines.map((l) => JSON.stringify(l)).join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((l) => Answer.parse(JSON.parse(l)));
    expect(status).toBe(0);
    expect(answers.map((a) => a.id)).toEqual(['a', 'b']);
    expect(answers[0]?.findings.map((f) => [f.detector, ...f.span])).toEqual([['secret.aws-access-key-id', 4, 24]]);
    expect(answers[0]?.verdict.action).toBe('redact');
    expect(answers[1]).toEqual({ id: 'b', findings: [], verdict: { action: 'allow', reasons: [] } });
  });

  it('shows a person where it is and why, and exits with 1', () => {
    const { stdout, status } = weir(['scan'], `first line\nkey ${key} here\n`);
    expect(status).toBe(1);
    expect(stdout).toContain('standard input: redact');
    expect(stdout).toContain('2:5');
    expect(stdout).toContain(`key >>${key}<< here`);
  });

  it('says of each finding what it is and why, in its report and where --explain asks for it', () => {
    const said = /^AWS access key ID: it has the beginning .* that these have\.$/;
    const lines = weir(['scan'], key).stdout.split('\n');
    expect(lines.filter((l) => said.test(l.trim()))).toHaveLength(1);
    const answer = weir(['scan', '--jsonl', '--explain'], JSON.stringify({ id: 'a', text: key })).stdout;
    expect(
      z.object({ findings: z.array(z.object({ explanation: z.string() })) }).parse(JSON.parse(answer)).findings[0]?.explanation,
    ).toMatch(said);
  });

  it('judges under another account, flavour and site when told to', () => {
    const line = JSON.stringify({ id: 'a', text: key });
    const action = (...args: string[]) => Answer.parse(JSON.parse(weir(['scan', '--jsonl', ...args], line).stdout)).verdict.action;
    expect(action('--flavour', 'monitor')).toBe('log');
    expect(action('--tier', 'enterprise')).toBe('justify');
    expect(action('--site', 'claude')).toBe('redact');
  });

  it('reads every kind of file, and what it cannot read it names and leaves to the policy', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'weir-scan-'));
    const file = (name: string, bytes: Uint8Array | string): string => {
      writeFileSync(path.join(folder, name), bytes);
      return path.join(folder, name);
    };
    const all = Object.entries(SAMPLES).map(([name, [bytes, , besides]]) => [file(name, bytes), besides ?? MARKER] as const);
    const terms = file('terms.txt', `${[MARKER, ...all.map(([, text]) => text)].join('\n')}\n`);
    expect(weir(['dictionary', terms, '--out', path.join(folder, 'terms.json')]).status).toBe(0);
    const docx = file('plan.docx', word([`The key is ${key} here`]));
    const pdf = file('plan.pdf', '%PDF-1.7');
    const { stdout, stderr, status } = weir([
      'scan',
      '--dictionary',
      path.join(folder, 'terms.json'),
      docx,
      pdf,
      ...all.map(([name]) => name),
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain(`key is >>${key}<< here`);
    expect(stdout).toContain('file.unreadable.damaged');
    expect(stderr).toMatch(/plan\.pdf" is damaged/);
    for (const [name] of all)
      expect(
        stdout.split(folder).find((part) => part.startsWith(name.slice(folder.length))),
        name,
      ).toContain('dictionary.terms');
    expect(weir(['scan', '--tier', 'enterprise', '--flavour', 'monitor', pdf]).status).toBe(0);
    rmSync(folder, { recursive: true });
  }, 120_000);

  it.each<[string, readonly string[], RegExp]>([
    ['an unknown command', ['scna'], /no command "scna"/],
    ['an unknown option', ['scan', '--jsnol'], /--jsnol/],
    ['an unknown tier', ['scan', '--tier', 'gold'], /--tier is one of/],
    ['a file that is not there', ['scan', '/does/not/exist'], /cannot be read/],
    ['a line that is not JSON', ['scan', '--jsonl'], /Line 1 of standard input/],
  ])('answers %s with one sentence and exit code 2', (_, args, sentence) => {
    const { stderr, status } = weir(args, 'not json');
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('answers --help', () => {
    expect(weir(['scan', '--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: weir scan') as string });
    expect(weir(['--help']).stdout).toContain('scan');
  });
});

describe('the report for people', () => {
  it('lets no control character of the text through to the terminal', () => {
    const text = 'a\u001B[2Jb\u202Etoken';
    const report = formatReport({
      name: 'x',
      text,
      findings: [{ detector: 'secret.x', category: 'secret', span: [text.length - 5, text.length], confidence: 'high' }],
      verdict: {
        action: 'block',
        wouldHave: null,
        options: [],
        findings: [],
        needs: { redaction: false, reason: false, confirmation: false },
        reasons: [],
        rules: [],
        tier: 'unknown',
        workspace: 'other',
        terms: null,
        message: null,
      },
      colour: false,
    });
    expect(report).toContain('a·[2Jb·>>token<<');
    expect(report).not.toMatch(/[\u001B\u202E]/);
  });
});
