import { allDetectors, analyzers, makeDetectors } from '../detectors/all';
import { ownTerms } from '../detectors/source-code/own';
import type { Analyzer, Detector } from '../detectors/types';
import { compilePatterns } from './company-patterns';
import { finish } from './finish';
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

function* makeEngine(parts: Parts, knowledge: Knowledge, now: (() => number) | undefined): Generator<undefined, Engine> {
  for (const { prepare } of [...parts.detectors, ...parts.analyzers]) if (prepare !== undefined) yield* prepare();
  const patterns = compilePatterns(knowledge.patterns);
  const own = ownTerms(knowledge.code);
  const rules = yield* compileRules(
    parts.detectors,
    [...patterns.map((p) => p.keyword), ...own.map((term) => term.literal)].map((literal, i) => [literal, -1 - i]),
  );
  return { rules, patterns, own, knowledge: indexKnowledge(knowledge), analyzers: parts.analyzers, now };
}

/** Tables for the given detectors and knowledge; some 20 ms for all detectors, and the first time 50 more. */
export function createEngine(parts: Parts, knowledge: Knowledge = NO_KNOWLEDGE, now?: () => number): Engine {
  return finish(makeEngine(parts, knowledge, now));
}

function classifierOf(engine: Engine): Classifier {
  return {
    scan: (text) => new Job(text, engine).result(),
    start: (text) => new Job(text, engine),
  };
}

/** A classifier of the given detectors, for tests and benches; others want `createClassifier`. */
export function createClassifierOf(parts: Parts, knowledge: Knowledge = NO_KNOWLEDGE, now?: () => number): Classifier {
  return classifierOf(createEngine(parts, knowledge, now));
}

/**
 * The classifier with every built-in detector and what the company adds. Total: a pattern that does not compile is reported by each scan as
 * `engine.error`. `now` in milliseconds, for the deadline of company patterns.
 */
export function createClassifier(knowledge: Knowledge, now?: () => number): Classifier {
  return createClassifierOf({ detectors: allDetectors(), analyzers }, knowledge, now);
}

/** The same step by step, so that a page can have it made in slices. */
export function* makeClassifier(knowledge: Knowledge, now?: () => number): Generator<undefined, Classifier> {
  return classifierOf(yield* makeEngine({ detectors: yield* makeDetectors(), analyzers }, knowledge, now));
}
