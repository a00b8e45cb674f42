import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';
import { GOOGLE_ACCOUNT, GOOGLE_PLANS } from './google';

/**
 * NotebookLM. Facts from public code up to November 2026; nothing was tried on the live site. Most of what goes in goes in
 * as a source (pasted text, file, address), not through the chat box.
 */
export const notebooklm = {
  id: 'notebooklm',
  name: 'NotebookLM',
  vendor: 'google',
  hosts: ['notebooklm.google.com', 'notebook.google.com'],
  surfaces: [{ path: '/notebook', surface: 'project', confidence: 'medium', seen: '2026-08-08' }],
  editor: 'textarea',
  composer: [
    { css: 'textarea.query-box-input', confidence: 'high', seen: '2026-09' },
    { css: 'textarea[aria-label="Query box"]', confidence: 'high', seen: '2026', note: 'English pages only' },
    {
      css: '[role="dialog"] textarea, mat-dialog-container textarea',
      confidence: 'low',
      seen: '2026-11-20',
      note: 'the dialog in which a source is added',
    },
    ANY_COMPOSER,
  ],
  submit: [{ css: 'button.submit-button', confidence: 'medium', seen: 'undated' }, ANY_SUBMIT],
  fileInputs: [{ css: '[role="dialog"] input[type="file"]', confidence: 'medium', seen: '2026-08-08' }, ANY_FILE_INPUT],
  transcript: {
    user: [{ css: 'chat-message:has(.from-user-container)', confidence: 'medium', seen: '2026-08-01' }],
    assistant: [{ css: 'chat-message:has(.to-user-container) .message-text-content', confidence: 'high', seen: '2026-08-01' }],
  },
  copyButtons: [{ css: '.xap-copy-to-clipboard', confidence: 'medium', seen: '2026' }],
  requests: [
    {
      id: 'chat',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://notebook(?:lm)?\\.google\\.com/(?:u/\\d+/)?_/LabsTailwindUi/data/[\\w.]+/GenerateFreeFormStreamed',
      body: 'form',
      prompt: ['/f.req/1/**'],
      surface: 'project',
      confidence: 'high',
      seen: '2026',
      note: 'the place of the question in the nested arrays is not known, so every string counts',
    },
    {
      id: 'add-source',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://notebook(?:lm)?\\.google\\.com/(?:u/\\d+/)?_/LabsTailwindUi/data/batchexecute\\?rpcids=[\\w%,]*izAoDd',
      body: 'form',
      prompt: ['/f.req/*/*/1/**'],
      surface: 'project',
      confidence: 'high',
      seen: '2026',
      note: 'pasted text or an address as a source; every string counts',
    },
    {
      id: 'declare-upload',
      purpose: 'declare-upload',
      method: 'POST',
      url: '^https://notebook(?:lm)?\\.google\\.com/(?:u/\\d+/)?_/LabsTailwindUi/data/batchexecute\\?rpcids=[\\w%,]*o4cbdc',
      body: 'form',
      prompt: ['/f.req/*/*/1/**'],
      surface: 'project',
      confidence: 'high',
      seen: '2026',
    },
    {
      id: 'upload',
      purpose: 'upload',
      method: 'POST',
      url: '^https://notebook(?:lm)?\\.google\\.com/upload/_/',
      body: 'raw',
      prompt: [],
      surface: 'project',
      confidence: 'high',
      seen: '2026',
      note: 'resumable',
    },
  ],
  probes: [{ ...GOOGLE_ACCOUNT, confidence: 'medium', seen: '2026' }],
  plans: GOOGLE_PLANS,
  tierFrom: 'list',
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
