import { expect, test } from '@playwright/test';
import { openSite, paste, copy, policyFor, projectNumber, start } from '../channels/support';
import { killWorker } from '../harness/worker';

/** Dexie numbers in tens, and a build that breaks with this one takes the next hundred. */
const NEXT_GENERATION = 1_000;

test('a database that a newer Weir wrote: the popup says so and what to do, the database stays, and pastes are judged', async () => {
  const weir = await start();
  try {
    await weir.setPolicy(policyFor('block'));
    const popup = await weir.context.newPage();
    await popup.goto(`chrome-extension://${weir.extensionId}/popup.html`);
    await popup.evaluate(
      (version) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('weir', version);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error ?? new Error('IndexedDB'));
        }),
      NEXT_GENERATION,
    );
    await killWorker(weir);
    const page = await openSite(weir, 'chatgpt');
    const number = projectNumber();
    await copy(page, number);
    await paste(page);
    await page.waitForTimeout(700);
    expect(await page.evaluate((text) => window.fixture.everHeld(text), number)).toBe(false);
    await popup.reload();
    await expect(popup.getByText('storage.newer')).toBeVisible();
    await expect(popup.getByText(/install the newer Weir again/)).toBeVisible();
    const version = await popup.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'weir')?.version);
    expect(version).toBe(NEXT_GENERATION);
  } finally {
    await weir.close();
  }
});
