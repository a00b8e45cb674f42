/** Hears what an XML text holds. Names come without their prefix. */
export interface Listener {
  readonly open?: (name: string, attribute: (name: string) => string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => unknown;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Entities are the five of XML and numbers; what a document type declares is left as it is written, so nothing can grow. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The name of the tag from `from` on, without its prefix. */
function localName(tag: string, from: number): string {
  let start = from;
  let end = from;
  for (; end < tag.length; end++) {
    const c = tag.charCodeAt(end);
    if (c === 58) start = end + 1;
    else if (c <= 32 || c === 47) break;
  }
  return tag.slice(start, end);
}

const attributes = new Map<string, RegExp>();

/** The value of the attribute with this local name; empty where there is none. */
function attributeOf(tag: string, name: string): string {
  let form = attributes.get(name);
  if (form === undefined) attributes.set(name, (form = new RegExp(`[\\s:]${name}\\s{0,4}=\\s{0,4}(?:"([^"]*)"|'([^']*)')`)));
  const match = form.exec(tag);
  return decoded(match?.[1] ?? match?.[2] ?? '');
}

/** Goes through an XML text once, with a `tick` for each tag. It is made for what office programs write: no check is made of what should not be there. */
export function walkXml(xml: string, { open, close, text }: Listener, tick: () => void): void {
  let at = 0;
  while (at < xml.length) {
    tick();
    const start = xml.indexOf('<', at);
    if (start > at) text?.(decoded(xml.slice(at, start)));
    if (start < 0) {
      if (at < xml.length) text?.(decoded(xml.slice(at)));
      return;
    }
    if (xml.startsWith('<!--', start)) {
      const end = xml.indexOf('-->', start + 4);
      at = end < 0 ? xml.length : end + 3;
      continue;
    }
    if (xml.startsWith('<![CDATA[', start)) {
      const end = xml.indexOf(']]>', start + 9);
      text?.(xml.slice(start + 9, end < 0 ? xml.length : end));
      at = end < 0 ? xml.length : end + 3;
      continue;
    }
    const end = xml.indexOf('>', start);
    if (end < 0) return;
    at = end + 1;
    const first = xml.charAt(start + 1);
    if (first === '?' || first === '!') continue;
    if (first === '/') {
      close?.(localName(xml.slice(start, end), 2));
      continue;
    }
    const tag = xml.slice(start, end);
    const name = localName(tag, 1);
    open?.(name, (attribute) => attributeOf(tag, attribute));
    if (tag.endsWith('/')) close?.(name);
  }
}
