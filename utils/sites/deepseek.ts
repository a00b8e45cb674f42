import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';

/** DeepSeek. Facts from public code up to November 2026; nothing was tried on the live site. */
export const deepseek = {
  id: 'deepseek',
  name: 'DeepSeek',
  vendor: 'deepseek',
  hosts: ['chat.deepseek.com'],
  surfaces: [],
  editor: 'textarea',
  composer: [
    { css: 'textarea[placeholder*="DeepSeek"]', confidence: 'high', seen: '2026-09' },
    { css: 'textarea#chat-input', confidence: 'medium', seen: '2026-10' },
    ANY_COMPOSER,
  ],
  submit: [
    {
      css: 'div[role="button"]:not(.ds-toggle-button):has(svg)',
      confidence: 'low',
      seen: '2026-08-08',
      note: 'nothing steadier is known; several controls look so',
    },
    ANY_SUBMIT,
  ],
  fileInputs: [{ css: 'input[type="file"]', confidence: 'medium', seen: '2026-08-08' }, ANY_FILE_INPUT],
  transcript: {
    user: [{ css: '.ds-message:not(:has(.ds-markdown))', confidence: 'medium', seen: '2026-08-01' }],
    assistant: [{ css: '.ds-markdown', confidence: 'high', seen: '2026-10' }],
  },
  copyButtons: [
    {
      css: '.ds-button--iconLabelTertiary:has(svg path[d^="M6.14929"])',
      confidence: 'low',
      seen: 'undated',
      note: 'by the drawing of its icon',
    },
  ],
  requests: [
    {
      id: 'completion',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://chat\\.deepseek\\.com/api/v0/chat/(?:completion|edit_message|regenerate)',
      body: 'json',
      prompt: ['/prompt'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-05-11',
    },
    {
      id: 'upload',
      purpose: 'upload',
      method: 'POST',
      url: '^https://chat\\.deepseek\\.com/api/v0/file/upload_file',
      body: 'multipart',
      prompt: [],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-05-11',
    },
  ],
  // The one account endpoint asks for a token that the page keeps to itself.
  probes: [],
  plans: {},
  consumerOnly: { tier: 'consumer-free', confidence: 'high', seen: '2026-06-22' },
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
