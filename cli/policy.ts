import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkPatterns } from '../server/check-patterns';
import { createClassifier } from '../utils/classify/create';
import type { PolicyProblem } from '../utils/model/api';
import type { KnowledgeFile } from '../utils/model/knowledge';
import { inOrder, parsePolicy, problemsAt } from '../utils/policy/parse';
import { starterPolicy } from '../utils/policy/starter';
import { ADAPTERS } from '../utils/sites/all';
import type { Command } from './command';
import { UsageError } from './command';
import { KNOWLEDGE_OPTIONS, knowledgeFrom } from './knowledge-files';
import { Cases, runCases } from './policy-cases';
import { contextOf, loadPolicy } from './scan-context';

const HELP = `Usage: weir policy lint FILE
       weir policy test FILE [CASES] [--dictionary FILE] [--documents FILE]
       weir policy show [--starter monitor|enforce]

  lint   says what is wrong with a policy and what is doubtful, each with line, column, value found and what was expected
  test   judges the cases that stand beside a policy (CASES, or policy.cases.json for policy.json) and says which fail:
         [{ "name": "a sentence", "text": "…" or "findings": [{ "detector": "secret.github-token" }],
            "site": "chatgpt", "tier": "enterprise", "workspace": "…", "channel": "paste", "groups": [], "at": "2027-01-01T00:00:00Z",
            "expect": { "action": "redact", "rules": ["secrets-on-consumer"] } }]
         --dictionary and --documents give the company knowledge that the policy names, as "weir scan" takes it
  show   prints the starter policy (monitor unless told otherwise), to be saved and changed

Exit code 0 where all is well, 1 where the policy is refused or a case fails, 2 for a wrong argument.
`;

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`The file "${file}" cannot be read.`);
  }
}

function line(file: string, problem: PolicyProblem): string {
  const where = problem.path === '' ? '' : ` ${problem.path}`;
  return `${file}:${problem.line}:${problem.column}: ${problem.severity}:${where}: found ${problem.value}, expected ${problem.expected}\n`;
}

/** `1 error`, `2 errors`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function lint(file: string): number {
  const text = read(file);
  const parsed = parsePolicy(text, { now: Date.now(), sites: ADAPTERS.map((adapter) => adapter.id) });
  const unsafe = 'policy' in parsed ? problemsAt(text, checkPatterns(parsed.policy.patterns)) : [];
  const problems = inOrder([...parsed.problems, ...unsafe]);
  for (const problem of problems) process.stdout.write(line(file, problem));
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  process.stdout.write(`${file}: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}\n`);
  return errors === 0 ? 0 : 1;
}

function casesOf(file: string) {
  let value: unknown;
  try {
    value = JSON.parse(read(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The file "${file}" is not JSON.`);
  }
  const parsed = Cases.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`The cases in "${file}" are refused at /${issue?.path.join('/') ?? ''}: ${issue?.message ?? ''}.`);
}

function test(file: string, beside: string, files: readonly KnowledgeFile[]): number {
  const now = Date.now();
  const bundle = loadPolicy({ policy: file }, now, files);
  const classifier = createClassifier(bundle, () => performance.now());
  const results = runCases(casesOf(beside), bundle, classifier, (site) => contextOf({ site }, now), now);
  for (const { name, differences, reasons } of results) {
    process.stdout.write(`${differences.length === 0 ? 'ok  ' : 'FAIL'} ${name}\n`);
    for (const said of differences.length === 0 ? [] : [...differences, ...reasons]) process.stdout.write(`       ${said}\n`);
  }
  const failed = results.filter((result) => result.differences.length > 0).length;
  process.stdout.write(`${counted(results.length, 'case')}, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function show(starter: string): number {
  if (starter !== 'monitor' && starter !== 'enforce') throw new UsageError(`--starter is monitor or enforce, not "${starter}".`);
  process.stdout.write(`${JSON.stringify(starterPolicy(starter), null, 2)}\n`);
  return 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { starter: { type: 'string' }, ...KNOWLEDGE_OPTIONS } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'An argument is wrong.');
  }
}

function run(args: readonly string[]): number {
  const { values, positionals } = parse(args);
  const [verb, file, beside, ...more] = positionals;
  const most = { lint: 2, test: 3, show: 1 }[verb ?? ''];
  if (most === undefined) throw new UsageError(`Say lint, test or show after "weir policy"${verb === undefined ? '' : `, not "${verb}"`}.`);
  if (positionals.length > most)
    throw new UsageError(`"weir policy ${verb}" does not know what to do with "${more[0] ?? positionals[most]}".`);
  if (values.starter !== undefined && verb !== 'show') throw new UsageError('--starter goes with "weir policy show".');
  if (verb !== 'test' && (values.dictionary ?? values.documents) !== undefined)
    throw new UsageError('--dictionary and --documents go with "weir policy test".');
  if (verb === 'show') return show(values.starter ?? 'monitor');
  if (file === undefined) throw new UsageError(`Name the policy's file: weir policy ${verb} FILE.`);
  return verb === 'lint' ? lint(file) : test(file, beside ?? file.replace(/(\.json)?$/, '.cases.json'), knowledgeFrom(values));
}

export const policy: Command = {
  summary: 'check, test and show policies',
  help: HELP,
  run: (args) => new Promise((resolve) => resolve(run(args))),
};
