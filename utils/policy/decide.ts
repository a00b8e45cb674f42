import type { Finding } from '../model/finding';
import type { Bundle, Company, Rule } from '../model/policy';
import type { Context, FindingVerdict, RuleOutcome, Verdict } from '../model/verdict';
import { rank } from './actions';
import { consider } from './consider';
import { contribution, judge, type Judgement, type Part } from './judge';
import type { FindingKind } from './match';
import { optionsFor } from './options';
import { insideRecords } from './records';
import { viewOf, type View } from './view';

/** Findings by kind, in the order of first appearance, with each finding's kind beside it. */
function byKind(findings: readonly Finding[]): { kinds: readonly FindingKind[]; of: readonly FindingKind[] } {
  const kinds = new Map<string, FindingKind & { count: number; inRecords: number }>();
  const isInside = insideRecords(findings);
  const of = findings.map((finding) => {
    const { detector, category, confidence } = finding;
    const key = `${detector} ${category} ${confidence}`;
    const kind = kinds.get(key) ?? { detector, category, confidence, count: 0, inRecords: 0 };
    const count = finding.count ?? 1;
    kind.count += count;
    if (isInside(finding)) kind.inRecords += count;
    kinds.set(key, kind);
    return kind;
  });
  return { kinds: [...kinds.values()], of };
}

/** Clause 12: how each matching rule took part. */
function outcomeOf(part: Part, deciding: readonly Part[]): RuleOutcome {
  const gone = !part.transfer && part.kinds.length === 0;
  const outcome = gone ? 'excepted' : !part.inForce ? 'monitor' : deciding.includes(part) ? 'decided' : 'weaker';
  return { id: part.rule.id, outcome, action: part.action, ...(part.exception === undefined ? {} : { exception: part.exception }) };
}

/** Whom to ask, as the company wrote it. */
function contactOf(company: Company): string {
  const { name, email, url } = company.contact;
  const reach = email ?? url;
  if (name === undefined) return reach ?? company.name;
  return reach === undefined ? name : `${name} (${reach})`;
}

function reasonsOf(judgement: Judgement, deciding: readonly Part[], bundle: Bundle, view: View): readonly string[] {
  const account = view.workspace === 'allowed' ? `an allowed ${view.tier} workspace` : `an account of tier ${view.tier}`;
  const sentences = deciding.map((part) => {
    const what = part.transfer ? 'this transfer' : part.kinds.map((kind) => `${kind.count} × ${kind.detector}`).join(', ');
    return `Rule "${part.rule.id}" says ${part.contributes} for ${what} on ${account}.`;
  });
  for (const kind of judgement.unruled) {
    if (judgement.kinds.get(kind) === judgement.action)
      sentences.push(`No rule names ${kind.detector}, so it counts as ${judgement.action}.`);
  }
  if (sentences.length === 0 && judgement.action !== 'allow') sentences.push(`No rule matches, so the default holds: ${judgement.action}.`);
  if (judgement.action === 'approve') sentences.push(`It is held until it is approved: ask ${contactOf(bundle.company)}.`);
  return sentences;
}

/** Whether a rule does more than watch: enforced, and its day has come (clause 7). */
const inForce = ({ mode, enforceFrom }: Rule, now: number): boolean =>
  mode === 'enforce' && (enforceFrom === undefined || now >= Date.parse(enforceFrom));

/**
 * What becomes of a transfer: the policy model in one function. Pure and total: it throws for no input of these types, and
 * knows no clock but `now` (ms since the epoch). The numbers in this folder's comments are the clauses of docs/policy.md.
 *
 * A monitored rule contributes `log`; the same code, run with every rule enforced, gives `wouldHave` (clause 7).
 */
export function decide(findings: readonly Finding[], context: Context, bundle: Bundle, now: number): Verdict {
  const view = viewOf(context, bundle, now);
  const { kinds, of } = byKind(findings);
  const considered = consider(bundle, kinds, view, now);

  const parts = considered.map((one): Part =>
    inForce(one.rule, now) ? { ...one, contributes: one.action, inForce: true } : { ...one, contributes: 'log', inForce: false },
  );
  const watchOnly = !bundle.rules.some((rule) => inForce(rule, now));
  const judgement = judge(bundle, view, kinds, parts, watchOnly);
  const all = considered.map((one): Part => ({ ...one, contributes: one.action, inForce: true }));
  const enforced = judge(bundle, view, kinds, all, bundle.rules.length === 0);

  const actionOf = (kind: FindingKind) => judgement.kinds.get(kind) ?? bundle.default;
  const rulesOf = new Map(
    kinds.map((kind) => [
      kind,
      parts.filter((part) => part.kinds.includes(kind) && contribution(part, kind) === actionOf(kind)).map((part) => part.rule.id),
    ]),
  );
  const goes = rank(judgement.action) < rank('approve');
  const asked = [...judgement.kinds.values(), judgement.transfer, bundle.default];
  const deciding = judgement.deciding.filter((part) => part.inForce).sort((a, b) => rank(b.contributes) - rank(a.contributes));
  return {
    action: judgement.action,
    wouldHave: enforced.action === judgement.action ? null : enforced.action,
    options: optionsFor({ ...judgement, deciding }, parts, bundle),
    findings: findings.flatMap((finding, index): FindingVerdict[] => {
      const kind = of[index];
      return kind ? [{ finding, action: actionOf(kind), rules: rulesOf.get(kind) ?? [] }] : [];
    }),
    needs: {
      redaction: goes && [...judgement.kinds.values()].includes('redact'),
      reason: goes && asked.includes('justify'),
      confirmation: goes && asked.includes('warn'),
    },
    reasons: reasonsOf(judgement, deciding, bundle, view),
    rules: parts.map((part) => outcomeOf(part, deciding)),
    tier: view.tier,
    workspace: view.workspace,
    terms: view.terms?.id ?? null,
    message: deciding.find((part) => part.rule.message !== undefined)?.rule.message ?? null,
  };
}
