import { isUnreadable, UNREADABLE_FILE, unreadableId } from '../model/file';
import type { Finding } from '../model/finding';
import type { When } from '../model/policy';
import { CONFIDENCES, FAILURES, type Tier, UNREADABLE } from '../model/words';
import { mayTrain, retentionOverDays } from '../terms/lookup';
import { RECORD } from './records';
import { consumer, type View } from './view';

/** Whether a list of wanted values holds; an absent list asks for nothing. */
const any = <T>(wanted: readonly T[] | undefined, value: T): boolean => wanted === undefined || wanted.includes(value);

/** Exact detector id, or a prefix that ends in `.*`; `file.unreadable` is every reason why a file was not read. */
export function namesDetector(wanted: string, detector: string): boolean {
  return (
    wanted === detector ||
    (wanted === UNREADABLE_FILE && isUnreadable(detector)) ||
    (wanted.endsWith('.*') && detector.startsWith(wanted.slice(0, -1)))
  );
}

/** Keys that select findings; a `when` without one speaks of the whole transfer (clause 2). */
export function asksForContent(when: When): boolean {
  return when.category !== undefined || when.detector !== undefined || when.minCount !== undefined || when.minConfidence !== undefined;
}

const FAILURE_IDS: readonly string[] = [...FAILURES, ...UNREADABLE.map(unreadableId)];

/** Whether a `when` speaks of failures by name, and not only by asking for everything (clause 10). */
export function namesFailures(when: When): boolean {
  if (when.category?.includes('failure') === true) return true;
  return when.detector?.some((wanted) => FAILURE_IDS.some((failure) => namesDetector(wanted, failure))) ?? false;
}

/** In rules `unknown` is every consumer tier as well; in exceptions only itself (clause 4). */
function tierHolds(wanted: readonly Tier[] | undefined, tier: Tier, use: 'rule' | 'exception'): boolean {
  if (any(wanted, tier)) return true;
  return use === 'rule' && tier === 'unknown' && (wanted?.some(consumer) ?? false);
}

/** An account that is not known satisfies no exception about workspaces, not even one about `other` (clause 4). */
function workspaceHolds(when: When, view: View, use: 'rule' | 'exception'): boolean {
  if (when.workspace !== undefined && use === 'exception' && view.tier === 'unknown') return false;
  return any(when.workspace, view.workspace);
}

function termsHold(when: When, view: View): boolean {
  const asked = when.terms;
  if (asked === undefined) return true;
  if (asked.mayTrain !== undefined && asked.mayTrain !== mayTrain(view.terms)) return false;
  return asked.retentionOverDays === undefined || retentionOverDays(view.terms, asked.retentionOverDays);
}

/** Whether every key about the context holds (clause 2). */
export function contextHolds(when: When, view: View, use: 'rule' | 'exception'): boolean {
  const { context } = view;
  return (
    any(when.site, context.site) &&
    any(when.surface, context.surface) &&
    any(when.channel, context.channel) &&
    any(when.origin, context.origin) &&
    tierHolds(when.tier, view.tier, use) &&
    workspaceHolds(when, view, use) &&
    (when.group === undefined || when.group.some((group) => view.groups.includes(group))) &&
    termsHold(when, view)
  );
}

/** What findings have in common as far as rules can ask: thousands of e-mail addresses are judged once. */
export interface FindingKind extends Pick<Finding, 'detector' | 'category' | 'confidence'> {
  /** How many things the findings of this kind stand for. */
  readonly count: number;
  /** How many of them are values of people whom a record counts already. */
  readonly inRecords: number;
}

/**
 * The kinds that the content keys select: none where there are fewer than `minCount` of them altogether. Where records are selected, the
 * values in them are not counted besides: four customers with address and number are four, not twelve.
 */
export function select<K extends FindingKind>(when: When, kinds: readonly K[]): readonly K[] {
  const least = CONFIDENCES.indexOf(when.minConfidence ?? 'low');
  const selected = kinds.filter(
    (kind) =>
      any(when.category, kind.category) &&
      (when.detector?.some((wanted) => namesDetector(wanted, kind.detector)) ?? true) &&
      CONFIDENCES.indexOf(kind.confidence) >= least,
  );
  const records = selected.some((kind) => kind.detector === RECORD);
  const count = selected.reduce((sum, kind) => sum + kind.count - (records ? kind.inRecords : 0), 0);
  return count >= (when.minCount ?? 1) ? selected : [];
}
