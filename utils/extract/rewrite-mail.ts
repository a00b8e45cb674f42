import { decodeWords } from 'postal-mime';
import { bytesOf, decodeAs, decodeText, latin1 } from './encoding';

/** How the parts of a message are rewritten; what comes back as it was is left as it is written. */
export interface MailParts {
  readonly text: (text: string) => string;
  readonly html: (html: string) => string;
  /** An attachment; null where there is no other version of it. */
  readonly file: (bytes: Uint8Array, name: string) => Uint8Array | null;
  readonly onTime: () => void;
}

/** Parts within parts, as far as a message is read. */
const DEEPEST = 32;
/** Bytes of a line of base64 (RFC 2045, 6.8) and of an encoded word (RFC 2047, 2: 75 characters). */
const LINE_BYTES = 57;
const WORD_BYTES = 45;

/**
 * A message with its header, bodies and attachments rewritten wherever they say it: as it stands, packed as base64 or quoted-printable, in any
 * encoding. What was changed is written in UTF-8 and base64; all else stays byte for byte. A signature no longer holds.
 *
 * @throws Error where parts lie deeper within parts than they are read.
 */
export function rewriteMail(bytes: Uint8Array, parts: MailParts): Uint8Array {
  return bytesOf(entity(latin1(bytes), parts, 0));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function entity(source: string, parts: MailParts, depth: number): string {
  if (depth > DEEPEST) throw new Error('parts within parts');
  parts.onTime();
  // A part may have no header at all: it then begins with a blank line.
  const end = /^\r?\n|\r?\n\r?\n/.exec(source);
  const head = end === null ? source : source.slice(0, end.index);
  const gap = end?.[0] ?? '';
  const body = source.slice(head.length + gap.length);
  const type = fieldOf(head, 'Content-Type') ?? 'text/plain';
  const boundary = parameterOf(type, 'boundary');
  const header = headerOf(head, parts);
  if (/^multipart\//i.test(type) && boundary !== null) return header + gap + multipart(body, boundary, parts, depth);
  const packing = (fieldOf(head, 'Content-Transfer-Encoding') ?? '').trim().toLowerCase();
  const bytes = unpacked(body, packing);
  // A message within a message is not packed (RFC 2046, 5.2.1), and where it is, it is as any file.
  if (/^message\/rfc822/i.test(type) && latin1(bytes) === body) return header + gap + entity(body, parts, depth + 1);
  const changed = content(bytes, type, fieldOf(head, 'Content-Disposition') ?? '', parts);
  if (changed === null) return header + gap + body;
  const fields = { 'Content-Transfer-Encoding': 'base64', ...(changed.charset ? { 'Content-Type': inUtf8(type) } : {}) };
  return withFields(header, fields) + gap + inLines(changed.bytes);
}

interface Changed {
  readonly bytes: Uint8Array;
  /** It is text, which is now in UTF-8. */
  readonly charset: boolean;
}

/** Another version of a part's content; null where there is none, or nothing has changed. */
function content(bytes: Uint8Array, type: string, disposition: string, parts: MailParts): Changed | null {
  if (!/^text\//i.test(type) || /^attachment/i.test(disposition)) {
    const name =
      parameterOf(disposition, 'filename') ?? parameterOf(type, 'name') ?? (/^message\/rfc822/i.test(type) ? 'attached.eml' : 'attached');
    const other = parts.file(bytes, name);
    return other === null || latin1(other) === latin1(bytes) ? null : { bytes: other, charset: false };
  }
  const charset = parameterOf(type, 'charset');
  const said = charset === null ? decodeText(bytes) : decodeAs(bytes, charset);
  const other = /^text\/html/i.test(type) ? parts.html(said) : parts.text(said);
  return other === said ? null : { bytes: utf8(other), charset: true };
}

/** Each part by itself, and what stands before, between and after them, which nobody is shown. */
function multipart(body: string, boundary: string, parts: MailParts, depth: number): string {
  const line = new RegExp(`(?:^|\\r?\\n)--${boundary.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(--)?[ \\t]*(?:\\r?\\n|$)`, 'g');
  let result = '';
  let at = 0;
  let within = false;
  const take = (to: number): void => {
    const piece = body.slice(at, to);
    result += within ? entity(piece, parts, depth + 1) : parts.text(piece);
  };
  for (let found = line.exec(body); found !== null; found = line.exec(body)) {
    take(found.index);
    result += found[0].slice(Math.max(0, at - found.index));
    at = found.index + found[0].length;
    within = found[1] === undefined;
    // The break at the end of one line may begin the next one.
    if (/\n$/.test(found[0])) line.lastIndex = at - (/\r\n$/.test(found[0]) ? 2 : 1);
  }
  take(body.length);
  return result;
}

const FIELD = (name: string): RegExp => new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)`, 'im');

/** A field's value on one line. */
const fieldOf = (head: string, name: string): string | null =>
  FIELD(name)
    .exec(head)?.[1]
    ?.replace(/\r?\n[ \t]+/g, ' ') ?? null;

function parameterOf(field: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(field);
  return found === null ? null : decodeWords(found[1] ?? found[2] ?? '');
}

const inUtf8 = (type: string): string => `${type.replace(/\s*;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]+)/i, '')}; charset=utf-8`;

/** The header with these fields, in the place of what they were. */
function withFields(header: string, fields: Readonly<Record<string, string>>): string {
  let result = header;
  for (const [name, value] of Object.entries(fields)) {
    const field = `${name}: ${value}`;
    result = FIELD(name).test(result) ? result.replace(FIELD(name), () => field) : `${result === '' ? '' : `${result}\r\n`}${field}`;
  }
  return result;
}

/** Adjacent encoded words are one text (RFC 2047, 6.2). */
const WORDS = /=\?[^?\s]+\?[bq]\?[^?\s]*\?=(?:\s+=\?[^?\s]+\?[bq]\?[^?\s]*\?=)*/gi;

function headerOf(head: string, parts: MailParts): string {
  const words = head.replace(WORDS, (written) => {
    const said = decodeWords(written);
    const other = parts.text(said);
    return other === said ? written : inWords(other);
  });
  const said = decodeText(bytesOf(words));
  const other = parts.text(said);
  return other === said ? words : latin1(utf8(other));
}

function inWords(text: string): string {
  const words: string[] = [];
  let word = '';
  const end = (): void => void words.push(`=?utf-8?B?${toBase64(utf8(word))}?=`);
  for (const character of text) {
    if (utf8(word + character).length > WORD_BYTES) {
      end();
      word = '';
    }
    word += character;
  }
  end();
  return words.join('\r\n ');
}

const toBase64 = (bytes: Uint8Array): string => btoa(latin1(bytes));

function inLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += LINE_BYTES) lines.push(toBase64(bytes.subarray(at, at + LINE_BYTES)));
  return `${lines.join('\r\n')}\r\n`;
}

function unpacked(body: string, packing: string): Uint8Array {
  if (packing === 'base64') return bytesOf(atob(body.replace(/[^A-Za-z0-9+/]/g, '')));
  if (packing !== 'quoted-printable') return bytesOf(body);
  const plain = body.replace(/[ \t]+(?=\r?\n|$)/g, '').replace(/=\r?\n/g, '');
  return bytesOf(plain.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
}
