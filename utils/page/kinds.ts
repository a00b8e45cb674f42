/**
 * What a node is, whichever window has met it first. A page may move an editor into another of its documents (a
 * Picture-in-Picture window, a blank frame). Guards of both share one object for the node, with the prototypes of the window that saw
 * it first, so that `instanceof` says no in the other. The browser's own getters know; the page cannot lay form fields over them.
 */
const getters = new Map<string, (node: unknown) => unknown>();

/** `node[name]` as the browser defines it; undefined for what has no such property. */
function ask(owner: 'Node' | 'Element' | 'ShadowRoot', name: string, node: unknown): unknown {
  let getter = getters.get(name);
  if (getter === undefined) {
    const property = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name);
    getter = (of) => property?.get?.call(of);
    getters.set(name, getter);
  }
  try {
    return getter(node);
  } catch {
    return undefined;
  }
}

const HTML = 'http://www.w3.org/1999/xhtml';
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const DOCUMENT = 9;
const FRAGMENT = 11;

const typeOf = (node: unknown): unknown => (typeof node === 'object' && node !== null ? ask('Node', 'nodeType', node) : undefined);

export const isNode = (node: unknown): node is Node => typeOf(node) !== undefined;
export const isText = (node: unknown): node is Text => {
  const type = typeOf(node);
  return type === TEXT || type === CDATA;
};
export const isDocument = (node: unknown): node is Document => typeOf(node) === DOCUMENT;
export const isElement = (node: unknown): node is Element => typeOf(node) === ELEMENT;
export const isShadowRoot = (node: unknown): node is ShadowRoot =>
  typeOf(node) === FRAGMENT && ask('ShadowRoot', 'host', node) !== undefined;
export const isHtml = (node: unknown): node is HTMLElement => isElement(node) && ask('Element', 'namespaceURI', node) === HTML;

interface Tags {
  readonly details: HTMLDetailsElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly textarea: HTMLTextAreaElement;
}

/** `isHtml` of one tag. */
export const isTag = <T extends keyof Tags>(node: unknown, tag: T): node is Tags[T] =>
  isHtml(node) && ask('Element', 'localName', node) === tag;
