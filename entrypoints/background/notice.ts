import browser from 'webextension-polyfill';
import type { Settings } from './managed-config';
import { changeItem, readItem } from './state';

/** Opens the notice to the employee, once, as soon as somebody (managed policy, or the package) has set Weir up. */
export async function openNoticeOnce(settings: Settings): Promise<void> {
  if (settings.source === 'none' || (await readItem('notice')).opened) return;
  const url = browser.runtime.getURL('/notice.html');
  const open = await browser.tabs.query({ url });
  if (open.length === 0) await browser.tabs.create({ url, active: false });
  await changeItem('notice', (notice) => ({ ...notice, opened: true }));
}
