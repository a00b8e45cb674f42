import { checkPatterns } from '../server/check-patterns';
import { BUNDLE_DAYS } from '../server/signer';
import type { KnowledgeFile } from '../utils/model/knowledge';
import type { Bundle } from '../utils/model/policy';
import { MAX_BYTES, PAYLOAD_TYPES, type Envelope, type Root } from '../utils/model/signed';
import { parsePolicy } from '../utils/policy/parse';
import { sealPolicy, unknownFiles } from '../utils/policy/seal';
import { ADAPTERS } from '../utils/sites/all';
import { readBundle } from '../utils/trust/bundle';
import { fromBase64, sha256Hex, textOf, toBase64, utf8 } from '../utils/trust/bytes';
import { envelopeBytes, pae, sign, signedBy, type Signer } from '../utils/trust/dsse';
import { UsageError } from './command';
import { fileBytes } from './input';
import { asFile, envelopeIn, passphraseFrom, signerFrom, writeFile } from './keys';
import { newKey } from './knowledge-files';
import { lacking, rootIn, wholeNumber } from './policy-keygen';

export interface SignOptions {
  readonly root?: string | undefined;
  readonly key?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly version?: string | undefined;
  readonly after?: string | undefined;
  readonly ring?: string | undefined;
  readonly days?: string | undefined;
  readonly 'passphrase-file'?: string | undefined;
}
const DAY_MS = 86_400_000;

/** Seals and signs a policy, or adds signatures to a document that others have signed before. */
export async function signFile(file: string, options: SignOptions, files: readonly KnowledgeFile[], now: number): Promise<number> {
  if (options.root === undefined) throw new UsageError('--root FILE is missing: under which root is this signed?');
  if (options.key === undefined) throw new UsageError('--key FILE is missing: with which key?');
  const root = await rootIn(options.root);
  const passphrase = passphraseFrom(options['passphrase-file']);
  const signers: Signer[] = [];
  for (const key of options.key) signers.push(await signerFrom(key, passphrase));
  const opened = envelopeIn(fileBytes(file));
  if (opened === null) return signPolicy(file, options, root, signers, files, now);
  const { envelope, role } = opened;
  if (role === 'freshness') throw new UsageError('Freshness statements are signed by the server.');
  const payload = fromBase64(envelope.payload);
  if (payload === null) throw new UsageError(`The file "${file}" is damaged: its payload is not base64.`);
  const keys = role === 'bundle' ? keysOf(root, 'bundle') : [...keysOf(root, 'root'), ...keysOf(nextIn(payload), 'root')];
  strangers(signers, keys, role);
  const message = pae(envelope.payloadType, payload);
  const others = envelope.signatures.filter(({ keyid }) => signers.every(({ key }) => key.keyid !== keyid));
  const own = await Promise.all(signers.map(async (s) => ({ keyid: s.key.keyid, sig: toBase64(await s.sign(message)) })));
  const signed: Envelope = { ...envelope, signatures: [...others, ...own] };
  const out = options.out ?? file;
  writeFile(out, asFile(envelopeBytes(signed)));
  return role === 'bundle' ? sayBundle(out, signed, root) : sayRoot(out, signed, root);
}

const keysOf = (root: Root | null, role: 'root' | 'bundle'): readonly string[] => root?.roles[role].keyids ?? [];

function nextIn(payload: Uint8Array): Root | null {
  try {
    return JSON.parse(textOf(payload) ?? '') as Root;
  } catch {
    return null;
  }
}

/** A key that may not sign this would make a signature that nobody counts. */
function strangers(signers: readonly Signer[], keyids: readonly string[], role: string): void {
  const stranger = signers.find(({ key }) => !keyids.includes(key.keyid));
  if (stranger !== undefined) throw new UsageError(`The key ${stranger.key.keyid.slice(0, 12)}… is no ${role} key of this root.`);
}

function versionFrom({ version, after }: SignOptions, root: Root): Promise<number> {
  if (version !== undefined) return Promise.resolve(wholeNumber('version', version, 1, Number.MAX_SAFE_INTEGER));
  if (after === undefined) throw new UsageError('Say the version: --version N, or --after FILE for one more than that bundle has.');
  return readBundle(fileBytes(after), root).then((before) => {
    if (!before.ok) throw new UsageError(`The bundle in "${after}" cannot be used: ${before.refusal}, ${before.detail}.`);
    return before.value.version + 1;
  });
}

async function signPolicy(
  file: string,
  options: SignOptions,
  root: Root,
  signers: readonly Signer[],
  files: readonly KnowledgeFile[],
  now: number,
): Promise<number> {
  const { out } = options;
  if (out === undefined) throw new UsageError('--out FILE is missing: where should the bundle go?');
  strangers(signers, keysOf(root, 'bundle'), 'bundle');
  const text = textOf(fileBytes(file)) ?? '';
  const parsed = parsePolicy(text, { now, sites: ADAPTERS.map((adapter) => adapter.id) });
  const policy = 'policy' in parsed ? parsed.policy : null;
  const [refused] = policy === null ? [] : [...checkPatterns(policy.patterns), ...unknownFiles(policy, files)];
  if (policy === null || refused !== undefined) {
    const first = refused ?? parsed.problems.find(({ severity }) => severity === 'error');
    process.stderr.write(
      `${file} is refused: ${first?.path ?? ''}: expected ${first?.expected ?? 'a policy'} (weir policy lint says more)\n`,
    );
    return 1;
  }
  const bundle: Bundle = {
    ...sealPolicy(policy, files, newKey),
    ring: options.ring ?? policy.ring,
    tenant: root.tenant,
    version: await versionFrom(options, root),
    issuedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + wholeNumber('days', options.days, BUNDLE_DAYS, 90) * DAY_MS).toISOString(),
  };
  const envelope = await sign(PAYLOAD_TYPES.bundle, utf8(JSON.stringify(bundle)), signers);
  const bytes = envelopeBytes(envelope);
  if (bytes.length > MAX_BYTES.bundle)
    throw new UsageError(`The bundle has ${bytes.length} bytes; devices take at most ${MAX_BYTES.bundle}.`);
  writeFile(out, asFile(bytes));
  return sayBundle(out, envelope, root);
}

/** Where the document stands: how many have signed, and how many are wanting. */
async function sayBundle(out: string, envelope: Envelope, root: Root): Promise<number> {
  const { threshold } = root.roles.bundle;
  const named = root.keys.filter(({ keyid }) => keysOf(root, 'bundle').includes(keyid));
  const by = await signedBy(envelope, fromBase64(envelope.payload) ?? new Uint8Array(), named);
  const { version, ring } = JSON.parse(textOf(fromBase64(envelope.payload) ?? new Uint8Array()) ?? '{}') as Partial<Bundle>;
  const wanting = threshold - by.size;
  const state = wanting > 0 ? `${wanting} more wanting` : `complete, SHA-256 ${await sha256Hex(envelopeBytes(envelope))}`;
  process.stdout.write(`${out}: bundle ${String(version)} for ring ${String(ring)}, ${by.size} of ${threshold} signatures: ${state}\n`);
  return 0;
}

async function sayRoot(out: string, envelope: Envelope, before: Root): Promise<number> {
  const wanting = await lacking(envelopeBytes(envelope), before);
  process.stdout.write(
    `${out}: ${wanting === null ? 'complete: signed by enough of the old and of the new root keys' : `not complete: ${wanting}`}\n`,
  );
  return 0;
}
