import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { checkSync } from 'recheck';
import { Adapter } from '../../../utils/model/adapter';
import { ADAPTERS } from '../../../utils/sites/all';

const regexes = ADAPTERS.flatMap((a) => [
  ...a.requests.map((r) => [`${a.id} request ${r.id}`, r.url] as const),
  ...a.probes.flatMap((p) => (p.from.kind === 'resource' ? [[`${a.id} probe ${p.id}`, p.from.pattern] as const] : [])),
]);

/** Words of a pattern as one letter each, which only makes it less sure of its way: the check takes minutes for long words. */
const shortened = (source: string): string =>
  source.replace(/\\.|\[[^\]]*\]|\(\?:|[a-zA-Z\d_/:=-]{2,}/g, (part) => (/^[\\[(]/.test(part) ? part : part.charAt(0)));

describe('every adapter', () => {
  it.each(ADAPTERS.map((a) => [a.id, a] as const))('%s fits the schema as it stands', (_id, adapter) => {
    expect(Adapter.parse(adapter)).toEqual(adapter);
  });

  it.each(ADAPTERS.map((a) => [a.id, a] as const))('%s says that nothing of it was confirmed on the live site', (_id, adapter) => {
    expect(adapter.confirmedLive).toBeNull();
    expect(adapter.source).toBe('public code');
  });

  it.each(ADAPTERS.map((a) => [a.id, a] as const))('%s carries no archive number as evidence', (_id, adapter) => {
    expect(JSON.stringify(adapter)).not.toMatch(/src:\d/);
  });

  it.each(ADAPTERS.map((a) => [a.id, a] as const))(
    '%s ends its composer, submit and file lists in a low generic fallback',
    (_id, adapter) => {
      for (const list of [adapter.composer, adapter.submit, adapter.fileInputs]) {
        expect(list.at(-1)).toMatchObject({ confidence: 'low', note: expect.stringContaining('generic fallback') as string });
      }
    },
  );

  it.each(ADAPTERS.map((a) => [a.id, a] as const))('%s has a request for the prompt that says where the words are', (_id, adapter) => {
    const prompts = adapter.requests.filter((r) => r.purpose === 'prompt');
    expect(prompts.length).toBeGreaterThan(0);
    // Binary frames are the exception: nothing but the site reads them.
    for (const request of prompts) expect(request.prompt.length > 0).toBe(request.body !== 'raw');
  });

  it.each(ADAPTERS.map((a) => [a.id, a] as const))(
    '%s names no host that a content script of ours could not be registered on',
    (_id, { hosts, paths }) => {
      for (const place of paths ?? []) expect(place.startsWith('/') || hosts.some((host) => place.startsWith(`${host}/`))).toBe(true);
    },
  );

  it.each(ADAPTERS.map((a) => [a.id, a] as const))(
    '%s maps a plan word for every tier that it speaks of, or says that the list decides',
    (_id, adapter) => {
      const said = new Set(Object.values(adapter.plans));
      if (adapter.consumerOnly !== undefined) expect([...said].filter((tier) => !tier.startsWith('consumer'))).toEqual([]);
      for (const probe of adapter.probes) {
        const words = [...Object.values(probe.domains ?? {}), probe.accounts?.member, probe.accounts?.together?.none].filter(
          (w) => w !== undefined,
        );
        expect(words.filter((word) => !Object.hasOwn(adapter.plans, word))).toEqual([]);
      }
    },
  );

  it.each(ADAPTERS.map((a) => [a.id, a] as const))('%s has ids that are its own, each once', (_id, adapter) => {
    for (const ids of [adapter.requests.map((r) => r.id), adapter.probes.map((p) => p.id)]) expect(new Set(ids).size).toBe(ids.length);
  });

  it('has ids and hosts that no other adapter has', () => {
    const ids = ADAPTERS.map((a) => a.id);
    const hosts = ADAPTERS.flatMap((a) => a.hosts);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each(regexes)('%s is read by RE2 too', (_name, source) => {
    expect(() => RE2JS.compile(source)).not.toThrow();
  });

  it.each(regexes)('%s does not backtrack', (_name, source) => {
    expect(checkSync(shortened(source), '', { checker: 'automaton', timeout: null }).status).toBe('safe');
  });
});

describe('an adapter is refused', () => {
  const good = ADAPTERS[0];
  const withUrl = (url: string) => ({ ...good, requests: [{ ...good?.requests[0], url }] });
  it.each([
    ['with a look-ahead in an address', withUrl('^https://x\\.example/(?!y)')],
    ['with a look-behind in an address', withUrl('(?<=x)y')],
    ['with a back-reference in an address', withUrl('(a)\\1')],
    ['with an address pattern that does not compile', withUrl('(')],
    ['with a host that has a scheme', { ...good, hosts: ['https://chatgpt.com'] }],
    ['with a host that covers everything', { ...good, hosts: ['*'] }],
    ['with a place that is no path', { ...good, paths: ['chat'] }],
    ['with a place that has a scheme', { ...good, paths: ['https://x.com/i'] }],
    ['with no composer', { ...good, composer: [] }],
    ['with a field that is not in the schema', { ...good, script: 'alert(1)' }],
    [
      'with a probe that asks another host',
      { ...good, probes: [{ ...good?.probes[0], from: { kind: 'fetch', path: '//evil.example/x' } }] },
    ],
    [
      'with a probe that asks another host by a backslash',
      { ...good, probes: [{ ...good?.probes[0], from: { kind: 'fetch', path: '/\\evil.example' } }] },
    ],
    ['with a pointer that does not begin with a slash', { ...good, requests: [{ ...good?.requests[0], prompt: ['messages'] }] }],
  ])('%s', (_name, adapter) => {
    expect(Adapter.safeParse(adapter).success).toBe(false);
  });
});
