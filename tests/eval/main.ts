import { parseArgs } from 'node:util';
import { contextOf, loadPolicy } from '../../cli/scan-context';
import { createClassifier, NO_KNOWLEDGE } from '../../utils/classify/create';
import type { Finding } from '../../utils/model/finding';
import { interrupts } from '../../utils/policy/actions';
import { decide } from '../../utils/policy/decide';
import type { Item } from './item';
import type { Score } from './score';
import { bySpan, byText } from './score';
import { BENIGN } from './sets/benign';
import { CODE } from './sets/code';
import { CONFIDENTIAL } from './sets/confidential';
import { CONTACTS, IDS, NAMES } from './sets/personal';
import { SECRETS } from './sets/secrets';

const HELP = `Usage: npm run eval [-- --json]

Scores the classifier on the project's own small labelled sets (tests/eval/sets). They are small, and by the people who write the
detectors: good for seeing at once what a change broke, not for saying how good the classifier is (docs/classifier.md does).
`;

const CONTACT_KINDS = ['email', 'phone', 'payment-card', 'iban', 'ip-address', 'national-id'];
const ofCategory =
  (...categories: readonly string[]) =>
  ({ category }: Finding): boolean =>
    categories.includes(category);

type Scorer = (items: readonly Item[], findings: readonly (readonly Finding[])[]) => Score;

const SETS: Readonly<Record<string, readonly [readonly Item[], Scorer]>> = {
  secrets: [SECRETS, (items, found) => byText(items, found, ofCategory('secret'))],
  'contacts and accounts': [CONTACTS, (items, found) => bySpan(items, found, CONTACT_KINDS)],
  'ids of authorities': [IDS, (items, found) => byText(items, found, ofCategory('personal', 'financial'))],
  "people's names": [NAMES, (items, found) => bySpan(items, found, ['person'])],
  'source code': [CODE, (items, found) => byText(items, found, ofCategory('source-code'))],
  'confidential markings': [CONFIDENTIAL, (items, found) => byText(items, found, ofCategory('confidential'))],
};

const cell = (value: number | null): string => (value === null ? '–' : value.toFixed(3)).padStart(11);

function main(): number {
  let json: boolean;
  try {
    const { values } = parseArgs({
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    ({ json } = values);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'An argument is wrong.'}\n`);
    return 2;
  }
  const now = Date.now();
  const policy = loadPolicy({}, now);
  const context = contextOf({}, now);
  const classifier = createClassifier(NO_KNOWLEDGE);
  const findingsOf = (items: readonly Item[]): readonly (readonly Finding[])[] => items.map(({ text }) => classifier.scan(text).findings);
  const scores = Object.fromEntries(Object.entries(SETS).map(([name, [items, score]]) => [name, score(items, findingsOf(items))]));
  const ordinary = findingsOf(BENIGN);
  const benign = {
    items: BENIGN.length,
    interrupted: ordinary.filter((findings) => interrupts(decide(findings, context, policy, now).action)).length,
    secret: ordinary.filter((findings) => findings.some(ofCategory('secret'))).length,
  };
  if (json) {
    process.stdout.write(`${JSON.stringify({ sets: scores, benign }, null, 2)}\n`);
    return 0;
  }
  console.log(`${'set'.padEnd(26)}${['items', 'recall', 'precision', 'F1', 'flagged'].map((h) => h.padStart(11)).join('')}`);
  for (const [name, s] of Object.entries(scores))
    console.log(`${name.padEnd(26)}${String(s.items).padStart(11)}${cell(s.recall)}${cell(s.precision)}${cell(s.f1)}${cell(s.flagged)}`);
  console.log(
    `${'ordinary prompts'.padEnd(26)}${String(benign.items).padStart(11)}  ${benign.interrupted} interrupted, ${benign.secret} taken for a secret`,
  );
  return 0;
}

process.exitCode = main();
