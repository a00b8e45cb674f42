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
