import { z } from 'zod';

const loopback = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/;

/** What IT sets by managed browser policy. Flat, few keys, nothing that changes weekly. */
export const Managed = z.strictObject({
  endpoint: z
    .url()
    .refine((u) => u.startsWith('https://') || loopback.test(u), 'expected an https address (http only on loopback)')
    .describe("Address of the company's Weir server, e.g. https://weir.example.com"),
  tenant: z.string().min(1).max(100).describe("The company's tenant name, as the server shows it."),
  enrolmentToken: z.string().min(16).max(200).describe('Token with which a device enrols once; the device then uses a key of its own.'),
  rootSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
    .describe("SHA-256 of the tenant's root.json: the device trusts no other root."),
  groups: z.array(z.string().min(1).max(60)).max(50).describe('Groups that rules may name; absent means everyone.'),
  ring: z.string().min(1).max(40).describe('Rollout ring of this device; absent means broad.'),
  deviceLabel: z.string().max(100).describe('How the console names this device.'),
  dataConsent: z.boolean().describe("True where the company has its people's consent to the data collection on record (Firefox)."),
  logLevel: z.enum(['error', 'warn', 'info', 'debug']).describe("How much the extension's own log says."),
});
export const ManagedPartial = Managed.partial();
export type Managed = z.infer<typeof ManagedPartial>;
export const MANAGED_KEYS = Object.keys(Managed.shape) as readonly (keyof Managed)[];

/** Without these a device can neither enrol nor trust anybody. */
export const REQUIRED_KEYS = ['endpoint', 'tenant', 'enrolmentToken', 'rootSha256'] as const satisfies readonly (keyof Managed)[];

export interface ManagedProblem {
  readonly code: 'managed.missing' | 'managed.mistyped' | 'managed.unknown';
  /** Name of the key and what was expected; never the value, which may be a secret. */
  readonly detail: string;
}

/**
 * What managed policy says, key by key: a key that is right counts even where another is wrong, and each that is
 * missing, mistyped or unknown is reported by name.
 */
export function judgeManaged(raw: Readonly<Record<string, unknown>>): {
  readonly values: Managed;
  readonly problems: readonly ManagedProblem[];
} {
  const values: Record<string, unknown> = {};
  const problems: ManagedProblem[] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (!isManagedKey(name)) {
      const near = MANAGED_KEYS.find((key) => key.toLowerCase() === name.toLowerCase().replace(/[^a-z0-9]/g, ''));
      problems.push({
        code: 'managed.unknown',
        detail: near === undefined ? name.slice(0, 60) : `${name.slice(0, 60)} (did you mean ${near}?)`,
      });
      continue;
    }
    const parsed = Managed.shape[name].safeParse(value);
    if (parsed.success) values[name] = parsed.data;
    else problems.push({ code: 'managed.mistyped', detail: `${name}: ${parsed.error.issues[0]?.message ?? 'not of the expected type'}` });
  }
  for (const name of REQUIRED_KEYS) if (!Object.hasOwn(raw, name)) problems.push({ code: 'managed.missing', detail: name });
  // Each value went through the schema of its own key.
  return { values, problems };
}

function isManagedKey(name: string): name is keyof Managed {
  return Object.hasOwn(Managed.shape, name);
}
