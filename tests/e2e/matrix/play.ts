import { expect } from '@playwright/test';
import type { EventDraft } from '../../../utils/model/event';
import { DRIVERS, type Driver } from '../channels/drivers';
import { policyFor, projectNumber } from '../channels/support';
import type { Cell, Outcome } from './cells';
import { sleep, type Stage, type Tab } from './stage';

/** What the redaction puts in the place of a project number. */
const TOKEN = 'COMPANY_DATA_1';
const ACTION = { allow: 'log', redact: 'redact', block: 'block' } as const satisfies Record<Outcome, string>;
const CHOICE = { allow: 'none', redact: 'redacted', block: 'cancelled' } as const satisfies Record<Outcome, string>;

/** Plays one cell: the text comes, the policy says what happens, and request, model and record are looked at. */
export async function play(stage: Stage, cell: Cell): Promise<void> {
  const { site, way, outcome } = cell;
  const driver: Driver = DRIVERS[way];
  stage.fixtures.reset();
  await stage.setPolicy(policyFor(ACTION[outcome]));
  const before = (await stage.events()).length;
  const tab = await stage.open(site);
  const number = projectNumber();
  await tab.bring(way, number);
  await (driver.file === true ? playFile(stage, cell, tab, number) : playText(stage, cell, tab, number, driver));
  await expect
    .poll(async () => (await stage.events()).slice(before).map(known), { message: 'an event of it is recorded' })
    .toContainEqual({ site: site.adapter, channel: driver.channel, action: ACTION[outcome], choice: CHOICE[outcome] });
}

const known = ({ site, channel, action, choice }: EventDraft) => ({ site, channel, action, choice });

async function playText(stage: Stage, { outcome }: Cell, tab: Tab, number: string, { judged }: Driver): Promise<void> {
  const { fixtures } = stage;
  if (judged === 'send') {
    await expect.poll(() => tab.model()).toContain(number);
    await tab.send();
  }
  if (outcome === 'allow') {
    if (judged !== 'send') {
      await expect.poll(() => tab.model()).toContain(number);
      await tab.send();
    }
    await expect.poll(() => fixtures.sent().length).toBe(1);
    expect(fixtures.sent()[0]).toContain(number);
    expect(await tab.sends()).toBe(1);
    expect(await tab.asked()).toBe(false);
    return;
  }
  if (outcome === 'redact') {
    await tab.choose('Use the redacted text');
    if (judged !== 'send') {
      await expect.poll(() => tab.model()).toContain(TOKEN);
      if (judged === 'before') await expectNeverIn(tab, number);
      await tab.send();
    }
    await expect.poll(() => fixtures.sent().length).toBe(1);
    expect(fixtures.sent()[0]).toContain(TOKEN);
    expect(await tab.sends()).toBe(1);
  } else {
    await tab.cancel();
    if (judged === 'before') {
      await sleep(200);
      await expectNeverIn(tab, number);
    } else if (judged === 'after') await expect.poll(() => tab.model()).not.toContain(number);
    else expect(await tab.model()).toContain(number);
    await sleep(100);
    expect(fixtures.sent()).toEqual([]);
    expect(await tab.sends()).toBe(0);
  }
  expect(fixtures.everReceived(number)).toBe(false);
}

/** Neither the editor's model and history nor any listener of the page was ever handed it. */
async function expectNeverIn(tab: Tab, number: string): Promise<void> {
  expect(await tab.model()).not.toContain(number);
  expect(await tab.everHeld(number)).toBe(false);
  expect(await tab.pageSaw(number)).toBe(false);
}

async function playFile({ fixtures }: Stage, { site, outcome }: Cell, tab: Tab, number: string): Promise<void> {
  const arrived = (text: string): boolean => [text, Buffer.from(text).toString('base64')].some((form) => fixtures.everReceived(form));
  const leavesAtOnce = site.own !== undefined || site.upload !== undefined;
  if (outcome === 'block') {
    await tab.cancel();
    await sleep(300);
    expect(await tab.attachments()).toEqual([]);
  } else {
    // A file of plain text is given to the page as another one.
    if (outcome === 'redact') await tab.choose('Use the redacted text');
    await expect.poll(() => tab.attachments()).toEqual(['notes.txt']);
    const content = outcome === 'redact' ? `[${TOKEN}]` : number;
    if (leavesAtOnce) await expect.poll(() => arrived(content)).toBe(true);
  }
  if (outcome !== 'allow') expect(arrived(number)).toBe(false);
}
