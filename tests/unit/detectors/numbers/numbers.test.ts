import { describe, expect, it } from 'vitest';
import { numbers } from '../../../../utils/detectors/numbers/numbers';
import { finder, withLuhn } from '../found';

const find = finder({ detectors: numbers });

/** Weighted upwards, as for those born before 1997. */
function hungarian(gender: string, birth: string, serial: string): string {
  const digits = gender + birth + serial;
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += Number(digits[i]) * (i + 1);
  return `${gender}-${birth}-${serial}${String(sum % 11)}`;
}

/** Specimens that authorities and encyclopaedias print, or numbers whose check digit was worked out by hand. */
const SPECIMENS: Record<string, [text: string, what: string]> = {
  'a Spanish DNI': ['mi DNI es 12345678Z', 'personal.national-id.es high'],
  'a Swiss AHV number': ['756.9217.0769.85', 'personal.national-id.ch medium'],
  'a Belgian register number': ['rijksregisternummer 85.07.30-033.28', 'personal.national-id.be high'],
  'a Polish PESEL': ['PESEL: 44051401359', 'personal.national-id.pl high'],
  'a Swedish personal number': ['personnummer 811218-9876', 'personal.national-id.se high'],
  'a Chinese identity number, the word and the number without a space': ['身份证号码11010519491231002X', 'personal.national-id.cn high'],
  'a French social security number': ['NIR 2 55 08 14 168 025 38', 'personal.national-id.fr high'],
  'an Italian fiscal code': ['codice fiscale RSSMRA85T10A562S', 'personal.national-id.it high'],
  'an Estonian personal code': ['isikukood 37605030299', 'personal.national-id.ee high'],
  'a Czech birth number': ['rodné číslo 710319/2745', 'personal.national-id.cz high'],
  'a German VAT number': ['USt-IdNr. DE 136 695 976', 'personal.vat.de medium'],
  'a Finnish VAT number': ['VAT FI20774740', 'personal.vat.fi medium'],
  'a national insurance number': ['her national insurance number AB123456C', 'personal.national-id.gb medium'],
  'a national insurance number in groups of three': ['her national insurance number AB 123 456 C', 'personal.national-id.gb medium'],
  'a temporary reference number of the tax office': ['verify the TRN 11A 12345', 'personal.tax-id.gb medium'],
  'a Turkish number by its country': ['Turkish ID 10000000146', 'personal.national-id.tr high'],
  'a passport by its class alone': ['my passport number is C3590543.', 'personal.passport.in medium'],
  'a passport by its country': ['Korean passport M12345678', 'personal.passport.kr medium'],
  'a British driving licence': ['driving licence MORGA657054SM9IJ', 'personal.driver-license.gb medium'],
  'a company register number': ['Amtsgericht München HRB 12345.', 'personal.company-id.de medium'],
  'a number with an equals sign before it': ['pesel=44051401359', 'personal.national-id.pl high'],
  'a routing number beside its name': ['routing number 021000021', 'financial.routing-number high'],
  'an ISIN beside its name': ['ISIN DE000BASF111', 'financial.isin high'],
  'a BIC beside its name': ['BIC: DEUTDEFF500', 'financial.bic medium'],
  'a BIC of letters beside its name': ['SWIFT code COBADEFF', 'financial.bic medium'],
  'a sort code and account': ['sort code 12-34-56 12345678', 'financial.routing-number medium'],
  'an Indian tax number as documents print it, without a right check character': ['GSTIN: 27ABCDE1234F1Z5', 'personal.vat.in medium'],
  'a Hungarian personal number': [`személyi szám ${hungarian('1', '800101', '123')}`, 'personal.national-id.hu high'],
  'a Danish personal number': ['CPR-nr. 211062-5629', 'personal.national-id.dk high'],
  'a Danish personal number of a first of January, where check digits ran out': ['CPR-nr. 010165-1235', 'personal.national-id.dk high'],
  'a Czech VAT number of a person without a birth number, whose rule goes below nothing': [
    'DIČ pro DPH: CZ699004029',
    'personal.vat.cz high',
  ],
  'a number of the sales tax of Quebec whose sum leaves nothing': ['QST 1224002901 TQ 0001', 'personal.company-id.ca high'],
  'a German tax number as it is sent': ['Steuernummer 2893081508152', 'personal.tax-id.de medium'],
  'a Danish VAT number by its Danish name': ['CVR: DK13585628', 'personal.vat.dk high'],
  'an Austrian VAT number by its Austrian name': ['UID: ATU13585627', 'personal.vat.at high'],
  'a Maltese VAT number as Malta prints it': ['VAT MT 1167-9112', 'personal.vat.mt medium'],
  'a Norwegian VAT number without its letters behind': ['VAT NO919405619', 'personal.vat.no medium'],
  'a Latvian VAT number in groups of four': ['PVN: LV 4000 3521 600', 'personal.vat.lv medium'],
  'a national insurance number without its letter': ['national insurance: HH 01 23 45', 'personal.national-id.gb medium'],
  'a number of a pupil': ['onderwijsnummer 1012.22.331', 'personal.national-id.nl high'],
  'an Albanian’s number': ['NIPT: I05101999Q', 'personal.national-id.al medium'],
  'a number of Mauritius that ends in a letter': ['NID: M090497290349B', 'personal.national-id.mu high'],
  'a number of the republic that was, of a foreigner in it': ['EMŠO: 2001939010010', 'personal.national-id.si high'],
  'a Mexican tax number without its last three': ['RFC COMG600703', 'personal.tax-id.mx medium'],
  'an IMEI beside its name': [`IMEI ${withLuhn('35209900176148')}`, 'personal.imei high'],
};

const MISSES: Record<string, string> = {
  'a DNI with the wrong letter': 'mi DNI es 12345678A',
  'an AHV number with one digit changed': '756.9217.0769.84',
  'a PESEL with one digit changed': 'PESEL: 44051401358',
  'a number of eleven digits that nobody names': 'the serial 44051401359 is on the box',
  'a number inside a decimal': 'tax id 0.44051401359',
  'a VAT number with one digit changed': 'USt-IdNr. DE136695975',
  'what only has the form of a temporary reference number': 'the part 11A12345 is out of stock',
  'a national insurance prefix that is never used': 'national insurance GB123456A',
  'an Indian tax number that lacks its Z': 'GSTIN: 27ABCDE1234F1Y5',
  'a business number of Australia whose check digits begin with 0': 'ABN 02 345 678 901',
  'a provider number with one digit changed': 'NPI 1234567890',
  'a Danish personal number with one digit changed': 'CPR-nr. 211062-5628',
  'a Danish personal number without a check digit, of another year': 'CPR-nr. 010111-0630',
  'a Latvian code of a year after dates were given up': 'personas kods 090534-26699',
  'a Norwegian number whose series was never given out in its year': 'fødselsnummer 45014054018',
  'a Cypriot number that begins with 12': 'VAT CY12000139V',
  'a Belgian number of somebody born in 2099': 'rijksregisternummer 99000099942',
  'a German tax number of thirteen digits without its zero': 'Steuernummer 2893181508152',
  'a number of a pupil with one digit changed': 'onderwijsnummer 1012.22.332',
  'a literal of code beside the word for a function': 'fn of(x: u64) -> u64 { x % 10007u }',
  'a ticket beside a request for comments': 'RFC for PROJ-991231',
  'a Maltese VAT number with one digit changed': 'VAT MT 1167-9113',
  'a routing number with one digit changed': 'routing number 021000022',
  'an ISIN with one digit changed': 'ISIN DE000BASF112',
  'a word of eleven letters in capitals': 'INFORMATION IS POWER',
  'a date': 'tax id of 2024-01-31',
  'a sum of money': 'tax: $44051401359',
  'a part of a longer row of groups': 'steuer-id 86 095 742 719 555 333',
  'a number of JSON': '{"id": 44051401359, "ts": 1700000000000}',
  'plain ids of a table': 'id\n1234567\n1234568\n12345678\n123456789',
};

describe('numbers beside words', () => {
  it.each(Object.entries(SPECIMENS))('%s', (_, [text, what]) => {
    expect(find(text).map((f) => f.what)).toEqual([what]);
  });
  it.each(Object.entries(MISSES))('not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
  it('are what the nearer word says', () => {
    expect(find('PESEL: 44051401359, NIP: 8567346215').map((f) => f.what)).toEqual([
      'personal.national-id.pl high',
      'personal.tax-id.pl high',
    ]);
  });
});

describe('numbers behind the heading of their column or the name of their field', () => {
  const ssn = '536-90-4399';
  it.each<[string, string, readonly string[]]>([
    [
      'a column, however far down',
      `id,ssn,created\n${'1001,,2024-03-05\n'.repeat(40)}100845,${ssn},2024-03-06`,
      ['personal.national-id.us medium'],
    ],
    ['a column parted by semicolons', `Name;PESEL;Ort\nX;44051401359;Y`, ['personal.national-id.pl high']],
    ['a column parted by tabs', 'a\tnational id\n1\t44051401359', ['personal.national-id.pl medium']],
    ['a field', '{"national_id": "44051401359"}', ['personal.national-id.pl medium']],
    ['a field in camel case', '{"nationalId": "44051401359"}', ['personal.national-id.pl medium']],
    ['a field of no country, and a check digit that is right by chance once in ten', '"tax_id": "5261040828"', ['personal.tax-id.pl low']],
  ])('%s', (_, text, what) => {
    expect(find(text).map((f) => f.what)).toEqual(what);
  });
  it.each<[string, string]>([
    ['another column', `id,ssn,serial\n${'1001,,2024\n'.repeat(10)}100845,,44051401359`],
    ['the thousands of a sum', 'id,tax id\n7,440,514'],
    ['a column that names nothing', 'a,b,c\n1,44051401359,3'],
    ['a first line that holds values', `ssn 1234,5678\n${'x,y\n'.repeat(20)}100845,1234567890123`],
  ])('not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a text that is nothing but a number', () => {
  it.each<[string, string, string | null]>([
    ['a number whose check digits say what it is', '44051401359', 'personal.national-id.pl low'],
    ['a mobile number without its plus', '491711234567', 'personal.phone low'],
    ['a mobile number with its plus', '+491711234567', 'personal.phone high'],
    ['a landline, which says nobody', '+4930901820', null],
    ['a landline as it stands on a letterhead', '+49 30 901 820', 'personal.phone high'],
    ['a landline with its bracket', '+49 (0)30 901820', 'personal.phone high'],
    ['a number in other groups than it is printed', '440 514 01359', 'personal.national-id.pl low'],
    ['a number behind the letters of its country', 'NZ 49-091-850', 'personal.tax-id.nz low'],
    ['a number behind the letters of another country', 'NO 49-091-850', null],
    ['a number in other groups, and one digit changed', '440 514 01358', null],
    ['a row of single digits', '4 4 0 5 1 4 0 1 3 5 9', null],
    ['digits in order that pass a check', '123456789', null],
    ['digits in order behind letters', 'PT 123456789', null],
    ['a BIC of letters', 'COBADEFF', 'financial.bic low'],
    ['a word of eight letters with no country in its place', 'PASSWORD', null],
    ['an ISIN of no country', 'XA2053913989', 'financial.isin low'],
    ['an account of Spain', '2100 0418 45 0200051332', 'financial.bank-account low'],
    ['an account of Spain, and one digit changed', '2100 0418 45 0200051333', null],
    ['an account of the Czech Republic', '34278-0727558021/0100', 'financial.bank-account low'],
    ['an account of the Czech Republic, and one digit changed', '34278-0727558022/0100', null],
    ['an account of New Zealand', '01-0242-0100194-00', 'financial.bank-account low'],
    ['an account of New Zealand, and one digit changed', '01-0242-0100195-00', null],
    ['a VAT number without its country', 'K7399859412', 'personal.vat.fr low'],
    ['a VAT number of Northern Ireland', 'XI110305878', 'personal.vat.gb low'],
    ['a Belgian VAT number as it was', 'BE 428759497', 'personal.vat.be low'],
    ['a Mexican tax number by its form and date', 'VACE-460910-SX6', 'personal.tax-id.mx low'],
    ['a plate', 'AB51 ABC', 'personal.vehicle-plate.gb low'],
    ['a postal code of a locality of Malta', 'VLT 1117', 'personal.postal-code.mt low'],
    ['a plate with other letters', 'VLX 1117', 'personal.vehicle-plate.br low'],
    ['a voter’s number', 'DBJ2289012', 'personal.national-id.in low'],
    ['a prescriber’s number of a business', 'K92993548', 'personal.health-id.us low'],
    ['one with another check digit may be a passport', 'K92993547', 'personal.passport.cy low'],
    ['a passport that is written as old Indian plates are', 'GA302922', 'personal.passport.be low'],
    ['an Indian plate with its series', 'GA 03 AB 2922', 'personal.vehicle-plate.in low'],
    ['ten digits that begin as no provider’s number does', '2164212906', null],
    ['a postal code in small letters', 'k1a 0b1', 'personal.postal-code.ca low'],
    ['a passport in small letters is a word and a number', 'ab123456', null],
    ['digits that fit nothing', '12345678', null],
    ['one digit repeated', '11111111111', null],
    ['digits in order', '0123456789', null],
    ['a date', '2024-01-31', null],
    ['a time in seconds', '1700000000', null],
  ])('%s', (_, text, what) => {
    expect(find(text)[0]?.what ?? null).toBe(what);
  });
});
