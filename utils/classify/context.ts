import type { ContextWords } from '../detectors/types';
import { isWordUnit } from './characters';

/** True where `word` starts in `text` at `at` and does not merely continue another word. */
function startsWord(text: string, at: number): boolean {
  return at === 0 || !isWordUnit(text.charCodeAt(at - 1)) || !isWordUnit(text.charCodeAt(at));
}

function holds(window: string, words: readonly string[]): boolean {
  for (const word of words) {
    for (let at = window.indexOf(word); at >= 0; at = window.indexOf(word, at + 1)) if (startsWord(window, at)) return true;
  }
  return false;
}

/** Whether a context word stands near [start, end). Asked only for values that passed their validator, so it may look anew each time. */
export function hasContext(text: string, start: number, end: number, context: ContextWords): boolean {
  // One character more than the reach, so that a word cut by the window's edge is seen as cut.
  const from = Math.max(0, start - context.before - 1);
  if (start > from && holds(text.slice(from, start).toLowerCase(), context.words)) return true;
  return context.after > 0 && holds(text.slice(end, end + context.after).toLowerCase(), context.words);
}
