import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';

/**
 * Microsoft Copilot for private accounts. Facts from public code up to November 2026; nothing was tried on the live site.
 * The redesign of 2026 on copilot.com has the components of Microsoft 365 Copilot, so its selectors are here, too.
 */
export const copilotConsumer = {
  id: 'copilot-consumer',
  name: 'Microsoft Copilot',
  vendor: 'microsoft',
  hosts: ['copilot.microsoft.com', 'copilot.com', 'www.copilot.com'],
  surfaces: [],
  address: [{ parameter: 'q', confidence: 'medium', seen: '2026' }],
  editor: 'textarea',
  composer: [
    { css: 'textarea#userInput', confidence: 'high', seen: '2026-10' },
    { css: 'textarea[data-testid="composer-input"]', confidence: 'medium', seen: '2026-10' },
    {
      css: '#m365-chat-editor-target-element[contenteditable="true"]',
      confidence: 'medium',
      seen: '2026',
      note: 'redesign on copilot.com',
    },
    ANY_COMPOSER,
  ],
  submit: [
    { css: 'button[data-testid="submit-button"]', confidence: 'high', seen: '2026-10' },
    { css: 'button[aria-label="Submit message"]', confidence: 'medium', seen: '2026-10', note: 'English pages only' },
    { css: 'button.fai-SendButton', confidence: 'medium', seen: '2026', note: 'redesign on copilot.com' },
    ANY_SUBMIT,
  ],
  fileInputs: [ANY_FILE_INPUT],
  transcript: {
    user: [
      { css: '[data-content="user-message"]', confidence: 'high', seen: '2026-08-01' },
      {
        css: '[data-testid="chatQuestion"] .fai-UserMessage__message',
        confidence: 'medium',
        seen: '2026',
        note: 'redesign on copilot.com',
      },
    ],
    assistant: [
      { css: '[data-content="ai-message"]', confidence: 'high', seen: '2026-10' },
      { css: '.ai-message-item', confidence: 'high', seen: '2026-10' },
      {
        css: '[data-testid="copilot-message-div"] .fai-CopilotMessage__content',
        confidence: 'medium',
        seen: '2026',
        note: 'redesign on copilot.com; the list takes its nodes up again',
      },
      { css: '.group\\/ai-message', confidence: 'medium', seen: '2026-03-23' },
    ],
  },
  copyButtons: [{ css: 'button[data-testid="copy-ai-message-button"]', confidence: 'high', seen: 'undated' }],
  requests: [
    {
      id: 'chat',
      purpose: 'prompt',
      method: 'WS',
      url: '^wss://copilot\\.(?:microsoft\\.)?com/c/api/chat',
      body: 'json',
      prompt: ['/content/*/text'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026',
      note: 'frames with event "send"',
    },
    {
      id: 'upload',
      purpose: 'upload',
      method: 'POST',
      url: '^https://(?:www\\.)?copilot\\.(?:microsoft\\.)?com/c/api/attachments',
      body: 'raw',
      prompt: [],
      surface: 'chat',
      confidence: 'high',
      seen: '2026',
    },
  ],
  probes: [
    {
      id: 'user',
      from: { kind: 'fetch', path: '/c/api/user' },
      signedOut: { at: '/firstName', is: null },
      confidence: 'medium',
      seen: '2026',
      note: 'signed in or not; no plan and no tenant',
    },
  ],
  plans: {},
  consumerOnly: {
    tier: 'consumer-free',
    confidence: 'medium',
    seen: '2026',
    note: 'accounts of companies belong to Microsoft 365 Copilot',
  },
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
