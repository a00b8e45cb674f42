import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../utils/model/verdict';
import { Actions } from './actions';
import type { Refusal } from './choice-guard';
import { waysOn, type ChoiceId } from './choices';
import { EditView } from './edit-view';
import { groupFindings, interruptingFindings } from './excerpt';
import { Found } from './found';
import { Mark } from '../ui/mark';
import { Preview } from './preview';
import { ReasonView } from './reason-view';
import type { InterstitialAnswer, InterstitialModel, InterstitialServices } from './types';
import { Why } from './why';
import type { Words } from './words';

export interface InterstitialProps {
  readonly model: InterstitialModel;
  readonly services: InterstitialServices;
  readonly words: Words;
  /** Takes the answer, or says why it does not count (yet). */
  readonly answer: (answer: InterstitialAnswer, event: Event, button: Element) => Refusal | null;
  /** What can be clicked has changed. */
  readonly onView: () => void;
}

type View = 'choose' | 'edit' | 'reason';
export type Decide = (answer: InterstitialAnswer, event: Event) => void;

const TITLES = {
  warn: 'title.warn',
  justify: 'title.justify',
  redact: 'title.redact',
  approve: 'title.approve',
  block: 'title.block',
} as const;

function titleKey(verdict: Verdict): (typeof TITLES)[keyof typeof TITLES] {
  return verdict.action in TITLES ? TITLES[verdict.action as keyof typeof TITLES] : 'title.warn';
}

/** The question itself: what was found, why it matters here, and the ways on. Its only effects are the props it calls. */
export function Interstitial({ model, services, words, answer, onView }: InterstitialProps) {
  const { t } = words;
  const { verdict, company, siteName: site } = model;
  const [view, setView] = useState<View>('choose');
  const [notice, setNotice] = useState('');
  const [reported, setReported] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const findings = useMemo(() => interruptingFindings(verdict.findings), [verdict]);
  // What a rule only records, or lets pass, is no more to be read in an excerpt than what the question is about.
  const all = useMemo(() => verdict.findings.map((one) => one.finding), [verdict]);
  const groups = useMemo(() => groupFindings(model.text, findings, all), [model.text, findings, all]);
  const ways = waysOn(verdict, model.redacted !== null, company.approvedTool !== undefined);

  // The heading takes the focus, so that Enter alone does nothing and a screen reader starts at the top.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(onView, [view]);

  const decide: Decide = (result, event) => {
    const refusal = answer(result, event, event.currentTarget as Element);
    if (refusal !== null) setNotice(t(refusal === 'wait' ? 'guard.wait' : 'guard.covered'));
  };
  const open = (next: View): void => {
    setNotice('');
    setView(next);
    if (next === 'choose') heading.current?.focus({ preventScroll: true });
  };
  const choose = (id: ChoiceId, event: Event): void => {
    if (id === 'edit') open('edit');
    else if (id === 'justify') open('reason');
    else if (id !== 'redact') decide({ choice: id === 'switch' ? 'switched' : id === 'proceed' ? 'proceeded' : 'cancelled' }, event);
    else if (model.redacted !== null) decide({ choice: 'redacted', text: model.redacted }, event);
  };

  return (
    <div class={`sheet is-${verdict.action}`}>
      <header class="head">
        <p class="brand">
          <Mark /> Weir <span class="dot">·</span> {company.name}
        </p>
        <h1 ref={heading} id="weir-title" tabIndex={-1}>
          {t(titleKey(verdict), { site })}
        </h1>
        {model.file !== undefined && <p class="file">{model.file}</p>}
        <p id="weir-held" class="held">
          {t(model.monitorOnly ? 'status.monitor' : 'status.held')}
        </p>
        {model.file !== undefined && verdict.needs.redaction && model.redacted === null && <p class="held">{t('status.no-redaction')}</p>}
      </header>
      {/* A tab stop of its own, so that what is long can be scrolled by keyboard. */}
      <div class="body" role="region" aria-labelledby="weir-title" tabIndex={view === 'choose' ? 0 : undefined}>
        {view === 'choose' && (
          <>
            <Found groups={groups} words={words} />
            <Why model={model} words={words} />
            {model.redacted !== null && ways.choices.includes('redact') && (
              <Preview text={model.text} redacted={model.redacted} findings={findings} all={all} words={words} />
            )}
          </>
        )}
        {view === 'edit' && (
          <EditView text={model.plain ?? model.text} services={services} words={words} decide={decide} back={() => open('choose')} />
        )}
        {view === 'reason' && (
          <ReasonView
            company={company}
            asksSentence={model.sentence}
            replacement={ways.reasonRedacts ? model.redacted : null}
            services={services}
            words={words}
            decide={decide}
            back={() => open('choose')}
          />
        )}
      </div>
      <p class="notice" role="status">
        {notice}
      </p>
      {view === 'choose' && (
        <Actions
          ways={ways}
          verdict={verdict}
          company={company}
          words={words}
          choose={choose}
          reported={reported}
          report={() => {
            setReported(true);
            services.reportWrong();
          }}
        />
      )}
    </div>
  );
}
