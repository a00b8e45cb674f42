import browser from 'webextension-polyfill';

export type BadgeState = 'guarded' | 'asked' | 'problem';

/** Colours have at least 4.5:1 against white text. */
const BADGES: Readonly<Record<BadgeState, { readonly text: (asked: number) => string; readonly color: string; readonly title: string }>> = {
  guarded: { text: () => '✓', color: '#1b6e3c', title: 'Weir is on for this chat' },
  asked: { text: (asked) => (asked > 99 ? '99+' : String(asked)), color: '#8a5300', title: 'Weir asked about something on this page' },
  problem: { text: () => '!', color: '#a3211b', title: 'Weir is on for this chat, but something is not as it should be' },
};

/** What the badge of a governed tab says: a problem goes before what was asked. */
export function badgeOf(asked: number, problems: number): BadgeState {
  if (problems > 0) return 'problem';
  return asked > 0 ? 'asked' : 'guarded';
}

/** Shows it; a tab that is gone by now is nobody's concern. */
export async function showBadge(tabId: number, state: BadgeState, asked: number): Promise<void> {
  const { text, color, title } = BADGES[state];
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: text(asked) }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
