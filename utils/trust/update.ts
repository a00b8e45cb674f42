import type { Bundle } from '../model/policy';
import type { Freshness, Root } from '../model/signed';
import type { TimeAnchor } from '../model/standing';
import { trustedNow } from '../policy/time';
import type { Bytes } from './bytes';
import { trustBundle } from './bundle';
import { judgeFreshness, readFreshness } from './freshness';
import { refuse, type Refused } from './judged';
import { firstRoot, MAX_ROOT_ROTATIONS, nextRoot, rootExpired, storedRoot, type Pins } from './root';
import { remember, underRoot, type TrustState } from './state';

/** What was fetched: bytes, nothing there, more than was allowed, or a failure of the caller's own kind. */
export type Fetched<F> = { readonly bytes: Bytes } | { readonly absent: true } | { readonly oversized: number } | { readonly failed: F };

/** Whoever fetches. It judges nothing, and reads no more than the limits of `MAX_BYTES`. */
export interface Repository<F> {
  /** The first root (the pinned one), where the device has none. */
  readonly firstRoot: () => Promise<Fetched<F>>;
  readonly root: (version: number) => Promise<Fetched<F>>;
  readonly freshness: (nonce: string) => Promise<Fetched<F>>;
  readonly bundle: (sha256: string) => Promise<Fetched<F>>;
}

/** What a device holds: documents that were trusted, byte for byte, and what it remembers of them. */
export interface Held<S extends TrustState = TrustState> {
  readonly root: Bytes | null;
  readonly bundle: Bytes | null;
  readonly state: S;
}

export interface UpdateOptions<F, S extends TrustState> {
  readonly repository: Repository<F>;
  readonly held: Held<S>;
  readonly pins: Pins;
  /** 16 random bytes of this update, base64url. */
  readonly nonce: string;
  /** By the device's clock, milliseconds since the epoch: one time for the whole update (TUF §5.1). */
  readonly wall: number;
  readonly time: TimeAnchor | null;
}

/**
 * What an update came to. `held` is to be stored whatever the outcome: a root that was trusted is kept although what follows is
 * refused (TUF §5.3.8). `bundle` is there where it is another than was held.
 */
export type Update<F, S extends TrustState = TrustState> = { readonly held: Held<S> } & (
  | { readonly outcome: 'trusted'; readonly freshness: Freshness; readonly bundle: Bundle | null; readonly time: TimeAnchor }
  | { readonly outcome: 'refused'; readonly refused: Refused }
  | { readonly outcome: 'failed'; readonly failed: F }
);

type Step<T, F> = { readonly value: T } | { readonly refused: Refused } | { readonly failed: F };

/** Bytes of a document that has to be there. */
function needed<F>(fetched: Fetched<F>, what: string): Step<Bytes, F> {
  if ('bytes' in fetched) return { value: fetched.bytes };
  if ('failed' in fetched) return fetched;
  if ('absent' in fetched) return { refused: refuse('absent', 'TUF §5', `${what} is not there`) };
  return { refused: refuse('oversized', 'TUF §5.4.1', `${what}: more than ${fetched.oversized} bytes`) };
}

/**
 * The client's workflow (TUF §5): root by root, then the freshness statement, then the bundle that it names. Nothing is believed
 * that the step before does not vouch for. With one bundle that is complete in itself there is nothing to mix and match.
 */
export async function update<F, S extends TrustState>(options: UpdateOptions<F, S>): Promise<Update<F, S>> {
  const { repository, nonce, wall } = options;
  let { held } = options;
  const walked = await walkRoots(options);
  held = walked.held;
  if (!('root' in walked)) return { held, ...ended(walked) };
  const { root } = walked;

  const bytes = needed(await repository.freshness(nonce), 'the freshness statement');
  if (!('value' in bytes)) return { held, ...ended(bytes) };
  const said = await readFreshness(bytes.value, root, held.state.ring);
  if (!said.ok) return { held, outcome: 'refused', refused: said };
  // An answer to our own question was signed just now: that is the time, and a clock that is wrong does not matter. Any other is held
  // against the time that is known here.
  const proven = said.value.nonce === nonce;
  const now = proven ? Date.parse(said.value.issuedAt) : trustedNow(options.time, wall);
  const fresh = judgeFreshness(said.value, held.state, { now, proven });
  // TUF §5.3.10 asks last whether the newest root has expired; here after the statement has told the time.
  const refused = rootExpired(root, now) ?? (fresh.ok ? null : fresh);
  if (refused !== null) return { held, outcome: 'refused', refused };
  const freshness = said.value;
  const time = { trusted: proven ? now : Math.max(now, Date.parse(freshness.issuedAt)), wall };

  if (held.bundle !== null && held.state.bundleSha256 === freshness.bundle.sha256) {
    return { held: { ...held, state: remember(held.state, freshness, null) }, outcome: 'trusted', freshness, bundle: null, time };
  }
  const sent = needed(await repository.bundle(freshness.bundle.sha256), 'the bundle');
  if (!('value' in sent)) return { held, ...ended(sent) };
  const bundle = await trustBundle(sent.value, freshness, root, held.state, now);
  if (!bundle.ok) return { held, outcome: 'refused', refused: bundle };
  const state = remember(held.state, freshness, bundle.value);
  return { held: { ...held, bundle: sent.value, state }, outcome: 'trusted', freshness, bundle: bundle.value, time };
}

type Ended<F> = { readonly outcome: 'refused'; readonly refused: Refused } | { readonly outcome: 'failed'; readonly failed: F };
function ended<F>(step: { readonly refused: Refused } | { readonly failed: F }): Ended<F> {
  return 'refused' in step ? { outcome: 'refused', refused: step.refused } : { outcome: 'failed', failed: step.failed };
}

type Walked<F, S extends TrustState> = { readonly held: Held<S> } & (
  { readonly root: Root } | { readonly refused: Refused } | { readonly failed: F }
);

/** From the root that is held, or the pinned one, to the newest, one version at a time (TUF §5.2, §5.3). */
async function walkRoots<F, S extends TrustState>({ repository, held, pins }: UpdateOptions<F, S>): Promise<Walked<F, S>> {
  let bytes = held.root ?? pins.packagedRoot ?? null;
  if (bytes === null) {
    const fetched = needed(await repository.firstRoot(), 'the first root');
    if (!('value' in fetched)) return { held, ...fetched };
    bytes = fetched.value;
  }
  const first = held.root === null || held.state.rootVersion <= 1;
  const start = first ? await firstRoot(bytes, pins) : await storedRoot(bytes);
  if (!start.ok) return { held, refused: start };
  let root = start.value;
  let now: Held<S> = { ...held, root: bytes };
  for (let step = 0; step < MAX_ROOT_ROTATIONS; step += 1) {
    const fetched = await repository.root(root.version + 1);
    // TUF §5.3.3: no further root means that this is the newest.
    if ('absent' in fetched) break;
    const sent = needed(fetched, `root ${root.version + 1}`);
    if (!('value' in sent)) return { held: now, ...sent };
    const next = await nextRoot(sent.value, root);
    if (!next.ok) return { held: now, refused: next };
    // What was forgotten under a root once is not forgotten again when the chain is walked anew.
    const isNews = next.value.version > held.state.rootVersion;
    now = { ...now, root: sent.value, state: isNews ? underRoot(now.state, root, next.value) : now.state };
    root = next.value;
  }
  // A device that once knew a newer root does not go back to an older one, whatever it has lost since (rollback of roots).
  if (root.version < held.state.rootVersion)
    return { held, refused: refuse('rollback', 'TUF §5.3.5', `root ${root.version}, held was ${held.state.rootVersion}`) };
  return { held: { ...now, state: { ...now.state, rootVersion: root.version } }, root };
}
