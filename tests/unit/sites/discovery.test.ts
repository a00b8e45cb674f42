import { describe, expect, it } from 'vitest';
import { Discovery } from '../../../utils/model/policy';
import { AI_HOSTS } from '../../../utils/sites/ai-hosts';
import { parseBundle, parsePolicy } from '../../../utils/policy/parse';
import { sealPolicy } from '../../../utils/policy/seal';
import { ADAPTERS } from '../../../utils/sites/all';
import { governing, listedFor, listOf, visitFilters, visitPatterns } from '../../../utils/sites/discovery';
import { adapterFor } from '../../../utils/sites/match';

const LIST = ['example-ai.com', 'chat.example-ai.com', 'other.ai'];

describe('an address is counted under', () => {
  const table: Record<string, { address: string; expected: string | null }> = {
    'the host on the list': { address: 'https://other.ai/', expected: 'other.ai' },
    'and nothing of its path, question or port': { address: 'https://other.ai:8443/c/secret?q=who#x', expected: 'other.ai' },
    'the list’s entry where the host is under it': { address: 'https://customer-name.other.ai/', expected: 'other.ai' },
    'the longest entry that fits': { address: 'https://eu.chat.example-ai.com/', expected: 'chat.example-ai.com' },
    'the entry whatever the capitals and a last dot': { address: 'HTTPS://OTHER.AI./', expected: 'other.ai' },
    'nothing where only the end of the name is the same': { address: 'https://another.ai/', expected: null },
    'nothing where the entry is but the beginning': { address: 'https://other.ai.evil.example/', expected: null },
    'nothing where it stands in the path': { address: 'https://news.example/other.ai', expected: null },
    'nothing where it stands before an @': { address: 'https://other.ai@news.example/', expected: null },
    'nothing off the web': { address: 'file://other.ai/share', expected: null },
    'nothing where it is no address': { address: 'other.ai', expected: null },
  };
  it.each(Object.entries(table))('%s', (_, { address, expected }) => {
    expect(listedFor(address, LIST)).toBe(expected);
  });
  it('nothing where there is no list', () => {
    expect(listedFor('https://other.ai/', [])).toBeNull();
  });
});

describe('the list', () => {
  it('that comes with Weir fits the policy’s shape, is sorted, and names no host under another', () => {
    expect(Discovery.parse({ hosts: [...AI_HOSTS] }).hosts).toEqual([...AI_HOSTS].sort());
    expect(AI_HOSTS.filter((host) => listedFor(`https://${host}/`, AI_HOSTS) !== host)).toEqual([]);
    expect(new Set(AI_HOSTS).size).toBe(AI_HOSTS.length);
  });
  it('that comes with Weir has every host that a site has as a whole, and none that is much else besides', () => {
    for (const { hosts, paths } of ADAPTERS)
      for (const host of hosts.map((one) => one.replace('*.', '')))
        expect([host, listedFor(`https://${host}/`, AI_HOSTS) !== null]).toEqual([host, paths === undefined]);
  });
  it('of a policy is its own hosts, with those that come with Weir where it says so; each once', () => {
    expect(listOf({ builtIn: false, hosts: ['b.example', 'a.example'] })).toEqual(['a.example', 'b.example']);
    const both = listOf({ builtIn: true, hosts: ['claude.ai', 'a.example'] });
    expect(both).toHaveLength(AI_HOSTS.length + 1);
    expect(both).toEqual([...both].sort());
  });
  it('is where the browser is asked to look, and nowhere else', () => {
    expect(visitPatterns(['other.ai'])).toEqual(['*://*.other.ai/*']);
    const schemes = ['http', 'https'];
    expect(visitFilters(['other.ai'])).toEqual([
      { hostEquals: 'other.ai', schemes },
      { hostSuffix: '.other.ai', schemes },
    ]);
    expect([visitPatterns([]), visitFilters([])]).toEqual([[], []]);
  });
});

describe('a host of the list', () => {
  it.each([
    ['chatgpt.com', 'chatgpt'],
    ['doubao.com', 'doubao'],
    ['qwen.ai', 'qwen'],
    ['character.ai', undefined],
    // Governed is a part of it, which is more than nothing: www.perplexity.ai.
    ['perplexity.ai', 'perplexity'],
  ])('%s is governed by %s', (host, expected) => {
    expect(governing(host, ADAPTERS)?.id).toBe(expected);
  });
  it('that an adapter has is found governed', () => {
    for (const host of AI_HOSTS) if (adapterFor(host, ADAPTERS) !== null) expect(governing(host, ADAPTERS)).not.toBeNull();
  });
});

describe('discovery in a policy', () => {
  const PLAIN = { schema: 1, default: 'allow', rules: [], company: { name: 'Acme', contact: {}, reasons: [] } };
  const parsed = (discovery: unknown, more: object = {}) =>
    parsePolicy(JSON.stringify({ ...PLAIN, ...more, ...(discovery === undefined ? {} : { discovery }) }), { now: Date.UTC(2026, 10, 20) });
  const sealed = (discovery?: unknown) => {
    const result = parsed(discovery);
    if (!('policy' in result)) throw new Error(JSON.stringify(result.problems));
    return sealPolicy(result.policy, [], () => new Uint8Array(32));
  };
  const DATED = { tenant: 'acme', version: 1, issuedAt: '2026-11-20T00:00:00Z', expiresAt: '2026-12-20T00:00:00Z' };

  it('is off where it is not named, and stays so for devices', () => {
    expect(sealed()).not.toHaveProperty('discovery');
  });
  it.each<readonly [string, unknown, readonly string[]]>([
    ['Weir’s own list', { builtIn: true }, AI_HOSTS],
    ['hosts of one’s own', { hosts: ['b.example', 'a.example'] }, ['a.example', 'b.example']],
    ['both', { builtIn: true, hosts: ['ai.acme.example'] }, [...AI_HOSTS, 'ai.acme.example'].sort()],
  ])('is written out for devices, who take it: %s', (_, discovery, hosts) => {
    const bundle = sealed(discovery);
    expect(bundle.discovery).toEqual({ hosts });
    expect(parseBundle({ ...bundle, ...DATED })).toMatchObject({ bundle: { discovery: { hosts } } });
  });
  it.each<readonly [string, unknown, string, RegExp]>([
    ['nothing', {}, '/discovery', /"builtIn": true, or hosts/],
    ['an empty list', { hosts: [] }, '/discovery', /"builtIn": true, or hosts/],
    ['a host twice', { hosts: ['a.example', 'b.example', 'a.example'] }, '/discovery/hosts/2', /not listed twice/],
    ['a key that is misspelt', { builtin: true }, '/discovery/builtin', /did you mean builtIn/],
    ['an address', { hosts: ['https://a.example/'] }, '/discovery/hosts/0', /host name such as/],
    ['a path', { hosts: ['a.example/chat'] }, '/discovery/hosts/0', /host name such as/],
    ['a pattern', { hosts: ['*.a.example'] }, '/discovery/hosts/0', /host name such as/],
    ['a whole ending', { hosts: ['example'] }, '/discovery/hosts/0', /host name such as/],
    ['a number of the network', { hosts: ['10.0.0.1'] }, '/discovery/hosts/0', /host name such as/],
    ['capitals', { hosts: ['A.example'] }, '/discovery/hosts/0', /host name such as/],
    ['a yes', true, '/discovery', /object/],
  ])('is refused by place and name: %s', (_, discovery, path, expected) => {
    const result = parsed(discovery);
    expect(result).not.toHaveProperty('policy');
    expect(result.problems).toEqual([
      expect.objectContaining({ path, severity: 'error', expected: expect.stringMatching(expected) as string }),
    ]);
  });
  it('is taken with a word that works-council mode leaves nothing of it', () => {
    expect(parsed({ builtIn: true }, { worksCouncil: true })).toMatchObject({
      policy: {},
      problems: [{ path: '/discovery', severity: 'warning', expected: expect.stringMatching(/counts nothing/) as string }],
    });
  });
  it.each<readonly [string, unknown]>([
    ['an empty list', { hosts: [] }],
    ['the word for Weir’s own list, not written out', { builtIn: true, hosts: ['a.example'] }],
    ['a host twice', { hosts: ['a.example', 'a.example'] }],
  ])('is refused by a device, too: %s', (_, discovery) => {
    expect(parseBundle({ ...sealed(), ...DATED, discovery })).not.toHaveProperty('bundle');
  });
});
