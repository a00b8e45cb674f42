import type { Brake, BrakeTarget } from '../model/brake';
import type { SWITCHES } from '../model/brake-words';
import type { Bundle, Exception, Rule } from '../model/policy';
import { rank } from './actions';
import { namesDetector } from './match';
import { EVERYONE } from './view';

/** Ids of exceptions and rules that brakes stand for begin with this; no id of a policy can (a colon is not allowed there). */
export const BRAKE_PREFIX = 'brake:';

/** Brakes that hold now for a device in these groups. `now` is trusted time, in milliseconds since the epoch. */
export function brakesInForce(brakes: readonly Brake[], groups: readonly string[], now: number): readonly Brake[] {
  const own = [...groups, EVERYONE];
  return brakes.filter(({ until, scope }) => now < Date.parse(until) && (scope.groups?.some((group) => own.includes(group)) ?? true));
}

const holdsOn = ({ scope }: Brake, site: string): boolean => scope.sites?.includes(site) ?? true;

/** Whether a hook, a site or a surface is switched off on a site. `brakes` are those in force. */
export function isOff(brakes: readonly Brake[], kind: (typeof SWITCHES)[number], id: string, site: string): boolean {
  return brakes.some((brake) => brake.target.kind === kind && brake.target.id === id && holdsOn(brake, site));
}

type Detectors = Extract<BrakeTarget, { kind: 'detector' }>;
const detectorBrakes = (brakes: readonly Brake[], site: string): readonly (Brake & { readonly target: Detectors })[] =>
  brakes.filter((brake): brake is Brake & { target: Detectors } => brake.target.kind === 'detector' && holdsOn(brake, site));

/** Detectors whose findings count for nothing at all, never rules included. */
export function detectorsOff(brakes: readonly Brake[], site: string): (detector: string) => boolean {
  const off = detectorBrakes(brakes, site).filter(({ includingNever }) => includingNever);
  return (detector) => off.some(({ target }) => namesDetector(target.id, detector));
}

/**
 * The policy as it holds under brakes on one site: rules that only watch, and exceptions for what braked detectors find. A never rule
 * stays in force unless the brake names it explicitly (`includingNever`): exceptions do not reach it, and neither does `monitor`.
 */
export function underBrakes(bundle: Bundle, brakes: readonly Brake[], site: string): Bundle {
  const here = brakes.filter((brake) => holdsOn(brake, site));
  const all = here.some(({ target }) => target.kind === 'monitor');
  const watches = (rule: Rule): boolean =>
    here.some(
      ({ target, includingNever }) =>
        (target.kind === 'monitor' || (target.kind === 'rule' && target.id === rule.id)) && (includingNever || rule.never !== true),
    );
  const detectors = detectorBrakes(here, site);
  if (!all && detectors.length === 0 && !bundle.rules.some(watches)) return bundle;
  const rules = bundle.rules.map((rule): Rule => (rule.mode === 'enforce' && watches(rule) ? { ...rule, mode: 'monitor' } : rule));
  return {
    ...bundle,
    default: all && rank(bundle.default) > rank('log') ? 'log' : bundle.default,
    // While everything only watches, so does the answer to failures that no rule names (clause 10).
    rules: all ? [...rules, FAILURES_WATCHED] : rules,
    exceptions: [
      ...bundle.exceptions,
      ...detectors.map(({ id, target, until, reason }): Exception => ({
        id: BRAKE_PREFIX + id,
        rules: bundle.rules.map((rule) => rule.id),
        when: { detector: [target.id] },
        until,
        owner: 'brake',
        reason,
      })),
    ],
  };
}

const FAILURES_WATCHED: Rule = { id: `${BRAKE_PREFIX}failures`, mode: 'enforce', when: { category: ['failure'] }, action: 'log' };
