import * as a from './checks-austria-to-hungary';
import * as i from './checks-ireland-to-ukraine';
import type { NumberRow } from './row';
import { row } from './row';

/** Ids of people, taxpayers, patients and companies in Europe, Ireland to Ukraine by their codes. Made when first asked for: a table of this size costs to make. */
export const irelandToUkraine = (): readonly NumberRow[] => [
  row('national-id.ie', '9999999A|9999999AA', 23, 'pps|ppsn|pps no|pps number|personal public service', 'stdnum:ie/pps', {
    only: /^\d{7}[A-W][ABHWTXI]?$/,
    check: i.irishPerson,
    bare: 2,
  }),
  row('national-id.is', '999999-9999', 280, 'kennitala|kt.|kennitölu', 'stdnum:is/kennitala', { check: i.icelandic }),
  row(
    'national-id.it',
    'AAAAAA99A99A999A|!AAA AAA 99A99 A999A|!AAA AAA 99A99A999A',
    500,
    'codice fiscale|cod. fisc|a.f.|cf|fiscal code',
    'stdnum:it/codicefiscale',
    { only: /^[A-Z]{6}\d\d[ABCDEHLMPRST]/, check: i.italianPerson, alone: 'medium' },
  ),
  row('national-id.it', 'AAAAAA**A**A***A', 5000, 'codice fiscale', 'stdnum:it/codicefiscale', {
    only: /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/,
    check: i.italianPerson,
    alone: 'low',
  }),
  row('national-id.it', 'AA99999AA', 1, "carta d'identità|carta di identità|numero cie|cie", 'validator:isIdentityCard', {
    only: /^C[A-Z]/,
    bare: 7,
  }),
  row('national-id.lu', '9999 99 99 999 99|99999999 99999', 25_000, 'matricule|cns|numéro national', 'validator:isTaxID', {
    check: i.luxembourgish,
  }),
  row('national-id.lv', '999999-99999|999999 99999', 280, 'personas kods|personas koda|personas kodu', 'validator:isTaxID', {
    only: /^(?:32|[0-3]\d[01]\d\d\d[0-2])/,
    check: i.latvian,
  }),
  row('company-id.md', '9999999999999', 33, 'idno|idnp', 'stdnum:md/idno', { check: i.moldovan, bare: 1 }),
  row('tax-id.me', '99999999', 11, 'pib|poreski identifikacioni', 'stdnum:me/pib', { check: i.montenegrin, bare: false }),
  row('tax-id.mk', '9999999999999', 55, 'едб|edb|даночен', 'stdnum:mk/edb', { only: /^[45]/, check: i.macedonian, bare: 0.3 }),
  row('national-id.mk', '9999999999999', 700, 'ембг|embg|матичен број', 'stdnum:mk/jmbg', { only: /^\d{7}4/, check: i.yugoslavian }),
  row('national-id.mt', '9999999A|999999A|99999A', 3, 'identity card|id card|karta tal-identità|malta', 'validator:isTaxID', {
    only: /[APMGLHBZ]$/,
    bare: false,
  }),
  row('national-id.nl', '999999999|9999.99.999|99999999', 11, 'bsn|burgerservice|sofinummer|sofi|burger service', 'stdnum:nl/bsn', {
    only: /^\d{9}$/,
    check: i.dutchPerson,
    bare: 2,
  }),
  // Of pupils and students who have no other.
  row('national-id.nl', '999999999|9999.99.999', 110, 'onderwijsnummer|persoonsgebonden nummer', 'stdnum:nl/onderwijsnummer', {
    only: /^10/,
    check: i.dutchPupil,
    named: true,
    bare: false,
  }),
  row(
    'national-id.no',
    '999999 99999',
    3000,
    'fødselsnummer|fodselsnummer|personnummer|d-nummer|fnr|fødselsnr',
    'stdnum:no/fodselsnummer',
    { check: i.norwegianPerson },
  ),
  row('company-id.no', '999 999 999', 55, 'organisasjonsnummer|orgnr|org.nr|org nr|foretaksregisteret', 'stdnum:no/orgnr', {
    check: i.norwegianCompany,
    bare: -1,
  }),
  row('national-id.pl', '99999999999', 400, 'pesel', 'stdnum:pl/pesel', { check: i.polishPerson }),
  row('tax-id.pl', '999-999-99-99|999-99-99-999|9999999999|999 999 99 99', 12, 'nip|numer identyfikacji podatkowej', 'stdnum:pl/nip', {
    check: i.polishTax,
    bare: 1.5,
  }),
  row('company-id.pl', '999999999', 11, 'regon', 'stdnum:pl/regon', { check: i.polishCompany, bare: false }),
  row('company-id.pl', '99999999999999', 110, 'regon', 'stdnum:pl/regon', { check: i.polishCompany, bare: -0.5 }),
  row('company-id.pl', '9999999999', 1, 'krs', 'unverified', { only: /^0000/, named: true, bare: false }),
  row('national-id.pl', 'AAA 999999', 10, 'dowód osobisty|dowodu osobistego|dowod osobisty|seria i numer', 'unverified', {
    check: i.polishCard,
    bare: 1,
  }),
  row('tax-id.pt', '999 999 999', 12, 'nif|nipc|contribuinte|número de identificação fiscal|n.i.f', 'stdnum:pt/nif', {
    only: /^[1235689]/,
    check: i.portugueseTax,
    bare: 2.45,
  }),
  row(
    'national-id.pt',
    '99999999 9 AA9|99999999 9 *A9|!99999999 9 AA 9|999999999AA9|99999999 9AA9',
    30,
    'cartão de cidadão|cartao de cidadao|cc|número de identificação civil|bilhete de identidade',
    'stdnum:pt/cc',
    { check: i.portugueseCard, bare: 4 },
  ),
  row('health-id.pt', '99999999999', 20, 'niss|segurança social|seguranca social', 'validator:isTaxID', {
    only: /^[12]/,
    check: i.portugueseInsurance,
    named: true,
    bare: false,
  }),
  row('national-id.ro', '9999999999999', 400, 'cnp|cod numeric personal', 'stdnum:ro/cnp', { only: /^[1-9]/, check: i.romanianPerson }),
  row(
    'company-id.ro',
    '999999|9999999|999 999 99|999999999|9999999999',
    11,
    'cui|cif|cod fiscal|cod unic|codul unic|codul de identificare',
    'stdnum:ro/cui',
    {
      only: /^[1-9]/,
      check: i.romanianCompany,
      named: true,
      bare: false,
    },
  ),
  row(
    'company-id.ro',
    '!A99/9999/9999|!A99/999/9999|!A9/999/9999|!A99/99999/9999|!A99/99/9999|!A9/9999/9999',
    100,
    'registrul comerțului|registrul comertului|nr. reg. com',
    'stdnum:ro/onrc',
    { only: /^[JFC]/, alone: 'low' },
  ),
  row('national-id.rs', '9999999999999', 700, 'jmbg|јмбг|матични број|matični broj', 'stdnum:rs/jmbg', {
    only: /^\d{7}[06789]/,
    check: i.yugoslavian,
  }),
  row('national-id.me', '9999999999999', 5000, 'jmbg|matični broj', 'stdnum:me/jmbg', { only: /^\d{7}2/, check: i.yugoslavian }),
  row('national-id.hr', '9999999999999', 5000, 'jmbg|matični broj', 'stdnum:rs/jmbg', {
    only: /^\d{7}3/,
    check: i.yugoslavian,
    named: true,
  }),
  // Whichever republic's: people keep the number of where they were born.
  row('national-id.rs', '9999999999999', 70, 'jmbg|јмбг|jedinstveni matični', 'stdnum:ba/jmbg', {
    check: i.yugoslavian,
    named: true,
    bare: false,
  }),
  row('tax-id.rs', '999999999', 11, 'pib|пиб|poreski identifikacioni|порески идентификациони', 'stdnum:rs/pib', {
    check: a.pureMod11of10,
    bare: false,
  }),
  row('tax-id.ru', '9999999999', 11, 'инн|inn|идентификационный номер налогоплательщика', 'stdnum:ru/inn', {
    check: i.russianTax,
    bare: 1.8,
  }),
  row('tax-id.ru', '999999999999', 121, 'инн|inn|идентификационный номер налогоплательщика', 'stdnum:ru/inn', { check: i.russianTax }),
  row('national-id.ru', '999-999-999 99|999-999-999-99', 99, 'снилс|snils|страховой номер', 'presidio:russia/ru_snils', {
    check: i.russianInsurance,
    bare: -1,
  }),
  row('company-id.ru', '9999999999999|999999999999999', 11, 'огрн|ogrn|огрнип', 'unverified', {
    check: i.russianCompany,
    named: true,
    bare: false,
  }),
  row(
    'national-id.se',
    '999999-9999|!999999+9999|99999999-9999|!99999999+9999',
    270,
    'personnummer|pnr|person nr|personnr|samordningsnummer',
    'stdnum:se/personnummer',
    { check: i.swedishPerson },
  ),
  row(
    'company-id.se',
    '999999-9999',
    12,
    'organisationsnummer|orgnummer|orgnr|org.nr|org nr|org. nr|organisationsnr|company identity',
    'stdnum:se/orgnr',
    { check: i.swedishCompany, bare: 1.2 },
  ),
  row('national-id.si', '9999999999999', 5000, 'emšo|emso|enotna matična', 'stdnum:si/emso', { only: /^\d{7}5/, check: i.yugoslavian }),
  row('national-id.si', '9999999999999', 70, 'emšo|emso|enotna matična', 'stdnum:si/emso', {
    check: i.yugoslavian,
    named: true,
    bare: false,
  }),
  row('tax-id.si', '99999999', 12, 'davčna|davcna|davčna številka', 'stdnum:si/ddv', { check: i.slovenianTax, bare: 1 }),
  row('national-id.sk', '999999/9999|999999/999', 60, 'rodné číslo|rodne cislo|rodného čísla|r.č.', 'stdnum:cz/rc', {
    check: a.czechPerson,
    named: true,
  }),
  row('national-id.tr', '99999999999', 110, 'tc kimlik|t.c. kimlik|t.c.|tckn|kimlik no|tc no|tc:', 'stdnum:tr/tckimlik', {
    check: i.turkishPerson,
    bare: 1,
  }),
  row('tax-id.tr', '9999999999|999 999 99 99', 11, 'vkn|vergi kimlik|vergi no|vergi numarası', 'stdnum:tr/vkn', {
    check: i.turkishTax,
    bare: false,
  }),
  row('tax-id.ua', '9999999999', 11, 'рнокпп|іпн|ипн|rnokpp|ідентифікаційний|облікової картки', 'stdnum:ua/rntrc', {
    check: i.ukrainianPerson,
    bare: 1.5,
  }),
  row('company-id.ua', '99999999', 11, 'єдрпоу|едрпоу|edrpou|державного реєстру підприємств', 'stdnum:ua/edrpou', {
    check: i.ukrainianCompany,
    bare: false,
  }),
];
