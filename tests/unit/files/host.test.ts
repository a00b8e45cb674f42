import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { LIMITS } from '../../../utils/extract/limits';
import { createFileHost } from '../../../utils/files/host';
import { FILE_PORT, type FromReader } from '../../../utils/messages/file-port';

/** A port as the browser gives it, seen from both ends. */
class Port {
  readonly heard: FromReader[] = [];
  closed = false;
  private readonly messages: ((message: unknown) => void)[] = [];
  private readonly ends: (() => void)[] = [];
  readonly onMessage = { addListener: (listener: (message: unknown) => void) => this.messages.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => this.ends.push(listener) };

  constructor(
    readonly sender: unknown = { id: 'weir', tab: { id: 1 } },
    readonly name = FILE_PORT,
  ) {}

  postMessage(message: FromReader): void {
    if (this.closed) throw new Error('the port is closed');
    this.heard.push(message);
  }
  disconnect(): void {
    this.closed = true;
  }
  say(message: unknown): void {
    for (const listener of this.messages) listener(message);
  }
  leave(): void {
    for (const listener of this.ends) listener();
  }
  send(bytes: string): void {
    this.say({ kind: 'open', name: 'a.txt', size: bytes.length });
    if (bytes !== '') this.say({ kind: 'piece', base64: btoa(bytes) });
  }
}

/** A worker that answers when it is told to. */
class FakeWorker {
  static made: FakeWorker[] = [];
  job: { readonly name: string; readonly bytes: Uint8Array } | null = null;
  port: MessagePort | undefined;
  ended = false;
  onerror: (() => void) | null = null;
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(job: { readonly name: string; readonly bytes: Uint8Array }, [port]: readonly MessagePort[]): void {
    this.job = job;
    this.port = port;
  }
  terminate(): void {
    this.ended = true;
  }
}

let idle = 0;
const host = (): ((port: Port) => void) => {
  const serve = createFileHost({ id: 'weir', newWorker: () => new FakeWorker() as unknown as Worker, idle: () => idle++ });
  return (port) => serve(port as unknown as Runtime.Port);
};
const connected = (serve: (port: Port) => void): Port => {
  const port = new Port();
  serve(port);
  return port;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  FakeWorker.made = [];
  idle = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('where files are read', () => {
  it('serves only scripts of ours in tabs, and only this port', () => {
    const serve = host();
    for (const sender of [{ id: 'other', tab: { id: 1 } }, { id: 'weir' }, null]) {
      const port = new Port(sender);
      serve(port);
      port.send('a');
      expect([port.closed, FakeWorker.made.length]).toEqual([true, 0]);
    }
    const other = new Port({ id: 'weir', tab: { id: 1 } }, 'other');
    serve(other);
    expect(other.closed).toBe(false);
  });
  it('puts the pieces together, passes on what the worker says, and ends the worker with the file', async () => {
    const port = connected(host());
    port.say({ kind: 'open', name: 'a.txt', size: 5 });
    port.say({ kind: 'piece', base64: btoa('ab') });
    port.say({ kind: 'piece', base64: btoa('cde') });
    const [worker] = FakeWorker.made;
    expect(new TextDecoder().decode(worker?.job?.bytes)).toBe('abcde');
    worker?.port?.postMessage({ kind: 'text', name: 'a.txt', text: 'abcde', more: false });
    worker?.port?.postMessage({ kind: 'done' });
    await vi.waitFor(() => expect(port.closed).toBe(true));
    expect(port.heard.map(({ kind }) => kind)).toEqual(['taken', 'taken', 'text', 'done']);
    expect([worker?.ended, idle]).toEqual([true, 1]);
  });
  it('reads an empty file, too', () => {
    connected(host()).send('');
    expect(FakeWorker.made[0]?.job?.bytes.length).toBe(0);
  });
  it('reads two at a time, and the next when one is gone', () => {
    const serve = host();
    const ports = Array.from({ length: 4 }, () => connected(serve));
    for (const port of ports) port.send('a');
    expect(FakeWorker.made).toHaveLength(2);
    ports[2]?.leave();
    ports[0]?.leave();
    expect(FakeWorker.made.map(({ ended }) => ended)).toEqual([true, false, false]);
    expect(idle).toBe(0);
  });
  it('ends a worker that hangs, and says that it was too slow', () => {
    const port = connected(host());
    port.send('a');
    vi.advanceTimersByTime(LIMITS.time + 6_000);
    expect(port.heard.filter(({ kind }) => kind !== 'progress' && kind !== 'taken')).toEqual([
      { kind: 'failure', failure: { name: 'a.txt', reason: 'too-slow' } },
      { kind: 'done' },
    ]);
    expect([FakeWorker.made[0]?.ended, port.closed]).toEqual([true, true]);
  });
  it('says that it failed where the worker breaks', () => {
    const port = connected(host());
    port.send('a');
    FakeWorker.made[0]?.onerror?.();
    expect(port.heard).toContainEqual({ kind: 'failure', failure: { name: 'a.txt', reason: 'failed' } });
  });
  it('says that a file is too large before it takes a byte', () => {
    const port = connected(host());
    port.say({ kind: 'open', name: 'a.txt', size: LIMITS.file + 1 });
    expect(port.heard).toEqual([{ kind: 'failure', failure: { name: 'a.txt', reason: 'too-large' } }, { kind: 'done' }]);
  });
  it.each<[string, readonly unknown[]]>([
    ['a piece before the file', [{ kind: 'piece', base64: 'YQ==' }]],
    [
      'more than was announced',
      [
        { kind: 'open', name: 'a', size: 1 },
        { kind: 'piece', base64: btoa('ab') },
      ],
    ],
    [
      'what is no base64',
      [
        { kind: 'open', name: 'a', size: 4 },
        { kind: 'piece', base64: '###' },
      ],
    ],
    [
      'a piece of nothing',
      [
        { kind: 'open', name: 'a', size: 4 },
        { kind: 'piece', base64: '' },
      ],
    ],
    ['a size that is none', [{ kind: 'open', name: 'a', size: -1 }]],
    ['no message at all', [null]],
  ])('hangs up on %s', (_, messages) => {
    const port = connected(host());
    for (const message of messages) port.say(message);
    expect([port.closed, FakeWorker.made.length]).toEqual([true, 0]);
  });
});
