import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';
import { GOOGLE_ACCOUNT, GOOGLE_PLANS } from './google';

/** Google Gemini. Facts from public code up to November 2026; nothing was tried on the live site. */
export const gemini = {
  id: 'gemini',
  name: 'Gemini',
  vendor: 'google',
  hosts: ['gemini.google.com'],
  surfaces: [
    { path: '/gem', surface: 'custom-assistant', confidence: 'low', seen: '2026-11' },
    { path: '/gems', surface: 'custom-assistant', confidence: 'low', seen: '2026-11' },
    { path: '/u/*/gem', surface: 'custom-assistant', confidence: 'low', seen: '2026-11' },
    { path: '/u/*/gems', surface: 'custom-assistant', confidence: 'low', seen: '2026-11' },
  ],
  editor: 'quill',
  composer: [
    { css: 'rich-textarea div.ql-editor[contenteditable="true"]', confidence: 'high', seen: '2026-10' },
    { css: '#chat-window-input-container .ql-editor', confidence: 'medium', seen: '2026-09' },
    ANY_COMPOSER,
  ],
  submit: [
    { css: 'button.send-button', confidence: 'high', seen: '2026-10' },
    { css: 'button[aria-label="Send message"]', confidence: 'high', seen: '2026-10', note: 'English pages only' },
    ANY_SUBMIT,
  ],
  fileInputs: [{ css: 'input[type="file"]', confidence: 'medium', seen: '2026-07-24' }, ANY_FILE_INPUT],
  transcript: {
    user: [
      { css: 'user-query', confidence: 'high', seen: '2026-08-01' },
      { css: 'user-query-content', confidence: 'high', seen: '2026-08-01' },
    ],
    assistant: [{ css: 'model-response message-content', confidence: 'high', seen: '2026-10' }],
  },
  copyButtons: [
    { css: 'button[data-test-id="copy-button"]', confidence: 'medium', seen: '2026-07-24' },
    { css: 'button[aria-label="Copy"]', confidence: 'high', seen: '2026-07-24', note: 'English pages only' },
  ],
  requests: [
    {
      id: 'stream-generate',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://gemini\\.google\\.com/(?:u/\\d+/)?_/BardChatUi/data/assistant\\.lamda\\.BardFrontendService/StreamGenerate',
      body: 'form',
      prompt: ['/f.req/1/0/0'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-05-11',
      note: 'f.req is JSON, whose second item is a string of JSON again; its first item begins with the prompt',
    },
    {
      id: 'upload',
      purpose: 'upload',
      method: 'POST',
      url: '^https://(?:content-push\\.googleapis\\.com|push\\.clients6\\.google\\.com)/upload',
      body: 'raw',
      prompt: [],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-05-11',
      note: 'resumable; when a file is attached, before Send',
    },
  ],
  probes: [{ ...GOOGLE_ACCOUNT, confidence: 'high', seen: '2026' }],
  plans: GOOGLE_PLANS,
  tierFrom: 'list',
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
