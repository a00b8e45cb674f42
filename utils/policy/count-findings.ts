import type { EventDraft } from '../model/event';
import type { Finding } from '../model/finding';
import { CONFIDENCES, type Confidence } from '../model/words';

/** How many of each detector, with the best confidence of each; at most 100 kinds. */
export function countFindings(findings: readonly Finding[]): EventDraft['findings'] {
  const kinds = new Map<string, { detector: string; count: number; confidence: Confidence }>();
  for (const { detector, confidence, count = 1 } of findings) {
    const kind = kinds.get(detector);
    if (kind === undefined) kinds.set(detector, { detector, count, confidence });
    else {
      kind.count += count;
      if (CONFIDENCES.indexOf(confidence) > CONFIDENCES.indexOf(kind.confidence)) kind.confidence = confidence;
    }
  }
  return [...kinds.values()].slice(0, 100);
}
