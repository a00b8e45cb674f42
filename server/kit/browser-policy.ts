import type { Managed } from '../../utils/model/managed';
import { extensionId } from './crx';
import type { RunningServer } from '../main';

/** Id of the Firefox build, as in its manifest; a test compares them. */
export const GECKO_ID = 'weir@weir.invalid';

/** The managed settings of a device of this server. */
export function deviceSettings(server: RunningServer): Managed {
  return {
    endpoint: server.services.publicUrl(),
    tenant: server.tenant,
    enrolmentToken: server.enrolmentToken,
    rootSha256: server.rootSha256,
  };
}

/** Chromium's policy (JSON on Linux; the same keys elsewhere): install by force from this server, and the settings. */
export function chromiumPolicy(server: RunningServer, settings: Managed = deviceSettings(server)): Readonly<Record<string, unknown>> {
  const id = extensionId(server.services.extensionKey);
  return {
    ExtensionInstallForcelist: [`${id};${server.services.publicUrl()}/extension/update.xml`],
    '3rdparty': { extensions: { [id]: settings } },
  };
}

/** Firefox's policies.json. ESR takes the server's own XPI with signatures off; a release Firefox wants one signed by Mozilla. */
export function firefoxPolicy(server: RunningServer, settings: Managed = deviceSettings(server)): Readonly<Record<string, unknown>> {
  return {
    policies: {
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
      ExtensionSettings: {
        [GECKO_ID]: { installation_mode: 'force_installed', install_url: `${server.services.publicUrl()}/extension/weir.xpi` },
      },
      '3rdparty': { Extensions: { [GECKO_ID]: settings } },
    },
  };
}
