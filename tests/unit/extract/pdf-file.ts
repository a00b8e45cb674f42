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
