import { documentVectors } from './documents';
import { rotationVectors } from './rotations';
import type { Vectors } from './vector';
import { WORKFLOW_VECTORS } from './workflow';

/** Every vector: the same in Node and in the browsers. */
export async function allVectors(): Promise<Vectors> {
  return { ...(await documentVectors()), ...(await rotationVectors()), ...WORKFLOW_VECTORS };
}
