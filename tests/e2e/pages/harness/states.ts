import { judgeManaged } from '../../../../utils/model/managed';
import { PolicySource } from '../../../../utils/model/policy';
import { effectiveValues, ignoredSettings } from '../../../../utils/policy/effective';
import { compileSnapshot } from '../../../../utils/policy/snapshot';
import { starterPolicy } from '../../../../utils/policy/starter';
import { ADAPTERS } from '../../../../utils/sites/all';
import type { SiteCheckProps } from '../../../../components/site-check/site-check';
import type { SiteReport } from '../../../../utils/model/site-check';
import type {
  AboutState,
  CheckableTab,
  NoticeState,
  PolicyState,
  PopupState,
  Uncovered,
  UncoveredCode,
} from '../../../../utils/messages/contract';
import { sampleEvent } from '../../../sample-event';

/** Popup and notice as people meet them. `NOW` is the clock that they are shown with. */
export const NOW = Date.parse('2026-11-20T14:30:00Z');

const policy: PolicyState = {
  source: 'bundle',
  version: 41,
  freshAt: '2026-11-20T14:27:10Z',
  stale: false,
  expired: false,
  problems: [],
  settings: 'managed',
  brakes: [],
  enrolled: true,
  locks: [],
};
const contact = {
  name: 'the Information Security team',
  email: 'security@nordlicht.example',
  url: 'https://intranet.nordlicht.example/ai',
};

const uncovered = (...codes: readonly UncoveredCode[]): readonly Uncovered[] =>
  codes.map((code) => ({ code, params: { site: 'ChatGPT', hosts: '*://chat.nordlicht.example/*', hooks: 'paste', count: 2 } }));

const governed: PopupState = {
  site: { id: 'chatgpt', name: 'ChatGPT', confirmedLive: null },
  account: {
    site: 'chatgpt',
    tier: 'consumer-free',
    workspace: null,
    plan: 'free',
    domain: null,
    confidence: 'high',
    evidence: [
      { probe: 'session', says: [[{ word: 'free' }, { saw: 'personal' }]], confidence: 'high' },
      { probe: 'workspace cookie', says: [[{ saw: 'private-in-use' }]], confidence: 'medium' },
    ],
    observedAt: NOW,
  },
  composer: true,
  engine: true,
  guard: { armed: 'before-page', off: [] },
  frames: { covered: 3, late: 0, elsewhere: 2, missing: 0 },
  line: 'live',
  policy,
  recordedToday: 3,
  today: [
    {
      minute: '2026-11-20T14:12:00Z',
      site: 'ChatGPT',
      action: 'redact',
      choice: 'redacted',
      findings: [{ detector: 'personal.email', count: 3 }],
    },
    {
      minute: '2026-11-20T10:40:00Z',
      site: 'ChatGPT',
      action: 'block',
      choice: 'cancelled',
      findings: [{ detector: 'secret.aws-access-key', count: 1 }],
    },
    {
      minute: '2026-11-20T08:02:00Z',
      site: 'Claude',
      action: 'log',
      choice: 'none',
      findings: [{ detector: 'source-code.snippet', count: 1 }],
    },
  ],
  cleanToday: 27,
  waiting: 2,
  uncovered: uncovered('not-live', 'frames.elsewhere', 'files', 'devices'),
  company: 'Nordlicht Maschinenbau',
  contact,
};

export const POPUPS: Readonly<Record<string, PopupState>> = {
  governed,
  elsewhere: {
    ...governed,
    site: null,
    account: null,
    composer: false,
    engine: false,
    guard: null,
    frames: { covered: 0, late: 0, elsewhere: 0, missing: 0 },
    today: [],
    recordedToday: 0,
    cleanToday: 0,
    waiting: 0,
    uncovered: uncovered('elsewhere', 'hosts', 'devices'),
  },
  troubled: {
    ...governed,
    account: null,
    engine: false,
    company: null,
    contact: null,
    policy: {
      ...policy,
      source: 'baseline',
      version: 0,
      freshAt: null,
      enrolled: false,
      settings: 'none',
      problems: [
        { code: 'managed.missing', detail: 'endpoint' },
        { code: 'policy.rollback', detail: 'version 40 was offered, 41 is in force' },
      ],
    },
  },
};

const event = sampleEvent({
  id: '00000000-0000-4000-8000-000000000001',
  seq: 118,
  findings: [{ detector: 'personal.email', count: 3, confidence: 'high' }],
  sizeBucket: '<1k',
});

export const NOTICES: Readonly<Record<string, NoticeState>> = {
  first: {
    company: 'Nordlicht Maschinenbau',
    contact,
    retentionDays: 90,
    worksCouncil: false,
    discovery: {
      hosts: ['character.ai', 'chat.nordlicht.example', 'poe.com'],
      visits: [
        { day: '2026-11-20', host: 'character.ai', count: 3 },
        { day: '2026-11-19', host: 'poe.com', count: 1 },
      ],
    },
    device: '3f1c2a9e-5b7d-4c7e-9a51-0d8a4be2f6c1',
    endpoint: 'https://weir.nordlicht.example',
    sites: ['ChatGPT', 'Claude'],
    policy,
    read: false,
    recent: [event, { ...event, id: '00000000-0000-4000-8000-000000000002', seq: 117, action: 'log', choice: 'none' }],
  },
  read: {
    company: null,
    contact: null,
    retentionDays: 30,
    worksCouncil: true,
    discovery: null,
    device: null,
    endpoint: null,
    sites: ['ChatGPT'],
    policy: { ...policy, stale: true },
    read: true,
    recent: [],
  },
};

const bundle = {
  ...PolicySource.parse(starterPolicy('enforce')),
  dictionaries: [],
  documents: [],
  tenant: 'nordlicht',
  version: 41,
  issuedAt: '2026-11-19T08:00:00.000Z',
  expiresAt: '2026-12-19T08:00:00.000Z',
};
const snapshot = compileSnapshot({ bundle, builtInAdapters: ADAPTERS, build: '0.1.0 chromium' });
const settings = {
  source: 'managed' as const,
  ...judgeManaged({ endpoint: 'https://weir.nordlicht.example', tenant: 'nordlicht', rootsha256: 'a'.repeat(64), ring: 5 }),
};
const effective = { settings, seenAt: { endpoint: NOW, tenant: NOW }, snapshot, acceptedAt: NOW, now: NOW };

const report: SiteReport = {
  report: 'weir site check',
  schema: 1,
  date: '2026-11-20',
  site: 'chatgpt',
  name: 'ChatGPT',
  host: 'chatgpt.com',
  build: '0.1.0 chrome managed',
  browser: 'Chrome 156',
  policy: { source: 'bundle', version: 41, ageHours: 0 },
  line: 'live',
  surface: 'chat',
  armed: 'before-page',
  engine: true,
  hooks: { paste: 'live', drop: 'live', upload: 'live', submit: 'live' },
  composer: { found: 'adapter', css: 'div#prompt-textarea.ProseMirror[contenteditable="true"]' },
  submit: { found: 'adapter', css: 'button[data-testid="send-button"]' },
  submitLinked: true,
  marker: { outcome: 'cleared', heard: ['paste', 'beforeinput', 'input'] },
  account: {
    tier: 'team',
    confidence: 'high',
    probes: [
      { id: 'session', confidence: 'high' },
      { id: 'accounts', confidence: 'medium' },
    ],
  },
  requests: { seen: [], known: 5 },
  candidates: { composer: [], submit: [] },
};
const tab = (id: number, site: string, name: string, title: string, confirmedLive: string | null = null): CheckableTab => ({
  id,
  site,
  name,
  title,
  confirmedLive,
});
const tabs = [tab(7, 'chatgpt', 'ChatGPT', 'New chat'), tab(9, 'claude', 'Claude', 'Claude', '2026-11-02')];

/** The site check before, during and after. */
export const CHECKS: Readonly<Record<string, Pick<SiteCheckProps, 'tabs' | 'checking' | 'report' | 'fault'>>> = {
  none: { tabs: [], checking: false, report: null, fault: null },
  running: { tabs, checking: true, report: null, fault: null },
  refused: { tabs, checking: false, report: null, fault: 'No guard is in that page: load it again, and check again.' },
  passed: { tabs, checking: false, report, fault: null },
  failed: {
    tabs,
    checking: false,
    fault: null,
    report: {
      ...report,
      armed: 'later',
      hooks: { ...report.hooks, drop: 'off' },
      submit: { found: 'missing' },
      submitLinked: false,
      account: { tier: 'unknown', confidence: 'low', probes: [] },
      line: 'down',
      candidates: {
        composer: [],
        submit: [
          { tag: 'div', attributes: {}, classes: ['renamed-send'], appeared: true, selectors: [{ css: 'div.renamed-send', count: 1 }] },
          { tag: 'button', attributes: {}, classes: [], appeared: false, selectors: [{ css: 'button', count: 4 }] },
        ],
      },
    },
  },
};

export const ABOUTS: Readonly<Record<string, AboutState>> = {
  faulty: {
    policy: { ...policy, problems: settings.problems },
    waiting: 2,
    build: '0.1.0 chromium',
    values: effectiveValues(effective),
    ignored: ignoredSettings(effective),
    snapshot,
  },
};
