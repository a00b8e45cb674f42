import { unknownAccount, type Account, type Evidence, type Said, type Saw } from '../model/account';
import type { Adapter, Probe } from '../model/adapter';
import { CONFIDENCES, type Confidence, type Tier } from '../model/words';
import type { Picked, PickedAccount } from './pick';

/** What one probe says of the account in use. */
interface Claim {
  readonly probe: Probe;
  readonly account: PickedAccount;
  readonly tier: Tier;
  /** The account is known to be the one in use, and not merely the one that the answer speaks of. */
  readonly linked: boolean;
}

type Site = Pick<Adapter, 'id' | 'probes' | 'plans' | 'consumerOnly' | 'tierFrom'>;

/**
 * Who is signed in, from what the probes picked. Pure and total. Agreement raises the confidence; any contradiction makes
 * the account `unknown`, as does a plan that the adapter does not list. Only what concerns the account in use counts.
 *
 * What a page can make (its DOM, cookies, resource timing) may restrict and never permit by itself: a team, enterprise
 * or education account is `high` only where the site's server said so, and `medium` at best otherwise.
 */
export function resolveAccount(adapter: Site, picked: readonly Picked[], now: number): Account {
  const probes = new Map(adapter.probes.map((probe) => [probe.id, probe]));
  const signals = picked.flatMap((p) => {
    const probe = probes.get(p.probe);
    return probe === undefined ? [] : [{ ...p, probe }];
  });
  const evidence = signals.map((s) => ({ probe: s.probe.id, says: saidBy(s, s.probe), confidence: s.probe.confidence }));
  const unknown = (why: Saw): Account =>
    unknownAccount(adapter.id, now, [...evidence, { probe: 'all', says: [[{ saw: why }]], confidence: 'high' }]);

  const anybody = signals.some((s) => s.signedIn === true || s.accounts.length > 0);
  if (signals.some((s) => s.signedIn === false)) {
    if (anybody) return unknown('in-and-out');
    return { ...unknownAccount(adapter.id, now, evidence), tier: 'consumer-free', plan: 'signed out', confidence: 'high' };
  }

  const ids = new Set(signals.flatMap((s) => (s.active === null ? [] : [s.active])));
  if (ids.size > 1) return unknown('two-in-use');
  const [active = null] = ids;
  const personal = signals.some((s) => s.personal);

  let claims: Claim[] = [];
  for (const { probe, accounts } of signals) {
    const several = probe.accounts?.list.includes('*') ?? false;
    const chat = accounts.flatMap((account) => {
      const tier = tierOf(account, adapter.plans);
      return tier === null ? [] : [{ probe, account, tier }];
    });
    if (several) {
      const mine =
        active !== null
          ? chat.filter((c) => c.account.id === active)
          : personal
            ? chat.filter((c) => c.account.structure === 'personal')
            : chat;
      if (mine.length > 1) return unknown('which-of-several');
      claims.push(...mine.map((c) => ({ ...c, linked: true })));
      continue;
    }
    for (const claim of chat) {
      const { id, structure } = claim.account;
      if (active !== null && id !== null && id !== active) return unknown('of-another');
      if (personal && (structure === 'workspace' || (structure === null && isWork(claim.tier)))) {
        return unknown('workspace-beside-private');
      }
      claims.push({ ...claim, linked: (active !== null && id === active) || personal || probe.accounts?.id === undefined });
    }
  }

  const domains = new Set(signals.flatMap((s) => (s.domain === null ? [] : [s.domain])));
  const [first = null] = domains;
  const domain = domains.size > 1 ? null : first;

  const firm = claims.filter((c) => c.probe.yields !== true);
  if (firm.length > 0) claims = firm;
  const decisive = claims[0];
  if (decisive === undefined) {
    const elsewhere = withoutPlan(adapter, { signals, active, domain, evidence, now });
    return elsewhere ?? unknown(active === null ? 'nothing-of-plan' : 'nothing-of-this-plan');
  }
  if (claims.some((c) => c.tier !== decisive.tier)) return unknown('two-plans');
  const workspaces = new Set(claims.flatMap((c) => (c.account.id === null ? [] : [c.account.id])));
  if (workspaces.size > 1) return unknown('two-accounts');
  if (decisive.tier === 'unknown') return unknown('plan-unlisted');
  if (personal && active !== null && claims.some((c) => c.account.structure !== 'personal')) return unknown('private-and-workspace');

  return {
    site: adapter.id,
    tier: decisive.tier,
    // The id of a private account is of no use to anybody and stays here.
    workspace: isWork(decisive.tier) ? ([...workspaces][0] ?? (adapter.tierFrom === 'list' ? active : null)) : null,
    plan: planWord(decisive, adapter.plans),
    domain,
    confidence: confidenceOf(claims),
    evidence,
    observedAt: now,
  };
}

interface Known {
  readonly signals: readonly (Omit<Picked, 'probe'> & { readonly probe: Probe })[];
  readonly active: string | null;
  readonly domain: string | null;
  readonly evidence: readonly Evidence[];
  readonly now: number;
}

/**
 * Where no signal names a plan: on a site without company accounts everybody is private; on one that names the company but
 * no plan, the company's own list may say the tier (policy clause 4), and until then it is unknown. Null everywhere else.
 */
function withoutPlan(adapter: Site, { signals, active, domain, evidence, now }: Known): Account | null {
  const { consumerOnly } = adapter;
  if (consumerOnly !== undefined) {
    const { tier, confidence } = consumerOnly;
    const seen: Evidence = { probe: 'site', says: [[{ saw: 'no-company-accounts' }]], confidence };
    return { ...unknownAccount(adapter.id, now, [...evidence, seen]), tier, confidence };
  }
  if (adapter.tierFrom !== 'list' || (active === null && domain === null)) return null;
  const naming = signals.filter((s) => (active === null ? s.domain !== null : s.active !== null));
  const confidence = weakest([strongest(naming.map((s) => s.probe.confidence)), 'medium']);
  return { ...unknownAccount(adapter.id, now, evidence), workspace: active, domain, confidence, tierByList: true };
}

const isWork = (tier: Tier) => tier === 'team' || tier === 'enterprise' || tier === 'education';

/**
 * The tier that one account's words come to: null where they do not speak of a chat account at all, `unknown` where a
 * plan is not listed or words contradict each other.
 */
function tierOf({ plan, features, structure }: PickedAccount, plans: Adapter['plans']): Tier | null {
  const listed = (word: string): Tier | null => (Object.hasOwn(plans, word) ? (plans[word] ?? null) : null);
  const planTiers = new Set(plan.map((word) => listed(word) ?? 'unknown'));
  const featureTiers = new Set(features.flatMap((word) => listed(word) ?? []));
  const tier = one(planTiers) ?? oneFeature(featureTiers);
  if (tier === null) return null;
  // A free chat feature is in every plan; a paid one or another company plan is not.
  const others = [...featureTiers].filter((t) => t !== tier && t !== 'consumer-free' && t !== 'unknown');
  if (planTiers.size > 0 && others.length > 0) return 'unknown';
  if (planTiers.size > 0 && !isWork(tier) && featureTiers.has('unknown')) return 'unknown';
  if (structure === 'personal' && isWork(tier)) return 'unknown';
  if (structure === 'workspace' && !isWork(tier)) return 'unknown';
  return tier;
}

function one(tiers: ReadonlySet<Tier>): Tier | null {
  const [tier] = tiers;
  return tier === undefined ? null : tiers.size === 1 ? tier : 'unknown';
}

/** Without a plan: a company's feature, else an unclear one, else the best private one. */
function oneFeature(tiers: ReadonlySet<Tier>): Tier | null {
  const work = new Set([...tiers].filter(isWork));
  if (work.size > 0) return tiers.has('consumer-paid') ? 'unknown' : one(work);
  return (['unknown', 'consumer-paid', 'consumer-free'] as const).find((t) => tiers.has(t)) ?? null;
}

function planWord({ account, tier }: Claim, plans: Adapter['plans']): string | null {
  return [...account.plan, ...account.features].find((word) => plans[word] === tier) ?? null;
}

function confidenceOf(claims: readonly Claim[]): Confidence {
  const served = claims.filter((c) => c.probe.from.kind === 'fetch');
  const best = strongest((served.length > 0 ? served : claims).map((c) => c.probe.confidence));
  const work = claims.some((c) => isWork(c.tier));
  if (served.length === 0) return weakest([best, work && !claims.some((c) => c.linked) ? 'low' : 'medium']);
  return work && !served.some((c) => c.linked) ? weakest([best, 'medium']) : best;
}

const rank = (confidence: Confidence) => CONFIDENCES.indexOf(confidence);
const strongest = (all: readonly Confidence[]) => all.reduce((a, b) => (rank(b) > rank(a) ? b : a), 'low');
const weakest = (all: readonly Confidence[]) => all.reduce((a, b) => (rank(b) < rank(a) ? b : a), 'high');

/** For people: plan words, never an id, an address or a name. */
function saidBy({ accounts, active, personal, domain, signedIn }: Omit<Picked, 'probe'>, probe: Probe): Evidence['says'] {
  const several = probe.accounts?.list.includes('*') ?? false;
  const says: readonly (readonly Said[])[] = [
    ...(signedIn === false ? [saw('signed-out')] : []),
    ...(several ? [[{ saw: 'accounts', count: accounts.length } as const]] : []),
    ...accounts.map((account) => wordsOf(account, probe)),
    ...(active === null ? [] : [saw('names-it')]),
    ...(personal ? [saw('private-in-use')] : []),
    ...(domain !== null && accounts.length === 0 && probe.domains !== undefined ? [saw('address')] : []),
  ];
  return says.length === 0 ? [saw('signed-in')] : says;
}

const saw = (what: Saw): readonly Said[] => [{ saw: what }];

function wordsOf({ id, plan, features, structure }: PickedAccount, probe: Probe): readonly Said[] {
  const words = [...plan, ...features.filter((word) => probe.accounts?.id === undefined || word !== id)];
  const said: readonly Said[] = [...words.map((word) => ({ word })), ...(structure === null ? [] : saw(structure))];
  return said.length === 0 ? saw('no-plan') : said;
}
