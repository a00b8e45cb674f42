import type { ClipboardStrings } from '../../utils/page/clipboard';
import { editableOf, focusedEditable, sameEditable } from '../../utils/page/editable';
import type { Flavours } from '../../utils/page/flavours';
import { settle } from '../../utils/page/frames';
import { insert, type Inserted } from '../../utils/page/insert';
import type { SavedSelection } from '../../utils/page/selection';
import type { Guard } from './guard';
import { say } from './words';

/**
 * Puts held text where the gesture wanted it, once, and looks whether it arrived. `moved`: a dialog has taken the focus
 * since, so the selection has to be put back; otherwise the caret is where the person now has it.
 */
export async function reinsert(
  guard: Guard,
  { place, clipboard = null }: { readonly place: SavedSelection | null; readonly clipboard?: ClipboardStrings | null },
  flavours: Flavours,
  moved = false,
): Promise<void> {
  // The editor may have come into being only after the gesture.
  const editable = place?.editable ?? focusedEditable();
  if (editable === null || !editable.element.isConnected) {
    offerClipboard(guard, flavours);
    return;
  }
  if (moved || !sameEditable(editable, focusedEditable())) {
    place?.restore();
    await settle();
  }
  tellOutcome(guard, await insert(editableOf(editable.element) ?? editable, flavours, guard.mayUseClipboard ? clipboard : null), flavours);
}

function tellOutcome(guard: Guard, outcome: Inserted, flavours: Flavours): void {
  if (outcome === 'wrong') guard.tell(say('inserted-differently'));
  if (outcome === 'unchanged') offerClipboard(guard, flavours);
}

/** No way in: the text goes to the clipboard, so that the person's own paste (judged like any other) brings it in. */
function offerClipboard(guard: Guard, { plain }: Flavours): void {
  navigator.clipboard.writeText(plain).then(
    () => guard.tell(say('paste-again')),
    () => guard.tell(say('not-inserted')),
  );
}
