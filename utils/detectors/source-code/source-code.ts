import type { Finding } from '../../model/finding';
import type { Confidence } from '../../model/words';
import type { Analysis, Analyzer } from '../types';
import { languageOf } from './languages';
import { Feature, measure } from './lines';
import { WEIGHTS } from './weights';

const WEIGHT = Float64Array.from(Object.values(WEIGHTS));

/** One line may say this much at most, for and against, so that a block needs several. */
const MOST = 4;
const LEAST = -2;
/** Braces alone are JSON as well. */
const WORDLESS = 0.5;
/** A block ends once this much has been said against it; a few lines of comment do not. */
const DROP = 8;
/** Log odds at which a block is reported, and how surely. */
const LOW = 4;
const MEDIUM = 9;
const HIGH = 24;
/** Minified code comes in one line: longer ones are judged piece by piece. */
const PIECE = 300;
/** Characters between two yields. */
const SLICE = 8_192;

/** Stack frames, log lines and messages of tools: they quote code and are none. Tried at the first character of a line only. */
const LOG =
  /(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d\b|at (?:async )?[\w$.<>/[\] ]{1,120}[ ]?\(|at \S{1,200}:\d+:\d+|File "[^"\n]{1,200}", line \d|(?:npm|pip|yarn|cargo|gcc|make|git)[ :](?:ERR!|error|WARN|warn)|Caused by: |(?:[\w.]{1,80})?(?:Error|Exception|Warning): |\[(?:INFO|WARN|WARNING|ERROR|DEBUG)\])/y;

/** A shell command quoted in a question. */
const COMMAND =
  /(?:\$ |> |PS [A-Z]:|C:\\|npm (?:install|i|run|ci)\b|npx |pip3? install|yarn |pnpm |git (?:push|pull|clone|commit|checkout|add|rebase|merge|status|log)\b|docker (?:run|build|exec|compose)|sudo |apt(?:-get)? |brew |curl |wget |cd |ls\b|chmod |ssh |kubectl |conda )/y;

function startsWith(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** Fence lines of Markdown are no evidence. */
const FENCE = /(?:```|~~~)/y;

/** Markup is shown to an AI more often than it is anyone's secret. */
const MARKUP = new Set(['html', 'css']);
/** Code that makes up less of the text than this is quoted in it, and rarely the company's own. */
const MOSTLY = 0.7;

/** The language is asked of so many blocks; the rest of a long text goes with the last of them. */
const NAMED = 6;

interface Block {
  start: number;
  end: number;
  score: number;
  lines: number;
}

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

/**
 * Finds the regions that are code. Each line has log odds of being code (`weights.ts`); a region is a maximal run in which their sum
 * keeps rising, give or take. `count` is its lines of code.
 */
function* analyse({ text }: Analysis): Generator<undefined, readonly Finding[]> {
  const blocks: Block[] = [];
  const counts = new Uint8Array(WEIGHT.length);
  let sum = 0;
  let lines = 0;
  /** Lines that are not blank. */
  let all = 0;
  let block: Block = { start: 0, end: 0, score: 0, lines: 0 };
  const close = (): void => {
    if (block.score >= LOW) blocks.push(block);
    sum = 0;
    lines = 0;
    block = { start: 0, end: 0, score: 0, lines: 0 };
  };
  let nextYield = SLICE;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    const end = Math.min(lineEnd, start + PIECE);
    let first = start;
    while (first < end && text.charCodeAt(first) <= 32) first++;
    if (first < end) {
      let value = LEAST;
      if (startsWith(FENCE, text, first)) value = 0;
      else if (!startsWith(LOG, text, first) && !startsWith(COMMAND, text, first)) {
        counts.fill(0);
        measure(text, start, end, counts);
        value = 0;
        for (let i = 0; i < WEIGHT.length; i++) {
          const n = counts[i] ?? 0;
          if (n !== 0) value += n * (WEIGHT[i] ?? 0);
        }
        if (counts[Feature.NoWords] !== 0) value = Math.min(value, WORDLESS);
        value = Math.max(LEAST, Math.min(MOST, value));
      }
      if (sum === 0 && value > 0) block.start = first;
      sum += value;
      lines++;
      all++;
      if (sum > block.score) {
        block.score = sum;
        block.end = end;
        block.lines = lines;
      }
      if (sum <= 0 || sum < block.score - DROP) close();
    }
    start = end === lineEnd ? lineEnd + 1 : end;
    if (start >= nextYield) {
      nextYield = start + SLICE;
      yield;
    }
  }
  close();
  const code = blocks.reduce((n, b) => n + b.lines, 0);
  let language = 'other';
  return blocks.map((b, i) => {
    if (i < NAMED) language = languageOf(text.slice(b.start, b.end));
    return finding(b, language, code >= all * MOSTLY);
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
