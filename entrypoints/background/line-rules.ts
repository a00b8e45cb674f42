import browser, { type DeclarativeNetRequest } from 'webextension-polyfill';
import { MOST_BLOCKS, type Block } from '../../utils/line/blocks';

type Api = typeof browser.declarativeNetRequest;
type Rule = DeclarativeNetRequest.Rule;
type Condition = Rule['condition'];

/** Ids of the line's rules: blocks from the first on, the shield at the end. Others' begin at 1,000. */
const FIRST = 1;
const SHIELD = [900, 901] as const;
const LAST = 999;
/** Without a list the browser leaves main frames out. */
const TYPES = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'object', 'other', 'websocket'] as const;

/** Puts what the policy blocks in any case into the browser's own rules, which hold without a worker. */
export async function applyBlocks(blocks: readonly Block[]): Promise<void> {
  const rules = api();
  if (rules === null) return;
  const wanted: Rule[] = [];
  for (const { url, method } of blocks.slice(0, MOST_BLOCKS)) {
    // RE2 may find a pattern too large; the worker's verdict still holds it.
    if (!(await rules.isRegexSupported({ regex: url })).isSupported) continue;
    const socket = method === 'WS';
    const condition: Condition = { regexFilter: url, resourceTypes: socket ? ['websocket'] : [...TYPES] };
    wanted.push({
      id: FIRST + wanted.length,
      priority: 9,
      action: { type: 'block' },
      condition: socket ? condition : { ...condition, requestMethods: [method.toLowerCase()] },
    });
  }
  const before = (await rules.getDynamicRules()).filter(({ id }) => id < SHIELD[0]);
  if (JSON.stringify(before.map(facts)) === JSON.stringify(wanted.map(facts))) return;
  await rules.updateDynamicRules({ removeRuleIds: before.map(({ id }) => id), addRules: wanted });
}

const facts = ({ id, condition }: Rule): unknown => [id, condition.regexFilter, condition.requestMethods];

/**
 * Blocks all that the governed sites send, until `dropShield`: while an update swaps the worker, Chromium asks nobody for 0.25 to 0.7
 * seconds, and only these rules hold (tried in Chromium 156).
 */
export async function raiseShield(hosts: readonly string[]): Promise<void> {
  const rules = api();
  if (rules === null) return;
  const domains = [...new Set(hosts.map((host) => host.replace(/^\*\./, '')))];
  const shared = { requestMethods: ['post', 'put', 'patch'], resourceTypes: [...TYPES] } satisfies Partial<Condition>;
  const conditions: readonly Condition[] = [
    { ...shared, requestDomains: domains },
    { ...shared, initiatorDomains: domains },
  ];
  await rules.updateDynamicRules({
    removeRuleIds: [...SHIELD],
    addRules: conditions.map((condition, i) => ({ id: SHIELD[i] ?? LAST, priority: 99, action: { type: 'block' as const }, condition })),
  });
}

/** At each start of a worker, once its listeners are there: also clears a shield that was left behind. */
export async function dropShield(): Promise<void> {
  await api()?.updateDynamicRules({ removeRuleIds: [...SHIELD] });
}

function api(): Api | null {
  return (browser as Partial<typeof browser>).declarativeNetRequest ?? null;
}
