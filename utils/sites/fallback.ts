import type { Selector } from '../model/adapter';

/** What every chat front end has in some form: where a site's own markup has changed, or is not known at all. */
const fallback = (css: string, note = 'generic fallback'): Selector => ({ css, confidence: 'low', seen: '2026-11-20', note });

/** Found by this alone, a part of the page is found by what any chat has, and no longer by what is known of the site. */
export const isGeneric = ({ note }: Pick<Selector, 'note'>): boolean => note?.startsWith('generic fallback') === true;

export const ANY_COMPOSER = fallback(
  'form textarea, main textarea, textarea[placeholder], [contenteditable="true"][role="textbox"], .ProseMirror[contenteditable="true"], [data-lexical-editor="true"][contenteditable="true"], .ql-editor[contenteditable="true"]',
);
export const ANY_SUBMIT = fallback(
  'form button[type="submit"], button[aria-label*="send" i], button[data-testid*="send" i]',
  'generic fallback; the label is in English only',
);
export const ANY_FILE_INPUT = fallback('input[type="file"]');
