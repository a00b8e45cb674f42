import { createPrivateKey, generateKeyPairSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the data folder that only the server's user can read, written whole or not at all. */
export async function writePrivate(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const part = `${file}.${randomBytes(6).toString('hex')}.part`;
  await writeFile(part, content, { mode: 0o600, flag: 'wx' });
  await rename(part, file);
}

export async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** What the file holds, or what `make` makes, which is then kept there. */
export async function kept(file: string, make: () => string): Promise<{ value: string; fresh: boolean }> {
  const there = await readOrNull(file);
  if (there !== null) return { value: there.trim(), fresh: false };
  const value = make();
  await writePrivate(file, `${value}\n`);
  return { value, fresh: true };
}

/** 256 random bits, readable in a URL or a policy file. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** 120 random bits in groups of letters and digits that cannot be mistaken for one another. */
export function newPassword(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  const letters = Array.from(randomBytes(24), (b) => alphabet[b % alphabet.length] ?? '');
  return [0, 6, 12, 18].map((i) => letters.slice(i, i + 6).join('')).join('-');
}

export type KeyKind = 'ed25519' | 'rsa';

/** A signing key in PKCS #8: from the environment where it is given, else from the data folder, else a new one. */
export async function keptKey(file: string, given: string | undefined, kind: KeyKind): Promise<KeyObject> {
  const make = (): string => {
    const { privateKey } = kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
    return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
  };
  return readKey(given ?? (await kept(file, make)).value, kind, path.basename(file));
}

/** A private key of a PEM text. `name` is what an error calls it. */
export function readKey(pem: string, kind: KeyKind, name: string, passphrase?: string): KeyObject {
  const key = createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase });
  if (key.asymmetricKeyType !== kind) throw new Error(`${name} holds a key of type ${String(key.asymmetricKeyType)}, expected ${kind}.`);
  return key;
}

/** log₂ of scrypt's N, beside r = 8 and p = 3 (OWASP password storage): 32 MB and some 100 ms for each try. */
const PASSWORD_COST = 15;

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: 2 ** cost, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

/** Base64 as PHC strings have it. */
const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** A hash that says what it cost, in the PHC string format, so that what is kept stays readable when the cost is raised. */
export async function hashPassword(password: string, cost = PASSWORD_COST): Promise<string> {
  const salt = randomBytes(16);
  return `$scrypt$ln=${String(cost)},r=8,p=3$${unpadded(salt)}$${unpadded(await derive(password, salt, cost))}`;
}

/** Throws if `stored` is no hash of ours. Those of the first servers said no cost: it was 15. */
export async function passwordFits(password: string, stored: string): Promise<boolean> {
  const parts = /^(?:\$scrypt\$ln=(\d{1,2}),r=8,p=3|scrypt)\$([^$]+)\$([^$]+)$/.exec(stored);
  if (parts === null) throw new Error('the stored password hash cannot be read');
  const [, cost = PASSWORD_COST, salt = '', hash = ''] = parts;
  const expected = Buffer.from(hash, 'base64');
  const got = await derive(password, Buffer.from(salt, 'base64'), Number(cost));
  return got.length === expected.length && timingSafeEqual(got, expected);
}

/** Compares secrets of any length in time that depends on the guess alone. */
export function sameSecret(guess: string, secret: string): boolean {
  const a = Buffer.from(guess);
  const b = Buffer.from(secret);
  return a.length === b.length && timingSafeEqual(a, b);
}
