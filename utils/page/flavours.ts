import { labelLines } from '../detectors/confidential/purview';
import { linesOf } from './read';

/** The strings of a clipboard or a drag; files are not here. */
export interface Flavours {
  readonly plain: string;
  /** As the page would read it, or null where there is none. */
  readonly html: string | null;
}

/** HTML past this many UTF-16 units is not parsed inside the event. */
export const HTML_SYNC_LIMIT = 1_048_576;
/** Work of the line comparison, in UTF-16 units looked at; past it a line counts as not being in the plain text. */
const COMPARE_LIMIT = 20_000_000;

/** Names of `<meta>` by which a page marks itself. */
const MARKS =
  /^(?:(?:document[-_. ]?)?(?:classification|sensitivity)(?:[-_. ]?label)?|confidentiality|security[-_. ]?(?:level|classification))$/i;

/** Reads all strings at once: after the event the browser empties the clipboard object. Null where it holds no text. */
export function readFlavours(data: DataTransfer | null): Flavours | null {
  if (data === null) return null;
  const plain = data.getData('text/plain') || data.getData('text/uri-list');
  const html = data.getData('text/html');
  if (plain === '' && html === '') return null;
  return { plain, html: html === '' ? null : html };
}

/**
 * What the HTML says beyond the plain text: text that a rich editor would take from it although the plain flavour does
 * not show it (hidden elements, link targets, alternative texts). Line by line, empty when there is nothing.
 */
export function hiddenText({ plain, html }: Flavours): string {
  if (html === null) return '';
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const seen = squeeze(plain);
  const said = linesOf(parsed.body).text;
  const lines = squeeze(said) === seen ? [] : said.split('\n');
  for (const element of parsed.body.querySelectorAll('[href], [alt], [title]')) {
    for (const name of ['href', 'alt', 'title']) lines.push(element.getAttribute(name) ?? '');
  }
  // What the document that it was copied from says of itself: office programs write its sensitivity label into the source.
  lines.push(...labelLines(html));
  for (const meta of parsed.querySelectorAll('meta[name][content]')) {
    const name = meta.getAttribute('name') ?? '';
    if (MARKS.test(name)) lines.push(`${name}: ${meta.getAttribute('content') ?? ''}`);
  }
  const known = new Set(plain.split(/\r?\n/).map(squeeze));
  let work = 0;
  const extra = lines.filter((line) => {
    const squeezed = squeeze(line);
    if (squeezed === '' || known.has(squeezed)) return false;
    known.add(squeezed);
    work += seen.length;
    return work > COMPARE_LIMIT || !seen.includes(squeezed);
  });
  return extra.join('\n');
}

/** Without white space and zero-width characters: what two readings of the same text have in common. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
}
