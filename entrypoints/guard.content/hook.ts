import { listen } from '../../utils/page/listen';
import { isReplaying } from '../../utils/page/replay';
import { FAILPOINTS_BUILT, throwWhereArmed } from '../../utils/platform/failpoint';
import type { Hook } from '../../utils/model/brake-words';
import type { Guard } from './guard';

/** Which hook an event belongs to, for brakes and for the breaker; what is not named here belongs to sending. */
const HOOK_OF: Partial<Record<keyof WindowEventMap, Hook>> = { paste: 'paste', drop: 'drop', change: 'upload' };

/**
 * Listens before the page does; gestures of our own are passed over, and so is all while the hook is braked. A hook that throws has
 * not judged, whatever a page has done to bring that about: `guard.broke` says what becomes of the event.
 */
export function hook<T extends keyof WindowEventMap>(guard: Guard, type: T, handler: (event: WindowEventMap[T]) => void): void {
  const name = HOOK_OF[type] ?? 'submit';
  listen(type, (event) => {
    if (isReplaying() || guard.session.isOff(name)) return;
    const work = (): void => {
      if (FAILPOINTS_BUILT) throwWhereArmed(name);
      handler(event);
    };
    if (guard.breaker.threw(name, work, true) && guard.session.mayGovern) guard.broke(event, name);
  });
}
