import type { Detector } from '../types';
import { makeFormatSecrets } from './formats';
import { genericSecrets } from './generic';

export function* makeSecretDetectors(): Generator<undefined, readonly Detector[]> {
  return [...(yield* makeFormatSecrets()), ...genericSecrets];
}
