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
