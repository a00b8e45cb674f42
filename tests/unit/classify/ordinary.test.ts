import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClassifierOf, createEngine } from '../../../utils/classify/create';
import { Job } from '../../../utils/classify/job';
import { allDetectors, analyzers } from '../../../utils/detectors/all';
import { hostileTexts, mixedText } from '../../bench/text';

const detectors = allDetectors();

const root = path.resolve(import.meta.dirname, '../../..');
const classifier = createClassifierOf({ detectors, analyzers });

/** Text of one kind, 1 MB of it, made of what is installed. */
function repeated(unit: (i: number) => string): string {
  const out: string[] = [];
  for (let i = 0, n = 0; n < 1_000_000; i++) {
    const line = unit(i);
    out.push(line);
    n += line.length;
  }
  return out.join('').slice(0, 1_000_000);
}

describe('ordinary texts of 1 MB stay within budget', () => {
  const dist = path.join(root, 'node_modules/typescript/lib');
  it.each<[string, () => string]>([
    ['code, prose and data, mixed', () => mixedText(root, 1_000_000)],
    [
      'one large source file',
      () => readFileSync(path.join(dist, readdirSync(dist).find((f) => f === 'typescript.js') ?? ''), 'utf8').slice(0, 1_000_000),
    ],
    [
      'a table of customers',
      () => repeated((i) => `${i};Ann Example ${i};ann.${i}@mail.test;+49 30 ${1_000_000 + i};2024-0${(i % 9) + 1}-11;10.0.${i % 255}.7\n`),
    ],
    ['a list of short e-mail addresses', () => repeated((i) => `u${i}@mail.test\n`)],
    ['settings, a key and a token to a line', () => repeated((i) => `key=item-${i % 97}\ntoken=next-${i % 89}\n`)],
    ['JSON with many keys and values', () => repeated((i) => `{"key":"item-${i}","value":${i * 7},"token":"t"},\n`)],
    [
      'a log',
      () =>
        repeated(
          (i) =>
            `2026-11-20T10:${i % 60}:01.${i % 1000}Z INFO [worker-${i % 8}] request id=${i} took ${i % 300} ms from 10.1.2.${i % 255}\n`,
        ),
    ],
    [
      'base64 with long runs of zeros',
      () => repeated((i) => (i % 2 ? 'A'.repeat(400) : Buffer.from(`data ${i * 31} ${i}`.repeat(9)).toString('base64')) + '\n'),
    ],
    ['digits', () => repeated((i) => `${i * 7_919} ${i % 97}, `)],
  ])('%s', (_, make) => {
    expect(classifier.scan(make()).findings.filter((f) => f.category === 'failure')).toEqual([]);
  });
});

describe('hostile texts', () => {
  const engine = createEngine({ detectors, analyzers });
  const half = hostileTexts(150_000);
  const whole = hostileTexts(300_000);
  it.each(Object.keys(whole))('"%s" costs about twice the work at twice the length', (name) => {
    const work = (text: string) => {
      const job = new Job(text, engine);
      job.result();
      return job.work;
    };
    // A tenth more is the luck of the random texts; quadratic growth would be twice as much.
    expect(work(whole[name] ?? '')).toBeLessThanOrEqual(work(half[name] ?? '') * 2.2 + 1_000);
  });

  it.each(Object.keys(half))('a secret planted last in "%s" is found, or the budget is reported', (name) => {
    const token = ['gh', 'p_', Array.from({ length: 36 }, (_, i) => 'aB3dE5gH7j'.charAt((i * 7) % 10)).join('')].join('');
    const { findings } = classifier.scan(`${half[name] ?? ''}\n ${token}\n`);
    expect(findings.some((f) => f.detector === 'secret.github-token' || f.detector === 'engine.over-budget')).toBe(true);
  });
});
