import { catalogueEn } from '../../utils/i18n/catalogue-en';
import { explain } from '../../utils/i18n/explain';
import type { Finding } from '../../utils/model/finding';
import type { Verdict } from '../../utils/model/verdict';

/** What a scan of one text says to a person. `colour` switches the terminal's escape codes on. */
export interface Report {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly colour: boolean;
}

const REACH = 60;
const COLOURS: Readonly<Record<Finding['confidence'], string>> = { high: '41;97', medium: '43;30', low: '47;30' };

function paint(text: string, code: string, colour: boolean): string {
  return colour ? `\u001B[${code}m${text}\u001B[0m` : text;
}

/** Control characters would let a scanned text write to the terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069]/g, '·');
}

/** Starts of the lines, for binary search. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The finding's line, at most REACH characters either side of it, with the finding marked. */
function excerpt(text: string, starts: readonly number[], finding: Finding, colour: boolean): string {
  const [start, end] = finding.span;
  const line = lineOf(starts, start);
  const lineStart = starts[line] ?? 0;
  const lineEnd = (starts[line + 1] ?? text.length + 1) - 1;
  const from = Math.max(lineStart, start - REACH);
  const valueEnd = Math.min(end, start + REACH * 2, Math.max(lineEnd, start));
  const to = Math.min(lineEnd, valueEnd + REACH);
  const value = printable(text.slice(start, valueEnd)) + (valueEnd < end ? '…' : '');
  const marked = colour ? paint(value, COLOURS[finding.confidence], true) : `>>${value}<<`;
  return `${from > lineStart ? '…' : ''}${printable(text.slice(from, start))}${marked}${printable(text.slice(Math.max(valueEnd, start), to))}${to < lineEnd ? '…' : ''}`;
}

/** Lines for a terminal: verdict, its reasons, and every finding in its line. */
export function formatReport({ name, text, findings, verdict, colour }: Report): string {
  const starts = lineStarts(text);
  const out = [`${paint(name, '1', colour)}: ${paint(verdict.action, '1', colour)}`, ...verdict.reasons.map((r) => `  ${r}`)];
  if (verdict.wouldHave !== null) out.push(`  Enforced, it would be: ${verdict.wouldHave}.`);
  for (const finding of findings) {
    const [start] = finding.span;
    const line = lineOf(starts, start);
    const place = `${line + 1}:${start - (starts[line] ?? 0) + 1}`;
    const notes = [
      finding.confidence,
      finding.country,
      finding.count === undefined ? undefined : `${finding.count} of them`,
      finding.coverage === undefined ? finding.label : `${Math.round(finding.coverage * 100)} % of ${finding.label ?? 'it'}`,
    ].filter((n) => n !== undefined);
    out.push(`  ${place.padEnd(8)} ${finding.detector} (${notes.join(', ')})`);
    out.push(`           ${explain(finding, catalogueEn)}`);
    if (finding.category !== 'failure') out.push(`           ${excerpt(text, starts, finding, colour)}`);
  }
  if (findings.length === 0) out.push('  Nothing was found.');
  return `${out.join('\n')}\n`;
}
