import * as c from './checks-world';
import type { NumberRow } from './row';
import { row } from './row';

const SSN = 'ssn|social security|soc sec|social sec|ss#|social|ss no|ss number|ss';

/** Ids of people, taxpayers, patients and companies in the Americas. Made when first asked for. */
export const americas = (): readonly NumberRow[] => [
  row('tax-id.ar', '99-99999999-9', 140, 'cuit|cuil|c.u.i.t', 'stdnum:ar/cuit', {
    only: /^(?:20|2[3457]|30|3[34]|5[015])/,
    check: c.argentineTax,
    bare: 1,
  }),
  row('national-id.ar', '99.999.999', 1, 'dni|d.n.i|documento nacional', 'stdnum:ar/dni', { named: true, bare: false }),
  row('national-id.bo', '9999999 AA|99999999 AA', 70, 'cédula|cedula|carnet de identidad|c.i.|ci', 'stdnum:bo/ci', {
    only: /(?:LP|OR|PT|CB|CH|TJ|SC|BE|PD)$/,
    bare: false,
  }),
  row('tax-id.br', '999.999.999-99|!999 999 999 99', 110, 'cpf|cadastro de pessoas', 'stdnum:br/cpf', {
    check: c.brazilianPerson,
    bare: 2,
  }),
  row('company-id.br', '99.999.999/9999-99|!99 999 999 9999 99', 110, 'cnpj|cadastro nacional da pessoa', 'stdnum:br/cnpj', {
    check: c.brazilianCompany,
    bare: 2,
  }),
  row('company-id.br', '#14', 110, 'cnpj', 'stdnum:br/cnpj', { only: /^[A-Z\d]{12}\d\d$/, check: c.brazilianCompany, bare: false }),
  row('health-id.br', '999 9999 9999 9999', 25, 'cns|cartão sus|cartao sus|cartão nacional de saúde', 'unverified', {
    check: c.brazilianHealth,
    named: true,
    bare: false,
  }),
  row('national-id.br', '999.99999.99-9', 11, 'pis|pasep|nis|nit', 'unverified', { check: c.brazilianInsurance, named: true, bare: false }),
  row('national-id.ca', '999-999-999|999 999 999', 13, 'sin|social insurance|nas|assurance sociale', 'stdnum:ca/sin', {
    check: c.canadianPerson,
    bare: 3,
  }),
  row(
    'company-id.ca',
    '99999 9999 AA 9999|999999999 AA 9999|999999999AA9999|999999999 AA9999',
    1700,
    "business number|gst|hst|numéro d'entreprise",
    'stdnum:ca/bn',
    { only: /R[CMPTRZ]\d{4}$/, check: c.canadianCompany, alone: 'low' },
  ),
  row('company-id.ca', '99999 9999', 10, 'business number|gst|hst', 'stdnum:ca/bn', { check: c.canadianCompany, named: true, bare: false }),
  row('health-id.ca', '9999 999 999', 110, 'phn|personal health number|msp|carecard', 'stdnum:ca/bc_bhn', {
    check: c.columbianHealth,
    bare: false,
  }),
  row('company-id.ca', '9999999999 AA 9999|9999999999AA9999', 10_000, 'tvq|qst', 'stdnum:ca/qst', {
    only: /(?:TQ|QT)\d{4}$/,
    check: c.quebecTax,
    alone: 'low',
  }),
  row(
    'national-id.cl',
    '!99.999.999-9|!9.999.999-9|!99.999.999-A|!9.999.999-A|!99999999-9|!9999999-9|!99999999-A|!9999999-A|999999999|99999999A',
    11,
    'rut|run|rol único|rol unico|r.u.t',
    'stdnum:cl/rut',
    { only: /^\d{7,8}[\dK]$/, check: c.chilean, bare: 2 },
  ),
  row('tax-id.co', '999.999.999-9|9999999999|!999999999-9', 11, 'nit|número de identificación tributaria', 'stdnum:co/nit', {
    check: c.colombian,
    bare: 1,
  }),
  // A person's: the number of the card, and a check digit behind it.
  row('tax-id.co', '9.999.999.999-9|!9999999999-9', 11, 'nit|número de identificación tributaria', 'stdnum:co/nit', {
    check: c.colombian,
    named: true,
    bare: false,
  }),
  row('national-id.co', '9.999.999.999|99.999.999|9999999999', 1, 'cédula|cedula|c.c.|cc|nuip|cédula de ciudadanía', 'unverified', {
    named: true,
    bare: false,
  }),
  row('national-id.cr', '!9-9999-9999', 2, 'cédula|cedula|cédula de identidad', 'stdnum:cr/cpf', { only: /^[1-9]/, bare: 4 }),
  row('national-id.cr', '!99-9999-9999', 11, 'cédula|cedula|cédula de identidad', 'stdnum:cr/cpf', { only: /^0[1-9]/, bare: 1.5 }),
  row('company-id.cr', '9-999-999999', 50, 'cédula jurídica|cedula juridica', 'stdnum:cr/cpj', {
    only: /^(?:2[1-4]00|3(?:00[2-9]|01[0-4]|10\d|110)|4000|5001)/,
    bare: 1,
  }),
  row('national-id.cr', '999999999999', 10, 'dimex|cédula de residencia', 'stdnum:cr/cr', { only: /^1/, named: true, bare: false }),
  row('national-id.cu', '99999999999', 27, 'carné de identidad|carnet de identidad|número de identidad permanente', 'stdnum:cu/ni', {
    check: c.cuban,
    named: true,
    bare: false,
  }),
  row('national-id.do', '999-9999999-9', 10, 'cédula|cedula', 'stdnum:do/cedula', { check: c.dominicanPerson, bare: 2 }),
  row('tax-id.do', '9-99-99999-9', 30, 'rnc|registro nacional del contribuyente|registro nacional de contribuyentes', 'stdnum:do/rnc', {
    check: c.dominicanCompany,
    bare: 1,
  }),
  row('national-id.ec', '999999999-9', 60, 'cédula|cedula|ecuador', 'stdnum:ec/ci', { check: c.ecuadorian, bare: 0.2 }),
  row('tax-id.ec', '9999999999999|9999999999-999', 80, 'ruc|registro único de contribuyentes', 'stdnum:ec/ruc', {
    check: c.ecuadorianCompany,
  }),
  row('national-id.gt', '9999 99999 9999|9999-99999-9999', 150, 'cui|dpi|código único de identificación', 'stdnum:gt/cui', {
    check: c.guatemalan,
    bare: -2,
  }),
  row('tax-id.gt', '!9999999-9|!999999-9|!99999999-9|!9999999-A|!999999-A|!99999999-A', 11, 'nit', 'stdnum:gt/nit', {
    check: c.guatemalanTax,
    bare: 1.1,
  }),
  row('national-id.hn', '9999-9999-99999', 20, 'dni|identidad|tarjeta de identidad', 'unverified', {
    only: /^(?:0[1-9]|1[0-8])\d\d(?:19|20)\d\d/,
    named: true,
    bare: false,
  }),
  row('national-id.mx', 'AAAA999999AAAAAA*9', 50_000, 'curp|clave única de registro', 'stdnum:mx/curp', {
    only: /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX](?:AS|BC|BS|C[CHLMS]|D[FG]|G[RT]|HG|JC|M[CNS]|N[ELTR]|OC|PL|Q[RT]|S[LPR]|T[CLS]|VZ|YN|ZS)/,
    check: c.mexicanPerson,
    alone: 'medium',
  }),
  row('tax-id.mx', 'AAAA 999999 ***|AAA 999999 ***', 300, 'rfc|registro federal', 'stdnum:mx/rfc', { check: c.mexicanTax, alone: 'low' }),
  row('tax-id.mx', 'AAAA 999999 ***', 27, 'rfc|registro federal', 'stdnum:mx/rfc', { check: c.mexicanTaxDate, bare: 2 }),
  // Without the three characters that tell namesakes apart.
  row('tax-id.mx', '!AAAA999999|!AAAA_999999', 27, 'rfc|registro federal', 'stdnum:mx/rfc', {
    only: /^[A-Z]{4}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
    named: true,
    bare: false,
  }),
  row('health-id.mx', '99999999999|99-99-99-9999-9', 10, 'nss|imss|número de seguridad social|numero de seguridad social', 'unverified', {
    check: (t) => c.dominicanPerson(t),
    named: true,
    bare: false,
  }),
  row('national-id.pe', '99999999|99999999-9', 1, 'dni|documento nacional de identidad|cui', 'stdnum:pe/cui', { named: true, bare: false }),
  row('national-id.pe', '999999999', 1, 'carné de extranjería|carnet de extranjería|carnet de extranjeria', 'stdnum:pe/ce', {
    named: true,
    bare: false,
  }),
  row('tax-id.pe', '99999999999', 200, 'ruc|registro único de contribuyentes', 'stdnum:pe/ruc', {
    only: /^(?:1[0567]|20)/,
    check: c.peruvianTax,
    bare: -1,
  }),
  row('tax-id.py', '!99999999-9|!9999999-9|!999999-9', 11, 'ruc', 'stdnum:py/ruc', { check: c.paraguayan, bare: 1.1 }),
  row('national-id.sv', '!99999999-9', 10, 'dui|documento único de identidad', 'unverified', {
    check: c.salvadoran,
    named: true,
    bare: false,
  }),
  row('tax-id.sv', '9999-999999-999-9', 35, 'nit|número de identificación tributaria', 'stdnum:sv/nit', {
    check: c.salvadoranTax,
    bare: 3,
  }),
  row('national-id.us', '!999-99-9999', 1.2, SSN, 'stdnum:us/ssn', { check: c.socialSecurity, alone: 'medium', bare: 7 }),
  row('national-id.us', '!999 99 9999|!999.99.9999', 1.2, SSN, 'stdnum:us/ssn', { check: c.socialSecurity, alone: 'low', bare: 7 }),
  row('national-id.us', '999999999', 8, SSN, 'stdnum:us/ssn', { check: c.socialSecurity, named: true, bare: false }),
  row('tax-id.us', '!999-99-9999|!999-999999|!99999-9999|999999999', 13, 'itin|taxpayer|tax id|tin', 'presidio:us/us_itin', {
    only: /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/,
    bare: 3.5,
  }),
  row('tax-id.us', '!99~9999999', 1.2, 'ein|employer identification|fein|federal tax id|tax id|irs', 'stdnum:us/ein', {
    only: /^(?:0[1-6]|1[0-6]|2[0-7]|3\d|4[0-8]|5\d|6[0-8]|7[1-7]|8[0-8]|9[0-58-9])/,
    bare: 8,
  }),
  row(
    'tax-id.us',
    '!A-99999999|A99999999',
    26,
    'ptin|preparer',
    'https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/us/ptin.py',
    {
      only: /^P/,
      named: true,
      bare: 1,
    },
  ),
  row('health-id.us', '9A*9-A*9-AA99', 1000, 'mbi|medicare|beneficiary|hicn', 'presidio:us/us_mbi', {
    only: /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d\d$/,
    alone: 'low',
  }),
  row('health-id.us', '9999999999|9999 999 999|9999-999-999', 50, 'npi|provider|national provider', 'presidio:us/us_npi', {
    only: /^1/,
    check: c.usProvider,
    bare: 1,
  }),
  // None with the other first digit has been given out so far.
  row('health-id.us', '9999999999|9999 999 999|9999-999-999', 50, 'npi|provider|national provider', 'presidio:us/us_npi', {
    only: /^2/,
    check: c.usProvider,
    bare: false,
  }),
  row('health-id.us', 'AA9999999', 10, 'dea|controlled substance|dea number|dea#|prescriber', 'presidio:us/medical_license', {
    only: /^[A-HJKLMPRSTUX]/,
    check: c.usDrugs,
    bare: 2,
  }),
  // A business has a 9 where a person has the initial.
  row('health-id.us', 'A99999999', 100, 'dea|controlled substance|dea number|dea#|prescriber', 'presidio:us/medical_license', {
    only: /^[A-HJKLMPRSTUX]9/,
    check: c.usDrugs,
    bare: 2.5,
  }),
  row('national-id.uy', '9.999.999-9|9999999-9', 10, 'cédula|cedula|c.i.', 'stdnum:uy/cedula', { check: c.uruguayan, bare: false }),
  row('tax-id.uy', '99-999999-999-9', 40_000, 'rut|registro único tributario', 'stdnum:uy/rut', { check: c.uruguayanTax, bare: 1 }),
  row('tax-id.ve', 'A-99999999-9|!A-999999999', 50, 'rif|registro único de información fiscal', 'stdnum:ve/rif', {
    only: /^[VEJPGC]/,
    check: c.venezuelan,
    bare: 1,
  }),
  row('national-id.ve', '!A-99.999.999|!A-99999999|!A-9.999.999|!A-9999999', 13, 'cédula|cedula|c.i.|ci', 'unverified', {
    only: /^[VE]/,
    named: true,
    bare: false,
  }),
];
