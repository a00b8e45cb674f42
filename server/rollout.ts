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

/** The version by whose number devices were chosen: its own, or that of the version that it renews. */
const chosenBy = ({ version, placeOf }: Rollout): number => placeOf ?? version;

/**
 * The first of the offers, newest first, that is for this device: by its place, or because it holds it already, or what it renews (a smaller
 * share takes nothing back, and neither does the renewal after it).
 */
export function offerFor<T extends Rollout>(offers: readonly T[], device: Asking): T | null {
  const held = offers.find(({ version }) => version === device.policyVersion);
  const heldBy = held === undefined ? device.policyVersion : chosenBy(held);
  const isFor = (offer: T): boolean =>
    device.policyVersion >= offer.version || heldBy === chosenBy(offer) || placeInRollout(device.id, chosenBy(offer)) < offer.percent;
  return offers.find(isFor) ?? null;
}
