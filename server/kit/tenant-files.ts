import path from 'node:path';
import type { ServerOptions } from '../config';
import { keptKey, readOrNull } from '../secrets';
import { openSigner } from '../signer';
import { extensionId } from './crx';
import type { Tenant } from './subject';

/**
 * The company as its server's data folder knows it. Throws a sentence where the address, or on a server that has never
 * run the enrolment token, is not known.
 */
export async function tenantOfFolder(options: ServerOptions, now: number): Promise<Tenant> {
  const { dataDir, publicUrl, tenant = null, keys = {} } = options;
  if (publicUrl === undefined) throw new Error('WEIR_PUBLIC_URL is missing: from which address will browsers fetch the files?');
  const token = options.enrolmentToken ?? (await readOrNull(path.join(dataDir, 'enrolment-token')))?.trim();
  if (token === undefined)
    throw new Error(`There is no enrolment token in ${dataDir}: start the server once (weir serve), or set WEIR_ENROLMENT_TOKEN.`);
  const signer = await openSigner(dataDir, tenant, keys, now);
  const key = await keptKey(path.join(dataDir, 'keys', 'extension.pem'), keys.extension, 'rsa');
  return {
    base: publicUrl,
    extensionId: extensionId(key),
    settings: { endpoint: publicUrl, tenant: signer.root.tenant, enrolmentToken: token, rootSha256: signer.rootSha256 },
  };
}
