import browser from 'webextension-polyfill';
import { z } from 'zod';
import { Brake } from '../../utils/model/brake';
import { STANDING_KEY, type Standing } from '../../utils/model/standing';
import { keepTime, trustedNow } from '../../utils/policy/time';
import { parseJson } from './device-request';
import { utf8 } from '../../utils/trust/bytes';
import type { Rim } from './rim';
import type { Problem } from './state';

const NOTHING: Standing = { schema: 1, time: null, brakes: [] };
const Stored = z.object({
  schema: z.literal(1),
  time: z.object({ trusted: z.number(), wall: z.number() }).nullable(),
  brakes: z.array(Brake).catch([]),
});
/** What has passed is written down this often, and at once where the clock was set back. */
const KEEP_MS = 60_000;
/** A clock that is further off than this is said. */
const OFF_MS = 24 * 3_600_000;

/** Which time it is, and what is braked: kept in `storage.local` for guards, and moved on while the worker lives. */
export class StandingKeeper {
  #held: Standing | null = null;
  /** Monotonic time at which the anchor was last moved. */
  #keptAt: number;

  constructor(private readonly rim: Pick<Rim, 'now' | 'monotonic'>) {
    this.#keptAt = rim.monotonic();
  }

  async read(): Promise<Standing> {
    if (this.#held !== null) return this.#held;
    const stored = (await browser.storage.local.get(STANDING_KEY))[STANDING_KEY];
    const parsed = Stored.safeParse(typeof stored === 'string' ? parseJson(utf8(stored)) : null);
    this.#held ??= parsed.success ? parsed.data : NOTHING;
    return this.#held;
  }

  /** Trusted time, in milliseconds since the epoch. */
  async now(): Promise<number> {
    return trustedNow((await this.read()).time, this.rim.now());
  }

  /** Any wake-up: what has passed is not lost, whatever the clock does next. */
  async keep(): Promise<void> {
    const held = await this.read();
    if (held.time === null) return;
    const elapsed = this.rim.monotonic() - this.#keptAt;
    const passed = this.rim.now() - held.time.wall;
    if (passed >= 0 && Math.max(passed, elapsed) < KEEP_MS) return;
    this.#keptAt = this.rim.monotonic();
    await this.#write({ ...held, time: keepTime(held.time, this.rim.now(), elapsed) });
  }

  /** A statement was trusted: it says the time anew, and what is braked. */
  async accept(standing: Standing): Promise<void> {
    await this.read();
    this.#keptAt = this.rim.monotonic();
    await this.#write(standing);
  }

  async #write(standing: Standing): Promise<void> {
    this.#held = standing;
    await browser.storage.local.set({ [STANDING_KEY]: JSON.stringify(standing) });
  }

  /** A clock that is more than a day off is named: dates on this device mean little then. */
  async problems(): Promise<readonly Problem[]> {
    const { time } = await this.read();
    const off = time === null ? 0 : this.rim.now() - trustedNow(time, this.rim.now());
    if (Math.abs(off) < OFF_MS) return [];
    const days = Math.round(Math.abs(off) / 86_400_000);
    return [{ code: 'clock.wrong', detail: `this device's clock is ${days} days ${off > 0 ? 'ahead' : 'behind'}` }];
  }
}
