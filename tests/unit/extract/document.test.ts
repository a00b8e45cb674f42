import { describe, expect, it } from 'vitest';
import { documentText as readDocument } from '../../../server/read-file';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('text files', () => {
  it('are read as UTF-8', async () => {
    expect(await readDocument(utf8('Grüße, 機密\n'), 'a.txt')).toEqual({ text: 'Grüße, 機密\n' });
    expect(await readDocument(new Uint8Array(), 'empty.txt')).toEqual({ text: '' });
  });
  it('are read by their byte order mark, which is no part of them', async () => {
    expect(await readDocument(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), 'a.csv')).toEqual({ text: 'A' });
    expect(await readDocument(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]), 'a.txt')).toEqual({ text: 'é' });
    expect(await readDocument(new Uint8Array([0xfe, 0xff, 0x00, 0xe9]), 'a.txt')).toEqual({ text: 'é' });
  });
  it('of older Windows programs are read', async () => {
    expect(await readDocument(new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, 0x80]), 'a.csv')).toEqual({ text: 'Grüße €' });
  });
});

describe('what cannot be read is named', () => {
  it.each<[string, readonly number[], RegExp]>([
    ['a PDF without pages', [0x25, 0x50, 0x44, 0x46, 0x2d], /"x" is damaged/],
    ['an Office file from before 2007', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /"x" is of a type that is not read/],
    ['a gzip file of nothing', [0x1f, 0x8b, 8], /"x" is damaged/],
    ['an image', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], /"x" is an image/],
  ])('%s', async (_, bytes, sentence) => {
    expect(await readDocument(new Uint8Array(bytes), 'x')).toEqual({ error: expect.stringMatching(sentence) as string });
  });
});
