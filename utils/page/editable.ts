import { isHtml, isNode, isTag } from './kinds';
import { activeElement, pathOf } from './shadow';

/**
 * What kind of editor an element is, because each kind takes inserted text in another way:
 * `text` = textarea or one-line field; `framework` = an editor with a model of its own, which reads the clipboard in its
 * `paste` listener (ProseMirror and tiptap, Lexical, Quill, Slate); `bare` = contenteditable that the browser edits.
 */
export type EditorKind = 'text' | 'framework' | 'bare';

export interface Editable {
  readonly kind: EditorKind;
  /** The field, or the outermost editable element of a rich editor. */
  readonly element: HTMLElement;
}
export type TextField = HTMLTextAreaElement | HTMLInputElement;

const FRAMEWORKS = '.ProseMirror, [data-lexical-editor], .ql-editor, [data-slate-editor]';
/** Fields that hold words. Passwords belong to a sign-in page, never to a prompt. */
const WORDS = new Set(['text', 'search', 'url', 'email', 'tel', '']);

export function isTextField(node: unknown): node is TextField {
  if (isTag(node, 'textarea')) return true;
  return isTag(node, 'input') && WORDS.has(node.type);
}

export function isPasswordField(node: unknown): boolean {
  return isTag(node, 'input') && node.type === 'password';
}

/** The editor that `node` is in, or null. */
export function editableOf(node: unknown): Editable | null {
  if (isTextField(node)) return { kind: 'text', element: node };
  let element = isHtml(node) ? node : isNode(node) ? node.parentElement : null;
  if (!element?.isContentEditable) return null;
  while (element.parentElement?.isContentEditable) element = element.parentElement;
  return { kind: element.matches(FRAMEWORKS) ? 'framework' : 'bare', element };
}

/** The editor that an event is meant for: shadow roots are looked into. */
export function editableOfEvent(event: Event): Editable | null {
  return editableOf(pathOf(event)[0] ?? event.target);
}

/** The editor that has the focus, looking into shadow roots. */
export function focusedEditable(): Editable | null {
  return editableOf(activeElement());
}

export function sameEditable(a: Editable | null, b: Editable | null): boolean {
  return a?.element === b?.element;
}
