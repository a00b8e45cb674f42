import { z } from 'zod';
import type { TenantFile } from '../../utils/model/tenant-file';
import { TENANT_FILE } from '../../utils/model/tenant-file';
import { textOf, utf8 } from '../../utils/trust/bytes';
import type { ExtensionFiles } from './files';

const Manifest = z.looseObject({
  version: z.string(),
  browser_specific_settings: z.looseObject({ gecko: z.looseObject({ id: z.string() }) }).optional(),
});
export type Manifest = z.infer<typeof Manifest>;

export function manifestOf(files: ExtensionFiles): Manifest {
  return Manifest.parse(JSON.parse(textOf(files.get('manifest.json') ?? new Uint8Array()) ?? ''));
}

/** The extension made the tenant's own, without a build: its root (and, for a trial, settings) in `tenant.json`. */
export function withTenant(files: ExtensionFiles, tenant: TenantFile): ExtensionFiles {
  return new Map([...files, [TENANT_FILE, utf8(JSON.stringify(tenant))]]);
}

/** The extension with some fields of its manifest set. */
export function withManifest(files: ExtensionFiles, change: Readonly<Record<string, unknown>>): ExtensionFiles {
  return new Map([...files, ['manifest.json', utf8(JSON.stringify({ ...manifestOf(files), ...change }, null, 2))]]);
}
