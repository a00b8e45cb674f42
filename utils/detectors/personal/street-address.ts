import { LETTERS as ANY_LETTERS, WORDS } from '../letters';
import type { Detector, Reading } from '../types';

/**
 * Addresses by the word that every country has in them: the kind of street, a post-office box, a house number's sign. Forms as the Universal
 * Postal Union's postal addressing systems list them by country. One alone never interrupts; it counts towards records of people.
 */
const SOURCE = 'https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions (unverified per country)';
/** How far an address may go on before and after its word. */
const BACK = 60;
const ON = 110;

const UPPER = 'A-Z\\u00c0-\\u00de\\u0100-\\u017f\\u0391-\\u03a9\\u0410-\\u042f';
const LOWER = 'a-z\\u00df-\\u017f\\u03ac-\\u03ce\\u0430-\\u0451';
const LETTERS = `${UPPER}${LOWER}'’.-`;
const NAME = `[${UPPER}][${LETTERS}]{0,24}`;
const NUMBER = '\\d{1,5}(?:[-/]\\d{1,4})?(?: ?[A-Za-z])?(?![\\w%€$])';
/** Postal code and town, after a comma or on the next line. */
const TOWN = `(?:,? {0,2}\\n? {0,4}(?:[A-Z]{1,3}-)?(?:\\d{4,6}|\\d{2}-\\d{3})(?: [A-Z]{2})?,? ${NAME}(?: ${NAME}){0,2})?`;
const UNIT = '(?:,? (?:[Aa]pt|[Aa]partment|[Ss]uite|[Ss]te|[Uu]nit|[Ff]lat|[Ff]loor|#)\\.? ?#?\\w{1,6})?';
const AMERICAN = `${UNIT}(?:,? {0,2}\\n? {0,4}${NAME}(?: ${NAME}){0,2}(?:,? {1,2}(?:[A-Z]{2}|${NAME}) {1,2}\\d{5}(?:-\\d{4})?|,? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|,? [A-Z]{2,3} \\d{4}|,? [A-Z]{2} [A-Z]\\d[A-Z] ?\\d[A-Z]\\d))?`;

/** What American and British streets are called, as post offices shorten it too; no dot in it stands for another sign. */
const STREET =
  'S(?:treet|t\\.?|quare)|A(?:venue|ve\\.?)|R(?:oad|d\\.?)|L(?:ane|n\\.?)|D(?:rive|r\\.?)|B(?:oulevard|lvd\\.?)|C(?:ourt|rescent|lose)|Terrace|H(?:ighway|wy)|P(?:arkway|kwy|lace)|Gardens|Mews|Way';
const STREETS =
  ' street| avenue| road| lane| drive| boulevard| court| square| terrace| crescent| highway| parkway| close| gardens| mews| blvd| ave| rd.| rd,| rd\n| st.| st,| st\n| dr.| dr,| ln.| ln,| hwy| pkwy| way,| place,'.split(
    '|',
  );
/** What says that somebody is at an address, or that something goes there. */
const THERE =
  '\\b(?:(?:liv(?:es?|ed|ing)|staying|place|house|home|apartment|located|resid(?:es?|ing)|meet(?: me| us)?) (?:at|is)|address(?: is|:)|(?:ship|deliver|mail|send|sent|moved?|moving|shipped|delivered|mailed)(?: \\w{1,12}){0,2} to)';
/** A word of a street's name, which those that join a sentence are not. */
const PLAIN =
  "(?!(?:the|an?|of|on|in|at|to|down|up|this|that|our|my|your|his|her|their|same|each|every|and|or|by|per|more|other|hard|people|men|days?|hours?|minutes?|miles?|years?)\\b)[a-z][a-z'’]{2,20}";

interface Kind {
  readonly words: readonly string[];
  /** What stands before the word; absent: nothing is asked. Sees at most BACK characters, anchored at their end. */
  readonly before?: RegExp;
  /** The word itself and what follows, sticky at the word. */
  readonly after: RegExp;
}

const KINDS: readonly Kind[] = [
  // 12 Main Street, Apt 4, Springfield, IL 62704 · 221B Baker Street
  {
    words: STREETS,
    before: new RegExp(
      `(?<![\\w.,/-])\\d{1,5}(?:-\\d{1,5})?[A-Za-z]?,? (?:[NSEW]{1,2}\\.? )?(?:${NAME} |\\d{1,3}(?:st|nd|rd|th) ){0,3}(?:${NAME}|\\d{1,3}(?:st|nd|rd|th))(?<! (?:[Hh]ard|HARD|[Dd]isk|DISK|[Ff]lash|FLASH|[Tt]est|TEST))$`,
    ),
    after: new RegExp(` (?:${STREET}|${STREET.toUpperCase()})(?![\\w'])(?: [NSEW]{1,2}\\b)?${AMERICAN}`, 'y'),
  },
  // she lives at 504 parkwood drive: in small letters behind what says that somebody is there or something goes there
  {
    words: STREETS,
    before: new RegExp(`(?<=${THERE} )\\d{1,5}(?: [nsew])?(?: ${PLAIN}){1,3}$`, 'i'),
    after: new RegExp(` (?:${STREET.toLowerCase()})(?![\\w'-])`, 'y'),
  },
  // Musterstraße 12a, 10115 Berlin · Kerkstraat 5, 1017 GC Amsterdam · Storgatan 4
  {
    words: [
      'straße ',
      'strasse ',
      'str. ',
      'weg ',
      'platz ',
      'allee ',
      'gasse ',
      'damm ',
      'ufer ',
      'straat ',
      'laan ',
      'plein ',
      'gracht ',
      'kade ',
      'gatan ',
      'vägen ',
      'veien ',
      'gata ',
      'vej ',
      'gade ',
      'katu ',
      'kuja ',
    ],
    before: new RegExp(`(?<![\\w])(?:(?:${NAME}[ -]){0,3}[${UPPER}][${LETTERS}]{0,30}|(?:${NAME}[ -]){1,3})$`),
    after: new RegExp(`[${LOWER}]{3,7}\\.? \\d{1,4}(?:[-/]\\d{1,4})?(?: ?[a-zA-Z])?(?![\\w%€$])${TOWN}`, 'iy'),
  },
  // 12 bis, rue de la Paix, 75002 Paris
  {
    words: ['rue ', 'avenue ', 'boulevard ', 'chemin ', 'impasse ', 'quai ', 'allée ', 'place '],
    before: /(?<![\w.,/-])\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? $/i,
    after: new RegExp(
      `[${LOWER}]{3,9} (?:(?:de la|de l'|de|du|des|d'|l') ?)?(?:${NAME}|\\d{1,2})(?:[ -](?:(?:de la|de|du|des|et) )?${NAME}){0,4}${TOWN}`,
      'iy',
    ),
  },
  // Calle Mayor 5 · Via Roma, 12 · Rua Augusta, 1500 · ul. Długa 4/7 · ул. Ленина, д. 5
  {
    words: [
      'calle ',
      'c/ ',
      'avenida ',
      'avda. ',
      'paseo ',
      'plaza ',
      'carrera ',
      'rua ',
      'travessa ',
      'praça ',
      'viale ',
      'piazza ',
      'corso ',
      'ul. ',
      'ulica ',
      'al. ',
      'aleja ',
      'ulice ',
      'ул. ',
      'улица ',
      'просп. ',
      'вул. ',
      'οδός ',
    ],
    after: new RegExp(
      `(?:[${LOWER}${UPPER}]{1,9}\\.?|c/) (?:(?:de la|de los|de las|de|del|della|dei|do|da|dos) )?${NAME}(?: (?:(?:de|del|la|do|da|dos|y|e) )?${NAME}){0,4},? (?:n\\.?[º°o]?\\.? ?|#|д\\. ?|буд\\. ?)?${NUMBER}${TOWN}`,
      'iy',
    ),
  },
  // Rue de Lausanne 12, 1000 Lausanne: Belgium and Switzerland put the number behind, and only a town makes it sure
  {
    words: ['rue ', 'avenue ', 'boulevard ', 'chemin ', 'chaussée ', 'route ', 'place ', 'quai '],
    before: /(?<![\w-])$/,
    after: new RegExp(
      `[${UPPER}${LOWER}]{3,9} (?:(?:de la |de l['’]|des? |du |d['’]|aux? )?${NAME}[ -]?){1,4}(?<=[ -])\\d{1,4}(?: ?[a-zA-Z])?,? {0,2}\\n? {0,4}(?:(?:CH|B|L)-)?\\d{4} ${NAME}`,
      'y',
    ),
  },
  // Kossuth Lajos utca 12. · Jl. Sudirman No. 12 · Str. Mihai Eminescu nr. 5
  {
    words: [' utca ', ' körút ', ' útja '],
    before: new RegExp(`(?<![\\w])(?:${NAME} ){0,2}${NAME}$`),
    after: new RegExp(` (?:utca|körút|útja) \\d{1,4}(?:[-/]\\d{1,4})?(?:\\.|/?[A-Z]\\b)?(?![\\w%])`, 'y'),
  },
  {
    words: ['jl. ', 'jl ', 'jln. ', 'jalan ', 'str. ', 'strada ', 'bulevardul ', 'șoseaua '],
    before: /(?<![\w])$/,
    after: new RegExp(`[${UPPER}${LOWER}]{2,10}\\.? ${NAME}(?: (?:de |cel )?${NAME}){0,3},? (?:[Nn][or]\\.? ?)${NUMBER}${TOWN}`, 'iy'),
  },
  // 12 đường Lê Lợi · số 12 phố Huế
  {
    words: [' đường ', ' phố '],
    before: /(?<![\w.,/-])\d{1,4}(?:[-/]\d{1,4}){0,2}[A-Z]?,?$/,
    after: new RegExp(
      String.raw` (?:đường|phố) [${ANY_LETTERS}][${ANY_LETTERS}]{0,12}(?: [${ANY_LETTERS}][${ANY_LETTERS}]{0,12}){0,3}(?:, (?:phường|quận|p\.|q\.) ?[${WORDS}]{1,12}(?: [${ANY_LETTERS}][${ANY_LETTERS}]{0,12}){0,2}){0,2}`,
      'iy',
    ),
  },
  // רחוב הרצל 12 · 12 شارع التحرير
  {
    words: ['רחוב ', 'רח׳ ', "רח' "],
    after: /רח(?:וב|[׳']) (?:[\u05d0-\u05ea"״'׳-]{2,16} ){1,3}\d{1,4}(?!\d|[.,]\d)/y,
  },
  {
    words: [' شارع '],
    before: /(?<![\w.,/-])[\d\u0660-\u0669]{1,4}$/,
    after: / شارع [\u0621-\u064a]{2,16}(?: [\u0621-\u064a]{2,16}){0,2}/y,
  },
  // 99/1 ถนนพหลโยธิน แขวงจตุจักร กรุงเทพฯ 10900 · 203 หมู่ 8 ตำบลท่าช้าง
  {
    words: [' ถนน', ' แขวง', ' ตำบล', ' หมู่ที่', ' หมู่ ', ' หมู่บ้าน', ' ซอย'],
    before: /(?<![\w.,/-])\d{1,5}(?:\/\d{1,4})?$/,
    after:
      / (?:ถนน|แขวง|ตำบล|หมู่(?:ที่|บ้าน)?|ซอย) ?[\u0e00-\u0e7f\d][\u0e00-\u0e7f\d/.]{0,30}(?: (?:ถนน|แขวง|เขต|ตำบล|อำเภอ|จังหวัด|ซอย|หมู่|กรุงเทพ)[\u0e00-\u0e7f\d.]{0,30}(?: \d{1,2}(?!\d))?){0,5}(?: \d{5}(?!\d))?/y,
  },
  {
    words: ['via '],
    after: new RegExp(`Via (?:(?:della|dei|del|delle|degli|di) )?${NAME}(?: ${NAME}){0,3},? (?:n\\.? ?)?${NUMBER}${TOWN}`, 'y'),
  },
  // Atatürk Cad. No: 12
  {
    words: ['sokak', 'sok.', 'cadde', 'cad.', 'mahalle'],
    before: new RegExp(`(?<![\\w])(?:${NAME} ){1,3}$`),
    after: /[a-zğı]{3,10}\.?,? (?:no|kapı no)\.?:? ?\d{1,4}(?:\/\d{1,3})?/iy,
  },
  // 東京都千代田区丸の内1丁目9番1号 · 〒100-0005
  {
    words: ['丁目', '番地'],
    before: /[\u3040-\u30ff\u4e00-\u9fff]{2,20}[\d０-９一二三四五六七八九十]{1,4}$/,
    after: /(?:丁目|番地)(?:の?[\d０-９]{1,4}(?:番地?|[-－])?){0,2}(?:[\d０-９]{1,4}号?)?/y,
  },
  {
    words: ['〒1', '〒2', '〒3', '〒4', '〒5', '〒6', '〒7', '〒8', '〒9', '〒0', '〒 '],
    after: /〒 ?\d{3}-?\d{4}(?: ?[\u3040-\u30ff\u4e00-\u9fff]{2,30}[\d-]{0,12})?/y,
  },
  // 北京市朝阳区建国路88号 · 臺北市信義區信義路五段7號3樓 · 서울특별시 강남구 테헤란로 152
  {
    words: [
      ...['号楼', '号院', '号室', '号，', '号,', '号。', '号 ', '号\n'],
      ...['號樓', '號之', '號，', '號,', '號。', '號 ', '號\n', ...Array.from('123456789', (floor) => `號${floor}`)],
    ],
    before: /[\u4e00-\u9fff]{2,20}(?:路|街|道|巷|弄|大道|胡同|段)[\d０-９]{1,5}$/,
    after: /[号號](?:楼|院|樓)?[\d\u4e00-\u9fff]{0,14}/y,
  },
  {
    words: ['로 ', '길 '],
    before: /[\uac00-\ud7a3]{1,8}(?:시|도|구|군) (?:[\uac00-\ud7a3]{1,8}(?:시|구|군|읍|면|동) ){0,2}[\uac00-\ud7a3\d]{1,10}$/,
    // Behind a way on foot minutes are counted.
    after: /[로길] ?\d{1,4}(?:-\d{1,3})?(?:번길 \d{1,3})?(?![\d-]| ?(?:분|초|시간|일|개|명|번(?!지)|회|km|m\b|킬로|미터))/y,
  },
  // By lots, as before the streets had numbers: 경기도 수원시 팔달구 인계동 1111-1 · 홍북읍 상하리 12번지
  {
    words: ['동 ', '리 '],
    before:
      /(?:[\uac00-\ud7a3]{1,8}(?:시|도|북|남) )?[\uac00-\ud7a3]{1,8}(?:시|구|군) (?:[\uac00-\ud7a3]{1,8}(?:시|구|군|읍|면) ){0,2}[\uac00-\ud7a3\d]{1,8}$/,
    after: /[동리] (?:산 ?)?\d{1,4}(?:-\d{1,4}(?:번지)?|번지)(?![\d-])/y,
  },
  // P.O. Box 123 · Postfach 10 20 30
  {
    words: [
      'p.o. box',
      'po box',
      'p.o.box',
      'postfach ',
      'boîte postale',
      'apartado ',
      'casilla ',
      'postbus ',
      'postboks ',
      'box postal',
      'skrytka pocztowa',
      'caixa postal',
    ],
    after: new RegExp(`[${LOWER}${UPPER}. ]{5,18}(?:postal )?(?:n[º°]? ?)?\\d{1,6}(?: \\d{2}){0,2}(?!\\w)${AMERICAN}`, 'iy'),
  },
];

/** An address of one kind around the word that stands at `at`. */
function readAround({ before, after }: Kind, text: string, at: number): Reading | null {
  let start = at;
  if (before !== undefined) {
    const back = text.slice(Math.max(0, at - BACK), at);
    const match = before.exec(back);
    if (match === null) return null;
    start = at - back.length + match.index;
  }
  // Only what an address may have: a longer text is not looked at.
  const window = text.slice(at, at + ON);
  after.lastIndex = 0;
  const match = after.exec(window);
  if (match === null) return null;
  const whole = text.slice(start, at + match[0].length);
  // A town or a postal code after it makes it sure.
  return { start, end: at + match[0].length, confidence: /\d{4,}|\d[A-Z]{2}$/.test(whole) ? 'medium' : 'low' };
}

export const streetAddresses: readonly Detector[] = KINDS.map((kind) => ({
  id: 'personal.street-address',
  category: 'personal',
  confidence: 'low',
  keywords: kind.words,
  read: (text, at) => readAround(kind, text, at),
  rank: 1,
  source: SOURCE,
}));
