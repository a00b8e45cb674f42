import { z } from 'zod';
import { BROWSER_IDS } from './facts/browsers';

/** Rollout channels of the extension's builds: a few people first, then everybody. */
export const CHANNELS = ['pilot', 'broad'] as const;
export type Channel = (typeof CHANNELS)[number];

const STORE_ID = /^[a-p]{32}$/;
const storeId = z.string().regex(STORE_ID, 'expected an extension id: 32 letters from a to p');

/** What an admin decides about a deployment; everything else follows from the facts. */
export const Choices = z.strictObject({
  browsers: z
    .array(z.enum(BROWSER_IDS))
    .min(1)
    .default([...BROWSER_IDS])
    .describe('For which browsers.'),
  install: z
    .enum(['settings', 'forcelist'])
    .default('settings')
    .describe('By ExtensionSettings, which also fixes where updates come from, or by ExtensionInstallForcelist.'),
  channel: z.enum(CHANNELS).default('broad').describe('Channel of builds that these devices follow.'),
  pin: z.boolean().default(true).describe("Whether Weir's button always shows in the toolbar."),
  incognito: z
    .enum(['off', 'require', 'leave'])
    .default('off')
    .describe(
      'Private windows: off; only once the person has allowed Weir in them; or as they are, without Weir. In Firefox Weir is in them in any case.',
    ),
  developerTools: z
    .enum(['off', 'ai-sites', 'leave'])
    .default('ai-sites')
    .describe('Developer tools: off everywhere, off on AI sites, or as they are.'),
  guests: z.enum(['off', 'leave']).default('off').describe('Guest windows and new profiles.'),
  aiPanels: z.enum(['off', 'leave']).default('off').describe("The browser's own AI panels, which no extension sees into."),
  otherExtensions: z
    .enum(['off-ai-sites', 'leave'])
    .default('off-ai-sites')
    .describe('Whether other extensions may read and change pages of AI sites.'),
  chromeStoreId: storeId.optional().describe('Id in the Chrome Web Store, where it is published there (unlisted or private).'),
  edgeStoreId: storeId.optional().describe('Id in the Edge Add-ons store, where it is published there.'),
  firefoxSignedUrl: z
    .url({ protocol: /^https$/, error: 'expected an https address' })
    .optional()
    .describe(
      'Address of the XPI that Mozilla has signed; without it the kit is for Firefox ESR, which can be told to take an unsigned one.',
    ),
  dataConsent: z
    .boolean()
    .default(false)
    .describe("True where the company has its people's consent to the data collection on record (Firefox asks each person otherwise)."),
});
export type Choices = z.infer<typeof Choices>;

/** Only what it takes to install and configure: for trials and tests. */
export const INSTALL_ONLY: Choices = Choices.parse({
  install: 'forcelist',
  pin: false,
  incognito: 'leave',
  developerTools: 'leave',
  guests: 'leave',
  aiPanels: 'leave',
  otherExtensions: 'leave',
});
