import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What happens to one request on its way to the server and back. */
export type Fault =
  /** Nothing. */
  | { readonly kind: 'through' }
  /** The connection is reset at once; the server hears nothing. */
  | { readonly kind: 'refused' }
  /** The server does its part; its answer never arrives. */
  | { readonly kind: 'answer-lost' }
  /** The server does its part; its answer is held until the other end is gone. `headers`: that much of it arrives. */
  | { readonly kind: 'held'; readonly headers: boolean }
  /** The answer's status and length arrive, and so many bytes; then the connection is reset. */
  | { readonly kind: 'cut'; readonly after: number }
  /** The answer comes byte by byte, one each so many ms. */
  | { readonly kind: 'trickle'; readonly everyMs: number }
  /** An answer that does not end; gzip: that is small on the wire. */
  | { readonly kind: 'endless'; readonly gzip: boolean }
  /** Another answer, instead of the server's. */
  | { readonly kind: 'answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** An answer made from the request, which never reaches the server. */
  | { readonly kind: 'lie'; readonly answer: (body: Buffer) => string }
  /** The server's answer, changed. */
  | { readonly kind: 'rewrite'; readonly change: (body: Buffer) => Buffer };

export const THROUGH: Fault = { kind: 'through' };
/** A captive portal's page, with the status of a success. */
export const PORTAL: Fault = {
  kind: 'answer',
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Welcome</title><form action="/login">Sign in to the network</form>',
};
/** One bit of the body is another, so many bytes from its beginning (or its end, where negative). */
export const flip = (at: number): Fault => ({
  kind: 'rewrite',
  change: (body) => {
    const changed = Buffer.from(body);
    const index = body.length === 0 ? 0 : ((at % body.length) + body.length) % body.length;
    if (body.length > 0) changed[index] = (changed[index] ?? 0) ^ 0x10;
    return changed;
  },
});

export interface Passed {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly fault: Fault['kind'];
}

/** A stretch of bad network in front of a server. */
export interface FaultProxy {
  readonly url: string;
  /** Decides for each request, by its path. */
  fault: (path: string, method: string) => Fault;
  /** What came by, in order. */
  readonly passed: Passed[];
  /** Bytes of bodies that were written towards the device. */
  written: number;
  /** Answers that got through, by path, for replays: the newest last. */
  readonly answers: Map<string, Buffer[]>;
  count(kind: Fault['kind']): number;
  close(): Promise<void>;
}

export interface FaultProxyOptions {
  /** What answers' Date header says, where the test has a clock of its own; milliseconds since the epoch. */
  readonly now?: () => number;
  /** Where the server is: it may come back under another address. */
  readonly target: () => string;
}

export async function startFaultProxy({ target, now }: FaultProxyOptions): Promise<FaultProxy> {
  const server: Server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    const method = incoming.method ?? 'GET';
    const fault = proxy.fault(path, method);
    proxy.passed.push({ method, path, fault: fault.kind });
    outgoing.on('error', () => undefined);
    if (now) outgoing.setHeader('date', new Date(now()).toUTCString());
    if (fault.kind === 'refused') incoming.socket.resetAndDestroy();
    else if (fault.kind === 'answer') {
      outgoing.writeHead(fault.status, fault.headers ?? {});
      outgoing.end(fault.body ?? '');
    } else if (fault.kind === 'lie') {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () => outgoing.end(fault.answer(Buffer.concat(parts))));
    } else if (fault.kind === 'endless') endless(outgoing, fault.gzip);
    else void forward(proxy, target(), incoming, outgoing, fault, now);
  });
  const proxy: FaultProxy = {
    url: '',
    fault: () => THROUGH,
    passed: [],
    written: 0,
    answers: new Map(),
    count: (kind) => proxy.passed.filter((each) => each.fault === kind).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(proxy, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  return proxy;

  function endless(outgoing: ServerResponse, gzip: boolean): void {
    const part = gzip ? gzipSync(Buffer.alloc(16 * 1_048_576)) : Buffer.alloc(65_536, 'x');
    outgoing.writeHead(200, { 'content-type': 'application/json', ...(gzip ? { 'content-encoding': 'gzip' } : {}) });
    const more = (): void => {
      if (outgoing.destroyed) return;
      proxy.written += part.length;
      if (outgoing.write(part)) setImmediate(more);
      else outgoing.once('drain', more);
    };
    more();
  }
}

async function forward(
  proxy: FaultProxy,
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  fault: Fault,
  now?: () => number,
): Promise<void> {
  const reset = (): void => void incoming.socket.resetAndDestroy();
  try {
    const { answer, body } = await ask(target, incoming);
    const path = incoming.url ?? '/';
    const kept = proxy.answers.get(path) ?? [];
    proxy.answers.set(path, [...kept.slice(-20), body]);
    const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => name !== 'transfer-encoding'));
    const sent = fault.kind === 'rewrite' ? fault.change(body) : body;
    const head = { ...headers, ...(now ? { date: new Date(now()).toUTCString() } : {}), 'content-length': String(sent.length) };
    const status = answer.statusCode ?? 502;
    if (fault.kind === 'answer-lost') {
      reset();
      return;
    }
    if (fault.kind === 'held') {
      if (fault.headers) outgoing.writeHead(status, head).flushHeaders();
      return;
    }
    outgoing.writeHead(status, status === 204 ? headers : head);
    if (fault.kind === 'cut') {
      proxy.written += Math.min(fault.after, sent.length);
      outgoing.write(sent.subarray(0, fault.after), () => setTimeout(reset, 20));
    } else if (fault.kind === 'trickle') {
      for (const byte of sent) {
        if (outgoing.destroyed) return;
        outgoing.write(Buffer.from([byte]));
        proxy.written += 1;
        await new Promise((resolve) => setTimeout(resolve, fault.everyMs));
      }
      outgoing.end();
    } else {
      proxy.written += sent.length;
      outgoing.end(sent);
    }
  } catch {
    reset();
  }
}

function ask(target: string, incoming: IncomingMessage): Promise<{ answer: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const onward = request(new URL(incoming.url ?? '/', target), { method: incoming.method, headers: incoming.headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ answer, body: Buffer.concat(parts) }));
      answer.on('error', reject);
    });
    onward.on('error', reject);
    incoming.pipe(onward);
  });
}
