import { describe, expect, it } from 'vitest';
import { textOf, utf8 } from '../../../utils/trust/bytes';
import { envelopeBytes, pae, sign, signedBy } from '../../../utils/trust/dsse';
import { newSigner } from './tenant';

describe('a DSSE envelope', () => {
  it('signs the encoding that the protocol gives as its example', () => {
    expect(textOf(pae('http://example.com/HelloWorld', utf8('hello world')))).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    );
  });
  it('counts bytes, not characters', () => {
    expect(textOf(pae('ü', utf8('→')))).toBe('DSSEv1 2 ü 3 →');
  });
  it('has one byte form, whatever the order of its keys', async () => {
    const { payloadType, payload, signatures } = await sign('t', utf8('x'), [await newSigner()]);
    expect(envelopeBytes({ signatures, payload, payloadType })).toEqual(envelopeBytes({ payloadType, payload, signatures }));
  });
  it('tells which of the known keys signed it', async () => {
    const [a, b, c] = [await newSigner(), await newSigner(), await newSigner()];
    const payload = utf8('x');
    const envelope = await sign('t', payload, [a, b]);
    expect(await signedBy(envelope, payload, [b.key, c.key])).toEqual(new Set([b.key.keyid]));
    expect(await signedBy(envelope, utf8('y'), [a.key, b.key])).toEqual(new Set());
    expect(await signedBy({ ...envelope, payloadType: 'u' }, payload, [a.key, b.key])).toEqual(new Set());
  });
});
