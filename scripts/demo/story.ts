import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningServer } from '../../server/main';
import { chooseInInterstitial, interstitialOpen, interstitialText } from '../../tests/e2e/harness/interstitial';
import { eventually, signIn } from './admin';
import type { DemoBrowser } from './browser';
import type { PracticeServer } from './practice-server';

/** One line of the story: what was done, and what came of it. */
export interface Line {
  readonly did: string;
  readonly then: string;
}

interface Stage {
  readonly server: RunningServer;
  readonly practice: PracticeServer;
  readonly browser: DemoBrowser;
  readonly password: string;
  /** Folder for screenshots. */
  readonly pictures: string;
}

/** Plays the whole road once, by real keys and clicks, and tells what happened. Throws where something did not happen. */
export async function playStory({ server, practice, browser, password, pictures }: Stage): Promise<readonly Line[]> {
  await mkdir(pictures, { recursive: true });
  const lines: Line[] = [];
  const admin = await signIn(server, password);
  const picture = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  };

  const [device] = await eventually('the device has the policy', admin.devices, ([first]) => first?.current === true, 90_000);
  lines.push({
    did: `Chromium got Weir by ${browser.route}`,
    then: `enrolled; policy ${device?.policyVersion ?? '?'} in force, ${device?.problems.length === 0 ? 'no problems' : `problems: ${device?.problems.map((p) => p.code).join(', ') ?? ''}`}`,
  });

  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(practice.url).origin });
  const page = await browser.context.newPage();
  const sample = async (): Promise<string> => {
    const text = (await page.locator('#sample').innerText()).trim();
    await page.evaluate((value) => navigator.clipboard.writeText(value), text);
    return text;
  };

  const known = new Set((await admin.events()).map((event) => event.id));
  await page.goto(practice.url);
  await page.locator('input[value="personal"]').check();
  await page.waitForLoadState('load');
  const first = await sample();
  await page.locator('#prompt').click();
  await page.keyboard.press('Control+v');
  const says = await interstitialText(page);
  await page.waitForTimeout(400);
  await picture(page, '1-interstitial');
  lines.push({
    did: 'A made-up key is pasted on a personal, free account',
    then: `held: “${says.split('\n').find((line) => line.length > 20) ?? ''}”`,
  });

  await chooseInInterstitial(page, /redacted/i);
  await eventually(
    'the redacted text is in the editor',
    () => page.locator('#prompt').innerText(),
    (text) => /\[[A-Z_]+_1\]/.test(text),
    10_000,
  );
  await page.keyboard.press('Enter');
  const [redacted = ''] = await eventually(
    'the prompt arrived',
    () => Promise.resolve(practice.received()),
    (all) => all.length > 0,
    10_000,
  );
  const leaked = first.split('\n').filter((line) => line.includes('=') && redacted.includes(line));
  if (leaked.length > 0) throw new Error('The key arrived in spite of the redaction.');
  await picture(page, '2-redacted');
  lines.push({ did: 'The redacted text is used, and sent', then: `arrived: “${redacted.replaceAll('\n', ' ⏎ ')}”` });

  await page.locator('input[value="practice-company"]').check();
  await page.waitForLoadState('load');
  await page.waitForTimeout(1_000);
  const second = await sample();
  await page.locator('#prompt').click();
  await page.keyboard.press('Control+v');
  await eventually(
    'the text is in the editor',
    () => page.locator('#prompt').innerText(),
    (text) => text.includes(second.split('\n')[1] ?? second),
    10_000,
  );
  const asked = await interstitialOpen(page);
  await page.keyboard.press('Enter');
  await eventually(
    'the second prompt arrived',
    () => Promise.resolve(practice.received()),
    (all) => all.length > 1,
    10_000,
  );
  lines.push({ did: "The same on the company's enterprise workspace", then: asked ? 'asked' : 'passed, nobody was asked' });

  const fresh = async () => (await admin.events()).filter((one) => !known.has(one.id) && one.choice === 'redacted');
  const [event] = await eventually('the event is in the console', fresh, (all) => all.length > 0, 60_000);
  lines.push({
    did: 'The admin looks at the events',
    then: `${event?.site ?? ''}, ${event?.channel ?? ''}, ${event?.tier ?? ''}: ${event?.action ?? ''}, ${event?.choice ?? ''}; found ${(event?.findings ?? []).map((f) => `${f.count} × ${f.detector}`).join(', ')}; no text`,
  });

  const board = await browser.context.newPage();
  // A second start keeps the profile, and with it the session.
  await browser.context.clearCookies();
  await board.goto(server.url);
  await board.getByLabel(/password/i).fill(password);
  await board.keyboard.press('Enter');
  await board.getByRole('link', { name: /events/i }).click();
  await board.waitForTimeout(1_000);
  await picture(board, '3-console-events');
  await board.getByRole('link', { name: /devices/i }).click();
  await board.waitForTimeout(500);
  await picture(board, '4-console-devices');
  lines.push({ did: 'Screenshots', then: path.relative(process.cwd(), pictures) });
  return lines;
}
