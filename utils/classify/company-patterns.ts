import type { Finding } from '../model/finding';
import type { CompanyPattern } from '../model/policy';
import { PATTERN_MS, WINDOW } from './budget';

/** A company regex, run only in a window round its keyword; `null` regex where it does not compile. */
export interface WindowPattern {
  readonly source: CompanyPattern;
  readonly regex: RegExp | null;
  /** Lower case. */
  readonly keyword: string;
}

export function compilePatterns(patterns: readonly CompanyPattern[]): readonly WindowPattern[] {
  return patterns.map((source) => {
    let regex: RegExp | null = null;
    try {
      regex = new RegExp(source.pattern, source.ignoreCase ? 'giu' : 'gu');
    } catch {
      // Refused when the policy is written; here every scan reports it as `engine.error`.
    }
    return { source, regex, keyword: source.keyword.toLowerCase() };
  });
}

/** The first match that touches the keyword at `start`, as a finding. */
function matchInWindow(text: string, pattern: WindowPattern, start: number): Finding | null {
  if (pattern.regex === null) return null;
  const from = Math.max(0, start - WINDOW);
  const end = start + pattern.keyword.length;
  const window = text.slice(from, end + WINDOW);
  pattern.regex.lastIndex = 0;
  for (let match = pattern.regex.exec(window); match !== null; match = pattern.regex.exec(window)) {
    const at = from + match.index;
    if (at >= end) return null;
    const until = at + match[0].length;
    if (match[0].length > 0 && until > start)
      return {
        detector: `custom.${pattern.source.id}`,
        category: 'custom',
        span: [at, until],
        confidence: pattern.source.confidence,
        label: pattern.source.label,
      };
    if (match[0].length === 0) pattern.regex.lastIndex++;
  }
  return null;
}

/**
 * Time that each company pattern has taken in one text. A pattern was shown to be linear when the policy was written and sees one window at a
 * time; should it be slow all the same, it is asked no more once its time is up. A regular expression cannot be interrupted, so what is
 * bounded is the sum: the window that runs over is the last.
 */
export class PatternClock {
  over = false;
  private readonly spent: Float64Array;

  constructor(
    private readonly now: (() => number) | undefined,
    patterns: number,
  ) {
    this.spent = new Float64Array(patterns);
  }

  match(text: string, pattern: WindowPattern, i: number, start: number): Finding | null {
    const { now, spent } = this;
    if (now === undefined) return matchInWindow(text, pattern, start);
    if ((spent[i] ?? 0) > PATTERN_MS) {
      this.over = true;
      return null;
    }
    const from = now();
    const finding = matchInWindow(text, pattern, start);
    spent[i] = (spent[i] ?? 0) + now() - from;
    return finding;
  }
}
