import { isWordUnit } from '../../classify/characters';
import type { Confidence } from '../../model/words';
import type { Detector } from '../types';
import { DECORATION, placeAt, SEPARATOR } from './place';

/** Characters before and after a word in which its sentence is looked for: notices are wrapped over several lines. */
const REACH = 260;

/** Something that calls itself this, before it says what it is. */
const SELF =
  'this|the (?:attached|enclosed|following|present|above|accompanying)|these|dieses?|diese[rn]?|ce(?:tte|t)?|este|esta|questo|questa|dit|deze|niniejsz[ay]|denna|detta|denne|dette|ez a';
const THING =
  '(?:e-?mail|message|communication|transmission|document|documentation|file|files|presentation|slides?|report|deck|memo(?:randum)?|letter|fax|source(?: code)?|code|software|program|firmware|product|library|module|script|header|repository|project|material|materials|information|proposal|offer|agreement|data ?sheet|specification|drawing|design|manual|paper|work|page|draft|plan|worksheet|spreadsheet|nachricht|mail|dokument|datei|unterlagen?|präsentation|angebot|bericht|courriel|fichier|présentation|rapport|correo|mensaje|documento|archivo|arquivo|mensagem|presentación|informe|messaggio|relazione|wiadomość|dokumentet|e-post|meddelande|besked|dokumentum)';
const VERB =
  '(?:is|are|contains?|contain|may contain|constitutes?|comprises?|includes?|remains?|ist|sind|enthält|enthalten|kann|können|est|sont|contient|contiennent|peut contenir|es|son|contiene|contienen|puede contener|contém|pode conter|é|è|può contenere|bevat|is|kan|zawiera|jest|innehåller|indeholder|inneholder|er|är)';
const LETTER = 'A-Za-zÀ-žА-я';

/** Whether the sentence so far says it of itself: `This document … contains`. */
const OF_ITSELF = new RegExp(
  `(?:^|[^${LETTER}])(?:(?:${SELF}) (?:[${LETTER}-]{2,20} ){0,2}${THING}(?![${LETTER}])[^]{0,110}?|the (?:Material|Software|Program|Work|Document|Information)s?(?: [a-z]{2,12}){0,3}?|(?:contents?|information|instructions|data|software)(?: (?:and|or|other|contained|set forth|of this file|in this file|provided|the|computer|programs?|information|statements),?){0,8} (?:herein|hereof|of this (?:file|document)|in this (?:file|document|message|e-?mail)),?|its contents?) ${VERB}(?![${LETTER}])[^]{0,80}$`,
  'i',
);
/** A sentence without one of these says nothing of itself; asked first, since it costs little. */
const HINT = /\b(?:this|these|the|herein|hereof|its|dies|ce|cette|cet|est[ea]|quest[oa]|dit|deze|niniejsz|denn[ae]|dett[ae])/i;
const DENIED = /\b(?:no|not|never|no longer|nicht|kein|keine|pas|non|nunca|não|niet|nie)\b/i;
/** Rules for readers about other things: duties, questions, conditions. */
const ABOUT = /\b(?:if|when|whether|ensure|must be|should be|treat|keep|kept|how to|why|wenn|falls|si)\b/i;
/** What it is about is confidential, or what is so only sometimes. */
const OTHERS = /\b(?:about|regarding|concerning|when|if|whether|how|why|über|wenn)\b/i;
const MAIL =
  /e-?mail|message|nachricht|courriel|correo|mensaje|mensagem|messaggio|transmission|communication|fax|wiadomość|meddelande|besked|e-post/i;

/** Line breaks with the comment signs around them, as blanks. */
function unwrapped(text: string): string {
  return text
    .replace(/[ \t\r]{0,12}\n[ \t]{0,12}(?:\*{1,3}(?!\/)|\/{2,3}|#{1,3}|--|;{1,2}|>{1,3}|\||\.\.|!)?[ \t]{0,12}/g, ' ')
    .replace(/ {2,}/g, ' ');
}

/** The sentence before a place, as one line. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const parts = before.split(/[!?](?=\s)|\.(?=\s(?!and ))|\n\s{0,8}\n/);
  return unwrapped(parts.at(-1) ?? '');
}

const isInside = (text: string, at: number): boolean => at > 0 && isWordUnit(text.charCodeAt(at - 1));

const TO_A_THING = /^[a-z]+ to (?:the|a|an|our|this) [a-z]/;

type Kind = 'notice' | 'mail' | null;
let last: { readonly input: string; readonly index: number; readonly kind: Kind; readonly told: number } | null = null;

/** What kind of notice the word at the match belongs to. Two detectors ask this of each place, so the answer is kept for the second. */
function kindAt({ input, index }: RegExpExecArray): Kind {
  if (last?.index === index && last.input === input) return last.kind;
  // One notice says it several times over: the first is enough.
  const said = last?.input === input && index > last.told && index < last.told + REACH;
  const kind = said ? null : judgeKind(input, index);
  last = { input, index, kind, told: kind !== null ? index : said ? (last?.told ?? -REACH) : -REACH };
  return kind;
}

function judgeKind(text: string, at: number): Kind {
  if (isInside(text, at) || !HINT.test(text.slice(Math.max(0, at - REACH), at))) return null;
  const sentence = sentenceBefore(text, at);
  // `proprietary to the test suite`
  if (!HINT.test(sentence) || !OF_ITSELF.test(sentence) || TO_A_THING.test(text.slice(at, at + 40))) return null;
  const subject = sentence.slice(sentence.search(OF_ITSELF));
  if (DENIED.test(subject) || OTHERS.test(subject) || ABOUT.test(sentence.slice(0, sentence.length - subject.length + 2))) return null;
  return MAIL.test(subject) ? 'mail' : 'notice';
}

const WORDS = [
  'confidential',
  'vertraulich',
  'confidentiel',
  'confidencia',
  'confidenzial',
  'riservat',
  'vertrouwelijk',
  'poufn',
  'konfiden',
  'fortrolig',
  'privileged',
  'proprietary',
  'bizalmas',
];
const WORD =
  /(?:confidential|vertraulich|confidentiel|confidencia[li]|confidenzial|riservat|vertrouwelijk|poufn|konfiden[ts]|fortrolig|privileged|proprietary|bizalmas)[a-zà-ž]{0,6}/iy;

/** Who is named in contracts for whoever it may be. */
const ANYBODY =
  /^(?:Disclos|Receiv|Either|Each|Customer|Client|Company\b|Part(?:y|ies)|Provider|Licens|Seller|Buyer|The\b|A\b|An\b|Any|Another|Other|Third|Your?\b|User|Employ|Contractor|Supplier|Vendor|Recipient|Such)/;

/** `confidential information of Acme`: said of what stands here, or in a heading; not of what somebody must not tell. */
function judgeOwned(value: string, match: RegExpExecArray): boolean | Confidence {
  const { input, index } = match;
  if (isInside(input, index)) return false;
  const owner =
    /(?:of|to|belonging to)[^A-Za-z]{1,16}(?:the )?(\S.*)$/s.exec(
      unwrapped(value + input.slice(index + value.length, index + value.length + 20)),
    )?.[1] ?? '';
  if (!/^[A-Z"“]/.test(owner) || ANYBODY.test(owner)) return false;
  const sentence = sentenceBefore(input, index);
  if (DENIED.test(sentence)) return false;
  if (
    /(?:\b(?:contains?|is|are|and|or|the|constitutes?|comprises?|valuable|comprise|property|unpublished)|[:;©])\s{1,3}$/i.test(
      `${sentence} `.replace(/\s+$/, ' '),
    )
  )
    return 'medium';
  return DECORATION.test(placeAt(input, index, index + value.length).before) && 'medium';
}

const NDA_PLACE = /(?:^|[^A-Za-z])(?:shared|provided|disclosed|sent|submitted)\s$/i;

function judgeNda(value: string, match: RegExpExecArray): boolean | Confidence {
  const { input, index } = match;
  const place = placeAt(input, index, index + value.length);
  const heading =
    (DECORATION.test(place.before) || NDA_PLACE.test(place.before)) && (DECORATION.test(place.after) || SEPARATOR.test(place.after));
  if (heading && /^[A-Z]/.test(place.before.replace(/^[^A-Za-z]+/, '') + value)) return 'medium';
  const sentence = `${sentenceBefore(input, index)} `;
  return (
    new RegExp(`\\b(?:${SELF}) (?:[${LETTER}-]{2,20} ){0,2}${THING}\\b[^]{0,60}$`, 'i').test(sentence) &&
    !DENIED.test(sentence) &&
    !ABOUT.test(sentence) &&
    'medium'
  );
}

const base = { category: 'confidential', confidence: 'medium' } as const;

export const noticeDetectors: readonly Detector[] = [
  {
    // This document contains confidential information; this software is proprietary and confidential.
    ...base,
    id: 'confidential.notice',
    keywords: WORDS,
    pattern: WORD,
    validate: (_, match) => kindAt(match) === 'notice',
    source: 'Wording of notices on documents and sources',
  },
  {
    // This e-mail may contain confidential information: on every mail of many companies, so it says little.
    ...base,
    id: 'confidential.mail-disclaimer',
    confidence: 'low',
    keywords: WORDS,
    pattern: WORD,
    validate: (_, match) => kindAt(match) === 'mail',
    source: 'Wording of notices on e-mail',
  },
  {
    // Disclaimers that never say "this message".
    ...base,
    id: 'confidential.mail-disclaimer',
    confidence: 'low',
    keywords: [
      'intended recipient',
      'intended solely for',
      'intended only for',
      'may contain confidential',
      'bestimmungsgemäße',
      'nicht der richtige adressat',
      'destinataire',
      'destinatario',
      'beoogde ontvanger',
      'geadresseerde',
    ],
    pattern:
      /(?:intended recipient(?:s|\(s\))?,? (?:please|you are|any|of this|be advised)|intended (?:solely|only) for the (?:use of the )?(?:individual|person|addressee|recipient|named)|may contain confidential and\/or (?:privileged|unpublished|proprietary)|nicht der richtige Adressat|destinataires? (?:prévu|désigné|de ce)|destinatario (?:previsto|indicado|de este)|beoogde ontvanger|geadresseerde bent)/iy,
    source: 'Wording of e-mail disclaimers',
  },
  {
    ...base,
    id: 'confidential.notice',
    keywords: ['unauthorized', 'unauthorised', 'not be disclosed', 'or disclosed'],
    pattern:
      /(?:unauthori[sz]ed (?:copying|use|reproduction|disclosure|distribution|review)[^.\n]{0,60} (?:of this (?:file|document|source|software|code|material)|via any medium)[^.\n]{0,40}(?:strictly )?prohibited|(?:not be|or) disclosed (?:to (?:third|any|others|anyone)|without|outside|in whole|except))/iy,
    validate: (value, { input, index }) => {
      if (/^unauthori/i.test(value)) return true;
      const sentence = sentenceBefore(input, index);
      if (/^or/i.test(value) && !/\b(?:may|must|shall|can|is|are) not be\b/i.test(sentence)) return false;
      return new RegExp(
        `(?:contents? of |^|[^${LETTER}])this (?:[a-z]{2,12} )?(?:file|document|source code|software|program|drawing|specification|material)s?\\b`,
        'i',
      ).test(sentence);
    },
    source: 'Wording of notices in proprietary sources',
  },
  {
    // The confidential and proprietary information of Acme; unpublished proprietary source code of Acme.
    ...base,
    id: 'confidential.notice',
    keywords: [
      'proprietary information',
      'proprietary source',
      'proprietary property',
      'proprietary product',
      'proprietary and confidential information',
      'confidential information of',
      'confidential information to',
      'confidential property',
      'confidential product',
      'confidential trade secrets',
      'trade secrets of',
    ],
    pattern:
      /(?:(?:proprietary and )?confidential (?:information|property|product|trade secrets?)|proprietary (?:information|source code|property|product)|trade secrets) (?:of|to|belonging to)(?:,|[\s*#/;-]){1,12}(?:the )?/iy,
    validate: judgeOwned,
    rank: 1,
    source: 'Wording of notices in proprietary sources',
  },
  {
    ...base,
    id: 'confidential.notice',
    keywords: ['unpublished'],
    pattern:
      /unpublished,? (?:and )?(?:confidential and )?(?:proprietary|confidential|licensed) (?:source code|information|work|software|material|technology)/iy,
    source: 'Wording of notices in proprietary sources',
  },
  {
    ...base,
    id: 'confidential.notice',
    keywords: [
      '本资料',
      '本文件',
      '本文档',
      '本邮件',
      '本报告',
      '本資料',
      '本文書',
      '本書類',
      '本メール',
      '본 문서',
      '이 문서',
      '본 메일',
      '본 자료',
    ],
    pattern:
      /(?:本(?:资料|文件|文档|邮件|报告|資料|文書|書類|メール)|[본이] (?:문서|메일|자료))[^。.\n]{0,24}?(?:机密|機密|保密|秘密|社外秘|대외비|기밀|비밀)/y,
    validate: (value) => !/不|非|ない|않|아니/.test(value),
    source: 'Wording of notices on documents',
  },
  {
    // This document is subject to a non-disclosure agreement; Shared under NDA.
    ...base,
    id: 'confidential.nda',
    keywords: [
      'under nda',
      'to nda',
      'an nda',
      'the nda',
      'mutual nda',
      'non-disclosure agreement',
      'nondisclosure agreement',
      'confidentiality agreement',
    ],
    lead: { max: 40, chars: /[A-Za-z -]/ },
    pattern:
      /[A-Za-z -]{0,40}?(?<![A-Za-z])((?:covered by|subject to|governed by|bound by|protected by|under) (?:(?:a|an|the|our|mutual|strict|signed|executed) ){0,3}(?:NDA|non-?disclosure agreement|confidentiality agreement))(?![A-Za-z])/iy,
    group: 1,
    validate: (value, match) => {
      const start = match.index + match[0].length - value.length;
      const at = Object.assign([value], { index: start, input: match.input }) as unknown as RegExpExecArray;
      return judgeNda(value, at);
    },
    source: 'Wording of notices on documents that were given under an agreement',
  },
];
