import { describe, expect, it } from 'vitest';
import { BASELINE } from '../../../utils/policy/baseline';
import { parseBundle, parsePolicy, problemsAt, type Surroundings } from '../../../utils/policy/parse';
import { starterPolicy } from '../../../utils/policy/starter';
import { bundle, NOW } from './build';

const around: Surroundings = { now: NOW, sites: ['chatgpt', 'claude'], detectors: ['secret.github-token', 'personal.email'] };

/** A policy in which one thing is replaced, as text with a line for each key, so that places can be told. */
function policy(over: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...PLAIN, ...over }, null, 2);
}
const RULE = { id: 'secrets', mode: 'enforce', when: { category: ['secret'] }, action: 'redact' };
const PLAIN = {
  schema: 1,
  default: 'allow',
  rules: [RULE],
  company: { name: 'Acme', contact: {}, reasons: [] },
};
const EXCEPTION = { id: 'e', rules: ['secrets'], when: {}, until: '2027-01-01T00:00:00Z', owner: 'Ada', reason: 'Pilot' };
const ROW = {
  id: 'ours',
  vendor: 'openai',
  tier: ['enterprise'],
  trains: 'never',
  humanReview: 'no',
  retentionDays: 30,
  zeroRetention: 'no',
  evidence: [],
  documentDate: null,
  reviewedAt: '2026-11-01',
  expiresAt: '2027-04-30',
  confidence: 'high',
};
const withRule = (over: Readonly<Record<string, unknown>>): string => policy({ rules: [{ ...RULE, ...over }] });
const withException = (over: Readonly<Record<string, unknown>>): string => policy({ exceptions: [{ ...EXCEPTION, ...over }] });

/** Text → where it is wrong and what was expected there. */
type Refused = readonly [text: string, path: string, expected: RegExp];

const REFUSED: Readonly<Record<string, Refused>> = {
  'a key that is misspelt': [withRule({ when: { categry: ['secret'] } }), '/rules/0/when/categry', /no such key.*did you mean category/],
  'a reserved limit': [withRule({ when: { limit: { per: 'day' } } }), '/rules/0/when/limit', /not supported by this build/],
  'a reserved budget in a rule': [withRule({ budget: {} }), '/rules/0/budget', /not supported by this build/],
  'a reserved budget of the policy': [policy({ budget: {} }), '/budget', /not supported by this build/],
  'an empty list, which would match nothing or everything': [withRule({ when: { tier: [] } }), '/rules/0/when/tier', /at least one item/],
  'an action that does not exist': [withRule({ action: 'blok' }), '/rules/0/action', /did you mean block/],
  'a count of zero': [withRule({ when: { minCount: 0 } }), '/rules/0/when/minCount', /^at least 1$/],
  'a mode that is missing': [policy({ rules: [{ id: 'a', when: {}, action: 'log' }] }), '/rules/0/mode', /monitor, enforce/],
  'a rule id with capitals': [withRule({ id: 'Secrets' }), '/rules/0/id', /a-z, 0-9/],
  'two rules of one id': [policy({ rules: [RULE, RULE] }), '/rules/1/id', /not used twice/],
  'two exceptions of one id': [policy({ exceptions: [EXCEPTION, EXCEPTION] }), '/exceptions/1/id', /not used twice/],
  'a never rule that only warns': [withRule({ never: true, action: 'warn' }), '/rules/0/action', /block or redact/],
  'a never rule with options': [withRule({ never: true, options: ['edit'] }), '/rules/0/options', /no options/],
  'an exception to a rule that is not there': [withException({ rules: ['secret'] }), '/exceptions/0/rules/0', /did you mean secrets/],
  'an exception to a never rule': [
    policy({ rules: [{ ...RULE, never: true }], exceptions: [EXCEPTION] }),
    '/exceptions/0/rules/0',
    /nothing loosens "secrets"/,
  ],
  'an exception without an end': [withException({ until: undefined }), '/exceptions/0/until', /the key "until"/],
  'an exception until a day without a time': [withException({ until: '2027-01-01' }), '/exceptions/0/until', /2026-12-31T00:00:00Z/],
  'an exception that nobody owns': [withException({ owner: '' }), '/exceptions/0/owner', /at least 1/],
  'redaction of a failure': [withRule({ when: { detector: ['engine.*'] } }), '/rules/0/action', /nothing that could be replaced/],
  'a workspace that nothing tells apart': [
    policy({ workspaces: [{ site: 'chatgpt', name: 'Acme', tier: 'team' }] }),
    '/workspaces/0',
    /an id, or a domain/,
  ],
  'the same workspace twice': [
    policy({ workspaces: [1, 2].map(() => ({ site: 'chatgpt', id: 'ws', name: 'Acme', tier: 'team' })) }),
    '/workspaces/1',
    /not listed twice/,
  ],
  'a consumer tier for a workspace of ours': [
    policy({ workspaces: [{ site: 'chatgpt', id: 'ws', name: 'Acme', tier: 'consumer-free' }] }),
    '/workspaces/0/tier',
    /team, enterprise, education/,
  ],
  'an approved tool without https': [
    policy({ company: { ...PLAIN.company, approvedTool: { name: 'A', url: 'http://a.example' } } }),
    '/company/approvedTool/url',
    /https address/,
  ],
  'sites that are neither a list nor all': [policy({ sites: 'some' }), '/sites', /"all", or a list/],
  'what the server adds at publishing': [policy({ version: 7 }), '/version', /no such key/],
};

const DOUBTED: Readonly<Record<string, Refused>> = {
  'a never rule in monitor': [withRule({ never: true, mode: 'monitor' }), '/rules/0/mode', /not in force/],
  'an exception that is over': [withException({ until: '2026-11-20T12:00:00Z' }), '/exceptions/0/until', /no longer holds/],
  'a site that nobody knows': [withRule({ when: { site: ['chatgbt'] } }), '/rules/0/when/site/0', /did you mean chatgpt/],
  'a workspace on a site that nobody knows': [
    policy({ workspaces: [{ site: 'x', id: 'ws', name: 'Acme', tier: 'team' }] }),
    '/workspaces/0/site',
    /a site that this build knows/,
  ],
  'a detector that nobody knows': [withRule({ when: { detector: ['secret.githubtoken'] } }), '/rules/0/when/detector/0', /family/],
  'wording that is not there': [withRule({ message: 'x' }), '/rules/0/message', /a key of "wording"/],
  'wording that nobody uses': [policy({ wording: { x: { en: 'Hello' } } }), '/wording/x', /a rule names/],
  'a language that is none': [
    policy({ rules: [{ ...RULE, message: 'x' }], wording: { x: { English: 'Hello' } } }),
    '/wording/x/English',
    /language tag/,
  ],
  'a group that is likely misspelt': [withRule({ when: { group: ['everyon'] } }), '/rules/0/when/group/0', /if everyone was meant/],
  'a rule below the default': [policy({ default: 'block' }), '/rules/0/action', /block or stricter/],
  'justify without reasons': [withRule({ action: 'justify' }), '/rules/0', /company.reasons/],
  'approve with nobody to ask': [withRule({ action: 'approve' }), '/rules/0/action', /company.contact/],
  'a terms row of a vendor that nobody knows': [
    policy({ terms: [{ ...ROW, vendor: 'OpenAI' }] }),
    '/terms/0/vendor',
    /did you mean openai/,
  ],
  'a terms row 30 days ahead': [policy({ terms: [{ ...ROW, expiresAt: '2026-12-20' }] }), '/terms/0/expiresAt', /lapses in 30 days/],
  'a terms row 7 days ahead': [policy({ terms: [{ ...ROW, expiresAt: '2026-11-27' }] }), '/terms/0/expiresAt', /lapses in 7 days/],
  'a terms row past its date': [policy({ terms: [{ ...ROW, expiresAt: '2026-11-20' }] }), '/terms/0/expiresAt', /has lapsed/],
  'a terms row that claims to hold for a year': [
    policy({ terms: [{ ...ROW, expiresAt: '2027-11-01' }] }),
    '/terms/0/expiresAt',
    /2027-04-30/,
  ],
};

/** Not JSON at all: text → line, column, what was expected. */
const BROKEN: Readonly<Record<string, readonly [string, number, number, RegExp]>> = {
  'an empty text': ['', 1, 1, /JSON value/],
  'a comma too many': ['{\n  "schema": 1,\n}', 3, 1, /a key in double quotes/],
  'a comma too few': ['{\n  "schema": 1\n  "default": "log"\n}', 3, 3, /a comma or \}/],
  'a comment': ['{\n  // why\n}', 2, 3, /a key in double quotes/],
  'a key that stands twice': ['{ "rules": [],\n  "rules": [] }', 2, 3, /each key only once/],
  'text after the end': ['{}\n{}', 2, 1, /nothing after the policy/],
  'a string that does not end': ['{ "schema": "1\n" }', 1, 13, /a string that ends/],
  'a key that would reach into the prototype': ['{ "__proto__": {} }', 1, 3, /a key that is one of the policy/],
  'levels without end': ['['.repeat(5_000), 1, 65, /at most 64 levels/],
};

describe('a policy is refused for', () => {
  it.each(Object.entries(REFUSED))('%s', (_, [text, path, expected]) => {
    const parsed = parsePolicy(text, around);
    expect(parsed).not.toHaveProperty('policy');
    const problem = parsed.problems.find((one) => one.severity === 'error');
    expect(problem).toMatchObject({ path, severity: 'error' });
    expect(problem?.expected).toMatch(expected);
  });
  it.each(Object.entries(BROKEN))('%s', (_, [text, line, column, expected]) => {
    const { problems } = parsePolicy(text, around);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, column, severity: 'error' });
    expect(problems[0]?.expected).toMatch(expected);
  });
});

describe('a policy is accepted, with a doubt, for', () => {
  it.each(Object.entries(DOUBTED))('%s', (_, [text, path, expected]) => {
    const parsed = parsePolicy(text, around);
    expect(parsed).toHaveProperty('policy');
    const problem = parsed.problems.find((one) => one.path === path);
    expect(problem?.severity).toBe('warning');
    expect(problem?.expected).toMatch(expected);
  });
});

describe('a problem', () => {
  it('stands at the line and column of the value, with the value', () => {
    const { problems } = parsePolicy(
      '{\n "schema": 1, "default": "alow",\n "rules": [], "company": {"name":"A","contact":{},"reasons":[]}\n}',
      around,
    );
    expect(problems).toEqual([
      {
        path: '/default',
        line: 2,
        column: 26,
        value: '"alow"',
        expected: 'one of allow, log, notify, warn, justify, redact, approve, block (did you mean allow?)',
        severity: 'error',
      },
    ]);
  });
  it('about a key stands at the key', () => {
    const { problems } = parsePolicy(withRule({ when: { 'a/b~c': 1 } }), around);
    expect(problems).toMatchObject([{ path: '/rules/0/when/a~1b~0c', line: 9, column: 9 }]);
  });
  it('about an absent key stands at what should hold it', () => {
    const { problems } = parsePolicy('{\n "schema": 1, "default": "log", "rules": [],\n "company": {}\n}', around);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 13],
      [3, 13],
      [3, 13],
    ]);
  });
  it('shows at most 80 characters of the value', () => {
    const { problems } = parsePolicy(withRule({ action: 'x'.repeat(1_000) }), around);
    expect(problems[0]?.value).toHaveLength(80);
  });
  it('is one of several, in reading order', () => {
    const { problems } = parsePolicy(
      policy({
        rules: [
          { ...RULE, action: 'x' },
          { ...RULE, mode: 'x' },
        ],
        extra: 1,
      }),
      around,
    );
    expect(problems.map((problem) => problem.path)).toEqual(['/rules/0/action', '/rules/1/mode', '/extra']);
  });
  it('that another check found is placed the same way', () => {
    const text = policy({});
    expect(problemsAt(text, [{ path: '/rules/0/action', expected: 'something', severity: 'error' }])).toMatchObject([
      { path: '/rules/0/action', line: 13, column: 17, value: '"redact"' },
    ]);
  });
});

describe('a policy too large for a bundle', () => {
  it('is refused before it is read', () => {
    expect(parsePolicy(' '.repeat(5_000_001), around).problems).toMatchObject([{ value: '5000001 characters' }]);
  });
});

describe('the starter policy', () => {
  it('enforced has no problem', () => {
    expect(parsePolicy(JSON.stringify(starterPolicy('enforce')), { now: NOW, sites: ['chatgpt'] }).problems).toEqual([]);
  });
  it('monitored says that its never rule is not in force', () => {
    const { problems } = parsePolicy(JSON.stringify(starterPolicy('monitor')), { now: NOW });
    expect(problems.map((problem) => [problem.severity, problem.path])).toEqual([['warning', '/rules/0/mode']]);
  });
});

describe('a bundle', () => {
  it('that is whole is taken, with what it does not say filled in', () => {
    expect(parseBundle({ ...bundle(), pollMinutes: undefined })).toEqual({ bundle: bundle() });
  });
  it('that nobody wrote is refused', () => {
    expect(parseBundle(undefined)).toMatchObject({ problems: [{ path: '', expected: 'an object { … }' }] });
  });
  it('whose version is the baseline is refused', () => {
    expect(parseBundle({ ...BASELINE })).toMatchObject({ problems: [{ path: '/version' }] });
  });
  it('with an exception to a never rule is refused on the device too', () => {
    const bad = bundle({
      rules: [{ id: 'secrets', mode: 'enforce', when: {}, action: 'block', never: true }],
      exceptions: [EXCEPTION],
    });
    expect(parseBundle(bad)).toMatchObject({ problems: [{ path: '/exceptions/0/rules/0' }] });
  });
  it('is not refused for what is only doubtful', () => {
    expect(
      parseBundle(
        bundle({ exceptions: [{ ...EXCEPTION, until: '2020-01-01T00:00:00Z', rules: ['a'] }], rules: [{ ...RULE, id: 'a' } as never] }),
      ),
    ).toHaveProperty('bundle');
  });
});
