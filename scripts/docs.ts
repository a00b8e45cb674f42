/**
 * Writes the tables in the documents that are made from code: `npx tsx scripts/docs.ts`. A test compares, so that
 * PRIVACY.md, SECURITY.md, docs/detectors.md and docs/policy.md cannot drift from what is built.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { BYPASSES } from '../tests/e2e/bypass/rows';
import { finish } from '../utils/classify/finish';
import { allDetectors, analyzers } from '../utils/detectors/all';
import { allRows } from '../utils/detectors/numbers/numbers';
import type { NumberRow } from '../utils/detectors/numbers/row';
import { makeFormatSecrets } from '../utils/detectors/secret/formats';
import { genericSecrets } from '../utils/detectors/secret/generic';
import { UNVERIFIED } from '../utils/detectors/secret/sources';
import type { Detector } from '../utils/detectors/types';
import { translator } from '../utils/i18n/catalogue';
import { catalogueEn } from '../utils/i18n/catalogue-en';
import { because } from '../utils/i18n/explain';
import { findingName } from '../utils/i18n/finding-name';
import { EnrolRequest, StatusRequest } from '../utils/model/api';
import { Counter, Event } from '../utils/model/event';
import { CONFIDENCES } from '../utils/model/words';
import { TENANT_LOCKS } from '../utils/sites/tenant-locks';
import { HOST_PERMISSIONS, MANAGED_PERMISSIONS, PERMISSIONS } from '../utils/platform/permissions';

const detectors = allDetectors();
const formatSecrets = finish(makeFormatSecrets());

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');

/** One row for each field of an object schema; a field without a description is an error, not an empty cell. */
function fields(schema: z.ZodObject): string {
  return table(
    ['field', 'what it is'],
    Object.entries(schema.shape).map(([name, field]) => {
      const description = (field as z.ZodType).description;
      if (!description) throw new Error(`utils/model: ${name} has no description`);
      return [`\`${name}\``, description];
    }),
  );
}

/** What has a source. */
type Sourced = Pick<Detector, 'id' | 'source'>;

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isValue = ({ category }: Detector): boolean => category === 'personal' || category === 'financial';
const isMarking = ({ category }: Detector): boolean => category === 'confidential';

/** Rule sets of scanners, and libraries of formats: facts that others have read. */
const SECOND_HAND =
  /^(?:gitleaks|betterleaks|aquasecurity\/trivy|mazen160|mongodb\/kingfisher|praetorian-inc|trufflesecurity|Yelp|google\/osv-scalibr|sirwart)\b|github\.com\/(?:koblas\/stdnum-js|microsoft\/presidio|validatorjs\/validator\.js|google\/libphonenumber)\//;

/** Addresses that many rows share, and what the tables say instead. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^https:\/\/github\.com\/koblas\/stdnum-js\/blob\/master\/src\/(.+)\.ts$/, 'stdnum-js $1'],
  [/^https:\/\/github\.com\/microsoft\/presidio\/.+\/country_specific\/(.+)_recognizer\.py$/, 'Presidio $1'],
  [/^https:\/\/github\.com\/validatorjs\/validator\.js\/blob\/master\/src\/lib\/(.+)\.js$/, 'validator.js $1'],
];

/** A source as it is shown; what nobody has read stands out. */
const shown = (source: string): string =>
  SHORT.reduce((text, [address, name]) => text.replace(address, name), source).replaceAll(UNVERIFIED, `**${UNVERIFIED}**`);

function totals(): string {
  const rows = allRows();
  const countries = distinct(rows.flatMap(({ country }) => country ?? [])).length;
  const line = (what: string, entries: readonly Sourced[]): readonly string[] => {
    const count = (holds: (source: string) => boolean): string => String(entries.filter(({ source }) => holds(source)).length);
    return [
      what,
      String(entries.length),
      String(distinct(entries.map(({ id }) => id)).length),
      count((source) => SECOND_HAND.test(source)),
      count((source) => source === UNVERIFIED),
      count((source) => source !== UNVERIFIED && source.includes(UNVERIFIED)),
    ];
  };
  return table(
    ['what', 'entries', 'kinds', 'of them read in a rule set or library', 'unverified', 'unverified in part'],
    [
      line('Secrets with a form, or known by their vendor', formatSecrets),
      line('Secrets known by where they stand', genericSecrets),
      line('Personal and financial values', detectors.filter(isValue)),
      line('Markings of confidential texts', detectors.filter(isMarking)),
      line('**Detectors**', detectors),
      line(`**Numbers**, of ${countries} countries, which one detector reads`, rows),
      line('**Analysers**', analyzers),
    ],
  );
}

/** Detectors by their id, in the order of the alphabet. */
function byId(entries: readonly Detector[]): readonly (readonly [string, readonly [Detector, ...Detector[]]])[] {
  const groups = new Map<string, [Detector, ...Detector[]]>();
  for (const entry of entries) {
    const known = groups.get(entry.id);
    if (known === undefined) groups.set(entry.id, [entry]);
    else known.push(entry);
  }
  return [...groups].sort(([a], [b]) => byName(a, b));
}

/** The confidences that they start with, the highest first. */
const confidencesOf = (entries: readonly Detector[]): string =>
  CONFIDENCES.filter((confidence) => entries.some((entry) => entry.confidence === confidence))
    .toReversed()
    .join(', ');

const sourcesOf = (entries: readonly Sourced[]): string => distinct(entries.map(({ source }) => shown(source))).join('; ');

const name = translator(catalogueEn.dialog, 'en');

/** What a finding of it says. */
const foundBy = ({ id, category, confidence }: Detector) => ({ detector: id, category, confidence });

interface Column {
  readonly head: string;
  readonly text: (same: readonly [Detector, ...Detector[]]) => string;
}

/** One row for each kind, with these columns behind its id. */
function inventory(entries: readonly Detector[], ...columns: readonly Column[]): string {
  return table(
    ['id', ...columns.map(({ head }) => head), 'confidence', 'source'],
    byId(entries).map(([id, same]) => [`\`${id}\``, ...columns.map(({ text }) => text(same)), confidencesOf(same), sourcesOf(same)]),
  );
}

const WHAT: Column = { head: 'what', text: ([first]) => findingName(name, foundBy(first)) };
const FORMS: Column = { head: 'forms', text: (same) => String(same.length) };
const WHY: Column = { head: 'believed because', text: ([first]) => because(foundBy(first), catalogueEn) };

/** What a table of this file says of an id: a new one without a word is an error, not an empty cell. */
function described(said: Readonly<Record<string, string>>, id: string): string {
  const text = said[id];
  if (text === undefined) throw new Error(`scripts/docs.ts: ${id} has no description`);
  return text;
}

const MARKINGS: Readonly<Record<string, string>> = {
  'confidential.label': 'A heading, header or footer line or a field: “Strictly confidential”, “Classification: Confidential”, 社外秘.',
  'confidential.privilege': 'Attorney-client communication, work product, and the like in other languages.',
  'confidential.official': 'Markings of states and alliances: CUI, SECRET//NOFORN, OFFICIAL-SENSITIVE, VS-NfD, EU and NATO grades.',
  'confidential.nda': 'Says that it was given under an agreement of non-disclosure.',
  'confidential.tlp': 'Traffic Light Protocol: RED, AMBER, AMBER+STRICT high; GREEN low; CLEAR and WHITE none.',
  'confidential.notice': 'A sentence on a document or a source that forbids to pass it on.',
  'confidential.sensitivity-label':
    "Microsoft Purview's label in the properties of a document, in copied HTML, in a mail header; the surer the stricter.",
  'confidential.mail-disclaimer': 'What stands under e-mail of every kind: too common to act on, hence low.',
};

const TOLD: Column = { head: 'what', text: ([{ id }]) => described(MARKINGS, id) };

/** A picture of a number, without what the reader alone wants to know. */
const pictured = (form: string): string =>
  form.startsWith('#') ? `${form.slice(1)} letters and digits` : `\`${form.replace('!', '').replaceAll('_', ' ').replaceAll('~', '-')}\``;

const NAMES = 2;

function numberRow(row: NumberRow): readonly string[] {
  const [form = '', ...others] = row.forms;
  return [
    row.country ?? 'any',
    `\`${row.id}\``,
    row.words.slice(0, NAMES).join(', '),
    `${pictured(form)}${others.length > 0 ? ' …' : ''}`,
    row.check === undefined ? 'no' : 'yes',
    row.odds === 1 ? 'all' : `1 in ${row.odds.toLocaleString('en')}`,
    shown(row.source),
  ];
}

function numbers(): string {
  const rows = allRows().map(numberRow);
  const key = (row: readonly string[]): string => `${row[0] === 'any' ? '' : (row[0] ?? '')} ${row[1] ?? ''}`;
  return table(
    ['country', 'id', 'called', 'written', 'checked', 'passes by chance', 'source'],
    rows.toSorted((a, b) => byName(key(a), key(b))),
  );
}

const ANALYSERS: Readonly<Record<string, string>> = {
  'personal.person': "People's names, by lists of names, spelling and what stands beside them.",
  'source-code': 'Regions of source code and their language; `source-code.own.<language>` where the policy says what is the company’s own.',
  log: 'Logs and stack traces: `log.stack-trace`, `log.access`, `log.system`, `log.build`, `log.application`.',
  'personal.record': 'Tables and lists of people, as one finding that says how many.',
};

function analysers(): string {
  return table(
    ['id', 'what', 'source'],
    analyzers.map(({ id, source }) => [`\`${id}\``, described(ANALYSERS, id), source]),
  );
}

/** A title as a reader sees it: what a loop puts in is left out. */
const readable = (title: string): string =>
  title
    .replace(/\$\{[^}]*\}/g, '…')
    .replace(/: \{$/, '')
    .replaceAll("'", '')
    .trim();

function bypasses(): string {
  return table(
    ['', 'way', 'expected', 'what happens', 'shown by'],
    BYPASSES.map(({ id, way, expected, answer, tests }) => [
      id,
      way,
      expected.join(', '),
      answer,
      tests.map(({ file, title }) => `[${readable(title)}](../${file})`).join('; ') || '–',
    ]),
  );
}

const INVENTORY = 'docs/detectors.md';
/** Papers for a data protection officer and a works council. */
const NOTICE = 'docs/privacy/employee-notice.md';
const ASSESSMENT = 'docs/privacy/impact-assessment.md';
const PAPERS = ['docs/privacy/record-of-processing.md', 'docs/privacy/works-agreement-annex.md'];

/** Marker in documents → the documents and the text that belongs between its start and end. */
const PARTS: Readonly<Record<string, { readonly files: readonly string[]; readonly text: () => string }>> = {
  events: { files: ['PRIVACY.md', ...PAPERS, NOTICE, ASSESSMENT], text: () => fields(Event) },
  counters: { files: ['PRIVACY.md', ...PAPERS], text: () => fields(Counter) },
  status: { files: PAPERS, text: () => fields(StatusRequest) },
  enrolment: { files: PAPERS, text: () => fields(EnrolRequest) },
  permissions: {
    files: ['SECURITY.md'],
    text: () =>
      table(
        ['permission', 'what it is for'],
        [
          ...Object.entries(PERMISSIONS).map(([name, why]) => [`\`${name}\``, why]),
          ...Object.entries(MANAGED_PERMISSIONS).map(([name, why]) => [`\`${name}\`, managed build`, why]),
          ['every address (`<all_urls>`), managed build', HOST_PERMISSIONS.managed],
          ['the listed sites, store build', HOST_PERMISSIONS.store],
        ],
      ),
  },
  locks: {
    files: ['docs/policy.md'],
    text: () =>
      table(
        ['`lock`', 'header', 'on', '`allow`', '`owner`', 'needs', 'also stops'],
        TENANT_LOCKS.map(({ id, parts, blocks, allow, owner, needs, alsoStops }) => [
          `\`${id}\``,
          distinct(parts.flatMap(({ headers }) => headers.map(({ name }) => `\`${name}\``))).join(', '),
          `${distinct(parts.flatMap(({ hosts }) => hosts)).join(', ')}${blocks.length > 0 ? '; blocks `/backend-anon/`' : ''}`,
          `${allow.what}, up to ${String(allow.most)}`,
          owner?.what ?? '',
          needs,
          alsoStops,
        ]),
      ),
  },
  totals: { files: [INVENTORY], text: totals },
  secrets: { files: [INVENTORY], text: () => inventory(formatSecrets, WHAT) },
  'secrets-by-place': { files: [INVENTORY], text: () => inventory(genericSecrets, WHAT, FORMS, WHY) },
  values: { files: [INVENTORY], text: () => inventory(detectors.filter(isValue), WHAT, FORMS, WHY) },
  numbers: { files: [INVENTORY], text: numbers },
  markings: { files: [INVENTORY], text: () => inventory(detectors.filter(isMarking), TOLD, FORMS) },
  analysers: { files: [INVENTORY], text: analysers },
  bypass: { files: ['docs/bypass.md'], text: bypasses },
};

/** The documents as they should be: file → text. */
export function documents(): Map<string, string> {
  const texts = new Map<string, string>();
  const places = Object.entries(PARTS).flatMap(([name, { files, text }]) => files.map((file) => ({ name, file, text })));
  for (const { name, file, text } of places) {
    const before = texts.get(file) ?? readFileSync(path.join(root, file), 'utf8');
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const from = before.indexOf(start);
    const to = before.indexOf(end);
    if (from < 0 || to < from) throw new Error(`${file}: the markers of ${name} are missing`);
    texts.set(file, `${before.slice(0, from + start.length)}\n\n${text()}\n\n${before.slice(to)}`);
  }
  return texts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { format, resolveConfig } = await import('prettier');
  for (const [file, text] of documents()) {
    const filepath = path.join(root, file);
    writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
}
