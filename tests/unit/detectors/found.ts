import { createClassifierOf } from '../../../utils/classify/create';
import type { Analyzer, Detector } from '../../../utils/detectors/types';

/** Judges texts with just these detectors: `id confidence` and the value of each finding, in order. */
export function finder(parts: {
  readonly detectors?: readonly Detector[];
  readonly analyzers?: readonly Analyzer[];
}): (text: string) => readonly { readonly what: string; readonly value: string }[] {
  const classifier = createClassifierOf({ detectors: parts.detectors ?? [], analyzers: parts.analyzers ?? [] });
  return (text) =>
    classifier.scan(text).findings.map((f) => ({ what: `${f.detector} ${f.confidence}`, value: text.slice(f.span[0], f.span[1]) }));
}

/** The check digit that makes `digits` pass Luhn. */
export function withLuhn(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const d = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? d * 2 : d;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits + String((10 - (sum % 10)) % 10);
}
