import { ACTIONS, type Action } from '../model/words';

/** Place of an action in the order of clause 1: 0 is the mildest. */
export function rank(action: Action): number {
  return ACTIONS.indexOf(action);
}

/** The stricter of two actions. */
export function stricter(a: Action, b: Action): Action {
  return rank(a) >= rank(b) ? a : b;
}

/** Whether the person is stopped and asked: all but `allow`, `log` and `notify` (clause 1). */
export function interrupts(action: Action): boolean {
  return rank(action) >= rank('warn');
}

/** Whether the transfer does not go as it is, whatever the person answers, unless an option says otherwise: `approve` (held) and `block`. */
export function stops(action: Action): boolean {
  return rank(action) >= rank('approve');
}
