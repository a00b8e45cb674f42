import { describe, expect, test } from 'vitest';
import { SiteReport } from '../../../utils/model/site-check';
import { confirmedOn, holds } from '../../../utils/sites/confirmed';
import { confirmationOf, corrected, failings } from '../../../utils/sites/site-check';
import { missingSend, PASSED, withCandidates } from './reports';
import { chatgpt as adapter } from '../../../utils/sites/chatgpt';
import type { Adapter } from '../../../utils/model/adapter';

const chatgpt: Adapter = adapter;
const FIRST = { composer: 0, submit: 0 };

describe('what a site check says', () => {
  const WRONG: Readonly<Record<string, readonly [Partial<SiteReport>, string]>> = {
    'the guard came after the page': [{ armed: 'later' }, 'guard'],
    'the dialog is not there': [{ engine: false }, 'engine'],
    'a hook hears nothing': [{ hooks: { ...PASSED.hooks, paste: 'silent' } }, 'hooks'],
    'a hook is braked': [{ hooks: { ...PASSED.hooks, drop: 'off' } }, 'hooks'],
    'no selector finds the composer': [{ composer: { found: 'missing' } }, 'composer'],
    'the composer is found by the fallback only': [{ composer: { found: 'fallback', css: 'textarea' } }, 'composer'],
    'no selector finds Send': [{ submit: { found: 'missing' } }, 'submit'],
    'Send belongs to another editor': [{ submitLinked: false }, 'submit'],
    'the marker is still there': [{ marker: { outcome: 'left', heard: [] } }, 'marker'],
    'the composer was in use': [{ marker: { outcome: 'composer-in-use', heard: [] } }, 'marker'],
    'nothing held the page back': [{ marker: { outcome: 'not-held', heard: [] } }, 'marker'],
  };
  test.each(Object.entries(WRONG))('%s: it does not pass, and is no confirmation', (_, [change, part]) => {
    const report = { ...PASSED, ...change };
    expect(failings(report).map((one) => one.part)).toEqual([part]);
    expect(confirmationOf(report)).toBeNull();
  });
  test('an unknown account and requests that were not seen yet are statements, and no failure', () => {
    const report: SiteReport = { ...PASSED, account: { tier: 'unknown', confidence: 'low', probes: [] }, requests: { seen: [], known: 3 } };
    expect(failings(report)).toEqual([]);
    expect(confirmationOf(report)).toEqual({
      site: 'chatgpt',
      on: '2026-11-24',
      build: '0.1.0 chrome managed',
      browser: 'Chrome 156',
      composer: '#prompt-textarea',
      submit: 'button[data-testid="send-button"]',
    });
  });
});

describe('a confirmation', () => {
  const made = confirmationOf(PASSED);
  if (made === null) throw new Error('the report that passed is no confirmation');
  const confirmation = made;
  test('holds for the adapter that it speaks of, and shows its day', () => {
    expect(holds(confirmation, chatgpt)).toBe(true);
    expect(confirmedOn(chatgpt, [confirmation])).toBe('2026-11-24');
  });
  test('says nothing of another site, nor of an adapter whose selectors have changed', () => {
    expect(confirmedOn({ ...chatgpt, id: 'claude' }, [confirmation])).toBeNull();
    expect(confirmedOn({ ...chatgpt, submit: chatgpt.submit.slice(1) }, [confirmation])).toBeNull();
  });
  test('goes before an older one of the adapter itself, and after a newer one', () => {
    expect(confirmedOn({ ...chatgpt, confirmedLive: '2026-01-01' }, [confirmation])).toBe('2026-11-24');
    expect(confirmedOn({ ...chatgpt, confirmedLive: '2027-01-01' }, [confirmation])).toBe('2027-01-01');
  });
});

describe('a correction', () => {
  test('has the candidate’s selector in front of the adapter’s own, and is not confirmed', () => {
    const fixed = corrected({ ...chatgpt, confirmedLive: '2026-01-01' }, missingSend(), FIRST);
    if (!('adapter' in fixed)) throw new Error(fixed.why);
    expect(fixed.adapter.submit[0]).toEqual({ css: 'div.new-send', confidence: 'medium', seen: '2026-11-24', note: 'site check' });
    expect(fixed.adapter.submit.slice(1)).toEqual(chatgpt.submit);
    expect(fixed.adapter.composer).toEqual(chatgpt.composer);
    expect(fixed.adapter.confirmedLive).toBeNull();
  });
  test('of a composer also takes the kind of editor', () => {
    const fixed = corrected(chatgpt, withCandidates('composer', [{ css: 'div#new', count: 1 }], 'lexical'), FIRST);
    expect('adapter' in fixed && [fixed.adapter.editor, fixed.adapter.composer[0]?.css]).toEqual(['lexical', 'div#new']);
  });
  test('never has a selector that also falls on something else', () => {
    const several = withCandidates('submit', [{ css: 'button', count: 3 }]);
    expect(corrected(chatgpt, several, FIRST)).toEqual({ why: expect.stringContaining('candidate 1 for Send') as string });
  });
  test('takes the candidate that is asked for, and says which there is not', () => {
    expect(corrected(chatgpt, missingSend(), { composer: 0, submit: 7 })).toEqual({
      why: expect.stringContaining('candidate 8') as string,
    });
  });
  test('is not made of a report that passed', () => {
    expect(corrected(chatgpt, PASSED, FIRST)).toHaveProperty('why');
  });
});

describe('the report', () => {
  const PERSONAL: Readonly<Record<string, unknown>> = {
    'an account id': { ...PASSED, account: { ...PASSED.account, workspace: crypto.randomUUID() } },
    'the mail domain': { ...PASSED, account: { ...PASSED.account, domain: 'acme.example' } },
    'the address of the page': { ...PASSED, url: 'https://chatgpt.com/c/1?q=secret' },
    'a number in a name of the page’s': withAttribute('chat-12345678'),
    'a mail address in a name of the page’s': withAttribute('anna@acme.example'),
    'words in a name of the page’s': withAttribute('Write to Anna'),
  };
  function withAttribute(value: string): unknown {
    const report = missingSend();
    return { ...report, candidates: { ...report.candidates, submit: [{ ...report.candidates.submit[0], attributes: { id: value } }] } };
  }
  test.each(Object.entries(PERSONAL))('cannot hold %s', (_, value) => {
    expect(SiteReport.safeParse(value).success).toBe(false);
  });
  test('is read back as it was written', () => {
    expect(SiteReport.parse(JSON.parse(JSON.stringify(missingSend())))).toEqual(missingSend());
  });
});
