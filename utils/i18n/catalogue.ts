import type { DialogKey } from './en';
import type { ExplainKey } from './explain-en';

/**
 * Wording as data. A message is a sentence with `{name}` placeholders, or one sentence per plural form. Languages are
 * passed in, so that the same catalogue serves the page, the popup, the tests and the command line.
 */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Message = string | { readonly one?: string; readonly other: string };
export type Wording<K extends string = string> = Readonly<Record<K, Message>>;
export type Params = Readonly<Record<string, string | number>>;
export interface Translate<K extends string> {
  (key: K, params?: Params): string;
  /** Whether the catalogue has a message of that name. */
  knows(key: string): key is K;
}

/** All that the dialog in the page says in one language: its own wording, and why findings were believed. */
export interface Catalogue {
  readonly language: Language;
  readonly dialog: Wording<DialogKey>;
  readonly explain: Wording<ExplainKey>;
}

/** The first language of the person's list that has a catalogue; English where none has. Accepts BCP 47 tags, e.g. `de-AT`. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}

/** Speaks the wording of a language, which is complete by its type. `count` chooses the plural form (CLDR categories, by Intl). */
export function translator<K extends string>(wording: Wording<K>, language: Language): Translate<K> {
  const plurals = new Intl.PluralRules(language);
  const translate = (key: K, params: Params = {}): string => {
    const message = wording[key];
    const template = typeof message === 'string' ? message : pluralForm(message, plurals.select(Number(params['count'] ?? 0)));
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
  return Object.assign(translate, { knows: (key: string): key is K => Object.hasOwn(wording, key) });
}

function pluralForm(message: Exclude<Message, string>, category: Intl.LDMLPluralRule): string {
  return category === 'one' && message.one !== undefined ? message.one : message.other;
}

/** The day of an ISO 8601 date or time as people of that language write it; a year, a month or no date is given back as it came. */
export function formatDay(iso: string, language: Language): string {
  // "2026" is all that some documents say: read as a time it would be made the first of January.
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return iso;
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
