import type { Detector } from '../types';
import { email } from './email';
import { ipAddresses } from './ip-address';
import { phones } from './phone';
import { ssn } from './ssn';

/** Every detector of personal data, in no particular order. */
export const personalDetectors: readonly Detector[] = [email, ...phones, ...ipAddresses, ...ssn];
