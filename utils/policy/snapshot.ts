import type { Adapter } from '../model/adapter';
import type { Bundle } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import { confirmedOn } from '../sites/confirmed';
import { adapterOf } from '../sites/generic';
import { BASELINE_VERSION } from './baseline';
import { EVERYONE } from './view';

export interface SnapshotParts {
  /** A verified bundle, or the baseline. */
  readonly bundle: Bundle;
  readonly builtInAdapters: readonly Adapter[];
  /** From managed policy; absent means everyone (policy clause 8). */
  readonly groups?: readonly string[] | undefined;
  readonly build: string;
}

/** Adapters of the governed sites: built-in ones that the bundle chooses, corrected by id, those that it adds, and a generic one for each site of which it lists the hosts. */
function governed(bundle: Bundle, builtIn: readonly Adapter[]): readonly Adapter[] {
  const corrections = new Map(bundle.adapters.map((adapter) => [adapter.id, adapter]));
  const chosen = bundle.sites === 'all' ? builtIn : builtIn.filter((adapter) => bundle.sites.includes(adapter.id));
  const known = new Set(builtIn.map((adapter) => adapter.id));
  const added = bundle.adapters.filter((adapter) => !known.has(adapter.id));
  const all = [...chosen.map((adapter) => corrections.get(adapter.id) ?? adapter), ...added, ...(bundle.hosts ?? []).map(adapterOf)];
  return all.map((adapter) => ({ ...adapter, confirmedLive: confirmedOn(adapter, bundle.confirmed ?? []) }));
}

/** The policy as the guard holds it: pure, so that the same bundle gives the same snapshot everywhere. */
export function compileSnapshot(parts: SnapshotParts): Snapshot {
  return {
    schema: 1,
    source: parts.bundle.version === BASELINE_VERSION ? 'baseline' : 'bundle',
    bundle: parts.bundle,
    adapters: governed(parts.bundle, parts.builtInAdapters),
    groups: parts.groups ?? [EVERYONE],
    build: parts.build,
  };
}
