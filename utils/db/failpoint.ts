import Dexie from 'dexie';
import { FAILPOINTS_BUILT, reached, type Failpoint } from '../platform/failpoint';

/** A stop within a transaction, which stays open meanwhile: IndexedDB would commit it as soon as nothing is asked of it. */
export async function failpointInTransaction(name: Failpoint): Promise<void> {
  if (FAILPOINTS_BUILT) await Dexie.waitFor(reached(name));
}
