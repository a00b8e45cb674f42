import type { Runtime } from 'webextension-polyfill';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createReceiver, type Handlers, type Sender } from '../../../utils/messages/receive';
import { MessageError, send } from '../../../utils/messages/send';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const ORIGIN = `chrome-extension://${ID}`;
const guard = {
  id: ID,
  url: 'https://chatgpt.com/c/1',
  origin: 'https://chatgpt.com',
  frameId: 0,
  tab: { id: 7, url: 'https://chatgpt.com/c/1' },
};
const page = { id: ID, url: `${ORIGIN}/popup.html`, origin: ORIGIN };

const seen: Sender[] = [];
const handlers = {
  'engine.inject': (_: object, sender: Sender) => {
    seen.push(sender);
    return Promise.resolve({ injected: true });
  },
  'account.probe': () => Promise.reject(new Error('secret detail')),
  'notice.read': () => Promise.resolve({}),
} as unknown as Handlers;
const failed = vi.fn();
const receive = createReceiver(handlers, {
  id: ID,
  origin: ORIGIN,
  governs: (origin) => Promise.resolve(origin === 'https://chatgpt.com'),
  failed,
});
const from = (sender: object) => sender as Runtime.MessageSender;
const inject = { name: 'engine.inject', request: {} };

describe('a message is answered only', () => {
  const table: Record<string, { message: unknown; sender: object; answer: unknown }> = {
    'from a guard on a governed page': { message: inject, sender: guard, answer: { injected: true } },
    'from a page of the extension': { message: { name: 'notice.read', request: {} }, sender: page, answer: {} },
    'from a page of the extension that is shown in a tab': {
      message: { name: 'notice.read', request: {} },
      sender: { ...page, url: `${ORIGIN}/notice.html`, tab: { id: 3, url: `${ORIGIN}/notice.html` } },
      answer: {},
    },
    'and not from another extension': { message: inject, sender: { ...guard, id: 'other' }, answer: { fault: 'sender.foreign' } },
    'and not when a content script asks for what pages may': {
      message: { name: 'notice.read', request: {} },
      sender: guard,
      answer: { fault: 'sender.not-page' },
    },
    'and not when a page asks for what guards may': { message: inject, sender: page, answer: { fault: 'sender.not-guard' } },
    'and not from a site that is not governed': {
      message: inject,
      sender: { ...guard, url: 'https://example.com/', origin: 'https://example.com' },
      answer: { fault: 'sender.not-governed' },
    },
    'and not from a foreign frame in a governed page': {
      message: inject,
      sender: { ...guard, frameId: 4, url: 'https://example.com/', origin: 'https://example.com' },
      answer: { fault: 'sender.not-governed' },
    },
    'from a frame without an origin of its own, as the page that shows it': {
      message: inject,
      sender: { ...guard, frameId: 5, url: 'about:srcdoc', origin: 'null' },
      answer: { injected: true },
    },
    'and not with a name that nobody knows': {
      message: { name: 'policy.loosen', request: {} },
      sender: page,
      answer: { fault: 'message.unknown' },
    },
    'and not with a name from the prototype': {
      message: { name: 'toString', request: {} },
      sender: page,
      answer: { fault: 'message.unknown' },
    },
    'and not when it is no object': { message: 'engine.inject', sender: guard, answer: { fault: 'message.unknown' } },
    'and not with a field that the contract does not name': {
      message: { name: 'engine.inject', request: { tabId: 1 } },
      sender: guard,
      answer: { fault: 'message.malformed: engine.inject' },
    },
    'and not with a field of the wrong type': {
      message: { name: 'popup.state', request: { tabId: 'x' } },
      sender: page,
      answer: { fault: 'message.malformed: tabId' },
    },
  };
  for (const [sentence, { message, sender, answer }] of Object.entries(table)) {
    test(sentence, async () => {
      expect(await receive(message, from(sender))).toEqual(answer);
    });
  }

  test('and the handler hears from the browser, not from the message, who sent it', async () => {
    await receive(inject, from(guard));
    expect(seen.at(-1)).toEqual({ tabId: 7, frameId: 0, origin: 'https://chatgpt.com', apart: false });
  });

  test('and a handler that throws is a fault without its detail', async () => {
    const answer = await receive({ name: 'account.probe', request: { site: 'chatgpt', probe: 'session', since: 0 } }, from(guard));
    expect(answer).toEqual({ fault: 'handler.failed' });
    expect(failed).toHaveBeenCalledOnce();
  });
});

describe('whoever sends', () => {
  test('gets the answer', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce({ injected: true });
    await expect(send('engine.inject', {})).resolves.toEqual({ injected: true });
  });
  test('gets a refusal as an error that names the fault', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce({ fault: 'sender.foreign' });
    await expect(send('engine.inject', {})).rejects.toEqual(new MessageError('sender.foreign'));
  });
  test('gets no answer as an error', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce(undefined);
    await expect(send('engine.inject', {})).rejects.toThrow('message.unanswered');
  });
  test('gets a rejection where an orphaned content script throws at once', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(send('engine.inject', {})).rejects.toThrow('Extension context invalidated');
  });
});

const cookies: Record<string, readonly [tab: object, apart: boolean]> = {
  'a private window': [{ incognito: true }, true],
  'a container of Firefox': [{ incognito: false, cookieStoreId: 'firefox-container-3' }, true],
  'an ordinary tab of Firefox': [{ incognito: false, cookieStoreId: 'firefox-default' }, false],
  'an ordinary tab of Chromium': [{ incognito: false }, false],
};
test.each(Object.entries(cookies))('whether its cookies are the background’s is told of %s', async (_, [tab, apart]) => {
  await receive(inject, from({ ...guard, tab: { ...guard.tab, ...tab } }));
  expect(seen.at(-1)?.apart).toBe(apart);
});
