import { z } from 'zod';
import type { Classifier } from '../utils/classify/types';
import type { Finding } from '../utils/model/finding';
import type { Bundle } from '../utils/model/policy';
import type { Context, Verdict } from '../utils/model/verdict';
import { ACTIONS, CATEGORIES, CHANNELS, CONFIDENCES, OPTIONS, ORIGINS, SURFACES, TIERS } from '../utils/model/words';
import { decide } from '../utils/policy/decide';

/** What was found, told instead of shown: nobody has to put a secret into a file to test a rule about secrets. */
const ToldFinding = z.strictObject({
  detector: z.string().min(1),
  /** Absent: the first part of the detector's id, or `failure`. */
  category: z.enum(CATEGORIES).optional(),
  confidence: z.enum(CONFIDENCES).default('high'),
  count: z.int().min(1).default(1),
});

/** One case that a company writes beside its rules. What it leaves out is a paste into ChatGPT on a free private account. */
const Case = z.strictObject({
  name: z.string().min(1),
  text: z.string().optional(),
  findings: z.array(ToldFinding).optional(),
  site: z.string().optional(),
  surface: z.enum(SURFACES).default('chat'),
  channel: z.enum(CHANNELS).default('paste'),
  origin: z.enum(ORIGINS).default('unknown'),
  tier: z.enum(TIERS).default('consumer-free'),
  accountConfidence: z.enum(CONFIDENCES).default('high'),
  workspace: z.string().optional(),
  domain: z.string().optional(),
  groups: z.array(z.string()).default([]),
  /** When, e.g. after an exception has ended. Absent: the time of the run. */
  at: z.iso.datetime().optional(),
  expect: z.strictObject({
    action: z.enum(ACTIONS),
    wouldHave: z.enum(ACTIONS).nullable().optional(),
    /** Ids of the rules that decide, in any order. */
    rules: z.array(z.string()).optional(),
    options: z.array(z.enum(OPTIONS)).optional(),
  }),
});
export const Cases = z.array(Case).min(1);
type Case = z.output<typeof Case>;

function categoryOf(detector: string): Finding['category'] {
  const [first] = detector.split('.');
  return CATEGORIES.find((category) => category === first) ?? 'failure';
}

function findingsOf(one: Case, classifier: Classifier): readonly Finding[] {
  const told = (one.findings ?? []).map(({ detector, category, confidence, count }): Finding => ({
    detector,
    category: category ?? categoryOf(detector),
    confidence,
    count,
    span: [0, one.text?.length ?? 0],
  }));
  return [...told, ...(one.text === undefined ? [] : classifier.scan(one.text).findings)];
}

/** How a verdict differs from what a case expects, in short phrases; none where it holds. */
function differences(expected: Case['expect'], verdict: Verdict): readonly string[] {
  const deciding = verdict.rules.filter((rule) => rule.outcome === 'decided').map((rule) => rule.id);
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['action', expected.action, verdict.action],
    ['wouldHave', expected.wouldHave, verdict.wouldHave],
    ['rules', expected.rules && [...expected.rules].sort(), deciding.sort()],
    ['options', expected.options && [...expected.options].sort(), [...verdict.options].sort()],
  ];
  return pairs.flatMap(([what, wanted, got]) =>
    wanted === undefined || JSON.stringify(wanted) === JSON.stringify(got)
      ? []
      : [`${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`],
  );
}

export interface CaseResult {
  readonly name: string;
  readonly differences: readonly string[];
  readonly reasons: readonly string[];
}

/** Judges every case by the code that judges on the device. `base` is the transfer that a case changes. */
export function runCases(
  cases: z.output<typeof Cases>,
  bundle: Bundle,
  classifier: Classifier,
  base: (site: string | undefined) => Context,
  now: number,
) {
  return cases.map((one): CaseResult => {
    const context = base(one.site);
    const verdict = decide(
      findingsOf(one, classifier),
      {
        ...context,
        surface: one.surface,
        channel: one.channel,
        origin: one.origin,
        groups: one.groups,
        account: {
          ...context.account,
          tier: one.tier,
          confidence: one.accountConfidence,
          workspace: one.workspace ?? null,
          domain: one.domain ?? null,
        },
      },
      bundle,
      one.at === undefined ? now : Date.parse(one.at),
    );
    return { name: one.name, differences: differences(one.expect, verdict), reasons: verdict.reasons };
  });
}
