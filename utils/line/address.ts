/** Names under which chat sites take a prompt in their address. A value under another name is the site's own (a login's `code`, a `state`). */
const NAMES = new Set(['q', 'query', 'prompt', 'text', 'message', 'msg', 'input', 'question', 'ask', 'content']);

/** The prompts in an address, by the names under which sites take them. */
export function promptsIn(address: string): readonly string[] {
  return [...parametersOf(address)]
    .filter(([name, value]) => NAMES.has(name.toLowerCase()) && value.trim() !== '')
    .map(([, value]) => value);
}

/** The same address without them. */
export function withoutPrompts(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (NAMES.has(name.toLowerCase())) url.searchParams.delete(name);
  return url.href;
}

function parametersOf(address: string): URLSearchParams {
  return URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
}
