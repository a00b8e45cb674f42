import { MANAGED_KEYS, REQUIRED_KEYS, type Managed, type ManagedProblem } from '../model/managed';
import type { Snapshot } from '../model/snapshot';

/** Where a value comes from: managed browser policy, settings in the package, the signed bundle, the rules in the package, or nobody's saying. */
export type ValueSource = 'managed' | 'packaged' | 'bundle' | 'baseline' | 'default';

/** One value that holds, as it is shown. */
export interface EffectiveValue {
  readonly name: string;
  /** In words; a secret is never one of them. */
  readonly value: string;
  readonly from: ValueSource;
  /** ISO 8601; null where nobody noted it. */
  readonly since: string | null;
  readonly why: string;
}

export interface EffectiveInput {
  readonly settings: {
    readonly source: 'managed' | 'packaged' | 'none';
    readonly values: Managed;
    readonly problems: readonly ManagedProblem[];
  };
  /** Managed key → when its value was first read (ms since the epoch). */
  readonly seenAt: Readonly<Record<string, number>>;
  readonly snapshot: Pick<Snapshot, 'source' | 'bundle' | 'adapters' | 'groups'>;
  /** Where the bundle was read, in a sentence; absent: it is the one that this device verified. */
  readonly origin?: string;
  /** When the freshness statement of this policy was accepted last (ms since the epoch). */
  readonly acceptedAt: number | null;
  readonly now: number;
}

const SECRET: ReadonlySet<string> = new Set<keyof Managed>(['enrolmentToken']);
/** What holds where managed policy says nothing. */
const ABSENT: Readonly<Record<keyof Managed, readonly [string, string]>> = {
  endpoint: ['none', 'Without it nothing is fetched and nothing is sent; the rules in the package hold.'],
  tenant: ['none', 'Without it the device cannot enrol.'],
  enrolmentToken: ['none', 'Without it the device cannot enrol.'],
  rootSha256: ['none', 'Without it no policy from a server is trusted.'],
  groups: ['everyone', 'Rules for named groups do not apply to this device.'],
  ring: ['broad', 'Policies for the broad ring hold here.'],
  deviceLabel: ['none', 'The console shows the number of the device only.'],
  dataConsent: ['not stated', 'The notice is shown at first start.'],
  logLevel: ['warn', 'What the browser’s own console shows of Weir.'],
};

const at = (ms: number | undefined): string | null => (ms === undefined ? null : new Date(ms).toISOString());

function managedValues({ settings, seenAt }: EffectiveInput): readonly EffectiveValue[] {
  const faults = new Map(settings.problems.map(({ code, detail }) => [detail.split(/[:\s]/, 1)[0] ?? '', `${code}: ${detail}`]));
  return MANAGED_KEYS.map((name): EffectiveValue => {
    const value = settings.values[name];
    if (value !== undefined && settings.source !== 'none')
      return {
        name,
        value: SECRET.has(name) ? 'set, not shown' : Array.isArray(value) ? value.join(', ') : String(value),
        from: settings.source,
        since: at(seenAt[name]),
        why:
          settings.source === 'managed'
            ? 'Set by managed browser policy.'
            : 'Set in the package by the tenant’s server; managed policy has no value.',
      };
    const [absent, consequence] = ABSENT[name];
    const fault = faults.get(name);
    const required = (REQUIRED_KEYS as readonly string[]).includes(name);
    const reason =
      (fault && `${fault}.`) ??
      (settings.source === 'none' ? 'The browser has handed over no managed value.' : required ? 'Missing.' : 'Not set.');
    return { name, value: absent, from: 'default', since: null, why: `${reason} ${consequence}` };
  });
}

const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;

function discoveryOf({ discovery, worksCouncil }: EffectiveInput['snapshot']['bundle']): readonly [string, string] {
  if (discovery === undefined) return ['off', 'Visits to AI hosts are not counted.'];
  if (worksCouncil === true) return ['off', 'The policy asks for it, but in works-council mode nothing is counted.'];
  return [
    count(discovery.hosts.length, 'host', 'hosts'),
    'Visits to these hosts are counted by host and day; no address is kept, and no other host.',
  ];
}

function bundleValues({ snapshot, acceptedAt, now, origin }: EffectiveInput): readonly EffectiveValue[] {
  const { bundle, source, adapters } = snapshot;
  const expired = Date.parse(bundle.expiresAt) <= now;
  const monitored = bundle.rules.filter((rule) => rule.mode === 'monitor').length;
  const since = source === 'bundle' ? bundle.issuedAt : null;
  const signed =
    origin ??
    (source === 'bundle'
      ? 'Signed policy of the tenant, verified against the pinned root.'
      : 'No signed policy has arrived: the rules in the package hold.');
  const of = (name: string, value: string, why = signed): EffectiveValue => ({ name, value, from: source, since, why });
  return [
    of(
      'policy',
      source === 'bundle' ? `version ${bundle.version}` : 'built-in baseline',
      acceptedAt === null ? signed : `${signed} Last confirmed by the server ${new Date(acceptedAt).toISOString()}.`,
    ),
    of(
      'expires',
      source === 'bundle' ? bundle.expiresAt : 'never',
      expired ? 'Expired: exceptions and grants have lapsed; rules and allowed workspaces stay.' : signed,
    ),
    of('default', bundle.default, 'What happens where no rule matches.'),
    of('rules', `${count(bundle.rules.length, 'rule', 'rules')}, ${monitored} only watching`),
    of('exceptions', expired ? 'none in force' : count(bundle.exceptions.length, 'exception', 'exceptions')),
    of('sites', adapters.map((adapter) => adapter.name).join(', '), 'Governed: Weir acts there and nowhere else.'),
    of(
      'workspaces',
      bundle.workspaces.map((workspace) => workspace.name).join(', ') || 'none',
      'Allowed by the company; all others count as private.',
    ),
    of(
      'knowledge',
      `${count(bundle.dictionaries.length, 'list', 'lists')} of terms, ${count(bundle.documents.length, 'set', 'sets')} of documents, ${count(bundle.patterns.length, 'pattern', 'patterns')}`,
    ),
    of('discovery', ...discoveryOf(bundle)),
    of('retentionDays', String(bundle.retentionDays), 'For so many days the server keeps events.'),
    of('pollMinutes', String(bundle.pollMinutes), 'Every so many minutes the server is asked for a newer policy.'),
    of(
      'worksCouncil',
      bundle.worksCouncil === true ? 'on' : 'off',
      'Works-council mode: no sentence with a reason, no label of the device on the server.',
    ),
  ];
}

/** Every value that holds on a device: what it is, where it comes from, since when, and why. Pure; total. */
export function effectiveValues(input: EffectiveInput): readonly EffectiveValue[] {
  return [...managedValues(input), ...bundleValues(input)];
}

/** Settings that managed policy holds and that do nothing: unknown or mistyped, by name. */
export function ignoredSettings({ settings }: EffectiveInput): readonly string[] {
  return settings.problems.filter(({ code }) => code !== 'managed.missing').map(({ code, detail }) => `${code}: ${detail}`);
}
