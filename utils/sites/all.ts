import type { Adapter } from '../model/adapter';
import { chatgpt } from './chatgpt';
import { claude } from './claude';

/** The adapter of every site that is built in. */
export const ADAPTERS: readonly Adapter[] = [chatgpt, claude];
