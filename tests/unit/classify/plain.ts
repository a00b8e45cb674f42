import type { Detector } from '../../../utils/detectors/types';

/** The same rules without the engine: each literal searched by itself, each run by a regex of its own. Slow, and plainly right. */
export function plainTries(text: string, detectors: readonly Detector[]): ReadonlySet<string> {
  const lower = text.replace(/[A-Z]/g, (c) => c.toLowerCase());
  const places = new Set<string>();
  detectors.forEach((detector, d) => {
    for (const keyword of detector.keywords ?? [])
      for (let at = lower.indexOf(keyword); at >= 0; at = lower.indexOf(keyword, at + 1)) places.add(`${d}@${at}`);
  });
  return places;
}
