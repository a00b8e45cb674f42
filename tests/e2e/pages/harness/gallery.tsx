import { render } from 'preact';
import interstitial from '../../../../entrypoints/interstitial';
import { dialogElement } from '../../../../components/interstitial/dialog';
import { Interstitial } from '../../../../components/interstitial/interstitial';
import css from '../../../../components/interstitial/style.css?inline';
import type { InterstitialAnswer, InterstitialServices } from '../../../../components/interstitial/types';
import { dialogWords } from '../../../../components/interstitial/words';
import { pickLanguage } from '../../../../utils/i18n/catalogue';
import { CATALOGUES } from '../../../../utils/i18n/catalogues';
import { world } from '../../../../utils/page/world';
import { MODELS } from './models';

/**
 * `?open=NAME` shows a dialog's component in an open root, for tools that cannot look into a closed one;
 * `?real=NAME` opens it as it ships and writes the answer to `document.title`.
 */
declare global {
  var answers: InterstitialAnswer[];
  var reports: number;
}
globalThis.answers = [];
globalThis.reports = 0;

const query = new URLSearchParams(location.search);
const catalogue = CATALOGUES[pickLanguage([query.get('lang') ?? 'en'])];
const model = MODELS[query.get('open') ?? query.get('real') ?? ''];
const services: InterstitialServices = {
  rescan: (text) => {
    if (model === undefined) throw new Error('no model');
    const left = model.verdict.findings.filter((f) => text.includes(model.text.slice(...f.finding.span)));
    return {
      verdict: left.length > 0 ? { ...model.verdict, findings: left } : { ...model.verdict, action: 'allow', findings: [] },
      redacted: null,
    };
  },
  scanReason: (text) =>
    text.includes('@') ? [{ detector: 'personal.email', category: 'personal', span: [0, 1], confidence: 'high' }] : [],
  reportWrong: () => {
    globalThis.reports += 1;
  },
};

if (model !== undefined && query.has('open')) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const dialog = dialogElement();
  root.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  render(
    <Interstitial model={model} services={services} words={dialogWords(catalogue)} answer={() => null} onView={() => undefined} />,
    dialog,
  );
}
if (query.has('real') || query.has('toast')) {
  world().catalogue = catalogue;
  void interstitial.main();
  const api = world().interstitial;
  if (model !== undefined)
    void api?.open(model, services, new AbortController().signal).then((answer) => {
      globalThis.answers.push(answer);
      document.title = answer.choice;
    });
  const toast = query.get('toast');
  if (toast !== null) api?.toast(toast);
}
