/** A request that a page sends by itself: to where, and with what. */
export type Request = readonly [url: string, body: string];

/**
 * What a page may send by, past any guard: the line sees it, or it is no line. Each runs in the page and resolves once it is over,
 * whatever became of it.
 */
export const WAYS = {
  fetch: ([url, body]) =>
    fetch(url, { method: 'POST', body }).then(
      () => null,
      () => null,
    ),
  'fetch of bytes': ([url, body]) =>
    fetch(url, { method: 'POST', body: new TextEncoder().encode(body) }).then(
      () => null,
      () => null,
    ),
  XMLHttpRequest: ([url, body]) =>
    new Promise<null>((resolve) => {
      const request = new XMLHttpRequest();
      request.onloadend = () => resolve(null);
      request.open('POST', url);
      request.send(body);
    }),
  beacon: ([url, body]) => Promise.resolve(navigator.sendBeacon(url, body)).then(() => null),
  'a form': ([url, body]) => {
    const frame = document.body.appendChild(Object.assign(document.createElement('iframe'), { name: 'sink' }));
    const form = Object.assign(document.createElement('form'), {
      method: 'POST',
      action: url,
      enctype: 'text/plain',
      target: frame.name,
    });
    // Such a form writes `name=value`: the "=" is put into a string of its own, so that the whole is JSON.
    form.append(Object.assign(document.createElement('input'), { name: '{"a":"', value: `",${body.slice(1)}` }));
    document.body.append(form);
    form.submit();
    return Promise.resolve(null);
  },
  'a worker': ([url, body]) =>
    new Promise<null>((resolve) => {
      const code = `fetch(${JSON.stringify(url)},{method:'POST',body:${JSON.stringify(body)}}).catch(()=>0).then(()=>postMessage(0))`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      worker.onmessage = () => resolve(null);
    }),
} as const satisfies Readonly<Record<string, (request: Request) => Promise<null>>>;

/** Firefox shows the bytes of a Blob, which Chromium does not. */
export const ALSO_IN_FIREFOX = {
  'fetch of a Blob': ([url, body]) =>
    fetch(url, { method: 'POST', body: new Blob([body]) }).then(
      () => null,
      () => null,
    ),
} as const satisfies Readonly<Record<string, (request: Request) => Promise<null>>>;

/** Where ChatGPT's page sends its messages, and a message as it sends it. */
export const CONVERSATION = 'https://chatgpt.com/backend-api/f/conversation';
export const bodyOf = (text: string): string => JSON.stringify({ messages: [{ author: { role: 'user' }, content: { parts: [text] } }] });

/** A socket of Copilot, and a message as its page sends it over it. */
export const SOCKET = { page: 'https://copilot.microsoft.com/', url: 'wss://copilot.microsoft.com/c/api/chat?api-version=2' } as const;
export const frameOf = (text: string): string => JSON.stringify({ event: 'send', content: [{ type: 'text', text }] });

/** Runs in the page: opens the socket, sends the frames, and says by name what each was refused with; empty where it went. */
export async function sendFrames([url, ...frames]: readonly [string, ...string[]]): Promise<readonly string[]> {
  const socket = new WebSocket(url);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  return frames.map((data) => {
    try {
      socket.send(data);
      return '';
    } catch (error) {
      return error instanceof DOMException ? error.name : String(error);
    }
  });
}
