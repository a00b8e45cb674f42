import { waysOn } from '../../components/interstitial/choices';
import type { InterstitialAnswer, InterstitialModel, InterstitialServices } from '../../components/interstitial/types';
import { send } from '../../utils/messages/send';
import type { Finding } from '../../utils/model/finding';
import type { Verdict } from '../../utils/model/verdict';
import { rank } from '../../utils/policy/actions';
import { viewOf } from '../../utils/policy/view';
import type { Answered } from './events';
import type { Guard } from './guard';
import { wordingOf } from './guard';
import { findAtOnce, judge, passes, subjectOf, type Judgement } from './inspect';
import type { Ready } from './session';
import { say } from './words';

/** What may happen now: the original as it was held, another text, or nothing. */
export type Resolution = { readonly use: 'original' } | { readonly use: 'text'; readonly text: string } | { readonly use: 'nothing' };

const NOTHING: Resolution = { use: 'nothing' };
/** How long the dialog is waited for when it is not there yet, ms. */
const DIALOG_MS = 4_000;

/**
 * Asks the person about a held transfer and records the answer. `plainLength`: how much of the judged text is the
 * person's plain text; what lies past it (hidden text of the HTML) is shown but never inserted.
 */
export async function intervene(guard: Guard, ready: Ready, judgement: Judgement, plainLength: number): Promise<Resolution> {
  const dialog = await guard.session.interstitial(DIALOG_MS);
  if (dialog === null) {
    guard.record(ready, judgement, { choice: 'cancelled' });
    guard.tell(say('not-checked'));
    return NOTHING;
  }
  const model = modelOf(guard, ready, judgement, plainLength);
  const leaving = new AbortController();
  // A page that is left while the dialog is open ends the transfer, and that is recorded as long as it can be.
  const left = (): void => {
    guard.record(ready, judgement, { choice: 'cancelled' });
    leaving.abort();
  };
  addEventListener('pagehide', left, { once: true });
  const answer = await dialog.open(model, servicesOf(guard, ready, judgement), leaving.signal);
  removeEventListener('pagehide', left);
  if (leaving.signal.aborted) return NOTHING;

  const { resolution, answered } = settle(answer, model, ready);
  const edited = answered.choice === 'edited' && resolution.use === 'text' ? rejudge(guard, ready, judgement, resolution.text) : null;
  guard.record(ready, judgement, answered);
  if (answered.choice === 'switched') send('tool.open', {}).catch(guard.failed);
  // The dialog has checked an edited text already; what it lets through is checked here once more.
  if (edited === null || passes(edited)) return resolution;
  const again = await intervene(guard, ready, edited, edited.text.length);
  // What was asked about then is the edited text; to the caller, the original is another one.
  return again.use === 'original' ? { use: 'text', text: edited.text } : again;
}

/** Turns an answer into what happens, if the verdict allows that answer; otherwise nothing happens. */
export function settle(
  answer: InterstitialAnswer,
  model: Pick<InterstitialModel, 'verdict' | 'redacted'>,
  ready: Pick<Ready, 'snapshot'>,
): { readonly resolution: Resolution; readonly answered: Answered } {
  const { redacted, verdict } = model;
  const { choices, reasonRedacts } = waysOn(verdict, redacted !== null, ready.snapshot.bundle.company.approvedTool !== undefined);
  const offered = new Set(choices);
  const refused = { resolution: NOTHING, answered: { choice: 'cancelled' } } as const;
  switch (answer.choice) {
    case 'cancelled':
      return refused;
    case 'switched':
      return offered.has('switch') ? { resolution: NOTHING, answered: { choice: 'switched' } } : refused;
    case 'proceeded':
      return offered.has('proceed') ? { resolution: { use: 'original' }, answered: { choice: 'proceeded' } } : refused;
    case 'edited':
      return offered.has('edit') ? { resolution: { use: 'text', text: answer.text }, answered: { choice: 'edited' } } : refused;
    case 'redacted':
      return offered.has('redact') && redacted !== null
        ? { resolution: { use: 'text', text: redacted }, answered: { choice: 'redacted' } }
        : refused;
    case 'justified': {
      if (!offered.has('justify')) return refused;
      const { reason, reasonText } = answer;
      const answered: Answered = { choice: 'justified', reason, reasonText };
      if (!reasonRedacts) return { resolution: { use: 'original' }, answered };
      return redacted === null ? refused : { resolution: { use: 'text', text: redacted }, answered };
    }
  }
}

/** Findings that the redacted text no longer holds: those that must go, or, where none must, all that interrupt. */
export function toRedact({ findings, needs, action }: Pick<Verdict, 'findings' | 'needs' | 'action'>): readonly Finding[] {
  const from = needs.redaction && rank(action) < rank('approve') ? 'redact' : 'warn';
  return findings.filter((one) => rank(one.action) >= rank(from)).map((one) => one.finding);
}

export function redactedOf(guard: Guard, { verdict, text, unchangeable }: Judgement, plainLength: number): string | null {
  if (unchangeable === true) return null;
  const findings = toRedact(verdict);
  // A failure marks nothing that could be replaced: a text that could not be checked cannot be redacted.
  if (findings.length === 0 || findings.some(({ category }) => category === 'failure')) return null;
  const inPlain = findings.filter(({ span }) => span[0] < plainLength);
  return guard.conversations.redact(text.slice(0, plainLength), inPlain);
}

function modelOf(guard: Guard, ready: Ready, judgement: Judgement, plainLength: number): InterstitialModel {
  const { snapshot, adapter } = ready;
  const { verdict, context, text } = judgement;
  return {
    siteName: adapter.name,
    account: context.account,
    verdict,
    text,
    plain: text.slice(0, plainLength),
    redacted: redactedOf(guard, judgement, plainLength),
    terms: viewOf(context, snapshot.bundle, guard.session.now()).terms,
    company: snapshot.bundle.company,
    wording: wordingOf(ready, verdict),
    sentence: snapshot.bundle.worksCouncil !== true,
    ...(judgement.file === undefined ? {} : { file: judgement.file }),
    monitorOnly: !snapshot.bundle.rules.some((rule) => rule.mode === 'enforce'),
  };
}

function servicesOf(guard: Guard, ready: Ready, judgement: Judgement): InterstitialServices {
  return {
    rescan(text) {
      const again = rejudge(guard, ready, judgement, text);
      return { verdict: again.verdict, redacted: redactedOf(guard, again, text.length) };
    },
    scanReason: (text) => findAtOnce(ready.classifier, subjectOf(text)),
    reportWrong: () => guard.record(ready, judgement, { choice: 'none' }, 'wrong'),
  };
}

function rejudge(guard: Guard, ready: Ready, { context, earlier, file }: Judgement, text: string): Judgement {
  const subject = { ...subjectOf(text), earlier };
  const judgement = judge(subject, findAtOnce(ready.classifier, subject), context, ready.snapshot, guard.session.now());
  return file === undefined ? judgement : { ...judgement, file };
}
