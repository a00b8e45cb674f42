import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { fileText } from '../../../server/read-file';
import { extractAll } from '../../../utils/extract/extract';
import { LIMITS } from '../../../utils/extract/limits';
import { type FileText, unreadableFindings } from '../../../utils/model/file';
import type { Unreadable } from '../../../utils/model/words';
import { archive, word } from './archive';
import { JAPANESE, japanesePdf, pdf, pdfOf, streamOf } from './pdf-file';
import { jpeg, mail, MARKER, notebook, png, rtf, SAMPLES, tar } from './samples';

const utf8 = strToU8;
const failuresOf = ({ failures }: FileText): readonly string[] =>
  failures.map(({ name, reason, count }) => `${name}: ${reason}${count === undefined ? '' : ` ${String(count)}`}`);

describe('the text of a file stands in the part of its name', () => {
  it.each(Object.entries(SAMPLES))('%s', async (name, [bytes, part, besides]) => {
    const { parts } = await fileText(bytes, name);
    const text = parts.find((p) => p.name === part)?.text ?? '';
    expect(text, JSON.stringify(parts)).toContain(MARKER);
    if (besides !== undefined) expect(text).toContain(besides);
  });
  it('japanese.pdf, whose font is not in it: with the tables its text, without them a failure', async () => {
    expect((await fileText(japanesePdf(), 'x')).parts).toEqual([{ name: 'x', text: JAPANESE }]);
    expect(failuresOf(await extractAll(japanesePdf(), 'x', { now: () => performance.now() }))).toEqual(['x: damaged']);
  });
  it('whatever the file is called', async () => {
    for (const [name, [bytes]] of Object.entries(SAMPLES)) {
      // These are told apart from other text by their names alone.
      if (/without-mark/.test(name)) continue;
      const { parts } = await fileText(bytes, 'upload');
      expect(parts.map(({ text }) => text).join('\n'), name).toContain(MARKER);
    }
  });
  it('and what is read in full has no failure', async () => {
    for (const [name, [bytes]] of Object.entries(SAMPLES)) {
      if (/\.(?:jpg|png|ipynb)$/.test(name)) continue;
      expect(failuresOf(await fileText(bytes, name)), name).toEqual([]);
    }
  });
});

const ole = (inner: string): Uint8Array =>
  Uint8Array.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${inner}`, (c) => c.charCodeAt(0));
const binary = (signs: string): Uint8Array => Uint8Array.from(`${signs}\0\x01\x02\x03`, (c) => c.charCodeAt(0));

function encryptedZip(): Uint8Array {
  const bytes = zipSync({ 'a.txt': utf8('secret') });
  const view = new DataView(bytes.buffer);
  for (let i = 0; i + 30 < bytes.length; i++) {
    const sign = view.getUint32(i, true);
    if (sign === 0x04034b50) view.setUint16(i + 6, 1, true);
    if (sign === 0x02014b50) view.setUint16(i + 8, 1, true);
  }
  return bytes;
}
const nested = (levels: number): Uint8Array => {
  let bytes = zipSync({ 'a.txt': utf8(MARKER) });
  for (let i = 0; i < levels; i++) bytes = zipSync({ 'n.zip': bytes });
  return bytes;
};
const encryptedPdf = pdfOf(
  [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[]/Count 0>>',
    `<</Filter/Standard/V 1/R 2/P -1/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`,
  ],
  '/Encrypt 3 0 R/ID[<00><00>]',
);

describe('what is not read is said, with its reason', () => {
  const cases: Readonly<Record<string, readonly [Uint8Array, readonly string[]]>> = {
    'an encrypted Office file': [ole('EncryptedPackage'.replace(/./g, '$&\0')), ['x: encrypted']],
    'an Office file from before 2007': [ole('WordDocument'), ['x: unknown-type']],
    'an encrypted file of an archive': [encryptedZip(), ['x/a.txt: encrypted']],
    'an encrypted PDF': [encryptedPdf, ['x: encrypted']],
    'an encrypted OpenDocument': [
      archive({ 'content.xml': '<a/>', 'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
      ['x: encrypted'],
    ],
    'a program': [binary('MZ\x90'), ['x: unknown-type']],
    'an archive of another kind': [binary('7z\xbc\xaf\x27\x1c'), ['x: unknown-type']],
    'a binary workbook': [archive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' }), ['x: unknown-type']],
    'a picture': [png([]), ['x: image']],
    'pictures of a document': [
      zipSync({ 'word/document.xml': utf8('<w:p><w:t>a</w:t></w:p>'), 'word/media/image1.png': png([]), 'word/media/image2.png': png([]) }),
      ['x: picture 2'],
    ],
    'a picture of a PDF': [pdf(['text'], { picture: true }), ['x: picture']],
    'a picture of a page': [utf8('<html><img src="data:image/png;base64,AAAA">'), ['x: picture']],
    'a picture of RTF': [rtf('a{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict 00}}'), ['x: picture']],
    'an object of RTF': [rtf('a{\\object\\objemb{\\*\\objclass Word}{\\*\\objdata 0105}{\\result b}}'), ['x: unknown-type']],
    'a picture of a notebook': [notebook(['a']), ['x: picture']],
    'a picture that is attached to a message': [
      mail([
        'Content-Type: image/jpeg; name="a.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
          Buffer.from(jpeg('a', 'b')).toString('base64') +
          '\r\n',
      ]),
      ['x/a.jpg: image'],
    ],
    'macros of a document': [
      zipSync({ 'word/document.xml': utf8('<w:p/>'), 'word/vbaProject.bin': ole('VBA') }),
      ['x/vbaProject.bin: unknown-type'],
    ],
    'one file of an archive that is damaged, beside one that is not': [
      zipSync({ 'a.docx': word(['a']).subarray(0, 200), 'b.txt': utf8('b') }),
      ['x/a.docx: damaged'],
    ],
    'archives in archives, endlessly': [nested(LIMITS.depth), [`x${'/n.zip'.repeat(LIMITS.depth)}: too-deep`]],
    'what follows a text in its file': [
      Uint8Array.from([...utf8('text '.repeat(2_000)), ...zipSync({ a: utf8('hidden') })]),
      ['x: unknown-type'],
    ],
    'a gzip file that is cut off': [gzipSync(utf8(MARKER.repeat(50))).subarray(0, 30), ['x: damaged']],
    'a PDF that is cut off before its first page': [pdf(['text']).subarray(0, 60), ['x: damaged']],
  };
  it.each(Object.entries(cases))('%s', async (_, [bytes, failures]) => {
    expect(failuresOf(await fileText(bytes, 'x'))).toEqual(failures);
  });
  it('too many to name are counted', async () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`${String(i)}.exe`, binary('MZ')]));
    const { failures } = await fileText(zipSync(files), 'x.zip');
    expect(failures).toHaveLength(LIMITS.failures + 1);
    expect(failures.at(-1)).toEqual({ name: 'x.zip', reason: 'unknown-type', count: 120 - LIMITS.failures });
  });
  it('one finding for each reason, with how often', () => {
    const failures: FileText['failures'] = [
      { name: 'a', reason: 'picture', count: 3 },
      { name: 'b', reason: 'encrypted' },
      { name: 'c', reason: 'picture' },
    ];
    expect(unreadableFindings(failures).map(({ detector, count }) => [detector, count])).toEqual([
      ['file.unreadable.picture', 4],
      ['file.unreadable.encrypted', 1],
    ]);
  });
});

/** The same entry named many times over, as in the bombs that need no nesting. */
function overlapping(times: number): Uint8Array {
  const one = zipSync({ a: new Uint8Array(200_000) }, { level: 9 });
  const view = new DataView(one.buffer);
  const directory = view.getUint32(one.length - 22 + 16, true);
  const entry = one.subarray(directory, one.length - 22);
  const end = one.slice(one.length - 22);
  const endView = new DataView(end.buffer);
  endView.setUint16(8, times, true);
  endView.setUint16(10, times, true);
  endView.setUint32(12, entry.length * times, true);
  return Uint8Array.from(Buffer.concat([one.subarray(0, directory), ...Array.from({ length: times }, () => entry), end]));
}

/** A clock that goes on by itself, a millisecond a look. */
const tiring = (): (() => number) => {
  let now = 0;
  return () => now++;
};

describe('hostile files', () => {
  const expected: Readonly<Record<string, readonly [() => Uint8Array, Unreadable]>> = {
    'an archive that grows out of all proportion': [() => zipSync({ a: new Uint8Array(60_000_000) }, { level: 9 }), 'too-large'],
    'the same, packed with gzip': [() => gzipSync(new Uint8Array(60_000_000), { level: 9 }), 'too-large'],
    'archives of archives of zeros, sixteen at each level': [
      () => {
        let bytes: Uint8Array = zipSync({ a: new Uint8Array(4_000_000) }, { level: 9 });
        for (let i = 0; i < 4; i++)
          bytes = zipSync(Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`${String(n)}.zip`, bytes])), { level: 9 });
        return bytes;
      },
      'too-large',
    ],
    'one entry that is named ten thousand times': [() => overlapping(10_000), 'too-large'],
    'more entries than are read': [() => overlapping(10_001), 'too-large'],
    'a sheet whose cells all name one long text': [
      () =>
        archive({
          'xl/workbook.xml': '<workbook/>',
          'xl/sharedStrings.xml': `<sst><si><t>${Array.from({ length: 3_000 }, (_, i) => i.toString(36)).join(' ')}</t></si></sst>`,
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${'<c r="A1" t="s"><v>0</v></c>'.repeat(20_000)}</row></sheetData></worksheet>`,
        }),
      'too-large',
    ],
    'groups without end in RTF': [() => rtf('{'.repeat(100_000)), 'too-deep'],
    'messages in messages': [
      () => {
        let part = 'Content-Type: text/plain\r\n\r\nend';
        for (let i = 0; i < 12; i++)
          part = `Content-Type: message/rfc822\r\n\r\nFrom: c@mail.test\r\nMessage-ID: <2@mail.test>\r\nMIME-Version: 1.0\r\n${part}`;
        return mail([part]);
      },
      'too-deep',
    ],
    'a PDF whose pages are their own parents': [
      () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>']),
      'damaged',
    ],
  };
  it.each(Object.entries(expected))('%s', async (_, [make, reason]) => {
    const { failures } = await fileText(make(), 'x');
    expect(failures.map((failure) => failure.reason)).toContain(reason);
  });

  it('entities that stand for one another a billion times are left as they are', async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${String(i + 1)} "${`&l${String(i)};`.repeat(10)}">`).join('');
    const xml = `<!DOCTYPE w [<!ENTITY l0 "lol">${entities}]><w:document><w:p><w:t>&l9;</w:t></w:p></w:document>`;
    for (const bytes of [archive({ 'word/document.xml': xml }), utf8(xml.replace(/w:document/g, 'svg'))]) {
      const { parts } = await fileText(bytes, 'x');
      expect(parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(3_000);
    }
  });
  it('a content stream of a PDF that draws itself ends', async () => {
    const form = streamOf(
      'q /F Do Q BT /F1 9 Tf (loop) Tj ET',
      '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>',
    );
    const bytes = pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>',
      form,
      streamOf('/F Do'),
    ]);
    const { parts, failures } = await fileText(bytes, 'x');
    expect(parts.length + failures.length).toBeGreaterThan(0);
  });
  it('what takes too long is stopped, and what was read until then is kept', async () => {
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${String(i)}.txt`, utf8(`text ${String(i)}`)]));
    const { parts, failures } = await extractAll(zipSync(files), 'x.zip', { now: tiring(), limits: { ...LIMITS, time: 100 } });
    expect(parts.length).toBeGreaterThan(10);
    expect(failures.at(-1)).toEqual({ name: 'x.zip', reason: 'too-slow' });
    const pages = await extractAll(pdf(Array.from({ length: 300 }, (_, i) => `page ${String(i)}`)), 'x.pdf', {
      now: tiring(),
      limits: { ...LIMITS, time: 300 },
    });
    expect(failuresOf(pages)).toEqual(['x.pdf: too-slow']);
    expect(pages.parts[0]?.text).toContain('page 3');
  });
  it('a tar archive whose sizes lead backwards or nowhere', async () => {
    for (const size of ['77777777777', '-0000000512', 'zzzzzzzzzzz']) {
      const bytes = tar({ 'a.txt': utf8('a'), 'b.txt': utf8('b') });
      const header = bytes.subarray(0, 512);
      header.set(utf8(size), 124);
      header.set(utf8('        '), 148);
      header.set(
        utf8(
          `${header
            .reduce((sum, byte) => sum + byte, 0)
            .toString(8)
            .padStart(6, '0')}\0 `,
        ),
        148,
      );
      expect(failuresOf(await fileText(bytes, 'x.tar'))).toEqual(['x.tar: damaged']);
    }
  });
});

/** Numbers that look random and are the same each time. */
function* noise(seed: number): Generator<number> {
  for (let value = seed; ;) {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    yield value;
  }
}
const FLIPS = Number(process.env['WEIR_FLIPS'] ?? 12);

test.each(Object.entries(SAMPLES))('%s: cut off anywhere, or with bytes changed, gives an answer', async (name, [bytes]) => {
  const answers = async (changed: Uint8Array, how: string): Promise<void> => {
    const { parts, failures } = await fileText(changed, name);
    // Fewer may be a mark or an escape with nothing after it.
    if (changed.length > 8) expect(parts.length + failures.length, how).toBeGreaterThan(0);
  };
  for (let twentieth = 0; twentieth < 20; twentieth++)
    await answers(bytes.subarray(0, (bytes.length * twentieth) / 20), `${String(twentieth)}/20`);
  const random = noise(bytes.length);
  for (let i = 0; i < FLIPS; i++) {
    const changed = bytes.slice();
    for (let n = 0; n <= i % 8; n++) changed[random.next().value % changed.length] = random.next().value & 0xff;
    await answers(changed, `flip ${String(i)}`);
  }
});
