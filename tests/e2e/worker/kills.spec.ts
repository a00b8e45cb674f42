import { expect, test } from '@playwright/test';
import { note } from '../../faults/note';
import { THROUGH, type Fault } from '../../faults/fault-proxy';
import { Lab } from './lab';
import { STEPS } from './steps';

/** Kills at each step, and at random; `npm run soak` asks for more. */
const KILLS = Number(process.env['WEIR_KILLS'] ?? 3);
const RANDOM = Number(process.env['WEIR_RANDOM_KILLS'] ?? 8);

let lab: Lab;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  lab = await Lab.open();
});
test.afterAll(() => lab.close());

for (const [id, { what, bring }] of Object.entries(STEPS)) {
  test(`${id}: a worker that is killed there (${what}) loses nothing, sends nothing twice and holds a signed policy`, async () => {
    test.setTimeout(60_000 + KILLS * 45_000);
    const times: number[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      await bring(lab, round);
      await lab.kill();
      lab.proxy.fault = () => THROUGH;
      expect((await lab.check()).unverified).toBe(0);
      times.push(await lab.recovered());
    }
    const found = await lab.check();
    expect(found).toEqual({ lost: 0, twice: 0, missing: 0, waiting: 0, unverified: 0, behind: false });
    if (id === 'K15')
      await note('C7', { what: 'upgrades of the database with events waiting, the worker killed in each', runs: KILLS, lost: found.lost });
    await note(id, {
      what,
      kills: KILLS,
      lost: found.lost,
      twice: found.twice,
      unverified: found.unverified,
      slowestMs: Math.max(...times),
    });
  });
}

/** A pseudo-random number that is the same in every run (a linear congruential generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

test('a worker that is killed at random, on a network that fails at random, loses nothing and sends nothing twice', async () => {
  test.setTimeout(120_000 + RANDOM * 20_000);
  const roll = dice(20261125);
  const faults: readonly Fault[] = [
    { kind: 'refused' },
    { kind: 'answer-lost' },
    { kind: 'cut', after: 40 },
    { kind: 'answer', status: 503 },
  ];
  const times: number[] = [];
  for (let kill = 0; kill < RANDOM; kill += 1) {
    lab.proxy.fault = () => (roll() < 0.25 ? (faults[Math.floor(roll() * faults.length)] ?? THROUGH) : THROUGH);
    const act = roll();
    if (act < 0.7) await lab.record();
    else if (act < 0.9) await lab.publish();
    else lab.poke();
    await new Promise((resolve) => setTimeout(resolve, roll() * 900));
    await lab.kill();
    // The guard tries a few times to leave its record; killing all of these is another test.
    if (act < 0.7 || kill % 10 === 9 || kill === RANDOM - 1) {
      lab.proxy.fault = () => THROUGH;
      times.push(await lab.recovered());
    }
  }
  const found = await lab.check();
  expect(found).toEqual({ lost: 0, twice: 0, missing: 0, waiting: 0, unverified: 0, behind: false });
  await note('random', {
    what: 'at random',
    kills: RANDOM,
    lost: 0,
    twice: found.twice,
    unverified: found.unverified,
    slowestMs: Math.max(...times),
  });
});
