import browser from 'webextension-polyfill';
import type { Hook } from '../model/brake-words';

/** True in builds for tests alone (`WEIR_FAILPOINTS=1`): what ships holds none of this, as a test of the builds shows. */
declare const __WEIR_FAILPOINTS__: boolean;
export const FAILPOINTS_BUILT: boolean = __WEIR_FAILPOINTS__;

/** Steps at which a worker can be made to stand still, so that it can be killed right there. */
export type Failpoint =
  | 'event.received'
  | 'event.open'
  | 'event.committed'
  | 'lease.committed'
  | 'upload.started'
  | 'upload.answered'
  | 'upload.acknowledged'
  | 'freshness.read'
  | 'bundle.read'
  | 'bundle.verified'
  | 'bundle.open'
  | 'bundle.stored'
  | 'migration'
  | 'enrolment.key';

/** Hooks in pages that can be made to throw. */
type HookFailpoint = `hook.${Hook}`;

/** What the test wants, in `storage.local`: where to stop, and whom to tell. */
export const FAILPOINT_KEY = 'failpoint';
interface Armed {
  readonly name: Failpoint | HookFailpoint;
  /** Address that is told of the stop. */
  readonly at: string;
}

const wanted: Promise<Armed | undefined> = FAILPOINTS_BUILT
  ? browser.storage.local.get(FAILPOINT_KEY).then((stored) => stored[FAILPOINT_KEY] as Armed | undefined)
  : Promise.resolve(undefined);

let armedNow: string | undefined;
if (FAILPOINTS_BUILT) void wanted.then((armed) => (armedNow = armed?.name));

/** Throws where the test wants that. */
export function throwWhereArmed(hook: Hook): void {
  if (armedNow === `hook.${hook}`) throw new Error(`failpoint hook.${hook}`);
}

/** Tells the test, and never comes back; where the test wants another step, nothing. */
export async function reached(name: Failpoint): Promise<void> {
  const armed = await wanted;
  if (armed?.name !== name) return;
  await fetch(`${armed.at}/${name}`).catch(() => undefined);
  await new Promise<never>(() => undefined);
}
