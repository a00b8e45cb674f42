import browser from 'webextension-polyfill';
import { send } from '../../utils/messages/send';
import type { Hook } from '../../utils/model/brake-words';
import type { Context, Verdict } from '../../utils/model/verdict';
import { sleep } from '../../utils/page/frames';
import { showNotice } from '../../utils/page/notice';
import { world } from '../../utils/page/world';
import { Breaker } from './breaker';
import { Conversations } from './conversation';
import { draftEvent, type Answered, type Decided } from './events';
import { interrupts, stops } from '../../utils/policy/actions';
import { hold } from './hold';
import type { Judgement } from './inspect';
import { Lane } from './lane';
import { LineWord } from './line';
import type { Ready } from './session';
import { Session } from './session';
import { Unrecorded } from './unrecorded';
import { say } from './words';

/** What a real paste of ours needs: to read what is pasted, and to put back what was there. */
const CLIPBOARD = ['clipboardRead', 'clipboardWrite'] as const;

/** What the hooks share in one frame. */
export class Guard {
  readonly line = new LineWord();
  readonly session = new Session((account) => this.line.knows(account));
  readonly lane = new Lane();
  /** Files take longer to be read than text, which does not wait for them. */
  readonly uploads = new Lane();
  readonly breaker = new Breaker(
    () => performance.now(),
    (name) => this.trippedBy(name),
  );
  readonly conversations = new Conversations(
    () => location.pathname,
    () => performance.now(),
  );
  /** Text may go in by a real paste: what IT installs may use the clipboard, a store build may not. */
  readonly mayUseClipboard = CLIPBOARD.every((permission) => browser.runtime.getManifest().permissions?.includes(permission));
  private readonly unrecorded = new Unrecorded(orphaned, (count) => showNotice(say('unrecorded', { count }), say('close')));

  /** Records a decision that asked nobody: clean transfers are counted, the rest is an event; `notify` says so. */
  recordPassed(ready: Ready, judgement: Judgement): void {
    const { verdict, context } = judgement;
    if (verdict.action === 'allow' && verdict.wouldHave === null) {
      const day = new Date(this.session.now()).toISOString().slice(0, 10);
      send('clean.count', { day, site: context.site, tier: verdict.tier }).catch(() => this.unrecorded.add(false));
      return;
    }
    this.record(ready, judgement, { choice: 'none' });
    if (verdict.action === 'notify') this.tell(wordingOf(ready, verdict) ?? say('notify'));
  }

  /** Records a decision with what the person chose. Not waited for: the decision does not depend on the record. */
  record(ready: Ready, judgement: Judgement, answered: Answered, kind: 'verdict' | 'wrong' | 'health' | 'drift' = 'verdict'): void {
    const event = draftEvent(kind, decided(ready, judgement), answered, crypto.randomUUID(), this.session.now());
    // A worker that is just being replaced answers the next time; the outbox takes an event with a known id only once.
    retried(() => send('event.record', event)).catch(() => this.unrecorded.add(answered.choice !== 'none'));
  }

  /** Says something without interrupting; by our own plain means where the dialog's are missing. */
  tell(message: string): void {
    const { interstitial } = world();
    if (interstitial) interstitial.toast(message);
    else showNotice(message, say('close'));
  }

  /** A hook threw: what was about to come in is not used; what was about to be sent goes as the policy says of failures. */
  broke(event: Event, name: Hook): void {
    if (name === 'submit' || this.breaker.isOpen(name)) {
      this.unchecked(event, name);
      return;
    }
    hold(event);
    this.failed();
  }

  /**
   * A transfer that our own code cannot check goes by the policy's answer to `engine.error`: what that stops is stopped, the rest goes and
   * is recorded as unchecked. The page stays usable whatever is wrong with us. True where it was stopped.
   */
  unchecked(event: Event | null, name: Hook): boolean {
    const said = this.session.unchecked(name);
    if (said !== null && stops(said.judgement.verdict.action)) {
      if (event !== null) hold(event);
      this.failed();
      return true;
    }
    if (said === null) return false;
    this.record(said.ready, said.judgement, { choice: 'none' });
    if (interrupts(said.judgement.verdict.action)) this.tell(say('went-unchecked'));
    return false;
  }

  /** For what fails later, while it is held: counted, and said. */
  failedIn(name: Hook): () => void {
    return () => {
      this.breaker.fault(name);
      this.failed();
    };
  }

  private trippedBy(name: Hook): void {
    this.session.tripped = this.breaker.open;
    this.session.report();
    const said = this.session.unchecked(name);
    if (said !== null) this.record(said.ready, said.judgement, { choice: 'none' }, 'health');
  }

  /** Something of ours broke while a gesture was held: nothing has crossed, and the person is told. */
  readonly failed = (): void => showNotice(say('not-checked'), say('close'));
}

/** The company's own words for the verdict, in the person's language, else in English, else null. */
export function wordingOf({ snapshot }: Ready, { message }: Pick<Verdict, 'message'>): string | null {
  if (message === null) return null;
  const words = snapshot.bundle.wording[message];
  if (words === undefined) return null;
  for (const language of navigator.languages) {
    const found = words[language] ?? words[language.split('-')[0] ?? ''];
    if (found !== undefined) return found;
  }
  return words['en'] ?? null;
}

function decided({ snapshot }: Ready, { context, verdict, text }: { context: Context; verdict: Verdict; text: string }): Decided {
  return { snapshot, context, verdict, length: text.length };
}

/** When a record is tried again, ms after the last try. */
const AGAIN_MS = [500, 3_000, 15_000];

/** Tries again a few times; an orphan does not, since nobody will ever answer it. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of AGAIN_MS) {
    try {
      return await work();
    } catch (error) {
      if (orphaned()) throw error;
      await sleep(pause);
    }
  }
  return work();
}

/** The extension was updated, restarted or removed under this page (Chromium; Firefox ends such a guard). */
function orphaned(): boolean {
  try {
    // The types know only the living: an orphan's runtime has no id.
    return (browser.runtime as { readonly id?: string }).id === undefined;
  } catch {
    return true;
  }
}
