import type { Detector } from '../types';
import { aiSecrets } from './ai';
import { ciSecrets } from './ci';
import { cloudSecrets } from './cloud';
import { configurationSecrets } from './configuration';
import { databasesSecrets } from './databases';
import { hashesSecrets } from './hashes';
import { hostingSecrets } from './hosting';
import { identitySecrets } from './identity';
import { keysSecrets } from './keys';
import { messagingSecrets } from './messaging';
import { monitoringSecrets } from './monitoring';
import { paymentSecrets } from './payment';
import { platformsSecrets } from './platforms';
import { productivitySecrets } from './productivity';
import { registriesSecrets } from './registries';
import { servicesSecrets } from './services';
import { sessionsSecrets } from './sessions';
import { socialSecrets } from './social';
import { vendorSecrets } from './vendors';
import { versionControlSecrets } from './version-control';

/** Secrets with a form of their own, or known by their vendor's name: the specific ones, which generic names and sentences give way to. */
const FAMILIES = [
  cloudSecrets,
  hostingSecrets,
  identitySecrets,
  databasesSecrets,
  aiSecrets,
  versionControlSecrets,
  registriesSecrets,
  ciSecrets,
  monitoringSecrets,
  paymentSecrets,
  messagingSecrets,
  productivitySecrets,
  socialSecrets,
  servicesSecrets,
  platformsSecrets,
  vendorSecrets,
  configurationSecrets,
  sessionsSecrets,
  keysSecrets,
  hashesSecrets,
];

/** All of them, a family a step: made at once with their patterns they would be a long task of the page. */
export function* makeFormatSecrets(): Generator<undefined, readonly Detector[]> {
  const all: Detector[] = [];
  for (const family of FAMILIES) {
    all.push(...family());
    yield;
  }
  return all;
}
