import type { KeyObject } from 'node:crypto';
import { createHash } from 'node:crypto';
import type { Managed } from '../../utils/model/managed';
import type { Envelope } from '../../utils/model/signed';
import { extensionId, packCrx, publicKeyOf } from './crx';
import type { ExtensionFiles } from './files';
import { manifestOf, withManifest, withTenant } from './tenant';
import { chromiumUpdateManifest, firefoxUpdateManifest } from './update-manifest';
import { packXpi } from './xpi';

export interface Packed {
  readonly id: string;
  readonly version: string;
  /** The CRX or XPI. */
  readonly package: Uint8Array;
  readonly updateManifest: string;
}

/** The Chromium extension of one tenant, as its server hands it out. `base` is the server's public address, `folder` its channel's path. */
export function packChromium(files: ExtensionFiles, root: Envelope, key: KeyObject, base: string, folder = '/extension'): Packed {
  const own = withManifest(withTenant(files, { root }), { update_url: `${base}${folder}/update.xml` });
  const id = extensionId(key);
  const { version } = manifestOf(own);
  return { id, version, package: packCrx(own, key), updateManifest: chromiumUpdateManifest(id, version, `${base}${folder}/weir.crx`) };
}

/** The Firefox extension of one tenant. Firefox takes an `update_url` over https only; on loopback there is none. */
export function packFirefox(files: ExtensionFiles, root: Envelope, base: string, folder = '/extension'): Packed {
  const { browser_specific_settings: settings, version } = manifestOf(files);
  if (settings === undefined) throw new Error('The Firefox build has no id in its manifest.');
  const update = base.startsWith('https:') ? { update_url: `${base}${folder}/updates.json` } : {};
  const own = withManifest(withTenant(files, { root }), {
    browser_specific_settings: { ...settings, gecko: { ...settings.gecko, ...update } },
  });
  const xpi = packXpi(own);
  const sha256 = createHash('sha256').update(xpi).digest('hex');
  const { id } = settings.gecko;
  return { id, version, package: xpi, updateManifest: firefoxUpdateManifest(id, version, `${base}${folder}/weir.xpi`, sha256) };
}

/** A copy to load unpacked, for a trial without managed policy: settings in the package, and the id of the packed one. */
export function unpackedCopy(files: ExtensionFiles, root: Envelope, key: KeyObject, settings: Managed): ExtensionFiles {
  return withManifest(withTenant(files, { root, settings }), { key: publicKeyOf(key).toString('base64') });
}
