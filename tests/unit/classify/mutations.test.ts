import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../utils/classify/create';
import { allDetectors } from '../../../utils/detectors/all';
import { allRows } from '../../../utils/detectors/numbers/numbers';
import type { Finding } from '../../../utils/model/finding';
import { type Hit, numberHits, picker, plainHits, secretHits } from './hits';
import { type Mutation, MUTATIONS } from './mutations';

const detectors = allDetectors();

const classifier = createClassifierOf({ detectors, analyzers: [] });

/** A value found under another name is found: what matters is that it does not go unseen. */
const isOf = (hit: Hit, finding: Finding): boolean =>
  finding.detector.split('.')[0] === hit.id.split('.')[0] || (hit.id.startsWith('personal.') && finding.category === 'financial');

function isFound(hit: Hit, text: string, from: number, to: number): boolean {
  return classifier.scan(text).findings.some((f) => isOf(hit, f) && f.span[0] < to && f.span[1] > from);
}

/** Values that are found as they stand: only these can be claimed in another form. */
const known = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter((hit) => {
    const at = hit.line.indexOf(hit.value);
    return isFound(hit, `${hit.line}\n`, at, at + hit.value.length);
  });

const CLASSES = { secrets: known(secretHits()), numbers: known(numberHits(allRows())), plain: known(plainHits()) };

/** Claimed for none of a class: why. */
const NOT_CLAIMED: Readonly<Record<string, readonly (keyof typeof CLASSES)[]>> = {
  // A number wrapped over two lines is two numbers.
  'wrapped over two lines': ['numbers', 'plain'],
  // A number needs the word beside it, and the two together are often too short to be told from a word as base64.
  'in base64': ['numbers'],
  'in base64 for URLs': ['numbers'],
  'in base64, in a URL': ['numbers'],
  'in base64, wrapped after 76': ['numbers'],
  'in base64 of base64': ['numbers', 'plain'],
  // The words beside numbers are Greek or Cyrillic for a few, and are read as the Latin letters that they look like.
  'in a string of JSON': ['numbers'],
};

interface Outcome {
  readonly tried: number;
  readonly missed: readonly string[];
}

function outcome(mutation: Mutation, hits: readonly Hit[]): Outcome {
  let tried = 0;
  const missed: string[] = [];
  hits.forEach((hit, i) => {
    if (mutation.claims?.(hit.value) === false) return;
    const value = mutation.value === undefined ? hit.value : mutation.value(hit.value, picker(i + 1));
    if (value === null) return;
    tried++;
    const line = hit.line.replace(hit.value, () => value);
    const changed = mutation.line === undefined ? line : mutation.line(line);
    const text = `Please look at this: ${changed}\nand tell me.`;
    const from = text.indexOf(mutation.line === undefined ? value : changed);
    const length = mutation.line === undefined ? value.length : changed.length;
    if (!isFound(hit, text, from, from + length)) missed.push(`${hit.id} ${JSON.stringify(changed).slice(0, 120)}`);
  });
  return { tried, missed };
}

describe('what is found as it stands', () => {
  it('is nearly every specific format of a secret, most numbers, and all of the plain ones', () => {
    expect(CLASSES.secrets.length).toBeGreaterThan(secretHits().length * 0.95);
    expect(CLASSES.numbers.length).toBeGreaterThan(numberHits(allRows()).length * 0.7);
    expect(CLASSES.numbers.length).toBeGreaterThan(80);
    expect(CLASSES.plain.length).toBeGreaterThan(40);
  });
});

describe.each(Object.entries(MUTATIONS))('%s', (name, mutation) => {
  const claimed = Object.entries(CLASSES).filter(([key]) => !(NOT_CLAIMED[name] ?? []).includes(key as keyof typeof CLASSES));
  it.each(claimed)('%s are still found in 95 of 100', (_, hits) => {
    const { tried, missed } = outcome(mutation, hits);
    expect(tried).toBeGreaterThan(5);
    expect(missed.length, missed.slice(0, 20).join('\n')).toBeLessThanOrEqual(tried * 0.05);
  });
});
