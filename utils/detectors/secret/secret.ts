import type { Detector } from '../types';
import { formatSecrets } from './formats';
import { genericSecrets } from './generic';

export const secretDetectors: readonly Detector[] = [...formatSecrets, ...genericSecrets];
