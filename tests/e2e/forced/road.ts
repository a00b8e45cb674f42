import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import type { RunningServer } from '../../../server/main';
import type { PolicySource } from '../../../utils/model/policy';
import { starterPolicy } from '../../../utils/policy/starter';
import { COMPANY } from '../fixtures/accounts';
import type { Fixtures } from '../fixtures/server';
import { eventually, signIn } from '../../../scripts/demo/admin';

/** What the road needs of a browser; Chromium and Firefox are driven differently and walk the same road. */
export interface Traveller {
  /** Opens ChatGPT anew and waits until the composer can be used. */
  openChat(): Promise<void>;
  /** Copies the text elsewhere and pastes it with the keyboard. */
  paste(text: string): Promise<void>;
  /** True once Weir asks. */
  asked(): Promise<boolean>;
  /** Leaves the dialog by Escape. */
  cancel(): Promise<void>;
  /** Presses Enter in the composer. */
  send(): Promise<void>;
  /** What the editor's own model holds. */
  model(): Promise<string>;
}

/** A key in the shape of AWS's, made anew each time, in a sentence. */
export function madeUpSecret(): string {
  const key = `AKIA${Array.from(randomBytes(16), (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('')}`;
  return `Our deployment fails with AWS_ACCESS_KEY_ID=${key}, why?`;
}

/** The starter policy, enforced, with the company's workspace and the shortest poll. */
export function companyPolicy(): PolicySource {
  return {
    ...starterPolicy('enforce', { name: 'Example Works' }),
    workspaces: [{ site: 'chatgpt', id: COMPANY.chatgpt, name: 'Example Works', tier: 'enterprise' }],
    pollMinutes: 1,
  };
}

/** One poll, with its jitter and the slowness of a shared machine. */
const ONE_POLL_MS = 100_000;

/**
 * Install → enrol → policy → a secret on consumer ChatGPT is stopped → the same text on the allowed enterprise workspace
 * passes → a change is published and arrives within one poll → the events are there exactly once.
 */
export async function walkTheRoad(server: RunningServer, fixtures: Fixtures, traveller: Traveller): Promise<void> {
  const admin = await signIn(server);

  const [device] = await eventually(
    'enrolled with the policy in force',
    admin.devices,
    ([first]) => first?.current === true && first.policyVersion > 1,
    60_000,
  );
  expect(device?.problems).toEqual([]);

  const secret = madeUpSecret();
  fixtures.use({ account: 'free' });
  await traveller.openChat();
  await traveller.paste(secret);
  await eventually('Weir asks', () => traveller.asked(), Boolean, 15_000);
  expect(await traveller.model()).not.toContain('AKIA');
  await traveller.cancel();
  await traveller.send();
  expect(fixtures.everReceived(secret)).toBe(false);
  expect(await traveller.model()).not.toContain('AKIA');

  fixtures.use({ account: 'enterprise' });
  await traveller.openChat();
  await traveller.paste(secret);
  await eventually(
    'the text is in the editor',
    () => traveller.model(),
    (text) => text.includes(secret),
    10_000,
  );
  expect(await traveller.asked()).toBe(false);
  await traveller.send();
  await eventually(
    'the prompt arrived',
    () => Promise.resolve(fixtures.sent()),
    (sent) => sent.includes(secret),
    10_000,
  );

  const changed = companyPolicy();
  const version = await admin.publish({ ...changed, retentionDays: 30 }, 'keep events for 30 days');
  const [updated] = await eventually(
    'the change arrived within one poll',
    admin.devices,
    ([first]) => first?.policyVersion === version,
    ONE_POLL_MS,
  );
  expect(updated?.current).toBe(true);

  const stopped = await eventually(
    'the stopped paste is in the database',
    async () => (await admin.events()).filter((event) => event.choice === 'cancelled' && event.tier === 'consumer-free'),
    (events) => events.length > 0,
    60_000,
  );
  expect(stopped).toHaveLength(1);
  expect(stopped[0]).toMatchObject({ site: 'chatgpt', channel: 'paste', action: 'redact', workspace: null });
  const all = await admin.events();
  const numbers = all.map((event) => event.seq).sort((a, b) => a - b);
  expect(numbers, 'each event once, none missing').toEqual(numbers.map((_, index) => index + 1));
  expect(JSON.stringify(all)).not.toContain('AKIA');
}
