import { isElement, isShadowRoot } from './kinds';
import { allIn, ofDocument } from './native';
import { world } from './world';

interface Powers {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** Deeper than sites nest their components. */
const MOST_DEPTH = 16;

/** The shadow root of an element, a closed one too: content scripts may ask for it (Chromium `chrome.dom`, Firefox `openOrClosedShadowRoot`). */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  try {
    const { chrome } = globalThis as Powers;
    return (element as Opened).openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

/** What an event went through, innermost first, closed shadow roots too: there `composedPath` begins only at the host. */
export function pathOf(event: Event): readonly EventTarget[] {
  let path: readonly EventTarget[] = event.composedPath();
  for (let depth = 0; depth < MOST_DEPTH; depth += 1) {
    const host = path[0];
    // What happens in our own dialog is no gesture towards the page.
    const root = isElement(host) && host !== world().dialog?.host ? shadowOf(host) : null;
    if (root === null) break;
    // A pointer says where; keys, and clicks made by keys, belong to what has the focus.
    const pointed = event instanceof MouseEvent && (event.clientX !== 0 || event.clientY !== 0);
    const inner = pointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    if (inner === null || inner === host) break;
    const chain: Node[] = [];
    for (let node: Node | null = inner; node !== null; node = node.parentNode) chain.push(node);
    path = [...chain, ...path];
  }
  meet(path);
  return path;
}

/** The element that has the focus, looking into shadow roots. */
export function activeElement(): Element | null {
  let active = ofDocument('activeElement');
  for (let depth = 0; depth < MOST_DEPTH && active !== null; depth += 1) {
    const inner = shadowOf(active)?.activeElement ?? null;
    if (inner === null) break;
    active = inner;
  }
  return active;
}

const met = new Set<ShadowRoot>();

/** Remembers the shadow roots that people work in: to search every element of a page for one would cost too much. */
function meet(path: readonly EventTarget[]): void {
  for (const node of path) if (isShadowRoot(node)) met.add(node);
}

/** Where editors and buttons are looked for: the document, and the shadow roots that somebody has clicked or typed in. */
export function scopes(): readonly ParentNode[] {
  for (const root of met) if (!root.host.isConnected) met.delete(root);
  return [document, ...met];
}

/** The element around this one, out of a shadow root to its host. */
export function around(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

/** Whether `outer` holds `inner`, shadow roots between them or not. */
export function covers(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = around(at)) if (at === outer) return true;
  return false;
}

/** Remembers every shadow root there is, looking at every element: for a check that somebody asked for, never while people work. */
export function meetAll(): void {
  const waiting: ParentNode[] = [document];
  for (let root = waiting.pop(); root !== undefined; root = waiting.pop()) {
    for (const element of allIn(root, '*')) {
      const inner = shadowOf(element);
      if (inner === null || element === world().dialog?.host) continue;
      met.add(inner);
      waiting.push(inner);
    }
  }
}
