import type { Verdict } from '../../utils/model/verdict';
import type { Action } from '../../utils/model/words';
import { rank } from '../../utils/policy/actions';

/** What a finding is called here: its detector and the text that it found. In memory only. */
type Key = string;
interface Grant {
  readonly action: Action;
  left: number;
}

/**
 * What the person has already been asked about at paste, so that the same thing is not asked again when it is sent. Bound
 * to the very text that was found, one use for each occurrence: a second copy of it, or anything new, is asked about.
 */
export class Settled {
  private readonly grants = new Map<Key, Grant>();

  /** Remembers what was let through with this verdict. Nothing is kept of what had to be redacted or was stopped. */
  add(text: string, verdict: Verdict): void {
    for (const { finding, action } of verdict.findings) {
      if (rank(action) >= rank('redact')) continue;
      const key = keyOf(text, finding);
      const known = this.grants.get(key);
      this.grants.set(key, { action, left: (known?.left ?? 0) + 1 });
    }
  }

  /** True where every finding that now interrupts was let through before, under a rule at least as strict. Nothing is used up. */
  covers(text: string, verdict: Verdict): boolean {
    if (rank(verdict.action) >= rank('redact')) return false;
    const strictest = Math.max(-1, ...verdict.findings.map(({ action }) => rank(action)));
    // A verdict that no finding explains is about the transfer as a whole.
    if (strictest < rank(verdict.action)) return false;
    const needed = new Map<Key, number>();
    for (const { finding, action } of verdict.findings) {
      const key = keyOf(text, finding);
      const count = (needed.get(key) ?? 0) + 1;
      needed.set(key, count);
      const grant = this.grants.get(key);
      if (grant === undefined || grant.left < count || rank(grant.action) < rank(action)) return false;
    }
    return true;
  }

  /** Called once the text has been sent: what it held is used up. */
  spend(text: string, verdict: Verdict): void {
    for (const { finding } of verdict.findings) {
      const key = keyOf(text, finding);
      const grant = this.grants.get(key);
      if (grant === undefined) continue;
      grant.left -= 1;
      if (grant.left <= 0) this.grants.delete(key);
    }
  }
}

function keyOf(text: string, finding: { readonly detector: string; readonly span: readonly [number, number] }): Key {
  return `${finding.detector}\n${text.slice(...finding.span)}`;
}
