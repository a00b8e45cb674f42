import { confidentialDetectors } from './confidential/confidential';
import { financialDetectors } from './financial/financial';
import { peopleAnalyzers } from './people/people';
import { logAnalyzers } from './logs/logs';
import { personalDetectors } from './personal/personal';
import { recordAnalyzers } from './records/records';
import { secretDetectors } from './secret/secret';
import { sourceCodeAnalyzers } from './source-code/source-code';
import type { Analyzer, Detector } from './types';

/** Every built-in detector of single values. */
export const detectors: readonly Detector[] = [...secretDetectors, ...personalDetectors, ...financialDetectors, ...confidentialDetectors];

/** Every built-in judge of whole texts. */
export const analyzers: readonly Analyzer[] = [...peopleAnalyzers, ...sourceCodeAnalyzers, ...logAnalyzers, ...recordAnalyzers];
