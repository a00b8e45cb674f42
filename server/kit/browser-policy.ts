import type { Managed } from '../../utils/model/managed';
import type { RunningServer } from '../main';
import type { Services } from '../services';
import { INSTALL_ONLY, type Choices } from './choices';
import { extensionId } from './crx';
import { plan, policyTree } from './plan';
import { subjectOf, type Tenant } from './subject';

/** The managed settings of a device of this server. */
export function deviceSettings({ services }: Pick<RunningServer, 'services'>): Managed {
  const { publicUrl, signer, enrolment } = services;
  return { endpoint: publicUrl(), tenant: signer.root.tenant, enrolmentToken: enrolment.token(), rootSha256: signer.rootSha256 };
}

export function tenantOf(services: Services, settings: Managed = deviceSettings({ services })): Tenant {
  return { base: services.publicUrl(), extensionId: extensionId(services.extensionKey), settings };
}

/** Chromium's policy on Linux: install by force from this server, and the settings; more by choice. */
export function chromiumPolicy(
  server: RunningServer,
  settings: Managed = deviceSettings(server),
  choices: Choices = INSTALL_ONLY,
): Readonly<Record<string, unknown>> {
  return policyTree(plan(subjectOf('chromium', tenantOf(server.services, settings), choices)));
}

/** Firefox's policies.json. ESR takes the server's own XPI with signatures off; a release Firefox wants one signed by Mozilla. */
export function firefoxPolicy(
  server: RunningServer,
  settings: Managed = deviceSettings(server),
  choices: Choices = INSTALL_ONLY,
): Readonly<Record<string, unknown>> {
  return { policies: policyTree(plan(subjectOf('firefox', tenantOf(server.services, settings), choices))) };
}
