import { allowanceOf, ALLOWED_MS, covering, type Allowance, type Salt } from '../../utils/line/allowance';
import { send } from '../../utils/messages/send';
import { unknownAccount, type Account } from '../../utils/model/account';
import { interrupts } from '../../utils/policy/actions';
import { decide } from '../../utils/policy/decide';
import { sleep } from '../../utils/page/frames';
import { surfaceFor } from '../../utils/sites/match';
import type { Judgement } from './inspect';
import type { Ready } from './session';

/** How long the line's answer is waited for, ms, and how often it is asked. Its worker may have to wake. */
const ANSWER_MS = 1_500;
const TRIES = 2;
/** After its send an allowance holds this long, and a send was judged just now for this long, ms: as the line has it. */
const SPENT_MS = 5_000;
const SEEN_MS = 10_000;
/** Before an allowance ends it is said anew, ms. */
const MARGIN_MS = 60_000;

/** What is about to go, as it was judged. */
export interface Going {
  readonly text: string;
  readonly judgement: Pick<Judgement, 'verdict' | 'context'>;
}

/**
 * The guard's word to the network line, which judges what leaves once more. What goes on with something in it is said first and
 * acknowledged before it is sent; what is clean waits for nothing.
 */
export class LineWord {
  private acknowledged: readonly { readonly allowance: Allowance; readonly until: number }[] = [];
  private account: string | null = null;
  /** What has been let go with something in it, and when a send was last judged: for what leaves by a socket, of which the line sees nothing. */
  private let: readonly { readonly allowance: Allowance; readonly until: number }[] = [];
  private sentAt = -Infinity;

  /** The account that the line has certainly heard of. */
  knows(account: Account): void {
    this.account = keyOf(account);
  }

  /** True where the line, with what it has heard, would stop this: then it must hear first. */
  mustHear(ready: Ready, going: readonly Going[]): boolean {
    return going.some(({ text, judgement: { verdict, context } }) => {
      if (interrupts(verdict.action)) return covering(text, verdict, this.current()) === null;
      if (verdict.findings.length === 0 || this.account === keyOf(context.account)) return false;
      const stranger = { ...context, account: unknownAccount(context.site, Date.now()) };
      const findings = verdict.findings.map(({ finding }) => finding);
      return interrupts(decide(findings, stranger, ready.snapshot.bundle, Date.now()).action);
    });
  }

  /** These are sent now: resolves once the line knows what it must. If it does not answer, it may stop them; they are not kept here. */
  async sends(ready: Ready, going: readonly Going[]): Promise<void> {
    const must = this.mustHear(ready, going);
    const allow = this.allowances(going);
    this.sentAt = Date.now();
    this.let = [
      ...this.let.filter(({ until }) => until > Date.now()),
      ...allow.map((allowance) => ({ allowance, until: Date.now() + ALLOWED_MS })),
    ];
    const told = this.tell(ready, going, { sends: true, allow: must ? allow : [] });
    // With the send they end, at the line as well.
    this.acknowledged = [];
    if (must) await told;
  }

  /**
   * Files with this in them are given to the page now, which sends them when it likes: resolves once the line knows what it must.
   * `asked`: somebody was asked about one of them, so that they are held already.
   */
  async files(ready: Ready, going: readonly Going[], asked: boolean): Promise<void> {
    const must = asked || this.mustHear(ready, going);
    const told = this.tell(ready, going, { sends: true, allow: this.allowances(going) });
    if (must) await told;
  }

  /** This has come into the composer after a question, so that it can be sent without one. */
  brought(ready: Ready, going: Going): void {
    const allow = this.allowances([going]);
    if (allow.length === 0) return;
    void this.tell(ready, [going], { sends: false, allow }).then((heard) => {
      const until = Date.now() + ALLOWED_MS - MARGIN_MS;
      if (heard) this.acknowledged = [...this.live(), ...allow.map((allowance) => ({ allowance, until }))];
    });
  }

  /** What may leave by a socket with something in it. */
  get allowed(): readonly Allowance[] {
    return this.let.filter(({ until }) => until > Date.now()).map(({ allowance }) => allowance);
  }

  /** These have left: they end, but for a moment in which the site may repeat them. */
  spend(used: readonly Allowance[]): void {
    this.let = this.let.map((one) => (used.includes(one.allowance) ? { ...one, until: Math.min(one.until, Date.now() + SPENT_MS) } : one));
  }

  /** True where a send was judged just now. */
  get sawSend(): boolean {
    return Date.now() - this.sentAt < SEEN_MS;
  }

  private allowances(going: readonly Going[]): Allowance[] {
    return going
      .filter(({ judgement }) => interrupts(judgement.verdict.action))
      .map(({ text, judgement }) => allowanceOf(text, judgement.verdict, salt()));
  }

  /** True once the line has it where it outlives the worker. */
  private async tell(
    { adapter }: Ready,
    [first]: readonly Going[],
    said: { readonly sends: boolean; readonly allow: Allowance[] },
  ): Promise<boolean> {
    if (first === undefined) return false;
    const { account } = first.judgement.context;
    const request = { site: adapter.id, account, surface: surfaceFor(location.pathname, adapter), ...said };
    for (let tries = 0; tries < TRIES; tries += 1) {
      try {
        const answer = await Promise.race([send('line.announce', request), sleep(ANSWER_MS).then(() => null)]);
        if (answer === null) continue;
        this.knows(account);
        return true;
      } catch {
        // An orphan has no line to tell; a worker that is being replaced answers the next time.
        await sleep(50);
      }
    }
    return false;
  }

  private live(): LineWord['acknowledged'] {
    return this.acknowledged.filter(({ until }) => until > Date.now());
  }

  private current(): readonly Allowance[] {
    return this.live().map(({ allowance }) => allowance);
  }
}

const keyOf = (account: Account): string => JSON.stringify({ ...account, observedAt: 0, evidence: [] });

function salt(): Salt {
  const [a = 0, b = 0, c = 0, d = 0] = crypto.getRandomValues(new Int32Array(4));
  return [a, b, c, d];
}
