import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePieces,
  groupFindings,
  interruptingFindings,
  markTokens,
  mask,
  maskedPieces,
} from '../../../components/interstitial/excerpt';
import type { Finding } from '../../../utils/model/finding';
import type { Category } from '../../../utils/model/words';

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
      markTokens('to [EMAIL_1] and [x]')
        .filter((piece) => piece.marked)
        .map((piece) => piece.text),
    ).toEqual(['[EMAIL_1]']);
  });
});
