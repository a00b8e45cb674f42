import { isDocument, isElement } from './kinds';

/**
 * A page can lay elements over properties of `document` and of its forms (`<form name="querySelectorAll">`,
 * `<input name="contains">`), and unlike a changed prototype that shows in every world (HTML, [LegacyOverrideBuiltIns]). Here
 * they are read where the browser defines them.
 */

function defined(start: object, name: PropertyKey): PropertyDescriptor | undefined {
  for (let at: object | null = start; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `target[name]` as `interfacePrototype` defines it; a method is bound to the target. */
function read<T extends object, K extends keyof T>(target: T, interfacePrototype: object, name: K): T[K] {
  const property = defined(interfacePrototype, name);
  if (property === undefined) return target[name];
  const value: unknown = property.get === undefined ? property.value : property.get.call(target);
  return (typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value) as T[K];
}

/** `document[name]`. */
export const ofDocument = <K extends keyof Document>(name: K): Document[K] => read(document, Document.prototype, name);

/** `form[name]`. */
export const ofForm = <K extends keyof HTMLFormElement & string>(form: HTMLFormElement, name: K): HTMLFormElement[K] =>
  read(form, HTMLFormElement.prototype, name);

/** `root.querySelectorAll(css)`, whatever `root` is. */
export function allIn(root: ParentNode, css: string): readonly HTMLElement[] {
  const owner = isDocument(root) ? Document.prototype : isElement(root) ? Element.prototype : DocumentFragment.prototype;
  return [...read(root, owner, 'querySelectorAll')<HTMLElement>(css)];
}
