import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PolicySource } from '../../../utils/model/policy';
import type { Finding } from '../../../utils/model/finding';
import type { Account } from '../../../utils/model/account';
import type { Action } from '../../../utils/model/words';
import { baselineFinding, BASELINE, BASELINE_VERSION } from '../../../utils/policy/baseline';
import { decide } from '../../../utils/policy/decide';
import { starterPolicy } from '../../../utils/policy/starter';
import { bundle, context, finding, NOW } from './build';
import { CASES } from './cases';

const OURS = { site: 'chatgpt', id: 'ws-acme', name: 'Acme', tier: 'enterprise' as const };
const published = (flavour: 'monitor' | 'enforce') =>
  bundle({ ...PolicySource.parse(starterPolicy(flavour)), dictionaries: [], documents: [], workspaces: [OURS] });
const ENFORCED = published('enforce');
const WATCHED = published('monitor');

const FREE: Partial<Account> = {};
const UNKNOWN: Partial<Account> = { tier: 'unknown', confidence: 'low' };
const ALLOWED: Partial<Account> = { tier: 'enterprise', workspace: 'ws-acme' };
const OTHER_TEAM: Partial<Account> = { tier: 'team', workspace: 'ws-elsewhere' };

const times = (count: number, one: Finding): readonly Finding[] => Array.from({ length: count }, () => one);
const token = finding('secret.github-token');
const key = finding('secret.private-key');
const email = finding('personal.email');
const code = finding('source-code.python');
const label = finding('confidential.label');

/** Sentence → what was found, for whom, and what comes of it when enforced. */
const DAY_ONE: Readonly<Record<string, readonly [readonly Finding[], Partial<Account>, Action]>> = {
  'nothing found on a private account': [[], FREE, 'allow'],
  'a token on a private account': [[token], FREE, 'redact'],
  'a token on an unknown account': [[token], UNKNOWN, 'redact'],
  'a token of medium confidence': [[finding('secret.generic-key', { confidence: 'medium' })], FREE, 'redact'],
  'a doubtful token': [[finding('secret.generic-key', { confidence: 'low' })], FREE, 'warn'],
  "a token on somebody else's workspace": [[token], OTHER_TEAM, 'justify'],
  'a token on our workspace': [[token], ALLOWED, 'log'],
  'a private key anywhere': [[key], FREE, 'block'],
  'a private key on our workspace': [[key], ALLOWED, 'block'],
  'a document with a logo in it': [[finding('file.unreadable.picture')], FREE, 'log'],
  'one e-mail address': [[email], FREE, 'allow'],
  'one phone number': [[finding('personal.phone')], FREE, 'allow'],
  'nine addresses and numbers': [[...times(5, email), ...times(4, finding('personal.phone'))], FREE, 'allow'],
  'ten addresses': [times(10, email), FREE, 'redact'],
  'ten addresses on our workspace': [times(10, email), ALLOWED, 'allow'],
  "ten addresses on somebody else's workspace that does not train": [times(10, email), OTHER_TEAM, 'warn'],
  'a table of customers': [[finding('personal.record', { count: 4_000 })], FREE, 'redact'],
  'names, places, dates and addresses of pages by the hundred': [
    ['person', 'location', 'date-of-birth', 'url', 'street-address', 'ip-address'].flatMap((name) =>
      times(100, finding(`personal.${name}`)),
    ),
    FREE,
    'allow',
  ],
  'one card': [[finding('financial.payment-card')], FREE, 'redact'],
  'one social security number': [[finding('personal.national-id.us')], FREE, 'redact'],
  'one doubtful identifier': [[finding('personal.national-id.us', { confidence: 'medium' })], FREE, 'allow'],
  'three doubtful identifiers': [times(3, finding('personal.passport.kr', { confidence: 'medium' })), FREE, 'redact'],
  'source code where it may be trained on': [[code], FREE, 'warn'],
  'source code on a workspace that does not train': [[code], OTHER_TEAM, 'allow'],
  'what may be source code': [[finding('source-code.python', { confidence: 'medium' })], FREE, 'allow'],
  'a log or a trace': [[finding('log.stack-trace', { count: 40 })], FREE, 'allow'],
  'nine customers with addresses and numbers': [
    [
      finding('personal.record', { count: 9, span: [0, 900] }),
      ...Array.from({ length: 9 }, (_, i) => finding('personal.email', { span: [i * 100, i * 100 + 20] })),
      ...Array.from({ length: 9 }, (_, i) => finding('personal.phone', { span: [i * 100 + 30, i * 100 + 50] })),
    ],
    FREE,
    'allow',
  ],
  'ten of them': [[finding('personal.record', { count: 10, span: [0, 900] }), email, email], FREE, 'redact'],
  'a business card': [
    [finding('personal.record', { span: [0, 100] }), email, finding('personal.phone'), finding('personal.phone')],
    FREE,
    'allow',
  ],
  'a text that marks itself as confidential': [[label], FREE, 'justify'],
  'the same on our workspace': [[label], ALLOWED, 'log'],
  "a word of the company's dictionary": [[finding('dictionary.projects')], FREE, 'redact'],
  'a known document': [[finding('document.pricing')], FREE, 'justify'],
  'a failure on a private account': [[finding('engine.error')], FREE, 'warn'],
  'a failure on our workspace': [[finding('engine.error')], ALLOWED, 'log'],
};

describe('the starter policy, enforced', () => {
  it.each(Object.entries(DAY_ONE))('%s', (_, [findings, who, action]) => {
    expect(decide(findings, context({}, who), ENFORCED, NOW).action).toBe(action);
  });
  it('offers no way around a private key', () => {
    expect(decide([key], context(), ENFORCED, NOW).options).toEqual([]);
  });
  it('says in German too why it stops', () => {
    for (const rule of ENFORCED.rules.filter((one) => one.message !== undefined)) {
      expect(ENFORCED.wording[rule.message ?? '']).toMatchObject({ en: expect.any(String) as string, de: expect.any(String) as string });
    }
  });
});

describe('the starter policy, watching', () => {
  it.each(Object.entries(DAY_ONE))('stops nobody, and knows what it would have done: %s', (_, [findings, who, action]) => {
    const verdict = decide(findings, context({}, who), WATCHED, NOW);
    expect(['allow', 'log', 'notify']).toContain(verdict.action);
    expect(verdict.wouldHave ?? verdict.action).toBe(action);
  });
});

describe('docs/policy.md', () => {
  const text = readFileSync('docs/policy.md', 'utf8');
  it('explains each rule of the starter policy, and no other', () => {
    const section = /^## The starter policy[^]*?(?=^## )/m.exec(text)?.[0] ?? '';
    expect([...section.matchAll(/^\| `([a-z-]+)` +\|/gm)].map((match) => match[1])).toEqual(ENFORCED.rules.map((rule) => rule.id));
  });
  it('has examples for each of its clauses in the table of cases', () => {
    const clauses = [...text.matchAll(/^(\d+)\. /gm)].map((match) => match[1]);
    expect(Object.keys(CASES).map((heading) => heading.split('.')[0])).toEqual(clauses);
  });
});

describe('a company in the starter policy', () => {
  it('is the one that was given', () => {
    expect(starterPolicy('monitor', { name: 'Acme' }).company).toMatchObject({ name: 'Acme', contact: {} });
  });
});

describe('the baseline', () => {
  it('has a version that no published bundle has', () => {
    expect(BASELINE_VERSION).toBe(0);
  });
  it.each([
    ['asks about a likely secret', [finding('secret.generic-key', { confidence: 'medium' })], 'warn'],
    ['lets go what may be one', [finding('secret.generic-key', { confidence: 'low' })], 'log'],
    ['asks about a text that could not be checked', [finding('engine.error')], 'warn'],
    ['stops nobody only for being the baseline', [], 'log'],
  ] as const)('%s', (_, findings, action) => {
    const verdict = decide([...findings, baselineFinding(10)], context(), BASELINE, NOW);
    expect(verdict.action).toBe(action);
    expect(verdict.rules).toContainEqual({ id: 'baseline.in-force', outcome: action === 'log' ? 'decided' : 'weaker', action: 'log' });
  });
  it('does not age', () => {
    expect(decide([token], context(), BASELINE, Date.parse('2100-01-01T00:00:00Z')).action).toBe('warn');
  });
});
