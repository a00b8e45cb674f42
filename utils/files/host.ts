import type { Runtime } from 'webextension-polyfill';
import { LIMITS } from '../extract/limits';
import type { StandIns } from '../model/file';
import { FILE_PORT, fromBase64, type FromReader, type ToReader } from '../messages/file-port';

/** Files that are read at a time; the others wait. Each has a worker of its own, which is ended with the file. */
const AT_ONCE = 2;
/** How long a worker may go on after its own limit before it is ended from outside, ms. */
const GRACE_MS = 5_000;
/** How often a sign of life goes to the page, which waits no longer than `SILENCE_MS` for one; it also keeps a background page awake. */
const ALIVE_MS = 2_000;

export interface HostOptions {
  /** The extension's own id. */
  readonly id: string;
  /** A worker that runs `extract.js`. */
  readonly newWorker: () => Worker;
  /** Told whenever nothing is under way any more. */
  readonly idle?: () => void;
}

/** Listener for `runtime.onConnect` where files are read. Only scripts of ours in tabs are served. */
export function createFileHost({ id, newWorker, idle }: HostOptions): (port: Runtime.Port) => void {
  const waiting: (() => void)[] = [];
  let running = 0;
  let open = 0;

  const next = (): void => {
    if (running < AT_ONCE) waiting.shift()?.();
  };

  return (port) => {
    if (port.name !== FILE_PORT) return;
    if (port.sender?.id !== id || port.sender.tab === undefined) {
      port.disconnect();
      return;
    }
    open++;
    let bytes: Uint8Array | null = null;
    let name = '';
    let standIns: StandIns | undefined;
    let filled = 0;
    let worker: Worker | null = null;
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (message: FromReader): void => {
      if (!ended) port.postMessage(message);
    };
    const alive = setInterval(() => say({ kind: 'progress', share: 0 }), ALIVE_MS);

    const end = (): void => {
      if (ended) return;
      ended = true;
      clearInterval(alive);
      clearTimeout(timer);
      const at = waiting.indexOf(start);
      if (at >= 0) waiting.splice(at, 1);
      if (worker !== null) {
        worker.terminate();
        running--;
      }
      bytes = null;
      port.disconnect();
      next();
      if (--open === 0) idle?.();
    };
    const fail = (reason: 'failed' | 'too-slow' | 'too-large'): void => {
      say({ kind: 'failure', failure: { name, reason } });
      say({ kind: 'done' });
      end();
    };

    const start = (): void => {
      running++;
      worker = newWorker();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<FromReader>) => {
        say(data);
        if (data.kind === 'done') end();
      };
      worker.onerror = () => fail('failed');
      timer = setTimeout(() => fail('too-slow'), LIMITS.time + GRACE_MS);
      worker.postMessage({ name, bytes, standIns }, bytes === null ? [port2] : [port2, bytes.buffer as ArrayBuffer]);
      bytes = null;
    };
    const ready = (): void => {
      waiting.push(start);
      next();
    };

    port.onMessage.addListener((message: unknown) => {
      const heard = parse(message);
      if (heard?.kind === 'open' && bytes === null) {
        ({ name, standIns } = heard);
        if (heard.size > LIMITS.file) {
          fail('too-large');
          return;
        }
        bytes = new Uint8Array(heard.size);
        if (heard.size === 0) ready();
        return;
      }
      const piece = heard?.kind === 'piece' ? fromBase64(heard.base64) : null;
      if (piece === null || bytes === null || piece.length === 0 || filled + piece.length > bytes.length) {
        end();
        return;
      }
      bytes.set(piece, filled);
      filled += piece.length;
      say({ kind: 'taken' });
      if (filled === bytes.length) ready();
    });
    port.onDisconnect.addListener(end);
  };
}

/** What a page's script says is not believed to be what it should be. */
function parse(message: unknown): ToReader | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null;
  if (message.kind === 'piece' && 'base64' in message && typeof message.base64 === 'string')
    return { kind: 'piece', base64: message.base64 };
  if (message.kind !== 'open' || !('name' in message) || !('size' in message)) return null;
  const { name, size } = message;
  const standIns = 'standIns' in message ? message.standIns : undefined;
  if (typeof name !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return null;
  if (standIns === undefined) return { kind: 'open', name, size };
  const pairs = (list: unknown): list is StandIns =>
    Array.isArray(list) && list.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === 'string'));
  return pairs(standIns) ? { kind: 'open', name, size, standIns } : null;
}
