import type { KindName } from '../../utils/detectors/people/kinds';
import { Kind } from '../../utils/detectors/people/kinds';
import { COMMON_GIVEN, GREEK_AND_CYRILLIC_GIVEN, IN_THE_NEWS } from './common';
import { ALSO_PLACES, AMBIGUOUS, COMPANIES, CUES, EASTERN, JAPANESE_GIVEN, PAIRS } from './words';
import type { Sources } from './sources';
import { pairsOf, wordsOf } from './sources';

/** How often a word must come among the most frequent of a language to be an ordinary word of it. */
const ORDINARY_RANK = 2_500;
/** A word that so many languages have among their frequent ones is a name of films. */
const NAME_IN_LANGUAGES = 7;

/** Lists of given names below this hold the common ones of their country. */
const SHORT_LIST = 300;

interface Evidence {
  given: number;
  surname: number;
  word: number;
  place: boolean;
}

function rankOf(list: readonly string[], limits: readonly number[]): Map<string, number> {
  const ranks = new Map<string, number>();
  list.forEach((word, i) => {
    if (ranks.has(word)) return;
    const level = limits.findIndex((limit) => i < limit);
    if (level >= 0) ranks.set(word, limits.length - level);
  });
  return ranks;
}

/** Given names → level 1 to 3, by how many lists have it and how high. */
function given(sources: Sources): Map<string, number> {
  const levels = rankOf(sources.censusGiven, [900, 2_400, 8_000]);
  const lists = new Map<string, number>();
  for (const locale of sources.given) {
    const once = new Set(locale);
    // A short list has the names that are borne most.
    for (const word of once) lists.set(word, (lists.get(word) ?? 0) + (once.size < SHORT_LIST ? 2 : 1));
  }
  for (const [word, n] of lists)
    levels.set(word, Math.max(levels.get(word) ?? 0, n >= 6 ? 3 : n >= 2 ? 2 : 1, Math.min(3, (levels.get(word) ?? 0) + 1)));
  for (const word of wordsOf([COMMON_GIVEN, GREEK_AND_CYRILLIC_GIVEN]))
    levels.set(word, Math.min(3, Math.max(2, (levels.get(word) ?? 0) + 1)));
  for (const word of sources.lexiconGiven) levels.set(word, Math.min(3, Math.max(2, (levels.get(word) ?? 0) + 1)));
  return levels;
}

function surnames(sources: Sources): Map<string, number> {
  const levels = rankOf(sources.censusSurnames, [1_200, 6_000, 16_000]);
  const lists = new Map<string, number>();
  for (const locale of sources.surnames) for (const word of new Set(locale)) lists.set(word, (lists.get(word) ?? 0) + 1);
  for (const [word, n] of lists) levels.set(word, Math.max(levels.get(word) ?? 0, n >= 3 ? 3 : 2));
  for (const word of wordsOf(IN_THE_NEWS)) levels.set(word, 3);
  for (const word of sources.lexiconSurnames) levels.set(word, Math.max(2, levels.get(word) ?? 0));
  return levels;
}

function kindOfName({ given: g, surname: s, word, place }: Evidence): KindName {
  if (place) return g > s ? 'givenPlace' : 'surnamePlace';
  if (word > 0) {
    if (g > s || (g === s && g === 3)) return g >= 2 ? 'givenWord' : 'rareNameWord';
    return s === 3 ? 'surnameWord' : 'rareNameWord';
  }
  if (g > 0 && s > 0) {
    if (g >= s + 2) return g === 3 ? 'given3' : 'given2';
    if (s >= g + 2) return s === 3 ? 'surname3' : 'surname2';
    return g + s >= 5 ? 'both3' : g + s >= 3 ? 'both2' : 'given1';
  }
  return (g > 0 ? `given${String(g)}` : `surname${String(s)}`) as KindName;
}

/** These make a body of what stands before them more often than they are surnames. */
const BODIES = new Set(['house', 'street', 'church', 'court', 'tower', 'land', 'lane', 'chapel']);

/** Kinds of eastern surnames that stay as they are. */
const AS_WORD_TOO = new Set<KindName>(['given3', 'both3']);

/** Whether a word of this kind can be part of a name: of others no pair need be known. */
function isNameLike(kind: KindName | undefined): boolean {
  return kind === undefined || Kind[kind] < Kind.word;
}

export interface Decided {
  readonly kinds: ReadonlyMap<string, KindName>;
  /** Word → its place among the frequent ones of a language, in English and German counted as half. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Names of which the census says that many bear them. */
  readonly census: ReadonlySet<string>;
  /** What the model of spelling learns from. */
  readonly names: readonly string[];
  readonly others: readonly string[];
  /** Ordinary words of all the lists: none of them may be taken for a name by chance. */
  readonly ordinary: readonly string[];
  /** Words that stay in the table whatever their spelling implies. */
  readonly kept: ReadonlySet<string>;
  /** Two words that together are no name, though one of them may be. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Given names that are no surnames, and the reverse. */
  readonly givenOnly: readonly string[];
  readonly surnamesOnly: readonly string[];
}

/** Which word of all the lists is what. */
export function decide(sources: Sources): Decided {
  const g = given(sources);
  for (const word of wordsOf(JAPANESE_GIVEN)) g.set(word, Math.max(2, g.get(word) ?? 0));
  const s = surnames(sources);
  const places = new Set([...sources.places, ...sources.cities]);
  const places1 = new Set([...sources.places, ...sources.cities.slice(0, 1_200)]);
  const english = new Set([...sources.english]);
  const ambiguous = new Set(wordsOf(AMBIGUOUS));
  const alsoPlaces = new Set(wordsOf(ALSO_PLACES));
  const languages = new Map<string, number>();
  const best = new Map<string, number>();
  for (const list of Object.values(sources.frequent))
    list.forEach((word, i) => {
      languages.set(word, (languages.get(word) ?? 0) + 1);
      best.set(word, Math.min(best.get(word) ?? Infinity, i));
    });
  const wordness = (word: string): number => {
    const rank = best.get(word) ?? Infinity;
    const n = languages.get(word) ?? 0;
    if (english.has(word)) return rank < 1_500 ? 3 : 2;
    if (rank < 300 && n < 15) return 3;
    return rank < ORDINARY_RANK && n < NAME_IN_LANGUAGES ? 1 : 0;
  };

  const kinds = new Map<string, KindName>();
  const put = (word: string, kind: KindName): void => void kinds.set(word, kind);
  // Ordinary words first; whatever is said later of the same word stands.
  for (const [language, list] of Object.entries(sources.frequent))
    list.slice(0, language === 'english' ? 9_000 : language === 'german' ? 5_000 : 1_500).forEach((word) => {
      if (word.length > 1 && (languages.get(word) ?? 0) < 12) put(word, 'word');
    });
  for (const word of sources.english) if (word.length > 2) put(word, 'word');
  for (const word of sources.verbs) if (word.length > 2) put(word, 'verb');
  for (const word of places1) if (word.length > 2) put(word, 'place');
  for (const word of [...sources.companies, ...wordsOf(COMPANIES)]) if (word.length > 2) put(word, 'company');
  for (const word of new Set([...g.keys(), ...s.keys()])) {
    if (word.length < 2) continue;
    const evidence: Evidence = { given: g.get(word) ?? 0, surname: s.get(word) ?? 0, word: wordness(word), place: alsoPlaces.has(word) };
    const most = Math.max(evidence.given, evidence.surname);
    if (ambiguous.has(word)) evidence.word = Math.max(evidence.word, 1);
    // Rarer as a name than as a word or a place.
    else if (evidence.word === 3 && !ambiguous.has(word)) continue;
    else if (evidence.word > 0 && most <= evidence.word - 0) {
      if (kinds.has(word)) continue;
    } else if (places1.has(word) && !alsoPlaces.has(word)) {
      if (most < 3) continue;
      evidence.place = true;
    }
    put(word, kindOfName(evidence));
  }
  for (const word of wordsOf(COMPANIES)) if ((g.get(word) ?? 0) < 3) put(word, 'company');
  const englishRank = new Map((sources.frequent['english'] ?? []).map((word, i) => [word, i]));
  const isCommonEnglish = (word: string): boolean => (englishRank.get(word) ?? Infinity) < 2_000 && (languages.get(word) ?? 0) < 15;
  const eastern = new Set(wordsOf(EASTERN));
  for (const word of eastern) if (!AS_WORD_TOO.has(kinds.get(word) ?? 'unknown') && !isCommonEnglish(word)) put(word, 'surnameEast');
  for (const [kind, text] of Object.entries(CUES)) {
    for (const word of wordsOf(text)) {
      if (ambiguous.has(word) && !(kind === 'bodyAfter' && BODIES.has(word))) continue;
      // Julio is a name more often than a month, and Brin no preposition, in a text with capitals.
      if ((kind === 'calendar' || kind === 'function') && !isCommonEnglish(word) && (g.get(word) ?? 0) >= 2) continue;
      put(word, kind as KindName);
    }
  }

  const named = new Set([...g.keys(), ...s.keys(), ...sources.anyNames]);
  const notNames = new Set([...Object.values(sources.frequent).flat(), ...sources.english, ...sources.ordinary, ...places]);
  const strong = new Set([...g.keys(), ...s.keys()]);
  const ranks = new Map<string, number>();
  for (const [language, list] of Object.entries(sources.frequent)) {
    const share = language === 'english' ? 0.15 : language === 'german' ? 0.3 : 1;
    list.forEach((word, i) => ranks.set(word, Math.min(ranks.get(word) ?? Infinity, i * share)));
  }
  const census = new Set([...sources.censusGiven.slice(0, 3_000), ...sources.censusSurnames.slice(0, 10_000)]);
  return {
    kinds,
    ranks,
    census,
    names: [...named, ...strong].filter((w) => w.length > 2 && (strong.has(w) || !notNames.has(w))),
    ordinary: [...new Set([...sources.english, ...Object.values(sources.frequent).flatMap((list) => list.slice(0, 6_000))])].filter(
      (w) => w.length > 1 && !kinds.has(w),
    ),
    kept: new Set(sources.wellKnown),
    pairs: [...sources.pairs, ...pairsOf(PAIRS.split(/[|\n]/).map((pair) => pair.trim()))].filter(
      ([a, b]) => isNameLike(kinds.get(a)) || isNameLike(kinds.get(b)),
    ),
    givenOnly: [...g.keys()].filter((w) => w.length > 2 && !s.has(w)),
    surnamesOnly: [...s.keys()].filter((w) => w.length > 2 && !g.has(w)),
    others: [...notNames].filter((w) => w.length > 2 && !named.has(w)),
  };
}
