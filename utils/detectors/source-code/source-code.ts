import type { Finding } from '../../model/finding';
import type { Confidence } from '../../model/words';
import type { Analysis, Analyzer } from '../types';
import { languageOf } from './languages';
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
const NAMED_OF_LONG = 2;
const LONG = 16_384;

function judge(block: Block, language: string, mostlyCode: boolean): Confidence {
  // One line, however sure of itself, is a snippet in a question.
  if (block.lines < 2 || block.score < MEDIUM || MARKUP.has(language)) return 'low';
  return block.score < HIGH || !mostlyCode ? 'medium' : 'high';
}

function finding(block: Block, language: string, mostlyCode: boolean): Finding {
  const confidence = judge(block, language, mostlyCode);
  return {
    detector: `source-code.${language}`,
    category: 'source-code',
    span: [block.start, block.end],
    confidence,
    count: block.lines,
  };
}

/** One finding for each region of code, of the language that it is likeliest in. `count` is its lines. */
function* analyse({ text }: Analysis): Generator<undefined, readonly Finding[]> {
  const regions = new Regions(text);
  for (let to = SLICE; !regions.advance(to); to += SLICE) yield;
  const { blocks } = regions;
  const code = blocks.reduce((n, b) => n + b.lines, 0);
  const named = text.length > LONG ? NAMED_OF_LONG : NAMED;
  let language = 'other';
  return blocks.map((b, i) => {
    if (i < named) language = languageOf(text, b.start, b.end);
    return finding(b, language, code >= regions.lines * MOSTLY);
  });
}

export const sourceCodeAnalyzers: readonly Analyzer[] = [
  {
    id: 'source-code',
    category: 'source-code',
    analyse,
    source: 'log odds fitted on a Debian system’s own sources and texts; see weights.ts',
  },
];
