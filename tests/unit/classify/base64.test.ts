import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../utils/classify/base64';
import { sipHash } from '../../../utils/classify/siphash';

it('is what Node makes of it, there and back (property)', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(text)]).toEqual([...bytes]);
    }),
  );
  const large = new Uint8Array(100_000).fill(7);
  expect(toBase64(large)).toBe(Buffer.from(large).toString('base64'));
});

// vectors_hsip32 of github.com/veorq/SipHash: key 00 … 07, inputs of none and of two bytes.
it.each([
  ['', 0x5b9f35a9],
  ['\u0100', 0x03a662fa],
])('the keyed hash gives the reference values', (text, expected) => {
  const units = Uint16Array.from(text, (_, i) => text.charCodeAt(i));
  expect(sipHash(units, units.length, [0x03020100, 0x07060504]) >>> 0).toBe(expected);
});
