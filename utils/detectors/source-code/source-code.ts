import type { Finding } from '../../model/finding';
import type { Confidence } from '../../model/words';
import type { Analysis, Analyzer } from '../types';
import { languageOf } from './languages';
import { HEADER, ownKind } from './own';
import type { Block } from './regions';
import { Regions } from './regions';

/** Log odds from which a region is reported with more than low, and with high confidence. */
const MEDIUM = 9;
const HIGH = 24;
/** Characters between two yields. */
const SLICE = 8_192;

/** Markup is shown to an AI more often than it is anyone's secret. */
const MARKUP = new Set(['html', 'css']);
/** Code that makes up less of the text than this is quoted in it, and rarely the company's own. */
const MOSTLY = 0.7;

/** The language is asked of so many blocks, of fewer in a long text; the others go with the last of them. */
const NAMED = 6;
const NAMED_OF_LONG = 3;
const LONG = 16_384;

function judge(block: Block, language: string, mostlyCode: boolean): Confidence {
  // One line, however sure of itself, is a snippet in a question.
  if (block.lines < 2 || block.score < MEDIUM || MARKUP.has(language)) return 'low';
  return block.score < HIGH || !mostlyCode ? 'medium' : 'high';
}

/**
 * One finding for each region of code, of the language that it is likeliest in. `count` is its lines. What shows that it is the company's
 * own is `source-code.own.<language>`, of high confidence however small, and labelled by what showed it.
 */
function* analyse({ text, own: marks = [] }: Analysis): Generator<undefined, readonly Finding[]> {
  const regions = new Regions(text);
  for (let to = SLICE; !regions.advance(to); to += SLICE) yield;
  const code = regions.blocks.reduce((n, b) => n + (b.sure >= 0 ? b.lines : 0), 0);
  const mostlyCode = code >= regions.lines * MOSTLY;
  const findings: Finding[] = [];
  const own = marks.toSorted((a, b) => a.start - b.start);
  let next = 0;
  const named = text.length > LONG ? NAMED_OF_LONG : NAMED;
  let language = 'other';
  for (const block of regions.blocks) {
    while (next < own.length && (own[next]?.start ?? 0) < block.start - HEADER) next++;
    const kind = ownKind(text, block.end, own, next);
    if (kind === null && block.sure < 0) continue;
    if (kind !== null || findings.length < named) language = languageOf(text, block.start, block.end);
    findings.push({
      detector: kind === null ? `source-code.${language}` : `source-code.own.${language}`,
      category: 'source-code',
      span: [block.start, block.end],
      confidence: kind === null ? judge(block, language, mostlyCode) : 'high',
      count: block.lines,
      ...(kind === null ? {} : { label: kind }),
    });
  }
  return findings;
}

/** Judged once when an engine is made, so that all is read and compiled before somebody waits for it. */
const SPECIMEN = `import { a } from 'b';\n\nfor (const x of y) {\n  a(x.z, 1);\n}\n\nThis is what we say.\n`.repeat(4);
let prepared = false;
function* prepare(): Generator<undefined, void> {
  if (prepared) return;
  prepared = true;
  const running = analyse({ text: SPECIMEN.repeat(8), findings: [], capitals: [], beyondAscii: [], regions: [] });
  while (running.next().done !== true) yield;
}

const source = 'log odds fitted on a Debian system’s own sources and texts; see weights.ts';

export const sourceCodeAnalyzers: readonly Analyzer[] = [{ id: 'source-code', category: 'source-code', analyse, prepare, source }];
