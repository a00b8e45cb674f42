import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Company } from '../../utils/model/policy';
import type { Decide } from './interstitial';
import type { InterstitialServices } from './types';
import { findingName, type Words } from './words';

interface ReasonViewProps {
  readonly company: Company;
  /** Whether a sentence may be typed as well. */
  readonly asksSentence: boolean;
  /** Used instead of the original, where the verdict asks for a redaction too. */
  readonly replacement: string | null;
  readonly services: InterstitialServices;
  readonly words: Words;
  readonly decide: Decide;
  readonly back: () => void;
}

/** A reason of the company's list and, if the person likes, a sentence. A sentence with a finding in it is not recorded. */
export function ReasonView({ company, asksSentence, replacement, services, words: { t }, decide, back }: ReasonViewProps) {
  const form = useRef<HTMLFieldSetElement>(null);
  const sentence = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  const [without, setWithout] = useState(false);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  const reasons = company.reasons.length > 0 ? company.reasons : [{ id: 'other', label: t('reason.other') }];

  const submit = (event: Event, keepSentence: boolean): void => {
    const reason = form.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    const text = (sentence.current?.value ?? '').trim();
    if (reason === undefined) {
      setProblem(t('reason.choose'));
      form.current?.querySelector('input')?.focus();
      return;
    }
    const found = keepSentence && text !== '' ? services.scanReason(text) : [];
    if (found.length > 0) {
      setProblem(t('reason.found', { kinds: [...new Set(found.map((finding) => findingName(t, finding)))].join(', ') }));
      setWithout(true);
      sentence.current?.focus();
      return;
    }
    setProblem('');
    decide({ choice: 'justified', reason, reasonText: keepSentence && text !== '' ? text : null, text: replacement }, event);
  };

  return (
    <section class="form" aria-labelledby="weir-reason">
      <h2 id="weir-reason">{t('reason.heading')}</h2>
      <fieldset ref={form} aria-labelledby="weir-reason">
        {reasons.map((reason) => (
          <label key={reason.id} class="radio">
            <input type="radio" name="reason" value={reason.id} /> {reason.label}
          </label>
        ))}
      </fieldset>
      {asksSentence && (
        <>
          <label for="weir-reason-text">{t('reason.text')}</label>
          <textarea
            id="weir-reason-text"
            ref={sentence}
            rows={2}
            maxLength={200}
            autocomplete="off"
            aria-describedby="weir-reason-help weir-reason-problem"
          />
          <p id="weir-reason-help" class="help">
            {t('reason.help')}
          </p>
        </>
      )}
      <p id="weir-reason-problem" class="problem" role="alert">
        {problem}
      </p>
      <div class="choices">
        <button type="button" class="primary" data-choice="use-reason" onClick={(event) => submit(event, true)}>
          {t(replacement === null ? 'reason.submit' : 'reason.submit-redacted')}
        </button>
        {without && (
          <button type="button" data-choice="use-reason-only" onClick={(event) => submit(event, false)}>
            {t('reason.submit-without')}
          </button>
        )}
        <button type="button" class="cancel" data-choice="back" onClick={back}>
          {t('choice.back')}
        </button>
      </div>
    </section>
  );
}
