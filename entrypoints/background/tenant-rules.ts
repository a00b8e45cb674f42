import browser, { type DeclarativeNetRequest } from 'webextension-polyfill';
import type { TenantLock } from '../../utils/model/policy';
import { hostSource, locksInForce, roundLocks, type LockPart } from '../../utils/sites/tenant-locks';

type Rule = DeclarativeNetRequest.Rule;
type Type = NonNullable<Rule['condition']['resourceTypes']>[number];

/** Ids of the tenant locks' rules; those of the line are below. */
const FIRST = 1_000;
const LAST = 1_999;

/** Without a list the browser leaves main frames out. */
const SIGN_IN: readonly Type[] = ['main_frame', 'sub_frame', 'xmlhttprequest', 'other'];
const EVERY: readonly Type[] = [...SIGN_IN, 'stylesheet', 'script', 'image', 'font', 'object', 'ping', 'csp_report', 'media', 'websocket'];
/** What only one of the browsers knows: Firefox calls a beacon so, and has no WebTransport. */
const OWN = import.meta.env.FIREFOX ? ['beacon'] : ['webtransport'];
const typesFor = (requests: LockPart['requests']): Type[] => (requests === 'sign-in' ? [...SIGN_IN] : [...EVERY, ...(OWN as Type[])]);

/** The browser's own rules for the locks that are on: they need no worker, and outlive restarts and updates. */
export function tenantRules(locks: readonly TenantLock[]): readonly Rule[] {
  const headers = locksInForce(locks).flatMap((part) =>
    part.hosts.map((host): Omit<Rule, 'id'> => ({
      priority: 5,
      action: {
        type: 'modifyHeaders',
        requestHeaders: part.headers.map(({ name, value }) => ({ header: name, operation: 'set', value })),
      },
      condition: { regexFilter: hostSource(host), resourceTypes: typesFor(part.requests) },
    })),
  );
  const blocks = roundLocks(locks).map((pattern): Omit<Rule, 'id'> => ({
    priority: 6,
    action: { type: 'block' },
    condition: { regexFilter: pattern, resourceTypes: typesFor('every') },
  }));
  return [...headers, ...blocks].map((rule, index) => ({ id: FIRST + index, ...rule }));
}

/** Puts the rules of just these locks into the browser; what was there of others is taken out. */
export async function applyTenantRules(locks: readonly TenantLock[]): Promise<void> {
  const api = (browser as Partial<typeof browser>).declarativeNetRequest;
  if (api === undefined) return;
  const wanted = tenantRules(locks);
  const mine = (await api.getDynamicRules()).filter(({ id }) => id >= FIRST && id <= LAST);
  const shape = (rules: readonly Rule[]): string =>
    JSON.stringify(rules.map(({ id, action, condition }) => [id, action.type, action.requestHeaders, condition.regexFilter]));
  if (shape(mine) === shape(wanted)) return;
  await api.updateDynamicRules({ removeRuleIds: mine.map(({ id }) => id), addRules: [...wanted] });
}
