import { readClipboard } from '../../../utils/page/clipboard';
import { editableOfEvent, focusedEditable, isPasswordField } from '../../../utils/page/editable';
import { filesOf } from '../../../utils/page/files';
import { readFlavours } from '../../../utils/page/flavours';
import type { Guard } from '../guard';
import { hook } from '../hook';
import { placeOf, receive } from '../incoming';
import { picturesMayGo, receiveFiles } from '../uploads';

/**
 * Every trusted paste, by whatever key, menu or mouse button, wherever on the page: sites move the focus to the composer.
 * Untrusted ones come from scripts and carry no clipboard. Beside text a picture is how the text looks, as spreadsheets copy
 * it: where pictures may not go the text goes without it.
 */
export function hookPaste(guard: Guard): void {
  hook(guard, 'paste', (event) => {
    const [target] = event.composedPath();
    const data = event.clipboardData;
    if (!event.isTrusted || data === null || isPasswordField(target)) return;
    const flavours = readFlavours(data);
    const files = [...data.files];
    if (files.length > 0 && (flavours === null || !files.every(isPicture))) {
      receiveFiles(guard, event, { files: filesOf(data), to: { by: 'paste', target: target ?? window } });
      return;
    }
    if (flavours === null) return;
    const place = placeOf(guard, editableOfEvent(event) ?? focusedEditable());
    const clipboard = readClipboard(data);
    receive(guard, event, { channel: 'paste', flavours, place, clipboard, textOnly: files.length > 0 && !picturesMayGo(guard) });
  });
}

export function isPicture({ type }: File): boolean {
  return type.startsWith('image/');
}
