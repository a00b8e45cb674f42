import { strToU8, zipSync } from 'fflate';

const NS =
  'xmlns:w="w" xmlns:v="v" xmlns:a="a" xmlns:p="p" xmlns:mc="mc" xmlns:vt="vt" xmlns:text="text" xmlns:table="table" xmlns:office="office" xmlns:clbl="clbl"';

/** An archive with these parts; an XML declaration is put before each. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)]),
    ),
  );
}

const paragraph = (text: string): string => `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

export function word(lines: readonly string[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return archive({
    'word/document.xml': `<w:document ${NS}><w:body>${lines.map(paragraph).join('')}</w:body></w:document>`,
    ...parts,
  });
}

export function wordPart(root: string, inner: string): string {
  return `<w:${root} ${NS}>${inner}</w:${root}>`;
}

export function sheet(rows: readonly (readonly string[])[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const strings = [...new Set(rows.flat())];
  const cells = rows.map(
    (row, r) =>
      `<row r="${r + 1}">${row.map((value, c) => (value === '' ? '' : `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="s"><v>${strings.indexOf(value)}</v></c>`)).join('')}</row>`,
  );
  return archive({
    'xl/workbook.xml': '<workbook/>',
    'xl/sharedStrings.xml': `<sst>${strings.map((s) => `<si><t>${s}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`,
    ...parts,
  });
}

/** docProps/custom.xml with a label of Microsoft Purview. */
export function labelled(name: string, enabled = 'true'): Readonly<Record<string, string>> {
  const id = '2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b';
  const property = (key: string, value: string): string =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="MSIP_Label_${id}_${key}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
  return { 'docProps/custom.xml': `<Properties ${NS}>${property('Enabled', enabled)}${property('Name', name)}</Properties>` };
}
