import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';

/** Kimi. Facts from public code up to November 2026; nothing was tried on the live site. It moved to kimi.ai late in 2026; the old addresses stay. */
export const kimi = {
  id: 'kimi',
  name: 'Kimi',
  vendor: 'moonshot',
  hosts: ['www.kimi.com', 'kimi.com', 'kimi.ai', 'www.kimi.ai', 'kimi.moonshot.cn'],
  surfaces: [
    { path: '/kimiplus', surface: 'custom-assistant', confidence: 'low', seen: '2026-11' },
    { path: '/code', surface: 'coding-agent', confidence: 'low', seen: '2026-11' },
  ],
  address: [
    { parameter: 'prefill_prompt', confidence: 'low', seen: '2026' },
    { parameter: 'q', confidence: 'low', seen: '2026' },
  ],
  editor: 'lexical',
  composer: [
    { css: '.chat-input-editor[contenteditable="true"]', confidence: 'medium', seen: '2026-02-09' },
    { css: 'div[contenteditable="true"][data-lexical-editor="true"]', confidence: 'medium', seen: '2026-02-09' },
    ANY_COMPOSER,
  ],
  submit: [
    { css: '.send-button', confidence: 'high', seen: '2026-10' },
    { css: '.send-button-container', confidence: 'medium', seen: '2026-02-09' },
    ANY_SUBMIT,
  ],
  fileInputs: [{ css: 'input[type="file"]', confidence: 'medium', seen: '2026-02-09' }, ANY_FILE_INPUT],
  transcript: {
    user: [{ css: '.chat-content-item-user', confidence: 'high', seen: '2026-08-08' }],
    assistant: [
      { css: '.chat-content-item-assistant', confidence: 'high', seen: '2026-08-08' },
      { css: '.segment-assistant', confidence: 'medium', seen: '2026-08-08' },
    ],
  },
  copyButtons: [],
  requests: [
    {
      id: 'chat',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://(?:www\\.)?kimi\\.(?:com|ai)/apiv2/kimi\\.gateway\\.chat\\.v1\\.ChatService/Chat',
      body: 'json',
      prompt: ['/message/blocks/*/text/content'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026',
      note: 'Connect: five bytes stand before the JSON',
    },
    {
      id: 'completion',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://(?:(?:www\\.)?kimi\\.(?:com|ai)|kimi\\.moonshot\\.cn)/api/chat/\\w+/completion/stream',
      body: 'json',
      prompt: ['/messages/*/content'],
      surface: 'chat',
      confidence: 'medium',
      seen: '2026-05-11',
      note: 'older builds',
    },
  ],
  probes: [],
  plans: {},
  consumerOnly: { tier: 'consumer-free', confidence: 'low', seen: '2026', note: 'subscribers look alike' },
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
