import { covering } from '../../utils/line/allowance';
import { readFrame } from '../../utils/line/body';
import { judgeTexts, neverAllowed, stopped } from '../../utils/line/verdict';
import { ANSWER, ASK, HELLO, HELLO_AGAIN } from '../../utils/line/socket-channel';
import { isElement } from '../../utils/page/kinds';
import { requestFor } from '../../utils/sites/match';
import type { Guard } from './guard';

/** Firefox: what a content script may do in the page's world. */
declare const exportFunction: ((what: unknown, target: unknown, options?: { readonly defineAs?: string }) => unknown) | undefined;
type Unwrapped = Window & { readonly wrappedJSObject?: typeof globalThis };

/**
 * Frames of WebSockets, which no request shows: judged by the guard before they are sent. In Chromium the socket gate asks over the private
 * channel; in Firefox the guard itself exports a `send` into the page, with no channel that could be caught.
 */
export function hookSockets(guard: Guard): void {
  if (typeof exportFunction === 'function') exportSend(guard);
  else listen(guard);
}

function listen(guard: Guard): void {
  const hear = (event: Event): void => {
    const { screenX, relatedTarget } = event as MouseEvent;
    if (screenX !== HELLO || !isElement(relatedTarget)) return;
    document.removeEventListener('load', hear, true);
    relatedTarget.addEventListener(ASK, (question) => {
      const { url, data } = (question as CustomEvent<{ readonly url: string; readonly data: unknown }>).detail;
      if (mayGo(guard, url, data)) relatedTarget.setAttribute(ANSWER, 'yes');
      else question.preventDefault();
    });
  };
  document.addEventListener('load', hear, true);
  // The gate may have come first and found nobody.
  document.dispatchEvent(new MouseEvent('load', { screenX: HELLO_AGAIN }));
}

function exportSend(guard: Guard): void {
  const page = (window as unknown as Unwrapped).wrappedJSObject;
  if (page === undefined || exportFunction === undefined) return;
  // Seen through Xray vision: the browser's own, whatever the page has made of it.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the socket below
  const native = WebSocket.prototype.send;
  exportFunction(
    function send(this: WebSocket, data: string | ArrayBuffer | Blob | ArrayBufferView<ArrayBuffer>) {
      if (!mayGo(guard, this.url, data))
        throw new (page as unknown as { DOMException: typeof DOMException }).DOMException('The frame was not sent.', 'NotAllowedError');
      native.call(this, data);
    },
    page.WebSocket.prototype,
    { defineAs: 'send' },
  );
}

/** False where the frame may not be sent. What breaks here says no, as far as the frame is one that carries prompts. */
function mayGo(guard: Guard, url: string, data: unknown): boolean {
  const { session } = guard;
  const request = session.governing === null ? null : requestFor('WS', url, session.governing);
  if (request === null) return !session.mayGovern || session.governing !== null;
  if (session.isOff('network')) return true;
  try {
    const bytes = typeof data === 'string' ? data : bytesOf(data);
    const reading = bytes === null ? { kind: 'hidden' as const } : readFrame(bytes, request);
    // The composer has been judged; what cannot be read here is what a blob or a protobuf frame hides.
    if (reading.kind !== 'texts' || reading.texts.length === 0) return true;
    const { ready } = session;
    if (ready === null) return false;
    const context = { ...session.context(ready, 'network'), surface: request.surface };
    const judged = judgeTexts(reading.texts, ready.classifier, context, ready.snapshot, session.now());
    const stops = stopped(judged, guard.line.allowed);
    const [first] = session.isOff('submit') ? neverAllowed(stops) : stops;
    if (first !== undefined) {
      guard.record(
        ready,
        { text: first.text, earlier: '', context, verdict: first.verdict },
        { choice: 'none' },
        guard.line.sawSend ? 'verdict' : 'drift',
      );
      return false;
    }
    guard.line.spend(judged.flatMap(({ text, verdict }) => covering(text, verdict, guard.line.allowed) ?? []));
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a frame; null where they cannot be had at once (a blob). */
function bytesOf(data: unknown): Uint8Array | null {
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return Object.prototype.toString.call(data) === '[object ArrayBuffer]' ? new Uint8Array(data as ArrayBuffer) : null;
}
