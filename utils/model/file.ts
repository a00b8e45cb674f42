import type { Finding } from './finding';
import type { Unreadable } from './words';

/** Text of a file or of a file in it: `offer.zip/letter.docx`. */
export interface FilePart {
  readonly name: string;
  readonly text: string;
}

/** What was not read, and why. Never holds a part of the content. */
export interface FileFailure {
  readonly name: string;
  readonly reason: Unreadable;
  /** How many things this stands for (pictures of a document, files of an archive); 1 when absent. */
  readonly count?: number;
}

export interface FileText {
  readonly parts: readonly FilePart[];
  readonly failures: readonly FileFailure[];
}

export const UNREADABLE_FILE = 'file.unreadable';

/** The detector's id for a reason: policy names one (`file.unreadable.image`) or all of them (`file.unreadable`). */
export const unreadableId = (reason: Unreadable): string => `${UNREADABLE_FILE}.${reason}`;

/** Whether a detector's id stands for something that was not read. */
export const isUnreadable = (detector: string): boolean => detector === UNREADABLE_FILE || detector.startsWith(`${UNREADABLE_FILE}.`);

/** One finding for each reason, with how many things it stands for: policy decides about it like about any other. */
export function unreadableFindings(failures: readonly FileFailure[]): readonly Finding[] {
  const counts = new Map<Unreadable, number>();
  for (const { reason, count } of failures) counts.set(reason, (counts.get(reason) ?? 0) + (count ?? 1));
  return [...counts].map(([reason, count]) => ({
    detector: unreadableId(reason),
    category: 'failure',
    span: [0, 0],
    confidence: 'high',
    count,
  }));
}

/** What is to be replaced in a file, and by what. Stand-ins are made of capitals, digits, `_` and brackets: no format escapes them. */
export type StandIns = readonly (readonly [value: string, standIn: string])[];
