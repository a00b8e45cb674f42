import type { Confidence } from '../../model/words';
import type { Category } from '../../model/words';
import type { Detector, RunTrigger } from '../types';

/** A number that an authority gives out, as one row of a table. */
export interface Numbered {
  readonly id: string;
  readonly category?: Category;
  readonly country?: string;
  /** Body of the pattern; edges and flags are added. Bounded. */
  readonly form: string;
  readonly runs: readonly RunTrigger[];
  /** Two letters, lower case, that it always starts with. */
  readonly start?: string;
  /** Sees the value without separators, in upper case. */
  readonly check?: (text: string) => boolean;
  /** Words that stand beside it, in lower case; without one only `alone` and a text that is nothing but the number count. */
  readonly words: readonly string[];
  /** How sure without a word: for forms that are like nothing else. */
  readonly alone?: Confidence;
  readonly source: string;
}

export const digits = (min: number, max = min): RunTrigger => ({ shape: 'digits', length: [min, max] });
export const mixed = (min: number, max = min): RunTrigger => ({ shape: 'mixed', length: [min, max] });
export const upper = (min: number, max = min): RunTrigger => ({ shape: 'upper', length: [min, max] });

/** A number may be all there is, give or take a full stop. */
const SLACK = 3;

/** No number of a table is longer, its separators counted. */
const LONGEST = 128;

/** Runs of this length hold the whole number. */
const UNGROUPED = 7;

const squeeze = (value: string): string => value.replace(/[^0-9A-Za-zÀ-ÿ\u0370-\u04ff]/g, '').toUpperCase();

/** Context words match at the start of a word; a short one would be found in `since` or `panel`, so it takes what ends it along. */
const whole = (word: string): readonly string[] =>
  /^[a-z]{1,4}$/.test(word) ? [' ', ':', '#', '.', '-', '=', ',', ')', '\n', '('].map((end) => word + end) : [word];

/** Two detectors for a row: beside a word, and alone. */
export function detectorsOf(rows: readonly Numbered[]): readonly Detector[] {
  return rows.flatMap((row): readonly Detector[] => {
    const shared = {
      id: row.id,
      category: row.category ?? ('personal' as const),
      ...(row.country === undefined ? {} : { country: row.country }),
      ...(row.start === undefined ? {} : { start: row.start }),
      edges: 'number' as const,
      runs: row.runs.map((run) => (run.length[1] < UNGROUPED && run.shape !== 'mixed' ? { ...run, followed: 'number' as const } : run)),
      source: row.source,
    };
    // One for both: the engine does not run the same pattern twice in one place.
    const pattern = new RegExp(`(?:${row.form})(?![A-Za-z0-9_@]|[.,/-]\\d)`, 'iy');
    const holds = (value: string): boolean => row.check === undefined || row.check(squeeze(value));
    return [
      {
        ...shared,
        confidence: 'medium',
        pattern,
        validate: holds,
        context: { words: row.words.flatMap(whole), before: 50, after: 25, required: true, raises: 'medium' },
        rank: 1,
      },
      {
        ...shared,
        confidence: row.alone ?? 'low',
        // Groups are looked at beside a word, or where the form is distinctive.
        ...(row.alone === undefined ? { runs: shared.runs.filter((run) => run.length[1] >= UNGROUPED), longestText: LONGEST } : {}),
        pattern,
        validate: (value, match) => {
          if (!holds(value)) return false;
          if (match.input.length - value.length <= SLACK) return row.alone ?? 'low';
          return row.alone ?? false;
        },
        ...(row.alone === undefined ? { generic: true } : {}),
      },
    ];
  });
}
