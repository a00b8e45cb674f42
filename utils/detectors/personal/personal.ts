import type { Detector } from '../types';
import { email } from './email';
import { ipAddresses } from './ip-address';
import { NATIONAL_IDS } from './national-ids';
import { detectorsOf } from './numbered';
import { phones } from './phone';
import { ssn } from './ssn';

/** Every detector of personal data, in no particular order. */
export const personalDetectors: readonly Detector[] = [email, ...phones, ...ipAddresses, ...ssn, ...detectorsOf(NATIONAL_IDS)];
