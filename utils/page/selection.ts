import type { Editable } from './editable';
import { isTextField } from './editable';
import { isShadowRoot } from './kinds';
import { ofDocument } from './native';

/** Where the caret was. Our dialog takes the focus, which destroys the page's selection (both browsers). */
export interface SavedSelection {
  readonly editable: Editable;
  /** Puts focus and selection back; the caret goes to the end when the place no longer exists. */
  restore(): void;
}

/** The selection's range, if it lies in `element`. Open shadow roots keep a selection of their own in Chromium. */
export function rangeIn(element: HTMLElement): Range | null {
  const selection = selectionFor(element);
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? range : null;
}

function selectionFor(element: HTMLElement): Selection | null {
  const root = element.getRootNode();
  if (isShadowRoot(root) && 'getSelection' in root && typeof root.getSelection === 'function') {
    return (root as unknown as { getSelection(): Selection | null }).getSelection();
  }
  return ofDocument('getSelection')();
}

export function saveSelection(editable: Editable): SavedSelection {
  const { element } = editable;
  if (isTextField(element)) {
    const { selectionStart, selectionEnd } = element;
    const direction = element.selectionDirection ?? 'none';
    return {
      editable,
      restore() {
        element.focus({ preventScroll: true });
        // One-line fields of some types (e-mail) have no selection to set.
        if (selectionStart !== null) element.setSelectionRange(selectionStart, selectionEnd, direction);
      },
    };
  }
  const range = rangeIn(element)?.cloneRange() ?? null;
  return { editable, restore: () => selectRange(element, range ?? endOf(element)) };
}

/** Selects a place that was found otherwise, e.g. where a drop landed. */
export function savedAt(editable: Editable, range: Range): SavedSelection {
  return { editable, restore: () => selectRange(editable.element, range) };
}

/** Selects everything in the editor, as Ctrl+A would. */
export function selectAll(editable: Editable): void {
  const { element } = editable;
  if (isTextField(element)) {
    element.focus({ preventScroll: true });
    element.select();
    return;
  }
  const range = ofDocument('createRange')();
  range.selectNodeContents(element);
  selectRange(element, range);
}

function selectRange(element: HTMLElement, range: Range): void {
  element.focus({ preventScroll: true });
  const valid = element.contains(range.startContainer) && element.contains(range.endContainer);
  const selection = selectionFor(element);
  selection?.removeAllRanges();
  selection?.addRange(valid ? range : endOf(element));
}

function endOf(element: HTMLElement): Range {
  const range = ofDocument('createRange')();
  range.selectNodeContents(element);
  range.collapse(false);
  return range;
}
