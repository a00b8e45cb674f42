import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';

/**
 * Poe. Facts from public code up to November 2026, thin ones; nothing was tried on the live site. Class names carry the
 * hash of a build, so only their beginning is asked for.
 */
export const poe = {
  id: 'poe',
  name: 'Poe',
  vendor: 'quora',
  hosts: ['poe.com'],
  surfaces: [{ path: '/create_bot', surface: 'custom-assistant', confidence: 'low', seen: '2026-11' }],
  editor: 'textarea',
  composer: [{ css: 'textarea[class*="GrowingTextArea_textArea"]', confidence: 'medium', seen: '2026' }, ANY_COMPOSER],
  submit: [{ css: 'button[class*="ChatMessageSendButton_sendButton"]', confidence: 'medium', seen: '2026' }, ANY_SUBMIT],
  fileInputs: [
    { css: 'input[class*="ChatMessageFileInputButton_input"]', confidence: 'low', seen: 'undated', note: 'older builds' },
    ANY_FILE_INPUT,
  ],
  transcript: {
    user: [{ css: '[class*="ChatMessage_chatMessage"]:has([class*="rightSideMessageBubble"])', confidence: 'medium', seen: '2026-08-01' }],
    assistant: [
      { css: '[class*="ChatMessage_chatMessage"]:not(:has([class*="rightSideMessageBubble"]))', confidence: 'medium', seen: '2026-08-01' },
    ],
  },
  copyButtons: [{ css: 'button[aria-label="Copy message"]', confidence: 'low', seen: 'undated', note: 'inferred from the Spanish label' }],
  requests: [
    {
      id: 'send-message',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://poe\\.com/api/gql_POST',
      body: 'json',
      prompt: ['/variables/query', '/variables/message/**'],
      surface: 'chat',
      confidence: 'medium',
      seen: '2026',
      note: 'every query of the page goes here; the name of the mutation is from 2024',
    },
    {
      id: 'upload',
      purpose: 'upload',
      method: 'POST',
      url: '^https://poe\\.com/api/gql_upload_POST',
      body: 'multipart',
      prompt: ['/queryInfo/variables/query', '/queryInfo/variables/message/**'],
      surface: 'chat',
      confidence: 'low',
      seen: '2024',
      note: 'a message with a file; a person’s words ride along',
    },
  ],
  probes: [],
  plans: {},
  consumerOnly: { tier: 'consumer-free', confidence: 'low', seen: 'undated', note: 'subscribers look alike' },
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
