import type { Event } from '../model/event';
import type { Language, Wording } from './catalogue';
import { eventDe, pagesDe } from './pages-de';
import { pagesEn, type PagesKey } from './pages-en';
import { eventEs, pagesEs } from './pages-es';
import { eventFr, pagesFr } from './pages-fr';
import { eventJa, pagesJa } from './pages-ja';

/** What popup and notice say, by language. */
export const PAGES: Readonly<Record<Language, Wording<PagesKey>>> = { en: pagesEn, de: pagesDe, fr: pagesFr, es: pagesEs, ja: pagesJa };

/** What each field of an event says, by language; English is the schema's own. */
export const EVENT_FIELDS: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<keyof Event, string>>>> = {
  de: eventDe,
  fr: eventFr,
  es: eventEs,
  ja: eventJa,
};

/** The sentence that says to people what a problem is: by the part of its code before the dot. */
export function problemKey(code: string): PagesKey {
  const key = `problem.${code.split('.')[0] ?? ''}`;
  return Object.hasOwn(pagesEn, key) ? (key as PagesKey) : 'problem.other';
}
