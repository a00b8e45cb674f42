import { describe, expect, it } from 'vitest';
import { readFrame } from '../../../utils/line/body';
import type { Adapter } from '../../../utils/model/adapter';
import { ADAPTERS } from '../../../utils/sites/all';
import { chatgpt } from '../../../utils/sites/chatgpt';
import { aistudio } from '../../../utils/sites/aistudio';
import { claude } from '../../../utils/sites/claude';
import { gemini } from '../../../utils/sites/gemini';
import { githubCopilot } from '../../../utils/sites/github-copilot';
import { notebooklm } from '../../../utils/sites/notebooklm';
import { adapterAt, adapterFor, matchPatterns, requestFor, surfaceFor } from '../../../utils/sites/match';
import { valuesAt } from '../../../utils/sites/pointer';

describe('a host belongs to a site', () => {
  const wild: Adapter = { ...chatgpt, id: 'wild', hosts: ['*.chat.example'] };
  it.each([
    ['chatgpt.com', 'chatgpt'],
    ['CHATGPT.com', 'chatgpt'],
    ['chatgpt.com.', 'chatgpt'],
    ['chat.openai.com', 'chatgpt'],
    ['claude.ai', 'claude'],
    ['a.chat.example', 'wild'],
    ['chat.example', 'wild'],
    ['notchatgpt.com', null],
    ['chatgpt.com.evil.example', null],
    ['www.claude.ai', null],
    ['evilchat.example', null],
    ['', null],
  ])('%s → %s', (host, id) => {
    expect(adapterFor(host, [...ADAPTERS, wild])?.id ?? null).toBe(id);
  });

  it('match patterns name each host once, over http too', () => {
    expect(matchPatterns([chatgpt, wild, claude, claude])).toEqual([
      '*://*.chat.example/*',
      '*://chat.openai.com/*',
      '*://chatgpt.com/*',
      '*://claude.ai/*',
    ]);
  });
});

describe('an address is a site', () => {
  it.each([
    ['https://github.com/copilot', 'github-copilot'],
    ['https://github.com/copilot/c/6739', 'github-copilot'],
    ['https://github.com/copilots', null],
    ['https://github.com/acme/billing/issues/new', null],
    ['https://github.com/acme/billing/agents', 'github-copilot'],
    ['https://github.com//agents', null],
    ['https://octo.ghe.com/copilot', 'github-copilot'],
    ['https://x.com/i/grok?conversation=1', 'grok'],
    ['https://x.com/home', null],
    ['https://twitter.com/i/grok', 'grok'],
    ['https://grok.com/c/1', 'grok'],
    ['https://huggingface.co/chat/', 'huggingchat'],
    ['https://huggingface.co/models', null],
    ['https://gemini.google.com/u/1/app', 'gemini'],
    ['https://www.google.com/', null],
    ['https://platform.openai.com/playground/prompts', 'openai-platform'],
    ['https://platform.openai.com/settings', null],
    ['https://www.doubao.com/chat/', 'doubao'],
  ])('%s → %s', (address, id) => {
    expect(adapterAt(new URL(address), ADAPTERS)?.id ?? null).toBe(id);
  });
});

describe('a path is a surface', () => {
  it.each([
    [chatgpt, '/', 'chat'],
    [chatgpt, '/c/6739-ab', 'chat'],
    [chatgpt, '/codex', 'coding-agent'],
    [chatgpt, '/codex/tasks/task_e_1', 'coding-agent'],
    [chatgpt, '/codexes', 'chat'],
    [chatgpt, '/g/g-p-6740ab/project', 'project'],
    [chatgpt, '/g/g-6740ab-helper', 'custom-assistant'],
    [chatgpt, '/gpts', 'chat'],
    [claude, '/new', 'chat'],
    [claude, '/code', 'coding-agent'],
    [claude, '/code/session_01', 'coding-agent'],
    [claude, '/project/0193', 'project'],
    [claude, '/projects', 'chat'],
    [claude, '/cowork', 'coding-agent'],
    [claude, '/settings/connectors', 'connector'],
    [chatgpt, '/library', 'project'],
    [gemini, '/app', 'chat'],
    [gemini, '/u/2/gem/6740ab', 'custom-assistant'],
    [aistudio, '/prompts/new_chat', 'api-playground'],
    [notebooklm, '/notebook/0193', 'project'],
    [githubCopilot, '/copilot', 'chat'],
    [githubCopilot, '/copilot/agents', 'coding-agent'],
    [githubCopilot, '/acme/billing/agents', 'coding-agent'],
  ] as const)('%# %s', (adapter, path, surface) => {
    expect(surfaceFor(path, adapter)).toBe(surface);
  });
});

describe('a request is recognised', () => {
  const org = '9c1d7a20-44be-4f0b-8a3e-2f5b9e7c0001';
  it.each([
    [chatgpt, 'POST', 'https://chatgpt.com/backend-api/f/conversation', 'conversation'],
    [chatgpt, 'post', 'https://chatgpt.com/backend-api/conversation', 'conversation'],
    [chatgpt, 'POST', 'https://chatgpt.com/backend-anon/f/conversation?x=1', 'conversation'],
    [chatgpt, 'POST', 'https://chatgpt.com/backend-api/f/conversation/prepare', 'prepare'],
    [chatgpt, 'POST', 'https://chatgpt.com/backend-api/f/conversation/resume', null],
    [chatgpt, 'GET', 'https://chatgpt.com/backend-api/f/conversation', null],
    [chatgpt, 'POST', 'https://chatgpt.com/backend-api/wham/tasks', 'codex-task'],
    [chatgpt, 'POST', 'https://chatgpt.com/backend-api/files', 'declare-upload'],
    [chatgpt, 'PUT', 'https://files.oaiusercontent.com/files/file-1/raw?se=1', 'upload'],
    [chatgpt, 'POST', 'https://evil.example/?https://chatgpt.com/backend-api/f/conversation', null],
    [claude, 'POST', `https://claude.ai/api/organizations/${org}/chat_conversations/${org}/completion`, 'completion'],
    [claude, 'POST', `https://claude.ai/api/organizations/${org}/chat_conversations/${org}/retry_completion`, 'completion'],
    [claude, 'POST', `https://claude.ai/api/organizations/${org}/conversations/${org}/wiggle/upload-file`, 'upload'],
    [claude, 'POST', `https://claude.ai/api/organizations/${org}/convert_document`, 'other-uploads'],
    [claude, 'POST', 'https://claude.ai/v1/sessions/session_1/events', 'code-session'],
    [claude, 'GET', `https://claude.ai/api/organizations/${org}/chat_conversations`, null],
  ] as const)('%# %s %s %s', (adapter: Adapter, method, url, id) => {
    expect(requestFor(method, url, adapter)?.id ?? null).toBe(id);
  });
});

describe('the words are found in a body', () => {
  const request = (adapter: Adapter, id: string) => {
    const found = adapter.requests.find((r) => r.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  it.each<readonly [string, Adapter, string, unknown, readonly string[]]>([
    ['one message', chatgpt, 'conversation', { messages: [{ content: { content_type: 'text', parts: ['hello'] } }] }, ['hello']],
    [
      'text beside an image',
      chatgpt,
      'conversation',
      { messages: [{ content: { parts: [{ content_type: 'image_asset_pointer', asset_pointer: 'x' }, 'look'] } }] },
      ['look'],
    ],
    ['the typed text of an older prepare', chatgpt, 'prepare', { partial_query: { content: { parts: ['half a sen'] } } }, ['half a sen']],
    ['nothing in a newer prepare', chatgpt, 'prepare', { action: 'next' }, []],
    [
      'a Codex task and its diff',
      chatgpt,
      'codex-task',
      {
        input_items: [
          { type: 'message', content: [{ text: 'fix it' }] },
          { type: 'pre_apply_patch', output_diff: { diff: '+x' } },
        ],
      },
      ['fix it', '+x'],
    ],
    [
      'prompt and pasted chip',
      claude,
      'completion',
      { prompt: 'sum this up', attachments: [{ file_name: 'paste.txt', extracted_content: 'the long text' }] },
      ['sum this up', 'the long text'],
    ],
    ['a chip alone', claude, 'completion', { prompt: '', attachments: [{ extracted_content: 'the long text' }] }, ['the long text']],
    ['any string of an event', claude, 'code-session', { events: [{ data: { message: { content: 'do this' } } }] }, ['do this']],
  ])('%s', (_name, adapter, id, body, words) => {
    expect(readFrame(JSON.stringify(body), request(adapter, id))).toEqual({ kind: 'texts', texts: words, moved: false });
  });

  it('a body that is not JSON is unreadable, not empty', () => {
    expect(readFrame('--boundary', request(claude, 'completion'))).toEqual({ kind: 'unreadable' });
    expect(readFrame('{}', request(claude, 'upload'))).toEqual({ kind: 'unreadable' });
  });
});

describe('a pointer', () => {
  it.each<readonly [string, unknown, string, readonly unknown[]]>([
    ['of nothing is the whole value', 'x', '', ['x']],
    ['reads ~1 and ~0 as / and ~', { 'a/b': { '~': 1 } }, '/a~1b/~0', [1]],
    ['goes through objects with *', { a: { v: 1 }, b: { v: 2 } }, '/*/v', [1, 2]],
    ['leads nowhere without complaint', { a: 1 }, '/b/c', []],
    ['sees own properties only', {}, '/constructor/name', []],
    ['reads JSON in a string on the way', { 'f.req': '[null,"[[\\"hello\\",0]]"]' }, '/f.req/1/0/0', ['hello']],
    ['gathers from JSON in a string with **', { q: '{"a":["x"]}' }, '/q/**', ['x']],
    ['leaves a last string that is JSON as it is', { q: '{"a":1}' }, '/q', ['{"a":1}']],
    ['goes no further in a string that is no JSON', { q: '[not json' }, '/q/0', []],
    ['gathers strings in order with **', { a: ['x', { b: 'y' }], c: 'z' }, '/**', ['x', 'y', 'z']],
  ])('%s', (_name, value, pointer, found) => {
    expect(valuesAt(value, pointer)).toEqual(found);
  });

  it('gathers from nesting deeper than a stack', () => {
    const depth = 50_000;
    const value: unknown = JSON.parse(`${'['.repeat(2_000)}"x"${']'.repeat(2_000)}`);
    expect(valuesAt(value, '/**')).toEqual(['x']);
    expect(
      valuesAt(
        Array.from({ length: depth }, () => 'y'),
        '/**',
      ),
    ).toHaveLength(depth);
  });
});
