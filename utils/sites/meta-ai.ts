import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';

/**
 * Meta AI. Facts from public code up to November 2026; nothing was tried on the live site. Since June 2026 prompts leave in
 * binary frames of a WebSocket, which nothing but the site can read: what counts is what stands in the composer.
 */
export const metaAi = {
  id: 'meta-ai',
  name: 'Meta AI',
  vendor: 'meta',
  hosts: ['www.meta.ai', 'meta.ai'],
  surfaces: [],
  address: [{ parameter: 'q', confidence: 'low', seen: '2026' }],
  editor: 'lexical',
  composer: [
    { css: 'div[data-testid="composer-input"][contenteditable="true"]', confidence: 'medium', seen: '2026-09' },
    { css: 'div[contenteditable="true"][data-lexical-editor="true"]', confidence: 'medium', seen: '2026-09' },
    ANY_COMPOSER,
  ],
  submit: [
    { css: 'button[data-testid="composer-send-button"]', confidence: 'medium', seen: '2026-09' },
    { css: 'button[aria-label="Send"]', confidence: 'medium', seen: '2026-09', note: 'English pages only' },
    ANY_SUBMIT,
  ],
  fileInputs: [ANY_FILE_INPUT],
  transcript: {
    user: [{ css: '[class*="translate-y-"]:not(:has([data-testid="assistant-message"]))', confidence: 'medium', seen: '2026-08-01' }],
    assistant: [{ css: '[data-testid="assistant-message"]', confidence: 'medium', seen: '2026-08-01' }],
  },
  copyButtons: [{ css: 'button[aria-label="Copy response"]', confidence: 'low', seen: 'undated', note: 'inferred from the Spanish label' }],
  requests: [
    {
      id: 'clippy',
      purpose: 'prompt',
      method: 'WS',
      url: '^wss://gateway\\.meta\\.ai/ws/clippy',
      body: 'raw',
      prompt: [],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-06-19',
      note: 'binary frames',
    },
    {
      id: 'graphql',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://(?:(?:www\\.)?meta\\.ai/api/graphql|graph\\.meta\\.ai/graphql)',
      body: 'form',
      prompt: ['/variables/message/**'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026',
      note: 'older builds; now a warm-up and everything else of the page',
    },
    {
      id: 'upload',
      purpose: 'upload',
      method: 'POST',
      url: '^https://rupload\\.meta\\.ai/gen_ai_document_gen_ai_tenant/',
      body: 'raw',
      prompt: [],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-06-19',
    },
  ],
  probes: [],
  plans: {},
  consumerOnly: { tier: 'consumer-free', confidence: 'medium', seen: '2026-05-22' },
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
