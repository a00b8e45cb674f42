import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';

/** Microsoft 365 Copilot Chat. Facts from public code up to November 2026; nothing was tried on the live site. */
export const copilotM365 = {
  id: 'copilot-m365',
  name: 'Microsoft 365 Copilot',
  vendor: 'microsoft',
  hosts: ['m365.cloud.microsoft', 'copilot.cloud.microsoft', 'm365copilot.com', 'www.m365copilot.com'],
  surfaces: [
    { path: '/chat/agent', surface: 'custom-assistant', confidence: 'low', seen: '2026-11' },
    { path: '/agents', surface: 'custom-assistant', confidence: 'low', seen: '2026-11' },
    { path: '/notebooks', surface: 'project', confidence: 'low', seen: '2026-11' },
  ],
  address: [{ parameter: 'q', confidence: 'low', seen: '2026' }],
  editor: 'lexical',
  composer: [
    { css: '#m365-chat-editor-target-element[contenteditable="true"]', confidence: 'high', seen: '2026-09' },
    { css: 'span[data-lexical-editor="true"][contenteditable="true"]', confidence: 'high', seen: '2026-09' },
    ANY_COMPOSER,
  ],
  submit: [{ css: 'button.fai-SendButton', confidence: 'high', seen: '2026-07-06', note: 'only there while there is text' }, ANY_SUBMIT],
  fileInputs: [ANY_FILE_INPUT],
  transcript: {
    user: [
      { css: '.fai-UserMessage', confidence: 'high', seen: '2026' },
      { css: '[data-testid="chatQuestion"]', confidence: 'medium', seen: '2026' },
    ],
    assistant: [
      { css: '[data-testid="copilot-message-div"]', confidence: 'high', seen: '2026' },
      { css: '.fai-CopilotMessage__content', confidence: 'high', seen: '2026' },
      { css: '[data-testid="markdown-reply"]', confidence: 'high', seen: '2026-07-06' },
    ],
  },
  copyButtons: [{ css: '[data-testid="CopyButtonTestId"]', confidence: 'low', seen: '2026' }],
  requests: [
    {
      id: 'chathub',
      purpose: 'prompt',
      method: 'WS',
      url: '^wss://substrate\\.(?:office\\.com|svc\\.cloud\\.microsoft)/m365Copilot/Chathub/[\\w-]+@[\\w-]+',
      body: 'json',
      prompt: ['/arguments/*/message/text'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-05-11',
      note: 'SignalR',
    },
    {
      id: 'upload-image',
      purpose: 'upload',
      method: 'POST',
      url: '^https://substrate\\.(?:office\\.com|svc\\.cloud\\.microsoft)/m365Copilot/UploadFile',
      body: 'multipart',
      prompt: [],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-05-11',
    },
    {
      id: 'upload-session',
      purpose: 'declare-upload',
      method: 'POST',
      url: '^https://[\\w-]+\\.sharepoint\\.com/personal/\\w+/_api/v2\\.0/drive/items/\\w+/uploadSession',
      body: 'json',
      prompt: ['/item/name'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-05-11',
    },
    {
      id: 'upload',
      purpose: 'upload',
      method: 'PUT',
      url: '^https://[\\w-]+\\.sharepoint\\.com/personal/\\w+/_api/v2\\.0/drive/items/\\w+/uploadSession',
      body: 'raw',
      prompt: [],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-05-11',
      note: 'to the person’s OneDrive',
    },
  ],
  probes: [
    {
      id: 'tenant',
      from: {
        kind: 'socket',
        hosts: ['substrate.office.com', 'substrate.svc.cloud.microsoft'],
        pattern: '^wss://substrate\\.(?:office\\.com|svc\\.cloud\\.microsoft)/m365Copilot/Chathub/[\\w-]+@([\\w-]+)',
      },
      accounts: { list: '', id: '', plan: [], features: [''] },
      active: { at: '' },
      confidence: 'high',
      seen: '2026-05-11',
      note: 'id of the tenant; the rest of the address, with its token, is not kept',
    },
  ],
  plans: {
    // The tenant of all private Microsoft accounts.
    '9188040d-6c67-4c5b-b112-36a304b66dad': 'consumer-free',
  },
  tierFrom: 'list',
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
