/** Words for who speaks, in the requests of chat front ends. */
const OTHERS = new Set(['assistant', 'model', 'bot', 'ai', 'system', 'developer', 'tool']);
const DEEPEST = 12;

/**
 * A request's value in which lists of messages are cut to what the person says now. Many front ends send the conversation with
 * each message; what is in it has been judged when it went, or was never the person's.
 */
export function newestOnly(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, newestOnly(item, depth + 1)]));
  }
  const items: readonly unknown[] = value;
  const end = items.findLastIndex((item) => !OTHERS.has(roleOf(item)));
  const start = items.slice(0, Math.max(end, 0)).findLastIndex((item) => OTHERS.has(roleOf(item)));
  return items.slice(start + 1, end + 1).map((item) => newestOnly(item, depth + 1));
}

/** Who speaks in a message; empty where it is none. */
function roleOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return '';
  const { role, author } = item as { readonly role?: unknown; readonly author?: unknown };
  if (typeof role === 'string') return role.toLowerCase();
  if (typeof author === 'string') return author.toLowerCase();
  return typeof author === 'object' ? roleOf(author) : '';
}
