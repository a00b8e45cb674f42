import type { Classifier } from '../../utils/classify/types';
import type { Finding } from '../../utils/model/finding';
import type { Snapshot } from '../../utils/model/snapshot';
import { baselineFinding } from '../../utils/policy/baseline';
import type { Context, Verdict } from '../../utils/model/verdict';
import type { Category } from '../../utils/model/words';
import { interrupts, rank } from '../../utils/policy/actions';
import { decide } from '../../utils/policy/decide';
import type { Sliced } from '../../utils/page/slices';

/** Text that is about to cross. */
export interface Subject {
  /** What the person sees being pasted or sent. */
  readonly plain: string;
  /** What a rich editor would take besides (hidden text of the HTML flavour); empty as a rule. */
  readonly hidden: string;
  /** What stands in the composer before and after it: a secret may be split over several pastes. */
  readonly before: string;
  readonly after: string;
  /** What was sent in the messages before it. */
  readonly earlier: string;
}

export interface Judgement {
  /** What the spans of the verdict's findings point into: the plain text, and the hidden text under it. */
  readonly text: string;
  readonly earlier: string;
  /** No other text can take its place: it came from a file of another kind. */
  unchangeable?: true;
  /** Name of the file, where it is one. */
  readonly file?: string;
  readonly context: Context;
  readonly verdict: Verdict;
}

/** How much of the composer on either side takes part, and of the text at that side, in UTF-16 units. */
const EDGE = 4_096;
const SEPARATOR = '\n\n';

export function subjectOf(plain: string): Subject {
  return { plain, hidden: '', before: '', after: '', earlier: '' };
}

export function wholeText({ plain, hidden }: Subject): string {
  return hidden === '' ? plain : plain + SEPARATOR + hidden;
}

/** Finds everything at once. A classifier that fails is a finding too. */
export function findAtOnce(classifier: Classifier, subject: Subject): readonly Finding[] {
  try {
    return combine(classifier, subject, classifier.scan(wholeText(subject)).findings);
  } catch {
    return [engineError(subject)];
  }
}

/** The same in slices; `findings` may be read once the last step has answered true. */
export function findInSlices(classifier: Classifier, subject: Subject): Sliced & { findings(): readonly Finding[] } {
  let failed = false;
  const guarded = <T>(work: () => T, otherwise: T): T => {
    if (failed) return otherwise;
    try {
      return work();
    } catch {
      failed = true;
      return otherwise;
    }
  };
  const job = guarded(() => classifier.start(wholeText(subject)), null);
  return {
    step: (ms, now) => guarded(() => job?.step(ms, now) ?? true, true),
    findings: () => guarded(() => (job ? combine(classifier, subject, job.result().findings) : null), null) ?? [engineError(subject)],
  };
}

export function engineError(subject: Subject): Finding {
  return { detector: 'engine.error', category: 'failure', span: [0, wholeText(subject).length], confidence: 'high' };
}

/** Decides; while only the baseline is in force, that stands beside whatever was found. `now` in ms since the epoch. */
export function judge(
  subject: Subject,
  findings: readonly Finding[],
  context: Context,
  snapshot: Pick<Snapshot, 'source' | 'bundle'>,
  now: number,
): Judgement {
  const text = wholeText(subject);
  const baseline = snapshot.source === 'baseline' && findings.length > 0 ? [baselineFinding(text.length)] : [];
  return { text, earlier: subject.earlier, context, verdict: decide([...findings, ...baseline], context, snapshot.bundle, now) };
}

/** True where the text may go on without anybody being asked. */
export function passes({ verdict }: Judgement): boolean {
  return !interrupts(verdict.action);
}

/** The stricter of two judgements of the same text; the first where they are equal. */
export function stricter(a: Judgement, b: Judgement): Judgement {
  return rank(b.verdict.action) > rank(a.verdict.action) ? b : a;
}

/** Adds what shows only together with the composer, and takes away what the hidden text repeats. */
function combine(classifier: Classifier, subject: Subject, findings: readonly Finding[]): readonly Finding[] {
  const { plain, before, after, earlier } = subject;
  const whole = wholeText(subject);
  const own = findings.filter(
    ({ span, category }) => span[0] < plain.length || category === 'failure' || !plain.includes(whole.slice(...span)),
  );
  if (before === '' && after === '' && earlier === '') return own;
  const joined: Finding[] = [];
  for (const edge of edgesOf(plain, before, after, earlier)) {
    for (const finding of classifier.scan(edge.text).findings) {
      const start = Math.max(finding.span[0] - edge.lead, 0) + edge.offset;
      const end = Math.min(finding.span[1] - edge.lead, edge.length) + edge.offset;
      if (finding.category === 'failure' || start >= end) continue;
      if (edge.apart && (finding.span[0] >= edge.lead || !SPLIT.has(finding.category) || finding.confidence === 'low')) continue;
      const known = [...own, ...joined].some(
        (other) => other.category === finding.category && other.span[0] < end && start < other.span[1],
      );
      if (!known) joined.push({ ...finding, span: [start, end] });
    }
  }
  return [...own, ...joined].sort((a, b) => a.span[0] - b.span[0]);
}

interface Edge {
  /** Composer and text together. */
  readonly text: string;
  /** Where in `text` the person's own text begins, and how much of it is there. */
  readonly lead: number;
  readonly length: number;
  /** Where that part is in the whole of it. */
  readonly offset: number;
  /** The two were not sent together: only what lies across both counts. */
  readonly apart: boolean;
}

/** Values that somebody may split over messages. Texts that merely go on, such as source code, are judged message by message. */
const SPLIT: ReadonlySet<Category> = new Set(['secret', 'personal', 'financial', 'dictionary', 'custom']);

function edgesOf(plain: string, before: string, after: string, earlier: string): readonly Edge[] {
  const across = {
    text: earlier + plain.slice(0, EDGE),
    lead: earlier.length,
    length: Math.min(plain.length, EDGE),
    offset: 0,
    apart: true,
  };
  return [...(before + after === '' ? [] : nearEdges(plain, before, after)), ...(earlier === '' ? [] : [across])];
}

function nearEdges(plain: string, before: string, after: string): readonly Edge[] {
  const lead = before.slice(-EDGE);
  const trail = after.slice(0, EDGE);
  if (plain.length <= 2 * EDGE) return [{ text: lead + plain + trail, lead: lead.length, length: plain.length, offset: 0, apart: false }];
  return [
    { text: lead + plain.slice(0, EDGE), lead: lead.length, length: EDGE, offset: 0, apart: false },
    { text: plain.slice(-EDGE) + trail, lead: 0, length: EDGE, offset: plain.length - EDGE, apart: false },
  ];
}
