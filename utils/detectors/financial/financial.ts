import type { Detector } from '../types';
import { cards } from './card';
import { cryptoAddresses } from './crypto-address';
import { iban } from './iban';

/** Detectors of financial data; banks' other numbers (`references.ts`) are read with all numbers. */
export const financialDetectors: readonly Detector[] = [...cards, iban, ...cryptoAddresses];
