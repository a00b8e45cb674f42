import browser, { type Runtime } from 'webextension-polyfill';
import { FRAME_ASK, type FrameAnswer } from '../../utils/model/frame';
import { isPrerendering } from '../../utils/page/frames';
import { world } from '../../utils/page/world';
import type { Session } from './session';

/**
 * Tells the background, when it asks, that there is a guard in this frame, and how it fares. Not while the page is only being prerendered:
 * neither it nor a frame in it is in its tab.
 */
export function answerFor(session: Session): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || (message as { readonly ask?: unknown } | null)?.ask !== FRAME_ASK) return undefined;
    if (isPrerendering()) return Promise.resolve(null);
    const { known } = session;
    const answer: FrameAnswer = {
      site: known?.adapter.id ?? null,
      top: window === window.top,
      armed: world().armed ?? 'later',
      off: known === null ? [] : [...new Set([...known.off, ...known.tripped])],
      children: window.length,
    };
    return Promise.resolve(answer);
  });
}
