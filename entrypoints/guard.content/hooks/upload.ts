import { isTag } from '../../../utils/page/kinds';
import type { Guard } from '../guard';
import { hook } from '../hook';
import { hold } from '../hold';
import { receiveFiles } from '../uploads';

/**
 * Files that are chosen in a file input, folders too. The browser fires `input` and then `change`: the first is held and the
 * input emptied, so that whoever hears the second finds nothing. A file input outside of the document, and the File System
 * Access API, fire nothing that a content script can hear.
 */
export function hookUpload(guard: Guard): void {
  /** Inputs whose `input` was dealt with, and whose `change` is the same choice. */
  const chosen = new WeakMap<HTMLInputElement, 'held' | 'passed'>();
  for (const type of ['input', 'change'] as const) {
    hook(guard, type, (event) => {
      const input = event.composedPath()[0];
      if (!isTag(input, 'input') || input.type !== 'file') return;
      const known = type === 'change' ? chosen.get(input) : undefined;
      chosen.delete(input);
      const files = [...(input.files ?? [])];
      if (files.length === 0 && known === 'held') hold(event);
      if (files.length === 0 || known === 'passed') return;
      const held = receiveFiles(guard, event, { files: Promise.resolve({ files, left: 0 }), to: { by: 'input', input } });
      if (held) input.value = '';
      if (type === 'input') chosen.set(input, held ? 'held' : 'passed');
    });
  }
}
