import type { Counts } from './counts';
import { CLIP, Feature } from './features';
import { CODE_WORD, OPENER, PROSE_WORD, wordKind } from './words';

const LONGEST_GAP = 60;
/** `SELECT`, `PERFORM`: a statement in capitals is worth this many code words. */
const SHOUTED = 2;

// Character kinds.
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const UNDERSCORE = 4;
const BLANK = 5;
const SIGN = 6;

const KIND = new Uint8Array(128);
for (let c = 33; c < 127; c++) KIND[c] = SIGN;
for (let c = 97; c <= 122; c++) KIND[c] = LOWER;
for (let c = 65; c <= 90; c++) KIND[c] = UPPER;
for (let c = 48; c <= 57; c++) KIND[c] = DIGIT;
KIND[95] = UNDERSCORE;
KIND[32] = BLANK;
KIND[9] = BLANK;

const kindOf = (c: number): number => (c < 128 ? (KIND[c] ?? OTHER) : c > 191 ? LOWER : SIGN);
/** What names are made of has the lowest numbers but 0. */
const isName = (kind: number): boolean => kind !== OTHER && kind <= UNDERSCORE;

/** Adds what the line [start, end) of the text shows to `counts` (empty before). One pass; blank lines are the caller's. */
export function measure(text: string, start: number, end: number, counts: Counts): void {
  counts.add(Feature.Bias);

  let first = start;
  while (first < end && (text.charCodeAt(first) === 32 || text.charCodeAt(first) === 9)) first++;
  let last = end - 1;
  while (last > first && (KIND[text.charCodeAt(last)] ?? OTHER) === BLANK) last--;
  if (first > start) {
    counts.add(text.charCodeAt(start) === 9 ? Feature.IndentTab : Feature.IndentSpaces);
  }
  startOf(text, start, first, last, counts);
  endOf(text, last, counts);

  let signs = 0;
  let words = 0;
  let code = 0;
  let prose = 0;
  /** How the last word ended: 1 when only a blank has followed since. */
  let pairable = false;
  let previous = OTHER;
  let previousCode = 0;
  let quotes = 0;
  let opened = false;
  for (let i = first; i <= last + 1; i++) {
    let c = i <= last ? text.charCodeAt(i) : 10;
    let kind = c < 128 ? (KIND[c] ?? OTHER) : c > 191 ? LOWER : SIGN;
    if (isName(kind)) {
      // A whole word at once.
      const wordStart = i;
      let kinds = 0;
      let humps = 0;
      let hash = 0x811c9dc5;
      let behind = OTHER;
      do {
        kinds |= 1 << kind;
        if (kind === UPPER) {
          if (behind === LOWER) humps++;
          hash = Math.imul(hash ^ (c | 32), 0x01000193);
        } else {
          if (c > 127) counts.add(Feature.NotAscii);
          hash = Math.imul(hash ^ c, 0x01000193);
        }
        behind = kind;
        previousCode = c;
        c = ++i <= last ? text.charCodeAt(i) : 10;
        kind = c < 128 ? (KIND[c] ?? OTHER) : c > 191 ? LOWER : SIGN;
      } while (isName(kind));
      previous = behind;
      const hasLower = (kinds & (1 << LOWER)) !== 0;
      const hasUpper = (kinds & (1 << UPPER)) !== 0;
      const digits = (kinds & (1 << DIGIT)) !== 0;
      const hasUnderscore = (kinds & (1 << UNDERSCORE)) !== 0;
      const before = wordStart > first ? text.charCodeAt(wordStart - 1) : 10;
      const plain = !hasUnderscore && !digits && humps === 0;
      if (digits && text.charCodeAt(wordStart) === 48 && (text.charCodeAt(wordStart + 1) | 32) === 120) counts.add(Feature.Hex);
      else if (digits && !hasLower && !hasUpper) {
        // a number is no word
      } else {
        words++;
        const k = plain ? wordKind(hash) : 0;
        if (hasUnderscore) counts.add(hasLower ? Feature.Snake : Feature.UpperSnake);
        else if (humps > 0) counts.add(Feature.Camel);
        else if (hasUpper && hasLower && wordStart > first) counts.add(Feature.CapitalWords);
        if ((k & CODE_WORD) !== 0 && !(hasUpper && hasLower)) code++;
        // `o.total`, `BY` and `x_of` are none of the words that they look like.
        if ((k & PROSE_WORD) !== 0 && c !== 46 && (hasLower || !hasUpper) && (before === 32 || before > 127 || wordStart === first))
          prose++;
        if (plain && pairable && before === 32) counts.add(Feature.WordPairs);
        if (
          wordStart === first &&
          (k & OPENER) !== 0 &&
          !(hasUpper && hasLower) &&
          (c === 32 || c === 40 || c === 123 || c === 58 || c === 10)
        ) {
          opened = true;
          if (hasUpper) code += SHOUTED;
          counts.add(Feature.StartsOpener);
        }
        if (digits) counts.add(Feature.Digits);
        if (c === 46 && i < last && isName(kindOf(text.charCodeAt(i + 1)))) counts.add(Feature.DottedName);
        if (c === 40) counts.add(Feature.Call);
        else if (c === 91) counts.add(Feature.Index);
        if (before === 36) counts.add(Feature.DollarName);
        else if (before === 64 || before === 58 || before === 37 || before === 38) counts.add(Feature.SigilWord);
        if (wordStart === first && c === 10) counts.add(Feature.OneOrTwoWords);
        if (c === 10 && (k & (CODE_WORD | OPENER)) !== 0) counts.add(Feature.EndWord);
      }
      pairable = c === 32 && plain;
    } else if (kind !== BLANK) pairable = false;
    if (kind === SIGN && c !== 10) {
      signs++;
      if (previous === SIGN && i > first + 1) counts.add(Feature.SignPair);
      const next = i < last ? text.charCodeAt(i + 1) : 10;
      if (next === 123 && (c === 36 || c === 123)) {
        // A gap to fill in, `${x}` or `{{x}}`, as prompts have them as well: what is inside says nothing.
        const close = closeOf(text, i + 2, Math.min(last, i + LONGEST_GAP));
        if (close > 0) {
          counts.add(Feature.Placeholder);
          i = close;
          previous = SIGN;
          previousCode = 125;
          continue;
        }
      }
      const nextKind = next < 128 ? (KIND[next] ?? OTHER) : LOWER;
      switch (c) {
        case 58: // :
          if (next === 58) counts.add(Feature.DoubleColon);
          else if (next === 61) counts.add(Feature.ColonEquals);
          else if (next === 32 && previousCode === 34) counts.add(Feature.JsonKey);
          else if (words <= 2 && isName(previous) && (next === 32 || (next === 10 && words === 1 && code === 0 && !opened)))
            counts.add(Feature.Label);
          else if (next === 47 && i + 2 <= last && text.charCodeAt(i + 2) === 47) counts.add(Feature.Url);
          break;
        case 61: // =
          if (
            next === 61 ||
            previousCode === 61 ||
            previousCode === 33 ||
            previousCode === 60 ||
            previousCode === 62 ||
            previousCode === 126 ||
            previousCode === 47
          ) {
            counts.add(Feature.Compare);
          } else if (next === 62) counts.add(Feature.Arrow);
          else if (previousCode === 43 || previousCode === 45 || previousCode === 42 || previousCode === 124 || previousCode === 46)
            counts.add(Feature.CompoundAssign);
          else if (previousCode !== 58) counts.add(Feature.Assign);
          break;
        case 45: // -
          if (next === 62) counts.add(Feature.Arrow);
          else if (previousCode === 60) counts.add(Feature.Arrow);
          else if (previousCode === 32 && next === 32 && i > first) counts.add(Feature.Typographic);
          else if (previousCode === 45 && previous === SIGN && i > first + 1) counts.add(Feature.CommentTail);
          break;
        case 124: // |
          if (previousCode === 32 && next === 32) counts.add(Feature.PipeCells);
          else if (next === 124) counts.add(Feature.Logic);
          break;
        case 38: // &
          if (next === 38) counts.add(Feature.Logic);
          break;
        case 123: // {
        case 125: // }
          counts.add(Feature.Brace);
          break;
        case 92: // backslash
          counts.add(Feature.Backslash);
          break;
        case 59: // ;
          if (i < last) counts.add(Feature.InnerSemicolon);
          break;
        case 44: // ,
          if (next === 32) counts.add(Feature.CommaSpace);
          break;
        case 42: // *
          if (next === 42 && previousCode !== 42 && previousCode !== 47) counts.add(Feature.Bold);
          else if (previousCode === 32 && next === 32) counts.add(Feature.SpacedOperator);
          break;
        case 43: // +
        case 60: // <
        case 62: // >
        case 47: // /
        case 37: // %
          if (previousCode === 32 && next === 32) counts.add(Feature.SpacedOperator);
          else if (c === 60 && isName(previous) && isName(nextKind)) counts.add(Feature.AngleName);
          else if (c === 47 && (next === 47 || next === 42) && previousCode !== 58 && i > first) counts.add(Feature.CommentTail);
          break;
        case 34: // "
          quotes++;
          if (quotes === 2 && (next === 41 || next === 59 || next === 44 || next === 93)) counts.add(Feature.ClosedQuote);
          break;
        case 39: // '
          if (previous === SIGN && (nextKind === LOWER || nextKind === UPPER)) quotes++;
          if ((next === 41 || next === 59 || next === 93) && previous !== SIGN) counts.add(Feature.ClosedQuote);
          break;
        default:
          if (c > 8191) counts.add(Feature.Typographic);
      }
    }
    if (c === 32 && previousCode === 32 && text.charCodeAt(i + 1) !== 32) counts.add(Feature.Aligned);
    previous = kind;
    previousCode = c;
  }

  const length = last - first + 1;
  if (length > 100) counts.add(Feature.Long);
  else if (length < 32 && prose === 0) counts.add(Feature.Short);
  counts.set(Feature.CodeWords, Math.min(code, CLIP));
  counts.set(Feature.ProseWords, Math.min(prose, CLIP));
  if (prose * 4 > words && words > 3) counts.add(Feature.HalfProse);
  if (code * 3 > words && words > 1) counts.add(Feature.ThirdCode);
  if (words === 0) counts.add(Feature.NoWords);
  else if (words <= 2) counts.add(Feature.OneOrTwoWords);
  if (signs * 6 > length) counts.add(Feature.ManySigns);
  if (signs * 3 > length) counts.add(Feature.MostSigns);
}

/** Where the gap's brace closes, up to `most`; 0 where it does not. */
function closeOf(text: string, from: number, most: number): number {
  for (let i = from; i <= most; i++) if (text.charCodeAt(i) === 125) return i;
  return 0;
}

/** `1. `, `12) `, `a) `, `iv. `: an item of a list. */
function isListNumber(text: string, first: number, last: number): boolean {
  for (let i = first + 1; i < first + 5 && i < last; i++) {
    const c = text.charCodeAt(i);
    if (c === 46 || c === 41) return text.charCodeAt(i + 1) === 32;
    if (KIND[c] !== DIGIT && c !== 105 && c !== 118 && c !== 120) return false;
  }
  return false;
}

function startOf(text: string, start: number, first: number, last: number, counts: Counts): void {
  const c = text.charCodeAt(first);
  const next = first < last ? text.charCodeAt(first + 1) : 10;
  if (c >= 65 && c <= 90) counts.add(Feature.StartsCapital);
  else if (c >= 97 && c <= 122) counts.add(isListNumber(text, first, last) ? Feature.ListNumber : Feature.LowerStart);
  else if (c >= 48 && c <= 57) counts.add(isListNumber(text, first, last) ? Feature.ListNumber : Feature.StartsNumber);
  else if (c === 47 && (next === 47 || next === 42)) counts.add(Feature.StartsComment);
  else if (c === 35) counts.add(next === 32 || next === 35 ? Feature.StartsHashSpace : Feature.StartsHashWord);
  else if (c === 64) counts.add(Feature.StartsAt);
  else if (c === 36) counts.add(Feature.StartsDollar);
  else if (c === 125 || c === 41 || c === 93 || c === 123) counts.add(Feature.StartsCloser);
  else if (c === 60) counts.add(Feature.StartsAngle);
  else if (c === 124) counts.add(Feature.StartsPipe);
  else if (c === 42 && first === start + 1 && (next === 32 || next === 10 || next === 47)) counts.add(Feature.StarComment);
  else if ((c === 42 || c === 45 || c === 43) && next === 32) counts.add(Feature.StartsBullet);
  else if (c === 45 && ((next >= 97 && next <= 122) || (next >= 65 && next <= 90))) counts.add(Feature.StartsDashes);
  else if (c === 45 && next === 45)
    counts.add(first + 1 === last || text.charCodeAt(first + 2) === 32 ? Feature.StartsDashComment : Feature.StartsDashes);
  else if (c === 34 || c === 39) counts.add(Feature.StartsQuote);
  else if (c === 40) counts.add(Feature.StartsParen);
  else if (c === 59) counts.add(Feature.StartsSemicolon);
  else if (c === 37) counts.add(Feature.StartsPercent);
}

function endOf(text: string, last: number, counts: Counts): void {
  const c = text.charCodeAt(last);
  if (c === 59) counts.add(Feature.EndsSemicolon);
  else if (c === 123) counts.add(Feature.EndsOpenBrace);
  else if (c === 125) counts.add(Feature.EndsCloseBrace);
  else if (c === 41) counts.add(Feature.EndsCloseParen);
  else if (c === 40 || c === 91) counts.add(Feature.EndsOpenBracket);
  else if (c === 44) counts.add(Feature.EndsComma);
  else if (c === 58) counts.add(Feature.EndsColon);
  else if (c >= 48 && c <= 57) counts.add(Feature.EndsDigit);
  else if (c === 92) counts.add(Feature.EndsBackslash);
  else if (c === 46) counts.add(Feature.EndsPeriod);
  else if (kindOf(c) === LOWER || kindOf(c) === UPPER) counts.add(Feature.EndsLetter);
  else if (c < 128 && KIND[c] === SIGN && c !== 46 && c !== 63 && c !== 33) counts.add(Feature.EndsOtherSign);
}
