import type { Account } from './account';
import type { Finding } from './finding';
import type { Action, Channel, Option, Origin, Surface, Tier, WorkspaceKind } from './words';

/** Everything about a transfer that rules may ask for, apart from what was found in it. */
export interface Context {
  readonly site: string;
  readonly vendor: string;
  readonly surface: Surface;
  readonly channel: Channel;
  readonly account: Account;
  readonly groups: readonly string[];
  readonly origin: Origin;
}

/** How one rule took part: it decided, was weaker than another, was taken away by an exception, or only watches. */
export interface RuleOutcome {
  readonly id: string;
  readonly outcome: 'decided' | 'weaker' | 'excepted' | 'monitor';
  readonly action: Action;
  readonly exception?: string;
}

/** What one finding comes to, by index into the findings that were judged. */
export interface FindingVerdict {
  readonly finding: Finding;
  readonly action: Action;
  readonly rules: readonly string[];
}

export interface Verdict {
  readonly action: Action;
  /** What would have happened had every monitored rule been enforced; null where that is the same. */
  readonly wouldHave: Action | null;
  /** Ways on besides the action's own; already intersected over the deciding rules. */
  readonly options: readonly Option[];
  readonly findings: readonly FindingVerdict[];
  readonly needs: { readonly redaction: boolean; readonly reason: boolean; readonly confirmation: boolean };
  /** One plain sentence for each deciding rule. */
  readonly reasons: readonly string[];
  readonly rules: readonly RuleOutcome[];
  /** Effective tier and workspace as rules saw them. */
  readonly tier: Tier;
  readonly workspace: WorkspaceKind;
  /** Id of the terms row that was consulted, or null when none fits. */
  readonly terms: string | null;
  /** Key of the wording to show, of the first deciding rule that has one. */
  readonly message: string | null;
}
