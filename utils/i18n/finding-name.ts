import type { Finding } from '../model/finding';
import { CATEGORIES } from '../model/words';
import type { Translate } from './catalogue';
import type { DialogKey } from './en';

type T = Translate<DialogKey>;

/** Names as their owners write them, for words of detector ids such as `secret.github-token`. */
const NAMES: Readonly<Record<string, string>> = {
  abuseipdb: 'AbuseIPDB',
  ai: 'AI',
  airtable: 'Airtable',
  ansible: 'Ansible',
  anthropic: 'Anthropic',
  api: 'API',
  asana: 'Asana',
  aspnet: 'ASP.NET',
  assemblyai: 'AssemblyAI',
  aws: 'AWS',
  azure: 'Azure',
  bitbucket: 'Bitbucket',
  browserstack: 'BrowserStack',
  circleci: 'CircleCI',
  clickup: 'ClickUp',
  cloudflare: 'Cloudflare',
  cockroachdb: 'CockroachDB',
  convertkit: 'ConvertKit',
  crates: 'crates',
  databricks: 'Databricks',
  deepai: 'DeepAI',
  deepl: 'DeepL',
  deepseek: 'DeepSeek',
  deno: 'Deno',
  digitalocean: 'DigitalOcean',
  edenai: 'Eden AI',
  elevenlabs: 'ElevenLabs',
  faceplusplus: 'Face++',
  freshbooks: 'FreshBooks',
  gcp: 'GCP',
  github: 'GitHub',
  gitlab: 'GitLab',
  gocardless: 'GoCardless',
  google: 'Google',
  graphcms: 'GraphCMS',
  hashicorp: 'HashiCorp',
  hubspot: 'HubSpot',
  huggingface: 'Hugging Face',
  ibm: 'IBM',
  id: 'ID',
  ifttt: 'IFTTT',
  influxdb: 'InfluxDB',
  jfrog: 'JFrog',
  jumpcloud: 'JumpCloud',
  jwe: 'JWE',
  jwk: 'JWK',
  jwt: 'JWT',
  krb5: 'Kerberos',
  launchdarkly: 'LaunchDarkly',
  linkedin: 'LinkedIn',
  maxmind: 'MaxMind',
  mongodb: 'MongoDB',
  netsuite: 'NetSuite',
  ngrok: 'ngrok',
  npm: 'npm',
  nuget: 'NuGet',
  nvidia: 'NVIDIA',
  nytimes: 'NYTimes',
  oauth: 'OAuth',
  okta: 'Okta',
  onelogin: 'OneLogin',
  onesignal: 'OneSignal',
  openai: 'OpenAI',
  openrouter: 'OpenRouter',
  openshift: 'OpenShift',
  openssh: 'OpenSSH',
  openvpn: 'OpenVPN',
  ovh: 'OVH',
  pagerduty: 'PagerDuty',
  pat: 'PAT',
  paypal: 'PayPal',
  pgp: 'PGP',
  php: 'PHP',
  pkcs12: 'PKCS #12',
  pkcs8: 'PKCS #8',
  planetscale: 'PlanetScale',
  postgresql: 'PostgreSQL',
  posthog: 'PostHog',
  pypi: 'PyPI',
  rapidapi: 'RapidAPI',
  rsa: 'RSA',
  rubygems: 'RubyGems',
  salesforce: 'Salesforce',
  sas: 'SAS',
  sdk: 'SDK',
  sec1: 'SEC 1',
  sendgrid: 'SendGrid',
  signalwire: 'SignalWire',
  sk: 'API',
  slack: 'Slack',
  snmp: 'SNMP',
  sonarqube: 'SonarQube',
  sql: 'SQL',
  ssh: 'SSH',
  stripe: 'Stripe',
  surveysparrow: 'SurveySparrow',
  thousandeyes: 'ThousandEyes',
  tomtom: 'TomTom',
  twilio: 'Twilio',
  twitter: 'X (Twitter)',
  upcloud: 'UpCloud',
  url: 'URL',
  virustotal: 'VirusTotal',
  wandb: 'Weights & Biases',
  whatsapp: 'WhatsApp',
  wireguard: 'WireGuard',
  wordpress: 'WordPress',
  xai: 'xAI',
  youneedabudget: 'YNAB',
  youtube: 'YouTube',
};

/** The words of a class of secrets, as people write them: `github-token` → “GitHub token”. */
export function secretName(name: string): string {
  const text = name
    .split('-')
    .map((word) => (Object.hasOwn(NAMES, word) ? NAMES[word] : word))
    .join(' ');
  // npm and ngrok are written small.
  const first = name.split('-')[0] ?? '';
  return Object.hasOwn(NAMES, first) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function known(t: T, key: string): string | null {
  return t.knows(key) ? t(key) : null;
}

/** What the catalogue calls a class (`email`), without its country; null where it has no word for it. */
export function className(t: T, detector: string): string | null {
  return known(t, `class.${detector.split('.')[1] ?? ''}`);
}

/** What a kind of finding is called: the company's label, else the catalogue's words, else the detector's id in words. */
export function findingName(
  t: T,
  finding: Pick<Finding, 'detector' | 'category'> & { readonly label?: string | null | undefined },
): string {
  // What tells the company's own code is labelled by how it does, which says little by itself.
  if (finding.label && finding.category !== 'source-code') return finding.label;
  if (finding.category === 'failure') {
    // `file.unreadable.encrypted` is a file that could not be read; why, is for the sentence that explains.
    const [family] = /^\w+\.[\w-]+/.exec(finding.detector) ?? [''];
    return known(t, `failure.${finding.detector}`) ?? known(t, `failure.${family}`) ?? t('category.failure');
  }
  const [, name, country] = finding.detector.split('.');
  const class_ = className(t, finding.detector);
  if (class_ !== null) return country?.length === 2 && finding.category !== 'source-code' ? `${class_} (${country.toUpperCase()})` : class_;
  return finding.category === 'secret' && name !== undefined ? secretName(name) : t(`category.${finding.category}`);
}

/** The same where the detector's id is all that is known, as of an event: `personal.email` → “E-mail address”. */
export function detectorName(t: T, detector: string): string {
  return findingName(t, { detector, category: CATEGORIES.find((name) => detector.startsWith(`${name}.`)) ?? 'failure' });
}
