import { LANGUAGES, TELLS } from './tells';

/** How much of a block is looked at. */
const SAMPLE = 500;
/** Below this no language is named. */
const ENOUGH = 3;
/** Runs of signs up to this long are tokens. */
const LONGEST_RUN = 3;

/** `A` is the first language, `a` the 27th; weights are characters from this on. */
const UPPER = 65;
const LOWER = 97;
const CASE = 26;
const NO_WEIGHT = 60;
const CARET = 94;

/** Read when the first code is found: most texts hold none. */
let tells: Readonly<Record<string, string>> | null = null;
/** Which lengths tokens have that begin with a character, as bits: what has none of these is not looked up. */
const lengths = new Int32Array(128);
const LONGEST = 31;

function load(): Readonly<Record<string, string>> {
  if (tells !== null) return tells;
  tells = JSON.parse(TELLS) as Record<string, string>;
  for (const token of Object.keys(tells)) {
    const first = token.charCodeAt(0) & 127;
    lengths[first] = (lengths[first] ?? 0) | (1 << token.length);
  }
  return tells;
}

/** What only the one of two siblings has that share all else. */
const TYPED =
  'interface readonly string; number; boolean; string, number, string) number) boolean) ): ?: Promise< Record< Array< keyof declare Partial< unknown never private implements'.split(
    ' ',
  );

const isWord = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;

/** The likeliest language of code that stands at [from, to); `other` where nothing speaks clearly. */
export function languageOf(code: string, from: number, to: number): string {
  const known = load();
  const seen = new Set<string>();
  const scores = new Float64Array(LANGUAGES.length);
  const end = Math.min(to, from + SAMPLE);
  /** The text at [start, until), between `before` and `after`. */
  const say = (start: number, until: number, before = '', after = ''): void => {
    const length = until - start + before.length + after.length;
    const first = before === '' ? code.charCodeAt(start) : CARET;
    if (length >= LONGEST || ((lengths[first & 127] ?? 0) & (1 << length)) === 0) return;
    const token = before + code.slice(start, until) + after;
    const tell = known[token];
    // `constructor` and the like are on every object.
    if (typeof tell !== 'string' || seen.has(token)) return;
    seen.add(token);
    for (let i = 0; i + 1 < tell.length; i += 2) {
      const letter = tell.charCodeAt(i);
      const language = letter >= LOWER ? letter - LOWER + CASE : letter - UPPER;
      scores[language] = (scores[language] ?? 0) + tell.charCodeAt(i + 1) - NO_WEIGHT;
    }
  };
  let at = from;
  /** Where the run of signs began that stands right before `at`, and whether the line began with it. */
  let signs = from;
  let lineStart = true;
  while (at < end) {
    const c = code.charCodeAt(at);
    if (c <= 32) {
      if (c === 10) lineStart = true;
      at++;
      signs = at;
    } else if (isWord(c)) {
      const start = at;
      while (at < end && isWord(code.charCodeAt(at))) at++;
      const next = code.charCodeAt(at);
      const followed = at < end && next > 32;
      say(start, at);
      if (followed) say(start, at + 1);
      else if (next === 10 || at === code.length) say(start, at, '', '$');
      if (followed && next === 58 && code.charCodeAt(at + 1) === 58) say(start, at + 2);
      if (signs < start) {
        const from = Math.max(signs, start - LONGEST_RUN);
        for (const before of from === start - 1 ? [from] : [from, start - 1]) {
          say(before, at);
          if (followed) say(before, at + 1);
        }
        if (lineStart) say(from, at + (followed ? 1 : 0), '^');
      }
      lineStart = false;
      signs = at;
    } else {
      const start = at;
      while (at < end && code.charCodeAt(at) > 32 && !isWord(code.charCodeAt(at))) at++;
      signs = start;
      const run = Math.min(at, start + LONGEST_RUN);
      say(start, run);
      if (run > start + 1) say(start, start + 1);
      if (lineStart) {
        say(start, run, '^');
        if (run > start + 1) say(start, start + 1, '^');
        // What follows at once still belongs to the start of the line.
        lineStart = at < end && isWord(code.charCodeAt(at));
      }
      const next = code.charCodeAt(at);
      if (at === code.length || next === 10) {
        say(Math.max(start, at - 2), at, '', '$');
        if (at - start > 1) say(at - 1, at, '', '$');
      }
    }
  }
  let best = -1;
  let most = ENOUGH - 1;
  scores.forEach((score, language) => {
    if (score > most) {
      most = score;
      best = language;
    }
  });
  const language = LANGUAGES[best] ?? 'other';
  if (language !== 'javascript' && language !== 'typescript') return language;
  return TYPED.some((token) => seen.has(token)) ? 'typescript' : 'javascript';
}
