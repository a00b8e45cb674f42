import type { Finding } from '../model/finding';
import type { Evidence } from '../model/words';
import { type Catalogue, type Language, type Params, type Translate, translator } from './catalogue';
import type { DialogKey } from './en';
import type { ExplainKey } from './explain-en';
import { className, findingName, secretName } from './finding-name';

type Explained = Pick<Finding, 'detector' | 'category' | 'confidence'> &
  Partial<Pick<Finding, 'count' | 'coverage' | 'evidence'>> & { readonly label?: string | null | undefined };
type Why = Extract<ExplainKey, `why.${string}`>;

/** Secrets whose checksum is looked at: with a right one they are of high confidence, without it of less. */
const CHECKED = new Set(
  'github-token gitlab-token bitbucket-app-password bitbucket-access-token npm-token vercel-token grafana-token nostr-secret-key age-secret-key'.split(
    ' ',
  ),
);

/** Class of a secret → why it was believed; all others have a format of their own. */
const SECRETS: Readonly<Record<string, Why>> = {
  'generic-key': 'why.random',
  'sk-key': 'why.random',
  password: 'why.password',
  'url-password': 'why.address',
  'url-parameter': 'why.address',
  'connection-string': 'why.address',
  'cloudinary-url': 'why.address',
  jwt: 'why.decodes',
  jwe: 'why.decodes',
  paseto: 'why.format',
  'encoded-private-key': 'why.private-key',
  'private-key': 'why.private-key',
  'putty-private-key': 'why.private-key',
  ...Object.fromEntries(
    [
      'authorization-header',
      'command-line',
      'netrc',
      'postgresql-password',
      'htpasswd',
      'kubernetes-secret',
      'sql-password',
      'session-cookie',
      'docker-config-auth',
      'dockerconfigjson',
      'npmrc-auth-token',
      'snmp-community',
      'network-device',
    ].map((name): [string, Why] => [name, 'why.place']),
  ),
};

/** Class of personal and financial data → why; numbers that authorities give out are all alike. */
const VALUES: Readonly<Record<string, Why>> = {
  email: 'why.email',
  phone: 'why.phone',
  'payment-card': 'why.card',
  iban: 'why.iban',
  isin: 'why.checked',
  lei: 'why.checked',
  imei: 'why.checked',
  'crypto-address': 'why.checked',
  'ip-address': 'why.shape',
  'mac-address': 'why.shape',
  'date-of-birth': 'why.birth',
  'street-address': 'why.street',
  location: 'why.person',
  person: 'why.person',
  record: 'why.records',
};

function keyOf({ detector, category, confidence }: Explained, t: Translate<ExplainKey>): Why {
  const name = detector.split('.')[1] ?? '';
  switch (category) {
    case 'secret':
      if (name.endsWith('-key-body')) return 'why.private-key';
      return confidence === 'high' && CHECKED.has(name) ? 'why.check' : (SECRETS[name] ?? 'why.format');
    case 'personal':
    case 'financial':
      return VALUES[name] ?? 'why.number';
    case 'source-code':
      return name === 'own' ? 'why.own-code' : 'why.code';
    case 'confidential':
      return name === 'sensitivity-label' ? 'why.label' : 'why.marking';
    case 'dictionary':
      return 'why.term';
    case 'document':
      return 'why.document';
    case 'custom':
      return 'why.pattern';
    case 'ai-output':
      return 'why.ai-output';
    case 'log':
      return 'why.log';
    case 'failure': {
      const own = `why.${detector}` as const;
      return t.knows(own) ? own : 'why.failure';
    }
  }
}

interface Translators {
  readonly dialog: Translate<DialogKey>;
  readonly explain: Translate<ExplainKey>;
}
const made = new WeakMap<Catalogue, Translators>();

function translators(catalogue: Catalogue): Translators {
  const known = made.get(catalogue);
  if (known !== undefined) return known;
  const { language, dialog, explain } = catalogue;
  const both: Translators = { dialog: translator(dialog, language), explain: translator(explain, language) };
  made.set(catalogue, both);
  return both;
}

const NOUNS = ['key', 'token', 'secret', 'password', 'webhook', 'session'] as const;

/** `github-token` in words of the language: “GitHub token”, “Token (GitHub)”. */
function secretIn(name: string, t: Translate<ExplainKey>): string {
  const noun = NOUNS.find((n) => name.endsWith(`-${n}`));
  return noun === undefined
    ? t('noun.other', { vendor: secretName(name) })
    : t(`noun.${noun}`, { vendor: secretName(name.slice(0, -noun.length - 1)) });
}

function nameOf(finding: Explained, catalogue: Catalogue): string {
  const { dialog, explain } = translators(catalogue);
  const [, name = '', country = ''] = finding.detector.split('.');
  const isCode = finding.category === 'source-code';
  const class_ = finding.label && !isCode ? null : className(dialog, finding.detector);
  if (class_ !== null && country.length === 2 && !isCode) return `${class_} (${countryIn(country.toUpperCase(), catalogue.language)})`;
  if (class_ === null && !finding.label && finding.category === 'secret' && name !== '') return secretIn(name, explain);
  return findingName(dialog, finding);
}

function countryIn(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** Disguises, the one that says most first: a sentence names one. */
const DISGUISES = ['encoded', 'invisible', 'look-alike', 'wrapped'] as const;

function whyOf(finding: Explained, t: Translate<ExplainKey>): string {
  const params: Params = { count: finding.count ?? 1, percent: Math.round((finding.coverage ?? 0) * 100) };
  const has = (what: Evidence): boolean => finding.evidence?.includes(what) === true;
  let why = t(keyOf(finding, t), params);
  if (has('context')) why = t('near.context', { why });
  const disguise = DISGUISES.find(has);
  return disguise === undefined ? why : t(`disguise.${disguise}`, { why });
}

const FRAMES = { high: 'sure', medium: 'likely', low: 'perhaps' } as const;

/** What was found and why it was believed, in one sentence. It says nothing of the text itself. */
export function explain(finding: Explained, catalogue: Catalogue): string {
  const t = translators(catalogue).explain;
  // A failure is no matter of more or less; its name is a sentence of its own.
  const frame = finding.category === 'failure' ? 'sure' : FRAMES[finding.confidence];
  return t(frame, { name: nameOf(finding, catalogue), why: whyOf(finding, t) });
}

/** Why it was believed, in one sentence: for where its name stands already. */
export function because(finding: Explained, catalogue: Catalogue): string {
  const t = translators(catalogue).explain;
  const why = t('alone', { why: whyOf(finding, t) });
  return why.charAt(0).toUpperCase() + why.slice(1);
}
