import { BROWSERS, type BrowserId } from '../facts/browsers';
import type { Explain, Line } from '../lines';
import { escapeXml, jsonLines } from '../lines';
import type { Subject } from '../subject';
import { admxLines, admxPolicies, categoryOf, type AdmxElement, type AdmxPart } from './admx';

/**
 * Windows lets an ingested template write below Software\Policies, but not below Software\Policies\Microsoft (bar a list
 * without Edge): https://learn.microsoft.com/en-us/windows/client-management/win32-and-centennial-app-policy-configuration
 */
export const mayIngest = (browser: BrowserId): boolean => browser !== 'edge';

const SETTING = '#microsoft.graph.omaSettingString';

/** Parts of lists and of texts with several lines are told apart by U+F000, as that page says. */
const SEPARATOR = '&#xF000;';

function dataOf({ kind, id, data }: AdmxElement): string {
  const value =
    kind === 'list'
      ? data.map(({ name, value: each }) => `${name}${SEPARATOR}${escapeXml(String(each))}`).join(SEPARATOR)
      : escapeXml(String(data[0]?.value ?? ''));
  return `<data id="${id}" value="${value}"/>`;
}

/** A custom configuration profile, as Microsoft Graph takes it: brings its own template and sets it by OMA-URI. */
export function omaUriLines(part: AdmxPart, tenant: string): readonly Line[] {
  const { name } = BROWSERS[part.browser];
  const app = `Weir-${part.browser}`;
  const policies = admxPolicies(part);
  const template = admxLines([part])
    .map(({ text }) => text)
    .join('\n');
  const profile = {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Weir for ${name}`,
    description: `Installs and configures Weir for ${tenant}.`,
    omaSettings: [
      {
        '@odata.type': SETTING,
        displayName: 'Template',
        omaUri: `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${app}/Policy/weir`,
        value: template,
      },
      ...policies.map((policy) => ({
        '@odata.type': SETTING,
        displayName: policy.title,
        omaUri: `./Device/Vendor/MSFT/Policy/Config/${app}~Policy~weir~${categoryOf(part.browser)}/${policy.name}`,
        value: `<enabled/>${policy.elements.map(dataOf).join('')}`,
      })),
    ],
  };
  const why: Explain = ([first, index, field]) => {
    const NAMES: Readonly<Record<string, string>> = {
      '@odata.type': 'Kind of object of Microsoft Graph.',
      displayName: 'Name in Intune.',
      description: 'Shown in Intune.',
      omaSettings: 'The settings, each by its address.',
    };
    if (first === undefined) return 'A custom configuration profile for Windows.';
    if (index === undefined) return NAMES[first] ?? 'A field of the profile.';
    const about =
      index === '0' ? 'The administrative template that the settings below are of.' : (policies[Number(index) - 1]?.why ?? 'A setting.');
    if (field === undefined || field === 'value') return about;
    return field === 'omaUri' ? 'Address of the setting: app, type, folders and name of the template.' : (NAMES[field] ?? about);
  };
  return jsonLines(profile, why);
}

/**
 * Ids of the settings catalogue. Only those that were read in exported profiles are here; Intune accepts no others, and it
 * makes them by rules that Microsoft does not publish.
 */
const CATALOGUE: Partial<Record<BrowserId, string>> = {
  chrome: 'device_vendor_msft_policy_config_chromeintunev1~policy~googlechrome~extensions_extensioninstallforcelist',
  edge: 'device_vendor_msft_policy_config_microsoft_edge~policy~microsoft_edge~extensions_extensioninstallforcelist',
};

export const inCatalogue = (browser: BrowserId): boolean => CATALOGUE[browser] !== undefined;

/** A policy of the settings catalogue that installs Weir, as Microsoft Graph takes and exports it. */
export function settingsCatalogueLines({ browser, id, source }: Subject, tenant: string): readonly Line[] {
  const setting = CATALOGUE[browser] ?? '';
  const ROOT = '#microsoft.graph.deviceManagementConfiguration';
  const policy = {
    name: `Weir for ${BROWSERS[browser].name}`,
    description: `Installs Weir for ${tenant}.`,
    platforms: 'windows10',
    technologies: 'mdm',
    settings: [
      {
        '@odata.type': `${ROOT}Setting`,
        settingInstance: {
          '@odata.type': `${ROOT}ChoiceSettingInstance`,
          settingDefinitionId: setting,
          choiceSettingValue: {
            '@odata.type': `${ROOT}ChoiceSettingValue`,
            value: `${setting}_1`,
            children: [
              {
                '@odata.type': `${ROOT}SimpleSettingCollectionInstance`,
                settingDefinitionId: `${setting}_extensioninstallforcelistdesc`,
                simpleSettingCollectionValue: [{ '@odata.type': `${ROOT}StringSettingValue`, value: `${id};${source}` }],
              },
            ],
          },
        },
      },
    ],
  };
  const WHY: Readonly<Record<string, string>> = {
    name: 'Name in Intune.',
    description: 'Shown in Intune.',
    platforms: 'For Windows 10 and 11.',
    technologies: 'By device management.',
    settings: 'The settings of the policy.',
    settingDefinitionId: 'ExtensionInstallForcelist, as the settings catalogue names it.',
    value: 'The choice "Enabled", or a text of the list.',
    children: 'What belongs to that choice:',
    simpleSettingCollectionValue: 'The list: extension id, semicolon, update address.',
    '@odata.type': 'Kind of object of Microsoft Graph.',
    choiceSettingValue: 'What is chosen:',
    settingInstance: 'One setting:',
  };
  return jsonLines(policy, (place) => {
    const name = place.findLast((part) => !/^\d+$/.test(part));
    return name === undefined ? 'A policy of the settings catalogue.' : (WHY[name] ?? 'A field of the policy.');
  });
}
