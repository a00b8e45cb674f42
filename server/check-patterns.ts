import { checkSync } from 'recheck';
import type { Policy } from '../utils/model/policy';
import type { Issue } from '../utils/policy/problems';

/** Longest time to look for an attack on one pattern, in milliseconds. */
const PATIENCE_MS = 2_000;

/**
 * Company patterns that could be made to backtrack without end, each with a text that does it (ASVS 1.3.12). They run in every
 * browser of the company, so what cannot be shown to be safe is refused when the policy is written.
 */
export function checkPatterns(patterns: Policy['patterns']): readonly Issue[] {
  return patterns.flatMap(({ pattern, ignoreCase }, index): readonly Issue[] => {
    const refuse = (expected: string): Issue[] => [{ path: `/patterns/${index}/pattern`, expected, severity: 'error' }];
    try {
      new RegExp(pattern, 'u');
    } catch (error) {
      return refuse(`a regular expression: ${error instanceof Error ? error.message : 'it does not compile'}`);
    }
    const { status, ...rest } = checkSync(pattern, ignoreCase ? 'iu' : 'u', { timeout: PATIENCE_MS });
    if (status === 'safe') return [];
    const attack = 'attack' in rest ? rest.attack.pattern.slice(0, 120) : null;
    return refuse(
      attack === null
        ? 'a pattern that can be shown to run in linear time: make it shorter or plainer'
        : `a pattern that runs in linear time; this text makes it backtrack: ${attack}`,
    );
  });
}
