import type { Runtime } from 'webextension-polyfill';
import { MESSAGES, type MessageFault, type MessageName, type MessageRequest, type MessageResponse } from './contract';

/** Who sent a message, as the browser says, not as the message says. */
export interface Sender {
  readonly tabId: number | null;
  readonly frameId: number;
  /** Origin of the governed page, or of the extension's own page. */
  readonly origin: string;
  /** The tab has cookies of its own, which the background's requests do not carry: a private window, or a container of Firefox. */
  readonly apart: boolean;
}
export type Handlers = { readonly [N in MessageName]: (request: MessageRequest<N>, sender: Sender) => Promise<MessageResponse<N>> };

export interface ReceiverOptions {
  /** The extension's own id and origin. */
  readonly id: string;
  readonly origin: string;
  /** Is this web origin governed now? */
  governs(origin: string): Promise<boolean>;
  /** Told of faults that are ours: a handler that threw. */
  failed(name: MessageName, error: unknown): void;
}

/**
 * The background's only message listener. A message is answered if it is one of the contract's, comes from our own
 * extension, and from the kind of context that may send it; everything else is refused by name. The word of a content
 * script is influenced by its page: what it may send adds restrictions and records, and loosens nothing.
 */
export function createReceiver(
  handlers: Handlers,
  options: ReceiverOptions,
): (message: unknown, from: Runtime.MessageSender) => Promise<unknown> {
  return async (message, from) => {
    const name = nameOf(message);
    if (name === null) return fault('message.unknown');
    if (from.id !== options.id) return fault('sender.foreign');
    const sender = await identify(MESSAGES[name].from, from, options);
    if ('fault' in sender) return sender;
    return answer(name, (message as { request?: unknown }).request, sender, handlers, options);
  };
}

async function answer<N extends MessageName>(
  name: N,
  request: unknown,
  sender: Sender,
  handlers: Handlers,
  options: ReceiverOptions,
): Promise<MessageResponse<N> | MessageFault> {
  const parsed = MESSAGES[name].request.safeParse(request);
  if (!parsed.success) return fault(`message.malformed: ${parsed.error.issues.map((issue) => issue.path.join('.') || name).join(', ')}`);
  try {
    // The contract ties the parsed request to its name; TypeScript cannot follow that through the table.
    return await handlers[name](parsed.data as MessageRequest<N>, sender);
  } catch (error) {
    options.failed(name, error);
    return fault('handler.failed');
  }
}

async function identify(kind: 'guard' | 'page', from: Runtime.MessageSender, options: ReceiverOptions): Promise<Sender | MessageFault> {
  const own = originOf(from.url) === options.origin;
  if (kind === 'page')
    return own
      ? { tabId: from.tab?.id ?? null, frameId: from.frameId ?? 0, origin: options.origin, apart: hasOwnCookies(from) }
      : fault('sender.not-page');
  if (own || from.tab?.id === undefined) return fault('sender.not-guard');
  const origin = governingOrigin(from);
  if (origin === null || !(await options.governs(origin))) return fault('sender.not-governed');
  return { tabId: from.tab.id, frameId: from.frameId ?? 0, origin, apart: hasOwnCookies(from) };
}

/** Only Firefox names the store of a tab's cookies. */
function hasOwnCookies({ tab }: Runtime.MessageSender): boolean {
  return tab?.incognito === true || ![undefined, 'firefox-default'].includes(tab?.cookieStoreId);
}

/** A frame without an origin of its own (about:blank, srcdoc, data:, blob:, sandboxed) belongs to the page that shows it. */
function governingOrigin(from: Runtime.MessageSender): string | null {
  const claimed = (from as Runtime.MessageSender & { origin?: string }).origin;
  return [claimed, from.url, from.tab?.url].map(originOf).find((origin) => origin !== null) ?? null;
}

/** The origin of a web or extension address; null for one that has none. */
function originOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.host === '' || url.protocol === 'data:' ? null : `${url.protocol}//${url.host}`;
}

function nameOf(message: unknown): MessageName | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  return typeof message.name === 'string' && Object.hasOwn(MESSAGES, message.name) ? (message.name as MessageName) : null;
}

const fault = (name: string): MessageFault => ({ fault: name });
