import type { EventDraft } from '../../utils/model/event';
import type { Snapshot } from '../../utils/model/snapshot';
import type { Context, Verdict } from '../../utils/model/verdict';
import type { Choice } from '../../utils/model/words';
import { sizeBucket } from '../../utils/model/words';
import { countFindings } from '../../utils/policy/count-findings';

/** What an event is made from. */
export interface Decided {
  readonly snapshot: Snapshot;
  readonly context: Context;
  readonly verdict: Verdict;
  /** UTF-16 units of the text. */
  readonly length: number;
}

/** What the person did, as the event tells it. */
export interface Answered {
  readonly choice: Choice;
  readonly reason?: string;
  readonly reasonText?: string | null;
}

/** One audit line: kinds and counts, never the text. `now` in ms since the epoch; `id` a random UUID. */
export function draftEvent(
  kind: 'verdict' | 'wrong' | 'health' | 'drift',
  decided: Decided,
  answered: Answered,
  id: string,
  now: number,
): EventDraft {
  const { snapshot, context, verdict, length } = decided;
  const { account } = context;
  return {
    id,
    minute: `${new Date(now).toISOString().slice(0, 16)}:00.000Z`,
    kind,
    site: context.site,
    surface: context.surface,
    channel: context.channel,
    tier: verdict.tier,
    accountConfidence: account.confidence,
    workspace: listedWorkspace(snapshot, context),
    action: verdict.action,
    wouldHave: verdict.wouldHave,
    choice: answered.choice,
    reason: answered.reason ?? null,
    reasonText: answered.reasonText ?? null,
    rules: verdict.rules
      .filter(({ outcome }) => outcome === 'decided' || outcome === 'monitor')
      .slice(0, 100)
      .map(({ id: rule }) => ({ id: rule })),
    findings: countFindings(verdict.findings.map(({ finding }) => finding)),
    sizeBucket: sizeBucket(length),
    policyVersion: snapshot.source === 'baseline' ? 0 : snapshot.bundle.version,
    build: snapshot.build,
  };
}

/** The workspace's id only if the company has listed it: nobody else's leaves the device. */
function listedWorkspace(snapshot: Snapshot, { account, site }: Context): string | null {
  const listed = snapshot.bundle.workspaces.some((entry) => entry.site === site && entry.id === account.workspace);
  return listed ? account.workspace : null;
}
