import { remainder } from '../checksums';
import type { Detector, Reading } from '../types';

/**
 * What follows the country's letters and the check digits, as the SWIFT IBAN registry (ISO 13616-1) writes it: n digits, a letters, c either.
 * Åland is Finland's; the territories of France have French numbers with their own letters. The last two lines are countries outside the registry whose banks print IBANs all the same.
 */
const STRUCTURES = `AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c CZ20n DE18n
DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT24c HN4a20n HR17n HU24n IE4a14n
IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n
MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a
SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c
AO21n BF2c22n BJ2c22n CF23n CG23n CI2a22n CM23n CV21n DZ22n GA23n GQ23n GW2c19n IR22n KM23n MA24n MG23n ML2c22n
MZ21n NE2a22n SN2a22n TD23n TG2a22n AX14n ${'BL GF GP MF MQ NC PF PM RE TF WF YT'.replace(/[A-Z]{2}/g, '$&10n11c2n')}`;

let structures: ReadonlyMap<string, string> | undefined;

/** Country → one of `n`, `a`, `c` for each character after the check digits. */
function structureOf(country: string): string | undefined {
  structures ??= new Map(
    STRUCTURES.split(/\s+/).map((line) => [
      line.slice(0, 2),
      line.slice(2).replace(/(\d+)([nac])/g, (_, n: string, kind: string) => kind.repeat(Number(n))),
    ]),
  );
  return structures.get(country);
}

/** ISO 7064 MOD 97-10 over the text with its first four characters moved to the end equals 1; check digits are 02 to 98. */
export function isIban(text: string): boolean {
  const check = text.slice(2, 4);
  return check !== '00' && check !== '01' && check !== '99' && remainder(text.slice(4) + text.slice(0, 4), 97) === 1;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** An IBAN that starts at `at`, in one or in groups. */
function read(text: string, at: number): Reading | null {
  if (!isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at + 2))) return null;
  if (at > 0 && text.charCodeAt(at - 1) === 95) return null;
  const country = text.slice(at, at + 2).toUpperCase();
  const structure = structureOf(country);
  if (structure === undefined || !isDigit(text.charCodeAt(at + 3))) return null;
  let value = country + text.slice(at + 2, at + 4);
  let i = at + 4;
  for (const kind of structure) {
    let code = text.charCodeAt(i);
    // One space, no-break space or hyphen between two groups.
    if (code === 32 || code === 45 || code === 0xa0) code = text.charCodeAt(++i);
    if (kind === 'n' ? !isDigit(code) : !isLetter(code) && (kind === 'a' || !isDigit(code))) return null;
    value += text.charAt(i++);
  }
  const next = text.charCodeAt(i);
  if (isDigit(next) || isLetter(next) || next === 95 || next === 64) return null;
  return isIban(value.toUpperCase())
    ? { start: at, end: i, confidence: 'high', kind: { id: 'financial.iban', category: 'financial', country, rank: 4 } }
    : null;
}

export const iban: Detector = {
  id: 'financial.iban',
  category: 'financial',
  confidence: 'high',
  runs: [{ shape: 'mixed', length: [4, 34] }],
  read,
  rank: 4,
  source: 'ISO 13616-1 and the SWIFT IBAN registry (https://www.swift.com/standards/data-standards/iban-international-bank-account-number)',
};
