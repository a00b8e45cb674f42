import type { Bundle } from '../utils/model/policy';
import { SURFACES, TIERS, type Action, type Channel, type Confidence, type Surface, type Tier } from '../utils/model/words';
import type { Context } from '../utils/model/verdict';
import { decide } from '../utils/policy/decide';
import { ADAPTERS } from '../utils/sites/all';

/** A kind of thing that rules speak of, as it may be found. */
interface Found {
  readonly detector: string;
  readonly category: Bundle['rules'][number]['when']['category'] extends readonly (infer C)[] | undefined ? C : never;
  readonly confidence: Confidence;
  readonly count: number;
}
/** Who, where and how; each of these may be told apart by rules. */
interface Point {
  readonly account: string;
  readonly site: string;
  readonly channel: string;
  readonly group: string;
  readonly surface: string;
}
const DIMENSIONS = ['account', 'site', 'channel', 'group', 'surface'] as const;
type Dimension = (typeof DIMENSIONS)[number];
/** The values of each dimension for which a change holds, all combinations of them. */
export type Box = Readonly<Record<Dimension, readonly string[]>>;

/** What becomes of one kind of thing changes, for all of `where`. */
export interface Change {
  readonly found: string;
  readonly from: Action;
  readonly to: Action;
  readonly where: readonly Box[];
}
export interface Difference {
  /** Keys of the policy, and what of each was added, taken away or changed, by id. */
  readonly parts: readonly {
    readonly key: string;
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  }[];
  readonly changes: readonly Change[];
  /** Every value of each dimension that was tried, so that "everywhere" can be said. */
  readonly tried: Box;
}

const OTHER = 'other sites';
const NOBODY = 'no group';
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Ids of a list, or the value as a whole. */
function partsOf(value: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(value)) return new Map([['', JSON.stringify(value ?? null)]]);
  return new Map(
    value.map((item: unknown) => {
      const named = typeof item === 'object' && item !== null ? (item as { id?: string; name?: string; site?: string }) : {};
      return [
        [named.site, named.id ?? named.name].filter((part) => part !== undefined).join(' ') || JSON.stringify(item),
        JSON.stringify(item),
      ];
    }),
  );
}

const ADDED_AT_PUBLISHING: readonly string[] = ['version', 'issuedAt', 'expiresAt', 'tenant'];
function partDifferences(a: Bundle, b: Bundle): Difference['parts'] {
  const keys = unique([...Object.keys(a), ...Object.keys(b)]).filter((key) => !ADDED_AT_PUBLISHING.includes(key));
  return keys.flatMap((key) => {
    const before = partsOf(a[key as keyof Bundle]);
    const after = partsOf(b[key as keyof Bundle]);
    const added = [...after.keys()].filter((id) => !before.has(id));
    const removed = [...before.keys()].filter((id) => !after.has(id));
    const changed = [...after].filter(([id, value]) => before.has(id) && before.get(id) !== value).map(([id]) => id);
    return added.length + removed.length + changed.length === 0 ? [] : [{ key, added, removed, changed }];
  });
}

/** Everything that rules or exceptions of either policy speak of, and one of what no rule speaks of. */
function findingsOf(policies: readonly Bundle[]): readonly (readonly Found[])[] {
  const whens = policies.flatMap(({ rules, exceptions }) => [...rules, ...exceptions].map(({ when }) => when));
  const kinds = unique(
    whens.flatMap((when) => [
      ...(when.detector ?? []).map((id) => `${id.split('.')[0] ?? ''} ${id.endsWith('.*') ? `${id.slice(0, -2)}.any` : id}`),
      ...(when.detector === undefined ? (when.category ?? []).map((category) => `${category} ${category}.any`) : []),
    ]),
  );
  const confidences = unique<Confidence>(['high', ...whens.flatMap(({ minConfidence }) => minConfidence ?? []), 'low']);
  const counts = unique([1, ...whens.flatMap(({ minCount }) => minCount ?? [])]);
  const found = kinds.flatMap((kind) =>
    confidences.flatMap((confidence) =>
      counts.map((count): readonly Found[] => {
        const [category = '', detector = ''] = kind.split(' ');
        const known = ['engine', 'file', 'policy', 'site'].includes(category) ? 'failure' : category;
        return [{ detector, category: known as Found['category'], confidence, count }];
      }),
    ),
  );
  return [[], ...found];
}

interface Place {
  readonly point: Point;
  readonly context: Context;
}

function placesOf(policies: readonly Bundle[], now: number): { readonly places: readonly Place[]; readonly tried: Box } {
  const whens = policies.flatMap(({ rules, exceptions }) => [...rules, ...exceptions].map(({ when }) => when));
  const named = unique([
    ...whens.flatMap(({ site }) => site ?? []),
    ...policies.flatMap(({ workspaces }) => workspaces.map(({ site }) => site)),
  ]);
  const rest = ADAPTERS.find(({ id }) => !named.includes(id));
  const sites = [...named, ...(rest === undefined ? [] : [OTHER])];
  const channels = unique<Channel>(['paste', ...whens.flatMap(({ channel }) => channel ?? [])]);
  const surfaces = unique<Surface>(['chat', ...whens.flatMap(({ surface }) => surface ?? [])]);
  const groups = unique([NOBODY, ...whens.flatMap(({ group }) => group ?? [])]);
  const own = unique(policies.flatMap(({ workspaces }) => workspaces.map(({ name }) => `our workspace ${name}`)));
  const accounts: readonly string[] = [...TIERS, ...own];
  const places: Place[] = [];
  for (const site of sites)
    for (const account of accounts) {
      const entry = policies.flatMap(({ workspaces }) => workspaces).find((one) => `our workspace ${one.name}` === account);
      if (entry !== undefined && entry.site !== site) continue;
      const adapter = site === OTHER ? rest : (ADAPTERS.find(({ id }) => id === site) ?? rest);
      for (const channel of channels)
        for (const group of groups)
          for (const surface of surfaces)
            places.push({
              point: { account, site, channel, group, surface },
              context: {
                site: site === OTHER ? (rest?.id ?? OTHER) : site,
                vendor: adapter?.vendor ?? site,
                surface: SURFACES.find((one) => one === surface) ?? 'chat',
                channel,
                account: {
                  site,
                  tier: entry?.tier ?? (account as Tier),
                  workspace: entry?.id ?? null,
                  plan: null,
                  domain: entry?.id === undefined ? (entry?.domain ?? null) : null,
                  confidence: 'high',
                  evidence: [],
                  observedAt: now,
                },
                groups: group === NOBODY ? [] : [group],
                origin: 'unknown',
              },
            });
    }
  return { places, tried: { account: accounts, site: sites, channel: channels, group: groups, surface: surfaces } };
}

/** The fewest boxes that hold just these points: whole where all combinations are there, else told apart by one dimension. */
function boxesOf(points: readonly Point[]): readonly Box[] {
  const values = Object.fromEntries(DIMENSIONS.map((d) => [d, unique(points.map((point) => point[d]))])) as Record<
    Dimension,
    readonly string[]
  >;
  if (DIMENSIONS.reduce((product, d) => product * values[d].length, 1) === points.length) return [values];
  const by = DIMENSIONS.find((d) => values[d].length > 1) ?? 'account';
  const merged = new Map<string, Box>();
  for (const value of values[by])
    for (const box of boxesOf(points.filter((point) => point[by] === value))) {
      const key = JSON.stringify({ ...box, [by]: [] });
      const known = merged.get(key);
      merged.set(key, known === undefined ? box : { ...known, [by]: [...known[by], ...box[by]] });
    }
  return [...merged.values()];
}

const described = (found: readonly Found[]): string => {
  const [one] = found;
  if (one === undefined) return 'a text in which nothing is found';
  const name = one.detector.endsWith('.any') ? `any ${one.detector.slice(0, -4)}` : one.detector;
  return `${one.count === 1 ? '' : `${one.count} × `}${name}, confidence ${one.confidence}`;
};

/** What changes for whom from one policy to another: both are asked about everything that either speaks of. */
export function difference(a: Bundle, b: Bundle, now: number): Difference {
  const { places, tried } = placesOf([a, b], now);
  const points = new Map<string, { found: string; from: Action; to: Action; points: Point[] }>();
  for (const found of findingsOf([a, b])) {
    const findings = found.map((one) => ({ ...one, span: [0, 1] as const }));
    for (const { point, context } of places) {
      const from = decide(findings, context, a, now).action;
      const to = decide(findings, context, b, now).action;
      if (from === to) continue;
      const key = `${described(found)} ${from} ${to}`;
      const entry = points.get(key) ?? { found: described(found), from, to, points: [] };
      entry.points.push(point);
      points.set(key, entry);
    }
  }
  const changes = [...points.values()].map(({ points: where, ...change }) => ({ ...change, where: boxesOf(where) }));
  return { parts: partDifferences(a, b), changes, tried };
}

const WHOLE: Readonly<Record<Dimension, string>> = { account: 'all accounts', site: 'all sites', channel: '', group: '', surface: '' };
function inWords(box: Box, tried: Box): string {
  return DIMENSIONS.flatMap((d) => {
    const all = tried[d].every((value) => box[d].includes(value));
    const said = all ? WHOLE[d] : box[d].join(', ');
    return said === '' ? [] : [d === 'account' || d === 'site' ? said : `${d} ${said}`];
  }).join('; ');
}

/** The difference in sentences, one a line. */
export function differenceInWords({ parts, changes, tried }: Difference): readonly string[] {
  const listed = (sign: string, ids: readonly string[]): string[] => (ids.length === 0 ? [] : [`${sign} ${ids.join(', ')}`]);
  return [
    ...parts.map(({ key, added, removed, changed }) => {
      if (added.includes('') || removed.includes('') || changed.includes('')) return `${key}: changed`;
      return `${key}: ${[...listed('added', added), ...listed('removed', removed), ...listed('changed', changed)].join('; ')}`;
    }),
    ...changes.flatMap(({ found, from, to, where }) => [
      `${found}: ${from} → ${to}`,
      ...where.map((box) => `    for ${inWords(box, tried)}`),
    ]),
    ...(changes.length === 0 ? ['Nothing changes for anybody.'] : []),
  ];
}
