import type { Detector } from '../types';
import { fieldDetectors } from './fields';
import { headingDetectors } from './headings';
import { noticeDetectors } from './notices';
import { officialDetectors } from './official';
import { purviewDetectors } from './purview';

/**
 * Markings by which a text says of *itself* that it is confidential: a heading, a header or footer line, a field, a notice, a label in
 * its metadata. The same words in a sentence about something else are none.
 */
export const confidentialDetectors = (): readonly Detector[] => [
  ...purviewDetectors,
  ...headingDetectors(),
  ...fieldDetectors,
  ...officialDetectors,
  ...noticeDetectors,
];
