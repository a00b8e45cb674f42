import type { Detector } from '../types';

const DATE =
  '(?:\\d{1,2}[./ -]{1,2}(?:\\d{1,2}|[A-Za-z\\u00c0-\\u024f]{3,9})\\.?[./ ,-]{1,2}(?:19|20)?\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}|[A-Za-z]{3,9} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)';
const BORN = [
  'date of birth',
  'birth date',
  'birthdate',
  'dob',
  'd.o.b',
  'born on',
  'geburtsdatum',
  'geboren am',
  'geb.',
  'date de naissance',
  'née le',
  'né le',
  'fecha de nacimiento',
  'nacido el',
  'nacida el',
  'data de nascimento',
  'data di nascita',
  'nato il',
  'nata il',
  'geboortedatum',
  'data urodzenia',
  'syntymäaika',
  'födelsedatum',
  'fødselsdato',
  'doğum tarihi',
  'дата рождения',
  '生年月日',
  '出生日期',
  '생년월일',
];
const PASSPORT = [
  'passport',
  'reisepass',
  'passnummer',
  'passeport',
  'pasaporte',
  'passaporte',
  'passaporto',
  'paspoort',
  'paszport',
  'pasaport',
  'паспорт',
  'パスポート',
  '护照',
  '護照',
  '여권',
];

/** Values that only their name gives away: the name is the keyword. */
export const papers: readonly Detector[] = [
  {
    id: 'personal.date-of-birth',
    category: 'personal',
    confidence: 'medium',
    keywords: BORN,
    pattern: new RegExp(
      `[\\p{L}. ]{3,24}[)"'\\]]{0,2}(?: (?:is|was|ist|war|est|es|é|è))?[:= "'(|-]{1,6}(${DATE})(?![\\p{L}\\p{N}])`,
      'iuy',
    ),
    group: 1,
    source: 'unverified',
  },
  {
    id: 'personal.passport',
    category: 'personal',
    confidence: 'medium',
    keywords: PASSPORT,
    // Most passports: one to three letters and six to nine digits, or digits alone (ICAO Doc 9303 allows nine characters).
    pattern:
      /[\p{L}]{2,12}(?:(?: (?:number|num|no|nr|nummer|n°|numéro|número|numero|id))?[.:°]?)?(?: (?:is|ist|est|es|é|è))?[:=# "'(-]{1,5}([A-Z]{0,3}\d{6,9}[A-Z]?|[A-Z]\d{2,3}[A-Z]\d{4,5}|[CFGHJK][CFGHJKLMNPRTVWXYZ\d]{7}\d)(?![\p{L}\p{N}])/iuy,
    group: 1,
    validate: (value) => /\d{3}/.test(value),
    source: 'https://www.icao.int/publications/pages/publication.aspx?docnum=9303 (unverified per country)',
  },
  {
    id: 'personal.mac-address',
    category: 'personal',
    confidence: 'low',
    runs: [
      { shape: 'mixed', length: [2, 2], followed: 'group' },
      { shape: 'digits', length: [2, 2], followed: 'group' },
      { shape: 'upper', length: [2, 2], followed: 'group' },
    ],
    pattern:
      /(?<![\w:.-])[0-9a-f]{2}([:-])[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}(?:\1[0-9a-f]{2}){0,2}(?![\w:]|-\w)/iy,
    // Broadcast and null are no one's, and eight groups are EUI-64 (seven are nothing).
    validate: (value) => !/^(?:ff.?)+$|^(?:00.?)+$/i.test(value) && value.length !== 20,
    source: 'IEEE 802-2014 clause 8 (EUI-48, EUI-64)',
  },
];
