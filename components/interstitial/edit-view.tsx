import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { interrupts } from '../../utils/policy/actions';
import type { Decide } from './interstitial';
import { interruptingFindings } from './excerpt';
import type { InterstitialServices } from './types';
import { findingName, type Words } from './words';

interface EditViewProps {
  readonly text: string;
  readonly services: InterstitialServices;
  readonly words: Words;
  readonly decide: Decide;
  readonly back: () => void;
}

/** The text in a field of its own. What comes out of it is judged like any other text, and used only when no rule stops it. */
export function EditView({ text, services, words: { t }, decide, back }: EditViewProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(0, 0);
  }, []);

  const submit = (event: Event): void => {
    const edited = field.current?.value ?? '';
    const { verdict } = services.rescan(edited);
    if (!interrupts(verdict.action)) {
      setProblem('');
      decide({ choice: 'edited', text: edited }, event);
      return;
    }
    const findings = interruptingFindings(verdict.findings);
    const kinds = [...new Set(findings.map((finding) => findingName(t, finding)))].join(', ');
    setProblem(findings.length === 0 ? t('edit.still-rule') : t('edit.still', { kinds, count: findings.length }));
    field.current?.focus();
  };

  return (
    <section class="form" aria-labelledby="weir-edit">
      <h2 id="weir-edit">{t('edit.heading')}</h2>
      <label for="weir-edit-text">{t('edit.label')}</label>
      <textarea
        id="weir-edit-text"
        ref={field}
        rows={10}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="weir-edit-help weir-edit-problem"
        aria-invalid={problem !== ''}
        defaultValue={text}
      />
      <p id="weir-edit-help" class="help">
        {t('edit.help')}
      </p>
      <p id="weir-edit-problem" class="problem" role="alert">
        {problem}
      </p>
      <div class="choices">
        <button type="button" class="primary" data-choice="use-edited" onClick={submit}>
          {t('edit.submit')}
        </button>
        <button type="button" class="cancel" data-choice="back" onClick={back}>
          {t('choice.back')}
        </button>
      </div>
    </section>
  );
}
