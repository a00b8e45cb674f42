import browser from 'webextension-polyfill';
import type { MessageFault, MessageName, MessageRequest, MessageResponse } from './contract';

/** A message that was refused or went unanswered; `fault` names why. */
export class MessageError extends Error {
  constructor(readonly fault: string) {
    super(`message refused: ${fault}`);
    this.name = 'MessageError';
  }
}

/**
 * Asks the background. Rejects with a `MessageError` where the background refuses, and with the browser's own error
 * where it cannot be reached: in an orphaned content script `sendMessage` throws synchronously ("Extension context
 * invalidated"), which is a rejection here.
 */
export async function send<N extends MessageName>(name: N, request: MessageRequest<N>): Promise<MessageResponse<N>> {
  const answer: unknown = await browser.runtime.sendMessage({ name, request });
  if (isFault(answer)) throw new MessageError(answer.fault);
  if (typeof answer !== 'object' || answer === null) throw new MessageError('message.unanswered');
  // The background is our own code, typed by the same contract.
  return answer as MessageResponse<N>;
}

function isFault(answer: unknown): answer is MessageFault {
  return typeof answer === 'object' && answer !== null && 'fault' in answer && typeof answer.fault === 'string';
}
