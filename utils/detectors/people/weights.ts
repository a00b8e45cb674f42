import type { KindName } from './kinds';
import { KINDS } from './kinds';

/**
 * How much each thing speaks for a name, in natural-log odds as judged by hand: what a word is by itself as the given name
 * and as the surname of somebody, how the parts follow one another, and what stands beside them.
 */
type OfKind = Readonly<Partial<Record<KindName, number>>>;
const byKind = (weights: OfKind, otherwise: number): Float32Array => Float32Array.from(KINDS, (kind) => weights[kind] ?? otherwise);

export const AS_GIVEN: Float32Array = byKind(
  {
    unknown: -1.9,
    given1: 0.4,
    given2: 1.6,
    given3: 2.6,
    surname1: -1.2,
    surname2: -0.8,
    surname3: -0.4,
    surnameEast: -0.6,
    both2: 1.3,
    both3: 2.4,
    givenWord: 1,
    surnameWord: -1.5,
    rareNameWord: -1.2,
    givenPlace: 0.7,
    surnamePlace: -1,
    word: -3.4,
    verb: -3.4,
    function: -4,
    particle: -1,
    place: -3.6,
    calendar: -5,
    company: -4.5,
    title: -5,
    role: -5,
  },
  -6,
);
const AS_SURNAME_UNKNOWN = -0.6;
export const AS_SURNAME: Float32Array = byKind(
  {
    unknown: AS_SURNAME_UNKNOWN,
    given1: -0.9,
    given2: -0.6,
    given3: -0.2,
    surname1: 0.5,
    surname2: 1.2,
    surname3: 2,
    surnameEast: 1.2,
    both2: 1,
    both3: 1.8,
    givenWord: -0.3,
    surnameWord: 0.5,
    rareNameWord: -0.7,
    givenPlace: -0.2,
    surnamePlace: 0.2,
    word: -2.2,
    verb: -2.2,
    function: -3.5,
    particle: -0.4,
    place: -1.9,
    calendar: -4,
    company: -3.5,
    bodyAfter: -3,
    title: -5,
    role: -3,
  },
  -5,
);
/** Of the model of spelling: what its sum counts for an unknown word, and between which bounds. */
export const SPELLING_UNIT = 0.03;
export const SPELLING_BOUND = 1.5;
/** The least that it counts for a word in Greek or Cyrillic letters. */
export const OTHER_ALPHABET = 0.2;
export const GIVENNESS_UNIT = 0.03;

/** Parts of a name that follow one another. */
export const THEN = {
  givenGiven: -0.1,
  givenSurname: 1,
  surnameSurname: -0.5,
  surnameGiven: -0.9,
  /** The order of East Asia. */
  eastGiven: 1,
  eastUnknown: 1.6,
  initialGiven: -0.4,
  initialSurname: 1.3,
  anyInitial: 0.4,
  surnameInitial: -1.5,
  particle: 0.6,
  hyphen: 0.2,
} as const;
export const INITIAL = 0.2;
export const START = -1;
export const SINGLE = -0.6;
export const UPPER = -0.9;
export const UPPER_SINGLE = -3;
/** A segment that ends with an initial: John F. */
export const ENDS_WITH_INITIAL = -1;

/** What stands before a name: within its run of capitals, or in lower case. */
export const BEFORE: Float32Array = byKind(
  {
    title: 2.8,
    role: 1.6,
    by: 0.6,
    at: -1,
    article: -1.8,
    work: -1,
    speech: 0.9,
    placeBefore: -2.5,
    particle: -0.2,
    calendar: -0.3,
    company: -0.7,
  },
  0,
);
/** What stands after it. */
export const AFTER: Float32Array = byKind({ bodyAfter: -3.5, work: -1.2, speech: 1.4, verb: 0.8, suffix: 1, company: -0.7 }, 0);
/** A capital word that is no name stands right beside it, which makes both part of one thing. */
export const BESIDE_CAPITAL = -0.8;
/** The same of an unknown word that begins a sentence. */
export const BESIDE_UNKNOWN = -0.3;
/** The first word of a sentence has its capital for that. */
export const SENTENCE_START = -0.4;
export const POSSESSIVE = 0.4;
/** A year or an age follows in brackets or after a comma. */
export const YEARS = 1.2;
/** A colon, at the start of a line: who speaks. */
export const SPEAKER = 0.8;
export const HYPHENATED = -1.2;
/** A single name that is part of a full name elsewhere in the text. */
export const KNOWN = 3;
export const MEDIUM = 2.2;
/** What stands beside a word alone counts, in part, wherever else the text has it. */
export const CONTEXT_BOUND = 1.5;
export const OTHERS = 0.4;
export const OTHERS_BOUND = 1.2;
export const HOPELESS = 4.2;
/** A number right before: a street, a model. Years are longer. One right after may be a score or an age, too. */
export const NUMBERED = -1.2;
export const BEFORE_NUMBER = -0.5;
/** my name is …, ich heiße …, je m'appelle … */
export const INTRODUCED = 2.2;
/** Customer: …, "full_name": "…; and a field that is called just name. */
export const FIELD = 3.2;
export const FIELD_ALONE = 1;
export const NAME_FIELD = 1.4;
/** An e-mail address in angle brackets, or in the next cell. */
export const ADDRESSED = 3;
export const WHOLE = 1;
/** Dear X. */
export const GREETED = 2.4;
/** Don't, I'll, they're. */
export const CONTRACTED = -4;
/** An unknown word, or several, must have so much beside it to be looked at closer. */
export const HINT = 0.25;
/** Score of an unknown word alone, before spelling. */
export const UNNAMED = AS_SURNAME_UNKNOWN + START + SINGLE;
/** A word further on in the same run of capitals makes all of it a body: George Washington University. */
export const BODY_AHEAD = -2.5;
/** X is a village, X is a singer. */
export const IS_THING = -3;
export const IS_SOMEBODY = 1.5;
/** A neighbour in a list is a name: Tom, Dick and Harry. */
export const LISTED = 0.9;
/** A surname before a comma and a given name needs no more than that. */
export const TURNED = 3;
/** La Juventus, Der Spiegel, where a sentence begins. */
export const BEGINS_WITH_ARTICLE = -1.5;
