import type { Managed } from '../../utils/model/managed';
import type { RunningServer } from '../main';
import { INSTALL_ONLY, type Choices } from './choices';
import { extensionId } from './crx';
import { plan, policyTree } from './plan';
import { subjectOf, type Tenant } from './subject';

/** The managed settings of a device of this server. */
export function deviceSettings(server: RunningServer): Managed {
  return {
    endpoint: server.services.publicUrl(),
    tenant: server.tenant,
    enrolmentToken: server.enrolmentToken,
    rootSha256: server.rootSha256,
  };
}

export function tenantOf(server: RunningServer, settings: Managed = deviceSettings(server)): Tenant {
  return { base: server.services.publicUrl(), extensionId: extensionId(server.services.extensionKey), settings };
}

/** Chromium's policy on Linux: install by force from this server, and the settings; more by choice. */
export function chromiumPolicy(
  server: RunningServer,
  settings: Managed = deviceSettings(server),
  choices: Choices = INSTALL_ONLY,
): Readonly<Record<string, unknown>> {
  return policyTree(plan(subjectOf('chromium', tenantOf(server, settings), choices)));
}

/** Firefox's policies.json. ESR takes the server's own XPI with signatures off; a release Firefox wants one signed by Mozilla. */
export function firefoxPolicy(
  server: RunningServer,
  settings: Managed = deviceSettings(server),
  choices: Choices = INSTALL_ONLY,
): Readonly<Record<string, unknown>> {
  return { policies: policyTree(plan(subjectOf('firefox', tenantOf(server, settings), choices))) };
}
