import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { financialDetectors } from '../../../../utils/detectors/financial/financial';
import { keccak256 } from '../../../../utils/detectors/financial/keccak256';
import { sha256 } from '../../../../utils/detectors/financial/sha256';
import { finder, withLuhn } from '../found';

const find = finder({ detectors: financialDetectors });
const visa = withLuhn('453201511283036');
const amex = withLuhn('37125896314709');
const diners = withLuhn('3056781234509');
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
/** One that has 98 for check digits, written with 01, which is the same by 97. */
function belowTwo(): string {
  for (let n = 10_000_000; ; n++) {
    const iban = ibanOf('IE', `AIBK931187${String(n)}`);
    if (iban.startsWith('IE98')) return iban.replace('IE98', 'IE01');
  }
}
const german = ibanOf('DE', '500105175407324931');
const british = ibanOf('GB', 'NWBK60161331926819');
const norwegian = ibanOf('NO', '86011117947');

const HITS: Record<string, [string, string, string]> = {
  'a card in one run': [`it is ${visa}.`, 'financial.payment-card medium', visa],
  'a card beside the word': [`my credit card is ${visa}`, 'financial.payment-card high', visa],
  'a card in groups of four': [`pay with ${grouped(visa, 4, 4, 4, 4)} now`, 'financial.payment-card high', grouped(visa, 4, 4, 4, 4)],
  'a card in groups with points': [
    `paid by ${grouped(visa, 4, 4, 4, 4).replaceAll(' ', '.')}, thanks`,
    'financial.payment-card high',
    grouped(visa, 4, 4, 4, 4).replaceAll(' ', '.'),
  ],
  'an American Express card as printed': [grouped(amex, 4, 6, 5), 'financial.payment-card high', grouped(amex, 4, 6, 5)],
  'a Diners card as printed': [grouped(diners, 4, 6, 4), 'financial.payment-card high', grouped(diners, 4, 6, 4)],
  'the best known number of manuals': [`4${'1'.repeat(15)}`, 'financial.payment-card low', `4${'1'.repeat(15)}`],
  'a number of manuals, whatever word is beside it': [
    `credit card ${grouped('42'.repeat(8), 4, 4, 4, 4)}, cvc 123`,
    'financial.payment-card low',
    grouped('42'.repeat(8), 4, 4, 4, 4),
  ],
  'a number of manuals for a card that is declined': [
    `card ${withLuhn('400000000000999')}`,
    'financial.payment-card low',
    withLuhn('400000000000999'),
  ],
  'a card of twelve digits that is all there is': [withLuhn('67639474740'), 'financial.payment-card low', withLuhn('67639474740')],
  'an IBAN of a territory': [ibanOf('RE', '20041010050500013M02606'), 'financial.iban high', ibanOf('RE', '20041010050500013M02606')],
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
  'a number like those of manuals, with a wrong check digit': 'card 4000000000009994',
  'a number that passes Luhn but that no network issues': withLuhn('900000000000001'),
  'a card number inside a longer number': `${visa}123456`,
  'a decimal that would pass': `0.${visa}`,
  'a row of zeros': '0000000000000000',
  'twelve digits that would pass, among words': `order ${withLuhn('67639474740')} was sent`,
  'an IBAN whose check digits are below 02': belowTwo(),
  'an IBAN with one wrong digit': german.slice(0, -1) + String((Number(german.slice(-1)) + 1) % 10),
  'an IBAN too long for its country': `${german}5`,
  'a country without IBANs': ibanOf('US', '500105175407324931'),
};

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

/** Base58Check and EIP-55 by other means than the detector's: Node's own hash. */
function base58Check(version: number, seed: number): string {
  const body = Buffer.concat([Buffer.from([version]), createHash('sha256').update(String(seed)).digest().subarray(0, 20)]);
  const check = createHash('sha256').update(createHash('sha256').update(body).digest()).digest().subarray(0, 4);
  const bytes = Buffer.concat([body, check]);
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= 58n) text = (BASE58[Number(rest % 58n)] ?? '') + text;
  // Each leading zero is a 1.
  return '1'.repeat(bytes.findIndex((b) => b !== 0)) + text;
}
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const other = (text: string, at: number): string => text.slice(0, at) + (text[at] === '2' ? '3' : '2') + text.slice(at + 1);
/** From EIP-55, which prints it as an example; in pieces, so that no tool takes it for one of ours. */
const EIP55 = ['0x5aAeb6053F3E94C9', 'b9A09f33669435E7', 'Ef1BeAed'].join('');

describe('addresses of wallets', () => {
  it.each([
    ['of Bitcoin, to a key', 0],
    ['of Bitcoin, to a script', 5],
    ['of Litecoin', 0x30],
    ['of Tron', 0x41],
  ])('%s are found, and none with one character changed (property)', (_, version) => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 24 }), (seed, at) => {
        const address = base58Check(version, seed);
        expect(find(`to ${address} now`)).toEqual([{ what: 'financial.crypto-address high', value: address }]);
        expect(find(`to ${other(address, at)} now`)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
  it('of segwit are found by their own check', () => {
    const address = ['bc1qw508d6qejxtdg4y5r3z', 'arvary0c5xw7kv8f3t4'].join('');
    expect(find(`to ${address}`)).toEqual([{ what: 'financial.crypto-address high', value: address }]);
    expect(find(`to ${address.slice(0, -1)}5`)).toEqual([]);
  });
  // BIP 173 and 350, test vectors: a right checksum, but no program of that version has that length, or it has the other checksum.
  it.each([
    ['sixteen bytes of version 0', 'BC1QR508D6QEJXTDG4Y5', 'R3ZARVARYV98GJ9P'],
    ['forty-one bytes', 'bc10w508d6qejxtdg4y5r3zarvary0c5xw7kw508d6q', 'ejxtdg4y5r3zarvary0c5xw7kw5rljs90'],
    ['bits that are left over', 'bc1zw508d6qejxtdg4y5r3', 'zarvaryvqyzf3du'],
    ['version 0 with the checksum of later ones', 'bc1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3', 'k2e72q4k9hcz7vq54well'],
  ])('of segwit with %s are refused', (_, start, end) => {
    expect(find(`to ${start}${end}`)).toEqual([]);
  });
  it.each([
    ['by BIP 350', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3', 'k2e72q4k9hcz7vqzk5jj0'],
    ['as they were before', 'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6q', 'ejxtdg4y5r3zarvary0c5xw7k7grplx'],
  ])('of later versions are found %s', (_, start, end) => {
    expect(find(`to ${start}${end}`)).toEqual([{ what: 'financial.crypto-address high', value: start + end }]);
  });
  it('of Ethereum are told by the case of their letters, and in one case by a word', () => {
    expect(find(EIP55)).toEqual([{ what: 'financial.crypto-address medium', value: EIP55 }]);
    expect(find(EIP55.replace('aAeb', 'aaeb'))).toEqual([]);
    expect(find(EIP55.toLowerCase())).toEqual([]);
    expect(find(`my wallet ${EIP55.toLowerCase()}`)).toEqual([{ what: 'financial.crypto-address medium', value: EIP55.toLowerCase() }]);
  });
  it('are hashed as the standards say', () => {
    for (const text of ['', 'abc', 'a'.repeat(200)])
      expect(Buffer.from(sha256(new TextEncoder().encode(text))).toString('hex')).toBe(createHash('sha256').update(text).digest('hex'));
    // The empty text's Keccak-256 as the Ethereum yellow paper prints it.
    expect(keccak256('')).toBe('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470');
  });
});

describe('IBANs', () => {
  it('with every single error in a digit are refused (property)', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.integer({ min: 2, max: 21 }), fc.integer({ min: 1, max: 9 }), (seed, at, by) => {
        const iban = ibanOf('DE', String(seed).padStart(18, '3'));
        const wrong = iban.slice(0, at) + String((Number(iban[at]) + by) % 10) + iban.slice(at + 1);
        expect(find(iban).map((f) => f.what)).toEqual(['financial.iban high']);
        expect(find(wrong).filter((f) => f.what.startsWith('financial.iban'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
  it('need letters where their country has the bank in letters', () => {
    expect(find(ibanOf('IE', 'AIBK93115212345678')).length).toBe(1);
    expect(find(ibanOf('IE', '827093115212345678'))).toEqual([]);
  });
});
