/** Names under which chat sites take a prompt in their address. A value under another name is the site's own (a login's `code`, a `state`). */
const NAMES = new Set(['q', 'query', 'prompt', 'text', 'message', 'msg', 'input', 'question', 'ask', 'content']);

/** The prompts in an address, by the names under which sites take them, and this site's `own` names. */
export function promptsIn(address: string, own: readonly string[] = []): readonly string[] {
  return [...parametersOf(address)].filter(([name, value]) => takes(name, own) && value.trim() !== '').map(([, value]) => value);
}

/** The same address without them. */
export function withoutPrompts(address: string, own: readonly string[] = []): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (takes(name, own)) url.searchParams.delete(name);
  return url.href;
}

const takes = (name: string, own: readonly string[]): boolean => NAMES.has(name.toLowerCase()) || own.includes(name);

function parametersOf(address: string): URLSearchParams {
  return URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
}
