import type { Detector } from '../types';
import { cards } from './card';
import { iban } from './iban';
import { detectorsOf } from '../personal/numbered';
import { REFERENCES } from './references';

/** Every detector of financial data, in no particular order. */
export const financialDetectors: readonly Detector[] = [...cards, iban, ...detectorsOf(REFERENCES)];
