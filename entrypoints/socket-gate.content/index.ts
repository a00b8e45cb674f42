/* eslint-disable @typescript-eslint/unbound-method -- taken unbound on purpose: each is called on what it belongs to, by `call` */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ANSWER, ASK, HELLO, HELLO_AGAIN } from '../../utils/line/socket-channel';

/**
 * In the page's own world, only on sites whose adapter describes sockets (Chromium; Firefox needs none): asks the guard about each
 * frame before it is sent. It decides nothing and keeps nothing; without a positive answer nothing is sent, so that a guard which is
 * not there is not taken for one that agrees.
 *
 * The channel is a detached element that only the two have. It is handed over by an event of type `load`, which skips the
 * window (DOM standard, §2.9), so that a parent which listened there before the frame's document came cannot catch it.
 */
export default defineContentScript({
  matches: ['https://chatgpt.com/*'],
  registration: 'runtime',
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    // Taken before the page can put its own in their place.
    const call = Function.prototype.call.bind(Function.prototype.call) as (what: unknown, self: unknown, ...rest: unknown[]) => unknown;
    const { dispatchEvent, removeEventListener } = EventTarget.prototype;
    const { getAttribute, removeAttribute } = Element.prototype;
    const [Mouse, Custom, Exception] = [MouseEvent, CustomEvent, DOMException];
    const address = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'url')?.get;
    const native = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'send');
    if (address === undefined || native === undefined) return;
    const send = native.value as (data: unknown) => void;
    const channel = document.createElement('i');

    const hello = (): void => {
      call(dispatchEvent, document, new Mouse('load', { relatedTarget: channel, screenX: HELLO }));
    };
    const again = (event: Event): void => {
      if ((event as MouseEvent).screenX !== HELLO_AGAIN) return;
      call(removeEventListener, document, 'load', again, true);
      hello();
    };
    document.addEventListener('load', again, true);
    hello();

    const mayGo = (url: string, data: unknown): boolean => {
      call(removeAttribute, channel, ANSWER);
      const agreed = call(dispatchEvent, channel, new Custom(ASK, { detail: { url, data }, cancelable: true }));
      return agreed === true && call(getAttribute, channel, ANSWER) === 'yes';
    };
    Object.defineProperty(WebSocket.prototype, 'send', {
      ...native,
      value: {
        send(this: WebSocket, data: unknown): void {
          if (!mayGo(String(call(address, this)), data)) throw new Exception('The frame was not sent.', 'NotAllowedError');
          call(send, this, data);
        },
      }.send,
    });
  },
});
