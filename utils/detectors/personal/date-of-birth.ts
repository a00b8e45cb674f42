import { LETTERS, WORDS } from '../letters';
import type { Detector, Reading } from '../types';

const MONTH = `[${LETTERS}]{3,12}`;
/** Years of today's calendar; where nothing but digits or another script stands, also those of the Buddhist, the Persian and the Islamic one. */
const YEAR = '(?:19|20)\\d{2}';
const ANY_YEAR = '(?:19|20|2[45]|1[34])\\d{2}';
/** 3, 03, 3rd, 1er, 1º; what may stand between it and the month: `of`, `day of`, `de`. */
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|[º°ª])?';
const OF = "(?:(?:day )?of |d[eiu] |d['’])?";
/** As Japan counts its years, and Taiwan. */
const ERA = '(?:明治|大正|昭和|平成|令和|民[国國]) ?(?:\\d{1,3}|元)年 ?\\d{1,2}月 ?\\d{1,2}日';
/**
 * 12.03.1980, 12 March 1980, 3rd of May 1980, 12 de marzo de 1980; 1980-03-12; March 12, 1980; 1980年3月12日, 1980년 3월 12일, 昭和55年3月12日;
 * 12/06/2529, 15 กรกฎาคม 2529, 1370/05/12.
 */
const DATE =
  `(?:${DAY}[./ -]{1,2}(?:\\d{1,2}|${OF}${MONTH})\\.?(?: del?)?[./ ,-]{1,2}(?:${YEAR}|\\d{2})|\\d{1,2}[./ -](?:\\d{1,2}|[\\u0600-\\u06ff\\u0e00-\\u0e7f]{3,12}\\.?)[./ -]${ANY_YEAR}|` +
  `${ANY_YEAR}[./-]\\d{1,2}[./-]\\d{1,2}|${YEAR}\\. ?(?:\\d{1,2}|${MONTH})\\.? ?\\d{1,2}\\.?|` +
  `${MONTH}\\.? ${DAY},? ${YEAR}|${YEAR}[年년] ?\\d{1,2}[月월] ?\\d{1,2}[日일]|${ERA})`;
const BORN = [
  'date of birth',
  'birth date',
  'birthdate',
  'date_of_birth',
  'birth_date',
  'dateofbirth',
  'birthday',
  'geburtstag',
  'geb. am',
  'né(e) le',
  'naissance',
  'fecha de nac',
  'data nașterii',
  'datum narození',
  'születési',
  'datum rođenja',
  'ημερομηνία γέννησης',
  'tanggal lahir',
  'ngày sinh',
  'дата народження',
  'dob',
  'd.o.b',
  'born on',
  'born:',
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
  'дата на раждане',
  'датум рођења',
  'dátum narodenia',
  'datum rojstva',
  'sünniaeg',
  'sünnikuupäev',
  'dzimšanas datums',
  'gimimo data',
  'fæðingardagur',
  'data de naixement',
  'tarikh lahir',
  'tgl lahir',
  'tgl. lahir',
  'tarehe ya kuzaliwa',
  'petsa ng kapanganakan',
  'urodzony dnia',
  'urodzona dnia',
  'ur. dnia',
  'född den',
  'født den',
  'sinh ngày',
  'تاريخ الميلاد',
  'تاریخ تولد',
  'תאריך לידה',
  'जन्म तिथि',
  'जन्मतिथि',
  'जन्म की तारीख',
  'জন্ম তারিখ',
  'பிறந்த தேதி',
  'วันเกิด',
  'วันเดือนปีเกิด',
  'ծննդյան ամսաթիվ',
  'დაბადების თარიღი',
  '生年月日',
  '誕生日',
  '생일',
  '出生日期',
  '생년월일',
];
/** Verbs and their shortenings behind which a birthday stands, be it after a place: `nato a Roma il 12/03/1961`, `lahir di Jakarta, 12 Maret 1961`. */
const BIRTHS =
  'born |geboren |nato a|nata a|née à|né à|née en|né en|nació |nacido en|nacida en|nascido |nascida |nasceu |urodzony |urodzona |ur. |född |født |fødd |syntynyt |narozen|nar. |narodený |narodená |rođen|rojen|született |szül.|născut|lahir |lahir:|γεννήθηκε |родился |родилась |народився |народилася |роден на|doğum |ولد في|ولدت في|مواليد |متولد |נולד|เกิดวันที่|का जन्म '.split(
    '|',
  );
/** Words that end the clause which says when somebody was born. */
const TURN = '(?!(?:and|or|who|but|died|und|oder|et|ou|y|o|e|ed|i|och|og|en|of|és|и|і)[ ,]|†)';
/** What follows a date that somebody was born on. */
const AFTERWARDS =
  'is my birthday|is his birthday|is her birthday|is my date of birth|is my dob|doğumlu|született|születésű|日生|出生|일생|출생|г.р.|г. р.|г.рождения|года рождения|р.н.|року народження'.split(
    '|',
  );
const BEFORE = 42;
const DATE_BEFORE = new RegExp(`(?<![${WORDS}./-])(${DATE})(?:[ ,]{0,2}(?:i )?(?:-?[aáeéioőuüy]n )?)$`, 'i');

const NUMERIC = /^(\d{1,4})[./ -]{1,2}(\d{1,2})[./ -]{1,2}(\d{1,4})$/;
/** A day and a month among what three numbers say, in whichever order. */
function isDate(value: string): boolean {
  const [, first, second, third] = NUMERIC.exec(value) ?? [];
  if (first === undefined || second === undefined || third === undefined) return true;
  const [a, b] = first.length > 2 ? [Number(second), Number(third)] : [Number(first), Number(second)];
  // A year of two digits may stand first.
  return (a > 0 && b > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31) || (third.length < 3 && b > 0 && b <= 12 && Number(third) <= 31);
}

function readBefore(text: string, at: number): Reading | null {
  // The day's sign is the date's.
  const end = '日일'.includes(text.charAt(at)) ? at + 1 : at;
  const value = DATE_BEFORE.exec(text.slice(Math.max(0, end - BEFORE), end));
  const date = value?.[1];
  if (value === null || date === undefined || !isDate(date)) return null;
  const start = end - value[0].length;
  return { start, end: start + date.length, confidence: 'medium' };
}

const SOURCE = 'ISO 8601-1 (YYYY-MM-DD); the other orders as CLDR has them (unverified)';
const KIND = { id: 'personal.date-of-birth', category: 'personal', confidence: 'medium', source: SOURCE } as const;

/** A date that its name says is somebody's birthday, or a verb, before it or behind it: name and verb are the keywords. */
export const datesOfBirth: readonly Detector[] = [
  {
    ...KIND,
    keywords: BORN,
    pattern: new RegExp(
      `[${LETTERS}. _()]{3,24}[)"'\\]]{0,2}(?: (?:is|was|ist|war|est|es|é|è))?(?:[:：= "'(|-]{1,6}|[:：?]? {0,3}\\r?\\n {0,3}|[.?]? (?:it[’']s|it is) )(${DATE})(?![${WORDS}]|[./-]\\d)`,
      'iy',
    ),
    group: 1,
    validate: isDate,
  },
  {
    ...KIND,
    keywords: BIRTHS,
    pattern: new RegExp(
      `(?<![${LETTERS}(])[${LETTERS}.]{2,12}(?:\\([${LETTERS}]{1,3}\\))?(?:[,:]? ${TURN}[${LETTERS}'’.()/-]{1,20}){0,5}?[ ,:(]{1,3}(${DATE})(?![${WORDS}]|[./-]\\d)`,
      'iy',
    ),
    group: 1,
    validate: isDate,
  },
  { ...KIND, keywords: AFTERWARDS, read: readBefore },
];
