import type { KeyObject } from 'node:crypto';
import { createHash, createPublicKey, sign } from 'node:crypto';
import type { ExtensionFiles } from './files';
import { zip } from './zip';

/** SubjectPublicKeyInfo of the extension's key; in base64 it is the manifest's `key`, which fixes the id of an unpacked copy. */
export function publicKeyOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

/** First 16 bytes of the key's SHA-256, written with the letters a to p. */
export function extensionId(key: KeyObject): string {
  const hex = createHash('sha256').update(publicKeyOf(key)).digest('hex').slice(0, 32);
  return Array.from(hex, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return Buffer.from([...bytes, rest]);
}

/** A protobuf field of wire type 2 (bytes). */
function field(number: number, content: Uint8Array): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(content.length), content]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/**
 * CRX3 (chromium components/crx_file/crx3.proto): "Cr24", version, header length, CrxFileHeader, zip. One RSA proof with
 * SHA-256 (PKCS #1 v1.5, so that the same files and key give the same bytes) is what a policy installation asks for.
 */
export function packCrx(files: ExtensionFiles, key: KeyObject): Uint8Array {
  const archive = zip(files);
  const spki = publicKeyOf(key);
  const id = createHash('sha256').update(spki).digest().subarray(0, 16);
  const signedData = field(1, id);
  const message = Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, archive]);
  const proof = Buffer.concat([field(1, spki), field(2, sign('sha256', message, key))]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return new Uint8Array(Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, archive]));
}
