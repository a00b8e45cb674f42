import type { FileFailure, StandIns } from '../model/file';

/**
 * A file on its way from a page to where files are read: the offscreen document in Chromium, the background page in Firefox. Messages are JSON in
 * Chromium, so bytes cross as base64; in pieces, so that neither side holds the file twice and a message stays far below the browser's limit.
 */
export const FILE_PORT = 'file.extract';

/** Bytes of one piece, and pieces that may be under way before the first of them is acknowledged. */
export const PIECE = 1_048_576;
export const AHEAD = 3;

export type ToReader =
  /** `standIns`: the file is not read but rewritten, with these in it. */
  | { readonly kind: 'open'; readonly name: string; readonly size: number; readonly standIns?: StandIns }
  | { readonly kind: 'piece'; readonly base64: string };

export type FromReader =
  | { readonly kind: 'taken' }
  /** `more`: the same part goes on in the next message. */
  | { readonly kind: 'text'; readonly name: string; readonly text: string; readonly more: boolean }
  /** The next piece of the rewritten file; none before the end: there is no other version. */
  | { readonly kind: 'bytes'; readonly base64: string }
  | { readonly kind: 'failure'; readonly failure: FileFailure }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done' };

interface Encodes {
  readonly toBase64?: () => string;
}

export function toBase64(bytes: Uint8Array): string {
  const native = (bytes as Encodes).toBase64;
  if (native !== undefined) return native.call(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

interface Base64 {
  /** Chromium from 140, Firefox from 133; about ten times as fast as the loop. */
  readonly fromBase64?: (text: string) => Uint8Array;
}

/** Null where it is no base64. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    const native = (Uint8Array as unknown as Base64).fromBase64;
    if (native !== undefined) return native.call(Uint8Array, text);
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  } catch {
    return null;
  }
}
