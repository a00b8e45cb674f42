import { render } from 'preact';
import { About } from '../../components/about/about';
import type { Judge } from '../../components/about/trial';
import '../../components/ui/pages.css';
import { pageWords } from '../../components/ui/words';
import { createClassifier } from '../../utils/classify/create';
import { catalogueEn } from '../../utils/i18n/catalogue-en';
import { counted } from '../../utils/i18n/counted';
import { explain } from '../../utils/i18n/explain';
import type { AboutState } from '../../utils/messages/contract';
import { MessageError, send } from '../../utils/messages/send';
import { rulesInWords } from '../../utils/policy/because';
import { decide } from '../../utils/policy/decide';
import { describedContext } from '../../utils/policy/described';

const words = pageWords(['en']);
const app = document.getElementById('app');
document.title = 'What holds on this device – Weir';

/** The same classifier and the same rules as in a tab. */
function judgeBy({ snapshot: { bundle, adapters, groups } }: AboutState): Judge {
  const classifier = createClassifier(bundle, () => performance.now());
  return ({ site, tier, channel, text }) => {
    const adapter = adapters.find(({ id }) => id === site);
    const { findings } = classifier.scan(text);
    const context = describedContext({ site, vendor: adapter?.vendor ?? '', tier, channel, groups }, Date.now());
    const verdict = decide(findings, context, bundle, Date.now());
    return { action: verdict.action, findings: counted(findings.map((one) => explain(one, catalogueEn))), rules: rulesInWords(verdict) };
  };
}

function say(text: string): void {
  if (app !== null) render(<p class="message">{text}</p>, app);
}

say(words.t('loading'));
send('about.state', {}).then(
  (state) => {
    if (app !== null) render(<About state={state} words={words} now={Date.now()} judge={judgeBy(state)} />, app);
  },
  (error: unknown) => say(error instanceof MessageError ? words.t('unreachable.fault', { fault: error.fault }) : words.t('unreachable')),
);
