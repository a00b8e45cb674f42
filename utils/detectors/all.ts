import { finish } from '../classify/finish';
import { confidentialDetectors } from './confidential/confidential';
import { financialDetectors } from './financial/financial';
import { logAnalyzers } from './logs/logs';
import { peopleAnalyzers } from './people/people';
import { personalDetectors } from './personal/personal';
import { recordAnalyzers } from './records/records';
import { makeSecretDetectors } from './secret/secret';
import { sourceCodeAnalyzers } from './source-code/source-code';
import type { Analyzer, Detector } from './types';

let made: readonly Detector[] | undefined;

/** Every built-in detector of single values, made step by step and once. */
export function* makeDetectors(): Generator<undefined, readonly Detector[]> {
  made ??= [...(yield* makeSecretDetectors()), ...personalDetectors, ...financialDetectors, ...confidentialDetectors()];
  return made;
}

/** The same at once. */
export const allDetectors = (): readonly Detector[] => finish(makeDetectors());

/** Every built-in judge of whole texts. */
export const analyzers: readonly Analyzer[] = [...peopleAnalyzers, ...sourceCodeAnalyzers, ...logAnalyzers, ...recordAnalyzers];
