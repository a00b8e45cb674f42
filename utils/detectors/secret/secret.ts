import type { Detector } from '../types';
import { assignmentSecrets } from './assignments';
import { connectionSecrets } from './connections';
import { formatSecrets } from './formats';
import { sentenceSecrets } from './sentences';

export const secretDetectors: readonly Detector[] = [...formatSecrets, ...connectionSecrets, ...assignmentSecrets, ...sentenceSecrets];
