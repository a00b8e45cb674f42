import type { Chain } from './chain';
import { Join, LONGEST_CHAIN } from './chain';
import { BEGINS, cueBefore, FIELD, NAME_FIELD, NOTHING, oddsAfter, oddsBefore } from './cues';
import { isHouse, isStreet } from './streets';
import { fold, pairHash } from './fold';
import { Kind } from './kinds';
import { givenness, kindOf, spelling } from './lookup';
import * as W from './weights';

const LONGEST_NAME = 5;
const NEVER = -1e9;
const GREEK = 0x370;

/** Whether the words i and i + 1 are a place or a body together. */
function isPair(chain: Chain, i: number): boolean {
  return kindOf(pairHash(chain.hashes[i] ?? 0, chain.hashes[i + 1] ?? 0)) === Kind.place;
}

const ARTICLES = new Set(['La', 'Le', 'El', 'Der', 'Das', 'Den', 'Des', 'Il', 'Het', 'Do', 'Da']);

/** Whom they greet has a name. */
const GREETINGS = new Set([
  'Dear',
  'Hello',
  'Hi',
  'Hey',
  'Hallo',
  'Liebe',
  'Lieber',
  'Cher',
  'Chère',
  'Querido',
  'Querida',
  'Estimado',
  'Estimada',
  'Caro',
  'Cara',
  'Beste',
  'Hej',
  'Hei',
  'Drogi',
  'Droga',
]);

/** Words that have a capital only because a sentence begins with them. */
const BEGINNERS = new Set([Kind.function, Kind.word, Kind.verb, Kind.article, Kind.by, Kind.at]);

/** Names that a chain holds, best first cut. */
export class Judge {
  /** How many names were found. */
  found = 0;
  /** Of each: its first word, the word after its last, its score. */
  readonly firsts: Int8Array = new Int8Array(LONGEST_CHAIN);
  readonly ends: Int8Array = new Int8Array(LONGEST_CHAIN);
  readonly scores: Float64Array = new Float64Array(LONGEST_CHAIN);
  private readonly spelt: Float64Array = new Float64Array(LONGEST_CHAIN);
  private readonly given: Float64Array = new Float64Array(LONGEST_CHAIN);
  private readonly best: Float64Array = new Float64Array(LONGEST_CHAIN + 1);
  private readonly from: Int8Array = new Int8Array(LONGEST_CHAIN + 1);
  private readonly alone: Float64Array = new Float64Array(LONGEST_CHAIN + 1);
  /** Whether spelling was asked for. */
  spelled = true;
  /** Where the chain's last word is that makes a body of those before it. */
  private body = 0;
  /** The first word is an article that may be a particle, too. */
  private opensWithArticle = false;
  /** The first word greets whoever is named by the next. */
  private greeted = false;
  private before = NOTHING;
  private beforeOdds = 0;
  private afterOdds = 0;

  /** What stands beside the chain, as odds. */
  get context(): number {
    return this.beforeOdds + this.afterOdds;
  }

  /** Finds the names of a chain; a chain of one word that may be one is always among them, with its score. */
  judge(text: string, chain: Chain): void {
    this.found = 0;
    const n = chain.length;
    if (!this.isWorthIt(chain)) return;
    this.before = cueBefore(text, chain.starts[0] ?? 0);
    // One word in a field that is called just name is the name of anything.
    if (this.before === NAME_FIELD && n === 1) this.before = BEGINS;
    this.greeted = n > 1 && this.before === BEGINS && GREETINGS.has(text.slice(chain.starts[0], chain.ends[0]));
    this.beforeOdds = oddsBefore(this.before);
    // 375 Kim Roads: a house.
    if (n > 1 && isHouse(text, chain.starts[0] ?? 0) && isStreet(text, chain.starts[n - 1] ?? 0, chain.ends[n - 1] ?? 0)) return;
    const named = this.isNamed(chain);
    this.afterOdds = oddsAfter(text, chain.ends[n - 1] ?? 0, named && this.before === BEGINS);
    // A word alone in a field is as often an answer: Patient: None.
    if (n === 1 && this.before === FIELD) this.beforeOdds -= W.FIELD_ALONE;
    // All that stands before an address is one name.
    if (n > 1 && this.before === BEGINS && this.afterOdds === W.ADDRESSED) this.beforeOdds += W.WHOLE;
    if (!named && this.before === BEGINS) this.beforeOdds += W.SENTENCE_START;
    this.spelled = named || this.context >= W.HINT;
    if (!this.spelled) {
      if (n === 1) this.keep(0, 1, W.UNNAMED + this.context);
      return;
    }
    this.opensWithArticle = chain.kinds[0] === Kind.particle && ARTICLES.has(text.slice(chain.starts[0], chain.ends[0]));
    this.spell(text, chain);
    this.body = 0;
    for (let i = 1; i < n; i++) if (chain.kinds[i] === Kind.bodyAfter) this.body = i;
    if (this.body > 0 && this.before === FIELD) this.beforeOdds = 0;
    this.best[0] = 0;
    for (let j = 1; j <= n; j++) {
      this.best[j] = this.best[j - 1] ?? 0;
      this.from[j] = -1;
      this.alone[j] = NEVER;
    }
    for (let i = 0; i < n; i++) this.segmentsFrom(chain, i);
    for (let j = n; j > 0;) {
      const i = this.from[j] ?? -1;
      if (i < 0) j--;
      else {
        this.keep(i, j, (this.best[j] ?? 0) - (this.best[i] ?? 0));
        j = i;
      }
    }
    if (this.found === 0 && n === 1) this.keep(0, 1, this.alone[1] ?? NEVER);
  }

  private keep(first: number, end: number, score: number): void {
    this.firsts[this.found] = first;
    this.ends[this.found] = end;
    this.scores[this.found++] = score;
  }

  private isWorthIt(chain: Chain): boolean {
    for (let i = 0; i < chain.length; i++) {
      const k = chain.kinds[i] ?? 0;
      if (k === 0 ? chain.initials[i] !== 1 : k < Kind.word) return true;
    }
    return false;
  }

  /** Whether a word of the chain is known as a name, or says that one follows. */
  private isNamed(chain: Chain): boolean {
    for (let i = 0; i < chain.length; i++) {
      const k = chain.kinds[i] ?? 0;
      if (k === 0 ? (chain.initials[i] ?? 0) > 0 : k < Kind.word || k === Kind.title || k === Kind.role || k === Kind.by) return true;
    }
    return false;
  }

  private spell(text: string, chain: Chain): void {
    for (let i = 0; i + 1 < chain.length; i++) if (isPair(chain, i)) chain.kinds[i] = chain.kinds[i + 1] = Kind.place;
    for (let i = 0; i < chain.length; i++) {
      this.spelt[i] = 0;
      this.given[i] = 0;
      if (chain.kinds[i] !== 0 || (chain.initials[i] ?? 0) > 0) continue;
      const start = chain.starts[i] ?? 0;
      const end = chain.ends[i] ?? 0;
      fold(text, start, end);
      this.spelt[i] = oddsOfSpelling(end - start);
      this.given[i] = Math.max(-1, Math.min(1, givenness() * W.GIVENNESS_UNIT));
      // The model has seen few names in other alphabets.
      if (text.charCodeAt(start) >= GREEK) this.spelt[i] = Math.max(W.OTHER_ALPHABET, this.spelt[i] ?? 0);
    }
  }

  private segmentsFrom(chain: Chain, i: number): void {
    const begin = W.START + this.oddsOfStart(chain, i);
    let given = NEVER;
    let surname = NEVER;
    let initial = NEVER;
    const east = chain.kinds[i] === Kind.surnameEast;
    const last = Math.min(chain.length, i + LONGEST_NAME);
    const titled = (i > 0 ? chain.kinds[i - 1] : this.before) === Kind.title;
    const base = this.best[i] ?? 0;
    for (let j = i; j < last; j++) {
      const k = chain.kinds[j] ?? 0;
      const joins = j === i ? 0 : chain.joins[j] === Join.particle ? W.THEN.particle : chain.joins[j] === Join.hyphen ? W.THEN.hyphen : 0;
      if ((chain.initials[j] ?? 0) > 0) {
        initial =
          (j === i
            ? chain.initials[j] === 2
              ? 0
              : NEVER
            : Math.max(initial, given + W.THEN.anyInitial, surname + W.THEN.surnameInitial)) + W.INITIAL;
        given = surname = NEVER;
      } else {
        // After a title whatever has a capital is a name, however it is spelt.
        const spelt = j === i && titled ? Math.max(0, this.spelt[j] ?? 0) : (this.spelt[j] ?? 0);
        const upper = chain.uppers[j] === 1 ? W.UPPER : 0;
        const g =
          j === i
            ? 0
            : Math.max(
                given + W.THEN.givenGiven,
                surname + (east && j === i + 1 ? (k === 0 ? W.THEN.eastUnknown : W.THEN.eastGiven) : W.THEN.surnameGiven),
                initial + W.THEN.initialGiven,
              );
        const s = j === i ? 0 : Math.max(given + W.THEN.givenSurname, surname + W.THEN.surnameSurname, initial + W.THEN.initialSurname);
        given = g + joins + upper + (W.AS_GIVEN[k] ?? 0) + spelt * 0.5 + (this.given[j] ?? 0);
        surname = s + joins + upper + (W.AS_SURNAME[k] ?? 0) + spelt - (this.given[j] ?? 0) * 0.3;
        initial = NEVER;
      }
      let score = begin + Math.max(given, surname, initial + W.ENDS_WITH_INITIAL) + this.oddsOfEnd(chain, j + 1);
      if (j === i) score += W.SINGLE + (chain.uppers[j] === 1 && !this.isTitled(chain, i) ? W.UPPER_SINGLE : 0);
      if (j === i && chain.length === 1) this.alone[j + 1] = score;
      if (score > 0 && base + score > (this.best[j + 1] ?? 0)) {
        this.best[j + 1] = base + score;
        this.from[j + 1] = i;
      }
    }
  }

  private isTitled(chain: Chain, i: number): boolean {
    const k = i > 0 ? chain.kinds[i - 1] : this.before;
    return k === Kind.title || k === Kind.role;
  }

  private oddsOfStart(chain: Chain, i: number): number {
    if (i === 0)
      return this.before === BEGINS && chain.kinds[0] === Kind.particle && this.opensWithArticle ? W.BEGINS_WITH_ARTICLE : this.beforeOdds;
    if (i === 1 && this.greeted) return W.GREETED;
    if (i === 1 && this.before === BEGINS && this.opensWithArticle) return W.BEFORE[Kind.article] ?? 0;
    const k = chain.kinds[i - 1] ?? 0;
    if (chain.joins[i] === Join.hyphen) return W.HYPHENATED;
    if (i === 1 && this.before === BEGINS && (BEGINNERS.has(k) || chain.initials[0] === 1)) return W.BEFORE[k] ?? 0;
    if (i === 1 && this.before === BEGINS && k === 0) return W.BESIDE_UNKNOWN;
    const odds = W.BEFORE[k] ?? 0;
    return k === Kind.title || k === Kind.role ? odds : odds + W.BESIDE_CAPITAL;
  }

  private oddsOfEnd(chain: Chain, j: number): number {
    if (j === chain.length) return this.afterOdds;
    if (chain.joins[j] === Join.hyphen) return W.HYPHENATED;
    if (j < this.body) return W.BODY_AHEAD + (j + 1 === this.body ? W.BESIDE_CAPITAL : 0);
    const odds = W.AFTER[chain.kinds[j] ?? 0] ?? 0;
    return odds > 0 ? odds : odds + W.BESIDE_CAPITAL;
  }
}

/** What the spelling of the word in `folded` says, as odds. */
export function oddsOfSpelling(length: number): number {
  return Math.max(-W.SPELLING_BOUND, Math.min(W.SPELLING_BOUND, spelling(length) * W.SPELLING_UNIT));
}
