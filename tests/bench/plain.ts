import { hasContext } from '../../utils/classify/context';
import type { Candidate } from '../../utils/classify/overlap';
import { resolve } from '../../utils/classify/overlap';
import type { Detector, Kind, RunShape } from '../../utils/detectors/types';
import type { Finding } from '../../utils/model/finding';

/**
 * The same rules without the engine, plainly right and slow: rule by rule, each literal searched by itself, each run of letters and digits
 * by a regex, and the rule tried wherever it may be. What this finds, the engine must find.
 */
const RUN = /(?:[0-9]|(?=[A-Za-z\u00c0-\u052f])\p{L})+/gu;

const SHAPES: Readonly<Record<RunShape, (run: string) => boolean>> = {
  digits: (run) => /^\d+$/.test(run),
  upper: (run) => /^\p{Lu}{2,}$/u.test(run),
  capital: (run) => /^\p{Lu}\p{Ll}*$/u.test(run),
  camel: (run) => /^\p{Lu}\p{L}+$/u.test(run) && !/^\p{Lu}+$|^\p{Lu}\p{Ll}*$/u.test(run),
  mixed: (run) => /\d/.test(run) && /\p{L}/u.test(run),
};

const FOLLOWED = { number: /^[ .\-/:+()[\u00a0]{1,3}\d/, group: /^[:-][0-9A-Za-z]/ } as const;
/** A number does not start after these; see `Detector.edges`. */
const NO_EDGE = /[\p{L}\p{N}_+=@]$|\p{N}[.,/-]$/u;

/** Where a rule's literals stand, in any case, or where the pattern before them begins. */
function atKeywords(text: string, lower: string, detector: Detector): readonly number[] {
  const places: number[] = [];
  for (const keyword of detector.keywords ?? []) {
    for (let at = lower.indexOf(keyword); at >= 0; at = lower.indexOf(keyword, at + 1)) {
      let start = at;
      const { lead } = detector;
      while (lead !== undefined && at - start < lead.max && start > 0 && lead.chars.test(text.charAt(start - 1))) start--;
      if (at - start >= (lead?.least ?? 0)) places.push(start);
    }
  }
  return places;
}

function atRuns(text: string, runs: readonly RegExpExecArray[], detector: Detector): readonly number[] {
  return runs
    .filter(({ 0: run, index }) => {
      const { start, edges } = detector;
      if (start !== undefined && !run.toLowerCase().startsWith(start)) return false;
      if (edges !== undefined && NO_EDGE.test(text.slice(Math.max(0, index - 3), index))) return false;
      const length = Math.min(run.length, 63);
      const rest = text.slice(index + run.length, index + run.length + 5);
      return (detector.runs ?? []).some(
        (t) =>
          length >= t.length[0] &&
          length <= t.length[1] &&
          SHAPES[t.shape](run) &&
          (t.followed === undefined || FOLLOWED[t.followed].test(rest)),
      );
    })
    .map((m) => m.index);
}

/** What the rule says of the place, in the order of the text. */
function tryAt(text: string, at: number, detector: Detector): readonly Candidate[] {
  const candidate = (span: readonly [number, number], confidence: Finding['confidence'], kind: Kind = detector): Candidate => {
    const { id, category, country, rank, generic } = kind;
    return {
      finding: { detector: id, category, ...(country === undefined ? {} : { country }), span, confidence },
      generic: generic ?? false,
      rank: rank ?? 0,
    };
  };
  const told = detector.read?.(text, at) ?? null;
  if (told !== null)
    return ('start' in told ? [told] : told).map(({ start, end, confidence, kind }) => candidate([start, end], confidence, kind));
  const { pattern, group } = detector;
  if (pattern === undefined) return [];
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return [];
  const until = at + match[0].length;
  if (
    detector.edges !== undefined &&
    /^[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(until) ?? 32)) &&
    text.charCodeAt(until) >= 128
  )
    return [];
  const groups = group === undefined ? [0] : typeof group === 'number' ? [group] : group;
  const value = groups.map((g) => match[g]).find((v) => v !== undefined) ?? '';
  if (value === '') return [];
  const start = match.index + (group === undefined ? 0 : match[0].lastIndexOf(value));
  const end = start + value.length;
  const judged = detector.validate?.(value, match) ?? true;
  if (judged === false) return [];
  let confidence = judged === true ? detector.confidence : judged;
  const { context } = detector;
  if (context !== undefined) {
    const near = hasContext(text, start, end, context);
    if (!near && context.required) return [];
    if (near && (!context.required || context.raises !== undefined)) confidence = context.raises ?? 'high';
  }
  return [candidate([start, end], confidence)];
}

/** All values in the text by the given rules, overlaps resolved as the engine resolves them. */
export function plainScan(text: string, detectors: readonly Detector[]): readonly Finding[] {
  const lower = text.replace(/[A-Z]/g, (c) => c.toLowerCase());
  const runs = [...text.matchAll(RUN)];
  const found: Candidate[] = [];
  for (const detector of detectors) {
    if (detector.longestText !== undefined && text.length > detector.longestText) continue;
    const places = [...atKeywords(text, lower, detector), ...atRuns(text, runs, detector)].sort((a, b) => a - b);
    let done = 0;
    for (const at of places) {
      if (at < done) continue;
      const candidates = tryAt(text, at, detector);
      done = candidates.at(-1)?.finding.span[1] ?? done;
      found.push(...candidates);
    }
  }
  return resolve(found);
}

/** Each rule's pattern run over the whole text, one after another: how rules are run without any thought. For timing only. */
export function oneAfterAnother(detectors: readonly Detector[]): (text: string) => number {
  const patterns = detectors.flatMap(({ pattern }) =>
    pattern === undefined ? [] : [new RegExp(pattern.source, pattern.flags.replace('y', 'g'))],
  );
  return (text) => {
    let matches = 0;
    for (const pattern of patterns) for (const match of text.matchAll(pattern)) matches += match[0].length > 0 ? 1 : 0;
    return matches;
  };
}
