import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../utils/classify/create';
import type { Finding } from '../../../utils/model/finding';
import { tokenKind } from '../../../utils/redact/kinds';
import { EMPTY_MAP, redact, restore } from '../../../utils/redact/redact';

/** Findings of `detector` wherever `thing` stands in `text`. */
function mark(text: string, ...things: readonly (readonly [thing: string, detector: string])[]): readonly Finding[] {
  return things.flatMap(([thing, detector]) =>
    [...text.matchAll(new RegExp(thing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map((match): Finding => ({
      detector,
      category: 'personal',
      span: [match.index, match.index + thing.length],
      confidence: 'high',
    })),
  );
}
const EMAIL = 'personal.email';

interface Row {
  readonly text: string;
  readonly things: readonly (readonly [string, string])[];
  readonly redacted: string;
}

const ROWS: Readonly<Record<string, Row>> = {
  'a thing becomes a numbered token of its type': {
    text: 'to ada@a.example now',
    things: [['ada@a.example', EMAIL]],
    redacted: 'to [EMAIL_1] now',
  },
  'the same thing gets the same token': {
    text: 'a@a.example, b@b.example, a@a.example',
    things: [
      ['a@a.example', EMAIL],
      ['b@b.example', EMAIL],
    ],
    redacted: '[EMAIL_1], [EMAIL_2], [EMAIL_1]',
  },
  'types are numbered apart': {
    text: 'a@a.example 555-0100',
    things: [
      ['a@a.example', EMAIL],
      ['555-0100', 'personal.phone'],
    ],
    redacted: '[EMAIL_1] [PHONE_1]',
  },
  'two spellings are two things': {
    text: 'A@a.example a@a.example',
    things: [
      ['A@a.example', EMAIL],
      ['a@a.example', EMAIL],
    ],
    redacted: '[EMAIL_1] [EMAIL_2]',
  },
  'overlapping findings leave nothing of either': {
    text: 'xabcdefx',
    things: [
      ['abcd', 'personal.phone'],
      ['cdef', EMAIL],
    ],
    redacted: 'x[PHONE_1]x',
  },
  'the longer of two overlapping findings gives the type': {
    text: 'xabcdefx',
    things: [
      ['ab', 'personal.phone'],
      ['abcdef', EMAIL],
    ],
    redacted: 'x[EMAIL_1]x',
  },
  'touching findings stay apart': {
    text: 'abcd',
    things: [
      ['ab', 'personal.phone'],
      ['cd', EMAIL],
    ],
    redacted: '[PHONE_1][EMAIL_1]',
  },
  'a token that already stands in the text is not given out': {
    text: '[EMAIL_1] is a@a.example',
    things: [['a@a.example', EMAIL]],
    redacted: '[EMAIL_1] is [EMAIL_2]',
  },
  'a private key goes as a whole block': {
    text: 'key:\n-----BEGIN X-----\nMIIB\n-----END X-----\nend',
    things: [['-----BEGIN X-----\nMIIB\n-----END X-----', 'secret.private-key']],
    redacted: 'key:\n[PRIVATE_KEY_1]\nend',
  },
  'nothing found, nothing changed': { text: 'as it is', things: [], redacted: 'as it is' },
};

describe('redacting', () => {
  it.each(Object.entries(ROWS))('%s', (_, { text, things, redacted }) => {
    const result = redact(text, mark(text, ...things), EMPTY_MAP);
    expect(result.text).toBe(redacted);
    expect(restore(result.text, result.map)).toBe(text);
  });
  it('a failure marks nothing in the text', () => {
    const failure: Finding = { detector: 'engine.over-budget', category: 'failure', span: [0, 4], confidence: 'high' };
    expect(redact('text', [failure], EMPTY_MAP).text).toBe('text');
  });
  it('a span that reaches past the text is cut to it', () => {
    const past: Finding = { detector: EMAIL, category: 'personal', span: [2, 99], confidence: 'high' };
    expect(redact('text', [past], EMPTY_MAP).text).toBe('te[EMAIL_1]');
  });
  it('the map that was passed in is left as it was', () => {
    const text = 'a@a.example';
    redact(text, mark(text, [text, EMAIL]), EMPTY_MAP);
    expect(EMPTY_MAP.tokens.size + EMPTY_MAP.reserved.size).toBe(0);
  });
});

describe('in one conversation', () => {
  const first = redact('a@a.example', mark('a@a.example', ['a@a.example', EMAIL]), EMPTY_MAP);
  it('the same thing has the same token in every message', () => {
    const text = 'b@b.example and a@a.example';
    const second = redact(text, mark(text, ['b@b.example', EMAIL], ['a@a.example', EMAIL]), first.map);
    expect(second.text).toBe('[EMAIL_2] and [EMAIL_1]');
    expect(restore(first.text, second.map)).toBe('a@a.example');
  });
  it('a token that was given out means what it meant', () => {
    const text = 'what is [EMAIL_1] to b@b.example?';
    const second = redact(text, mark(text, ['b@b.example', EMAIL]), first.map);
    expect(second.text).toBe('what is [EMAIL_1] to [EMAIL_2]?');
    expect(restore(second.text, second.map)).toBe('what is a@a.example to b@b.example?');
  });
  it('a token that was given out is left alone, even if something is found in it', () => {
    const text = 'what is [EMAIL_1]?';
    const inside = redact(text, mark(text, ['EMAIL_1', 'custom.code']), first.map);
    expect(inside.text).toBe(text);
  });
  it('a text that looked like a token once is never given out later', () => {
    const lookalike = redact('[EMAIL_2]', [], first.map);
    const text = 'c@c.example';
    const later = redact(text, mark(text, [text, EMAIL]), lookalike.map);
    expect(later.text).toBe('[EMAIL_3]');
    expect(restore(lookalike.text, later.map)).toBe('[EMAIL_2]');
  });
  it('a token inside of what is found stands for its thing', () => {
    const text = 'from [EMAIL_1]';
    const around = redact(text, [{ detector: 'custom.code', category: 'custom', span: [0, text.length], confidence: 'high' }], first.map);
    expect(around.text).toBe('[COMPANY_DATA_1]');
    expect(restore(around.text, around.map)).toBe('from a@a.example');
  });
});

describe('the word in a token', () => {
  it.each([
    ['personal.email', 'EMAIL'],
    ['secret.github-token', 'GITHUB_TOKEN'],
    ['personal.national-id.us', 'SSN'],
    ['personal.national-id.fi', 'NATIONAL_ID'],
    ['financial.payment-card', 'CARD'],
    ['source-code.python', 'SOURCE_CODE'],
    ['dictionary.project-aurora', 'COMPANY_TERM'],
    ['personal.1', 'REDACTED'],
    ['', 'REDACTED'],
  ])('%s: %s', (detector, word) => {
    expect(tokenKind(detector)).toBe(word);
  });
});

/** Texts that often hold what looks like a token, and spans anywhere in them. */
const piece = fc.oneof(
  fc.constantFrom('[EMAIL_1]', '[EMAIL_2]', '[PHONE_1]', '[', ']', 'EMAIL_', '1]', '\n', '🙂'),
  fc.string({ maxLength: 6 }),
);
const message = fc.array(piece, { maxLength: 12 }).chain((pieces) => {
  const text = pieces.join('');
  const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const found = fc.record({
    detector: fc.constantFrom(EMAIL, 'personal.phone', 'secret.private-key'),
    category: fc.constant('personal' as const),
    confidence: fc.constant('high' as const),
    span,
  });
  return fc.record({ text: fc.constant(text), findings: fc.array(found, { maxLength: 5 }) });
});
const conversation = fc.array(message, { minLength: 1, maxLength: 4 });
const RUNS = { numRuns: Math.max(2_000, fc.readConfigureGlobal().numRuns ?? 0) };

describe('whatever was found', () => {
  it('every message of a conversation comes back, from its own map and from the last, with what tokens stand for', () => {
    fc.assert(
      fc.property(conversation, (messages) => {
        let map = EMPTY_MAP;
        const sent = messages.map(({ text, findings }) => {
          const meant = restore(text, map);
          const result = redact(text, findings, map);
          map = result.map;
          expect(restore(result.text, result.map)).toBe(meant);
          return { meant, redacted: result.text };
        });
        for (const { meant, redacted } of sent) expect(restore(redacted, map)).toBe(meant);
      }),
      RUNS,
    );
  });
  it('the first message comes back exactly', () => {
    fc.assert(
      fc.property(message, ({ text, findings }) => {
        const result = redact(text, findings, EMPTY_MAP);
        expect(restore(result.text, result.map)).toBe(text);
      }),
      RUNS,
    );
  });
  it('the kept parts stand around tokens, and nothing of the spans is left', () => {
    fc.assert(
      fc.property(message, ({ text, findings }) => {
        const covered = (index: number): boolean => findings.some(({ span: [start, end] }) => start <= index && index < end);
        const kept = [...Array(text.length).keys()].map((index) => (covered(index) ? '\0' : text.charAt(index))).join('');
        const { text: redacted, map } = redact(text, findings, EMPTY_MAP);
        const escaped = kept.split(/\0+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        expect(redacted).toMatch(new RegExp(`^${escaped.join('(?:\\[[A-Z_]+_[0-9]+\\])+')}$`));
        for (const token of map.tokens.keys()) expect(text.includes(token)).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('after redaction', () => {
  const classifier = createClassifier({ dictionaries: [], patterns: [], documents: [] });
  const digits = (length: number): string => Array.from({ length }, (_, index) => String((index * 7 + 3) % 10)).join('');
  const letters = (length: number): string => Array.from({ length }, (_, index) => 'aZ3kQ9xW7mB2'.charAt((index * 5) % 12)).join('');
  it.each([
    ['an address in a sentence', 'Please write to ada.lovelace@acme.example today.'],
    ['a password in an assignment', `password = "${letters(14)}"`],
    ['a token in a header', `Authorization: Bearer ${letters(40)}`],
    ['a database address', `postgres://app:${letters(16)}@db.acme.example:5432/app`],
    ['a token of a known form', `export GITHUB_TOKEN=ghp_${letters(36)}`],
    ['a card', `Card: 4111 1111 1111 1111`],
    ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${letters(64)}\n${letters(64)}\n-----END RSA PRIVATE KEY-----`],
    ['a phone number', `Phone: +49 30 ${digits(7)}`],
  ])('scanning finds nothing in the place of %s', (_, text) => {
    const { findings } = classifier.scan(text);
    const { text: redacted } = redact(text, findings, EMPTY_MAP);
    const tokens = [...redacted.matchAll(/\[[A-Z_]+_[0-9]+\]/g)].map((match) => [match.index, match.index + match[0].length] as const);
    const left = classifier.scan(redacted).findings.filter(({ span }) => tokens.some(([start, end]) => span[0] < end && start < span[1]));
    expect({ left, redacted }).toEqual({ left: [], redacted });
  });
});
