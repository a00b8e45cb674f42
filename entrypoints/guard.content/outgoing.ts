import type { Editable } from '../../utils/page/editable';
import { squeeze } from '../../utils/page/flavours';
import { settle, sleep } from '../../utils/page/frames';
import { textOf } from '../../utils/page/read';
import { replay } from '../../utils/page/replay';
import { saveSelection, type SavedSelection } from '../../utils/page/selection';
import { runSliced } from '../../utils/page/slices';
import type { Guard } from './guard';
import { hold } from './hold';
import { SYNC_LIMIT } from './incoming';
import { findAtOnce, findInSlices, judge, passes, stricter, type Judgement, type Subject } from './inspect';
import { intervene } from './intervene';
import { replaceAll } from '../../utils/page/replace';
import type { Ready } from './session';
import { say } from './words';

/** One text that is about to be sent, as it was judged. */
interface Sending {
  readonly editable: Editable;
  readonly text: string;
  readonly judgement: Judgement;
}

/** How long a judged text may be sent by the follow-up events of the same gesture (key → click → submit), ms. */
const GESTURE_MS = 1_500;
/**
 * How long text that the person agreed to send, and that has not changed since, may still be sent, ms: where our own press
 * did nothing they press again, and where another guard is in the page (after an update) that one asks first.
 */
const AGAIN_MS = 60_000;
/** How long a composer may take to empty after a send, ms. */
const EMPTY_MS = 2_000;
const READY_MS = 5_000;
/** How often a text that a script changes under a held send is judged anew; then it is not sent. */
const TRIES = 2;

/** Decides about sends, holds those that may not go as they are, and sends once what may. */
export class Outgoing {
  /** The very texts that may be sent now, and until when. */
  private permit: { readonly texts: string; readonly until: number } | null = null;
  /** The last judgement, so that one gesture is judged once. */
  private last: { readonly texts: string; readonly ready: Ready; readonly sendings: readonly Sending[]; readonly at: number } | null = null;
  private sending = false;

  constructor(private readonly guard: Guard) {}

  /**
   * Decides about the texts behind a gesture that sends. What passes leaves the event untouched; otherwise it is stopped
   * and `again` repeats it later, once, if the person and the policy agree.
   */
  judge(event: Event, editables: readonly Editable[], again: () => void): void {
    const { guard } = this;
    if (!guard.session.mayGovern || editables.length === 0) return;
    if (guard.breaker.isOpen('submit')) {
      guard.unchecked(event, 'submit');
      return;
    }
    const threw = guard.breaker.threw('submit', () => {
      const texts = joined(editables);
      if (this.permitted(texts)) return;
      // One send at a time: a second press while one is held is the same wish.
      if (this.sending) {
        hold(event);
        return;
      }
      if (texts.trim() === '' && !guard.lane.busy) return;
      const { ready } = guard.session;
      if (ready !== null && texts.length <= SYNC_LIMIT && !guard.lane.busy) {
        const sendings = this.judgeNow(ready, editables, texts);
        if (this.goesNow(ready, sendings)) {
          this.letGo(ready, sendings, texts);
          void guard.line.sends(ready, sendings);
          return;
        }
      }
      hold(event);
      this.queue(editables, again);
    });
    if (threw) guard.broke(event, 'submit');
  }

  /** The beginning of a click on Send: kept from the page if the click will be held. */
  press(event: Event, editables: readonly Editable[]): void {
    const { guard } = this;
    if (!guard.session.mayGovern || editables.length === 0 || guard.breaker.isOpen('submit')) return;
    const { ready } = guard.session;
    const texts = joined(editables);
    if (texts.trim() === '' && !guard.lane.busy) return;
    if (this.permitted(texts)) return;
    const sync = ready !== null && texts.length <= SYNC_LIMIT && !guard.lane.busy && !this.sending;
    if (sync && this.goesNow(ready, this.judgeNow(ready, editables, texts))) return;
    event.stopImmediatePropagation();
    // The focus stays where it is; preventing a touch would take the click away with it.
    if (event.type === 'mousedown') event.preventDefault();
  }

  /** The person has changed something: permit and judgement were for the text before that, even where the next one reads the same. */
  forget(): void {
    this.permit = null;
    this.last = null;
  }

  private queue(editables: readonly Editable[], again: () => void): void {
    this.sending = true;
    const places = editables.map((editable) => saveSelection(editable));
    this.guard.lane.run(
      async () => {
        try {
          await this.sendHeld(editables, places, again);
        } finally {
          this.sending = false;
        }
      },
      () => this.failedWhileHeld(editables, again),
    );
  }

  /** Something of ours broke while a send was held: the policy's answer to failures says whether it goes all the same. */
  private failedWhileHeld(editables: readonly Editable[], again: () => void): void {
    this.guard.breaker.fault('submit');
    if (this.guard.unchecked(null, 'submit')) return;
    this.allow(joined(editables), AGAIN_MS);
    replay(again);
  }

  private async sendHeld(
    editables: readonly Editable[],
    places: readonly SavedSelection[],
    again: () => void,
    tries = TRIES,
  ): Promise<void> {
    const { guard } = this;
    const ready = await guard.session.whenReady(READY_MS);
    if (ready === null && guard.session.mayGovern) {
      guard.failed();
      return;
    }
    if (ready !== null) {
      const sendings = await this.judgeSliced(ready, editables);
      let goes: readonly string[] | null = sendings.map(({ text }) => text);
      if (sendings.every((one) => this.goes(one))) this.letGo(ready, sendings, joined(editables));
      else goes = await this.ask(ready, sendings);
      if (goes === null) {
        for (const place of places) place.restore();
        return;
      }
      // What is in it by now: some of it may have been replaced.
      await guard.line.sends(ready, await this.judgeSliced(ready, editables));
      await settle();
      // What a script has written into the composer meanwhile has been judged by nobody.
      const changed = editables.some((editable, index) => squeeze(textOf(editable)) !== squeeze(goes[index] ?? ''));
      if (changed && tries > 0) return this.sendHeld(editables, places, again, tries - 1);
      if (changed) {
        guard.tell(say('not-replaced'));
        return;
      }
    }
    await this.replayOnce(editables, again);
  }

  /** Asks about each text in turn and replaces what has to be replaced. Gives the texts that may go, or null as soon as one may not. */
  private async ask(ready: Ready, sendings: readonly Sending[]): Promise<readonly string[] | null> {
    const { guard } = this;
    const go: string[] = [];
    for (const one of sendings) {
      const next = go.length;
      go.push(one.text);
      if (this.goes(one)) continue;
      const place = saveSelection(one.editable);
      const resolution = await intervene(guard, ready, one.judgement, one.text.length);
      if (resolution.use === 'nothing') return null;
      if (resolution.use === 'original') {
        place.restore();
        continue;
      }
      if (!(await replaceAll(one.editable, resolution.text))) {
        guard.tell(say('not-replaced'));
        return null;
      }
      go[next] = resolution.text;
    }
    return go;
  }

  /** Sends by one way only, and looks whether the composer emptied. */
  private async replayOnce(editables: readonly Editable[], again: () => void): Promise<void> {
    const { guard } = this;
    const texts = joined(editables);
    // Only attachments: there is no text whose going could be seen.
    const empty = texts.trim() === '';
    this.allow(texts, empty ? GESTURE_MS : AGAIN_MS);
    guard.conversations.sent(editables.map(textOf));
    this.sending = false;
    replay(again);
    if (empty) return;
    for (let waited = 0; waited < EMPTY_MS; waited += 50) {
      if (joined(editables) !== texts) {
        // It has gone: the next text is another one, even where it reads the same.
        this.forget();
        return;
      }
      await sleep(50);
    }
    guard.tell(say('send-again'));
  }

  private letGo(ready: Ready, sendings: readonly Sending[], texts: string): void {
    const { guard } = this;
    for (const { text, judgement } of sendings) {
      if (guard.conversations.settled.covers(text, judgement.verdict)) guard.conversations.settled.spend(text, judgement.verdict);
      else guard.recordPassed(ready, judgement);
    }
    guard.conversations.sent(sendings.map(({ text }) => text));
    this.allow(texts, GESTURE_MS);
  }

  private allow(texts: string, ms: number): void {
    this.permit = { texts, until: performance.now() + ms };
  }

  private permitted(texts: string): boolean {
    return this.permit !== null && this.permit.texts === texts && performance.now() < this.permit.until;
  }

  private goes({ text, judgement }: Sending): boolean {
    return passes(judgement) || this.guard.conversations.settled.covers(text, judgement.verdict);
  }

  /** Nobody is asked, and nobody has to be told first. */
  private goesNow(ready: Ready, sendings: readonly Sending[]): boolean {
    return sendings.every((one) => this.goes(one)) && !this.guard.line.mustHear(ready, sendings);
  }

  private judgeNow(ready: Ready, editables: readonly Editable[], texts: string): readonly Sending[] {
    const { last, guard } = this;
    const now = performance.now();
    if (last !== null && last.texts === texts && last.ready.snapshot === ready.snapshot && now - last.at < GESTURE_MS) return last.sendings;
    const sendings = editables.map((editable) => {
      const text = textOf(editable);
      const subject = guard.conversations.subjectOf(text);
      return this.sendingOf(ready, editable, subject, findAtOnce(ready.classifier, subject));
    });
    this.last = { texts, ready, sendings, at: now };
    return sendings;
  }

  private async judgeSliced(ready: Ready, editables: readonly Editable[]): Promise<readonly Sending[]> {
    const sendings: Sending[] = [];
    for (const editable of editables) {
      const subject = this.guard.conversations.subjectOf(textOf(editable));
      const job = findInSlices(ready.classifier, subject);
      await runSliced(job);
      sendings.push(this.sendingOf(ready, editable, subject, job.findings()));
    }
    return sendings;
  }

  /** Text in a composer was typed, or came in otherwise, and is now submitted: rules for either channel hold. */
  private sendingOf(ready: Ready, editable: Editable, subject: Subject, findings: Parameters<typeof judge>[1]): Sending {
    const as = (channel: 'submit' | 'typing') =>
      judge(subject, findings, this.guard.session.context(ready, channel), ready.snapshot, this.guard.session.now());
    return { editable, text: subject.plain, judgement: stricter(as('typing'), as('submit')) };
  }
}

function joined(editables: readonly Editable[]): string {
  return editables.map(textOf).join('\u0000');
}
