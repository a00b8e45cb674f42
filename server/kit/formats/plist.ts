import { createHash } from 'node:crypto';
import type { Browser } from '../facts/browsers';
import type { Explain, Line, Place } from '../lines';
import { line, plistLines } from '../lines';
import type { Subject } from '../subject';

type Tree = Readonly<Record<string, unknown>>;

/** A preference domain with its values. */
export interface Domain {
  readonly name: string;
  readonly values: Tree;
  /** Where the domain's values lie in the policy tree. */
  readonly place: Place;
}

/**
 * Chromium browsers read an extension's settings from a domain of its own,
 * https://www.chromium.org/administrators/configuring-policy-for-extensions/; Firefox reads all from one, and only where
 * EnterprisePoliciesEnabled is true (https://github.com/mozilla/policy-templates/tree/master/mac).
 */
export function domainsOf(browser: Browser, subject: Subject, tree: Tree): readonly Domain[] {
  if (browser.engine === 'firefox') return [{ name: browser.domain, values: { EnterprisePoliciesEnabled: true, ...tree }, place: [] }];
  const { '3rdparty': settings, ...policies } = tree;
  const domains: Domain[] = [{ name: browser.domain, values: policies, place: [] }];
  if (settings !== undefined)
    domains.push({
      name: `${browser.domain}.extensions.${subject.id}`,
      values: subject.settings,
      place: ['3rdparty', 'extensions', subject.id],
    });
  return domains;
}

const HEAD: readonly Line[] = [
  line('<?xml version="1.0" encoding="UTF-8"?>', 'An XML file.'),
  line(
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    "Of Apple's property list type.",
  ),
  line('<plist version="1.0">', 'The property list begins.'),
];
const FOOT = line('</plist>', 'End of the file.');

const within =
  (explain: Explain, { place }: Domain): Explain =>
  (inner) =>
    inner[0] === 'EnterprisePoliciesEnabled' ? 'Without this, Firefox on macOS reads no policy at all.' : explain([...place, ...inner]);

/** The preferences of one domain, as Jamf Pro takes them under Application & Custom Settings. */
export function preferenceLines(domain: Domain, explain: Explain): readonly Line[] {
  return [...HEAD, ...plistLines(domain.values, within(explain, domain), [], 0), FOOT];
}

/** An identifier that is the same for the same company and domain, so that a new profile replaces the old one. */
function uuid(of: string): string {
  const hex = createHash('sha256').update(of).digest('hex');
  // The bits of version 8 (RFC 9562): made in a way of our own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`.toUpperCase();
}

const PAYLOAD: Readonly<Record<string, string>> = {
  PayloadContent: 'The settings, one part for each preference domain.',
  PayloadType: 'What this part is of: a preference domain, or for the whole a configuration profile.',
  PayloadIdentifier: 'Name by which macOS tells this part from others.',
  PayloadUUID: 'The same for the same company, so that a newer profile replaces an older one.',
  PayloadVersion: 'Version of the format: always 1.',
  PayloadDisplayName: 'Shown in System Settings.',
  PayloadDescription: 'Shown in System Settings.',
  PayloadOrganization: 'Shown in System Settings.',
  PayloadScope: 'For all users of the Mac.',
  PayloadRemovalDisallowed: 'Only the device management can take it away.',
};

/** A configuration profile, https://developer.apple.com/documentation/devicemanagement/toplevel. */
export function profileLines(browser: Browser, tenant: string, domains: readonly Domain[], explain: Explain): readonly Line[] {
  const part = (type: string): Tree => ({
    PayloadType: type,
    PayloadIdentifier: `weir.${tenant}.${type}`,
    PayloadUUID: uuid(`${tenant} ${type}`),
    PayloadVersion: 1,
  });
  const profile = {
    ...part('Configuration'),
    PayloadIdentifier: `weir.${tenant}.${browser.id}`,
    PayloadUUID: uuid(`${tenant} ${browser.id} profile`),
    PayloadDisplayName: `Weir for ${browser.name}`,
    PayloadDescription: 'Installs and configures Weir.',
    PayloadOrganization: tenant,
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
    PayloadContent: domains.map((domain) => ({ ...part(domain.name), PayloadDisplayName: domain.name, ...domain.values })),
  };
  const why: Explain = ([first = '', index, name, ...rest]) => {
    if (first !== 'PayloadContent' || index === undefined) return PAYLOAD[first] ?? 'The configuration profile.';
    const domain = domains[Number(index)];
    if (name === undefined || domain === undefined) return 'Settings of one preference domain.';
    return PAYLOAD[name] ?? within(explain, domain)([name, ...rest]);
  };
  return [...HEAD, ...plistLines(profile, why, [], 0), FOOT];
}
