import * as a from './checks-austria-to-hungary';
import * as i from './checks-ireland-to-ukraine';
import {
  argentineTax,
  australianCompany,
  brazilianCompany,
  brazilianPerson,
  chilean,
  colombian,
  kazakh,
  moroccanCompany,
  paraguayan,
  peruvianTax,
  venezuelan,
} from './checks-world';
import type { NumberRow } from './row';
import { row } from './row';

/** Sees what stands after the two letters. */
const after =
  (check: (text: string) => boolean) =>
  (text: string): boolean =>
    check(text.slice(2));
/** Chance alone has to find the two letters too. */
const LETTERS = 600;

/** Greece's letters are not its code, and Northern Ireland has its own since it stayed in the market for goods. */
const PREFIXES: Readonly<Record<string, string>> = { gr: '(?:EL|GR)', gb: '(?:GB|XI)' };

/** What such a number is called in one country alone. */
const NAMES: Readonly<Record<string, string>> = {
  at: 'uid|uid-nummer|uid-nr|atu-nummer',
  be: 'ondernemingsnummer|ondernemingsnr',
  cy: 'φπα|φ.π.α',
  cz: 'dič|dic',
  dk: 'cvr|cvr-nr|momsregistreringsnummer|se-nr',
  ee: 'käibemaksukohuslase',
  es: 'identificación fiscal|identificacion fiscal',
  fi: 'arvonlisäveronumero|y-tunnus',
  fr: 'valeur ajoutée|valeur ajoutee',
  is: 'vsk|vsk-númer|virðisaukaskattsnúmer',
  it: 'valore aggiunto',
  lt: 'pridėtinės vertės',
  lu: 'valeur ajoutée',
  lv: 'pievienotās vērtības',
  mk: 'едб|edb',
  no: 'orgnr|org.nr|organisasjonsnummer',
  ro: 'identificare fiscală|identificare fiscala',
  se: 'momsnr|momsregistreringsnummer|moms nr',
};

/** One country's VAT number, the country's letters in front of it. */
function vat(country: string, forms: string, odds: number, source: string, check?: (text: string) => boolean, only?: string): NumberRow {
  const prefix = PREFIXES[country] ?? country.toUpperCase();
  return row(`vat.${country}`, forms, LETTERS * odds, NAMES[country] ?? '', source, {
    only: new RegExp(`^${prefix}${only ?? ''}`),
    ...(check === undefined ? {} : { check }),
  });
}

const NINE = 'AA 999 999 999|!AA 999999999|!AA999 999 999';
const EIGHT = 'AA 9999 9999|!AA 99999999|!AA-99999999|!AA 99 99 99 99|!AA 999 99 999|!AA 999 999 99';
const TEN = 'AA 999 999 9999|!AA 9999999999|!AA 9999 999 999|!AA 999 999 99 99';
const ELEVEN = 'AA 999 999 99999|!AA 99999999999|!AA 999 999 999 99|!AA 9999 9999 999';
const TWELVE = 'AA 999 999 999 999|!AA 999999999999';

/** VAT numbers as they stand on invoices. Made when first asked for. */
export const vatNumbers = (): readonly NumberRow[] => [
  vat('at', 'AAA99999999|!AA A99999999|!AAA 99999999|!AAA 999 99 999', 100, 'stdnum:at/uid', a.austrianVat, 'U'),
  vat('be', `${TEN}|!AA 9999.999.999|!AA9999.999.999`, 400, 'stdnum:be/vat', after(a.belgianCompany), '[01]'),
  // As it was until 2007, without the zero in front.
  vat('be', NINE, 97, 'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/be/vat.py', (t) =>
    a.belgianCompany(`0${t.slice(2)}`),
  ),
  vat('bg', `${NINE}|${TEN}`, 6, 'stdnum:bg/vat', a.bulgarianVat),
  vat('cy', 'AA99999999A|!AA 99999999A|!AA-99999999A|!AA 99999999 A', 26, 'stdnum:cy/vat', a.cypriot),
  vat('cz', `${EIGHT}|${NINE}|${TEN}`, 11, 'stdnum:cz/dic', a.czechVat),
  vat('de', NINE, 11, 'stdnum:de/vat', after(a.pureMod11of10), '[1-9]'),
  vat('dk', EIGHT, 12, 'stdnum:dk/cvr', a.danishCompany),
  vat('ee', NINE, 10, 'stdnum:ee/kmkr', a.estonianVat),
  vat('es', 'AA*9999999*|!AA *9999999*|!AA *-9999999-*|!AA*-9999999-*', 12, 'stdnum:es/nif', a.spanishVat),
  vat('fi', EIGHT, 11, 'stdnum:fi/alv', a.finnishCompany),
  vat(
    'fr',
    'AA**999999999|!AA ** 999999999|!AA ** 999 999 999|!AA **999999999|!AA**999 999 999|!AA** 999 999 999',
    300,
    'stdnum:fr/tva',
    a.frenchVat,
  ),
  vat(
    'gb',
    `${NINE}|${TWELVE}|!AA 999 9999 99|!AA999 9999 99|!AA 999 9999 99 999|!AA999 9999 99 999|!AA999999999 999|!AA 999999999 999`,
    40,
    'stdnum:gb/vat',
    a.britishVat,
  ),
  vat('gb', 'AAAA999|!AA AA999', 700, 'stdnum:gb/vat', undefined, '(?:GD[0-4]|HA[5-9])'),
  vat('gr', NINE, 11, 'stdnum:gr/vat', a.greekTax),
  vat('hr', ELEVEN, 11, 'stdnum:hr/oib', after(a.pureMod11of10)),
  vat('hu', EIGHT, 10, 'stdnum:hu/anum', a.hungarianCompany),
  vat('ie', 'AA9999999A|AA9999999AA|AA9A99999A|!AA 9999999A|!AA 9999999AA|!AA 9A99999A', 23, 'stdnum:ie/vat', i.irishVat),
  vat('it', ELEVEN, 90, 'stdnum:it/iva', i.italianVat),
  vat('lt', `${NINE}|${TWELVE}`, 100, 'stdnum:lt/pvm', a.lithuanianVat),
  vat('lu', EIGHT, 89, 'stdnum:lu/tva', i.luxembourgishVat),
  vat('lv', ELEVEN, 11, 'stdnum:lv/pvn', i.latvianVat),
  vat('mt', `${EIGHT}|!AA 9999~9999`, 37, 'stdnum:mt/vat', i.malteseVat),
  vat(
    'nl',
    'AA999999999A99|!AA 999999999A99|!AA 9999.99.999.A.99|!AA 9999.99.999.A99|!AA 999999999 A99',
    200,
    'stdnum:nl/btw',
    i.dutchVat,
    '\\d{9}B',
  ),
  vat(
    'nl',
    'AA9999999A99|AA99999999A99',
    200,
    'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/nl/btw.py',
    (t) => i.dutchVat(`NL${t.slice(2, -3).padStart(9, '0')}${t.slice(-3)}`),
    '\\d{7,8}B',
  ),
  vat('pl', `${TEN}|!AA999-999-99-99|!AA 999-999-99-99|!AA999-99-99-999|!AA 999-99-99-999`, 12, 'stdnum:pl/nip', i.polishTax),
  vat('pt', NINE, 12, 'stdnum:pt/nif', i.portugueseTax, '[1-35-9]'),
  vat(
    'ro',
    `AA9999|AA99999|AA999999|AA9999999|!AA 999999|!AA 9999999|${EIGHT}|${NINE}|${TEN}`,
    11,
    'stdnum:ro/cif',
    i.romanianCompany,
    '[1-9]',
  ),
  vat('se', `${TWELVE}|!AA999999-999999|!AA 999999-9999-01`, 1000, 'stdnum:se/vat', i.swedishVat, '\\d{10}01'),
  vat('si', EIGHT, 12, 'stdnum:si/ddv', i.slovenianTax),
  vat('sk', TEN, 18, 'stdnum:sk/dph', i.slovakVat),
  // Outside the Union: as their own tables say, the letters in front.
  vat(
    'ch',
    'AAA-999.999.999 AAAA|AAA-999.999.999 AAA|!AAA-999999999 AAAA|!AAA-999999999 AAA|!AAA 999 999 999 AAAA|!AAA 999 999 999 AAA',
    20_000,
    'stdnum:ch/vat',
    a.swissCompany,
    'E\\d{9}(?:MWST|TVA|IVA|TPV|VAT)$',
  ),
  vat('no', NINE, 55, 'https://github.com/se-panfilov/jsvat/blob/master/src/lib/countries/norway.ts', i.norwegianCompany),
  vat('no', 'AA999999999AAA|!AA 999 999 999 AAA|!AA999999999 AAA', 20_000, 'stdnum:no/mva', i.norwegianCompany, '\\d{9}MVA$'),
  row('vat.no', '999 999 999 AAA|!999999999 AAA', 20_000, '', 'stdnum:no/mva', {
    only: /^[89]\d{8}MVA$/,
    check: i.norwegianCompany,
    alone: 'low',
  }),
  row('vat.fr', '**999999999|!** 999 999 999|!** 999999999', 300, 'tva intracommunautaire', 'stdnum:fr/tva', {
    check: (t) => a.frenchVat(`FR${t}`),
  }),
  row('vat.it', '99999999999', 90, 'partita iva|p.iva|p. iva|piva|codice fiscale', 'stdnum:it/iva', {
    check: (t) => i.italianVat(`IT${t}`),
    named: true,
    bare: false,
  }),
  row('vat.nl', '999999999A99|!9999.99.999.A.99', 26, 'btw|btw-nr|btw-nummer|btw-id|btw-identificatienummer', 'stdnum:nl/btw', {
    only: /^\d{9}B\d\d$/,
    check: (t) => i.dutchVat(`NL${t}`),
    bare: 3,
  }),
  row('vat.ch', '!999.999.999 AAAA|!999.999.999 AAA|999999999AAAA', 20_000, '', 'stdnum:ch/vat', {
    only: /^\d{9}(?:MWST|TVA|IVA|TPV)$/,
    check: a.swissCompany,
    alone: 'low',
  }),
  row('vat.ee', '999999999', 10, 'kmkr|käibemaksukohuslase', 'stdnum:ee/kmkr', {
    check: (t) => a.estonianVat(`EE${t}`),
    named: true,
    bare: false,
  }),
  row('vat.lt', '999999999|999999999999', 100, 'pvm|pvm kodas|pvm mokėtojo', 'stdnum:lt/pvm', {
    check: (t) => a.lithuanianVat(`LT${t}`),
    named: true,
    bare: false,
  }),
  row('vat.at', 'A99999999', 26, 'uid-nummer|uid-nr|umsatzsteuer-identifikationsnummer', 'stdnum:at/uid', {
    only: /^U/,
    check: a.austrianVat,
    bare: 2,
  }),
  vat(
    'al',
    'AAA99999999A|!AA A99999999A|!AA A 99999999 A',
    6,
    'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/al/nipt.py',
    undefined,
    '[JKLM]',
  ),
  vat('by', NINE, 15, 'stdnum:by/unp', after(a.belarusian)),
  vat('is', 'AA99999|AA999999|!AA 99999|!AA 999999', 1, 'stdnum:is/vsk'),
  vat('mk', 'AA9999999999999|!AA 9999999999999', 11, 'stdnum:mk/edb', i.macedonian, '[45]'),
  vat('rs', NINE, 11, 'stdnum:rs/pib', after(a.pureMod11of10)),
  vat('ru', `${TEN}|${TWELVE}`, 11, 'stdnum:ru/inn', after(i.russianTax)),
  vat('tr', TEN, 11, 'stdnum:tr/vkn', after(i.turkishTax)),
  vat('ua', 'AA999999999999', 1, 'validator:isVAT'),
  vat('au', `${ELEVEN}|!AA 99 999 999 999`, 90, 'stdnum:au/abn', after(australianCompany)),
  vat('kz', TWELVE, 90, 'validator:isVAT', after(kazakh)),
  vat('il', NINE, 10, 'stdnum:il/hp', after(a.realLuhn)),
  vat('ma', 'AA999999999999999', 97, 'stdnum:ma/ice', after(moroccanCompany)),
  vat('nz', `${EIGHT}|${NINE}`, 1, 'validator:isVAT'),
  vat('ng', 'AA99999999-9999', 1, 'validator:isVAT'),
  vat('ph', 'AA999999999999|!AA999 999 999 999', 1, 'validator:isVAT'),
  vat('id', 'AA999999999999999|!AA99.999.999.9-999.999', 1, 'validator:isVAT'),
  vat('uz', NINE, 1, 'validator:isVAT'),
  vat('ar', `${ELEVEN}|!AA99-99999999-9`, 140, 'stdnum:ar/cuit', after(argentineTax)),
  vat('bo', 'AA9999999', 1, 'validator:isVAT'),
  vat('br', 'AA99.999.999/9999-99', 110, 'stdnum:br/cnpj', after(brazilianCompany)),
  vat('br', 'AA999.999.999-99', 110, 'stdnum:br/cpf', after(brazilianPerson)),
  vat('cl', 'AA99999999-9|AA99999999-A', 11, 'stdnum:cl/rut', after(chilean)),
  vat('co', TEN, 11, 'stdnum:co/nit', after(colombian)),
  vat('cr', `${NINE}|${TEN}|${ELEVEN}|${TWELVE}`, 1, 'validator:isVAT'),
  vat('ec', 'AA9999999999999', 1, 'validator:isVAT'),
  vat('gt', 'AA9999999-9', 1, 'validator:isVAT'),
  vat('pe', ELEVEN, 10, 'stdnum:pe/ruc', after(peruvianTax)),
  vat('py', 'AA99999999-9|AA9999999-9|AA999999-9', 10, 'stdnum:py/ruc', after(paraguayan)),
  vat('sv', 'AA9999-999999-999-9', 1, 'validator:isVAT'),
  vat('uy', TWELVE, 1, 'validator:isVAT'),
  vat('ve', 'AAA-999999999|AAA-99999999-9', 13, 'stdnum:ve/rif', after(venezuelan)),
  vat('do', `AA999999999|AA99999999999|!AA999-9999999-9|!AA9-99-99999-9`, 1, 'validator:isVAT'),
];
