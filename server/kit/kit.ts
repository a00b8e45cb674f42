import type { Choices } from './choices';
import { BROWSERS, type BrowserId } from './facts/browsers';
import { admlLines, admxLines, type AdmxPart } from './formats/admx';
import { groupPolicyLines } from './formats/group-policy';
import { inCatalogue, mayIngest, omaUriLines, settingsCatalogueLines } from './formats/intune';
import { domainsOf, preferenceLines, profileLines } from './formats/plist';
import { powershellLines } from './formats/powershell';
import { regLines } from './formats/reg';
import { explainTree, managedWhy } from './explain';
import { jsonLines, line, type Explain, type Line } from './lines';
import { plan, policyTree, type Planned } from './plan';
import { registryValues } from './registry';
import { subjectOf, type Subject, type Tenant } from './subject';

/** For whom a file is. */
export const TARGETS = ['Windows', 'Intune', 'macOS', 'Jamf', 'Linux', 'Google Admin', 'Everybody'] as const;
export type Target = (typeof TARGETS)[number];

/** A file of the kit, line by line. */
export interface KitFile {
  /** Below the kit's folder, with forward slashes. */
  readonly path: string;
  readonly target: Target;
  /** Where it goes, in a sentence. */
  readonly use: string;
  readonly lines: readonly Line[];
  /** Windows tools want CRLF. */
  readonly lineEnd: '\n' | '\r\n';
}

export function textOf({ lines, lineEnd }: KitFile): string {
  return lines.map(({ text }) => text + lineEnd).join('');
}

/** All that the files of one browser are made from. */
interface Part extends AdmxPart {
  readonly subject: Subject;
  readonly tree: Readonly<Record<string, unknown>>;
}

function partOf(browser: BrowserId, tenant: Tenant, choices: Choices, aiHosts?: readonly string[]): Part {
  const own = subjectOf(browser, tenant, choices);
  const subject = aiHosts === undefined ? own : { ...own, aiHosts };
  const planned = plan(subject);
  return {
    browser,
    subject,
    planned,
    tree: policyTree(planned),
    values: registryValues(BROWSERS[browser], planned),
    explain: explainTree(subject, planned),
  };
}

const file = (path: string, target: Target, use: string, lines: readonly Line[], lineEnd: '\n' | '\r\n' = '\n'): KitFile => ({
  path,
  target,
  use,
  lines,
  lineEnd,
});

function windowsFiles({ browser, values, explain }: Part): readonly KitFile[] {
  const { name } = BROWSERS[browser];
  return [
    file(
      `windows/${browser}.reg`,
      'Windows',
      `${name}: open it as administrator, or import it with reg import.`,
      regLines(values, explain),
      '\r\n',
    ),
    file(
      `windows/${browser}.ps1`,
      'Windows',
      `${name}: run it as administrator, or as a script of Intune or Configuration Manager. Keeps what is set already.`,
      powershellLines(values, explain),
      '\r\n',
    ),
  ];
}

function intuneFiles(part: Part, tenant: string): readonly KitFile[] {
  const { browser, subject } = part;
  const { name } = BROWSERS[browser];
  const files: KitFile[] = [];
  if (mayIngest(browser))
    files.push(
      file(
        `intune/${browser}-oma-uri.json`,
        'Intune',
        `${name}: POST it to Microsoft Graph, deviceManagement/deviceConfigurations; or enter each OMA-URI of type String in a custom profile.`,
        omaUriLines(part, tenant),
      ),
    );
  if (inCatalogue(browser))
    files.push(
      file(
        `intune/${browser}-settings-catalog.json`,
        'Intune',
        `${name}: import it under Devices, Configuration. It only installs; settings and the other policies come by ${mayIngest(browser) ? 'OMA-URI or ' : ''}the PowerShell script.`,
        settingsCatalogueLines(subject, tenant),
      ),
    );
  return files;
}

function appleFiles({ browser, subject, tree, explain }: Part, tenant: string): readonly KitFile[] {
  const all = BROWSERS[browser];
  const domains = domainsOf(all, subject, tree);
  return [
    file(
      `macos/${browser}.mobileconfig`,
      'macOS',
      `${all.name}: hand it out by device management.`,
      profileLines(all, tenant, domains, explain),
    ),
    ...domains.map((domain) =>
      file(
        `jamf/${domain.name}.plist`,
        'Jamf',
        `${all.name}: Application & Custom Settings, Upload, preference domain ${domain.name}.`,
        preferenceLines(domain, explain),
      ),
    ),
  ];
}

function linuxFile({ browser, tree, explain }: Part): KitFile {
  const { name, file: path, engine } = BROWSERS[browser];
  const use = `${name}: put it at ${path}.`;
  if (engine === 'chromium') return file(`linux/${browser}.json`, 'Linux', use, jsonLines(tree, explain));
  const why: Explain = ([first, ...rest]) => (first === undefined ? "Firefox' policies." : explain(rest));
  return file(
    'linux/firefox-policies.json',
    'Linux',
    `${use} On Windows and macOS it may lie in the folder distribution of Firefox instead.`,
    jsonLines({ policies: tree }, why),
  );
}

/**
 * For Chrome Enterprise: the settings in the form of "Policy for extensions", and the policies, of which the cloud knows
 * more than a device.
 */
function googleFiles(subject: Subject): readonly KitFile[] {
  const planned: readonly Planned[] = plan(subject, 'cloud').filter(({ fact }) => fact.name !== '3rdparty');
  const settings = Object.fromEntries(Object.entries(subject.settings).map(([name, value]) => [name, { Value: value }]));
  return [
    file(
      'google-admin/extension-policy.json',
      'Google Admin',
      'Google Admin console: Chrome, Apps & extensions, Users & browsers: add the extension by its id and update address, force install it, and paste this under Policy for extensions.',
      jsonLines(settings, ([key, field]) =>
        key === undefined ? "Weir's settings." : field === undefined ? managedWhy(key) : `Its value: ${managedWhy(key)}`,
      ),
    ),
    file(
      'google-admin/chrome-policies.json',
      'Google Admin',
      'Google Admin console: Chrome, Settings, Users & browsers: set each of these; the search finds a setting by the name of its policy.',
      jsonLines(policyTree(planned), explainTree(subject, planned)),
    ),
  ];
}

function readme(files: readonly KitFile[], tenant: string): KitFile {
  const row = ({ path, target, use }: KitFile): Line => line(`- ${path} (${target}): ${use}`, use);
  return file('README.txt', 'Everybody', 'What is in the kit, and where it goes.', [
    line(`Weir for ${tenant}`, 'Whose kit it is.'),
    line('', 'An empty line.'),
    line(
      'It holds the enrolment token: keep it where only those who manage devices can read it.',
      'Whoever has the token can enrol a device.',
    ),
    line('', 'An empty line.'),
    ...files.map(row),
  ]);
}

/** Every file of the kit, for the browsers that are chosen. Throws nothing: choices have been parsed. */
export function makeKit(tenant: Tenant, choices: Choices, aiHosts?: readonly string[]): readonly KitFile[] {
  const parts = choices.browsers.map((browser) => partOf(browser, tenant, choices, aiHosts));
  const name = tenant.settings.tenant ?? 'your company';
  const chrome = parts.find(({ browser }) => browser === 'chrome');
  const files = [
    ...parts.flatMap(windowsFiles),
    file(
      'windows/PolicyDefinitions/weir.admx',
      'Windows',
      'Group Policy: copy it to the Central Store, PolicyDefinitions.',
      admxLines(parts),
      '\r\n',
    ),
    file(
      'windows/PolicyDefinitions/en-US/weir.adml',
      'Windows',
      'Group Policy: its texts, in which your values are filled in; copy it to PolicyDefinitions/en-US.',
      admlLines(parts),
      '\r\n',
    ),
    file(
      'windows/group-policy.csv',
      'Windows',
      "All values by the policies' names, for use with the vendors' own templates.",
      groupPolicyLines(parts),
      '\r\n',
    ),
    ...parts.flatMap((part) => intuneFiles(part, name)),
    ...parts.flatMap((part) => appleFiles(part, name)),
    ...parts.map(linuxFile),
    ...(chrome === undefined ? [] : googleFiles(chrome.subject)),
  ];
  return [readme(files, name), ...files];
}
