import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../utils/model/adapter';
import { MAX_BYTES, readBody, readFrame, type Reading, type ShownBody } from '../../../utils/line/body';

type Described = Pick<Request, 'body' | 'prompt'>;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const raw = (...chunks: readonly (string | Uint8Array)[]): ShownBody => ({
  raw: chunks.map((chunk) => ({ bytes: Uint8Array.from(typeof chunk === 'string' ? bytes(chunk) : chunk).buffer })),
});
const json = (value: unknown): ShownBody => raw(JSON.stringify(value));
const texts = (...found: readonly string[]): Reading => ({ kind: 'texts', texts: found, moved: false });
const moved = (...found: readonly string[]): Reading => ({ kind: 'texts', texts: found, moved: true });
const HIDDEN: Reading = { kind: 'hidden' };
const UNREADABLE: Reading = { kind: 'unreadable' };

const JSON_PROMPT: Described = { body: 'json', prompt: ['/prompt', '/attachments/*/text'] };
const MESSAGES: Described = { body: 'json', prompt: ['/messages/*/content'] };
const GOOGLE: Described = { body: 'form', prompt: ['/f.req/1/0/0'] };
const FIELD: Described = { body: 'multipart', prompt: ['/data/inputs'] };
const RAW: Described = { body: 'raw', prompt: [] };

/** Connect's envelope: a flag, and the length in four bytes. */
function enveloped(text: string, flag = 0): Uint8Array {
  const body = bytes(text);
  const whole = new Uint8Array(5 + body.length);
  whole[0] = flag;
  new DataView(whole.buffer).setUint32(1, body.length);
  whole.set(body, 5);
  return whole;
}
const multipart = (...parts: readonly (readonly [head: string, value: string])[]): string =>
  `${parts.map(([head, value]) => `------B1\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`).join('')}------B1--\r\n`;

describe('a request body is read as', () => {
  it.each<readonly [string, ShownBody | null | undefined, Described, Reading]>([
    [
      'the words at the pointers, of JSON',
      json({ prompt: 'hello', attachments: [{ text: 'pasted' }] }),
      JSON_PROMPT,
      texts('hello', 'pasted'),
    ],
    ['the words, where the browser shows the body in pieces', raw('{"prom', 'pt":"hel', 'lo"}'), JSON_PROMPT, texts('hello')],
    [
      'the words, beyond ASCII and cut within a letter',
      raw(bytes('{"prompt":"ü').slice(0, -1), Uint8Array.of(0xbc), '"}'),
      JSON_PROMPT,
      texts('ü'),
    ],
    ['nothing, where the place is there and empty', json({ prompt: '' }), JSON_PROMPT, texts()],
    ['nothing, where a list of messages is empty', json({ messages: [], model: 'auto' }), MESSAGES, texts()],
    [
      'what the person says now, of a conversation',
      json({
        messages: [
          { role: 'system', content: 'be kind' },
          { role: 'user', content: 'old one' },
          { role: 'assistant', content: 'answer' },
          { role: 'user', content: 'new one' },
        ],
      }),
      MESSAGES,
      texts('new one'),
    ],
    [
      'all that the person says at once',
      json({
        messages: [
          { author: { role: 'user' }, content: 'one' },
          { author: { role: 'user' }, content: 'two' },
        ],
      }),
      MESSAGES,
      texts('one', 'two'),
    ],
    [
      'the last words, where a tool speaks after them',
      json({
        messages: [
          { role: 'user', content: 'mine' },
          { role: 'tool', content: 'its' },
        ],
      }),
      MESSAGES,
      texts('mine'),
    ],
    [
      'all strings of more than one word, where the prompt has moved',
      json({ id: 'abc', input: { say: 'these are my words' } }),
      JSON_PROMPT,
      moved('these are my words'),
    ],
    [
      'the prompt of nested arrays in a form field',
      { formData: { 'f.req': [JSON.stringify([null, JSON.stringify([['hello there', 0]])])], at: ['token'] } },
      GOOGLE,
      texts('hello there'),
    ],
    [
      'the same from bytes',
      raw(`f.req=${encodeURIComponent(JSON.stringify([null, JSON.stringify([['hello there', 0]])]))}&at=token`),
      GOOGLE,
      texts('hello there'),
    ],
    ['a field of a multipart form, as parsed by the browser', { formData: { data: ['{"inputs":"hi"}'] } }, FIELD, texts('hi')],
    ['the same from bytes', raw(multipart(['name="data"', '{"inputs":"hi"}'])), FIELD, texts('hi')],
    [
      'a field beside a file that is not shown',
      raw(
        '------B1\r\nContent-Disposition: form-data; name="data"\r\n\r\n{"inputs":"hi"}\r\n------B1\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
        '\r\n------B1--\r\n',
      ),
      FIELD,
      texts('hi'),
    ],
    [
      'hidden, where a multipart form has only a file',
      raw(multipart(['name="file"; filename="a.txt"', ''])),
      { body: 'multipart', prompt: [] },
      HIDDEN,
    ],
    ['text, of a raw upload', raw('name,mail\nA,a@example.com\n'), RAW, texts('name,mail\nA,a@example.com\n')],
    [
      'one text, where the same words stand in two places',
      json({ prompt: 'twice', attachments: [{ text: 'twice' }] }),
      JSON_PROMPT,
      texts('twice'),
    ],
    ['lines of JSON', raw('{"prompt":"one"}\n{"prompt":"two"}\n'), { body: 'json', prompt: ['/*/prompt'] }, texts('one', 'two')],
    [
      'a SignalR frame',
      raw('{"arguments":[{"message":{"text":"hello"}}],"type":4}\u001e'),
      { body: 'json', prompt: ['/arguments/*/message/text'] },
      texts('hello'),
    ],
    ['a Connect message with its five bytes in front', raw(enveloped('{"prompt":"hello"}')), JSON_PROMPT, texts('hello')],
    ['nothing, where the adapter expects no body', null, { body: 'none', prompt: [] }, texts()],
    ['unreadable, where it is compressed', raw(new Uint8Array(gzipSync('{"prompt":"hello"}'))), JSON_PROMPT, UNREADABLE],
    ['unreadable, where a Connect message is compressed', raw(enveloped('xx', 1)), JSON_PROMPT, UNREADABLE],
    ['unreadable, where JSON is expected and something else comes', raw('prompt=hello'), JSON_PROMPT, UNREADABLE],
    ['unreadable, where JSON is cut off', raw('{"prompt":"hel'), JSON_PROMPT, UNREADABLE],
    ['unreadable, where a multipart form has no boundary', raw('hello'), FIELD, UNREADABLE],
    ['unreadable, where a form value is no text', { formData: { 'f.req': [new ArrayBuffer(2)] } }, GOOGLE, UNREADABLE],
    ['unreadable, where protobuf comes', raw(Uint8Array.of(10, 5, 104, 101, 1, 0, 0)), RAW, UNREADABLE],
    ['hidden, where the browser names an error (Blob, stream)', { error: 'Unknown error.' }, JSON_PROMPT, HIDDEN],
    ['hidden, where nothing is shown', undefined, JSON_PROMPT, HIDDEN],
    ['hidden, where an empty list is shown', { raw: [] }, JSON_PROMPT, HIDDEN],
    ['hidden, where a file on disk is only named', { raw: [{ file: '/home/a/b.txt' }] }, RAW, HIDDEN],
    ['hidden, where it is longer than what is read', raw(new Uint8Array(MAX_BYTES + 1).fill(97)), RAW, HIDDEN],
  ])('%s', (_name, shown, request, reading) => {
    expect(readBody(shown, request)).toEqual(reading);
  });
});

describe('a frame of a socket is read as', () => {
  const SOCKET: Described = { body: 'json', prompt: ['/content/*/text'] };
  it.each<readonly [string, string | Uint8Array, Reading]>([
    ['the words at the pointers', '{"event":"send","content":[{"type":"text","text":"hello"}]}', texts('hello')],
    ['the same in bytes', bytes('{"content":[{"text":"hello"}]}'), texts('hello')],
    ['nothing, where it only keeps the connection', '{"event":"ping"}', texts()],
    ['unreadable, where it is binary', Uint8Array.of(0xff, 0xfe, 0, 1), UNREADABLE],
  ])('%s', (_name, frame, reading) => {
    expect(readFrame(frame, SOCKET)).toEqual(reading);
  });
});
