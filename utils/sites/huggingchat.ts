import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';

/**
 * HuggingChat: the chat, not the rest of Hugging Face. Facts from its public source (huggingface/chat-ui, August 2026);
 * nothing was tried on the live site. A paste of 3,984 characters or more becomes a file by itself.
 */
export const huggingchat = {
  id: 'huggingchat',
  name: 'HuggingChat',
  vendor: 'huggingface',
  hosts: ['huggingface.co'],
  paths: ['/chat'],
  surfaces: [
    { path: '/chat/assistant', surface: 'custom-assistant', confidence: 'low', seen: '2026-11' },
    { path: '/chat/tools', surface: 'connector', confidence: 'low', seen: '2026-11' },
  ],
  address: [
    { parameter: 'q', confidence: 'medium', seen: '2026-08-21' },
    { parameter: 'prompt', confidence: 'medium', seen: '2026-08-21' },
  ],
  editor: 'textarea',
  composer: [{ css: 'form textarea[inputmode="text"]', confidence: 'high', seen: '2026-08-21' }, ANY_COMPOSER],
  submit: [{ css: 'button[type="submit"][aria-label="Send message"]', confidence: 'high', seen: '2026-08-21' }, ANY_SUBMIT],
  fileInputs: [{ css: 'input[type="file"][aria-label="Upload file"]', confidence: 'high', seen: '2026-08-21' }, ANY_FILE_INPUT],
  transcript: {
    user: [{ css: '[data-message-id]:not([data-message-role="assistant"])', confidence: 'high', seen: '2026-08-21' }],
    assistant: [{ css: '[data-message-role="assistant"][data-message-id]', confidence: 'high', seen: '2026-08-21' }],
  },
  copyButtons: [
    { css: '[data-message-role="assistant"] button[title*="opy"]', confidence: 'low', seen: '2026-08-21', note: 'English pages only' },
  ],
  requests: [
    {
      id: 'message',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://huggingface\\.co/chat/conversation/[0-9a-f]+(?:\\?|$)',
      body: 'multipart',
      prompt: ['/data/inputs'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-08-21',
      note: 'files, and long pastes among them, in parts named files',
    },
  ],
  probes: [],
  plans: {},
  consumerOnly: {
    tier: 'consumer-free',
    confidence: 'low',
    seen: '2026-08-21',
    note: 'subscribers and members of Enterprise Hub use the same chat',
  },
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
