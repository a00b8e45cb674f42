import { expect, test } from '@playwright/test';
import { note } from '../../faults/note';
import { Lab } from './lab';

/** Kills of the whole browser; `npm run soak` asks for two hundred. */
const KILLS = Number(process.env['WEIR_BROWSER_KILLS'] ?? 2);

test('a browser that is killed loses nothing that was decided, and sends nothing twice', async () => {
  test.setTimeout(180_000 + KILLS * 60_000);
  const lab = await Lab.open();
  try {
    let sinceCheck = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Half of them with a server that is away, so that the queue is what survives.
      lab.proxy.fault = (path) => (kill % 2 === 0 && path === '/v1/events' ? { kind: 'refused' } : { kind: 'through' });
      for (let i = 0; i < 2; i += 1) await lab.record();
      await lab.held(lab.pasted);
      await lab.killBrowser(Math.floor(((kill * 7_919) % 100) * 3));
      sinceCheck += 1;
      if (sinceCheck === 5 || kill === KILLS - 1) {
        lab.proxy.fault = () => ({ kind: 'through' });
        await lab.recovered();
        sinceCheck = 0;
      }
    }
    const found = await lab.check();
    expect(found).toEqual({ lost: 0, twice: 0, missing: 0, waiting: 0, unverified: 0, behind: false });
    await note('C6', { what: 'SIGKILL of all processes of the browser', kills: KILLS, lost: found.lost, twice: found.twice });
  } finally {
    await lab.close();
  }
});
