import { numbers } from '../numbers/numbers';
import type { Detector } from '../types';
import { datesOfBirth } from './date-of-birth';
import { email, quotedEmail } from './email';
import { ipAddresses } from './ip-address';
import { macAddress } from './mac-address';
import { postalCodes } from './postal-code';
import { streetAddresses } from './street-address';

/** Every detector of personal data, in no particular order. */
export const personalDetectors: readonly Detector[] = [
  email,
  quotedEmail,
  ...ipAddresses,
  macAddress,
  ...datesOfBirth,
  ...postalCodes,
  ...streetAddresses,
  ...numbers,
];
