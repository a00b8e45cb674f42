import { z } from 'zod';
import { ManagedPartial } from './managed';
import { Envelope } from './signed';

/** Name of the file that the tenant's server puts at the top of the built extension. A store build carries none. */
export const TENANT_FILE = 'tenant.json';

export const TenantFile = z.strictObject({
  /** The tenant's root; its bytes, for the hash, are those of `envelopeBytes`. */
  root: Envelope,
  /** Settings for a trial without managed policy (`npm start`); managed policy goes before them. */
  settings: ManagedPartial.optional(),
});
export type TenantFile = z.infer<typeof TenantFile>;
