import { describe, expect, it } from 'vitest';
import { wholeBlocks } from '../../../utils/line/blocks';
import type { Rule } from '../../../utils/model/policy';
import { chatgpt } from '../../../utils/sites/chatgpt';
import { claude } from '../../../utils/sites/claude';
import { bundle, NOW, rule } from '../policy/build';

const hosts = (rules: readonly Rule[], workspaces: Parameters<typeof bundle>[0] = {}): readonly string[] => {
  const snapshot = { bundle: bundle({ rules: [...rules], ...workspaces }), adapters: [chatgpt, claude], groups: [] };
  return [...new Set(wholeBlocks(snapshot, NOW).map(({ url }) => (url.includes('claude') ? 'claude' : 'chatgpt')))];
};

describe('the browser itself blocks', () => {
  it.each<readonly [string, readonly Rule[], readonly string[]]>([
    ['nothing, where rules speak of what is found', [rule('r', { category: ['secret'] }, 'block')], []],
    ['a site on which everything is blocked', [rule('r', { site: ['claude'] }, 'block')], ['claude']],
    ['nothing, where only some accounts are blocked', [rule('r', { site: ['claude'], tier: ['consumer-free'] }, 'block')], []],
    ['nothing, where a rule only watches', [rule('r', { site: ['claude'] }, 'block', { mode: 'monitor' })], []],
    ['nothing, where the person may answer', [rule('r', { site: ['claude'] }, 'warn')], []],
  ])('%s', (_name, rules, blocked) => {
    expect(hosts(rules)).toEqual(blocked);
  });

  it('nothing on a site where a workspace of the company may be used', () => {
    const all = rule('r', { site: ['claude'], workspace: ['other'] }, 'block');
    const workspaces = [{ site: 'claude', id: 'w-1', name: 'Acme', tier: 'enterprise' as const }];
    expect(hosts([all])).toEqual(['claude']);
    expect(hosts([all], { workspaces })).toEqual([]);
  });

  it('uploads as well as prompts, and one surface alone', () => {
    const only = rule('r', { site: ['claude'], surface: ['coding-agent'] }, 'block');
    const blocks = wholeBlocks({ bundle: bundle({ rules: [only] }), adapters: [claude], groups: [] }, NOW);
    expect(blocks.map(({ url }) => /v1\/sessions/.test(url))).toEqual([true]);
    const all = wholeBlocks({ bundle: bundle({ rules: [rule('r', { site: ['claude'] }, 'block')] }), adapters: [claude], groups: [] }, NOW);
    expect(all.some(({ url }) => /upload/.test(url))).toBe(true);
  });
});
