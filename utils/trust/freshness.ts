import type { Freshness as FreshnessType, Root } from '../model/signed';
import { Freshness, FRESHNESS_HOURS, MAX_BYTES, MAX_VERSION_STEP } from '../model/signed';
import type { Bytes } from './bytes';
import { authorised, open, parsePayload } from './envelope';
import { refuse, type Judged, trusted } from './judged';
import type { TrustState } from './state';

const HOUR_MS = 3_600_000;
/** How far ahead of the device's time a statement may be that does not answer its own question. */
const AHEAD_MS = 24 * HOUR_MS;

/** What a freshness statement is held against. */
export interface Moment {
  /** Trusted time, in milliseconds since the epoch. */
  readonly now: number;
  /** True where the statement bears the number that this device has just made up: it was signed since, whatever any clock says. */
  readonly proven: boolean;
}

/** A statement that the freshness role of `root` signed for this tenant and ring; nothing is said yet about its time. */
export async function readFreshness(bytes: Bytes, root: Root, ring: string): Promise<Judged<FreshnessType>> {
  const opened = open(bytes, 'freshness');
  if (!opened.ok) return opened;
  const refused = await authorised(opened.value, root, 'freshness', 'TUF §5.4.2');
  if (refused !== null) return refused;
  const parsed = parsePayload(opened.value.payload, Freshness);
  if (!parsed.ok) return parsed;
  const said = parsed.value;
  if (said.tenant !== root.tenant) return refuse('wrong-tenant', 'Weir, audience', `statement for ${said.tenant}, expected ${root.tenant}`);
  if (said.ring !== ring) return refuse('wrong-ring', 'Weir, ring', `statement for ring ${said.ring}, expected ${ring}`);
  if (said.rootVersion !== root.version)
    return refuse('root-version', 'TUF §5.3.9', `statement under root ${said.rootVersion}, held is ${root.version}`);
  return parsed;
}

/** Whether a statement that was read is the newest word: neither older, nor frozen, nor pushed ahead. */
export function judgeFreshness(said: FreshnessType, state: TrustState, { now, proven }: Moment): Judged<FreshnessType> {
  const { version, sha256, length } = said.bundle;
  const issued = Date.parse(said.issuedAt);
  if (length > MAX_BYTES.bundle) return refuse('oversized', 'TUF §5.6.1', `a bundle of ${length} bytes is announced`);
  // TUF §5.4.3: neither the statement nor what it names may be older than what was trusted before.
  if (state.freshnessIssuedAt !== null && issued < Date.parse(state.freshnessIssuedAt)) {
    return refuse('rollback', 'TUF §5.4.3', `statement of ${said.issuedAt}, held is ${state.freshnessIssuedAt}`);
  }
  if (version < state.bundleVersion) {
    return refuse('rollback', 'TUF §5.4.3', `bundle ${version} is announced, held is ${state.bundleVersion}`);
  }
  // TUF §1.5.2, fast-forward: numbers and times that leave no room would make every later truth look like the past.
  if (version - state.bundleVersion > MAX_VERSION_STEP) {
    return refuse('fast-forward', 'TUF §1.5.2', `bundle ${version} is announced, held is ${state.bundleVersion}`);
  }
  // One version is one content; two mean that somebody is told something else than the rest.
  if (version === state.bundleVersion && sha256 !== state.bundleSha256) {
    return refuse('fork', 'TUF §5.5.5', `a second content for bundle ${version}`);
  }
  // TUF §5.4.4: an expired statement means that somebody withholds newer ones (freeze attack), or that the clock is wrong.
  const lasts = Date.parse(said.expiresAt) - issued;
  if (lasts > (FRESHNESS_HOURS + 1) * HOUR_MS) {
    return refuse('frozen', 'TUF §5.4.4', `the statement would hold for ${Math.round(lasts / HOUR_MS)} hours, at most ${FRESHNESS_HOURS}`);
  }
  if (Date.parse(said.expiresAt) <= now) return refuse('frozen', 'TUF §5.4.4', `the statement expired at ${said.expiresAt}`);
  if (!proven && issued > now + AHEAD_MS) {
    return refuse('fast-forward', 'TUF §1.5.2', `statement of ${said.issuedAt}, here it is ${new Date(now).toISOString()}`);
  }
  return trusted(said);
}

/** The freshness statement (TUF's timestamp role, §5.4): which bundle is the newest. Equal to the one before is fine; older is refused. */
export async function trustFreshness(
  bytes: Bytes,
  root: Root,
  state: TrustState,
  now: number,
  proven = false,
): Promise<Judged<FreshnessType>> {
  const said = await readFreshness(bytes, root, state.ring);
  return said.ok ? judgeFreshness(said.value, state, { now, proven }) : said;
}
