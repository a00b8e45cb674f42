import { checkPatterns } from '../server/check-patterns';
import { createClassifier } from '../utils/classify/create';
import type { PolicyProblem } from '../utils/model/console-api';
import type { KnowledgeFile } from '../utils/model/knowledge';
import type { Bundle } from '../utils/model/policy';
import { inOrder, parseBundle, parsePolicy, problemsAt } from '../utils/policy/parse';
import { starterPolicy } from '../utils/policy/starter';
import { ADAPTERS } from '../utils/sites/all';
import { fromBase64, textOf } from '../utils/trust/bytes';
import { argumentsOf } from './arguments';
import type { Command } from './command';
import { UsageError } from './command';
import { KNOWLEDGE_OPTIONS, knowledgeFrom } from './knowledge-files';
import { fileBytes, fileAsText } from './input';
import { envelopeIn } from './keys';
import { Cases, runCases } from './policy-cases';
import { difference, differenceInWords } from './policy-diff';
import { keygen } from './policy-keygen';
import { publishFile, verify } from './policy-publish';
import { signFile } from './policy-sign';
import { contextOf, loadPolicy } from './scan-context';

const HELP = `Usage: weir policy show [--starter monitor|enforce]
       weir policy lint FILE
       weir policy test FILE [CASES]
       weir policy diff A B [--json]
       weir policy keygen --tenant NAME --out FOLDER | --key FILE | --next ROOT --out FILE
       weir policy sign FILE --root ROOT --key KEY… [--out BUNDLE (--version N | --after BUNDLE)]
       weir policy publish FILE --server URL
       weir policy verify [FILE] --root ROOT [--server URL]

  show     prints the starter policy (monitor unless told otherwise), to be saved and changed
  lint     says what is wrong with a policy and what is doubtful, each with line, column, value found and what was expected
  test     judges the cases that stand beside a policy (CASES, or policy.cases.json for policy.json) and says which fail:
           [{ "name": "a sentence", "text": "…" or "findings": [{ "detector": "secret.github-token" }],
              "site": "chatgpt", "tier": "enterprise", "workspace": "…", "channel": "paste", "groups": [], "at": "2027-01-01T00:00:00Z",
              "expect": { "action": "redact", "rules": ["secrets-on-consumer"] } }]
  diff     says what changes for whom from one policy (or signed bundle) to another
  keygen   makes keys and the root of trust; one more key (--key); or the root that follows another (--next), by
           --add ROLE=KEY.pub.json, --drop ROLE=KEYID and --threshold ROLE=N
             --root-keys N, --root-threshold N, --bundle-keys N, --bundle-threshold N   (1 each; a threshold is all keys unless told)
             --days N                  how long the root holds (365)
  sign     makes a signed bundle of a policy; or adds signatures to a bundle or a root that others have signed before
             --ring NAME, --days N     another ring than the policy names; how long the bundle holds (30)
  publish  sends a signed bundle, the next root, or a policy that the server is to sign
             --token-file FILE         the server's publish token (or WEIR_PUBLISH_TOKEN)
             --note TEXT, --percent N, --ring NAME, --source POLICY   for the record; for a share of devices; for the console to show
  verify   judges a bundle, a root or a running server as a device would; --sha256 HASH is the pin in managed policy

  --dictionary FILE, --documents FILE   company knowledge that the policy names, with test, diff and sign
  --passphrase-file FILE                opens or protects key files (or WEIR_PASSPHRASE)

Exit code 0 where all is well, 1 where something is refused or a case fails, 2 for a wrong argument. docs/policy-as-code.md shows the whole way.
`;

function line(file: string, problem: PolicyProblem): string {
  const where = problem.path === '' ? '' : ` ${problem.path}`;
  return `${file}:${problem.line}:${problem.column}: ${problem.severity}:${where}: found ${problem.value}, expected ${problem.expected}\n`;
}

/** `1 error`, `2 errors`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function lint(file: string): number {
  const text = fileAsText(file);
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
    value = JSON.parse(fileAsText(file));
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

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const OPTIONS = {
  starter: text,
  json: { type: 'boolean' },
  tenant: text,
  out: text,
  key: texts,
  next: text,
  days: text,
  'root-keys': text,
  'root-threshold': text,
  'bundle-keys': text,
  'bundle-threshold': text,
  add: texts,
  drop: texts,
  threshold: texts,
  'passphrase-file': text,
  root: text,
  version: text,
  after: text,
  ring: text,
  server: text,
  'token-file': text,
  note: text,
  percent: text,
  source: text,
  sha256: text,
  ...KNOWLEDGE_OPTIONS,
} as const;
type OptionName = keyof typeof OPTIONS;

type Values = ReturnType<typeof argumentsOf<typeof OPTIONS>>['values'];

const KNOWLEDGE: readonly OptionName[] = ['dictionary', 'documents'];
const REMOTE: readonly OptionName[] = ['server', 'token-file', 'ring'];

interface Verb {
  /** How many files it takes, at least and at most. */
  readonly files: readonly [least: number, most: number];
  readonly options: readonly OptionName[];
  readonly run: (files: readonly string[], values: Values) => number | Promise<number>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  lint: { files: [1, 1], options: [], run: ([file = '']) => lint(file) },
  test: {
    files: [1, 2],
    options: KNOWLEDGE,
    run: ([file = '', beside], values) => test(file, beside ?? file.replace(/(\.json)?$/, '.cases.json'), knowledgeFrom(values)),
  },
  show: { files: [0, 0], options: ['starter'], run: (_, { starter }) => show(starter ?? 'monitor') },
  diff: { files: [2, 2], options: ['json', ...KNOWLEDGE], run: ([a = '', b = ''], values) => diff(a, b, values) },
  keygen: {
    files: [0, 0],
    options: [
      ...(['tenant', 'out', 'key', 'next', 'days', 'root-keys', 'root-threshold', 'bundle-keys', 'bundle-threshold'] as const),
      ...(['add', 'drop', 'threshold', 'passphrase-file'] as const),
    ],
    run: (_, { key, ...values }) => {
      if (key !== undefined && key.length > 1) throw new UsageError('One key at a time: weir policy keygen --key FILE.');
      return keygen({ ...values, key: key?.[0] }, Date.now());
    },
  },
  sign: {
    files: [1, 1],
    options: ['root', 'key', 'out', 'version', 'after', 'ring', 'days', 'passphrase-file', ...KNOWLEDGE],
    run: ([file = ''], values) => signFile(file, values, knowledgeFrom(values), Date.now()),
  },
  publish: {
    files: [1, 1],
    options: ['note', 'percent', 'source', ...REMOTE],
    run: ([file = ''], values) => publishFile(file, values),
  },
  verify: { files: [0, 1], options: ['root', 'sha256', ...REMOTE], run: ([file], values) => verify(file, values, Date.now()) },
};

/** A policy, or the bundle in a signed envelope (whose signatures `verify` judges). */
function policyIn(file: string, now: number, files: readonly KnowledgeFile[]): Bundle {
  const bytes = fileBytes(file);
  const opened = envelopeIn(bytes);
  if (opened === null) return loadPolicy({ policy: file }, now, files);
  const payload = fromBase64(opened.envelope.payload);
  const parsed = parseBundle(JSON.parse((payload === null ? null : textOf(payload)) ?? 'null'));
  if ('bundle' in parsed) return parsed.bundle;
  throw new UsageError(`The file "${file}" holds no bundle that this build reads: expected ${parsed.problems[0]?.expected ?? ''}.`);
}

function diff(a: string, b: string, values: Values): number {
  const now = Date.now();
  const files = knowledgeFrom(values);
  const found = difference(policyIn(a, now, files), policyIn(b, now, files), now);
  process.stdout.write(values.json === true ? `${JSON.stringify(found, null, 2)}\n` : `${differenceInWords(found).join('\n')}\n`);
  return 0;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = argumentsOf(args, OPTIONS);
  const [name, ...files] = positionals;
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined)
    throw new UsageError(`Say ${Object.keys(VERBS).join(', ')} after "weir policy"${name === undefined ? '' : `, not "${name}"`}.`);
  const [least, most] = verb.files;
  if (files.length > most) throw new UsageError(`"weir policy ${name ?? ''}" does not know what to do with "${files[most] ?? ''}".`);
  const stray = (Object.keys(values) as OptionName[]).find((option) => !verb.options.includes(option));
  if (stray !== undefined) {
    const takes = Object.keys(VERBS).filter((other) => VERBS[other]?.options.includes(stray) === true);
    throw new UsageError(`--${stray} goes with ${takes.map((other) => `"weir policy ${other}"`).join(' and ')}.`);
  }
  if (files.length < least)
    throw new UsageError(
      least === 1 ? `Name the policy's file: weir policy ${name ?? ''} FILE.` : `Name both files: weir policy ${name ?? ''} A B.`,
    );
  return verb.run(files, values);
}

export const policy: Command = { summary: 'check, test, compare, sign and publish policies', help: HELP, run };
