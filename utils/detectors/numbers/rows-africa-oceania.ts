import { realLuhn } from './checks-austria-to-hungary';
import * as c from './checks-world';
import type { NumberRow } from './row';
import { row } from './row';

/** Ids of people, taxpayers, patients and companies in Africa and Oceania. Made when first asked for. */
export const africaAndOceania = (): readonly NumberRow[] => [
  row('national-id.ao', '999999999AA999', 1, 'bilhete de identidade|bi|nif', 'stdnum:ao/bi', { bare: 7 }),
  row('tax-id.ao', '9999999999', 10, 'nif|número de identificação fiscal', 'stdnum:ao/nif', { only: /^5/, named: true, bare: false }),
  row('tax-id.dz', '999999999999999|99999999999999999999', 1, "nif|numéro d'identification fiscale", 'stdnum:dz/nif', {
    named: true,
    bare: false,
  }),
  // As most are printed: the register's year or century, or the wilaya, in front.
  row('tax-id.dz', '999999999999999|999 999 999 999 999', 70, "nif|numéro d'identification fiscale", 'stdnum:dz/nif', {
    only: /^(?:00[0-2]|09[89]|4[0-2]\d)/,
    named: true,
  }),
  row('national-id.eg', '99999999999999|9 999999 99 9999 9', 80, 'رقم قومي|الرقم القومي|egyptian id', 'unverified', {
    only: /^[23]/,
    check: c.egyptian,
  }),
  row('tax-id.eg', '999-999-999', 1, 'الرقم الضريبي', 'stdnum:eg/tn', { named: true, bare: false }),
  row('tax-id.gh', 'A9999999999|A999999999A', 2000, 'tin|gra', 'stdnum:gh/tin', { only: /^[PCGQV]00/, check: c.ghanaianTax, bare: 1 }),
  row('national-id.gh', '!AAA-999999999-9', 10_000, 'ghana card', 'unverified', { only: /^GHA/, alone: 'low' }),
  row('tax-id.gn', '999 999 999', 10, 'nifp|identification fiscale permanent', 'stdnum:gn/nifp', {
    check: realLuhn,
    named: true,
    bare: false,
  }),
  row('tax-id.ke', 'A999999999A', 13, 'kra|kra pin|pin', 'stdnum:ke/pin', { only: /^[AP]/, bare: 3 }),
  row('company-id.ma', '999999999999999|999999999 9999 99', 97, 'ice|identifiant commun', 'stdnum:ma/ice', {
    check: c.moroccanCompany,
  }),
  row('national-id.mu', 'A9999999999999|A999999999999A', 400, 'nic|nid|national identity card', 'stdnum:mu/nid', { check: c.mauritian }),
  row('national-id.mz', '999999999999A', 1, 'bilhete de identidade|bi', 'stdnum:mz/bi', { bare: 6 }),
  row('tax-id.mz', '999 999 999', 11, 'nuit|identificação tributária', 'stdnum:mz/nuit', { check: c.mozambicanTax, bare: false }),
  row('national-id.ng', '99999999999', 12, 'nin|nimc|national identification', 'presidio:nigeria/ng_nin', { check: c.nigerian, bare: 1 }),
  row('national-id.ng', '99999999999', 1, 'bvn|bank verification', 'unverified', { only: /^2/, named: true, bare: false }),
  row('tax-id.ng', '!99999999-9999', 1, 'tin|firs|tax', 'validator:isVAT', { bare: 4 }),
  row('tax-id.tn', '9999999/A/A/A/999|9999999A/A/A/999|!9999999/A', 60, 'matricule fiscal|mf', 'stdnum:tn/mf', {
    only: /^\d{7}[A-HJ-NP-TV-Z](?:[APBDN][MPCNE]\d{3})?$/,
    bare: 1,
  }),
  row('tax-id.tn', '!9999999 A', 1, 'matricule fiscal', 'stdnum:tn/mf', { only: /[A-HJ-NP-TV-Z]$/, named: true, bare: false }),
  row('national-id.za', '999999 9999 999|999999 9999 99 9', 900, 'rsa id|sa id|south african id|id number', 'stdnum:za/idnr', {
    check: c.southAfrican,
  }),
  row('tax-id.za', '9999999999|9999/999/99/9', 20, 'tax reference|income tax|sars', 'stdnum:za/tin', {
    check: c.southAfricanTax,
    bare: false,
  }),
  row('vat.za', '999 9999 999', 10, 'vat|vat number|vat reg|value added tax', 'stdnum:za/vat', { only: /^4/, named: true, bare: false }),
  row('tax-id.au', '999 999 999|99 999 999', 11, 'tfn|tax file', 'stdnum:au/tfn', { check: c.australianTax, bare: 2.7 }),
  // The two digits in front are the check digits, from 10 on.
  row('company-id.au', '99 999 999 999', 90, 'abn|business number', 'stdnum:au/abn', {
    only: /^[1-9]/,
    check: c.australianCompany,
    bare: 3,
  }),
  row('company-id.au', '999 999 999', 10, 'acn|company number|arbn', 'stdnum:au/acn', { check: c.australianNumber, bare: 2.7 }),
  row('health-id.au', '9999 99999 9|9999 99999 9 9|9999-99999-9', 20, 'medicare', 'presidio:australia/au_medicare', {
    only: /^[2-6]/,
    check: c.australianHealth,
    bare: 1.7,
  }),
  row('health-id.au', '9999 9999 9999 9999', 100_000, 'ihi|healthcare identifier', 'unverified', {
    only: /^80036[01]/,
    named: true,
    bare: false,
  }),
  row('tax-id.nz', '99-999-999|999-999-999|!9999999-9|!99999999-9', 12, 'ird|ird number|inland revenue', 'stdnum:nz/ird', {
    check: c.newZealandTax,
    bare: false,
  }),
  row('health-id.nz', 'AAA9999', 11, 'nhi|national health index', 'unverified', {
    only: /^[A-HJ-NP-Z]{3}/,
    check: c.newZealandHealth,
    named: true,
    bare: false,
  }),
];
