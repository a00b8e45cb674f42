import { createHash } from 'node:crypto';

/**
 * Where a device stands in the rollout of a version: 0 to below 100, from a hash of both, so that it stays there at every poll and
 * no device is always the first.
 */
export function placeInRollout(device: string, version: number): number {
  const hash = createHash('sha256').update(`${version}:${device}`).digest();
  return (hash.readUInt32BE(0) % 10_000) / 100;
}

/** What is known of a device that asks. */
export interface Asking {
  readonly id: string;
  /** The version that it reported to hold. */
  readonly policyVersion: number;
}

/** A version on its way to a share of devices. `placeOf`: the version that it renews, by whose number they have their places; null: its own. */
export interface Rollout {
  readonly version: number;
  readonly percent: number;
  readonly placeOf: number | null;
}

/** Whether a version is for this device: by its place, or because it holds it already (a smaller share takes nothing back). */
export function isOffered({ version, percent, placeOf }: Rollout, device: Asking): boolean {
  return device.policyVersion >= version || placeInRollout(device.id, placeOf ?? version) < percent;
}
