import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../utils/extract/extract';
import { rewrite } from '../utils/extract/rewrite';
import { type FromReader, PIECE, toBase64 } from '../utils/messages/file-port';
import type { StandIns } from '../utils/model/file';

/** UTF-16 units of text in one message. */
const STRETCH = 1_048_576;

interface Job {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly standIns?: StandIns;
}

async function cmap(name: string): Promise<Uint8Array> {
  const response = await fetch(`/cmaps/${encodeURIComponent(name)}.bcmap`);
  if (!response.ok) throw new Error(`no CMap ${name}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Reads or rewrites one file, in a worker that is made for it and ended with it: what hangs, or eats memory, hangs and eats nowhere else. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data, ports }: MessageEvent<Job>) => {
    const [port] = ports;
    if (port === undefined) return;
    const say = (message: FromReader): void => port.postMessage(message);
    if (data.standIns !== undefined) {
      const other = rewrite(data.bytes, data.name, data.standIns, { now: () => performance.now() });
      for (let at = 0; at < (other?.length ?? 0); at += PIECE)
        say({ kind: 'bytes', base64: toBase64(other?.subarray(at, at + PIECE) ?? new Uint8Array()) });
      say({ kind: 'done' });
      return;
    }
    void extract(
      data.bytes,
      data.name,
      {
        part: ({ name, text }) => {
          for (let at = 0; at < text.length; at += STRETCH)
            say({ kind: 'text', name, text: text.slice(at, at + STRETCH), more: at + STRETCH < text.length });
        },
        failure: (failure) => say({ kind: 'failure', failure }),
        progress: (share) => say({ kind: 'progress', share }),
      },
      { now: () => performance.now(), cmap },
    ).finally(() => say({ kind: 'done' }));
  });
});
