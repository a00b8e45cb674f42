import type { Bundle } from '../model/policy';
import type { Freshness, Root } from '../model/signed';
import { withdrawn } from './root';

/** What a device remembers of documents it has trusted; nothing older is ever taken again. */
export interface TrustState {
  /** Rollout ring of the device. */
  readonly ring: string;
  /** Version of the newest root that was trusted; 0 before the first. */
  readonly rootVersion: number;
  /** `issuedAt` of the newest freshness statement that was trusted, or null. */
  readonly freshnessIssuedAt: string | null;
  /** Version and envelope hash of the newest bundle that was trusted; 0 and null before the first. */
  readonly bundleVersion: number;
  readonly bundleSha256: string | null;
}

export const FIRST_STATE: Omit<TrustState, 'ring'> = { rootVersion: 0, freshnessIssuedAt: null, bundleVersion: 0, bundleSha256: null };

/** The state to store, in one transaction with the bundle, once a freshness statement and (where it was fetched) its bundle are trusted. */
export function remember<S extends TrustState>(state: S, freshness: Freshness, bundle: Bundle | null): S {
  const held = bundle === null ? {} : { bundleVersion: bundle.version, bundleSha256: freshness.bundle.sha256 };
  return { ...state, freshnessIssuedAt: freshness.issuedAt, ...held };
}

/**
 * The state under a new root (TUF §5.3.8, §5.3.11). Where a key was withdrawn from a role, what that role had said is
 * forgotten: whoever held the key may have pushed numbers and times so far ahead that the truth would look like the past.
 */
export function underRoot<S extends TrustState>(state: S, before: Root, after: Root): S {
  return {
    ...state,
    rootVersion: after.version,
    ...(withdrawn(before, after, 'freshness') ? { freshnessIssuedAt: null } : {}),
    ...(withdrawn(before, after, 'bundle') ? { bundleVersion: 0, bundleSha256: null } : {}),
  };
}
