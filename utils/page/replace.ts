import type { Editable } from './editable';
import { editableOf } from './editable';
import { squeeze } from './flavours';
import { settle, settleSelection } from './frames';
import { insert } from './insert';
import { ofDocument } from './native';
import { textOf } from './read';
import { replay } from './replay';
import { selectAll } from './selection';

/**
 * Puts another text in place of the whole composer; an empty one takes all out. The editor's own history holds the original
 * (it was typed there); the request never does. True only if nothing but the new text is left.
 */
export async function replaceAll(editable: Editable, text: string): Promise<boolean> {
  const current = editableOf(editable.element) ?? editable;
  if (!current.element.isConnected) return false;
  selectAll(current);
  await (current.kind === 'framework' ? settleSelection() : settle());
  if (text === '') await takeOut(current);
  else await insert(current, { plain: text, html: null });
  return squeeze(textOf(current)) === squeeze(text);
}

/** Editors with a model of their own delete on the key; the others by the browser's command. */
async function takeOut({ element, kind }: Editable): Promise<void> {
  if (kind === 'framework') {
    const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8, bubbles: true, cancelable: true, composed: true };
    const untouched = replay(() => element.dispatchEvent(new KeyboardEvent('keydown', key)));
    await settle();
    if (!untouched) return;
  }
  replay(() => ofDocument('execCommand')('delete'));
  await settle();
}
