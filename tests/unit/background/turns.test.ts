import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeTab, readTab } from '../../../entrypoints/background/tabs';
import { turns } from '../../../entrypoints/background/turns';

beforeEach(() => fakeBrowser.reset());

test('what is begun at the same time is done one after the other', async () => {
  const inTurn = turns();
  const done: string[] = [];
  const work = (name: string, ms: number) => async () => {
    done.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    done.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(work('a', 10)), inTurn(work('b', 0))])).toEqual(['a', 'b']);
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('what fails fails for whoever asked for it, and holds up nobody', async () => {
  const inTurn = turns();
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});

test('of a report and a question about one tab at the same time neither is lost', async () => {
  await Promise.all(
    Array.from({ length: 5 }, () => changeTab(7, 'https://chatgpt.com', (record) => ({ ...record, asked: record.asked + 1 }))),
  );
  expect((await readTab(7))?.asked).toBe(5);
});
