import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../../utils/classify/create';
import { sourceCodeAnalyzers } from '../../../../utils/detectors/source-code/source-code';
import { SAMPLES } from './samples';

const classifier = createClassifierOf({ detectors: [], analyzers: sourceCodeAnalyzers });
const BEFORE =
  'Hello, we have had this in our shop for years, and nobody here remembers why it was written that way.\nCould you please explain what it does?';
const AFTER = 'We would like to replace it before the summer, and the people who wrote it have left.\nThank you very much for your help.';

/** Lines that are not blank, with where they are in the text. */
function linesOf(text: string, from: number, to: number): readonly (readonly [number, number])[] {
  const lines: (readonly [number, number])[] = [];
  for (let at = from; at < to;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > to ? to : newline;
    const first = at + text.slice(at, end).search(/\S|$/);
    if (first < end) lines.push([first, end]);
    at = end + 1;
  }
  return lines;
}

interface Tally {
  snippets: number;
  found: number;
  exactStart: number;
  exactEnd: number;
  lines: number;
  linesFound: number;
  others: number;
  othersFound: number;
}

/** Puts each snippet among prose and counts the lines that are called code. */
function tally(snippets: readonly string[], before = BEFORE, after = AFTER): Tally {
  const sum: Tally = { snippets: 0, found: 0, exactStart: 0, exactEnd: 0, lines: 0, linesFound: 0, others: 0, othersFound: 0 };
  for (const snippet of snippets) {
    const text = `${before}\n\n${snippet}\n\n${after}`;
    const start = before.length + 2;
    const end = start + snippet.length;
    const { findings } = classifier.scan(text);
    const isFound = ([first]: readonly [number, number]): boolean => findings.some(({ span }) => span[0] <= first && first < span[1]);
    const own = linesOf(text, start, end);
    const others = [...linesOf(text, 0, start), ...linesOf(text, end, text.length)];
    sum.snippets++;
    sum.lines += own.length;
    sum.linesFound += own.filter(isFound).length;
    sum.others += others.length;
    sum.othersFound += others.filter(isFound).length;
    if (own.some(isFound)) sum.found++;
    if (findings.some(({ span }) => span[0] === start)) sum.exactStart++;
    if (findings.some(({ span }) => span[1] === end)) sum.exactEnd++;
  }
  return sum;
}

/** Front ends that the fixture sites are made of: the figures below were measured without them, and two of them would be half of the sample. */
const FRONT_ENDS = /^@(?:angular|assistant-ui|chatscope|floating-ui|fortawesome|juggle|lexical|radix-ui)$/;

/** Pieces of 2 to 40 lines of installed packages' sources; what is mostly comment is left out. */
function installed(extension: RegExp, most: number): readonly string[] {
  const root = path.resolve(import.meta.dirname, '../../../../node_modules');
  const out: string[] = [];
  let taken = 0;
  const walk = (dir: string, depth: number): void => {
    for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = path.join(dir, entry.name);
      if (out.length >= most) return;
      if (entry.isDirectory() && depth > 0 && !FRONT_ENDS.test(entry.name)) walk(name, depth - 1);
      else if (extension.test(entry.name) && !entry.name.includes('.min.')) {
        const lines = readFileSync(name, 'utf8').split('\n');
        if (lines.length < 60 || lines.some((line) => line.length > 200)) continue;
        const from = 20 + ((taken * 7) % (lines.length - 50));
        const piece = lines.slice(from, from + 2 + ((taken * 5) % 39));
        taken++;
        while (piece.at(0)?.trim() === '') piece.shift();
        while (piece.at(-1)?.trim() === '') piece.pop();
        const comments = piece.filter((line) => /^\s*(?:\/\/|\/?\*|$)/.test(line)).length;
        if (piece.length >= 2 && comments * 2 < piece.length) out.push(piece.join('\n').trim());
      }
    }
  };
  walk(root, 4);
  return out;
}

describe('snippets of code among prose', () => {
  it('are found in twenty languages, from the first line to the last, and named', () => {
    const names = Object.keys(SAMPLES);
    const sum = tally(names.map((name) => SAMPLES[name]?.join('\n') ?? ''));
    expect(sum.found).toBe(names.length);
    expect(sum.othersFound).toBe(0);
    expect(sum.linesFound / sum.lines).toBeGreaterThan(0.95);
    expect(sum.exactStart / sum.snippets).toBeGreaterThanOrEqual(0.9);
    expect(sum.exactEnd / sum.snippets).toBeGreaterThanOrEqual(0.9);
    const wrong = names.filter((name) => {
      const [found] = classifier.scan(`${BEFORE}\n\n${SAMPLES[name]?.join('\n') ?? ''}\n\n${AFTER}`).findings;
      return found?.detector !== `source-code.${name}`;
    });
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(2);
  });

  it.each<[string, RegExp]>([
    ['JavaScript', /\.[cm]?js$/],
    ['TypeScript', /\.[cm]?ts$/],
  ])('are found in pieces of the sources of installed packages: %s', (_, extension) => {
    const snippets = installed(extension, 150);
    const sum = tally(snippets);
    expect(snippets.length).toBe(150);
    expect(sum.found / sum.snippets).toBeGreaterThan(0.93);
    expect(sum.linesFound / sum.lines).toBeGreaterThan(0.88);
    expect(sum.othersFound / sum.others).toBeLessThan(0.005);
  });

  it('are found in long texts as well, where most lines are only glanced at', () => {
    const long = `${BEFORE}\n${AFTER}\n`.repeat(40);
    const sum = tally(installed(/\.[cm]?js$/, 60), long, long);
    expect(sum.found / sum.snippets).toBeGreaterThan(0.85);
    expect(sum.linesFound / sum.lines).toBeGreaterThan(0.85);
    expect(sum.othersFound / sum.others).toBeLessThan(0.001);
  });
});
