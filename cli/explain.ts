import { readFileSync } from 'node:fs';
import { createClassifier } from '../utils/classify/create';
import { catalogueEn } from '../utils/i18n/catalogue-en';
import { counted } from '../utils/i18n/counted';
import { explain as explainFinding } from '../utils/i18n/explain';
import { judgeManaged } from '../utils/model/managed';
import { rulesInWords } from '../utils/policy/because';
import { decide } from '../utils/policy/decide';
import { effectiveValues, ignoredSettings, type EffectiveInput, type EffectiveValue } from '../utils/policy/effective';
import { compileSnapshot } from '../utils/policy/snapshot';
import { ADAPTERS } from '../utils/sites/all';
import { argumentsOf } from './arguments';
import type { Command } from './command';
import { UsageError } from './command';
import { inputBytes } from './input';
import { KNOWLEDGE_OPTIONS, knowledgeFrom } from './knowledge-files';
import { CONTEXT_OPTIONS, contextOf, loadPolicy } from './scan-context';

const HELP = `Usage: weir explain [OPTION…] [FILE]

Says for every value that would hold on a device what it is, where it comes from and why; with FILE (or "-" for standard
input) also which rules would act on that text, and why.

  --managed FILE     the extension's managed settings: an object of the keys, or what the browser shows as its policy
  --policy FILE      a policy or a bundle, instead of the starter policy
  --flavour NAME     of the starter policy: enforce (default) or monitor
  --site ID, --tier NAME, --workspace ID, --channel NAME   of the transfer; see "weir scan --help"
  --dictionary FILE, --documents FILE                      company knowledge; see "weir scan --help"
  --json             the same as JSON

Exit code 0; 2 for a wrong argument.
`;

const OPTIONS = {
  managed: { type: 'string' },
  ...CONTEXT_OPTIONS,
  json: { type: 'boolean' },
  ...KNOWLEDGE_OPTIONS,
} as const;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The extension's settings in a file: the keys themselves, `{"key": {"value": …}}` as Chromium exports them, or wrapped in what a
 * browser's policy file has around them (`3rdparty.extensions.<id>[.policy]`).
 */
function managedFrom(file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`The managed settings in "${file}" cannot be read: ${error instanceof Error ? error.message : 'no JSON'}.`);
  }
  if (isObject(value) && isObject(value['policies'])) value = value['policies'];
  if (isObject(value) && isObject(value['3rdparty'])) {
    const third = value['3rdparty'];
    const extensions = isObject(third['extensions']) ? third['extensions'] : third['Extensions'];
    const all: unknown[] = isObject(extensions) ? Object.values(extensions) : [];
    const [first] = all;
    if (all.length !== 1 || !isObject(first))
      throw new UsageError(`"${file}" holds settings of ${all.length} extensions; expected those of Weir alone.`);
    value = isObject(first['policy']) ? first['policy'] : first;
  }
  if (!isObject(value)) throw new UsageError(`"${file}" holds no JSON object of managed settings.`);
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, isObject(entry) && 'value' in entry ? entry['value'] : entry]),
  );
}

function table(rows: readonly EffectiveValue[]): string {
  return rows
    .map(
      ({ name, value, from, since, why }) =>
        `  ${name.padEnd(15)} ${value}\n  ${' '.repeat(15)} ${from}${since === null ? '' : `, since ${since}`} · ${why}`,
    )
    .join('\n');
}

/** Resolves once it is out, so that a pipe gets all of it. */
function say(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve())));
}

export const explain: Command = {
  summary: 'say what holds on a device, where it comes from, and which rules would act on a text',
  help: HELP,
  run: async (args) => {
    const { values, positionals } = argumentsOf(args, OPTIONS);
    if (positionals.length > 1) throw new UsageError('weir explain takes one FILE.');
    const now = Date.now();
    const bundle = loadPolicy(values, now, knowledgeFrom(values));
    const raw = values.managed === undefined ? null : managedFrom(values.managed);
    const settings: EffectiveInput['settings'] =
      raw === null ? { source: 'none', values: {}, problems: [] } : { source: 'managed', ...judgeManaged(raw) };
    const snapshot = compileSnapshot({
      bundle,
      builtInAdapters: ADAPTERS,
      build: 'command line',
      groups: settings.values.groups,
    });
    const input = {
      settings,
      seenAt: {},
      snapshot: { ...snapshot, source: 'bundle' as const },
      acceptedAt: null,
      now,
      origin:
        values.policy === undefined
          ? 'The starter policy, as if it were published now.'
          : `As in ${values.policy}, as if it were published now.`,
    };
    const [file] = positionals;
    const judged = file === undefined ? null : judge(inputBytes(file).toString('utf8'));
    if (values.json === true) {
      await say(JSON.stringify({ values: effectiveValues(input), ignored: ignoredSettings(input), text: judged }, null, 2));
      return 0;
    }
    const lines = ['What holds', table(effectiveValues(input))];
    const ignored = ignoredSettings(input);
    if (ignored.length > 0) lines.push('', 'Settings that do nothing', ...ignored.map((fault) => `  ${fault}`));
    if (judged !== null) {
      lines.push('', `The text would be judged: ${judged.action}`, ...judged.findings.map((finding) => `  found: ${finding}`));
      lines.push(
        ...(judged.rules.length === 0
          ? ['  no rule matches: the default holds']
          : judged.rules.map(({ id, says }) => `  rule ${id} ${says}`)),
      );
    }
    await say(lines.join('\n'));
    return 0;

    function judge(text: string) {
      const context = { ...contextOf(values, now), groups: snapshot.groups };
      const { findings } = createClassifier(bundle, () => performance.now()).scan(text);
      const verdict = decide(findings, context, bundle, now);
      return {
        action: verdict.action,
        findings: counted(findings.map((finding) => explainFinding(finding, catalogueEn))),
        rules: rulesInWords(verdict),
        reasons: verdict.reasons,
      };
    }
  },
};
