import browser from 'webextension-polyfill';
import { BADGE_TITLES, type BadgeState } from '../../utils/i18n/badge';
import { pickLanguage } from '../../utils/i18n/catalogue';

/** Colours have at least 4.5:1 against white text. */
const BADGES: Readonly<Record<BadgeState, { readonly text: (asked: number) => string; readonly color: string }>> = {
  guarded: { text: () => '✓', color: '#1b6e3c' },
  asked: { text: (asked) => (asked > 99 ? '99+' : String(asked)), color: '#8a5300' },
  problem: { text: () => '!', color: '#a3211b' },
};

/** What the badge of a governed tab says: a problem goes before what was asked. */
export function badgeOf(asked: number, problems: number): BadgeState {
  if (problems > 0) return 'problem';
  return asked > 0 ? 'asked' : 'guarded';
}

/** Shows it; a tab that is gone by now is nobody's concern. */
export async function showBadge(tabId: number, state: BadgeState, asked: number): Promise<void> {
  const { text, color } = BADGES[state];
  const title = BADGE_TITLES[pickLanguage(navigator.languages)][state];
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: text(asked) }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
