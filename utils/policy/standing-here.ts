import type { Classifier, ScanResult } from '../classify/types';
import type { Brake } from '../model/brake';
import type { SWITCHES } from '../model/brake-words';
import type { Bundle } from '../model/policy';
import type { Standing } from '../model/standing';
import { brakesInForce, detectorsOff, isOff, underBrakes } from './brake';
import { trustedNow } from './time';

/** Which time it is, and what is braked, as the background last wrote it. */
export class StandingHere {
  private standing: Standing | null = null;
  private braked: { readonly bundle: Bundle; readonly key: string; readonly under: Bundle } | null = null;

  /** `wall`: this device's clock, in milliseconds since the epoch. */
  constructor(private readonly wall: () => number) {}

  /** An absent or broken one never replaces what is there. */
  take(stored: unknown): void {
    // Written by our own background, which judged it at its border.
    if (typeof stored === 'string') this.standing = JSON.parse(stored) as Standing;
  }

  /** Trusted time, in milliseconds since the epoch. */
  now(): number {
    return trustedNow(this.standing?.time ?? null, this.wall());
  }

  private brakes(groups: readonly string[]): readonly Brake[] {
    const all = this.standing?.brakes ?? [];
    return all.length === 0 ? all : brakesInForce(all, groups, this.now());
  }

  isOff(kind: (typeof SWITCHES)[number], id: string, site: string, groups: readonly string[]): boolean {
    return isOff(this.brakes(groups), kind, id, site);
  }

  /** The policy under the brakes of this moment; the same object as long as nothing changes. */
  under(bundle: Bundle, site: string, groups: readonly string[]): Bundle {
    const brakes = this.brakes(groups);
    if (brakes.length === 0) return bundle;
    const key = `${site} ${brakes.map(({ id }) => id).join(' ')}`;
    if (this.braked?.bundle !== bundle || this.braked.key !== key) this.braked = { bundle, key, under: underBrakes(bundle, brakes, site) };
    return this.braked.under;
  }

  /** The classifier without the detectors that are switched off altogether. */
  classifier(classifier: Classifier, site: string, groups: readonly string[]): Classifier {
    const brakes = this.brakes(groups);
    const off = detectorsOff(brakes, site);
    if (!brakes.some(({ target, includingNever }) => target.kind === 'detector' && includingNever)) return classifier;
    const kept = (result: ScanResult): ScanResult => ({ ...result, findings: result.findings.filter(({ detector }) => !off(detector)) });
    return {
      scan: (text) => kept(classifier.scan(text)),
      start: (text) => {
        const job = classifier.start(text);
        return { step: (ms, now) => job.step(ms, now), result: () => kept(job.result()) };
      },
    };
  }
}
