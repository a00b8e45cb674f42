import browser from 'webextension-polyfill';
import { z } from 'zod';
import { ACCOUNTS_KEY, type Account } from '../../utils/model/account';
import { FrameLook, Look } from '../../utils/model/api';
import { EventDraft } from '../../utils/model/event';
import { turns } from './turns';

const Problem = z.object({ code: z.string(), detail: z.string() });
export type Problem = z.infer<typeof Problem>;

/**
 * Small things that outlive the worker, one key of `storage.local` each. A value that is missing or no longer of this
 * shape is the default: none of these is a policy, so the worst that a lost one does is a repeated step.
 */
const ITEMS = {
  /** What managed policy last said, and since when it has been silent; see managed-config. */
  managed: z
    .object({
      raw: z.record(z.string(), z.unknown()).nullable(),
      emptySince: z.number().nullable(),
      emptyReads: z.int(),
      /** The browser was given its time once. */
      waited: z.boolean(),
      /** Key → when its present value was first read. */
      seenAt: z.record(z.string(), z.number()).default({}),
    })
    .catch({ raw: null, emptySince: null, emptyReads: 0, waited: false, seenAt: {} }),
  /** When the last freshness statement was accepted (in trusted time), when to ask again, and what was refused. */
  sync: z
    .object({ acceptedAt: z.number().nullable(), nextDue: z.number(), failures: z.int(), problems: z.array(Problem) })
    .catch({ acceptedAt: null, nextDue: 0, failures: 0, problems: [] }),
  /** A copy of the trust state, so that losing IndexedDB does not open the way to an older bundle. */
  trust: z
    .object({
      tenant: z.string(),
      rootSha256: z.string(),
      ring: z.string(),
      rootVersion: z.int().default(1),
      freshnessIssuedAt: z.string().nullable(),
      bundleVersion: z.int(),
      bundleSha256: z.string().nullable(),
    })
    .nullable()
    .catch(null),
  /** Back-off of the upload, and the largest batch that the server has not found malformed. */
  upload: z.object({ tries: z.int(), notBefore: z.number(), batch: z.int().min(1) }).catch({ tries: 0, notBefore: 0, batch: 200 }),
  /** Which build last sent anew what the server had rejected, and when. */
  rejected: z.object({ triedBy: z.string(), triedAt: z.number() }).catch({ triedBy: '', triedAt: 0 }),
  /** Highest number given and highest acknowledged, should IndexedDB be lost. */
  numbers: z.object({ lastSeq: z.int(), acknowledged: z.int() }).catch({ lastSeq: 0, acknowledged: 0 }),
  /** Events that IndexedDB would not take, and how many did not fit here either. */
  spill: z.object({ events: z.array(EventDraft), dropped: z.int(), failures: z.int() }).catch({ events: [], dropped: 0, failures: 0 }),
  /** Last account per site, as utils/account/last allows it to be kept. */
  [ACCOUNTS_KEY]: z
    .record(
      z.string(),
      z.custom<Account>((value) => typeof value === 'object' && value !== null),
    )
    .catch({}),
  /** Since when an update of the extension waits, in ms since the epoch. */
  update: z.object({ since: z.number().nullable() }).catch({ since: null }),
  /** How often open tabs of governed sites were looked at, by day and site; see looks. */
  looks: z.array(Look).catch([]),
  /** What their frames came to. */
  frameLooks: z.array(FrameLook).catch([]),
  /** The hosts of which visits were counted by which build; see discovery. */
  discovery: z.object({ hosts: z.array(z.string()), build: z.string() }).catch({ hosts: [], build: '' }),
  notice: z.object({ opened: z.boolean(), read: z.boolean() }).catch({ opened: false, read: false }),
} as const;

export type ItemName = keyof typeof ITEMS;
export type Item<N extends ItemName> = z.infer<(typeof ITEMS)[N]>;

export async function readItem<N extends ItemName>(name: N): Promise<Item<N>> {
  const stored = await browser.storage.local.get(name);
  return ITEMS[name].parse(stored[name]) as Item<N>;
}

export function writeItem<N extends ItemName>(name: N, value: Item<N>): Promise<void> {
  return browser.storage.local.set({ [name]: value });
}

/** Changes one item; changes of the same item wait for one another. */
export function changeItem<N extends ItemName>(name: N, change: (value: Item<N>) => Item<N>): Promise<Item<N>> {
  const inTurn = changing.get(name) ?? turns();
  changing.set(name, inTurn);
  return inTurn(async () => {
    const value = change(await readItem(name));
    await writeItem(name, value);
    return value;
  });
}
const changing = new Map<ItemName, ReturnType<typeof turns>>();
