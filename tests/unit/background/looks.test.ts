import { describe, expect, test } from 'vitest';
import { POLL_ALARM } from '../../../entrypoints/background/schedule';
import { readItem } from '../../../entrypoints/background/state';
import { World } from './world';
import { withFrames, withLook } from '../../../entrypoints/background/looks';

const DAY = '2026-11-25';
const open = (site: string, covered: boolean) => ({ site, covered });

describe('looks at open tabs', () => {
  test('are counted by day and site, each tab once', () => {
    const first = withLook([], DAY, [open('chatgpt', true), open('chatgpt', false), open('claude', true)]);
    expect(withLook(first, DAY, [open('chatgpt', true)])).toEqual([
      { day: DAY, site: 'chatgpt', looks: 3, covered: 2 },
      { day: DAY, site: 'claude', looks: 1, covered: 1 },
    ]);
  });
  test('of another day are counted apart, and those of two weeks ago go', () => {
    const old = { day: '2026-11-11', site: 'chatgpt', looks: 9, covered: 9 };
    const kept = { day: '2026-11-12', site: 'chatgpt', looks: 4, covered: 4 };
    expect(withLook([old, kept], DAY, [open('chatgpt', false)])).toEqual([kept, { day: DAY, site: 'chatgpt', looks: 1, covered: 0 }]);
  });
  test('leave out tabs in which nothing runs, and sum the frames of the others', () => {
    const frames = { covered: 2, late: 1, elsewhere: 3, missing: 1 };
    const tabs = [
      open('chatgpt', true),
      { ...open('chatgpt', true), page: null, frames },
      { ...open('chatgpt', false), page: null, frames },
    ];
    expect(withFrames([], DAY, tabs)).toEqual([{ day: DAY, site: 'chatgpt', late: 2, frames: 12, elsewhere: 6, missing: 2 }]);
  });
  test('never grow beyond what a status may hold', () => {
    const many = Array.from({ length: 500 }, (_, i) => open(`site-${String(i)}`, true));
    expect(withLook([], DAY, many)).toHaveLength(400);
  });
});

describe('at each poll', () => {
  let world: World;
  test('open tabs of governed sites are looked at, the next status says what was seen, and works-council mode ends it; other tabs are nobody’s concern', async () => {
    world = await World.make();
    const app = await world.enrolled();
    world.tabs = [tab(1, 'https://chatgpt.com/c/1'), tab(2, 'https://claude.ai/new'), tab(3, 'https://github.com/acme/secret')];
    world.answers.set('1.0', { site: 'chatgpt', top: true, armed: 'later', off: [], children: 2 });
    world.answers.set('1.4', { site: 'chatgpt', top: false, armed: 'before-page', off: [], children: 0 });
    world.frames.set(1, [
      { frameId: 0, parentFrameId: -1, url: 'https://chatgpt.com/c/1' },
      { frameId: 4, parentFrameId: 0, url: 'about:blank' },
      { frameId: 5, parentFrameId: 0, url: 'https://ads.example/?user=1' },
    ]);
    await app.alarmed({ name: POLL_ALARM, scheduledTime: 0 });
    const day = new Date(await app.standing.now()).toISOString().slice(0, 10);
    const seen = [
      { day, site: 'chatgpt', looks: 1, covered: 1 },
      { day, site: 'claude', looks: 1, covered: 0 },
    ];
    expect(await readItem('looks')).toEqual(seen);
    const frames = [
      { day, site: 'chatgpt', late: 1, frames: 2, elsewhere: 1, missing: 0 },
      { day, site: 'claude', late: 0, frames: 0, elsewhere: 0, missing: 0 },
    ];
    expect(await readItem('frameLooks')).toEqual(frames);
    await app.sync();
    expect(world.server.statuses.at(-1)?.coverage).toEqual(seen);
    expect(world.server.statuses.at(-1)).toMatchObject({ frames, uncoveredTabs: 1, privateWindows: true });
    world.privateWindows = false;
    await app.sync();
    expect(world.server.statuses.at(-1)).toMatchObject({ privateWindows: false });

    await app.policy.enforce({ ...(await app.policy.current()).bundle, worksCouncil: true }, { groups: undefined, build: app.build });
    await app.alarmed({ name: POLL_ALARM, scheduledTime: 0 });
    expect(await readItem('looks')).toEqual([]);
    expect(await readItem('frameLooks')).toEqual([]);
  });
  const tab = (id: number, url: string) => ({ id, url, index: 0, highlighted: false, active: id === 1, pinned: false, incognito: false });
});
