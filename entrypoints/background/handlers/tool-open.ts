import browser from 'webextension-polyfill';
import type { MessageResponse } from '../../../utils/messages/contract';
import type { App } from '../app';

/** Opens the company's approved tool beside the page. The address is the signed policy's, never the sender's. */
export async function openApprovedTool(app: App): Promise<MessageResponse<'tool.open'>> {
  await app.ready;
  const { approvedTool } = (await app.policy.current()).bundle.company;
  if (approvedTool === undefined) return { opened: false };
  await browser.tabs.create({ url: approvedTool.url });
  return { opened: true };
}
