import { describe, expect, it } from 'vitest';
import { financialDetectors } from '../../../../utils/detectors/financial/financial';
import { finder, withLuhn } from '../found';

const find = finder({ detectors: financialDetectors });
const visa = withLuhn('453201511283036');
const amex = withLuhn('37828224631000');
const diners = withLuhn('3056930902590');
const grouped = (digits: string, ...sizes: number[]): string => {
  let at = 0;
  return sizes.map((n) => digits.slice(at, (at += n))).join(' ');
};

/** An IBAN with the check digits that ISO 7064 asks for. */
function ibanOf(country: string, account: string): string {
  let rest = 0;
  for (const c of `${account}${country}00`) {
    const v = Number.parseInt(c, 36);
    rest = (rest * (v > 9 ? 100 : 10) + v) % 97;
  }
  return `${country}${String(98 - rest).padStart(2, '0')}${account}`;
}
const german = ibanOf('DE', '500105175407324931');
const british = ibanOf('GB', 'NWBK60161331926819');
const norwegian = ibanOf('NO', '86011117947');

const HITS: Record<string, [string, string, string]> = {
  'a card in one run': [`it is ${visa}.`, 'financial.payment-card medium', visa],
  'a card beside the word': [`my credit card is ${visa}`, 'financial.payment-card high', visa],
  'a card in groups of four': [`pay with ${grouped(visa, 4, 4, 4, 4)} now`, 'financial.payment-card high', grouped(visa, 4, 4, 4, 4)],
  'an American Express card as printed': [grouped(amex, 4, 6, 5), 'financial.payment-card high', grouped(amex, 4, 6, 5)],
  'a Diners card as printed': [grouped(diners, 4, 6, 4), 'financial.payment-card high', grouped(diners, 4, 6, 4)],
  'an IBAN in one run': [`an ${german}, bitte`, 'financial.iban high', german],
  'an IBAN in groups, followed by words': [
    `${grouped(german, 4, 4, 4, 4, 4, 2)} is my account`,
    'financial.iban high',
    grouped(german, 4, 4, 4, 4, 4, 2),
  ],
  'an IBAN with a bank name in it': [british, 'financial.iban high', british],
  'an IBAN in lower case': [`my iban is ${british.toLowerCase()}`, 'financial.iban high', british.toLowerCase()],
  'the shortest IBAN': [`til ${norwegian}`, 'financial.iban high', norwegian],
};

const MISSES: Record<string, string> = {
  'a card with one wrong digit': `card ${visa.slice(0, -1)}${String((Number(visa.slice(-1)) + 1) % 10)}`,
  'a number that passes Luhn but that no network issues': withLuhn('900000000000001'),
  'a card number inside a longer number': `${visa}123456`,
  'a decimal that would pass': `0.${visa}`,
  'a row of zeros': '0000000000000000',
  'an IBAN with one wrong digit': german.slice(0, -1) + String((Number(german.slice(-1)) + 1) % 10),
  'an IBAN too long for its country': `${german}5`,
  'a country without IBANs': ibanOf('US', '500105175407324931'),
};

const REFERENCES: Record<string, [string, string]> = {
  'a BIC beside its name': ['BIC: DEUTDEFF500', 'financial.bic medium'],
  'a routing number beside its name': ['routing number 021000021', 'financial.routing-number medium'],
  'an ISIN beside its name': ['ISIN DE000BASF111', 'financial.isin medium'],
  'a segwit address': ['send to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'financial.crypto-address high'],
};
const NO_REFERENCES: Record<string, string> = {
  'a word of eleven letters in capitals': 'INFORMATION IS POWER',
  'a routing number with one digit changed': 'routing number 021000022',
  'an ISIN with one digit changed': 'ISIN DE000BASF112',
  'a segwit address with one letter changed': 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
};

describe('references', () => {
  for (const [name, [text, what]] of Object.entries(REFERENCES)) {
    it(`include ${name}`, () => {
      expect(find(text).map((f) => f.what)).toContain(what);
    });
  }
  for (const [name, text] of Object.entries(NO_REFERENCES)) {
    it(`do not include ${name}`, () => {
      expect(find(text)).toEqual([]);
    });
  }
});

describe('financial data', () => {
  for (const [name, [text, what, value]] of Object.entries(HITS)) {
    it(`finds ${name}`, () => {
      expect(find(text)).toEqual([{ what, value }]);
    });
  }
  for (const [name, text] of Object.entries(MISSES)) {
    it(`leaves ${name}`, () => {
      expect(find(text)).toEqual([]);
    });
  }
});
