import type { Signer } from '../../../../utils/trust/dsse';
import { newSigner } from '../tenant';
import { Device, Simulator } from './simulator';
import type { Expected, Vector, Vectors } from './vector';

/** One version: which of ten keys the role has, its threshold, and which of the ten sign; the outcome where it is a refusal. */
type Step = readonly [keys: readonly number[], threshold: number, signs: readonly number[], expected?: Expected];
const FIVE = [0, 1, 2, 3, 4];
const OTHER_FIVE = [0, 1, 3, 4, 5];

/** The cases of tuf-conformance's `test_root_rotation`, by their names there. */
const ROOT: Readonly<Record<string, readonly Step[]>> = {
  '1-of-1-key-rotation': [
    [[1], 1, [1]],
    [[2], 1, [2, 1]],
    [[2], 1, [2]],
  ],
  '1-of-1-key-rotation-unused-signatures': [
    [[1], 1, [3, 1, 4]],
    [[2], 1, [3, 2, 1, 4]],
    [[2], 1, [3, 2, 4]],
  ],
  '3-of-5-sign-with-different-keycombos': [
    [FIVE, 3, [0, 2, 4]],
    [FIVE, 3, [0, 4, 1]],
    [FIVE, 3, [0, 1, 3]],
    [FIVE, 3, [0, 1, 3]],
  ],
  '3-of-5-one-key-rotated': [
    [FIVE, 3, [0, 2, 4]],
    [OTHER_FIVE, 3, [0, 4, 1]],
  ],
  '3-of-5-one-key-rotated-with-intermediate-step': [
    [FIVE, 3, [0, 2, 4]],
    [OTHER_FIVE, 3, [0, 2, 4, 5]],
    [OTHER_FIVE, 3, [0, 4, 5]],
  ],
  '3-of-5-all-keys-rotated-with-intermediate-step': [
    [FIVE, 3, [0, 2, 4]],
    [[5, 6, 7, 8, 9], 3, [0, 2, 4, 5, 6, 7]],
    [[5, 6, 7, 8, 9], 3, [5, 6, 7]],
  ],
  '1-of-3-threshold-increase-to-2-of-3': [
    [[1, 2, 3], 1, [1]],
    [[1, 2, 3], 2, [1, 2]],
  ],
  '2-of-3-threshold-decrease-to-1-of-3': [
    [[1, 2, 3], 2, [1, 2]],
    [[1, 2, 3], 1, [1, 2]],
    [[1, 2, 3], 1, [1]],
  ],
  '1-of-2-threshold-increase-to-2-of-2': [
    [[1], 1, [1]],
    [[1, 2], 2, [1, 2]],
  ],
  '1-of-1-key-rotation-fail-not-signed-with-old-key': [
    [[1], 1, [1]],
    [[2], 1, [2, 3, 4], 'wrong-key'],
  ],
  '1-of-1-key-rotation-fail-not-signed-with-new-key': [
    [[1], 1, [1]],
    [[2], 1, [1, 3, 4], 'wrong-key'],
  ],
  '3-of-5-one-key-rotate-fails-not-signed-with-3-new-keys': [
    [FIVE, 3, [0, 2, 4]],
    [OTHER_FIVE, 3, [0, 2, 4], 'threshold-not-met'],
  ],
  '3-of-5-one-key-rotate-fails-not-signed-with-3-old-keys': [
    [FIVE, 3, [0, 2, 4]],
    [OTHER_FIVE, 3, [0, 4, 5], 'threshold-not-met'],
  ],
  '1-of-3-threshold-bump-to-2-of-3-fails-new-threshold-not-reached': [
    [[1, 2, 3], 1, [1]],
    [[1, 2, 3], 2, [2], 'threshold-not-met'],
  ],
  '2-of-3-threshold-decr-to-1-of-3-fails-old-threshold-not-reached': [
    [[1, 2, 3], 2, [1, 2]],
    [[1, 2, 3], 1, [1], 'threshold-not-met'],
  ],
};

/** The cases of tuf-conformance's `test_non_root_rotations`, each for both of our roles. */
const OTHERS: Readonly<Record<string, Step>> = {
  '1-of-1-key-rotation': [[2], 1, [2]],
  '1-of-1-key-rotation-unused-signatures': [[1], 1, [3, 1, 4]],
  '1-of-1-key-rotation-fail-not-signed-with-new-key': [[2], 1, [1, 3, 4], 'wrong-key'],
  '3-of-5-one-key-signature-wrong-not-signed-with-3-expected-keys': [OTHER_FIVE, 3, [0, 2, 4], 'threshold-not-met'],
  '2-of-5-one-key-signature-missing-threshold-not-reached': [OTHER_FIVE, 3, [0, 4], 'threshold-not-met'],
  '3-of-5-sign-first-combo': [FIVE, 3, [0, 2, 4]],
  '3-of-5-sign-second-combo': [FIVE, 3, [0, 4, 1]],
  '3-of-5-sign-third-combo': [FIVE, 3, [0, 1, 3]],
  '3-of-5-sign-fourth-combo': [FIVE, 3, [1, 2, 3]],
  '3-of-5-sign-fifth-combo': [FIVE, 3, [2, 3, 4]],
};

function rootVector(steps: readonly Step[], signers: readonly Signer[]): Vector {
  const pick = (indices: readonly number[]): Signer[] => indices.flatMap((index) => signers[index] ?? []);
  const expected = steps.at(-1)?.[3] ?? 'trusted';
  return {
    expected,
    run: async () => {
      const server = await Simulator.make();
      server.roots.length = 0;
      server.root = { ...server.root, version: 0 };
      for (const [keys, threshold, signs] of steps) {
        server.roles.root = { keys: pick(keys), threshold, signs: pick(signs) };
        await server.publishRoot();
      }
      const device = new Device(server);
      const result = await device.result();
      // The last root that is in order is kept, and only that.
      const last = steps.length - (expected === 'trusted' ? 0 : 1);
      return device.held.root === server.roots[last - 1] ? result : { ...result, outcome: 'another root is held' };
    },
  };
}

function otherVector(role: 'bundle' | 'freshness', [keys, threshold, signs, expected]: Step, signers: readonly Signer[]): Vector {
  const pick = (indices: readonly number[]): Signer[] => indices.flatMap((index) => signers[index] ?? []);
  return {
    expected: expected ?? 'trusted',
    run: async () => {
      const server = await Simulator.make();
      const device = new Device(server);
      await device.update();
      server.roles[role] = { keys: pick(keys), threshold, signs: pick(signs) };
      await server.publishRoot();
      await server.publishBundle();
      return device.result();
    },
  };
}

export async function rotationVectors(): Promise<Vectors> {
  const signers = await Promise.all(Array.from({ length: 10 }, newSigner));
  const roots = Object.entries(ROOT).map(([name, steps]) => [`test_root_rotation: ${name}`, rootVector(steps, signers)] as const);
  const others = Object.entries(OTHERS).flatMap(([name, step]) =>
    (['bundle', 'freshness'] as const).map(
      (role) => [`test_non_root_rotations: ${name}, role ${role}`, otherVector(role, step, signers)] as const,
    ),
  );
  return Object.fromEntries([...roots, ...others]);
}
