import type { Detector } from '../types';
import { GITLEAKS, kingfisher, noseyparker, trufflehog } from './sources';
import { named, surely, token } from './token';

const HEX = '[0-9a-f]';
const ANY_HEX = '[0-9a-fA-F]';

/** Vendors of AI models and tools. */
export const aiSecrets: readonly Detector[] = [
  token(
    'openai-key',
    ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-none-'],
    String.raw`sk-(?:proj|svcacct|admin|None)-(?:[\w-]{16,120}T3BlbkFJ[\w-]{16,120}|[\w-]{100,200})`,
    { source: kingfisher('openai'), validate: (v) => (v.includes('T3BlbkFJ') ? 'high' : 'medium') },
  ),
  token('openai-legacy-key', ['t3blbkfj'], 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}', {
    lead: { max: 120, chars: /[\w-]/ },
    before: '(?<![A-Za-z0-9])',
    source: kingfisher('openai'),
  }),
  token('sk-key', ['sk-'], 'sk-(?:[a-f0-9]{32}|[A-Za-z0-9]{40,64})', {
    validate: (v) => /\d/.test(v) && /[a-z]/i.test(v),
    rank: 0,
  }),
  token(
    'anthropic-key',
    ['sk-ant-'],
    String.raw`sk-ant-(?:(?:api\d{2,4}|admin\d{2,4})-[\w-]{93}AA|admin(?:\d{2,4})?-[\w-]{92,96}|(?:oat|ort|sid)\d\d-[\w-]{40,160})`,
    { source: kingfisher('anthropic'), validate: surely(/^sk-ant-(?!sid)/) },
  ),
  token('huggingface-token', ['hf_', 'api_org_'], '(?:hf_|api_org_)[A-Za-z0-9]{34}', { source: kingfisher('huggingface') }),
  token('replicate-token', ['r8_'], 'r8_[A-Za-z0-9_-]{37}', { source: trufflehog('replicate') }),
  token('groq-key', ['gsk_'], 'gsk_[A-Za-z0-9]{52}', { source: kingfisher('groq') }),
  token('xai-key', ['xai-'], String.raw`xai-\w{80}`, { source: trufflehog('xai') }),
  token('perplexity-key', ['pplx-'], 'pplx-[A-Za-z0-9]{48}', { source: GITLEAKS }),
  token('openrouter-key', ['sk-or-'], `sk-or-v1-${HEX}{64}`, { source: trufflehog('openrouter') }),
  token('fireworks-key', ['fw_'], 'fw_[A-Za-z0-9]{22,32}', { validate: (v) => /\d/.test(v) && /[A-Z]/.test(v) }),
  token('together-key', ['tgp_v1_'], String.raw`tgp_v1_[\w-]{43}`),
  token('cerebras-key', ['csk-'], 'csk-[a-z0-9]{40,56}'),
  token('nvidia-key', ['nvapi-'], String.raw`nvapi-[\w-]{64}`, { source: trufflehog('nvapi') }),
  token('langsmith-key', ['lsv2_'], `lsv2_(?:pt|sk|ls|pat)_${HEX}{32}_${HEX}{10}`, { source: trufflehog('langsmith') }),
  token('langfuse-key', ['sk-lf-'], `sk-lf-${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}`, { source: trufflehog('langfuse') }),
  token('pinecone-key', ['pcsk_'], 'pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}', { source: kingfisher('pinecone') }),
  token('wandb-key', ['wandb_v1_'], String.raw`wandb_v1_[\w-]{40,90}`),
  named('wandb-api-key', ['wandb'], `${HEX}{40}`, { source: trufflehog('weightsandbiases') }),
  token('elevenlabs-key', ['sk_'], `sk_${HEX}{48}`, { source: kingfisher('elevenlabs') }),
  named('assemblyai-key', ['assemblyai'], '[0-9a-z]{32}', { source: kingfisher('assemblyai') }),
  named('deepgram-key', ['deepgram'], `${HEX}{40}`, { source: kingfisher('deepgram') }),
  named('cohere-key', ['cohere', 'co_api_key'], '[A-Za-z0-9]{40}', { source: GITLEAKS }),
  named('mistral-key', ['mistral'], '[A-Za-z0-9]{32}', { source: kingfisher('mistral') }),
  named('stability-key', ['stability'], 'sk-[A-Za-z0-9]{48}'),
  token('voyage-key', ['pa-'], String.raw`pa-[\w-]{43}`, {
    validate: (v) => /\d/.test(v) && /[A-Z]/.test(v),
    source: kingfisher('voyageai'),
    confidence: 'medium',
  }),
  token('tavily-key', ['tvly-'], String.raw`tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{30,50}`, {
    source: noseyparker('tavily'),
    validate: surely(/^tvly-[A-Za-z0-9]{32}$/),
  }),
  token('firecrawl-key', ['fc-'], `fc-${HEX}{32}`, { source: noseyparker('firecrawl'), confidence: 'medium' }),
  token('jina-key', ['jina_'], 'jina_[A-Za-z0-9]{60}', { source: noseyparker('jina') }),
  token('deepseek-key', ['deepseek'], String.raw`deepseek[\w.\- ]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?(sk-[a-z0-9]{32})`, {
    before: '',
    flags: 'i',
    group: 1,
    source: trufflehog('deepseek'),
    confidence: 'medium',
  }),
  token('baseten-key', ['baseten'], String.raw`baseten[\w.\- ]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?([A-Za-z0-9]{8}\.[A-Za-z0-9]{32})`, {
    before: '',
    flags: 'i',
    group: 1,
  }),
  token(
    'zhipu-key',
    ['zhipu', 'bigmodel', 'glm'],
    String.raw`(?:zhipu|bigmodel|glm)[\w.\- ]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?([a-f0-9]{32}\.[A-Za-z0-9]{16})`,
    { before: '', flags: 'i', group: 1 },
  ),
  token(
    'sourcegraph-token',
    ['sgp_', 'slk_', 'sgd_'],
    `(?:sgp_(?:(?:${ANY_HEX}{16}|local)_)?${ANY_HEX}{40}|slk_${HEX}{64}|sgd_${HEX}{64})`,
    { source: GITLEAKS, validate: surely(/^sgp_/) },
  ),
  token('cursor-key', ['key_', 'crsr_'], `(?:key|crsr)_${HEX}{64}`, { source: kingfisher('cursor'), confidence: 'medium' }),
  token('windsurf-key', ['sk-ws-'], String.raw`sk-ws-\d{2}-[\w-]{60,140}`),
  token('n8n-key', ['n8n_api_'], String.raw`n8n_api_[\w.-]{40,400}`),
  token('mem0-key', ['m0-'], 'm0-[A-Za-z0-9]{40}'),
  token('letta-key', ['sk-let-'], 'sk-let-[A-Za-z0-9+/=]{60,200}'),
  token('friendli-token', ['flp_'], 'flp_[A-Za-z0-9]{46}'),
  token('runpod-key', ['rpa_'], 'rpa_[A-Z0-9]{40,50}[a-z0-9]{0,8}'),
  token('helicone-key', ['sk-helicone-'], String.raw`sk-helicone-[a-z0-9-]{20,60}`),
  token('litellm-key', ['litellm'], String.raw`litellm[\w.\- ]{0,24}["']?\s{0,3}[=:]\s{0,3}["']?(sk-[\w-]{16,64})`, {
    before: '',
    flags: 'i',
    group: 1,
  }),
  token('weaviate-key', ['weaviate'], String.raw`weaviate[\w.\- ]{0,24}["']?\s{0,3}[=:]\s{0,3}["']?([A-Za-z0-9+/=_-]{32,120})`, {
    before: '',
    flags: 'i',
    group: 1,
  }),
  token('apify-token', ['apify_api_'], 'apify_api_[A-Za-z0-9]{34,38}', { source: kingfisher('apify') }),
  token('browserbase-key', ['bb_live_', 'bb_test_'], String.raw`bb_(?:live|test)_[\w-]{27}`, { source: kingfisher('browserbase') }),
  token('e2b-key', ['e2b_'], `e2b_${HEX}{40}`),
  token('composio-key', ['ak_'], 'ak_[A-Za-z0-9_-]{20}', {
    validate: (v) => /\d/.test(v) && /[A-Z]/.test(v) && /[a-z]/.test(v.slice(3)),
    source: kingfisher('composio'),
    confidence: 'medium',
  }),
];
