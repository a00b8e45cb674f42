import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../utils/classify/create';
import type { ScanResult } from '../../../utils/classify/types';
import { warmUpTexts } from '../../../utils/classify/warm-up';
import { allDetectors, analyzers } from '../../../utils/detectors/all';

const detectors = allDetectors();

const classifier = createClassifierOf({ detectors, analyzers });

/** Milliseconds for a text of a few thousand characters, which takes less than one: only what never ends takes so long. */
const PATIENCE_MS = 10_000;

/** What the classifier says of the text. A loop without an end is stopped and thrown: no test runner can end one. */
function scanned(text: string): ScanResult {
  return runInNewContext('scan()', { scan: () => classifier.scan(text) }, { timeout: PATIENCE_MS }) as ScanResult;
}

/** Lines that some detector or analyser looks around at: behind them, before them, or from one to the next. */
const LINES = [
  ...warmUpTexts().filter((text) => text.length < 300),
  '2024-05-01 12:00:01,123 ERROR [main] com.example.A - it failed',
  '    at com.example.Foo.bar(Foo.java:12)',
  'Caused by: java.lang.IllegalStateException: no',
  'Traceback (most recent call last):',
  '  File "a.py", line 3, in <module>',
  'goroutine 1 [running]:',
  'May  1 12:00:00 host sshd[12]: accepted',
  '192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "GET /a HTTP/1.0" 200 2326',
  '[INFO] connected',
  '-----BEGIN PRIVATE KEY-----',
  '-----END PRIVATE KEY-----',
  '"name","email","phone"',
  'Ann Example,ann@example.org,+1 202 555 0100',
  'Name: Ann Example',
  "INSERT INTO users VALUES (1,'Ann','ann@example.org');",
  '{"name":"Ann","email":"ann@example.org"},',
  'CONFIDENTIAL',
  'TLP:RED',
  'Page 1 of 3',
  '> On Monday Ann Example wrote:',
  'From: Ann Example <ann@example.org>',
  '```ts',
  '```',
  '| a | b |',
  '<table><tr><td>1</td></tr></table>',
  'password is',
  'the password for the server is',
  'Das Passwort lautet',
  '密码是',
  'token: "',
  'IBAN',
  'Steuer-ID',
  '%41%42%43%44%45%46%47%48',
  '&#x41;&#66;&amp;',
  '\\u0041\\u0042',
  'a\u200bb\u00adc\u202ed',
  'e\u0301\u0323',
  '𝐚𝐛𝐜 ａｂｃ 漢字',
  '\ud83d',
  '\0',
  '',
];
const line = fc.constantFrom(...LINES);
const part = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 1, arbitrary: fc.tuple(line, fc.nat(80)).map(([text, at]) => text.slice(at)) },
  { weight: 1, arbitrary: fc.tuple(line, fc.nat(80)).map(([text, at]) => text.slice(0, at)) },
  { weight: 1, arbitrary: line.map((text) => text.toUpperCase()) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const between = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', ' ', '', '\t', ',', ': ', '\u2028', '\n  ', '"', '\ufeff');
const texts = fc
  .tuple(between, fc.array(fc.tuple(part, between), { minLength: 1, maxLength: 40 }))
  .map(([before, parts]) => before + parts.flat().join(''));

describe('any text, made of what is looked around at, in any order', () => {
  it('comes to an end, without an error, with places that are in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { detector, span } of scanned(text).findings) {
          expect(detector).not.toBe('engine.error');
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 20 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });
});
