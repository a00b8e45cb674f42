import { z } from 'zod';

/**
 * The device interface as the version before this one spoke it, frozen: what its clients send, and how strictly they read. When a
 * version is released, this is replaced by what that version says.
 */
export const VERSION_BEFORE = 'one bundle role, statements of form 1 and 2, a status without numbers';

/** Bodies as sent, by route; what only the device knows is put in by the test. */
export const ENROL = { label: 'Front desk', build: '0.1.0 chrome managed' };

export const EVENT = {
  minute: '2026-11-20T11:58:00Z',
  kind: 'verdict',
  site: 'chatgpt',
  surface: 'chat',
  channel: 'paste',
  tier: 'consumer-free',
  accountConfidence: 'high',
  workspace: null,
  action: 'block',
  wouldHave: null,
  choice: 'cancelled',
  reason: null,
  reasonText: null,
  rules: [{ id: 'secrets-on-consumer' }],
  findings: [{ detector: 'secret.generic', count: 1, confidence: 'high' }],
  sizeBucket: '<1k',
  policyVersion: 1,
  build: '0.1.0 chrome managed',
};
/** Every kind of event that it knew. */
export const KINDS = ['verdict', 'wrong', 'gap', 'health'] as const;

export const COUNTER = { day: '2026-11-20', site: 'claude', tier: 'team', clean: 7 };

export const STATUS = {
  policyVersion: 1,
  bundleSha256: null,
  build: '0.1.0 chrome managed',
  ring: 'broad',
  managedKeys: ['endpoint', 'tenant'],
  problems: [{ code: 'outbox.dead-letter', detail: '1 events were rejected by the server' }],
  waiting: 3,
  uncoveredTabs: 0,
};

/** It asked for the newest statement in either form. */
export const FRESHNESS = { 'form 1': '?ring=broad', 'form 2': '?ring=broad&form=2&nonce=' } as const;

const Statement = {
  schema: z.literal(1),
  tenant: z.string().min(1),
  ring: z.string().min(1),
  bundle: z.strictObject({ version: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/), length: z.int().min(1) }),
  rootVersion: z.int().min(1),
  issuedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
};
/** How it read answers: what is not named here made it refuse. */
export const READS = {
  enrol: z.strictObject({ device: z.string() }),
  events: z.strictObject({
    results: z.array(z.strictObject({ seq: z.int(), status: z.enum(['accepted', 'duplicate', 'rejected']), code: z.string().optional() })),
    rejectedCounters: z.int().min(0).optional(),
  }),
  envelope: z.strictObject({
    payloadType: z.string(),
    payload: z.string(),
    signatures: z.array(z.strictObject({ keyid: z.string().max(200), sig: z.string().max(200) })).max(16),
  }),
  'form 1': z.strictObject(Statement),
  'form 2': z.strictObject({ ...Statement, nonce: z.string().max(64).optional(), brakes: z.array(z.unknown()).max(20).optional() }),
} as const;
