import path from 'node:path';
import { ROOT_DAYS } from '../server/signer';
import { PAYLOAD_TYPES, Root, type Key, type Role } from '../utils/model/signed';
import { fromBase64, sha256Hex, textOf, utf8 } from '../utils/trust/bytes';
import { envelopeBytes, sign, type Signer } from '../utils/trust/dsse';
import { firstRoot, nextRoot } from '../utils/trust/root';
import { UsageError } from './command';
import { fileBytes } from './input';
import { asFile, envelopeIn, makeKey, passphraseFrom, publicKeyFrom, writeFile } from './keys';

export interface KeygenOptions {
  readonly tenant?: string | undefined;
  readonly out?: string | undefined;
  readonly key?: string | undefined;
  readonly next?: string | undefined;
  readonly days?: string | undefined;
  readonly 'root-keys'?: string | undefined;
  readonly 'root-threshold'?: string | undefined;
  readonly 'bundle-keys'?: string | undefined;
  readonly 'bundle-threshold'?: string | undefined;
  readonly add?: readonly string[] | undefined;
  readonly drop?: readonly string[] | undefined;
  readonly threshold?: readonly string[] | undefined;
  readonly 'passphrase-file'?: string | undefined;
}

const DAY_MS = 86_400_000;
const MOST_KEYS = 16;

export function wholeNumber(option: string, value: string | undefined, otherwise: number, most: number): number {
  const number = value === undefined ? otherwise : Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new UsageError(`--${option} takes a whole number from 1 to ${most}, not "${value ?? ''}".`);
  return number;
}

const roleFrom = (text: string): Role => {
  const role = (['root', 'bundle', 'freshness'] as const).find((one) => one === text);
  if (role === undefined) throw new UsageError(`A role is root, bundle or freshness, not "${text}".`);
  return role;
};

const dates = (now: number, days: number) => ({
  issuedAt: new Date(now).toISOString(),
  expiresAt: new Date(now + days * DAY_MS).toISOString(),
});

/** Makes keys: a whole ceremony, one more key for somebody, or the root that follows another. */
export async function keygen(options: KeygenOptions, now: number): Promise<number> {
  if (options.key !== undefined) return oneKey(options.key, passphraseFrom(options['passphrase-file']));
  if (options.next !== undefined) return followingRoot(options, options.next, now);
  return ceremony(options, now);
}

async function oneKey(file: string, passphrase: string | undefined): Promise<number> {
  const { key } = await makeKey(file, passphrase);
  writeFile(`${file}.pub.json`, `${JSON.stringify(key)}\n`);
  process.stdout.write(`${file}: a private key; keep it off any server\n${file}.pub.json: its public half, id ${key.keyid}\n`);
  return 0;
}

async function ceremony(options: KeygenOptions, now: number): Promise<number> {
  const { tenant, out } = options;
  if (out === undefined || tenant === undefined)
    throw new UsageError('Say whose keys and where they go: weir policy keygen --tenant NAME --out FOLDER.');
  const passphrase = passphraseFrom(options['passphrase-file']);
  const count = (option: 'root-keys' | 'bundle-keys', otherwise: number) => wholeNumber(option, options[option], otherwise, MOST_KEYS);
  const rootKeys = count('root-keys', 1);
  const bundleKeys = count('bundle-keys', 1);
  const thresholds = {
    root: wholeNumber('root-threshold', options['root-threshold'], rootKeys, rootKeys),
    bundle: wholeNumber('bundle-threshold', options['bundle-threshold'], bundleKeys, bundleKeys),
  };
  const many = async (role: 'root' | 'bundle', length: number): Promise<readonly Signer[]> => {
    const signers: Signer[] = [];
    for (let i = 1; i <= length; i += 1) signers.push(await makeKey(path.join(out, 'offline', `${role}-${i}.pem`), passphrase));
    return signers;
  };
  const root = await many('root', rootKeys);
  const bundle = await many('bundle', bundleKeys);
  // The server signs statements by itself, day and night: its key has no passphrase.
  const freshness = await makeKey(path.join(out, 'server', 'keys', 'freshness.pem'), undefined);
  const ids = (signers: readonly Signer[]): string[] => signers.map(({ key }) => key.keyid);
  const document = Root.safeParse({
    schema: 1,
    tenant,
    version: 1,
    ...dates(now, wholeNumber('days', options.days, ROOT_DAYS, 3_650)),
    keys: [...root, ...bundle, freshness].map(({ key }) => key),
    roles: {
      root: { keyids: ids(root), threshold: thresholds.root },
      bundle: { keyids: ids(bundle), threshold: thresholds.bundle },
      freshness: { keyids: [freshness.key.keyid], threshold: 1 },
    },
  });
  if (!document.success) throw new UsageError(`--tenant is refused: ${document.error.issues[0]?.message ?? ''}.`);
  const bytes = envelopeBytes(await sign(PAYLOAD_TYPES.root, utf8(JSON.stringify(document.data)), root));
  writeFile(path.join(out, 'server', 'root.json'), asFile(bytes));
  writeFile(path.join(out, 'root.json'), asFile(bytes));
  process.stdout.write(
    [
      `${out}/offline: ${rootKeys} root and ${bundleKeys} bundle keys (${thresholds.root} and ${thresholds.bundle} have to sign); keep them off the server`,
      `${out}/server: what the server starts with (WEIR_DATA): root.json and its own key for freshness statements`,
      `${out}/root.json: the root, public; keep it with the policy`,
      `Root SHA-256, for managed policy: ${await sha256Hex(bytes)}`,
      '',
    ].join('\n'),
  );
  return 0;
}

/** What an option such as `--add bundle=key.pub.json` says. */
function pair(option: string, text: string): readonly [Role, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--${option} takes ROLE=VALUE, not "${text}".`);
  return [roleFrom(text.slice(0, at)), text.slice(at + 1)];
}

/** A root in a file, by its own signatures: the first, or one that follows. */
export async function rootIn(file: string): Promise<Root> {
  const bytes = fileBytes(file);
  const opened = envelopeIn(bytes);
  if (opened?.role !== 'root') throw new UsageError(`The file "${file}" is no root.`);
  const claimed = Root.safeParse(JSON.parse(textOf(fromBase64(opened.envelope.payload) ?? new Uint8Array()) ?? 'null'));
  if (!claimed.success) throw new UsageError(`The root in "${file}" is not of the expected shape.`);
  const judged = await firstRoot(bytes, { tenant: claimed.data.tenant, rootSha256: await sha256Hex(bytes) });
  if (!judged.ok) throw new UsageError(`The root in "${file}" cannot be used: ${judged.refusal}, ${judged.detail}.`);
  return judged.value;
}

async function followingRoot(options: KeygenOptions, file: string, now: number): Promise<number> {
  const { out } = options;
  if (out === undefined) throw new UsageError('--out FILE is missing: where should the next root go?');
  const before = await rootIn(file);
  const keys = new Map(before.keys.map((key) => [key.keyid, key]));
  const roles = structuredClone(before.roles);
  for (const text of options.drop ?? []) {
    const [role, start] = pair('drop', text);
    const found = roles[role].keyids.filter((id) => start.length >= 8 && id.startsWith(start));
    if (found.length !== 1) throw new UsageError(`--drop names one key of role ${role} by at least 8 digits of its id, not "${start}".`);
    roles[role].keyids = roles[role].keyids.filter((id) => !found.includes(id));
  }
  for (const text of options.add ?? []) {
    const [role, pub] = pair('add', text);
    const key: Key = publicKeyFrom(pub);
    keys.set(key.keyid, key);
    if (!roles[role].keyids.includes(key.keyid)) roles[role].keyids.push(key.keyid);
  }
  for (const text of options.threshold ?? []) {
    const [role, number] = pair('threshold', text);
    roles[role].threshold = wholeNumber('threshold', number, 1, MOST_KEYS);
  }
  for (const [role, { keyids, threshold }] of Object.entries(roles))
    if (threshold > keyids.length)
      throw new UsageError(
        `Role ${role} would ask for ${threshold} signatures and have ${keyids.length} keys: add a key or lower the threshold.`,
      );
  const used = new Set(Object.values(roles).flatMap(({ keyids }) => keyids));
  const next = {
    ...before,
    version: before.version + 1,
    ...dates(now, wholeNumber('days', options.days, ROOT_DAYS, 3_650)),
    keys: [...keys.values()].filter(({ keyid }) => used.has(keyid)),
    roles,
  };
  writeFile(out, asFile(envelopeBytes(await sign(PAYLOAD_TYPES.root, utf8(JSON.stringify(next)), []))));
  process.stdout.write(
    `${out}: root ${next.version}, not signed yet; it takes ${before.roles.root.threshold} of the old root keys and ${roles.root.threshold} of the new: weir policy sign ${out} --root ${file} --key KEY…\n`,
  );
  return 0;
}

/** How many signatures a root that follows `before` still lacks, in words; null where it has all. */
export async function lacking(bytes: ReturnType<typeof fileBytes>, before: Root): Promise<string | null> {
  const judged = await nextRoot(bytes, before);
  return judged.ok ? null : `${judged.refusal}, ${judged.detail}`;
}
