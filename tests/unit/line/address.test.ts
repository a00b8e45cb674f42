import { describe, expect, it } from 'vitest';
import { promptsIn, withoutPrompts } from '../../../utils/line/address';

describe('an address', () => {
  it.each<readonly [string, string, readonly string[], string]>([
    ['with ?q= holds a prompt', 'https://chatgpt.com/?q=hello%20there', ['hello there'], 'https://chatgpt.com/'],
    ['keeps what is the site’s own', 'https://claude.ai/new?q=hi&project=7', ['hi'], 'https://claude.ai/new?project=7'],
    ['may hold several', 'https://x.example/?prompt=a&text=b', ['a', 'b'], 'https://x.example/'],
    ['whatever the case of the name', 'https://x.example/?Q=a', ['a'], 'https://x.example/'],
    ['of a login holds none', 'https://x.example/callback?code=abc&state=def', [], 'https://x.example/callback?code=abc&state=def'],
    ['with an empty prompt holds none', 'https://x.example/?q=', [], 'https://x.example/'],
  ])('%s', (_name, address, prompts, without) => {
    expect(promptsIn(address)).toEqual(prompts);
    expect(withoutPrompts(address)).toBe(without);
  });
  it('that is none holds none', () => expect(promptsIn('about:blank#x')).toEqual([]));
});
