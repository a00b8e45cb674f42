import type { Classifier } from './types';

const fail = (): never => {
  throw new Error('the engine, or what the company knows, is not there');
};

/** Stands in for a classifier that did not come, or not whole: each use of it is an `engine.error`, about which the policy decides. */
export const MISSING: Classifier = { scan: fail, start: fail };
