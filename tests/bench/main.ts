import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { createClassifierOf } from '../../utils/classify/create';
import { analyzers, detectors } from '../../utils/detectors/all';
import { hostileTexts, mixedText } from './text';

const HELP = `Usage: npm run bench [-- --rounds N]

Times the classifier beside named references in one run: a bare charCodeAt loop, and secretlint's recommended preset.
What counts are the ratios; milliseconds are this machine's. No test depends on them.
`;

type Run = (text: string) => unknown;

function floor(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h, 31) + text.charCodeAt(i);
  return h;
}

const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended }] };
const secretlint = (content: string) =>
  lintSource({ source: { content, filePath: 'paste.txt', ext: '.txt', contentType: 'text' }, options: { config } });

/** Milliseconds of each candidate in each round; candidates take turns, so that a noisy moment meets all of them. */
async function race(candidates: Readonly<Record<string, Run>>, text: string, rounds: number): Promise<Record<string, number[]>> {
  const repeat = Math.max(1, Math.round(200_000 / text.length));
  const times: Record<string, number[]> = {};
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const from = performance.now();
      for (let i = 0; i < repeat; i++) await run(text);
      if (round >= 0) (times[name] ??= []).push((performance.now() - from) / repeat);
    }
  }
  return times;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function row(...cells: readonly string[]): string {
  return cells.map((c, i) => (i === 0 ? c.padEnd(26) : c.padStart(14))).join('');
}

async function main(): Promise<number> {
  let rounds: number;
  try {
    const { values } = parseArgs({ options: { rounds: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
    if (values.help === true) {
      process.stdout.write(HELP);
      return 0;
    }
    rounds = Number(values.rounds ?? 7);
    if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError(`--rounds is a whole number from 1, not "${values.rounds ?? ''}".`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'An argument is wrong.'}\n`);
    return 2;
  }
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
  const big = mixedText(root, 1_000_000);

  const building = performance.now();
  const all = createClassifierOf({ detectors, analyzers });
  const built = performance.now() - building;
  const firstText = big.slice(0, 10_000);
  const first = performance.now();
  all.scan(firstText);
  const firstMs = performance.now() - first;
  const firstLint = performance.now();
  await secretlint(firstText);
  const firstLintMs = performance.now() - firstLint;
  console.log(`${detectors.length} detectors, ${analyzers.length} analysers; tables built in ${built.toFixed(2)} ms`);
  console.log(
    `first 10 KB of this process: ${firstMs.toFixed(2)} ms; secretlint's first: ${firstLintMs.toFixed(2)} ms; ratio ${(firstMs / firstLintMs).toFixed(2)}\n`,
  );

  const only = (category: string) => createClassifierOf({ detectors: detectors.filter((d) => d.category === category), analyzers: [] });
  const candidates: Record<string, Run> = {
    'charCodeAt loop': floor,
    'all detectors': (t) => all.scan(t),
    'detectors, no analysers': (
      (c) => (t: string) =>
        c.scan(t)
    )(createClassifierOf({ detectors, analyzers: [] })),
    secrets: (
      (c) => (t: string) =>
        c.scan(t)
    )(only('secret')),
    secretlint,
  };
  let mixedMs = NaN;
  for (const [name, size] of [
    ['10 KB', 10_000],
    ['100 KB', 100_000],
    ['1 MB', 1_000_000],
  ] as const) {
    const times = await race(candidates, big.slice(0, size), rounds);
    const loop = median(times['charCodeAt loop'] ?? []);
    const lint = median(times['secretlint'] ?? []);
    mixedMs = median(times['all detectors'] ?? []);
    console.log(row(`mixed text, ${name}`, 'ms (median)', 'least', '÷ loop', '÷ secretlint'));
    for (const [candidate, ms] of Object.entries(times))
      console.log(
        row(candidate, median(ms).toFixed(3), Math.min(...ms).toFixed(3), (median(ms) / loop).toFixed(1), (median(ms) / lint).toFixed(2)),
      );
    console.log('');
  }
  console.log(row('hostile text, 1 MB', 'ms (median)', '÷ mixed 1 MB', 'over budget'));
  for (const [name, text] of Object.entries(hostileTexts(1_000_000))) {
    const times = await race({ all: (t) => all.scan(t) }, text, Math.min(rounds, 3));
    const ms = median(times['all'] ?? []);
    console.log(row(name, ms.toFixed(1), (ms / mixedMs).toFixed(2), all.scan(text).overBudget ? 'yes' : 'no'));
  }
  return 0;
}

process.exitCode = await main();
