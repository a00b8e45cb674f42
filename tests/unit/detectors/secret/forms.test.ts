import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../../utils/classify/create';
import { aiSecrets } from '../../../../utils/detectors/secret/ai';
import { businessSecrets } from '../../../../utils/detectors/secret/business';
import { cloudSecrets } from '../../../../utils/detectors/secret/cloud';
import { developmentSecrets } from '../../../../utils/detectors/secret/development';
import { secretDetectors } from '../../../../utils/detectors/secret/secret';
import type { Detector } from '../../../../utils/detectors/types';

const forms = [...cloudSecrets, ...aiSecrets, ...developmentSecrets, ...businessSecrets];

/** The pattern's body without its edges, for a generator of texts that match. */
function body(detector: Detector): RegExp {
  const source = detector.pattern.source.replace(/\(\?<?[=!](?:\[[^\]]*\]|\\.|[^()[\]])*\)/g, '');
  // Whatever is a sign or a space in a class is drawn as plain ASCII.
  return new RegExp(`^(?:${source.replaceAll('[^\\n]', '[a-z ]').replaceAll('\\s', '[ ]').replaceAll('[^[ ]"\']', '[a-z0-9]')})$`);
}

/** Texts of the detector's form that its validator takes, made anew in each run. */
function samples(detector: Detector, wanted: number): readonly string[] {
  const only = createClassifierOf({ detectors: [detector], analyzers: [] });
  const out: string[] = [];
  for (let seed = 1; seed < 60 && out.length < wanted; seed++)
    for (const text of fc.sample(fc.stringMatching(body(detector)), { numRuns: 20, seed }))
      if (out.length < wanted && only.scan(`x = "${text}"\n`).findings.length > 0) out.push(text);
  return out;
}

const named = forms.map((d, i): [string, Detector] => [`${d.id} (${i})`, d]);

describe('every form of a secret', () => {
  const all = createClassifierOf({ detectors: secretDetectors, analyzers: [] });

  it.each(named)('%s: is found among all others, not in a mask of itself, not cut short', (_, detector) => {
    const texts = samples(detector, 3);
    expect(texts.length).toBeGreaterThan(0);
    const only = createClassifierOf({ detectors: [detector], analyzers: [] });
    for (const text of texts) {
      const line = `see "${text}" there`;
      const [finding] = all.scan(line).findings.filter((f) => f.category === 'secret');
      expect(finding, 'a secret of some kind').toBeDefined();
      expect(only.scan(line).findings[0]?.detector).toBe(detector.id);
      const span = only.scan(line).findings[0]?.span ?? [0, 0];
      const masked = line.slice(0, span[0] + 2) + '*'.repeat(span[1] - span[0] - 2) + line.slice(span[1]);
      expect(only.scan(masked).findings).toEqual([]);
      expect(only.scan(line.slice(0, span[0] + Math.min(6, span[1] - span[0] - 1))).findings).toEqual([]);
    }
  });

  it('names a source that was read, or is of medium confidence at most', () => {
    for (const d of secretDetectors) if (d.source === 'unverified') expect(d.confidence, d.id).not.toBe('high');
  });
});
