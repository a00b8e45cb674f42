import { gapsOf } from '../../../../server/coverage-facts';
import type {
  CoverageView,
  AuditView,
  DeviceView,
  DriftView,
  EnrolmentView,
  EventView,
  ExportView,
  KnowledgeView,
  OverviewView,
  PolicyProblem,
  PolicyVersionView,
  PolicyView,
  ReportView,
} from '../../../../utils/model/console-api';
import { channels, kit, verify } from './kit-data';
import { sampleEvent } from '../../../sample-event';

/** A small company's console after a week: what the pages are shown with. */
const policyText = (action: string): string =>
  JSON.stringify(
    {
      schema: 1,
      default: 'allow',
      rules: [
        { id: 'secrets-on-consumer', mode: 'monitor', when: { category: ['secret'], tier: ['consumer-free', 'consumer-paid'] }, action },
        {
          id: 'customer-data-where-it-trains',
          mode: 'enforce',
          when: { category: ['personal'], minCount: 10, terms: { mayTrain: true } },
          action: 'redact',
        },
      ],
      company: { name: 'Nordlicht Maschinenbau', contact: { email: 'security@nordlicht.example' }, reasons: [] },
    },
    null,
    2,
  );

const devices: DeviceView[] = [
  {
    id: 'd1f0c2a4b6e8901234567890',
    state: 'admitted',
    sameLabel: 0,
    highestSeq: 812,
    lastSeq: 812,
    missing: [],
    label: 'NB-0412',
    build: '0.1.0 chromium',
    enrolledAt: '2026-11-12T08:00:00Z',
    seenAt: '2026-11-20T14:29:00Z',
    policyVersion: 41,
    current: true,
    ring: 'broad',
    waiting: 0,
    uncoveredTabs: 0,
    privateWindows: false,
    managedKeys: ['endpoint', 'tenant', 'enrolmentToken', 'rootSha256'],
    problems: [],
  },
  {
    id: 'a7c0ffee0000111122223333',
    state: 'admitted',
    sameLabel: 1,
    highestSeq: 96,
    lastSeq: 110,
    missing: [
      [17, 19],
      [44, 44],
    ],
    label: null,
    build: '0.1.0 firefox',
    enrolledAt: '2026-11-13T08:00:00Z',
    seenAt: '2026-11-20T09:10:00Z',
    policyVersion: 40,
    current: false,
    ring: 'broad',
    waiting: 14,
    uncoveredTabs: 1,
    privateWindows: true,
    managedKeys: ['endpoint', 'tenant'],
    problems: [
      { code: 'managed.missing', detail: 'rootSha256' },
      { code: 'policy.wrong-key', detail: 'the bundle was signed by a key that the root does not name' },
    ],
  },
];

devices.push({
  ...(devices[0] as DeviceView),
  id: 'b0b0b0b01111222233334444',
  label: 'NB-0417',
  state: 'pending',
  policyVersion: 0,
  current: false,
  highestSeq: 0,
  lastSeq: 0,
  seenAt: null,
});

function event(position: number, changes: Partial<EventView>): EventView {
  return {
    ...sampleEvent({ id: `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`, seq: position }),
    position,
    receivedAt: '2026-11-20T14:12:20Z',
    device: devices[0]?.id ?? '',
    deviceLabel: 'NB-0412',
    ...changes,
  };
}

/** Event contents are strings from devices: one of these would run if the console built markup from them. */
export const HOSTILE = '<img src=x onerror="document.title=\'run\'">';

const events: EventView[] = [
  event(4, {
    action: 'log',
    wouldHave: 'block',
    choice: 'none',
    rules: [{ id: 'secrets-on-consumer' }],
    findings: [
      { detector: 'secret.aws-access-key', count: 1, confidence: 'high' },
      { detector: 'source-code.python', count: 212, confidence: 'high' },
      { detector: 'personal.record', count: 4_000, confidence: 'high' },
    ],
  }),
  event(3, { kind: 'wrong', action: 'warn', choice: 'cancelled', site: 'claude', tier: 'unknown', deviceLabel: HOSTILE }),
  event(2, { action: 'justify', choice: 'justified', reason: 'test-data', reasonText: HOSTILE, channel: 'submit' }),
  event(1, { action: 'block', choice: 'cancelled', findings: [], tier: 'enterprise', workspace: 'nordlicht' }),
];

const overview: OverviewView = {
  tenant: 'nordlicht',
  rootSha256: 'c0ffee'.repeat(10) + 'c0de',
  rootExpiresAt: '2027-11-12T00:00:00Z',
  endpoint: 'https://weir.nordlicht.example',
  extensionId: 'abcdefghijklmnopabcdefghijklmnop',
  devices: 2,
  current: 1,
  withProblems: 1,
  policyVersion: 41,
  publishedAt: '2026-11-20T13:50:00Z',
  expiresAt: '2026-12-20T13:50:00Z',
  worksCouncil: true,
  termsDue: [
    { id: 'acme-enterprise-contract', origin: 'contract', expiresAt: '2026-11-24', days: 4, stage: 'urgent' },
    { id: 'openai-consumer', origin: 'built-in', expiresAt: '2026-12-14', days: 24, stage: 'soon' },
    { id: 'openai-business', origin: 'built-in', expiresAt: '2026-12-14', days: 24, stage: 'soon' },
  ],
  audit: { ok: true, lines: 312, head: 'beef'.repeat(16), wholeAt: '2026-11-20T06:00:00Z' },
};

const report: ReportView = {
  days: 7,
  from: '2026-11-13T00:00:00Z',
  to: '2026-11-20T14:30:00Z',
  devices: 38,
  tiers: [
    { site: 'chatgpt', tier: 'consumer-free', transfers: 96, clean: 811 },
    { site: 'chatgpt', tier: 'consumer-paid', transfers: 31, clean: 240 },
    { site: 'chatgpt', tier: 'enterprise', transfers: 12, clean: 402 },
    { site: 'claude', tier: 'unknown', transfers: 9, clean: 77 },
    { site: 'claude', tier: 'team', transfers: 4, clean: 130 },
  ],
  rules: [
    { id: 'secrets-on-consumer', mode: 'monitor', action: 'block', transfers: 41, interrupted: 0, wouldInterrupt: 41, wrong: 0 },
    { id: 'customer-data-where-it-trains', mode: 'enforce', action: 'redact', transfers: 64, interrupted: 64, wouldInterrupt: 0, wrong: 3 },
    { id: 'old-rule', mode: 'removed', action: 'warn', transfers: 6, interrupted: 2, wouldInterrupt: 4, wrong: 1 },
  ],
  detectors: [
    { id: 'personal.email', count: 802, wrong: 2, confidence: 'high' },
    { id: 'secret.aws-access-key', count: 17, wrong: 0, confidence: 'high' },
    { id: 'secret.generic', count: 24, wrong: 2, confidence: 'low' },
  ],
  choices: [
    { action: 'redact', choice: 'redacted', count: 51 },
    { action: 'redact', choice: 'cancelled', count: 13 },
  ],
};

const versions: PolicyVersionView[] = [
  {
    version: 41,
    note: 'Secrets on monitor for the first week',
    publishedAt: '2026-11-20T13:50:00Z',
    publishedBy: 'admin',
    expiresAt: '2026-12-20T13:50:00Z',
    ring: 'broad',
    percent: 100,
    sha256: 'ab'.repeat(32),
    text: policyText('block'),
  },
  {
    version: 40,
    note: 'Starter policy',
    publishedAt: '2026-11-13T08:00:00Z',
    publishedBy: 'setup',
    expiresAt: '2026-12-13T08:00:00Z',
    ring: 'broad',
    percent: 100,
    sha256: 'cd'.repeat(32),
    text: policyText('warn'),
  },
  {
    version: 39,
    note: 'Redact instead of blocking',
    publishedAt: '2026-11-10T14:10:00Z',
    publishedBy: 'command line',
    expiresAt: '2026-12-10T14:10:00Z',
    ring: 'pilot',
    percent: 25,
    sha256: 'ef'.repeat(32),
    text: policyText('redact'),
  },
];
const policy: PolicyView = { text: policyText('block'), version: 41, publishedAt: '2026-11-20T13:50:00Z', draft: null, signsHere: true };

const audit: AuditView[] = [
  {
    seq: 312,
    at: '2026-11-20T14:30:00Z',
    actor: 'admin',
    action: 'events.read',
    detail: '4 events after the newest page',
    hash: 'beef'.repeat(16),
  },
  { seq: 311, at: '2026-11-20T13:50:00Z', actor: 'admin', action: 'policy.published', detail: 'version 41', hash: 'dead'.repeat(16) },
];

export const PROBLEM: PolicyProblem = {
  path: '/rules/0/action',
  line: 14,
  column: 17,
  value: '"blok"',
  expected: 'one of allow, log, notify, warn, justify, redact, approve, block',
  severity: 'error',
};

const knowledge: readonly KnowledgeView[] = [
  {
    id: 'pricing-2027',
    kind: 'documents',
    label: 'Pricing',
    entries: 41_200,
    bytes: 62_300,
    savedAt: '2026-11-19T09:12:00Z',
    inForce: true,
    documents: [
      { label: 'Document 1', title: 'Board/Pricing model 2027.docx' },
      { label: HOSTILE, title: null },
    ],
  },
  {
    id: 'customers',
    kind: 'dictionary',
    label: 'Customers',
    entries: 3_118,
    bytes: 25_400,
    savedAt: '2026-11-20T08:00:00Z',
    inForce: false,
    documents: [],
  },
];

const coverage: CoverageView = {
  privateWindows: { covered: 7, not: 112 },
  shares: [
    { site: 'chatgpt', browser: 'chrome', looks: 4_210, covered: 4_210, devices: 112, late: 0, frames: 8_420, elsewhere: 0, missing: 0 },
    {
      site: 'copilot-consumer',
      browser: 'chrome',
      looks: 310,
      covered: 187,
      devices: 24,
      late: 12,
      frames: 620,
      elsewhere: 310,
      missing: 14,
    },
    { site: 'claude', browser: 'firefox', looks: 96, covered: 95, devices: 7, late: 0, frames: 0, elsewhere: 0, missing: 0 },
  ],
  sites: [
    {
      id: 'chatgpt',
      name: 'ChatGPT',
      hosts: ['chatgpt.com', 'chat.openai.com'],
      adapter: 'corrected',
      confirmed: { on: '2026-11-18', with: '0.1.0 chrome managed, Chrome 156' },
    },
    { id: 'claude', name: 'Claude', hosts: ['claude.ai'], adapter: 'built-in', confirmed: null },
    { id: 'lab-chat', name: HOSTILE, hosts: ['chat.lab.example', '*.ai.lab.example'], adapter: 'listed', confirmed: null },
  ],
  discovery: {
    on: true,
    hosts: 75,
    seen: [
      {
        host: 'character.ai',
        site: null,
        count: 1_204,
        days: [
          { day: '2026-11-20', count: 1_200 },
          { day: '2026-11-18', count: 4 },
        ],
      },
      { host: 'poe.com', site: HOSTILE, count: 2, days: [{ day: '2026-11-20', count: 2 }] },
    ],
  },
  gaps: gapsOf(),
};

const drift: readonly DriftView[] = [
  {
    site: 'grok',
    build: '0.1.0 chrome managed',
    policyVersion: 4,
    kind: 'drift',
    count: 12,
    devices: 5,
    first: '2026-11-19T08:12:00.000Z',
    last: '2026-11-20T11:40:00.000Z',
    detectors: ['secret.aws-access-key', HOSTILE],
  },
  {
    site: 'chatgpt',
    build: '0.1.0 firefox managed',
    policyVersion: 0,
    kind: 'uncovered',
    count: 1,
    devices: 1,
    first: '2026-11-20T09:00:00.000Z',
    last: '2026-11-20T09:00:00.000Z',
    detectors: ['request.hidden'],
  },
];

const enrolment: EnrolmentView = {
  mode: 'approve',
  cap: 20_000,
  perTenMinutes: 2_000,
  pending: 1,
  counted: 3,
  rotates: true,
  tokens: [
    { id: 'c0ffee001122', madeAt: '2026-11-12T08:00:00Z', closesAt: '2026-11-21T08:00:00Z', devices: 2, current: false },
    { id: 'beef00998877', madeAt: '2026-11-20T08:00:00Z', closesAt: null, devices: 1, current: true },
  ],
};

const exports: ExportView = {
  targets: [
    {
      name: 'webhook',
      address: 'https://siem.nordlicht.example/weir',
      lastAt: '2026-11-20T14:28:00Z',
      waiting: 2,
      dead: 1,
      letters: [{ position: 4, device: 'd1f0c2a4b6e8901234567890', seq: 812, kind: 'verdict', tries: 0, reason: 'answered 422' }],
    },
    { name: 'syslog', address: 'tls://siem.nordlicht.example:6514', lastAt: null, waiting: 0, dead: 0, letters: [] },
  ],
};

export const ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/overview': overview,
  '/api/enrolment': enrolment,
  '/api/export': exports,
  '/api/devices': devices,
  '/api/knowledge': knowledge,
  '/api/policy': policy,
  '/api/policy/versions': versions,
  '/api/report': report,
  '/api/audit': audit,
  '/api/drift': drift,
  '/api/coverage': coverage,
  '/api/events': events,
  '/api/channels': channels,
  '/api/kit': kit,
  '/api/kit/verify': verify,
};
