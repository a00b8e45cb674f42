import type { Detector } from '../types';
import { aiSecrets } from './ai';
import { assignmentSecrets } from './assignments';
import { businessSecrets } from './business';
import { cloudSecrets } from './cloud';
import { connectionSecrets } from './connections';
import { developmentSecrets } from './development';
import { keySecrets } from './keys';
import { sentenceSecrets } from './sentences';

export const secretDetectors: readonly Detector[] = [
  ...cloudSecrets,
  ...aiSecrets,
  ...developmentSecrets,
  ...businessSecrets,
  ...keySecrets,
  ...connectionSecrets,
  ...assignmentSecrets,
  ...sentenceSecrets,
];
