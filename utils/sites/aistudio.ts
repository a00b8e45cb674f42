import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';
import { GOOGLE_ACCOUNT, GOOGLE_PLANS } from './google';

/**
 * Google AI Studio. Facts from public code up to November 2026; nothing was tried on the live site. Whether use is paid,
 * and so not trained on, is a property of the project's billing that the page does not show: it counts as unpaid.
 */
export const aistudio = {
  id: 'aistudio',
  name: 'Google AI Studio',
  vendor: 'google',
  hosts: ['aistudio.google.com'],
  surfaces: [{ path: '/', surface: 'api-playground', confidence: 'high', seen: '2026-07-24' }],
  address: [{ parameter: 'prompt', confidence: 'low', seen: '2026' }],
  editor: 'textarea',
  composer: [
    { css: 'ms-chunk-input textarea', confidence: 'medium', seen: '2026-07-24' },
    { css: 'textarea.textarea[aria-label="Enter a prompt"]', confidence: 'medium', seen: '2026-02-09', note: 'English pages only' },
    {
      css: 'textarea[aria-label="Type something or tab to choose an example prompt"]',
      confidence: 'medium',
      seen: '2026-02-09',
      note: 'English pages only',
    },
    ANY_COMPOSER,
  ],
  submit: [{ css: 'button.run-button', confidence: 'medium', seen: '2026-02-09' }, ANY_SUBMIT],
  fileInputs: [{ css: 'input[type="file"]', confidence: 'medium', seen: '2026-02-09' }, ANY_FILE_INPUT],
  transcript: {
    user: [{ css: '.chat-turn-container.user ms-text-chunk', confidence: 'medium', seen: '2026-08-01' }],
    assistant: [
      { css: '.chat-turn-container.model ms-text-chunk', confidence: 'medium', seen: '2026-08-01' },
      { css: '[data-turn-role="Model"]', confidence: 'medium', seen: '2026-07-24' },
    ],
  },
  copyButtons: [],
  requests: [
    {
      id: 'generate-content',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://alkalimakersuite-pa\\.clients6\\.google\\.com/\\$rpc/google\\.internal\\.alkali\\.applications\\.makersuite\\.v1\\.MakerSuiteService/GenerateContent',
      body: 'json',
      prompt: ['/1/*/0/*/1'],
      surface: 'api-playground',
      confidence: 'high',
      seen: '2026',
      note: 'nested arrays (json+protobuf) of turns, those of the model among them',
    },
  ],
  probes: [{ ...GOOGLE_ACCOUNT, confidence: 'low', seen: '2026' }],
  plans: GOOGLE_PLANS,
  tierFrom: 'list',
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
