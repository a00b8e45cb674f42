import type { Detector, Kind, Reading } from '../types';

/** What such a code is called → whose it is by how many digits it has. */
const NAMES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'zip code': { 5: 'US', 9: 'US' },
  zipcode: { 5: 'US', 9: 'US' },
  'zip:': { 5: 'US', 9: 'US' },
  'zip ': { 5: 'US', 9: 'US' },
  postleitzahl: { 5: 'DE', 4: 'AT' },
  'plz:': { 5: 'DE', 4: 'AT' },
  'plz ': { 5: 'DE', 4: 'AT' },
  'code postal': { 5: 'FR' },
  'código postal': { 5: 'ES' },
  'codigo postal': { 5: 'ES' },
  'cep:': { 8: 'BR' },
  'cep ': { 8: 'BR' },
  'pin code': { 6: 'IN' },
  pincode: { 6: 'IN' },
  postnummer: { 5: 'SE', 4: 'NO' },
  postinumero: { 5: 'FI' },
  'kod pocztowy': { 5: 'PL' },
  irányítószám: { 4: 'HU' },
  psč: { 5: 'CZ' },
  郵便番号: { 7: 'JP' },
  邮编: { 6: 'CN' },
  邮政编码: { 6: 'CN' },
  우편번호: { 5: 'KR' },
  индекс: { 6: 'RU' },
  postcode: { 4: 'AU' },
  'post code': { 4: 'AU' },
};
/** The rest of the word, what joins it to its number, and the number. */
const NUMBER =
  /[a-zé ]{0,8}?(?:is|ist|est|es|é|är|er)?[\s:=#"']{0,4}(\d{2}-\d{3}|\d{3}[ -]\d{2,4}|\d{5}-\d{3,4}|\d{4,9})(?![\w%€$]|[.,]\d)/iy;

function reader(name: string): (text: string, at: number) => Reading | null {
  const countries = NAMES[name] ?? {};
  return (text, at) => {
    NUMBER.lastIndex = at + name.length;
    const match = NUMBER.exec(text);
    const value = match?.[1] ?? '';
    const country = countries[value.replace(/\D/g, '').length];
    if (match === null || country === undefined) return null;
    const kind: Kind = { id: `personal.postal-code.${country.toLowerCase()}`, category: 'personal', country };
    const end = match.index + match[0].length;
    return { start: end - value.length, end, confidence: 'low', kind };
  };
}

/** Postal codes of nothing but digits: beside their name only. */
export const postalCodes: readonly Detector[] = Object.keys(NAMES).map((name) => ({
  id: 'personal.postal-code',
  category: 'personal',
  confidence: 'low',
  keywords: [name],
  read: reader(name),
  rank: 1,
  source: 'https://github.com/validatorjs/validator.js/blob/master/src/lib/isPostalCode.js',
}));
