import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { extractAll } from '../../../utils/extract/extract';
import { rewrite } from '../../../utils/extract/rewrite';
import type { StandIns } from '../../../utils/model/file';
import { archive, sheet, word, wordPart } from './archive';
import { pdf } from './pdf-file';
import { png, rtf } from './samples';

const options = { now: () => 0 };
const NAME = 'Zinnober Kranich';
const NUMBER = '4711008150815';
const MAIL = 'kranich@zinnober.example';
const STAND_INS: StandIns = [
  [NAME, '[PERSON_1]'],
  [NUMBER, '[NUMBER_1]'],
  [MAIL, '[EMAIL_1]'],
];

function rewritten(bytes: Uint8Array, name: string, standIns = STAND_INS): Uint8Array {
  const other = rewrite(bytes, name, standIns, options);
  if (other === null) throw new Error(`${name}: no other version`);
  return other;
}
const text = (source: string, name: string, standIns = STAND_INS): string => strFromU8(rewritten(strToU8(source), name, standIns));
const read = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await extractAll(bytes, name, options)).parts.map((part) => part.text).join('\n');

/** Throws where tags are not closed in the order in which they were opened, or an entity is not one of XML. */
function wellFormed(xml: string): void {
  const open: string[] = [];
  for (const { 1: close, 2: name = '', 3: empty } of xml.matchAll(/<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/g))
    if (close === '/') expect(open.pop()).toBe(name);
    else if (empty !== '/') open.push(name);
  expect(open).toEqual([]);
  const between = xml.replace(/<[?!][^>]*>|<\/?[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/g, '');
  expect(between).not.toMatch(/[<>]|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-f]+);)/i);
  let errors = 0;
  new Parser({ onerror: () => errors++ }, { xmlMode: true }).end(xml);
  expect(errors).toBe(0);
}
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  for (const [name, xml] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) wellFormed(xml);
  return parts;
}
const run = (value: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${value}</w:t></w:r>`;

describe('Text', () => {
  it('keeps a table a table', () => {
    expect(text(`a;b\n"${NAME}";${NUMBER}\n`, 'x.csv')).toBe('a;b\n"[PERSON_1]";[NUMBER_1]\n');
  });
  it('keeps JSON valid: numbers become strings, escapes are read', () => {
    const source = `{"n": ${NUMBER}, "who": "\\u005ainnober Kranich", "list": [1, "a\\n${MAIL}"]}`;
    expect(JSON.parse(text(source, 'x.json'))).toEqual({ n: '[NUMBER_1]', who: '[PERSON_1]', list: [1, 'a\n[EMAIL_1]'] });
    expect(text(`{"n":${NUMBER}}\n{"n":2}\n`, 'x.ndjson')).toBe('{"n":"[NUMBER_1]"}\n{"n":2}\n');
  });
  it('takes values as they are written, whatever signs are in them', () => {
    const value = 'A-1/b.c*(d)+[e]{2}|f^$\\?';
    expect(text(`x ${value} y`, 'x.md', [[value, '[NUMBER_1]']])).toBe('x [NUMBER_1] y');
    expect(text('123456 12 x12', 'x.md', [['12', '[NUMBER_1]']])).toBe('123456 [NUMBER_1] x12');
  });
  it('writes what was no UTF-8 as UTF-8, with its mark', () => {
    const bytes = Uint8Array.from(`Gr\u00fc\u00dfe an ${NAME}, sch\u00f6ne`, (c) => c.charCodeAt(0));
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(rewritten(bytes, 'x.txt'))).toBe(
      '\ufeffGr\u00fc\u00dfe an [PERSON_1], sch\u00f6ne',
    );
  });
  it('reads entities, runs and attributes of HTML and SVG', () => {
    const html = text(
      `<!doctype html><html><body title="${MAIL}"><p>Zinnober <b>Kra</b>nich &amp; ${MAIL.replace('@', '&#64;')}</p><!-- ${NUMBER} --></body></html>`,
      'x.html',
    );
    expect(html).toBe(
      '<!doctype html><html><body title="[EMAIL_1]"><p>[PERSON_1]<b></b> &amp; [EMAIL_1]</p><!-- [NUMBER_1] --></body></html>',
    );
    expect(text(`<svg xmlns="x"><text>${NAME}</text></svg>`, 'x.svg')).toBe('<svg xmlns="x"><text>[PERSON_1]</text></svg>');
  });
  it('rewrites notebooks over their lines', () => {
    const cells = [{ cell_type: 'code', metadata: {}, outputs: [], source: ['who = "Zinnober\n', `Kranich"\n`, `x = ${NUMBER}`] }];
    const other = text(JSON.stringify({ cells, nbformat: 4, nbformat_minor: 5, metadata: {} }), 'x.ipynb');
    expect(other).not.toMatch(/Zinnober|Kranich|4711/);
    expect(JSON.parse(other)).toMatchObject({ nbformat: 4, cells: [{ cell_type: 'code' }] });
  });
});

describe('RTF', () => {
  const body = (source: string, standIns = STAND_INS): string =>
    strFromU8(rewritten(rtf(source), 'x.rtf', standIns), true).replace(/^.*\\pard |\\par\}$/g, '');
  it('is rewritten over several runs, whose formats stay', async () => {
    expect(body(`for {\\b Zinnober}{\\i  Kranich}\\b0 : 4711\\ul 0081\\ul0 50815, as\r\n ${MAIL}.`)).toBe(
      'for {\\b [PERSON_1]}{\\i }\\b0 : [NUMBER_1]\\ul \\ul0 , as\r\n [EMAIL_1].',
    );
    expect(await read(rewritten(rtf(`for {\\b Zinnober} {\\i Kranich}`), 'x.rtf'), 'x.rtf')).toBe('Plan\nfor [PERSON_1]');
  });
  it('is rewritten where letters are bytes, numbers with something for older readers, or signs of the format', () => {
    const odd: StandIns = [['J\u00f6rg \u0141\u0105\u2014{x}', '[PERSON_1]']];
    expect(body("a J\\'f6rg \\u321?\\u261\\'61\\emdash\\{x\\} z\\'e9", odd)).toBe("a [PERSON_1] z\\'e9");
    expect(body('\\uc0 J\\u246 rg \\u321 \\u261 \\u8212 \\{x\\}', odd)).toBe('\\uc0 [PERSON_1]');
  });
  it('is rewritten where a character takes two bytes', () => {
    const font = (text: string): string => `{\\fonttbl{\\f1\\fcharset128 Mincho;}}\\f1 ${text}`;
    expect(body(font("a \\'8e\\'52\\'93\\'63 b"), [['\u5c71\u7530', '[PERSON_1]']])).toBe(font('a [PERSON_1] b'));
  });
  it('keeps apart what cells and paragraphs keep apart', () => {
    expect(body(`Zinnober\\cell Kranich\\par ${NUMBER}\\cell x`)).toBe('[PERSON_1]\\cell \\par [NUMBER_1]\\cell x');
  });
  it('stays byte for byte where nothing of it is found', () => {
    const source = Uint8Array.from(rtf("Zo\\'eb \\u321? \\b a\\cell\\~ \u0080\u009f"), (byte, i) => (i % 40 === 39 ? byte | 0x80 : byte));
    expect(rewritten(source, 'x.rtf', [['not there', '[OTHER_1]']])).toEqual(source);
  });
  it('is rewritten in its properties and in what its fields lead to', () => {
    expect(body(`{\\info{\\author ${NAME}}}{\\field{\\*\\fldinst HYPERLINK "mailto:${MAIL}"}{\\fldrslt write}}`)).toBe(
      '{\\info{\\author [PERSON_1]}}{\\field{\\*\\fldinst HYPERLINK "mailto:[EMAIL_1]"}{\\fldrslt write}}',
    );
  });
});

describe('Messages', () => {
  const message = (body: string, ...header: readonly string[]): Uint8Array =>
    strToU8([`From: ${NAME} <${MAIL}>`, 'To: a@b.example', 'Subject: Offer', ...header, '', body, ''].join('\r\n'));

  it('are rewritten where they say it plainly', async () => {
    expect(await read(rewritten(message(`Call ${NUMBER}.`), 'x.eml'), 'x.eml')).toBe(
      await read(strToU8('From: [PERSON_1] <[EMAIL_1]>\r\nTo: a@b.example\r\nSubject: Offer\r\n\r\nCall [NUMBER_1].\r\n'), 'x.eml'),
    );
  });
  it('are rewritten where it is packed', async () => {
    const packed = message(btoa(`Call ${NUMBER}.`), 'MIME-Version: 1.0', 'Content-Type: text/plain', 'Content-Transfer-Encoding: base64');
    expect(await read(rewritten(packed, 'x.eml'), 'x.eml')).toContain('Call [NUMBER_1].');
    const quoted = message(
      `Gr=FC=DFe an Zinnober=20=\r\nKranich.`,
      'Content-Type: text/plain; format=flowed; charset="iso-8859-1"',
      'Content-Transfer-Encoding: quoted-printable',
    );
    const other = rewritten(quoted, 'x.eml');
    expect(await read(other, 'x.eml')).toContain('Gr\u00fc\u00dfe an [PERSON_1].');
    expect(strFromU8(other)).toContain('Content-Type: text/plain; format=flowed; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n');
  });
  it('are rewritten in encoded words of their header, which stays a header', async () => {
    const words = `=?utf-8?Q?J=C3=B6rg_Zinnober?=\r\n =?iso-8859-1?B?${btoa(' Kranich, the \u00e9lder')}?= <${MAIL}>`;
    const other = rewritten(strToU8(`From: ${words}\r\nTo: a@b.example\r\nSubject: =?utf-8?B?${btoa('Offer')}?=\r\n\r\nx\r\n`), 'x.eml');
    expect(await read(other, 'x.eml')).toContain('From: J\u00f6rg [PERSON_1], the \u00e9lder <[EMAIL_1]>');
    expect(strFromU8(other)).toContain(`Subject: =?utf-8?B?${btoa('Offer')}?=\r\n`);
  });
  it('are rewritten in each of their parts, HTML and attachments as such; what holds nothing stays byte for byte', async () => {
    const part = (content: string, ...fields: readonly string[]): string => ['--b 1', ...fields, '', content].join('\r\n');
    const csv = btoa(`a;${NAME}\n`);
    const inner = `From: ${MAIL}\r\nSubject: Inner\r\n\r\nfor ${NAME}`;
    const kept = part('AAEC\r\nAwQ=', 'Content-Type: application/octet-stream', 'Content-Transfer-Encoding: base64');
    const mail = [
      part(`<p>${NAME.replace(' ', '</p>')}<b>${NUMBER.slice(0, 4)}</b>${NUMBER.slice(4)}`, 'Content-Type: text/html; charset=utf-8'),
      part(
        csv,
        'Content-Type: text/csv; name="list.csv"',
        'Content-Disposition: attachment; filename="list.csv"',
        'Content-Transfer-Encoding: base64',
      ),
      part(inner, 'Content-Type: message/rfc822'),
      kept,
      part('no header at all'),
      '--b 1--',
      `after, ${NUMBER}`,
    ].join('\r\n');
    const source = message(mail, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed;\r\n boundary="b 1"');
    const other = rewritten(source, 'x.eml');
    expect(rewritten(source, 'x.eml', [['not there', '[OTHER_1]']])).toEqual(source);
    const said = await read(other, 'x.eml');
    expect(said).not.toMatch(/Zinnober|Kranich|kranich|4711/);
    for (const text of ['a;[PERSON_1]', 'for [PERSON_1]', 'Subject: Inner', '[NUMBER_1]', 'no header at all']) expect(said).toContain(text);
    expect(strFromU8(other)).toContain(kept);
    expect(strFromU8(other)).not.toContain(NUMBER);
    expect((await extractAll(other, 'x.eml', options)).failures).toEqual((await extractAll(source, 'x.eml', options)).failures);
  });
  it('have no other version where parts lie too deep', () => {
    const deep = Array.from({ length: 40 }, () => 'Content-Type: message/rfc822\r\n\r\n').join('');
    expect(rewrite(strToU8(`From: ${MAIL}\r\n${deep}x`), 'x.eml', STAND_INS, options)).toBeNull();
  });
});

describe('Documents', () => {
  it('rewrites Word: a value over several runs, comments, headers, properties and links', async () => {
    const bytes = word([], {
      'word/document.xml': wordPart('document', `<w:body><w:p>${run('by Zin')}${run('nober ')}${run('Kranich, 5 &lt; 6')}</w:p></w:body>`),
      'word/header1.xml': wordPart('hdr', `<w:p>${run(NUMBER)}</w:p>`),
      'word/comments.xml': wordPart('comments', `<w:comment w:author="${NAME}"><w:p>${run(MAIL)}</w:p></w:comment>`),
      'word/_rels/document.xml.rels': `<Relationships><Relationship Target="mailto:${MAIL}" TargetMode="External"/></Relationships>`,
      'docProps/core.xml': `<coreProperties><title>On ${NAME}</title></coreProperties>`,
      '[Content_Types].xml': '<Types/>',
    });
    const other = rewritten(bytes, 'x.docx');
    const parts = partsOf(other);
    expect(JSON.stringify(parts)).not.toMatch(/Zin|nober|Kranich|4711|kranich/);
    expect(parts['word/_rels/document.xml.rels']).toContain('mailto:%5BEMAIL_1%5D');
    expect(await read(other, 'x.docx')).toBe('[NUMBER_1]\n\nby [PERSON_1], 5 < 6\n\n[EMAIL_1]\n\ntitle: On [PERSON_1]');
    expect((await extractAll(other, 'x.docx', options)).failures).toEqual([]);
  });
  it('keeps the blanks that are at the edge of a run only now', () => {
    const plain = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const document = wordPart(
      'document',
      `<w:body><w:p>${plain('to Zinnober')}${plain('Kranich, x')}</w:p><w:p>${plain(`${NAME} a`)}</w:p></w:body>`,
    );
    const parts = partsOf(
      rewritten(word([], { 'word/document.xml': document, '[Content_Types].xml': '<Types/>' }), 'x.docx', [
        ['Zinnober Kranich,', '[PERSON_1]'],
      ]),
    );
    expect(parts['word/document.xml']).toContain('<w:t>to [PERSON_1]</w:t></w:r><w:r><w:t xml:space="preserve"> x</w:t>');
  });
  it('rewrites Excel: shared strings, numbers as text, formulas by what they show, and not the numbers of the strings', async () => {
    const bytes = sheet([[NAME, 'b']], {
      'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row r="1"><c r="A1" s="2"><v>${NUMBER}</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><f>${NUMBER}+0</f><v>${NUMBER}</v></c><c r="D1"><v>7</v></c></row></sheetData></worksheet>`,
      '[Content_Types].xml': '<Types/>',
    });
    const other = rewritten(bytes, 'x.xlsx', [...STAND_INS, ['1', '[NUMBER_2]']]);
    const parts = partsOf(other);
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      '<c r="A1" s="2" t="str"><v>[NUMBER_1]</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><v>[NUMBER_1]</v></c><c r="D1"><v>7</v></c>',
    );
    expect(await read(other, 'x.xlsx')).toBe('[PERSON_1]\tb\n\n[NUMBER_1]\tb\t[NUMBER_1]\t7');
  });
  it('rewrites PowerPoint and OpenDocument; a cell with a number becomes one with text', () => {
    const slide = `<p:sld><p:sp><a:p><a:r><a:t>Zinnober</a:t></a:r><a:r><a:t> Kranich</a:t></a:r></a:p></p:sp></p:sld>`;
    const deck = partsOf(rewritten(archive({ 'ppt/presentation.xml': '<p/>', 'ppt/slides/slide1.xml': slide }), 'x.pptx'));
    expect(deck['ppt/slides/slide1.xml']).toContain('<a:t>[PERSON_1]</a:t></a:r><a:r><a:t></a:t>');
    const cell = `<table:table-cell office:value-type="float" office:value="${NUMBER}"><text:p>${NUMBER}</text:p></table:table-cell>`;
    const other = rewritten(archive({ mimetype: 'm', 'content.xml': `<office:body>${cell}</office:body>` }), 'x.ods');
    expect(partsOf(other)['content.xml']).toContain(
      '<table:table-cell office:value-type="string"><text:p>[NUMBER_1]</text:p></table:table-cell>',
    );
    expect(strFromU8(other.subarray(30, 38))).toBe('mimetype');
  });
  it('rewrites what is packed in archives and documents, and leaves all else byte for byte', () => {
    const picture = png([['tEXt', 'a\0b']]);
    const inner = word([NAME], { '[Content_Types].xml': '<Types/>' });
    const other = unzipSync(rewritten(zipSync({ 'a/notes.txt': strToU8(NAME), 'b.docx': inner, 'c.png': picture }), 'x.zip'));
    expect(strFromU8(other['a/notes.txt'] ?? new Uint8Array())).toBe('[PERSON_1]');
    expect(partsOf(other['b.docx'] ?? new Uint8Array())['word/document.xml']).toContain('[PERSON_1]');
    expect(other['c.png']).toEqual(picture);
  });
});

describe('No other version', () => {
  it('is made of PDF, pictures and damaged archives', () => {
    expect(rewrite(pdf([NAME]), 'x.pdf', STAND_INS, options)).toBeNull();
    expect(rewrite(png([]), 'x.png', STAND_INS, options)).toBeNull();
    expect(rewrite(word([NAME]).subarray(0, 60), 'x.docx', STAND_INS, options)).toBeNull();
  });
  it('is made where nothing is to be replaced', () => {
    expect(rewrite(strToU8('a'), 'x.txt', [], options)).toBeNull();
  });
});
