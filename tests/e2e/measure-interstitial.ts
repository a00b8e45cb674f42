import { chooseInInterstitial } from './harness/interstitial';
import { copy, model, openSite, policyFor, projectNumber, SITES, start } from './channels/support';

/**
 * How long a person waits from the paste to a readable dialog, beside an empty `<dialog>` in the same run and page.
 * Both are timed in the page: from the key press to the second frame after the dialog was opened.
 * Run it by `npx tsx tests/e2e/measure-interstitial.ts`; it needs a built extension.
 */
const RUNS = 50;

interface Probe {
  ours: number[];
  empty: number[];
}

const at = (values: readonly number[], share: number): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN).toFixed(1);
};
const row = (name: string, values: readonly number[]): string =>
  `${name.padEnd(34)} ${String(values.length).padStart(4)} ${at(values, 0.5).padStart(8)} ${at(values, 0.95).padStart(8)} ${at(values, 1).padStart(8)}`;

const weir = await start();
try {
  await weir.setPolicy(policyFor('redact'));
  const page = await openSite(weir, 'chatgpt');
  await page.evaluate(() => {
    const probe: Probe = { ours: [], empty: [] };
    (window as unknown as { probe: Probe }).probe = probe;
    let began = 0;
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'v' && event.ctrlKey) began = event.timeStamp;
      },
      true,
    );
    // Our host is put under the root element when the dialog opens; two frames later it has been drawn.
    new MutationObserver((records) => {
      if (began === 0 || !records.some((record) => record.addedNodes.length > 0)) return;
      const from = began;
      began = 0;
      requestAnimationFrame(() => requestAnimationFrame((now) => probe.ours.push(now - from)));
    }).observe(document.documentElement, { childList: true });
    addEventListener('keydown', (event) => {
      if (event.key !== 'F8') return;
      const dialog = document.createElement('dialog');
      dialog.textContent = 'empty';
      document.body.append(dialog);
      dialog.showModal();
      requestAnimationFrame(() =>
        requestAnimationFrame((now) => {
          probe.empty.push(now - event.timeStamp);
          dialog.close();
          dialog.remove();
        }),
      );
    });
  });
  for (let run = 0; run < RUNS; run += 1) {
    await copy(page, `notes on ${projectNumber()} and more, for the meeting`);
    await page.click(SITES.chatgpt.composer);
    await page.keyboard.press('Control+v');
    await chooseInInterstitial(page, 'Cancel');
    await page.keyboard.press('F8');
    await page.waitForTimeout(80);
  }
  if ((await model(page)) !== '') throw new Error('Something was pasted.');
  const probe = await page.evaluate(() => (window as unknown as { probe: Probe }).probe);
  console.log(
    `${'ms from key to drawn'.padEnd(34)} ${'runs'.padStart(4)} ${'median'.padStart(8)} ${'p95'.padStart(8)} ${'max'.padStart(8)}`,
  );
  console.log(row('interstitial', probe.ours));
  console.log(row('empty dialog, same page', probe.empty));
} finally {
  await weir.close();
}
