import type { Detector } from '../types';
import { placeAt } from './place';

/** Names of the field in which a document says how confidential it is. */
const KEYWORDS = [
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
];

/** Levels as they stand in such a field: capitalised, since settings of programs are not. */
const LEVEL =
  /^(?:(?:strictly|highly|company|streng|strictement|estrictamente|strettamente|nhs|uk|us|nato|eu|unclassified)[ _-])?(?:confidential|restricted|secret|top secret|internal(?: use)?(?: only)?|proprietary|protected(?: [abc])?|private (?:&|and) confidential|official[ –-]sensitive|cui(?:\/\/[a-z/-]{2,30})?|fouo|vs-nfd|vertraulich|intern|geheim|confidentiel|confidencial|riservato|confidenziale|vertrouwelijk|poufne|zastrzeżone|конфиденциально|机密|秘密|社外秘|極秘|대외비)(?![\wÀ-ž])/i;

/** The name of the field may be of more words, may stand in a cell, and may have its translation in brackets; then what is in it. */
const FIELD =
  /[^\s:=|,;.(){}<>]{2,24}(?:[ _-][A-Za-zÀ-ž]{2,16}){0,3}(?: ?\([^)\n]{1,30}\))?["'*_]{0,3} ?[:=|：][ *_"'`]{0,6}([^\s"'`*_|,;<>=()[\]{}][^\n"'`*_|,;<>=()[\]{}]{1,40})/y;

/** A list of the choices: about classifications, not one. */
const CHOICES =
  /^["'*_ ]{0,4}(?:[/|,]|\bor\b|\band\b)["'*_ ]{0,4}(?:public|internal|restricted|secret|confidential|clear|amber|red|green|tlp)/i;

/** `Classifications: …` speaks of several. */
const PLURAL = /^[^:=|：]{0,40}(?:classifications|sensitivities|levels|labels)["'*_]{0,3} ?[:=|：]/i;

export const fieldDetectors: readonly Detector[] = [
  {
    // Classification: CONFIDENTIAL
    id: 'confidential.label',
    category: 'confidential',
    confidence: 'high',
    keywords: KEYWORDS,
    pattern: FIELD,
    group: 1,
    validate: (value, match) => {
      const first = value.charAt(0);
      if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
      const level = LEVEL.exec(value)?.[0];
      if (level === undefined) return false;
      const start = match.index + match[0].length - value.length;
      const { before, after } = placeAt(match.input, start, start + level.length);
      if (CHOICES.test(after) || PLURAL.test(match[0])) return false;
      // A type, a comparison, a default.
      return !/\b(?:if|when|set|enum|type|const|return|default)\b|[([{]\s*$/.test(before);
    },
    rank: 1,
    source: 'ISO/IEC 27002:2022 control 5.13 (labelling of information); wording of document templates',
  },
];
