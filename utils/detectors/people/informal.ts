import { isIntroduced } from './cues';
import { fold, LONGEST } from './fold';
import { Kind } from './kinds';
import { isApostrophe, isSpace, kind, LOWER } from './letters';
import { kindOf, spelling } from './lookup';

/** Longer texts are no chat messages: there a name has a capital. */
const LONGEST_MESSAGE = 1_000;
const LONGEST_POST = 500;
const LONGEST_HANDLE = 30;
const AT = 64;
const DOT = 46;

/** Words after @ that are no people: of code and of style sheets. */
const ANNOTATIONS = new Set(
  'override test media import keyframes param return returns deprecated todo see link throws example autowired component service entity bean data getter setter property dataclass staticmethod classmethod pytest mock inject injectable input output include apply layer tailwind charset supports container font page author since version types here channel everyone all'.split(
    ' ',
  ),
);
/** How the accounts of bodies end. */
const BODIES =
  'fc tv news radio times jobs hq official magazine mag live club shop store project foundation university media music band gaming app support help team'.split(
    ' ',
  );

type Use = (start: number, end: number) => void;

/** Names without a capital in a short message, and whom it is addressed to by @. */
export function findInformal(text: string, use: Use): void {
  if (text.length > LONGEST_MESSAGE) return;
  lowerCaseNames(text, use);
  if (text.length <= LONGEST_POST && !text.includes('{'))
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) handleAt(text, at, use);
}

const isHandle = (code: number): boolean => code < 128 && (kind(code) !== 0 || code === 95);

/** @name, or @ name as some tools write it; no e-mail address, no package, no annotation. */
function handleAt(text: string, at: number, use: Use): void {
  if (at > 0 && !' \n\t"\'(.:“”|-/'.includes(text.charAt(at - 1))) return;
  const from = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
  let end = from;
  while (end - from <= LONGEST_HANDLE && isHandle(text.charCodeAt(end))) end++;
  if (end - from < 3 || end - from > LONGEST_HANDLE) return;
  const after = text.charCodeAt(end);
  if (after === 47 || after === 40 || after === AT || ((after === DOT || after === 45) && isHandle(text.charCodeAt(end + 1)))) return;
  const handle = text.slice(from, end).toLowerCase();
  if (!ANNOTATIONS.has(handle) && !BODIES.some((body) => handle.endsWith(body))) use(at, end);
}

const isGiven = (k: number): boolean => k === Kind.given2 || k === Kind.given3 || k === Kind.both2 || k === Kind.both3;
const isSure = (k: number): boolean => k === Kind.given3 || k === Kind.both3;
const isSurname = (k: number): boolean =>
  k === Kind.surname2 || k === Kind.surname3 || k === Kind.both2 || k === Kind.both3 || k === Kind.surnameEast || k === Kind.surnameWord;

/** Words whose next word is a name if it can be one. */
const isCue = (k: number): boolean => k === Kind.by || k === Kind.speech || k === Kind.role;
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'herr', 'frau', 'sr', 'sra', 'mme', 'mlle']);

function lowerCaseNames(text: string, use: Use): void {
  let cue = 0;
  let title = -1;
  for (let at = 0; at < text.length; at++) {
    if (kind(text.charCodeAt(at)) === 0) continue;
    let end = at;
    let lower = true;
    for (; end < text.length && kind(text.charCodeAt(end)) !== 0; end++) lower &&= kind(text.charCodeAt(end)) === LOWER;
    if (!lower || end - at < 2 || end - at > LONGEST) {
      cue = 0;
      title = -1;
      at = end;
      continue;
    }
    const k = kindOf(fold(text, at, end));
    const next = nextWord(text, end);
    const second = next > end ? kindOf(fold(text, end + 1, next)) : -1;
    const longSurname = second === 0 && spelling(next - end - 1) > 20;
    if (title >= 0 && (k === 0 || k < Kind.word)) {
      end = second >= 0 && (isSurname(second) || second === 0) ? next : end;
      use(title, end);
    } else if (isGiven(k) && (isSurname(second) || longSurname)) {
      end = next;
      use(at, end);
    } else if ((isSure(k) && (isCue(cue) || speaks(text, at, end))) || (k > 0 && k < Kind.word && isIntroduced(text, at))) use(at, end);
    const titled: boolean =
      end - at < 5 &&
      TITLES.has(text.slice(at, end)) &&
      (isSpace(text.charCodeAt(end)) || (text.charCodeAt(end) === DOT && isSpace(text.charCodeAt(end + 1))));
    title = titled ? at : -1;
    cue = isSpace(text.charCodeAt(end)) ? k : 0;
    at = end;
    if (titled && text.charCodeAt(end) === DOT) at++;
  }
}

/** End of the lower-case word after the space at `end`; `end` where there is none. */
function nextWord(text: string, end: number): number {
  if (!isSpace(text.charCodeAt(end))) return end;
  let to = end + 1;
  while (to < text.length && kind(text.charCodeAt(to)) === LOWER) to++;
  return to - end < 3 || to - end > LONGEST || isApostrophe(text.charCodeAt(to)) ? end : to;
}

/** A line that begins with the name of who speaks. */
function speaks(text: string, start: number, end: number): boolean {
  return text.charCodeAt(end) === 58 && (start === 0 || text.charCodeAt(start - 1) === 10);
}
