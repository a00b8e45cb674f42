import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { readKey } from '../server/secrets';
import { signerOf } from '../server/signer';
import { Envelope, Key, PAYLOAD_TYPES, type Role } from '../utils/model/signed';
import { textOf, type Bytes } from '../utils/trust/bytes';
import type { Signer } from '../utils/trust/dsse';
import { UsageError } from './command';
import { fileBytes } from './input';

/** Writes a file; `secret`: for this user only, and never over another. */
export function writeFile(file: string, content: string, secret = false): void {
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true, mode: 0o700 });
    writeFileSync(file, content, secret ? { mode: 0o600, flag: 'wx' } : {});
    if (secret) chmodSync(file, 0o600);
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UsageError(
      exists ? `The file "${file}" exists already: a key is never overwritten.` : `The file "${file}" cannot be written.`,
    );
  }
}

/** The first line of a file, e.g. a passphrase or a token. */
export const firstLine = (file: string): string => (textOf(fileBytes(file)) ?? '').split(/\r?\n/)[0] ?? '';

/** The passphrase of key files, from a file or from WEIR_PASSPHRASE; undefined where there is none. */
export function passphraseFrom(file: string | undefined): string | undefined {
  const passphrase = file === undefined ? process.env['WEIR_PASSPHRASE'] : firstLine(file);
  if (passphrase === '') throw new UsageError('The passphrase is empty.');
  return passphrase;
}

/** Makes an Ed25519 key (PKCS #8; encrypted where a passphrase is given) and keeps it in a file for this user only. */
export async function makeKey(file: string, passphrase: string | undefined): Promise<Signer> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    ...(passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase }),
  });
  writeFile(file, pem.toString(), true);
  return signerOf(privateKey);
}

export async function signerFrom(file: string, passphrase: string | undefined): Promise<Signer> {
  const pem = textOf(fileBytes(file)) ?? '';
  try {
    return await signerOf(readKey(pem, 'ed25519', file, passphrase));
  } catch (error) {
    const locked = /ENCRYPTED/.test(pem);
    throw new UsageError(
      locked
        ? `The key "${file}" does not open: give its passphrase by --passphrase-file or WEIR_PASSPHRASE.`
        : `The file "${file}" holds no Ed25519 key${error instanceof Error && error.message.includes('of type') ? `: ${error.message}` : '.'}`,
    );
  }
}

/** A public key as `weir policy keygen --key` writes it beside the private one. */
export function publicKeyFrom(file: string): Key {
  try {
    return Key.parse(JSON.parse(textOf(fileBytes(file)) ?? ''));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The file "${file}" is no public key, as "weir policy keygen --key" writes it.`);
  }
}

/** An envelope in a file and whose document it is; null where the file holds something else (a policy as written). */
export function envelopeIn(bytes: Bytes): { readonly envelope: Envelope; readonly role: Role } | null {
  try {
    const envelope = Envelope.parse(JSON.parse(textOf(bytes) ?? ''));
    const role = (['root', 'bundle', 'freshness'] as const).find((one) => PAYLOAD_TYPES[one] === envelope.payloadType);
    return role === undefined ? null : { envelope, role };
  } catch {
    return null;
  }
}

export const asFile = (bytes: Bytes): string => textOf(bytes) ?? '';
