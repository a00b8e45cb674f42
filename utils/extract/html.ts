import { Parser } from 'htmlparser2';
import type { Reader, Text } from './reading';
import { decodeAs, decodeText } from './encoding';

/** Elements after which a new line begins. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol optgroup option p pre script section select style summary table tbody text textarea tfoot thead title tr tspan ul desc metadata'.split(
    ' ',
  ),
);
/** Attributes whose value says nothing by itself. */
const DUMB = new Set(
  'class id style width height d transform viewbox fill stroke points x y cx cy r rx ry x1 y1 x2 y2 xmlns rel type lang dir role target'.split(
    ' ',
  ),
);
const PICTURE = /^\s*data:image\//i;

interface Heard {
  readonly out: Pick<Text, 'add'>;
  /** Hears of pictures that are within the page itself. */
  readonly picture: () => void;
  readonly tick: () => void;
}

/**
 * What a page says, and what stands in it unseen: whoever takes the file takes comments, scripts and addresses, too. Text first, then attributes
 * and comments, one a line.
 */
export function walkHtml(html: string, { out, picture, tick }: Heard, xml = false): void {
  const unseen: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        tick();
        if (BLOCKS.has(name)) out.add('\n');
        for (const [key, value] of Object.entries(attributes)) {
          if (PICTURE.test(value)) picture();
          else if (value.trim() !== '' && !DUMB.has(key.toLowerCase()) && !key.startsWith('xmlns')) unseen.push(value);
        }
      },
      onclosetag: (name) => {
        if (name === 'td' || name === 'th') out.add('\t');
        else if (BLOCKS.has(name) && name !== 'tspan') out.add('\n');
      },
      ontext: (text) => out.add(text),
      oncomment: (comment) => unseen.push(comment),
    },
    { xmlMode: xml, decodeEntities: true, lowerCaseTags: true },
  );
  // In pieces, so that time is looked at in between.
  for (let at = 0; at < html.length; at += 65_536) {
    tick();
    parser.write(html.slice(at, at + 65_536));
  }
  parser.end();
  out.add('\n\n');
  for (const value of unseen) out.add(`${value.trim()}\n`);
}

/** What a page says of its own encoding (HTML standard, "prescan a byte stream"). */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,200}encoding=["']([\w-]{2,40})/.exec(head)?.[1] ??
    null
  );
}

function decodeMarkup(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  const charset = declared(bytes);
  // What is valid UTF-8 or marked is what it is, whatever it says of itself.
  const guessed = charset !== null && !/utf/i.test(charset) && !isUtf8(bytes) ? decodeAs(bytes, charset) : text;
  return guessed;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const reader =
  (xml: boolean): Reader =>
  ({ bytes, out, reading, unread }) => {
    let pictures = 0;
    walkHtml(decodeMarkup(bytes), { out, tick: reading.tick, picture: () => pictures++ }, xml);
    if (pictures > 0) unread('picture', pictures);
  };

export const readHtml = reader(false);
/** Drawings: their words; what is drawn without words is a picture like any other, but there is no telling whether it says something. */
export const readSvg = reader(true);
