import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT } from './fallback';

/** Mistral's Le Chat. Facts from public code up to November 2026; nothing was tried on the live site. */
export const lechat = {
  id: 'lechat',
  name: 'Le Chat',
  vendor: 'mistral',
  hosts: ['chat.mistral.ai'],
  surfaces: [
    { path: '/codestral', surface: 'coding-agent', confidence: 'low', seen: '2026-11' },
    { path: '/code', surface: 'coding-agent', confidence: 'low', seen: '2026-11' },
    { path: '/projects', surface: 'project', confidence: 'low', seen: '2026-11' },
    { path: '/libraries', surface: 'project', confidence: 'low', seen: '2026-11' },
    { path: '/agents', surface: 'custom-assistant', confidence: 'low', seen: '2026-11' },
    { path: '/connections', surface: 'connector', confidence: 'low', seen: '2026-11' },
  ],
  address: [{ parameter: 'q', confidence: 'medium', seen: '2026' }],
  editor: 'prosemirror',
  composer: [
    { css: 'div.ProseMirror[contenteditable="true"]', confidence: 'high', seen: '2026-10' },
    { css: 'textarea[name="message.text"]', confidence: 'high', seen: '2026-02-09', note: 'older builds' },
    ANY_COMPOSER,
  ],
  submit: [
    { css: 'form button[type="submit"]', confidence: 'high', seen: '2026-10' },
    { css: 'button[aria-label*="send" i]', confidence: 'low', seen: '2026-11-20', note: 'generic fallback; the label is in English only' },
  ],
  fileInputs: [{ css: 'input[name="file-upload"]', confidence: 'medium', seen: '2026-02-09' }, ANY_FILE_INPUT],
  transcript: {
    user: [{ css: '[data-message-author-role="user"]', confidence: 'high', seen: '2026-08-01' }],
    assistant: [
      { css: '[data-message-author-role="assistant"] [data-message-part-type="answer"]', confidence: 'high', seen: '2026-08-01' },
      { css: '[data-message-author-role="assistant"]', confidence: 'medium', seen: '2026-08-01', note: 'with its reasoning' },
    ],
  },
  copyButtons: [],
  requests: [
    {
      id: 'new-chat',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://chat\\.mistral\\.ai/api/trpc/(?:[\\w.]+,)*message\\.newChat',
      body: 'json',
      prompt: ['/*/json/content/*/text', '/json/content/*/text'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026',
      note: 'tRPC, in batches',
    },
    {
      id: 'chat',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://chat\\.mistral\\.ai/api/chat(?:\\?|$)',
      body: 'json',
      prompt: ['/**'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026',
      note: 'mode "append" carries the new text under names that are not known, so every string counts',
    },
  ],
  // `GET /api/trpc/user.session` may hold a plan; nobody has shown its answer.
  probes: [],
  plans: {},
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
