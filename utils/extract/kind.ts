import { isBinary, markOf, wideOf } from './text';

/** What a file is, by its bytes; its name only tells kinds of text apart. */
export type Kind =
  'zip' | 'gzip' | 'tar' | 'archive' | 'ole' | 'pdf' | 'image' | 'rtf' | 'mail' | 'html' | 'svg' | 'notebook' | 'text' | 'binary';

/** Of these another version can be made, with something else in the place of what was found (`rewrite.ts`). */
export const REWRITABLE: ReadonlySet<Kind> = new Set<Kind>(['zip', 'rtf', 'mail', 'html', 'svg', 'notebook', 'text']);

/** Bytes that are looked at. */
export const HEAD = 4_096;

/** First bytes, as Latin-1 at an offset: from the formats' own specifications. */
const MAGIC: readonly (readonly [Kind, string, number?])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08'],
  ['gzip', '\x1f\x8b'],
  ['tar', 'ustar', 257],
  // 7-Zip, RAR, xz, bzip2, Zstandard, LZ4, cabinet.
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', '\xfd7zXZ\0'],
  ['archive', 'BZh'],
  ['archive', '\x28\xb5\x2f\xfd'],
  ['archive', '\x04\x22\x4d\x18'],
  ['archive', 'MSCF\0\0\0\0'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['pdf', '%PDF-'],
  // PNG, JPEG, GIF, WebP, TIFF, BMP, icons, HEIC and AVIF, JPEG XL, JPEG 2000, Photoshop, metafiles.
  ['image', '\x89PNG\r\n\x1a\n'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF87a'],
  ['image', 'GIF89a'],
  ['image', 'WEBP', 8],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', '\0\0\x01\0'],
  ['image', 'ftypheic', 4],
  ['image', 'ftypheix', 4],
  ['image', 'ftypmif1', 4],
  ['image', 'ftypmsf1', 4],
  ['image', 'ftypavif', 4],
  ['image', '\xff\x0a'],
  ['image', '\0\0\0\x0cJXL \r\n'],
  ['image', '\0\0\0\x0cjP  \r\n'],
  ['image', '8BPS\0\x01'],
  ['image', '\xd7\xcd\xc6\x9a'],
  ['image', ' EMF', 40],
];

/** Bitmaps begin with two letters only; the size, which follows, and the reserved zeros make it sure. */
const isBitmap = (head: Uint8Array): boolean => head[0] === 0x42 && head[1] === 0x4d && head[6] === 0 && head[7] === 0 && head[8] === 0;

const startsWith = (head: Uint8Array, sign: string, at = 0): boolean => {
  for (let i = 0; i < sign.length; i++) if (head[at + i] !== sign.charCodeAt(i)) return false;
  return true;
};

/** The beginning as characters, for signs that are ASCII. */
function latin(head: Uint8Array): string {
  const mark = markOf(head) ?? wideOf(head);
  return new TextDecoder(mark ?? 'latin1').decode(head).replace(/^(?:ï»¿|\ufeff)/, '');
}

/** Field names with which messages begin (RFC 5322, 3.6; RFC 2045). */
const FIELD =
  /^(?:from|to|cc|subject|date|received|message-id|mime-version|content-type|return-path|delivered-to|reply-to|x-[\w-]+|dkim-signature|authentication-results|sender|thread-(?:topic|index)|references|in-reply-to):/i;
const SURE = /^(?:received|message-id|mime-version|return-path|from|dkim-signature):/im;

function isMail(text: string): boolean {
  if (/^From \S+ .*\d\d:\d\d/.test(text)) return true;
  const lines = text.split(/\r?\n/, 40);
  let fields = 0;
  for (const line of lines) {
    if (line === '') break;
    if (FIELD.test(line)) fields++;
    else if (!/^(?:[ \t]|[!-9;-~]{1,60}:)/.test(line)) return false;
  }
  return fields >= 3 && SURE.test(text);
}

const extension = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
const BY_NAME: Readonly<Record<string, Kind>> = {
  eml: 'mail',
  mht: 'mail',
  mhtml: 'mail',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  svg: 'svg',
  ipynb: 'notebook',
};

/** Markup by its first element: comments, declarations and instructions may stand before it. */
function markup(text: string): Kind | null {
  const first = /^\s*(?:<(?:\?[^>]{0,500}|!(?!--)[^>]{0,2000})>\s*|<!--[^]{0,2000}?-->\s*)*<(?:[a-z]{1,20}:)?([a-z][a-z0-9]*)/i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (first === 'svg') return 'svg';
  return first === 'html' || first === 'head' || first === 'body' || /^\s*<!doctype html/i.test(text) ? 'html' : null;
}

/** The kind of a file by its first `HEAD` bytes and its name. */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  const head = bytes.subarray(0, HEAD);
  const sign = MAGIC.find(([, signs, at]) => startsWith(head, signs, at));
  if (sign !== undefined) return sign[0];
  if (isBitmap(head)) return 'image';
  const text = latin(head);
  if (/^\s*\{\\rtf/.test(text)) return 'rtf';
  // Readers of PDF take what has the header within the first 1,024 bytes (ISO 32000-1, Annex H, note 13).
  if (text.slice(0, 1_024).includes('%PDF-') && (isBinary(head) || extension(name) === 'pdf')) return 'pdf';
  if (isBinary(head) && markOf(head) === null && wideOf(head) === null) return 'binary';
  const named = BY_NAME[extension(name)];
  if (named !== undefined) return named;
  if (isMail(text)) return 'mail';
  if (/^\s*\{[^]*"cells"\s*:\s*\[/.test(text) && /"(?:cell_type|nbformat)"/.test(text)) return 'notebook';
  return markup(text) ?? 'text';
}
