import type { Adapter } from '../model/adapter';
import { genericAdapter } from './generic';

/** Sites of which too little is known for an adapter of their own: rows of the generic one, with what public code shows. */
export const OTHERS: readonly Adapter[] = [
  genericAdapter(
    { id: 'doubao', name: 'Doubao', vendor: 'bytedance', hosts: ['www.doubao.com', 'doubao.com'] },
    {
      composer: [{ css: 'textarea[data-testid="chat_input_input"]', confidence: 'medium', seen: '2026-08-08' }],
      submit: [{ css: 'button#flow-end-msg-send', confidence: 'medium', seen: '2026-08-08' }],
      transcript: {
        user: [{ css: '[data-testid="send_message"]', confidence: 'medium', seen: '2026-08-08' }],
        assistant: [
          { css: '[data-testid="receive_message"] [data-testid="message_text_content"]', confidence: 'medium', seen: '2026-08-08' },
        ],
      },
      requests: [
        {
          id: 'completion',
          purpose: 'prompt',
          method: 'POST',
          url: '^https://(?:www\\.)?doubao\\.com/chat/completion',
          body: 'json',
          prompt: ['/messages/*/content_block/*/content/text_block/text'],
          surface: 'chat',
          confidence: 'medium',
          seen: '2026',
        },
        {
          id: 'samantha',
          purpose: 'prompt',
          method: 'POST',
          url: '^https://(?:www\\.)?doubao\\.com/samantha/chat/completion',
          body: 'json',
          prompt: ['/messages/*/content/text'],
          surface: 'chat',
          confidence: 'medium',
          seen: '2025',
          note: 'older builds',
        },
      ],
      consumerOnly: { tier: 'consumer-free', confidence: 'low', seen: '2026' },
    },
  ),
  genericAdapter(
    { id: 'you', name: 'You.com', vendor: 'you', hosts: ['you.com', 'www.you.com'] },
    {
      composer: [{ css: '#search-input-textarea', confidence: 'medium', seen: '2026' }],
      transcript: {
        user: [{ css: '[data-testid^="youchat-question-turn-"]', confidence: 'medium', seen: '2026-08-01' }],
        assistant: [{ css: '[data-testid^="youchat-answer-turn-"]', confidence: 'medium', seen: '2026-08-01' }],
      },
      requests: [
        {
          id: 'streaming-search',
          purpose: 'prompt',
          method: 'POST',
          url: '^https://(?:www\\.)?you\\.com/api/streamingSearch',
          body: 'json',
          prompt: ['/q', '/query', '/chat/**'],
          surface: 'chat',
          confidence: 'low',
          seen: '2024',
          note: 'older builds put the prompt into the address instead',
        },
      ],
    },
  ),
  genericAdapter(
    { id: 'openai-platform', name: 'OpenAI Playground', vendor: 'openai', hosts: ['platform.openai.com'] },
    {
      paths: ['/playground', '/chat', '/assistants', '/agent-builder', '/prompts'],
      surfaces: [{ path: '/', surface: 'api-playground', confidence: 'low', seen: '2026-11' }],
      requests: [
        {
          id: 'api',
          purpose: 'prompt',
          method: 'POST',
          url: '^https://api\\.openai\\.com/v1/(?:responses|chat/completions|completions|threads)',
          body: 'json',
          prompt: ['/input/**', '/messages/**', '/instructions', '/prompt/**', '/content/**'],
          surface: 'api-playground',
          confidence: 'low',
          seen: '2026-11',
        },
      ],
    },
  ),
  genericAdapter(
    { id: 'claude-platform', name: 'Claude Console', vendor: 'anthropic', hosts: ['platform.claude.com', 'console.anthropic.com'] },
    {
      paths: ['/workbench', '/dashboard'],
      surfaces: [{ path: '/', surface: 'api-playground', confidence: 'low', seen: '2026-11' }],
    },
  ),
  genericAdapter(
    { id: 'gemini-enterprise', name: 'Gemini Enterprise', vendor: 'google', hosts: ['business.gemini.google'] },
    { surfaces: [{ path: '/', surface: 'chat', confidence: 'medium', seen: '2026-02-19' }] },
  ),
];
