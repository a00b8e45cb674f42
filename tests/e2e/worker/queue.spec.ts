import { expect, test } from '@playwright/test';
import { note } from '../../faults/note';
import { Lab } from './lab';

/** Events that wait; `npm run soak` asks for a hundred thousand. */
const QUEUE = Number(process.env['WEIR_QUEUE'] ?? 3_000);
const DECISIONS = 60;

/** How long the worker takes to commit a decision's record, ms, as the guard sees it: the median of so many. */
async function recording(lab: Lab): Promise<number> {
  const session = await lab.weir.context.newCDPSession(lab.chat);
  const contexts: { readonly id: number; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const guard = contexts.find(({ origin }) => origin === `chrome-extension://${lab.weir.extensionId}`);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: guard?.id ?? 0,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const times = [];
      for (let i = 0; i < ${String(DECISIONS)}; i += 1) {
        const event = { id: crypto.randomUUID(), minute: new Date().toISOString(), kind: 'verdict', site: 'chatgpt', surface: 'chat',
          channel: 'paste', tier: 'unknown', accountConfidence: 'low', workspace: null, action: 'log', wouldHave: null, choice: 'none',
          reason: null, reasonText: null, rules: [], findings: [], sizeBucket: '<1k', policyVersion: 1, build: '' };
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage({ name: 'event.record', request: event });
        if (answer.id !== event.id) throw new Error(JSON.stringify(answer));
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[${String(DECISIONS / 2)}];
    })()`,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as number;
}

test('a decision is recorded as fast with many events waiting as with none, and each of these arrives', async () => {
  test.setTimeout(240_000 + QUEUE * 20);
  const lab = await Lab.open();
  try {
    lab.proxy.fault = (path) => (path === '/v1/events' ? { kind: 'refused' } : { kind: 'through' });
    const withNone = await recording(lab);
    await lab.fill(QUEUE);
    const withMany = await recording(lab);
    // The first finds the popup's page; the second is what its person waits for.
    await lab.weir.popupState(lab.chat);
    const opened = performance.now();
    const popup = await lab.weir.popupState(lab.chat);
    const popupMs = Math.round(performance.now() - opened);
    expect(popup.recordedToday).toBe(QUEUE + 2 * DECISIONS);
    expect(popup.today.length).toBeLessThan(100);
    expect((await lab.check()).waiting).toBe(QUEUE + 2 * DECISIONS);
    lab.proxy.fault = () => ({ kind: 'through' });
    lab.pasted = QUEUE + 2 * DECISIONS;
    const start = Date.now();
    await lab.recovered(120_000 + QUEUE * 10);
    const perSecond = Math.round((lab.pasted / (Date.now() - start)) * 1_000);
    const ratio = Math.round((withMany / withNone) * 100) / 100;
    // Not a time, a ratio, and a generous one: a walk over the queue would be a hundredfold.
    expect(ratio).toBeLessThan(5);
    await note('C4', {
      what: 'a long queue',
      queue: QUEUE,
      ratio,
      withNoneMs: Math.round(withNone * 10) / 10,
      withManyMs: Math.round(withMany * 10) / 10,
      popupMs,
      drainedPerSecond: perSecond,
    });
  } finally {
    await lab.close();
  }
});
