import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notPermitted } from '../../../entrypoints/background/permitted';

const asked: string[][] = [];
function allow(may: readonly string[]): void {
  const contains = ({ origins }: { readonly origins: string[] }): Promise<boolean> => {
    asked.push(origins);
    return Promise.resolve(origins.every((origin) => may.includes(origin)));
  };
  Object.assign(fakeBrowser, { permissions: { contains } });
}
afterEach(() => asked.splice(0));

const SITES = ['*://chatgpt.com/*', '*://claude.ai/*', '*://chat.example/*'];

test('where all are permitted, the browser is asked once', async () => {
  allow(SITES);
  expect(await notPermitted(SITES)).toEqual([]);
  expect(asked).toEqual([SITES]);
});

test('those that are not are named', async () => {
  allow(SITES.slice(1, 2));
  expect(await notPermitted(SITES)).toEqual([SITES[0], SITES[2]]);
});
