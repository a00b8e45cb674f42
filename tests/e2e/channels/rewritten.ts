import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect } from '@playwright/test';
import { extractAll } from '../../../utils/extract/extract';
import { sheet, word, wordPart } from '../../unit/extract/archive';
import type { Fixtures } from '../fixtures/server';

/** A file of each kind with the number in it, and what is read of the file that goes instead. */
const TOKEN = '[COMPANY_DATA_1]';
export const REWRITTEN: Readonly<Record<string, readonly [make: (number: string) => Uint8Array, text: string]>> = {
  'offer.docx': [
    (number) =>
      word([], {
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': wordPart(
          'document',
          `<w:body><w:p><w:r><w:t>about ${number.slice(0, 4)}</w:t></w:r><w:r><w:t>${number.slice(4)}</w:t></w:r></w:p></w:body>`,
        ),
        'word/header1.xml': wordPart('hdr', `<w:p><w:r><w:t>${number}</w:t></w:r></w:p>`),
      }),
    `${TOKEN}\n\nabout ${TOKEN}`,
  ],
  'list.xlsx': [(number) => sheet([['project', number]], { '[Content_Types].xml': '<Types/>' }), `project\t${TOKEN}`],
  'page.html': [
    (number) => strToU8(`<!doctype html><html><body><p title="${number}">on <b>${number}</b></p></body></html>`),
    `on ${TOKEN}`,
  ],
  'list.json': [(number) => strToU8(JSON.stringify({ project: number })), JSON.stringify({ project: TOKEN })],
};

/** The site has received a file of this name that opens, says `text`, and has the number nowhere, not over the edges of its marks either. */
export async function expectRewritten(fixtures: Fixtures, name: string, text: string, number: string): Promise<void> {
  const sent = () => fixtures.to('/files/').find((r) => r.method === 'PUT')?.bytes;
  await expect.poll(() => sent() !== undefined).toBe(true);
  const bytes = new Uint8Array(sent() ?? []);
  const read = await extractAll(bytes, name, { now: () => 0 });
  expect(read.failures).toEqual([]);
  expect(read.parts[0]?.text).toContain(text);
  const whole = /\.(?:docx|xlsx)$/.test(name) ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [strFromU8(bytes)];
  expect(whole.join('\n').replace(/<[^>]*>/g, '')).not.toContain(number);
  expect(fixtures.everReceived(number)).toBe(false);
}
