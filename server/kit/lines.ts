/** One line of a file, and what it does there. */
export interface Line {
  readonly text: string;
  readonly why: string;
}

/** Where a value lies: names of objects' keys, positions in arrays. */
export type Place = readonly string[];
export type Explain = (place: Place) => string;

export const line = (text: string, why: string): Line => ({ text, why });

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Children of an object or array, or null for a plain value. */
function childrenOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  if (Array.isArray(value)) return value.map((item, index) => [String(index), item] as const);
  return isObject(value) ? Object.entries(value) : null;
}

/** JSON, two spaces a step, each line explained by the value that it belongs to. */
export function jsonLines(value: unknown, explain: Explain, place: Place = [], before = '', after = ''): readonly Line[] {
  const indent = '  '.repeat(place.length);
  const children = childrenOf(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (children === null || children.length === 0) {
    const text = children === null ? JSON.stringify(value) : `${open}${close}`;
    return [line(`${indent}${before}${text}${after}`, explain(place))];
  }
  return [
    line(`${indent}${before}${open}`, explain(place)),
    ...children.flatMap(([name, child], index) =>
      jsonLines(
        child,
        explain,
        [...place, name],
        Array.isArray(value) ? '' : `${JSON.stringify(name)}: `,
        index < children.length - 1 ? ',' : '',
      ),
    ),
    line(`${indent}${close}${after}`, place.length === 0 ? 'End of the file.' : `End of ${place.at(-1) ?? ''}.`),
  ];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** A value of an Apple property list, each line explained. Throws on what a property list cannot hold. */
export function plistLines(value: unknown, explain: Explain, place: Place, depth: number): readonly Line[] {
  const indent = '  '.repeat(depth);
  const why = explain(place);
  if (Array.isArray(value))
    return [
      line(`${indent}<array>`, why),
      ...value.flatMap((item, index) => plistLines(item, explain, [...place, String(index)], depth + 1)),
      line(`${indent}</array>`, `End of ${place.at(-1) ?? 'the list'}.`),
    ];
  if (isObject(value))
    return [
      line(`${indent}<dict>`, why),
      ...Object.entries(value).flatMap(([name, child]) => {
        const inner = [...place, name];
        return [line(`${indent}  <key>${escapeXml(name)}</key>`, explain(inner)), ...plistLines(child, explain, inner, depth + 1)];
      }),
      line(`${indent}</dict>`, `End of ${place.at(-1) ?? 'the settings'}.`),
    ];
  if (typeof value === 'boolean') return [line(`${indent}<${String(value)}/>`, why)];
  if (typeof value === 'number' && Number.isInteger(value)) return [line(`${indent}<integer>${value}</integer>`, why)];
  if (typeof value === 'string') return [line(`${indent}<string>${escapeXml(value)}</string>`, why)];
  throw new Error(`A property list cannot hold ${JSON.stringify(value)} (at ${place.join('/')}).`);
}
