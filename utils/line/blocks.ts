import type { Adapter, Request } from '../model/adapter';
import type { Snapshot } from '../model/snapshot';
import type { Context } from '../model/verdict';
import { TIERS } from '../model/words';
import { decide } from '../policy/decide';

/** A request that the browser itself is to block, worker or not. */
export interface Block {
  /** RE2 and JavaScript read it alike: the adapter's schema sees to that. */
  readonly url: string;
  readonly method: Request['method'];
}

/** How many there may be: each is a rule of the browser's. */
export const MOST_BLOCKS = 800;

/**
 * Requests that the policy blocks whatever is in them and whoever is signed in. Nothing has to be read for them, so the browser's
 * own rules can hold them: while the worker sleeps, and while an update replaces it.
 */
export function wholeBlocks(snapshot: Pick<Snapshot, 'bundle' | 'adapters' | 'groups'>, now: number): readonly Block[] {
  return snapshot.adapters.flatMap((adapter) =>
    adapter.requests
      .filter(({ purpose }) => purpose === 'prompt' || purpose === 'upload')
      .filter((request) => alwaysBlocked(adapter, request, snapshot, now))
      .map(({ url, method }) => ({ url, method })),
  );
}

function alwaysBlocked(adapter: Adapter, request: Request, { bundle, groups }: Pick<Snapshot, 'bundle' | 'groups'>, now: number): boolean {
  const own = bundle.workspaces.filter(({ site }) => site === adapter.id);
  const accounts: readonly Context['account'][] = [
    ...TIERS.map((tier) => ({ tier, workspace: null, domain: null })),
    ...own.map(({ tier, id, domain }) => ({ tier, workspace: id ?? null, domain: domain ?? null })),
  ].map((known) => ({ ...known, site: adapter.id, plan: null, confidence: 'high', evidence: [], observedAt: now }));
  const channel = request.purpose === 'upload' ? 'upload' : 'submit';
  return accounts.every((account) => {
    const context: Context = {
      site: adapter.id,
      vendor: adapter.vendor,
      surface: request.surface,
      channel,
      account,
      groups,
      origin: 'unknown',
    };
    return decide([], context, bundle, now).action === 'block';
  });
}
