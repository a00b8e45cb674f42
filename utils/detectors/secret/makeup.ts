import { distinct } from './entropy';

/** What a value is made of. */
export interface Makeup {
  readonly lower: number;
  readonly upper: number;
  readonly digits: number;
  /** ASCII that is neither letter, digit nor white space. */
  readonly signs: number;
  readonly spaces: number;
  /** Letters and signs beyond Latin: Greek, Cyrillic, Japanese, … */
  readonly foreign: number;
  readonly distinct: number;
  /** How many of lower case, upper case, digits and signs occur: 0 to 4. */
  readonly classes: number;
}

/** Looks at a value once, so that what is dear is asked of few. */
export function makeupOf(value: string): Makeup {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let signs = 0;
  let spaces = 0;
  let foreign = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code <= 32 || code === 0xa0) spaces++;
    else if (code < 128) signs++;
    else if (code < 0x250) lower++;
    else foreign++;
  }
  const classes = Number(lower > 0) + Number(upper > 0) + Number(digits > 0) + Number(signs > 0);
  return { lower, upper, digits, signs, spaces, foreign, distinct: distinct(value), classes };
}
