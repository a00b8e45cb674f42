import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allDetectors, analyzers } from '../../utils/detectors/all';
import type { Arguments } from './arguments';
import { HELP, parseArguments } from './arguments';
import { bigKnowledge } from './knowledge';
import type { Size } from './measure';
import { besidePlain, bySize, firstCalls, growth, hostile, memory, ofParts, recallVsPlain, SIZES, withKnowledge } from './measure';
import type { Figure, Times } from './race';
import { figure, median, ratio } from './race';
import { flat, mixedText } from './text';

const detectors = allDetectors();

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const MB = 1_000_000;
const PLANTED = 5_000;

/** Printed for people; goes to standard error where standard output is for the JSON. */
let print = (line: string): void => console.log(line);

function row(...cells: readonly string[]): void {
  print(cells.map((c, i) => (i === 0 ? c.padEnd(34) : c.padStart(13))).join(''));
}

const two = (value: number): string => value.toFixed(2);
const spreadOf = ({ least, most }: Figure): string => `${two(least)}–${two(most)}`;

function table(title: string, times: Times, references: readonly string[]): void {
  row(title, 'ms', ...references.map((r) => `÷ ${r.split(' ')[0] ?? ''}`), 'spread');
  for (const [name, ms] of Object.entries(times)) {
    const ratios = references.map((r) => ratio(ms, times[r] ?? []));
    const last = ratios.at(-1);
    row(name, median(ms).toFixed(3), ...ratios.map((r) => two(r.median)), last === undefined ? '' : spreadOf(last));
  }
  print('');
}

/** The text to judge, at least 1 MB of it: shorter files are repeated. */
function textOf(files: readonly string[]): string {
  if (files.length === 0) return mixedText(root, MB);
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  if (text === '') throw new TypeError(`${files.join(', ')}: there is no text in it.`);
  const whole = text.length >= MB ? text : text.repeat(Math.ceil(MB / text.length));
  return flat(whole);
}

async function measureAll(text: string, { rounds, quick }: Arguments): Promise<Readonly<Record<string, unknown>>> {
  const ratios: Record<string, Figure> = {};
  const times: Record<string, Times> = {};
  const of = (name: string, candidate: string): readonly number[] => times[name]?.[candidate] ?? [];

  const first = (times['first 10 KB'] = firstCalls(root, text, rounds));
  ratios['first10KB/secretlint'] = ratio(first['weir'] ?? [], first['secretlint'] ?? []);
  ratios['first10KBNotWarmedUp/secretlint'] = ratio(first['cold'] ?? [], first['secretlint'] ?? []);
  table('first 10 KB of a fresh process', first, ['secretlint']);

  for (const size of Object.keys(SIZES) as Size[]) {
    const raced = (times[size] = await bySize(text, size, rounds));
    ratios[`all/secretlint@${size}`] = ratio(raced['all detectors'] ?? [], raced['secretlint'] ?? []);
    ratios[`all/charCodeAt@${size}`] = ratio(raced['all detectors'] ?? [], raced['charCodeAt loop'] ?? []);
    table(`text, ${size}`, raced, ['charCodeAt loop', 'secretlint']);
    const parts = (times[`${size}, parts`] = await ofParts(text, size, rounds));
    table(`parts, ${size}`, parts, ['secretlint']);
    if (size === '1MB') continue;
    const plain = (times[`${size}, plain`] = await besidePlain(text, size, rounds));
    ratios[`all/oneAfterAnother@${size}`] = ratio(plain['all detectors'] ?? [], plain['one regex after another'] ?? []);
    table(`text, ${size}`, plain, ['one regex after another']);
  }

  const knowledge = bigKnowledge();
  times['company knowledge'] = await withKnowledge(text, knowledge, rounds);
  ratios['all+dictionary+documents/secretlint@1MB'] = ratio(
    of('company knowledge', 'with dictionary and documents'),
    of('company knowledge', 'secretlint'),
  );
  table('100,000 terms, 1,000,000 hashes', times['company knowledge'], ['secretlint']);

  times['growth'] = await growth(root, text, rounds);
  ratios['rules5000/rules500@1MB'] = ratio(of('growth', '5000 rules'), of('growth', '500 rules'));
  table('synthetic rules, 1 MB', times['growth'], ['500 rules']);

  const slow = await hostile(text, 5);
  const worst = slow.reduce((a, b) => (b.ratio.median > a.ratio.median ? b : a));
  ratios['hostile/mixed@1MB'] = worst.ratio;
  row('hostile text, 1 MB', '÷ mixed', 'spread', 'over budget');
  for (const h of slow) row(h.name, two(h.ratio.median), spreadOf(h.ratio), h.overBudget ? 'yes' : 'no');
  print('');

  const recall = recallVsPlain(text, (quick ? 1 : 10) * MB, PLANTED);
  ratios['recallVsPlain'] = figure([recall.recall]);
  print(
    `recall against the plain engine: ${recall.recall} of ${recall.plain} values in ${recall.characters / MB} MB with ${recall.planted} planted`,
  );
  for (const missed of recall.missed) print(`  missed ${missed}`);

  const bytes = memory(text, knowledge);
  if (bytes !== null) {
    const mb = (n: number): string => `${(n / MB).toFixed(1)} MB`;
    print(`memory: engine ${mb(bytes.engine)}, company knowledge ${mb(bytes.knowledge)}, left by a scan of 1 MB ${mb(bytes.scan)}`);
  }
  return {
    measured: {
      node: process.version,
      cpu: cpus()[0]?.model ?? '',
      cores: cpus().length,
      detectors: detectors.length,
      analysers: analyzers.length,
      rounds,
    },
    ratios: Object.fromEntries(Object.entries(ratios).map(([name, r]) => [name, r.median])),
    spread: Object.fromEntries(Object.entries(ratios).map(([name, r]) => [name, { least: r.least, most: r.most, rounds: r.rounds }])),
    milliseconds: times,
    hostile: slow,
    recall,
    memory: bytes,
  };
}

async function main(): Promise<number> {
  let args: Arguments;
  let text: string;
  try {
    args = parseArguments(process.argv.slice(2));
    if (args.help) {
      process.stdout.write(HELP);
      return 0;
    }
    text = textOf(args.files);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'An argument is wrong.'}\n`);
    return 2;
  }
  if (args.json === '-') print = (line) => console.error(line);
  print(
    `${detectors.length} detectors, ${analyzers.length} analysers; medians of ${args.rounds} interleaved rounds; the spread is that of the last ratio\n`,
  );
  const figures = await measureAll(text, args);
  for (const [name, value] of Object.entries(figures['ratios'] as Record<string, number>)) row(name, value.toFixed(3));
  if (args.json !== null) {
    const json = `${JSON.stringify(figures, null, 2)}\n`;
    if (args.json === '-') process.stdout.write(json);
    else writeFileSync(args.json, json);
  }
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
