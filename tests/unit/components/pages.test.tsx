// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Notice } from '../../../components/notice/notice';
import { gapsIn } from '../../../server/kit/facts/gaps';
import { Popup } from '../../../components/popup/popup';
import { pageWords } from '../../../components/ui/words';
import type { NoticeState, PopupState } from '../../../utils/messages/contract';
import { NOTICES, NOW, POPUPS } from '../../e2e/pages/harness/states';

afterEach(cleanup);
const words = pageWords(['en']);
const nothing = (): void => undefined;

function pick<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = table[name];
  if (found === undefined) throw new Error(`no state ${name}`);
  return found;
}
function popup(state: PopupState, inWords = words, browser: Parameters<typeof gapsIn>[0] = 'chrome'): string {
  render(
    <Popup
      state={state}
      words={inWords}
      gaps={gapsIn(browser)}
      now={NOW}
      syncing={false}
      synced={false}
      sync={nothing}
      openNotice={nothing}
    />,
  );
  return document.body.textContent;
}

describe('the popup says', () => {
  const governed = pick(POPUPS, 'governed');
  const SAYS: Readonly<Record<string, readonly [PopupState, readonly string[]]>> = {
    'the site, the account and how we know': [
      governed,
      ['ChatGPT', 'Personal, free or signed out', 'certain', 'free, personal (session, certain)', 'session'],
    ],
    'that the adapter is not confirmed on the live site': [governed, ['Adapter not confirmed on the live site']],
    'when it was confirmed': [
      { ...governed, site: { id: 'x', name: 'X', confirmedLive: '2026-11-02' } },
      ['live site on November 2, 2026'],
    ],
    'version and age of the policy': [governed, ['Version 41', 'Confirmed 2 minutes ago', 'Up to date']],
    'what was recorded today, and what was only counted': [
      governed,
      ['Redaction offered', 'redacted text used', 'E-mail address × 3', '27 texts', '2 records wait'],
    ],
    'what is not covered, with the site by its name': [
      governed,
      [
        'What an image shows is not read, nor files that the page takes without a file field of its own.',
        'confirmed on the live site of ChatGPT',
        'Other browsers',
      ],
    ],
    'which governed sites the browser keeps from us': [
      pick(POPUPS, 'elsewhere'),
      ['though they are governed: *://chat.nordlicht.example/*'],
    ],
    'whom to ask': [governed, ['Ask the Information Security team.', 'security@nordlicht.example']],
    'that it does nothing elsewhere': [pick(POPUPS, 'elsewhere'), ['Weir does nothing on this page.']],
    'problems by name': [
      pick(POPUPS, 'troubled'),
      [
        'managed.missing',
        'A setting from your IT department is missing',
        'policy.rollback',
        'New rules came that could not be trusted',
        'Built-in rules',
        'not enrolled',
        'Ask your IT department.',
      ],
    ],
    'that a policy is stale': [{ ...governed, policy: { ...governed.policy, stale: true } }, ['Not confirmed for more than three days']],
    'that a policy has expired, before that it is stale': [
      { ...governed, policy: { ...governed.policy, stale: true, expired: true } },
      ['Expired: rules stay in force, exceptions do not'],
    ],
    'an action that this version has no words for, as it came': [
      {
        ...governed,
        recordedToday: 1,
        today: [{ minute: '2026-11-20T14:12:00Z', site: 'chatgpt', action: 'future', choice: 'none', findings: [] }],
      },
      ['future'],
    ],
  };
  test.each(Object.entries(SAYS))('%s', (_, [state, sentences]) => {
    const text = popup(state);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });
});

describe('the popup says what no extension covers in this browser, and which of its policies closes it', () => {
  const SAYS = [
    ['edge', ['Edge lets no extension act', 'URLBlocklist', 'InPrivateModeAvailability'], ['IncognitoModeAvailability', 'GeminiSettings']],
    ['chrome', ['GeminiSettings', 'IncognitoModeAvailability', 'BrowserGuestModeEnabled'], ['Edge lets no extension', 'InPrivate']],
    ['firefox', ['PrivateBrowsingModeAvailability', 'BlockAboutProfiles'], ['Edge lets no extension', 'IncognitoModeAvailability']],
    [null, ['AI that is part of the browser', 'its maker lists them'], ['Closed by', 'Edge lets no extension']],
  ] as const;
  test.each(SAYS)('%s', (browser, said, unsaid) => {
    popup(pick(POPUPS, 'governed'), words, browser);
    const text = screen.getByText('What no extension can cover here').closest('details')?.textContent ?? '';
    for (const sentence of said) expect(text).toContain(sentence);
    for (const sentence of unsaid) expect(text).not.toContain(sentence);
  });

  test('each policy leads to its maker’s page', () => {
    popup(pick(POPUPS, 'governed'), words, 'chrome');
    expect(screen.getByText('GeminiSettings').getAttribute('href')).toBe('https://chromeenterprise.google/policies/#GeminiSettings');
  });
});

test('the popup says what is not covered in the language of the person', () => {
  const text = popup(pick(POPUPS, 'governed'), pageWords(['de-AT']));
  expect(text).toContain('Was ein Bild zeigt, wird nicht gelesen, ebenso Dateien, die die Seite ohne ein Dateifeld auf der Seite annimmt.');
  expect(text).not.toContain('What an image shows');
});

describe('the notice', () => {
  function notice(state: NoticeState, markRead = nothing): string {
    const fields = [{ name: 'minute', says: 'When, to the minute.' }];
    render(<Notice state={state} fields={fields} words={words} now={NOW} done={false} markRead={markRead} save={() => undefined} />);
    return document.body.textContent;
  }
  test('says what is checked, field by field what is recorded, who sees it, for how long', () => {
    const text = notice(pick(NOTICES, 'first'));
    for (const part of ['ChatGPT and Claude', 'When, to the minute.', 'https://weir.nordlicht.example', 'deleted after 90 days'])
      expect(text).toContain(part);
  });
  test('shows the last records exactly as they are sent', () => {
    const state = pick(NOTICES, 'first');
    notice(state);
    expect([...document.querySelectorAll('pre')].map((pre): unknown => JSON.parse(pre.textContent))).toEqual(state.recent);
  });
  test('is marked as read by one press', () => {
    const markRead = vi.fn();
    notice(pick(NOTICES, 'first'), markRead);
    fireEvent.click(screen.getByRole('button', { name: 'I have read this' }));
    expect(markRead).toHaveBeenCalledTimes(1);
  });
  test('says so where nothing is sent at all', () => {
    expect(notice(pick(NOTICES, 'read'))).toContain('This device is not connected to a server: nothing is sent.');
  });
});
