import { Feature, measure } from './lines';
import { endOfLine, goesOn, skim } from './skim';
import { WEIGHTS } from './weights';

const WEIGHT = Float64Array.from(Object.values(WEIGHTS));

/** One line may say this much at most, for and against, so that a block needs several. */
const MOST = 4;
const LEAST = -2;
/** Braces alone are JSON as well. */
const WORDLESS = 0.5;
/** A block ends once this much has been said against it; a few lines of comment do not. */
const DROP = 8;
/** Log odds at which a region counts. */
const LOW = 4;
/** Minified code comes in one line: longer ones are judged piece by piece. */
const PIECE = 300;
/** Up to here every line is judged. Of a longer text, a stretch that looks like the one before it counts as that. */
const THOROUGH = 16_384;
/** At least so much is judged before a stretch is taken for more of it: characters, lines. */
const WINDOW = 512;
const WINDOW_LINES = 3;
/** How clear that must be, in mean log odds of a line. */
const CLEARLY_CODE = 1;
const CLEARLY_NONE = -0.75;
/** Characters in a stretch, and stretches between two windows. */
const STRETCH = 1_024;
const MOST_STRETCHES = 8;

/** Stack frames, log lines and messages of tools: they quote code and are none. Tried at the first character of a line only. */
const LOG =
  /(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d\b|at (?:async )?[\w$.<>/[\] ]{1,120}[ ]?\(|at \S{1,200}:\d+:\d+|File "[^"\n]{1,200}", line \d|(?:npm|pip|yarn|cargo|gcc|make|git)[ :](?:ERR!|error|WARN|warn)|Caused by: |\[(?:INFO|WARN|WARNING|ERROR|DEBUG)\])/y;

/** Tried where a name and a colon stand, since it reads the name for each of its ends. */
const ERROR = /(?:[\w.]{1,80})?(?:Error|Exception|Warning): /y;

/** A shell command quoted in a question. */
const COMMAND =
  /(?:\$ |> |PS [A-Z]:|C:\\|npm (?:install|i|run|ci)\b|npx |pip3? install|yarn |pnpm |git (?:push|pull|clone|commit|checkout|add|rebase|merge|status|log)\b|docker (?:run|build|exec|compose)|sudo |apt(?:-get)? |brew |curl |wget |cd |ls\b|chmod |ssh |kubectl |conda )/y;

function startsWith(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** What they can start with. */
const LOG_FIRST = new Set(Array.from('[0123456789aFnpycgmC', (c) => c.charCodeAt(0)));
const COMMAND_FIRST = new Set(Array.from('$>PCnpygdsabwclk', (c) => c.charCodeAt(0)));
const LONGEST_NAME = 100;

/** `java.lang.IllegalStateException:`, as far as it is a name and a colon. */
function isNamedColon(text: string, at: number): boolean {
  for (let i = at; i < at + LONGEST_NAME; i++) {
    const c = text.charCodeAt(i);
    const word = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 46 || c === 95;
    if (!word) return c === 58 && i > at;
  }
  return false;
}

/** A line of a log or a command, or the start of one. */
function isQuoted(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (
    (LOG_FIRST.has(c) && startsWith(LOG, text, at)) ||
    (isNamedColon(text, at) && startsWith(ERROR, text, at)) ||
    (COMMAND_FIRST.has(c) && startsWith(COMMAND, text, at))
  );
}

/** Fence lines of Markdown are no evidence. */
const FENCE = /(?:```|~~~)/y;

/** A stretch of text that is code, without the blank around it. */
export interface Block {
  start: number;
  end: number;
  score: number;
  lines: number;
}

/** Log odds of the line that was measured. */
function weigh(counts: Uint8Array): number {
  let value = 0;
  for (let i = 0; i < WEIGHT.length; i++) {
    const n = counts[i] ?? 0;
    if (n !== 0) value += n * (WEIGHT[i] ?? 0);
  }
  if (counts[Feature.NoWords] !== 0) value = Math.min(value, WORDLESS);
  return Math.max(LEAST, Math.min(MOST, value));
}

/**
 * Finds the regions that are code. Each line has log odds of being code (`weights.ts`); a region is a maximal run in which their sum
 * keeps rising, give or take. A long text is judged in windows; see `skim`. Goes on from where it stopped.
 */
export class Regions {
  readonly blocks: Block[] = [];
  /** Lines that are not blank. */
  lines = 0;
  private at = 0;
  /** Where the line ends that was read last. */
  private lineEnd = -1;
  private sum = 0;
  private count = 0;
  private block: Block = { start: 0, end: 0, score: 0, lines: 0 };
  private windowStart = 0;
  private windowEnd = WINDOW;
  private windowLineEnd = -1;
  private windowSum = 0;
  private windowLines = 0;
  private readonly counts = new Uint8Array(WEIGHT.length);

  constructor(private readonly text: string) {}

  /** Works up to about `to`; true at the end of the text. */
  advance(to: number): boolean {
    const { text } = this;
    const limit = Math.min(to, text.length);
    while (this.at < limit) {
      const start = this.at;
      // Looked for once for each line, not for each piece of one.
      if (this.lineEnd < start) this.lineEnd = endOfLine(text, start);
      const { lineEnd } = this;
      const end = Math.min(lineEnd, start + PIECE);
      let first = start;
      while (first < end && text.charCodeAt(first) <= 32) first++;
      if (first < end) {
        const value = this.valueOf(start, first, end);
        this.add(first, end, value, 1);
        this.windowSum += value;
        this.windowLines++;
      }
      this.at = end === lineEnd ? lineEnd + 1 : end;
      if (this.at >= this.windowEnd && this.windowLines >= WINDOW_LINES && text.length > THOROUGH) this.leap();
    }
    if (this.at < text.length) return false;
    this.close();
    return true;
  }

  private valueOf(start: number, first: number, end: number): number {
    const { text, counts } = this;
    if (startsWith(FENCE, text, first)) return 0;
    if (isQuoted(text, first)) return LEAST;
    counts.fill(0);
    measure(text, start, end, counts);
    return weigh(counts);
  }

  /** Lines [from, to) that are worth `value` together. */
  private add(from: number, to: number, value: number, count: number): void {
    const { block } = this;
    if (this.sum === 0 && value > 0) block.start = from;
    this.sum += value;
    this.count += count;
    this.lines += count;
    if (this.sum > block.score) {
      block.score = this.sum;
      block.end = to;
      block.lines = this.count;
    }
    if (this.sum <= 0 || this.sum < block.score - DROP) this.close();
  }

  private close(): void {
    if (this.block.score >= LOW) this.blocks.push(this.block);
    if (this.block.score > 0 || this.block.start > 0) this.block = { start: 0, end: 0, score: 0, lines: 0 };
    this.sum = 0;
    this.count = 0;
  }

  /** What goes on as the window is taken for more of it; what does not is the next window. */
  private leap(): void {
    const { text } = this;
    const mean = this.windowSum / this.windowLines;
    let stretches = mean >= CLEARLY_CODE || mean <= CLEARLY_NONE ? MOST_STRETCHES : 0;
    const seen = stretches === 0 ? null : skim(text, this.windowStart, this.at, PIECE, this.windowLineEnd);
    this.windowEnd = this.at + WINDOW;
    for (; seen !== null && stretches > 0 && this.at < text.length; stretches--) {
      const ahead = skim(text, this.at, this.at + STRETCH, PIECE, this.lineEnd);
      if (!goesOn(seen, ahead, mean > 0)) {
        this.windowEnd = ahead.until;
        break;
      }
      if (ahead.lines > 0) this.add(this.at, ahead.end, mean * ahead.lines, ahead.lines);
      this.at = ahead.until;
      this.lineEnd = ahead.lineEnd;
      this.windowEnd = this.at + WINDOW;
    }
    this.windowStart = this.at;
    this.windowLineEnd = this.lineEnd;
    this.windowSum = 0;
    this.windowLines = 0;
  }
}
