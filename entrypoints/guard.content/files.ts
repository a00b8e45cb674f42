import browser, { type Runtime } from 'webextension-polyfill';
import { HEAD, kindOf, REWRITABLE } from '../../utils/extract/kind';
import { LIMITS } from '../../utils/extract/limits';
import { markOf, wideOf } from '../../utils/extract/text';
import { AHEAD, FILE_PORT, fromBase64, type FromReader, PIECE, type ToReader } from '../../utils/messages/file-port';
import { send } from '../../utils/messages/send';
import type { FileFailure, FilePart, FileText, StandIns } from '../../utils/model/file';
import type { Unreadable } from '../../utils/model/words';

/** How long nothing is said of progress: what is done by then was quick, ms. */
const QUICK_MS = 500;
/** How long a reader may say nothing at all, ms. */
const SILENCE_MS = 20_000;
/** Share of the whole that bringing the file to its reader takes. */
const BRINGING = 0.3;

const unread = (name: string, reason: Unreadable): FileText => ({ parts: [], failures: [{ name, reason }] });

/**
 * The text of a file and of all that is in it, and what was not read. Text is decoded here; the rest is read in the extension's own place, in a worker.
 * Never rejects but for `signal`: what goes wrong is a failure, for the policy to decide. `onProgress` hears shares from 0 to 1 of what takes longer than
 * half a second.
 */
export async function extractFile(file: File, signal: AbortSignal, onProgress: (share: number) => void): Promise<FileText> {
  const began = performance.now();
  let said = 0;
  const progress = (share: number): void => {
    if (performance.now() - began < QUICK_MS || share < said) return;
    said = share;
    onProgress(share);
  };
  const { name, size } = file;
  signal.throwIfAborted();
  if (size > LIMITS.file) return unread(name, 'too-large');
  try {
    const text = await plainText(file, signal, progress);
    if (text !== null) return { parts: text === '' ? [] : [{ name, text }], failures: [] };
    for (let again = 2; again > 0; again--) {
      const answer = await readElsewhere(file, signal, progress);
      if (answer !== null) return { parts: answer.parts, failures: answer.failures };
    }
  } catch {
    // The file is gone, or the extension was updated under this page: nobody will answer any more.
    signal.throwIfAborted();
  }
  return unread(name, 'failed');
}

/** The file with stand-ins in it; null where there is no such version. What it still holds is for the caller to see. */
export async function rewriteFile(file: File, standIns: StandIns, signal: AbortSignal): Promise<File | null> {
  if (file.size > LIMITS.file || !REWRITABLE.has(kindOf(await bytesOf(file.slice(0, HEAD)), file.name))) return null;
  const { ready } = await send('file.extract', {});
  signal.throwIfAborted();
  if (!ready) return null;
  const answer = await converse(browser.runtime.connect({ name: FILE_PORT }), file, signal, () => undefined, standIns);
  if (answer === null || answer.failures.length > 0 || answer.bytes.length === 0) return null;
  return new File([...answer.bytes], file.name, { type: file.type, lastModified: file.lastModified });
}

/** Text that is marked, or valid UTF-8, to the letter; null where it takes more to read the file. */
async function plainText(file: File, signal: AbortSignal, progress: (share: number) => void): Promise<string | null> {
  const head = await bytesOf(file.slice(0, HEAD));
  if (kindOf(head, file.name) !== 'text' || file.size > LIMITS.text) return null;
  const decoder = new TextDecoder(markOf(head) ?? wideOf(head) ?? 'utf-8', { fatal: true });
  const pieces: string[] = [];
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = await bytesOf(file.slice(at, at + PIECE));
    signal.throwIfAborted();
    let piece: string;
    try {
      piece = decoder.decode(bytes, { stream: at + PIECE < file.size });
    } catch {
      return null;
    }
    // Zeros and escapes to other alphabets are for those who know more encodings.
    if (piece.includes('\0') || piece.includes('\x1b$')) return null;
    pieces.push(piece);
    progress(at / file.size);
  }
  return pieces.join('');
}

/** Null where the reader was gone before it had begun: its document closes when it has long been idle. */
async function readElsewhere(file: File, signal: AbortSignal, progress: (share: number) => void): Promise<FileText | null> {
  const { ready } = await send('file.extract', {});
  signal.throwIfAborted();
  if (!ready) return unread(file.name, 'failed');
  return converse(browser.runtime.connect({ name: FILE_PORT }), file, signal, progress);
}

interface Answer extends FileText {
  /** Pieces of the rewritten file. */
  readonly bytes: readonly Uint8Array<ArrayBuffer>[];
}

function converse(
  port: Runtime.Port,
  file: File,
  signal: AbortSignal,
  progress: (share: number) => void,
  standIns?: StandIns,
): Promise<Answer | null> {
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  const parts: FilePart[] = [];
  const failures: FileFailure[] = [];
  let open = '';
  let heard = false;
  return new Promise((resolve, reject) => {
    let silence: ReturnType<typeof setTimeout>;
    const close = (): void => {
      clearTimeout(silence);
      signal.removeEventListener('abort', aborted);
      port.disconnect();
    };
    const finish = (answer: Answer | null): void => {
      close();
      resolve(answer);
    };
    const gone = (): void => finish(heard ? { bytes, parts, failures: [...failures, { name: file.name, reason: 'failed' }] } : null);
    const aborted = (): void => {
      close();
      reject(signal.reason as Error);
    };
    const listen = (): void => {
      clearTimeout(silence);
      silence = setTimeout(gone, SILENCE_MS);
    };
    signal.addEventListener('abort', aborted);
    listen();
    const bring = bringer(port, file, (share) => progress(share * BRINGING));
    port.onMessage.addListener((message: unknown) => {
      const said = message as FromReader;
      heard = true;
      listen();
      if (said.kind === 'taken') void bring().catch(gone);
      else if (said.kind === 'progress') progress(BRINGING + said.share * (1 - BRINGING));
      else if (said.kind === 'failure') failures.push(said.failure);
      else if (said.kind === 'done') finish({ bytes, parts, failures });
      else if (said.kind === 'bytes') {
        const piece = fromBase64(said.base64);
        if (piece === null) gone();
        else bytes.push(new Uint8Array(piece));
      } else {
        open += said.text;
        if (said.more) return;
        parts.push({ name: said.name, text: open });
        open = '';
      }
    });
    port.onDisconnect.addListener(gone);
    const first: ToReader = { kind: 'open', name: file.name, size: file.size, ...(standIns === undefined ? {} : { standIns }) };
    port.postMessage(first);
    for (let i = 0; i < AHEAD; i++) void bring().catch(gone);
  });
}

/** Brings the next piece of the file, one after the other however often it is asked. */
function bringer(port: Runtime.Port, file: File, progress: (share: number) => void): () => Promise<void> {
  let at = 0;
  let last = Promise.resolve();
  return () => {
    last = last.then(async () => {
      if (at >= file.size) return;
      const piece = file.slice(at, at + PIECE);
      at += PIECE;
      const message: ToReader = { kind: 'piece', base64: await base64(piece) };
      port.postMessage(message);
      progress(Math.min(1, at / file.size));
    });
    return last;
  };
}

/** In Firefox a page's file gives buffers of the page's own, whose properties its wrappers deny to content scripts; strings cross as they are. */
async function bytesOf(blob: Blob): Promise<Uint8Array> {
  const bytes = fromBase64(await base64(blob));
  if (bytes === null) throw new Error('the file cannot be read');
  return bytes;
}

/** Encoded by the browser itself, away from the page's thread. */
function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = reader.result as string;
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.readAsDataURL(blob);
  });
}
