import { defineContentScript } from 'wxt/utils/define-content-script';
import { installClipboard } from '../../utils/page/clipboard';
import { onIdle } from '../../utils/page/frames';
import { allIn } from '../../utils/page/native';
import { installShield } from '../../utils/page/shield';
import { world } from '../../utils/page/world';
import { answerFor } from './answer';
import { Guard } from './guard';
import { hookButton } from './hooks/button';
import { hookDrop } from './hooks/drop';
import { hookPaste } from './hooks/paste';
import { hookSubmit } from './hooks/submit';
import { hookUpload } from './hooks/upload';
import { hookSockets } from './socket';

/**
 * The guard: in every frame of a governed site, before the page's own scripts. Registered at run time by the background;
 * `matches` here only satisfies the build. Nothing hangs on WXT's context: it ends on a document event, which a page can send.
 */
export default defineContentScript({
  matches: ['https://chatgpt.com/*'],
  registration: 'runtime',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    if (world().guarded === true) return;
    world().guarded = true;
    world().armed = document.readyState === 'loading' && allIn(document, 'script, body').length === 0 ? 'before-page' : 'later';
    installShield();
    installClipboard();
    const guard = new Guard();
    // First: the socket gate waits for it before the page's scripts run.
    hookSockets(guard);
    hookPaste(guard);
    hookDrop(guard);
    hookUpload(guard);
    hookSubmit(guard);
    hookButton(guard);
    guard.session.start();
    answerFor(guard.session);
    world().known = () => guard.session.known;

    // Engine and dialog come when the page is idle or somebody turns to a field, whichever is first; and only to pages that
    // are the site, which the same document may become later.
    const prepare = (): void => {
      if (!guard.session.mayGovern) return;
      removeEventListener('focusin', prepare, { capture: true });
      guard.session.askForEngine();
      onIdle(() => void guard.session.warm());
    };
    addEventListener('focusin', prepare, { capture: true });
    onIdle(prepare);
  },
});
