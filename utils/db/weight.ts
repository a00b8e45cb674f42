import type { EventDraft } from '../model/event';
import { ACTIONS } from '../model/words';

/** A gap says what is not there any more: it is never dropped. */
export const NEVER_DROPPED = 100;

/** How much an event weighs when there is no room for all: the mildest action least, a report of a person more than any action. */
export function weightOf({ kind, action }: Pick<EventDraft, 'kind' | 'action'>): number {
  if (kind === 'gap') return NEVER_DROPPED;
  return kind === 'wrong' ? ACTIONS.length : ACTIONS.indexOf(action);
}
