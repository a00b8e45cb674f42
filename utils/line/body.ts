import type { Request } from '../model/adapter';
import { valuesAt } from '../sites/pointer';
import { partsOf } from './multipart';
import { newestOnly } from './newest';
import { jsonOf, textOf } from './parse';

/** A request's body as `webRequest.onBeforeRequest` shows it. */
export interface ShownBody {
  /** Chromium, instead of a body that it does not show: a Blob, a stream. */
  readonly error?: string | undefined;
  readonly formData?: Readonly<Record<string, readonly unknown[]>> | undefined;
  readonly raw?: readonly { readonly bytes?: unknown; readonly file?: string | undefined }[] | undefined;
}

/**
 * `texts`: the person's words, one for each place, none empty. `moved`: there are none where the adapter looks for them, so they
 * are all strings of more than one word: the site may have changed its request.
 * `hidden`: the browser shows too little of it to judge. It is never the same as clean.
 * `unreadable`: it is shown, and is not what the adapter describes.
 */
export type Reading =
  | { readonly kind: 'texts'; readonly texts: readonly string[]; readonly moved: boolean }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'unreadable' };

/**
 * Bytes of a body that is read. Firefox cuts at 16 MiB without saying so (tried in Firefox 153), and what is judged while the
 * request waits must be judged soon; what is longer counts as hidden.
 */
export const MAX_BYTES = 8 * 1_024 * 1_024;

const HIDDEN: Reading = { kind: 'hidden' };
const UNREADABLE: Reading = { kind: 'unreadable' };

/** What the person is sending with this request, by the adapter's description of it. */
export function readBody(shown: ShownBody | null | undefined, request: Pick<Request, 'body' | 'prompt'>): Reading {
  if (request.body === 'none') return { kind: 'texts', texts: [], moved: false };
  if (shown == null || shown.error !== undefined) return HIDDEN;
  if (shown.formData !== undefined) return fromFields(Object.entries(shown.formData), request);
  const bytes = joined(shown.raw ?? []);
  return bytes === null ? HIDDEN : fromBytes(bytes, request);
}

/** The same for bytes or text that stand there by themselves: a WebSocket's frame. */
export function readFrame(data: string | Uint8Array, request: Pick<Request, 'body' | 'prompt'>): Reading {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return bytes.length > MAX_BYTES ? HIDDEN : fromBytes(bytes, request);
}

/** Null where any of it is not shown: a file on disk, a chunk without bytes, nothing at all, or more than is read. */
function joined(raw: NonNullable<ShownBody['raw']>): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const { bytes } of raw) {
    // Not `instanceof`: the buffer may be of another realm.
    if (Object.prototype.toString.call(bytes) !== '[object ArrayBuffer]') return null;
    const chunk = new Uint8Array(bytes as ArrayBuffer);
    chunks.push(chunk);
    length += chunk.length;
  }
  if (length === 0 || length > MAX_BYTES) return null;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function fromBytes(bytes: Uint8Array, request: Pick<Request, 'body' | 'prompt'>): Reading {
  switch (request.body) {
    case 'json': {
      const value = jsonOf(bytes);
      return value === undefined ? UNREADABLE : fromValue(value, request.prompt);
    }
    case 'raw': {
      const text = textOf(bytes);
      return text === null ? UNREADABLE : { kind: 'texts', texts: text === '' ? [] : [text], moved: false };
    }
    case 'multipart': {
      const parts = partsOf(bytes);
      if (parts === null) return UNREADABLE;
      const reading = fromFields(
        parts.filter((part) => part.file === null).map((part) => [part.name, [textOf(part.value)]]),
        request,
      );
      // The words may be in a file that is not shown.
      return parts.some((part) => part.file !== null) && reading.kind === 'texts' && reading.texts.length === 0 ? HIDDEN : reading;
    }
    default: {
      const text = textOf(bytes);
      if (text === null) return UNREADABLE;
      const fields = new Map<string, string[]>();
      for (const [name, value] of new URLSearchParams(text)) fields.set(name, [...(fields.get(name) ?? []), value]);
      return fromFields([...fields], request);
    }
  }
}

/** Fields of a form; one that is there once stands for its value. */
function fromFields(fields: readonly (readonly [string, readonly unknown[]])[], { prompt }: Pick<Request, 'prompt'>): Reading {
  if (fields.some(([, values]) => values.some((value) => typeof value !== 'string'))) return UNREADABLE;
  return fromValue(Object.fromEntries(fields.map(([name, values]) => [name, values.length === 1 ? values[0] : values])), prompt);
}

function fromValue(value: unknown, prompt: readonly string[]): Reading {
  const newest = newestOnly(value);
  const texts = [...new Set(prompt.flatMap((pointer) => valuesAt(newest, pointer)))].filter(
    (found): found is string => typeof found === 'string' && found.trim() !== '',
  );
  if (texts.length > 0 || prompt.length === 0 || led(newest, prompt)) return { kind: 'texts', texts, moved: false };
  const words = valuesAt(newest, '/**').filter((found): found is string => typeof found === 'string' && /\S\s+\S/.test(found));
  return { kind: 'texts', texts: words, moved: words.length > 0 };
}

/** True where one of the places is there, if only with nothing in it: then the prompt has not moved, it is empty. */
function led(value: unknown, prompt: readonly string[]): boolean {
  return prompt.some((pointer) => !pointer.endsWith('/**') && valuesAt(value, pointer).length > 0);
}
