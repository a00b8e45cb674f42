import { MAX_BYTES } from '../utils/model/signed';
import { readBundle } from '../utils/trust/bundle';
import { sha256Hex, textOf, type Bytes } from '../utils/trust/bytes';
import { newNonce } from '../utils/trust/request';
import { nextRoot } from '../utils/trust/root';
import { FIRST_STATE } from '../utils/trust/state';
import { update, type Fetched, type Repository } from '../utils/trust/update';
import { UsageError } from './command';
import { fileBytes } from './input';
import { envelopeIn, firstLine } from './keys';
import { rootIn } from './policy-keygen';

export interface PublishOptions {
  readonly server?: string | undefined;
  readonly 'token-file'?: string | undefined;
  readonly note?: string | undefined;
  readonly percent?: string | undefined;
  readonly ring?: string | undefined;
  readonly source?: string | undefined;
}
export interface VerifyOptions extends PublishOptions {
  readonly root?: string | undefined;
  readonly sha256?: string | undefined;
}
const TIMEOUT_MS = 30_000;

function serverFrom({ server }: PublishOptions): string {
  if (server === undefined || !URL.canParse(server))
    throw new UsageError('--server takes the address of the server, such as https://weir.example.com.');
  const { protocol, hostname } = new URL(server);
  // The token would cross in the clear.
  if (protocol !== 'https:' && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
    throw new UsageError('--server takes an https address; http only on this machine.');
  return server.replace(/\/+$/, '');
}

function tokenFrom(options: PublishOptions): string {
  const token = options['token-file'] === undefined ? process.env['WEIR_PUBLISH_TOKEN'] : firstLine(options['token-file']);
  if (token === undefined || token === '')
    throw new UsageError(
      'The publish token is missing: give it by --token-file FILE or WEIR_PUBLISH_TOKEN. The server keeps it in its data folder.',
    );
  return token;
}

async function asked(url: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    process.stderr.write(`The server at ${new URL(url).origin} does not answer.\n`);
    return null;
  }
}

/** Sends a signed bundle, the next root, or a policy for the server to sign. */
export async function publishFile(file: string, options: PublishOptions): Promise<number> {
  const server = serverFrom(options);
  const text = textOf(fileBytes(file)) ?? '';
  const signed = envelopeIn(fileBytes(file)) !== null;
  if (signed && options.ring !== undefined)
    throw new UsageError('--ring goes with a policy that the server signs: a bundle names its ring.');
  const percent = options.percent === undefined ? undefined : Number(options.percent);
  if (percent !== undefined && (!Number.isInteger(percent) || percent < 0 || percent > 100))
    throw new UsageError(`--percent takes a whole number from 0 to 100, not "${options.percent ?? ''}".`);
  const source = options.source === undefined ? undefined : (textOf(fileBytes(options.source)) ?? '');
  const response = await asked(`${server}/v1/publish`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenFrom(options)}` },
    body: JSON.stringify({
      ...(signed ? { envelope: text, text: source } : { text }),
      note: options.note ?? `published by the command line: ${file}`,
      percent,
      rings: options.ring === undefined ? undefined : [options.ring],
    }),
  });
  if (response === null) return 1;
  const answer = (await response.json().catch(() => null)) as {
    versions?: Record<string, number>;
    root?: number;
    message?: string;
    problems?: readonly { path: string; value: string; expected: string; line: number }[];
  } | null;
  if (!response.ok) {
    process.stderr.write(`${server} refuses ${file}: ${answer?.message ?? `it answers with ${response.status}`}\n`);
    for (const { path, value, expected } of answer?.problems ?? [])
      process.stderr.write(`  ${path} found ${value}, expected ${expected}\n`);
    return 1;
  }
  for (const [ring, version] of Object.entries(answer?.versions ?? {}))
    process.stdout.write(`${server}: version ${version} for ring ${ring}\n`);
  if (answer?.root !== undefined) process.stdout.write(`${server}: root ${answer.root} is in force\n`);
  return 0;
}

/** Judges a bundle, a root or a running server as a device would, starting from a root that is at hand. */
export async function verify(file: string | undefined, options: VerifyOptions, now: number): Promise<number> {
  if (options.root === undefined) throw new UsageError('--root FILE is missing: the root to start from.');
  const rootBytes = fileBytes(options.root);
  const root = await rootIn(options.root);
  const sha256 = await sha256Hex(rootBytes);
  if (options.sha256 !== undefined && options.sha256 !== sha256) {
    process.stderr.write(`${options.root} has SHA-256 ${sha256}, not ${options.sha256}\n`);
    return 1;
  }
  if (options.server !== undefined) return verifyServer(options, rootBytes, root.tenant, sha256, now);
  if (file === undefined) {
    process.stdout.write(`${options.root}: root ${root.version} of ${root.tenant}, until ${root.expiresAt}, SHA-256 ${sha256}\n`);
    return 0;
  }
  const bytes = fileBytes(file);
  const role = envelopeIn(bytes)?.role;
  if (role !== 'root' && role !== 'bundle') throw new UsageError(`The file "${file}" is neither a bundle nor a root.`);
  if (role === 'root') {
    const next = await nextRoot(bytes, root);
    if (!next.ok) return refused(file, next);
    process.stdout.write(`${file}: root ${next.value.version} follows root ${root.version} of ${root.tenant}\n`);
    return 0;
  }
  const bundle = await readBundle(bytes, root);
  if (!bundle.ok) return refused(file, bundle);
  const { version, ring, expiresAt } = bundle.value;
  const late = Date.parse(expiresAt) <= now;
  process.stdout.write(
    `${file}: bundle ${version} for ring ${ring} of ${root.tenant}, ${late ? 'expired' : 'until'} ${expiresAt}, SHA-256 ${await sha256Hex(bytes)}\n`,
  );
  return late ? 1 : 0;
}

function refused(what: string, { refusal, clause, detail }: { refusal: string; clause: string; detail: string }): number {
  process.stderr.write(`${what} is refused: ${refusal} (${clause}): ${detail}\n`);
  return 1;
}

async function verifyServer(options: VerifyOptions, packagedRoot: Bytes, tenant: string, rootSha256: string, now: number): Promise<number> {
  const server = serverFrom(options);
  const headers = { authorization: `Bearer ${tokenFrom(options)}` };
  const ring = options.ring ?? 'broad';
  const get = async (path: string, max: number): Promise<Fetched<string>> => {
    const response = await asked(`${server}${path}`, { headers });
    if (response === null) return { failed: 'it does not answer' };
    if (response.status === 404) return { absent: true };
    if (!response.ok) return { failed: `${path} answers with ${response.status}` };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > max ? { oversized: max } : { bytes };
  };
  const repository: Repository<string> = {
    firstRoot: () => get('/v1/root', MAX_BYTES.root),
    root: (version) => get(`/v1/roots/${version}`, MAX_BYTES.root),
    freshness: (nonce) => get(`/v1/publish/freshness?ring=${encodeURIComponent(ring)}&nonce=${nonce}`, MAX_BYTES.freshness),
    bundle: (sha256) => get(`/v1/publish/bundles/${sha256}`, MAX_BYTES.bundle),
  };
  const held = { root: null, bundle: null, state: { ...FIRST_STATE, ring } };
  const result = await update({ repository, held, pins: { tenant, rootSha256, packagedRoot }, nonce: newNonce(), wall: now, time: null });
  if (result.outcome === 'failed') {
    process.stderr.write(`${server}: ${result.failed}\n`);
    return 1;
  }
  if (result.outcome === 'refused') return refused(server, result.refused);
  const { freshness, bundle } = result;
  process.stdout.write(
    `${server}: root ${result.held.state.rootVersion}, statement of ${freshness.issuedAt}, bundle ${freshness.bundle.version} for ring ${ring} with ${bundle?.rules.length ?? 0} rules until ${bundle?.expiresAt ?? ''}\n`,
  );
  for (const { target, until, reason } of freshness.brakes ?? [])
    process.stdout.write(`  braked until ${until}: ${target.kind}${'id' in target ? ` ${target.id}` : ''}: ${reason}\n`);
  return 0;
}
