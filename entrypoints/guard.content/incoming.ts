import type { Channel } from '../../utils/model/words';
import type { ClipboardStrings } from '../../utils/page/clipboard';
import { composersOf } from '../../utils/page/composer';
import type { Editable } from '../../utils/page/editable';
import type { Flavours } from '../../utils/page/flavours';
import { HTML_SYNC_LIMIT, hiddenText } from '../../utils/page/flavours';
import { readEditable } from '../../utils/page/read';
import type { SavedSelection } from '../../utils/page/selection';
import { saveSelection } from '../../utils/page/selection';
import { runSliced } from '../../utils/page/slices';
import type { Guard } from './guard';
import { hold } from './hold';
import { findAtOnce, findInSlices, judge, passes, type Judgement, type Subject } from './inspect';
import { intervene } from './intervene';
import { reinsert } from './reinsert';
import type { Ready } from './session';

/** Text up to this many UTF-16 units is decided inside the event. */
export const SYNC_LIMIT = 262_144;
/** How long a held text waits for policy and engine, ms; then it is not used, and the person is told. */
const READY_MS = 5_000;

/** Text that is about to come in, and where. */
export interface Incoming {
  readonly channel: Channel;
  readonly flavours: Flavours;
  /** Where it will go: the editor and its selection; null where the gesture was not on an editor. */
  readonly place: SavedSelection | null;
  /** More came with it that may not go: the event is held, and the text alone put in. */
  readonly textOnly?: boolean;
  /** What the clipboard holds at this moment, where that can be put back; not known for what was dropped. */
  readonly clipboard?: ClipboardStrings | null;
}

/**
 * Decides about text that a trusted event brings. What passes is left to the browser, the event untouched; everything
 * else is held and dealt with in its turn. `onHold` is called when the event was stopped.
 */
export function receive(guard: Guard, event: Event, incoming: Incoming, onHold: () => void = () => undefined): void {
  const { channel } = incoming;
  if (!guard.session.mayGovern || guard.session.isOff(channel)) return;
  if (guard.breaker.isOpen(channel)) {
    if (guard.unchecked(event, channel)) onHold();
    return;
  }
  const failed = guard.failedIn(channel);
  const threw = guard.breaker.threw(channel, () => {
    const { ready } = guard.session;
    const { plain, html } = incoming.flavours;
    const short = plain.length <= SYNC_LIMIT && (html?.length ?? 0) <= HTML_SYNC_LIMIT;
    if (ready !== null && short && !guard.lane.busy && incoming.textOnly !== true) {
      const subject = subjectFor(incoming);
      const judgement = judged(guard, ready, incoming, subject, findAtOnce(ready.classifier, subject));
      if (passes(judgement)) {
        letPass(guard, ready, judgement);
        return;
      }
      hold(event);
      onHold();
      guard.lane.run(() => ask(guard, ready, incoming, subject, judgement), failed);
      return;
    }
    hold(event);
    onHold();
    guard.lane.run(() => checkHeld(guard, incoming), failed);
  });
  if (threw) guard.broke(event, channel);
}

async function checkHeld(guard: Guard, incoming: Incoming): Promise<void> {
  const ready = await guard.session.whenReady(READY_MS);
  if (ready === null && guard.session.mayGovern) {
    guard.failed();
    return;
  }
  if (ready === null) return reinsert(guard, incoming, incoming.flavours);
  const subject = subjectFor(incoming);
  const job = findInSlices(ready.classifier, subject);
  await runSliced(job);
  const judgement = judged(guard, ready, incoming, subject, job.findings());
  if (!passes(judgement)) return ask(guard, ready, incoming, subject, judgement);
  letPass(guard, ready, judgement);
  await reinsert(guard, incoming, incoming.flavours);
}

async function ask(guard: Guard, ready: Ready, incoming: Incoming, subject: Subject, judgement: Judgement): Promise<void> {
  const resolution = await intervene(guard, ready, judgement, subject.plain.length);
  if (resolution.use === 'nothing') {
    incoming.place?.restore();
    return;
  }
  if (resolution.use === 'original') {
    guard.conversations.settled.add(judgement.text, judgement.verdict);
    guard.line.brought(ready, { text: judgement.text, judgement });
  }
  const flavours = resolution.use === 'original' ? incoming.flavours : { plain: resolution.text, html: null };
  if (resolution.use === 'text' && resolution.text === '') return;
  await reinsert(guard, incoming, flavours, true);
}

function letPass(guard: Guard, ready: Ready, judgement: Judgement): void {
  guard.conversations.settled.add(judgement.text, judgement.verdict);
  guard.recordPassed(ready, judgement);
}

function judged(guard: Guard, ready: Ready, { channel }: Incoming, subject: Subject, findings: Parameters<typeof judge>[1]): Judgement {
  return judge(subject, findings, guard.session.context(ready, channel), ready.snapshot, guard.session.now());
}

/** The text with what stands around the place where it will go: the composer is judged whole. */
function subjectFor({ flavours, place }: Incoming): Subject {
  const around = place === null ? null : readEditable(place.editable);
  return {
    plain: flavours.plain,
    hidden: hiddenText(flavours),
    before: around?.text.slice(0, around.start) ?? '',
    after: around?.text.slice(around.end) ?? '',
    earlier: '',
  };
}

/** Where a gesture's text will go: the editor that it fell on, else the first composer (sites focus it on paste). */
export function placeOf(guard: Guard, editable: Editable | null): SavedSelection | null {
  const target = editable ?? composersOf(guard.session.markup)[0];
  return target === undefined ? null : saveSelection(target);
}
