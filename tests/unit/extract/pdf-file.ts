/** A PDF of these objects, numbered from 1; the first is the catalogue (ISO 32000-1, 7.5). */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let out = '%PDF-1.7\n';
  const places: number[] = [];
  objects.forEach((object, i) => {
    places.push(out.length);
    out += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
  });
  const table = out.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  out += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}trailer\n<</Size ${String(objects.length + 1)}/Root 1 0 R${trailer}>>\nstartxref\n${String(table)}\n%%EOF\n`;
  return Uint8Array.from(out, (c) => c.charCodeAt(0));
}

export const streamOf = (content: string, dictionary = ''): string =>
  `<</Length ${String(content.length)}${dictionary}>>\nstream\n${content}\nendstream`;

const shown = (text: string): string => text.replace(/[\\()]/g, (c) => `\\${c}`);

/** A PDF whose font is not in it: its codes, here 機密情報 in Shift_JIS, are characters only by a table of Adobe's (90ms-RKSJ-H). */
export const JAPANESE = '機密情報';
export const japanesePdf = (): Uint8Array =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    streamOf('BT /F1 12 Tf 20 200 Td <8b4096a78fee95f1> Tj ET'),
    '<</Type/Font/Subtype/Type0/BaseFont/MS-Gothic/Encoding/90ms-RKSJ-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/MS-Gothic/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/MS-Gothic/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
  ]);

interface PdfOptions {
  readonly title?: string;
  readonly note?: string;
  readonly picture?: boolean;
}

/** A PDF with one line of text a page. */
export function pdf(pages: readonly string[], { title, note, picture = false }: PdfOptions = {}): Uint8Array {
  const first = 7;
  const kids = pages.map((_, i) => `${String(first + 2 * i)} 0 R`).join(' ');
  const annotation = note === undefined ? '' : `/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(${shown(note)})>>]`;
  return pdfOf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${kids}]/Count ${String(pages.length)}>>`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      `<</Title(${shown(title ?? '')})>>`,
      picture ? streamOf('\xff', '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8') : '<<>>',
      '<<>>',
      ...pages.flatMap((text, i) => [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>/XObject<</I 5 0 R>>>>/Contents ${String(first + 1 + 2 * i)} 0 R${annotation}>>`,
        streamOf(`BT /F1 12 Tf 50 700 Td (${shown(text)}) Tj ET`),
      ]),
    ],
    '/Info 4 0 R',
  );
}
