import type { Editable } from './editable';
import { editableOf } from './editable';
import { isHtml, isTag } from './kinds';
import { allIn, ofDocument } from './native';
import { textOf } from './read';
import { around, covers, scopes } from './shadow';

/** Selectors as the adapters list them, newest first. */
type Selectors = readonly { readonly css: string }[];
/** What is needed of an adapter here. */
export interface Markup {
  readonly composer: Selectors;
  readonly submit: Selectors;
}
/** Before the site is known: any larger editor and any button near it. */
export const UNKNOWN_MARKUP: Markup = { composer: [], submit: [] };
/** How far above a composer its first button may be, and how far above that one its other buttons. */
const REGION_LEVELS = 8;
const REGION_MORE = 2;
/** Controls that open or toggle something: never a Send. */
const NOT_SEND =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [aria-checked], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"], [role="combobox"], [role^="menuitem"], [type="reset"]';
const EDITORS = 'textarea, [contenteditable]:not([contenteditable="false"])';
const BUTTON = 'button, [role="button"], input[type="submit"], input[type="image"]';

/** Elements of the page, or under `root`, that any of the selectors finds, newest selector first. A selector that the browser does not know finds nothing. */
export function queryAll(selectors: Selectors, root?: ParentNode): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const { css } of selectors) {
    try {
      for (const scope of root === undefined ? scopes() : [root]) for (const element of allIn(scope, css)) found.add(element);
    } catch {
      continue;
    }
  }
  return [...found];
}

export function matchesAny(element: Element, selectors: Selectors): boolean {
  return selectors.some(({ css }) => {
    try {
      return element.matches(css);
    } catch {
      return false;
    }
  });
}

/** Every composer of the page: a site may show two at once (signed out), and either may hold the text. */
export function composersOf(markup: Markup): Editable[] {
  const found = new Map<HTMLElement, Editable>();
  for (const element of queryAll(markup.composer)) {
    const editable = editorIn(element);
    if (editable) found.set(editable.element, editable);
  }
  return [...found.values()];
}

/** What a composer's selector falls on is the editor, or holds it. */
export function editorIn(element: HTMLElement): Editable | null {
  return editableOf(element) ?? editableOf(allIn(element, EDITORS)[0]);
}

/**
 * Whether Enter in this editor may send. One-line fields (search, the name of a chat) send only where the adapter says
 * so; any larger editor may, such as the one in which an earlier message is edited.
 */
export function maySend(editable: Editable, markup: Markup): boolean {
  if (isTag(editable.element, 'input')) return composersOf(markup).some((c) => c.element === editable.element);
  return true;
}

/** The Send control that a click or a press fell on, or null. Labels do not matter: they are in the person's language. */
export function sendControl(path: readonly EventTarget[], markup: Markup): HTMLElement | null {
  const elements = path.filter(isHtml);
  const named = elements.find((element) => matchesAny(element, markup.submit));
  if (named) return named;
  const button = elements.find((element) => element.matches(BUTTON));
  if (!button || editableOf(button) || button.matches(NOT_SEND)) return null;
  for (const composer of editors(markup)) {
    const region = regionOf(composer.element);
    if (!covers(region, button)) continue;
    // Where the adapter's own selectors find the Send of this composer, its other buttons are none.
    if (!queryAll(markup.submit, region).some(isShown)) return button;
  }
  return null;
}

/** The editors whose text a Send may carry, those with text in them: of the control's own region if there are any, else of the page. */
export function textsBehind(control: Element | null, markup: Markup): Editable[] {
  const all = editors(markup).filter((editable) => textOf(editable).trim() !== '');
  if (control === null) return all;
  const near = all.filter((editable) => covers(regionOf(editable.element), control));
  return near.length > 0 ? near : all;
}

/** Composers and any other larger editors of the page (an earlier message being edited). */
function editors(markup: Markup): Editable[] {
  const found = new Map<HTMLElement, Editable>();
  for (const editable of composersOf(markup)) found.set(editable.element, editable);
  for (const scope of scopes()) {
    for (const element of allIn(scope, EDITORS)) {
      const editable = editableOf(element);
      if (editable) found.set(editable.element, editable);
    }
  }
  if (ofDocument('designMode') === 'on') {
    const editable = editableOf(ofDocument('body'));
    if (editable) found.set(editable.element, editable);
  }
  return [...found.values()];
}

/** The part of the page that holds a composer together with its buttons: its form, else a few ancestors. */
export function regionOf(element: HTMLElement): HTMLElement {
  const form = element.closest('form');
  if (form) return form;
  let region = element;
  let left = REGION_LEVELS;
  let met = false;
  for (; left > 0; left -= 1) {
    const parent = around(region);
    if (!isHtml(parent) || parent === ofDocument('body')) break;
    region = parent;
    if (met || allIn(region, BUTTON).length === 0) continue;
    met = true;
    left = Math.min(left, REGION_MORE + 1);
  }
  return region;
}

export function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
