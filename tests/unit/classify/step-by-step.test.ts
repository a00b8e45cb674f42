import { expect, it } from 'vitest';
import { finish } from '../../../utils/classify/finish';
import { allDetectors, makeDetectors } from '../../../utils/detectors/all';
import { makeFormatSecrets } from '../../../utils/detectors/secret/formats';

it('the secrets with a form are made a family at a time', () => {
  const steps = [...makeFormatSecrets()].length;
  expect(steps).toBeGreaterThan(15);
  expect(finish(makeFormatSecrets()).length / steps).toBeLessThan(50);
});

it('all detectors are made once, however they are asked for', () => {
  expect(allDetectors()).toBe(finish(makeDetectors()));
});
