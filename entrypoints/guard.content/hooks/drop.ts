import { editableOfEvent, isPasswordField, isTextField, sameEditable, type Editable } from '../../../utils/page/editable';
import { filesOf } from '../../../utils/page/files';
import { readFlavours } from '../../../utils/page/flavours';
import { listen } from '../../../utils/page/listen';
import { ofDocument } from '../../../utils/page/native';
import { savedAt, type SavedSelection } from '../../../utils/page/selection';
import type { Guard } from '../guard';
import { hook } from '../hook';
import { placeOf, receive } from '../incoming';
import { picturesMayGo, receiveFiles } from '../uploads';
import { isPicture } from './paste';

/** Dropped text, links, files and folders, judged like a paste. Dragging over is left to the page: only the drop itself carries data. */
export function hookDrop(guard: Guard): void {
  let dragged: Editable | null = null;
  listen('dragstart', (event) => (dragged = event.isTrusted ? editableOfEvent(event) : null));
  listen('dragend', () => (dragged = null));
  hook(guard, 'drop', (event) => {
    if (!event.isTrusted || isPasswordField(event.composedPath()[0])) return;
    const editable = editableOfEvent(event);
    // Text moved about within one editor is in it already; it is judged when it is sent.
    if (dragged !== null && sameEditable(dragged, editable)) return;
    const data = event.dataTransfer;
    const flavours = readFlavours(data);
    const files = [...(data?.files ?? [])];
    if (data !== null && files.length > 0 && (flavours === null || !files.every(isPicture))) {
      const { clientX, clientY } = event;
      const to = { by: 'drop', target: event.composedPath()[0] ?? window, clientX, clientY } as const;
      if (receiveFiles(guard, event, { files: filesOf(data), to })) endDrag(event);
      return;
    }
    if (flavours === null) return;
    const place = dropPlace(editable, event.clientX, event.clientY) ?? placeOf(guard, editable);
    const textOnly = files.length > 0 && !picturesMayGo(guard);
    receive(guard, event, { channel: 'drop', flavours, place, textOnly }, () => endDrag(event));
  });
}

/** The caret under the pointer. */
function dropPlace(editable: Editable | null, x: number, y: number): SavedSelection | null {
  if (editable === null) return null;
  const caret = ofDocument('caretPositionFromPoint')(x, y);
  if (caret === null) return null;
  const { element } = editable;
  if (isTextField(element)) {
    if (caret.offsetNode !== element) return null;
    const { offset } = caret;
    return {
      editable,
      restore() {
        element.focus({ preventScroll: true });
        element.setSelectionRange(offset, offset);
      },
    };
  }
  if (!element.contains(caret.offsetNode)) return null;
  const range = ofDocument('createRange')();
  range.setStart(caret.offsetNode, caret.offset);
  return savedAt(editable, range);
}

/** The page has seen the drag come in but not the drop: without this its drop zone would stay up. */
function endDrag(event: DragEvent): void {
  event.target?.dispatchEvent(new DragEvent('dragleave', { bubbles: true, composed: true, relatedTarget: null }));
}
