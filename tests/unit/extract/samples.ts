import { gzipSync, strToU8, zipSync } from 'fflate';
import { archive, sheet, word } from './archive';
import { pdf } from './pdf-file';

/** Made-up word that stands in every sample. */
export const MARKER = 'Zinnober-Kranich 4711';

const utf8 = strToU8;
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');

/** A ustar archive of these files. */
export function tar(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    const header = new Uint8Array(512);
    const put = (text: string, at: number): void => header.set(utf8(text), at);
    put(name, 0);
    put('0000644\0', 100);
    put(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
    put('        ', 148);
    put('0', 156);
    put('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    blocks.push(header, bytes, new Uint8Array((512 - (bytes.length % 512)) % 512));
  }
  return Uint8Array.from(Buffer.concat([...blocks, new Uint8Array(1_024)]));
}

function crc(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let i = 0; i < 8; i++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

/** A PNG of one pixel with these chunks before its data. */
export function png(chunks: readonly (readonly [string, string])[]): Uint8Array {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  return Uint8Array.from(
    Buffer.concat([
      latin('\x89PNG\r\n\x1a\n'),
      chunk('IHDR', latin('\0\0\0\x01\0\0\0\x01\x08\0\0\0\0')),
      ...chunks.map(([type, data]) => chunk(type, latin(data))),
      chunk('IDAT', latin('\x78\x9c\x63\0\0\0\x02\0\x01')),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** A JPEG of nothing but its metadata: EXIF with a description, and an XMP packet. */
export function jpeg(description: string, subject: string): Uint8Array {
  const text = `${description}\0`;
  // TIFF header, one entry (ImageDescription, ASCII), then its value.
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x010e, 10);
  tiff.writeUInt16BE(2, 12);
  tiff.writeUInt32BE(text.length, 14);
  tiff.writeUInt32BE(26, 18);
  const segment = (data: Uint8Array): Buffer => {
    const head = Buffer.from([0xff, 0xe1, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description photoshop:Headline="head ${subject}"><dc:subject><rdf:li>${subject}</rdf:li></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>`;
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(text, 'latin1')])),
      segment(Buffer.from(xmp)),
      Buffer.from([0xff, 0xd9]),
    ]),
  );
}

const slides = (text: string): Uint8Array =>
  archive({
    'ppt/presentation.xml': '<p:presentation xmlns:p="p"/>',
    'ppt/slides/slide1.xml': `<p:sld xmlns:p="p" xmlns:a="a"><p:sp><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sp></p:sld>`,
  });
const openDocument = (kind: string, inner: string): Uint8Array =>
  archive({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d"><office:body>${inner}</office:body></office:document-content>`,
  });

export const rtf = (text: string): Uint8Array =>
  latin(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fswiss Helvetica;}}{\\info{\\title Plan}}\\f0\\pard ${text}\\par}`);

const BODY = `Guten Tag,\r\n${MARKER}\r\n`;
export const mail = (parts: readonly string[]): Uint8Array =>
  latin(
    [
      'From: Anna <anna@mail.test>',
      'To: Ben <ben@mail.test>',
      'Subject: =?utf-8?B?QW5nZWJvdA==?=',
      'Message-ID: <1@mail.test>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      ...parts.map((part) => `--b\r\n${part}`),
      '--b--',
      '',
    ].join('\r\n'),
  );
const attached = (name: string, bytes: Uint8Array): string =>
  `Content-Type: application/octet-stream; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${base64(bytes)}\r\n`;

export const notebook = (source: readonly string[]): Uint8Array =>
  utf8(
    JSON.stringify({
      nbformat: 4,
      metadata: {},
      cells: [
        {
          cell_type: 'code',
          source,
          outputs: [
            { output_type: 'display_data', data: { 'image/png': 'iVBORw0KGgo=', 'text/html': '<b>bold</b>', 'text/plain': 'bold' } },
          ],
        },
      ],
    }),
  );

/** What each kind of file is, by the name of the file: bytes, and the part in which the marker stands. */
export const SAMPLES: Readonly<Record<string, readonly [bytes: Uint8Array, part: string, text?: string]>> = {
  'notes.txt': [utf8(`a\n${MARKER}\n`), 'notes.txt'],
  'main.py': [utf8(`print("${MARKER}")`), 'main.py'],
  'table.csv': [utf8(`name;value\n${MARKER};1\n`), 'table.csv'],
  'data.json': [utf8(JSON.stringify({ a: [MARKER] })), 'data.json'],
  'utf16.txt': [Uint8Array.from(Buffer.from(`\ufeff${MARKER}`, 'utf16le')), 'utf16.txt'],
  'utf16-without-mark.txt': [Uint8Array.from(Buffer.from(MARKER, 'utf16le')), 'utf16-without-mark.txt'],
  'latin1.txt': [latin(`Gr\xfc\xdfe aus M\xfcnchen, ${MARKER}, f\xfcr den \xdcbergang`), 'latin1.txt', 'Grüße aus München'],
  'shift-jis.txt': [
    latin(`\x8b\x40\x96\xa7\x8f\xee\x95\xf1\x82\xc5\x82\xb7\x81\x42\x8e\xe6\x88\xb5\x92\x8d\x88\xd3\r\n${MARKER}`),
    'shift-jis.txt',
    '機密情報です。取扱注意',
  ],
  'iso-2022-jp.txt': [latin(`\x1b$B5!L)\x1b(B ${MARKER}`), 'iso-2022-jp.txt', '機密'],
  'page.html': [utf8(`<!doctype html><title>T</title><p>Zinnober&#45;Kranich&nbsp;&nbsp;x <b>${MARKER}</b></p>`), 'page.html'],
  'hidden.html': [utf8(`<html><body><!-- ${MARKER} --><p>nothing</p></body></html>`), 'hidden.html'],
  'link.html': [utf8(`<html><body><a href="https://intern.test/?q=${MARKER}">here</a></body></html>`), 'link.html'],
  'windows.html': [
    latin(`<html><head><meta charset="windows-1251"></head><body>\xcf\xf0\xe8\xe2\xe5\xf2 ${MARKER}</body></html>`),
    'windows.html',
    'Привет',
  ],
  'drawing.svg': [utf8(`<svg xmlns="http://www.w3.org/2000/svg"><text><tspan>${MARKER}</tspan></text></svg>`), 'drawing.svg'],
  'letter.rtf': [rtf(MARKER), 'letter.rtf'],
  'letters.rtf': [
    rtf(`Stra\\'dfe \\u8211? {\\*\\generator none;}{\\field{\\*\\fldinst HYPERLINK "https://intern.test"}{\\fldrslt ${MARKER}}}`),
    'letters.rtf',
    'Straße –',
  ],
  'letter.docx': [word(['a', MARKER]), 'letter.docx'],
  'table.xlsx': [sheet([['name', MARKER]]), 'table.xlsx'],
  'slides.pptx': [slides(MARKER), 'slides.pptx'],
  'letter.odt': [openDocument('text', `<text:p>${MARKER}</text:p>`), 'letter.odt'],
  'table.ods': [
    openDocument(
      'spreadsheet',
      `<table:table><table:table-row><table:table-cell><text:p>${MARKER}</text:p></table:table-cell></table:table-row></table:table>`,
    ),
    'table.ods',
  ],
  'slides.odp': [
    openDocument('presentation', `<draw:page><draw:text-box><text:p>${MARKER}</text:p></draw:text-box></draw:page>`),
    'slides.odp',
  ],
  'offer.pdf': [pdf(['first page', MARKER]), 'offer.pdf'],
  'title.pdf': [pdf(['page'], { title: MARKER }), 'title.pdf'],
  'note.pdf': [pdf(['page'], { note: MARKER }), 'note.pdf'],
  'plain.eml': [mail([`Content-Type: text/plain; charset=utf-8\r\n\r\n${BODY}`]), 'plain.eml', 'Subject: Angebot'],
  'quoted.eml': [
    mail([
      `Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe Zinnober=\r\n-Kranich 4711\r\n`,
    ]),
    'quoted.eml',
    'Grüße',
  ],
  'html.eml': [mail([`Content-Type: text/html\r\n\r\n<p>Zinnober<!-- -->-Kranich 4711</p>`]), 'html.eml'],
  'attached.eml': [
    mail(['Content-Type: text/plain\r\n\r\nsee it\r\n', attached('letter.docx', word([MARKER]))]),
    'attached.eml/letter.docx',
  ],
  'forwarded.eml': [
    mail([`Content-Type: message/rfc822\r\n\r\nFrom: c@mail.test\r\nSubject: inner\r\nMessage-ID: <2@mail.test>\r\n\r\n${BODY}`]),
    'forwarded.eml/attachment-1.eml',
  ],
  'study.ipynb': [notebook(['x = 1\n', `y = "${MARKER}"`]), 'study.ipynb'],
  'files.zip': [zipSync({ 'a/notes.txt': utf8(MARKER), 'b.txt': utf8('b') }), 'files.zip/a/notes.txt'],
  'nested.zip': [zipSync({ 'inner.zip': zipSync({ 'letter.docx': word([MARKER]) }) }), 'nested.zip/inner.zip/letter.docx'],
  'files.tar': [tar({ 'a/notes.txt': utf8(MARKER) }), 'files.tar/a/notes.txt'],
  'files.tgz': [gzipSync(tar({ 'notes.txt': utf8(MARKER) })), 'files.tgz/files.tar/notes.txt'],
  'notes.txt.gz': [gzipSync(utf8(MARKER)), 'notes.txt.gz/notes.txt'],
  'embedded.docx': [
    zipSync({ 'word/document.xml': utf8('<w:document/>'), 'word/embeddings/table.xlsx': sheet([[MARKER]]) }),
    'embedded.docx/table.xlsx',
  ],
  'chart.xlsx': [
    archive({
      'xl/workbook.xml': '<workbook/>',
      'xl/charts/chart1.xml': `<c:chart xmlns:c="c" xmlns:a="a"><a:p><a:r><a:t>${MARKER}</a:t></a:r></a:p></c:chart>`,
    }),
    'chart.xlsx',
  ],
  'photo.jpg': [jpeg(MARKER, 'street'), 'photo.jpg'],
  'tagged.jpg': [jpeg('street', MARKER), 'tagged.jpg'],
  'screen.png': [png([['tEXt', `Description\0${MARKER}`]]), 'screen.png'],
  'screen-xmp.png': [png([['iTXt', `XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta><dc:title>${MARKER}</dc:title></x:xmpmeta>`]]), 'screen-xmp.png'],
};
