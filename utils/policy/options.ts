import type { Bundle, Rule } from '../model/policy';
import { OPTIONS, type Action, type Option } from '../model/words';
import { interrupts, rank, stops } from './actions';
import type { Judgement, Part } from './judge';

/** Ways on where a rule names none. */
export const DEFAULT_OPTIONS: readonly Option[] = ['edit', 'redact', 'switch'];

/** A never rule offers none (clause 6). */
function optionsOf(rule: Rule): readonly Option[] {
  return rule.never === true ? [] : (rule.options ?? DEFAULT_OPTIONS);
}

/** The action's own way on need not be listed: who may go on after a warning may also go on with a reason. */
function lists(part: Part, option: Option): boolean {
  if (optionsOf(part.rule).includes(option)) return true;
  if (part.rule.never === true) return false;
  return option === 'justify' ? part.contributes === 'warn' || part.contributes === 'justify' : option === part.contributes;
}

/** Whether an action by itself lets the text go this way: as it is with a reason, or with findings replaced. */
function bears(action: Action, option: Option): boolean {
  if (option === 'justify') return rank(action) <= rank('justify');
  return option !== 'redact' || !stops(action);
}

const own: Partial<Record<Action, Option>> = { redact: 'redact', justify: 'justify' };

/**
 * Ways on besides the action's own: what every deciding rule lists and every other matching rule bears, so that a stricter
 * rule with generous options never opens a way that a milder one keeps shut. Edited text is judged anew and the approved
 * tool gets nothing, so these two need only the deciding rules.
 */
export function optionsFor(judgement: Judgement, parts: readonly Part[], bundle: Bundle): readonly Option[] {
  const { action, deciding, kinds } = judgement;
  if (!interrupts(action)) return [];
  const holding = parts.filter((part) => part.inForce && (part.transfer || part.kinds.length > 0));
  if (holding.some((part) => part.rule.never === true)) return [];
  // What no rule asked for: the default, and the built-in answers to failures.
  const unasked = [bundle.default, ...judgement.unruled.map((kind) => kinds.get(kind) ?? 'allow')];
  const stopped = [...kinds].filter(([, its]) => interrupts(its));
  // What stops the transfer as a whole stops it after any edit.
  const whole = stops(judgement.transfer) || stops(bundle.default);
  const possible: Record<Option, boolean> = {
    edit: !whole,
    redact: !whole && stopped.length > 0 && stopped.every(([kind]) => kind.category !== 'failure'),
    justify: true,
    switch: bundle.company.approvedTool !== undefined,
  };
  return OPTIONS.filter((option) => {
    if (!possible[option] || option === own[action]) return false;
    if (!DEFAULT_OPTIONS.includes(option) && (deciding.length === 0 || !unasked.every((asked) => bears(asked, option)))) return false;
    return deciding.every((part) => lists(part, option)) && holding.every((part) => bears(part.contributes, option) || lists(part, option));
  });
}
