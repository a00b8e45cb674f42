import type { Probe } from '../model/adapter';
import { valuesAt } from '../sites/pointer';

/** What is kept of one account in an answer. */
export interface PickedAccount {
  /** The site's own id; in memory only. */
  readonly id: string | null;
  readonly plan: readonly string[];
  readonly features: readonly string[];
  readonly structure: 'personal' | 'workspace' | null;
}

/** What is kept of one probe's answer: these fields and no others. */
export interface Picked {
  readonly probe: string;
  readonly accounts: readonly PickedAccount[];
  /** Id of the account in use, if this probe names one. */
  readonly active: string | null;
  /** The probe says that the private account is in use, without naming it. */
  readonly personal: boolean;
  /** Domain of the e-mail address; the rest of the address is dropped here. */
  readonly domain: string | null;
  /** False: nobody is signed in; null: the probe does not say. */
  readonly signedIn: boolean | null;
}

/** Plan words and ids as sites write them; anything longer or stranger is not one, and is not kept. */
const WORD = /^[\w.-]{1,60}$/;
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/**
 * The one place where a site's account answer is read: named fields are picked, everything else, tokens included, is
 * dropped with `answer` itself. `good` is false for an answer with an error status, in which only "signed out" is read.
 * Null where nothing of use was found.
 */
export function pickFields(answer: unknown, probe: Probe, good = true): Picked | null {
  const picked: Picked = {
    probe: probe.id,
    accounts: good ? accountsIn(answer, probe) : [],
    active: null,
    personal: false,
    domain: good && probe.email !== undefined ? domainOf(first(answer, probe.email)) : null,
    signedIn: signedIn(answer, probe, good),
    ...(good ? inUse(answer, probe) : {}),
  };
  const empty =
    picked.accounts.length === 0 && picked.active === null && !picked.personal && picked.domain === null && picked.signedIn === null;
  return empty ? null : picked;
}

function accountsIn(answer: unknown, probe: Probe): readonly PickedAccount[] {
  return [...listed(answer, probe), ...byDomain(answer, probe)];
}

const named = (plan: string): PickedAccount => ({ id: null, plan: [plan], features: [], structure: null });

function listed(answer: unknown, { accounts: where }: Probe): readonly PickedAccount[] {
  if (where === undefined) return [];
  const { only, member, together } = where;
  const items = valuesAt(answer, where.list).filter((item) => only === undefined || first(item, only.at) === only.is);
  if (member !== undefined) return items.some((item) => isObject(item) && Object.keys(item).length > 0) ? [named(member)] : [];
  const found = items.flatMap((item) => accountIn(item, where));
  if (together === undefined) return found;
  if (items.length === 0) return valuesAt(answer, where.list.replace(/\/\*$/, '')).some(Array.isArray) ? [named(together.none)] : [];
  const all = (of: (account: PickedAccount) => readonly string[]) => [...new Set(found.flatMap(of))];
  return [{ id: null, plan: all((account) => account.plan), features: all((account) => account.features), structure: null }];
}

function accountIn(account: unknown, where: NonNullable<Probe['accounts']>): readonly PickedAccount[] {
  const words = (pointers: readonly string[]) => [...new Set(pointers.flatMap((p) => valuesAt(account, p)).filter(isWord))];
  const structure = where.structure === undefined ? null : word(first(account, where.structure.at));
  const picked: PickedAccount = {
    id: where.id === undefined ? null : word(first(account, where.id)),
    plan: words(where.plan),
    features: words(where.features ?? []),
    structure: structure === null ? null : structure === where.structure?.personal ? 'personal' : 'workspace',
  };
  return picked.id === null && picked.plan.length === 0 && picked.features.length === 0 ? [] : [picked];
}

/** An address whose domain says the plan by itself. */
function byDomain(answer: unknown, { domains, email }: Probe): readonly PickedAccount[] {
  const domain = domains === undefined || email === undefined ? null : domainOf(first(answer, email));
  const plan = domain !== null && domains !== undefined && Object.hasOwn(domains, domain) ? domains[domain] : undefined;
  return plan === undefined ? [] : [named(plan)];
}

function inUse(answer: unknown, probe: Probe): Pick<Picked, 'active' | 'personal'> {
  const value = probe.active === undefined ? null : word(first(answer, probe.active.at));
  return value !== null && value === probe.active?.personal ? { active: null, personal: true } : { active: value, personal: false };
}

function signedIn(answer: unknown, { signedOut }: Probe, good: boolean): boolean | null {
  if (signedOut === undefined) return null;
  const value = first(answer, signedOut.at);
  // Nothing found says "signed out" only in a good answer that is an object: an error page holds nothing either.
  if (signedOut.is === null) return good && isObject(answer) ? value !== undefined && value !== null : null;
  if (value === signedOut.is) return false;
  return good && typeof value === 'string' ? true : null;
}

function domainOf(email: unknown): string | null {
  if (typeof email !== 'string' || email.length > 320) return null;
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return email.includes('@') && DOMAIN.test(domain) ? domain : null;
}

const first = (value: unknown, pointer: string) => valuesAt(value, pointer)[0];
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): value is string => typeof value === 'string' && WORD.test(value);
const word = (value: unknown) => (isWord(value) ? value : null);
