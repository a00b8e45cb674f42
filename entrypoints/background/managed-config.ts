import browser from 'webextension-polyfill';
import { judgeManaged, type Managed } from '../../utils/model/managed';
import { TENANT_FILE, TenantFile } from '../../utils/model/tenant-file';
import type { Bytes } from '../../utils/trust/bytes';
import { envelopeBytes } from '../../utils/trust/dsse';
import type { Rim } from './rim';
import { changeItem, readItem, type Item, type Problem } from './state';

/** What IT (or, for a demonstration, the package) tells this device. */
export interface Settings {
  readonly source: 'managed' | 'packaged' | 'none';
  readonly values: Managed;
  readonly problems: readonly Problem[];
  /** Names of the managed keys that the browser handed over, so that IT can spot one that it dropped. */
  readonly keys: readonly string[];
  /** Envelope of the root that the tenant's server packed, byte for byte. */
  readonly packagedRoot: Bytes | null;
}
export const NO_SETTINGS: Settings = { source: 'none', values: {}, problems: [], keys: [], packagedRoot: null };

/** How long the first values of a new browser may take: 3 to 6 s in Chromium 156, with room. */
const FIRST_WAIT_MS = 10_000;
/** A removal is believed after this long, and this many readings, without a value in between. */
const REMOVAL_MS = 10 * 60_000;
const REMOVAL_READS = 3;

type Cache = Item<'managed'>;

/**
 * What is known after one more reading. `storage.managed` is empty for seconds at every browser start, and may flap: an
 * empty or failed reading changes nothing but a count. Only a silence of ten minutes over three readings is a removal;
 * the last verified policy stays in force even then, since nothing that we merely stop hearing may loosen anything.
 */
export function observe(cache: Cache, reading: Readonly<Record<string, unknown>>, now: number): Cache {
  if (Object.keys(reading).length > 0) {
    const before = cache.raw ?? {};
    const isSame = (key: string): boolean => JSON.stringify(before[key]) === JSON.stringify(reading[key]);
    const seenAt = Object.fromEntries(Object.keys(reading).map((key) => [key, (isSame(key) ? cache.seenAt[key] : undefined) ?? now]));
    return { ...cache, raw: { ...reading }, emptySince: null, emptyReads: 0, seenAt };
  }
  if (cache.raw === null) return cache;
  const emptySince = Math.min(cache.emptySince ?? now, now);
  const emptyReads = cache.emptyReads + 1;
  if (emptyReads >= REMOVAL_READS && now - emptySince >= REMOVAL_MS)
    return { ...cache, raw: null, emptySince: null, emptyReads: 0, seenAt: {} };
  return { ...cache, emptySince, emptyReads };
}

/** What a tenant's server put into the package; a store build has none of it. */
export interface PackagedTenant {
  readonly root: Bytes;
  readonly settings: Managed | null;
}

/** The settings that hold. Packaged ones count only where the browser, given its ten seconds, has no managed value at all. */
export function settle(cache: Cache, packaged: PackagedTenant | null): Settings {
  const packagedRoot = packaged?.root ?? null;
  if (cache.raw !== null) {
    const { values, problems } = judgeManaged(cache.raw);
    return {
      source: 'managed',
      values,
      problems,
      keys: Object.keys(cache.raw)
        .slice(0, 20)
        .map((key) => key.slice(0, 60)),
      packagedRoot,
    };
  }
  if (cache.waited && packaged?.settings) return { source: 'packaged', values: packaged.settings, problems: [], keys: [], packagedRoot };
  return { ...NO_SETTINGS, packagedRoot };
}

/** Reads the package's own `tenant.json`; null where there is none. */
export async function readPackaged(rim: Rim): Promise<PackagedTenant | null> {
  try {
    const response = await rim.fetch(browser.runtime.getURL(`/${TENANT_FILE}`));
    const parsed = TenantFile.safeParse(await response.json());
    return parsed.success ? { root: envelopeBytes(parsed.data.root), settings: parsed.data.settings ?? null } : null;
  } catch {
    return null; // The browser rejects the fetch of a file that is not in the package.
  }
}

/** Managed storage, or nothing: Firefox rejects where no policy names the extension. */
async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** The settings as last known, without waiting for the browser. */
export async function knownSettings(packaged: PackagedTenant | null): Promise<Settings> {
  return settle(await readItem('managed'), packaged);
}

/** Reads once and remembers. */
export async function readSettings(rim: Rim, packaged: PackagedTenant | null): Promise<Settings> {
  const reading = await readManaged();
  return settle(await changeItem('managed', (cache) => observe(cache, reading, rim.now())), packaged);
}

/**
 * Waits for the first of: a reading with values, the browser's word that there are some (`heard`), ten seconds; then
 * reads and remembers.
 */
export async function awaitSettings(rim: Rim, packaged: PackagedTenant | null, heard: Promise<void>): Promise<Settings> {
  const end = rim.now() + FIRST_WAIT_MS;
  let waiting = true;
  const values = async (): Promise<void> => {
    while (waiting && rim.now() < end) {
      if (Object.keys(await readManaged()).length > 0) return;
      await rim.sleep(500);
    }
  };
  await Promise.race([values(), heard, rim.sleep(FIRST_WAIT_MS)]);
  waiting = false;
  await changeItem('managed', (cache) => ({ ...cache, waited: true }));
  return readSettings(rim, packaged);
}
