import type { FrameLook, Look } from '../../utils/model/api';
import type { App } from './app';
import { governedNow, type SeenTab } from './frames';
import { changeItem, writeItem } from './state';

/** Longer than a device is usually away; the server keeps what it has been told. */
const DAYS = 14;
const MOST = 400;

/** The day's counts with one more look at the tabs that are open; the oldest days go. */
export function withLook(before: readonly Look[], day: string, tabs: readonly SeenTab[]): Look[] {
  const counts = keptOf(before, day);
  for (const { site, covered } of tabs) {
    const key = `${day} ${site}`;
    const { looks = 0, covered: so = 0 } = counts.get(key) ?? {};
    counts.set(key, { day, site, looks: looks + 1, covered: so + Number(covered) });
  }
  return [...counts.values()].slice(-MOST);
}

/** The same for what is inside these tabs; those in which nothing runs are left out. */
export function withFrames(before: readonly FrameLook[], day: string, tabs: readonly SeenTab[]): FrameLook[] {
  const counts = keptOf(before, day);
  for (const { site, page, frames } of tabs) {
    if (frames === undefined) continue;
    const key = `${day} ${site}`;
    const sum = counts.get(key) ?? { day, site, late: 0, frames: 0, elsewhere: 0, missing: 0 };
    counts.set(key, {
      day,
      site,
      late: sum.late + frames.late + Number(page?.armed === 'later'),
      frames: sum.frames + frames.covered + frames.elsewhere + frames.missing,
      elsewhere: sum.elsewhere + frames.elsewhere,
      missing: sum.missing + frames.missing,
    });
  }
  return [...counts.values()].slice(-MOST);
}

/** Counts by day and site; the oldest days go. */
function keptOf<T extends { readonly day: string; readonly site: string }>(before: readonly T[], day: string): Map<string, T> {
  const since = new Date(Date.parse(day) - DAYS * 86_400_000).toISOString().slice(0, 10);
  return new Map(before.filter((look) => look.day > since).map((look) => [`${look.day} ${look.site}`, look]));
}

/** Looks at the open tabs, at each poll: the share of looks at which a guard was there is the share of the tabs' time. */
export async function lookAtTabs(app: App): Promise<void> {
  const { adapters, bundle } = await app.policy.current();
  // How long a device has an AI chat open says how somebody works: not in works-council mode.
  if (bundle.worksCouncil === true) return Promise.all([writeItem('looks', []), writeItem('frameLooks', [])]).then(() => undefined);
  const tabs = await governedNow(adapters);
  if (tabs.length === 0) return;
  const day = new Date(await app.standing.now()).toISOString().slice(0, 10);
  await changeItem('looks', (before) => withLook(before, day, tabs));
  await changeItem('frameLooks', (before) => withFrames(before, day, tabs));
}
