import type { MessageRequest, MessageResponse } from '../../../utils/messages/contract';
import type { Sender } from '../../../utils/messages/receive';
import { forKeeping } from '../../../utils/account/last';
import { ACCOUNTS_KEY, type Account } from '../../../utils/model/account';
import { adapterFor } from '../../../utils/sites/match';
import { lookAgain } from '../account-turn';
import type { App } from '../app';
import { changeItem, readItem } from '../state';
import { accountsElsewhere, changeTab, heardFrame } from '../tabs';

/** How old a kept account may grow before it is written again, although nothing else in it has changed. */
const RENEW_MS = 24 * 3_600_000;

/** What a guard knows of its tab: the top frame speaks for it. */
export async function tabReport(app: App, report: MessageRequest<'tab.report'>, sender: Sender): Promise<MessageResponse<'tab.report'>> {
  await app.ready;
  if (sender.tabId === null) return {};
  if (sender.frameId !== 0) {
    await heardFrame(sender.tabId, sender.frameId);
    return {};
  }
  await app.line.hear(sender.tabId, { site: report.site, account: report.account, surface: null, sends: false, allow: [] });
  await changeTab(sender.tabId, sender.origin, (record) => ({ ...record, report }));
  // Of a private window nothing is kept beyond it.
  if (!sender.apart) await keepAccount(app, report.account, sender);
  await tellOtherTabs(report.account, sender.tabId);
  await app.showBadge(sender.tabId);
  return {};
}

/** Only an account in a workspace of the company's own is kept: it is all that may be gone by at the next page load. */
async function keepAccount(app: App, account: Account, sender: Sender): Promise<void> {
  const { adapters, bundle } = await app.policy.current();
  if (adapterFor(new URL(sender.origin).hostname, adapters)?.id !== account.site) return;
  const own = bundle.workspaces.filter((entry) => entry.site === account.site).map((entry) => entry.id);
  const kept = forKeeping(
    account,
    own.filter((id) => id !== undefined),
  );
  if (kept.workspace === null) return;
  if (!differs((await readItem(ACCOUNTS_KEY))[kept.site], kept)) return;
  await changeItem(ACCOUNTS_KEY, (before) => ({ ...before, [kept.site]: kept }));
}

/** A browser has one session with a site: where a tab meets another account, what other tabs know of theirs may be over. */
async function tellOtherTabs(account: Account, tabId: number): Promise<void> {
  if (account.tier === 'unknown') return;
  const others = await accountsElsewhere(tabId, account.site);
  const isOther = ({ tier, workspace, plan }: Account): boolean =>
    tier !== 'unknown' && (tier !== account.tier || workspace !== account.workspace || plan !== account.plan);
  if (others.some(isOther)) await lookAgain(account.site);
}

/** Field by field: Chromium's storage gives fields in an order of its own. */
function differs(before: Account | undefined, now: Account): boolean {
  if (before === undefined || now.observedAt - before.observedAt > RENEW_MS) return true;
  const fields = Object.keys({ ...before, ...now }) as (keyof Account)[];
  return fields.some((field) => field !== 'observedAt' && JSON.stringify(before[field]) !== JSON.stringify(now[field]));
}
