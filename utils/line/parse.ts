/** What ends a frame of SignalR's JSON protocol (dotnet/aspnetcore, HubProtocol.md). */
const RECORD_END = '\u001e';
/** In front of each message of the Connect protocol's streams: a flag, and the length in four bytes (connectrpc.com, protocol). */
const CONNECT_HEAD = 5;
const COMPRESSED = 1;

/** The text of bytes that are UTF-8 and no control codes; null for anything else (compressed, encrypted, protobuf). */
export function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[\u0000-\u0008\u000e-\u001d]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/**
 * The JSON in a body or in a frame: the whole of it, or an array of its records where it is lines of JSON, SignalR's frames or
 * Connect's messages. Undefined where it cannot be read.
 */
export function jsonOf(bytes: Uint8Array): unknown {
  const enveloped = connectMessages(bytes);
  if (enveloped !== null) {
    const values = enveloped.map(plainJson);
    if (values.includes(undefined)) return undefined;
    return values.length === 1 ? values[0] : values;
  }
  return plainJson(bytes);
}

function plainJson(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  if (text === null) return undefined;
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  const records = text.split(text.includes(RECORD_END) ? RECORD_END : '\n').filter((record) => record.trim() !== '');
  if (records.length === 0) return undefined;
  const values = records.map(parsed);
  if (values.includes(undefined)) return undefined;
  return values.length === 1 ? values[0] : values;
}

/** The messages of a Connect stream; null where the lengths do not add up, so that it is none. */
function connectMessages(bytes: Uint8Array): readonly Uint8Array[] | null {
  const messages: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const flag = bytes[at] ?? 0;
    if (bytes.length - at < CONNECT_HEAD || flag > 3) return null;
    const length = new DataView(bytes.buffer, bytes.byteOffset + at + 1, 4).getUint32(0);
    if (length > bytes.length - at - CONNECT_HEAD || (flag & COMPRESSED) !== 0) return null;
    messages.push(bytes.subarray(at + CONNECT_HEAD, at + CONNECT_HEAD + length));
    at += CONNECT_HEAD + length;
  }
  return messages.length === 0 ? null : messages;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
