import { editableOf } from '../../../utils/page/editable';
import { maySend, sendControl, textsBehind } from '../../../utils/page/composer';
import { isHtml, isTag } from '../../../utils/page/kinds';
import { listen } from '../../../utils/page/listen';
import { ofForm } from '../../../utils/page/native';
import { covers, pathOf } from '../../../utils/page/shadow';
import type { Guard } from '../guard';
import { hook } from '../hook';
import { Outgoing } from '../outgoing';

/** Presses that come before the `click` of the same gesture; some sites send on them. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const;

/** Signs that a composer's text becomes another one; editors that paste by themselves fire no `input`. */
const CHANGES = ['beforeinput', 'input', 'paste', 'drop'] as const;

/**
 * What was typed is judged when it is about to be sent: by Enter, by the Send button, by a form. Gestures of scripts are
 * judged as well; they only never count as a permission.
 */
export function hookSubmit(guard: Guard): void {
  const outgoing = new Outgoing(guard);
  for (const type of CHANGES) listen(type, () => outgoing.forget());

  hook(guard, 'keydown', (event) => {
    if (!isSendKey(event)) return;
    const target = pathOf(event)[0];
    const editable = editableOf(target);
    if (editable === null || !maySend(editable, guard.session.markup)) return;
    outgoing.judge(event, [editable], () => pressEnter(isHtml(target) && target.isConnected ? target : editable.element, event));
  });

  for (const type of PRESSES) {
    hook(guard, type, (event) => {
      const control = controlOf(guard, event);
      if (control === null) return;
      outgoing.press(event, textsBehind(control, guard.session.markup));
    });
  }

  hook(guard, 'click', (event) => {
    const control = controlOf(guard, event);
    if (control === null) return;
    outgoing.judge(event, textsBehind(control, guard.session.markup), () => control.click());
  });

  hook(guard, 'submit', (event) => {
    if (!isTag(event.target, 'form')) return;
    const form = event.target;
    const { submitter } = event;
    const inside = textsBehind(null, guard.session.markup).filter(({ element }) => covers(form, element));
    outgoing.judge(event, inside, () => submitForm(form, isHtml(submitter) && submitter.isConnected ? submitter : null));
  });
}

/** Enter sends; with Shift it breaks the line, and while composing it commits the composition (229: the key belongs to the input method). */
export function isSendKey(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'isComposing' | 'keyCode'>): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells a key that an input method has taken
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}

function controlOf(guard: Guard, event: Event): HTMLElement | null {
  return sendControl(pathOf(event), guard.session.markup);
}

/** Enter of our own. Its default action does not exist for made-up keys, so a one-line field's form is submitted. */
function pressEnter(target: HTMLElement, like: KeyboardEvent): void {
  const { ctrlKey, metaKey, altKey } = like;
  const options = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    ctrlKey,
    metaKey,
    altKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const untouched = target.dispatchEvent(new KeyboardEvent('keydown', options));
  target.dispatchEvent(new KeyboardEvent('keyup', options));
  if (untouched && isTag(target, 'input') && target.form !== null) submitForm(target.form, null);
}

function submitForm(form: HTMLFormElement, submitter: HTMLElement | null): void {
  ofForm(form, 'requestSubmit')(submitter);
}
