import type { Category, Confidence } from '../../model/words';

/** A number that an authority or a bank gives out, as one row of a table. */
export interface NumberRow {
  /** `<category>.<class>[.<country>]`. */
  readonly id: string;
  readonly category: Category;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  /**
   * How it is written, as pictures: `9` a digit, `A` a letter, `*` either; a space, `.`, `-`, `/` or `(` a separator. What has separators may
   * be written with all of them or with none; `!` in front means only as pictured. `_` only a space, `~` only a hyphen. `#9` is one run of nine letters and digits, both in it.
   */
  readonly forms: readonly string[];
  /** Beyond the picture. Sees the value without separators, in upper case. Anchored, no `y` or `g`. */
  readonly only?: RegExp;
  /** Check digits, dates. Sees what `only` sees; total. */
  readonly check?: (text: string) => boolean;
  /** How many random values of the form there are for one that `only` and `check` let pass, roughly. */
  readonly odds: number;
  /** What this number and no other is called, in lower case; see `words.ts`. */
  readonly words: readonly string[];
  /** How sure without a word: for forms that are like nothing else. */
  readonly alone?: Confidence;
  /**
   * Whether a text that is nothing but this number is one (with low confidence): for most, where the check digit makes chance unlikely. A
   * number is how much likelier or less likely than its odds say, in powers of two.
   */
  readonly bare?: boolean | number;
  /** A word of its own has to be near: the class and the country are not enough. */
  readonly named?: boolean;
  readonly source: string;
}

const STDNUM = 'https://github.com/koblas/stdnum-js/blob/master/src/';
const PRESIDIO =
  'https://github.com/microsoft/presidio/blob/main/presidio-analyzer/presidio_analyzer/predefined_recognizers/country_specific/';
const VALIDATOR = 'https://github.com/validatorjs/validator.js/blob/master/src/lib/';

/** `stdnum:de/idnr` and the like, written out. */
function written(source: string): string {
  const [where = '', file = ''] = source.split(':', 2);
  if (where === 'stdnum') return `${STDNUM}${file}.ts`;
  if (where === 'presidio') return `${PRESIDIO}${file}_recognizer.py`;
  if (where === 'validator') return `${VALIDATOR}${file}.js`;
  return source;
}

type Rest = Partial<Pick<NumberRow, 'only' | 'check' | 'alone' | 'bare' | 'named'>>;

/** A row from what differs: the class and country (`tax-id.de`), pictures and words separated by bars. */
export function row(id: string, forms: string, odds: number, words: string, source: string, rest: Rest = {}): NumberRow {
  const category = id.startsWith('financial.') ? 'financial' : 'personal';
  const country = id.charAt(id.length - 3) === '.' ? id.slice(-2) : undefined;
  return {
    // A routing number is one whichever country's it is; the country says whose.
    id: category === 'personal' ? `personal.${id}` : country === undefined ? id : id.slice(0, -3),
    category,
    ...(country === undefined ? {} : { country: country.toUpperCase() }),
    forms: forms.split('|'),
    odds,
    words: words === '' ? [] : words.split('|'),
    source: written(source),
    ...rest,
  };
}
