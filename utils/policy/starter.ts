import type { Company, PolicySource } from '../model/policy';

type Rule = PolicySource['rules'][number];
type Condition = Rule['when'];
type Action = Rule['action'];
type Options = NonNullable<Rule['options']>;

const CONSUMER: NonNullable<Condition['tier']> = ['consumer-free', 'consumer-paid'];
const MANAGED: NonNullable<Condition['tier']> = ['team', 'enterprise', 'education'];

/** Identifiers that name exactly one person or account: one is already too many where it may be trained on. */
const IDENTIFIERS = [
  'personal.national-id.*',
  'personal.passport.*',
  'personal.driver-license.*',
  'personal.health-id.*',
  'personal.tax-id.*',
  'financial.payment-card',
  'financial.iban',
];
/** Ways to reach a person: one is everyday, ten are a customer list. Names, places, dates and addresses of pages never count. */
const CONTACTS = ['personal.email', 'personal.phone', 'personal.record', ...IDENTIFIERS];

interface Row {
  readonly id: string;
  readonly when: Condition;
  readonly action: Action;
  readonly options?: Options;
  readonly message?: string;
  readonly never?: boolean;
}

/** Each rule in one line of the table; docs/policy.md explains them one by one. */
const ROWS: readonly Row[] = [
  {
    id: 'private-keys',
    when: { detector: ['secret.private-key', 'secret.private-key.*'], minConfidence: 'high' },
    action: 'block',
    never: true,
    message: 'private-keys',
  },
  {
    id: 'secrets-on-consumer',
    when: { category: ['secret'], minConfidence: 'medium', tier: CONSUMER },
    action: 'redact',
    options: ['edit', 'switch'],
    message: 'secrets',
  },
  {
    id: 'likely-secrets-on-consumer',
    when: { category: ['secret'], tier: CONSUMER },
    action: 'warn',
    options: ['edit', 'redact', 'switch'],
    message: 'secrets',
  },
  {
    id: 'secrets-on-other-workspaces',
    when: { category: ['secret'], minConfidence: 'medium', tier: MANAGED, workspace: ['other'] },
    action: 'justify',
    options: ['edit', 'redact', 'switch'],
    message: 'secrets',
  },
  {
    id: 'identifiers-on-consumer',
    when: { detector: IDENTIFIERS, minConfidence: 'high', tier: CONSUMER },
    action: 'redact',
    options: ['edit', 'justify', 'switch'],
    message: 'personal-data',
  },
  {
    id: 'likely-identifiers-on-consumer',
    when: { detector: IDENTIFIERS, minConfidence: 'medium', minCount: 3, tier: CONSUMER },
    action: 'redact',
    options: ['edit', 'justify', 'switch'],
    message: 'personal-data',
  },
  {
    id: 'customer-data-where-it-trains',
    when: { detector: CONTACTS, minCount: 10, terms: { mayTrain: true }, workspace: ['other'] },
    action: 'redact',
    options: ['edit', 'justify', 'switch'],
    message: 'customer-data',
  },
  {
    id: 'customer-data-on-other-workspaces',
    when: { detector: CONTACTS, minCount: 10, workspace: ['other'] },
    action: 'warn',
    options: ['edit', 'redact', 'switch'],
    message: 'customer-data',
  },
  {
    id: 'own-source-code-on-other-workspaces',
    when: { detector: ['source-code.own.*'], workspace: ['other'] },
    action: 'justify',
    options: ['edit', 'switch'],
    message: 'own-source-code',
  },
  {
    id: 'source-code-where-it-trains',
    when: { category: ['source-code'], minConfidence: 'high', terms: { mayTrain: true }, workspace: ['other'] },
    action: 'warn',
    options: ['edit', 'switch'],
    message: 'source-code',
  },
  {
    id: 'confidential-on-other-workspaces',
    when: { category: ['confidential'], minConfidence: 'medium', workspace: ['other'] },
    action: 'justify',
    options: ['edit', 'switch'],
    message: 'confidential',
  },
  {
    id: 'company-terms-on-other-workspaces',
    when: { category: ['dictionary', 'custom'], minConfidence: 'medium', workspace: ['other'] },
    action: 'redact',
    options: ['edit', 'justify', 'switch'],
    message: 'company-knowledge',
  },
  {
    id: 'company-documents-on-other-workspaces',
    when: { category: ['document'], workspace: ['other'] },
    action: 'justify',
    options: ['edit', 'switch'],
    message: 'company-knowledge',
  },
  {
    id: 'seen-on-allowed-workspaces',
    when: { category: ['secret', 'confidential', 'dictionary', 'document', 'custom'], workspace: ['allowed'] },
    action: 'log',
  },
  // Nearly every document has a picture in it, a logo at least: asking each time would cry wolf. A picture by itself is another matter.
  { id: 'pictures-in-documents', when: { detector: ['file.unreadable.picture'] }, action: 'log' },
  { id: 'failures-on-allowed-workspaces', when: { category: ['failure'], workspace: ['allowed'] }, action: 'log' },
];

const WORDING: NonNullable<PolicySource['wording']> = {
  'private-keys': {
    en: 'A private key opens our systems to whoever holds it. It does not belong into any chat, whatever the contract.',
    de: 'Ein privater Schlüssel öffnet unsere Systeme jedem, der ihn hat. Er gehört in keinen Chat, gleich unter welchem Vertrag.',
  },
  secrets: {
    en: 'This looks like a password, key or token. Please leave it out: the answer will be just as good without it. If it has gone out before, have it replaced.',
    de: 'Das sieht nach einem Passwort, Schlüssel oder Token aus. Bitte lassen Sie es weg: Die Antwort wird ohne es genauso gut. Wurde es schon einmal verschickt, lassen Sie es ersetzen.',
  },
  'personal-data': {
    en: 'This holds numbers that belong to one person or account. Please use stand-ins instead.',
    de: 'Hier stehen Nummern, die zu einer Person oder einem Konto gehören. Bitte verwenden Sie Platzhalter.',
  },
  'customer-data': {
    en: 'This holds the details of many people. Please use stand-ins, or the tool that our company has a contract for.',
    de: 'Hier stehen die Angaben vieler Menschen. Bitte verwenden Sie Platzhalter oder das Werkzeug, für das wir einen Vertrag haben.',
  },
  'source-code': {
    en: 'This looks like source code. On this account it may be used for training. Go on only if it is not ours, or is public.',
    de: 'Das sieht nach Quellcode aus. Mit diesem Konto kann er zum Training verwendet werden. Fahren Sie nur fort, wenn er nicht von uns oder öffentlich ist.',
  },
  'own-source-code': {
    en: 'This is code of our own: it names our packages, our systems or us. Please say why it may go to this account, or use the approved tool.',
    de: 'Das ist unser eigener Code: Er nennt unsere Pakete, unsere Systeme oder uns. Bitte geben Sie an, warum er an dieses Konto gehen darf, oder nutzen Sie das freigegebene Werkzeug.',
  },
  confidential: {
    en: 'The text marks itself as confidential. Please say why it may go to this account, or use the approved tool.',
    de: 'Der Text ist selbst als vertraulich gekennzeichnet. Bitte geben Sie an, warum er an dieses Konto gehen darf, oder nutzen Sie das freigegebene Werkzeug.',
  },
  'company-knowledge': {
    en: 'This names things that only we know about. Please use stand-ins, or the tool that our company has a contract for.',
    de: 'Hier stehen Dinge, von denen nur wir wissen. Bitte verwenden Sie Platzhalter oder das Werkzeug, für das wir einen Vertrag haben.',
  },
};

const REASONS: Company['reasons'] = [
  { id: 'public', label: 'It is public already' },
  { id: 'made-up', label: 'It is made up or test data' },
  { id: 'not-ours', label: 'It is not ours' },
  { id: 'agreed', label: 'It was agreed with the owner' },
  { id: 'wrong', label: 'It is not what Weir takes it for' },
];

/**
 * A policy for the first day. `monitor` stops nobody and records what each rule would have done; `enforce` is the same rules
 * in force. Nothing interrupts on an allowed workspace but a private key.
 */
export function starterPolicy(flavour: 'monitor' | 'enforce', company: Partial<Company> = {}): PolicySource {
  return {
    schema: 1,
    default: 'allow',
    rules: ROWS.map((row): Rule => ({ ...row, mode: flavour })),
    exceptions: [],
    sites: 'all',
    workspaces: [],
    wording: WORDING,
    company: { name: 'Your company', contact: {}, reasons: REASONS, ...company },
    retentionDays: 90,
    pollMinutes: 10,
  };
}
