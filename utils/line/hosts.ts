import type { Adapter } from '../model/adapter';

/**
 * Where the line listens, as match patterns: the hosts of the sites, and those that their requests go to. Sockets have schemes of
 * their own: in Chromium no other pattern covers them.
 */
export function linePatterns(adapters: readonly Pick<Adapter, 'hosts' | 'requests'>[]): readonly string[] {
  const hosts = new Set(
    adapters.flatMap((adapter) => [...adapter.hosts, ...adapter.requests.flatMap((request) => hostsOf(request.url) ?? [])]),
  );
  return [...hosts].sort().flatMap((host) => [`*://${host}/*`, `ws://${host}/*`, `wss://${host}/*`]);
}

/**
 * Host names in a request's pattern, `*.` in front where it leaves the beginning open; null where they cannot be read off, so
 * that nothing is taken for covered that is not: a test names each.
 */
export function hostsOf(pattern: string): readonly string[] | null {
  const hosts: string[] = [];
  for (const alternative of alternativesOf(pattern)) {
    const start = /^\^?(?:https?|wss?|https\?|wss\?):\/\//.exec(alternative);
    if (start === null) continue;
    const host = openedAt(
      alternative
        .slice(start[0].length)
        .split('/')[0]
        ?.replace(/:\\d\+$/, '') ?? '',
    );
    if (host === null) return null;
    hosts.push(host);
  }
  return hosts.length === 0 ? null : [...new Set(hosts)];
}

/** A host's pattern as a match pattern has it: what comes before its last open place is any. Null where too little is left. */
function openedAt(pattern: string): string | null {
  const host = pattern.replaceAll('\\.', '.');
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return host;
  const end = /[^a-z0-9.-][a-z0-9-]*((?:\.[a-z0-9-]+){2,})$/.exec(host)?.[1];
  return end === undefined ? null : `*${end}`;
}

/** A pattern's alternatives written out: `a(?:b|c)d` is `abd` and `acd`; an optional group is there or not. Only up to the path matters. */
function alternativesOf(pattern: string): readonly string[] {
  const open: string[] = splitTop(pattern);
  const done: string[] = [];
  for (let next = open.pop(); next !== undefined && done.length < 200; next = open.pop()) {
    const group = /\((\?:)?/.exec(next);
    const slash = next.indexOf('/', next.indexOf('//') + 2);
    if (group === null || (slash >= 0 && group.index > slash)) {
      done.push(next);
      continue;
    }
    const close = closing(next, group.index);
    const inner = next.slice(group.index + group[0].length, close);
    const optional = next[close + 1] === '?';
    const rest = next.slice(close + (optional ? 2 : 1));
    const before = next.slice(0, group.index);
    open.push(...splitTop(inner).map((choice) => before + choice + rest), ...(optional ? [before + rest] : []));
  }
  return done;
}

function closing(pattern: string, at: number): number {
  let depth = 0;
  for (let i = at; i < pattern.length; i += 1) {
    if (pattern[i] === '\\') i += 1;
    else if (pattern[i] === '(') depth += 1;
    else if (pattern[i] === ')' && --depth === 0) return i;
  }
  return pattern.length;
}

function splitTop(pattern: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < pattern.length; i += 1) {
    if (pattern[i] === '\\') i += 1;
    else if (pattern[i] === '(') depth += 1;
    else if (pattern[i] === ')') depth -= 1;
    else if (pattern[i] === '|' && depth === 0) {
      parts.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, pattern.slice(from)];
}
