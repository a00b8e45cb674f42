import type { Subject } from '../subject';
import type { PolicyFact, ValueSchema } from './policy-fact';

const HOSTS: ValueSchema = { type: 'array', items: { type: 'string' }, maxItems: 100 };

/**
 * Fields of an entry of ExtensionSettings that the kit sets, after Chromium's ExtensionSettings.yaml and Firefox'
 * policies-schema.json.
 */
export const EXTENSION_FIELDS = {
  installation_mode: 'Installed for everybody; nobody can switch it off or remove it.',
  update_url: 'Where the browser asks for the newest build of this channel.',
  override_update_url: 'Updates, too, come from the address above, whatever the package says.',
  toolbar_pin: "Weir's button always shows in the toolbar.",
  install_url: 'Where Firefox fetches the package.',
  private_browsing: 'Weir works in private windows, too.',
  default_area: "Weir's button always shows in the toolbar.",
  runtime_blocked_hosts: 'Sites whose pages other extensions may neither read nor change.',
} as const satisfies Record<string, string>;

const CHROMIUM_SETTINGS: ValueSchema = {
  type: 'object',
  properties: {
    '*': { type: 'object', properties: { runtime_blocked_hosts: HOSTS }, additionalProperties: false },
  },
  patternProperties: {
    '^[a-p]{32}$': {
      type: 'object',
      properties: {
        installation_mode: { enum: ['force_installed'] },
        update_url: { type: 'string', pattern: '^https?://' },
        override_update_url: { type: 'boolean' },
        toolbar_pin: { enum: ['force_pinned'] },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const FIREFOX_SETTINGS: ValueSchema = {
  type: 'object',
  patternProperties: {
    '^.+@.+$': {
      type: 'object',
      properties: {
        installation_mode: { enum: ['force_installed'] },
        install_url: { type: 'string', pattern: '^(https?|file)://' },
        private_browsing: { type: 'boolean' },
        default_area: { enum: ['navbar'] },
      },
      required: ['installation_mode', 'install_url'],
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

/** Match patterns of the AI sites, as `runtime_blocked_hosts` takes them (no path). */
const blockedHosts = ({ aiHosts }: Subject): readonly string[] => aiHosts.map((host) => `*://${host}`);

const others = (subject: Subject): Readonly<Record<string, unknown>> =>
  subject.choices.otherExtensions === 'off-ai-sites' ? { '*': { runtime_blocked_hosts: blockedHosts(subject) } } : {};

function chromiumSettings(subject: Subject): unknown {
  const { choices, id, source } = subject;
  const install = choices.install === 'settings' ? { installation_mode: 'force_installed', update_url: source } : {};
  // A store's address needs no override, and none is taken there.
  const updates = choices.install === 'settings' && source.endsWith('/update.xml') ? { override_update_url: true } : {};
  const own = { ...install, ...updates, ...(choices.pin ? { toolbar_pin: 'force_pinned' } : {}) };
  const all = { ...(Object.keys(own).length > 0 ? { [id]: own } : {}), ...others(subject) };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** No "*" with blocked hosts: with it, Weir itself did not act on those sites (tried in Firefox ESR 153). */
function firefoxSettings({ choices, id, source }: Subject): unknown {
  return {
    [id]: {
      installation_mode: 'force_installed',
      install_url: source,
      private_browsing: true,
      ...(choices.pin ? { default_area: 'navbar' } : {}),
    },
  };
}

/** Policies that put Weir there and tell it whose it is. */
export const INSTALL_FACTS: readonly PolicyFact[] = [
  {
    name: 'ExtensionInstallForcelist',
    browsers: ['chrome', 'edge', 'chromium', 'brave'],
    topic: 'install',
    schema: { type: 'array', items: { type: 'string', pattern: '^[a-p]{32};https?://' } },
    why: 'Installs Weir for everybody, without asking; nobody can switch it off or remove it. The part after ";" is where the first build comes from; later ones come from the address in the package.',
    since: { chrome: '9', edge: '77' },
    value: ({ choices, id, source }) => (choices.install === 'forcelist' ? [`${id};${source}`] : undefined),
  },
  {
    name: 'ExtensionSettings',
    browsers: ['chrome', 'edge', 'chromium', 'brave'],
    topic: 'install',
    schema: CHROMIUM_SETTINGS,
    why: 'One entry for each extension: that Weir is installed, from where, and that its button shows. "*" holds for extensions without an entry of their own.',
    since: { chrome: '62', edge: '77' },
    value: chromiumSettings,
  },
  {
    name: 'ExtensionSettings',
    browsers: ['firefox'],
    topic: 'install',
    schema: FIREFOX_SETTINGS,
    why: 'One entry for each extension: that Weir is installed, from where, and that it works in private windows.',
    value: firefoxSettings,
  },
  {
    name: 'Preferences',
    browsers: ['firefox'],
    topic: 'install',
    schema: {
      type: 'object',
      properties: {
        'xpinstall.signatures.required': {
          type: 'object',
          properties: { Value: { const: false }, Status: { const: 'locked' } },
          required: ['Value', 'Status'],
        },
      },
      additionalProperties: false,
    },
    why: "Firefox ESR takes a package that Mozilla has not signed. Only ESR, Developer Edition and Nightly heed this; a release Firefox needs Mozilla's signature.",
    documentation: 'https://support.mozilla.org/en-US/kb/add-on-signing-in-firefox',
    value: ({ choices }) =>
      choices.firefoxSignedUrl === undefined ? { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } } : undefined,
  },
  {
    name: '3rdparty',
    browsers: ['chrome', 'edge', 'chromium', 'brave'],
    topic: 'settings',
    schema: { type: 'object', properties: { extensions: { type: 'object' } }, required: ['extensions'] },
    why: "Weir's own settings (managed storage), by the extension's id.",
    documentation: 'https://www.chromium.org/administrators/configuring-policy-for-extensions/',
    value: ({ id, settings }) => ({ extensions: { [id]: settings } }),
  },
  {
    name: '3rdparty',
    browsers: ['firefox'],
    topic: 'settings',
    schema: { type: 'object', properties: { Extensions: { type: 'object' } }, required: ['Extensions'] },
    why: "Weir's own settings (managed storage), by the extension's id.",
    value: ({ id, settings }) => ({ Extensions: { [id]: settings } }),
  },
];
