import { documentVectors } from './documents';
import { rotationVectors } from './rotations';
import type { Result, Vectors } from './vector';
import { WORKFLOW_VECTORS } from './workflow';

/** Every vector: the same in Node and in the browsers. */
export async function allVectors(): Promise<Vectors> {
  return { ...(await documentVectors()), ...(await rotationVectors()), ...WORKFLOW_VECTORS };
}

export interface Ran extends Result {
  readonly sentence: string;
  readonly expected: string;
}

/** Runs them all, one after another; for a browser, whose engine is what is being tested. */
export async function runVectors(): Promise<readonly Ran[]> {
  const ran: Ran[] = [];
  for (const [sentence, { expected, run }] of Object.entries(await allVectors())) ran.push({ sentence, expected, ...(await run()) });
  return ran;
}
