import type { Confidence } from '../../model/words';
import type { Detector } from '../types';

/**
 * Sensitivity labels of Microsoft Purview as office programs write them into a document: custom properties `MSIP_Label_<id>_<key>`, in
 * files, in the HTML that they copy, and in the header `msip_labels` of mail.
 */
const SOURCE = 'https://learn.microsoft.com/en-us/information-protection/develop/concept-mip-metadata';

/**
 * A property with its value: `_Name: C2` and `_Name=C2;` in text and mail; `<o:…_Name dt:dt="string">C2<` and `<meta name="…_Name" content="C2">` in
 * HTML; `name="…_Name"><vt:lpwstr>C2<` in docProps/custom.xml. Groups: id, key, value.
 */
const PROPERTY =
  /MSIP_Label_([0-9a-f]{8}-[0-9a-f-]{27})_([a-z]{2,30})(?:\s{0,3}[=:]\s{0,3}|["']\s{1,3}content\s{0,2}=\s{0,2}["']|["'][^<>\n]{0,120}>\s{0,8}<[\w:]{1,20}>|(?:\s{1,3}[\w:]{1,20}="[^"\n]{0,40}"){0,3}\s{0,3}>)\s{0,3}([^<>"';\n]{1,200})/iy;

const KEYS = new Set(['enabled', 'name', 'contentbits', 'method', 'siteid', 'removed']);
/** Properties of labels that one document may have. */
const MOST = 64;

/** One property of a label as a line of text. */
export function propertyLine(id: string, key: string, value: string): string {
  return `MSIP_Label_${id.toLowerCase()}_${key}: ${value.trim()}`;
}

/** The properties of labels in the source of a page, as lines of text: they are in no text that is shown. */
export function labelLines(html: string): readonly string[] {
  const lines = new Set<string>();
  const start = html.search(/MSIP_Label_/i);
  if (start < 0) return [];
  const lower = html.toLowerCase();
  for (let at = start; at >= 0 && lines.size < MOST; at = lower.indexOf('msip_label_', at + 1)) {
    PROPERTY.lastIndex = at;
    const [, id, key = '', value = ''] = PROPERTY.exec(html) ?? [];
    if (id !== undefined && KEYS.has(key.toLowerCase())) lines.add(propertyLine(id, key, value));
  }
  return [...lines];
}

/** Names that companies give to what may leave; the first are Purview's own defaults. */
const OPEN =
  /^(?:public|personal|non-?business|general|unrestricted|unclassified|not classified|none|open|official|öffentlich|privat|allgemein|publi[cqk][a-zà-ɏ]{0,4}|pubblic[a-z]{0,2}|général|persönlich|公開|公开|공개)(?!\w)/i;
const CLOSED =
  /confiden|restrict|secret|sensitive|protected|privileged|highly|vertraul|geheim|streng|riservat|vertrouwelijk|poufn|geheim|機密|社外秘|机密|기밀|\b(?:C[34]|S[34]|K[34]|L[34])\b/i;
const INTERNAL = /intern|interne|interno|only|employees|company|organi[sz]ation|business|\bC2\b|社内|内部|대외비/i;

/** How far before a property it is looked whether the label is in force. */
const REACH = 1_500;

/** A label that was taken off stays in the file, as not enabled. */
function isOff({ input, index }: RegExpExecArray, id: string): boolean {
  const near = input.slice(Math.max(0, index - REACH), index + REACH).toLowerCase();
  const own = new RegExp(
    `msip_label_${id.toLowerCase()}_(?:enabled\\b[^\\n;]{0,60}?(?:false|[=:>"] ?0)\\b|removed\\b[^\\n;]{0,60}?(?:true|[=:>"] ?1)\\b)`,
  );
  return own.test(near);
}

function judge(match: RegExpExecArray): boolean | Confidence {
  const [, id = '', key = ''] = match;
  const value = (match[3] ?? '').trim();
  const name = key.toLowerCase();
  if (name === 'name') {
    if (value === '' || OPEN.test(value) || isOff(match, id)) return false;
    if (CLOSED.test(value)) return 'high';
    return INTERNAL.test(value) ? 'medium' : 'low';
  }
  if (name !== 'contentbits') return false;
  // Bits: 1 header, 2 footer, 4 watermark, 8 encryption. What is encrypted or marked as such is meant to be kept.
  const bits = Number(value);
  if (!Number.isInteger(bits) || (bits & 15) === 0 || isOff(match, id)) return false;
  return (bits & 8) !== 0 ? 'high' : 'medium';
}

export const purviewDetectors: readonly Detector[] = [
  {
    id: 'confidential.sensitivity-label',
    category: 'confidential',
    confidence: 'medium',
    keywords: ['msip_label_'],
    pattern: PROPERTY,
    validate: (_, match) => judge(match),
    rank: 2,
    source: SOURCE,
  },
];
