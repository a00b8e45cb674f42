import { analyzers, detectors } from '../detectors/all';
import { ownTerms } from '../detectors/source-code/own';
import type { Analyzer, Detector } from '../detectors/types';
import { compilePatterns } from './company-patterns';
import type { Engine } from './job';
import { Job } from './job';
import { indexKnowledge } from './knowledge';
import { compileRules } from './rules';
import type { Classifier, Knowledge } from './types';

export const NO_KNOWLEDGE: Knowledge = { dictionaries: [], patterns: [], documents: [] };

export interface Parts {
  readonly detectors: readonly Detector[];
  readonly analyzers: readonly Analyzer[];
}

/** Tables for the given detectors and knowledge; a few hundred microseconds without a large dictionary. */
export function createEngine(parts: Parts, knowledge: Knowledge = NO_KNOWLEDGE, now?: () => number): Engine {
  const patterns = compilePatterns(knowledge.patterns);
  for (const detector of parts.detectors) detector.prepare?.();
  const own = ownTerms(knowledge.code);
  for (const analyzer of parts.analyzers) analyzer.prepare?.();
  return {
    rules: compileRules(
      parts.detectors,
      [...patterns.map((p) => p.keyword), ...own.map((term) => term.literal)].map((literal, i) => [literal, -1 - i]),
    ),
    patterns,
    own,
    knowledge: indexKnowledge(knowledge),
    analyzers: parts.analyzers,
    now,
  };
}

/** What an engine makes before its first text, step by step, so that a page can have it made in slices; done again, a step costs nothing. */
export function preparations(): readonly (() => void)[] {
  return [...detectors, ...analyzers].flatMap(({ prepare }) => (prepare === undefined ? [] : [prepare]));
}

/** A classifier of the given detectors, for tests and benches; others want `createClassifier`. */
export function createClassifierOf(parts: Parts, knowledge: Knowledge = NO_KNOWLEDGE, now?: () => number): Classifier {
  const engine = createEngine(parts, knowledge, now);
  return {
    scan: (text) => new Job(text, engine).result(),
    start: (text) => new Job(text, engine),
  };
}

/**
 * The classifier with every built-in detector and what the company adds. Total: a pattern that does not compile is reported by each scan as
 * `engine.error`. `now` in milliseconds, for the deadline of company patterns.
 */
export function createClassifier(knowledge: Knowledge, now?: () => number): Classifier {
  return createClassifierOf({ detectors, analyzers }, knowledge, now);
}
