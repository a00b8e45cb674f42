import type { Adapter } from '../model/adapter';
import type { GovernedHost } from '../model/policy';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';

/** What is known of a site beyond its hosts; the generic facts stand behind it. */
type Known = Partial<
  Pick<Adapter, 'editor' | 'composer' | 'submit' | 'transcript' | 'requests' | 'address' | 'surfaces' | 'consumerOnly' | 'paths'>
>;

/** A host pattern as a regular expression for an address. */
const hostSource = (pattern: string): string =>
  pattern.startsWith('*.') ? `(?:[\\w-]+\\.)*${pattern.slice(2).replaceAll('.', '\\.')}` : pattern.replaceAll('.', '\\.');

/** Where chats of many makers send what was written, after the servers that people run themselves (OpenAI, Anthropic, Ollama, Open WebUI, LibreChat). */
const SENDS =
  '(?::\\d+)?/(?:[^?#]*/)?(?:chat|chats|completion|completions|conversation|conversations|messages?|responses|generate|ask|query|prompt|stream-chat|invoke|predict|threads|runs)(?:[/?.:-]|$)';
const WORDS = [
  '/messages/**',
  '/message/**',
  '/prompt/**',
  '/input/**',
  '/inputs/**',
  '/query',
  '/question',
  '/text',
  '/content/**',
  '/contents/**',
];

/**
 * An adapter for a site of which nothing but its hosts is known: any larger editor, any Send beside it, and requests that
 * look like those of a chat. It claims nothing about accounts, so everybody's is unknown and counts as private.
 */
export function genericAdapter(site: Pick<Adapter, 'id' | 'name' | 'vendor' | 'hosts'>, known: Known = {}): Adapter {
  const hosts = site.hosts.map(hostSource).join('|');
  const request = (id: string, body: 'json' | 'form' | 'multipart', prompt: readonly string[]): Adapter['requests'][number] => ({
    id,
    purpose: 'prompt',
    method: 'POST',
    url: `^https?://(?:${hosts})${SENDS}`,
    body,
    prompt: [...prompt],
    surface: 'chat',
    confidence: 'low',
    seen: '2026-11-20',
    note: 'generic: what chats of many makers have in common',
  });
  return {
    id: site.id,
    name: site.name,
    vendor: site.vendor,
    hosts: [...site.hosts],
    surfaces: [],
    address: ['q', 'prompt', 'query'].map((parameter) => ({ parameter, confidence: 'low', seen: '2026-11-20', note: 'generic' })),
    editor: 'textarea',
    transcript: { user: [], assistant: [] },
    copyButtons: [],
    probes: [],
    plans: {},
    source: 'public code',
    confirmedLive: null,
    ...known,
    composer: [...(known.composer ?? []), ANY_COMPOSER],
    submit: [...(known.submit ?? []), ANY_SUBMIT],
    fileInputs: [ANY_FILE_INPUT],
    requests: [...(known.requests ?? []), request('generic', 'json', WORDS)],
  };
}

/** The adapter of hosts that a policy lists. */
export const adapterOf = ({ id, name, hosts, vendor, paths, surface }: GovernedHost): Adapter =>
  genericAdapter(
    { id, name: name ?? id, vendor: vendor ?? id, hosts },
    { ...(paths === undefined ? {} : { paths }), ...(surface === undefined ? {} : { surfaces: [{ path: '/', surface }] }) },
  );
