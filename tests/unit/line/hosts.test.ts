import { describe, expect, it } from 'vitest';
import { hostsOf, linePatterns } from '../../../utils/line/hosts';
import { ADAPTERS } from '../../../utils/sites/all';
import { adapterFor } from '../../../utils/sites/match';

describe('the hosts of a request pattern', () => {
  it.each<readonly [string, string, readonly string[] | null]>([
    ['one', '^https://claude\\.ai/api/x(?:\\?|$)', ['claude.ai']],
    ['alternatives', '^https://(?:chatgpt\\.com|chat\\.openai\\.com)/backend-(?:api|anon)/', ['chat.openai.com', 'chatgpt.com']],
    ['an optional beginning', '^https://(?:www\\.)?kimi\\.(?:com|ai)/api', ['kimi.ai', 'kimi.com', 'www.kimi.ai', 'www.kimi.com']],
    ['any beginning', '^https://[\\w.-]+\\.oaiusercontent\\.com/files/', ['*.oaiusercontent.com']],
    ['a socket', '^wss://gateway\\.meta\\.ai/ws/clippy', ['gateway.meta.ai']],
    ['two patterns in one', '^https://a\\.example/x|^https://b\\.example/y', ['a.example', 'b.example']],
    ['an open place in the midst', '^https://copilot-api\\.[\\w-]+\\.ghe\\.com/x', ['*.ghe.com']],
    ['an open number', '^https://chat\\d*-api\\.qianwen\\.com/', ['*.qianwen.com']],
    ['any port', '^https?://(?:you\\.com|www\\.you\\.com)(?::\\d+)?/x', ['www.you.com', 'you.com']],
    ['a path on whatever host', '/upload/_/', null],
    ['an end left open', '^https://x\\.\\w+/', null],
  ])('%s', (_name, pattern, hosts) => {
    expect(hostsOf(pattern)?.toSorted() ?? null).toEqual(hosts);
  });
});

/** Requests whose hosts cannot be read off; each goes to a host of its own site only. */
const described = ADAPTERS.flatMap((adapter) => adapter.requests.map((request) => ({ adapter, request, hosts: hostsOf(request.url) })));

describe('the line listens', () => {
  it('where every request of the built-in sites goes that names a host', () => {
    const patterns = linePatterns(ADAPTERS);
    for (const { hosts } of described) for (const host of hosts ?? []) expect(patterns).toContain(`*://${host}/*`);
  });
  it('on the sites themselves, for a request that names no host', () => {
    const open = described.filter(({ hosts, request }) => hosts === null && /^\^(?:https|wss)/.test(request.url));
    expect(open.map(({ adapter, request }) => `${adapter.id} ${request.id}: ${request.url}`)).toEqual([]);
  });
  it('on sockets by their own schemes', () => {
    expect(linePatterns([{ hosts: ['chat.example'], requests: [] }])).toEqual([
      '*://chat.example/*',
      'ws://chat.example/*',
      'wss://chat.example/*',
    ]);
  });
  it('nowhere that is not of a site', () => {
    expect(adapterFor('example.org', ADAPTERS)).toBeNull();
    expect(linePatterns(ADAPTERS).filter((pattern) => /\*:\/\/\*\/|all_urls/.test(pattern))).toEqual([]);
  });
});
