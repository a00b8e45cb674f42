import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Context } from 'hono';
import type { z } from 'zod';
import { STORABLE_TEXT } from '../../utils/model/storable';
import type { Bytes } from '../../utils/trust/bytes';
import { textOf } from '../../utils/trust/bytes';
import { fail } from './fail';

/** As sent, and after decompression (ASVS 5.2.1, 5.2.3): a small body must not become a large one. */
export const MAX_SENT = 1_048_576;
export const MAX_UNPACKED = 8 * MAX_SENT;
/** Deeper JSON than anything we speak (ASVS 1.5.2). */
const MAX_DEPTH = 20;

const unzip = promisify(gunzip);

/** The request's bytes as sent, at most `cap` of them: a larger body is let go of at once, whatever its headers claim. */
export async function readBody(c: Context, cap: number): Promise<Bytes | null> {
  if (Number(c.req.header('content-length') ?? '0') > cap) return null;
  const stream = c.req.raw.body;
  if (stream === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > cap) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly response: Response };

/** JSON of the expected shape, all text in which can be stored. */
export async function parseBody<S extends z.ZodType>(c: Context, sent: Bytes, schema: S): Promise<Parsed<z.output<S>>> {
  const parsed = await parseShape(c, sent, schema);
  const path = parsed.ok ? unstorable(parsed.value) : null;
  return path === null ? parsed : { ok: false, response: fail(c, 400, 'shape', 'Expected well-formed text without NUL.', { path }) };
}

/** JSON of the expected shape from bytes as sent, unpacked when the header says gzip. */
export async function parseShape<S extends z.ZodType>(c: Context, sent: Bytes, schema: S): Promise<Parsed<z.output<S>>> {
  const no = (response: Response): Parsed<z.output<S>> => ({ ok: false, response });
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    return no(fail(c, 415, 'content-type', 'Expected application/json.'));
  const encoding = c.req.header('content-encoding') ?? 'identity';
  let plain: Uint8Array = sent;
  if (encoding === 'gzip') {
    try {
      plain = await unzip(sent, { maxOutputLength: MAX_UNPACKED });
    } catch {
      return no(fail(c, 413, 'content-encoding', `The body is not gzip, or unpacks to more than ${MAX_UNPACKED} bytes.`));
    }
  } else if (encoding !== 'identity') return no(fail(c, 415, 'content-encoding', 'Expected gzip or none.'));
  const text = textOf(plain);
  let json: unknown;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    return no(fail(c, 400, 'json', 'The body is not JSON.'));
  }
  if (depth(json) > MAX_DEPTH) return no(fail(c, 400, 'json', 'The body is nested too deeply.'));
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  return no(fail(c, 400, 'shape', issue?.message ?? 'Not of the expected shape.', { path: `/${issue?.path.join('/') ?? ''}` }));
}

/** Nesting of a value, looked at level by level so that no depth of input can exhaust the stack. */
function depth(value: unknown): number {
  let level: unknown[] = [value];
  let deep = 0;
  while (level.length > 0 && deep <= MAX_DEPTH) {
    level = level.flatMap((v): unknown[] => (typeof v === 'object' && v !== null ? Object.values(v) : []));
    deep += 1;
  }
  return deep;
}

/** Where in the value there is text that no database stores (see `STORABLE_TEXT`), or null. */
export function unstorable(value: unknown): string | null {
  if (typeof value === 'string') return STORABLE_TEXT.test(value) ? null : '';
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const path = unstorable(key) ?? unstorable(inner);
    // The name itself may be what cannot be stored: it is not said again.
    if (path !== null) return unstorable(key) === null ? `/${key}${path}` : '/';
  }
  return null;
}
