/** A reader of registry files, as strict as the registry editor is lenient: what it does not know is an error. */
export interface ReadValue {
  readonly key: string;
  readonly name: string;
  readonly type: 'dword' | 'sz' | 'multi';
  readonly data: string | number;
}

export function readReg(text: string): readonly ReadValue[] {
  const lines = text.split('\r\n');
  if (lines[0] !== 'Windows Registry Editor Version 5.00') throw new Error('no header');
  if (lines.at(-1) !== '') throw new Error('no line end at the end');
  const values: ReadValue[] = [];
  let key: string | null = null;
  const unquote = (quoted: string): string => quoted.slice(1, -1).replace(/\\(["\\])/g, '$1');
  for (const line of lines.slice(1)) {
    if (line === '') continue;
    const head = /^\[HKEY_LOCAL_MACHINE\\([^\]]+)\]$/.exec(line);
    if (head !== null) {
      key = head[1] ?? '';
      continue;
    }
    const pair = /^("(?:[^"\\]|\\["\\])*")=(.*)$/.exec(line);
    if (pair === null || key === null) throw new Error(`not understood: ${line}`);
    const [, quoted = '', data = ''] = pair;
    const name = unquote(quoted);
    if (/^dword:[0-9a-f]{8}$/.test(data)) values.push({ key, name, type: 'dword', data: parseInt(data.slice(6), 16) });
    else if (/^"(?:[^"\\]|\\["\\])*"$/.test(data)) values.push({ key, name, type: 'sz', data: unquote(data) });
    else if (/^hex\(7\):[0-9a-f]{2}(,[0-9a-f]{2})*$/.test(data)) {
      const text16 = Buffer.from(data.slice(7).replaceAll(',', ''), 'hex').toString('utf16le');
      if (!text16.endsWith('\0\0')) throw new Error(`a list without an end: ${name}`);
      values.push({ key, name, type: 'multi', data: text16.slice(0, -2) });
    } else throw new Error(`not understood: ${line}`);
  }
  return values;
}

/** A reader of CSV (RFC 4180). */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/gy;
  for (let match = cells.exec(text); match !== null; match = cells.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    if (cells.lastIndex === text.length) return rows.slice(0, -1);
  }
  throw new Error('not CSV');
}
