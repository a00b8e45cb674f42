import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';

/**
 * GitHub Copilot on the web: its own pages, not the rest of GitHub. Facts from public code up to November 2026; nothing was
 * tried on the live site. Class names carry the hash of a build, so only their beginning is asked for.
 */
export const githubCopilot = {
  id: 'github-copilot',
  name: 'GitHub Copilot',
  vendor: 'github',
  hosts: ['github.com', '*.ghe.com'],
  paths: ['/copilot', '/*/*/agents'],
  surfaces: [
    { path: '/copilot/agents', surface: 'coding-agent', confidence: 'low', seen: '2026-11' },
    { path: '/copilot/tasks', surface: 'coding-agent', confidence: 'low', seen: '2026-11' },
    { path: '/*/*/agents', surface: 'coding-agent', confidence: 'low', seen: '2026-11' },
    { path: '/copilot/spaces', surface: 'project', confidence: 'low', seen: '2026-11' },
  ],
  address: [{ parameter: 'prompt', confidence: 'low', seen: '2026' }],
  editor: 'textarea',
  composer: [
    { css: '#copilot-chat-textarea', confidence: 'high', seen: '2026-02-09' },
    { css: 'textarea[class*="ChatInput-module__input"]', confidence: 'medium', seen: '2026-02-09' },
    ANY_COMPOSER,
  ],
  submit: [
    { css: 'button:has(.octicon-paper-airplane)', confidence: 'high', seen: '2026-02-09' },
    { css: '[class*="ChatInput-module__toolbarRight"] button[type="button"]:last-child', confidence: 'medium', seen: '2026-02-09' },
    { css: 'button[aria-labelledby*="Send"]', confidence: 'medium', seen: '2026-02-09' },
    ANY_SUBMIT,
  ],
  fileInputs: [{ css: '#image-uploader', confidence: 'high', seen: '2026-02-09' }, ANY_FILE_INPUT],
  transcript: {
    user: [{ css: '[class*="UserMessage-module__container"]', confidence: 'high', seen: '2026' }],
    assistant: [
      { css: '[class*="ChatMessage-module__ai__"] .markdown-body', confidence: 'high', seen: '2026' },
      { css: '.markdown-body[class*="CopilotMessageBubble-module__text__"]', confidence: 'medium', seen: '2026' },
    ],
  },
  copyButtons: [],
  requests: [
    {
      id: 'message',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://(?:api\\.(?:(?:individual|business|enterprise)\\.)?githubcopilot\\.com|copilot-api\\.[\\w-]+\\.ghe\\.com)/github/chat/threads/[\\w-]+/messages',
      body: 'json',
      prompt: ['/content', '/references/**', '/context/**'],
      surface: 'chat',
      confidence: 'high',
      seen: '2026-05-11',
      note: 'files and selections ride along as references',
    },
    {
      id: 'agent-task',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://(?:api\\.(?:(?:individual|business|enterprise)\\.)?githubcopilot\\.com|copilot-api\\.[\\w-]+\\.ghe\\.com)/agents/',
      body: 'json',
      prompt: ['/**'],
      surface: 'coding-agent',
      confidence: 'low',
      seen: '2026-11',
      note: 'the shape is not known, so every string counts',
    },
  ],
  probes: [
    {
      id: 'api-host',
      from: { kind: 'resource', pattern: '^https://api\\.(individual|business|enterprise)\\.githubcopilot\\.com/' },
      accounts: { list: '', plan: [''] },
      confidence: 'high',
      seen: '2026',
      note: 'the plan is the host that the page talks to',
    },
    {
      id: 'managed-user',
      from: { kind: 'attribute', css: 'meta[name="user-login"]', name: 'content', pattern: '_([A-Za-z0-9]+)$' },
      active: { at: '' },
      confidence: 'medium',
      seen: '2026',
      note: 'short code of an enterprise that manages its users; a name of one’s own choice has no underscore',
    },
  ],
  plans: {
    // Free, Pro and Pro+ have one host, and one set of terms.
    individual: 'consumer-free',
    business: 'team',
    enterprise: 'enterprise',
  },
  tierFrom: 'list',
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
