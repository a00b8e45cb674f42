import { listen } from '../../utils/page/listen';
import { isReplaying } from '../../utils/page/replay';
import type { Guard } from './guard';
import { hold } from './incoming';

/**
 * Listens before the page does; gestures of our own are passed over. A hook that throws has not judged, whatever a page has
 * done to bring that about: then the event ends here.
 */
export function hook<T extends keyof WindowEventMap>(guard: Guard, type: T, handler: (event: WindowEventMap[T]) => void): void {
  listen(type, (event) => {
    if (isReplaying()) return;
    try {
      handler(event);
    } catch {
      if (!guard.session.mayGovern) return;
      hold(event);
      guard.failed();
    }
  });
}
