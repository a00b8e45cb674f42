import type { Subject } from '../subject';
import type { BrowserId } from './browsers';
import type { PolicyFact, ValueSchema } from './policy-fact';

const CHROMIUM: readonly BrowserId[] = ['chrome', 'chromium', 'brave'];
const NUMBER = (...values: readonly number[]): ValueSchema => ({ type: 'integer', enum: values });
const FLAG: ValueSchema = { type: 'boolean' };
const STRINGS: ValueSchema = { type: 'array', items: { type: 'string' } };

/** Hosts as URL filters take them: a bare host covers its subdomains. */
const filters = ({ aiHosts }: Subject): readonly string[] => [...new Set(aiHosts.map((host) => host.replace(/^\*\./, '')))];

/** Windows and tools in which Weir would not be, or could be looked into. */
export const WINDOW_FACTS: readonly PolicyFact[] = [
  {
    name: 'IncognitoModeAvailability',
    browsers: CHROMIUM,
    topic: 'incognito',
    schema: NUMBER(0, 1, 2),
    why: '1: no private windows. A policy cannot switch an extension on there; each person would have to.',
    since: { chrome: '14' },
    value: ({ choices }) => (choices.incognito === 'off' ? 1 : undefined),
  },
  {
    name: 'InPrivateModeAvailability',
    browsers: ['edge'],
    topic: 'incognito',
    schema: NUMBER(0, 1, 2),
    why: '1: no InPrivate windows. A policy cannot switch an extension on there; each person would have to.',
    since: { edge: '77' },
    value: ({ choices }) => (choices.incognito === 'off' ? 1 : undefined),
  },
  {
    name: 'MandatoryExtensionsForIncognitoNavigation',
    browsers: CHROMIUM,
    topic: 'incognito',
    schema: STRINGS,
    why: "Private windows load no page until the person has allowed Weir in them. Google's list names ChromeOS 114; on desktops it was tried in Chromium 156, where it holds. With older ones choose no private windows.",
    since: { chrome: '114 on ChromeOS' },
    value: ({ choices, id }) => (choices.incognito === 'require' ? [id] : undefined),
  },
  {
    name: 'MandatoryExtensionsForInPrivateNavigation',
    browsers: ['edge'],
    topic: 'incognito',
    schema: STRINGS,
    why: 'InPrivate windows load no page until the person has allowed Weir in them.',
    since: { edge: '139' },
    value: ({ choices, id }) => (choices.incognito === 'require' ? [id] : undefined),
  },
  {
    name: 'TorDisabled',
    browsers: ['brave'],
    topic: 'incognito',
    schema: FLAG,
    why: 'No private windows with Tor, in which Weir would not be.',
    documentation: 'https://support.brave.app/hc/en-us/articles/360039248271-Group-Policy',
    value: ({ choices }) => (choices.incognito === 'leave' ? undefined : true),
  },
  {
    name: 'PrivateBrowsingModeAvailability',
    browsers: ['firefox'],
    topic: 'incognito',
    schema: NUMBER(0, 1, 2),
    why: '1: no private windows. (Weir is allowed in them by ExtensionSettings, so they may also stay.)',
    value: ({ choices }) => (choices.incognito === 'off' ? 1 : undefined),
  },
  {
    name: 'DeveloperToolsAvailability',
    browsers: ['chrome', 'edge', 'chromium', 'brave'],
    topic: 'developerTools',
    schema: NUMBER(0, 1, 2),
    why: '0: developer tools work, but not on extensions that policy installed. 2: none at all. 1 would open Weir itself to them.',
    since: { chrome: '68', edge: '77' },
    value: ({ choices }) => ({ off: 2, 'ai-sites': 0, leave: undefined })[choices.developerTools],
  },
  {
    name: 'DeveloperToolsAvailabilityBlocklist',
    browsers: ['chrome', 'edge', 'chromium', 'brave'],
    topic: 'developerTools',
    schema: { ...STRINGS, maxItems: 1_000 },
    why: 'No developer tools on AI sites, where a console could send what Weir would stop; elsewhere they stay.',
    since: { chrome: '147', edge: '148' },
    value: (subject) => (subject.choices.developerTools === 'ai-sites' ? filters(subject) : undefined),
  },
  {
    name: 'ExtensionDeveloperModeSettings',
    browsers: ['chrome', 'edge', 'chromium', 'brave'],
    topic: 'developerTools',
    schema: NUMBER(0, 1),
    why: '1: nobody can load an extension from a folder.',
    since: { chrome: '128', edge: '128' },
    value: ({ choices }) => (choices.developerTools === 'leave' ? undefined : 1),
  },
  {
    name: 'DisableDeveloperTools',
    browsers: ['firefox'],
    topic: 'developerTools',
    schema: FLAG,
    why: 'No developer tools, and no loading of extensions from a folder. Firefox knows no list of sites for this.',
    value: ({ choices }) => (choices.developerTools === 'off' ? true : undefined),
  },
  {
    name: 'BrowserGuestModeEnabled',
    browsers: ['chrome', 'edge', 'chromium', 'brave'],
    topic: 'guests',
    schema: FLAG,
    why: 'No guest windows: extensions do not run in them.',
    since: { chrome: '38', edge: '77' },
    value: ({ choices }) => (choices.guests === 'off' ? false : undefined),
  },
  {
    name: 'BrowserAddPersonEnabled',
    browsers: CHROMIUM,
    topic: 'guests',
    schema: FLAG,
    why: 'No new profiles beside the managed one.',
    since: { chrome: '39' },
    value: ({ choices }) => (choices.guests === 'off' ? false : undefined),
  },
  {
    name: 'BrowserAddProfileEnabled',
    browsers: ['edge'],
    topic: 'guests',
    schema: FLAG,
    why: "No new profiles beside the managed one (Edge's name for Chrome's BrowserAddPersonEnabled).",
    value: ({ choices }) => (choices.guests === 'off' ? false : undefined),
  },
  {
    name: 'BlockAboutProfiles',
    browsers: ['firefox'],
    topic: 'guests',
    schema: FLAG,
    why: 'No page on which further profiles are made. Policies and extensions hold in every profile all the same.',
    value: ({ choices }) => (choices.guests === 'off' ? true : undefined),
  },
];
