import type { Finding } from '../../../utils/model/finding';
import type { Bundle } from '../../../utils/model/policy';
import type { Context, RuleOutcome, Verdict } from '../../../utils/model/verdict';
import { bundle, context, finding, NOW, rule } from './build';

/** What a case says of the verdict; what it does not name may be anything. */
export interface Expected extends Partial<Omit<Verdict, 'findings' | 'rules'>> {
  /** Action per finding, in order. */
  readonly each?: readonly Verdict['action'][];
  /** Rule id → how it took part. */
  readonly outcomes?: Readonly<Record<string, RuleOutcome['outcome']>>;
}

export interface Case {
  readonly findings?: readonly Finding[];
  readonly context?: Context;
  readonly bundle: Bundle;
  readonly now?: number;
  readonly expect: Expected;
}

const secret = finding('secret.github-token');
const email = finding('personal.email');
const onSecrets = rule('secrets', { category: ['secret'] }, 'redact');
const ours = { site: 'chatgpt', id: 'ws-acme', name: 'Acme', tier: 'enterprise' as const };
const inOurs = context({}, { tier: 'enterprise', workspace: 'ws-acme' });
const contract = {
  id: 'acme-contract',
  trains: 'never' as const,
  humanReview: 'no' as const,
  retentionDays: 30,
  zeroRetention: 'no' as const,
  evidence: [],
  documentDate: '2026-01-01',
  reviewedAt: '2026-05-20',
  expiresAt: '2026-11-16',
  confidence: 'high' as const,
};
const exception = (over: Partial<Bundle['exceptions'][number]> = {}): Bundle['exceptions'][number] => ({
  id: 'pilot',
  rules: ['secrets'],
  when: {},
  until: '2026-11-30T00:00:00Z',
  owner: 'Ada',
  reason: 'Trying it out',
  ...over,
});
const trains = rule('trains', { terms: { mayTrain: true } }, 'block');
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The policy model by example: the heading is the clause, the key the sentence. */
export const CASES: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  '1. Order of actions': {
    'the strictest of several rules decides, the others are weaker': {
      findings: [secret],
      bundle: bundle({ rules: [rule('a', { category: ['secret'] }, 'warn'), onSecrets, rule('b', { category: ['secret'] }, 'log')] }),
      expect: { action: 'redact', outcomes: { a: 'weaker', b: 'weaker', secrets: 'decided' } },
    },
    'a held transfer is stricter than a redacted one': {
      findings: [secret],
      bundle: bundle({ rules: [onSecrets, rule('a', { category: ['secret'] }, 'approve')] }),
      expect: { action: 'approve', outcomes: { a: 'decided', secrets: 'weaker' } },
    },
  },
  '2. Matching': {
    'a rule without content keys speaks of the whole transfer, found or not': {
      bundle: bundle({ rules: [rule('site', { site: ['chatgpt'] }, 'block')] }),
      expect: { action: 'block', each: [], outcomes: { site: 'decided' } },
    },
    'every key must match': {
      findings: [secret],
      bundle: bundle({ rules: [rule('a', { category: ['secret'], channel: ['drop'] }, 'block')] }),
      expect: { action: 'allow', outcomes: {} },
    },
    'any value of a list matches': {
      findings: [secret],
      bundle: bundle({ rules: [rule('a', { category: ['personal', 'secret'], channel: ['drop', 'paste'] }, 'block')] }),
      expect: { action: 'block' },
    },
    'site: the name of the adapter': {
      bundle: bundle({ rules: [rule('a', { site: ['claude'] }, 'block')] }),
      expect: { action: 'allow' },
    },
    'surface: a part of the site': {
      context: context({ surface: 'coding-agent' }),
      bundle: bundle({ rules: [rule('a', { surface: ['coding-agent'] }, 'block')] }),
      expect: { action: 'block' },
    },
    'origin: where the text was copied from': {
      context: context({ origin: 'ai-chat' }),
      bundle: bundle({ rules: [rule('a', { origin: ['ai-chat'] }, 'notify')] }),
      expect: { action: 'notify' },
    },
    'detector: its id, not its relatives': {
      findings: [finding('secret.github-token-old')],
      bundle: bundle({ rules: [rule('a', { detector: ['secret.github-token'] }, 'block')] }),
      expect: { action: 'allow' },
    },
    'detector: a family by its prefix': {
      findings: [finding('personal.national-id.fi')],
      bundle: bundle({ rules: [rule('a', { detector: ['personal.national-id.*'] }, 'block')] }),
      expect: { action: 'block' },
    },
    'minCount: one fewer is not enough': {
      findings: Array.from({ length: 9 }, () => email),
      bundle: bundle({ rules: [rule('a', { category: ['personal'], minCount: 10 }, 'redact')] }),
      expect: { action: 'allow' },
    },
    'minCount: findings of all the kinds that are selected count together': {
      findings: [...Array.from({ length: 6 }, () => email), ...Array.from({ length: 4 }, () => finding('personal.phone'))],
      bundle: bundle({ rules: [rule('a', { category: ['personal'], minCount: 10 }, 'redact')] }),
      expect: { action: 'redact' },
    },
    'minCount: a record counts for as many as it stands for': {
      findings: [finding('personal.record', { count: 4_000 })],
      bundle: bundle({ rules: [rule('a', { category: ['personal'], minCount: 4_000 }, 'block')] }),
      expect: { action: 'block' },
    },
    'minCount: values inside a record are its people again, and do not count besides': {
      findings: [
        finding('personal.record', { count: 4, span: [0, 100] }),
        ...Array.from({ length: 8 }, (_, i) => finding('personal.email', { span: [i * 10, i * 10 + 9] })),
      ],
      bundle: bundle({ rules: [rule('a', { category: ['personal'], minCount: 10 }, 'redact')] }),
      expect: { action: 'allow' },
    },
    'minCount: values beside a record count': {
      findings: [
        finding('personal.record', { count: 4, span: [0, 100] }),
        ...Array.from({ length: 6 }, (_, i) => finding('personal.email', { span: [100 + i * 10, 109 + i * 10] })),
      ],
      bundle: bundle({ rules: [rule('a', { category: ['personal'], minCount: 10 }, 'redact')] }),
      expect: { action: 'redact' },
    },
    'minCount: a rule that does not select records counts the values in them': {
      findings: [
        finding('personal.record', { count: 4, span: [0, 100] }),
        ...Array.from({ length: 10 }, (_, i) => finding('personal.email', { span: [i * 10, i * 10 + 9] })),
      ],
      bundle: bundle({ rules: [rule('a', { detector: ['personal.email'], minCount: 10 }, 'redact')] }),
      expect: { action: 'redact' },
    },
    'minConfidence: what is less sure is not selected': {
      findings: [finding('secret.generic', { confidence: 'low' }), secret],
      bundle: bundle({ rules: [rule('a', { category: ['secret'], minConfidence: 'medium' }, 'redact')] }),
      expect: { action: 'redact', each: ['allow', 'redact'] },
    },
  },
  '3. Per finding, then per transfer': {
    'each finding takes its own strictest action': {
      findings: [secret, email, finding('personal.person')],
      bundle: bundle({ rules: [onSecrets, rule('mail', { detector: ['personal.email'] }, 'warn')] }),
      expect: {
        action: 'redact',
        each: ['redact', 'warn', 'allow'],
        needs: { redaction: true, reason: false, confirmation: true },
        outcomes: { secrets: 'decided', mail: 'decided' },
      },
    },
    'any block blocks, and nothing else is asked': {
      findings: [secret, email],
      bundle: bundle({ rules: [onSecrets, rule('mail', { detector: ['personal.email'] }, 'block')] }),
      expect: {
        action: 'block',
        needs: { redaction: false, reason: false, confirmation: false },
        outcomes: { secrets: 'weaker', mail: 'decided' },
      },
    },
    'one reason answers every finding that needs one': {
      findings: [secret, email],
      bundle: bundle({
        rules: [rule('a', { category: ['secret'] }, 'justify'), rule('b', { category: ['personal'] }, 'justify')],
      }),
      expect: { action: 'justify', needs: { redaction: false, reason: true, confirmation: false } },
    },
    'approve without a grant holds the text and says whom to ask': {
      findings: [secret],
      bundle: bundle({ rules: [rule('a', { category: ['secret'] }, 'approve', { options: [] })] }),
      expect: {
        action: 'approve',
        options: [],
        reasons: [
          'Rule "a" says approve for 1 × secret.github-token on an account of tier consumer-free.',
          'It is held until it is approved: ask The data desk (data@acme.example).',
        ],
      },
    },
    'approve with a grant goes': {
      findings: [secret],
      bundle: bundle({ rules: [rule('secrets', { category: ['secret'] }, 'approve')], exceptions: [exception()] }),
      expect: { action: 'allow', outcomes: { secrets: 'excepted' } },
    },
    'options: what a rule does not say is edit, redact and switch': {
      findings: [secret],
      bundle: bundle({ rules: [rule('a', { category: ['secret'] }, 'block')] }),
      expect: { options: ['edit', 'redact', 'switch'] },
    },
    "options: the action's own way on is not listed again": {
      findings: [secret],
      bundle: bundle({ rules: [rule('a', { category: ['secret'] }, 'redact', { options: ['redact', 'edit'] })] }),
      expect: { options: ['edit'] },
    },
    'options: only what every deciding rule offers': {
      findings: [secret],
      bundle: bundle({
        rules: [
          rule('a', { category: ['secret'] }, 'block', { options: ['edit', 'justify'] }),
          rule('b', { detector: ['secret.*'] }, 'block', { options: ['edit', 'redact'] }),
        ],
      }),
      expect: { options: ['edit'] },
    },
    'options: an empty list offers none': {
      findings: [secret],
      bundle: bundle({ rules: [rule('a', { category: ['secret'] }, 'block', { options: [] })] }),
      expect: { options: [] },
    },
    'options: a stricter rule with a generous option does not open what a milder one keeps shut': {
      findings: [secret, email],
      bundle: bundle({
        rules: [onSecrets, rule('mail', { detector: ['personal.email'] }, 'block', { options: ['edit', 'justify'] })],
      }),
      expect: { action: 'block', options: ['edit'] },
    },
    'options: where a rule stops the transfer as a whole, editing would not help': {
      findings: [secret],
      bundle: bundle({ rules: [rule('site', { site: ['chatgpt'] }, 'block'), onSecrets] }),
      expect: { action: 'block', options: ['switch'] },
    },
    'options: there is no switching where no tool is approved': {
      findings: [secret],
      bundle: bundle({ rules: [onSecrets], company: { name: 'Acme', contact: {}, reasons: [] } }),
      expect: { options: ['edit'] },
    },
    'options: none where nobody is interrupted': {
      findings: [secret],
      bundle: bundle({ rules: [rule('a', { category: ['secret'] }, 'notify')] }),
      expect: { action: 'notify', options: [] },
    },
    'redact without content keys replaces whatever was found': {
      findings: [secret, email],
      bundle: bundle({ rules: [rule('a', { tier: ['consumer-free'] }, 'redact')] }),
      expect: { action: 'redact', each: ['redact', 'redact'] },
    },
    'redact without content keys lets a text go in which nothing was found': {
      bundle: bundle({ rules: [rule('a', { tier: ['consumer-free'] }, 'redact')] }),
      expect: { action: 'allow', needs: { redaction: false, reason: false, confirmation: false } },
    },
  },
  '4. Tier': {
    'an account seen with less than high confidence is unknown': {
      context: context({}, { tier: 'enterprise', confidence: 'medium' }),
      bundle: bundle({ rules: [rule('a', { tier: ['unknown'] }, 'block')] }),
      expect: { action: 'block', tier: 'unknown' },
    },
    'unknown counts as every consumer tier in rules': {
      context: context({}, { tier: 'unknown', confidence: 'low' }),
      bundle: bundle({ rules: [rule('free', { tier: ['consumer-free'] }, 'warn'), rule('paid', { tier: ['consumer-paid'] }, 'warn')] }),
      expect: { action: 'warn', outcomes: { free: 'decided', paid: 'decided' } },
    },
    'a consumer account is not unknown': {
      bundle: bundle({ rules: [rule('a', { tier: ['unknown'] }, 'block')] }),
      expect: { action: 'allow' },
    },
    'unknown is never team, enterprise or education': {
      context: context({}, { tier: 'unknown' }),
      bundle: bundle({ rules: [rule('a', { tier: ['team', 'enterprise', 'education'] }, 'block')] }),
      expect: { action: 'allow' },
    },
    'in an exception only the word unknown is unknown': {
      findings: [secret],
      context: context({}, { tier: 'unknown' }),
      bundle: bundle({ rules: [onSecrets], exceptions: [exception({ when: { tier: ['consumer-free', 'consumer-paid'] } })] }),
      expect: { action: 'redact', outcomes: { secrets: 'decided' } },
    },
    'an exception that says unknown holds for unknown': {
      findings: [secret],
      context: context({}, { tier: 'unknown' }),
      bundle: bundle({ rules: [onSecrets], exceptions: [exception({ when: { tier: ['unknown'] } })] }),
      expect: { action: 'allow' },
    },
    'an unknown account satisfies no exception about workspaces': {
      findings: [secret],
      context: context({}, { tier: 'unknown' }),
      bundle: bundle({ rules: [onSecrets], exceptions: [exception({ when: { workspace: ['other'] } })] }),
      expect: { action: 'redact' },
    },
    "a workspace on the company's list needs medium confidence": {
      context: context({}, { tier: 'enterprise', workspace: 'ws-acme', confidence: 'medium' }),
      bundle: bundle({ workspaces: [ours] }),
      expect: { tier: 'enterprise', workspace: 'allowed' },
    },
    'low confidence is not enough for it': {
      context: context({}, { tier: 'enterprise', workspace: 'ws-acme', confidence: 'low' }),
      bundle: bundle({ workspaces: [ours] }),
      expect: { tier: 'unknown', workspace: 'other' },
    },
    'the same id on another site is another workspace': {
      context: context({ site: 'claude' }, { tier: 'enterprise', workspace: 'ws-acme' }),
      bundle: bundle({ workspaces: [ours] }),
      expect: { tier: 'enterprise', workspace: 'other' },
    },
    "where the site names no workspace the account's domain is enough": {
      context: context({ site: 'gemini' }, { tier: 'enterprise', domain: 'Acme.example', confidence: 'medium' }),
      bundle: bundle({ workspaces: [{ site: 'gemini', domain: 'acme.example', name: 'Acme', tier: 'enterprise' }] }),
      expect: { tier: 'enterprise', workspace: 'allowed' },
    },
    "a workspace that is not on the list is not ours for its members' domain": {
      context: context({}, { tier: 'team', workspace: 'ws-side-project', domain: 'acme.example' }),
      bundle: bundle({ workspaces: [{ site: 'chatgpt', domain: 'acme.example', name: 'Acme', tier: 'enterprise' }] }),
      expect: { tier: 'team', workspace: 'other' },
    },
    'a private account under the work address is private': {
      context: context({ site: 'gemini' }, { tier: 'consumer-free', domain: 'acme.example' }),
      bundle: bundle({ workspaces: [{ site: 'gemini', domain: 'acme.example', name: 'Acme', tier: 'enterprise' }] }),
      expect: { tier: 'consumer-free', workspace: 'other' },
    },
  },
  '5. Exceptions': {
    'take away just the rules that they name': {
      findings: [secret],
      bundle: bundle({ rules: [onSecrets, rule('a', { category: ['secret'] }, 'warn')], exceptions: [exception()] }),
      expect: { action: 'warn', outcomes: { secrets: 'excepted', a: 'decided' } },
    },
    'take them away for just the findings that match': {
      findings: [secret, finding('secret.slack-token')],
      bundle: bundle({ rules: [onSecrets], exceptions: [exception({ when: { detector: ['secret.slack-token'] } })] }),
      expect: { action: 'redact', each: ['redact', 'allow'], outcomes: { secrets: 'decided' } },
    },
    'about findings do not touch a rule about the whole transfer': {
      findings: [secret],
      bundle: bundle({
        rules: [rule('site', { site: ['chatgpt'] }, 'block')],
        exceptions: [exception({ rules: ['site'], when: { category: ['secret'] } })],
      }),
      expect: { action: 'block' },
    },
    'end on their date': {
      findings: [secret],
      bundle: bundle({ rules: [onSecrets], exceptions: [exception({ until: '2026-11-20T12:00:00Z' })] }),
      expect: { action: 'redact' },
    },
    'do not loosen the default': {
      findings: [secret],
      bundle: bundle({ default: 'warn', rules: [onSecrets], exceptions: [exception()] }),
      expect: { action: 'warn', reasons: ['No rule matches, so the default holds: warn.'] },
    },
  },
  '6. Never': {
    'is not taken away by an exception that names it': {
      findings: [secret],
      bundle: bundle({ rules: [{ ...onSecrets, never: true }], exceptions: [exception()] }),
      expect: { action: 'redact', options: [], outcomes: { secrets: 'decided' } },
    },
    'offers no option, whatever it says': {
      findings: [secret],
      bundle: bundle({ rules: [rule('a', { category: ['secret'] }, 'block', { never: true, options: ['justify', 'edit'] })] }),
      expect: { action: 'block', options: [] },
    },
    'shuts the options of other rules too': {
      findings: [secret, email],
      bundle: bundle({
        rules: [{ ...onSecrets, never: true }, rule('mail', { detector: ['personal.email'] }, 'block', { options: ['justify'] })],
      }),
      expect: { action: 'block', options: [] },
    },
    'blocks where the document gives it an action that it cannot have': {
      findings: [secret],
      bundle: bundle({ rules: [rule('a', { category: ['secret'] }, 'notify', { never: true })] }),
      expect: { action: 'block' },
    },
  },
  '7. Monitor': {
    'contributes log, and says what it would have done': {
      findings: [secret],
      bundle: bundle({ rules: [{ ...onSecrets, mode: 'monitor' }] }),
      expect: { action: 'log', wouldHave: 'redact', options: [], outcomes: { secrets: 'monitor' } },
    },
    'stands beside rules in force': {
      findings: [secret, email],
      bundle: bundle({ rules: [{ ...onSecrets, mode: 'monitor' }, rule('mail', { detector: ['personal.email'] }, 'warn')] }),
      expect: { action: 'warn', wouldHave: 'redact', each: ['log', 'warn'], outcomes: { secrets: 'monitor', mail: 'decided' } },
    },
    'would have done nothing else: nothing is said': {
      findings: [secret],
      bundle: bundle({ rules: [onSecrets, rule('a', { category: ['secret'] }, 'warn', { mode: 'monitor' })] }),
      expect: { action: 'redact', wouldHave: null },
    },
    'a monitored never rule is not in force': {
      findings: [secret],
      bundle: bundle({ rules: [{ ...onSecrets, never: true, mode: 'monitor' }] }),
      expect: { action: 'log', wouldHave: 'redact' },
    },
    'obeys exceptions in what it would have done': {
      findings: [secret],
      bundle: bundle({ rules: [{ ...onSecrets, mode: 'monitor' }], exceptions: [exception()] }),
      expect: { action: 'allow', wouldHave: null, outcomes: { secrets: 'excepted' } },
    },
  },
  '8. Groups': {
    'a rule for a group does not match without it': {
      bundle: bundle({ rules: [rule('a', { group: ['engineering'] }, 'block')] }),
      expect: { action: 'allow' },
    },
    'a rule for a group matches its members': {
      context: context({ groups: ['engineering'] }),
      bundle: bundle({ rules: [rule('a', { group: ['engineering'] }, 'block')] }),
      expect: { action: 'block' },
    },
    'everybody is in everyone': {
      bundle: bundle({ rules: [rule('a', { group: ['everyone'] }, 'block')] }),
      expect: { action: 'block' },
    },
  },
  '9. Terms': {
    "the vendor's row for the tier": {
      context: context({}, { tier: 'team' }),
      bundle: bundle({ rules: [trains] }),
      expect: { action: 'allow', terms: 'openai-business' },
    },
    'a consumer account may be trained on': {
      bundle: bundle({ rules: [trains] }),
      expect: { action: 'block', terms: 'openai-consumer' },
    },
    'a vendor that nobody knows may train, and keeps for ever': {
      context: context({ vendor: 'nobody', site: 'nobody' }, { tier: 'enterprise' }),
      bundle: bundle({ rules: [trains, rule('keeps', { terms: { retentionOverDays: 100_000 } }, 'warn')] }),
      expect: { action: 'block', terms: null, outcomes: { trains: 'decided', keeps: 'weaker' } },
    },
    "the bundle's own row goes before the built-in one": {
      bundle: bundle({
        rules: [trains],
        terms: [{ ...contract, id: 'corrected', vendor: 'openai', tier: ['consumer-free'], region: 'any', expiresAt: '2027-01-01' }],
      }),
      expect: { action: 'allow', terms: 'corrected' },
    },
    'the contract of the allowed workspace goes before both': {
      context: inOurs,
      now: day('2026-11-15'),
      bundle: bundle({ workspaces: [{ ...ours, contract }], rules: [rule('keeps', { terms: { retentionOverDays: 29 } }, 'warn')] }),
      expect: { action: 'warn', terms: 'acme-contract' },
    },
    'it holds 14 days after its date': {
      context: inOurs,
      now: day('2026-11-30') - 1,
      bundle: bundle({ workspaces: [{ ...ours, contract }], rules: [trains] }),
      expect: { action: 'allow', terms: 'acme-contract' },
    },
    'then it counts as unknown': {
      context: inOurs,
      now: day('2026-11-30'),
      bundle: bundle({ workspaces: [{ ...ours, contract }], rules: [trains] }),
      expect: { action: 'block', terms: null },
    },
    "a vendor's row counts as unknown on its date": {
      context: context({}, { tier: 'team' }),
      now: day('2027-05-19'),
      bundle: bundle({ rules: [trains], expiresAt: '2028-01-01T00:00:00Z' }),
      expect: { action: 'block', terms: null },
    },
  },
  '10. Failures': {
    'warn for text where no rule names them': {
      findings: [finding('engine.error')],
      bundle: bundle({ rules: [onSecrets] }),
      expect: { action: 'warn', reasons: ['No rule names engine.error, so it counts as warn.'] },
    },
    'warn where the budget ran out': {
      findings: [finding('engine.over-budget')],
      bundle: bundle({ rules: [onSecrets] }),
      expect: { action: 'warn', needs: { redaction: false, reason: false, confirmation: true } },
    },
    'block an unreadable file on a consumer account': {
      findings: [finding('file.unreadable')],
      bundle: bundle({ rules: [onSecrets] }),
      expect: { action: 'block' },
    },
    'block it on an unknown account': {
      findings: [finding('file.unreadable')],
      context: context({}, { tier: 'unknown' }),
      bundle: bundle({ rules: [onSecrets] }),
      expect: { action: 'block' },
    },
    'block what was not read for whatever reason': {
      findings: [finding('file.unreadable.too-large')],
      bundle: bundle({ rules: [onSecrets] }),
      expect: { action: 'block' },
    },
    'only warn of pictures within a document': {
      findings: [finding('file.unreadable.picture')],
      bundle: bundle({ rules: [onSecrets] }),
      expect: { action: 'warn' },
    },
    'go by a rule about one reason': {
      findings: [finding('file.unreadable.image'), finding('file.unreadable.encrypted')],
      bundle: bundle({ rules: [rule('a', { detector: ['file.unreadable.image'] }, 'log')] }),
      expect: { action: 'block' },
    },
    'take a rule about files that are not read for one about every reason': {
      findings: [finding('file.unreadable.image')],
      bundle: bundle({ rules: [rule('a', { detector: ['file.unreadable'] }, 'log')] }),
      expect: { action: 'log', outcomes: { a: 'decided' } },
    },
    'warn of it elsewhere': {
      findings: [finding('file.unreadable')],
      context: context({}, { tier: 'enterprise' }),
      bundle: bundle({ rules: [onSecrets] }),
      expect: { action: 'warn' },
    },
    'log them where the whole bundle only watches': {
      findings: [finding('engine.error'), finding('file.unreadable')],
      bundle: bundle({ rules: [{ ...onSecrets, mode: 'monitor' }] }),
      expect: { action: 'log', wouldHave: 'block' },
    },
    'go by the rule that names them': {
      findings: [finding('engine.over-budget')],
      bundle: bundle({ rules: [rule('a', { detector: ['engine.over-budget'] }, 'log')] }),
      expect: { action: 'log', outcomes: { a: 'decided' } },
    },
    'are not loosened by a rule that only happens to match them': {
      findings: [finding('engine.over-budget')],
      bundle: bundle({ rules: [rule('a', { minConfidence: 'high' }, 'log')] }),
      expect: { action: 'warn' },
    },
    'are not loosened by a monitored rule that names them': {
      findings: [finding('engine.over-budget')],
      bundle: bundle({ rules: [onSecrets, rule('a', { category: ['failure'] }, 'log', { mode: 'monitor' })] }),
      expect: { action: 'warn' },
    },
    'cannot be redacted: a rule that asks for it stops them': {
      findings: [finding('engine.error')],
      bundle: bundle({ rules: [rule('a', { category: ['failure'] }, 'redact')] }),
      expect: { action: 'block', options: ['edit', 'switch'] },
    },
  },
  '11. Default and expiry': {
    'no match: the default': {
      findings: [email],
      bundle: bundle({ default: 'notify', rules: [onSecrets] }),
      expect: { action: 'notify', each: ['notify'], reasons: ['No rule matches, so the default holds: notify.'] },
    },
    'a rule that asks for less does not loosen it': {
      findings: [secret],
      bundle: bundle({ default: 'block', rules: [rule('a', { category: ['secret'] }, 'allow')] }),
      expect: { action: 'block', outcomes: { a: 'weaker' } },
    },
    'an expired bundle has no exceptions': {
      findings: [secret],
      now: day('2026-12-01'),
      bundle: bundle({ rules: [onSecrets], exceptions: [exception({ until: '2027-06-01T00:00:00Z' })] }),
      expect: { action: 'redact' },
    },
    'an expired bundle keeps its allowed workspaces': {
      findings: [secret],
      context: inOurs,
      now: day('2026-12-02'),
      bundle: bundle({ workspaces: [ours], rules: [rule('a', { workspace: ['other'] }, 'block')] }),
      expect: { action: 'allow', workspace: 'allowed' },
    },
  },
  '12. What the verdict tells': {
    'rules that do not match are not listed': {
      findings: [secret],
      bundle: bundle({ rules: [onSecrets, rule('a', { category: ['personal'] }, 'block')] }),
      expect: { outcomes: { secrets: 'decided' } },
    },
    'the wording of the strictest deciding rule that has one': {
      findings: [secret, email],
      bundle: bundle({
        rules: [
          rule('a', { category: ['personal'] }, 'warn', { message: 'people' }),
          rule('b', { category: ['secret'] }, 'redact', { message: 'secrets' }),
        ],
      }),
      expect: { message: 'secrets' },
    },
  },
};

export const verdictOf = (one: Case): readonly [readonly Finding[], Context, Bundle, number] => [
  one.findings ?? [],
  one.context ?? context(),
  one.bundle,
  one.now ?? NOW,
];
