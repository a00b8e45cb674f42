import type { Classifier } from '../classify/types';
import type { Finding } from '../model/finding';
import type { Snapshot } from '../model/snapshot';
import type { Context, Verdict } from '../model/verdict';
import type { Channel } from '../model/words';
import { interrupts, rank } from '../policy/actions';
import { baselineFinding } from '../policy/baseline';
import { decide } from '../policy/decide';
import { answerable, covering, type Allowance } from './allowance';

/** One text of a request, as it was judged. */
export interface Judged {
  readonly text: string;
  readonly verdict: Verdict;
}

/** Rules for typing and submitting hold for what is sent, whichever way it leaves. */
const SENT: readonly Channel[] = ['network', 'submit', 'typing'];

/** Decides about each text that a request carries, over every channel that it may be said to have taken. `now` in ms since the epoch. */
export function judgeTexts(
  texts: readonly string[],
  classifier: Classifier,
  context: Context,
  snapshot: Pick<Snapshot, 'source' | 'bundle'>,
  now: number,
): readonly Judged[] {
  return texts.map((text) => ({ text, verdict: strictest(find(classifier, text), text.length, context, snapshot, now) }));
}

/** Decides about a request that could not be judged by its words: `hidden` by the browser, or `unreadable`. */
export function judgeFailure(
  kind: 'hidden' | 'unreadable',
  context: Context,
  snapshot: Pick<Snapshot, 'source' | 'bundle'>,
  now: number,
): Judged {
  const finding: Finding = { detector: `request.${kind}`, category: 'failure', span: [0, 0], confidence: 'high' };
  return { text: '', verdict: strictest([finding], 0, context, snapshot, now) };
}

/** Those that may not go: what no person can answer, and what nobody has been asked about. */
export function stopped(judged: readonly Judged[], allowances: readonly Allowance[]): readonly Judged[] {
  return judged.filter(({ text, verdict }) => interrupts(verdict.action) && covering(text, verdict, allowances) === null);
}

/** Those that nobody's answer lets go: all that may be stopped while it is not known what was allowed. */
export function neverAllowed(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ verdict }) => interrupts(verdict.action) && !answerable(verdict));
}

function strictest(
  findings: readonly Finding[],
  length: number,
  context: Context,
  snapshot: Pick<Snapshot, 'source' | 'bundle'>,
  now: number,
): Verdict {
  const all = snapshot.source === 'baseline' && findings.length > 0 ? [...findings, baselineFinding(length)] : findings;
  const channels = context.channel === 'network' ? SENT : [context.channel];
  return channels
    .map((channel) => decide(all, { ...context, channel }, snapshot.bundle, now))
    .reduce((a, b) => (rank(b.action) > rank(a.action) ? b : a));
}

/** A classifier that fails is a finding. */
function find(classifier: Classifier, text: string): readonly Finding[] {
  try {
    return classifier.scan(text).findings;
  } catch {
    return [{ detector: 'engine.error', category: 'failure', span: [0, text.length], confidence: 'high' }];
  }
}
