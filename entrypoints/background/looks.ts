import type { Look } from '../../utils/model/api';
import type { App } from './app';
import { tabsOnHosts } from './coverage';
import { changeItem, writeItem } from './state';
import { coveredTabs } from './tabs';

/** Longer than a device is usually away; the server keeps what it has been told. */
const DAYS = 14;
const MOST = 400;

/** One open tab of a governed site, as it is found. */
interface Seen {
  readonly site: string;
  readonly covered: boolean;
}

/** The day's counts with one more look at the tabs that are open; the oldest days go. */
export function withLook(before: readonly Look[], day: string, tabs: readonly Seen[]): Look[] {
  const since = new Date(Date.parse(day) - DAYS * 86_400_000).toISOString().slice(0, 10);
  const counts = new Map(before.filter((look) => look.day > since).map((look) => [`${look.day} ${look.site}`, look]));
  for (const { site, covered } of tabs) {
    const key = `${day} ${site}`;
    const { looks = 0, covered: so = 0 } = counts.get(key) ?? {};
    counts.set(key, { day, site, looks: looks + 1, covered: so + Number(covered) });
  }
  return [...counts.values()].slice(-MOST);
}

/** Looks at the open tabs, at each poll: the share of looks at which a guard was there is the share of the tabs' time. */
export async function lookAtTabs(app: App): Promise<void> {
  const { adapters, bundle } = await app.policy.current();
  // How long a device has an AI chat open says how somebody works: not in works-council mode.
  if (bundle.worksCouncil === true) return writeItem('looks', []);
  const open = (await tabsOnHosts(adapters)).filter((tab) => tab.governed);
  if (open.length === 0) return;
  const covered = await coveredTabs(open.map(({ id }) => id));
  const day = new Date(await app.standing.now()).toISOString().slice(0, 10);
  const seen = open.map(({ id, site }) => ({ site, covered: covered.has(id) }));
  await changeItem('looks', (before) => withLook(before, day, seen));
}
