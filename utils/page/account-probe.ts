import { askSite, type Fetch } from '../account/ask';
import { pickFields, type Picked } from '../account/pick';
import { resolveAccount } from '../account/resolve';
import type { Account } from '../model/account';
import type { Adapter, Probe } from '../model/adapter';

/** After this many milliseconds the account is what the signals say by then, or unknown. */
export const PROBE_DEADLINE_MS = 400;
/** A site that has not answered after this many milliseconds will not be waited for. */
const GIVE_UP_MS = 5_000;

export interface ProbeServices {
  readonly document: Document;
  /** Origin of the page, e.g. `https://chatgpt.com`. */
  readonly origin: string;
  /** Asks the site from here, or null where that must not be done: in Firefox the page's CSP and its service worker get in the way. */
  readonly fetch: Fetch | null;
  /** Asks the site, or what its sockets said, from the background instead (`account.probe`). */
  askBackground(probe: string): Promise<Picked | null>;
  /** What site and background answered lately, or are about to, by probe: not asked for again. What is asked for now is added. */
  readonly answers: Map<string, Promise<Picked | null>>;
  /** Addresses that the page has requested, oldest first (resource timing). */
  requested(): readonly string[];
  now(): number;
}

/**
 * Who is signed in, within the deadline; never rejects. What the site has answered by then counts; `late` is told once
 * the rest has answered or is given up. At `document_start` there is no markup yet, so that only cookies and the site's
 * own answers speak: ask again once the document is there, and whenever the site names another account.
 */
export async function probeAccount(adapter: Adapter, services: ProbeServices, late?: (account: Account) => void): Promise<Account> {
  const { origin, fetch, answers } = services;
  const giveUp = new AbortController();
  const read: (Picked | null)[] = [];
  const askElsewhere = (probe: Probe): Promise<Picked | null> =>
    probe.from.kind === 'fetch' && fetch !== null
      ? askSite(probe, origin, fetch, giveUp.signal)
      : services.askBackground(probe.id).catch(() => null);
  const ask = async (probe: Probe): Promise<void> => {
    const { id, from } = probe;
    if (from.kind !== 'fetch' && from.kind !== 'socket') {
      read.push(readHere(probe, services));
      return;
    }
    const answer = answers.get(id) ?? askElsewhere(probe);
    answers.set(id, answer);
    const picked = await answer;
    // What has failed is asked for again the next time.
    if (picked === null) answers.delete(id);
    read.push(picked);
  };
  const account = (): Account =>
    resolveAccount(
      adapter,
      read.filter((picked) => picked !== null),
      services.now(),
    );

  const rest = setTimeout(() => giveUp.abort(), GIVE_UP_MS);
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const all = Promise.all(adapter.probes.map(ask)).then(() => true);
  const inTime = new Promise<false>((resolve) => {
    deadline = setTimeout(() => resolve(false), PROBE_DEADLINE_MS);
  });
  const finish = (): void => {
    clearTimeout(rest);
    clearTimeout(deadline);
  };
  if (await Promise.race([all, inTime])) finish();
  else
    void all.then(() => {
      finish();
      late?.(account());
    });
  return account();
}

/**
 * Id of the account in use as cookies, attributes and the page's own requests name it, at once; null where they name none
 * or disagree. Cheap enough for each decision: when the answer changes, what was known of the account no longer holds.
 */
export function activeNow(adapter: Pick<Adapter, 'probes'>, services: Pick<ProbeServices, 'document' | 'requested'>): string | null {
  const named = adapter.probes.flatMap((probe) => {
    const picked = probe.active === undefined ? null : readHere(probe, services);
    return picked === null ? [] : [picked.personal ? null : picked.active];
  });
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

/** Reads what the page itself shows. */
function readHere(probe: Probe, { document, requested }: Pick<ProbeServices, 'document' | 'requested'>): Picked | null {
  const { from } = probe;
  switch (from.kind) {
    case 'fetch':
    case 'socket':
      return null;
    case 'dom-json': {
      const text = document.querySelector(from.css)?.textContent ?? '';
      try {
        return pickFields(JSON.parse(text), probe);
      } catch {
        return null;
      }
    }
    case 'attribute': {
      const value = document.querySelector(from.css)?.getAttribute(from.name) ?? undefined;
      return pickFields(from.pattern === undefined ? value : new RegExp(from.pattern).exec(value ?? '')?.[1], probe);
    }
    case 'text': {
      const pattern = new RegExp(from.pattern);
      for (const { textContent } of document.querySelectorAll(from.css)) {
        const found = pattern.exec(textContent)?.[1];
        if (found !== undefined) return pickFields(found, probe);
      }
      return null;
    }
    case 'cookie':
      return pickFields(cookie(document, from.name), probe);
    case 'resource': {
      const pattern = new RegExp(from.pattern);
      const latest = requested().findLast((address) => pattern.test(address));
      return pickFields(latest === undefined ? undefined : pattern.exec(latest)?.[1], probe);
    }
  }
}

/** A document without an origin of its own (sandboxed, `data:`) has no cookies, and throws when it is asked for them. */
function cookiesOf(document: Document): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}

function cookie(document: Document, name: string): string | undefined {
  const found = cookiesOf(document)
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}
