import { editableOfEvent, focusedEditable, isPasswordField } from '../../../utils/page/editable';
import { readFlavours } from '../../../utils/page/flavours';
import type { Guard } from '../guard';
import { hook } from '../hook';
import { placeOf, receive } from '../incoming';

/**
 * Every trusted paste, by whatever key, menu or mouse button, wherever on the page: sites move the focus to the composer.
 * Untrusted ones come from scripts and carry no clipboard. Files are left to the page.
 */
export function hookPaste(guard: Guard): void {
  hook(guard, 'paste', (event) => {
    if (!event.isTrusted || isPasswordField(event.composedPath()[0])) return;
    const flavours = readFlavours(event.clipboardData);
    if (flavours === null) return;
    const place = placeOf(guard, editableOfEvent(event) ?? focusedEditable());
    receive(guard, event, { channel: 'paste', flavours, place });
  });
}
