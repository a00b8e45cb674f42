import type { Adapter } from './adapter';
import type { Bundle } from './policy';

/** What the guard decides on: the policy in force, ready to use, kept as one JSON string in `storage.local` under SNAPSHOT_KEY. */
export interface Snapshot {
  readonly schema: 1;
  /** Where it comes from: the baseline in the package, or a verified bundle. */
  readonly source: 'baseline' | 'bundle';
  /** Expired bundles lose their exceptions and grants; rules and allowed workspaces stay. Judged anew at each decision from `bundle.expiresAt`. */
  readonly bundle: Bundle;
  /** Digest of the knowledge that `bundle` lacks here, since it is kept beside the snapshot; absent where the bundle is whole. */
  readonly knowledge?: string;
  /** Built-in adapters of the governed sites with the bundle's corrections applied. */
  readonly adapters: readonly Adapter[];
  readonly groups: readonly string[];
  /** Extension version and browser, as events carry it. */
  readonly build: string;
}
export const SNAPSHOT_KEY = 'snapshot';

/**
 * The company's dictionaries and documents, which may be megabytes, as one JSON string in `storage.local` under KNOWLEDGE_KEY: a page reads
 * its policy while it loads, and these once it is idle.
 */
export interface StoredKnowledge extends Pick<Bundle, 'dictionaries' | 'documents'> {
  readonly digest: string;
}
export const KNOWLEDGE_KEY = 'knowledge';
