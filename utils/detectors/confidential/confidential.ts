import type { Confidence } from '../../model/words';
import type { Detector } from '../types';
import { INTERNAL, PHRASES } from './phrases';
import { purviewDetectors } from './purview';

/**
 * Labels by which a text marks *itself* as confidential: a heading, a header or footer line, a field of a document's front matter, a
 * copyright notice, a disclaimer. The same words used in a sentence about something else are no label.
 */
const base = { id: 'confidential.label', category: 'confidential' } as const;

/** How much of a line is looked at on either side. */
const REACH = 140;

interface Place {
  /** The line before the marking, and after it. */
  readonly before: string;
  readonly after: string;
  readonly value: string;
}

/** The line around a match; `\n` written out inside a string literal ends a line too. */
function placeOf(value: string, match: RegExpExecArray): Place {
  const { input, index } = match;
  const end = index + match[0].length;
  const before = input.slice(Math.max(0, index - REACH), index);
  const after = input.slice(end, end + REACH);
  return {
    value,
    before: before.slice(Math.max(before.lastIndexOf('\n') + 1, before.lastIndexOf('\\n') + 2 > 1 ? before.lastIndexOf('\\n') + 2 : 0)),
    after: after.split(/\n|\\n/, 1)[0] ?? '',
  };
}

/** What surrounds headings: comment signs, rules, quotes, brackets, bullets, HTML tags, warning signs. */
const DECORATION =
  /^(?:<[^<>]{1,100}>|[\s*#/|>_~=!;%"'`()[\]{}<+\-–—•·:.,©®™⚠️🔒🔐■●▪◆★☆※【】〔〕「」『』《》〈〉（）［］｜：。、]){0,200}$/u;
const SEPARATOR = /^[\s*_"'`)\]】」』）]{0,6}(?:[-–—|•·(/（—:]{1,3}|[.!](?=\s))[\s*_]{0,4}\S/u;
/** Ends of a copyright line, after which "Proprietary and Confidential" may follow. */
const OWNER = /(?:^|[*#/\s"])(?:copyright|©|\(c\)|all rights reserved)/i;
/** `Qualcomm Technologies, Inc.`: names of companies are capitalised throughout. */
const COMPANY = /^[\s*#/|;"'-]{0,20}(?:[A-Z0-9][\w&.,'’-]{0,30}[ ,]{1,2}){1,7}$/;

const isShouted = (value: string): boolean => value === value.toUpperCase() && value !== value.toLowerCase();
/** Scripts without capitals cannot shout. */
const hasCase = (value: string): boolean => value.toUpperCase() !== value.toLowerCase();
const startsUpper = (value: string): boolean => value.charAt(0) === value.charAt(0).toUpperCase();
const inComment = (before: string): boolean => /^\s*(?:\*(?!\*)|\/\/|\/\*|#(?!#|\s*$)|--|;)/.test(before);

/** A line (or cell, or string) that is nothing but the marking, or begins with it and goes on after a dash. */
function judgeHeading(value: string, match: RegExpExecArray): boolean | Confidence {
  const { before, after } = placeOf(value, match);
  const phrase = value.toLowerCase();
  const cased = hasCase(value);
  if (cased && !startsUpper(value)) return false;
  const alone = DECORATION.test(after);
  const owned = /confidential/i.test(phrase) && phrase.includes(' ') && alone && (OWNER.test(before) || COMPANY.test(before));
  if (!DECORATION.test(before) && !owned && !followsDash(before, alone)) return false;
  if (!alone && !SEPARATOR.test(after)) return false;
  // A comma or a colon makes it an item of a list or a key of a record, unless it is the whole line.
  if (/^\s*(?:[,=]|["'`]\s*[,:\]}])/.test(after) || /[,{[]\s*["'`]?$/.test(before)) return false;
  const shouted = isShouted(value);
  if (INTERNAL.has(phrase) && !shouted && (inComment(before) || !phrase.includes(' '))) return false;
  // `Confidential: ...` in running text, or a heading over a chapter about confidentiality.
  if (!shouted && cased && !alone && /^\s*[:(.]/.test(after) && !phrase.includes(' ')) return false;
  if (!shouted && /^\s*#{1,6}\s/.test(before)) return 'low';
  return shouted || !cased || phrase.includes(' ') ? 'high' : 'medium';
}

/** `Page 3 — Confidential`, `Acme GmbH | Vertraulich`: a footer. */
function followsDash(before: string, alone: boolean): boolean {
  return alone && /\S\s{1,3}[|–—•·-]\s{1,3}[*_]{0,2}$/.test(before) && before.length < 90 && !/[.;=]\s/.test(before);
}

/** Case variants of what the prefilter, which folds ASCII only, would not see. */
function keywordsOf(phrases: readonly string[]): readonly string[] {
  return [
    ...new Set(
      phrases.flatMap((p) =>
        /^[\x20-\x7e]*$/.test(p)
          ? [p]
          : [p, p.toUpperCase().toLowerCase() === p ? p.toUpperCase() : p, p.charAt(0).toUpperCase() + p.slice(1)],
      ),
    ),
  ];
}

const escaped = (phrase: string): string => phrase.replace(/[/.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = [...PHRASES].sort((a, b) => b.length - a.length);
const TLP_COLOURS = 'red|amber\\+strict|amber|green|clear|white';

/** Something that calls itself this, before it says what it is. */
const SELF =
  'this|the (?:attached|enclosed|following|present|above)|these|dieses?|diese[rn]?|ce(?:tte|t)?|este|esta|questo|questa|dit|deze|niniejsz[ay]|denna|detta|denne|dette';
const THING =
  '(?:e-?mail|message|communication|transmission|document|file|presentation|report|deck|memo(?:randum)?|letter|fax|source(?: code)?|code|software|program|material|information|proposal|agreement|data sheet|work|page|draft|nachricht|mail|dokument|datei|unterlagen?|präsentation|message|courriel|document|fichier|correo|mensaje|documento|messaggio|bericht|wiadomość|e-post|meddelande|besked)';

export const confidentialDetectors: readonly Detector[] = [
  ...purviewDetectors,
  {
    ...base,
    confidence: 'medium',
    keywords: keywordsOf(PHRASES),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}_=])`, 'iuy'),
    validate: judgeHeading,
    source:
      'Wording of printed markings; German VSA annex, UK Government Security Classifications policy, 32 CFR 2002 for the official ones',
  },
  {
    // Classification: CONFIDENTIAL
    ...base,
    confidence: 'high',
    keywords: [
      'classif',
      'sensitivity',
      'confidentiality',
      'security level',
      'security marking',
      'protective marking',
      'klassifi',
      'einstufung',
      'vertraulichkeit',
      'schutzklasse',
      'clasificaci',
      'confidentialité',
      'klauzula',
      'rubricering',
      'secrecy',
      '密级',
      '機密区分',
      '보안등급',
      'гриф',
    ],
    pattern:
      /[\p{L}\d]{2,20}(?:[ _-](?:level|label|marking|class|status|stufe|documento|del documento|du document|du contenu|конфиденциальности)){0,2}(?: ?\([^)\n]{1,30}\))?["'*_]{0,3} ?[:=|：][ *_"'`]{0,6}((?:(?:strictly|highly|company|streng|strictement|estrictamente|strettamente)[ _-])?(?:CONFIDENTIAL|Confidential|RESTRICTED|Restricted|SECRET|Secret|TOP SECRET|INTERNAL(?: USE)?(?: ONLY)?|Internal(?: [Uu]se)?(?: [Oo]nly)?|PROPRIETARY|Proprietary|VERTRAULICH|Vertraulich|INTERN|Intern|GEHEIM|CONFIDENTIEL|Confidentiel|CONFIDENCIAL|Confidencial|RISERVATO|Riservato|CONFIDENZIALE|Confidenziale|VERTROUWELIJK|Vertrouwelijk|POUFNE|Poufne|机密|秘密|社外秘|極秘|대외비|TLP:(?:AMBER|RED)(?:\+STRICT)?))(?![\p{L}\p{N}_])/uy,
    group: 1,
    validate: (value, match) => {
      const { before, after } = placeOf(value, match);
      // A list of the choices, a type, a comparison: about classifications, not one.
      if (
        /^["'*_ ]{0,4}(?:[/|,]|\bor\b|\band\b)["'*_ ]{0,4}(?:public|internal|restricted|secret|confidential|clear|amber|red|green|tlp)/i.test(
          after,
        )
      )
        return false;
      return !/\b(?:if|when|set|enum|type|const|return|default)\b|[([{]\s*$/.test(before);
    },
    rank: 1,
    source: 'ISO/IEC 27002:2022 control 5.13 (labelling of information); wording of document templates',
  },
  {
    // TLP:AMBER at the start or the end of a line, the only one on it.
    ...base,
    confidence: 'high',
    keywords: ['tlp:', 'tlp-', 'tlp '],
    pattern: /(?<![\w`])TLP[: -]{1,2}(?:RED|AMBER(?:\+STRICT)?|GREEN)(?![\w+])/y,
    validate: (value, match) => {
      const { before, after } = placeOf(value, match);
      if (new RegExp(`tlp[: -]{1,2}(?:${TLP_COLOURS})`, 'i').test(before + ' ' + after)) return false;
      const opens =
        DECORATION.test(before) ||
        /(?:classification|marking|distribution|confidential|vertraulich|sensitivity|label|handling)[^\n]{0,20}[-–—:|(]\s*[*_"']{0,3}$/i.test(
          before,
        ) ||
        /\S\s{1,3}[|–—•·-]\s{1,3}$/.test(before);
      if (!opens || !(DECORATION.test(after) || SEPARATOR.test(after) || after.trimStart().startsWith('<'))) return false;
      return value.endsWith('GREEN') ? 'low' : 'high';
    },
    rank: 1,
    source: 'FIRST Traffic Light Protocol 2.0, https://www.first.org/tlp/',
  },
  {
    // This document contains confidential information; this software is proprietary and confidential.
    ...base,
    confidence: 'medium',
    keywords: [
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
    ],
    lead: { max: 150, chars: /[^\n]/ },
    pattern: new RegExp(
      `[^\\n]{0,140}?(?<![\\p{L}\\p{N}_])((?:${SELF}) (?:[\\p{L}-]{2,20} ){0,2}${THING}[^.!?\\n]{0,50}? (?:is|are|contains?|may contain|constitutes?|includes?|remains?|ist|sind|enthält|enthalten|kann|können|est|sont|contient|contiennent|peut contenir|es|son|contiene|contienen|puede contener|contém|pode conter|è|può contenere|bevat|kan|zawiera|innehåller|indeholder|inneholder|er)[^.!?\\n]{0,60}? ?(?:confidential|proprietary|privileged|vertraulich|confidentiel|confidencia[li]|confidenzial|riservat|vertrouwelijk|poufn|konfidentiel|konfidensiel|fortrolig)\\p{L}{0,6})(?![\\p{L}\\p{N}_])`,
      'iuy',
    ),
    group: 1,
    validate: (value) => {
      if (/\b(?:not|never|no longer|nicht|kein|pas|non|nunca)\b/i.test(value)) return false;
      return /e-?mail|message|nachricht|courriel|correo|mensaje|messaggio|bericht|transmission|fax/i.test(value) ? 'low' : 'medium';
    },
    source: 'Wording of notices on documents, sources and e-mail',
  },
  {
    // Disclaimers that never say "this document".
    ...base,
    confidence: 'low',
    keywords: [
      'intended recipient',
      'intended solely for',
      'may contain confidential',
      'bestimmungsgemäße',
      'nicht der richtige adressat',
      'destinataire',
      'destinatario',
      'beoogde ontvanger',
      'geadresseerde',
    ],
    pattern:
      /(?:intended recipient(?:s|\(s\))?,? (?:please|you are|any|of this|be advised)|intended solely for the (?:use of the )?(?:individual|person|addressee|recipient|named)|may contain confidential and\/or (?:privileged|unpublished|proprietary)|nicht der richtige Adressat|destinataires? (?:prévu|désigné|de ce)|destinatario (?:previsto|indicado|de este)|beoogde ontvanger|geadresseerde bent)/iy,
    source: 'Wording of e-mail disclaimers',
  },
  {
    ...base,
    confidence: 'medium',
    keywords: ['unauthorized', 'unauthorised', 'no part of this'],
    pattern:
      /unauthori[sz]ed (?:copying|use|reproduction|disclosure|distribution|review)[^.\n]{0,60} (?:of this (?:file|document|source|software|code|material)|via any medium)[^.\n]{0,40}(?:strictly )?prohibited/iy,
    source: 'Wording of notices in proprietary sources',
  },
  {
    // The confidential and proprietary information of Acme.
    ...base,
    confidence: 'medium',
    keywords: [
      'confidential and proprietary information',
      'proprietary and confidential information',
      'proprietary information of',
      'trade secrets of',
      'confidential property of',
    ],
    pattern:
      /(?:(?:confidential and proprietary|proprietary and confidential) information|proprietary information|trade secrets|confidential property) (?:of|to) [A-Z][\w&.-]{1,40}/y,
    source: 'Wording of notices in proprietary sources',
  },
];
