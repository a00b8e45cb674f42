// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Refusal } from '../../../components/interstitial/choice-guard';
import { Interstitial } from '../../../components/interstitial/interstitial';
import type { InterstitialAnswer, InterstitialModel, InterstitialServices } from '../../../components/interstitial/types';
import { dialogWords } from '../../../components/interstitial/words';
import { LANGUAGES, type Language } from '../../../utils/i18n/catalogue';
import { CATALOGUES } from '../../../utils/i18n/catalogues';
import { because } from '../../../utils/i18n/explain';
import type { Verdict } from '../../../utils/model/verdict';
import { MODELS } from '../../e2e/pages/harness/models';

afterEach(cleanup);

function model(name: string, changes: Partial<InterstitialModel> = {}): InterstitialModel {
  const found = MODELS[name];
  if (!found) throw new Error(`no model ${name}`);
  return { ...found, ...changes };
}

function show(
  shown: InterstitialModel,
  options: { refusal?: Refusal; services?: Partial<InterstitialServices>; language?: Language } = {},
) {
  const answers: InterstitialAnswer[] = [];
  const reports: string[] = [];
  const clean: Verdict = { ...shown.verdict, action: 'allow', findings: [] };
  const services: InterstitialServices = {
    rescan: () => ({ verdict: clean, redacted: null }),
    scanReason: () => [],
    reportWrong: () => {
      reports.push('wrong');
    },
    ...options.services,
  };
  render(
    <Interstitial
      model={shown}
      services={services}
      words={dialogWords(CATALOGUES[options.language ?? 'en'])}
      onView={() => undefined}
      answer={(answer) => {
        if (options.refusal !== undefined) return options.refusal;
        answers.push(answer);
        return null;
      }}
    />,
  );
  return { answers, reports };
}
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('under each kind of finding', () => {
  test.each(LANGUAGES)('the dialog says why it was believed, in %s', (language) => {
    const shown = model('redact');
    show(shown, { language });
    const lines = [...document.querySelectorAll('.group')].map((group) => group.querySelector('.because')?.textContent ?? '');
    const said = new Set(shown.verdict.findings.map(({ finding }) => because(finding, CATALOGUES[language])));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(said).toContain(line);
  });
});

describe('the dialog says', () => {
  const SAYS: Readonly<Record<string, readonly [InterstitialModel, readonly string[]]>> = {
    'why it matters on this account, with the date of the terms, and "may" where it is not certain': [
      model('redact'),
      ['personal, free account', 'may be used to train', 'March 4, 2026', 'November 18, 2026'],
    ],
    'what is, where the register is certain': [
      model('redact', { terms: { ...model('redact').terms, confidence: 'high' } as NonNullable<InterstitialModel['terms']> }),
      ['is used to train models unless', 'People at the vendor can read it.'],
    ],
    'that nothing is known, where there are no terms': [model('warn'), ['No terms are on record', 'It is not known which kind']],
    "the company's own words": [model('warn'), ['Nordlicht Maschinenbau says', 'Customer data belongs in Nordlicht Assistant']],
    'whom to ask, where it is stopped': [model('block'), ['Ask the Information Security team', 'security@nordlicht.example']],
    'who can approve': [model('approve'), ['Only the Information Security team can approve it.']],
    'that the rule is about the whole text, where no part of it was found': [model('whole-transfer'), ['The rule concerns the whole text']],
    'what could not be checked': [model('failure'), ['too long to be checked in full']],
  };
  test.each(Object.entries(SAYS))('%s', (_, [shown, sentences]) => {
    show(shown);
    for (const sentence of sentences) expect(document.body.textContent).toContain(sentence);
  });

  test('what was found, masked: no value of a finding stands anywhere in it', () => {
    const shown = model('redact');
    show(shown);
    for (const { finding } of shown.verdict.findings) expect(document.body.textContent).not.toContain(shown.text.slice(...finding.span));
    expect(document.body.textContent).toContain('[EMAIL_2]');
  });

  test('everything in German for a German browser', () => {
    show(model('redact'), { language: 'de' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Teile davon sollten nicht an ChatGPT gehen');
    expect(screen.getByRole('button', { name: 'Geschwärzten Text verwenden' })).toBeTruthy();
  });
});

describe('an answer', () => {
  test('holds exactly the redacted text', () => {
    const { answers } = show(model('redact'));
    press('Use the redacted text');
    expect(answers).toEqual([{ choice: 'redacted', text: model('redact').redacted }]);
  });
  test('that the guard refuses is not given; the person is told why', () => {
    const { answers } = show(model('warn'), { refusal: 'covered' });
    press('Go on as it is');
    expect(answers).toEqual([]);
    expect(document.body.textContent).toContain('Something covered this dialog');
  });
  test('by reason takes the redacted text along, where both are asked for', () => {
    const { answers } = show(model('justify-redacted'));
    press('Give a reason');
    fireEvent.click(screen.getByLabelText('This is made-up test data'));
    press('Go on with this reason, redacted');
    expect(answers).toEqual([{ choice: 'justified', reason: 'test-data', reasonText: null, text: model('justify-redacted').redacted }]);
  });
});

describe('editing', () => {
  test('takes what is typed, when it is clean', () => {
    const { answers } = show(model('redact'));
    press('Edit');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'clean' } });
    press('Check and use this text');
    expect(answers).toEqual([{ choice: 'edited', text: 'clean' }]);
  });
  test('keeps what still holds a finding, and says what it is', () => {
    const shown = model('redact');
    const { answers } = show(shown, { services: { rescan: () => ({ verdict: shown.verdict, redacted: null }) } });
    press('Edit');
    press('Check and use this text');
    expect(answers).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('E-mail address');
  });
  test('starts from the part that would be inserted, not from hidden text that was judged with it', () => {
    show(model('redact', { plain: 'visible part' }));
    press('Edit');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('visible part');
  });
});

describe('a reason', () => {
  test('has to be chosen', () => {
    const { answers } = show(model('justify'));
    press('Give a reason');
    press('Go on with this reason');
    expect(answers).toEqual([]);
    expect(screen.getByRole('alert').textContent).toBe('Please choose a reason.');
  });
  test('takes a clean sentence along', () => {
    const { answers } = show(model('justify'));
    press('Give a reason');
    fireEvent.click(screen.getByLabelText('This information is already public'));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: ' From our web page ' } });
    press('Go on with this reason');
    expect(answers).toEqual([{ choice: 'justified', reason: 'public', reasonText: 'From our web page', text: null }]);
  });
  test('never takes a sentence with a finding in it along', () => {
    const finding = { detector: 'personal.email', category: 'personal', span: [0, 3], confidence: 'low' } as const;
    const { answers } = show(model('justify'), { services: { scanReason: () => [finding] } });
    press('Give a reason');
    fireEvent.click(screen.getByLabelText('This information is already public'));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'for a@b.example' } });
    press('Go on with this reason');
    expect(answers).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('E-mail address');
    press('Go on without the sentence');
    expect(answers).toEqual([{ choice: 'justified', reason: 'public', reasonText: null, text: null }]);
  });
  test('is a choice alone, without a sentence, in works-council mode', () => {
    const { answers } = show(model('justify', { sentence: false }));
    press('Give a reason');
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByLabelText('This information is already public'));
    press('Go on with this reason');
    expect(answers).toEqual([{ choice: 'justified', reason: 'public', reasonText: null, text: null }]);
  });
  test('can be given where the company has listed none', () => {
    const company = { ...model('justify').company, reasons: [] };
    const { answers } = show(model('justify', { company }));
    press('Give a reason');
    fireEvent.click(screen.getByLabelText('Another reason'));
    press('Go on with this reason');
    expect(answers).toEqual([{ choice: 'justified', reason: 'other', reasonText: null, text: null }]);
  });
});

test('"This was wrong" is one click, reports once, and is not an answer', () => {
  const { answers, reports } = show(model('block'));
  press('This was wrong');
  expect(reports).toEqual(['wrong']);
  expect(answers).toEqual([]);
  expect(screen.queryByRole('button', { name: 'This was wrong' })).toBeNull();
  expect(within(document.body).getByText('Thank you. It was reported without any text.')).toBeTruthy();
});
