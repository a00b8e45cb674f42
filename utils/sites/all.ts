import type { Adapter } from '../model/adapter';
import { aistudio } from './aistudio';
import { chatgpt } from './chatgpt';
import { claude } from './claude';
import { copilotConsumer } from './copilot-consumer';
import { copilotM365 } from './copilot-m365';
import { deepseek } from './deepseek';
import { gemini } from './gemini';
import { githubCopilot } from './github-copilot';
import { grok } from './grok';
import { huggingchat } from './huggingchat';
import { kimi } from './kimi';
import { lechat } from './lechat';
import { metaAi } from './meta-ai';
import { notebooklm } from './notebooklm';
import { OTHERS } from './others';
import { perplexity } from './perplexity';
import { poe } from './poe';
import { qwen } from './qwen';

/** The adapter of every site that is built in. */
export const ADAPTERS: readonly Adapter[] = [
  chatgpt,
  claude,
  gemini,
  aistudio,
  notebooklm,
  copilotConsumer,
  copilotM365,
  githubCopilot,
  perplexity,
  deepseek,
  grok,
  lechat,
  metaAi,
  poe,
  huggingchat,
  kimi,
  qwen,
  ...OTHERS,
];
