import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import type { PolicyProblem } from '../utils/model/console-api';
import { Bundle as BundleSchema, PolicySource, type Bundle, type Policy } from '../utils/model/policy';
import { Envelope } from '../utils/model/signed';
import { parsePolicy, problemsAt } from '../utils/policy/parse';
import { filesOf, sealPolicy, unknownFiles } from '../utils/policy/seal';
import { starterPolicy } from '../utils/policy/starter';
import { ADAPTERS } from '../utils/sites/all';
import type { Bytes } from '../utils/trust/bytes';
import { fromBase64, sha256Hex, textOf } from '../utils/trust/bytes';
import { readBundle, trustBundle } from '../utils/trust/bundle';
import { FIRST_STATE } from '../utils/trust/state';
import { checkPatterns } from './check-patterns';
import type { Services } from './services';
import { BUNDLE_DAYS } from './signer';
import { statementOf } from './statement';
import { appendAudit } from './store/audit';
import type { AuditAction } from './store/audit';
import { knowledgeFiles, listKnowledge } from './store/knowledge';
import type { Db } from './store/open';
import { addPolicy, envelopeOf, newestVersion, policiesUnderWay, saveDraft } from './store/policies';
import { followPolicies } from './store/works-council';

type Publisher = Pick<Services, 'store' | 'signer' | 'now'>;
const DAY_MS = 86_400_000;
/** A bundle is renewed half-way, so that a device that is away for a fortnight never holds an expired one. */
const RENEW_AFTER_DAYS = BUNDLE_DAYS / 2;

/** Everything that is wrong or doubtful in a policy as written; `policy` is there when nothing refuses it. */
export async function checkPolicy(
  db: Db,
  text: string,
  now: number,
): Promise<{ policy: Policy | null; problems: readonly PolicyProblem[] }> {
  const parsed = parsePolicy(text, { now, sites: ADAPTERS.map((a) => a.id) });
  if (!('policy' in parsed)) return { policy: null, problems: parsed.problems };
  const missing = unknownFiles(parsed.policy, await listKnowledge(db));
  const refused = problemsAt(text, [...checkPatterns(parsed.policy.patterns), ...missing]);
  return { policy: refused.length > 0 ? null : parsed.policy, problems: [...refused, ...parsed.problems] };
}

export type Published =
  /** Versions in the order of the rings; `version` is the newest. */
  | { readonly ok: true; readonly version: number; readonly versions: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

export interface PublishRequest {
  readonly text: string;
  readonly note: string;
  readonly by: string;
  readonly action?: AuditAction;
  /** Absent: the ring that the policy names. */
  readonly rings?: readonly string[] | undefined;
  /** To how many of the rings' devices, in percent; absent: all. */
  readonly percent?: number | undefined;
  /** The version that it renews, by whose number these devices were chosen. */
  readonly placeOf?: number | undefined;
}

/** Checks, signs and stores a policy as the next version, one for each ring. What a device would refuse is refused here, by the same code. */
export async function publish(to: Publisher, request: PublishRequest): Promise<Published> {
  const { bundle: signBundle } = to.signer;
  if (signBundle === null) return { ok: false, problems: [OFFLINE] };
  return to.store.db.transaction(async (tx) => {
    // One at a time: the version is one more than the last, and what the policy names stays as it is meanwhile.
    await tx.execute(sql`lock table policy, knowledge in exclusive mode`);
    const { policy, problems } = await checkPolicy(tx, request.text, to.now());
    if (policy === null) return { ok: false, problems };
    const files = await knowledgeFiles(
      tx,
      filesOf(policy).map(({ file }) => file),
    );
    const sealed = sealPolicy(policy, files, () => randomBytes(16));
    const at = to.now();
    const versions: Record<string, number> = {};
    let version = await newestVersion(tx);
    for (const ring of new Set(request.rings ?? [policy.ring])) {
      version += 1;
      const { bundle, bytes, refused } = await signAs(to, signBundle, { ...sealed, ring }, version, at);
      if (refused !== null) return { ok: false, problems: [refused] };
      await store(tx, bundle, bytes, request, at);
      versions[ring] = version;
    }
    await followPolicies(tx);
    await saveDraft(tx, null);
    return { ok: true, version, versions };
  });
}

type SignBundle = NonNullable<Publisher['signer']['bundle']>;

/** The bundle of this tenant, version and time, signed, and what a device would say against it. */
async function signAs(
  to: Publisher,
  signBundle: SignBundle,
  content: Omit<Bundle, 'tenant' | 'version' | 'issuedAt' | 'expiresAt'>,
  version: number,
  at: number,
): Promise<{ readonly bundle: Bundle; readonly bytes: Bytes; readonly refused: PolicyProblem | null }> {
  const bundle: Bundle = {
    ...content,
    tenant: to.signer.root.tenant,
    version,
    issuedAt: new Date(at).toISOString(),
    expiresAt: new Date(at + BUNDLE_DAYS * DAY_MS).toISOString(),
  };
  const bytes = await signBundle(bundle);
  return { bundle, bytes, refused: await asDevice(to, bundle, bytes, await sha256Hex(bytes)) };
}

async function store(tx: Db, bundle: Bundle, bytes: Bytes, request: PublishRequest, at: number): Promise<void> {
  const { text, note, by, percent = 100, placeOf, action = 'policy.published' } = request;
  const { version, ring } = bundle;
  const sha256 = await sha256Hex(bytes);
  await addPolicy(tx, {
    version,
    ring,
    text,
    note,
    publishedAt: new Date(at),
    publishedBy: by,
    expiresAt: new Date(bundle.expiresAt),
    sha256,
    envelope: textOf(bytes) ?? '',
    percent,
    placeOf: placeOf ?? null,
  });
  const share = percent === 100 ? '' : `, ${percent} %`;
  await appendAudit(tx, at, by, action, `version ${version}, ring ${ring}${share}, ${sha256}: ${note}`);
}

/**
 * Takes a bundle that was signed elsewhere. It goes through what a device would ask of it; its version is newer than any before.
 * `text` is what the console shows of it: the policy as written where it was sent along, else what is in the bundle.
 */
export async function publishSigned(
  to: Publisher,
  request: Omit<PublishRequest, 'text' | 'rings'> & { readonly bytes: Bytes; readonly text: string | null },
): Promise<Published> {
  const { bytes } = request;
  const judged = await readBundle(bytes, to.signer.root);
  const refuse = (value: string, expected: string): Published => ({
    ok: false,
    problems: [{ path: '', line: 1, column: 1, value, expected, severity: 'error' }],
  });
  if (!judged.ok) return refuse(judged.refusal, `a bundle that devices accept: ${judged.clause}, ${judged.detail}`);
  const bundle = judged.value;
  const unsafe = checkPatterns(bundle.patterns)[0];
  if (unsafe !== undefined) return refuse('invalid-policy', `${unsafe.path}: ${unsafe.expected}`);
  if (request.text !== null) {
    const parsed = parsePolicy(request.text, { now: to.now() });
    if (!('policy' in parsed)) return { ok: false, problems: parsed.problems };
    const other = differing(parsed.policy, bundle);
    if (other !== null) return refuse(`another "${other}"`, `the policy as written that was signed: the bundle has a different "${other}"`);
  }
  return to.store.db.transaction(async (tx) => {
    await tx.execute(sql`lock table policy in exclusive mode`);
    const newest = await newestVersion(tx);
    if (bundle.version <= newest) return refuse(`version ${bundle.version}`, `a version above ${newest}: devices do not go back`);
    const refused = await asDevice(to, bundle, bytes, await sha256Hex(bytes));
    if (refused !== null) return { ok: false, problems: [refused] };
    const shown = request.text ?? `${JSON.stringify(writtenAs(bundle), null, 2)}\n`;
    await store(tx, bundle, bytes, { ...request, text: shown }, to.now());
    await followPolicies(tx);
    return { ok: true, version: bundle.version, versions: { [bundle.ring]: bundle.version } };
  });
}

/**
 * The first key of a policy as written that says something else than the signed bundle, or null. Retention, the report and the
 * console go by what is written, devices by what is signed. Not compared: what signing changes (the ring, keyed terms and files,
 * the list of AI hosts, of which only is asked whether it is there).
 */
function differing(policy: Policy, bundle: Bundle): string | null {
  const says = (from: Policy | Bundle, key: keyof Policy): unknown => {
    if (key === 'ring') return null;
    if (key === 'discovery') return from.discovery !== undefined;
    if (key === 'dictionaries') return from.dictionaries.map(({ id }) => id);
    return key === 'documents' ? from.documents.length : from[key];
  };
  const keys = Object.keys(PolicySource.shape) as (keyof Policy)[];
  return keys.find((key) => !isDeepStrictEqual(says(policy, key), says(bundle, key))) ?? null;
}

/** A bundle as a policy is written, as far as that can be told: keyed terms cannot be read back. */
function writtenAs(bundle: Bundle): object {
  const written = { ...bundle, dictionaries: [], documents: [] };
  const added: readonly string[] = ['tenant', 'version', 'issuedAt', 'expiresAt'];
  return Object.fromEntries(Object.entries(written).filter(([key]) => !added.includes(key)));
}

/** A server without the bundle key publishes what was signed elsewhere, and nothing else. */
const OFFLINE: PolicyProblem = {
  path: '',
  line: 1,
  column: 1,
  value: 'no bundle key',
  expected: 'a bundle that was signed by the command line: the bundle key is not on this server (weir policy sign, weir policy publish)',
  severity: 'error',
};

async function asDevice(
  { signer, now }: Publisher,
  bundle: Bundle,
  bytes: Uint8Array<ArrayBuffer>,
  sha256: string,
): Promise<PolicyProblem | null> {
  const { ring, version } = bundle;
  const statement = statementOf(signer, { ring, version, sha256, length: bytes.length }, now());
  const judged = await trustBundle(bytes, statement, signer.root, { ...FIRST_STATE, ring: bundle.ring }, now());
  if (judged.ok) return null;
  return {
    path: '',
    line: 1,
    column: 1,
    value: judged.refusal,
    expected: `a policy that devices accept: ${judged.detail}`,
    severity: 'error',
  };
}

/** At first start: the starter policy as version 1, so that a new server has something to say. */
export async function seedPolicy(to: Publisher, flavour: 'monitor' | 'enforce'): Promise<void> {
  if (to.signer.bundle === null || (await newestVersion(to.store.db)) > 0) return;
  const text = `${JSON.stringify(starterPolicy(flavour), null, 2)}\n`;
  const seeded = await publish(to, { text, note: `starter policy, ${flavour}`, by: 'server' });
  if (!seeded.ok) throw new Error(`The starter policy was refused: ${seeded.problems.map((p) => `${p.path} ${p.expected}`).join('; ')}`);
}

/**
 * What devices of each ring may hold once more with new dates, when half of the time of one is over: the newest bundle, and where only a share of
 * devices is offered that, those before it down to one for all, in their order and for the same devices. Nothing else in them changes, whatever has
 * become of the company knowledge since, or of a text that was only shown beside one. A ring of which a bundle is refused is logged, and holds up no
 * other.
 */
export async function renewPolicy(to: Publisher & { readonly log: Pick<Services['log'], 'error'> }): Promise<number | null> {
  let renewed: number | null = null;
  if (to.signer.bundle === null) return null;
  const due = (await policiesUnderWay(to.store.db)).filter(
    ({ publishedAt }) => to.now() - publishedAt.getTime() >= RENEW_AFTER_DAYS * DAY_MS,
  );
  for (const ring of new Set(due.map((row) => row.ring))) {
    try {
      renewed = await renew(to, to.signer.bundle, ring);
    } catch (error) {
      to.log.error({ ring, reason: String(error) }, 'the policy could not be renewed: publish one before it expires');
    }
  }
  return renewed;
}

function renew(to: Publisher, signBundle: SignBundle, ring: string): Promise<number> {
  return to.store.db.transaction(async (tx) => {
    await tx.execute(sql`lock table policy in exclusive mode`);
    const at = to.now();
    let newest = await newestVersion(tx);
    const underWay = (await policiesUnderWay(tx)).filter((row) => row.ring === ring);
    for (const { sha256, text, percent, version, placeOf } of underWay) {
      newest += 1;
      const held = bundleIn((await envelopeOf(tx, sha256)) ?? '');
      const { bundle, bytes, refused } = await signAs(to, signBundle, held, newest, at);
      if (refused !== null) throw new Error(`${refused.value}: ${refused.expected}`);
      const note = `renewal of version ${version}`;
      await store(tx, bundle, bytes, { text, note, by: 'server', action: 'policy.renewed', percent, placeOf: placeOf ?? version }, at);
    }
    await followPolicies(tx);
    return newest;
  });
}

/** What was signed and stored here before. */
function bundleIn(envelope: string): Bundle {
  const payload = textOf(fromBase64(Envelope.parse(JSON.parse(envelope)).payload) ?? new Uint8Array());
  return BundleSchema.parse(JSON.parse(payload ?? ''));
}
