import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifierOf, createEngine } from '../../../utils/classify/create';
import { Job } from '../../../utils/classify/job';
import { foldAt } from '../../../utils/classify/normalise/fold';
import { LETTERS, SIGNS } from '../../../utils/classify/normalise/look-alikes';
import { allDetectors, analyzers } from '../../../utils/detectors/all';
import type { Detector } from '../../../utils/detectors/types';
import { EMPTY_MAP, redact } from '../../../utils/redact/redact';
import { random } from '../detectors/secret/random';

const detectors = allDetectors();

/** A made-up form, so that what is tested is where it is found. */
const zork: Detector = {
  id: 'secret.zork',
  category: 'secret',
  confidence: 'high',
  keywords: ['zork_'],
  pattern: /(?<![A-Za-z0-9_])zork_[a-z0-9]{24}(?![A-Za-z0-9_])/y,
  source: 'unverified',
};
const one = createClassifierOf({ detectors: [zork], analyzers: [] });
const all = createClassifierOf({ detectors, analyzers });
const KEY = 'zork_a1b2c3d4e5f6g7h8i9j0k1l2';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wide = (text: string): string => Array.from(text, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');

describe('the place in the text as it stands', () => {
  const encodedKey = base64(`key ${KEY}!`);
  it.each<[string, string, string]>([
    ['is the value itself where nothing is hidden', `see ${KEY}.`, KEY],
    [
      'holds what is invisible inside',
      `see zork\u200b_${KEY.slice(5, 9)}\u00ad${KEY.slice(9)}.`,
      `zork\u200b_${KEY.slice(5, 9)}\u00ad${KEY.slice(9)}`,
    ],
    ['is as long as the value in full width', `文字${wide(KEY)}文字`, wide(KEY)],
    ['holds surrogate pairs whole', `see ${KEY.replace('a1', '\u{1d5ba}\u{1d7e3}')}.`, KEY.replace('a1', '\u{1d5ba}\u{1d7e3}')],
    ['is the value with a look-alike', `see ${KEY.replace('o', 'о')}.`, KEY.replace('o', 'о')],
    [
      'holds the line break and the indentation',
      `see ${KEY.slice(0, 16)}\n    ${KEY.slice(16)} there`,
      `${KEY.slice(0, 16)}\n    ${KEY.slice(16)}`,
    ],
    [
      'holds soft breaks and marks of quotation',
      `see ${KEY.slice(0, 16)}=\r\n> ${KEY.slice(16)} there`,
      `${KEY.slice(0, 16)}=\r\n> ${KEY.slice(16)}`,
    ],
    ['is all escapes of the value', `a ${KEY.replace('_', '%5F')} b`, KEY.replace('_', '%5F')],
    ['begins behind an escape that is none of it', `{"a":"text\\n${KEY}\\nmore"}`, KEY],
    ['holds references of HTML', `<p>${KEY.replace('_', '&#x5f;')}</p>`, KEY.replace('_', '&#x5f;')],
    // Four characters are three bytes: `key ` is 5 1/3 characters, so that the sixth is the first that says something of the key.
    ['is the part of the base64 that the value is in', `a ${encodedKey} b`, encodedKey.slice(5, Math.ceil(((4 + KEY.length) * 4) / 3))],
    ['is the part of the hexadecimal', `a ${Buffer.from(`k ${KEY} k`).toString('hex')} b`, Buffer.from(KEY).toString('hex')],
    [
      'is the outermost source of what is encoded twice',
      `a ${encodeURIComponent(KEY.replace('_', '%5F'))} b`,
      encodeURIComponent(KEY.replace('_', '%5F')),
    ],
  ])('%s', (_, text, source) => {
    expect(one.scan(text).findings.map((f) => text.slice(...f.span))).toEqual([source]);
  });

  it('is what is redacted, so that nothing of it is left', () => {
    const text = `a ${base64(KEY)} b ${wide(KEY)} c`;
    expect(redact(text, one.scan(text).findings, EMPTY_MAP).text).toMatch(/^a \[ZORK_1\]=* b \[ZORK_2\] c$/);
  });
});

describe('what is not looked at again', () => {
  it.each<[string, string]>([
    ['words of a sentence that end a line', `the value of configuration_option_12\nand then ${'word '.repeat(9)}`],
    ['a list of ids, one to a line', Array.from({ length: 40 }, (_, i) => random('hex', 40, i)).join('\n')],
    ['words of another script', 'Это ключ: сохраните его. Πρόκειται για κλειδί. این یک کلید است‌ها'],
    ['emoji and typographic signs', '“Well” – 👩‍💻 done… ✓ naïve café 5 µm'],
    [
      'a file of an image',
      `data:image/png;base64,${Buffer.from(Array.from({ length: 3_000 }, (_, i) => (i * 7_919 + (i >> 3)) & 255)).toString('base64')}`,
    ],
  ])('%s: nothing is found', (_, text) => {
    expect(all.scan(text).findings.filter((f) => f.category === 'secret' || f.category === 'failure')).toEqual([]);
  });

  it('the letters of ordinary words of another script are left as they are', () => {
    const word: Detector = { ...zork, id: 'custom.x', keywords: ['рост'], pattern: /рост\d/y };
    const { findings } = createClassifierOf({ detectors: [word], analyzers: [] }).scan(`рост1 и \\nрост2 ${wide('abc')}`);
    expect(findings.length).toBe(2);
  });
});

describe('tables', () => {
  it('lead from one character beyond ASCII to one of ASCII, each once', () => {
    for (const table of [LETTERS, SIGNS]) {
      const from = Array.from({ length: table.length / 2 }, (_, i) => table.charAt(i * 2));
      expect(new Set(from).size).toBe(from.length);
      for (let i = 0; i < table.length; i += 2) {
        expect(table.charCodeAt(i), table.slice(i, i + 2)).toBeGreaterThan(127);
        expect(table.charCodeAt(i + 1), table.slice(i, i + 2)).toBeLessThan(127);
      }
    }
  });
  it('read ligatures and letters beyond the basic plane by their compatibility form', () => {
    expect(foldAt('ﬃ', 0)).toEqual({ text: 'ffi', size: 1 });
    expect(foldAt('\u{1d5ba}', 0)).toEqual({ text: 'a', size: 2 });
    expect(foldAt('👍', 0)).toBeNull();
    expect(foldAt('д', 0)).toBeNull();
  });
});

const NASTY = [
  '%',
  '%2',
  '%25',
  '%C3',
  '%A9',
  '\\',
  '\\u',
  '\\u0041',
  '\\x4',
  '\\u{1F600}',
  '\\u{FFFFFF}',
  '&',
  '&#',
  '&#x41;',
  '&amp;',
  '&#9999999;',
  '\u200b',
  '\u00ad',
  '\u202e',
  'а',
  'ο',
  'Ａ',
  '１',
  '\u{1d7e3}',
  '\ud835',
  '\udc00',
  '\u0301',
  'ж',
  '漢',
  '\n',
  '=\n',
  '> ',
  ' ',
  '"',
  'zork_',
  'a1b2c3d4e5',
  base64(KEY),
  base64(base64(KEY)),
  Buffer.from(KEY).toString('hex'),
  KEY,
  '0x',
  'AAAA',
  '+/',
  '====',
  '\u0000',
  '👍',
  'ﬃ',
  '@',
  '.',
];

describe('any text', () => {
  it('is judged without a throw, with spans inside it, the same in slices as at once (property)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join('');
          const { findings } = one.scan(text);
          for (const { span, detector } of findings) {
            expect(detector).toBe('secret.zork');
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
          const job = one.start(text);
          let clock = 0;
          while (!job.step(0, () => clock++));
          expect(job.result().findings).toEqual(findings);
        },
      ),
    );
  });

  it('that repeats anything costs in proportion to its length (property)', () => {
    const engine = createEngine({ detectors, analyzers: [] });
    const slices = (text: string): number => {
      const job = new Job(text, engine);
      let n = 0;
      let clock = 0;
      while (!job.step(0, () => clock++)) n++;
      return n + job.work;
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 4 }), (pieces) => {
        const unit = pieces.join('');
        const text = unit.repeat(Math.ceil(20_000 / unit.length));
        expect(slices(text + text)).toBeLessThanOrEqual(slices(text) * 2.3 + 200);
      }),
      { numRuns: 30 },
    );
  });
});

describe('ordinary texts of 1 MB in other forms stay within budget', () => {
  const fill = (unit: (i: number) => string): string => {
    let text = '';
    for (let i = 0; text.length < 1_000_000; i++) text += unit(i);
    return text.slice(0, 1_000_000);
  };
  const bytes = Buffer.from(Array.from({ length: 750_000 }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 13) & 255));
  it.each<[string, () => string]>([
    ['an image in a data: address', () => `<img src="data:image/png;base64,${bytes.toString('base64')}">`.slice(0, 1_000_000)],
    ['a text in base64', () => base64(fill((i) => `line ${i} of a text that goes on\n`)).slice(0, 1_000_000)],
    [
      'the same in lines of 76',
      () => (base64(fill((i) => `line ${i} of a text\n`)).match(/.{1,76}/g) ?? []).join('\n').slice(0, 1_000_000),
    ],
    ['a dump in hexadecimal', () => bytes.toString('hex').replace(/.{64}/g, '$&\n').slice(0, 1_000_000)],
    ['JSON in \\u escapes', () => fill((i) => `{"name":"\\u30c6\\u30b9\\u30c8 ${i}","note":"caf\\u00e9\\nline ${i}"},\n`)],
    ['JSON in JSON', () => fill((i) => `{\\"id\\":${i},\\"name\\":\\"item ${i}\\"},`)],
    ['a form as a browser sends it', () => fill((i) => `field${i}=a%20value%20of%20${i}%2C%20and%20more&`)],
    ['HTML with references', () => fill((i) => `<td>Q&amp;A&nbsp;${i} &lt;${i}&gt; caf&#233; &quot;x&quot;</td>\n`)],
    ['Russian with English words', () => fill((i) => `Сервер web-${i} вернул ошибку в модуле API-шлюз, смотри лог №${i}.\n`)],
    ['Persian with joiners and digits', () => fill((i) => `می‌خواهم گزارش‌ها را ببینم ۱۴۰۳/۰${(i % 9) + 1}\n`)],
    ['Japanese with full-width letters', () => fill((i) => `第${i}回　ＡＢＣ会議は２０２６年１月に行います。\n`)],
  ])('%s', (_, make) => {
    expect(all.scan(make()).findings.filter((f) => f.category === 'failure' || f.category === 'secret')).toEqual([]);
  });
});
