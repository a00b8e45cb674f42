import type { Detector } from '../types';
import { alnum, HEX, lower, url64, UUID } from './alphabets';
import { named } from './named';
import { PATTERNS_DB, trufflehog } from './sources';

const upper = (length: number): string => `[A-Z0-9]{${length}}`;
const BLOCKS = Array.from({ length: 4 }, () => upper(7)).join('-');

type Row = readonly [form: string, names: string];

/**
 * Vendors whose keys have no form of their own, by the form that they share: a value of it beside the vendor's name is the key. Only names
 * that are no words of a language, since each is looked for in every text.
 */
const OF_PATTERNS_DB: readonly Row[] = [
  [`${HEX}{32}`, 'theoddsapi the-odds-api thinkific api2cart madkudu runrunit'],
  [
    lower(32),
    'survicate cloudelements goodday currencyfreaks axonaut adzuna moonclerk upwave currencyscoop travelpayouts clinchpad openuv siteleaf sherpadesk billomat walkscore sheety detectlanguage rawg alconost bulbul zipapi dnscheck',
  ],
  ['[a-z0-9-]{32}', 'loyverse uplead'],
  [alnum(32), 'signupgenius vpnapi feedier tomorrowio tomorrow.io sugester webscraping salescookie fixerio fixer.io'],
  ['[A-Za-z0-9-]{32}', 'autoklose apptivo'],
  [url64(32), 'fmfw ipifi'],
  [upper(32), 'upcdatabase aletheiaapi veriphone verimail'],
  [`${HEX}{40}`, 'nicereply'],
  [lower(40), 'calendarific getgeoapi geocodify beebole simplesat owlbot teamgate'],
  [alnum(40), 'purestake worksnaps stockdata calorieninja powrbot oopspam revampcrm abyssale abbysale'],
  ['[a-z0-9-]{40}', 'getsandbox versioneye'],
  ['[A-Za-z0-9.]{40}', 'fetchrss'],
  [`${HEX}{64}`, `ambee boostnote metaapi captaindata`],
  [lower(64), 'campayn appsynergy allsports unplugg'],
  [alnum(64), 'partnerstack mesibo zipcodeapi qualaroo'],
  [upper(64), 'tmetric'],
  [alnum(60), 'workstack clustdoc serphouse sportsmonk webscraper'],
  [alnum(80), 'opengraphr fulcrum'],
  ['[A-Za-z0-9-]{80}', 'surveybot'],
  [upper(48), 'sigopt technicalanalysisapi'],
  [alnum(48), 'restpack neutrinoapi currentsapi'],
  ['[a-z0-9_]{48}', 'commercejs'],
  [lower(48), 'rownd'],
  [upper(52), 'dyspatch'],
  [lower(50), 'dronahq vyte caspio'],
  [alnum(50), 'customerguru'],
  [lower(62), 'planyo'],
  [alnum(43), 'bitcoinaverage paralleldots'],
  [url64(43), 'storecove supernotes luno_ hereapi'],
  [alnum(44), 'paymoapp'],
  [`${HEX}{44}`, 'ritekit'],
  [alnum(42), 'skrapp'],
  [alnum(45), 'scrapersite'],
  [alnum(51), 'flowflu'],
  [url64(51), 'pandascore repairshopr'],
  ['[A-Za-z0-9-]{20}', 'alegra'],
  [alnum(20), 'companyhub invoiceocean timezoneapi karmacrm appfollow easyinsight easy-insight'],
  [url64(20), 'hiveage onwater nasdaqdatalink fxmarket'],
  [alnum(21), 'carboninterface'],
  [alnum(22), 'fakejson blablabus'],
  [url64(22), 'proxycrawl ethplorer quickmetrics'],
  [lower(22), 'bugherd'],
  [lower(24), 'flightapi enablex'],
  [alnum(24), 'happyscribe clickhelp clockworksms textanywhere'],
  [`${alnum(24)}|${alnum(16)}`, 'satismeter'],
  ['[a-z0-9]{25,26}', 'skybiometry'],
  ['[A-Za-z0-9-]{28}', 'browshot fastforex'],
  ['[a-z0-9:_]{28}', 'cloverly'],
  [lower(30), 'scrapeowl centralstation'],
  [lower(31), 'worldweather'],
  [lower(33), 'simvoly whoxy'],
  ['[a-z0-9_]{35}', 'stitchdata'],
  [alnum(35), 'worldcoinindex'],
  [UUID, 'vouchery text2data nftport holidayapi selectpdf nethunt apacta cliengo kylas'],
  [`${HEX}{4}-${HEX}{4}-${HEX}{6}-${HEX}{6}-${HEX}{8}`, 'everhour'],
  [url64(36), 'mixmax besttime'],
  [url64(39), 'blitapp'],
  [alnum(128), 'chatfuel passbase'],
  [`${HEX}{128}`, 'planview'],
  [alnum(56), 'happi_'],
  [BLOCKS, 'mailmodo screenshotapi'],
  ['[a-z0-9]{8}-[A-Za-z0-9]{32}', 'zenkit'],
  [String.raw`\d{1,12}-[0-9a-f]{40}`, 'avaza'],
  [String.raw`\d{2}\|[A-Za-z0-9]{40}`, 'convier'],
  ['[a-z0-9-]{73}', 'stormglass'],
  ['[A-Za-z0-9/+]{43}=', 'gocanvas'],
  [url64(96), 'elasticemail'],
  ['[A-Za-z0-9.]{11}[A-Za-z0-9]{20}', 'shipday'],
  [String.raw`[A-Za-z0-9]{6}_[A-Za-z0-9]{6}-[A-Za-z0-9]{6}`, 'swiftype'],
  ['[A-Za-z0-9+=]{68}', 'getgist'],
  [String.raw`\w{65,80}`, 'kickbox'],
];

/** The same where each vendor's detector was read. */
const OF_TRUFFLEHOG: readonly Row[] = [
  [`${HEX}{32}`, 'gtmetrix lemlist'],
  [lower(32), 'chartmogul getresponse infura knapsackpro testingbot'],
  [alnum(32), 'formsite zerotier'],
  [upper(32), 'ip2location'],
  [upper(34), 'bscscan etherscan'],
  [alnum(39), 'apitemplate'],
  [`${HEX}{40}`, 'cloudsmith docparser monkeylearn'],
  [alnum(40), 'instamojo'],
  [String.raw`\w{43}`, 'codemagic'],
  [`${HEX}{48}`, 'packagecloud'],
  [`${HEX}{50}`, 'lunchmoney'],
  [lower(64), 'scrutinizerci wistia'],
  [alnum(64), 'moralis'],
  [url64(71), 'appoptics'],
  [alnum(20), 'statuscake'],
  [alnum(16), 'convertapi'],
  ['[A-Za-z0-9]{9}-[A-Za-z0-9]{24}', 'uptimerobot'],
  [String.raw`[0-9a-f]{8}\.[0-9a-f]{35}`, 'fibery'],
  [UUID, 'loggly logzio zipcodebase'],
];

interface Vendor {
  readonly name: string;
  readonly form: string;
  readonly source: string;
}

const vendorsOf = (rows: readonly Row[], source: (name: string) => string): readonly Vendor[] =>
  rows.flatMap(([form, names]) => names.split(' ').map((name) => ({ name, form, source: source(name) })));

export const vendors = (): readonly Vendor[] => [
  ...vendorsOf(OF_PATTERNS_DB, () => PATTERNS_DB),
  ...vendorsOf(OF_TRUFFLEHOG, (name) => trufflehog(name)),
];

/** `tomorrow.io` → `tomorrow-io-key`, `luno_` → `luno-key`. */
export const vendorKeyId = (name: string): string => `${name.replace(/_$/, '').replaceAll('.', '-')}-key`;

export const vendorSecrets = (): readonly Detector[] =>
  vendors().map(({ name, form, source }) => named(vendorKeyId(name), [name], form, source));
