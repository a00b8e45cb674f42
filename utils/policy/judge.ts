import { isUnreadable, unreadableId } from '../model/file';
import type { Bundle } from '../model/policy';
import type { Action } from '../model/words';
import { interrupts, stops, stricter } from './actions';
import type { Considered } from './consider';
import { namesFailures, type FindingKind } from './match';
import { consumer, type View } from './view';

/** Considered rules with the action that each contributes: its own, or `log` where it only watches. */
export interface Part extends Considered {
  readonly contributes: Action;
  /** False where the rule only watches. */
  readonly inForce: boolean;
}

export interface Judgement {
  readonly action: Action;
  /** What each kind of finding comes to. */
  readonly kinds: ReadonlyMap<FindingKind, Action>;
  /** What rules about the transfer as a whole come to. */
  readonly transfer: Action;
  readonly deciding: readonly Part[];
  /** Failures that no rule names, answered by clause 10. */
  readonly unruled: readonly FindingKind[];
}

/** What a rule contributes for one kind: where a failure was named for redaction there is nothing to replace, so it stops. */
export function contribution(part: Part, kind: FindingKind): Action {
  return kind.category === 'failure' && part.contributes === 'redact' ? 'block' : part.contributes;
}

/** Clause 10: the answer to a failure that no rule names. */
function failureAnswer(kind: FindingKind, view: View, watchOnly: boolean): Action {
  if (watchOnly) return 'log';
  // Nobody can be asked about each of a site's requests: what the browser hides is counted, and stopped where a rule says so.
  if (kind.detector === 'request.hidden') return 'log';
  // Most documents hold a logo: pictures in them are said, and stop nothing by themselves.
  const held = isUnreadable(kind.detector) && kind.detector !== unreadableId('picture');
  return held && consumer(view.tier) ? 'block' : 'warn';
}

/**
 * Clause 3 over the parts given. The default (clause 11) is a floor under every finding and under the transfer, so that a
 * rule which asks for less cannot loosen it.
 */
export function judge(bundle: Bundle, view: View, kinds: readonly FindingKind[], parts: readonly Part[], watchOnly: boolean): Judgement {
  const named = new Set(parts.flatMap((part) => (part.inForce && namesFailures(part.rule.when) ? part.selected : [])));
  const unruled = kinds.filter((kind) => kind.category === 'failure' && !named.has(kind));
  const actions = new Map<FindingKind, Action>();
  for (const kind of kinds) {
    const failure = kind.category === 'failure';
    let action: Action = failure && bundle.default === 'redact' ? 'allow' : bundle.default;
    if (unruled.includes(kind)) action = stricter(action, failureAnswer(kind, view, watchOnly));
    for (const part of parts) if (part.kinds.includes(kind)) action = stricter(action, contribution(part, kind));
    actions.set(kind, action);
  }
  const transfer = parts.reduce<Action>((action, part) => (part.transfer ? stricter(action, part.contributes) : action), 'allow');
  // Nothing to replace, nothing to redact: a default of `redact` lets a transfer without findings go.
  const floor: Action = bundle.default === 'redact' ? 'allow' : bundle.default;
  const action = [...actions.values(), transfer].reduce(stricter, floor);
  const judgement = { action, kinds: actions, transfer };
  return { ...judgement, unruled, deciding: parts.filter((part) => decides(part, judgement)) };
}

/**
 * Below `approve` every finding is answered for itself, so each finding's own strictest rules decide together; what stops
 * the transfer, and what does not interrupt it, is decided by the rules that ask for just that.
 */
function decides(part: Part, judgement: Pick<Judgement, 'action' | 'kinds' | 'transfer'>): boolean {
  const { action, kinds, transfer } = judgement;
  const whole = part.transfer && part.contributes === (stops(action) || !interrupts(action) ? action : transfer);
  if (stops(action) || !interrupts(action)) return whole || part.kinds.some((kind) => contribution(part, kind) === action);
  if (!interrupts(part.contributes)) return false;
  return whole || part.kinds.some((kind) => contribution(part, kind) === kinds.get(kind));
}
