import type { Detector } from '../types';
import { email } from './email';
import { ipAddresses } from './ip-address';
import { NATIONAL_IDS } from './national-ids';
import { detectorsOf } from './numbered';
import { papers } from './papers';
import { phones } from './phone';
import { ssn } from './ssn';
import { VAT_NUMBERS } from './vat';

/** Every detector of personal data, in no particular order. */
export const personalDetectors: readonly Detector[] = [
  email,
  ...phones,
  ...ipAddresses,
  ...ssn,
  ...papers,
  ...detectorsOf([...NATIONAL_IDS, ...VAT_NUMBERS]),
];
