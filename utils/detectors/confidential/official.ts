import type { Confidence } from '../../model/words';
import type { Detector } from '../types';
import type { Place } from './place';
import { DECORATION, isShouted, placeAt, SEPARATOR } from './place';

/** A place where banners stand: a line's start, a heading, a header or footer cell; nothing else on the line but what belongs to it. */
function isBanner({ before, after }: Place): boolean {
  const opens = DECORATION.test(before) || /\S\s{1,3}[|–—•·-]\s{1,3}$/.test(before) || BEFORE.test(before);
  if (/<(?:option|label|li|th|code|a)\b[^<>]{0,100}>\s*$/i.test(before)) return false;
  return opens && !/^\s*[,=:]|^["'`]\s*[,:\]}]/.test(after) && (DECORATION.test(after) || SEPARATOR.test(after) || /^\s*\/\//.test(after));
}
const BEFORE =
  /(?:classification|classified|marking|banner|handling|einstufung|geheimhaltungsgrad|sensitivity)[^\n]{0,12}[:|–—-]\s{0,3}[*_"']{0,3}(?:UNCLASSIFIED )?$/i;

const TLP_COLOURS = 'red|amber\\+strict|amber|green|clear|white';
const OTHER_TLP = new RegExp(`tlp[: -]{1,2}(?:${TLP_COLOURS})`, 'i');

function judgeTlp(value: string, match: RegExpExecArray): boolean | Confidence {
  const place = placeAt(match.input, match.index, match.index + value.length);
  const { before, after } = place;
  if (OTHER_TLP.test(`${before} ${after}`)) return false;
  const opens =
    DECORATION.test(before) ||
    /(?:classification|marking|distribution|confidential|vertraulich|sensitivity|label|handling)[^\n]{0,20}[-–—:|(]\s*[*_"']{0,3}$/i.test(
      before,
    ) ||
    /\S\s{1,3}[|–—•·-]\s{1,3}$/.test(before);
  if (!opens || !(DECORATION.test(after) || SEPARATOR.test(after) || after.trimStart().startsWith('<'))) return false;
  // Green may go to the whole community.
  return value.toUpperCase().endsWith('GREEN') ? 'low' : 'high';
}

function judgeBanner(value: string, match: RegExpExecArray): boolean | Confidence {
  return isBanner(placeAt(match.input, match.index, match.index + value.length)) && 'high';
}

export const officialDetectors: readonly Detector[] = [
  {
    // TLP:AMBER at the start or the end of a line, the only one on it.
    id: 'confidential.tlp',
    category: 'confidential',
    confidence: 'high',
    keywords: ['tlp:', 'tlp-', 'tlp '],
    pattern: /(?<![\w`])TLP[: -]{1,2}(?:RED|AMBER(?:\+STRICT)?|GREEN)(?![\w+])/y,
    validate: judgeTlp,
    rank: 1,
    source: 'FIRST Traffic Light Protocol 2.0, https://www.first.org/tlp/',
  },
  {
    // CUI//SP-CTI, SECRET//NOFORN, UNCLASSIFIED//FOUO
    id: 'confidential.official',
    category: 'confidential',
    confidence: 'high',
    keywords: ['cui//', 'cui/', 'controlled//', 'secret//', 'confidential//', 'classified//'],
    pattern: /(?<![\w`/])(?:CUI|CONTROLLED|(?:TOP )?SECRET|CONFIDENTIAL|UNCLASSIFIED)\/\/[A-Z][A-Z0-9 ,/-]{1,60}(?![\w`])/y,
    validate: judgeBanner,
    rank: 2,
    source: '32 CFR part 2002 and the CUI Marking Handbook (National Archives); Intelligence Community classification marking',
  },
  {
    // NATO RESTRICTED, EU CONFIDENTIAL, OFFICIAL-SENSITIVE, VS-NUR FÜR DEN DIENSTGEBRAUCH, PROTECTED B
    id: 'confidential.official',
    category: 'confidential',
    confidence: 'high',
    keywords: [
      'nato restricted',
      'nato confidential',
      'nato secret',
      'cosmic top secret',
      'nato unclassified',
      'restreint ue',
      'eu restricted',
      'confidentiel ue',
      'secret ue',
      'tres secret ue',
      'très secret ue',
      'official-sensitive',
      'official – sensitive',
      'official–sensitive',
      'official sensitive',
      'vs-nur f',
      'vs – nur f',
      'vs - nur f',
      'vs-nfd',
      'vs-vertraulich',
      'protected a',
      'protected b',
      'protected c',
      'protected//',
      'diffusion restreinte',
      'très secret',
      'difusión limitada',
      'reservado',
      'riservatissimo',
      'dep. vertrouwelijk',
      'stg. confidentieel',
      'controlled unclassified information',
      'for official use only',
      'law enforcement sensitive',
      'sensitive but unclassified',
    ],
    pattern:
      /(?<![\w`])(?:NATO (?:RESTRICTED|CONFIDENTIAL|SECRET)|COSMIC TOP SECRET|RESTREINT UE(?:\/EU RESTRICTED)?|EU RESTRICTED|CONFIDENTIEL UE(?:\/EU CONFIDENTIAL)?|SECRET UE(?:\/EU SECRET)?|TR[EÈ]S SECRET(?: UE(?:\/EU TOP SECRET)?)?|OFFICIAL ?[-– ] ?SENSITIVE(?:[ :-]{1,3}(?:COMMERCIAL|PERSONAL|LOCSEN|LEGAL|MARKET SENSITIVE))?|Official[-–]Sensitive|VS ?[-–] ?(?:NUR FÜR DEN DIENSTGEBRAUCH|Nur für den Dienstgebrauch|NfD|NFD|VERTRAULICH|Vertraulich)|PROTECTED [ABC]|PROTECTED\/\/[A-Z][A-Z ,/-]{1,40}|DIFFUSION RESTREINTE|DIFUSIÓN LIMITADA|RESERVADO|RISERVATISSIMO|D[Ee][Pp]\. VERTROUWELIJK|S[Tt][Gg]\. CONFIDENTIEEL|CONTROLLED UNCLASSIFIED INFORMATION|FOR OFFICIAL USE ONLY|LAW ENFORCEMENT SENSITIVE|SENSITIVE BUT UNCLASSIFIED)(?![\wÀ-ž`])/y,
    validate: (value, match) => judgeBanner(value, match) && (isShouted(value) ? 'high' : 'medium'),
    rank: 2,
    source:
      'UK Government Security Classifications policy; German VSA annex III; Council Decision 2013/488/EU annex I; NATO C-M(2002)49; Treasury Board of Canada Directive on Security Management',
  },
];
