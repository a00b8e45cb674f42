import { describe, expect, it } from 'vitest';
import { createClassifier, NO_KNOWLEDGE } from '../../../utils/classify/create';
import { PolicySource } from '../../../utils/model/policy';
import { decide } from '../../../utils/policy/decide';
import { starterPolicy } from '../../../utils/policy/starter';
import { bundle, context, NOW } from './build';

const GIVEN = ['Maria', 'Thomas', 'Sandra', 'Michael', 'Julia', 'Stefan', 'Helen', 'Robert', 'Carmen', 'Andrew'];
const SURNAMES = ['Schneider', 'Johnson', 'Kowalski', 'Fernandez', 'Nguyen', 'Rossi', 'Dubois', 'Larsen', 'Novak', 'Okafor'];
const TEXT = GIVEN.flatMap((given) => SURNAMES.map((surname) => `Yesterday ${given} ${surname} said that the talks go on.`)).join(' ');

describe('a text full of names alone', () => {
  const { findings } = createClassifier(NO_KNOWLEDGE).scan(TEXT);
  it('is found to be one', () => {
    expect(findings.filter((f) => f.detector === 'personal.person').length).toBeGreaterThan(95);
  });
  it.each(['monitor', 'enforce'] as const)('interrupts nobody under %s', (flavour) => {
    const verdict = decide(
      findings,
      context(),
      bundle({ ...PolicySource.parse(starterPolicy(flavour)), dictionaries: [], documents: [], workspaces: [] }),
      NOW,
    );
    expect(['allow', 'log', 'notify']).toContain(verdict.action);
    expect(verdict.wouldHave ?? verdict.action).toBe(verdict.action);
  });
});
