import type { NumberRow } from './row';
import { row } from './row';

const VALIDATOR = 'validator:isLicensePlate';
const plate = (
  country: string,
  forms: string,
  only: RegExp | undefined,
  bare: number | false,
  source: string,
  words = '',
  odds = 3,
): NumberRow =>
  row(`vehicle-plate.${country}`, forms, only === undefined ? 1 : odds, words, source, { bare, ...(only === undefined ? {} : { only }) });

/** District, one or two letters, up to four digits, E (electric) or H (historic), eight characters at most: FZV §8 and §9. */
const german = (district: string): string =>
  ['A', 'AA']
    .flatMap((letters) =>
      ['9', '99', '999', '9999']
        .filter((digits) => (district + letters + digits).length <= 8)
        .flatMap((digits) => [
          `!${district} ${letters} ${digits}`,
          `!${district}-${letters}_${digits}`,
          `!${district}-${letters}_${digits}A`,
          `!${district} ${letters} ${digits}A`,
          `!${district} ${letters} ${digits} A`,
          `!${district} ${letters}${digits}`,
          `!${district} ${letters}${digits}A`,
        ]),
    )
    .join('|');
const END = '[A-Z]{1,2}\\d{1,4}[EH]?$';
const ONE = 'ABCDEFGHJKLMNPRSUVWXYZ';
const TWO =
  'AA|AB|AC|AE|AH|AK|AM|AN|AÖ|AP|AS|AT|AU|AW|AZ|BA|BB|BC|BE|BF|BH|BI|BK|BL|BM|BN|BO|BÖ|BS|BT|BZ|CA|CB|CE|CO|CR|CW|DA|DD|DE|DH|DI|DL|DM|DN|DO|DU|DW|DZ|EA|EB|ED|EE|EF|EG|EH|EI|EL|EM|EN|ER|ES|EU|EW|FB|FD|FF|FG|FI|FL|FN|FO|FR|FS|FT|FÜ|FW|FZ|GA|GC|GD|GE|GF|GG|GI|GK|GL|GM|GN|GÖ|GP|GR|GS|GT|GÜ|GV|GW|GZ|HA|HB|HC|HD|HE|HF|HG|HH|HI|HK|HL|HM|HN|HO|HP|HR|HS|HU|HV|HX|HY|HZ|IK|IL|IN|IZ|JE|JL|KA|KB|KC|KE|KF|KG|KH|KI|KK|KL|KM|KN|KO|KR|KS|KT|KU|KW|KY|LA|LB|LC|LD|LF|LG|LH|LI|LL|LM|LN|LÖ|LP|LR|LU|MA|MB|MC|MD|ME|MG|MH|MI|MK|ML|MM|MN|MO|MQ|MR|MS|MÜ|MW|MY|MZ|NB|ND|NE|NF|NH|NI|NK|NM|NÖ|NP|NR|NT|NU|NW|NY|NZ|OA|OB|OC|OD|OE|OF|OG|OH|OK|OL|OP|OS|OZ|PA|PB|PE|PF|PI|PL|PM|PN|PR|PS|PW|PZ|RA|RC|RD|RE|RG|RH|RI|RL|RM|RN|RO|RP|RS|RT|RU|RV|RW|RZ|SB|SC|SE|SG|SH|SI|SK|SL|SM|SN|SO|SP|SR|ST|SU|SW|SY|SZ|TE|TF|TG|TO|TP|TR|TS|TT|TÜ|UE|UH|UL|UM|UN|VB|VG|VK|VR|VS|WA|WB|WD|WE|WF|WI|WK|WL|WM|WN|WO|WR|WS|WT|WÜ|WW|WZ|ZE|ZI|ZP|ZR|ZS|ZW|ZZ';
const KENNZEICHEN = 'kennzeichen|kfz-kennzeichen|nummernschild|amtliches kennzeichen';
const TURKISH = ['A 9999', 'A 99999', 'AA 999', 'AA 9999', 'AAA 99', 'AAA 999', 'AAA 9999', 'A 999', 'AA 99']
  .map((rest) => `99 ${rest}`)
  .join('|');
const indian = (middles: readonly string[]): string =>
  middles
    .flatMap((middle) => [
      `AA ${middle} 9999`,
      `!AA ${middle}9999`,
      `!AA${middle.replace(' ', '')} 9999`,
      `!AA ${middle.replace(' ', '')} 9999`,
      `!AA ${middle.replace(' ', '~')} 9999`,
    ])
    .join('|');
const INDIAN_STATE = /^(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[NRS]|U[KPALT]|WB)\d/;

/** Number plates. Weak forms: without a word beside them only where they are all there is. Made when first asked for. */
export const plates = (): readonly NumberRow[] => [
  plate(
    'gb',
    'AA99 AAA',
    /^[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[A-HJ-PR-Z]{3}$/,
    7,
    'presidio:uk/uk_vehicle_registration',
    'dvla|v5c|logbook|mot|car reg',
    5,
  ),
  plate(
    'gb',
    'A999 AAA|A99 AAA|A9 AAA',
    /^[A-HJ-NPR-TV-Y]\d{1,3}[A-HJ-PR-Y][A-HJ-PR-Z]{2}$/,
    6,
    'presidio:uk/uk_vehicle_registration',
    'dvla|v5c|logbook|mot|car reg',
    5,
  ),
  plate(
    'gb',
    'AAA 999A|AAA 99A|AAA 9A',
    /^[A-HJ-PR-Z]{3}\d{1,3}[A-HJ-NPR-TV-Y]$/,
    6,
    'presidio:uk/uk_vehicle_registration',
    'dvla|v5c|logbook|mot|car reg',
    5,
  ),
  plate('de', german('A'), new RegExp(`^[${ONE}]${END}`), 6, VALIDATOR, KENNZEICHEN, 5),
  plate('de', german('AA'), new RegExp(`^(?:${TWO})${END}`), 6, VALIDATOR, KENNZEICHEN, 5),
  plate('de', german('AAA'), new RegExp(`^[A-ZÄÖÜ]{3}${END}`), 6, 'presidio:germany/de_kfz', KENNZEICHEN, 5),
  plate('li', '!AA 9|!AA 99|!AA 999|!AA 9999|!AA 99999', /^FL/, 6, VALIDATOR),
  plate('fr', 'AA-999-AA', /^[A-HJ-NP-TV-Z]{2}\d{3}[A-HJ-NP-TV-Z]{2}$/, false, 'unverified', 'plaque|immatriculation'),
  plate('it', 'AA 999AA|AA 999 AA', /^[A-HJ-NPR-TV-Z]{2}\d{3}[A-HJ-NPR-TV-Z]{2}$/, false, 'unverified', 'targa'),
  plate('es', '9999 AAA', /^\d{4}[BCDFGHJ-NPR-TV-Z]{3}$/, 6, 'unverified', 'matrícula|matricula'),
  plate(
    'pt',
    'AA-99-99|99-AA-99|99-99-AA|AA-99-AA|!AA·99·99|!99·AA·99|!99·99·AA|!AA·99·AA',
    undefined,
    6,
    VALIDATOR,
    'matrícula|matricula',
  ),
  plate(
    'nl',
    '!99-AAA-9|!9-AAA-99|!AA-999-A|!A-999-AA|!AAA-99-A|!A-99-AAA|!9-AA-999|!999-AA-9|!AA-AA-99|!99-AA-AA',
    /^[B-DF-HJ-NP-TV-XZ\d]+$/,
    6.5,
    'unverified',
    'kenteken',
  ),
  plate('be', '9-AAA-999', /^[1-9]/, 6, 'unverified', 'nummerplaat|plaque'),
  plate(
    'ch',
    '!AA 99999|!AA 999999|!AA 9999',
    /^(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)/,
    false,
    'unverified',
    'kontrollschild|autonummer',
  ),
  plate('pl', '!AA 99999|!AAA 9999|!AAA 99999|!AA 9999A', undefined, false, 'unverified', 'rejestracyjn|tablica'),
  plate('se', '!AAA_999|!AAA_99A|AAA999|AAA99A', /^[A-HJ-PR-UW-Z]{3}\d\d[A-HJ-PR-UW-Z\d]$/, 6, VALIDATOR, 'registreringsnummer|regnr'),
  plate('fi', '!999-AAA', undefined, 6, VALIDATOR, 'rekisteritunnus|rekisterinumero'),
  plate('fi', '!A-99999|!AAA-999|!AA-999|!AAA-99', undefined, false, VALIDATOR, 'rekisteritunnus|rekisterinumero'),
  plate('hu', '!AAA~999', /^(?!AAA)(?:[A-NP-Z][A-PR-Z][A-HJ-NP-Z])/, 6, VALIDATOR, 'rendszám|forgalmi'),
  plate('hu', '!AA 99-99', /^(?:CK|DT|CD|HC|H[ABEFIKLMNPRSTVX]|MA|OT|R[A-Z]|SP)/, 6, VALIDATOR, 'rendszám|forgalmi'),
  plate('hu', '!A-A 9999', /^(?:CC|CX|X[ABC])/, 6, VALIDATOR, 'rendszám|forgalmi'),
  plate('hu', '!AA_AA~999', undefined, 6, 'unverified', 'rendszám|forgalmi'),
  plate('al', '!AA_999_AA', undefined, 6, VALIDATOR, 'targa'),
  plate('no', '!AA 99999|!AA99999', undefined, false, 'unverified', 'registreringsnummer|regnr|kjennetegn'),
  plate('dk', '!AA 99 999', undefined, 6, 'unverified', 'nummerplade'),
  plate(
    'ie',
    '!999-A-99999|!999-A-9999|!999-A-999|!99-A-9999|!99-A-99999|!999-AA-9999',
    /^\d{2}[12]?[A-Z]/,
    6,
    'unverified',
    'registration number|reg',
  ),
  plate('cz', '!9A9_9999', /^[1-9]/, 6, 'unverified', 'spz|rz'),
  plate('ro', '!AA 99 AAA|!A 999 AAA|!A 99 AAA', undefined, 6, 'unverified', 'înmatriculare|inmatriculare'),
  plate(
    'ru',
    'A999AA99|A999AA999|!A 999 AA 99|!A 999 AA 999|!A999AA 99',
    /^[АВЕКМНОРСТУХABEKMHOPCTYX]\d{3}[АВЕКМНОРСТУХABEKMHOPCTYX]{2}\d{2,3}$/,
    6,
    'unverified',
    'госномер|номер машины|гос. номер',
  ),
  plate('ua', 'AA 9999 AA|AA9999AA', undefined, 6, 'unverified', 'номерний знак|держномер'),
  plate('tr', TURKISH, /^(?:0[1-9]|[1-7]\d|8[01])[A-PR-VYZ]{1,3}\d{2,5}$/, 6, 'presidio:turkey/tr_license_plate', 'plaka|plakası'),
  plate(
    'in',
    indian(['99 A', '99 AA', '99 AAA', '9 A', '9 AA', '9 AAA']),
    INDIAN_STATE,
    7,
    'presidio:india/in_vehicle_registration',
    'rto|vehicle number|vehicle no',
  ),
  // Without letters of a series: of a district's first ten thousand vehicles, long ago. A passport of several countries is written so.
  plate('in', indian(['99', '9']), INDIAN_STATE, 5, 'presidio:india/in_vehicle_registration', 'rto|vehicle number|vehicle no'),
  plate('in', '99AA9999AA', /^\d\dBH/, 7, 'presidio:india/in_vehicle_registration', 'rto'),
  plate('sg', 'AAA 9999 A|AAA 999 A|AA 9999 A', /^[SEGFQTP]/, 6.5, VALIDATOR, 'vehicle'),
  plate('pk', '!AAA-9999|!AAA-999|!AA-9999|!AAAA-999|!AAA 9999', undefined, false, VALIDATOR),
  plate('br', '!AAA-9999|!AAA 9999|AAA9A99|!AAA-9A99|!AAA 9A99|!AAA9999', undefined, 6, VALIDATOR, 'placa'),
  plate('ar', '!AA_999_AA|AA999AA', undefined, 6, VALIDATOR, 'patente|dominio'),
  plate('ar', '!AAA_999', /^[A-Z]{3}/, 6, VALIDATOR, 'patente|dominio'),
  plate('mx', '!AAA-99-99|!AAA-999-A|!999-AAA', undefined, false, 'unverified', 'placas'),
  plate('co', '!AAA 999|AAA999', undefined, false, 'unverified', 'placa'),
  plate('ng', 'AAA-999AA|!AAA-999-AA', /^[A-Z]{3}\d{3}[A-Z]{2}$/, 6, 'presidio:nigeria/ng_vehicle_registration', 'plate number', 5),
  plate(
    'za',
    'AA 99 AA AA|AAA 999 AA|AA99AAAA',
    /(?:GP|ZN|WP|EC|NC|FS|LP|MP|NW)$/,
    7,
    'presidio:south_africa/za_license_plate',
    'natis|enatis',
  ),
  plate(
    'us',
    '9AAA999|AAA 9999|AAA-9999|999 AAA|999-AAA|AAA 999|AAA-999|AA-99999',
    undefined,
    false,
    'unverified',
    'license plate|tag number',
  ),
  plate('au', 'AAA 999|AA 99 AA|AAA-999|9AA 9AA', undefined, false, 'unverified', 'rego|number plate'),
];

const POSTAL = 'validator:isPostalCode';
const postal = (country: string, forms: string, only: RegExp | undefined, bare: number | false, source = POSTAL): NumberRow =>
  row(`postal-code.${country}`, forms, only === undefined ? 1 : 3, '', source, { bare, ...(only === undefined ? {} : { only }) });

/** Localities of Malta: https://en.wikipedia.org/wiki/Postal_codes_in_Malta. */
const MALTESE =
  'ATD|BBG|BKR|BML|BRG|BZN|DGL|FGR|FNT|FRN|GDJ|GHR|GRB|GSM|GSR|GXQ|GZR|HMR|IKL|ISL|KCM|KKP|KKR|KMN|LJA|LQA|MDN|MFN|MGR|MLH|MQB|MRS|MSD|MSK|MST|MTF|MTP|MXK|MXR|NDR|NXR|PBK|PLA|PTA|QLA|QRD|QRM|RBT|SFI|SGN|SGW|SLC|SLM|SNT|SPB|STJ|SVR|SWQ|TBX|TXN|VCT|VLT|XBX|XJR|XLN|XRA|XWK|ZBB|ZBG|ZBR|ZRQ|ZTN';

/** Postal codes that are like nothing else; those of four to six digits are read beside their name only, see `postal-code.ts`. */
export const postalCodes = (): readonly NumberRow[] => [
  postal(
    'gb',
    'A9 9AA|A99 9AA|AA9 9AA|AA99 9AA|A9A 9AA|AA9A 9AA',
    /^(?:[A-PR-UWYZ]\d[ABCDEFGHJKPSTUW\d]?|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY\d]?)\d[ABD-HJLNP-UW-Z]{2}$/,
    8,
    'presidio:uk/uk_postcode',
  ),
  postal('gb', 'AAA 9AA', /^GIR0AA$/, 8, 'presidio:uk/uk_postcode'),
  postal('ca', 'A9A 9A9', /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/, 8),
  postal(
    'ie',
    '!A99 AAAA|!A9A AAAA|!A99 **99|!A99 A9**|!A9A A9**|!A99 9***|!A99 AA**',
    /^(?:[AC-FHKNPRTV-Y]\d\d|D6W)[AC-FHKNPRTV-Y\d]{4}$/,
    8,
  ),
  postal('nl', '9999 AA', /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/, 7),
  postal('jp', '!999~9999', undefined, 7),
  postal('pl', '!99~999', undefined, 7),
  postal('pt', '!9999~999', /^[1-9]/, 7),
  postal('br', '!99999~999', undefined, 7),
  postal('us', '!99999~9999', undefined, 7),
  row('postal-code.mt', 'AAA 9999', 250, '', POSTAL, { only: new RegExp(`^(?:${MALTESE})`) }),
  postal('ad', 'AA999', /^AD[1-7]0\d$/, 7),
  postal('az', 'AA9999|AA 9999', /^AZ/, 7),
  postal('lv', '!AA-9999', /^LV/, 8),
  postal('lt', '!AA-99999', /^LT/, 8),
  postal('ht', 'AA9999', /^HT/, 7),
  postal('ar', 'A9999AAA', /^[A-HJ-NP-Z]/, 7),
  postal('cz', '!999 99', /^[1-7]/, 6),
  postal('gr', '!999 99', /^[1-8]/, false),
  postal('sk', '!999 99', /^[089]/, false),
  postal('se', '!999 99', /^[1-9]/, false),
  postal('tw', '999999', undefined, false),
  postal('in', '!999 999', /^[1-8]/, 6),
  postal('ir', '9999999999|99999-99999', undefined, false),
];
