import { generateKeyPairSync, scryptSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { optionsFromEnvironment } from '../../server/config';
import { createServer, type RunningServer } from '../../server/main';
import { hashPassword, newPassword, passwordFits, readKey, sameSecret } from '../../server/secrets';
import { openSigner, signerOf } from '../../server/signer';
import { PAYLOAD_TYPES } from '../../utils/model/signed';
import { utf8 } from '../../utils/trust/bytes';
import { envelopeBytes, sign } from '../../utils/trust/dsse';
import { signIn } from './people';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'weir-start-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const NOW = Date.parse('2026-11-20T12:00:00Z');

// Each start makes or opens a database on disk: seconds on an idle machine, many on a busy one.
describe('a second start', { timeout: 180_000 }, () => {
  it('keeps root, token, database, password and sessions, and shows the password no more; another password ends the sessions', async () => {
    const options = { dataDir, now: () => NOW, logLevel: 'silent' } as const;
    const first = await createServer(options);
    expect(first).toMatchObject({ firstStart: true, tenant: 'local' });
    expect(first.adminPassword).not.toBeNull();
    const { cookie } = await signIn({ ...first, dataDir, clock: { now: NOW } });
    const signedIn = async ({ url }: RunningServer) =>
      (await (await fetch(`${url}/api/session`, { headers: { cookie } })).json()) as unknown;
    expect(await signedIn(first)).toMatchObject({ signedIn: true });
    await first.close();
    const second = await createServer(options);
    expect(second).toMatchObject({
      firstStart: false,
      adminPassword: null,
      rootSha256: first.rootSha256,
      enrolmentToken: first.enrolmentToken,
    });
    expect(await signedIn(second)).toMatchObject({ signedIn: true });
    const hash = await readFile(path.join(dataDir, 'admin-password.scrypt'), 'utf8');
    expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
    expect(await passwordFits(first.adminPassword ?? '', hash.trim())).toBe(true);
    await second.close();
    const chosen = newPassword();
    const third = await createServer({ ...options, adminPassword: chosen });
    expect(third.adminPassword).toBe(chosen);
    expect(await signedIn(third)).toMatchObject({ signedIn: false });
    expect((await fetch(`${third.url}/api/overview`, { headers: { cookie } })).status).toBe(401);
    await third.close();
    // What a killed server leaves behind does not stop the next one.
    await writeFile(path.join(dataDir, 'lock'), '999999999');
    await (await createServer(options)).close();
  });
});

describe('a start is refused with a sentence', () => {
  it('when another running server uses the folder', async () => {
    await writeFile(path.join(dataDir, 'lock'), String(process.ppid));
    await expect(createServer({ dataDir, inMemory: true })).rejects.toThrow(`Another Weir server (process ${process.ppid})`);
  });
  it('when the folder is of another tenant', async () => {
    await openSigner(dataDir, 'acme', {}, NOW);
    await expect(openSigner(dataDir, 'globex', {}, NOW)).rejects.toThrow('belongs to tenant "acme", not "globex"');
  });
  it('when a key is not the one that the root names', async () => {
    await openSigner(dataDir, 'acme', {}, NOW);
    const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    await writeFile(path.join(dataDir, 'keys', 'bundle.pem'), other);
    await expect(openSigner(dataDir, 'acme', {}, NOW)).rejects.toThrow('The bundle key is not the one that root.json names');
  });
  it('when root.json was changed', async () => {
    await openSigner(dataDir, 'acme', {}, NOW);
    const file = path.join(dataDir, 'root.json');
    const envelope = JSON.parse(await readFile(file, 'utf8')) as { payload: string };
    const payload = Buffer.from(envelope.payload, 'base64').toString().replace('acme', 'evil');
    await writeFile(file, JSON.stringify({ ...envelope, payload: Buffer.from(payload).toString('base64') }));
    await expect(openSigner(dataDir, null, {}, NOW)).rejects.toThrow('root.json cannot be used: wrong-key');
  });
});

it('the root key can be taken away once root.json is made', async () => {
  const first = await openSigner(dataDir, 'acme', {}, NOW);
  await rm(path.join(dataDir, 'keys', 'root.pem'));
  expect((await openSigner(dataDir, 'acme', {}, NOW)).rootSha256).toBe(first.rootSha256);
});

it('so can the bundle key: then the server signs no policy itself', async () => {
  await openSigner(dataDir, 'acme', {}, NOW);
  await rm(path.join(dataDir, 'keys', 'bundle.pem'));
  expect((await openSigner(dataDir, 'acme', {}, NOW)).bundle).toBeNull();
});

it('the next root is taken once, and by one of two that bring it at once', async () => {
  const signer = await openSigner(dataDir, 'acme', {}, NOW);
  const key = await signerOf(readKey(await readFile(path.join(dataDir, 'keys', 'root.pem'), 'utf8'), 'ed25519', 'root.pem'));
  const next = envelopeBytes(await sign(PAYLOAD_TYPES.root, utf8(JSON.stringify({ ...signer.root, version: 2 })), [key]));
  const both = await Promise.all([signer.adopt(next, NOW), signer.adopt(next, NOW)]);
  expect(both).toMatchObject([{ ok: true }, { ok: false, refusal: 'rollback' }]);
  expect([signer.root.version, signer.roots.length]).toEqual([2, 2]);
});

describe('settings from the environment', () => {
  const wrong: Readonly<Record<string, readonly [Record<string, string>, string]>> = {
    'a port that is none': [{ WEIR_PORT: 'x' }, 'WEIR_PORT: expected a port number, 0 to 65535.'],
    'a port out of range': [{ WEIR_PORT: '65536' }, 'WEIR_PORT: expected a port number, 0 to 65535.'],
    'a short password': [{ WEIR_ADMIN_PASSWORD: 'hunter2' }, 'WEIR_ADMIN_PASSWORD: expected at least 12 characters.'],
    'a short token': [{ WEIR_ENROLMENT_TOKEN: 'abc' }, 'WEIR_ENROLMENT_TOKEN: expected at least 16 characters.'],
    'another kind of database': [{ DATABASE_URL: 'mysql://localhost/weir' }, 'DATABASE_URL: expected postgresql://…'],
    'an address that is none': [{ WEIR_PUBLIC_URL: 'weir' }, 'WEIR_PUBLIC_URL: expected an address such as https://weir.example.com.'],
  };
  it.each(Object.entries(wrong))('%s gets a sentence, which does not repeat the value', (_, [environment, message]) => {
    expect(() => optionsFromEnvironment(environment)).toThrow(message);
    const secret = environment['WEIR_ADMIN_PASSWORD'] ?? environment['WEIR_ENROLMENT_TOKEN'];
    if (secret !== undefined) expect(() => optionsFromEnvironment(environment)).not.toThrow(secret);
  });
  it('have safe defaults: loopback, monitor, and no secret', () => {
    expect(optionsFromEnvironment({ WEIR_PUBLIC_URL: 'https://weir.example.com/', WEIR_TENANT: '' })).toMatchObject({
      host: '127.0.0.1',
      port: 8787,
      starter: 'monitor',
      publicUrl: 'https://weir.example.com',
      tenant: undefined,
      adminPassword: undefined,
      enrolmentToken: undefined,
    });
  });
});

describe('secrets', () => {
  it('a password fits its own hash only, and two hashes of it differ', async () => {
    const [a, b] = [await hashPassword('correct horse'), await hashPassword('correct horse')];
    expect(a).not.toBe(b);
    expect([await passwordFits('correct horse', a), await passwordFits('correct horse', b)]).toEqual([true, true]);
    expect(await passwordFits('correct Horse', a)).toBe(false);
  });
  it('a hash holds what it was made with: one of another cost fits, and so does one of the first servers, which said none', async () => {
    const cheap = await hashPassword('correct horse', 4);
    expect([await passwordFits('correct horse', cheap), await passwordFits('correct Horse', cheap)]).toEqual([true, false]);
    expect(await passwordFits('correct horse', cheap.replace('ln=4', 'ln=5'))).toBe(false);
    const salt = Buffer.from('sixteen bytes ..');
    const key = scryptSync('correct horse', salt, 32, { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 });
    expect(await passwordFits('correct horse', `scrypt$${salt.toString('base64')}$${key.toString('base64')}`)).toBe(true);
    await expect(passwordFits('correct horse', 'scrypt$')).rejects.toThrow('cannot be read');
  });
  it('are the same when they are, and not when one is longer', () => {
    expect([sameSecret('abc', 'abc'), sameSecret('abc', 'abd'), sameSecret('abc', 'abcd'), sameSecret('', 'a')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
