import type { InterstitialModel } from '../../../../components/interstitial/types';
import type { Finding } from '../../../../utils/model/finding';
import type { Verdict } from '../../../../utils/model/verdict';
import type { Action, Category, Confidence, Option, Tier } from '../../../../utils/model/words';

/** Dialogs as people meet them: made-up texts, the verdicts that a policy comes to, and the terms of the account. */
const letters = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(65 + ((i * 7 + seed * 11) % 26))).join('');

export const secretKey = `AKIA${letters(16, 3)}`;

const text = [
  'Hi, can you find out why the nightly export fails? This is the config:',
  '',
  'region = eu-central-1',
  `aws_access_key_id = ${secretKey}`,
  `db = postgres://report:${letters(14, 5).toLowerCase()}@db.internal.example:5432/export`,
  '',
  'The last run was for anna.schmidt@example.com and jonas.weber@example.com.',
  'If it fails again, please write to anna.schmidt@example.com.',
].join('\n');

function find(value: string, detector: string, category: Category, confidence: Confidence = 'high', nth = 0): Finding {
  let at = text.indexOf(value);
  for (let i = 0; i < nth; i += 1) at = text.indexOf(value, at + 1);
  return { detector, category, span: [at, at + value.length], confidence };
}

const findings: readonly Finding[] = [
  find(secretKey, 'secret.aws-access-key', 'secret'),
  find(/postgres:\S+/.exec(text)?.[0] ?? '', 'secret.connection-string', 'secret'),
  find('anna.schmidt@example.com', 'personal.email', 'personal'),
  find('jonas.weber@example.com', 'personal.email', 'personal'),
  find('anna.schmidt@example.com', 'personal.email', 'personal', 'high', 1),
];

const redacted = text
  .replace(secretKey, '[AWS_ACCESS_KEY_1]')
  .replace(/postgres:\S+/, '[CONNECTION_STRING_1]')
  .replaceAll('anna.schmidt@example.com', '[EMAIL_1]')
  .replace('jonas.weber@example.com', '[EMAIL_2]');

function verdict(action: Action, options: readonly Option[], needs: Partial<Verdict['needs']> = {}, tier: Tier = 'consumer-free'): Verdict {
  return {
    action,
    wouldHave: null,
    options,
    findings: findings.map((finding) => ({ finding, action, rules: ['r'] })),
    needs: { redaction: false, reason: false, confirmation: false, ...needs },
    reasons: [],
    rules: [{ id: 'r', outcome: 'decided', action }],
    tier,
    workspace: 'other',
    terms: 'openai-consumer',
    message: null,
  };
}

const base: Omit<InterstitialModel, 'verdict'> = {
  siteName: 'ChatGPT',
  account: {
    site: 'chatgpt',
    tier: 'consumer-free',
    workspace: null,
    plan: 'free',
    domain: null,
    confidence: 'high',
    evidence: [],
    observedAt: 0,
  },
  text,
  redacted,
  terms: {
    id: 'openai-consumer',
    trains: 'unless-opted-out',
    humanReview: 'yes',
    retentionDays: 'indefinite',
    documentDate: '2026-03-04',
    reviewedAt: '2026-11-18',
    confidence: 'medium',
  },
  company: {
    name: 'Nordlicht Maschinenbau',
    contact: { name: 'the Information Security team', email: 'security@nordlicht.example', url: 'https://intranet.nordlicht.example/ai' },
    approvedTool: { name: 'Nordlicht Assistant', url: 'https://assistant.nordlicht.example/' },
    reasons: [
      { id: 'public', label: 'This information is already public' },
      { id: 'customer-asked', label: 'The customer asked for it and agreed' },
      { id: 'test-data', label: 'This is made-up test data' },
    ],
  },
  wording: null,
  monitorOnly: false,
  sentence: true,
};

export const MODELS: Readonly<Record<string, InterstitialModel>> = {
  redact: { ...base, verdict: verdict('redact', ['edit', 'redact', 'switch'], { redaction: true }) },
  warn: {
    ...base,
    verdict: verdict('warn', ['edit', 'redact', 'switch'], { confirmation: true }, 'unknown'),
    terms: null,
    wording: 'Customer data belongs in Nordlicht Assistant, where our contract keeps it out of training.',
  },
  justify: { ...base, verdict: verdict('justify', ['edit', 'redact', 'justify', 'switch'], { reason: true }) },
  'justify-redacted': { ...base, verdict: verdict('redact', [], { redaction: true, reason: true }) },
  block: { ...base, redacted: null, verdict: verdict('block', []) },
  'block-with-ways': { ...base, verdict: verdict('block', ['edit', 'redact', 'switch']) },
  approve: { ...base, redacted: null, verdict: verdict('approve', []) },
  'whole-transfer': { ...base, redacted: null, verdict: { ...verdict('block', []), findings: [] } },
  failure: {
    ...base,
    redacted: null,
    verdict: {
      ...verdict('warn', ['edit'], { confirmation: true }),
      findings: [
        {
          finding: { detector: 'engine.over-budget', category: 'failure', span: [0, 0], confidence: 'high' },
          action: 'warn',
          rules: ['r'],
        },
      ],
    },
  },
};
