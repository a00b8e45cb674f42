import { composersOf, sendControl } from '../../../utils/page/composer';
import { editableOf, type Editable } from '../../../utils/page/editable';
import { squeeze } from '../../../utils/page/flavours';
import { sleep } from '../../../utils/page/frames';
import { listen } from '../../../utils/page/listen';
import { textOf } from '../../../utils/page/read';
import { isReplaying } from '../../../utils/page/replay';
import { pathOf } from '../../../utils/page/shadow';
import type { Guard } from '../guard';
import { findAtOnce, judge, passes } from '../inspect';
import { SYNC_LIMIT } from '../incoming';
import { intervene } from '../intervene';
import { replaceAll } from '../../../utils/page/replace';
import { say } from '../words';

/** When composers are looked at after a press, ms since the look before: reading the clipboard may first have to be allowed. */
const LOOKS_MS = [150, 350, 1_000, 2_500] as const;
/** Shorter additions are a page's own trimmings. */
const LEAST = 4;

/**
 * A button of the page that reads the clipboard itself, or brings a transcript or a prompt, fires no event that could be held
 * (async clipboard API): only that the composer holds more than before can be seen. Then it is judged at once; that it is
 * judged again when it is sent is what keeps it from going. It is a way of pasting, and goes by the brake and the breaker of that hook.
 */
export function hookButton(guard: Guard): void {
  let press = 0;
  // Whoever goes on by themselves is judged by what they do.
  for (const type of ['beforeinput', 'paste', 'drop'] as const) listen(type, (event) => (press += Number(event.isTrusted)));
  const pressed = (event: MouseEvent): void => {
    const path = pathOf(event);
    const { markup } = guard.session;
    if (editableOf(path[0]) !== null || sendControl(path, markup) !== null) return;
    const before = composersOf(markup).map((editable) => [editable, textOf(editable)] as const);
    if (before.length === 0) return;
    const mine = (press += 1);
    look(guard, before, () => mine === press).catch(guard.failedIn('paste'));
  };
  listen('click', (event) => {
    if (isReplaying() || !event.isTrusted || guard.session.ready === null) return;
    if (guard.session.isOff('paste') || guard.breaker.isOpen('paste')) return;
    guard.breaker.threw('paste', () => pressed(event), true);
  });
}

type Before = readonly (readonly [Editable, string])[];

async function look(guard: Guard, before: Before, waiting: () => boolean): Promise<void> {
  for (const pause of LOOKS_MS) {
    await sleep(pause);
    if (!waiting()) return;
    const grown = before.find(([editable, text]) => squeeze(textOf(editable)).length >= squeeze(text).length + LEAST);
    if (grown === undefined) continue;
    guard.lane.run(() => judgeCome(guard, ...grown), guard.failedIn('paste'));
    return;
  }
}

/** Judges what has come into a composer; where it may not stay, the composer is as it was before. */
async function judgeCome(guard: Guard, editable: Editable, before: string): Promise<void> {
  const { ready } = guard.session;
  const text = textOf(editable);
  // What is longer waits for the send, where it is judged in slices.
  if (ready === null || text.length > SYNC_LIMIT) return;
  const subject = guard.conversations.subjectOf(text);
  const findings = findAtOnce(ready.classifier, subject);
  const judgement = judge(subject, findings, guard.session.context(ready, 'paste'), ready.snapshot, guard.session.now());
  const { settled } = guard.conversations;
  if (settled.covers(text, judgement.verdict)) return;
  if (passes(judgement)) {
    settled.add(text, judgement.verdict);
    guard.recordPassed(ready, judgement);
    return;
  }
  const resolution = await intervene(guard, ready, judgement, text.length);
  if (resolution.use === 'original') {
    settled.add(text, judgement.verdict);
    return;
  }
  const instead = resolution.use === 'text' ? resolution.text : before;
  if (!(await replaceAll(editable, instead))) guard.tell(say('still-there'));
}
