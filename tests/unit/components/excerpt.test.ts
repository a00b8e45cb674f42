import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePieces } from '../../../components/interstitial/compare';
import { groupFindings, interruptingFindings } from '../../../components/interstitial/excerpt';
import { mask, maskedPieces } from '../../../components/interstitial/veil';
import { createClassifier, NO_KNOWLEDGE } from '../../../utils/classify/create';
import type { Finding } from '../../../utils/model/finding';
import type { Category } from '../../../utils/model/words';
import { EMPTY_MAP, redact } from '../../../utils/redact/redact';
import { random } from '../detectors/secret/random';

const found = (text: string, value: string, category: Category = 'secret', detector = `${category}.thing`): Finding => {
  const at = text.indexOf(value);
  return { detector, category, span: [at, at + value.length], confidence: 'high' };
};
const shown = (pieces: readonly { readonly text: string }[]): string => pieces.map((piece) => piece.text).join('');

const MASKS: Readonly<Record<string, readonly [string, string]>> = {
  'four characters of a long value': ['abcdefghijklmnopqrstuvwx', 'abcd••••••••••••'],
  'a quarter of a short value': ['abcdefgh', 'ab••••••'],
  'nothing of a very short value': ['abc', '•••'],
};
test.each(Object.entries(MASKS))('a mask shows %s', (_, [value, masked]) => {
  expect(mask(value)).toBe(masked);
});

test('an excerpt never shows a hidden value, nor that of a neighbour in its context', () => {
  const secret = 'x1y2z3'.repeat(5);
  const mail = 'anna.schmidt@example.com';
  fc.assert(
    fc.property(fc.stringMatching(/^[ a-w\n]{0,80}$/), fc.stringMatching(/^[ a-w\n]{0,80}$/), fc.boolean(), (before, between, swap) => {
      const [one, two] = swap ? [mail, secret] : [secret, mail];
      const text = `${before}${one} ${between}${two}\nend`;
      const findings = [found(text, secret), found(text, mail, 'personal')];
      for (const group of groupFindings(text, findings))
        for (const { pieces } of group.excerpts) {
          expect(shown(pieces)).not.toContain(secret.slice(4));
          expect(shown(pieces)).not.toContain(mail.slice(4));
        }
    }),
  );
});

describe('what is hidden stays so whichever finding covers it', () => {
  const at = (category: Category, start: number, end: number): Finding => ({
    detector: `${category}.thing`,
    category,
    span: [start, end],
    confidence: 'high',
  });
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const CASES: Readonly<Record<string, readonly [readonly Finding[], string]>> = {
    'a secret within source code': [
      [at('source-code', 0, 52), at('secret', 20, 36)],
      'abcdefghijklmnopqrstuvwx••••••••••••KLMNOPQRSTUVWXYZ',
    ],
    'source code within a secret': [[at('secret', 0, 52), at('source-code', 20, 36)], 'abcd••••••••••••'],
    'a secret that begins within source code': [
      [at('source-code', 0, 20), at('secret', 16, 32)],
      'abcdefghijklmnopqrst••••••••••••GHIJKLMNOPQRSTUVWXYZ',
    ],
    'a secret that ends within source code': [
      [at('secret', 0, 16), at('source-code', 10, 30)],
      'abcd••••••••••••qrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
    ],
    'a secret that is all of the source code': [[at('source-code', 0, 52), at('secret', 0, 52)], 'abcd••••••••••••'],
    'a secret beside source code': [
      [at('source-code', 0, 10), at('secret', 10, 18)],
      'abcdefghijkl••••••stuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
    ],
    'source code beside a secret': [[at('secret', 0, 8), at('source-code', 8, 20)], 'ab••••••ijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    'a secret that begins with a shorter one: no more than that alone would show': [
      [at('personal', 0, 52), at('secret', 0, 4)],
      'a••••••••••••',
    ],
    'a secret at the second character of another': [[at('personal', 0, 52), at('secret', 1, 9)], 'a••••••••••••'],
  };
  test.each(Object.entries(CASES))('%s', (_, [findings, masked]) => {
    expect(shown(maskedPieces(letters, findings, 0, letters.length))).toBe(masked);
    expect(shown(maskedPieces(letters, [...findings].reverse(), 0, letters.length))).toBe(masked);
  });

  test('in the rest of a long finding, too, which is left out', () => {
    const text = `${'code '.repeat(60)}0123456789abcdef${' code'.repeat(60)}`;
    const secret = found(text, '0123456789abcdef');
    const line = shown(maskedPieces(text, [at('source-code', 0, text.length), secret], 0, text.length));
    expect(line).toBe(`${'code '.repeat(24)}…`);
    const beyond = [at('source-code', 0, secret.span[0] + 4), secret];
    expect(shown(maskedPieces(text, beyond, 0, secret.span[1] + 5))).toBe(`${'code '.repeat(24)}…0123•••••••••••• code`);
  });

  /** Every character of this text stands at one place only, so that what can be read says where it is from. */
  const TEXT = Array.from({ length: 400 }, (_, i) => (i % 37 === 36 ? '\n' : String.fromCodePoint(0x4e00 + i))).join('');
  const places = (pieces: readonly { readonly text: string }[]): readonly number[] =>
    Array.from(shown(pieces), (c) => (c.codePointAt(0) ?? 0) - 0x4e00).filter((place) => place >= 0 && place < TEXT.length);
  const HIDDEN = ['secret', 'personal', 'financial', 'custom'] as const;
  const finding = fc
    .record({
      category: fc.constantFrom<Category>(...HIDDEN, 'source-code', 'log', 'document', 'dictionary'),
      start: fc.nat(380),
      length: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 300 })),
    })
    .map(({ category, start, length }) => at(category, start, Math.min(TEXT.length, start + length)));

  test('however they lie, in every excerpt and on both sides of the preview', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(finding, fc.boolean()), { minLength: 1, maxLength: 8 }), (drawn) => {
        const all = drawn.map(([one]) => one).sort((a, b) => a.span[0] - b.span[0]);
        const asked = drawn
          .filter(([, held]) => held)
          .map(([one]) => one)
          .sort((a, b) => a.span[0] - b.span[0]);
        const { before, after } = comparePieces(TEXT, redact(TEXT, asked, EMPTY_MAP).text, asked, all);
        const views = [before, after, ...groupFindings(TEXT, asked, all).flatMap((group) => group.excerpts.map(({ pieces }) => pieces))];
        for (const view of views) {
          const seen = places(view);
          for (const { span } of all.filter(({ category }) => (HIDDEN as readonly Category[]).includes(category))) {
            const mayBeSeen = span[0] + Math.min(4, Math.floor((span[1] - span[0]) / 4));
            expect(seen.filter((place) => place >= mayBeSeen && place < span[1])).toEqual([]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a key in code that is held as well, as the classifier finds both', () => {
    const key = `${['AK', 'IA'].join('')}${random('upper', 16)}`;
    const code = [
      'import boto3',
      '',
      'def client(region):',
      '    s3 = boto3.client(',
      `        "s3", aws_access_key_id="${key}",`,
      '        region_name=region)',
      '    return s3',
    ].join('\n');
    const findings = createClassifier(NO_KNOWLEDGE).scan(`${code}\n\n${code}\n`).findings;
    expect(new Set(findings.map(({ category }) => category))).toEqual(new Set(['secret', 'source-code']));
    const views = groupFindings(`${code}\n\n${code}\n`, findings).flatMap((group) => group.excerpts.map(({ pieces }) => shown(pieces)));
    for (const view of [...views, shown(comparePieces(`${code}\n\n${code}\n`, '[SOURCE_CODE_1]', findings).before)])
      expect(view).not.toContain(key.slice(4));
    expect(views.some((view) => view.includes(`${key.slice(0, 4)}••••••••••••`))).toBe(true);
  });

  test('where a rule only records it: it is not shown in the excerpt of what is asked about', () => {
    const text = 'def f():\n    return "anna.schmidt@example.com"';
    const mail = found(text, 'anna.schmidt@example.com', 'personal');
    const [group] = groupFindings(text, [at('source-code', 0, text.length)], [at('source-code', 0, text.length), mail]);
    expect(shown(group?.excerpts[0]?.pieces ?? [])).toBe('def f():\n    return "anna••••••••••••"');
  });

  test('in the text after, where it was not replaced', () => {
    const text = 'ask anna.schmidt@example.com for 0123456789abcdef';
    const secret = found(text, '0123456789abcdef');
    const { after } = comparePieces(
      text,
      text.replace('0123456789abcdef', '[KEY_1]'),
      [secret],
      [found(text, 'anna.schmidt@example.com', 'personal'), secret],
    );
    expect(shown(after)).toBe('ask anna•••••••••••• for [KEY_1]');
  });
});

test('what a cut leaves of a value shows less than the whole would, not more', () => {
  const text = 'abcdefghijklmnop';
  const finding = found(text, text);
  expect(shown(maskedPieces(text, [finding], 8, 16))).toBe('••••••••');
});

test('terms and markings of the company are shown, so that a person can judge them', () => {
  const text = 'about Project Heron and more';
  expect(shown(maskedPieces(text, [found(text, 'Project Heron', 'dictionary')], 0, text.length))).toBe(text);
});

describe('groups', () => {
  const text = 'a@b.example and c@d.example\nand again a@b.example\nkey = 0123456789abcdef';
  const mail = (nth: number): Finding => {
    const matches = [...text.matchAll(/\w@\w\.example/g)];
    const at = matches[nth]?.index ?? -1;
    return { detector: 'personal.email', category: 'personal', span: [at, at + 11], confidence: 'low' };
  };
  const findings = [mail(0), mail(1), mail(2), found(text, '0123456789abcdef')];

  test('hold findings of one kind, the most frequent first, with lines counted from one', () => {
    const groups = groupFindings(text, findings);
    expect(groups.map(({ detector, count }) => [detector, count])).toEqual([
      ['personal.email', 3],
      ['secret.thing', 1],
    ]);
    expect(groups.map((group) => group.excerpts.map((excerpt) => excerpt.line))).toEqual([[1, 2], [3]]);
  });
  test('say when nothing in them is certain', () => {
    expect(groupFindings(text, findings).map((group) => group.certain)).toEqual([false, true]);
  });
  test('count records that one finding stands for', () => {
    expect(groupFindings('x', [{ ...found('x', 'x'), count: 4_000 }])[0]?.count).toBe(4_000);
  });
  test('keep apart what the company has named differently', () => {
    const one = found('x', 'x', 'dictionary');
    expect(
      groupFindings('x', [
        { ...one, label: 'Projects' },
        { ...one, label: 'Customers' },
      ]),
    ).toHaveLength(2);
  });
  test('show no place for a failure: it has none', () => {
    const failure: Finding = { detector: 'engine.error', category: 'failure', span: [0, 0], confidence: 'high' };
    expect(groupFindings(text, [failure])[0]).toMatchObject({ excerpts: [], more: 0 });
  });
  test('of 200 findings on 200 lines three are shown and 197 counted', () => {
    const many = Array.from({ length: 200 }, () => 'key = 0123456789abcdef').join('\n');
    const all = [...many.matchAll(/[0-9a-f]{16}/g)].map(({ index }): Finding => ({ ...found(many, '0'), span: [index, index + 16] }));
    expect(groupFindings(many, all)[0]).toMatchObject({ count: 200, more: 197 });
  });
});

test('the question is about what interrupts: findings that are only recorded are not in it', () => {
  const finding = found('x', 'x');
  const verdicts = (['allow', 'log', 'notify', 'warn', 'block'] as const).map((action) => ({ finding, action, rules: [] }));
  expect(interruptingFindings(verdicts)).toHaveLength(2);
});

describe('before and after', () => {
  const lead = 'first line\n'.repeat(200);
  const text = `${lead}mail anna@example.com please`;
  const redacted = `${lead}mail [EMAIL_1] please`;
  const { before, after, cut } = comparePieces(text, redacted, [found(text, 'anna@example.com', 'personal')]);
  test('begin at the line of the first place', () => {
    expect(shown(before)).toMatch(/^mail anna•+ please$/);
    expect(shown(after)).toBe('mail [EMAIL_1] please');
    expect(cut).toBe(true);
  });
  test('mark the tokens', () => {
    expect(
      comparePieces('to a@b.example and [x]', 'to [EMAIL_1] and [x]', [found('to a@b.example', 'a@b.example', 'personal')])
        .after.filter((piece) => piece.marked)
        .map((piece) => piece.text),
    ).toEqual(['[EMAIL_1]']);
  });
});
