import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TenantHeaders } from '../../../entrypoints/background/tenant-headers';
import { tenantRules } from '../../../entrypoints/background/tenant-rules';
import type { TenantLock } from '../../../utils/model/policy';
import { TENANT_LOCKS } from '../../../utils/sites/tenant-locks';
import { World } from './world';

const ID = '5b0f5f6a-1c3e-4a52-9d0e-7d6f6a1f0001';
const LOCK: TenantLock = { lock: 'chatgpt', allow: [ID] };
const HEADER = { name: 'ChatGPT-Allowed-Workspace-Id', value: ID };
const URL = 'https://chatgpt.com/';

let world: World;
beforeEach(async () => {
  world = await World.make();
  await world.start();
});
afterEach(() => {
  world.rules.clear();
});

const mine = () => [...world.rules.values()].filter(({ id }) => id >= 1_000 && id <= 1_999);
/** What the listeners make of a request's headers. */
const sending = async (requestHeaders: readonly { name: string; value: string }[], url = URL) => {
  const answers = await Promise.all(
    world.sending.filter(({ urls }) => urls.includes('*://chatgpt.com/*')).map(({ listener }) => listener({ url, requestHeaders })),
  );
  return answers as { requestHeaders?: { name: string; value: string }[] }[];
};
const sent = (requestHeaders: readonly { name: string; value: string }[]) => {
  for (const { listener } of world.sent) listener({ url: URL, requestHeaders, timeStamp: Date.now() + 1_000 });
};
const state = async () => (await world.app.policyState()).locks;
const problems = async () => (await world.app.policyState()).problems.map(({ code }) => code).filter((code) => code.startsWith('lock.'));

describe('tenant locks', () => {
  test('are off where the policy does not turn them on: no rule, no listener, nothing in the popup', async () => {
    world.app.locks.listen();
    expect(world.sending).toHaveLength(TENANT_LOCKS.length);
    await world.app.locks.apply([]);
    expect(mine()).toEqual([]);
    expect([world.sending, world.sent]).toEqual([[], []]);
    expect(await state()).toEqual([]);
  });

  test('are put into the browser as rules of their own range, and taken out again', async () => {
    world.rules.set(1, { id: 1 });
    await world.app.locks.apply([LOCK]);
    expect(mine()).toEqual(tenantRules([LOCK]));
    await world.app.locks.apply([]);
    expect([...world.rules.keys()]).toEqual([1]);
  });

  test('set the header on each request, over one that the page set', async () => {
    await world.app.locks.apply([LOCK]);
    const other = { name: 'accept', value: '*/*' };
    expect(await sending([other, { name: 'chatgpt-allowed-workspace-id', value: 'forged' }])).toEqual([
      { requestHeaders: [other, HEADER] },
    ]);
  });

  test('hold the first request of a browser start until the policy is known', async () => {
    world.app.locks.listen();
    const early = new TenantHeaders();
    early.listen();
    const listener = world.sending.findLast(({ urls }) => urls.includes('*://chatgpt.com/*'))?.listener;
    const answer = listener?.({ url: URL, requestHeaders: [] });
    expect(answer).toBeInstanceOf(Promise);
    await early.apply([LOCK]);
    expect(await answer).toEqual({ requestHeaders: [HEADER] });
  });

  test('are not seen at first, then in force, and a problem once a request goes without', async () => {
    await world.app.locks.apply([LOCK]);
    expect(await state()).toEqual([{ id: 'chatgpt', name: 'ChatGPT', state: 'not-seen' }]);
    expect(await problems()).toEqual([]);
    sent([HEADER]);
    expect(await state()).toMatchObject([{ state: 'in-force' }]);
    sent([{ ...HEADER, value: 'another' }]);
    expect(await state()).toMatchObject([{ state: 'missing' }]);
    expect(await problems()).toEqual(['lock.missing']);
  });
});
