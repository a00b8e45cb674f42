import type { Detector } from '../types';
import { cards } from './card';
import { iban } from './iban';

/** Every detector of financial data, in no particular order. */
export const financialDetectors: readonly Detector[] = [...cards, iban];
