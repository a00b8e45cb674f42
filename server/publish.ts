import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PolicyProblem } from '../utils/model/api';
import type { Bundle, Policy } from '../utils/model/policy';
import { parsePolicy, problemsAt } from '../utils/policy/parse';
import { filesOf, sealPolicy, unknownFiles } from '../utils/policy/seal';
import { starterPolicy } from '../utils/policy/starter';
import { FRESHNESS_HOURS } from '../utils/model/signed';
import { ADAPTERS } from '../utils/sites/all';
import { sha256Hex, textOf } from '../utils/trust/bytes';
import { trustBundle } from '../utils/trust/bundle';
import { FIRST_STATE } from '../utils/trust/state';
import { checkPatterns } from './check-patterns';
import type { Services } from './services';
import { BUNDLE_DAYS } from './signer';
import { appendAudit } from './store/audit';
import type { AuditAction } from './store/audit';
import { knowledgeFiles, listKnowledge } from './store/knowledge';
import type { Db } from './store/open';
import { addPolicy, newestPolicy, saveDraft } from './store/policies';
import { followPolicy } from './store/works-council';

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
  { readonly ok: true; readonly version: number } | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Checks, signs and stores a policy as the next version. What a device would refuse is refused here, by the same code. */
export async function publish(
  to: Publisher,
  request: { text: string; note: string; by: string; action?: AuditAction },
): Promise<Published> {
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
    const version = ((await newestPolicy(tx))?.version ?? 0) + 1;
    const at = to.now();
    const bundle: Bundle = {
      ...sealPolicy(policy, files, () => randomBytes(16)),
      tenant: to.signer.root.tenant,
      version,
      issuedAt: new Date(at).toISOString(),
      expiresAt: new Date(at + BUNDLE_DAYS * DAY_MS).toISOString(),
    };
    const bytes = await signBundle(bundle);
    const sha256 = await sha256Hex(bytes);
    const refused = await asDevice(to, bundle, bytes, sha256);
    if (refused !== null) return { ok: false, problems: [refused] };
    await addPolicy(tx, {
      version,
      ring: bundle.ring,
      text: request.text,
      note: request.note,
      publishedAt: new Date(at),
      publishedBy: request.by,
      expiresAt: new Date(bundle.expiresAt),
      sha256,
      envelope: textOf(bytes) ?? '',
      percent: 100,
    });
    await followPolicy(tx, policy.worksCouncil === true);
    await saveDraft(tx, null);
    await appendAudit(tx, at, request.by, request.action ?? 'policy.published', `version ${version}, ${sha256}: ${request.note}`);
    return { ok: true, version };
  });
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
  const statement = {
    schema: 1,
    tenant: bundle.tenant,
    ring: bundle.ring,
    bundle: { version: bundle.version, sha256, length: bytes.length },
    rootVersion: signer.root.version,
    issuedAt: bundle.issuedAt,
    expiresAt: new Date(now() + FRESHNESS_HOURS * 3_600_000).toISOString(),
  } as const;
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
  if (to.signer.bundle === null || (await newestPolicy(to.store.db)) !== null) return;
  const text = `${JSON.stringify(starterPolicy(flavour), null, 2)}\n`;
  const seeded = await publish(to, { text, note: `starter policy, ${flavour}`, by: 'server' });
  if (!seeded.ok) throw new Error(`The starter policy was refused: ${seeded.problems.map((p) => `${p.path} ${p.expected}`).join('; ')}`);
}

/** The newest policy once more with new dates, when half of its time is over; nothing else in it changes. */
export async function renewPolicy(to: Publisher): Promise<number | null> {
  const newest = await newestPolicy(to.store.db);
  if (to.signer.bundle === null || newest === null || to.now() - newest.publishedAt.getTime() < RENEW_AFTER_DAYS * DAY_MS) return null;
  const renewed = await publish(to, {
    text: newest.text,
    note: `renewal of version ${newest.version}`,
    by: 'server',
    action: 'policy.renewed',
  });
  return renewed.ok ? renewed.version : null;
}
