import { describe, expect, test } from 'vitest';
import { Conversations } from '../../../entrypoints/guard.content/conversation';
import { draftEvent } from '../../../entrypoints/guard.content/events';
import { countFindings } from '../../../utils/policy/count-findings';
import { isSendKey } from '../../../entrypoints/guard.content/hooks/submit';
import { Lane } from '../../../entrypoints/guard.content/lane';
import { governingAdapter, hostsOf } from '../../../entrypoints/guard.content/place';
import { unknownAccount } from '../../../utils/model/account';
import { EventDraft } from '../../../utils/model/event';
import type { Finding } from '../../../utils/model/finding';
import type { Snapshot } from '../../../utils/model/snapshot';
import { BASELINE } from '../../../utils/policy/baseline';
import { decide } from '../../../utils/policy/decide';
import { chatgpt } from '../../../utils/sites/chatgpt';
import { claude } from '../../../utils/sites/claude';
import { Adapter } from '../../../utils/model/adapter';

const ADAPTERS = [chatgpt, claude].map((adapter) => Adapter.parse(adapter));
const finding = (detector: string, span: readonly [number, number], more: Partial<Finding> = {}): Finding => ({
  detector,
  category: 'secret',
  span,
  confidence: 'high',
  ...more,
});

describe('an event', () => {
  const workspace = { site: 'chatgpt', id: 'ws-ours', name: 'Ours', tier: 'enterprise' } as const;
  const snapshot: Snapshot = {
    schema: 1,
    source: 'bundle',
    bundle: { ...BASELINE, version: 7, workspaces: [workspace] },
    adapters: ADAPTERS,
    groups: [],
    build: 'test',
  };
  const eventFor = (account: Partial<ReturnType<typeof unknownAccount>>, text = 'the secret') => {
    const context = {
      site: 'chatgpt',
      vendor: 'openai',
      surface: 'chat',
      channel: 'paste',
      account: { ...unknownAccount('chatgpt', 0), ...account },
      groups: [],
      origin: 'unknown',
    } as const;
    const verdict = decide([finding('secret.aws-key', [4, 10])], context, snapshot.bundle, 0);
    return draftEvent(
      'verdict',
      { snapshot, context, verdict, length: text.length },
      { choice: 'cancelled' },
      crypto.randomUUID(),
      Date.UTC(2026, 10, 20, 21, 42, 37),
    );
  };

  test('fits the schema that the server checks', () => {
    expect(() => EventDraft.parse(eventFor({}))).not.toThrow();
  });
  test('knows the time to the minute', () => {
    expect(eventFor({}).minute).toBe('2026-11-20T21:42:00.000Z');
  });
  test('holds no text, no domain and no private workspace', () => {
    const said = JSON.stringify(eventFor({ workspace: 'ws-private', domain: 'private.example', tier: 'team', confidence: 'high' }));
    for (const word of ['the secret', 'secret"', 'ws-private', 'private.example']) expect(said).not.toContain(word);
  });
  test("names the workspace that is on the company's list", () => {
    expect(eventFor({ workspace: 'ws-ours', tier: 'enterprise', confidence: 'high' }).workspace).toBe('ws-ours');
  });
  test('names the rules that decided', () => {
    expect(eventFor({}).rules).toEqual([{ id: 'baseline.secrets' }]);
  });
  test('counts findings by kind, records of a table too, with the best confidence', () => {
    expect(
      countFindings([
        finding('a', [0, 1], { confidence: 'low' }),
        finding('b', [1, 2], { count: 12 }),
        finding('a', [2, 3], { confidence: 'medium' }),
      ]),
    ).toEqual([
      { detector: 'a', count: 2, confidence: 'medium' },
      { detector: 'b', count: 12, confidence: 'high' },
    ]);
  });
});

describe('Enter', () => {
  const key = { key: 'Enter', shiftKey: false, isComposing: false, keyCode: 13 };
  const CASES: Readonly<Record<string, [Partial<typeof key>, boolean]>> = {
    sends: [{}, true],
    'with Shift breaks the line': [{ shiftKey: true }, false],
    'while composing belongs to the input method': [{ isComposing: true }, false],
    'as key 229 belongs to the input method': [{ keyCode: 229 }, false],
    'is not any other key': [{ key: 'a' }, false],
  };
  test.each(Object.entries(CASES))('%s', (_, [change, sends]) => {
    expect(isSendKey({ ...key, ...change })).toBe(sends);
  });
});

describe('the lane', () => {
  test('keeps the order, one at a time, and goes on after a failure', async () => {
    const lane = new Lane();
    const log: string[] = [];
    const failed = (error: unknown): void => void log.push(String(error));
    expect(lane.busy).toBe(false);
    const done = new Promise<void>((resolve) => {
      lane.run(async () => {
        log.push('a begins');
        await new Promise((r) => setTimeout(r, 20));
        log.push('a ends');
      }, failed);
      lane.run(() => Promise.reject(new Error('b fails')), failed);
      lane.run(() => {
        log.push('c');
        resolve();
        return Promise.resolve();
      }, failed);
    });
    expect(lane.busy).toBe(true);
    await done;
    await new Promise((r) => setTimeout(r, 0));
    expect(log).toEqual(['a begins', 'a ends', 'Error: b fails', 'c']);
    expect(lane.busy).toBe(false);
  });
});

describe('a conversation', () => {
  const world = (path: string) => {
    const state = { path, now: 0 };
    return {
      state,
      conversations: new Conversations(
        () => state.path,
        () => state.now,
      ),
    };
  };
  const card = (text: string): readonly Finding[] =>
    [...text.matchAll(/x+/g)].map((m) => finding('custom.x', [m.index, m.index + m[0].length], { category: 'custom' }));
  const redact = (conversations: Conversations, text: string): string => conversations.redact(text, card(text));

  test('gives the same thing the same token', () => {
    const { conversations } = world('/c/1');
    expect(redact(conversations, 'x and xx')).toBe('[COMPANY_DATA_1] and [COMPANY_DATA_2]');
    expect(redact(conversations, 'xx')).toBe('[COMPANY_DATA_2]');
  });
  test('does not quote tokens that it gave out', () => {
    const { conversations } = world('/c/1');
    redact(conversations, 'x');
    expect(redact(conversations, '[COMPANY_DATA_1] and xx')).toBe('[COMPANY_DATA_1] and [COMPANY_DATA_2]');
  });
  test('knows nothing of another conversation', () => {
    const { state, conversations } = world('/c/1');
    redact(conversations, 'x');
    state.path = '/c/2';
    expect(redact(conversations, 'xx')).toBe('[COMPANY_DATA_1]');
  });
  test('goes on under the address that it gets with its first message', () => {
    const { state, conversations } = world('/');
    redact(conversations, 'x');
    conversations.sent(['x']);
    state.path = '/c/1';
    state.now = 3_000;
    expect(redact(conversations, 'xx x')).toBe('[COMPANY_DATA_2] [COMPANY_DATA_1]');
  });
  test('joins a text with the messages before it, of the same conversation only', () => {
    const { state, conversations } = world('/c/1');
    conversations.sent(['half a ']);
    expect(conversations.subjectOf('number')).toMatchObject({ plain: 'number', earlier: 'half a' });
    state.path = '/c/2';
    state.now = 20_000;
    expect(conversations.subjectOf('number').earlier).toBe('');
  });
  test('a new address without a message is a new conversation', () => {
    const { state, conversations } = world('/');
    redact(conversations, 'x');
    state.path = '/c/1';
    expect(redact(conversations, 'xx')).toBe('[COMPANY_DATA_1]');
  });
});

describe('the site of a frame', () => {
  const snapshot = { adapters: ADAPTERS } as unknown as Snapshot;
  const frame = (href: string): Pick<Location, 'hostname' | 'protocol' | 'pathname'> => new URL(href);
  const CASES: Readonly<Record<string, [ReturnType<typeof hostsOf>, string | null]>> = {
    'is that of its host': [hostsOf(frame('https://claude.ai/new'), 'https://claude.ai', [], ''), 'claude'],
    "is nobody's on another host, whoever embeds it": [
      hostsOf(frame('https://example.org/'), 'https://example.org', ['https://claude.ai'], ''),
      null,
    ],
    'about:blank is the page that made it': [hostsOf(frame('about:blank'), 'https://chatgpt.com', ['https://chatgpt.com'], ''), 'chatgpt'],
    "a sandboxed frame without origin is its parent's": [hostsOf(frame('about:srcdoc'), 'null', ['https://claude.ai'], ''), 'claude'],
    'a blob is the page that made it': [hostsOf(frame('blob:https://claude.ai/1-2'), 'null', [], ''), 'claude'],
    'without ancestors (Firefox) the referrer says': [hostsOf(frame('data:text/html,x'), 'null', [], 'https://chatgpt.com/'), 'chatgpt'],
  };
  test.each(Object.entries(CASES))('%s', (_, [hosts, site]) => {
    expect(governingAdapter(snapshot, hosts)?.id ?? null).toBe(site);
  });
});
