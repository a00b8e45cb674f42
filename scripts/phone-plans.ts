/**
 * Writes utils/detectors/personal/phone-plans.ts from libphonenumber's metadata: `npx tsx scripts/phone-plans.ts`. The
 * whole library is three times the size and finds numbers by rules of its own; the guard needs only the plans. A test compares.
 */
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** [calling code, IDD, national number, lengths, formats, national prefix, 5 more, [fixed line, mobile, …]]. */
type Country = readonly [string, string, string, unknown, unknown, string | 0 | undefined, ...unknown[]];
const load = createRequire(import.meta.url);
const { version } = load('libphonenumber-js/package.json') as { version: string };
const { countries } = load('libphonenumber-js/metadata.max.json') as { countries: Readonly<Record<string, Country>> };

const FILE = fileURLToPath(new URL('../utils/detectors/personal/phone-plans.ts', import.meta.url));
const TYPES = 11;
const [FIXED, MOBILE] = [0, 1];

/**
 * Country, calling code, national prefix, national number, mobile number (empty where the metadata has none). In North America landlines and
 * mobiles share their numbers: the metadata gives them once, as those of landlines, and the line has a `=` before them.
 */
function line([country, plan]: readonly [string, Country]): string {
  const types = plan[TYPES] as readonly (readonly [string] | 0 | undefined)[] | 0 | undefined;
  const mobile = types ? types[MOBILE] : undefined;
  const fixed = types ? types[FIXED] : undefined;
  return [
    country,
    plan[0],
    plan[5] === undefined || plan[5] === 0 || plan[5] === '' ? '-' : plan[5],
    plan[2],
    mobile ? mobile[0] || (fixed ? `=${fixed[0]}` : '') : '',
  ].join(' ');
}

/** The file as it should be. */
export function phonePlans(): string {
  return `/**
 * Numbering plans: country, calling code, national prefix (- for none), what a national number looks like, what a mobile one looks like
 * (= where landlines have the same).
 * Made by scripts/phone-plans.ts from Google's libphonenumber metadata (Apache-2.0), by way of libphonenumber-js ${version}.
 */
export const PLANS = String.raw\`
${Object.entries(countries).map(line).join('\n')}
\`;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, phonePlans());
