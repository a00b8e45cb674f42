import type { Bundle, Exception, Rule } from '../model/policy';
import type { Action } from '../model/words';
import { BRAKE_PREFIX } from './brake';
import { asksForContent, contextHolds, namesFailures, select, type FindingKind } from './match';
import type { View } from './view';

/** A rule that matched, and what exceptions have left of it. */
export interface Considered {
  readonly rule: Rule;
  /** The rule's action; for a monitored rule what it *would* ask. */
  readonly action: Action;
  /** The kinds of finding it still speaks of. */
  readonly kinds: readonly FindingKind[];
  /** Whether it still speaks of the transfer as a whole. */
  readonly transfer: boolean;
  /** Kinds it spoke of before exceptions. */
  readonly selected: readonly FindingKind[];
  /** The exception that took something away, if one did. */
  readonly exception: string | undefined;
}

/** A never rule redacts or blocks, whatever the document says (clause 6). */
function actionOf(rule: Rule): Action {
  return rule.never === true && rule.action !== 'redact' ? 'block' : rule.action;
}

interface Subject {
  readonly kinds: readonly FindingKind[];
  readonly transfer: boolean;
}

/**
 * What a rule speaks of here, or null where it does not match. "Redact" without content keys means everything that was
 * found; a failure holds nothing that could be replaced, so "redact" speaks of failures only where it names them.
 */
function subjectOf(rule: Rule, kinds: readonly FindingKind[], view: View): Subject | null {
  if (!contextHolds(rule.when, view, 'rule')) return null;
  const redacts = actionOf(rule) === 'redact';
  if (!asksForContent(rule.when) && !redacts) return { kinds: [], transfer: true };
  const open = redacts && !namesFailures(rule.when) ? kinds.filter((kind) => kind.category !== 'failure') : kinds;
  const selected = select(rule.when, open);
  return selected.length > 0 ? { kinds: selected, transfer: false } : null;
}

/**
 * Exceptions that hold now: not past their date, and none once the bundle has expired (clauses 5 and 11). Those of brakes were signed
 * later than the bundle, and do not lapse with it.
 */
export function exceptionsInForce(bundle: Bundle, view: View, now: number): readonly Exception[] {
  const expired = now >= Date.parse(bundle.expiresAt);
  return bundle.exceptions.filter(
    (exception) =>
      (!expired || exception.id.startsWith(BRAKE_PREFIX)) &&
      now < Date.parse(exception.until) &&
      contextHolds(exception.when, view, 'exception'),
  );
}

/** Every rule that matches, in the order of ids so that the order in the document has no meaning, less what exceptions take away. */
export function consider(bundle: Bundle, kinds: readonly FindingKind[], view: View, now: number): readonly Considered[] {
  const exceptions = exceptionsInForce(bundle, view, now);
  const considered: Considered[] = [];
  for (const rule of bundle.rules) {
    const subject = subjectOf(rule, kinds, view);
    if (subject === null) continue;
    // A never rule cannot be named by an exception (clause 6): the name is passed over.
    const named = rule.never === true ? [] : exceptions.filter((exception) => exception.rules.includes(rule.id));
    const taken = named.map((exception) => ({
      id: exception.id,
      transfer: subject.transfer && !asksForContent(exception.when),
      kinds: new Set(select(exception.when, subject.kinds)),
    }));
    considered.push({
      rule,
      action: actionOf(rule),
      selected: subject.kinds,
      kinds: subject.kinds.filter((kind) => !taken.some((exception) => exception.kinds.has(kind))),
      transfer: subject.transfer && !taken.some((exception) => exception.transfer),
      exception: taken.find((exception) => exception.transfer || exception.kinds.size > 0)?.id,
    });
  }
  return considered.sort((a, b) => (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0));
}
