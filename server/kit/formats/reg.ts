import type { Explain, Line } from '../lines';
import { line } from '../lines';
import type { RegistryValue } from '../registry';

/** Documented at https://support.microsoft.com/help/310516: a file for the registry editor. */
const HEADER = 'Windows Registry Editor Version 5.00';

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;

/** REG_MULTI_SZ is written as its bytes: UTF-16LE, each text and the list ended by a zero. */
function multi(text: string): string {
  const bytes = Buffer.from(`${text}\0\0`, 'utf16le');
  return `hex(7):${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

function dataOf({ type, data }: RegistryValue): string {
  if (type === 'dword') return `dword:${Number(data).toString(16).padStart(8, '0')}`;
  return type === 'multi' ? multi(String(data)) : quoted(String(data));
}

export function regLines(values: readonly RegistryValue[], explain: Explain): readonly Line[] {
  const keys = [...new Set(values.map(({ key }) => key))];
  return [
    line(HEADER, 'Says which form of registry file this is; it has to be the first line.'),
    ...keys.flatMap((key) => [
      line('', 'An empty line before each key.'),
      line(`[HKEY_LOCAL_MACHINE\\${key}]`, 'The key that the values below belong to; for all users of the machine.'),
      ...values
        .filter((value) => value.key === key)
        .map((value) =>
          line(
            `${quoted(value.name)}=${dataOf(value)}`,
            value.type === 'multi' ? `${explain(value.place)} Written as bytes: ${String(value.data)}` : explain(value.place),
          ),
        ),
    ]),
  ];
}
