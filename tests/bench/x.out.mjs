// tests/bench/x.ts
import path2 from "node:path";
import { fileURLToPath } from "node:url";

// utils/detectors/confidential/place.ts
var REACH = 140;
function lineEnd(after2) {
  const real4 = after2.indexOf("\n");
  const written2 = after2.indexOf("\\n");
  if (real4 < 0 || written2 < 0) return Math.max(real4, written2) < 0 ? after2.length : Math.max(real4, written2);
  return Math.min(real4, written2);
}
function placeAt(text2, start, end) {
  const before3 = text2.slice(Math.max(0, start - REACH * 2), start);
  const after2 = text2.slice(end, end + REACH);
  const written2 = before3.lastIndexOf("\\n");
  const line = Math.max(before3.lastIndexOf("\n") + 1, written2 < 0 ? 0 : written2 + 2);
  const above = line === 0 ? "" : before3.slice(before3.lastIndexOf("\n", line - 2) + 1, line - 1);
  return {
    value: text2.slice(start, end),
    before: before3.slice(Math.max(line, before3.length - REACH)),
    after: after2.slice(0, lineEnd(after2)),
    above
  };
}
var DECORATION = /^(?:<[^<>]{1,100}>|[\s*#/|>_~=!;%"'`()[\]{}<+\-–—•·:.,©®™⚠️🔒🔐■●▪◆★☆※【】〔〕「」『』《》〈〉（）［］｜：。、]){0,200}$/u;
var SEPARATOR = /^[\s*_"'`)\]】」』）]{0,6}(?:[-–—|•·(/（—:]{1,3}|[.!](?=\s))[\s*_]{0,4}\S/u;
var isShouted = (value) => value === value.toUpperCase() && value !== value.toLowerCase();
var hasCase = (value) => value.toUpperCase() !== value.toLowerCase();
var startsUpper = (value) => value.charAt(0) === value.charAt(0).toUpperCase();
var inComment = (before3) => /^\s*(?:\*(?!\*)|\/\/|\/\*|#(?!#|\s*$)|--|;)/.test(before3);

// utils/detectors/confidential/fields.ts
var KEYWORDS = [
  "classif",
  "sensitivity",
  "confidentiality",
  "security level",
  "security marking",
  "protective marking",
  "klassifi",
  "einstufung",
  "vertraulichkeit",
  "schutzklasse",
  "clasificaci",
  "confidentialit\xE9",
  "klauzula",
  "rubricering",
  "secrecy",
  "\u5BC6\u7EA7",
  "\u6A5F\u5BC6\u533A\u5206",
  "\uBCF4\uC548\uB4F1\uAE09",
  "\u0433\u0440\u0438\u0444"
];
var LEVEL = /^(?:(?:strictly|highly|company|streng|strictement|estrictamente|strettamente|nhs|uk|us|nato|eu|unclassified)[ _-])?(?:confidential|restricted|secret|top secret|internal(?: use)?(?: only)?|proprietary|protected(?: [abc])?|private (?:&|and) confidential|official[ –-]sensitive|cui(?:\/\/[a-z/-]{2,30})?|fouo|vs-nfd|vertraulich|intern|geheim|confidentiel|confidencial|riservato|confidenziale|vertrouwelijk|poufne|zastrzeżone|конфиденциально|机密|秘密|社外秘|極秘|대외비)(?![\wÀ-ž])/i;
var FIELD = /[^\s:=|,;.(){}<>]{2,24}(?:[ _-][A-Za-zÀ-ž]{2,16}){0,3}(?: ?\([^)\n]{1,30}\))?["'*_]{0,3} ?[:=|：][ *_"'`]{0,6}([^\s"'`*_|,;<>=()[\]{}][^\n"'`*_|,;<>=()[\]{}]{1,40})/y;
var CHOICES = /^["'*_ ]{0,4}(?:[/|,]|\bor\b|\band\b)["'*_ ]{0,4}(?:public|internal|restricted|secret|confidential|clear|amber|red|green|tlp)/i;
var PLURAL = /^[^:=|：]{0,40}(?:classifications|sensitivities|levels|labels)["'*_]{0,3} ?[:=|：]/i;
var fieldDetectors = [
  {
    // Classification: CONFIDENTIAL
    id: "confidential.label",
    category: "confidential",
    confidence: "high",
    keywords: KEYWORDS,
    pattern: FIELD,
    group: 1,
    validate: (value, match) => {
      const first = value.charAt(0);
      if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
      const level = LEVEL.exec(value)?.[0];
      if (level === void 0) return false;
      const start = match.index + match[0].length - value.length;
      const { before: before3, after: after2 } = placeAt(match.input, start, start + level.length);
      if (CHOICES.test(after2) || PLURAL.test(match[0])) return false;
      return !/\b(?:if|when|set|enum|type|const|return|default)\b|[([{]\s*$/.test(before3);
    },
    rank: 1,
    source: "ISO/IEC 27002:2022 control 5.13 (labelling of information); wording of document templates"
  }
];

// utils/classify/characters.ts
var LIMIT = 1328;
var DIGIT = 1;
var UPPER = 2;
var LOWER = 3;
var LITERAL_CLASSES = 32;
var LAST_LETTER_CLASS = 26;
var DIGIT_CLASS = 27;
var CLASS_OF_SIGN = { _: 28, "-": 29, "/": 30, ":": 30, ".": 30, "=": 31, '"': 31, "'": 31 };
var LOWERED = new Uint16Array(LIMIT);
var PACKED = new Uint8Array(LIMIT);
function literalClass(lowered2) {
  if (lowered2 >= 97 && lowered2 <= 122) return Math.min(lowered2 - 96, LAST_LETTER_CLASS);
  if (lowered2 >= 48 && lowered2 <= 57) return DIGIT_CLASS;
  if (lowered2 >= 128) return lowered2 & 31;
  return CLASS_OF_SIGN[String.fromCharCode(lowered2)] ?? 0;
}
for (let c = 0; c < LIMIT; c++) {
  const char = String.fromCharCode(c);
  const lower2 = char.toLowerCase();
  const lowered2 = lower2.length === 1 ? lower2.charCodeAt(0) : c;
  LOWERED[c] = lowered2 < LIMIT ? lowered2 : c;
  let kind2 = 0;
  if (c >= 48 && c <= 57) kind2 = DIGIT;
  else if (lower2 !== char) kind2 = UPPER;
  else if (char.toUpperCase() !== char || c >= 192 && c !== 215 && c !== 247 && /\p{L}/u.test(char)) kind2 = LOWER;
  if (c >= 128 && c < 192) kind2 = 0;
  PACKED[c] = literalClass(lower2.length === 1 ? lowered2 : c) | kind2 << 5;
}
function isWordUnit(code) {
  return code < LIMIT && (PACKED[code] ?? 0) >> 5 !== 0;
}
function lowered(code) {
  return code < LIMIT ? LOWERED[code] ?? code : code;
}
function packedOf(code) {
  return code < LIMIT ? PACKED[code] ?? 0 : code & 31;
}
function classOf(code) {
  return code < LIMIT ? (PACKED[code] ?? 0) & 31 : code & 31;
}

// utils/detectors/confidential/phrases.ts
var BY_LANGUAGE = {
  en: "strictly private & confidential|strictly personal and confidential|private and strictly confidential|private & strictly confidential|confidential and private|confidential & private|strictly confidential and proprietary|company confidential and proprietary|company private|company secret|commercially confidential|commercially sensitive|commercial confidential|trade confidential|confidential business information|confidential trade secret|strictly confidential|highly confidential|most confidential|strictly private and confidential|private and confidential|private & confidential|confidential and proprietary|proprietary and confidential|proprietary & confidential|confidential & proprietary|company confidential|business confidential|commercial in confidence|commercial-in-confidence|client confidential|restricted distribution|limited distribution|restricted - confidential|not for distribution|not for external distribution|not for external use|not for redistribution|not for public release|not for publication|do not distribute|do not redistribute|do not forward|do not copy or distribute|for official use only|official - sensitive|official-sensitive|top secret|trade secret|contains trade secrets|confidential information|confidential draft|confidential document|confidential material|confidential report|confidential memo|confidential memorandum|under nda|nda required|subject to nda|confidential under nda|confidentiality notice|confidentiality note|confidentiality statement|confidential data|confidential property|confidential proprietary|confidential correspondence|confidential - internal|confidential internal|internal confidential|internal and confidential|internal & confidential|personal and confidential|personal & confidential|personal - confidential|private, confidential|in confidence|in strict confidence|most secret|highly restricted|highly sensitive|sensitive information|company proprietary|proprietary information|proprietary notice|proprietary|trade secret information|trade secrets|sensitive - do not share|do not share|do not forward or copy|do not copy|do not disclose|not for disclosure|not for circulation|no distribution|no redistribution|limited circulation|restricted circulation|for authorized use only|for authorised use only|authorized personnel only|authorised personnel only|need to know only|need-to-know basis|embargoed|under embargo|confidential",
  enInternal: "for internal use only|for internal use|internal use only|internal only|internal - do not share|company internal|internal document|for internal distribution only|internal eyes only|restricted|eyes only|board only|board confidential|management only",
  privilege: "attorney-client privileged|attorney client privileged|attorney-client privileged communication|attorney-client privileged and confidential|attorney/client privileged|attorney-client privilege|attorney-client privileged work product|privileged and confidential|privileged & confidential|privileged, confidential|confidential and privileged|confidential & privileged|strictly privileged and confidential|legally privileged and confidential|privileged communication|privileged attorney-client communication|privileged attorney client communication|attorney work product|attorney work-product|attorneys' work product|work product privileged|attorney-client communication|lawyer-client privileged|solicitor-client privilege|solicitor-client privileged|solicitor client privileged|litigation privilege|legal professional privilege|legal advice privilege|legally privileged|subject to legal privilege|subject to attorney-client privilege|prepared in anticipation of litigation|prepared at the direction of counsel|without prejudice|without prejudice save as to costs|protected by attorney-client privilege|common interest privileged|joint defense privileged|mandatsgeheimnis|anwaltsgeheimnis|anwaltskorrespondenz|unterliegt dem anwaltsgeheimnis|secret professionnel|couvert par le secret professionnel|correspondance confidentielle d'avocat|secreto profesional abogado-cliente|segreto professionale|corrispondenza riservata tra avvocati|beroepsgeheim|tajemnica adwokacka|tajemnica radcowska|sigilo profissional|sujeito a sigilo profissional",
  de: "streng vertraulich|vertraulich|h\xF6chst vertraulich|streng geheim|nur f\xFCr den internen gebrauch|nur fuer den internen gebrauch|nur f\xFCr internen gebrauch|nur f\xFCr den dienstgebrauch|nur fuer den dienstgebrauch|nur zur internen verwendung|nur intern|gesch\xE4ftsgeheimnis|betriebsgeheimnis|firmenvertraulich|firmengeheimnis|verschlusssache|nicht zur weitergabe|nicht weitergeben|anwaltlich privilegiert|streng geheim|geheim|geheimhaltungsstufe|h\xF6chste vertraulichkeit|vertrauliche unterlage|vertrauliche information|vertrauliches dokument|pers\xF6nlich und vertraulich|pers\xF6nlich / vertraulich|intern|nur f\xFCr internen dienstgebrauch|nur f\xFCr berechtigte|nicht f\xFCr dritte bestimmt|weitergabe untersagt|nicht zur ver\xF6ffentlichung|sperrfrist",
  fr: "strictement confidentiel|strictement confidentielle|confidentiel|confidentielle|hautement confidentiel|tr\xE8s confidentiel|usage interne uniquement|usage interne|\xE0 usage interne|\xE0 usage strictement interne|r\xE9serv\xE9 \xE0 un usage interne|diffusion restreinte|diffusion limit\xE9e|ne pas diffuser|ne pas divulguer|secret des affaires|secret d\xE9fense|confidentiel d\xE9fense|confidentiel et priv\xE9|personnel et confidentiel|document confidentiel|document interne|interne|diffusion interne|diffusion interne uniquement|strictement personnel et confidentiel|confidentiel entreprise|confidentiel industrie|non diffusable|sous embargo",
  es: "estrictamente confidencial|altamente confidencial|confidencial|uso interno|solo para uso interno|s\xF3lo para uso interno|uso exclusivo interno|para uso interno|difusi\xF3n limitada|difusi\xF3n restringida|no distribuir|no divulgar|secreto profesional|secreto comercial|reservado y confidencial|privado y confidencial|documento confidencial|informaci\xF3n confidencial|personal y confidencial|estrictamente privado y confidencial|solo uso interno|s\xF3lo uso interno|prohibida su difusi\xF3n|prohibida su reproducci\xF3n|confidencial y privado|interno",
  pt: "estritamente confidencial|uso interno apenas|apenas para uso interno|somente para uso interno|n\xE3o distribuir|n\xE3o divulgar|sigiloso|segredo comercial|documento confidencial|documento interno|informa\xE7\xE3o confidencial|altamente confidencial|confidencial e restrito|privado e confidencial|uso interno|acesso restrito|reservado|uso restrito",
  it: "strettamente confidenziale|strettamente riservato|confidenziale|riservato|riservata|uso interno|solo per uso interno|esclusivamente per uso interno|non divulgare|non distribuire|riservatissimo|riservato e confidenziale|segreto aziendale|documento riservato|documento confidenziale|strettamente personale e riservato|personale e riservato|ad uso interno|per uso interno|solo uso interno|informazioni riservate|non diffondere",
  nl: "strikt vertrouwelijk|vertrouwelijk|zeer vertrouwelijk|alleen voor intern gebruik|uitsluitend voor intern gebruik|intern gebruik|niet verspreiden|bedrijfsvertrouwelijk|departementaal vertrouwelijk|bedrijfsgeheim|bedrijfsvertrouwelijke informatie|persoonlijk en vertrouwelijk|intern vertrouwelijk|vertrouwelijke informatie|uitsluitend intern|intern document|niet voor verspreiding",
  pl: "\u015Bci\u015Ble poufne|poufne|\u015Bci\u015Ble tajne|tylko do u\u017Cytku wewn\u0119trznego|do u\u017Cytku wewn\u0119trznego|do u\u017Cytku s\u0142u\u017Cbowego|tajemnica przedsi\u0119biorstwa|zastrze\u017Cone|nie rozpowszechnia\u0107|dokument poufny|informacje poufne|wy\u0142\u0105cznie do u\u017Cytku wewn\u0119trznego|do u\u017Cytku wewn\u0119trznego|tajne|tajemnica firmy|dokument wewn\u0119trzny|nie udost\u0119pnia\u0107",
  nordic: "strikt konfidentiellt|str\xE4ngt konfidentiellt|konfidentiellt|endast f\xF6r internt bruk|sekretess|f\xF6retagshemlig|strengt fortroligt|fortroligt|strengt fortrolig|fortrolig|kun til intern brug|kun til internt bruk|kun for intern bruk|konfidensielt|strengt konfidensielt|luottamuksellinen|ehdottoman luottamuksellinen|vain sis\xE4iseen k\xE4ytt\xF6\xF6n|salassa pidett\xE4v\xE4|liikesalaisuus",
  east: "gizli|\xE7ok gizli|gizlidir|\u015Firkete \xF6zel|hizmete \xF6zel|p\u0159\xEDsn\u011B d\u016Fv\u011Brn\xE9|d\u016Fv\u011Brn\xE9|pouze pro vnit\u0159n\xED pot\u0159ebu|p\u0159\xEDsne d\xF4vern\xE9|d\xF4vern\xE9|szigor\xFAan bizalmas|bizalmas|strict confiden\u021Bial|confiden\u021Bial|strogo povjerljivo|povjerljivo|strogo poverljivo",
  cyrillic: "\u0441\u0442\u0440\u043E\u0433\u043E \u043A\u043E\u043D\u0444\u0438\u0434\u0435\u043D\u0446\u0438\u0430\u043B\u044C\u043D\u043E|\u043A\u043E\u043D\u0444\u0438\u0434\u0435\u043D\u0446\u0438\u0430\u043B\u044C\u043D\u043E|\u0434\u043B\u044F \u0441\u043B\u0443\u0436\u0435\u0431\u043D\u043E\u0433\u043E \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F|\u0442\u043E\u043B\u044C\u043A\u043E \u0434\u043B\u044F \u0432\u043D\u0443\u0442\u0440\u0435\u043D\u043D\u0435\u0433\u043E \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F|\u0434\u043B\u044F \u0432\u043D\u0443\u0442\u0440\u0435\u043D\u043D\u0435\u0433\u043E \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F|\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u0430\u044F \u0442\u0430\u0439\u043D\u0430|\u0441\u0435\u043A\u0440\u0435\u0442\u043D\u043E|\u0441\u0443\u0432\u043E\u0440\u043E \u043A\u043E\u043D\u0444\u0456\u0434\u0435\u043D\u0446\u0456\u0439\u043D\u043E|\u043A\u043E\u043D\u0444\u0456\u0434\u0435\u043D\u0446\u0456\u0439\u043D\u043E|\u0434\u043B\u044F \u0441\u043B\u0443\u0436\u0431\u043E\u0432\u043E\u0433\u043E \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u043D\u043D\u044F|\u043A\u043E\u043C\u0435\u0440\u0446\u0456\u0439\u043D\u0430 \u0442\u0430\u0454\u043C\u043D\u0438\u0446\u044F|\u043F\u043E\u0432\u0435\u0440\u0438\u0442\u0435\u043B\u043D\u043E|\u0441\u0442\u0440\u043E\u0433\u043E \u043F\u043E\u0432\u0435\u0440\u0438\u0442\u0435\u043B\u043D\u043E",
  greek: "\u03AC\u03BA\u03C1\u03C9\u03C2 \u03B5\u03BC\u03C0\u03B9\u03C3\u03C4\u03B5\u03C5\u03C4\u03B9\u03BA\u03CC|\u03B1\u03C5\u03C3\u03C4\u03B7\u03C1\u03AC \u03B5\u03BC\u03C0\u03B9\u03C3\u03C4\u03B5\u03C5\u03C4\u03B9\u03BA\u03CC|\u03B5\u03BC\u03C0\u03B9\u03C3\u03C4\u03B5\u03C5\u03C4\u03B9\u03BA\u03CC|\u03B1\u03C0\u03CC\u03C1\u03C1\u03B7\u03C4\u03BF|\u03AC\u03BA\u03C1\u03C9\u03C2 \u03B1\u03C0\u03CC\u03C1\u03C1\u03B7\u03C4\u03BF|\u03B3\u03B9\u03B1 \u03B5\u03C3\u03C9\u03C4\u03B5\u03C1\u03B9\u03BA\u03AE \u03C7\u03C1\u03AE\u03C3\u03B7",
  asian: "\u793E\u5916\u79D8|\u6975\u79D8|\u90E8\u5916\u79D8|\u95A2\u4FC2\u8005\u5916\u79D8|\u53B3\u79D8|\u4E38\u79D8|\u53D6\u6271\u6CE8\u610F|\u6A5F\u5BC6\u6587\u66F8|\u6A5F\u5BC6|\u79D8\u5BC6\u4FDD\u6301|\u673A\u5BC6|\u7EDD\u5BC6|\u79D8\u5BC6|\u5185\u90E8\u8D44\u6599|\u5185\u90E8\u6587\u4EF6|\u5185\u90E8\u4F7F\u7528|\u4EC5\u4F9B\u5185\u90E8\u4F7F\u7528|\u5546\u4E1A\u673A\u5BC6|\u5546\u4E1A\u79D8\u5BC6|\u4E25\u683C\u4FDD\u5BC6|\u56B4\u683C\u4FDD\u5BC6|\u6A5F\u5BC6\u6587\u4EF6|\u50C5\u4F9B\u5167\u90E8\u4F7F\u7528|\u5167\u90E8\u8CC7\u6599|\uB300\uC678\uBE44|\uADF9\uBE44|\uC0AC\uB0B4\uD55C|\uAE30\uBC00|\uAE30\uBC00\uBB38\uC11C|\uB0B4\uBD80\uC6A9|\uB0B4\uBD80 \uC790\uB8CC|l\u01B0u h\xE0nh n\u1ED9i b\u1ED9|tuy\u1EC7t m\u1EADt|rahasia|sangat rahasia|\u0E25\u0E31\u0E1A|\u0E25\u0E31\u0E1A\u0E21\u0E32\u0E01|\u0E25\u0E31\u0E1A\u0E17\u0E35\u0E48\u0E2A\u0E38\u0E14",
  semitic: "\u0633\u0631\u064A \u0644\u0644\u063A\u0627\u064A\u0629|\u0633\u0631\u064A \u0648\u062E\u0627\u0635|\u0633\u0631\u064A \u0648\u0645\u0643\u062A\u0648\u0645|\u0633\u0631\u064A|\u0645\u062D\u0631\u0645\u0627\u0646\u0647|\u06A9\u0627\u0645\u0644\u0627 \u0645\u062D\u0631\u0645\u0627\u0646\u0647|\u05E1\u05D5\u05D3\u05D9|\u05E1\u05D5\u05D3\u05D9 \u05D1\u05D9\u05D5\u05EA\u05E8|\u05D7\u05E1\u05D5\u05D9|\u0917\u094B\u092A\u0928\u0940\u092F|\u0905\u0924\u093F \u0917\u094B\u092A\u0928\u0940\u092F"
};
var ORDINARY = "proprietary|geheim|intern|interne|interno|reservado|trade secrets|do not share|do not copy|in confidence|confidential data|sensitive information|embargoed|tajne|sperrfrist|riservato|riservata|uso interno|without prejudice|proprietary information|no distribution|geheimhaltungsstufe|sekretess|trade secret|segreto professionale|beroepsgeheim|secret professionnel|attorney-client privilege|legal professional privilege|litigation privilege|solicitor-client privilege|personnel|not for circulation|authorized personnel only|authorised personnel only";
var INTERNAL = /* @__PURE__ */ new Set([...(BY_LANGUAGE["enInternal"] ?? "").split("|"), ...ORDINARY.split("|")]);
var PRIVILEGE = new Set((BY_LANGUAGE["privilege"] ?? "").split("|"));
var PHRASES = [...new Set(Object.values(BY_LANGUAGE).flatMap((phrases2) => phrases2.split("|")))];

// utils/detectors/confidential/headings.ts
var OWNER = /(?:^|[*#/\s"])(?:copyright|©|\(c\)|all rights reserved)/i;
var COMPANY = /^[\s*#/|;"'-]{0,20}(?:[A-Z0-9][\w&.,'’-]{0,30}[ ,]{1,2}){1,7}$/;
var SUFFIX = /\b(?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|Company|Co|AG|SA|SAS|BV|NV|Oy|AB|PLC|plc)\b/;
var FIELD2 = /(?:^|[\s*#@|>])(?:licen[cs]e|rights|confidentiality|classification|sensitivity|distribution|dissemination|handling|marking|label|security|privacy|visibility|status|vertraulichkeit|einstufung|klassifi(?:kation|zierung)|confidentialité|clasificación|classificazione|rubricering|klauzula)\**_{0,2}\s{0,4}[:=|\-–]?\s{0,20}[*_"`]{0,3}$/i;
var TWICE = /(?:^|[\s*#/])(?:strictly |highly )?confidential\s?[/|·・]\s?$/i;
var AFTER_SENTENCE = /[.|·•®]\s{1,2}[*_]{0,2}$/;
var GOES_ON = /^[\s*_]{0,3}[-–—:|]\s{0,2}(?:for |do not|not |internal|restricted|authori[sz]ed|all rights|property|board|investor|executive|management|nur |ne pas|no )/i;
var FORBIDS = /^\.\s{1,2}(?:do not|not for|for internal|internal use|all rights|property of|no part|nicht|ne pas|no distribuir)/i;
var phrases = null;
function isLetter(text2, at) {
  if (at < 0 || at >= text2.length) return false;
  const code = text2.charCodeAt(at);
  return code < LIMIT ? isWordUnit(code) || code === 95 : /[\p{L}\p{N}]/u.test(text2.charAt(at));
}
function lengthOfPhrase(value, text2, start) {
  phrases ??= new Set(PHRASES);
  const lower2 = value.toLowerCase();
  for (let n = value.length; n >= 2; n--) {
    if (isLetter(text2, start + n)) continue;
    if (phrases.has(lower2.slice(0, n))) return n;
  }
  return 0;
}
function followsDash({ before: before3 }, alone) {
  return alone && before3.length < 90 && !/[.;=]\s/.test(before3) && /\S\s{1,3}[|–—•·-]\s{1,3}[*_]{0,2}$/.test(before3);
}
function followsName({ before: before3, value }, alone) {
  return alone && !hasCase(value) && /[　\s]$/.test(before3) && before3.trim().length < 40 && !/[。、,.;:=：]/.test(before3);
}
var SUBJECT = /^[\s>*_]{0,8}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne|件名|主题|제목)[*_]{0,2}\s{0,3}[:：]\s{0,3}(?:(?:re|aw|fw|fwd|wg|tr|antw)\s?:\s{0,3}){0,4}[[(【]?$/i;
var OPENS = /[[(【〔「『（［]$/;
var CLOSES = /^[\])】〕」』）］](?!\()\s{0,3}\S/;
function isTag({ before: before3, after: after2, value }) {
  if (before3 === "" || hasCase(value) && !isShouted(value)) return false;
  if (SUBJECT.test(before3)) return true;
  return OPENS.test(before3) && CLOSES.test(after2) && DECORATION.test(before3);
}
function isOwned(place2, phrase, alone, goesOn) {
  const { before: before3, after: after2, above, value } = place2;
  if (!/confidential|proprietary|vertraulich/i.test(phrase)) return false;
  const ends2 = alone || goesOn && /^[\s*_]{0,3}(?:[-–—|]|[.](?=\s))/.test(after2);
  if (!ends2) return false;
  if (OWNER.test(before3)) return phrase.includes(" ") || isShouted(value) || alone;
  if (!COMPANY.test(before3)) return false;
  if (phrase.includes(" ") || SUFFIX.test(before3)) return true;
  return isShouted(value) && isShouted(before3) && before3.trim().length < 40 || OWNER.test(above);
}
function standsOut(place2, phrase, alone, goesOn) {
  const { before: before3, after: after2 } = place2;
  if (DECORATION.test(before3)) return true;
  if (isOwned(place2, phrase, alone, goesOn) || followsDash(place2, alone) || followsName(place2, alone)) return true;
  if (TWICE.test(before3) && alone) return true;
  if (AFTER_SENTENCE.test(before3) && GOES_ON.test(after2) && startsUpper(place2.value)) return true;
  return FIELD2.test(before3) && (alone || goesOn) && startsUpper(place2.value);
}
function judge(place2) {
  const { value, before: before3, after: after2 } = place2;
  const phrase = value.toLowerCase();
  const cased = hasCase(value);
  const alone = DECORATION.test(after2);
  const goesOn = SEPARATOR.test(after2);
  if (cased && !startsUpper(value) && !(OWNER.test(before3) && alone)) return false;
  if (isTag(place2)) return "high";
  if (!alone && !goesOn) return false;
  if (!standsOut(place2, phrase, alone, goesOn)) return false;
  if (/^\s*(?:[,=]|["'`]\s*[,:\]}])/.test(after2) || /[,{[]\s*["'`]?$/.test(before3)) return false;
  if (/<(?:option|label|li|th|code|a)\b[^<>]{0,100}>\s*$/i.test(before3)) return false;
  const shouted = isShouted(value);
  if (INTERNAL.has(phrase) && !shouted && (inComment(before3) || !phrase.includes(" "))) return false;
  if (!shouted && cased && !alone && /^\s*[:(.]/.test(after2) && !phrase.includes(" ") && !FORBIDS.test(after2)) return false;
  if (!shouted && /^\s*#{1,6}\s/.test(before3)) return PRIVILEGE.has(phrase) ? false : "low";
  return shouted || !cased || phrase.includes(" ") ? "high" : "medium";
}
var SHARED = [
  "confidential",
  "vertraulich",
  "confidentiel",
  "confidencial",
  "vertrouwelijk",
  "confidenziale",
  "privileged",
  "internal use"
];
var MOST_BEFORE = 4;
var LONGEST_BEFORE = 40;
function phraseAround(value, input, index) {
  const floor = Math.max(0, index - LONGEST_BEFORE);
  const starts2 = [index];
  for (let at = index - 1; at > floor && starts2.length <= MOST_BEFORE; ) {
    while (at > floor && /[ ,&'’/-]/.test(input.charAt(at))) at--;
    if (!isLetter(input, at)) break;
    while (at > floor && isLetter(input, at - 1)) at--;
    if (at > floor || at === 0) starts2.push(at);
    at--;
  }
  for (const start of starts2.reverse()) {
    const length2 = isLetter(input, start - 1) ? 0 : lengthOfPhrase(input.slice(start, index) + value, input, start);
    if (start + length2 > index) return { start, length: length2 };
  }
  return null;
}
function isInSentence(input, end) {
  let next = end;
  while (next < input.length && isLetter(input, next)) next++;
  while (next < input.length && input.charCodeAt(next) === 32) next++;
  return input.charAt(next) === "," || isLetter(input, next) && !SECOND.test(input.slice(next, next + 12));
}
var SECOND = /^(?:and|und|et|y|e|en|i|only|use|draft|document|material|report|memo|information|data|under|communi|attorney|work|propriet|priv|intern|business|trade|corresp|brief|défense|entreprise|industrie|défini|avocat|unterlage|entwurf|propert|material)/i;
function judgeMatch(value, match, wanted) {
  const { input, index } = match;
  if (isLetter(input, index - 1)) return false;
  const shared = SHARED.find((word) => value.slice(0, word.length).toLowerCase() === word);
  if (shared !== void 0 && isInSentence(input, index + shared.length)) return false;
  const found3 = shared === void 0 ? { start: index, length: lengthOfPhrase(value, input, index) } : phraseAround(value, input, index);
  if (found3 === null) return false;
  const { start, length: n } = found3;
  if (n === 0 || !wanted(input.slice(start, start + n).toLowerCase())) return false;
  let next = start + n;
  while (next < input.length && input.charCodeAt(next) === 32) next++;
  if (isLetter(input, next)) return false;
  return judge(placeAt(input, start, start + n));
}
function keywordsOf(all) {
  return [
    ...new Set(
      all.map((p) => SHARED.find((word) => p.includes(word)) ?? p).flatMap(
        (p) => /^[\x20-\x7e]*$/.test(p) ? [p] : [p, p.toUpperCase().toLowerCase() === p ? p.toUpperCase() : p, p.charAt(0).toUpperCase() + p.slice(1)]
      )
    )
  ];
}
var WORDS = /[^\s.,;:!?()[\]{}<>"*_#\\|/&'’–—。、，：；！？「」『』【】（）-]{1,30}(?:(?: & | - |[ '’/&-])[^\s.,;:!?()[\]{}<>"*_#\\|/&'’–—。、，：；！？「」『』【】（）-]{1,30}){0,7}/y;
var headingDetectors = [
  {
    id: "confidential.label",
    category: "confidential",
    confidence: "medium",
    keywords: keywordsOf(PHRASES.filter((p) => !PRIVILEGE.has(p))),
    pattern: WORDS,
    validate: (value, match) => judgeMatch(value, match, (phrase) => !PRIVILEGE.has(phrase)),
    source: "Wording of printed markings; German VSA annex, UK Government Security Classifications policy, 32 CFR 2002 for the official ones"
  },
  {
    id: "confidential.privilege",
    category: "confidential",
    confidence: "medium",
    keywords: keywordsOf([...PRIVILEGE]),
    pattern: WORDS,
    validate: (value, match) => judgeMatch(value, match, (phrase) => PRIVILEGE.has(phrase)),
    rank: 1,
    source: "US Federal Rule of Evidence 502 (attorney-client privilege, work product); wording of printed markings"
  }
];

// utils/detectors/confidential/notices.ts
var REACH2 = 260;
var SELF = "this|the (?:attached|enclosed|following|present|above|accompanying)|these|dieses?|diese[rn]?|ce(?:tte|t)?|este|esta|questo|questa|dit|deze|niniejsz[ay]|denna|detta|denne|dette|ez a";
var THING = "(?:e-?mail|message|communication|transmission|document|documentation|file|files|presentation|slides?|report|deck|memo(?:randum)?|letter|fax|source(?: code)?|code|software|program|firmware|product|library|module|script|header|repository|project|material|materials|information|proposal|offer|agreement|data ?sheet|specification|drawing|design|manual|paper|work|page|draft|plan|worksheet|spreadsheet|nachricht|mail|dokument|datei|unterlagen?|pr\xE4sentation|angebot|bericht|courriel|fichier|pr\xE9sentation|rapport|correo|mensaje|documento|archivo|arquivo|mensagem|presentaci\xF3n|informe|messaggio|relazione|wiadomo\u015B\u0107|dokumentet|e-post|meddelande|besked|dokumentum)";
var VERB = "(?:is|are|contains?|contain|may contain|constitutes?|comprises?|includes?|remains?|ist|sind|enth\xE4lt|enthalten|kann|k\xF6nnen|est|sont|contient|contiennent|peut contenir|es|son|contiene|contienen|puede contener|cont\xE9m|pode conter|\xE9|\xE8|pu\xF2 contenere|bevat|is|kan|zawiera|jest|inneh\xE5ller|indeholder|inneholder|er|\xE4r)";
var LETTER = "A-Za-z\xC0-\u017E\u0410-\u044F";
var OF_ITSELF = new RegExp(
  `(?:^|[^${LETTER}])(?:(?:${SELF}) (?:[${LETTER}-]{2,20} ){0,2}${THING}(?![${LETTER}])[^]{0,110}?|the (?:Material|Software|Program|Work|Document|Information)s?(?: [a-z]{2,12}){0,3}?|(?:contents?|information|instructions|data|software)(?: (?:and|or|other|contained|set forth|of this file|in this file|provided|the|computer|programs?|information|statements),?){0,8} (?:herein|hereof|of this (?:file|document)|in this (?:file|document|message|e-?mail)),?|its contents?) ${VERB}(?![${LETTER}])[^]{0,80}$`,
  "i"
);
var HINT = /\b(?:this|these|the|herein|hereof|its|dies|ce|cette|cet|est[ea]|quest[oa]|dit|deze|niniejsz|denn[ae]|dett[ae])/i;
var DENIED = /\b(?:no|not|never|no longer|nicht|kein|keine|pas|non|nunca|não|niet|nie)\b/i;
var ABOUT = /\b(?:if|when|whether|ensure|must be|should be|treat|keep|kept|how to|why|wenn|falls|si)\b/i;
var OTHERS = /\b(?:about|regarding|concerning|when|if|whether|how|why|über|wenn)\b/i;
var MAIL = /e-?mail|message|nachricht|courriel|correo|mensaje|mensagem|messaggio|transmission|communication|fax|wiadomość|meddelande|besked|e-post/i;
function unwrapped(text2) {
  return text2.replace(/[ \t\r]{0,12}\n[ \t]{0,12}(?:\*{1,3}(?!\/)|\/{2,3}|#{1,3}|--|;{1,2}|>{1,3}|\||\.\.|!)?[ \t]{0,12}/g, " ").replace(/ {2,}/g, " ");
}
function sentenceBefore(text2, at) {
  const before3 = text2.slice(Math.max(0, at - REACH2), at);
  const parts = before3.split(/[!?](?=\s)|\.(?=\s(?!and ))|\n\s{0,8}\n/);
  return unwrapped(parts.at(-1) ?? "");
}
var isInside = (text2, at) => at > 0 && isWordUnit(text2.charCodeAt(at - 1));
var TO_A_THING = /^[a-z]+ to (?:the|a|an|our|this) [a-z]/;
var last = null;
function kindAt({ input, index }) {
  if (last?.index === index && last.input === input) return last.kind;
  const said = last?.input === input && index > last.told && index < last.told + REACH2;
  const kind2 = said ? null : judgeKind(input, index);
  last = { input, index, kind: kind2, told: kind2 !== null ? index : said ? last?.told ?? -REACH2 : -REACH2 };
  return kind2;
}
function judgeKind(text2, at) {
  if (isInside(text2, at) || !HINT.test(text2.slice(Math.max(0, at - REACH2), at))) return null;
  const sentence = sentenceBefore(text2, at);
  if (!HINT.test(sentence) || !OF_ITSELF.test(sentence) || TO_A_THING.test(text2.slice(at, at + 40))) return null;
  const subject = sentence.slice(sentence.search(OF_ITSELF));
  if (DENIED.test(subject) || OTHERS.test(subject) || ABOUT.test(sentence.slice(0, sentence.length - subject.length + 2))) return null;
  return MAIL.test(subject) ? "mail" : "notice";
}
var WORDS2 = [
  "confidential",
  "vertraulich",
  "confidentiel",
  "confidencia",
  "confidenzial",
  "riservat",
  "vertrouwelijk",
  "poufn",
  "konfiden",
  "fortrolig",
  "privileged",
  "proprietary",
  "bizalmas"
];
var WORD = /(?:confidential|vertraulich|confidentiel|confidencia[li]|confidenzial|riservat|vertrouwelijk|poufn|konfiden[ts]|fortrolig|privileged|proprietary|bizalmas)[a-zà-ž]{0,6}/iy;
var ANYBODY = /^(?:Disclos|Receiv|Either|Each|Customer|Client|Company\b|Part(?:y|ies)|Provider|Licens|Seller|Buyer|The\b|A\b|An\b|Any|Another|Other|Third|Your?\b|User|Employ|Contractor|Supplier|Vendor|Recipient|Such)/;
function judgeOwned(value, match) {
  const { input, index } = match;
  if (isInside(input, index)) return false;
  const owner = /(?:of|to|belonging to)[^A-Za-z]{1,16}(?:the )?(\S.*)$/s.exec(
    unwrapped(value + input.slice(index + value.length, index + value.length + 20))
  )?.[1] ?? "";
  if (!/^[A-Z"“]/.test(owner) || ANYBODY.test(owner)) return false;
  const sentence = sentenceBefore(input, index);
  if (DENIED.test(sentence)) return false;
  if (/(?:\b(?:contains?|is|are|and|or|the|constitutes?|comprises?|valuable|comprise|property|unpublished)|[:;©])\s{1,3}$/i.test(
    `${sentence} `.replace(/\s+$/, " ")
  ))
    return "medium";
  return DECORATION.test(placeAt(input, index, index + value.length).before) && "medium";
}
var NDA_PLACE = /(?:^|[^A-Za-z])(?:shared|provided|disclosed|sent|submitted)\s$/i;
function judgeNda(value, match) {
  const { input, index } = match;
  const place2 = placeAt(input, index, index + value.length);
  const heading = (DECORATION.test(place2.before) || NDA_PLACE.test(place2.before)) && (DECORATION.test(place2.after) || SEPARATOR.test(place2.after));
  if (heading && /^[A-Z]/.test(place2.before.replace(/^[^A-Za-z]+/, "") + value)) return "medium";
  const sentence = `${sentenceBefore(input, index)} `;
  return new RegExp(`\\b(?:${SELF}) (?:[${LETTER}-]{2,20} ){0,2}${THING}\\b[^]{0,60}$`, "i").test(sentence) && !DENIED.test(sentence) && !ABOUT.test(sentence) && "medium";
}
var base = { category: "confidential", confidence: "medium" };
var noticeDetectors = [
  {
    // This document contains confidential information; this software is proprietary and confidential.
    ...base,
    id: "confidential.notice",
    keywords: WORDS2,
    pattern: WORD,
    validate: (_, match) => kindAt(match) === "notice",
    source: "Wording of notices on documents and sources"
  },
  {
    // This e-mail may contain confidential information: on every mail of many companies, so it says little.
    ...base,
    id: "confidential.mail-disclaimer",
    confidence: "low",
    keywords: WORDS2,
    pattern: WORD,
    validate: (_, match) => kindAt(match) === "mail",
    source: "Wording of notices on e-mail"
  },
  {
    // Disclaimers that never say "this message".
    ...base,
    id: "confidential.mail-disclaimer",
    confidence: "low",
    keywords: [
      "intended recipient",
      "intended solely for",
      "intended only for",
      "may contain confidential",
      "bestimmungsgem\xE4\xDFe",
      "nicht der richtige adressat",
      "destinataire",
      "destinatario",
      "beoogde ontvanger",
      "geadresseerde"
    ],
    pattern: /(?:intended recipient(?:s|\(s\))?,? (?:please|you are|any|of this|be advised)|intended (?:solely|only) for the (?:use of the )?(?:individual|person|addressee|recipient|named)|may contain confidential and\/or (?:privileged|unpublished|proprietary)|nicht der richtige Adressat|destinataires? (?:prévu|désigné|de ce)|destinatario (?:previsto|indicado|de este)|beoogde ontvanger|geadresseerde bent)/iy,
    source: "Wording of e-mail disclaimers"
  },
  {
    ...base,
    id: "confidential.notice",
    keywords: ["unauthorized", "unauthorised", "not be disclosed", "or disclosed"],
    pattern: /(?:unauthori[sz]ed (?:copying|use|reproduction|disclosure|distribution|review)[^.\n]{0,60} (?:of this (?:file|document|source|software|code|material)|via any medium)[^.\n]{0,40}(?:strictly )?prohibited|(?:not be|or) disclosed (?:to (?:third|any|others|anyone)|without|outside|in whole|except))/iy,
    validate: (value, { input, index }) => {
      if (/^unauthori/i.test(value)) return true;
      const sentence = sentenceBefore(input, index);
      if (/^or/i.test(value) && !/\b(?:may|must|shall|can|is|are) not be\b/i.test(sentence)) return false;
      return new RegExp(
        `(?:contents? of |^|[^${LETTER}])this (?:[a-z]{2,12} )?(?:file|document|source code|software|program|drawing|specification|material)s?\\b`,
        "i"
      ).test(sentence);
    },
    source: "Wording of notices in proprietary sources"
  },
  {
    // The confidential and proprietary information of Acme; unpublished proprietary source code of Acme.
    ...base,
    id: "confidential.notice",
    keywords: [
      "proprietary information",
      "proprietary source",
      "proprietary property",
      "proprietary product",
      "proprietary and confidential information",
      "confidential information of",
      "confidential information to",
      "confidential property",
      "confidential product",
      "confidential trade secrets",
      "trade secrets of"
    ],
    pattern: /(?:(?:proprietary and )?confidential (?:information|property|product|trade secrets?)|proprietary (?:information|source code|property|product)|trade secrets) (?:of|to|belonging to)(?:,|[\s*#/;-]){1,12}(?:the )?/iy,
    validate: judgeOwned,
    rank: 1,
    source: "Wording of notices in proprietary sources"
  },
  {
    ...base,
    id: "confidential.notice",
    keywords: ["unpublished"],
    pattern: /unpublished,? (?:and )?(?:confidential and )?(?:proprietary|confidential|licensed) (?:source code|information|work|software|material|technology)/iy,
    source: "Wording of notices in proprietary sources"
  },
  {
    ...base,
    id: "confidential.notice",
    keywords: [
      "\u672C\u8D44\u6599",
      "\u672C\u6587\u4EF6",
      "\u672C\u6587\u6863",
      "\u672C\u90AE\u4EF6",
      "\u672C\u62A5\u544A",
      "\u672C\u8CC7\u6599",
      "\u672C\u6587\u66F8",
      "\u672C\u66F8\u985E",
      "\u672C\u30E1\u30FC\u30EB",
      "\uBCF8 \uBB38\uC11C",
      "\uC774 \uBB38\uC11C",
      "\uBCF8 \uBA54\uC77C",
      "\uBCF8 \uC790\uB8CC"
    ],
    pattern: /(?:本(?:资料|文件|文档|邮件|报告|資料|文書|書類|メール)|[본이] (?:문서|메일|자료))[^。.\n]{0,24}?(?:机密|機密|保密|秘密|社外秘|대외비|기밀|비밀)/y,
    validate: (value) => !/不|非|ない|않|아니/.test(value),
    source: "Wording of notices on documents"
  },
  {
    // This document is subject to a non-disclosure agreement; Shared under NDA.
    ...base,
    id: "confidential.nda",
    keywords: [
      "under nda",
      "to nda",
      "an nda",
      "the nda",
      "mutual nda",
      "non-disclosure agreement",
      "nondisclosure agreement",
      "confidentiality agreement"
    ],
    lead: { max: 40, chars: /[A-Za-z -]/ },
    pattern: /[A-Za-z -]{0,40}?(?<![A-Za-z])((?:covered by|subject to|governed by|bound by|protected by|under) (?:(?:a|an|the|our|mutual|strict|signed|executed) ){0,3}(?:NDA|non-?disclosure agreement|confidentiality agreement))(?![A-Za-z])/iy,
    group: 1,
    validate: (value, match) => {
      const start = match.index + match[0].length - value.length;
      const at = Object.assign([value], { index: start, input: match.input });
      return judgeNda(value, at);
    },
    source: "Wording of notices on documents that were given under an agreement"
  }
];

// utils/detectors/confidential/official.ts
function isBanner({ before: before3, after: after2 }) {
  const opens2 = DECORATION.test(before3) || /\S\s{1,3}[|–—•·-]\s{1,3}$/.test(before3) || BEFORE.test(before3);
  if (/<(?:option|label|li|th|code|a)\b[^<>]{0,100}>\s*$/i.test(before3)) return false;
  return opens2 && !/^\s*[,=:]|^["'`]\s*[,:\]}]/.test(after2) && (DECORATION.test(after2) || SEPARATOR.test(after2) || /^\s*\/\//.test(after2));
}
var BEFORE = /(?:classification|classified|marking|banner|handling|einstufung|geheimhaltungsgrad|sensitivity)[^\n]{0,12}[:|–—-]\s{0,3}[*_"']{0,3}(?:UNCLASSIFIED )?$/i;
var TLP_COLOURS = "red|amber\\+strict|amber|green|clear|white";
var OTHER_TLP = new RegExp(`tlp[: -]{1,2}(?:${TLP_COLOURS})`, "i");
function judgeTlp(value, match) {
  const place2 = placeAt(match.input, match.index, match.index + value.length);
  const { before: before3, after: after2 } = place2;
  if (OTHER_TLP.test(`${before3} ${after2}`)) return false;
  const opens2 = DECORATION.test(before3) || /(?:classification|marking|distribution|confidential|vertraulich|sensitivity|label|handling)[^\n]{0,20}[-–—:|(]\s*[*_"']{0,3}$/i.test(
    before3
  ) || /\S\s{1,3}[|–—•·-]\s{1,3}$/.test(before3);
  if (!opens2 || !(DECORATION.test(after2) || SEPARATOR.test(after2) || after2.trimStart().startsWith("<"))) return false;
  return value.toUpperCase().endsWith("GREEN") ? "low" : "high";
}
function judgeBanner(value, match) {
  return isBanner(placeAt(match.input, match.index, match.index + value.length)) && "high";
}
var officialDetectors = [
  {
    // TLP:AMBER at the start or the end of a line, the only one on it.
    id: "confidential.tlp",
    category: "confidential",
    confidence: "high",
    keywords: ["tlp:", "tlp-", "tlp "],
    pattern: /(?<![\w`])TLP[: -]{1,2}(?:RED|AMBER(?:\+STRICT)?|GREEN)(?![\w+])/y,
    validate: judgeTlp,
    rank: 1,
    source: "FIRST Traffic Light Protocol 2.0, https://www.first.org/tlp/"
  },
  {
    // CUI//SP-CTI, SECRET//NOFORN, UNCLASSIFIED//FOUO
    id: "confidential.official",
    category: "confidential",
    confidence: "high",
    keywords: ["cui//", "cui/", "controlled//", "secret//", "confidential//", "classified//"],
    pattern: /(?<![\w`/])(?:CUI|CONTROLLED|(?:TOP )?SECRET|CONFIDENTIAL|UNCLASSIFIED)\/\/[A-Z][A-Z0-9 ,/-]{1,60}(?![\w`])/y,
    validate: judgeBanner,
    rank: 2,
    source: "32 CFR part 2002 and the CUI Marking Handbook (National Archives); Intelligence Community classification marking"
  },
  {
    // NATO RESTRICTED, EU CONFIDENTIAL, OFFICIAL-SENSITIVE, VS-NUR FÜR DEN DIENSTGEBRAUCH, PROTECTED B
    id: "confidential.official",
    category: "confidential",
    confidence: "high",
    keywords: [
      "nato restricted",
      "nato confidential",
      "nato secret",
      "cosmic top secret",
      "nato unclassified",
      "restreint ue",
      "eu restricted",
      "confidentiel ue",
      "secret ue",
      "tres secret ue",
      "tr\xE8s secret ue",
      "official-sensitive",
      "official \u2013 sensitive",
      "official\u2013sensitive",
      "official sensitive",
      "vs-nur f",
      "vs \u2013 nur f",
      "vs - nur f",
      "vs-nfd",
      "vs-vertraulich",
      "protected a",
      "protected b",
      "protected c",
      "protected//",
      "diffusion restreinte",
      "tr\xE8s secret",
      "difusi\xF3n limitada",
      "reservado",
      "riservatissimo",
      "dep. vertrouwelijk",
      "stg. confidentieel",
      "controlled unclassified information",
      "for official use only",
      "law enforcement sensitive",
      "sensitive but unclassified"
    ],
    pattern: /(?<![\w`])(?:NATO (?:RESTRICTED|CONFIDENTIAL|SECRET)|COSMIC TOP SECRET|RESTREINT UE(?:\/EU RESTRICTED)?|EU RESTRICTED|CONFIDENTIEL UE(?:\/EU CONFIDENTIAL)?|SECRET UE(?:\/EU SECRET)?|TR[EÈ]S SECRET(?: UE(?:\/EU TOP SECRET)?)?|OFFICIAL ?[-– ] ?SENSITIVE(?:[ :-]{1,3}(?:COMMERCIAL|PERSONAL|LOCSEN|LEGAL|MARKET SENSITIVE))?|Official[-–]Sensitive|VS ?[-–] ?(?:NUR FÜR DEN DIENSTGEBRAUCH|Nur für den Dienstgebrauch|NfD|NFD|VERTRAULICH|Vertraulich)|PROTECTED [ABC]|PROTECTED\/\/[A-Z][A-Z ,/-]{1,40}|DIFFUSION RESTREINTE|DIFUSIÓN LIMITADA|RESERVADO|RISERVATISSIMO|D[Ee][Pp]\. VERTROUWELIJK|S[Tt][Gg]\. CONFIDENTIEEL|CONTROLLED UNCLASSIFIED INFORMATION|FOR OFFICIAL USE ONLY|LAW ENFORCEMENT SENSITIVE|SENSITIVE BUT UNCLASSIFIED)(?![\wÀ-ž`])/y,
    validate: (value, match) => judgeBanner(value, match) && (isShouted(value) ? "high" : "medium"),
    rank: 2,
    source: "UK Government Security Classifications policy; German VSA annex III; Council Decision 2013/488/EU annex I; NATO C-M(2002)49; Treasury Board of Canada Directive on Security Management"
  }
];

// utils/detectors/confidential/purview.ts
var SOURCE = "https://learn.microsoft.com/en-us/information-protection/develop/concept-mip-metadata";
var PROPERTY = /MSIP_Label_([0-9a-f]{8}-[0-9a-f-]{27})_([a-z]{2,30})(?:\s{0,3}[=:]\s{0,3}|["']\s{1,3}content\s{0,2}=\s{0,2}["']|["'][^<>\n]{0,120}>\s{0,8}<[\w:]{1,20}>|(?:\s{1,3}[\w:]{1,20}="[^"\n]{0,40}"){0,3}\s{0,3}>)\s{0,3}([^<>"';\n]{1,200})/iy;
var OPEN = /^(?:public|personal|non-?business|general|unrestricted|unclassified|not classified|none|open|official|öffentlich|privat|allgemein|publi[cqk]\p{L}{0,4}|pubblic\p{L}{0,2}|général|persönlich|公開|公开|공개)\b/iu;
var CLOSED = /confiden|restrict|secret|sensitive|protected|privileged|highly|vertraul|geheim|streng|riservat|vertrouwelijk|poufn|geheim|機密|社外秘|机密|기밀|\b(?:C[34]|S[34]|K[34]|L[34])\b/i;
var INTERNAL2 = /intern|interne|interno|only|employees|company|organi[sz]ation|business|\bC2\b|社内|内部|대외비/i;
var REACH3 = 1500;
function isOff({ input, index }, id) {
  const near = input.slice(Math.max(0, index - REACH3), index + REACH3).toLowerCase();
  const own = new RegExp(
    `msip_label_${id.toLowerCase()}_(?:enabled\\b[^\\n;]{0,60}?(?:false|[=:>"] ?0)\\b|removed\\b[^\\n;]{0,60}?(?:true|[=:>"] ?1)\\b)`
  );
  return own.test(near);
}
function judge2(match) {
  const [, id = "", key = ""] = match;
  const value = (match[3] ?? "").trim();
  const name = key.toLowerCase();
  if (name === "name") {
    if (value === "" || OPEN.test(value) || isOff(match, id)) return false;
    if (CLOSED.test(value)) return "high";
    return INTERNAL2.test(value) ? "medium" : "low";
  }
  if (name !== "contentbits") return false;
  const bits = Number(value);
  if (!Number.isInteger(bits) || (bits & 15) === 0 || isOff(match, id)) return false;
  return (bits & 8) !== 0 ? "high" : "medium";
}
var purviewDetectors = [
  {
    id: "confidential.sensitivity-label",
    category: "confidential",
    confidence: "medium",
    keywords: ["msip_label_"],
    pattern: PROPERTY,
    validate: (_, match) => judge2(match),
    rank: 2,
    source: SOURCE
  }
];

// utils/detectors/confidential/confidential.ts
var confidentialDetectors = [
  ...purviewDetectors,
  ...headingDetectors,
  ...fieldDetectors,
  ...officialDetectors,
  ...noticeDetectors
];

// utils/detectors/checksums.ts
function digitsOf(value) {
  let digits = "";
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += value[i] ?? "";
  }
  return digits;
}
function digitAt(text2, index) {
  return text2.charCodeAt(index) - 48;
}
function letterValue(char) {
  return Number.parseInt(char, 36);
}
function isRepeated(text2) {
  for (let i = 1; i < text2.length; i++) if (text2[i] !== text2[0]) return false;
  return true;
}
function luhn(digits) {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    let d = digitAt(digits, i);
    if (double && (d *= 2) > 9) d -= 9;
    sum += d;
  }
  return digits.length > 1 && sum % 10 === 0;
}
function weighted(digits, weights) {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += digitAt(digits, i) * (weights[i] ?? 0);
  return sum;
}
function sumOf(digits, weights) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const product = digitAt(digits, i) * (weights[i % weights.length] ?? 0);
    sum += product > 9 ? Math.floor(product / 10) + product % 10 : product;
  }
  return sum;
}
function remainder(text2, divisor) {
  let rest = 0;
  for (const char of text2) {
    const value = letterValue(char);
    rest = (rest * (value > 9 ? 100 : 10) + value) % divisor;
  }
  return rest;
}
function mod11of10(digits) {
  let product = 10;
  for (let i = 0; i < digits.length - 1; i++) {
    let sum = (digitAt(digits, i) + product) % 10;
    if (sum === 0) sum = 10;
    product = sum * 2 % 11;
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1);
}
var DIHEDRAL = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210"
];
var PERMUTED = ["0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"];
function verhoeff(digits) {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const permuted = digitAt(PERMUTED[i % 8] ?? "", digitAt(digits, digits.length - 1 - i));
    check = digitAt(DIHEDRAL[check] ?? "", permuted);
  }
  return check === 0;
}
function isDate(year, month, day) {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? leap ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
function isShortDate(digits, at = 0) {
  return isDate(2e3 + Number(digits.slice(at, at + 2)), Number(digits.slice(at + 2, at + 4)), Number(digits.slice(at + 4, at + 6)));
}

// utils/detectors/financial/card.ts
var RANGES = [
  [4, 4, [13, 16, 19]],
  [51, 55, [16]],
  [2221, 2720, [16]],
  [34, 34, [15]],
  [37, 37, [15]],
  [6011, 6011, [16, 19]],
  [644, 649, [16, 19]],
  [65, 65, [16, 19]],
  [62, 62, [16, 17, 18, 19]],
  [81, 82, [16, 17, 18, 19]],
  [300, 305, [14, 16, 19]],
  [3095, 3095, [14, 16, 19]],
  [36, 36, [14, 16, 19]],
  [38, 39, [14, 16, 19]],
  [3528, 3589, [16, 17, 18, 19]],
  [5018, 5018, [12, 13, 14, 15, 16, 17, 18, 19]],
  [5020, 5020, [12, 13, 14, 15, 16, 17, 18, 19]],
  [5038, 5038, [12, 13, 14, 15, 16, 17, 18, 19]],
  [5893, 5893, [12, 13, 14, 15, 16, 17, 18, 19]],
  [6304, 6304, [12, 13, 14, 15, 16, 17, 18, 19]],
  [6759, 6759, [12, 13, 14, 15, 16, 17, 18, 19]],
  [6761, 6766, [12, 13, 14, 15, 16, 17, 18, 19]],
  [6771, 6771, [16]],
  [2200, 2204, [16, 17, 18, 19]],
  [508, 508, [16]],
  [60, 60, [16]],
  [5060, 5061, [16, 18, 19]],
  [1, 1, [15]],
  [9792, 9792, [16]]
];
function isCardNumber(digits) {
  if (!luhn(digits) || isRepeated(digits.slice(1))) return false;
  for (const [first, last5, lengths2] of RANGES) {
    const prefix = Number(digits.slice(0, String(first).length));
    if (prefix >= first && prefix <= last5 && lengths2.includes(digits.length)) return true;
  }
  return false;
}
var SOURCE2 = "ISO/IEC 7812-1 (Luhn, annex B; issuer identification numbers)";
var CONTEXT = [
  "card",
  "credit",
  "debit",
  "visa",
  "mastercard",
  "amex",
  "american express",
  "discover",
  "diners",
  "jcb",
  "maestro",
  "unionpay",
  "cc",
  "pan",
  "cvv",
  "cvc",
  "expir",
  "kreditkarte",
  "karte",
  "carte",
  "tarjeta",
  "cart\xE3o",
  "cartao",
  "carta",
  "kaart",
  "karta",
  "kort",
  "\u30AB\u30FC\u30C9",
  "\u5361",
  "\uCE74\uB4DC"
];
var SHORT = 14;
var cards = [
  {
    id: "financial.payment-card",
    category: "financial",
    confidence: "high",
    runs: [
      { shape: "digits", length: [4, 4], followed: "number" },
      { shape: "digits", length: [13, 19] }
    ],
    // One kind of separator throughout: 4-4-4-4(-3), 4-6-5 and 4-6-4 as printed on cards.
    pattern: /(?<![\d.,/#_=-]|\d[ ])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\d_]|[.,-]\d)/y,
    validate: (value, match) => {
      const digits = digitsOf(value);
      if (!isCardNumber(digits)) return false;
      if (value.length > digits.length && /^ \d{4}(?!\d)/.test(match.input.slice(match.index + value.length, match.index + value.length + 6)))
        return false;
      if (digits.length < SHORT || digits.startsWith("1")) return "low";
      return value.length > digits.length ? "high" : "medium";
    },
    context: { words: CONTEXT, before: 60, after: 40, required: false },
    rank: 3,
    source: SOURCE2
  },
  {
    id: "financial.payment-card",
    category: "financial",
    confidence: "high",
    runs: [{ shape: "digits", length: [12, 12] }],
    pattern: /(?<![\d.,/#_=-])\d{12}(?![\d_]|[.,-]\d)/y,
    validate: (value) => isCardNumber(value),
    context: { words: CONTEXT, before: 60, after: 40, required: true },
    rank: 3,
    source: SOURCE2
  }
];

// utils/detectors/financial/keccak256.ts
var ROTATIONS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
var LANES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];
var LANE = (1n << 64n) - 1n;
function roundConstants() {
  const constants2 = [];
  let register = 1;
  for (let round = 0; round < 24; round++) {
    let constant = 0n;
    for (let j = 0; j < 7; j++) {
      if ((register & 1) === 1) constant |= 1n << BigInt((1 << j) - 1);
      register = register << 1 ^ (register >> 7) * 369;
    }
    constants2.push(constant);
  }
  return constants2;
}
var known;
var rotated = (x, n) => (x << BigInt(n) | x >> BigInt(64 - n)) & LANE;
function permute(lanes, constants2) {
  const at = (i) => lanes[i] ?? 0n;
  for (const constant of constants2) {
    const column = [0, 1, 2, 3, 4].map((x) => at(x) ^ at(x + 5) ^ at(x + 10) ^ at(x + 15) ^ at(x + 20));
    for (let x = 0; x < 5; x++) {
      const d = (column[(x + 4) % 5] ?? 0n) ^ rotated(column[(x + 1) % 5] ?? 0n, 1);
      for (let y = 0; y < 25; y += 5) lanes[x + y] = at(x + y) ^ d;
    }
    let moving = at(1);
    for (let i = 0; i < 24; i++) {
      const to2 = LANES[i] ?? 0;
      const next = at(to2);
      lanes[to2] = rotated(moving, ROTATIONS[i] ?? 0);
      moving = next;
    }
    for (let y = 0; y < 25; y += 5) {
      const row3 = [at(y), at(y + 1), at(y + 2), at(y + 3), at(y + 4)];
      for (let x = 0; x < 5; x++) lanes[y + x] = (row3[x] ?? 0n) ^ ~(row3[(x + 1) % 5] ?? 0n) & LANE & (row3[(x + 2) % 5] ?? 0n);
    }
    lanes[0] = at(0) ^ constant;
  }
}
function keccak256(text2) {
  const RATE = 136;
  const block = new Uint8Array(RATE);
  for (let i = 0; i < text2.length && i < RATE - 1; i++) block[i] = text2.charCodeAt(i);
  block[Math.min(text2.length, RATE - 1)] = 1;
  block[RATE - 1] = (block[RATE - 1] ?? 0) | 128;
  const view = new DataView(block.buffer);
  const lanes = Array.from({ length: 25 }, (_, i) => i < RATE / 8 ? view.getBigUint64(i * 8, true) : 0n);
  permute(lanes, known ??= roundConstants());
  let hex2 = "";
  for (let lane = 0; lane < 4; lane++)
    for (let byte = 0; byte < 8; byte++)
      hex2 += Number((lanes[lane] ?? 0n) >> BigInt(byte * 8) & 255n).toString(16).padStart(2, "0");
  return hex2;
}

// utils/detectors/financial/sha256.ts
function constants() {
  const initial = new Uint32Array(8);
  const rounds2 = new Uint32Array(64);
  const fraction = (x) => (x - Math.floor(x)) * 4294967296 | 0;
  for (let candidate = 2, n = 0; n < 64; candidate++) {
    let prime = true;
    for (let d = 2; d * d <= candidate && prime; d++) prime = candidate % d !== 0;
    if (!prime) continue;
    if (n < 8) initial[n] = fraction(Math.sqrt(candidate));
    rounds2[n++] = fraction(Math.cbrt(candidate));
  }
  return { initial, rounds: rounds2 };
}
var known2;
var rotated2 = (x, n) => x >>> n | x << 32 - n;
function sha256(bytes) {
  const { initial, rounds: rounds2 } = known2 ??= constants();
  const state = Int32Array.from(initial);
  const length2 = (bytes.length + 8 >> 6) + 1 << 6;
  const padded = new Uint8Array(length2);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(length2 - 4, bytes.length * 8);
  const w = new Int32Array(64);
  for (let block = 0; block < length2; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const a2 = w[i - 15] ?? 0;
      const b2 = w[i - 2] ?? 0;
      const s0 = rotated2(a2, 7) ^ rotated2(a2, 18) ^ a2 >>> 3;
      const s1 = rotated2(b2, 17) ^ rotated2(b2, 19) ^ b2 >>> 10;
      w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1 | 0;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      const s1 = rotated2(e, 6) ^ rotated2(e, 11) ^ rotated2(e, 25);
      const t1 = h + s1 + (e & f ^ ~e & g) + (rounds2[i] ?? 0) + (w[i] ?? 0) | 0;
      const s0 = rotated2(a, 2) ^ rotated2(a, 13) ^ rotated2(a, 22);
      const t2 = s0 + (a & b ^ a & c ^ b & c) | 0;
      h = g;
      g = f;
      f = e;
      e = d + t1 | 0;
      d = c;
      c = b;
      b = a;
      a = t1 + t2 | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((x, i) => state[i] = (state[i] ?? 0) + x | 0);
  }
  const out = new DataView(new ArrayBuffer(32));
  state.forEach((x, i) => out.setInt32(i * 4, x));
  return new Uint8Array(out.buffer);
}

// utils/detectors/financial/crypto-address.ts
var BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
var VERSIONS = /* @__PURE__ */ new Set([0, 5, 111, 196, 48, 50, 30, 22, 76, 16, 65]);
var ADDRESS_BYTES = 25;
function decoded(text2) {
  const bytes = new Uint8Array(ADDRESS_BYTES);
  for (const char of text2) {
    let carry = BASE58.indexOf(char);
    if (carry < 0) return null;
    for (let i = ADDRESS_BYTES - 1; i >= 0; i--) {
      carry += (bytes[i] ?? 0) * 58;
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    if (carry !== 0) return null;
  }
  return bytes;
}
function isBase58Check(text2) {
  const bytes = decoded(text2);
  if (bytes === null || !VERSIONS.has(bytes[0] ?? -1)) return false;
  const check = sha256(sha256(bytes.subarray(0, ADDRESS_BYTES - 4)));
  for (let i = 0; i < 4; i++) if (check[i] !== bytes[ADDRESS_BYTES - 4 + i]) return false;
  return true;
}
var BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var GENERATOR = [996825010, 642813549, 513874426, 1027748829, 705979059];
function isBech32(value) {
  const text2 = value.toLowerCase();
  const at = text2.lastIndexOf("1");
  const codes = Array.from(text2.slice(0, at), (c) => c.charCodeAt(0));
  const values = [...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31), ...Array.from(text2.slice(at + 1), (c) => BECH32.indexOf(c))];
  let check = 1;
  for (const v of values) {
    if (v < 0) return false;
    const top = check >>> 25;
    check = (check & 33554431) << 5 ^ v;
    GENERATOR.forEach((g, i) => {
      if ((top >>> i & 1) === 1) check ^= g;
    });
  }
  return (value === text2 || value === value.toUpperCase()) && (check === 1 || check === 734539939);
}
function hasEip55Case(address) {
  const hex2 = address.slice(2);
  const hash2 = keccak256(hex2.toLowerCase());
  for (let i = 0; i < hex2.length; i++) {
    const char = hex2[i] ?? "";
    if (/[a-f]/i.test(char) && (char >= "A" && char <= "F") !== Number.parseInt(hash2[i] ?? "0", 16) >= 8) return false;
  }
  return true;
}
var WORDS3 = [
  "bitcoin",
  "btc",
  "wallet",
  "crypto",
  "ethereum",
  "eth",
  "address",
  "send",
  "deposit",
  "usdt",
  "tron",
  "trx",
  "litecoin",
  "ltc",
  "doge",
  "token",
  "contract"
];
var base2 = { id: "financial.crypto-address", category: "financial", rank: 2 };
var context = (words2) => ({
  words: words2,
  before: 60,
  after: 40,
  required: true,
  raises: "medium"
});
var cryptoAddresses = [
  {
    ...base2,
    confidence: "high",
    // One in three hundred has no digit in it.
    runs: [
      { shape: "mixed", length: [26, 35] },
      { shape: "camel", length: [26, 35] }
    ],
    pattern: /(?<![\w/+=-])[13LMDTXmn2A97][1-9A-HJ-NP-Za-km-z]{24,34}(?![\w/+=])/y,
    validate: isBase58Check,
    source: "https://github.com/bitcoin/bips/blob/master/bip-0013.mediawiki (Base58Check); version bytes of the chains (unverified)"
  },
  ...["bc", "tb", "lt", "ad", "st", "co"].map((start) => ({
    ...base2,
    confidence: "high",
    runs: [{ shape: "mixed", length: [14, 63] }],
    start,
    pattern: /(?<![\w/+=-])(?:bc|tb|ltc|addr|stake|cosmos)1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{11,110}(?![\w/+=])/iy,
    validate: isBech32,
    source: "https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki and bip-0350"
  })),
  {
    ...base2,
    confidence: "medium",
    runs: [{ shape: "mixed", length: [42, 42] }],
    pattern: /(?<![\w/+=-])0x[0-9a-fA-F]{40}(?![\w])/y,
    // In one case it has no check: then a word has to say what it is.
    validate: (value) => /[a-f]/.test(value.slice(2)) && /[A-F]/.test(value) && hasEip55Case(value),
    source: "https://eips.ethereum.org/EIPS/eip-55"
  },
  {
    ...base2,
    confidence: "low",
    runs: [{ shape: "mixed", length: [42, 42] }],
    pattern: /(?<![\w/+=-])0x[0-9a-fA-F]{40}(?![\w])/y,
    validate: (value) => !(/[a-f]/.test(value.slice(2)) && /[A-F]/.test(value)) && !/^0x0{20}|^0x(.)\1+$/.test(value),
    context: context(WORDS3),
    source: "https://eips.ethereum.org/EIPS/eip-55"
  },
  {
    ...base2,
    confidence: "low",
    runs: [{ shape: "mixed", length: [25, 63] }],
    pattern: /(?<![\w/+=-])(?:r[1-9A-HJ-NP-Za-km-z]{24,34}|G[A-Z2-7]{55}|[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93})(?![\w/+=])/y,
    context: context(["xrp", "ripple", "stellar", "xlm", "lumen", "monero", "xmr"]),
    source: "unverified"
  }
];

// utils/detectors/financial/iban.ts
var STRUCTURES = `AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c CZ20n DE18n
DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT24c HN4a20n HR17n HU24n IE4a14n
IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n
MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a
SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c
AO21n BF2c22n BJ2c22n CF23n CG23n CI2a22n CM23n CV21n DZ22n GA23n GQ23n GW2c19n IR22n KM23n MA24n MG23n ML2c22n
MZ21n NE2a22n SN2a22n TD23n TG2a22n`;
var structures;
function structureOf(country) {
  structures ??= new Map(
    STRUCTURES.split(/\s+/).map((line) => [
      line.slice(0, 2),
      line.slice(2).replace(/(\d+)([nac])/g, (_, n, kind2) => kind2.repeat(Number(n)))
    ])
  );
  return structures.get(country);
}
function isIban(text2) {
  return remainder(text2.slice(4) + text2.slice(0, 4), 97) === 1;
}
var isDigit = (code) => code >= 48 && code <= 57;
var isLetter2 = (code) => (code | 32) >= 97 && (code | 32) <= 122;
function read(text2, at) {
  if (!isLetter2(text2.charCodeAt(at)) || !isLetter2(text2.charCodeAt(at + 1)) || !isDigit(text2.charCodeAt(at + 2))) return null;
  if (at > 0 && text2.charCodeAt(at - 1) === 95) return null;
  const country = text2.slice(at, at + 2).toUpperCase();
  const structure = structureOf(country);
  if (structure === void 0 || !isDigit(text2.charCodeAt(at + 3))) return null;
  let value = country + text2.slice(at + 2, at + 4);
  let i = at + 4;
  for (const kind2 of structure) {
    let code = text2.charCodeAt(i);
    if (code === 32 || code === 45 || code === 160) code = text2.charCodeAt(++i);
    if (kind2 === "n" ? !isDigit(code) : !isLetter2(code) && (kind2 === "a" || !isDigit(code))) return null;
    value += text2.charAt(i++);
  }
  const next = text2.charCodeAt(i);
  if (isDigit(next) || isLetter2(next) || next === 95 || next === 64) return null;
  return isIban(value.toUpperCase()) ? { start: at, end: i, confidence: "high", kind: { id: "financial.iban", category: "financial", country, rank: 4 } } : null;
}
var iban = {
  id: "financial.iban",
  category: "financial",
  confidence: "high",
  runs: [{ shape: "mixed", length: [4, 34] }],
  read,
  rank: 4,
  source: "ISO 13616-1 and the SWIFT IBAN registry (https://www.swift.com/standards/data-standards/iban-international-bank-account-number)"
};

// utils/detectors/financial/financial.ts
var financialDetectors = [...cards, iban, ...cryptoAddresses];

// utils/detectors/people/letters.ts
function kind(code) {
  return code < LIMIT ? (PACKED[code] ?? 0) >> 5 : 0;
}
function isLower(code) {
  return code < 128 ? code >= 97 && code <= 122 : kind(code) === LOWER;
}
function isSpace(code) {
  return code === 32 || code === 160;
}
function isApostrophe(code) {
  return code === 39 || code === 8217;
}

// utils/detectors/people/fold.ts
var LONGEST = 20;
var ALONE = { \u00DF: "s", \u00E6: "a", \u0153: "o", \u00F8: "o", \u0111: "d", \u00F0: "d", \u00FE: "t", \u0142: "l", \u0131: "i", \u0127: "h" };
var plain = new Uint16Array(LIMIT);
function plainLetter(code) {
  const lower2 = String.fromCharCode(lowered(code));
  const letter = (ALONE[lower2] ?? lower2.normalize("NFD")).charCodeAt(0);
  return plain[code] = letter < 128 ? letter | 32 : letter;
}
var folded = new Uint16Array(LONGEST);
function foldedBeyond(code) {
  return code < LIMIT ? plain[code] || plainLetter(code) : code;
}
var BASIS = 2166136261 | 0;
var PRIME = 16777619;
function finish(hash2) {
  const mixed3 = Math.imul(hash2 ^ hash2 >>> 15, 739982445);
  return mixed3 ^ mixed3 >>> 12;
}
function fold(text2, start, end) {
  let hash2 = BASIS;
  for (let i = start; i < end; i++) {
    let code = text2.charCodeAt(i);
    code = code < 128 ? code | 32 : foldedBeyond(code);
    folded[i - start] = code;
    hash2 = Math.imul(hash2 ^ code, PRIME);
  }
  return finish(hash2);
}
var Inner = { lower: 0, upper: 1, mixed: 2 };
var seen = { inner: 0, capital: -1 };
function hashOfName(text2, start, end) {
  let hash2 = BASIS;
  let capital = -1;
  let others2 = 0;
  for (let i = start; i < end; i++) {
    const code = text2.charCodeAt(i);
    if (code < 128) {
      if (code < 97 && i > start) {
        if (capital < 0) capital = i;
        others2++;
      }
      hash2 = Math.imul(hash2 ^ (code | 32), PRIME);
    } else {
      if (i > start && kind(code) !== LOWER) {
        if (capital < 0) capital = i;
        others2++;
      }
      hash2 = Math.imul(hash2 ^ foldedBeyond(code), PRIME);
    }
  }
  seen.capital = capital;
  seen.inner = others2 === 0 ? Inner.lower : others2 === end - start - 1 ? Inner.upper : Inner.mixed;
  return finish(hash2);
}
function hashOfLower(text2, start, end) {
  let hash2 = BASIS;
  for (let i = start; i < end; i++) {
    const code = text2.charCodeAt(i);
    hash2 = Math.imul(hash2 ^ (code < 128 ? code : foldedBeyond(code)), PRIME);
  }
  return finish(hash2);
}
function hashOf(length2, more = 0) {
  let hash2 = BASIS;
  for (let i = 0; i < length2; i++) hash2 = Math.imul(hash2 ^ (folded[i] ?? 0), PRIME);
  return finish(more === 0 ? hash2 : Math.imul(hash2 ^ more, PRIME));
}
function pairHash(first, second) {
  return Math.imul(first ^ 1540483477, 16777619) ^ second;
}

// utils/detectors/people/kinds.ts
var KINDS = [
  "unknown",
  // People: by how many bear it.
  "given1",
  "given2",
  "given3",
  "surname1",
  "surname2",
  "surname3",
  /** Of East Asia, where the surname comes first: Wang, Kim, Tanaka. */
  "surnameEast",
  "both2",
  "both3",
  // People, and something else.
  "givenWord",
  "surnameWord",
  "rareNameWord",
  "givenPlace",
  "surnamePlace",
  // No people.
  "word",
  "function",
  "place",
  "calendar",
  "company",
  /** Makes what stands before it a body or a place: University, Street, Records. */
  "bodyAfter",
  /** Makes what follows it a place or a thing: Lake, Fort, Saint. */
  "placeBefore",
  // Beside a name.
  "title",
  "role",
  "suffix",
  "speech",
  /** What anybody or anything may do: was, went, finished. */
  "verb",
  "by",
  "at",
  "article",
  "work",
  "particle"
];
var Kind = Object.fromEntries(KINDS.map((name, i) => [name, i]));

// utils/detectors/people/cells.ts
function firstSegment(hash2, segments) {
  return (hash2 >>> 16) * segments >>> 16;
}
function cellOf(hash2, first, n, segmentBits) {
  const mixed3 = Math.imul(hash2, n === 0 ? 2654435761 : n === 1 ? 2246822507 : 3266489909);
  return (first + n << segmentBits) + (mixed3 >>> 32 - segmentBits);
}
var KIND_BITS = 5;
function fingerprint(hash2) {
  return Math.imul(hash2 ^ hash2 >>> 9, 668265263) >>> 25 << KIND_BITS;
}

// utils/detectors/people/spelling.ts
var FEATURES = 7;
var places = new Uint16Array(FEATURES);
function place(hash2) {
  const mixed3 = hash2 ^ hash2 >>> 15;
  return Math.imul(mixed3, 739982445) >>> 19;
}
function placeFeatures(codes, length2) {
  let hash2 = 1;
  for (let i = 1; i <= 4; i++) {
    hash2 = Math.imul(hash2 ^ (length2 >= i ? codes[length2 - i] ?? 0 : 1), 16777619);
    places[i - 1] = place(hash2);
  }
  hash2 = 2;
  for (let i = 0; i < 3; i++) {
    hash2 = Math.imul(hash2 ^ (i < length2 ? codes[i] ?? 0 : 1), 16777619);
    if (i > 0) places[i + 3] = place(hash2);
  }
  places[6] = place(Math.imul(3 ^ length2, 16777619));
}

// utils/detectors/people/table.ts
var FIRST = 40;
var SEGMENT_BITS = 9;
var KINDS_OF_WORDS = "X?X?X?X?X?X?6JX?X?X?);X?X?X?X?X?)\\X?X?X?X?X?X?X?X?X?X?X?X?X?X?>`5IX?X?X?X?X?CQX?X?X?X?X?X?;=X?X?X?A9X?X?V=X?X?X?X?X?X?4XX?X?aRX?X?X?F:X?X?X?:`X?X?X?bHX?X?X?X?eKX?X?X?X?X?X?X?X?X?X?X?X?d9X?YJ@@(EX?[:X?X?FIX?X?X?X?>UX?X?X?X?X?X?PdX?TQV(X?X?.G6)X?X?X?C9B3X?X?X?(`X?X?X?X?X?X?X?X?X?X?X?X?X?X?X?,LX?_P8VX?X?Q/X?X?d(X?R=T/X?X?3dX?X?X?X?VHX?X?X?X?X?X?X?X?X?X?@dX?X?X?VVX?X?X?c(X?X?4,X?_SX?X?:gX?X?X?X?X?X?X?gFX?X?X?X?JbJZHfX?X?X?X?X?FPX?X?X?X?X?X?X?*6X?X?X?X?X?X?X?X?X?X?X?X?geX?2;X?X?X?X?X?(+X?X?X?X?X?NTX?2VX?X?X?X?X?X?Q+X?X?QYX?)/9?X?X?X?X?X?X?X?[eX?X?X?08V.X?X?X?X?X??5X?X?X?X?X?cNX?OaX?X?X?X?X?X?X?X?X?X?X?X?X?D(X?X?X?X?@SX?=YX?X?X?X?X?X?X?X?:EX?X?X?X?X?X?[/X?X?X?X?88X?X?X?X?X?X?X?X?X?X?P)X?X?X?X?X?X?X?X?O:X?X?X?\\C][X?X?X?X?4*GLX?X?X?X?X?X?X?X?_+YKX?[8176DX?X?O3X?2?H:X?X?X?X?X?Q(X?X?X?<J-QX?X?X?X?T0X?X?X?X?X?X?X?X?L6X?X?X?X?<?d+X?X?X?X?X?X?X?X?d7X?X?X?X?X?X?X?X?X?X?X?>fX?X?X?X?X<:eX?X?X?X?I4X?X?X?X?X?MTX?TOX?X?X?X?X?X?X?X?X?X?X?X?X?X?X?1DX?X?X?X?X?X?X?X?X?Q-X?F:X?X?X?a?X?X?X?X?X?X?X?X?C*X?X?X?X?X?X?X?X?X?X?X?0:X?X?X?X?X?X?<-cB0A,)X1ga-bX?X?X?,UabX?X?X?X?0d5LW<Y6I.KUX?[1X?X?X?X?P2OW+UX?X?H@X?*>YDX?M]X?1MB=f5/DX?6[MH``CSX?X?X?=IX?=ggZ[GX?>/X?Fb6CX?a(X?SD19X?<[>Y,-0S?9[MX?X?UCX?,KaMdKO=:8OK=b8dX?X?;e\\`X?X?1_T^X?;7X?X?X?3H.-g3_<+`IbX??ACS=<[*ZTX?X?X?0XX?X?X?IL_AX?8WX?L,X?X?1E\\^X?X?X?X?X?X?X?X?X?X?\\><3X?DNX?`1X?]Kg@b.F*UJX?X?M4X?X?X?4/0^X?WK1deJX?3DX?)GX?_[X?X?=_>[X?X?Ldb9X?gCX?X?X?X?X?)+?MX?X*?WX?X?9*X?WB=`XEX?`2X?dS\\_ECP86RHeX?X?:8X?X?Y+X?X?X?Q7aQY+T1@RD9+aX?7VPDX?X?X?_6X?X?gTS\\BTX?X?X?]VZdX?).EY8_?YG,DX_)X?X?X?X?B5X?BDEZX?X?X?X?X?X?>.X?X?]F4Y.*X?@6X?^?X?X?X?X?ZP?+>5I6X?fCX?I\\X?X?X?J\\X?X?X?X?I/X?X?X?R8X?gSgaX?X?X?9[X?X?)GX?5=X?X?X?d.X?X?(:Y?FBX?X?X?X?^2N:baX?NM?>Y,geX?X?[S7VX?1OQXVYX?[5@@WH<DX?:)4+Sb=5RVA*X?5G<cY9R)X?X?U*X?X?X?X?CR)]/JX?OB^U:(8^X?ZOX?X?_9B.X?FaX?US3>FM9e)4F\\ORX?\\B>RP?beX?aAOEQ7bCX?\\@X?X?X?1*X?BOX?PKX?O>X?X?CCTJX?PDX?X?X?X?X?X?X?X?_@<9gcBYX?X?WL_SX?X?E[^8+eX?[NX?X?F)M8X?gXX?X?;:FJ@.X?`,X?HdX?\\.X?X?M@Q3X?K`X?SM*??,X?(fX?>c.5X?X?X?X?]XX?;=X?2\\X?X?X??GX?;1SFcPX?NZX?X?X?X?X?LM=FO)X?+SX??4X?0gY7X?X?X?X?<-1:X?X?,Y_<bJO_F\\X?X?f,@(X?X?@GX?X?,0Q@<(dOX?X?[GE^BY^5X?6+A58SL\\Xg`93QID11`3Q+X?X9S-X?8dA>X?de:-X?eGeWX?`G@M\\;X?X?X?X?X?SgX?X?UJfRO(5?5*(`+1=(+VX?C*93X?73*d2aX?g\\X?X?X?]6(+?8X?X?Z4X?=F?P[WI(-,X?:5\\e.,6WX?cZa]X?6]X?`SX?_;`^3+X?OVM=BCX?20<-;7G]@ZYI9(\\DRXEI\\OX?c8B@X?X?1?[<Z[W:cFF59eBaX?-U/2`53(E_;PX??V/.X?.;(9X?QPO52J-3]e2=(PX?5*M=X?X?J,]SNBSe?0X?F]^:COPF4@X?CBa_ZIeFH.aCX?MS[KX?X?P47:M+JKX?ef.^(@IOY?N2/_2:]Z4KdeV79XYE>ZX?gg,^,4TNTB=)4]<P`W,M3/6<N)A0JY]3.+cK@,V5EOQX;961bV`+,aOOV4Q5\\-R*O[IJX?H5E4`:X??Wg`>JX?EN89:Yg*B?6c;F[+.1C;6:<5@`<*X9,Q?W0CX?)LA4X?U-.*+)S,dW2S\\AbV`2NBFTX?=OTI+]X?FIZ+X?X?7+B>W=31=Mb]g7Z]:1R,])X?)(347@6T.RLVY7.+=bJeFdX?cMR7@-\\O[MSSDL8GKTPCLcX?CUJV.T3-0@.BaCd06c.[?]K_EI:d.HHPX?>fX?cUX?BPS;X?X?X?:P+=<>>VPJR1BXH)*7*c(4KLfZd-V\\R\\J0AAPe;L@F`+_D[1dfXJ/F-B/bX?A1bBE?X?FYcH(K>(X?XaX?I_^BKg.B(S7`CQ*GL7X?)6fd:7X?X?/=P/1[?eR:6-cYO^=aZfSE>JWVX?>>05NP53MND^dJX?,WS4JP;a)eX?9P^eX?U4X?PEX?X?^K_W.f\\<(]cc>RTT[(c-3bX?[RT;-N5@F;Y*X?*:L53X-A]`X?UgED^TJ<(=YHBK=NeFg54L7F)4_EFWP\\IKbDBZ9aga9SQG,6YLB,X?PW33SY(?0^]M:A<PCEX?f^ID=cLYX?VP6L9;MM7_QaZUB>RIPB93X?X@X?@-PUEXU9W2K^VRX?\\/E1L+)IDNd)L6X?GXX?gGLP,COP5576K.@`_/[a@eLE8_1@_[X?91X?;=L1UAN0f,X?X?@)b^0R`)g0X?VXPdd`dQW=X?X?R0/:[)CTS6)/QA(]IXX?)A7-4RNHA\\+Y^8I3_(?/4NX?N/X?LAX?+@4T/^cE563+c*.,X?GBX?D94<a>.eB1X?7>*f[Q3;WHcd8CVc48<1;NX?,JX?AHP?2-9?[a1OX?b):/GgV7X?X?X?QWLD9(Q@UWXb@(@cJF;3d<E*cUTGH5MQ.4;4AVX?.4QcGV2LS-U<fcdXX?T`gCg/X?+TX?8T0-6(CWX?-3=.W-^VJ.F1:E)R?2(7X?4LX?X?X?@7X?`B,eX?SNSAX?U.](X?LTMYP9N5f2L5X?X?57O2M^X?a_6,X?)Pb\\>?X?8QZ7X?RA?9CcX?]G>OX?Q(Nd)RZfQa(`bW]=8>Q_Y9[UX?X?,Ag3Z-72X?X?XFX?ROF^@DX?J4.f.`,WR5,UfdXR82[U3,\\?0+9U5<PU6eX?X?;G=cdJ60X?=fX?fdX?X?A2L>.<^bQH.FX?KD,.0DYcX?A?b^VUX?J6AcC`X?9TW7A(aa1.X?<M*/H0QXX?X?WT2\\X?MEQR9\\X?JRX?[?U.6J7S:90HBGdBF7a5XPX?BbMT1c+:2DOQ;OJcYSX?I8IJA)F<I0CbH5+MgUbO0B:54SESX?@=e,MEX?(-X?K8X?S+X?a]cJ\\L@)K-F\\Z=H(=5*U4KHdUEKEW3X?.(X?,J6U6)6`X\\EG6WX?.9X?:74IRX_Uc_XI\\8T]8WI\\bb[_?YbZe,:8cY(XX?fQF/QbZ4YbX?a]SJJ/)?99-b[cVV]Ia9U[<Z`Z;(X?SR[eM`>[F<)NF]Z+)OX>VY_9A)`M:GV(UY40++=HX??A7L<=6E[*CAGOXD<;@3aH[S^_+3Q;X?T]S*3>OM48<G+ZceB,N569,Ba78C3<f0Y-(+0F-^@C1*0(4JX?;fWWcKBQXSBC+U.;`CS+>I4VX?X?d)fF9*H<IYX?V:/+X?65^L9W2LaRbHEFAF^1O.=H21QX4YX?,7HaY;X?4eX?(F[BcW*c..:.C0Y`X?Y>X?<,*:;fcT2GIXK5TeUF4=X?X?@F_VX?X?)fHZ4gAFH,gS9N_^ZF^eX?G.+fO,VHLHJSB+B6X?^=Zg>8J3EMYb=Ze40>>e66EBX?NCX?MXM^GCgO7@;]XRX?6O2_CT64P:M]Gc_=*^.F1D7G:>+6X?80X?XXCFVbb/54R9*J.]*f(M7,X?fLO7/=fEO//OM+X?3Rg</H283WFbX?X]X?HKX?:,T9H?DF`*X??a,cX?HQ^EfV?IA/<>f(/fACX?BPaXQ]+.)K[PLZ7[PD;f\\ZP=4aT;^0AXX?ZW<8LN,EW0dTb.\\DX?X?<][*X?NWP_5JgJR]X?AA-M+E<,dUX?L.GS6.*1X?^cL.f_X]G?L>34a8Ob)9@`KeGW@3VFX?.fbd49b2`(=KC1,9GX.IP>B2XN*aJ4]LA^VbZF;VVab?eB-XO[C5I>)DX?6SbJ;(L;JR7AW]2B8NB5.BJ^>^>^+JKYNT]f)J[DM62^X?:RGAX?H?S.4.`WZN[Na5f0X?S=,LcSV9N;YeX?T`^-3LX?M+APX?2Q.W8WX?8VX?KH4fH\\[(ELX?CKH2ZcOE*1RY_DX?_;X?c?a[;1S@^_F/X?[DVFX?CD^GX?HeP)S<GOYdI,;<X?A7X?)JN3eEdG,O]dX?C:HXX?;S3bGMaQE(X?9Ud--IC2H@X??.3RX?X?`_X?2@Y[8GU*]?X?.2-8Lgf\\SgQ0?VK`(;a\\X?_Lb*X?WcX?X?X?9<]-IEc)X?c:0^SRX?(X*=X2,S?V4SU>.KL9@?9/S5A4.8XI*^H@f8CG7XbEX?V*OZW[X?LA?EX?G]X?_^P`+L2N/A.1.A;,\\OX?/:R7NY.7XIK5H+?2)c/XgMfa^(PE7>T=4\\2SefS_U,U+Ib?aPEZVX?X?0AK*VKX?X?d03NX?a/S@\\?\\1KZ?Q.*`DQ<K?CZX?UL2I4CX?;2X?X?X?-GUI-fPQE.X?QP/Q4cB,PL?IFIY`J5*=JCX7T.(/aX9GH+^:feX?@=@F?VJeMaSURTF68YXK3dV3SKeDe6KgUZYZX?L,3bU^dYG8Sc,cAdX?X?7NI-b<06O8\\cX?@A;d_;Hc7\\<I)DX?D,0FX?B)O=[Qbbf.1_J2X??`b[62X?@K_R`gYOE_P;PZ05R,PUR=,(GGI*X?32)DX?(/X?5M)/)D\\[,1>^X?SbN_]GgVF](;.`X?/-6O_eX?;O3JX?9dYKOST7fIV)a:VMcQJ=8/X?@F4NQA8/X?X?BU24)_@=c1f?XE3M9GX?P(<-+^X>9]VNC(fI`eP-2Y*Ie;+[@K-K6)*_Z9J/1/U:M^T_X?X?S+PfX?/dVKX?[<]WX?HaL(81X?X?UfJb.)W.GXS^cFUKB/4WcAa`1aJR^>d-.\\?OI-d\\X?VJAOW(a>X?\\R0@eGe>B_>3=f;NX?9Qd)cfS<X?MfX?af6G,NI0;+:EA^S-A:,dU]HCKLPf<:PFQGX?X?N^;/bR[DX?g)4;FUX?U(WY]`<7X?B3`?+)Lc`;P>H7QCX?g4.@cB`3JdN:YLUXEN3-+)A`RB9E9F+8fHCOX?(RUEGbX?X?=XP51L-0;;ecEb`0/_X?g^Y+B6AZ.Ge.cR5;d=bGD`O(*EY/3LbB@-;6cX>42gX?,fH[gLITX?<(X?X?=@,3X?*-X?*J4DWR4eFWH]FU_B:`dS_VCd;d)BC8;eJLX?BFX?)J3G+I-/;=I[T;Z\\(A(0=ZK*ZYdG4-,^ZB0`+NX?H@<,7MX?X?]eF:(XT-a>d0WddUX?W^U8`^X?>Y\\OCPH<a-R>W*b=aQMU3:XU:dX?03\\A5S:dZSA)NMGAECFEDJX?X?X??V:.*cc\\P]NLV5+7I=X?(MBRX?X?]RU@:9gXHJ<QX?BO=a-5-Ee.Y+>-[HZeX?Q5JdER<T:DX?;,]*X)X?7;X?X?TW?4d\\6Y\\850-UX?(gZ:>4^*LZG]MV:R-JA4^*XaI.D.X?X?V^3e_2X?3.+[/4X?N.14A3SZ2dDa.)I`X?@0b\\FHY9D/Y4O1+AOU(<N`[HX?RK8)X;M1KCcZ_[CUbAX?\\U.6YH6:N_PB.]R>RFe-R-X?D1]DE*+cX?X?ZNX??aH)X?X?.^=3X?]bX?D(c0VTX?=dB16,G@L*b:b))OPR)f?);3X?X?X?aNRRS9AVX?]Ne</8GE7?X?=<XC<?7a6K71I?+CWMH`4QC<A1X?8YS([]fJS5=DL=UR2CV_S(eK/Xb]a*Fg/M(G\\>/I4O=R3)7K[55=JLX?GfX?2DCbN(M^L_V;X?Fc:c.OY_DdX?2@]OX?X?:VX?gSX?,VX?40:IgXK2(3K)+e\\TX?RaW*3bVM,VX?K+4b;PX(RU*+[g=CX?X?8VX?1>[8H398MQX?V[;NX?Vb`GSXH\\\\b3\\X?X?1T;(PKV,1M+3SaK^O>A<;fK2*M7PX?c3X?VOX?5fMFX?J=X?PQc=,2ND`^*@W:X?e<NEX?YGDLKRdIS\\egQLX?9DOa5GDVX?2GI=G1)+ZRX?X?B)X?Z[X?<bJ13P7<Qe)COLQJ)Z2>10_?Q);7Y?+Q8ND2VVKZeFZ/RI^BRc9`TWX?UI8L\\a3_2;G5U4f[45AB;.ZWe<RSOP4OeHBSe)+4X?b6\\Q,RCGV.C[X?`I(XVC7EX?Fg9eZ]6-SX\\+,8a-X??RK+JVX`B6D:MeJgJ<X?Ta-YX?^bX?b(X?CG[R@*TQ/UX?]gHGX?3Ie;X?E*>@/`X?<EX?8?`1aV@^VFE.Y]AC1\\X?_D_a/gbQC1X?:<@KXG93*/-[0AX?J.9<:-7d78/83^;7(JdCH@F5X?=g(?f<[,?0KV[8X?EVT<9VW*`F0D_WX?X?-GD:=KT+T:=d.F8CX?X?,.`V[V9-W[1CR(OTDKT,20\\`<2X?Q3:QPVX?2bXQ3GX?dFX^==X?(T57.0+\\S^JT\\[0C3(WT(++43](Z81E4JRX?B;X?d;AXS/X?P31P/JOU]72=LS7CEf)MR+b^S@R8C8dD<OXDZDX?OWWa<U7\\)CeV-^X?T)GW^-*B-Xd-Z-/G(OQ`]V<5TQX?4FX9c9.F_MHX-6X?5BHZI:J[X?9cX?/\\-VgaI7X?M.d>KgGLBM3*GC[_)/2_8_dWd-AIUfKa/3F=X?X?Hf`-_(gD^XX?KId6,\\X?_E04X?(H5N,,`I05BKC[?PX?O069QUX?X?VO9.aU6SI^XaP<<7KCCZg=R-WA93d=CVM)gIX?X?8GT(X?JIf9G4g(e)7<``:G:M^bD8XME0;KA0,FHR^\\<+)Zfb6*X?X?N*`G@W(bX?,,/2ad6fLRX?:;X?1WX?X?X?(W:P(L(`T`DPI-X?b*X?05W>G[bFSC;MJeI,GZ;O1L]VS0<TX?:DJM]?Ld@?YS[C8*)?L3X?\\f8]I)6Ve_4ZL(X?N<F.K9daM@:^-Lf4[G^>X?3Uc6=>_)/@^,;R`(W^>fTLeBFN[34,ZBNPJ8>RK@X?X?HVC1X?-c^QZfA+5`5eX?YVAK)F<,c*Y>.I5)X?EWG/_SX]QVX?3cY?\\\\RK:TVL.6X?eGX?C1d,-LX?-];0R]YFL9-T5CX?;gPcgWK/GJ+dJJG6KT5:XT/H?<X?[F[A-LMWX?X?-<X<3JcOUNZYfN0^>@5^X?(@_KBaX?5X2R@80RbB/Y\\2(>PP>IXadPdZ<XX?V,LA89,*K\\S5X?X?I^LTNBGHL5XK\\3/.=PK(BbX?[9(Yd<=*7=X?JWV5G*X?X?dZCC0G3;a-F5922FE=JfU5)-_05?;[SK0QX?QA0QO5H7SCDJJg)X]_HSP/A0;?UU?4\\)7CB;X?U)X?]/L5635?BGE@BK9<T`F?X?2I=2dLX?<MX?7_9;JMX?A=`ab[a;0OO<(dgNEM27Z7@fcO?NX?^N7U?^-)eA[JX?R4X?);a8GUHSFCX?8M5eHW6G-:,5gOb]Z`g[],6.X?/QO@b78a=)P^fA+RWI=6S4NWQT>W@+X?5Q+,g7]/]*V]FN+0g:=HV)>@X?(SGTF(JLX?:*L9YGF8X?USV`/bfI=4X?]QRPQ<,UZeK.7g,>g^?QX?K]WU@L8`SV.a+KME:K/b/D3KD3HSR8RO_N.(X?H1MaB(X?X?fSWK:4X-S762P^M42GXf)Yd\\4QUILQ<1_PT9X?,=X?Ce]bX?A-`OX:X?17-0K4WXX?BA1(YHVIX?`Rea;9E/;fO4<bY?YS5-E(B89eC2eg>)NI;+.6:@@IZ_,((^>Of;X?+^CSK?CA\\;4aUK^B-,\\`f*f7,TX?/JS`2Q]>2-=XZEX?B+d1KOW)KWb5?82C(/+(MaX?GWX?W,8*X?X?-_5W)@JQ=_HH\\W]?]SQ9`GE<@N3_OJ-[A@<bD;)H7K\\XeTXYX?cag_X?(5df]IQ0(QT>[3:R/4X?_FcPJ_<T/^bB;A]FZ;R:[:bF>_PI:KdC7*2eX?ON>VTQ+QY?C`3R90X?4^]*\\_KL20:;(*FGX?.D;HGQ0;H>21C83[T)-)TI[\\=>F0LWX?BZD^0S1EYMV>H\\P34DJ+X?*g<(Ja^6NS67H(X?9*77G5;KVE?TCEFE(PX?\\YZbTGHLTYU?9fDMDcG-R\\K/Y3X?X8([[1X?X?N/ZGW;SCAfNG\\NM=N-X?,-H*UW(FX?`2O2/^/(@GE;^ZX?U<<-HPMgX?=]R/-[08F*^f).X?<I<X6?^Y;=Gg\\Z(8B\\T(AW<N@[]SOIL)+Q`:;CP=EI_;N1@3C2]8*/`NE^X?_F_aX?0DW>[>X?HdJ;9fAJ_fL>(X-Q`0NMZeC*FQX?]9eQ,`,Z`g(IS6J078.)H`74fSFYDg^a.?_J[;fP_(V8<423bMeGX?X?*M;@K=X?^S)R`cX?:fe-^9,X(ER;/8c\\IY:^RHE>QKM?\\NUgaO::?]aR.aX?X?].Ta:Xg^e4+ZO`T>J.OY?;T<6gTHfRX<U5HT+`I/[R)dTNX?8BfZ/XGQKVOD/^/-LFX?MO1Z@[G1UARVK93,=C^+ee^33IC0.(K7X?;:2+3H5Ke81_-L:]V+82X?P9F,@cRHc4X?-.RA>dW)2G/b,E:Jc6<dZL-aQIX?X?BfAB]8,@RUX?IgAJf^KLPeTDG^X?=LLIX?bc9[X?IWVMc_X?X?B6B5S2K@W^N<LO\\XJHM@;AVSX9eL25,=X?+<EXJ;0cX?X?TgJ]1U`V*cg.eI-Wf4<Z9g+8-,PcX?`IfH<*H1gUX?N>V7AUN6W4U/EaKb@45eJ=)3aX]((BJBX?\\,X?U>cZX?GPX?_8b<W_@eP(9[.<YCBG--(P?9^>d=V/_-2=X?JG*L8(N7Z.a=?)*\\<R8J?.:gX?X?b)92X?\\LUaGEO86bX?QWWH5dg.CCX?Mb-d]AgUcPEGX/0T^3)g5QNU)g-X,g4II>C?X?N9:7Sgd2K01A1L_LX?HNM+e>=G>.S.26Fe)<X?gF^J^fEJP4+(fYZ--RX?e@O5X?W(AU(]W+`f6eQ8L8G>FVL6KaP0S@J\\)b6I7Y(RNQN(-BJ]C17EG[72E0X?X?X?E8E;O<=K1g=ZQ/fSPMX?`0S,3Ja@X?QgVKX?;30GX?_Dg:.HgZ`/7_JZB^[NDDg,FgHNf;][JBX?DPTJAe*E(M/K=>_TX?/dX?+MZC>@>S@ObP^M:_ZNBLX?X?Q+C((3W?FK1X,I]<,J+X7+KUK^V1E2(,4=KCH]ecK[@>0cC1X?@PA.F?:-:3`Ka_)WB_^>FWf7)_`U*Wg=X?X?\\(0@Q_NP9VX?YHX?_HRd`8-[SRG\\-8X?_3-46gX-TX(CDXX?KPc1@?=719H(2G9Q0GG?W`e4COX?LA5?J8P+gI.35NX?Y638?U+/]JX?X?2PLR1/<JC<C-\\Me8\\de+/D5QY_^,-Ga88-X?ZZS>X?X?=ZG<cYMF^`,N.1.R@9AE.@_VX?X?S1YEW8A9_W3`A65Ed/X?8KIeX?X?X?7N\\M3QZK42(5,Q0A2a-6H:S(U`AdCJ`LJ5HcBPe1@V,8=H]GX?\\D7[TI,Q=[8GNgAAbFK3KJE?WCH?V6cOX?+8-<..\\Gd?fJa;X?;2Y^aJC+ERQ<eHJfEd7GSR`/A8E+?^/F2eSFZ9X?S?B-S[^d2HX?-<bE(7U].UW.U+>?-Q@;8OXS09-ZG319,HU5X?gef]\\L9MAGX?2TPIbcJg],?HX?2XTNRKX?e8e1d)H4\\*]T@YA1/gR<f9>CL/PYAAN/=2SBX?Y/b>O<X?A]^05LKWOefFAf@YX[^a;(B*F\\W,E(`RbJX1SY[[Q8>OTaR2P4<E,WX?0bd8P<1bHLR)8W(,_<X?=+P)2GX?LVX?<MdfG_\\E_Ia1)BR*6[X?K//g>(>D(V-Y\\)OQU4GAED\\DX?cRX?FH^,Mb)X\\0VcX;-\\c+3Vfa8AX?)bT0?IBBGg*2X?X?6=S77SS:X?X?Q5a--=aA0ZbgX?e5G-+8GGBDbV^MD[H.?_X?c/X?KSYOA8@,ddLW?71B4UZ-8Agb)^;2,7+8X?X?Z<R\\Q765@+>,X?LL?3X?d]O[X?)VC]K0X?4:+2WcXB/CQg,*X?X?X?O7?,cc(^4I3`dFON_JZ0DJJSe=0@(_81X?X?57J`>3>J(IML5^1b?-0^8UG@?\\6fdYZS9TPG2C@U,G9DX?d?*/b/)Z<4X0^R6:JTD]aSF)8(U:OWI<:F^1?S6D-MVa6<NMLd219DNUVRHSb3OP;:I;Qf\\V5L(_]QR//bKcG)H;X?<YX?)f?JB.^;Y?fM<*c<Jg_<U9(IfTK:X?7[N4].,@4HX?BAd<:5Q2PC=BE/RG=Z07S[P/8K2]\\\\.fA\\(b4TQ\\LQ7(\\aX?=\\bb/],I@]X?**^AX?X?`@X?b)eA?8Se^cJI\\-O+M1XD@.eBAcX?X?ddX=2_D`8,-P25fWM]>AXMWUBP)df*\\Q\\GP.-B.D\\eB:MCVSDJ/>I4((5Kc[`F4aa<O2(g[aD0aWUPAI/.CWfU?g<?PaX?X?bDX?U1P*2@JQNB]N(O:V;74,S_-@O,V,\\)@W^^9EX?DM,K><Z^NRN;?c6T^QFb.`X?3TUV@E96:O86,M]Ye<X?QS[T;T\\WX?RSMcYHO0GRUeL]1?aHAPIC:^7-+@=@QdKC(;D:JX1VJa??<TI=H*WUX?X?DR72@+@INNDBO/AeVBfMVg*3**2IUGd,c+He>;>EX?,@X?Y,C/M\\F<abN(cM?HKAX?/A.R/9a@V8/KT5d:7^VHSgMPX?7U<.2H8FCNI1PHH/<61X6I5c\\c3)_XN/X?0?LZ8[X?U=(gMXV*X?R>;AP9X?</E+S\\K`4<X?]Z2.X?U=PDAB85X?4QBfa)X?3K`5?(*=R@0;V,X?9-,RX?f->UD[YdN42B-;K9T8fQ)Y0IO,X?N0I^5eH8X?K*AR(_0,J6ETZX=XX?UM\\M+Y)[eHX?E@X?V9E<S>5+Z(Ef_0>9\\OeWC5\\1YZDONW-A5dX?;P0aJBX?\\Be,0R-W^+@T0:X?X?Q*GAX?]5+)YL00X??>0E5-X?92/T7,QcLD54/M5G]`Q:X?+Y35]g:F7N>3a7+9+RK5X?WYB_>@:g<^aa[C>_GO>=X?(EX?17I\\0Z[L]H2JdVKE4J*C)eW7ZaO,`?H@X?-IIbA8O3AALRC33LF:2`:[>W<QX?X?,W@/2J]cX?e21IX?)EX?_/O@dY^1L5=4<6X?H+RaE@);X?09X?gd+]GA5ccNX?],5136)YA*UbO/[=MXCSHF5F:`X?X?3J7,Ra.ZX?X?X?0DE*Y>H:5P^54/X?[=,.1b:SE9\\TcVX?,K35X?<:PU(R/P5fE//eAH-.+X^2G0].X?G>^eX?gFd:X?ZTCP3DT8fa4:/:KacVX?R)=__bV:X?XA<9g0:-94DF_aT=D[X?<?X?.@PRCJNc_3U`G<223@J>@1=H/fdIN5_+Yd51X?.fX?20<QX?A[X^;QX?T9dM8-D<>RX?d=_>@a<FE9S3-8S(59PZK1GgX?X?fD5X38X?X?I,;O8VX?;cg(/dIRZZ-d?TX?UB33LSX?1VX@Z4Qbd:I8HN)0(bbX;eYcf<_+I4-<d,X?X?YIX?6U5P]f+-<(O;=a?2`BZ=;:P1IC6c48X?X?@PNX/-K^<\\GK/AM0*XeaZ3P2X?CJX?7O=MW7:=IFX?I>*]X?<L?/D2X?:CL6eUX?;FK^]U058/9KS`TV]g13W]VFZTaAgcY=@(`L,<EC\\/6_0PX?WW9KUG(@X?X?98X??_9\\Rf\\:8QSCX?S<-O9^b?W^X?BSX?I2CcWUX?DX._Gg_TTP66H?7]C=AIWNJ=X?Cb30]CJ)0VX?YVV<0^:]C3K6C0/.R3X?O=B:5,NL:]db2g/(\\<X?P33NG[NOJEgE2COE])YYKDMUag/IX?;P([S,OIX?X`L>X?XT4HZc>)2TPTRJF>X?UEX?M+X?(<R(@K9c.fX?HZ3H:@a*:[X?OMP(a>E\\B,X?I9X?X?LWBDWYd_@MDZ.L=RC_f_C?Af*FXCa;1CX??gX?X?[:G`P[fgX?I^N@H2WN*`<-LANXJ]X?X?I.@1c5OTEE+MDG?9BW.D@Z6R0MV8X?M87FH>Pc/^X?7Y--5\\X??+=Y<NbDONZL`*^VGYY8*FE8+?QNX?TV6QOW-B24NJB*(\\=9X?)RL[(Be*S@5<8TB6X?[0X?T7.Of[X?Y;X?Qg8SLYGGLSB5Ve8,=KE]/*/9N\\X?dAV`6*X?X?X?868=JJX?`L=,+;S[X?T(X?TKKV>P7`O385[AX?c5V`X?@WWc:KQA+QX?X?_UUDZ:J(4gX?9>UU^^*]>;>>@8aE_OX?ZP:3>f.GVf@@9-`QaQbPX?S`4/;fB;X?+bX?)OE70^Y,0]X?F82Kb[I<<PLI9<+b3LaE+F>`A1X?64X?CS_)N9H\\,E?*_`0`>R=cDR-e2YX?VNJKX?J_daEZ`:WH)J-323]?ad=<f17CZ;GLX?X?8DOTO,dP?`X?00Qd?P2V@a5VX?fY[*0]PbJ@YIX?X?X?X?WA,(.2AY@?+AX?9SX?X?ZGJ(OOGc[Y8\\DDZZRNgP0ZXJX?dH=[fC482\\+PA0fCS6CIJ>XYOPeNRBBIH8=TP^`f;.(2*9=1W(A.F-GYX?W3^K+_X?OR=@_eX?X?CD/>X?7KE0+X=BQB2KX?/Cc_3Fd2X?X?24NKE,G6;S7-VLUYX?ANX?VC@H:KP>B<,;NC4@X?JX\\UdZH<VDX?4VF7KSUR\\0X?M^fMM97<6GKC@`1\\@,9+2EX?X?5WbYX?bFX?89CUGTX?T+5X=,39=J6DB(IR?;X?A^LH47C_/`;V/4_f+8XB;J5>X?X?<+S(I,X?PSPaPO+SD0\\ZX?I\\9QH=X?8cX?X?P6P--(5)X?X?X?W-cZTdQ<ERGUMdWBLY/;D0D)8:D0^KYW(2bX2?JR4_ESUaOB[NDYGK,@g,WfX?c7=5X?8^MQE3F36VX?Q.eTRC3GLBdI+b1^V_>9Jc(09gT/NLX?G:\\\\X?2JAZ_ONB:?8C^U0++IJ\\7NaO\\HY,QJ0(X?\\FX?[EM4>P0@X?*3>bV>dNG,Ea,_ETJ9Re]8.J\\H2Z;NX?e0X?O?^\\J.`/-*WZX?d[X?e0=,SN6?5gb*0Ye(OKT3S=>VZH,f4.5.]VX?S:-^A\\X?,44IX4+a/Z/NX?TV.4:WX)8GBGX?YO*-MN4]05E<J?T]GR;aX?dAYMIIX?V;e/X?OKX?X?<\\]]>XFF5Lg;4*DBX?X?bUPPN1L`C0<fLT3R^8E7X?F<ZM6a*\\bFd,9YX?b4FC/aX?\\8KWX?+:VRX?A8ME5,I\\0C0bQDFP^F4Z/S-Va8X?X?baX?X?WMX?J/1PX?X?;\\5dZ.BEG,X?2_=11Yd/F]+dHZJ*PS1g46/d79X?W_=G@835;ZP(\\>=:A4aSX?)bRe)F@fJK@FOX<*TJbgPD-*A^N?<f-\\]=c-A=>DGV@Z+Q5LSe2DX-E1caZgZT[=d1M/X?e:-^DgNaTD:R:0I^f7cLK]6K+caNRCJ5YI;O>QC=K?Ug<fX?@SXJ59U[L(X?NC`39B^@O/,ML9X?c0X?L6X?,]f^X?a1S(6H9`K8V>X?QH^;M>cWPAX?P(4XX?H7X?X?X?EEXAMJ=6HM2^X?ZE4*9DA[_<S0<S++.UR*S(O/=]^EQ)TXD?8HL0U4CY3<NV<H;fYQF(N7-CF6X?X]\\U<A>CK7_DM:89XSd,X?)A\\I*Lb+X?bR/=eC.CPPF7?LF<daM>X?6M);8P520Jg5X?*aX?e)RK`GX?X?JRKXO@Y_ZgTe<TGIHUS8X?]U7U]bQAN^7R3S`MFYLR83NEGYGPW@TfWG71Z1,)2cU:_)X?8NgBaOUXB3f:[225`XO5Hc?[X?N>1Mc?R@(3<<45X?(QUKd^fdX?[VX?MHX+3\\H:].X?9Y*/?ZQ-G*X?BWE4X?,aX?X?Nbcdc+X.4WQf\\ZX?UFKVB(O:O5X?P2KPY7]:cOX?Da+g/VX?-?WJCAgfH<ZXQ-P-d5WD.X-Wd*;91H/KX?ZP>:>QC9Z_5])`g87L:JYY5]QFX?X?H,K7F2@@X?O1TbNY@eVDgHX?CO,-X?RL@DX?aA7`X?H:F1:-*I7^LM1PB]6P^]X_I_X?X?aH=W6g+VZT;OP8(NcTe/SQXOC_)cX?\\Ka)RDX?@bX?F=\\7?W0K9PX?^/O6X?X?K/]AbPX?81cQN)UfTOS`bJg<gC^^]:(B.-YfIEIF8aa(LdH/SG_MX?-8I)X?7X)AE[HUEYU?OJX?P=W>IZINW*PHLNX?GEX?).XXEgX?*^=TPJ=DC;-;V8<[UY?K(f]UX?X?)E@3S[X?YQEg]@aHHNM6)[AaUZZf86@UVJfBT?X?3E^3.fE?Q.e9Oe5Y_eJ4504=]CY*BKX?X?Bb+DE?Ag.HJWE0B*X?MY1N`C?UX?>I1ZX?<(b+^^X?BdX0*MX??MWeO3QXg;X?4.;QX?-1OK=E;=.<X?T>gS(QY98(,]`C:Xc1d?V0K.MZX?X?c/YZbF(NPK4:)F\\;a8B7EeKg]O*GRd,g48.eX?*,fV3F1.H?TW;ZAfG^X?]Z1W)7bbX?X?fPf_eK`;V<@fX?2f83d_X?E\\7Uc[=LJ*MX[PZ7X+eIX?S8\\_3^X?<J>2.TX?*=K35dX?[@af2KeM/MgF5BFeM=;S1cE1?Cag\\@>(4@>RFAPV3/X?f4P<:/Hf9cAV(B)+/K0)X?X?Df22WE,R*@`V+-F0f9(U]1X?=Y1GJJa*\\fd:/[-9Z0X?Q3C1c9YL_Y>+<H3XY/B>IHAH99X?7..O6gX?B9Nc4-YZAJX?K,,M^7W<ZI31,Ba[aB]CbGS*V>c6Y8X?-e+H0F8N1Me8ZJ8O7K7B8(QQdX+;,BNX^b)D<3(HZ8\\GU*,-OUd</8O/g9ARaNY/-\\*(X?bU^K)^X?80])_b+D`M>UFU=ZX?++d3gfS33Hg-S[+?gC(4Od8()_MC)YIgX?RNX?6;Y7S]Q(\\=O\\BD3GaGP)94/>Z\\X?g,VMd/]KY4IA-A:F9:X?gPcfJ6*1H89BX?V[(TR-2ZLYX?f52>4E=U)[E`E8HU.R6b<bC:X?a(<P9P;X]bSgd120VMX?>Ud=MX;PX?Gg>2Y@4K8P*HGSX?b<\\,^HSA:fX?,CMCABX?@D-+X?fC<b3A6Y;d0c+c89;Q>(0]X?0Q^KX?g2(F:2JU*XaBL1[gX?Ke]fW(b>ZR^b-K2)J`M3W`e:L=HRS`[TUIRbRG1Cd<`4K`_59ZU6:a3=X?BT66_+2b(K.?YBX?X?7;UUX?-fJ(X?fKX?-V+R(-X?<(:N1F\\LCVUNFXX?CCF=acX?XNT188ef@B:OV9:)+T4;GIcNH,;NdMXFWfXRUBT.`D.)G1C>)*O*RKOe:dcEX?I0),GOQcX?ODL6eP:Z4PY]YY)3S_fKb@X??NbI[A3SKVUX97,fPQ(L2YQ<bMX?e\\J`DH2FG<>9]`QRT.@`BH6K)>d99N4MCcJT\\=12QS,>9eZeX?Q@,)fV/-aZ_EVZC^5/5;C;X?6Vf7\\Z<IDFH>UZX?*==[U?Uc,PUC<aX?7,N>gH66N5-(Ba8^[9G)*7UGO0AKC?NAdbaHX?cbK>(M;<+[G*F=X?QG\\1X?YDY@SCX?MZJJ6^*7*YX?.4PJX?X?61(TfQO5*IN/g0R0S[+MX?;1=<=J:_-9.FI(`H9SX?BNBcHVX*<0FMf2MDV\\;L;O:+<`0L\\IVG3.4IKRBD1,X??I=]38XBX6dgX?5?X?1RX?3X/7M1NaX?^.<UJC]3R6@Ac1EGOKBM2TW37P@MHS9Eb(FRP=7g:]1VX?RQX?4baeX?O6*XB(\\4_FFQG]8AZ/Bb.8X?^bX?X?Y3cRH7f]ZF=gH]a,0RSU)>X?a+7YI0QOI-`ZOd/cN9-(M;OW+SEQO4WAN2,aT1^V1POKYF?(]9X?.gL5FVYgMQ]4?YgIX?+CZVX?2A2c7BX?+-deJX@Q\\\\X?X?X?LXfd@156EN74U/-_Z/eKXO-f502f\\WX?LH:VVG8K_?6fcfSAX?3K.(4`L]_H,_CZ)ULe=.[0Q,YgX?YNGIP:X?)*IJWXR.X?b*+@,@G<ag7*Gg/?X?+a6(<)G0X?/+X5E762(HX?][.YI,UP-Dfa_fe+O+B(<<@+X?74aEXL+QN(S<-37]WYLJ3)dM6VM9Z`X?8AfA-MTa_W<)(<fR8Z^*c=F8]^RIVFX?1391X?fTLSN++CX?4;Me4:-OLBDCU*.UX?b6TDWLZE==3DKeX?^H;\\7,X?7L/;>Sa6ZJ7EaIA68^a)X?W37Q-(X?\\-X?[KN(DYP<5)@[3196`K,cPbBVQNN3E5g-[C4^X?+9+4-WX?S7R=X?X?*dX?W<ZA[..TNVNR5DgJTM\\@@915G5M\\T)0]H0e-AY)`+`1gH2209MaW5\\][Y6OC6QNfX?[BQJL9G]_6U8FeU.@3K+[:J3EV1*X?)C:_U^X4XZF)>?A2X?BTW,YY+_;4X?LEX??F@)>FX?[9=BNMY/X?OeeD<aX?9:MG.LEJg2fO]3]C:5X?4[f`X?45e2P[N30_4Q9g<DOH?_d:e12WP3`2AB2L[)`SVOELM42,aE6LIUUVSLIeIFV`;fMP\\A(0=0JfD_.8>B6ANPB[-^6-<*279+d*>.?ZY[b?5S:+J1X?\\2+)R,f9[Z?9X?IE@R=bX?Z74cC3-?X?=3Q7X?M]AX(OX?OF)fK4c<X?Be?Y=LH0;OQKX?X?7=\\9+Ye1X?\\W=(_UQN>F*2/M=9GUBQL>WCXDY^E03<Q7CH?A)0RIH8VJX?VSX?1bFE4G8ATB.HY@VeJfF7?eAC\\ZVLWB28_(2WU/L=-G5L,8P621SV:<ERX?V;_aI:cN\\C=6aZ@AX?X-,S*]Ra0?^TW5X?3C\\*M1A^YUK^GEKeRCBe*T[N:(+;X?6:1`6L=V?V2HXf,_]2aFC.>3QDT2gAX?LG6W9^fDCFMUM`YWIK;>BDGV>PX?X?VNQJe,[L*F,CX?Z/O`X?\\3J77`X?MT\\7LgO=[X:1@,9=K,fMG2PMP5c]4ZX?J=K`e1=`d?a-U5KWML]deD*E;HZKEF\\>:`Kc0Z_`YN+fX?X(bIL/a0H;bgV=`6=R37W>X?H7\\YQU_-X?P7(ad/A8[Z_225X?X?5?:V5;JK5)X?bU*?OBOY<NaVfJ0U6YAP<:UgI\\FRN]H6[MEdV(,?gD3aX?0Gd.1@X?CbTK*B8d]RQKN</C/,fNX/OPfaCH?H5QVK\\)VSfGP<)3_S`(P]DG,?d@_*Gd/1+7X?757ZER)V>5OE*eFd:?aV:CBG0H:SfSLIYb([,(70*4,?;LE-X?RbX?0WT)2>2@/?*6JTLR5b8R[9(QO0aZ30USdde7-T4PMIS2X?H;d(]N[D.[`J<;C<0f;UA]f\\:5f<V(OX+;A,TX*5SB*/]RX?E27>6[CfS90F6D6aAQAC,5X?C<(Be3Z5cNBMTMX?MEX?X7^-XA8L@aLBX?^bf>gCTe50IA4/QaX?+aX?LKV_dEKAfCWI+2O1OF1XZZ\\]-@[,)08N2S23`4O4X?E[5[)W)CfGZ31<2\\MG^fQd3TUDXXW_\\(6NPMc,5OG7^cabG4]GKJcF;*_Yc7R,_GX.>R3YN@gL,TX?HL(6bP;]T<dT6gAI2PU51XX?fIX?1=]c6?`I329(.J9J_WPa@]`:6dV?\\V?QG*X?f+[3J3X?Fa^Y45Y]T2VT*4ASIf1YX?IQ.2]a<bA>RdZ.;8/Q/E,J`)E[X?<^89613PL-TXP<[gb[_>9dX?HgeH\\=5QY(4-H*OMd`*Q^F<;2\\AMX?J*W\\NH?OdIX?UZO(L?]\\ICQ>X?E==7>J7GXTW(gZ;dX?*BHSZ.O07F)M8WH*(9N/X??A-Mc2CIYJ2dVP\\]S2Ge8WNFbR*XX?_5;LU`X?+V^]-f?d3eG=AV`?X?)]YAe.M4:((KIW=FP@a/-KJ=WV>\\@<SSX?*[5^>XCWN9,+^/:)d85SPXPVf`E80>N0-^FAd,.`.YC7X?MP^JQ9:N*(4?X?3aZS?F1dX?e_7WD((+]ZX@/[POR:c3.8OcX?RBX?]Tg6IKX?X?1E)bS<\\[gNX?CHGCX?B]NTZJHaa/X??*J55XJfRDP=\\f^_,V0*LZJ<A<X?@45F3Cd`1IJ,b_,QC0@MRHX?@U/JQ0D4+de3G=(a[e<:7>N?T\\2KM8A38A^aMcZS]-X?4(JE*<L.@d[WX?CaX?Z0Ff**9?6G,+0Z/IJ7eQ6Ica\\)U[FQ;R`:/F3cYKZeO<Md^.\\+cR`Z-LCV[RfcQA+C4J?NF^:JQ+RB9B04-,PN.bdS4EZfF+X?<]F6NX/B>5:45FAMe>I9U6L\\7;50D?(>[0QDG7M\\(HVFA<9UU9N3Y`/)YR+YB@:Q(3f[EP5=fPX?K+-G;^X?_?IU1UG*EZg]1]/WMaE\\X?TO_-?)GMa6HZX?9JOb60Ec+IT\\IM>(B(*:QPMJVG]/1`K6KTIXE;1Y\\T2_K]g7O4X?0]f?O>\\Sa\\9e3>N`6FX?5FH2VZQ3dA/VeC[Q?1X?L_Kd[JA0(g@cEfX?J.8IeG[Q*1.9X?ND7DX?38X?X?X?>A[O)P//<>+cTa*V54d*X?-HXCUG44;`)AOY]J5EK/@]Y9RRLfC[`WZ)`dG3<B419f8QJE\\0Q/X?X?3B=/f]US5WJK6>N4(6.S7?_4\\FV`^]G\\XB`^W?ZVAb*;DJ])MBQ9`TOZbV6MX?,-L?X?PZ(XPdX5XL)\\YA\\*X?+5G,SZcR,TaM43.=`^-gLO>4/e31Aa3E@J31dJAF@)GRBS<C[e`5C*2CX?HEHT`GX?CAX?Jb_(T^+=\\GBcO[5;X?<TYdX?=-(2PSN@.X\\P@J(]E[8,B0JF2BVJE*X?^M8C+HG=<N2T*/MVLO_>.a\\H<?-UX?/g7?/ObJVW9eYBbFD[7JX?K0V<X?([^)=@X?+7B`-:cG=_T/W*]Z\\fX?56L,,;)5\\TQ0O3CafK37gLB69aBY+79\\=-g0cb`e;)^PcE<N6c/@K-d/-GDVe(X?0HX?X?c2[)>Gd7.eLQ72,He;H;_d@ANfX?6Kc5X?,0HaY?X?O>WV]<6U^I4dIH])G0B^^OX?[U=_M.AYP6VB>A\\(\\(UV<CJRe7X?cJEI2I(UL+Z9X?@fD]9-17)=gO`<ZB2Y/=gGcJ<`UUV3e@LLY:EQX?a0c)f*M@C-V]9g21ISCO=WA9O]9g6ES-9(X?-C,C8?AM`8-a(3A5Q(@74<A*0e8B-NTeB+X?B3:5X?QPX?f]HLH?^/d*2WX?L.=X6X(8FW8HdE+Vf^G8@W<KW5ZWX)b_X?X?ZC_,4(LP1Zf3X?Ne3U0.OfLa,,V8`BX?1NPgUF+)\\H*f=HfaE.Q-`TX?7_)?]J5?X?c8XTINg+XLGQBD:J8FP/;B\\4_D_NfCDZ55`X=9JZJK`P_[]LCad8X?X?gKX?X?X?X@<5X?RgH0X?<S4U5SSYX?42O<M6U8?FA^`LS@X?X?WR.c7+H1X?UOVd0I>JH[HDD)8GYWIU1]+KJ:YJ`0G`\\dZZ[)fQX?G;d.8gD0;CgS=O*1>](*X?(bQRS+W)62e<,I.KUVX?cCX?[MX?b<Qf-.FAX?AC3C.JI^?gX?H[B?3_;K5fA]IORC(9;g(8O0LJ2Z2cX?*G.<7=X?JJ`.X?,);Z_H80F\\a93:X?DE.Cf84B6C138f)?A[RbP)_@T-`WX?L`0BR=DDX?49=\\Gb9^JA?4c37E9g+S0()J[AX?<>aIX0X?X?dQW@4K>.X=cZX?95Z=3aH]ad]9Z)?(B_X?VDbfPP_a<VfM<D8dX?X?VDG5MOILEdW1VS[J*BQX3]^NLfNeX?6fX?TAIEJNXc<9Ag79X?:L37NWeRg8X?+*9CM+()W*0VGdX?F-,.FKd)dS?EX`],+7X?]2X?B7O0B[U:NB*b/PQ)`KX?4R/7^fZ3I*.Z(5:IQW4-4KX?6:O_A`gU0IX?:9+K8U/>O-9LZHe+D5K*2<J4J3--,aWV]Ke@2HA:,S?6GJ[BIDDI:A7RH>9RW^/GXF(NX?6@R:BO9cWFB9M9X?X?X?3@^AX7X?X?6BX?Q2[XYI02GF]`<K1XC[c3VI?/:5U;S9T(;=CIb?SOVQQ/YMG_2^[6F]4E4Q[bS[U6V4[@X?1a+3+<7RA8Y1;aB>a]R4_3X?SLb:92/(FdNbZPF`U+/E^I)@;US<IHTD0`11/M>6X?*.P,b=QA-KYVX?8-@dL=*4>0La+Ua9aRX?263a_AAP-dWE0UdO8HX?-LAb`EZ>XaTVPfAPXdSG0UX?X?g/8PFX[^:AfAX?^.X?Z.<+1dX?fVX?N:G\\X?NS\\-[^eMP**6X?-([F,A/*`b^W,?BKcQ+@T;aL34QFX?N[,f]JIN?8Feb*XYVY)]be_=-IC/N?07fM57CF29,Y^8G=9+]/e\\Z?VbgT+^+PYb(/FT^FM>X?-8H=_FLXX?HIA0Q[6bK<W]4K@CX?8dX?OKJT()GfL*[O]*@+3.PAA_O>d0X?XZaBc\\e-L/0<X?FW^]PSI6`GX?@g(^eD,eG8X?*bE2X?\\S[gX?>`Dd(3XCL41ZFIHaX?N3K+^R)bL(M4^_1:(`DA1@^[`58I`3dN(R_40a^</0:AX?dc>KYf3?Z*5FX?_54^`YL_,C<J[VAId(2DX?X?)MV`K_0MX?/NJ4cFX?RN;/_a0U:4AaDL52a,X?AT,F*`4HX?T,XfX?L,EW16S>M(X?G5:>Pf9B;AYaI=J+dO44_9X?^(;OJSO2X?26[I_@e)Q`M\\c17.cP>Y-_NG]1@X7eX?+Y*80698X?JS0YR8DPOgX?*CMV.OT@c5SEP<=[EP.O)[X?,H=_F_+??V0_Y1SO+P/9/1>\\OD=OEb(J1[X?L=;?X?-]X?@4X?D,JaX?28<?,5+6H6aX1O15OD97D6*a>@@NV\\RY,_f5^+D(;8X?JbH>.4-1A>-gBN8W:-8fV/FX;*JA8-W-X?X?X?3?AXWCI:X?`\\2+IJ.T9,5`X?\\MHD08POB^>.bKFBC`X?JP\\\\I4]IMVcCH5bb@*/6YAX?-OR+FfZ`gT+KBRX?`R^Q\\_9OTZY77-ZLP1NaA0G5OP`;X?14\\NX?bEZDSf)`X?X?M:cTP0<R2_ULeQX?*N=LU]QF;YNC;N4AL)HaJ7Z=X?DU2d660QX?I4JeX?X?<a8A4F]>X?8?K>b^46\\Dg^NaX?*0X?VK2/VZJ`)V;B^BIE`>IWY@VUX?UaX?3H:>8R,cOX>Z\\CX?P\\B=8(g.cRf)Hb`XdLdU:Y8NX?.23f.\\X?4::CX?CAVE(T3EFUT=<?UZ,Y5RbJ24[R`IEW43M.3QX?:^NQ`e.)*5JZQ\\<eR9X?/1DT:-X?_KBad^Q8UN*6@3X?U2\\*VaI5K)X?/f5L;V+c\\1EU?B^:LT68fIFE+7TcA5X?eP:<MK?]e(GR3[X?7MObM[ZYX?R`I6=B1CD^\\T5NOM;?I9GSE2bfHAf9?.X?_:JGgC`7U@-1VQHUW++CQd-2K:X?MDJ`PEZ3]U@5KTS.Q1>*=_KBX?dYX?X?T];]X?X?9U5@Q/a/,<aRXg)dL:ZYX?W>=\\]?X7]M0^@b5@X?;.BaK6\\K*9X?A+W,4_6TfcM+N[8UHgX?7CLcC^3@X?gFC[X?ASN[,SdEDWZI:3X?2=^8X?9[Rd7IX?X?_:;`7P0EX?9_f8554@.LX?B2a])R7^`KW<(W,1@6=FSXEGX?IdX??]2R[Z?4+@X?>F;a]IX?Mg`HT^aR7,Ub<LIFU;8(`Qb`?[U5_QXD*,dgc5C0X?UV[F?Z/LG@U>X?]/,E6UFNX?cKX?:6`dQ0X?X?;`daH8(O68NAeNX?X??fX?ST7RX?0e1e1AX?-`X?(X.^(-2L@7UTC\\[P/>7H/Y>9X?:`NdY0QVEC1[@+I(X?LS?C_RX?X?=?E2@TO+X?(e0f+HX?JV]OCE*)-b/]J*/>T4KZ:[YFaN;JH,509;`R49-fb4607N7<0/XgK,9^PKd3I=ZTg8J)E/A]/(?d3740^>[3E?YD7FX?-EA(X?dRV1R?7.*;bF9VEVX?>E?FWZ=d61e1[?+50C7DEM3Q.CY;g0;ZX?.;;:ZZ1.0CcLU/?ZX?Q_X?9gc\\^`X?YKEBRPAYe21eK=AC@K8..A2TGZR;6I1cX?@Y23)WP10K?=XG(*?M(32\\7W1UE?XIV,TfbUM-N4R+PQQaBe81WQ+bX?C3,K,]J61cRPgf<A\\WMSV]gd`(dF,2HA)b7.77W84/?3O824P]02@RR[1?X?+4X?(YOE\\O?@cRX?+7KWOBX?X?X?AU/>>c40[P7MQbUZ[d=JFMI4^UW.S>cd*LF/WXP:K_ORLgX??LX?RMRe<+:7C)PZGNFHOJ5EX?MdP4>BYM[ZX?A5/)79fAX?4Y>Mcdf:V.IFX?58S1H`_0X?Y0U_W\\B^c<X?>Sa[X?X?cb]e4F^P.,_[4CC_a,MPX?V<c46;gcb7W1-4*>XAI??YLYR1XgOg[2GMR8^TROX?)XX?X<K9*YX?P;T*)BX?T;X7@d<G=W.[c1WZH;RL3.JOX?L9cOb9)9\\c([`F.Ag9X?9g1OX6X?2Db7YOfS>Z^:D0G\\X?@HC07c8,XZIM.2B+L2KR8GX?c`3>0cBSX?^L;MU7X?M4J>ZZX?YXK;N0]N@=f/?_E_MH@FeZcZ.]]a.4ID=`d9S956]T2D@UWNMS8T[)X?U,X?=+c3X?c24RK))?-@,S@ZE4?/b.?[Z6gF:20@27NS>KX?YMX?^/=XX?X?X?X?RQ\\WgO;)E4OFX?@;>3^-9d;[X?^1H@AT/;]QCfLb9BP\\Y\\FBe1bIX?X?+BVPWDZ.X)\\)0FUU/KX?I=X?I^OFMJ@cX?X?VV6M>I9L?fX?X?6aSAc?4;<@8_c=:CA3:BEM;ON.NP.d[06S7feJX?c46G6<ad@c+)X?>?faQ5;5OC5Id9cTX?X?I_ZB]N2V2(Z>3:=JI(feZ>b<.1LdRN`4Q6@*A\\X?SZF].6.`ELX?*<?WCCGcNH,;4HUEC-*4@X?)]?E5L*P@M>5.[?GUX?POC6TB;EU7X4DWbH=]*UE(,bJ-(_9b4CaPf:I([;X?I`8;d__,e?YXHL5,H8-@M4[]KDebC85ADA_I0/X?C[b2MH4M5-f1Xc:(C3_^IM6Q+HdRSGX?*V]2^NVCC+Zb.WBDaBS=A<X?e+*`cTQPd+0a_W[8X`P*^>)GEF)8X?D5<?eAAKP2>F_SG9X?3<\\d(YX?X?Sb5,6*;`NPd^08T]1B9)-9R45SX?8EP9:S2678K,X?L+)WMI^Cdf;a?3X?;7WAREX?+(7-d?<MP>Cb0_AQgWNe+<-Je.<[-5d+FF>bEfXRPa-WDCZY0210X?;N(DX?]_W^e7gLHUSZP@X?^QY:VLX?gSKCVe-c>M]GX?UF@.:Q^dbcX?;7X?X?X?OMXBW:*E16@IcEK9D;(G0AOWX?X<P(PFI1e2USAZ;?R82G9=>]X?PT?dTVJZX?X?(RX?F]W3-U?RGfID.IJOc=QJD`U84]E07@E<X?`R/PPX)VX?_b]C3=+.B_T=,8Ncd<dCX?D-M4X?-:@VX/)H8N^MS:eTA>.)7D-+S_X?U+?Od219SLJaIPX?TO:gL=8be/L/9*X.<P`50,;_3]gH4M0OO_JDO-]@5cX?5)S>\\,Mf7[Y[a0X?-UX??6`B[RKbNT*2U/(SKA<R6LX?`(dH=:fWX?e8?<fLKD>0/2X?PL\\1(H:CX9;O+PdF9AeE]\\cVWIT@*BX?>VNYAaS8/dQP1Rcd,YX?V]L(VE/X:;7I-c_,cdca,b/DX?C6=JP)XfD-PZ<?)7?4dNIU42X?6OX)KEUAAa:c,>gWTH9]EO,J_aX?>S\\BX?C-EFX?7NS:_BJ5g3>b1XA]N[1(5WX?X?(E:LJ[D-V5KbeOXC:aX?3IHL=6gJY<3_Q>5[*2KJTILcY,4dTAX?\\:X?bPF;82]=X?=VL92g-\\X?VfHWX?1IAWFVX?U4:FIH5F,@5UY@5+GWX?b0(S@6CGG9L79S+-X?]=E\\.:H2_MUNF;;c0>SSMS+Q>a5_UcCC/Z0RAb`*=+HeX?+6+J//4OX?8P-(X?IUADfB`PQ>^B]-YW1Q]I*D_PX?A91JHC4/.]->_SX?X?*30SK1SMcA]UX?X?d`DVJXX?X?>[W>D?;?2BX?AC=7X?g8ZRX?J+D<D-3<)Id2U*X?-YbTfFf=X?:^5N?@V;bU)SOQYPbTZK>_X?F3HXX?P7@e=I43X?YZXHI>QZe;X?gY2(QLX?ede[c4KSbNc59WT.62X?1KX?/gGV`).*H=)*X?C1D^)]AfCKD/*BQ*Y`X?KVe;X?`OQX7BY*X?_4EAX?)M5/CXHf2/C@L6=5f,aD\\,P?;1IadL\\0DAL+8M^gd=S*^6;TAW\\4A(ME`P8VX?<SX?JV]]aC>JWSAP7CX?bXgY8dFQWFX?bAX?3^bf\\;C3X?_A27@13-VaG7:A0bM]^O:WgEU44<X?74/eN?[P,[:>Oa[2X??dbg.`\\G(2UHX?L:X?5LX?FMa`ZYX?)60fX?O445R.+.N?BRabKGH2`Ee0X?,>37ad<)-:3/8\\X?g::V49R,`(WGV[f_,W(@JHV`?]F*X?Jb(>4,-MTT;QYX[<*WaFZ8e4b\\X?9;5ed67RX?X?DVLHA3OMX?d=1.2Oc,,C.CA>9d*OEg:cG3GM<Vf;^5bI4MHYY)D0]S6GPUP.eDRWX?@KZ@*1YL</]gC*=4X?X?4?F*Ga*RF=?L4.7=D5FM[E[a\\Pe-X?G7?_\\=_S`cX?3PX?PLT<G[E)e71FVccT[Hee]G+\\3HRM=O=\\,/bJ4\\]:bN3:X?B1T_1)^H,3.Wbc?N^R,2IF+K<YYOeQO9@MD2\\CCR1Q]:?7/HV(K1+UF,X?UK=b?L:bX5f3-VOF-Q=7<\\f:_Zg2X?U(X?fKa-`;X??;X?fFe2]@/d^-MFfS6SF@+\\7MWA7RX?]HM4a)>*Y9.A1Y/N:+<P5YX?_37EX<-(O?AEMN\\+(((O*bW4ea[7A<@+28X??eU</Z8b,D5_=+0(;^RPPB1<37NJX?A,*cX?]a7[S>5FJ5DK1)eE;FGKgXKg+gJ;,<E3M/b`;-`K\\bX?)OdOB?-R?9NXX?V7X?:I@XBXI@QSX?L/>gX?MB`HCcUKC?Z*:LG(f\\787cGOPU.63KX?X?VGbgVC[1>WX?=F(IQ+<PX?2c8](e<?@-Fb)7],X?=*f(X?X?X:@LX?8GSYVG<4G<A8=0ITJ4N8<)X?C7O2T0c]H`a3,fa]`YX?LLMLX?V=bTYTgd9\\W2:W6M>BeM,*9?f3L4X?X?CSE+9322^EEOe`_`]\\(GX?Q^bGX?X?WgbCX?8;gLX?gR.DDWcd.ZQS@7HLU*>GX[.>`YR>D3LMX?8+X?H+MJX?`SAH8-2:?;S4X?X?X?(WX?X?X?..;(aA:c>bX?4)X?4@@g6fU@82X?S.@.3B-\\,R1PX?^1.dFI::9M=ZLEX?^fGaTMbW:EUf;Ze^/(YNE8>TX?X?(7X?f:X?V[aAX?0<V6JKH;b=,?-OVM[]1eeeR)+DJ2N^>Fe[MDX?a`33FHX?NYgQTDX?PcX?IO-9A76e3B>,;+P<RI4c^D[Y0aX?Y>X?\\]XZWg,5D`T^HYO<Y8cECQX?3JX?,b*6d[X?_,MVX?b;7W9`ggX?;0X?eEJUd9.0X?Q\\YYdN5fM[.dFRX?XTD/95gJ(Q2XVR?VG*],dV>0LfdU0e56X?8?a(LN@W`8DLf2<_^]X?OH)(J:;_L4X?MJ,`2TX?Z]X?;Y<@I.X?ZL90JX/SQ.,c\\e;NX?-?U;>36Kb<\\DJF(dC-0/\\/0W?E<-G4K)X?WPX?.RX?6BKCPfb.0*6FL,8)Y_X?NKX?4*K;(71J89@6MeX?TRI@X?5VPc5)P(E8dLK2X?X?A*Qg0g<gX?QeU-FN`JX?DR2)X?XMY5/,e/aSNSX?8F6IX?F31aS\\dTPQHFFQ@Xb@Lf3a`OBE\\XU30\\J(+3W4@XQf=Y^cX?S8d6X?*MCOeA3d8cE3MB)70-92=9S3YP*JW-_?X?N+3J_XL.f]+597EWbHX?X?10HX.bB*HE/W<+*=X?:B?EX?;`IGPZ_IU3Q??:.8XY3SX?^ZQ+acB54MX?9R^PX?EEaBX?X?C(M:F2(.0IJPHF./e33UZQ3aX?Y(X?V+VZX?B9)C]*:^NTX?X?-Z5B3MAWZIG.0d9Y:)>X5d0.8>UHNVV,X?V1X?X?X?GH3<XZ`ZT[e?5bc.T\\GN7;X?JR7,(FF^XB<`X?@e`YI+X?BHX?AY4WMWZNX?+X+45H,;Ka[O4_Qf5/ZIGRV8X?X?:f*=UKDa`S4cX?61>TNF_?FU-(ecOZ<6QM95KBX?0N)=feV?f:H<QERC5BX?OII?-e-U,2Z].Sb8fF4EX?\\YbeX-X?IcX?FGH7IPNGX?X?X?JM(3A+X?`=?L)+_XE*X?W*XJS?2BaH,gX?(DX?X?/.<e+S9<X?SEM.B\\X?H^./LB9)9MZ).\\=G,_B+X?X?S[eO8AX?MRX?HeK3aFKM9R.1?1UW\\A(6X?Q+/c^-`IO-X?,)0[KNfF*1dKX?;29?UF<75/(A4L1WLTX?E7N_`8X?WEQ\\25Q4X?X?^[:g_E<^:X9*/<HKPcI1U/;eSM(4b2ZJ\\SS\\S+?f*LM5X4,R/6RbfQ.e-c<48GU5QLH,J2+S779(X?R7/<^2X?[5X?;U8:>H:280Q,A_1(CI=OX?RSX?eWgZACX?GIX?PGX?Eb,f.<X?g./P`,>/X?Ff@PX?X?^KM9>8J^K7X?X?])S3H?X?S;`.X?\\4\\:X?JcbJ-Yd/(ZFJ@TA/AdOW)[A0)d:bYTT4d4ge8fa+c.Y>YgM)H^X?Y,X?e^)Jf41+(8Ka6ER.P\\bcO/+M<9-3gN)U9,X?V^GBR+J<X?07B^X?P2bSR6dOV_G4aA8@L_9REC:c@[W+;+eGTCX?b/2`1]PgRV@BX?0=DXOB1G/C*WWX^M8VfGM1NZb;<WX?X?X?cYW>LO1/=_6-X?X?[^J9X?,fde8\\/[c6EMa?:Fc+b8D<YSa[X?>RR:X?DB=HX?4ZX;.6X?SO-H=V]+X?Z_*4/AX?7=0_;4*-RJX?ARX?X?=/1a4-PXT][b?0]]X?+S?gHe=Tc]`;1M6RY(AaBX6Eafea[H54X?JV6*G(fcX[X?N8<*g@O1/AL(\\6)3ERa\\NPG?PB2CBBeeY_Oc4^b>WTGJ2`SBR3J)DJ;86\\Sc-aQ_X?)-@?X?HaX?O8LX1V.EEfX?NZ7F\\[XZPRCdQ-RM>B,Z;XMaHHNYX?WPX?X?g1J4UITT=_M-S^,RGMCgM0A96DX?+cX?@=F?d9X?X?X?X?+KY--5BJX?\\F^__XX?c:T6QH0R\\b`bBD@Bc<X?X?N;^9X?`D-TL.TH(U)75*)FG:XQ]1O4?UX?c.W(0FX?b=aQTH(E;^B*CC]`X?c4;(EebZLX?aS-<6P@HeRE_eS_X?>([>3/[?X?6XESN_RDBX4IOXGGWN171OBT]1K3]TX?PHA9)W0c\\-6FXd<10/Z:b/cegAQLT\\(_,I<5D@Hf=HIUF`)ER3F1FcVe8cF7PU@_S>O)?FWIV6fP-c(8D`]F^3]dJ?ZGX?X?-:FQgYJ6NETLcEPAX?9dVV;AC5BUea:gX?X?+CQ<4S/]>BD:U5A^SIKC,0ZK-^4@=E7OFRV[X?+U^O=G5SX?`YK(O+:`?CKV<Og@X?d0efX?E-g:PE2C4Y=?UA.f9@53X?X?X?[Q8fX?a]^EVa7P_dY;c6X6BBWX,0IXR[J7X?+\\.4+eeVH4X?X?7<KXX?87ObgU0*P1SO0/X?X?2:V0Z?G/X?C1Y/GQE_IQ4+4JQUF9M]S-8[*c>GEZX)[.C0_)<MGQ_^X?Kf)L-Z2bDS?OPEI;X?7HdIMNX?X?eU+:OE.<+)X?@Y3a(1X?<9X?*4F\\B\\1,+:+?+IREWXX?D73]/Sb0;OC3X?O?9?:@C,7\\+a6H297RZ+R:A(B]9M_N-FFf)7TX_dCdX?:VX?Kf=P+3,-X?J*X?X?@TX?CDfHUd;fGDDNdGO-:Y>NC^c0UN*Z,E\\2+Md>e7CF^4>UX?X?46^[@V.ZAg055\\1GUYXf`-Fa;CY-X?)OF((EJbCEDD;M\\a`A0AX?2eX?QGX?.I9RD8\\>Y?Kb]]X?`gZ-X?FNb4O6@.BS:3C(0`8EOS;`?F0B^Z^`_UW/2,Ua^O@DV;fdXc[@X?LG6S,+a/g<=9N><LX<X?e,d(@cK\\a\\`a?dc>X?X4N=Ud>;]P^^`L4ScE:)-JJ@WPV>:?D^Z`X?FG)WX?/UX?3eNSX?/\\X?X?Q^Me/P=)M1gY(83*A_L,?+OU<5X?X?TFPV7AT^J*9.D3*R0LF.X?X?5+`2THGC-WX?IIV?@U7U\\NW)a:JNX?Jg:3)8X?X?U3X?+P]U(4=/fGY9X*/f7YacLP:2:_BIeJ2M(Y/VX?DFCUg?P0S*cR`44UED)LBUc8X?G*K5=?V_X?O-aTX?]H]2cAND/YX?GEW>R00E9+B0c/O@JLX?E`7)Y*S6^1a6T-MU=X3@C:,@6S0,fP.d`ab?X?)OLSRPUTcHGfV[AbS]1WX?(_X?1<X?X?,0O.<COd.>BDfbd)I\\ET<e\\+`QCRHMAE]]X?Q*_FD-fA(1M1NU]Af2f+J,A;*4YJX?X?^TX?bLBcX?_M=<0((JX?X?J?`U/g;[X?;7M,HQ;N<abK;1R:E9PgI/DZU)-2`Fc1GCX?XS]^G,VTL_X?X?(YCTEO_P3IU0<P)/X?OOFUJ2BBaB=MTHX?8PM[,))V00R[]IW8?EX?;/<OX?`(YXX?7NOU3>X?G5Z+:668L,X?PU;OJ4/X76X?AG-4g)8.=[YQ3fFY.P.Le)3FT*YE01LV_MJS[H05YOF[bNQ=VLX?e6CaX?g4aBP+<<:RM<[M-96)X?;T4OX?@2f.[68gKFaSLdOgX?MR+^,eY@QeN0=U]d2=-A?*FIX?dU*HJdX?J,]^[T^]5f@HdQ2-a/R^.2X?X?32N*e;DZ7_BDB)1G4Q8V7NcgYD7fFUQB5Pg+]<N\\SaSS[=6cX?+MU,II/fWJcCQ)Y@<Te1HD:B/?@4/6X?X?0L*X5*b;;KPKcdX?=IN076=UZCe2?RNIX?58BHIHX1`9X?g.^SKfCUZa*0(\\UCJOOP_?5T`)>VX?.5X?X?TdL7.2^D:3X?A2<:B3\\D6;*W3.8U;0144`[L3K6SUYXTa7MMX?@+X?6Qc_X?_FJ;;`Z2SQ0X5CTJ>WX?9^-9HNX?FUeV5Q/O**S5KPIF/+NgNL<L-M.6X?,QY0:Ld=9LX6X?[O-R?b]PX?(_Y?X?4g<c.=2FffX?=HX?_DX?X?d?L)X?X?X?VbX?V28aX?eHAeN]X?11_+[J[1X):faBDRX?MR,50-NB`(X?HAcGX?\\e)62/A-3^eUU`=*UFVNX8X?4aHC@,X?*0gOX?[HGXX?G-,PX?A6X?VCHAX?X?:DTcX?3c4g?HCAP=F]\\3TG,@8?b78B*0+egKX?<OD+\\1X?X?)`JMJ.:ALS2Z5L\\a>dGT`>J<cS=A9@X?KO5*6=X?X?EAX?Q0;:)B+JX?8d7)b^aON6\\C8DAYX?J?GFLOeS;dX?X?-TL?BQBV/]=U1?X?K6LKQ^Ifg/IIcGZb=8)?*DgfT9Z;f\\7dIHS=a__P9.SWYPX?H;*=2K5(6,(4X?=T-OX?J)<)C;>KX?1dX?@eX?X?FW]43OX?e`X?PW+XZHV]U`7SY-ReX?H\\_<SWDFSKU</^fE@OU?X?XF20X?a^]CR24^4OfQ]_dZX?95-TYTC],B5=X?gHS=;Z.`SC5(QU-2\\_FEEK7D87>8K(X?Pd\\:D8+D_3EW;*C6]LegKP-e1bH1II-[_:WYUE\\>fZMEIBffNg=YF/F>eT\\E6<YD`NM;X?>\\*V`\\X?)\\X?X?C7FPQ1P`X?X?=8+]X?dGR^@1JCZGOTJ,>e07aZD]GaI03@X?Y_\\@Q?X?[P_P^JBOX?:ebb.PbDGNO-X?MX6LgC=:+;4f>HJ.?IL/P/O]]0=TR5gJ8DNb9UZW-JM-f_0VC:.QLDX?OgOa[eD-8>fD<E=[e6K_3UTLB;1=1>*BX?)H)_KHX?3FQD,?g:Z1E/=*X?V/0QSKX?\\CBWYgWXfB5)_I37XG\\(VRD:)(XYJ\\;>X?Y/7`X?E6K8?8^FX?\\P\\H71F>?\\X?@;GP/T[[B.N(MQ>@=V?4<.OeX?X?4CFNR=Z*?/.IX?LRT9^B*TBEBC7SM.T1*0<-TR[@XZT9a1=df><CSC?5?K5@)VO?adX?Sf2ITQ^6H6ZVc<=EVN\\dD@Y36]76BI3XOFS)]+N2.RK9QK5>Sa,3>+I;VAJ6WB`.QfE5VVbZfAX?LCPg8EeWX\\+W[K4Z5M<*GX67YCX?]_YTg)+4RHFHCUaPX?:[-cX?.@HA?_b(E/Ic2dX?D+\\UH/Q?7:T?2g2*31X?A*,;5@*OUe_RKbH4=.K)I7X?)O;^A8-DX?]b/-fK:JA1PGbZ>OE4X?4+\\]XG5SGf-1a,;JGG(eFLFb,fH9O6,EA[7+X?cM8:X?UXbHR3X?/OUJDN/\\>-:JIYW/U`8@X?X?X?cD(CRUYDX?c4S1QNcCE*NIW:::bG<69?[P_EI.dbX?:eOQCQ5B`dX?X?F+X?R0^+=FX?8HB/EZ]A=2;`=3ADL`-+HG(CX?2<<_-bVZ]dGf`CP:I*3_;-gM4=LTIO[eW=5dFS6^fL>eX?X?gG^bE[:Y`2X?@FB7-3Z.A/]+3]E[J,`V]LHBX/S(X?RCIM[*_*gT*=a`La5R\\PX?6,_g2WY[JW28JYX?X?fAB/7WPPGJD1^O@^*-V:X?fU4Q-7+/P.<AGAT;>a<[dg=KM3DeA::J`cdE4HMXX?`7F^RVX?OT\\-MLbOFbX?QM@WX?A6MDHeB*X?]b9/)O]MeUKT1=((9K8Y;^]_W4fIK+Zb,gX?6PX?VfO+[>\\RZL<-X?X?K^B\\X?LZX?a_*b.UW3Yb(cE2:B:S0=]2b/1@VCSaS-KDJ8X?D6JMYc\\E>)a0(?X?[(O<YG8?NVX?-=X?X?GK^P<6F^X?S0_DeB:1_`RHAC[.b0:CfFX6H8/*1a^4*OX?EDfK\\]bAACbY/@]d0dX?X?,]?3cUX?Vb`)B(QK<20O3H47X?9<aQTRE^VPX?@(R[X?0S(>/^caX?GNCOERX?I<aZg=W\\X?VTWNPEX?AXX??/D_VMePTXWfb]@?TGS.KJEeWTf2`JZLWYPXa6NJF:X?X\\4V\\+G7X?/Zc<)SS:RGX?D2g.Af_7N[>>=1U??fH:X?2+)?GbK(?,\\8UKX?1A00*MX?CDCL/>?T6V:BZ_S*:<(7L+SO:RR)X?TD>.7N:;X?E:6JJN_c;1\\-8]IUJDQQ=]A^8VVDIEAEG)H_MbQ0?61W,UL`Y`R/5?4B*-UGB?@d^QX5;47?11WSJH2SX?0XCSX?e=8UX?4eRF>ZMO<YR8X?A)1gW6fY*A;=)KH*X?LgTX)gX?T)6D`.(?aHa[F96>X?OTX?.E\\d]JHD9(Bd@GLB1<X?:VX?9O6UQQYY3S38=g1>MBX?E37JM1:TD3MN=0+?I-3HBCb]>+^eRN;CgKGXb/H+Z:X?=+PZ5TX?.GX?1eX?L,c?b-`S:XG6Qc)6T.cSX?B:Q*X?a/1.P+@cVG98T-P?P-W6Td\\G1]gU6912M33YScZ0F,J]4(fQg(T>C`dICG82O4W=dfX?X?c2S\\X?86_[;K_BX?PM@+X?_VcPX?M96<*6D\\6ceF>)FDI;)0X?,:TEX?Z?2I+P[TBQYJX?=ZE+\\C@U\\aX?)9cBW=.7;*;Td7I(=6<*8EgBCS+TR=>/Qb@Q-;RD2P=]X?fc**9KX?GS?E=2M1G-X?>P]-DaX?\\4WA1BX?8+X?MG?;\\PO9X?Y(X?VA(@KeN_*c=de\\FO<K]STV6UIe6d_J\\(0(\\W94_NPVFHN>?M^A7G1SCJQW\\2X?>2([\\=RCX?-6HW<NgZX?K__-TCGV=dMPQLFHX?/ML>6*U+^5]MZ^@\\EgD/A@HGGH*DM9X?;e>.g+]HGc)0/\\CMKd3`0E-eA2PRAfJ+A*)/Kc)?X?7*,dR2X?d=1Y:41Q2.<)D3DPeKX?46@4X?X?7-a]IMCLg<`OL0X?\\_LA68OJX?c\\7FX?dG[aKEKIW/9SA_)JZV1`Yf-04LX?4HX?N_R1X?X?;1JA(TP_Ra.QX?a?OUO,0^W;S5X?a\\81X?([X?d.WYRbFXS0dV_/D2X?:.AbYP6*9Cd^NBZ[HD4S5;X?AXNFf-?Cgg3X@YX?/_bLR4=/ZPMe0<A86L\\\\@*P3<8W=,aX?A\\bH0[5_;aL^gQf18RZ0gB*;c:gJ/Y*?fe.[]5I8X?B]+S)b5:;EB*;Qe=,d=F@7Q,1^9Eb1K.2-938e=8FPeSR2W2<fX?M1@dHdUE(*G9KPG>bZX?0ZMJAE6LX4aOF8-I5.W/[.,:9+J^::0b0e<GX?;39*eM4+X?KaTR;`ZPae+\\[O=YC@2XS3\\1,9X?VK_GI]^\\?VQc`Ag=S6*H1VI-DcX?<RBI?/N;0G()L:PEX?X?eOGB83E,(g7O7A6RX?\\e>_[HQEf@7`<bX?V/6>8fI8e_LG1BSIg53(UDX?O2(GG[AUX?_6<OQ/(QbEB(Ib,d:PTN>7+]:S8A8-I=fNPRM>X?<T(CaYX?X?:WA2B4+c*g]_1f8E^+^L5BEAG/*VX?Bc`e;Q9>Z2:3@KGJD/E8c02PBdX?_Rd,fKX?=>^7c?X?O_Z6Ig4QLed_R<Z49ea9*P-(DD_Cc-=4a<]YX?(_3T,`L+P7JWU.)GNAX?WIddUOaeC7JM-Y(6f[AX`J7J8-LDUaTS:@R:DMg=1;X?OVX?(36DGd5E_W:a-`TTaSX?R,2G+I+L.ZYBO?CLB0ENEId`@4=GgfR6F*<2MPZgEFX?)M:e4II5?fJ_Wg<5-/27dKX?f2:6L*V7X?JHG,X?X?bcX?KdM:\\[N6)DX9A2^5\\9X?f0);FEJ:fNUg1:8aPfY(X?GF<<QDW[f@M[UOR=4534*IJX2*IZJKZ_`HSWb)EZ9<L(QHZ+6QBANd5;X?_J:0X?aRD:4DX?O6X?<?2/NWJ`V0ce@RgUF38@X?X?()T.J*VU^,R;7bSR@+.MXJ\\9?d32U.BHX?=Fa\\f-5PY_L,X5\\7OAX?I^UW4V\\YfGX?+bDf=Ee]=B?W:QedMeF;N4.X,YVN7VM0X??be6]c6BKJ(+X?.C+FT+@XY(N9AGX?1dX?R<IgM<I422,PB?X?A5VI-S?=3FX?)a-IV]@.__X?@*d*X?K4(=WD<L_/S\\I=/8,*`EUQW8[8CXaN/5X?Q8d<X?N3X?,<R7gC.2b1XSX?VYBJX?a4*Zg.bVHGNCDY*69+Y5W1X?PJJg=N;^MDX?9K<W>Bf+X?Uc;b/fSUACad]O,DQZD]B@0c4[><Y9ZHK/I)TD<MLS^BADa6X?OEKGD=gaGG<)+SK-X?AF_]X?//_6./?^B90[X?5/EfDEKW.a-DPLX?S51dEEJ;W*<-P7_B37fMN1KDAe=.c8Q<D0.27IX?NK?V]@ML)AVDX?c`=Z@EXBI:0]>JX_U2>9F)BG^c]<R>X@;_.^_YbcH[b=X?9?5KX?Bb;`eCX?9T`I,NX?\\;X?(A?553NTe`O?g\\DTV6^`1W=H<6X0/dTWD`A-21XFRQX??5GAY5X?:U0[WE;=I^?-X?<2E9X?S?K(QA7\\c\\<1I20YM[P0@(^Hb?MSW:/)ZbX?24VJGY[YZZD5_HN:6XgeT<XJPd>IFOC,5@BE.X0[f=bd.;X?X?]@3@Be;WCBIVa:0Ff9FM[-3Bb4UYI9G9\\QX?M^X?d@X?LcT+^g,gX?\\/=7X?QB`*<eQ5X?)cV:`_3_)?2P7g@8CGX@NeEJb+6:fAX?TQQSYHX?(gLMM[LP1)?PfHX?e)dAX?M))0X?]<ID1Z_3,<8.8_\\GX?(TX?`;]<].8=K8f+SB0V>*::>NX?A@;[cYg3dN\\,X?D,d:<(9,X?,<eX,TPEF^X?\\<<(eCC^<fT`KM:HT>XHE.,6WXK<.GX?JUQ-f]0]4IHYX*X?LW*CU8_SV0g3LS)-0cZd5bgf<cX?X?<Uc4Z16_]ISW[X+B1A=LffG_S;d7>g1MX?/7MYX?N>)5>=X?TPMF;YJC(AK^4*5,/(9bX?`;[ea6*fK2R0ML[@/G:gD*fBZeeagT<Bef]K7(K?_4eb]ZdMX?2P9dX?<N?5E3aVd3X/D*^WdAD2TP7G:J8^1+=VQF/SX?E,b@=HM2_Wbb\\QX>fGPg6U]31Ed<`OE:X?I^X?FY5=6IX?5WgZf3ZS4E:B,Z:YX:`(eJ`;Y]YNd;^>4*DYJ6eKX?PdX?O;ZJ2\\76=;RYO45eAeT94VBgQ-:ANTV7,[`Jf,dS3WN=Q1A@`G=4AJ7P]H3Ba-X?JD2GX?9NEIDRWKD1?B7We4GP;PN9ec@)@[E_K/G]CUJ?X?:?P9<,8JY1:9_@Q^W=XTdLDT+7(+(6^FaCYXX?d8OCFOQN[XX?eHa2OH;`4?T4BBIN?HJKI2dKReMFEFJLE1)Je/0_1ZGO5CVa40VQK7:;DX6__\\X?FP]L4]J?)*ZEX?X?X?I.`+=>Y@dYB?](-:X?K-YMd0]<X?X?:S8(3]-J:_LSX?443]?)>SCGDZ`5Wf`g2]9R8N@._E2+W]X??JED*Jf.N)+3O8-J:_PSX?^TX?/RX?0\\LX*I`b\\0Ub?+X?8/W-).FI/XX?7UT[6GA<+fa*X?X?4@X?VJc_X?VW:7(OGO)A]9XG@Lf25(M>RP<HMaY30+cVFH=6?\\c]@+DfR_V0@b.9X?4E.3WLX?MdB(E.X?gKX?4BU\\c:PYX?X?0X)\\OD,Q\\UCVPIFWbUA[,Cc<X?15:`e56U6Y1bWX,+N8J3X?M[ELBT@c9A^-X?OdL\\-20XX?X?+H-[2P7e.9g0-Z0RVR(a?H:\\S;,C(`^B0<gF[>R_ATU]9A3CN*T@DE\\@/KGN8g>JA5Bc?.JI]ALJX?d@SR9GX?X?8E\\@S5(81+Z<N*H*9;X?F8(0X?UFR_09_`X?0b36;XX1LWQXH\\4(AB=aGA\\d(XT=?d]g;cbgQJa/dJgQ<BGKKacE-]=+*,_gIW0U</;L@BK?5M,]1H*(GQB<S+F=4XeX`Q:.NU7@=>P+,HV(CBX?X?=AHDTc1W=<IA(:`eC3e;D^]-4ZB1LddY*`CVX?gH<0>I]>L.`=58X?Y=CcZ*KbIAP5)=eNX.cS>BX?0>F\\08UMX?X?5+:BbWNZfgI\\*)GLI?fRdfb-:4CP,/[RH..G?JD\\>T9a4[bBX?_(K5X?I-A.=UJJeFD-JEc\\W,X?B;8Q2F^KX?OO;4SgX?HE^ObA?.,UZ,84CR<O]bN?\\:AJ8]J6T7X?)gX?:R2Na9fSDHbRE_M-X?8^MF4d9_K5b\\Z=ZIX?dU4a^31IR*X?[R(Sfc0La96Vc,G0_OgaX?PN[XX?)fP/fU`N>[1bgde0QS?L204Z1N,VF^Y*LBF:X?BTX?dc+P.:K(<@d,+[36XXK,g,[^\\-^15,PNX?8,`]*0T/M/X?MAPNX?6=X?EC32F<OV3CMcMI7VM=S`)=X?5OX?@.X?bJ-GR``OfD<]X?()X?Bg]b4d*_Z[KYL?/`9WX?O1X=IQRU4BaJ_-bB*cM^X?3?R@+e)gR_E,4(38bC2W3*?<N9IZX?4c8>*(^QOPTQ1QZ^2.58cVBEb]\\OJ9WXX?[_@`N1+TeWd]V4Q</O,=SS)UNT)Lb\\O<Q2C0:`Z=5QX?3?18X?]9X?P82?X?9,=ET_72;+0@L;Z3?IV@BK=[XY3_?A)+dH5C]1X?X?`Pe)`d\\;[.gUBTL:Y2X?>cT9JM+=/DN3SDX?Oa]-],@GX?.KX?+*E92^b\\J0YS3P-e^fL>>`H-BLA0IWa:_[gQX?)AX?0,,A8eZ1f527c;RR)9G.S[\\GY/)e5CKB,MLF.,J?X?5d1E)H8Y40X?7]SOe@*FX?\\ZVQX?*D5,.UGVDBX?(2G4IG1RX?;BVKX?Q<X?WKbN)@?JR:R,;):-e\\E`H\\\\\\_<;_34WQ@,FZ1][.?JbL2.VRTO6P)9X?^PU)@)2*5;X?X?3.2f`CWB[(5X.53M00X?@*1fb6?^>D;N-74(IMOCU>XG*-`<B:.I[<I5[VW^)<X?O1Q,NEEV@WgcRfRPK:M6K>K@KA@DVc<UYaA-K(K=?M4RKI/`6^<0X?^(d@R5X?=Y_.-5A3,[]H2[(Y/^X?Z^FT9S*YL<DT.KF@EJX?PMH+1SO\\X?<FXRC2TgKRMT`556A*X?796YT1QIP9,3MO;-6)\\H(=(0gLHCV,dB_T*2`PZ(IeJb^I(-YV=GVcg/\\.@J=NAWPWU]/6YN8Qe*0b/)_=LP2Hb`2C**Ra>MX?,:e7<0[22I]B[+X?O[X?@f<G@NX?=)U*?EX?3ZP>AG1=L@/I*RX?\\L1DX?(3W4PdX.U;Cf2<T/cRENDXE15FX?RD31X?)444Z)X?A?0:X?f1I(;3_:MDX?PaX?CLN@X?X?+I=J-0M0/MIQLI^(X?G.X?X?W`+4S0GV;)FIafX?1JG/Jg3Z9X0e+XQET7X?^8<2g<X?Z<+OSaX?_Sd^P7^?cT>cFcRUX?;7^+dH9NXTR6^[M@O;00J3X?NRAKDJT,<D7JP1?+MS^5X?X?EJ_>\\NQ4X?X?@2K)G*IUTLE==J*JP2\\X5.X?[)V=`J@V=M;f;Q\\>dO8be0\\cX?GHX1gJ`3<D-,/AK9P;91g=OMX?,WE(TWF]*[7a`YX?1GLBMJ?FQWEHC\\X?X?K^IK+[S9>U[1:^<3+:L;YN=eG)9@E0_1?44d\\EVEK<TTX?1DZK9(X?OPB8D)X?A[TCX?7LH/.JNGASF\\APS,X?X?UG*@DM>ef>X?`DX?S5I\\X?\\BAN?SLCX?4c?fVIX?\\+90U`W>GN:)X?5*0Ub3X?]\\e[<HX?a^K[?GM9Q)X@5fLM,,W5)SX?DB1QVIBdF(<6IdLHW5X?AUY)^E\\c8,X?eWD4R)Hf/*T)\\Mc2/-X?6WGLHURA[*X?g0]SeCc_\\+LTB]<UX?gfE[N7@ZAZ^[Z+_Q(gX?X?g=GZTb_H,ADEX?4\\?NX?N,0IV11MfI20GCVH3:]XZV-J6eQ[Xg`/PH.9(JW9^;U\\3<)7,199CSX?7K\\RX?X-X??QX?_A?VK,=/X?4^49bUa=1Ac+ISBQB;e>4/5(X?XPX??ECJPfMFX?5d=\\X?Ya,1X?19D3YVc[NOZP<aLUI]eWX?^BIEeDbUD@BH6-9A@K=J=_9Q:E.WX?[cX?T@<*cU*=dfNJMT+I8.HNE(PPFD9V,@BZ-CQ>TgFbZ5X?4ZE--.2fX?+UARHG^Q)A`QX?cJ75YMX?W3[1MU+`d[@>UV3E<^-J(UX?P+0G3LMLfdNRA+WD7=eC6]+2GfX?X?G2NaX?X?OUSYEDX?7eMM<g]YX?CZKGX?NHR(K3:A:+43X?G=X?^DOOH)DV1KE.8BIJ\\E;g;2@bZe?9fSG[;?X?X?Z5=+APS<]PX?aOBLd0fH(`ECT@\\`*4a4RMdcIc=\\fbUfDK<1X?f39^7;AP(UMD=^9D=Yc]LA,)6(2,Y/5c[T(1./f-=c7f/1P6X?b:7g]H5UQdfS[S6bd.X?X?-OX?I`*eXV5X=(g,gKe?fBQd[Pa4G]>O5b\\D0;d*b6Q6XTc1^-<A2<O9MIZV]V_(RY\\JI*Qg3RYJ5\\dSP0KggQc0`,DY7R.^-7X?@FX?2`(T(.IQ:]MFTO+:)ad0`EAU5<1<4;-PG(AL1PU6TfEAea?Y9\\P1(STB@MN+Wg.ZfE)UX?._J/VaMS<K6M/.8BUb_<Fc.([W]RF>>IX?X?Kf,c)*X?CbJ3X?9LX?DaH*4VBZ=]B7KK3?feAbX?UaA@C\\[NPE=*@f]X`K3X0BX.E?1_`]1V:VZB?G_SDKX?*3PC*?gLX;X?UM1TC(F9IMaFX+7Wd8QNL>C9)51e1U,B?Gb6`g8_X?0>^0[a34@]fa+ANaAGD[HS3ZN=X?QKbC4C16X?H(D3H64BX?X>X?U7K6X?X?F6Z2X?X?VL77Rc5<I:WD/INLa?AX`2<B8C61W:STe4W*_WY1X?0+6WJ.E+^7D5gf)b.ReNX,@>ETFQ941*A;X?`+_bX?.ELIX?bIMb:YW0V(`3;:)9QaNAa9X?X\\S,UD*^BLfV;SK^7F@IX?X?dMUTX?-Id7aeA<M;/G:3X?X?X[S5X?X?g()IO9aWR4T-Q9X?O6_aF9`C;)E8fXNKL?/PX?0gbOM4\\/E()9/e90ITGG<3X?EdXG-OA6PJX?NA)Q:]JfQ9(LK,VQM-NgX?R3X?;P4M4.+\\F8*[XbX?RWA01d9C3_F]@.H2X?YNgML:2L(_W1X-b^L<1Q)J@9X?N8SOI]+gX?X?ZUF.97I-7c*ICWX?X?X?X?a3IOX?-BX?f7W=f,];U?cHc?X?*gX?c@]RaT0**6@RHNQIJ,=LMAJ4P2,^X?1[QKE0,8;5f_X?E0\\.R)4APg^4XVCR@fYMX?K:2\\-/X?Dca\\-_ZI*?XbS)X?G`X?DST1X?]+<TX?G9:R1;@S@2c@X?C?X?6QP-X?X?W/.7F.B,,R4a]CHbcU0,CF((OJ,5PJbU2J_DDGe.(`^;Vf0RX?7X7Tcc<a]M[YQ*GR20S:Kg+.X?ZG2PREL/3WUA8(680.0)9I[3X?F+X?[*JYX?X?d,\\N:b?TB+McX?X?8ZH<`@59`GFSX?L(X?acIJ9[SW^*5(-QX?R>0I.7UGHJ?A:_+F0NIaXa32X?4_]<Qf_E:@BV[;N:@1*TG5R@U16RJFeTD;^TVMA^0_gJ/?X?X?c<XKE,F)/2^dX?-6X?X?+/O>A;X?M*S6KUJeZT.@DO=5+=U_X?4O31:bL]:D-D>^X?f.g(82=71QCTKW2Qa_K1-A7=O(X?[e0TW;1)1dX?cL@?<CF3b9901O@Cf[8e6I.:X?X?N6;]J/DVJ.X?;Y0>Zc8[UH9.5gX?CQR,-SP_,[YfeTZdQ?@OWI37,1\\[4E_+L9X?/]CNP.YNZ@cQ:SDC<9>T@=;JVMBF>UK<;IgK`=X?VSa4H_YX::YSX?`)X?)]fVV2E)a7>`0dF;aTX?SK12W7USS29*+\\+3X,7f=FK(IU>gQ@e7RIX?`8BPMEA_>A[H2B_D.bgALV^6eAJ1X?L+Cg+,I7]HJFLI?8)gA<X24VD`4d??Q[O(X?Qd6>:dI]X?X9];.N)g(YR9Y`PdX?RNB3MPb*QIO4K-1NX?X?[PLM.;S*,Q`[5Y+2X?VI](6gR=X?I.9/9M<:9/V,CYX?SNGZS8b<L5X?B6X?X?^-HO>G`ZRMX?X[ZDY*,;TU_R,@f(d*Z;B^X?d4Q0K;CS+ZX?aEX?/QX?CBEEX??cOXYEHUC5a\\U(SM-SX?`A/,BAX??,+_[+P\\X??9V,.U4PaDX?3`^=W9\\/a3a>/YAT+TfUZD0`A^+(XEX?7[O>)B58:,17N:H23WV^6*E8,dX?76O;1JSd<2\\J0J<^a[X+*.gTSP,-\\I5eX?EdXTX?XZ^R[2/<\\4Y_`Rg45NO<e/7<\\P^J:;GX\\AP*PWYKITX?bIf_X?18X?FXc4:4;A_:d0WIK8)/X;(,LR6=>;_M6;K*J`NY8RB(9,\\W1KX-QUQG4Ce*?H6d^g;gX?BO<K[ed8>fObfA^@VX3IQEX?Q>X?X?_.QE>7_@);G:c)`6NXbfX?;UZSKFeQX?<T\\04g3.Z[[*PgK?*UX?K:R56NeH;)V5X?JC*+;96?\\2X?/BI9X?(V[H>B=S>a-^9<^WQLF5X?N;+53ReK_44^2(@9:@C*D4X?O/X?Z=WV?OA5X?_T8.VJX8GIX?V329X?X??aIDS9@39`^`K\\;F85O;/gX?X?cAgb1]ZR_X4gF+)Z@SC_31<S;f1C1C7E)FX?CAe`\\fcK[ag*VGV5X?C\\H@FBYWKS3YASC,1M_F\\YVEX?]7:O==_7Q;:HP+^8(+X?X?CX(])Ug]P-=e9U^\\8cdN1DX?8PORX?`399GT+UK?,EW*X?ZKd5^7AH`(HgOLX?/dQ1,3(>f2,LdS2M69YFN+\\T7*E8f4?C\\^)c>^16X?JH0GXA^_2CU.fIX?YE4AX?)?X?MF8/=V?])FB?*25V@1_@OAX?@gX?H?`8_M=)ZGK7;E7HR*e+[^XgT^(.G1>\\L3W@X?T)X?WO@6=Jd[PLX?81N[Z_1^QK-SLLTI7-X4f=+?35>YP-4JCPP`Y<X-:*+VX?-SbFIcX?T;YS9C:O<5>9<WbGJDD;:7:DX;-8:BS<*[+[67X?PWX?Y_SGg[X?X?,IC3T*_P(_X:V]YNK<A^G3HeDPdFS73cJN=GfC`PSYMLX?X?X?\\>g>O1D4-SdN\\0b\\:*]F1bW2b:0VX?eL)dX?_c?W6XPP^3X?54_*:;X?\\=;dL;L>X?X?Ja,a@)Qe*/X?@0Ae^f(*5fF-E+E.93X?ORB:/4X?OFF]J].V0U?KAQ^e5`X?0ER2?aX?T[TG1+?;X?+\\S\\X?I7eOOUX,Xc8+F5dDgYIY5LD4a*X?5ZT18`UZA4X?TUX?Jg-]c`J_Q4C[Q1X?NJ.4HZ(a16I6KXH-Rd[-/B:A?^g*L1NdX?KU1,O6GVX?7V];CN(aQO__AD=`D+L2c`<BUQGXL^SBX?_UOV(0>\\P,HVgCX[P=VHd*>/b8=S1RX?C<<^/*X?F.PZg4O+d(N=YM-_JCc@X1dUN-T=5JfU/N<MX?bdOXX?4S)<b/-@\\Q<0=G7MX?:1MBANPO8_+1KS^R:JWWKLE?X?AK,Y@FX?:cb?GCX?O2V_?2D+X?@7*\\51[dg@Ya\\3_=[;?4G9?CX?Z,X?N3X?.A:Y.:T,JB5+dG4[[NEcX?1JHAX6a_6BX?I2\\)2981WZZ4X?1`,/aNX?cU]G77KR9eW3^S</GUJ,\\]B5LFK1X?;+1@`6X7X?_H1K>;[X62X?NTdHX?XTM]g2Qa\\M66`@C)T.X?>6,T,=H=6>BR,ePEW8CVZ3e1Mg`XbU636L,J^,eQ\\W;.>J<+/:1_6,T=E9=WX?VKYD4NO8BMHOHPE`\\I\\b*VX?\\+?L@8_<cAg:f6X?G;KR97F.-Q@=R1@DbI[^g;XJ84J^K=SWX?F_9QX?(QX?^_,Y/5SAX?V\\eCg.@OE\\LFZU`:\\I/.g]HKX?^02X08.LIRcIf3E1L4>;0@6=6-N]X?X?X?+JEe.POF3C]5X?HYT4>cXGFN9I/S0Q5e^S?2;6[,MIBN`3X?M41=C<^3X?77aHbBTKP>*JNU2]D6LU<R[Gc__eP)NF5Y`1D:^fEK;4b-L_?_*LRRb8+NXR)`3PZ2PE^_X?g3=6/67KA?N<LC<.S(J)\\cg2dN@gDfJF.*g\\F@GZX?GZIg5P\\;X?LKg1d4X?V)7/B7/FXc_/J51,bgM.,0ZSg_8YX?G+B1\\:g<0c@gX?*?R]O?.;MX@5?^X?A<X?X?OeaeeT5>F]6BX?<J,4X?E7FF[Y5S]S_C9+AJ/;KAaMe[gG[Q-ZHAI3EW+7+C4XX?aY60@PgN4a6[.<c<_CV7RYLe(LaUcY2GfU=d)8AXCa4L@:3fYR7Qg9,>B:1dRV@ZEYP1M7Ga9:T.U]SFX?d)A+U=_JfSgMe.@QbU(^G`_VLQC]fZAO72d.g)Z`V`[(X?.gCUGF<8Ie6PJH^J_<R/*_P(;I::ObOBXa6VL9aD9N^^fc7T1:X?Y/L9gMWH>,\\VX?=EX?0g=8g,3QX?4Xe3U3YSS:ZGSTVAB/cc<Q41UdX?4_:`E@)8O3^f^eeGf7ZcX?Q`X?E<8G5OY6Z]X?X?W4KaX?J[9VRTX?-Ne]8a\\S0?T]6NX?.V.+6I^R_=X?NS5R\\Q\\`X?G]8^AP?2Db7)TYG\\,TX?X?AO[DB0g]J6*INLD0f`XVFa(`2T3JX?X?:cUSX?C:eDX?INH7<)GOZR@(>TV`M8Z`)(X?]EX?6^e7cC9AXB;bc9[+X?3Z.XHI83PE05C[<96.0A:XS;^+N`YT;=>:+P/NX?^gQ5X?_KU`W/Y7(G0[@G3[Q6X?PY:[^DIX7+0PK-X?`Z.DX?B0WB/6aH[\\X?WZQHd.6VN@4NR)P,N`8?+E8_WCebc:O/>1X?bZ/]_+X?)Ub>@=X?_ER00VDECPX?K2Z.Q0X?P1d*^OX?C*_ST7,YZFK_84-H)HX?0f+BX?X?VJVAU(`EX?08AQLc7CQ7?B0g^/@5^eA=RO=PVDOETGESX?X?9DX?B,H@1M/DaXP4X6X?X?7e)O>GZP?[X?`D^KU=*1-Z6.8(K.>VQ=<^)ZX?,2G]J\\14X?-4]L*`X?De:^;IX?eB9FTWX?9+=ZBXX??P\\`c7.`a=b40V57X?+d>CMDONK^M,e@ad:3-+V.KaX?GHbO`VX?+`AB[5)+>N2Xg+X?MHF4XKX?X?deGbeV*4PG?Jb3Z-;]ZE`U7FRA,f`gR)8.*BBFJ=0KB4*F@WAX0S]_7]9Y/gX?K`cP+GSe@MX?bQ2JZfI/*,X?_\\5g+3X?=^/]F8b9\\<<F(bX?ac=57D.LEVUYAfg\\R3FHX?CJf>T0->4Ra3CDCGHON:X?Xb@D+6\\5X?b+Q.g4X?HWX?P7@B1W;(H^V>N[=,Z70RX?X?F3BG:TLY^^L*IC@JMO[O,WCg\\9L2?YdPXcV.X?9DI<RHO^McX?-`eg>Y2,X?X?20C9M./6D/X?\\;YY2*X)9,Q;=>X?4);Q?)0N+=5H8/9ECHB;3?d[X?<\\2EaP?<\\8<GSc?YVFRL),UEfSPR:?3,X?F6[bBL*<3a4gDaUgc]H^g[0H@aX?R7\\_3)NbEC-,M*56X?B>>KdAb.D9@5XF1EZQSEE:X?X?Y_Bg*-5XGdAbIAS]Z8.XO<T[AFX?R,0C;Z,ML[X?>;Q_,@W\\K6F2ZX2`XGRJ949^X?H`GSA\\DSQ?cIc)0_?<X?[P**cJ>]X?@15`X?@WX?F8B\\5BX?X?BIP;/;`2ZgGd,eI3X?;O[8>;cS>>C*[0X?2]KHX?5\\X?]0g0-9=,]OUSg5Z?X9Tb]3a+F46cX?X?K[<8NW\\3Gg6_-[_FX?**Eb_]X?,N(e.93/IG,/06=LX?X?)6>(?8R0X?X?53X?6:)M2c/5\\D71.KJ,R(IcI>a40V.aG]X[LTg,+\\1*C@/:;c(<b`TPWO6VX1X?L;X?B=XN>/X?X?EfQa\\.X?:2Q>X?:/@^dE;)?D6TB<1:X?;,J7X?X?._Q*M=6F^-<BB7:V8H=EX?cKX(M]Ic@DX?U4MC@QX165+I=+Dc?OP\\)(B9HGM`0a@AIeO<X?Za95.2`WS<FZZXNcH3Na13X?]@6aR=D<G8E?HE^PJRX*0O?1?bcUX=@QX?`\\>C@B_IOP`=g``[FOUdRG+CS\\c>3EC[X?47:)X?X?E:Wc:XgW_?F29;X?2PJEJQMAX?GGL`WTZ56[ZW3,X?_4aNfcfXZR`FX?X?A;Z4D`5QeQ`3X?C)X?(\\d5\\P4>NE0RR_Y7DV1UIHPI+05+)=])>-1BH[gW47_O`<X?)B:(V`(C;MU2X?D[CVC*4beQM<C4,0TfB:<>9+`)`Z[@:C-<(fFR1b,@<\\6]UK,<SbXQJ10J5OR3A\\RI)/EBd=K<6>X?8@SM.0YDYD`.3gSX^e3cK3c;3fIPAH,CeW*gd2X?C7,1^NX?PG@E3WX?fG=;TRQ@*GUU3>6?T:X?)gV69ALPX?X?X??]^2X?QGQeX?*e64X?<[4TG>X?6Qc]X?H9AJ@T4c1Wd165X?R;*CGPX?Z)X?baHg^a.N9,NRX?<W0G[U*Ng?EN_bX?O7*7V?S3WPUU1JX?aB<X8gYD1,/HYK=)2]L0U7X?*?X-a1S-d*7;]e@R8A=)T,]^X?X?/.X?^H3<<.ccWSX?X?DXX?M*b5Ib]7:IX?>IX?+,YSbHYEK)X?67GNR,X?HELME(U?<V0`X?X?O)Gc?7d@;-+e,;X?C4fCD\\]=0)XN>V=0ce:AX?X?X?X?]2X?K6U2DFX?*O,`CU59,9X?c7M[9C8gX?<?a-UaR<AQ2.fFSOXTD7]I)Q-4bS(=^gCMWfX?*)X?fSWHQ5?3F3+6+:Jd:f>CbLA1FS1``@U_+fEWX?.+E.X?)9Ta)O?RG@RVR.X?[9N.>J*VS.:9OX>`F8K7X?g<X?R`),U6RBX?Q66H8>ZGD.0ZX?E*:7EU=gF*X?O=X?<SbPT4:>E(eYP=A21?X?P5]`126)A,PYLX.J<Qg;B3]<JVX?X?_;L6X?Y?[PY,bZ1CGE@C*2(JX?PDO*P136V_3767)QE;DNc?>IS+Gf9P1AIUfLX?X?X?+VX?X?e--P0bK6RJH<GTf2X?DHN4R:1:g-KPKQ\\Z[SHKSC<<P53\\X?fAN6X?X?6+F)bS:BL:X?WVHO>256GE\\e2/T7^N]9P7ZO0I:[_.OEHX+5,a/0X?L>X?@;7]M]/E1X_73]-)3\\B.TTTG-+8-cFdGV8cO.1X?UDX?K7X@X?8UUANIO>4Me-X?9CT;.:S[_dd?.b6+Z32eaUL@K1Yb8J,\\X?5RX?COF)6-]D(+geG1^g,-C)]Ye3X?J-+6X?83X?P2F\\5MG<3`TOCG+,\\f)M\\QCB1<f]d>_;;+^-+VOXc7LBX?:XX?_E^@M8X?X?X?;JX?X?JRS^X?YMA=BPX?X?.GH<VeX?9g-JDB=2@9Z1/CWF,6X?4=gW(CX?0FYA*>A5F@MH\\89U3fc6IGX?ZbA\\T9a1X?_Q.=X?E]W)[dS.5*TZ^NHb:Z58=<ceT7+XX4U[+XJSDK;_8f_@KZ54X?X?X?RX3*b5M1X?]]g8d:)2X?*Y)73ET+(egDX?74/Pc<SWUKX?01X?RTX?QUO3MPCaEfX?X?T@F5Ya.]PKX?8;X?@SYfdN?V_eX?FA>,=+[ISbF\\2E0-=KX?(>T;?3X?D*0KX?6SX?T1@gX?;NX?X?XSe,VG4LYJ7EPHdJ4-.Tb@_(/=Q6X?a\\X?<b?dNf6LXEX?^FX?\\P3(d:CK,9?T>,S_1*JYb,35Z28F8_SAgB-E_YX?<B/>8YX?.WKGJWX?`N//8[b79WX?d\\P.X?X?c4DX]Ic[`7:J3@X?E<[C0M69X?:KIEBGO=JfBcEJ=T;gC06,X?DF6\\LeX?X?2;X?..NBW)1K-7`gAS+HX?M*5X2;\\B28fIZ9bO2dQ]X?8RDR-VKF46X?ZDO]Ga;f9EP.3-+DG<X?I0\\)X?JGX?T;TWOPX?I<X?UbC>[6c+ET=GL[HVA@PJb]a@<AX?5L*^VW>5+B+f]KM5d_eNX?X?R2AQ,bZIUNIVc<-XPOVLSaGZTG4BX?^bX?)NK/X?ad@7/-4(/,X?X?]dQ`X?0J1A[:,MRK5+ZHd1IMVbX?X?:[V^fH8)B.c4X?X?^NQM4Z]\\CGbaVS4KfI7C.G^ccZDXZPdEOQ:OX?X?:ef_X?Ug8YR+AMKaX?/>TbGd>D;-5(64\\*UJ[<X?bHVZ`.*fX?H^H\\,CV*X?Y)X?I+8_Ma?S29+_cGC>X?@d@]X?^90dD_FO4T=GCTX?=Tb1V\\QNX?X?NKdNX?;GX?KUX?.CO^fgB\\<O05c3AT?.,9X?X?]ZOLX?X?FE1JMBJHG(X?X?X?Q[HLA`:AG7S:N`A`[4X?X?5fL2-UJ?=7X?@g->ML(ZaXQA*=X?Y5\\afIJ-0\\E6cDX?M48e2I,+FA3eQN^4X?d^CLX?eE\\-T0*Nb-XZ:,3AF-6eY;TDE<<GY\\+94<10TDC<;)+?aM:RS.ZWX?]OZWe@^?X?]Z@ceE?2/RXgN4[O/;XcaYGYA963(:,5U).J6G+gPQC_-DA@X52*^UQAVLYP:>ODPgH+VL3WX?97<2MGRJ):g2a(9VX?AKX?SQf\\\\58K10(.fbWRX?*e5UX?>0]]:63=CXa+?)X?M`bY)+0(PcFM_+X?H>X?f5VP4R[1:[)^\\K5AX?OK`C`JB;@3Z][f[;;BgQ08>PIG1LX?BB/XPJX?X?NNX?VQ>>b6^8U6AFD^O:N5=-UY>dD9X?^OfNX?\\dX?:W<>_:J2C_0D^=4b8^BaeM]Q5@55?9Gc==IHCXM*a^<(X?(R:]X?Y\\X?f2*E/U[^;Sd\\X?<N05(dMR2/X?E<Rbe\\X?92N3-X+Z:`@JX?C[TdX?Gd:?-=X?X?]L*^O:X?8RH7/9aZ,0XA@DYV:WX?@IX?A\\5b*E=[Q\\X?:gbDN@1K*UeIX?Be*+2,J30Q?,`CX?7DINK`<`X?JQ?T7b\\K65,YGBK5.FZ77W(g+]9C)<F14f[Z.D47Uf\\2?G8M@GeBX?dJ]]X?NgWQV/2VHL`6X?X?_?P@X?X?b:O]X?>0b9<*X?[D.CS4(NX?PICXJ:X?;^^<X?[U3C6JB=BIX?M3Y:g5X?X?Ga04-INMIPPK`CbEM,X?JXgIU1X@Cc499M[:JWX?V?J?=7:)X?D/7IHaabX?WbX?WP8N:b)07PRI_SJ0N,G+9<*f3>Z,Qg^MQg/FL<0</AS:]4X?N:;]?NX?_X_:S3X?H:O^A2\\DYS+M>R1gcGDYMdCbdTX?T_:A,-aLX?60U=T)C2KO()X?@H+SX?QNQ17+YJ>QHgFSX?.,X?ebbW88X?*WXe;;X?0^4GX?+SNTZ;g]>S=`WKX?fgSaP1SFLLX?KC7WX?I^X?==R@5=X?@1BCY1]N[,gUMN:8C-BPXUKI`)1>g.3^gY)>V.:K]/0U`@X?(9:aYN3N:gX?(Jd)N;06+TA-X?87];\\WX?d@X?FeDaHM=T,]X?O;bU>V>U??;KA9KX.AT@X?e_7bWbMYHAW\\8fNTJK0^_9X?X?GK>[Yd=AX?GD>f>1+2S_gOX?Cd.6YdX?5E4;7U30X?WUd7,WOJX?BAR]X?3[5LD3X?X?*9JQLdeCAb]CO?;PMP[M.gX?RZAJ+>J8GRBEJC^WX?f+P.QKd`4a`P=2a>_@EX*IUCa:*2^/]BgUgb^;d4X?,58++OX?aRR9X?X?4AI,X?=bbEX?D4)VOOX?^49WX?X?8]/RW;8BQ:X?,)X?cC8)I>:+84X?fEU<X?;EA]X?Q?X?NbX?X?KAPZ_B\\>Y]:4X?_RB^X?_cX?E1gF0RW;+TKR?B5UX?6\\X?X?Jc.?b>SUFaX?;.\\L@9S-A]X?+UGB)=8D=_(S9TTGb-A`KMX4++X?fJ**:0fI7YVCX?X?.^D>VT?*(WN+FJZfX?(fA9RD`S[N`dX?X?0>A9X?X?X?5XK@RcNNeQ6^X?gR_^X?.O>Ve21>X/X??)^=X?=Q8>4AM+4/d=E1;aQP3]-]V,X?*7L\\X?LMX?38_3bZ5]X?=WcXA_PSCONGTce6X?B=X?S[>,/^KXX?A;B,J-J2X?=]C=)JNM>Q*U^N.Sf2X?eLN5N+Z,YAS?*5X?X?K35EW6Cc[UX?FVC;X?gUCR5)NNPXBOB>X?[.CM0d5ZM6X?8Q\\O2\\X?X?X?WZ+g*P*B@7/-6aX?dKb@ENRZM\\1<^QV3b`7MMQ4`X?a5X?2?RA:P7EfC^cT[X?X?c,4ggHX?-?`OC2+.WH*T;@Y(X?ffX?6,EDH==)>b6*EaX?HAOEGKX?*H72\\;9b;1Q)dd(\\C0B2*K03G[N>;A,eBF.8(AFcBD?=X?S6],/fP9/eQL^fVT)6B0\\4X?bUQ9dP>e[Oaa7cFZPcQ^.I6)+,X?2gX?(CCSX?<*OV3bEXO0,M7DZ4X?J[^N`YOBO/>eX?8eX6];-_(`X?W:S>X?[WZeX?X?E9[Q?1KXeUX?;9)OX?-2C@VVLKRfgE.@2E1g:?[M(bc>CWD+(+ELFS-4\\,X?[cWM+A<SX?*Ob5P*X+28YH+8H;S?0_4OBLK1)<R*X?(/X?*I=JDE<*cDX?Bc2IMVD)DC^=X?*JOa(P@DX?g4LF^\\^[EBWH[Yg^f.OMMfVc[ZX3gO@L_1H`WLX?<1)]G^?W+V,.eB`RX??4X?@;FK+[a^4Y3aL\\X?gdT0/U;:>L2QgB.YTYK:X?X?g;X?M?X?RKX?X?GeX?X?4aYRX?X?87X?G;@DX?KF:9^+Y6)7XJ06X?2(5?P<X?(\\X?7]X?52cf4ed=.aX?9,fS@JZcd;;G(.\\+X?T61UX?X?g0X?K(6YDNSI3-5`5.G<X?gS*I[H*8X?TY\\:S(X?X?8NX?JMc(E)D-U,>+`])^]OPAT:BV+?(d?_KEX?X?K1X?X?QX/a2YacX?X?2Q*)X?X?X?9`X?X?X?11TgFFD>X?X?^AEG?VB;cEK[PVROUe]0S@Q.)MXeG,4fX?AHX?X?+?X?HNY(X?YQ*UW>=(X?9aX?:^RXZZX?;,_/X?d-X?O)X?X?B\\X?3f.-d4a0X?17+`ge_\\BA9KcFX?X?*M4fX?I=_^:T+SV.X?MIX?QKX?7+U4QOX?Ob4Q7cU4faX?Se:7X?PN7Y0fX?X?/BX?[;CE+)U-Z3Ec3M83X?6]>3>(faZ_3.X?X?X?HKX?69HV.GLGX?0)X?X?X?`GX?dYLQX?TP0+X?1*V1.+NAX?1\\X?P^X?I+X?X?EY@94[(aG^AcgT=A@D?GR6]Sa*X?AbX?X?1+U\\V_X?X?O@_<@\\X?[P85X?7H4;<NX?Z*-FI8`e?EC[51JaO@a+(2gRX?YYCf=5B_f71JML[-cR\\EO_XWX?5DHCV*W.d)PJC1X?)W@\\X?CU1AX?X?)(H>X?X?*[DX`(X?3-H)X?);-f-4X?X?.0bT,.X?X?J:X?LOUDPXX?51X?eTX?`,_82DXfX?A8V(/aX?.:gL<4RT.g:fX?X?_IX?2O(ZM?<_+fPa1bX?E^H1J<X?X??1dX04E;\\Qa<X?C-X?Q6MeCX>R6fX?Ld4IbaX?O66CT>X?FCX?8Nd\\X?X?+6X?dLZ:+(baX?fEbVeNX?__X?g\\X;;5?F\\:LH4.6F4+1Yd,)S2+f3X?VHX?52X?OUX?8Mc)U2WKL.=.?gX?ZJNP\\?g`a`VY)8BO2;<Y?cX?(H]F^_.1X?9V4X7)+UbWX?<SX?K4?,X?8G9B`;\\WZMHXH=X?=3)1RE<*X?X?8DR/-aX?2gK@X?F9H[X?X?X?X?P]X?X?X?X?:?X?X?X?X?X?XCA=X?-+X?6=X?^bgcR2X?FK4LaBVa97X?X?X?AUX?8fHPX?U7X?X?X?MQX?F_X?X?M]H`5K/VX?OfX?:0X?=YX?PVX?X?X?*d*>X?JS1,X?(3HU(2a2X?X?;@+Sd0_D_BX?X?)_X?X?X?W=,*.<5.X?X?X?H.W[X?X?AAFCX?fZX?X?X?X?cVX?KFf_NPY,ETX?X?X?aaL*@)QSX?X?X?X?4e)9X?X?JLA+X?X?X?X?8]+2K9_F<JX?HPX?))X?8YX?9[6GfN8]X?,<N87\\X?f/L/X?X?,\\X?[2L1X?X?<)-;X?X?X?`?^H[e3*X?X?(^X?X?X=`M,IR;X?X?X?)O<:VJX?X?X?;,J/X?-B_8]dV8X?gbX?@**;Nc/I21(CX?X?PfX?X?X?X?X?46;BX?X???X?;DX?X?X?X?P3=4X?01X?(IX?X?Na>PX?X?d+)IX?X?PbX?^(K-X?X?WRX?1:K4eV.3_,X?X?J1A+X?;bCfC2TBX?;[X?WY0RZWX?BYZ:X?X?X?aDX?X?X?X?S@X?7/X?D/L9W4OB5eX?Gf<SX?L=c/D4.KX?X?X?X?X?J^X?fLVaX?ZKX?X?QUMET3X?)(EYA`<.X?DdX?X?X?gGX?)>X?X?;6X?+L5B3bW=X?2YX?+*X?X?.11N]8X?X?9HX?SUX?CaX?IT)?gRX?X?T-T@X?a0X?X?:;X?X?\\NX?0RX?X?VD_aZ6a/.+-EO=X?X?TPX?X?X?2/FNX?X?^OI)/F)NX?X?X?daX?X?X?X?J^X?AUG];GX?d1X?X?X?g,+B3F*^+g*gX?C_L?X?_f^*cfX?B1X?aeX?)cX?(BX?^/DS<L.6X?bIX?X?CPf(X?.>X?X?L./(8P)MX?R>)43eYc<fB6+YYVX?UaX?X?X?`2e_D0X?GV`W(M9S>/P5BfX?X?=WX?X?X?X?7eX?X?M;;W1RI>X?OC[f<P\\L@=6^*F+]T_J7X?X?X?(TX?,MX?X?G0cT4UX?";
var SPELLING = "EYO:RNCKUDLCcOFW@>3_@H:R>I5NOILKF;O;8A/H2H_GJ9OC3F@QWAH;?TIG?HH?DGMFE2YVJA<@6E8M0CWFDNF12IVLOC5\\>GHWN6AFSUeB>D7GZR;L7LSKMEBNQH[GA?O9AH39=DS;ZHd>PDISPA>IJ=gESU<AEILCIJM;PLW;I?JLX\\]IAGRP;7=FI5GA\\FMBO?[MDHKD7ZQ,G?GNB=TKP35DOVKY9H`>HQKDGDNT<M@59OHeL>FHXNIcAJ7cR9cCJ=B@72W?Og?=C7HOG>OHCYPAOB^gLHMIL6NGgHG?4PK3(N:EDWWADU=P5Q(Q<II\\RCGNGH]CQU\\NI:N@_F\\ERHF</HAKB6E@RDG=GGY]XXHgNLEA(U?JEJAV?gYTAALA9HSMCINWSW?QPO/RDD?JI7D@HQSK(8J\\USBK?H;HL<LUOH=VPAJCJKVXDB:g9BX:0>6?GNF8D>HYMG8B<@8;UCHI;?AWW8JOHGEA?X;OEEF<OAZB,JAET9N<D7E5NB8VD\\KFOROAF8gWHGIQ7JNHHAI;3S3GUYX(52XGFB<CH;JL]IINGA8H3[W\\Td:`=;GK@CAJI:7?O6>(EN`>JO8B:g;ZI[g>>QTX=TOBPJII:=].GEQgCC<PUCGAU>>LH3FJ0?GFH>@D(<BIB\\;6@[GGBSF]>,JGK^7I[=U]g^9X2[bg=J(LQHG=IH1J=3.MNGKHINJZJQ@aV>PESSLB)>=9MHgK?XS>M9BAROG\\QCFJgL1VO_AA5?(=Y>HN]H=H=JKF<I2T@FM<K?JA1VJ[XN1P(OBKKGHRE3GJHLH3BD;4OJDKO\\R=RDLGJQ+7CGCI>PJML62;HK5J^RA(IKCE^;BK9Rg:C:ADMH336AODO3f?GLUEW(KBIcJPJgF8XagEOIJE=@E)FBGB6C8KCU>KCJV8KP>H8DG=IOVA<J<\\CQG;6_JIUHJFAP\\<BDUHIKZ;QgQI@JM0\\G;RNORI7F=?7F8S7GI\\HEG;CK>EUSALOL<@AQHA>CRVJ2ACSMOR>@TP@T=RO7EKR6IA0H>GG:6cJg0OC]81Q>MLQIgI.>PH0OVNXKEPFIN+BAgGSGZE<FOKHQY:HD?-AHG4R5FBGGH6P2EDEISRJKP5CgRGE;)RN=;<TK?f^NPOUCU=S:M:@BGB<FQ3^XM>K@4?R=C=IA3@LOBD(?HE6<HWLCU=HA]FF=SMJJ4?GGFaHDARVH9?G9L=MFERH+WgJYIFD(B<ICgPCY5SFKJM>]>2JJ<cO_ZHIKGDQLEO_GA@PQ;@F=NJ<=R[AJ6R.>CDgLZX;B@<ONMM@Y(JKfJ;BO>UaE8NHEB]KLHCGaP<OB8CZ;GH:W^E;<<>GIOH9;IM:GAW*GW1R5GIA7=((B9NJ?EPYN@9D:FLBODTQ??L4I<OFMCXSW?A6;NDDHC<DB>IW][NDHZH?JI@+FVP@>KF=Pg^8?GAgAESFC@@HCDUSKLX<7AC8Q3E(?LE6<U:CR>:Z?<LA=G]4;9RLTZ=O6MK@?6ETBL?VaSWQBMHWSU@5NCTGXD@KK)L3\\^E>PLBDGJ<EMC;;L6DHRP>CRBVLPB<8MKHDJF83:JDIGMJLCU?OKODGD5=J@\\f<(PF@TBDCIHEUM>_)HC>E\\G:?QCCDLJB@@GS>H8Q)DOBF=R9RGA==N9JWUBC8LOH;9C=4GLLTIAg@4=HUF3E7FIDM8PO8OC:WHFJP<@V(1ASVIC_QCJKCGCCWS]REA:NKY<UG(Z=>DWW5WMQ5GHgPQF;@FNLGJIEHQ?9NTXD@4DQGL??WGgIAIO2X`]SAUPJPZGTKD5D@66.UGAQ:WH;N`5^N9ITCIP?=?ZF6QIKH-E@FH8M;ADT\\/CV(HF4KPI5KDHF>BAOagV?VFI==WBEKTIEHKJNDXB@M1BSLFO<KLDNQ:H4NHHE<6=H>SRB?EF?;HUIK7FB1GSGD?+OJMF;QNCJ=:N<DKF?2XAKPA5=I?=HGN9;bHHSDG==QZ7M5DTWMCQ/AHI-2ZD:@@F?L<B>?(`:?4T8A98GDMC@4DY>@?[XIFEG?KQIQG86;BBBPRH\\@LHQ>LH/69>NTDKSCGQ[C-J4NQgJFKLDW4NFL5P=U(P>NOK8;KZcPgJNL;U:BCK6OE8=GK`@>:CFBBH=TEEG(.)GV-H@EBH=IS<GFEB?<-V6FBEHHFFQHFZ0U7gLDE?ZP@FFAI8DI?]OR>WT8ARBPM8=0E<>9BIVE@FC>BMgF[MFFKc(gZAFg>M>?G0CIST:W1@(I?gGD-CJF:XQ58;KAKIC_5QKA6gM?B>TIJS?QJWYBGPGI<BV<85>DH7CFAC6gNUDH9WKD<Mg?C>4FNPXcDVW>=HJ?4I;HL<[KJOWg8=J?KG`DEUIABIP5@E]8ACGC-OU9M=WF>;4ESCLEOI3CR>?FGJ0CE>GLG@D=E\\N@HgH>HK2ZKPBHUS)F>\\BM.JQKJMH@OJ?MISBAJ*5YT^DMPBI=`\\<EB:PNJIT9KRQ(XG7CBQP?J:7V5UHEFLQJ6@QJB=085U>ECEGXERIQOZP:ONE5BHIKSDDILDNE6CJFYHFJ`RNAKXPGB_bJAQJ=?NJD7^gPFQDNg@;NOMIAIEE0GF;>D?GB9=ECJYMF48H7RTI@J:FbFKGM[:T=WQJO;;:GK.9WM;<L\\8Ad<<N*77?VGNVMK9gH-UK=>M=gF7Rg(GJScML57CG6-XILNK=TP=BFA7IMJPaI<[GPNAOPBLGP(NLJ/OC^OSJPICKTFMI-;DCHNL4DG@NJRGJ7;MV@JHBFC23?@BR@GJDHOK?KTF@B:^P[4GDR5MAF;BKH(N=LFZC:TBOI<V?ZENLbQ6@Q:KU;A@HF=X96?JL?R;^U:AP;QLL=KKB@-AQ=POHEBQIKGb<YHMKK4XYBCTKA>=2[CG7D@BYZNYMPM(QQISf@RLA@P3IGGALQAJPC(WJGS?@?M8J@Pb@IGG8LMMTI2O;4NDX]@LCCPJDBKH?5PKBBIHAFQDSRKD6FHD<IgPS>C=<;(U@?6BKD<IYUH<0E9OCPDHG9P7TVP;T`4<E9=<7IW?C@OHE5GNI,?>WI>+8>KBKA>DAFFJ6@KC:1PP<;:RVO(W:HdEIHK7QPDEU<FBFDK7/dEAIK791GE:fN>EBZ(SYg@TZPT;<deUIEHF:.NB>Ob>9OM@TI@O@gM9;?DZG<G@IEJ@T(AR?D7@HF[UIH;J3MT>F6BF=CTGGE-OBPU-?PADUJ7R53GUNTGR]@7?QML]YK=O?8M\\T9W.P>g8KIAZ=HeDL`SA?6JL=J@;_BN0^\\CPUN=;2gO7XB>[@KHG>IN7JD9WIIRDAD/AL6>4C:KGI5KJ<P:6QI0]D/I:[??DC:IL:GBCL(AD>N>U:HHAACPQU3@R\\OLDVDGdaA]=gS51gD8aHMCJ=:KG7RRKc=1FDM?:7V<GIAO7:UANFDEDMS.UMEJVEQHV9CC?UBBJD<Hg9KG^NHA6>O1VHPNI963XQ4CRPAOBPI98D?J0dN5KO>XIDEQGNOM?FMRR[4BYgO>?6AHIQb?QC@A2@HEK/P8JPM>?UFRHC0MV;b<NBQ:MF/K?UK8G>M9U?KE?IP6EF@M@OP>NAMVGNBPG\\7YLEUgEe9?AFB6*IJ*>IK8Z@T=F)JFEAFXPS2D>LM;@VA?CGMDP4PK[16>PSRAFILD3A>4JVJQATEN?>A>LDX9K@BHAJFDFC+OLLBOS>.+GANGJ^>W1H(MC@N>SQ`?cJ<WHP;PKODJ@J6E.PGO@0=F9AG5YFD8SBgY4(GXO\\C?G8TJaJLOAO8(UNFB>O_RVA=O5DJ::CG=NFKG7gM:AEG^Rg97X<;5@;LJBW<BBKMZ:If<CNF\\?ZN/X)F9J2DHJ;XLZF>H:T>SXLJA_C;NB5HJKLQF=HTKC>@\\AIHJN=;G9R=PG;E?RL3OODT>N?9FBAVVA@e=7.>;FGI67WGLE??QKEMP*W?SIB>;NaA_O^TH?Qb5M:6SNPNRCM6GG51\\.R_KKD^D:dM6/?4YTNJ<7@IQgLQR<1`;AC9:AJ;G:+HUI?@G2(HUaS/8HOI<0MOEISKXAAMG>JYFVF@<N]F?76M>[@5:T@H.AKGTLORLVA>I-O=G@B[V>:6=C:K>VRH@6JL^?BTRTF7CD?GLOTA=JJMFLUR?KAKGBOE5B;PM[XGXWGG5]LFKd\\M<TDG8G/NAOSQVGVW-RBZ2C>BNMELUEFDAF:ELFMGZIg]HQO@O(W<S^<G9@ONZY=H@IDH@7:F<IHK7@JKNSLB1I*MI\\?QgEFL?W^K@8cCTARMAOCFHDEBIJMGK?N/:BAFBJ;>>4=EUYF.CNGUUOC=EHJHI:g33AVJE>G/G@M7E*[DADRIJCK;gJ<BL8HIA<BM<QDEHF_ZTVIcFAOXAEFJWS[BMDZR[G3KQWAAKFZKJ1K;OK-PTPIS>B>@=LKS79<CO@R>T-a>DS<N@KGEJXRAJG6BK5?B?L(_8TMdB:JJSSCMB4BM9EL2JA=I>?FL1MCWFRK;AULQELV:88=>LO(I4?>:F=AGKEB<2E6g5_K6L@-@FOM(MMDGSBQ/LJC\\M=4NQXY7F;GM@BLD/IQWJOBW]KL)?8ONB(JF7I-WI@5NM>FOFVJBaK9KLLK[PIgAOaY>=R=NIDA=L:BE5EM86BGCML69B=Wd83CGG7]<APB2EHCP>:YY?MHP`R(HWOJ[I:HTSSCN=@4JIO.IJ;J5LC8D7BPOOJGUPO?Jb:>?WC;M?AIFP_4G,=K2>4RDHL0;KFPN6:<^S(QMBI:<VGOHN-DI<DN>M[Q75FQ:NFQ?BQ=>LMU9GU=;WQ;FGJU;EDDQN9WNP?ELAKX:8BJ9>W(HBU4MLNNGCLFWIK?DO7aBB:0=TMM@W;OOOgeUB@O9EI84,?I>V=7DBGP[<HDOQLNKLRLGAI?N.KJIIH6D\\GQH=H7FV@bK3]UFK<J)W[NFWA`EM4O>L,J@Z?DQGGSRMCJ[7KDLG@LHVD@B?KCAQ;D1:5IQKC?AITB;/C:CcF9+ZLVZI<A@?BW\\A/C@/2L?GSINMI@HSLKDQb=@J>;RI@3N?WEbLNPUYGXB@5JML1@0`7QIHQ:^EWGYH@F(WS?>:J;7\\NC7E;LIKLCF>SDNC,IGJ3VEYFLQ;JNTPH37POF2LI4EMGKDUEU3BBTPNROFU:CJFP?_I\\:JN:QGG0U7HaL5I<R7UQO?J8U=CIQ>BCHHO31NI;5^=GDgWE;]R2RHFK(TGUXVMET@BL;(IPSB1@JLBE>FL9?1N@QDL^EBM3H?VMEV@O4?E7LRS2gN-X@JO7BGMH5U5W2O@H85MWM^XJL@K>FEG8L7G/HeIA@FN>LET5DG8EHVW1>PBE:IXZSW;V@?8DJLB3JZK:F_C8QSN<JO;4O13AQ?BTIFF;_,BRIJE(F9APQ:FO*>5HEUcJMLP6GR:RY-?M?Q8TEV+LL>?WIDDB5JJNOTAI22J@[[;PH@?N<GJ6:R5/0>K]QU8F=JMFL7gQCL:(7DF=6R1BLFGD7F(OHDSFEPKO:WMTRL?7JI@+K=GNOAS6HEAKP;QcP[EA?I2>NMG2\\BLEE?DKCKP==GF]KPUZOLB;1A9KBF_0C@NBV=AGL:KBD4H:9/H?DP>O[I3@I?VE?O=NP4@:YNRFB6g@G?QNOP@FCMIFJVB0?aAEEV6bPET=5=<MHY?KHK(FKHPTBLC==AKEAM9I8KO@gCM_DL;KGCMSHFC/D7PP8IASEHHJCJIgDg:4:>P?JGFBI]BMAIHOHF,>WOQNXRNNMI7RZKKL=<RQEO@6XgDHIMU4gHRAFEBLJ=JEI\\^HUEB3.OF=JH@ZCD@JNYE49IG:C=MAFJUNGJUBC0JLQNA4\\8^]MGN^K:@>KIDd_NJG<@IBNB?)>DJ9PB7FZ8L6@LIEIGJ:QKBCOJ>OBAD>HYFHN>DG<JGXc9DBNDN>ZR7(gE;A@UOIDCd?*2E;JP<FIB5ET<aK\\;A@W_gSQW\\9-WT\\,GgMKGGH5M<Ggg?E8@UEMCT>E?YV0C;Lc=2]K>U?B(GfG=O<JC.@4A>DFO>KN5>L8OBH<>;OZGg3R;JJH=O6LD>MLKYWSbY>T?Q5IC6Q8HM=YWHXA9?;A;ANPD9@O0-O=3C<J3WAIJ=AI1C>?M?*DC9?LQXH[I_CF;JPLHHCR4SC@GR@ZOI58+V=TREA>;ZLKG0WHG=UYNMMLYVFEC0OBUgO7ROWFJG5PRH8L/<KV5NAEGK?KNPDK=8VEGMI6IMEJFI?CEJQQAL<FR?9Q2;N>M(@Y-W?HREHCE7MH?.@NANAFbBLLIWM<KJ77OJANC;GA/WWMB63:VSUCDZOBFALBQNSNPL4J0<OD?BBKFB3SROJG7@MI2ANY:AA;97g@TE8Lc:LCL)U@OB;WRYVL?QNG3EMK=CMDCC>9Ng8?[:VQF9-BBBD?(<@IGMN:J89TCKKEP;ZdHA?X?BQVW@?McQG<:6<BD=WA:E?N=FD6>4AF`DJCSPCEIEY;F?=_NIZ6KON9H?EKEOQV8HcG>6P7JN;aF<aIL;IEbKJWBgOB_FQP;AHIX=J4TEINBI<@QXP:XC@U<BKXQ@J]KN>8EMC58M9DHEg>6LGHX?=@I2?KLJ;OFd@L=g9QKR^B?JDSRSRFKEN<IGIK6R]JCSMg=QW>9V8T33CIN>OOEQWV>U6NIO`K<IBSP[FT=;fFK9;bHXOZLWG3=FSA3>@I\\DTMNK;Y9=CKBAI@T8[P?Y=IAB5NALYDS*EOMGO@-@SgG[AJUg4A@JJ56HHD=K2JI8?g@ABHTTMBIATBUMHAW@T@:8UgHO_RK:E:BgKFSEFDIIA@QH_HHQ9`GNNG>XGEKEI9K?6S:>BGgTI>+RC7V@H=@PVWKDBO?GJIGDMCJa;*QLG?VHMU3IKJG37EHF[FQKK,EJW?IXUR@_dAOAQKTHJ@G<=WDBO_;H5B<SIOIgS@C^=ED9,P?\\PKG:A8AQTBDY8C9K?PMC4bEM<@AK=KKTSZPD^=0LGM>a^O6T5H>gHF=3VXLINSI9JIJOOQJ1HS8>P+FIBVNMCO<^M=Z\\9>NCSBQ;RN@FMQ=?L><PCEHHH>+ID<7K@ERG:O=H7AJBCICD^8@FR`DSPSD0eB->OOHF7.BVAUGGY;39_MLg/@L>LDH=WMKGKM,(X+6PI??TVG?`ERY9AOB(;<:g9HW?6<N18BJc<4>>@bJTJeR;UdAEXO4G+GFH;T6HL=H(2,EOJBI>J@OJZLAWP4F1BDJE;C5UVGP/@PD71CH?K@C^(@GGBCA9?28JQ@=<4\\IHJGGcVB+VCF>GG<K@<@DSARV10V4gA=-E@WEMFSAQQ]HOERR+?gRDE<QS=GORc?QQER:B<6PUG;TSBEBP4W\\SB?JI<O=WDKH9R5AU=DM3Q1;EOg_MGC5BIB=>QCLJF<JAL.Y=DMG?c^G<b2HJ7>*AX>EDLF\\<J@U=BDNSW\\@P;L<M1=T?@(O:\\EC0LFDIG94I><<OA(G:SE=7Z6VTKVSH=HTH?[G*ACRMT(:5GFIIS>>@IK>MTPP@GV:A0X\\W:ZHIYQLI;8C@?AJ83>>RVYKE:H:;I7BIgG8E(E<7NSAB:TNQG>AQBCW7OTM(=@`<AgS;<:9S0K:>]KKT_NL97IQ@HH5>F^O`BM8=cGHFF@IPDTLSNcM=0DILIXHMG;N?98UQ<BOJVEUB7EQ9DN?KfDEJ[A=+LBKF5SbE:L<U>JG;KIgHS@LO:\\HJBT9;SOFIMH<(HGBIAKSZ?TQ=CEG(OS=NE*AF/B;NH<CBBBKT3BGEEII)P4DE9RGR6;=3DDFEbHGAEMNBD6BS?GC8GE(<FKHOM1U=GTFLIBQgF>NLAT:HOBH(@7(>BWTWG>HgQVR0F<5OE\\KGUWP7BF@CCFdQCKF\\R6FOD@>?LDL5?E@A=LQD<ML<@TONN.JgM7JG9HK>74=3A=;GMPR\\DLG6QHC9QBMR@>VGMIP5=;P5C4JZ1C>Q<6RE;?OQLGLALV3?FBMS;THFFRaJ@=+RL2^WHJgC>?gS?RXEY>:NUENRM?=PJ<*UMD=AWGSD([PFDGW`M<O;KDHZ.BK7KWVPL><I7BL:@EIITG4EOa=TTBCAKPJ>K>BLB;A<PD@:HYQC>OKRZ=:PJI>TbYEFF4<\\CGM<8K[NE6>YN7FMEN_HE?PK87O?VJBG2OUSX(gMYJ(C9HEKOF><H=9R0H]NUUGEIBE/AV=7Ua5;MK78G>BB0:PAfJCGgS9O;UB>YJ8DMFaCBF,8C(?5DQS1OTXBG:LGX8A?a8GIQNTN@S4N[X6AWJ<1;H";
var GIVENNESS = "`C>VATEMK@BKHGIMGHQC9IBIQ?FKA=NLFMUNSAGK:N4L@AACH4SISNFFEIH7MKTPI<JIKF4HCO:E[VRKIIN7CHKFORRANBCSHB<IGM6MH>JPJAUVEKKGJ9HPTNQKCSQ=FQPJDQ(EGME.bLRMHNN>=PD<WKMHDPHINKPHS9I>ON?LNDCWC?1OIQEe,LXCE;YR@?MXLCPI?EQZUJMUFUaMHPDD>gSHJEOOIJEN?MTDRKJJRIE8@RMC5ZL;OScNGMLQRF^LCFP.JJB9@^7PYKFRGBG@TKHQQ;KDHPMQJ<BR0;CPPZK;@=E9RDGWNWOGENLIQYPUC;DEPDIIFR3DLQHGUGM7F=?J-SRSYXDDOC@O77LXOODG9AI3C>KJLFTPGB@IFEJ^KI?NI^SLI8=@<CSSJKXJ<HMKICGNOABQOQ?`CHIEMgB7?DCK`@IEKLFVA?I_<@ODM?BHACLJ=HECLLK8ROEFITH_GMLEgFHOOM<IOL<FJNBQ@@`==I?HBCFWH8KAER@DNKMOMDFESK?DHTAI@J@cK9OJPILQSBUAAHBXLL<8BJIFgMGJCLGEUJCEKAPOEKDBMFNOBADVE>GRD>NQJ@VKLOL?UKAP<=?LCJ:HM3QBIFDWHJ===IKWWLIDI=MJD@LM:LIIPQ5QFRVQZ<DQBLQ=CBI@@RMAKFEQMBSADSDDEP.OODGOYL;NGQDJDIFPPLJGX<I<PGEEO?T1JH6IB@HUZ,NJOJ@PHDEN9C=GGM<VKKMH*F<E8RJOOVEFRFJ;IIFGCN?CFXLAGFQIECC;ESGI:NCIHH_NHNCENMAHO@NH_4(JKIOL@SFKGEO1PCGI3YIg=QDUQ?KO>BGDLJBG[5OBJC5NKC2P@MV<IQKEEHCJJMKFSRILRJKKP5AMR>AMIGKO6BU<VFJQ>W?76EFPJG@TFIOAHICLCU@KIISNOHMHNPJVIaRJMELBLV9I>HF6EI4FIQMG<CBMPP>a,P9CNBS[CORLYH?J9;LL?T;ILEQ?BMOIGS1GIP.NGNDHLXUF;TVCGNQ:JDNIZ=9QD[EBE9AFKRUIGRE@VEJRGObFCP=MPB3JJF(QBXO;GARBGBONXFRDN(EKD@EGLGQCV(2FQ2=AEN@LB[FVI(>L4DALFE4MLY9MS;C3AQHRRCOKBNQ;MIF(OH:OF]PCM?AAL@(GS>ORJJ:TRGM>QRBSFLERMJFID/?>JGM4LR:NLMQYLEJQIJB2FHaJG2DGXHLE]UNCKPB@OF[ROJ2>IRHLLCCKCTBHJQME?CQD3NQ?CHP>TPD@EKDKMDU=NNPPBRIKEP:G:=DAJ?JSME<H;HPGPOTQOHJ/QAB97Q4MX?IBJOCEI>JNLCQBCFKQJ,ORPTMLONWC<?COJLUIO;TGH@HJCBQKGHT@FD8<\\TAF;P7=IKBNMFOMPFDF74>@DLSWISAVOAOJEIOK9RLIIEK)HA8KT8EMJ]S7Z;TJNLKR?IG<CQKCOUHGSJAM8ICM?@HMGGAEQDPKLWTSKLIOJRIOPKNK?F]PGGSUYV=JIEKGFUJD>GPY@BVFKKDO4J<H>DIVE9TESEPSFKUBC.KJ@GCGPK3LNGLCKYN?K?DLBWFFFFSNPN(H,55Z?FGOIDAHGK9O>Fc@<-<Q;NTWOLBHF;TF(A=E5CPK7IBEGG5RM<F??E;BJ8LFUOXGKIFFHI=KO+JEPBT0G^IPIPQM[9H::BDYXEX>EGF7JHHQDIDEMJICIM:FLCQPE@Q@DID6MPSTPJEFIKN?EMM<TOUP3EYBFGILFI7GETUSJNB@9FXL-JLCEKHLXQK1KKKDEMJLIK@@<CGBCQ>IM<DHFCLVIEK7(M>PLOKRX>BO97CFXFQAJFSDBMCMNHNJ@FCJ?@]OEGKF8O?7LPMTM@EPOUKDBNGLMCQ@FF?_SUEO(LFQ9JAQUFA>Z=QFVS@NAK@DFPAGJV6C[ERNSAGCEWMEAIRGMBG<AAGHC6TGG<BOFHWUDKGENF`GDNKMA3==OAJL[JH=L;7LLH;FBITgg]KDX]JBWKAMOGD5DCHKED;gBQNJRV@SRF?[HAU:JNYK=cMQKED[+\\FCOS1:D;=SICGOQ=IBF^FIFQ5DHDKMJ8H39JHU>SGF6EBIJGLNON]QMZEF:DOPDgHLSKEHKcLF-IBMZGNCJSKIJIQ(TG>ILVGJER>HPHMJFFEAQS@O/EZN8BC46<BEFGTLWJLNKG>GFF>C8=<?RYO?=KP3OPNI@INRQUWRKNHZNK5JHOEJ;DGHZAKDCFER=:?VOBFKODA9PE?CUX\\NR7YPABLYN7TJUY<M6EANHG?MEBK(MCKLREGCELJPLVR7:H6IFKBHIFLKJKUIILS<SE@CGID+RRANKFFCP>JPJ@KIMQFLVKJVPMEHGTNM5RCOL@;SPCHEJHV^=XN>LgGNBME5IAL3A6C5@LEI9ICGGONMJO<JXLU7OBFDJ@DH?HPILKOIMQIL<EQJB@PEMEHDIJCNHI:KNQVCKN[QENHEPQC[;@B]O;QAHGHXJ@JSMPBKFNHBKI>CL;@I=EX1;KKRNFHACFK?FHK\\FLONNNEIF?>GJ<CDTHGLHMJWSV(@NMTUC;GOIGLR@TDCCH7DTPGIOZV;CHLLGYDMQBEM7H@AQI6Z>>]SHSEPMBGHGKIBABG?E>AHGD(PFLfDFECJ@L=QFNJOIQCHJA[NPCTAK=LARGTDI1J7GAYN@NWVBCaRMPKWE@K:RIVRKVLI9IMH:HQBO9:H:KGBO=SM\\B5ELE84\\IQ@KCPTIJR[9DJMHJ<IPKDHGUJEFMGSNJIJ<CKEKTU??2II?FDHPAL<M@NMGN-HNG<LSAGM@NF5BKJ<=FMKJNEQCRQH?D:@3NQLIJR(gPHG7FTLMLHIIJN=F1OFHDDYQKFG@:AC?POLWRKGX@=TUOHJ[TGJ3I>9D.MIAGILD@SILO:KGFECEDHDHQCGER7IM;M?9NKDDAFUVHB@JEE@YEGX?HKWBN;FIEG7LKG-(SUCOB_FEHD6JMOMWUCK0>OGN>ZQPE7PG@GDHGWD@P9QIBM@@K>8M;NIJNMHTBIRFX1FM@OFDKGCIJDJLOGMUPKFRgHLRB;CECCW:CROQBHQ>II1M><FFDF6Q<NOHTFQ8FOIRKIXIHNGLLHHO9R>ELUFRE;Q>LJDVJFONJ;GJGJGGEN>GKB?;TLGFS.E\\U;Q6F:VCGT>MC[BG>KL=:KGG2M;REBUK?EP-KUKGJPKOD<CCPE<KLSUN(PDYJ>LF@OaGD>6NGH=FSJO(NQ?P@QNLJ@>PJE?QOLDAGIAJBKLK(F:EEF=D1LL?FL:NRN]@Z-B]F(IPNOMPQBCP8LCHX<GPH-3G>7POLOR9C>LKDHSZIG@=AK^GEDRLNEMJ?ABQ7J(@GADHN@JUBGE;PIH=GDG9IEFODMJLTLMNLKU3A>M2MZK:AF?LK9FJMHSQ[>O:EJ@TF8AJQ:VLCRPFBWJIS?=ACQRO8DMcOERGMBKCGOM<UA8N6D\\SFL9@LGR=CQGR6=NIOMH7GLB4KQLO4N6LKJNMNIRCTNG[OHMPO[0:AIDLFSH@NOS+MFO/HFGGFDSJU;BKPJHBL;:LR>M\\NLG?;KENLMICBKFFSNM?K>OTD6VIC@REQGPTWECDGAJDANL;SPJF@INGJ;?(F@IQKACN?G@OB:HFAIMJN:IaLQ@:FIG@CDSE=FD<R7E@CAd:=S9HPL<ANWNbWOG6HPHF;GCFVTACZM<RNG=YPKG8MOCNN?MWVJ8JWFNILEPKZUNH>CJELPM=S`OP]EML?PPUAJEDJ\\QA^JMQHI=KEN3JHP4MM`OEMPGNHOFAXMXUKOINM\\Kf@NNM;_J.QLHOEMFHTB9JMJDUFGTRHDIEGF:OAKPQPIIOPLVCG8MGMQ9N]HMJPQEIIPMTG@Q)=HL>L(HKI?INELRPF2GGKXBTSL=WHEJE<GF7IO=J?JOIMGM@MFJBUKEL7TLWFH[ROI(CKEFGE4F-CRD:<LSLRLK<PTNJONBCTIFXeDBSQKNBFPTC4PJBMUK8SLATPQ7EPEGe?NKOHGC;TJOJNKIY@BfORKMLIA<NSBDQCCKK=[8JJDGPKDFLKCHIRKMLUGEIERLIJPW@WAHCPQH-BKHETEJQK7QIg:CIH@R@FJK";

// utils/detectors/people/lookup.ts
var ZERO = 32;
var cells = new Uint16Array(KINDS_OF_WORDS.length >> 1);
for (let i = 0; i < cells.length; i++)
  cells[i] = KINDS_OF_WORDS.charCodeAt(i * 2) - FIRST << 6 | KINDS_OF_WORDS.charCodeAt(i * 2 + 1) - FIRST;
function weightsOf(characters) {
  const weights = new Int8Array(characters.length);
  for (let i = 0; i < weights.length; i++) weights[i] = characters.charCodeAt(i) - FIRST - ZERO;
  return weights;
}
var spellings = weightsOf(SPELLING);
var givennesses = weightsOf(GIVENNESS);
var SEGMENTS = (cells.length >> SEGMENT_BITS) - 2;
var KIND = (1 << KIND_BITS) - 1;
function kindOf(hash2) {
  const first = firstSegment(hash2, SEGMENTS);
  const value = cells[cellOf(hash2, first, 0, SEGMENT_BITS)] ^ cells[cellOf(hash2, first, 1, SEGMENT_BITS)] ^ cells[cellOf(hash2, first, 2, SEGMENT_BITS)];
  return (value & ~KIND) === fingerprint(hash2) ? value & KIND : 0;
}
function spelling(length2) {
  placeFeatures(folded, length2);
  let sum = 0;
  for (let i = 0; i < FEATURES; i++) sum += spellings[places[i]];
  return sum;
}
function givenness() {
  let sum = 0;
  for (let i = 0; i < FEATURES; i++) sum += givennesses[places[i] >> 1];
  return sum;
}

// utils/detectors/people/chain.ts
var LONGEST_CHAIN = 10;
var LONGEST_PARTICLES = 14;
var Join = { none: 0, space: 1, hyphen: 2, particle: 3 };
var BEFORE_OK = 1;
var AFTER_OK = 2;
var BESIDE = new Uint8Array(128);
for (const [characters, bit] of [
  [`	
\r !"'()*,-:;>?[|&`, BEFORE_OK],
  [`	
\r !"')*,-./:;?]|&<>\\`, AFTER_OK]
])
  for (const c of characters) BESIDE[c.charCodeAt(0)] = (BESIDE[c.charCodeAt(0)] ?? 0) | bit;
var SPACE = 32;
var DOT = 46;
var HYPHEN = 45;
function standsFree(text2, start, end) {
  const before3 = start === 0 ? SPACE : text2.charCodeAt(start - 1);
  if (before3 < 128 && ((BESIDE[before3] ?? 0) & BEFORE_OK) === 0) return false;
  if (end === text2.length) return true;
  const after2 = text2.charCodeAt(end);
  if (after2 >= 128) return true;
  if (((BESIDE[after2] ?? 0) & AFTER_OK) === 0) return false;
  if (after2 === SPACE) return true;
  const next = text2.charCodeAt(end + 1);
  if (after2 === DOT || after2 === 47) return kind(next) === 0 || end - start === 1 && kind(next) === UPPER;
  if (after2 === 58) return next !== 58;
  return after2 !== 60 || next === 47;
}
var Chain = class {
  length = 0;
  starts = new Int32Array(LONGEST_CHAIN);
  ends = new Int32Array(LONGEST_CHAIN);
  hashes = new Int32Array(LONGEST_CHAIN);
  kinds = new Uint8Array(LONGEST_CHAIN);
  joins = new Uint8Array(LONGEST_CHAIN);
  initials = new Uint8Array(LONGEST_CHAIN);
  uppers = new Uint8Array(LONGEST_CHAIN);
  /** Collects the chain that starts at capitals[i]; answers with the index after its last run. */
  collect(text2, capitals, i) {
    this.length = 0;
    this.add(text2, capitals[i] ?? 0, capitals[i + 1] ?? 0, Join.none);
    let at = i + 2;
    while (at < capitals.length && this.length < LONGEST_CHAIN) {
      const start = capitals[at] ?? 0;
      const end = capitals[at + 1] ?? 0;
      const last5 = this.length - 1;
      const gap = start - (this.ends[last5] ?? 0);
      if (gap > LONGEST_PARTICLES) break;
      const join = this.joinAt(text2, last5, start, end, gap);
      if (join === Join.none || !endsFree(text2, end, end - start)) break;
      if (join === JOINED) this.extend(text2, last5, start, end);
      else this.add(text2, start, end, join);
      at += 2;
    }
    return at;
  }
  joinAt(text2, last5, start, next, gap) {
    const end = this.ends[last5] ?? 0;
    const first = text2.charCodeAt(end);
    if (gap === 1) {
      if (isSpace(first)) return Join.space;
      if (first === HYPHEN || first === 8208 || first === 8209) return Join.hyphen;
      if (first === DOT) return this.initials[last5] === 2 ? Join.space : Join.none;
      return isApostrophe(first) && end - (this.starts[last5] ?? 0) === 1 && OPENS_SURNAME.includes(text2.charAt(end - 1)) ? JOINED : Join.none;
    }
    if (gap === 2)
      return first === DOT && isSpace(text2.charCodeAt(end + 1)) && (this.initials[last5] === 2 || this.isShortTitle(last5)) ? Join.space : Join.none;
    if (!isSpace(first) || !areParticles(text2, end + 1, start)) return Join.none;
    return isSomebodyElse(text2, start, next, gap === 3) ? Join.none : Join.particle;
  }
  isShortTitle(i) {
    const k = this.kinds[i] ?? 0;
    return (k === Kind.title || k === Kind.placeBefore || k === Kind.suffix) && (this.ends[i] ?? 0) - (this.starts[i] ?? 0) <= 4;
  }
  add(text2, start, end, join) {
    const i = this.length++;
    this.starts[i] = start;
    this.ends[i] = end;
    this.joins[i] = join;
    this.initials[i] = end - start === 1 ? initialAt(text2, start, end) : 0;
    this.uppers[i] = 0;
    this.hashes[i] = 0;
    this.kinds[i] = 0;
    if (end - start === 1) {
      if (this.initials[i] === 0) this.kinds[i] = Kind.function;
      return;
    }
    if (end - start > LONGEST) this.kinds[i] = Kind.word;
    else this.judge(text2, i);
  }
  judge(text2, i) {
    const start = this.starts[i] ?? 0;
    const end = this.ends[i] ?? 0;
    const hash2 = hashOfName(text2, start, end);
    this.hashes[i] = hash2;
    if (seen.inner === Inner.lower) {
      const k = kindOf(hash2);
      this.kinds[i] = k === 0 && text2.charCodeAt(start) >= CYRILLIC ? declined(text2, start, end) : k;
    } else if (seen.inner === Inner.upper && isUpper(text2, start + 1, end)) {
      this.kinds[i] = kindOf(hash2);
      this.uppers[i] = 1;
    } else this.kinds[i] = isPrefixed(text2, start, seen.capital, end) ? kindOf(hash2) || Kind.surname3 : Kind.company;
  }
  /** O'Brien, D'Angelo: one word. */
  extend(text2, last5, start, end) {
    this.ends[last5] = end;
    this.kinds[last5] = Kind.surname3;
    this.hashes[last5] = end - start > LONGEST ? 0 : fold(text2, start, end);
    this.initials[last5] = 0;
  }
};
function initialAt(text2, start, end) {
  return text2.charCodeAt(end) === DOT ? 2 : text2.charCodeAt(start) === 73 ? 0 : 1;
}
var OPENS_SURNAME = "OD";
var JOINED = 9;
var CYRILLIC = 1024;
var CYRILLIC_A = 1072;
var CYRILLIC_YA = 1103;
var CYRILLIC_I = 1080;
var LONG_ENDINGS = /* @__PURE__ */ new Set(["\u043E\u043C", "\u0435\u043C", "\u044B\u043C", "\u0438\u043C", "\u043E\u0438", "\u0435\u0438", "\u043E\u044E", "\u0435\u044E"]);
function declined(text2, start, end) {
  const length2 = end - start;
  if (length2 < 4) return 0;
  fold(text2, start, end);
  const last5 = String.fromCharCode(folded[length2 - 2] ?? 0, folded[length2 - 1] ?? 0);
  const stems = [hashOf(length2 - 1), hashOf(length2 - 1, CYRILLIC_A), hashOf(length2 - 1, CYRILLIC_YA), hashOf(length2 - 1, CYRILLIC_I)];
  if (LONG_ENDINGS.has(last5)) stems.push(hashOf(length2 - 2), hashOf(length2 - 2, CYRILLIC_A), hashOf(length2 - 2, CYRILLIC_I));
  const kinds3 = stems.map(kindOf);
  return kinds3.find((k) => k > 0 && k < Kind.word) ?? 0;
}
function innerCapital(text2, from2, end) {
  for (let at = from2; at < end; at++) {
    const code = text2.charCodeAt(at);
    if ((code < 97 || code > 122) && kind(code) !== LOWER) return at;
  }
  return -1;
}
function isUpper(text2, from2, end) {
  for (let at = from2; at < end; at++) if (kind(text2.charCodeAt(at)) !== UPPER) return false;
  return true;
}
function isSomebodyElse(text2, start, end, isAnd) {
  if (end - start > LONGEST) return false;
  const k = kindOf(hashOfName(text2, start, end));
  if (k === Kind.place) return true;
  const isGiven2 = k === Kind.given1 || k === Kind.given2 || k === Kind.given3 || k === Kind.both2 || k === Kind.both3;
  return isGiven2 && (isAnd || isSpace(text2.charCodeAt(end)) && kind(text2.charCodeAt(end + 1)) === UPPER);
}
function endsFree(text2, end, length2) {
  if (end >= text2.length) return true;
  const after2 = text2.charCodeAt(end);
  if (after2 >= 128) return true;
  if (((BESIDE[after2] ?? 0) & AFTER_OK) === 0) return false;
  if (after2 !== DOT && after2 !== 47) return true;
  const next = text2.charCodeAt(end + 1);
  return kind(next) === 0 || length2 === 1 && kind(next) === UPPER;
}
var SHORT_PARTICLES = "yed";
function areParticles(text2, from2, to2) {
  let at = from2;
  while (at < to2) {
    let end = at;
    while (end < to2 && kind(text2.charCodeAt(end)) === LOWER) end++;
    if (end === at || end - at > 5) return false;
    if (end - at > 1) {
      if (kindOf(fold(text2, at, end)) !== Kind.particle) return false;
    } else if (!SHORT_PARTICLES.includes(text2.charAt(at))) return false;
    const code = text2.charCodeAt(end);
    if (end >= to2 || !isSpace(code) && code !== HYPHEN && !isApostrophe(code)) return false;
    at = end + 1;
  }
  return true;
}
var PREFIXES = /* @__PURE__ */ new Set(["Mc", "Mac", "De", "Di", "Du", "La", "Le", "Fitz", "Van", "Ter"]);
function isPrefixed(text2, start, capital, end) {
  if (capital - start < 2 || capital - start > 4 || end - capital < 3) return false;
  return PREFIXES.has(text2.slice(start, capital)) && kind(text2.charCodeAt(capital)) === UPPER && innerCapital(text2, capital + 1, end) < 0;
}

// utils/detectors/people/east-asian.ts
var JAPANESE_SURNAMES = "\u4F50\u85E4|\u9234\u6728|\u9AD8\u6A4B|\u7530\u4E2D|\u4F0A\u85E4|\u6E21\u8FBA|\u6E21\u908A|\u6E21\u90E8|\u5C71\u672C|\u4E2D\u6751|\u5C0F\u6797|\u52A0\u85E4|\u5409\u7530|\u5C71\u7530|\u4F50\u3005\u6728|\u5C71\u53E3|\u677E\u672C|\u4E95\u4E0A|\u6728\u6751|\u658E\u85E4|\u6589\u85E4|\u9F4B\u85E4|\u6E05\u6C34|\u5C71\u5D0E|\u6C60\u7530|\u6A4B\u672C|\u963F\u90E8|\u77F3\u5DDD|\u5C71\u4E0B|\u4E2D\u5CF6|\u77F3\u4E95|\u5C0F\u5DDD|\u524D\u7530|\u5CA1\u7530|\u9577\u8C37\u5DDD|\u85E4\u7530|\u5F8C\u85E4|\u8FD1\u85E4|\u6751\u4E0A|\u9060\u85E4|\u9752\u6728|\u5742\u672C|\u798F\u7530|\u592A\u7530|\u897F\u6751|\u85E4\u4E95|\u91D1\u5B50|\u5CA1\u672C|\u85E4\u539F|\u4E2D\u91CE|\u4E09\u6D66|\u539F\u7530|\u4E2D\u5DDD|\u677E\u7530|\u7AF9\u5185|\u5C0F\u91CE|\u7530\u6751|\u4E2D\u5C71|\u548C\u7530|\u77F3\u7530|\u68EE\u7530|\u4E0A\u7530|\u67F4\u7530|\u9152\u4E95|\u5DE5\u85E4|\u6A2A\u5C71|\u5BAE\u5D0E|\u5BAE\u672C|\u5185\u7530|\u9AD8\u6728|\u8C37\u53E3|\u5B89\u85E4|\u4E38\u5C71|\u4ECA\u4E95|\u5927\u91CE|\u9AD8\u7530|\u83C5\u539F|\u6CB3\u91CE|\u6B66\u7530|\u85E4\u672C|\u4E0A\u91CE|\u6749\u5C71|\u5343\u8449|\u6751\u7530|\u5897\u7530|\u5C0F\u5CF6|\u5C0F\u5C71|\u5E73\u91CE|\u5927\u585A|\u4E45\u4FDD|\u6E21\u702C|\u677E\u4E95|\u5CA9\u5D0E|\u685C\u4E95|\u6728\u4E0B|\u91CE\u53E3|\u677E\u5C3E|\u91CE\u6751|\u83CA\u5730|\u83CA\u6C60|\u4F50\u91CE|\u5927\u897F|\u6749\u672C|\u65B0\u4E95|\u6D5C\u7530|\u5E02\u5DDD|\u53E4\u5DDD|\u6C34\u91CE|\u5C0F\u677E|\u5CF6\u7530|\u5C0F\u6C60|\u5B89\u500D|\u5CB8\u7530|\u77F3\u7834|\u83C5\u91CE|\u9AD8\u5E02|\u9EBB\u751F|\u5C0F\u6CC9|\u6CB3\u6751|\u9ED2\u7530|\u897F\u7530|\u5317\u6751|\u5DDD\u53E3|\u5E73\u7530|\u5DDD\u5D0E|\u98EF\u7530|\u672C\u7530|\u5409\u5DDD|\u79CB\u5C71|\u6C38\u4E95|\u4E2D\u897F|\u77E2\u91CE|\u718A\u8C37|\u661F\u91CE|\u5927\u8C37|\u5B89\u7530|\u8352\u6728|\u5927\u4E45\u4FDD|\u9808\u85E4|\u7247\u5C71|\u571F\u5C4B|\u5E83\u702C|\u670D\u90E8|\u6A0B\u53E3|\u798F\u5CF6|\u5185\u85E4|\u677E\u5CA1|\u5BAE\u7530|\u5CA9\u7530|\u6D45\u91CE|\u5CA1\u5D0E|\u5965\u6751|\u5BCC\u7530|\u4E09\u5B85|\u99AC\u5834|\u5409\u6751|\u4E2D\u7530|\u9AD8\u91CE|\u5C0F\u7530|\u677E\u6751|\u6851\u539F|\u6210\u7530|\u65E9\u5DDD";
function lazily(source2) {
  let made2 = null;
  return () => made2 ??= new RegExp(source2, "g");
}
var JAPANESE_HONORIFIC = /さん|さま|様|氏|くん|君|ちゃん|殿|先生|先輩/g;
var JAPANESE_BEFORE = /(?:[\u30a1-\u30f6ー]{2,10}(?:[・＝][\u30a1-\u30f6ー]{2,10})?|[\u4e00-\u9fff々]{1,5})[ 　]?$/;
var LONGEST_BEFORE2 = 22;
var JAPANESE_COMMON = /^(?:.*(?:客|皆|各位|御中|会社|学校|大学|病院|銀行|店|社)|お?(?:母|父|兄|姉|爺|婆|嫁|婿|孫|弟|妹|奥|娘|神|王|仏|俺|貴|何|同|両|各|諸|姫|殿|王子|息子|旦那|奥|看護師|医者|担当者?|運転手|店員|患者|利用者|保護者|読者|本人|隣|外国人|日本人|職人|役者|芸人|芸能人|坊主?|赤|猫|犬|子|女|男|若|主|家|名|人))$/;
var JAPANESE_FULL = lazily(`(?<![\\u4e00-\\u9fff\u3005])(?:${JAPANESE_SURNAMES})[ \u3000]?[\\u4e00-\\u9fff\u3005]{1,3}(?![\\u4e00-\\u9fff\u3005])`);
var JAPANESE_THING = /[県市町村区駅山川島寺店社会部課学校院線橋城港湖岳国語人年月日時家族内外上下中前後的性力型様氏殿君]$/;
var KATAKANA_FULL = /(?<![\u30a1-\u30f6ー])[\u30a1-\u30f6ー]{2,9}(?:[・＝][\u30a1-\u30f6ー]{2,10}){1,3}/g;
var CHINESE_DOTTED = /[\u4e00-\u9fff]{1,8}(?:[·•‧][\u4e00-\u9fff]{1,7}){1,3}/g;
var CHINESE_HEAD = /^.*(?:总统|总理|主席|首相|部长|教授|演员|导演|歌手|作家|选手|球员|记者|[的和与由对向在是])/;
var CHINESE_TAIL = /(?:说|表示|指出|认为|强调|[的和与在是称将也于]).*$/;
var CHINESE_SURNAMES = "(?:\u6B27\u9633|\u6B50\u967D|\u53F8\u9A6C|\u53F8\u99AC|\u8BF8\u845B|\u8AF8\u845B|\u4E0A\u5B98|\u53F8\u5F92|\u4E1C\u65B9|\u6155\u5BB9|[\u738B\u674E\u5F20\u5F35\u5218\u5289\u9648\u9673\u6768\u694A\u9EC4\u9EC3\u8D75\u8D99\u5434\u5433\u5468\u5F90\u5B59\u5B6B\u9A6C\u99AC\u6731\u80E1\u90ED\u4F55\u6797\u9AD8\u7F57\u7F85\u90D1\u912D\u6881\u8C22\u8B1D\u5B8B\u5510\u8BB8\u8A31\u97E9\u97D3\u51AF\u99AE\u9093\u9127\u66F9\u5F6D\u66FE\u8427\u856D\u8096\u7530\u8463\u8881\u6F58\u4E8E\u848B\u8523\u8521\u4F59\u675C\u53F6\u8449\u7A0B\u82CF\u8607\u9B4F\u5415\u5442\u4E01\u4EFB\u6C88\u59DA\u5362\u76E7\u59DC\u5D14\u949F\u937E\u8C2D\u8B5A\u9646\u9678\u6C6A\u8303\u5ED6\u77F3\u8D3E\u8CC8\u97E6\u97CB\u590F\u4ED8\u5085\u65B9\u90B9\u9112\u718A\u5B5F\u79E6\u90B1\u6C5F\u5C39\u859B\u960E\u95BB\u6BB5\u96F7\u4FAF\u9F99\u9F8D\u9676\u9ECE\u8D3A\u8CC0\u6BDB\u90DD\u9F9A\u9F94\u90B5\u94B1\u9322\u4E25\u56B4\u6B66\u6234\u83AB\u5B54\u5411\u6C64\u6E6F\u6E29\u6EAB\u5EB7\u4E60\u7FD2])";
var CHINESE_GIVEN = "[\\u4e00-\\u9fff]{1,2}?";
var CHINESE_TITLED = lazily(
  `${CHINESE_SURNAMES}${CHINESE_GIVEN}(?=(?:\u5148\u751F|\u5973\u58EB|\u5C0F\u59D0|\u592A\u592A|\u6559\u6388|\u535A\u58EB|\u8001\u5E08|\u8001\u5E2B|\u533B\u751F|\u91AB\u751F|\u5F8B\u5E08|\u5F8B\u5E2B|\u4E3B\u5E2D|\u603B\u7EDF|\u7E3D\u7D71|\u603B\u7406|\u7E3D\u7406|\u90E8\u957F|\u90E8\u9577|\u7ECF\u7406|\u7D93\u7406|\u8463\u4E8B\u957F|\u4E66\u8BB0|\u7701\u957F|\u5E02\u957F|\u5C06\u519B|\u540C\u5FD7|\u8868\u793A|\u6307\u51FA|\u8BA4\u4E3A|\u8A8D\u70BA|\u5F3A\u8C03|\u5F37\u8ABF|\u544A\u8BC9|\u544A\u8A34|\u8BF4[\uFF0C,\uFF1A:]|\u8AAA[\uFF0C,\uFF1A:]|\u79F0[\uFF0C,\uFF1A:]|\u51FA\u751F))`
);
var CHINESE_FORM = lazily(
  `(?<=(?:\u59D3\u540D|\u6211\u53EB|\u540D\u53EB|\u8054\u7CFB\u4EBA|\u806F\u7D61\u4EBA|\u6536\u4EF6\u4EBA|\u5BA2\u6237\u59D3\u540D|\u7ECF\u529E\u4EBA|\u8D1F\u8D23\u4EBA|\u4F5C\u8005|\u8BB0\u8005|\u8463\u4E8B\u957F|\u603B\u88C1|\u7ECF\u7406|\u6559\u6388|\u4E3B\u5E2D|\u603B\u7EDF|\u603B\u7406|\u6F14\u5458|\u5BFC\u6F14|\u6B4C\u624B)[:\uFF1A\\s]{0,3})${CHINESE_SURNAMES}[\\u4e00-\\u9fff](?:(?![\u62A5\u8AAA\u8BF4\u8868\u6307\u79F0\u7684\u5728\u548C\u4E0E\u662F\u7535\u624B\u8EAB\u6027\u5E74\u5730\u8054\u51FA\u5230\u5C06\u4E5F\u90FD])[\\u4e00-\\u9fff])?(?!\xB7)`
);
var CHINESE_BEFORE = /[\u4e00-\u9fff]/;
var CHINESE_JOINTS = "\u7684\u548C\u4E0E\u8207\u53CA\u662F\u7531\u5BF9\u5C0D\u5411\u5728\u8BF7\u8ACB\u7ED9\u7D66\u4E3A\u70BA\u8DDF\u540C\u8BA9\u8B93\u88AB\u628A\u800C\u4F46\u636E\u64DA\u79F0\u8AAA\u8BF4\u5230\u898B\u89C1\u95EE\u554F\u627E\u54E1\u5458\u9577\u957F\u4EBA\u5B98\u5E08\u5E2B";
var KOREAN_SURNAMES = "(?:\uB0A8\uAD81|\uD669\uBCF4|\uC81C\uAC08|\uC120\uC6B0|\uB3C5\uACE0|[\uAE40\uC774\uBC15\uCD5C\uC815\uAC15\uC870\uC724\uC7A5\uC784\uB9BC\uD55C\uC624\uC11C\uC2E0\uAD8C\uD669\uC548\uC1A1\uB958\uC720\uD64D\uC804\uACE0\uBB38\uC591\uC190\uBC30\uBC31\uD5C8\uB0A8\uC2EC\uB178\uB85C\uD558\uACFD\uC131\uCC28\uC8FC\uC6B0\uAD6C\uBBFC\uC9C4\uC9C0\uC5C4\uCC44\uC6D0\uCC9C\uBC29\uACF5\uD604\uD568\uBCC0\uC5FC\uC5EC\uCD94\uB3C4\uC18C\uC11D\uC120\uC124\uB9C8\uAE38\uC5F0\uC704\uD45C\uBA85\uAE30\uBC18\uB77C\uC655\uAE08\uC625\uC721\uC778\uB9F9\uC81C\uBAA8\uD0C1\uAD6D\uC5B4\uC740\uD3B8\uC6A9])";
var KOREAN_HONOURED = lazily(
  `(?<![\\uac00-\\ud7a3])${KOREAN_SURNAMES}[\\uac00-\\ud7a3]{1,2}(?= ?(?:\uC528|\uB2D8|\uC120\uC0DD|\uAD70\uC740|\uC591\uC740|\uAD50\uC218|\uBC15\uC0AC|\uB300\uD1B5\uB839|\uCD1D\uB9AC|\uC7A5\uAD00|\uC758\uC6D0|\uB300\uD45C|\uD68C\uC7A5|\uC0AC\uC7A5|\uBD80\uC7A5|\uACFC\uC7A5|\uB300\uB9AC|\uAE30\uC790|\uAC10\uB3C5|\uC120\uC218|\uBCC0\uD638\uC0AC|\uD310\uC0AC|\uAC80\uC0AC|\uC2DC\uC7A5|\uB3C4\uC9C0\uC0AC|\uC791\uAC00|\uBC30\uC6B0|\uAC00\uC218))`
);
var KOREAN_FORM = lazily(
  `(?<=(?:\uC774\uB984|\uC131\uBA85|\uB2F4\uB2F9\uC790|\uC218\uC2E0\uC778|\uBC1B\uB294 \uC0AC\uB78C|\uC608\uAE08\uC8FC|\uC791\uC131\uC790|\uACE0\uAC1D\uBA85|\uC800\uB294)(?:\uC740|\uB294)?[:\uFF1A]? ?)${KOREAN_SURNAMES}[\\uac00-\\ud7a3]{2}(?![\\uac00-\\ud7a3]{3})`
);
var KOREAN_COMMON = /^(?:고객|선생|사장|회원|이용|여러분|하나|손|형|누|부모|아버|어머|해|달|공주|왕자|임금|전문|담당|주인|서비|국회|현직|전직|신임|공동|이사|부|한국|정부|대한|남|여|민주|조합|연구|지역|기업|문화|원장)/;
var SAMPLES = 512;
var HAN = 1;
var KANA = 2;
var HANGUL = 4;
function scriptOf(code) {
  if (code < 12352) return 0;
  if (code < 12544) return KANA;
  if (code >= 19968 && code < 40960) return HAN;
  return code >= 44032 && code < 55204 ? HANGUL : 0;
}
function each(text2, pattern, use) {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text2); match !== null; match = pattern.exec(text2)) use(match.index, match[0]);
}
function japanese(text2, use) {
  each(text2, KATAKANA_FULL, (start, value) => use(start, start + value.length));
  each(text2, JAPANESE_HONORIFIC, (at) => {
    const match = JAPANESE_BEFORE.exec(text2.slice(Math.max(0, at - LONGEST_BEFORE2), at));
    if (match === null) return;
    const value = match[0].trimEnd();
    const start = at - match[0].length;
    const before3 = start > 0 ? text2.charAt(start - 1) : "";
    if (before3 !== "\u304A" && before3 !== "\u3054" && !JAPANESE_COMMON.test(value)) use(start, start + value.length);
  });
  each(text2, JAPANESE_FULL(), (start, value) => {
    if (!JAPANESE_THING.test(value)) use(start, start + value.length);
  });
}
function chinese(text2, use) {
  each(text2, CHINESE_DOTTED, (start, value) => {
    const dot = value.search(/[·•‧]/);
    const last5 = Math.max(value.lastIndexOf("\xB7"), value.lastIndexOf("\u2022"), value.lastIndexOf("\u2027"));
    const from2 = CHINESE_HEAD.exec(value.slice(0, dot))?.[0].length ?? 0;
    use(start + (from2 < dot ? from2 : 0), start + last5 + value.slice(last5).replace(CHINESE_TAIL, "").length);
  });
  each(text2, CHINESE_TITLED(), (start, value) => {
    const before3 = start > 0 ? text2.charAt(start - 1) : "";
    if (!CHINESE_BEFORE.test(before3) || CHINESE_JOINTS.includes(before3)) use(start, start + value.length);
  });
  each(text2, CHINESE_FORM(), (start, value) => use(start, start + value.length));
}
function korean(text2, use) {
  for (const pattern of [KOREAN_HONOURED(), KOREAN_FORM()])
    each(text2, pattern, (start, value) => {
      if (!KOREAN_COMMON.test(value)) use(start, start + value.length);
    });
}
var PIECE = 8192;
var OVERLAP = 64;
var LONGEST_TEXT = 262144;
function* findEastAsian(text2, use) {
  const step2 = Math.max(1, Math.floor(text2.length / SAMPLES));
  let scripts = 0;
  for (let at = 0; at < text2.length; at += step2) scripts |= scriptOf(text2.charCodeAt(at));
  if (scripts === 0) return;
  let done = 0;
  for (let from2 = 0; from2 < Math.min(text2.length, LONGEST_TEXT); from2 += PIECE) {
    for (const [start, end] of namesOf(text2.slice(from2, from2 + PIECE + OVERLAP), scripts)) {
      if (from2 + start < done) continue;
      use(from2 + start, from2 + end);
      done = from2 + end;
    }
    yield;
  }
}
function namesOf(piece, scripts) {
  const spans = [];
  const keep = (start, end) => void spans.push([start, end]);
  if ((scripts & KANA) !== 0) japanese(piece, keep);
  else if ((scripts & HAN) !== 0) chinese(piece, keep);
  if ((scripts & HANGUL) !== 0) korean(piece, keep);
  return spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

// utils/detectors/people/weights.ts
var byKind = (weights, otherwise) => Float32Array.from(KINDS, (kind2) => weights[kind2] ?? otherwise);
var AS_GIVEN = byKind(
  {
    unknown: -1.9,
    given1: 0.4,
    given2: 1.6,
    given3: 2.6,
    surname1: -1.2,
    surname2: -0.8,
    surname3: -0.4,
    surnameEast: -0.6,
    both2: 1.3,
    both3: 2.4,
    givenWord: 1,
    surnameWord: -1.5,
    rareNameWord: -1.2,
    givenPlace: 0.7,
    surnamePlace: -1,
    word: -3.4,
    verb: -3.4,
    function: -4,
    particle: -1,
    place: -3.6,
    calendar: -5,
    company: -4.5,
    title: -5,
    role: -5
  },
  -6
);
var AS_SURNAME_UNKNOWN = -0.6;
var AS_SURNAME = byKind(
  {
    unknown: AS_SURNAME_UNKNOWN,
    given1: -0.9,
    given2: -0.6,
    given3: -0.2,
    surname1: 0.5,
    surname2: 1.2,
    surname3: 2,
    surnameEast: 1.2,
    both2: 1,
    both3: 1.8,
    givenWord: -0.3,
    surnameWord: 0.5,
    rareNameWord: -0.7,
    givenPlace: -0.2,
    surnamePlace: 0.2,
    word: -2.2,
    verb: -2.2,
    function: -3.5,
    particle: -0.4,
    place: -1.9,
    calendar: -4,
    company: -3.5,
    bodyAfter: -3,
    title: -5,
    role: -3
  },
  -5
);
var SPELLING_UNIT = 0.03;
var SPELLING_BOUND = 1.5;
var OTHER_ALPHABET = 0.2;
var GIVENNESS_UNIT = 0.03;
var THEN = {
  givenGiven: -0.1,
  givenSurname: 1,
  surnameSurname: -0.5,
  surnameGiven: -0.9,
  /** The order of East Asia. */
  eastGiven: 1,
  eastUnknown: 1.6,
  initialGiven: -0.4,
  initialSurname: 1.3,
  anyInitial: 0.4,
  surnameInitial: -1.5,
  particle: 0.6,
  hyphen: 0.2
};
var INITIAL = 0.2;
var START = -1;
var SINGLE = -0.6;
var UPPER2 = -0.9;
var UPPER_SINGLE = -3;
var ENDS_WITH_INITIAL = -1;
var BEFORE2 = byKind(
  {
    title: 2.8,
    role: 1.6,
    by: 0.6,
    at: -1,
    article: -1.8,
    work: -1,
    speech: 0.9,
    placeBefore: -2.5,
    particle: -0.2,
    calendar: -0.3,
    company: -0.7
  },
  0
);
var AFTER = byKind({ bodyAfter: -3.5, work: -1.2, speech: 1.4, verb: 0.8, suffix: 1, company: -0.7 }, 0);
var BESIDE_CAPITAL = -0.8;
var BESIDE_UNKNOWN = -0.3;
var SENTENCE_START = -0.4;
var POSSESSIVE = 0.4;
var YEARS = 1.2;
var SPEAKER = 0.8;
var HYPHENATED = -1.2;
var KNOWN = 3;
var MEDIUM = 2.2;
var CONTEXT_BOUND = 1.5;
var OTHERS2 = 0.4;
var OTHERS_BOUND = 1.2;
var HOPELESS = 4.2;
var NUMBERED = -1.2;
var BEFORE_NUMBER = -0.5;
var INTRODUCED = 2.2;
var CONTRACTED = -4;
var HINT2 = 0.25;
var UNNAMED = AS_SURNAME_UNKNOWN + START + SINGLE;
var BODY_AHEAD = -2.5;
var IS_THING = -3;
var IS_SOMEBODY = 1.5;
var LISTED = 0.9;
var TURNED = 3;
var BEGINS_WITH_ARTICLE = -1.5;

// utils/detectors/people/cues.ts
var LONGEST_CUE = 14;
var HYPHEN2 = 45;
var COMMA = 44;
var COLON = 58;
var BRACKET = 40;
var BEGINS = -1;
var NOTHING = -2;
var INTRODUCED2 = -3;
var NUMBER = -4;
var BEGINNINGS = new Uint8Array(128);
for (const sign of '.!?:"\n\r	-*#>|]') BEGINNINGS[sign.charCodeAt(0)] = 1;
var begins = (code) => code < 128 ? BEGINNINGS[code] === 1 : code === 8221 || code === 187 || code === 8226 || code === 8211;
function cueBefore(text2, at) {
  if (at === 0) return BEGINS;
  const before3 = text2.charCodeAt(at - 1);
  if (before3 === 10 || before3 === 13) return BEGINS;
  if (!isSpace(before3)) return NOTHING;
  let end = at - 1;
  if (end > 0 && text2.charCodeAt(end - 1) === 46) end--;
  let start = end;
  while (start > 0 && end - start <= LONGEST_CUE && isLower(text2.charCodeAt(start - 1))) start--;
  if (start === end) {
    if (kind(text2.charCodeAt(end - 1)) === DIGIT) return end > 3 && kind(text2.charCodeAt(end - 4)) === DIGIT ? NOTHING : NUMBER;
    return end === 0 || end < at - 1 || begins(text2.charCodeAt(end - 1)) ? BEGINS : NOTHING;
  }
  if (end - start > LONGEST_CUE || start > 0 && kind(text2.charCodeAt(start - 1)) !== 0) return end < at - 1 ? BEGINS : 0;
  if (end - start < 2 && end === at - 1)
    return text2.charCodeAt(start) === 97 ? Kind.article : text2.charCodeAt(start) > 100 && isIntroduced(text2, at) ? INTRODUCED2 : 0;
  const cue = kindOf(hashOfLower(text2, start, end));
  if (end < at - 1) return cue === Kind.title ? Kind.title : BEGINS;
  return (cue === Kind.verb || cue === Kind.by && end - start === 2) && isIntroduced(text2, at) ? INTRODUCED2 : cue;
}
function oddsAfter(text2, at, beginsLine) {
  const first = text2.charCodeAt(at);
  const next = text2.charCodeAt(at + 1);
  if (isApostrophe(first)) return (next | 32) === 115 ? POSSESSIVE : kind(next) === LOWER ? CONTRACTED : 0;
  if (first === COLON) return beginsLine ? SPEAKER : 0;
  if (first === HYPHEN2) return HYPHENATED;
  if (first === COMMA) return isSpace(next) && kind(text2.charCodeAt(at + 2)) === DIGIT ? YEARS : 0;
  if (!isSpace(first)) return 0;
  if (next === BRACKET) return isBirth(text2, at + 2) || isPlace(text2, at + 2) ? YEARS : 0;
  if (kind(next) === DIGIT) return BEFORE_NUMBER;
  let to2 = at + 1;
  while (to2 - at <= LONGEST_CUE && isLower(text2.charCodeAt(to2))) to2++;
  if (to2 - at < 3 || to2 - at > LONGEST_CUE) return 0;
  const cue = kindOf(hashOfLower(text2, at + 1, to2));
  if (cue === 0) return isPastTense(text2, to2) ? AFTER[Kind.verb] ?? 0 : 0;
  return (AFTER[cue] ?? 0) + (cue === Kind.verb && isSpace(text2.charCodeAt(to2)) ? oddsOfWhatItIs(text2, to2) : 0);
}
function isPastTense(text2, end) {
  const last5 = text2.charAt(end - 1);
  const before3 = text2.charAt(end - 2);
  return last5 === "d" && before3 === "e" || last5 === "\xF3" || last5 === "\u0142" || last5 === "\u043B" || last5 === "u" && before3 === "o" || last5 === "a" && before3 === "\u0142" || last5 === "\u0430" && before3 === "\u043B";
}
function isPlace(text2, at) {
  let end = at;
  while (end - at <= LONGEST_CUE && kind(text2.charCodeAt(end)) !== 0) end++;
  return end - at > 2 && end - at <= LONGEST_CUE && text2.charAt(end) === ")" && kindOf(hashOfName(text2, at, end)) === Kind.place;
}
function oddsOfWhatItIs(text2, at) {
  for (let n = 0; n < 4 && isSpace(text2.charCodeAt(at)); n++) {
    const from2 = at + 1;
    for (at = from2; at - from2 <= LONGEST_CUE && isLower(text2.charCodeAt(at)); ) at++;
    if (at === from2 || at - from2 > LONGEST_CUE) return 0;
    const cue = at - from2 < 2 ? Kind.article : kindOf(hashOfLower(text2, from2, at));
    if (n === 0 && cue !== Kind.article) return 0;
    if (cue === Kind.role) return IS_SOMEBODY;
    if (cue === Kind.work || cue === Kind.bodyAfter) return IS_THING;
  }
  return 0;
}
var BIRTHS = ["born", "b.", "c.", "*", "\u2020", "n\xE9e", "geb", "n\xE9"];
function isBirth(text2, at) {
  return kind(text2.charCodeAt(at)) === DIGIT || BIRTHS.some((word) => text2.startsWith(word, at));
}
var NAME_IS = [
  " name is",
  " name\u2019s",
  " name's",
  " hei\xDFe",
  " heisse",
  " name ist",
  "appelle",
  " nom est",
  "llamo",
  " nombre es",
  " chiamo",
  " nome \xE8",
  " nome \xE9",
  " chamo",
  " heet",
  " naam is",
  " heter",
  " hedder",
  " nazywam si\u0119",
  " \u0437\u043E\u0432\u0443\u0442",
  " i'm",
  " i am",
  " this is",
  " ich bin",
  " je suis",
  " ik ben",
  " i\u2019m",
  " call me"
];
function isIntroduced(text2, at) {
  const before3 = ` ${text2.slice(Math.max(0, at - 14), at - 1).toLowerCase()}`;
  return NAME_IS.some((words2) => before3.endsWith(words2));
}
function oddsBefore(cue) {
  if (cue >= 0) return BEFORE2[cue] ?? 0;
  return cue === INTRODUCED2 ? INTRODUCED : cue === NUMBER ? NUMBERED : 0;
}

// utils/detectors/people/informal.ts
var LONGEST_MESSAGE = 1e3;
var LONGEST_POST = 500;
var LONGEST_HANDLE = 30;
var AT = 64;
var DOT2 = 46;
var ANNOTATIONS = new Set(
  "override test media import keyframes param return returns deprecated todo see link throws example autowired component service entity bean data getter setter property dataclass staticmethod classmethod pytest mock inject injectable input output include apply layer tailwind charset supports container font page author since version types here channel everyone all".split(
    " "
  )
);
var BODIES = "fc tv news radio times jobs hq official magazine mag live club shop store project foundation university media music band gaming app support help team".split(
  " "
);
function findInformal(text2, use) {
  if (text2.length > LONGEST_MESSAGE) return;
  lowerCaseNames(text2, use);
  if (text2.length <= LONGEST_POST && !text2.includes("{"))
    for (let at = text2.indexOf("@"); at >= 0; at = text2.indexOf("@", at + 1)) handleAt(text2, at, use);
}
var isHandle = (code) => code < 128 && (kind(code) !== 0 || code === 95);
function handleAt(text2, at, use) {
  if (at > 0 && !` 
	"'(.:\u201C\u201D|-/`.includes(text2.charAt(at - 1))) return;
  const from2 = text2.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
  let end = from2;
  while (end - from2 <= LONGEST_HANDLE && isHandle(text2.charCodeAt(end))) end++;
  if (end - from2 < 3 || end - from2 > LONGEST_HANDLE) return;
  const after2 = text2.charCodeAt(end);
  if (after2 === 47 || after2 === 40 || after2 === AT || (after2 === DOT2 || after2 === 45) && isHandle(text2.charCodeAt(end + 1))) return;
  const handle = text2.slice(from2, end).toLowerCase();
  if (!ANNOTATIONS.has(handle) && !BODIES.some((body) => handle.endsWith(body))) use(at, end);
}
var isGiven = (k) => k === Kind.given2 || k === Kind.given3 || k === Kind.both2 || k === Kind.both3;
var isSure = (k) => k === Kind.given3 || k === Kind.both3;
var isSurname = (k) => k === Kind.surname2 || k === Kind.surname3 || k === Kind.both2 || k === Kind.both3 || k === Kind.surnameEast || k === Kind.surnameWord;
var isCue = (k) => k === Kind.by || k === Kind.speech || k === Kind.role;
var TITLES = /* @__PURE__ */ new Set(["mr", "mrs", "ms", "dr", "prof", "herr", "frau", "sr", "sra", "mme", "mlle"]);
function lowerCaseNames(text2, use) {
  let cue = 0;
  let title = -1;
  for (let at = 0; at < text2.length; at++) {
    if (kind(text2.charCodeAt(at)) === 0) continue;
    let end = at;
    let lower2 = true;
    for (; end < text2.length && kind(text2.charCodeAt(end)) !== 0; end++) lower2 &&= kind(text2.charCodeAt(end)) === LOWER;
    if (!lower2 || end - at < 2 || end - at > LONGEST) {
      cue = 0;
      title = -1;
      at = end;
      continue;
    }
    const k = kindOf(fold(text2, at, end));
    const next = nextWord(text2, end);
    const second = next > end ? kindOf(fold(text2, end + 1, next)) : -1;
    const longSurname = second === 0 && spelling(next - end - 1) > 20;
    if (title >= 0 && (k === 0 || k < Kind.word)) {
      end = second >= 0 && (isSurname(second) || second === 0) ? next : end;
      use(title, end);
    } else if (isGiven(k) && (isSurname(second) || longSurname)) {
      end = next;
      use(at, end);
    } else if (isSure(k) && (isCue(cue) || speaks(text2, at, end)) || k > 0 && k < Kind.word && isIntroduced(text2, at)) use(at, end);
    const titled = end - at < 5 && TITLES.has(text2.slice(at, end)) && (isSpace(text2.charCodeAt(end)) || text2.charCodeAt(end) === DOT2 && isSpace(text2.charCodeAt(end + 1)));
    title = titled ? at : -1;
    cue = isSpace(text2.charCodeAt(end)) ? k : 0;
    at = end;
    if (titled && text2.charCodeAt(end) === DOT2) at++;
  }
}
function nextWord(text2, end) {
  if (!isSpace(text2.charCodeAt(end))) return end;
  let to2 = end + 1;
  while (to2 < text2.length && kind(text2.charCodeAt(to2)) === LOWER) to2++;
  return to2 - end < 3 || to2 - end > LONGEST || isApostrophe(text2.charCodeAt(to2)) ? end : to2;
}
function speaks(text2, start, end) {
  return text2.charCodeAt(end) === 58 && (start === 0 || text2.charCodeAt(start - 1) === 10);
}

// utils/detectors/people/judge.ts
var LONGEST_NAME = 5;
var NEVER = -1e9;
var GREEK = 880;
function isPair(chain, i) {
  return kindOf(pairHash(chain.hashes[i] ?? 0, chain.hashes[i + 1] ?? 0)) === Kind.place;
}
var ARTICLES = /* @__PURE__ */ new Set(["La", "Le", "El", "Der", "Das", "Den", "Des", "Il", "Het", "Do", "Da"]);
var BEGINNERS = /* @__PURE__ */ new Set([Kind.function, Kind.word, Kind.verb, Kind.article, Kind.by, Kind.at]);
var Judge = class {
  /** How many names were found. */
  found = 0;
  /** Of each: its first word, the word after its last, its score. */
  firsts = new Int8Array(LONGEST_CHAIN);
  ends = new Int8Array(LONGEST_CHAIN);
  scores = new Float64Array(LONGEST_CHAIN);
  spelt = new Float64Array(LONGEST_CHAIN);
  given = new Float64Array(LONGEST_CHAIN);
  best = new Float64Array(LONGEST_CHAIN + 1);
  from = new Int8Array(LONGEST_CHAIN + 1);
  alone = new Float64Array(LONGEST_CHAIN + 1);
  /** Whether spelling was asked for. */
  spelled = true;
  /** Where the chain's last word is that makes a body of those before it. */
  body = 0;
  /** The first word is an article that may be a particle, too. */
  opensWithArticle = false;
  before = NOTHING;
  beforeOdds = 0;
  afterOdds = 0;
  /** What stands beside the chain, as odds. */
  get context() {
    return this.beforeOdds + this.afterOdds;
  }
  /** Finds the names of a chain; a chain of one word that may be one is always among them, with its score. */
  judge(text2, chain) {
    this.found = 0;
    const n = chain.length;
    if (!this.isWorthIt(chain)) return;
    this.before = cueBefore(text2, chain.starts[0] ?? 0);
    this.beforeOdds = oddsBefore(this.before);
    const named2 = this.isNamed(chain);
    this.afterOdds = oddsAfter(text2, chain.ends[n - 1] ?? 0, named2 && this.before === BEGINS);
    if (!named2 && this.before === BEGINS) this.beforeOdds += SENTENCE_START;
    this.spelled = named2 || this.context >= HINT2;
    if (!this.spelled) {
      if (n === 1) this.keep(0, 1, UNNAMED + this.context);
      return;
    }
    this.opensWithArticle = chain.kinds[0] === Kind.particle && ARTICLES.has(text2.slice(chain.starts[0], chain.ends[0]));
    this.spell(text2, chain);
    this.body = 0;
    for (let i = 1; i < n; i++) if (chain.kinds[i] === Kind.bodyAfter) this.body = i;
    this.best[0] = 0;
    for (let j = 1; j <= n; j++) {
      this.best[j] = this.best[j - 1] ?? 0;
      this.from[j] = -1;
      this.alone[j] = NEVER;
    }
    for (let i = 0; i < n; i++) this.segmentsFrom(chain, i);
    for (let j = n; j > 0; ) {
      const i = this.from[j] ?? -1;
      if (i < 0) j--;
      else {
        this.keep(i, j, (this.best[j] ?? 0) - (this.best[i] ?? 0));
        j = i;
      }
    }
    if (this.found === 0 && n === 1) this.keep(0, 1, this.alone[1] ?? NEVER);
  }
  keep(first, end, score) {
    this.firsts[this.found] = first;
    this.ends[this.found] = end;
    this.scores[this.found++] = score;
  }
  isWorthIt(chain) {
    for (let i = 0; i < chain.length; i++) {
      const k = chain.kinds[i] ?? 0;
      if (k === 0 ? chain.initials[i] !== 1 : k < Kind.word) return true;
    }
    return false;
  }
  /** Whether a word of the chain is known as a name, or says that one follows. */
  isNamed(chain) {
    for (let i = 0; i < chain.length; i++) {
      const k = chain.kinds[i] ?? 0;
      if (k === 0 ? (chain.initials[i] ?? 0) > 0 : k < Kind.word || k === Kind.title || k === Kind.role || k === Kind.by) return true;
    }
    return false;
  }
  spell(text2, chain) {
    for (let i = 0; i + 1 < chain.length; i++) if (isPair(chain, i)) chain.kinds[i] = chain.kinds[i + 1] = Kind.place;
    for (let i = 0; i < chain.length; i++) {
      this.spelt[i] = 0;
      this.given[i] = 0;
      if (chain.kinds[i] !== 0 || (chain.initials[i] ?? 0) > 0) continue;
      const start = chain.starts[i] ?? 0;
      const end = chain.ends[i] ?? 0;
      fold(text2, start, end);
      this.spelt[i] = oddsOfSpelling(end - start);
      this.given[i] = Math.max(-1, Math.min(1, givenness() * GIVENNESS_UNIT));
      if (text2.charCodeAt(start) >= GREEK) this.spelt[i] = Math.max(OTHER_ALPHABET, this.spelt[i] ?? 0);
    }
  }
  segmentsFrom(chain, i) {
    const begin = START + this.oddsOfStart(chain, i);
    let given = NEVER;
    let surname = NEVER;
    let initial = NEVER;
    const east = chain.kinds[i] === Kind.surnameEast;
    const last5 = Math.min(chain.length, i + LONGEST_NAME);
    const titled = (i > 0 ? chain.kinds[i - 1] : this.before) === Kind.title;
    const base3 = this.best[i] ?? 0;
    for (let j = i; j < last5; j++) {
      const k = chain.kinds[j] ?? 0;
      const joins = j === i ? 0 : chain.joins[j] === Join.particle ? THEN.particle : chain.joins[j] === Join.hyphen ? THEN.hyphen : 0;
      if ((chain.initials[j] ?? 0) > 0) {
        initial = (j === i ? chain.initials[j] === 2 ? 0 : NEVER : Math.max(initial, given + THEN.anyInitial, surname + THEN.surnameInitial)) + INITIAL;
        given = surname = NEVER;
      } else {
        const spelt = j === i && titled ? Math.max(0, this.spelt[j] ?? 0) : this.spelt[j] ?? 0;
        const upper = chain.uppers[j] === 1 ? UPPER2 : 0;
        const g = j === i ? 0 : Math.max(
          given + THEN.givenGiven,
          surname + (east && j === i + 1 ? k === 0 ? THEN.eastUnknown : THEN.eastGiven : THEN.surnameGiven),
          initial + THEN.initialGiven
        );
        const s = j === i ? 0 : Math.max(given + THEN.givenSurname, surname + THEN.surnameSurname, initial + THEN.initialSurname);
        given = g + joins + upper + (AS_GIVEN[k] ?? 0) + spelt * 0.5 + (this.given[j] ?? 0);
        surname = s + joins + upper + (AS_SURNAME[k] ?? 0) + spelt - (this.given[j] ?? 0) * 0.3;
        initial = NEVER;
      }
      let score = begin + Math.max(given, surname, initial + ENDS_WITH_INITIAL) + this.oddsOfEnd(chain, j + 1);
      if (j === i) score += SINGLE + (chain.uppers[j] === 1 && !this.isTitled(chain, i) ? UPPER_SINGLE : 0);
      if (j === i && chain.length === 1) this.alone[j + 1] = score;
      if (score > 0 && base3 + score > (this.best[j + 1] ?? 0)) {
        this.best[j + 1] = base3 + score;
        this.from[j + 1] = i;
      }
    }
  }
  isTitled(chain, i) {
    const k = i > 0 ? chain.kinds[i - 1] : this.before;
    return k === Kind.title || k === Kind.role;
  }
  oddsOfStart(chain, i) {
    if (i === 0)
      return this.before === BEGINS && chain.kinds[0] === Kind.particle && this.opensWithArticle ? BEGINS_WITH_ARTICLE : this.beforeOdds;
    if (i === 1 && this.before === BEGINS && this.opensWithArticle) return BEFORE2[Kind.article] ?? 0;
    const k = chain.kinds[i - 1] ?? 0;
    if (chain.joins[i] === Join.hyphen) return HYPHENATED;
    if (i === 1 && this.before === BEGINS && (BEGINNERS.has(k) || chain.initials[0] === 1)) return BEFORE2[k] ?? 0;
    if (i === 1 && this.before === BEGINS && k === 0) return BESIDE_UNKNOWN;
    const odds = BEFORE2[k] ?? 0;
    return k === Kind.title || k === Kind.role ? odds : odds + BESIDE_CAPITAL;
  }
  oddsOfEnd(chain, j) {
    if (j === chain.length) return this.afterOdds;
    if (chain.joins[j] === Join.hyphen) return HYPHENATED;
    if (j < this.body) return BODY_AHEAD + (j + 1 === this.body ? BESIDE_CAPITAL : 0);
    const odds = AFTER[chain.kinds[j] ?? 0] ?? 0;
    return odds > 0 ? odds : odds + BESIDE_CAPITAL;
  }
};
function oddsOfSpelling(length2) {
  return Math.max(-SPELLING_BOUND, Math.min(SPELLING_BOUND, spelling(length2) * SPELLING_UNIT));
}

// utils/detectors/people/mentions.ts
var MOST = 5e3;
var JOINTS = /* @__PURE__ */ new Set([
  ", ",
  " and ",
  " & ",
  ", and ",
  " or ",
  " und ",
  " oder ",
  " et ",
  " y ",
  " e ",
  " ed ",
  " en ",
  " och ",
  " og ",
  " i ",
  " oraz ",
  " a ",
  " ve ",
  " \u0438 ",
  " \u03BA\u03B1\u03B9 "
]);
var LONGEST_JOINT = 6;
var ENDS = "\n\r;.:(	";
var SIZE = 6;
var HASH = 2;
var SCORE = 3;
var CONTEXT2 = 4;
var UNSPELT = 5;
var bounded = (odds, bound) => Math.max(-bound, Math.min(bound, odds));
var Mentions = class {
  /** Start, end, hash, score, what stands beside it as odds, 1 where its spelling was not asked for yet. */
  all = [];
  /** Word → sum of what stands beside it. */
  sums = /* @__PURE__ */ new Map();
  /** Words of full names. */
  known = /* @__PURE__ */ new Set();
  addKnown(hash2) {
    if (hash2 !== 0) this.known.add(hash2);
  }
  /** A full name, for what is listed beside it. */
  addName(start, end) {
    if (this.all.length < MOST * SIZE) this.all.push(start, end, 0, KNOWN, 0, 0);
  }
  addWord(start, end, hash2, score, context2, spelt) {
    if (this.all.length >= MOST * SIZE) return;
    const own = bounded(context2, CONTEXT_BOUND);
    if (own > 0) this.sums.set(hash2, (this.sums.get(hash2) ?? 0) + own);
    if (score > -HOPELESS) this.all.push(start, end, hash2, score, own, spelt ? 0 : 1);
  }
  /** Calls `use` for each word alone that is a name. */
  resolve(text2, use) {
    const { all } = this;
    for (let n = 0; n < all.length; n += SIZE) all[n + SCORE] = this.inAll(text2, n);
    for (let n = SIZE; n < all.length; n += SIZE) this.lift(text2, n, n - SIZE, this.end(n - SIZE), this.start(n));
    for (let n = all.length - 2 * SIZE; n >= 0; n -= SIZE) this.lift(text2, n, n + SIZE, this.end(n), this.start(n + SIZE));
    for (let n = 0; n < all.length; n += SIZE) {
      if (this.isTurned(text2, n)) {
        use(this.start(n), this.end(n + SIZE));
        n += SIZE;
      } else if ((all[n + SCORE] ?? 0) > 0 && all[n + HASH] !== 0) use(this.start(n), this.end(n));
    }
  }
  /** `Surname, Given` in a line of its own, or of a list that semicolons part. */
  isTurned(text2, n) {
    const { all } = this;
    if (n + SIZE >= all.length || this.start(n + SIZE) - this.end(n) !== 2 || all[n + HASH] === 0 || all[n + SIZE + HASH] === 0)
      return false;
    if (Math.max(all[n + SCORE] ?? 0, all[n + SIZE + SCORE] ?? 0) <= 0 || (all[n + SCORE] ?? 0) <= -TURNED) return false;
    const before3 = this.start(n) === 0 ? "\n" : text2.charAt(this.start(n) - (text2.charAt(this.start(n) - 1) === " " ? 2 : 1));
    return text2.startsWith(", ", this.end(n)) && "\n;".includes(before3) && ENDS.includes(text2.charAt(this.end(n + SIZE)));
  }
  start(n) {
    return this.all[n] ?? 0;
  }
  end(n) {
    return this.all[n + 1] ?? 0;
  }
  /** Its score with what the text says elsewhere. */
  inAll(text2, n) {
    const hash2 = this.all[n + HASH] ?? 0;
    const score = this.all[n + SCORE] ?? 0;
    if (hash2 === 0) return score;
    const others2 = this.sums.size === 0 ? 0 : ((this.sums.get(hash2) ?? 0) - Math.max(0, this.all[n + CONTEXT2] ?? 0)) * OTHERS2;
    const all = score + Math.min(OTHERS_BOUND, others2) + (this.known.has(hash2) ? KNOWN : 0);
    if (all > 0 || all <= -SPELLING_BOUND - LISTED || this.all[n + UNSPELT] !== 1) return all;
    fold(text2, this.start(n), this.end(n));
    return all + oddsOfSpelling(this.end(n) - this.start(n));
  }
  lift(text2, n, neighbour, from2, to2) {
    const score = this.all[n + SCORE] ?? 0;
    if (score > 0 || score <= -LISTED || (this.all[neighbour + SCORE] ?? 0) <= 0 || to2 - from2 > LONGEST_JOINT || to2 < from2) return;
    if (JOINTS.has(text2.slice(from2, to2))) this.all[n + SCORE] = score + LISTED;
  }
};

// utils/detectors/people/people.ts
var SLICE = 1e3;
function finding(start, end, sure) {
  return { detector: "personal.person", category: "personal", span: [start, end], confidence: sure ? "medium" : "low" };
}
var Reading = class {
  constructor(text2, capitals, findings) {
    this.text = text2;
    this.capitals = capitals;
    this.findings = findings;
  }
  text;
  capitals;
  findings;
  people = [];
  chain = new Chain();
  judge = new Judge();
  mentions = new Mentions();
  at = 0;
  /** The value of another detector that ends next. */
  value = 0;
  /** Reads on up to capitals[to]; true at their end. */
  advance(to2) {
    const { text: text2, capitals, chain, judge: judge5 } = this;
    const end = Math.min(to2, capitals.length);
    let i = this.at;
    while (i < end) {
      const start = capitals[i] ?? 0;
      if (!standsFree(text2, start, capitals[i + 1] ?? 0) || this.isInValue(start)) {
        i += 2;
        continue;
      }
      i = chain.collect(text2, capitals, i);
      judge5.judge(text2, chain);
      for (let f = 0; f < judge5.found; f++) this.keep(judge5.firsts[f] ?? 0, judge5.ends[f] ?? 0, judge5.scores[f] ?? 0);
    }
    this.at = i;
    return i >= capitals.length;
  }
  *finish() {
    const { text: text2, people } = this;
    findInformal(text2, (start, end) => {
      if (!people.some((p) => p.span[0] < end && start < p.span[1])) people.push(finding(start, end, false));
    });
    yield* findEastAsian(text2, (start, end) => people.push(finding(start, end, false)));
    this.mentions.resolve(text2, (start, end) => people.push(finding(start, end, false)));
    return people;
  }
  isInValue(start) {
    const { findings } = this;
    while (this.value < findings.length && (findings[this.value]?.span[1] ?? 0) <= start) this.value++;
    return this.value < findings.length && (findings[this.value]?.span[0] ?? 0) <= start;
  }
  keep(from2, to2, score) {
    const { chain, mentions, judge: judge5 } = this;
    const first = from2 > 0 && chain.kinds[from2 - 1] === Kind.title ? from2 - 1 : from2;
    const start = chain.starts[first] ?? 0;
    const end = chain.ends[to2 - 1] ?? 0;
    if (chain.length === 1) {
      mentions.addWord(start, end, chain.hashes[0] ?? 0, score, judge5.context, judge5.spelled);
      return;
    }
    this.people.push(finding(start, end, to2 - first > 1 && score > MEDIUM));
    mentions.addName(start, end);
    if (to2 - from2 > 1) for (let w = from2; w < to2; w++) mentions.addKnown(chain.hashes[w] ?? 0);
  }
};
function* analyse({ text: text2, findings, capitals }) {
  const reading4 = new Reading(text2, capitals, findings);
  for (let to2 = SLICE * 2; !reading4.advance(to2); to2 += SLICE * 2) yield;
  return yield* reading4.finish();
}
var peopleAnalyzers = [
  { id: "personal.person", category: "personal", analyse, source: "names of censuses and of packages; see table.ts" }
];

// utils/detectors/logs/lines.ts
var LOG_KINDS = ["stack-trace", "access", "system", "build", "application"];
var LEVEL2 = "(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|FATAL|CRITICAL|SEVERE|ALERT|EMERG|VERBOSE|trace|debug|info|notice|warn|warning|error|fatal|critical|Information)";
var DAY = "(?:\\d{4}[-/.]\\d\\d[-/.]\\d\\d|\\d\\d[-/.]\\d\\d[-/.]\\d{4}|\\d\\d[ -][A-Z][a-z]{2}[ -]\\d{4})";
var TIME = "\\d\\d:\\d\\d:\\d\\d(?:[.,:]\\d{1,9})?(?:Z| ?[+-]\\d\\d:?\\d\\d)?";
var MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
var DIGITS = "0123456789";
var CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
var SMALL = "abcdefghijklmnopqrstuvwxyz";
var FORMS = [
  // JavaScript, Java, Kotlin, C#; gdb and PHP; Go; Rust.
  {
    kind: "stack-trace",
    first: "a",
    pattern: /at (?:(?:async |new )?[\w$.<>/[\]#`@ ]{1,160} ?\([^()\n]{0,200}(?::\d{1,7}|Native Method|Unknown Source|<anonymous>|native)[^()\n]{0,12}\)|\S{1,200}:\d{1,7}:\d{1,7}|[\w.<>`+]{3,160}\([^()\n]{0,160}\)(?: in \S{1,200}:line \d{1,7})?[ \t\r]{0,4}(?:\n|$))/y
  },
  { kind: "stack-trace", first: "F", pattern: /File "[^"\n]{1,240}", line \d{1,7}/y },
  {
    kind: "stack-trace",
    first: "TCEU.-tgf#",
    pattern: /(?:Traceback \(most recent call last\)|Caused by: |Exception in thread "|Unhandled exception|Uncaught (?:\w{1,40}Error|Exception)|\.\.\. \d{1,5} (?:more|common frames)|--- End of (?:inner exception|stack trace)|thread '[^'\n]{1,60}' (?:\(\d+\) )?panicked at|goroutine \d{1,9} \[|from \S{1,200}:\d{1,7}:in [`']|#\d{1,3}\s{1,4}(?:0x[0-9a-f]{4,16} |[\w/.\\:-]{2,200}\(\d{1,7}\): |\S{1,160} \())/y
  },
  {
    kind: "stack-trace",
    first: CAPITALS + SMALL,
    pattern: /(?<![ \t])(?:[a-z][\w$]{0,40}\.){0,8}[A-Z]\w{0,60}(?:Error|Exception|Warning)(?:: | \[|[ \t\r]{0,4}(?:\n|$))/y
  },
  {
    kind: "stack-trace",
    first: "/" + DIGITS,
    pattern: /(?:\/[^\s:]{1,200}\.(?:go|rs):\d{1,7}(?: \+0x[0-9a-f]{1,8})?[ \t\r]{0,4}(?:\n|$)|\d{1,4}:\s{1,6}(?:0x[0-9a-f]{4,16} - )?(?:[\w<>{}#]{1,60}::){1,8}[\w<>{}#]{1,60})/y
  },
  // Common and combined log format.
  {
    kind: "access",
    first: `${DIGITS}${SMALL}:-ABCDEF`,
    pattern: /[\w.:-]{1,80} \S{1,60} \S{1,60} \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "/y
  },
  {
    kind: "access",
    first: DIGITS,
    pattern: new RegExp(`${DAY}[ T]${TIME} \\S{1,60} (?:GET|POST|PUT|DELETE|HEAD|OPTIONS|PATCH) /`, "y")
  },
  // RFC 3164, RFC 5424, the kernel's ring buffer.
  {
    kind: "system",
    first: "JFMASOND",
    pattern: new RegExp(`${MONTH} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d [\\w.-]{1,80} [\\w./()@-]{1,60}(?:\\[\\d{1,9}\\])?: `, "y")
  },
  { kind: "system", first: "<", pattern: /<\d{1,3}>(?:1 \d{4}-\d\d-\d\dT|[A-Z][a-z]{2} [ \d]\d \d\d:)/y },
  { kind: "system", first: "[", pattern: /\[ {0,8}\d{1,7}\.\d{6}\] \S/y },
  {
    kind: "system",
    first: DIGITS,
    pattern: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d) [\w.-]{1,80} [\w./-]{1,60}\[\d{1,9}\]: /y
  },
  // Compilers, package managers, test runners, CI.
  {
    kind: "build",
    first: "npyecmgfwCEFBR>#=-S[$\u2713\u2717" + DIGITS,
    pattern: /(?:npm (?:ERR!|error|WARN|warn|notice) |yarn (?:error|warn)|pnpm: |error(?: TS\d{3,5}|\[E\d{3,5}\]|: )|cargo: |make(?:\[\d\])?: (?:\*\*\*|Entering|Leaving|Nothing)|gcc |g\+\+ |fatal(?: error)?: |warning(?:: |\[)|CMake (?:Error|Warning)|ERROR: |FAILURE: |FAILED(?::| \()|BUILD (?:FAILED|SUCCESS)|> Task :|##\[(?:error|warning|section|group)\]|#\d{1,4} (?:\[|\d{1,5}\.\d|ERROR|DONE|CACHED)|=== RUN |--- (?:FAIL|PASS|SKIP): |Step \d{1,3}\/\d{1,3} : |\[(?:INFO|WARNING|ERROR)\] (?!\d\d(?:\d\d)?[-:\/.])|\[\d{1,5}\/\d{1,5}\] \S|\d{1,5} (?:errors?|warnings?) (?:generated|found)|Compiling [\w-]{1,60} v\d)/y
  },
  {
    kind: "build",
    first: `${SMALL}${CAPITALS}./_`,
    pattern: /(?:\.{0,2}\/)?[\w./@+-]{1,200}\.\w{1,6}(?::\d{1,7}(?::\d{1,5})?: (?:fatal error|error|warning|note): |\(\d{1,7},\d{1,5}\): (?:error|warning) )/y
  },
  // A time and a level, in either order; klog; logfmt; JSON.
  {
    kind: "application",
    first: `[${DIGITS}`,
    pattern: new RegExp(
      `\\[?(?:${DAY}[ T,_]{1,2})?${TIME}[\\]:)]{0,2}(?:[ \\t|,]{1,4}[^\\s|,]{1,60}){0,5}?[ \\t|,]{1,4}[\\[(<:-]{0,2}${LEVEL2}\\b`,
      "y"
    )
  },
  {
    kind: "application",
    first: "[TDINWEFCSVtdinwefcs",
    pattern: new RegExp(`\\[? ?${LEVEL2} ?\\]?[ \\t|:-]{1,4}\\[?(?:${DAY}[ T,]{1,2})?${TIME}`, "y")
  },
  { kind: "application", first: "IWEF", pattern: /[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{6} {1,8}\d{1,9} [\w.-]{1,80}:\d{1,7}\] /y },
  {
    kind: "application",
    first: "tl",
    pattern: /(?:time|ts|level|lvl)="?[\w:.+-]{1,40}"? (?:[\w.]{1,40}=\S{1,80} ){0,3}?(?:level|lvl|msg|ts|time)=/y
  },
  {
    kind: "application",
    first: "{",
    pattern: /\{ ?"(?:@?timestamp|time|ts|level|severity|lvl|log\.level|asctime|levelname)" ?: ?[^{}\n]{1,200}?"(?:@?timestamp|time|ts|level|severity|lvl|log\.level|msg|message|levelname|logger)" ?: ?/y
  }
];
var BY_FIRST = new Uint32Array(128);
FORMS.forEach(({ first }, i) => {
  for (const c of first) if (c.charCodeAt(0) < 128) BY_FIRST[c.charCodeAt(0)] = (BY_FIRST[c.charCodeAt(0)] ?? 0) | 1 << i;
});
var DEEPEST_INDENT = 24;
function kindOfLine(text2, start) {
  let at = start;
  const limit = start + DEEPEST_INDENT;
  while (at < limit && (text2.charCodeAt(at) === 32 || text2.charCodeAt(at) === 9)) at++;
  const c = text2.charCodeAt(at);
  let forms = c < 128 ? BY_FIRST[c] ?? 0 : 0;
  while (forms !== 0) {
    const i = 31 - Math.clz32(forms & -forms);
    forms &= forms - 1;
    const form = FORMS[i];
    if (form === void 0) break;
    form.pattern.lastIndex = at;
    if (form.pattern.test(text2)) return LOG_KINDS.indexOf(form.kind);
  }
  return -1;
}

// utils/detectors/logs/logs.ts
var THOROUGH = 4096;
var STEP = 200;
var OFTEN = 16384;
var LONG_STEP = 1e3;
var LONGEST_LOOK = 400;
var MOST_OTHER = 4;
var FEWEST = 3;
var SURE = 6;
var SHARE = 0.4;
var SLICE2 = 128;
function lineStart(text2, at, floor) {
  for (let i = at; i > floor && at - i < LONGEST_LOOK; i--) if (text2.charCodeAt(i - 1) === 10) return i;
  return at - floor < LONGEST_LOOK ? floor : -1;
}
function lineEnd2(text2, at) {
  const end = text2.indexOf("\n", at);
  return end < 0 ? text2.length : end;
}
function* logAround(text2, line, floor) {
  const kinds3 = LOG_KINDS.map(() => 0);
  let start = line;
  let all = 0;
  let other = 0;
  let lines = 0;
  for (let at = line; at > floor && other <= MOST_OTHER; ) {
    at = Math.max(floor, text2.lastIndexOf("\n", at - 2) + 1);
    const kind2 = kindOfLine(text2, at);
    other++;
    if (kind2 < 0) continue;
    start = at;
    all += other;
    other = 0;
    lines++;
    kinds3[kind2] = (kinds3[kind2] ?? 0) + 1;
  }
  let end = line;
  let read3 = 0;
  other = 0;
  for (let at = line; at < text2.length && other <= MOST_OTHER; at = lineEnd2(text2, at) + 1) {
    const kind2 = kindOfLine(text2, at);
    if (++read3 % SLICE2 === 0) yield;
    other++;
    if (kind2 < 0) continue;
    end = lineEnd2(text2, at);
    all += other;
    other = 0;
    lines++;
    kinds3[kind2] = (kinds3[kind2] ?? 0) + 1;
  }
  return { start, end, lines, all, kind: kinds3.indexOf(Math.max(...kinds3)) };
}
function* analyse2({ text: text2 }) {
  const found3 = [];
  let floor = 0;
  let yielded = 0;
  let next = 0;
  for (let sample = 0; sample < text2.length; sample = next) {
    next = Math.max(floor, sample < THOROUGH ? lineEnd2(text2, sample) + 1 : sample + (sample < OFTEN ? STEP : LONG_STEP));
    if (sample - yielded >= SLICE2 * 64) {
      yielded = sample;
      yield;
    }
    const line = sample < THOROUGH ? sample : lineStart(text2, sample, floor);
    if (line < 0 || kindOfLine(text2, line) < 0) continue;
    const { start, end, lines, all, kind: kind2 } = yield* logAround(text2, line, floor);
    floor = Math.max(end, lineEnd2(text2, line)) + 1;
    next = Math.max(next, floor);
    if (lines < FEWEST || lines < all * SHARE) continue;
    found3.push({
      detector: `log.${LOG_KINDS[kind2] ?? "application"}`,
      category: "log",
      span: [start, end],
      confidence: lines >= SURE ? "high" : "medium",
      count: lines
    });
  }
  return found3;
}
var logAnalyzers = [
  {
    id: "log",
    category: "log",
    analyse: analyse2,
    source: "RFC 3164 and RFC 5424 (syslog), Apache common log format; layouts of Log4j, Python logging, klog, logfmt; frames of runtimes"
  }
];

// utils/detectors/numbers/checks-world.ts
var num = (text2, from2, to2) => Number(text2.slice(from2, to2));
var last2 = (text2) => digitAt(text2, text2.length - 1);
var real = (text2) => !isRepeated(text2);
var elevenLess = (sum, ten = 0) => {
  const check = 11 - sum % 11;
  return check === 11 ? 0 : check === 10 ? ten : check;
};
var reversed = (text2, weights) => weighted(Array.from(text2).reverse().join(""), weights.slice(0, text2.length));
var argentineTax = (text2) => real(text2) && elevenLess(weighted(text2, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 9) === last2(text2);
var argentineAccount = (text2) => real(text2) && (10 - weighted(text2, [7, 1, 3, 9, 7, 1, 3]) % 10) % 10 === digitAt(text2, 7) && (10 - weighted(text2.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3]) % 10) % 10 === last2(text2);
function brazilianDigits(text2, first, second) {
  const check = (weights) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += (text2.charCodeAt(i) - 48) * (weights[i] ?? 0);
    return sum % 11 < 2 ? 0 : 11 - sum % 11;
  };
  return real(text2) && check(first) === digitAt(text2, text2.length - 2) && check(second) === last2(text2);
}
var brazilianPerson = (text2) => brazilianDigits(text2, [10, 9, 8, 7, 6, 5, 4, 3, 2], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
var brazilianCompany = (text2) => brazilianDigits(text2, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
var brazilianInsurance = (text2) => real(text2) && elevenLess(weighted(text2, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) === last2(text2);
var brazilianHealth = (text2) => {
  let sum = 0;
  for (let i = 0; i < 15; i++) sum += digitAt(text2, i) * (15 - i);
  return /^[12789]/.test(text2) && sum % 11 === 0;
};
var canadianPerson = (text2) => real(text2) && !/^[08]/.test(text2) && luhn(text2);
var canadianCompany = (text2) => real(text2) && luhn(text2.slice(0, 9));
var columbianHealth = (text2) => text2.startsWith("9") && (11 - weighted(text2.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11) % 11 === last2(text2);
var quebecTax = (text2) => elevenLess(weighted(text2, [4, 3, 2, 7, 6, 5, 4, 3, 2])) === digitAt(text2, 9);
function chilean(text2) {
  const body = text2.slice(0, -1);
  let sum = 0;
  for (let i = body.length - 1, w = 2; i >= 0; i--, w = w === 7 ? 2 : w + 1) sum += digitAt(body, i) * w;
  return real(text2) && "0K987654321"[sum % 11] === text2.slice(-1);
}
var colombian = (text2) => real(text2) && "01987654321"[reversed(text2.slice(0, -1), [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]) % 11] === text2.slice(-1);
var cuban = (text2) => isShortDate(text2);
var dominicanPerson = (text2) => real(text2) && luhn(text2);
var dominicanCompany = (text2) => /^[145]/.test(text2) && (10 - weighted(text2, [7, 9, 8, 6, 5, 4, 3, 2]) % 11) % 9 + 1 === last2(text2);
var ecuadorian = (text2) => {
  const province = num(text2, 0, 2);
  return (province >= 1 && province <= 24 || province === 30) && digitAt(text2, 2) <= 6 && luhn(text2.slice(0, 10));
};
var ecuadorianCompany = (text2) => {
  if (text2.endsWith("000")) return false;
  const third = digitAt(text2, 2);
  if (third < 6) return ecuadorian(text2);
  const province = num(text2, 0, 2);
  if (province < 1 || province > 24) return false;
  return third === 6 ? weighted(text2, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 || ecuadorian(text2) : third === 9 && weighted(text2, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
};
var guatemalan = (text2) => real(text2) && weighted(text2, [2, 3, 4, 5, 6, 7, 8, 9]) % 11 % 10 === digitAt(text2, 8) && num(text2, 9, 11) >= 1 && num(text2, 9, 11) <= 22 && num(text2, 11, 13) >= 1 && num(text2, 11, 13) <= 33;
var guatemalanTax = (text2) => real(text2) && "0123456789K"[(11 - reversed(text2.slice(0, -1), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) % 11) % 11] === text2.slice(-1);
var salvadoran = (text2) => real(text2) && (10 - weighted(text2, [9, 8, 7, 6, 5, 4, 3, 2]) % 10) % 10 === last2(text2);
var salvadoranTax = (text2) => /^[019]/.test(text2) && (text2.slice(10, 13) <= "100" ? weighted(text2, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11 % 10 : (11 - weighted(text2, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10) === last2(text2);
var CURP = "0123456789ABCDEFGHIJKLMN\xD1OPQRSTUVWXYZ";
function mexicanPerson(text2) {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += CURP.indexOf(text2[i] ?? "") * (18 - i);
  return isShortDate(text2, 4) && (10 - sum % 10) % 10 === last2(text2);
}
var RFC = ["0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ \xD1", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ "];
function mexicanTax(text2) {
  if (!isShortDate(text2, text2.length - 9)) return false;
  const padded = text2.padStart(13, " ");
  return RFC.some((alphabet) => {
    let sum = 0;
    for (let i = 0; i < 12; i++) sum += alphabet.indexOf(padded[i] ?? "") * (13 - i);
    const check = 11 - sum % 11;
    return (check === 11 ? "0" : check === 10 ? "A" : String(check)) === padded[12];
  });
}
var clabe = (text2) => {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += digitAt(text2, i) * ([3, 7, 1][i % 3] ?? 0) % 10;
  return real(text2) && text2.slice(0, 3) !== "000" && (10 - sum % 10) % 10 === last2(text2);
};
var peruvianTax = (text2) => (11 - weighted(text2, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 10 === last2(text2);
var paraguayan = (text2) => real(text2) && (11 - reversed(text2.slice(0, -1), [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 11 % 10 === last2(text2);
var uruguayan = (text2) => real(text2) && (10 - weighted(text2, [2, 9, 8, 7, 6, 3, 4]) % 10) % 10 === last2(text2);
var uruguayanTax = (text2) => num(text2, 0, 2) >= 1 && num(text2, 0, 2) <= 22 && text2.slice(8, 11) === "001" && (11 - weighted(text2, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 === last2(text2);
var venezuelan = (text2) => {
  const first = { V: 4, E: 8, J: 12, P: 16, G: 20, C: 12 }[text2[0] ?? ""] ?? 0;
  return "00987654321"[(first + weighted(text2.slice(1), [3, 2, 7, 6, 5, 4, 3, 2])) % 11] === text2.slice(-1);
};
var WITHDRAWN = /* @__PURE__ */ new Set(["078051120", "219099999", "457555462", "123456789"]);
var socialSecurity = (text2) => !/^(?:000|666|9)|^\d{3}00|0000$/.test(text2) && real(text2) && !WITHDRAWN.has(text2);
var usProvider = (text2) => /^[12]/.test(text2) && luhn(`80840${text2}`);
var usDrugs = (text2) => {
  const t = text2.slice(2);
  const sum = digitAt(t, 0) + digitAt(t, 2) + digitAt(t, 4) + 2 * (digitAt(t, 1) + digitAt(t, 3) + digitAt(t, 5));
  return sum % 10 === digitAt(t, 6);
};
function chinese2(text2) {
  const sum = weighted(text2, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return isDate(num(text2, 6, 10), num(text2, 10, 12), num(text2, 12, 14)) && "10X98765432"[sum % 11] === text2[17];
}
var USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";
function chineseCompany(text2) {
  let sum = 0;
  for (let i = 0; i < 17; i++)
    sum += USCC.indexOf(text2[i] ?? "") * ([1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28][i] ?? 0);
  return real(text2) && USCC[(31 - sum % 31) % 31] === text2[17];
}
function hongKong(text2) {
  const padded = text2.padStart(9, " ");
  let sum = padded.startsWith(" ") ? 36 * 9 : letterValue(padded[0] ?? "") * 9;
  for (let i = 1; i < 9; i++) sum += letterValue(padded[i] ?? "") * (9 - i);
  return sum % 11 === 0;
}
var emirati = (text2) => luhn(text2) && num(text2, 3, 7) >= 1900 && num(text2, 3, 7) <= 2030;
var indonesianPerson = (text2) => {
  const day = num(text2, 6, 8);
  return num(text2, 0, 2) >= 11 && isDate(2e3 + num(text2, 10, 12), num(text2, 8, 10), day > 40 ? day - 40 : day) && !text2.endsWith("0000");
};
var indonesianTax = (text2) => luhn(text2.slice(0, 9)) && real(text2);
var israeli = (text2) => real(text2) && luhn(text2);
var aadhaar = (text2) => Array.from(text2).reverse().join("") !== text2 && verhoeff(text2);
var indianVoter = (text2) => luhn(text2.slice(3));
function indianVat(text2) {
  let sum = 0;
  for (let i = 0; i < 14; i++) {
    const product = letterValue(text2[i] ?? "") * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + product % 36;
  }
  return letterValue(text2[14] ?? "") === (36 - sum % 36) % 36;
}
var iranian = (text2) => {
  const rest = weighted(text2, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return real(text2) && last2(text2) === (rest < 2 ? rest : 11 - rest);
};
var japanesePerson = (text2) => {
  const rest = weighted(text2, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return real(text2) && (rest < 2 ? 0 : 11 - rest) === last2(text2);
};
var japaneseCompany = (text2) => text2[0] !== "0" && 9 - weighted(text2.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9 === digitAt(text2, 0);
var kazakh = (text2) => {
  let rest = weighted(text2, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  if (rest === 10) rest = weighted(text2, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return num(text2, 2, 4) <= 12 && num(text2, 2, 4) > 0 && real(text2) && rest === last2(text2);
};
var korean2 = (text2) => isShortDate(text2) && (/^\d{6}[1-4]/.test(text2) ? num(text2, 7, 9) <= 96 : /^\d{6}[5-8]/.test(text2));
var koreanCompany = (text2) => {
  const eighth = digitAt(text2, 8) * 5;
  return num(text2, 0, 3) >= 101 && text2.slice(3, 5) !== "00" && (10 - (weighted(text2, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor(eighth / 10)) % 10) % 10 === last2(text2);
};
var kuwaiti = (text2) => isShortDate(text2, 1) && 11 - weighted(text2, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11 === last2(text2);
var sriLankan = (text2) => {
  const day = text2.length === 10 ? num(text2, 2, 5) : num(text2, 4, 7);
  if (text2.length === 10 && num(text2, 0, 2) < 20) return false;
  return day >= 1 && day <= 366 || day >= 501 && day <= 866;
};
var malaysian = (text2) => isShortDate(text2) && !["00", "17", "18", "19", "20", "69", "70", "73", "80", "81", "94", "95", "96", "97"].includes(text2.slice(6, 8));
var philippineTax = (text2) => real(text2) && weighted(text2, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === digitAt(text2, 8);
var saudi = (text2) => /^[12]/.test(text2) && luhn(text2);
function singaporean(text2) {
  const first = text2[0] ?? "-";
  const sum = (weighted(text2.slice(1), [2, 7, 6, 5, 4, 3, 2]) + ("TG".includes(first) ? 4 : first === "M" ? 3 : 0)) % 11;
  const table3 = "ST".includes(first) ? "JZIHGFEDCBA" : "FG".includes(first) ? "XWUTRQPNMLK" : "KLJNPQRTUWX";
  return (first === "M" ? table3[10 - sum] : table3[sum]) === text2[8];
}
function singaporeanCompany(text2) {
  if (text2.length === 9) return "XMKECAWLJDB"[weighted(text2, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === text2[8];
  if (/^\d/.test(text2)) return "ZKCMDNERGWH"[weighted(text2, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === text2[9];
  const alphabet = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
  let sum = 6;
  for (let i = 0; i < 9; i++) sum += alphabet.indexOf(text2[i] ?? "") * ([4, 3, 5, 3, 10, 2, 2, 5, 7][i] ?? 0);
  return alphabet[sum % 11] === text2[9];
}
var thai = (text2) => real(text2) && (11 - weighted(text2, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === last2(text2);
function taiwanese(text2) {
  const letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(text2[0] ?? "") + 10;
  const second = letterValue(text2[1] ?? "");
  const body = (second > 9 ? String("ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(text2[1] ?? "") % 10) : String(second)) + text2.slice(2);
  return letter >= 10 && (Math.floor(letter / 10) + letter % 10 * 9 + weighted(body, [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0;
}
var taiwaneseCompany = (text2) => {
  const sum = sumOf(text2, [1, 2, 1, 2, 1, 2, 4, 1]);
  return real(text2) && (sum % 10 === 0 || text2[6] === "7" && (sum + 1) % 10 === 0);
};
var vietnameseTax = (text2) => {
  const check = 10 - weighted(text2, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11;
  return check === digitAt(text2, 9) && text2.slice(2, 9) !== "0000000";
};
var vietnamesePerson = (text2) => num(text2, 0, 3) >= 1 && num(text2, 0, 3) <= 96 && digitAt(text2, 3) <= 3;
var egyptian = (text2) => isShortDate(text2, 1) && num(text2, 7, 9) >= 1 && (num(text2, 7, 9) <= 35 || num(text2, 7, 9) === 88);
var ghanaianTax = (text2) => "0123456789X"[weighted(text2.slice(1), [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11] === text2[10];
var moroccanCompany = (text2) => real(text2) && remainder(text2, 97) === 0;
function mauritian(text2) {
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += letterValue(text2[i] ?? "") * (14 - i);
  return isDate(2e3 + num(text2, 5, 7), num(text2, 3, 5), num(text2, 1, 3)) && (17 - sum % 17) % 17 === letterValue(text2[13] ?? "");
}
var mozambicanTax = (text2) => real(text2) && "01234567891"[weighted(text2, [8, 9, 4, 5, 6, 7, 8, 9]) % 11] === text2.slice(-1);
var nigerian = (text2) => text2[0] !== "0" && real(text2) && verhoeff(text2);
var southAfrican = (text2) => isShortDate(text2) && /^\d{10}[012]/.test(text2) && luhn(text2);
var southAfricanTax = (text2) => /^[01239]/.test(text2) && real(text2) && luhn(text2);
var australianTax = (text2) => real(text2) && weighted(text2, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
var australianCompany = (text2) => real(text2) && (weighted(text2, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
var australianNumber = (text2) => (10 - weighted(text2, [8, 7, 6, 5, 4, 3, 2, 1]) % 10) % 10 === last2(text2) && text2 !== "000000000";
var australianHealth = (text2) => weighted(text2, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(text2, 8);
function newZealandTax(text2) {
  const padded = text2.padStart(9, "0");
  if (Number(text2) < 1e7 || Number(text2) > 15e7) return false;
  let check = (11 - weighted(padded, [3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
  if (check === 10) check = (11 - weighted(padded, [7, 4, 3, 2, 5, 2, 7, 6]) % 11) % 11;
  return check === last2(text2);
}
function newZealandHealth(text2) {
  const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  let sum = 0;
  for (let i = 0; i < 3; i++) sum += (alphabet.indexOf(text2[i] ?? "") + 1) * (7 - i);
  for (let i = 3; i < 6; i++) sum += digitAt(text2, i) * (7 - i);
  return sum % 11 !== 0 && (11 - sum % 11) % 10 === last2(text2);
}

// utils/detectors/numbers/row.ts
var STDNUM = "https://github.com/koblas/stdnum-js/blob/master/src/";
var PRESIDIO = "https://github.com/microsoft/presidio/blob/main/presidio-analyzer/presidio_analyzer/predefined_recognizers/country_specific/";
var VALIDATOR = "https://github.com/validatorjs/validator.js/blob/master/src/lib/";
function written(source2) {
  const [where = "", file = ""] = source2.split(":", 2);
  if (where === "stdnum") return `${STDNUM}${file}.ts`;
  if (where === "presidio") return `${PRESIDIO}${file}_recognizer.py`;
  if (where === "validator") return `${VALIDATOR}${file}.js`;
  return source2;
}
function row(id, forms, odds, words2, source2, rest = {}) {
  const category = id.startsWith("financial.") ? "financial" : "personal";
  const country = id.charAt(id.length - 3) === "." ? id.slice(-2) : void 0;
  return {
    // A routing number is one whichever country's it is; the country says whose.
    id: category === "personal" ? `personal.${id}` : country === void 0 ? id : id.slice(0, -3),
    category,
    ...country === void 0 ? {} : { country: country.toUpperCase() },
    forms: forms.split("|"),
    odds,
    words: words2 === "" ? [] : words2.split("|"),
    source: written(source2),
    ...rest
  };
}

// utils/detectors/financial/references.ts
var COUNTRIES = "A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|XS|EU|Y[ET]|Z[AMW]";
var isin = (text2) => luhn(Array.from(text2, (c) => String(letterValue(c))).join(""));
var routing = (text2) => /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(text2) && text2 !== "000000000" && weighted(text2, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
var norwegianAccount = (text2) => {
  const check = 11 - weighted(text2, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (check === 11 ? 0 : check) === Number(text2[10]);
};
var lei = (text2) => {
  let rest = 0;
  for (const char of text2) rest = (rest * (letterValue(char) > 9 ? 100 : 10) + letterValue(char)) % 97;
  return rest === 1;
};
var references = () => [
  row("financial.bic", "#8|#11|AAAAAAAA|AAAAAAAAAAA", 1, "bic|swift|swift code|bank code|bankleitzahl|iban", "ISO 9362", {
    only: new RegExp(`^[A-Z]{4}(?:${COUNTRIES})[A-Z2-9][A-NP-Z\\d](?:[A-Z\\d]{3})?$`),
    named: true,
    bare: false
  }),
  row(
    "financial.bic",
    "AAAAAAA9999|AAAAAA99|AAAAAA9A|AAAAAA99999|AAAAAAA9999|AAAAAA9A999|AAAAAAA9|AAAAAAA9AAA|AAAAAA9AAAA|AAAAAAAA999",
    60,
    "",
    "ISO 9362",
    {
      only: new RegExp(`^[A-Z]{4}(?:${COUNTRIES})[A-Z2-9][A-NP-Z\\d](?:[A-Z\\d]{3})?$`),
      bare: 2
    }
  ),
  row(
    "financial.routing-number.us",
    "999999999|!9999-9999-9",
    25,
    "routing|aba|rtn|ach|wire|transit number|routing number",
    "presidio:us/aba_routing",
    { check: routing, bare: 2 }
  ),
  row("financial.routing-number.gb", "!99-99-99 99999999|!99-99-99|!99 99 99 99999999", 1, "sort code|sort-code|sortcode", "unverified", {
    named: true,
    bare: false
  }),
  row("financial.routing-number.au", "!999-999", 1, "bsb", "unverified", { named: true, bare: false }),
  row("financial.routing-number.in", "AAAA9999999|#11", 100, "ifsc|neft|rtgs|ifsc code", "unverified", {
    only: /^[A-Z]{4}0[A-Z\d]{6}$/,
    bare: false
  }),
  row("financial.routing-number.ca", "!99999-999|999999999", 1, "transit|institution number|transit number", "unverified", {
    named: true,
    bare: false
  }),
  row("financial.routing-number.de", "999 999 99|99999999", 1, "blz|bankleitzahl", "unverified", {
    only: /^[1-9]/,
    named: true,
    bare: false
  }),
  row("financial.bank-account.mx", "999999999999999999|999 999 99999999999 9", 11, "clabe|clabe interbancaria", "stdnum:mx/clabe", {
    check: clabe,
    named: true,
    bare: false
  }),
  row("financial.bank-account.ar", "9999999999999999999999|99999999 99999999999999", 100, "cbu|clave bancaria", "stdnum:ar/cbu", {
    check: argentineAccount,
    alone: "low"
  }),
  row("financial.bank-account.no", "9999.99.99999|9999 99 99999", 11, "kontonr|kontonummer|bankkonto", "stdnum:no/kontonr", {
    check: norwegianAccount,
    named: true,
    bare: false
  }),
  row("financial.bank-account.nz", "!99-9999-9999999-99|!99-9999-9999999-999", 1, "account number|bank account", "stdnum:nz/bank", {
    alone: "low",
    bare: 6
  }),
  row(
    "financial.bank-account.us",
    "99999999|999999999|9999999999|99999999999|999999999999",
    1,
    "account number|account no|acct no|acct number|bank account|checking account|savings account|account #|acct#",
    "unverified",
    { named: true, bare: false }
  ),
  row("financial.isin", "AA9999999999", 600, "isin|wkn|cusip|securities|security", "ISO 6166", {
    only: new RegExp(`^(?:${COUNTRIES})`),
    check: isin
  }),
  row("financial.isin", "#12", 300, "isin|wkn|cusip|securities|security", "ISO 6166", {
    only: new RegExp(`^(?:${COUNTRIES})[A-Z\\d]{9}\\d$`),
    check: isin
  }),
  row("financial.lei", "#20", 97, "lei|legal entity identifier", "ISO 17442", { check: lei, bare: false }),
  row(
    "imei",
    "999999999999999|!99-999999-999999-9|!99 999999 999999 9",
    30,
    "imei|imeisv|device id|serial",
    "3GPP TS 23.003 \xA76.2 (Luhn, TS 23.003 annex B)",
    {
      only: /^(?:0[1-9]|1\d|3[35]|4[459]|5[0-4]|86|9[189])/,
      check: (t) => luhn(t) && !/^(\d)\1+$/.test(t),
      bare: 2
    }
  )
];

// utils/detectors/personal/ip-address.ts
var V6_SOURCE = "RFC 4291 \xA72.2";
var OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
var WORDS4 = [
  "ip",
  "ipv4",
  "ipv6",
  "host",
  "server",
  "address",
  "addr",
  "ping",
  "ssh",
  "gateway",
  "router",
  "subnet",
  "dns",
  "proxy",
  "firewall",
  "client",
  "remote",
  "adresse",
  "direcci\xF3n",
  "endere\xE7o",
  "indirizzo",
  "adres"
];
function isNobody(a, b, c) {
  return a === 127 || a === 0 || a === 255 || a === 192 && b === 0 && c === 2 || a === 198 && b === 51 && c === 100 || a === 203 && b === 0 && c === 113;
}
function isPrivate(a, b) {
  return a === 10 || a === 172 && b >= 16 && b <= 31 || a === 192 && b === 168 || a === 169 && b === 254;
}
var ADDRESS = new RegExp(`(?:^|[^a-z])(?:${WORDS4.join("|")})`, "i");
var VERSION = /(?:\bv(?:er(?:sion|s)?)?\.?[ :=]?|[\w.@-])$/i;
var NETWORK = /\/(?:3[0-2]|[12]?\d)(?!\d)/y;
function readIpv4(text2, at) {
  const parts = [];
  let i = at;
  for (; ; ) {
    const from2 = i;
    let value = 0;
    for (let code = text2.charCodeAt(i); code >= 48 && code <= 57; code = text2.charCodeAt(++i)) {
      value = value * 10 + code - 48;
      if (i - from2 > 2) return null;
    }
    if (i === from2 || value > 255 || i - from2 > 1 && text2.charCodeAt(from2) === 48) return null;
    parts.push(value);
    if (parts.length === 4) break;
    if (text2.charCodeAt(i++) !== 46) return null;
  }
  NETWORK.lastIndex = i;
  const end = i + (NETWORK.exec(text2)?.[0].length ?? 0);
  if (/^(?:\w|\.\d|-[a-z\d]|@(?!\w))/i.test(text2.slice(end, end + 2)) || VERSION.test(text2.slice(Math.max(0, at - 10), at))) return null;
  const [a = 0, b = 0, c = 0] = parts;
  const small = parts.every((part2) => part2 < 32) && a !== 10;
  if (small && !ADDRESS.test(`${text2.slice(Math.max(0, at - 24), at)} ${text2.slice(end, end + 16)}`)) return null;
  return {
    start: at,
    end,
    confidence: isNobody(a, b, c) || isPrivate(a, b) ? "low" : "medium",
    kind: { id: "personal.ip-address", category: "personal" }
  };
}
function judgeV6(value) {
  const text2 = value.replace(/%\w+$|\/\d+$/g, "");
  const v4 = text2.includes(".") ? 1 : 0;
  const groups = text2.split(":").filter((part2) => part2 !== "").length + v4;
  if (groups > 8 || (text2.includes("::") ? groups > 7 : groups !== 8)) return false;
  if (text2 === "::1" || /^(?:fe80|fc|fd|2001:0?db8)/i.test(text2)) return "low";
  if (/^(?:[0-9a-f]{2}:){7}[0-9a-f]{2}$/i.test(text2)) return false;
  if (groups < 3 && v4 === 0 && !/^(?:fe80|ff0[1-8]|[23]\w{3}):/i.test(text2)) return false;
  return /\d/.test(text2);
}
var ipAddresses = [
  {
    id: "personal.ip-address",
    category: "personal",
    confidence: "medium",
    keywords: ["::"],
    lead: { max: 35, chars: /[0-9a-fA-F:]/ },
    pattern: new RegExp(
      `(?<![\\w:.])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}(?::${OCTET}(?:\\.${OCTET}){3})?|${OCTET}(?:\\.${OCTET}){3}|(?=/\\d))(?:%\\w{1,16}|/\\d{1,3})?(?![\\w:]|\\.\\d)`,
      "iy"
    ),
    validate: judgeV6,
    source: V6_SOURCE
  },
  {
    id: "personal.ip-address",
    category: "personal",
    confidence: "medium",
    runs: [
      { shape: "mixed", length: [2, 4], followed: "group" },
      { shape: "digits", length: [1, 4], followed: "group" },
      { shape: "upper", length: [1, 4], followed: "group" }
    ],
    pattern: /(?<![\w:.])[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}(?:\/\d{1,3})?(?![\w:])/iy,
    validate: judgeV6,
    source: V6_SOURCE
  }
];

// utils/detectors/personal/mac-address.ts
var BYTES = /(?<![\w:.-])[0-9a-f]{2}([:-])[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}\1[0-9a-f]{2}(?:\1[0-9a-f]{2}\1[0-9a-f]{2})?(?![\w:]|-\w)/iy;
var WORDS5 = /(?<![\w:.-])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?:\.[0-9a-f]{4})?(?![\w.])/iy;
var SPACED = /(?<![\w:.-]|[0-9a-f]{2} )[0-9a-f]{2}(?: [0-9a-f]{2}){5}(?:(?: [0-9a-f]{2}){2})?(?! ?\w)/iy;
var BESIDE2 = /(?:^|[^a-z])(?:mac|bssid|hwaddr|ether|hardware)(?![a-z])/i;
var isNobody2 = (value) => /^(?:ff.?)+$|^(?:00.?)+$|^ffff\.|^0000\.0000/i.test(value);
function found(pattern, text2, at) {
  pattern.lastIndex = at;
  const value = pattern.exec(text2)?.[0];
  if (value === void 0 || isNobody2(value)) return null;
  return { start: at, end: at + value.length, confidence: "low", kind: { id: "personal.mac-address", category: "personal" } };
}
function readMacInWords(text2, at, bare) {
  if (text2.charCodeAt(at + 4) === 46 && text2.charCodeAt(at + 9) === 46) return found(WORDS5, text2, at);
  if (text2.charCodeAt(at + 2) !== 32 || text2.charCodeAt(at + 5) !== 32 || text2.charCodeAt(at + 8) !== 32) return null;
  return bare || BESIDE2.test(text2.slice(Math.max(0, at - 24), at)) ? found(SPACED, text2, at) : null;
}
var macAddress = {
  id: "personal.mac-address",
  category: "personal",
  confidence: "low",
  runs: [
    { shape: "mixed", length: [2, 2], followed: "group" },
    { shape: "digits", length: [2, 2], followed: "group" },
    { shape: "upper", length: [2, 2], followed: "group" }
  ],
  read: (text2, at) => text2.charCodeAt(at + 2) === text2.charCodeAt(at + 5) ? found(BYTES, text2, at) : null,
  rank: 1,
  source: "IEEE 802-2014 clause 8 (EUI-48, EUI-64)"
};

// utils/detectors/personal/phone-plans.ts
var PLANS = String.raw`
AC 247 - (?:[01589]\d|[2-467])\d{4} [2-47]\d{4}
AD 376 - (?:1|6\d)\d{7}|[135-9]\d{5} 690\d{6}|[356]\d{5}
AE 971 0 (?:[4-7]\d|9[0-689])\d{7}|800\d{2,9}|[2-4679]\d{7} 5[02-68]\d{7}
AF 93 0 [2-7]\d{8} 7\d{8}
AG 1 1 (?:268|[58]\d\d|900)\d{7} 268(?:464|7(?:1[3-9]|[28]\d|3[0246]|64|7[0-689]))\d{4}
AI 1 1 (?:264|[58]\d\d|900)\d{7} 264(?:235|4(?:69|7[67])|5(?:3[6-9]|8[1-4])|7(?:29|72))\d{4}
AL 355 0 (?:700\d\d|900)\d{3}|8\d{5,7}|(?:[2-5]|6\d)\d{7} 6(?:[78][2-9]|9\d)\d{6}
AM 374 0 (?:[1-489]\d|55|60|77)\d{6} (?:33|4[1349]|55|77|88|9[13-9])\d{6}
AO 244 - [29]\d{8} 9[1-79]\d{7}
AR 54 0 (?:11|[89]\d\d)\d{8}|[2368]\d{9} 93(?:7(?:1[15]|81)|8(?:21|4[16]|69|9[12]))[46]\d{5}|9(?:2(?:2(?:2[59]|44|52)|3(?:26|44)|47[35]|9(?:[07]2|2[26]|34|46))|3327)[45]\d{5}|9(?:2(?:657|9(?:54|66))|3(?:48[27]|7(?:55|77)|8(?:65|78)))[2-8]\d{5}|9(?:2(?:284|3(?:02|23)|477|622|920)|3(?:4(?:46|89|92)|541))[2-7]\d{5}|(?:675\d|9(?:11[0-8]\d|2(?:2(?:0[45]|1[2-6]|3[3-6])|3(?:[06]4|7[45])|494|6(?:04|1[2-8]|[36][45]|4[3-6])|80[45]|9(?:[17][4-6]|[48][45]|9[3-6]))|3(?:364|4(?:1[2-8]|[25][4-6]|3[3-6]|84)|5(?:1[2-9]|[38][4-6])|6(?:2[45]|44)|7[069][45]|8(?:0[45]|1[2-7]|3[4-6]|5[3-6]|7[2-6]|8[3-68]))))\d{6}|9(?:2(?:2(?:62|81)|320|9(?:42|83))|3(?:329|4(?:62|7[16])|5(?:43|64)|7(?:18|5[17])))[2-6]\d{5}|92(?:2(?:21|4[23]|6[145]|7[1-4]|8[356]|9[267])|3(?:16|3[13-8]|43|5[346-8]|9[3-5])|6(?:2[46]|4[78]|5[1568])|9(?:03|2[1457-9]|3[1356]|4[08]|[56][23]|82))4\d{5}|9(?:2(?:257|3(?:24|46|92)|9(?:01|23|64))|3(?:4(?:42|64)|5(?:25|37|4[47]|71)|7(?:35|72)|825))[3-6]\d{5}|9(?:2(?:2(?:02|2[3467]|4[156]|5[45]|6[6-8]|91)|3(?:1[47]|25|[45][25]|96)|47[48]|625|932)|3(?:38[2578]|4(?:0[0-24-9]|3[78]|4[457]|58|6[035-9]|72|83|9[136-8])|5(?:2[124]|[368][23]|4[2689]|7[2-6])|7(?:16|2[15]|3[14]|4[13]|5[468]|7[3-5]|8[26])|8(?:2[67]|3[278]|4[3-5]|5[78]|6[1-378]|[78]7|94)))[4-6]\d{5}
AS 1 1 (?:[58]\d\d|684|900)\d{7} 684(?:2(?:48|5[2468]|7[246])|7(?:3[13]|70|82))\d{4}
AT 43 0 1\d{3,12}|2\d{6,12}|43(?:(?:0\d|5[02-9])\d{3,9}|2\d{4,5}|[3467]\d{4}|8\d{4,6}|9\d{4,7})|5\d{4,12}|8\d{7,12}|9\d{8,12}|(?:[367]\d|4[0-24-9])\d{4,11} 6(?:485|(?:5[0-3579]|6[013-9]|[7-9]\d)\d)\d{3,9}
AU 61 0 1(?:[0-79]\d{7}(?:\d(?:\d{2})?)?|8[0-24-9]\d{7})|[2-478]\d{8}|1\d{4,7} 4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\d{5}|4(?:[0-36]\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\d{6}
AW 297 - (?:[25-79]\d\d|800)\d{4} (?:290|5[69]\d|6(?:[03]0|22|4[0-2]|[69]\d)|7(?:[34]\d|7[07])|9(?:6[45]|9[4-8]))\d{4}
AX 358 0 2\d{4,9}|35\d{4,5}|(?:60\d\d|800)\d{4,6}|7\d{5,11}|(?:[14]\d|3[0-46-9]|50)\d{4,8} (?:4[0-8]|50)\d{4,8}
AZ 994 0 365\d{6}|(?:[124579]\d|60|88)\d{7} 36554\d{4}|(?:[16]0|4[04]|5[015]|7[07]|99)\d{7}
BA 387 0 6\d{8}|(?:[35689]\d|49|70)\d{6} 6040\d{5}|6(?:03|[1-356]|44|7\d)\d{6}
BB 1 1 (?:246|[58]\d\d|900)\d{7} 246(?:(?:2(?:[3568]\d|4[0-57-9])|3(?:5[2-9]|6[0-6])|4(?:46|5\d)|69[5-7]|8(?:[2-5]\d|83))\d|52(?:1[147]|20))\d{3}
BD 880 0 [1-469]\d{9}|8[0-79]\d{7,8}|[2-79]\d{8}|[2-9]\d{7}|[3-9]\d{6}|[57-9]\d{5} (?:1[13-9]|64)\d{8}|(?:3[78]|44|66)[02-9]\d{7}
BE 32 0 4\d{8}|[1-9]\d{7} 4[5-9]\d{7}
BF 226 - [024-7]\d{7} (?:0[1-7]|4[4-6]|5[0-8]|[67]\d)\d{6}
BG 359 0 00800\d{7}|[2-7]\d{6,7}|[89]\d{6,8}|2\d{5} (?:43[07-9]|99[69]\d)\d{5}|(?:8[7-9]|98)\d{7}
BH 973 - [136-9]\d{7} (?:3(?:[0-79]\d|8[0-57-9])\d|6(?:3(?:00|33|6[16])|441|6(?:3[03-9]|[69]\d|7[0-689])))\d{4}
BI 257 - (?:[267]\d|31)\d{6} (?:29|6[1-9]|7[125-9])\d{6}
BJ 229 - 01\d{8} 01(?:2[5-9]|[4-69]\d)\d{6}
BL 590 0 7090\d{5}|(?:[56]9|[89]\d)\d{7} (?:69(?:0\d\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\d{4}
BM 1 1 (?:441|[58]\d\d|900)\d{7} 441(?:[2378]\d|5[0-39]|9[02])\d{5}
BN 673 - [2-578]\d{6} (?:22[89]|[78]\d\d)\d{4}
BO 591 0 (?:[2-7]\d\d|8001)\d{5} (?:57|[67]\d)\d{6}
BQ 599 - (?:[34]1|7\d)\d{5} (?:31(?:8[14-8]|9[14578])|416[14-9]|7(?:0[01]|7[07]|8\d|9[056])\d)\d{3}
BR 55 0 [1-467]\d{9,10}|55[0-46-9]\d{8}|[34]\d{7}|55\d{7,8}|(?:5[0-46-9]|[89]\d)\d{7,9} (?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])(?:7|9\d)\d{7}
BS 1 1 (?:242|[58]\d\d|900)\d{7} 242(?:3(?:5[79]|7[56]|95)|4(?:[23][1-9]|4[1-35-9]|5[1-8]|6[2-8]|7\d|81)|5(?:2[45]|3[35]|44|5[1-46-9]|65|77)|6[34]6|7(?:27|38)|8(?:0[1-9]|1[02-9]|2\d|3[0-4]|[89]9))\d{4}
BT 975 - [178]\d{7}|[2-8]\d{6} (?:1[67]|[78]7)\d{6}
BW 267 - 90\d{5}|(?:0800|[2-6]|(?:7|800)\d)\d{6} 7(?:[1-8]\d{3}|9(?:(?:[03]\d|2[0-7])\d|1(?:0[13-9]|1[0-35-9]|2\d|3[0-8])))\d{3}
BY 375 8 (?:[12]\d|33|44|902)\d{7}|8(?:0[0-79]\d{5,7}|[1-7]\d{9})|8(?:1[0-489]|[5-79]\d)\d{7}|8[1-79]\d{6,7}|8[0-79]\d{5}|8\d{5} (?:2(?:5[5-79]|9[1-9])|(?:33|44)\d)\d{6}
BZ 501 - (?:0800\d|[2-8])\d{6} 6[0-35-7]\d{5}
CA 1 1 [2-9]\d{9}|3\d{6} 
CC 61 0 1(?:[0-79]\d{8}(?:\d{2})?|8[0-24-9]\d{7})|[148]\d{8}|1\d{5,7} 4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\d{5}|4(?:[0-36]\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\d{6}
CD 243 0 (?:(?:[189]|5\d)\d|2)\d{7}|[1-68]\d{6} 88\d{5}|(?:8[0-79]|9[016-9])\d{7}
CF 236 - 8776\d{4}|(?:[27]\d|61)\d{6} 7[02-7]\d{6}
CG 242 - 222\d{6}|(?:0\d|80)\d{7} 026(?:1[0-5]|6[6-9])\d{4}|0(?:[14-6]\d\d|2(?:40|5[5-8]|6[07-9]))\d{5}
CH 41 0 8\d{11}|[2-9]\d{8} (?:6[89]|7[235-9])\d{7}
CI 225 - [02]\d{9} 0[157]\d{8}
CK 682 - [2-578]\d{4} [578]\d{4}
CL 56 - 12300\d{6}|6\d{9,10}|[2-9]\d{8} 2(?:1982[0-6]|3314[05-9])\d{3}|(?:2(?:1(?:160|962)|3(?:(?:[24]\d|50)\d|3(?:[0346-9]\d|1[0-35-9]|2[1-9]|5[0-24-9])|600)|646[59])|80[1-8]\d\d|9(?:(?:10[0-2]|7[1-9]\d)\d|3(?:[0-57-9]\d\d|6(?:0[02-9]|[1-9]\d))|6(?:[0-8]\d\d|9(?:[02-79]\d|1[05-9]))|9(?:[03-9]\d\d|1(?:[0235-9]\d|4[0-24-9])|2(?:[0-79]\d|8[0-46-9]))))\d{4}|(?:22|3[2-5]|[47][1-35]|5[1-3578]|6[13-57]|8[1-9]|9[2458])\d{7}
CM 237 - [26]\d{8}|88\d{6,7} (?:24[23]|6(?:[25-9]\d|4[0-2]))\d{6}
CN 86 0 (?:(?:1[03-689]|2\d)\d\d|6)\d{8}|1\d{10}|[126]\d{6}(?:\d(?:\d{2})?)?|86\d{5,6}|(?:[3-579]\d|8[0-57-9])\d{5,9} 1(?:610\d|740[0-5])\d{6}|1(?:[38]\d|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])\d{8}
CO 57 0 (?:46|60\d\d)\d{6}|(?:1\d|[39])\d{9} 333301[0-5]\d{3}|3333(?:00|2[5-9]|[3-9]\d)\d{4}|(?:3(?:24[1-9]|3(?:00|3[0-24-9]))|9408)\d{6}|3(?:0[0-5]|1\d|2[0-3]|5[01]|70)\d{7}
CR 506 - (?:8\d|90)\d{8}|(?:[24-8]\d{3}|3005)\d{4} (?:3005\d|6500[01])\d{3}|(?:5[07]|6[0-4]|7[0-3]|8[3-9])\d{6}
CU 53 0 (?:[2-7]|8\d\d)\d{7}|[2-47]\d{6}|[34]\d{5} (?:5\d|6[2-4])\d{6}
CV 238 - (?:[2-59]\d\d|800)\d{4} (?:36|5[1-37-9]|9\d)\d{5}
CW 599 - (?:[34]1|60|(?:7|9\d)\d)\d{5} 953[01]\d{4}|9(?:5[12467]|6[5-9])\d{5}
CX 61 0 1(?:[0-79]\d{8}(?:\d{2})?|8[0-24-9]\d{7})|[148]\d{8}|1\d{5,7} 4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\d{5}|4(?:[0-36]\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\d{6}
CY 357 - (?:[279]\d|[58]0)\d{6} 9(?:10|[4-79]\d)\d{5}
CZ 420 - (?:[2-578]\d|60)\d{7}|9\d{8,11} 7060\d{5}|(?:60[1-8]|7(?:0[2-5]|19|[2379]\d))\d{6}
DE 49 0 [2579]\d{5,14}|49(?:[34]0|69|8\d)\d\d?|49(?:37|49|60|7[089]|9\d)\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\d{1,8}|(?:1|[368]\d|4[0-8])\d{3,13}|49(?:[015]\d|2[13]|31|[46][1-8])\d{1,9} 1(?:6[023]|7\d)\d{7,8}|15(?:[0-25-9]\d\d|3(?:10|33)|410)\d{6}
DJ 253 - (?:2\d|77)\d{6} 77\d{6}
DK 45 - [2-9]\d{7} (?:2[6-8]|6[78]|96)\d{6}|(?:2[0-59]|3[0-689]|[457]\d|6[0-69]|8[126-9]|9[1-47-9])[1-9]\d{5}
DM 1 1 (?:[58]\d\d|767|900)\d{7} 767(?:2(?:[2-4689]5|7[5-7])|31[5-7]|61[1-8]|70[1-6])\d{4}
DO 1 1 (?:[58]\d\d|900)\d{7} 8[024]9[2-9]\d{6}
DZ 213 0 (?:[1-4]|[5-79]\d|80)\d{7} 5(?:4[0-29]|6[0-4])\d{6}|(?:55|6\d|7[7-9])\d{7}
EC 593 0 1\d{9,10}|(?:[2-7]|9\d)\d{7} 964[0-2]\d{5}|9(?:3[0-29]|[57][89]|6[0-36-9]|[89]\d)\d{6}
EE 372 - 8\d{9}|[4578]\d{7}|(?:[3-8]\d|90)\d{5} (?:5\d{5}|8(?:1(?:0(?:0(?:00|[178]\d)|[3-9]\d\d)|(?:1(?:0[2-6]|1\d)|[2-79]\d\d)\d)|2(?:0(?:0(?:00|4\d)|[1-7]\d\d)|(?:(?:[124-69]\d|3[5-9])\d|7(?:[0-79]\d|8[013-9])|8(?:[2-6]\d|7[01]))\d)|[349]\d{4}))\d\d|5(?:(?:[02]\d|5[0-478])\d|1(?:[0-8]\d|95)|6(?:4[0-4]|5[1-589]))\d{3}
EG 20 0 [189]\d{8,9}|[24-6]\d{8}|[135]\d{7} 1[0-25]\d{8}
EH 212 0 [5-8]\d{8} (?:6(?:[0-79]\d|8[0-247-9])|7(?:[016-8]\d|2[0-8]|3[01]|5[0-5]))\d{6}
ER 291 0 [178]\d{6} (?:17[1-3]|7\d\d)\d{4}
ES 34 - 400\d{6}|(?:51|[6-9]\d)\d{7} 9(?:6906(?:09|10)|7390\d\d)\d\d|(?:6\d|7[1-48])\d{7}
ET 251 0 (?:11|[2-57-9]\d)\d{7} (?:7(?:[03]\d|1[0-8]|2[1-35-79]|77|86|99)|(?:8[01]|9\d)\d)\d{6}
FI 358 0 [1-35689]\d{4}|7\d{10,11}|(?:[124-7]\d|3[0-46-9])\d{8}|[1-9]\d{5,8} (?:4[0-8]|50)\d{4,8}
FJ 679 - 45\d{5}|(?:0800\d|[235-9])\d{6} (?:[279]\d|45|5[01568]|8[034679])\d{5}
FK 500 - [2-7]\d{4} [56]\d{4}
FM 691 - (?:[39]\d\d|820)\d{4} 31(?:00[67]|208|309)\d\d|(?:3(?:[2357]0[1-9]|602|804|905)|(?:820|9[2-7]\d)\d)\d{3}
FO 298 - [2-9]\d{5} (?:[27][1-9]|5\d|9[16])\d{4}
FR 33 0 [1-9]\d{8} (?:6(?:[0-24-8]\d|3[0-8]|9[589])|7[3-9]\d)\d{6}
GA 241 - (?:[067]\d|11)\d{6}|[2-7]\d{6} (?:(?:0[2-7]|7[467])\d|6(?:0[0-4]|10|[256]\d))\d{5}|[2-7]\d{6}
GB 44 0 [1-357-9]\d{9}|[18]\d{8}|8\d{6} 7(?:457[0-57-9]|700[01]|911[028])\d{5}|7(?:[1-3]\d\d|4(?:[0-46-9]\d|5[0-689])|5(?:0[0-8]|[13-9]\d|2[0-35-9])|7(?:0[1-9]|[1-7]\d|8[02-9]|9[0-689])|8(?:[014-9]\d|[23][0-8])|9(?:[024-9]\d|1[02-9]|3[0-689]))\d{6}
GD 1 1 (?:473|[58]\d\d|900)\d{7} 473(?:4(?:0[2-79]|1[04-9]|2[0-5]|49|5[6-8])|5(?:2[01]|3[3-8])|901)\d{4}
GE 995 0 (?:[3-57]\d\d|800)\d{6} 5(?:(?:(?:0555|1(?:[17]77|555))[5-9]|757(?:7[7-9]|8[01]))\d|22252[0-4])\d\d|5(?:0(?:0(?:1[09]|70)|505)|1(?:0[01]0|1(?:07|33|51))|2(?:0[02]0|2[25]2)|3(?:0[03]0|3[35]3)|4(?:0[04]0|411)|5222|9000)[0-4]\d{3}|(?:5(?:0(?:0(?:0\d|1[12]|2[02]|3[0-6]|4[04]|5[05]|77|88|9[09])|(?:[14]\d|77)\d|22[02]|888)|1(?:1(?:[03][01]|[124]\d|5[02-6]|7[0-6])|4\d\d)|2(?:228|555)|3555|4(?:4(?:[02-9]\d|14)|555)|5(?:[0157-9]\d\d|200|333|4(?:44|55))|6[89]\d\d|7(?:(?:[0147-9]\d|22)\d|5(?:00|[57]5))|8(?:0(?:[018]\d|2[0-4])|5(?:55|8[89])|8(?:55|88))|9(?:090|[1-35-9]\d\d))|790\d\d)\d{4}
GF 594 0 (?:694\d|7093)\d{5}|(?:59|[89]\d)\d{7} (?:694(?:[0-249]\d|3[0-8])|7093[0-3])\d{4}
GG 44 0 (?:1481|[357-9]\d{3})\d{6}|8\d{6}(?:\d{2})? 7(?:(?:781|839)\d|911[17])\d{5}
GH 233 0 [235]\d{8}|800\d{5,6} (?:2(?:[0346-9]\d|5[67])|5(?:[03-7]\d|9[1-9]))\d{6}
GI 350 - (?:[25]\d|60)\d{6} 5251[0-4]\d{3}|(?:5(?:[146-8]\d\d|250)|60(?:1[01]|6\d))\d{4}
GL 299 - (?:19|[2-689]\d|70)\d{4} [245]\d{5}
GM 220 - [48]\d{8}|[2-9]\d{6} (?:(?:[23679]\d|4[015]|8(?:(?:3[35]|6[68]|99)\d|7(?:[27]\d|4[015])))\d|5(?:[0-489]\d|56))\d{4}|8[4-7]\d{5}
GN 224 - 722\d{6}|(?:3|6\d)\d{7} 6[0-356]\d{7}
GP 590 0 7090\d{5}|(?:[56]9|[89]\d)\d{7} (?:69(?:0\d\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\d{4}
GQ 240 - 222\d{6}|(?:3\d|55|[89]0)\d{7} (?:222|55\d)\d{6}
GR 30 - 5005000\d{3}|8\d{9,11}|(?:[269]\d|70)\d{8} 68[57-9]\d{7}|(?:69|94)\d{8}
GT 502 - 80\d{6}|(?:1\d{3}|[2-7])\d{7} (?:[3-5]\d\d|80[0-4])\d{5}
GU 1 1 (?:[58]\d\d|671|900)\d{7} 
GW 245 - [49]\d{8}|4\d{6} 9(?:5\d|6[569]|77)\d{6}
GY 592 - (?:[2-8]\d{3}|9008)\d{3} (?:51[01]|6\d\d|7(?:[0-6]\d|70|8[0167]))\d{4}
HK 852 - 8[0-46-9]\d{6,7}|9\d{4,7}|(?:[2-7]|9\d{3})\d{7} (?:4(?:0(?:6[0-3]|9[3-6])|24[3-6]|44[0-35-9]|6(?:4[0-57-9]|6[0-6])|7(?:4[0-48]|6[0-5]))|5(?:25[3-7]|35[4-8]|73[0-6]|95[0-8])|6(?:26[013-8]|(?:66|78)[0-5])|7(?:0(?:7[1-8]|8[0-8])|10[1-4])|84(?:4[0-2]|8[0-35-9])|9(?:29[013-9]|39[014-9]|59[0-467]|899))\d{4}|(?:4(?:4[0-35-9]|6[0-357-9]|7[0-35])|5(?:[1-59][0-46-9]|6[0-4689]|7[0-246-9])|6(?:0[1-9]|[13-59]\d|[268][0-57-9]|7[0-79])|70[1-59]|84[0-39]|9(?:0[1-9]|1[02-9]|[2358][0-8]|[467]\d))\d{5}
HN 504 - 8\d{10}|[237-9]\d{7} [37-9]\d{7}
HR 385 0 [2-69]\d{8}|80\d{5,7}|[1-79]\d{7}|6\d{6} 9(?:(?:0[1-9]|[12589]\d)\d\d|7(?:[0679]\d\d|5(?:[01]\d|44|55|77|9[5-79])))\d{4}|98\d{6}
HT 509 - [2-589]\d{7} (?:[34]\d|5[568])\d{6}
HU 36 06 [235-7]\d{8}|[1-9]\d{7} (?:[257]0|3[01])\d{7}
ID 62 0 00[1-9]\d{9,14}|(?:[1-36]|8\d{5})\d{6}|00\d{9}|[1-9]\d{8,10}|[2-9]\d{7} 8[1-35-9]\d{7,10}
IE 353 0 (?:1\d|[2569])\d{6,8}|4\d{6,9}|7\d{8}|8\d{8,9} 8(?:22|[35-9]\d)\d{6}
IL 972 0 1\d{6}(?:\d{3,5})?|[57]\d{8}|[1-489]\d{7} 55(?:4(?:0[0-4]|10|6[015-9])|57[0-289]|8[06][0-2])\d{4}|5(?:(?:[0-2][02-9]|[36]\d|[49][2-9]|8[3-7])\d|5(?:01|2\d|3[0-3]|4[3-5]|5[0-25689]|6[6-8]|7[0-267]|8[7-9]|9[1-9]))\d{5}
IM 44 0 1624\d{6}|(?:[3578]\d|90)\d{8} 76245[06]\d{4}|7(?:4576|[59]24\d|624[0-4689])\d{5}
IN 91 0 (?:000800|[2-9]\d\d)\d{7}|1\d{7,12} (?:6(?:1279|828[01489])|7(?:887[02-9]|9313)|8(?:079[04-9]|(?:84|91)7[02-8]))\d{5}|(?:160[01]|6(?:(?:12|[2-4]1|5[17]|6[13]|80)[0189]|7(?:1[0189]|86))|7(?:1(?:2[0189]|9[0-5])|3(?:2[5-8]|[34][017-9]|9[016-9])|5(?:[15][017-9]|2[04-9]|9[7-9])|6(?:0[0-47]|1[0-257-9]|2[0-4]|3[19]|5[4589])|70[0289]|88[089])|8(?:0(?:6[67]|7[02-8])|70[017-9]|84[01489]|91[0-289]))\d{6}|(?:731|8(?:16|2[014]|3[126]|6[136]|7[78]|83))(?:[0189]\d|7[02-8])\d{5}|(?:6(?:(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578])\d|7(?:[23569]\d|4[0189]|8[0-57-9])|8(?:[14-6]\d|2[0-79]))|7(?:1(?:[013-8]\d|9[6-9])|3(?:2[0-49]|9[2-5])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4\d|5[0-367])|70[13-7]|881))[0189]\d{5}|(?:6(?:[09]\d|1[04679]|2[03689]|3[05-9]|4[0489]|50|6[069]|7[07]|8[7-9])|7(?:[024]\d|3[05-8]|5[0346-8]|6[6-9]|7[1-9]|8[0-79]|9[06-9])|8(?:0[01589]|1[0-57-9]|2[235-9]|3[03-57-9]|[45]\d|6[02457-9]|7[1-69]|8[0-25-9]|9[02-9])|9\d\d)\d{7}
IO 246 - 3\d{6} 38\d{5}
IQ 964 0 (?:1|7\d\d)\d{7}|[2-6]\d{7,8} 7[3-9]\d{8}
IR 98 0 [1-9]\d{9}|(?:[1-8]\d\d|9)\d{3,4} 9(?:(?:0[0-5]|[13]\d|2[0-3])\d\d|9(?:[0-46]\d\d|5(?:10|5\d)|8(?:[12]\d|3[0-2]|88)|9(?:[0-359]\d|69|77|8[7-9])))\d{5}
IS 354 - (?:38\d|[4-9])\d{6} (?:38[589]\d\d|6(?:1[1-8]|2[0-6]|3[026-9]|4[014679]|5[0159]|6[0-69]|70|8[06-8]|9\d)|7(?:5[057]|[6-9]\d)|8(?:2[0-59]|[3-69]\d|8[238]))\d{4}
IT 39 - 0\d{5,11}|1\d{8,10}|3(?:[0-8]\d{7,10}|9\d{7,8})|(?:43|55|70)\d{8}|8\d{5}(?:\d{2,4})? 3[2-9]\d{7,8}|(?:31|43)\d{8}
JE 44 0 1534\d{6}|(?:[3578]\d|90)\d{8} 7(?:(?:(?:50|82)9|937)\d|7(?:00[378]|97\d))\d{5}
JM 1 1 (?:[58]\d\d|658|900)\d{7} (?:6582(?:[0-4]\d|95)|876(?:2(?:0[1-9]|[13-9]\d|2[013-9])|[348]\d\d|5(?:0[1-9]|[1-9]\d)|6(?:4[89]|6[67])|7(?:0[07]|7\d|8[1-47-9]|9[0-36-9])|9(?:[01]9|9[0579])))\d{4}
JO 962 0 (?:(?:[2689]|7\d)\d|32|427|53)\d{6} (?:427|7(?:11|[29]\d|[78][0-25-9]))\d{6}
JP 81 0 00[1-9]\d{6,14}|[25-9]\d{9}|(?:00|[1-9]\d\d)\d{6} [6-9]0[1-9]\d{7}
KE 254 0 (?:[17]\d\d|900)\d{6}|(?:2|80)0\d{6,7}|[4-6]\d{6,8} (?:1(?:0[0-8]|[18]\d|2[014]|3[05-9]|4[0-6])|7\d\d)\d{6}
KG 996 0 8\d{9}|[235-9]\d{8} 312(?:58\d|973)\d{3}|(?:2(?:0[0-35]|2\d)|5[0-24-7]\d|600|7(?:[07]\d|55)|88[08]|9(?:12|9[05-9]))\d{6}
KH 855 0 1\d{9}|[1-9]\d{7,8} (?:(?:1[28]|3[18]|9[67])\d|6[016-9]|7(?:[07-9]|[16]\d)|8(?:[013-79]|8\d))\d{6}|(?:1\d|9[0-57-9])\d{6}|(?:2[3-6]|3[2-6]|4[2-4]|[5-7][2-5])48\d{5}
KI 686 0 (?:[37]\d|6[0-79])\d{6}|(?:[2-48]\d|50)\d{3} (?:6200[01]|7(?:310[1-9]|5(?:02[03-9]|12[0-47-9]|22[0-7]|[34](?:0[1-9]|8[02-9])|50[1-9])))\d{3}|(?:63\d\d|7(?:(?:[0146-9]\d|2[0-689])\d|3(?:[02-9]\d|1[1-9])|5(?:[0-2][013-9]|[34][1-79]|5[1-9]|[6-9]\d)))\d{4}
KM 269 - [3478]\d{6} [34]\d{6}
KN 1 1 (?:[58]\d\d|900)\d{7} 869(?:48[89]|55[6-8]|66\d|76[02-7])\d{4}
KP 850 0 85\d{6}|(?:19\d|[2-7])\d{7} 19[1-3]\d{7}
KR 82 0 00[1-9]\d{8,11}|(?:[12]|5\d{3})\d{7}|[13-6]\d{9}|(?:[1-6]\d|80)\d{7}|[3-6]\d{4,5}|(?:00|7)0\d{8} 1(?:05(?:[0-8]\d|9[0-6])|22[13]\d)\d{4,5}|1(?:0[0-46-9]|[16-9]\d|2[013-9])\d{6,7}
KW 965 - 18\d{5}|(?:[2569]\d|41)\d{6} (?:41\d\d|5(?:(?:[05]\d|1[0-7]|6[56])\d|2(?:22|5[25])|7(?:55|77)|88[58]|999)|6(?:(?:0[034679]|5[015-9]|6\d)\d|1(?:00|11|6[16])|2[26]2|3[36]3|4[46]4|7(?:0[013-9]|[67]\d)|8[68]8|9(?:[069]\d|3[039]))|9(?:(?:[04679]\d|8[057-9])\d|1(?:00|1[01]|99)|2(?:00|2\d)|3(?:00|3[03])|5(?:00|5\d)))\d{4}
KY 1 1 (?:345|[58]\d\d|900)\d{7} 345(?:32[1-9]|4(?:1[2-6]|2[0-4])|5(?:1[67]|2[5-79]|4[6-9]|50|76)|649|82[56]|9(?:1[679]|2[2-9]|3[06-9]|90))\d{4}
KZ 7 8 8\d{13}|[78]\d{9} 7(?:0[0-25-8]|47|6[0-4]|7[15-8]|85)\d{7}
LA 856 0 (?:2\d|3)\d{8}|(?:[235-8]\d|41)\d{6} 208[78]\d{6}|(?:20[23579]|30)\d{7}
LB 961 0 [27-9]\d{7}|[13-9]\d{6} (?:(?:3|81)\d|7(?:[01]\d|6[013-9]|8[7-9]|9[0-4]))\d{5}
LC 1 1 (?:[58]\d\d|758|900)\d{7} 758(?:28[4-7]|384|4(?:6[01]|8[4-9])|5(?:1[89]|20|84)|7(?:1[2-9]|2\d|3[0-3])|812)\d{4}
LI 423 0 [68]\d{8}|(?:[2378]\d|90)\d{5} (?:6(?:(?:4[5-9]|5\d)\d|6(?:[024-68]\d|1[01]|3[7-9]|7[02]))\d|7(?:[37-9]\d|42|56))\d{4}
LK 94 0 [1-9]\d{8} 7(?:[0-25-8]\d|4[0-4])\d{6}
LR 231 0 (?:[2457]\d|33|88)\d{7}|(?:2\d|[4-6])\d{6} (?:(?:(?:22|33)0|555|7(?:6[01]|7\d)|88\d)\d|4(?:240|[67]))\d{5}|[56]\d{6}
LS 266 - (?:[256]\d\d|800)\d{5} [56]\d{7}
LT 370 0 (?:[3469]\d|52|[78]0)\d{6} 6\d{7}
LU 352 - 35[013-9]\d{4,8}|6\d{8}|35\d{2,4}|(?:[2457-9]\d|3[0-46-9])\d{2,9} 6(?:[26][18]|5[1568]|7[189]|81|9[128])\d{6}
LV 371 - (?:[268]\d|78|90)\d{6} 2333[0-8]\d{3}|2(?:[0-24-9]\d\d|3(?:0[07]|[14-9]\d|2[02-9]|3[0-24-9]))\d{4}
LY 218 0 [2-9]\d{8} 9[1-6]\d{7}
MA 212 0 [5-8]\d{8} (?:6(?:[0-79]\d|8[0-247-9])|7(?:[016-8]\d|2[0-8]|3[01]|5[0-5]))\d{6}
MC 377 0 (?:[3489]|[67]\d)\d{7} 4(?:[46]\d|5[1-9])\d{5}|(?:3|[67]\d)\d{7}
MD 373 0 (?:[235-7]\d|[89]0)\d{6} 562\d{5}|(?:6\d|7[16-9])\d{6}
ME 382 0 (?:20|[3-79]\d)\d{6}|80\d{6,7} 6(?:[07-9]\d|3[024]|6[0-25])\d{5}
MF 590 0 7090\d{5}|(?:[56]9|[89]\d)\d{7} (?:69(?:0\d\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\d{4}
MG 261 0 [23]\d{8} 3[2-9]\d{7}
MH 692 1 329\d{4}|(?:[256]\d|45)\d{5} (?:(?:23|54)5|329|45[35-8])\d{4}
MK 389 0 [2-578]\d{7} 7(?:3555|(?:474|9[019]7)7)\d{3}|7(?:[0-25-8]\d\d|3(?:[1-478]\d|6[01])|4(?:2\d|60|7[01578])|9(?:[2-4]\d|5[01]|7[015]))\d{4}
ML 223 - [24-9]\d{7} 2(?:0(?:01|79)|17\d)\d{4}|(?:5[0-3]|[679]\d|8[2-59])\d{6}
MM 95 0 1\d{5,7}|95\d{6}|(?:[4-7]|9[0-46-9])\d{6,8}|(?:2|8\d)\d{5,8} (?:17[01]|9(?:2(?:[0-4]|[56]\d\d)|(?:3(?:[0-36]|4\d)|(?:6\d|8[89]|9[4-8])\d|7(?:3|40|[5-9]\d))\d|4(?:(?:[0245]\d|[1379])\d|88)|5[0-6])\d)\d{4}|9[69]1\d{6}|9(?:[68]\d|9[089])\d{5}
MN 976 0 [12]\d{7,9}|[5-9]\d{7} (?:87[01]|92[0139])\d{5}|(?:5[05]|6[069]|7[28]|8[0135689]|9[013-9])\d{6}
MO 853 - 0800\d{3}|(?:28|[68]\d)\d{6} 6800[0-79]\d{3}|6(?:[235]\d\d|6(?:0[0-5]|[1-9]\d)|8(?:0[1-9]|[14-8]\d|2[5-9]|[39][0-4]))\d{4}
MP 1 1 [58]\d{9}|(?:67|90)0\d{7} 
MQ 596 0 7091\d{5}|(?:[56]9|[89]\d)\d{7} (?:69[67]\d\d|7091[0-3])\d{4}
MR 222 - (?:[2-4]\d\d|800)\d{5} [2-4][0-46-9]\d{6}
MS 1 1 (?:[58]\d\d|664|900)\d{7} 664(?:3(?:49|9[1-6])|49[2-6])\d{4}
MT 356 - 3550\d{4}|(?:[2579]\d\d|800)\d{5} (?:7(?:210|[79]\d\d)|9(?:[29]\d\d|69[67]|8(?:1[1-3]|89|97)))\d{4}
MU 230 - (?:[57]|8\d\d)\d{7}|[2-468]\d{6} 5(?:4(?:2[1-389]|7[1-9])|87[15-8])\d{4}|(?:5(?:2[5-9]|4[3-689]|[57]\d|8[0-689]|9[0-8])|7(?:0[0-7]|3[013]))\d{5}
MV 960 - (?:800|9[0-57-9]\d)\d{7}|[34679]\d{6} (?:46[46]|[79]\d\d)\d{4}
MW 265 0 (?:[1289]\d|31|77)\d{7}|1\d{6} 111\d{6}|(?:2[12]|31|77|[89][89])\d{7}
MX 52 - [2-9]\d{9} (?:2(?:2\d|3[1-35-8]|4[13-9]|7[1-689]|8[1-578]|9[467])|3(?:1[1-79]|[2458][1-9]|3\d|7[1-8]|9[1-5])|4(?:1[1-57-9]|[267][1-9]|3[1-8]|[45]\d|8[1-35-9]|9[2-689])|5(?:[56]\d|88|9[1-79])|6(?:1[2-68]|[2-4][1-9]|5[1-36-9]|6[0-57-9]|7[1-7]|8[67]|9[4-8])|7(?:[1346][1-9]|[27]\d|5[13-9]|8[1-69]|9[17])|8(?:1\d|2[13-689]|3[1-6]|4[124-6]|6[1246-9]|7[0-378]|9[12479])|9(?:1[346-9]|2[1-4]|3[2-46-8]|5[1348]|[69]\d|7[12]|8[1-8]))\d{7}
MY 60 0 1\d{8,9}|(?:3\d|[4-9])\d{7} 1(?:(?:1888[689]|4400|8(?:47|8[27])[0-4])\d{4}|9\d{7,8})|1(?:0(?:[23568]\d|4[0-6]|7[016-9]|9[0-8])|1(?:[1-5]\d\d|6(?:0[5-9]|[1-9]\d)|7(?:[0-4]\d|5[0-79]|6[02-4]|8[02-5]))|(?:[26]\d|[37][1-9]|4[235-9])\d|5(?:31|9\d\d)|8(?:1[23]|[236]\d|4[06]|5(?:46|[7-9])|7[016-9]|8[01]|9[0-8]))\d{5}
MZ 258 - (?:2|8\d)\d{7} 8[2-9]\d{7}
NA 264 0 [68]\d{7,8} (?:60|8[1245])\d{7}
NC 687 - (?:050|[2-57-9]\d\d)\d{3} (?:[579]\d|8[0-79])\d{4}
NE 227 - [027-9]\d{7} (?:23|7[0467]|[89]\d)\d{6}
NF 672 - [13]\d{5} (?:14|3[58])\d{4}
NG 234 0 (?:20|9\d)\d{8}|[78]\d{9,13} (?:702[0-24-9]|819[01])\d{6}|(?:7(?:0[13-9]|[12]\d)|8(?:0[1-9]|1[0-8])|9(?:0[1-9]|1[0-6]))\d{7}
NI 505 - (?:1800|[25-8]\d{3})\d{4} (?:5(?:5[0-7]|[78]\d)|6(?:20|3[035]|4[045]|5[05]|77|8[1-9]|9[059])|(?:7[5-8]|8\d)\d)\d{5}
NL 31 0 (?:[124-7]\d\d|3(?:[02-9]\d|1[0-8]))\d{6}|8\d{6,9}|9\d{6,10}|1\d{4,5} (?:6[1-58]|970\d)\d{7}
NO 47 - (?:0|[2-9]\d{3})\d{4} 45(?:[0-24-9]\d|3[0-57-9])\d{4}|(?:4[016-8]|9\d)\d{6}
NP 977 0 (?:1\d|9)\d{9}|[1-9]\d{7} 9(?:00|6[0-3]|7[0-24-6]|8[0-24-68])\d{7}
NR 674 - (?:222|444|(?:55|8\d)\d|666|777|999)\d{4} (?:222|55[3-9]|666|777|8\d\d|999)\d{4}
NU 683 - (?:[4-7]|888\d)\d{3} (?:[56]|888[1-9])\d{3}
NZ 64 0 [1289]\d{9}|50\d{5}(?:\d{2,3})?|[27-9]\d{7,8}|(?:[34]\d|6[0-35-9])\d{6}|8\d{4,6} 2(?:[0-27-9]\d|6)\d{6,7}|2(?:1\d|75)\d{5}
OM 968 - (?:1505|[279]\d{3}|500)\d{4}|800\d{5,6} (?:1505|90[1-9]\d)\d{4}|(?:7[124-9]|9[1-9])\d{6}
PA 507 - (?:00800|8\d{3})\d{6}|[68]\d{7}|[1-57-9]\d{6} (?:1[16]1|21[89]|6\d{3}|8(?:1[01]|7[23]))\d{4}
PE 51 0 (?:[14-8]|9\d)\d{7} 9\d{8}
PF 689 - 4\d{5}(?:\d{2})?|8\d{7,8} 8[7-9]\d{6}
PG 675 - (?:180|[78]\d{3})\d{4}|(?:[2-589]\d|64)\d{5} (?:7\d|8[1-58])\d{6}
PH 63 0 (?:[2-7]|9\d)\d{8}|2\d{5}|(?:1800|8)\d{7,9} (?:8(?:1[37]|9[5-8])|9(?:0[5-9]|1[0-24-9]|[235-7]\d|4[2-9]|8[135-9]|9[1-9]))\d{7}
PK 92 0 122\d{6}|[24-8]\d{10,11}|9(?:[013-9]\d{8,10}|2(?:[01]\d\d|2(?:[06-8]\d|1[01]))\d{7})|(?:[2-8]\d{3}|92(?:[0-7]\d|8[1-9]))\d{6}|[24-9]\d{8}|[89]\d{7} 3(?:[0-247]\d|3[0-79]|55|64)\d{7}
PL 48 - (?:6|8\d\d)\d{7}|[1-9]\d{6}(?:\d{2})?|[26]\d{5} 21(?:1[013-5]|2\d|3[1-9])\d{5}|(?:45|5[0137]|6[069]|7[2389]|88)\d{7}
PM 508 0 [78]\d{8}|[2-9]\d{5} 708(?:4[0-5]|5[0-6])\d{4}|(?:[236-9]\d|4[02-489]|5[02-9])\d{4}
PR 1 1 (?:[589]\d\d|787)\d{7} 
PS 970 0 [2489]2\d{6}|(?:1\d|5)\d{8} 5[69]\d{7}
PT 351 - 1693\d{5}|(?:[26-9]\d|30)\d{7} 6(?:[06]92(?:30|9\d)|[35]92(?:[049]\d|3[034]))\d{3}|(?:(?:16|6[0356])93|9(?:[1-36]\d\d|480))\d{5}
PW 680 - (?:[24-8]\d\d|345|900)\d{4} (?:(?:46|83)[0-5]|(?:6[2-4689]|78)0)\d{4}|(?:45|77|88)\d{5}
PY 595 0 [36-8]\d{5,8}|4\d{6,8}|59\d{6}|9\d{5,10}|(?:2\d|5[0-8])\d{6,7} 9881\d{5}|9(?:51|6[129]|7[1-6]|8[1-7]|9[1-5])\d{6}
QA 974 - 800\d{4}|(?:2|800)\d{6}|(?:0080|[3-7])\d{7} [35-7]\d{7}
RE 262 0 709\d{6}|(?:26|[689]\d)\d{7} (?:69(?:2\d\d|3(?:[06][0-6]|1[0-3]|2[0-2]|3[0-39]|4\d|5[0-5]|7[0-37]|8[0-8]|9[0-479]))|7092[0-3])\d{4}
RO 40 0 (?:[2378]\d|90)\d{7}|[23]\d{5} 7020\d{5}|7(?:0[013-9]|1[0-3]|[2-7]\d|8[03-8]|9[0-39])\d{6}
RS 381 0 38[02-9]\d{6,9}|6\d{7,9}|90\d{4,8}|38\d{5,6}|(?:7\d\d|800)\d{3,9}|(?:[12]\d|3[0-79])\d{5,10} 6(?:[0-689]|7\d)\d{6,7}
RU 7 8 8\d{13}|[347-9]\d{9} 9(?:[0-24-9]\d{4}|3(?:0(?:0(?:05|[124579]\d|3[0-7]|6[0-49]|8[04-9])|[1-9]\d\d)|[1-9]\d{3}))\d{4}
RW 250 0 (?:06|[27]\d\d|[89]00)\d{6} 7[237-9]\d{7}
SA 966 0 (?:[15]\d|800|92)\d{7} 579[0-8]\d{5}|5(?:[013-689]\d|7[0-8])\d{6}
SB 677 - [6-9]\d{6}|[1-6]\d{4} (?:48|99[0-8]\d)\d{3}|(?:6[89]|7[1-9]|8[4-9]|9[0-8])\d{5}
SC 248 - (?:[2489]\d|64)\d{5} 2[125-8]\d{5}
SD 249 0 [19]\d{8} (?:1[0-2]|9[0-3569])\d{7}
SE 46 0 (?:[26]\d\d|9)\d{9}|[1-9]\d{8}|[1-689]\d{7}|[1-4689]\d{6}|2\d{5} 7[023689]\d{7}
SG 65 - (?:(?:1\d|8)\d\d|7000)\d{7}|[3689]\d{7} 80[1-9]\d{5}|(?:8[1-9]|9[0-8])\d{6}
SH 290 - (?:[2569]\d|8)\d{3} [569]\d{4}
SI 386 0 [1-7]\d{7}|8\d{4,7}|90\d{4,6} 65(?:[178]\d|5[56]|6[01])\d{4}|(?:[37][01]|4[013]|51|6[489])\d{6}
SJ 47 - 0\d{4}|(?:[489]\d|79)\d{6} 45(?:[0-24-9]\d|3[0-57-9])\d{4}|(?:4[016-8]|9\d)\d{6}
SK 421 0 [2-689]\d{8}|[2-59]\d{6}|[2-5]\d{5} 909[1-9]\d{5}|9(?:0[1-8]|1[0-24-9]|4[03-57-9]|5\d)\d{6}
SL 232 0 (?:[237-9]\d|66)\d{6} (?:25|3[0-5]|66|7\d|8[08]|9[09])\d{6}
SM 378 - (?:0549|[5-7]\d)\d{6} 6[16]\d{6}
SN 221 - (?:[378]\d|93)\d{7} 7(?:[015-8]\d|21|90)\d{6}
SO 252 0 [346-9]\d{8}|[12679]\d{7}|[1-5]\d{6}|[1348]\d{5} (?:(?:15|(?:3[59]|4[89]|6\d|7[0-35-9]|8[08])\d|9(?:0\d|[2-9]))\d|2(?:4\d|8))\d{5}|(?:[67]\d\d|904)\d{5}
SR 597 - (?:[2-5]|[6-9]\d)\d{5} (?:6[08]|7[1-79]|8[1-9])\d{5}
SS 211 0 [19]\d{8} (?:12|9[1257-9])\d{7}
ST 239 - (?:22|9\d)\d{5} 900[5-9]\d{3}|9(?:0[1-9]|[89]\d)\d{4}
SV 503 - [25-7]\d{7}|(?:80\d|900)\d{4}(?:\d{4})? [5-7]\d{7}
SX 1 1 7215\d{6}|(?:[58]\d\d|900)\d{7} 7215(?:1[02]|2\d|5[034679]|8[0-24-8])\d{4}
SY 963 0 [1-359]\d{8}|[1-5]\d{7} (?:50|9[03-689])\d{7}
SZ 268 - 0800\d{4}|(?:[237]\d|900)\d{6} 7[5-9]\d{6}
TA 290 - 8\d{3} 
TC 1 1 (?:[58]\d\d|649|900)\d{7} 649(?:2(?:3[129]|4[1-79])|3\d\d|4[34][1-3])\d{4}
TD 235 - (?:22|[3689]\d|77)\d{6} (?:3[01]|[69]\d|77|8[5-7])\d{6}
TG 228 - [279]\d{7} (?:7[0-389]|9[0-36-9])\d{6}
TH 66 0 (?:001800|[2-57]|[689]\d)\d{7}|1\d{7,9} (?:(?:14|[89]\d)\d\d|6(?:[1-6]\d\d|7(?:1[0-8]|2[4-7]|3[1-6])))\d{5}
TJ 992 - (?:[0-57-9]\d|66)\d{7} (?:33[03-9]|4(?:1[18]|4[02-479])|81[1-9])\d{6}|(?:[09]\d|1[0-27-9]|2[0-27]|3[08]|40|5[05]|66|7[0157-9]|8[07-9])\d{7}
TK 690 - [2-47]\d{3,6} 7[2-4]\d{2,5}
TL 670 - 7\d{7}|(?:[2-47]\d|[89]0)\d{5} 7[2-8]\d{6}
TM 993 8 [1-7]\d{7} (?:6\d|7[12])\d{6}
TN 216 - [2-57-9]\d{7} 3(?:001|[12]40)\d{4}|(?:(?:[259]\d|4[0-8])\d|3(?:1[1-35]|6[0-4]|91))\d{5}
TO 676 - (?:0800|(?:[5-8]\d\d|999)\d)\d{3}|[2-8]\d{4} (?:5(?:4[0-5]|5[4-6])|6(?:[09]\d|3[02]|8[15-9])|(?:7\d|8[46-9])\d|999)\d{4}
TR 90 0 4\d{6}|8\d{11,12}|(?:[2-58]\d\d|900)\d{7} 5(?:61(?:011|61\d)|82[2-5]\d\d)\d{4}|5(?:[03-5]\d|1[06]|24|6[24]|7[245]|9[46])\d{7}
TT 1 1 (?:[58]\d\d|900)\d{7} 868(?:(?:2[5-9]|3\d)\d|4(?:3[0-6]|[6-9]\d)|6(?:20|78|8\d)|7(?:0[1-9]|1[02-9]|[2-9]\d))\d{4}
TV 688 - (?:2|7\d\d|90)\d{4} (?:7[01]\d|90)\d{4}
TW 886 0 [2-689]\d{8}|7\d{9,10}|[2-8]\d{7}|2\d{6} (?:40001[0-2]|9[0-8]\d{4})\d{3}
TZ 255 0 (?:[25-8]\d|41|90)\d{7} (?:6[0-35-9]|7\d)\d{7}
UA 380 0 [89]\d{9}|[3-9]\d{8} 790\d{6}|(?:39|50|6[36-8]|7[1-357]|9[1-9])\d{7}
UG 256 0 800\d{6}|(?:[29]0|[347]\d)\d{7} 7(?:28|34)0\d{5}|7(?:[014-8]\d|2[01467]|3[0-267]|9[0-589])\d{6}
US 1 1 [2-9]\d{9}|3\d{6} 
UY 598 0 0004\d{2,9}|[1249]\d{7}|2\d{3,4}|(?:[49]\d|80)\d{5} 9[1-9]\d{6}
UZ 998 - (?:20|33|[5-9]\d)\d{7} (?:(?:[25]0|33|8[078]|9[0-57-9])\d{3}|6(?:1(?:2(?:2[01]|98)|35[0-4]|50\d|61[23]|7(?:[01][017]|4\d|55|9[5-9]))|2(?:(?:11|7\d)\d|2(?:[12]1|9[01379])|5(?:[126]\d|3[0-4]))|5(?:19[01]|2(?:27|9[26])|(?:30|59|7\d)\d)|6(?:2(?:1[5-9]|2[0367]|38|41|52|60)|(?:3[79]|9[0-3])\d|4(?:56|83)|7(?:[07]\d|1[017]|3[07]|4[047]|5[057]|67|8[0178]|9[79]))|7(?:2(?:24|3[237]|4[5-9]|7[15-8])|5(?:7[12]|8[0589])|7(?:0\d|[39][07])|9(?:0\d|7[079])))|7(?:[07]\d{3}|2(?:2(?:2[79]|95)|3(?:2[5-9]|6[0-6])|57\d|7(?:0\d|1[17]|2[27]|3[37]|44|5[057]|66|88))|3(?:2(?:1[0-6]|21|3[469]|7[159])|(?:33|9[4-6])\d|5(?:0[0-4]|5[579]|9\d)|7(?:[0-3579]\d|4[0467]|6[67]|8[078]))|4(?:2(?:29|5[0257]|6[0-7]|7[1-57])|5(?:1[0-4]|8\d|9[5-9])|7(?:0\d|1[024589]|2[0-27]|3[0137]|[46][07]|5[01]|7[5-9]|9[079])|9(?:7[015-9]|[89]\d))|5(?:112|2(?:0\d|2[29]|[49]4)|3[1568]\d|52[6-9]|7(?:0[01578]|1[017]|[23]7|4[047]|[5-7]\d|8[78]|9[079]))|9(?:22[128]|3(?:2[0-4]|7\d)|57[02569]|7(?:2[05-9]|3[37]|4\d|60|7[2579]|87|9[07]))))\d{4}
VA 39 - 0\d{5,10}|3[0-8]\d{7,10}|55\d{8}|8\d{5}(?:\d{2,4})?|(?:1\d|39)\d{7,8} 3[1-9]\d{8}|3[2-9]\d{7}
VC 1 1 (?:[58]\d\d|784|900)\d{7} 784(?:4(?:3[0-5]|5[45]|89|9[0-8])|5(?:2[6-9]|3[0-4])|720)\d{4}
VE 58 0 [68]00\d{7}|(?:[24]\d|[59]0)\d{8} 4(?:1[24-8]|2[246])\d{7}
VG 1 1 (?:284|[58]\d\d|900)\d{7} 284(?:245|3(?:0[0-3]|4[0-7]|68|9[34])|4(?:4[0-6]|68|9[69])|5(?:4[0-7]|68|9[69]))\d{4}
VI 1 1 [58]\d{9}|(?:34|90)0\d{7} 
VN 84 0 [12]\d{9}|[135-9]\d{8}|[16]\d{6,7}|7\d{6} 121[0-3]\d{5}|(?:1[46]0|(?:3\d|7[06-9])\d|5(?:[1689]\d|2[238]|59)|8(?:[1-8]\d|9[6-9])|9(?:[0-8]\d|9[013-9]))\d{6}
VU 678 - [57-9]\d{6}|(?:[238]\d|48)\d{3} (?:[58]\d|7[0-7])\d{5}
WF 681 - (?:40|72|8\d{4})\d{4}|[89]\d{5} (?:72|8[23])\d{4}
WS 685 - (?:[2-6]|8\d{5})\d{4}|[78]\d{6}|[68]\d{5} (?:7[1-35-8]|8(?:[3-7]|9\d{3}))\d{5}
XK 383 0 2\d{7,8}|3\d{7,11}|(?:4\d\d|[89]00)\d{5} 4[3-9]\d{6}
YE 967 0 (?:1|7\d)\d{7}|[1-7]\d{6} 7[01378]\d{7}
YT 262 0 (?:639\d|7093)\d{5}|(?:26|80|9\d)\d{7} (?:639(?:0[0-79]|1[019]|[267]\d|3[09]|40|5[05-9]|9[04-79])|7093[5-7])\d{4}
ZA 27 0 [1-79]\d{8}|8\d{4,9} (?:1(?:3492[0-25]|4495[0235]|549(?:20|5[01]))|4[34]492[01])\d{3}|8[1-4]\d{3,7}|(?:2[27]|47|54)4950\d{3}|(?:1(?:049[2-4]|9[12]\d\d)|(?:50[0-2]|[67]\d\d)\d\d|8(?:5\d{3}|7(?:08[67]|158|28[5-9]|310)))\d{4}|(?:1[6-8]|28|3[2-69]|4[025689]|5[36-8])4920\d{3}|(?:12|[2-5]1)492\d{4}
ZM 260 0 800\d{6}|(?:21|[579]\d|63)\d{7} (?:[59][5-8]|7[5-9])\d{7}
ZW 263 0 8\d{6}(?:\d{3})?|[235-8]\d{8} 7(?:[1278]\d|3[1-9]|51|9[01])\d{6}
`;

// utils/detectors/personal/phone.ts
var Plan = class {
  constructor(prefix, nationalSource, mobileSource) {
    this.prefix = prefix;
    this.nationalSource = nationalSource;
    this.mobileSource = mobileSource;
  }
  prefix;
  nationalSource;
  mobileSource;
  nationalPattern;
  mobilePattern;
  isNational(digits) {
    return (this.nationalPattern ??= new RegExp(`^(?:${this.nationalSource})$`)).test(digits);
  }
  isMobile(digits) {
    return this.mobileSource !== "" && (this.mobilePattern ??= new RegExp(`^(?:${this.mobileSource})$`)).test(digits);
  }
};
var plans;
function plansByCode() {
  if (plans !== void 0) return plans;
  const byCode = /* @__PURE__ */ new Map();
  for (const line of PLANS.trim().split("\n")) {
    const [, code = "", prefix = "-", national = "", mobile = ""] = line.split(" ");
    const list = byCode.get(code) ?? [];
    list.push(new Plan(prefix === "-" ? "" : prefix, national, mobile));
    byCode.set(code, list);
  }
  plans = byCode;
  return byCode;
}
function isInternational(digits) {
  for (let length2 = 1; length2 <= 3; length2++) {
    const candidates = plansByCode().get(digits.slice(0, length2));
    if (candidates === void 0) continue;
    const rest = digits.slice(length2);
    return candidates.some(
      (plan) => plan.isNational(rest) || plan.prefix === "0" && rest.startsWith("0") && plan.isNational(rest.slice(1))
    );
  }
  return false;
}
var ELEVEN = /* @__PURE__ */ new Set(["20", "44", "49", "62", "63", "81", "82", "90", "92", "98", "234", "880"]);
function isTrunkMobile(digits) {
  for (const [code, list] of plansByCode())
    for (const plan of digits.length === 11 && !ELEVEN.has(code) ? [] : list)
      if (plan.prefix !== "" && digits.startsWith(plan.prefix) && plan.isMobile(digits.slice(plan.prefix.length))) return true;
  return false;
}
function isInternationalMobile(digits) {
  for (let length2 = 1; length2 <= 3; length2++)
    if (plansByCode().get(digits.slice(0, length2))?.some((plan) => plan.isMobile(digits.slice(length2))) === true)
      return true;
  return false;
}
function isNanp(digits) {
  return /^1?[2-9](?!11)\d\d[2-9]\d{6}$/.test(digits);
}
function isDateLike(value) {
  return /^(?:19|20)\d\d[-./ ](?:0[1-9]|1[0-2])[-./ ]\d\d|^\d\d?[-./]\d\d?[-./](?:19|20)?\d\d$|^(?:19|20)\d\d[-/ ](?:19|20)\d\d$/.test(
    value
  );
}
var WORDS6 = "phone|phones|phone_number|phonenumber|tel|telephone|t\xE9l|telefon|telefonnummer|telefonno|call|calls|calling|mobile|mob|mob.|cell|cellphone|fax|telefax|whatsapp|viber|signal|dial|answering|sms|text me|reach me|reach us|reach you|reach him|reach her|ring|hotline|helpline|landline|voicemail|office|ph|contact|handy|handynummer|rufnummer|durchwahl|mobil|anruf|t\xE9l\xE9phone|t\xE9l\xE9phoner|portable|appel|joindre|tel\xE9fono|telefono|m\xF3vil|movil|celular|llama|ll\xE1m|telefone|telem\xF3vel|ligue|ligar|cellulare|chiama|mobiel|telefoon|bel me|kom\xF3rk|numer tel|zadzwo\u0144|puhelin|puh|soita|gsm|cep|cep no|numara|tlf|tlf.|ring meg|nummer|number is|my number|num\xE9ro|n\xFAmero|numero|\u53F7\u7801|\u96FB\u8A71|\u7535\u8BDD|\u624B\u673A|\u624B\u6A5F|\u643A\u5E2F|\u9023\u7D61\u5148|\uC804\uD654|\uC5F0\uB77D\uCC98|\uD734\uB300\uD3F0|\uD578\uB4DC\uD3F0|\u0E42\u0E17\u0E23|\u0442\u0435\u043B\u0435\u0444\u043E\u043D|\u0442\u0435\u043B|\u043C\u043E\u0431|\u0437\u0432\u043E\u043D|\u0442\u0435\u043B.|\u03C4\u03B7\u03BB|\u03C4\u03B7\u03BB\u03AD\u03C6\u03C9\u03BD\u03BF|\u03BA\u03B9\u03BD\u03B7\u03C4\u03CC|\u05D8\u05DC\u05E4\u05D5\u05DF|\u05E0\u05D9\u05D9\u05D3|\u0647\u0627\u062A\u0641|\u062C\u0648\u0627\u0644|\u0645\u0648\u0628\u0627\u064A\u0644|\u062A\u0644\u0641\u0646|\u092B\u094B\u0928|\u092E\u094B\u092C\u093E\u0907\u0932|\u0111i\u1EC7n tho\u1EA1i|s\u0111t|telp|hp|no hp|nomor|phone no|customer care|emergency|extension|pager|texted|dialed|dialled";
var REACH4 = 45;
var LEAST = 7;
var MOST2 = 15;
var PHONE_SOURCE = "ITU-T E.164 and E.123; numbering plans as in https://github.com/google/libphonenumber (resources/PhoneNumberMetadata.xml)";
var EXTENSION = /[ ,]{0,2}(?:x|ext\.?|extension|durchwahl|poste|#) ?\d{1,6}(?!\d)/iy;
var PHONE = { id: "personal.phone", category: "personal" };
var isDigit2 = (code) => code >= 48 && code <= 57;
var isJoint = (code) => code === 32 || code === 45 || code === 46 || code === 47 || code === 40 || code === 41 || code === 160 || code === 8209 || code === 8211;
function dialled(text2, at) {
  let digits = "";
  let joints = "";
  let end = at;
  const groups = [];
  for (let i = at; groups.length < 9; ) {
    const from2 = i;
    while (isDigit2(text2.charCodeAt(i))) i++;
    groups.push(i - from2);
    digits += text2.slice(from2, i);
    end = i;
    if (digits.length > MOST2 + 3) return null;
    const gap = i;
    while (i - gap < 3 && isJoint(text2.charCodeAt(i))) i++;
    if (i === gap || !isDigit2(text2.charCodeAt(i))) break;
    joints += text2.slice(gap, i);
  }
  const next = text2.charCodeAt(end);
  if (next === 95 || next === 64 || next === 58 && isDigit2(text2.charCodeAt(end + 1)) || next === 44 && /^,\d{3}(?!\d)/.test(text2.slice(end, end + 5)))
    return null;
  if (next < 128 && (next | 32) >= 97 && (next | 32) <= 122 && !((next | 32) === 120 && isDigit2(text2.charCodeAt(end + 1)))) return null;
  return { end, digits, groups, joints };
}
function withExtension(text2, end) {
  EXTENSION.lastIndex = end;
  const match = EXTENSION.exec(text2);
  return match === null ? end : end + match[0].length;
}
var reading = (text2, at, end, confidence, rank) => ({
  start: text2[at - 1] === "(" ? at - 1 : at,
  end: withExtension(text2, end),
  confidence,
  kind: { ...PHONE, rank }
});
function isRow({ groups }) {
  return groups.length > 3 && groups.every((g) => g === groups[0]) && (groups[0] ?? 0) < 2;
}
function isAll(text2, start, end) {
  return start <= 2 && text2.length - end <= 2;
}
function readPhone(text2, at, words2, wordList, looked) {
  if (!isDigit2(text2.charCodeAt(at + 1)) && !"0178".includes(text2.charAt(at))) return null;
  const number2 = dialled(text2, at);
  if (number2 === null || number2.digits.length < (number2.groups.length === 3 ? 6 : LEAST) || number2.digits.length > MOST2 + 2) return null;
  const { end, digits, groups, joints } = number2;
  const value = text2.slice(at, end);
  if (isDateLike(value) || isRepeated(digits) || isRow(number2)) return null;
  if (digits.startsWith("00") && digits.length > 9) {
    const beyond = digits.slice(2);
    if (isAll(text2, at, end)) return isInternationalMobile(beyond) ? reading(text2, at, end, "medium", 1) : null;
    if (isInternational(beyond)) return reading(text2, at, end, "medium", 1);
  }
  const american = isNanp(digits) && /^(?:1,)?3,3,4$/.test(groups.join());
  const plain2 = american && !joints.includes(")") && !joints.includes("-");
  if (american && !plain2) return reading(text2, at, end, "medium", 1);
  if (!looked) words2.look(text2, Math.max(0, at - REACH4), at, end, Math.min(text2.length, end + 20));
  const near = words2.nearest(wordList);
  if (near === void 0 || near > REACH4) return american ? reading(text2, at, end, "low", 0) : null;
  if (digits.length > MOST2 || groups.length === 1 && digits.length > 13) return null;
  return reading(text2, at, end, "medium", 0);
}
var PHONE_WORDS = WORDS6;
var CLOSED2 = [
  ["30", 10],
  ["47", 8],
  ["51", 9],
  ["55", 11]
];
function bareness(value) {
  const digits = digitsOf(value);
  if (digits.length < LEAST || digits.length > MOST2 || isRepeated(digits) || /^(?:0?123456789|9876543210)/.test(digits)) return null;
  if (/[ ./()-]\d[ ./()-]/.test(value) || value.startsWith("00")) return null;
  if (/^0?\d{2,3}([ .-])\d{3}\1\d{2}\1\d{2}$/.test(value)) return 6.5;
  if (digits.length > 10 && isInternationalMobile(digits)) return 7;
  if (digits.length > 9 && isTrunkMobile(digits)) return 6.5;
  if (CLOSED2.some(
    ([code, length2]) => digits.length === length2 && plansByCode().get(code)?.some((plan) => plan.isMobile(digits)) === true
  ))
    return 6;
  return null;
}
var INTERNATIONAL = /(?<![\w+.])\+ ?(?:\(\d{1,3}\)|\d{1,3})(?:[ \u00a0.()/\u2011\u2013-]{0,3}\d){5,13}(?:[ ,]{0,2}(?:x|ext\.?|extension|durchwahl|poste|#) ?\d{1,6})?(?![\d_@]|[.:/-]\d|,\d{3}(?!\d))/iy;
var main = (value) => value.replace(/[ ,]{0,2}(?:x|ext|durch|poste|#).*$/i, "");
function readInternational(text2, at, words2, wordList) {
  INTERNATIONAL.lastIndex = at;
  const match = INTERNATIONAL.exec(text2);
  if (match === null) return null;
  const end = at + match[0].length;
  const digits = digitsOf(main(match[0]).replace(/\(0\)/, ""));
  const found3 = (confidence) => ({ start: at, end, confidence, kind: { ...PHONE, rank: 2 } });
  if (isAll(text2, at, end)) return isInternationalMobile(digits) ? found3("high") : null;
  if (isInternational(digits)) return found3("high");
  if (digits.length < 8 || isRepeated(digits)) return null;
  words2.look(text2, Math.max(0, at - REACH4), at, end, Math.min(text2.length, end + 20));
  const near = words2.nearest(wordList);
  return near !== void 0 && near <= REACH4 ? found3("medium") : null;
}

// utils/detectors/types.ts
var RUN_SHAPES = ["digits", "upper", "capital", "camel", "mixed"];

// utils/classify/runs.ts
var LONGEST_RUN = 63;
var NEEDS_NUMBER = 1;
var NEEDS_GROUP = 2;
var NEEDS_EDGE = 4;
var NEED_BITS = 3;
var ALL_NEEDS = (1 << NEED_BITS) - 1;
var SHORT2 = 256;
var SHAPE_INDEX = Object.fromEntries(RUN_SHAPES.map((s, i) => [s, i]));
var KINDS_OF_SHAPE = {
  digits: [1 << DIGIT],
  upper: [1 << UPPER],
  capital: [1 << UPPER, 1 << UPPER | 1 << LOWER],
  camel: [1 << UPPER | 1 << LOWER],
  mixed: [1 << DIGIT | 1 << UPPER, 1 << DIGIT | 1 << LOWER, 1 << DIGIT | 1 << UPPER | 1 << LOWER]
};
function runPlace(shape, length2) {
  return shape * (LONGEST_RUN + 1) + Math.min(length2, LONGEST_RUN);
}
function runFlagPlace(kinds3, length2) {
  return kinds3 << 6 | (length2 < LONGEST_RUN ? length2 : LONGEST_RUN);
}
function needsOf(detector, trigger) {
  return (trigger.followed === "number" ? NEEDS_NUMBER : trigger.followed === "group" ? NEEDS_GROUP : 0) | (detector.edges === void 0 ? 0 : NEEDS_EDGE);
}
function indexRuns(detectors2, short) {
  const users = [];
  const flags = new Uint8Array(16 << 6);
  const needs = new Uint8Array(RUN_SHAPES.length * (LONGEST_RUN + 1)).fill(ALL_NEEDS);
  detectors2.forEach((detector, d) => {
    if (!short && detector.longestText !== void 0 && detector.longestText <= SHORT2) return;
    for (const trigger of detector.runs ?? []) {
      const user = d << NEED_BITS | needsOf(detector, trigger);
      const longest = Math.min(trigger.length[1], LONGEST_RUN);
      for (let n = trigger.length[0]; n <= longest; n++) {
        const place2 = runPlace(SHAPE_INDEX[trigger.shape], n);
        (users[place2] ??= []).push(user);
        needs[place2] = (needs[place2] ?? 0) & user;
        for (const kinds3 of KINDS_OF_SHAPE[trigger.shape]) flags[runFlagPlace(kinds3, n)] = 1;
      }
    }
  });
  return { users, needs, flags };
}
var Runs = class {
  short;
  long;
  constructor(detectors2) {
    this.short = indexRuns(detectors2, true);
    this.long = indexRuns(detectors2, false);
  }
  /** Those for a text of that many characters. */
  of(length2) {
    return length2 <= SHORT2 ? this.short : this.long;
  }
};

// utils/classify/surroundings.ts
var DIGIT2 = 1;
var ALNUM = 2;
var JOINT = 4;
var BARRED = 8;
var POINT = 16;
var BESIDE3 = new Uint8Array(128);
function mark(characters, kind2) {
  for (let i = 0; i < characters.length; i++) {
    const c = characters.charCodeAt(i);
    BESIDE3[c] = (BESIDE3[c] ?? 0) | kind2;
  }
}
var DIGITS2 = "0123456789";
var LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
mark(DIGITS2, DIGIT2);
mark(DIGITS2 + LETTERS, ALNUM);
mark(" .-/:+()[", JOINT);
mark("_+=@" + DIGITS2 + LETTERS, BARRED);
mark(".,/-", POINT);
var MOST_JOINTS = 3;
var NO_BREAK_SPACE = 160;
var POINT_SIGN = 46;
var HYPHEN3 = 45;
var SPACE2 = 32;
var WORD2 = /[\p{L}\p{N}]/u;
var NUMBER2 = /\p{N}/u;
var beside = (code) => code < 128 ? BESIDE3[code] ?? 0 : code === NO_BREAK_SPACE ? JOINT : 0;
var isDigit3 = (code) => code >= 48 && code <= 57;
function isOtherWord(text2, at) {
  const code = text2.charCodeAt(at);
  return code >= 128 && WORD2.test(String.fromCodePoint(text2.codePointAt(at) ?? code));
}
function codePointBefore(text2, at) {
  const low = text2.charCodeAt(at - 1);
  return low >= 56320 && low < 57344 && at > 1 ? text2.slice(at - 2, at) : text2.charAt(at - 1);
}
function opensNumber(text2, start) {
  if (start === 0) return true;
  const code = text2.charCodeAt(start - 1);
  if (code >= 128) return !WORD2.test(codePointBefore(text2, start));
  const kind2 = BESIDE3[code] ?? 0;
  if ((kind2 & BARRED) !== 0) return false;
  if ((kind2 & POINT) === 0 || start < 2) return true;
  const before3 = text2.charCodeAt(start - 2);
  return before3 < 128 ? ((BESIDE3[before3] ?? 0) & DIGIT2) === 0 : !NUMBER2.test(codePointBefore(text2, start - 1));
}
var FOLLOWING = NEEDS_NUMBER | NEEDS_GROUP;
function whatFollows(text2, end) {
  if (end >= text2.length) return 0;
  const next = text2.charCodeAt(end);
  if ((beside(next) & JOINT) === 0) return 0;
  let at = end + 1;
  while (at - end < MOST_JOINTS && (beside(text2.charCodeAt(at)) & JOINT) !== 0) at++;
  const number2 = (beside(text2.charCodeAt(at)) & DIGIT2) !== 0 ? NEEDS_NUMBER : 0;
  const group = (next === 58 || next === 45) && (beside(text2.charCodeAt(end + 1)) & ALNUM) !== 0 ? NEEDS_GROUP : 0;
  return number2 | group;
}
function whatPrecedes(text2, start) {
  return opensNumber(text2, start) ? NEEDS_EDGE : 0;
}
var FEWEST_DOTTED = 7;
var MOST_POINTS = 2;
function versionEnd(text2, start, end) {
  let points = 0;
  let at = end;
  while (text2.charCodeAt(at) === POINT_SIGN && isDigit3(text2.charCodeAt(at + 1))) {
    if (++points > MOST_POINTS) return -1;
    at += 2;
    while (isDigit3(text2.charCodeAt(at))) if (++at - start > FEWEST_DOTTED + points) return -1;
  }
  if (points === 0 || at - start - points >= FEWEST_DOTTED) return -1;
  const next = text2.charCodeAt(at);
  const after2 = beside(text2.charCodeAt(at + 1));
  const ends2 = next === HYPHEN3 && points === MOST_POINTS || next === SPACE2;
  const goesOn = (beside(next) & JOINT) !== 0 && (after2 & ALNUM) !== 0 && !(ends2 && (after2 & DIGIT2) === 0);
  return goesOn || (beside(next) & ALNUM) !== 0 || isOtherWord(text2, at) ? -1 : at;
}

// utils/classify/trigrams.ts
var COMMON = "   /  =  000  = the   = theion0  he s   /  co00 tio=/  re ined ingt  enton  de  0  d  ser   c  t  ior   /es / =con0/0 todefto ng  00---  a se anandtern  is r  for nod  nt inecomnd in le intse   e  rate foons a ne  0   fy  atiif re  glstrect  m===  pall fiile st pa iffinameodeof pro ofefi catypsta ismenypeverst th   b wifil maturen ithts f   pr ex lireslinorts/ tri - e tthi  gersll name/ it extuse beselrea/00te ess  lhis  n  oe srete actime estan nte  u 0xat pordats anst aral ble usde notndeistelf-  g  rn /co dil  pere c00/ns val0x00= endsioetuurnonts tareas ass  -tedptin ttor  wtes sux00wite irinparagepre vah  et indce  0/ wh uneadser le orpatabl ch///eleget neitee =gittinchaacktats= t therc  ly  en hacodot ut lesd tue  soch om  doe oid   v as  hice -- op mecale fmodrt  al bury es/than as i mom  explenef lictrahatrom/0/ tyhan == itteneme==  trerescrche frderlaterrkeyomp tentrultdesdisinsopteve onencss r tataargasect httmatttpge onfoutratoreve rect iletuncomme=  daar s//e dran lo  _luesetfro =dcrie=/iregl_be ps/f tripiptaluonea  opeormertfunaris=/ laens clrrostemplttes ot aerabutrsit/ angaliathapio  add futexrs manror ele gpletpsivetruclaon=ardt s00-temnodnfidirref siequleaain adoveatt= =implasthoe pesct= sinfignewpec pourentaheltchlemactharreq0-0ren my =a byow igh htpe warpacmet= 0 nance =hngepossed  xundssiailn sld e ed is =-00 shnumincnticesrged/ sperepizep  subnctnts =/lf/e rghtdin =0fixobjnedjeclibourew  wariaarapenuleapplocplad analt cdenimetar =podue ntalwheignume =strys fmy ay gs ribhen-- k  mest os svenideant keus edeoidredt =lisby  vegenernutitimndi aties =t =citi imcat=dehas/0 ica bamaprigmits nosefer gensequevoir aaceartcarillty n cettcopdebildaulrman i //atcbjeiniramefaan/e wded =icolcenck coreteo tticien =e0/  taarranss cdulom/wortabcanlsee lfau00=le/ sper/tre obn ononts/d00elpnsin=/on/devd bvar =ft fsesr in/ uildeceatounnerlowe m fata  upgesibu pextealsrce/0=n= bui vothuecoberds mai/ t =g/gidocerie bpanquidif/jse ufiempox  pedpris wach/= bassseed/ritlt // youcre he nurunoth =nrrareeastifiakelf tilcurffeaveg t boxt mer syanyarslitropeta yorac/ 0d0 ht hub= s we ap sabugrsesigues/orpasbusolelarancsuporgsh ianis/n =autum winncono t wd oplidepxportsginnitem dexminix sizrtiputemooryialwhieng miomei   ac//gordheaad r ot nades bledt bd sb/cuterel i souroces=s prd0ic urcshot=/r cllopes ti0 -/inr =elllleb  mmaub/opy_cohout peneo any  errembacsto =mina c ichnins dshaullelstivr suct oud =0 0ls r/ =//se/atotan=heke ey rreel s 0stsd fy t  klogedipie/deors_  upprolenaeenn bn fuirgraloat r wof sn eesest/cpasti xte xiseitseas pur= ermnt/t dologlembebinhavray ruh teanttr cpsitctooolclu= tngtta/bufee rucock auaryam =gickarou =r raity =bmonote brnowte/soneci db grearlosoul scinfclokagsplngsw  uffethl_agthd ct lpt synmakjs=untbral lmarostub l=/ =l evashils s _apissunswilemarueppoocafaisecms nes_reregilin nust  jou a s00foll otoint eegluto/relaydbule=orienud wy/ ludlandows mwrin m00chinmisnfolornorrs/sen00ag aork00dnclcte e r ed= f00ocu00btaiumbtiey aer= bieptrg lertroos g/ rtelidir hicepae / hoo dlechor giuld=00pdamalgliupdod oftronosir dze f/_ssaurlsagn pm t =ondoo seviyriunit m00echi b tia= nt /sofeckebibiaboo crrd ns/ t or/- -ap ispre/ppesyss e=no egf a r ixeatudd e v_inheclon _ spaownso 0b0-cop=/gera00un slicumn de 0ndln//-0 on-y otwaebubelr pmovonaig f- up solmor0d0ug arcdelexcngluals rvidsorftwoadielhrontondsdleglx u l tralr m =uvelitaampervh ab00coully=reo ca cnnee00onloc 0e0ditublows muerllf-eedckebitol =pa cu romedrchondn wts=nlyarnrow abs/cme=0c0thr= an rt hn 0pinyncinkeamec old __o merggrecapv  s labevicexiy gdo otiad0ricxkbeld/pa";
function commonness() {
  const table3 = new Uint16Array(LITERAL_CLASSES ** 3);
  const c = (i) => classOf(COMMON.charCodeAt(i));
  for (let i = 0; i < COMMON.length; i += 3) table3[c(i) << 10 | c(i + 1) << 5 | c(i + 2)] = (COMMON.length - i) / 3;
  return table3;
}

// utils/classify/literals.ts
var HASH_MASK = 32767;
var COMMON2 = "etaoinsrlcdupmhgfbykvwxjzq";
var RARITY = new Uint8Array(LITERAL_CLASSES).fill(12);
RARITY[0] = 0;
for (let i = 0; i < COMMON2.length; i++) RARITY[classOf(COMMON2.charCodeAt(i))] = i;
var ANY = -1;
var BEYOND_ASCII = 1e6;
function rarest(text2, common) {
  let best = 0;
  let score = -Infinity;
  let first = 0;
  let second = 0;
  let beyond = -3;
  for (let i = 0; i < text2.length; i++) {
    const third = classOf(text2.charCodeAt(i));
    if (text2.charCodeAt(i) > 127) beyond = i;
    if (i >= 2) {
      const rarity = (RARITY[first] ?? 0) + (RARITY[second] ?? 0) + (RARITY[third] ?? 0);
      const value = rarity - 100 * (common[first << 10 | second << 5 | third] ?? 0) + (i - beyond < 3 ? BEYOND_ASCII : 0);
      if (value > score) {
        score = value;
        best = i - 2;
      }
    }
    first = second;
    second = third;
  }
  return best;
}
var isChain = (head) => head === 0 ? 0 : 1;
var IS_ASCII = /^[\0-\x7f]*$/;
function indexLiterals(texts2) {
  const heads = new Uint16Array(HASH_MASK + 1);
  const size2 = texts2.reduce((n, t) => n + (t.length === 2 ? LITERAL_CLASSES : 1), 1);
  const next = new Uint16Array(size2);
  const literal = new Uint16Array(size2);
  const back = new Uint8Array(size2);
  const before3 = new Int32Array(size2);
  const after2 = new Int32Array(size2);
  const common = commonness();
  let node = 0;
  const add2 = (hash2, index, distance) => {
    const text2 = texts2[index] ?? "";
    const rest = heads[hash2] ?? 0;
    const bit = (at) => at < 0 || at >= text2.length ? ANY : 1 << classOf(text2.charCodeAt(at));
    node++;
    literal[node] = index;
    back[node] = distance;
    next[node] = rest;
    before3[node] = bit(distance - 3) | (before3[rest] ?? 0);
    after2[node] = bit(distance + 1) | (after2[rest] ?? 0);
    heads[hash2] = node;
  };
  const addText = (text2, index) => {
    const c = (i) => classOf(text2.charCodeAt(i));
    if (text2.length === 2) {
      for (let first = 0; first < LITERAL_CLASSES; first++) add2(first << 10 | c(0) << 5 | c(1), index, 1);
    } else {
      const at = rarest(text2, common);
      add2(c(at) << 10 | c(at + 1) << 5 | c(at + 2), index, at + 2);
    }
  };
  const isAscii2 = texts2.map((text2) => IS_ASCII.test(text2));
  texts2.forEach((text2, index) => {
    if (isAscii2[index] === true) addText(text2, index);
  });
  const asciiKnown = Uint8Array.from(heads, isChain);
  texts2.forEach((text2, index) => {
    if (isAscii2[index] === false) addText(text2, index);
  });
  return { heads, known: Uint8Array.from(heads, isChain), asciiKnown, before: before3, after: after2, next, literal, back, texts: texts2 };
}
function standsAt(text2, start, literal) {
  if (start < 0 || start + literal.length > text2.length) return false;
  for (let i = 0; i < literal.length; i++) if (lowered(text2.charCodeAt(start + i)) !== literal.charCodeAt(i)) return false;
  return true;
}

// utils/detectors/numbers/near.ts
var SHORT3 = /^[a-z]{1,4}$/;
var NOT_NEAR = 1e3;
var BEHIND = 15;
var Words = class {
  texts = [];
  whole = [];
  places = /* @__PURE__ */ new Map();
  /** Word → the lists that have it. */
  listsOf = [];
  lists = /* @__PURE__ */ new Map();
  /** Classes of the first three characters, five bits each → place in `starters`, 0 where no word begins so. */
  byStart = new Uint16Array(LITERAL_CLASSES ** 3);
  starters = [[]];
  /** List → how far its nearest word is now. */
  distances = [];
  /** Lists of which a word is near now. */
  marked = [];
  /** The number of a list of words, separated by bars; an empty list is never near. */
  add(list) {
    const known3 = this.lists.get(list);
    if (known3 !== void 0) return known3;
    const number2 = this.distances.length;
    this.lists.set(list, number2);
    this.distances.push(NOT_NEAR);
    if (list !== "") for (const text2 of list.split("|")) this.listsOf[this.place(text2)]?.push(number2);
    return number2;
  }
  place(text2) {
    const known3 = this.places.get(text2);
    if (known3 !== void 0) return known3;
    const place2 = this.texts.length;
    this.texts.push(text2);
    this.whole.push(SHORT3.test(text2));
    this.listsOf.push([]);
    this.places.set(text2, place2);
    const c = (i) => classOf(text2.charCodeAt(i));
    const first = c(0) << 10 | c(1) << 5;
    if (text2.length > 2) this.starts(first | c(2), place2);
    else for (let third = 0; third < LITERAL_CLASSES; third++) this.starts(first | third, place2);
    return place2;
  }
  starts(hash2, place2) {
    const known3 = this.byStart[hash2] ?? 0;
    if (known3 !== 0) this.starters[known3]?.push(place2);
    else this.byStart[hash2] = this.starters.push([place2]) - 1;
  }
  /** Marks the words in text[from, to) less [start, end), with how far they are from it; true where there is any. */
  look(text2, from2, start, end, to2) {
    for (const list of this.marked) this.distances[list] = NOT_NEAR;
    this.marked.length = 0;
    if (start > from2) this.part(text2, from2, start, start, 0);
    if (to2 > end) this.part(text2, end, to2, end, BEHIND);
    return this.marked.length > 0;
  }
  /** How far the nearest word of a list is; undefined where none is near. */
  nearest(list) {
    const distance = this.distances[list] ?? NOT_NEAR;
    return distance === NOT_NEAR ? void 0 : distance;
  }
  part(text2, from2, to2, edge, more) {
    const { byStart: byStart2, starters } = this;
    let before3 = from2 > 0 && isWordUnit(text2.charCodeAt(from2 - 1));
    let first = packedOf(text2.charCodeAt(from2));
    let second = packedOf(text2.charCodeAt(from2 + 1));
    for (let i = from2; i < to2 - 1; i++) {
      const third = packedOf(text2.charCodeAt(i + 2));
      const unit = first > 31;
      if (!unit || !before3) {
        const starter = byStart2[(first & 31) << 10 | (second & 31) << 5 | third & 31] ?? 0;
        if (starter !== 0 && text2.charCodeAt(i) > 32)
          for (const place2 of starters[starter] ?? []) this.mark(text2, i, to2, place2, edge, more);
      }
      before3 = unit;
      first = second;
      second = third;
    }
  }
  mark(text2, i, to2, place2, edge, more) {
    const word = this.texts[place2] ?? "";
    const after2 = i + word.length;
    if (after2 > to2 || !standsAt(text2, i, word)) return;
    if (this.whole[place2] === true && after2 < to2 && isWordUnit(text2.charCodeAt(after2))) return;
    const distance = Math.max(0, more === 0 ? edge - after2 : i - edge + more);
    for (const list of this.listsOf[place2] ?? []) {
      const least = this.distances[list] ?? NOT_NEAR;
      if (least === NOT_NEAR) this.marked.push(list);
      if (distance < least) this.distances[list] = distance;
    }
  }
};

// utils/detectors/numbers/words.ts
var CLASS_WORDS = {
  "national-id": "national id|national identi|nationality number|identity card|identity number|identity code|identity no|identification number|identification no|identification code|identification card|personal number|personal code|personal id|id card|id number|id no|id nr|id code|id#|id_number|idnumber|nationalid|national_id|citizen|social security|ssn|resident|civil id|civil registration|ausweis|personalausweis|identit\xE4tskarte|sozialversicherung|versicherungsnummer|carte d'identit\xE9|carte nationale|s\xE9curit\xE9 sociale|documento de identi|documento nacional|documento nazionale|c\xE9dula|cedula|carta d'identit\xE0|carta di identit\xE0|identiteit|persoonsnummer|personnummer|kimlik|dow\xF3d osobisty|dowodu osobist|dowod|n\xFAmero de identi|numero de identi|numero di identi|bilhete de identidade|cart\xE3o de cidad\xE3o|henkil\xF6|isikukood|asmens|personas kod|rodn\xE9|ob\u010Dan|osobn\xED|szem\xE9lyi|\u043B\u0438\u0447\u043D\u0430|\u043B\u0438\u0447\u0435\u043D|\u043F\u0430\u0441\u043F\u043E\u0440\u0442 \u0433\u0440\u0430\u0436\u0434\u0430\u043D\u0438\u043D\u0430|\u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u0435\u043D\u0438|\u8EAB\u4EFD\u8BC1|\u8EAB\u5206\u8B49|\u8EAB\u4EFD\u8B49|\u8A3C\u53F7|\u500B\u4EBA\u756A\u53F7|\uC8FC\uBBFC|\uC2E0\uBD84\uC99D|\u0E1A\u0E31\u0E15\u0E23\u0E1B\u0E23\u0E30\u0E0A\u0E32\u0E0A\u0E19|\u0E1B\u0E23\u0E30\u0E08\u0E33\u0E15\u0E31\u0E27|\u05D4\u05D6\u05D4\u05D5\u05EA|\u05D6\u05D4\u05D5\u05EA|\u0647\u0648\u064A\u0629|\u0627\u0644\u0647\u0648\u064A\u0629",
  "tax-id": "tax|taxid|tax_id|taxpayer|tin|fiscal|fiscale|steuer|finanzamt|imp\xF4t|impuesto|imposto|tributari|contribu|vergi|podatk|skatt|skat|belasting|vero|dav\u010Dn|da\u0148ov|ad\xF3|mokes\u010D|nodok|maksu|\u043D\u0430\u043B\u043E\u0433|\u043F\u043E\u0434\u0430\u0442\u043A|\u0434\u0430\u043D\u044A\u0447|\u03C6\u03BF\u03C1\u03BF\u03BB\u03BF\u03B3|\u7A0E|\uC138\uAE08|\u05DE\u05E1|\u0636\u0631\u064A\u0628",
  "company-id": "company|business number|business no|business reg|business id|registration n|reg. no|reg no|register|corporate|corporation|organisation n|organization n|organisationsn|organisasjonsn|firm|enterprise|entreprise|empresa|azienda|societ\xE0|onderneming|unternehmen|c\xE9gjegyz\xE9k|y-tunnus|\u043A\u043E\u043C\u043F\u0430\u043D\u0438|\u043F\u0440\u0435\u0434\u043F\u0440\u0438\u044F\u0442|\u5DE5\u5546|\u4FE1\u7528\u4EE3\u7801|\u6CD5\u4EBA\u756A\u53F7|\u7D71\u4E00\u7DE8\u865F|\uC0AC\uC5C5\uC790|\uBC95\uC778",
  vat: "vat|vat_number|vatin|tva|iva|p.iva|btw|mwst|ust|ust-id|ustid|umsatzsteuer|mehrwertsteuer|moms|mva|gst|dph|ddv|pdv|dds|\u0434\u0434\u0441|\u043F\u0434\u0432|\u043F\u0432\u043C|\u043D\u0434\u0441|\u03B1\u03C6\u03BC|afm|alv|pvm|pvn|kmkr|k\xE1fa|\xE1fa|ad\xF3sz\xE1m|k\xF6z\xF6ss\xE9gi|kdv|nip|nif|cif|cui|tax|invoice|rechnung|facture|fattura|factura",
  passport: "passport|passportno|travel document|travel doc|reisepass|passnummer|pass-nr|passnr|passeport|pasaporte|passaporte|passaporto|paspoort|paszport|pasaport|passi|pass nr|passnumm|pas nr|\xFAtlev\xE9l|pa\u0219aport|cestovn\xED pas|cestovn\xFD pas|\u043F\u0430\u0441\u043F\u043E\u0440\u0442|\u03B4\u03B9\u03B1\u03B2\u03B1\u03C4\u03AE\u03C1\u03B9\u03BF|\u30D1\u30B9\u30DD\u30FC\u30C8|\u65C5\u5238|\u62A4\u7167|\u8B77\u7167|\uC5EC\uAD8C|\u0E2B\u0E19\u0E31\u0E07\u0E2A\u0E37\u0E2D\u0E40\u0E14\u0E34\u0E19\u0E17\u0E32\u0E07|\u05D3\u05E8\u05DB\u05D5\u05DF|\u062C\u0648\u0627\u0632",
  "driver-license": "driver's licen|driver\u2019s licen|drivers licen|driver licen|driving licen|driver_licen|licence number|license number|licence no|license no|license is|licence is|my license|my licence|dl number|dl no|dl#|dvla|f\xFChrerschein|fuehrerschein|fahrerlaubnis|fahrausweis|permis de conduire|permiso de conduc|licencia de conduc|carnet de conducir|patente|rijbewijs|prawo jazdy|prawa jazdy|carta de condu\xE7\xE3o|cnh|carteira de habilita\xE7\xE3o|k\xF6rkort|f\xF8rerkort|k\xF8rekort|ajokortti|ehliyet|s\xFCr\xFCc\xFC belgesi|\u0159idi\u010Dsk|vodi\u010Dsk|jogos\xEDtv\xE1ny|permis de conducere|\u0432\u043E\u0434\u0438\u0442\u0435\u043B\u044C\u0441\u043A|\u904B\u8EE2\u514D\u8A31|\u9A7E\u9A76\u8BC1|\u99D5\u7167|\uC6B4\uC804\uBA74\uD5C8|\uBA74\uD5C8",
  "health-id": "health|patient|insurance|insured|medicare|medicaid|medical|versicherten|krankenversicher|krankenkasse|gesundheitskarte|arzt|assurance maladie|carte vitale|tessera sanitaria|sanitari|zorgverzekering|taj|tarjeta sanitaria|ubezpieczen|sygehus|cns|\u533B\u4FDD|\u4FDD\u967A|\uAC74\uAC15\uBCF4\uD5D8",
  "vehicle-plate": "plate|plates|number plate|licence plate|license plate|vehicle|car reg|reg no|registration|vrn|vrm|rto|kennzeichen|nummernschild|kfz|fahrzeug|immatricul|plaque|matr\xEDcula|matricula|matriculaci\xF3n|targa|kenteken|rejestracyjn|plaka|plakas\u0131|placa|patente|rekisteri|registreringsn|spz|rz|rendsz\xE1m|\u0433\u043E\u0441\u043D\u043E\u043C\u0435\u0440|\u043D\u043E\u043C\u0435\u0440\u043D\u043E\u0439 \u0437\u043D\u0430\u043A|\u043D\u043E\u043C\u0435\u0440\u043D\u0438\u0439|\u30CA\u30F3\u30D0\u30FC|\u8ECA\u724C|\u8F66\u724C|\uBC88\uD638\uD310|car|auto|voiture|coche|carro|bil",
  "postal-code": "zip|zipcode|postcode|post code|postal|postleitzahl|plz|code postal|c\xF3digo postal|codigo postal|cep|cap|pin code|pincode|postnummer|postinumero|kod pocztowy|ps\u010D|ir\xE1ny\xEDt\xF3sz\xE1m|\u0438\u043D\u0434\u0435\u043A\u0441|\u0456\u043D\u0434\u0435\u043A\u0441|\u90F5\u4FBF\u756A\u53F7|\u90AE\u7F16|\u90AE\u653F\u7F16\u7801|\u90F5\u905E\u5340\u865F|\uC6B0\uD3B8\uBC88\uD638|eircode|address|addr|adresse|direcci\xF3n|direccion|indirizzo|endere\xE7o|adres|adresa|osoite|\u0430\u0434\u0440\u0435\u0441|address|\u5730\u5740|\u4F4F\u6240|\uC8FC\uC18C"
};
var COUNTRY_WORDS = {
  AD: "andorra",
  AE: "emirat|uae|dubai|abu dhabi",
  AL: "albania|shqip",
  AM: "armenia",
  AO: "angola",
  AR: "argentin",
  AT: "austria|\xF6sterreich|oesterreich",
  AU: "australia|aussie",
  AZ: "azerbaijan|az\u0259rbaycan",
  BA: "bosnia|bosna",
  BD: "bangladesh",
  BE: "belgi|belge",
  BG: "bulgar|\u0431\u044A\u043B\u0433\u0430\u0440",
  BO: "bolivia",
  BR: "brazil|brasil",
  BY: "belarus|\u0431\u0435\u043B\u0430\u0440\u0443\u0441",
  CA: "canad",
  CH: "swiss|switzerland|schweiz|suisse|svizzer",
  CL: "chile",
  CN: "china|chinese|\u4E2D\u56FD|\u4E2D\u534E|prc",
  CO: "colombia",
  CR: "costa rica",
  CU: "cuba|cuban",
  CY: "cyprus|cypriot|\u03BA\u03CD\u03C0\u03C1",
  CZ: "czech|\u010Desk",
  DE: "german|deutsch|deutschland|brd",
  DK: "danish|denmark|dansk|danmark",
  DO: "dominican|rep\xFAblica dominicana",
  DZ: "algeri",
  EC: "ecuador",
  EE: "estonia|eesti",
  EG: "egypt|\u0645\u0635\u0631",
  ES: "spain|spanish|espa\xF1|espan",
  FI: "finland|finnish|suomi|suomen",
  FR: "france|french|fran\xE7ais|francais",
  GB: "uk|u.k.|british|britain|england|english|scotland|scottish|wales|welsh|gb|united kingdom",
  GE: "georgia",
  GH: "ghana",
  GR: "greece|greek|hellenic|\u03B5\u03BB\u03BB",
  GT: "guatemala",
  HK: "hong kong|\u9999\u6E2F|hk",
  HN: "hondur",
  HR: "croatia|hrvat",
  HU: "hungar|magyar",
  ID: "indonesia",
  IE: "ireland|irish|\xE9ire",
  IL: "israel|\u05D9\u05E9\u05E8\u05D0\u05DC",
  IN: "india",
  IR: "iran|iranian|\u0627\u06CC\u0631\u0627\u0646",
  IS: "iceland|\xEDsland",
  IT: "italy|italia|italian|italiano",
  JP: "japan|\u65E5\u672C",
  KE: "kenya",
  KR: "korea|\uD55C\uAD6D|\uB300\uD55C\uBBFC\uAD6D",
  KW: "kuwait|\u0627\u0644\u0643\u0648\u064A\u062A",
  KZ: "kazakh|\u049B\u0430\u0437\u0430\u049B|\u043A\u0430\u0437\u0430\u0445",
  LB: "leban|liban",
  LI: "liechtenstein",
  LK: "sri lanka",
  LT: "lithuania|lietuv",
  LU: "luxemb|l\xEBtzeb",
  LV: "latvia|latvij",
  LY: "libya|\u0644\u064A\u0628\u064A\u0627",
  MA: "morocc|maroc",
  MD: "moldov",
  ME: "montenegr|crna gora",
  MK: "macedonia|\u043C\u0430\u043A\u0435\u0434\u043E\u043D",
  MT: "malta|maltese",
  MU: "mauriti",
  MX: "mexic|m\xE9xic",
  MY: "malaysia",
  MZ: "mozambi|mo\xE7ambi",
  NG: "nigeria",
  NI: "nicaragua",
  NL: "dutch|netherlands|holland|nederland",
  NO: "norway|norwegian|norge|norsk",
  NZ: "new zealand|nz|kiwi",
  PA: "panam",
  PE: "peru|per\xFA|peruvian|peruan",
  PH: "philippin|filipin|pilipin",
  PK: "pakistan",
  PL: "poland|polish|polsk|polska",
  PT: "portug",
  PY: "paraguay",
  QA: "qatar",
  RO: "romania|rom\xE2n",
  RS: "serbia|srbij|\u0441\u0440\u0431\u0438",
  RU: "russia|russian|\u0440\u043E\u0441\u0441\u0438|\u0440\u0444",
  SA: "saudi|\u0627\u0644\u0633\u0639\u0648\u062F\u064A\u0629",
  SE: "sweden|swedish|sverige|svensk",
  SG: "singapor|sg",
  SI: "sloven",
  SK: "slovak|slovensk",
  SV: "el salvador|salvador",
  TH: "thai|thailand|\u0E44\u0E17\u0E22",
  TN: "tunis",
  TR: "turkish|turkey|t\xFCrkiye|t\xFCrk|turkiye",
  TW: "taiwan|\u53F0\u7063|\u81FA\u7063|roc",
  UA: "ukrain|\u0443\u043A\u0440\u0430\u0457\u043D",
  US: "us|usa|u.s.|american|united states|america",
  UY: "uruguay",
  UZ: "uzbek|o\u02BBzbek",
  VE: "venez",
  VN: "vietnam|vi\u1EC7t|viet nam",
  ZA: "south africa|rsa|za"
};
var WEAK_WORDS = "id|ids|number|no|nr|code|card|pin";

// utils/detectors/numbers/table.ts
var DIGIT3 = 1;
var LETTER2 = 2;
var JOINT2 = 3;
var SEED = 2166136261;
var IS_LAYOUT = 1;
var IS_BEGINNING = 2;
var PLACE_BITS = 14;
function placeOf(hash2) {
  return Math.imul(hash2, 2654435761) >>> 32 - PLACE_BITS;
}
function step(hash2, kind2) {
  return Math.imul(hash2 ^ kind2, 16777619);
}
var OTHER_JOINTS = "\xA0\u2009\u202F\u2010\u2011\u2013\xB7";
function kindOf2(code) {
  if (code >= 48 && code <= 57) return DIGIT3;
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? LETTER2 : 0;
  return isWordUnit(code) ? LETTER2 : 0;
}
function isJoint2(code) {
  return code < 128 ? code === 32 || code === 45 || code === 46 || code === 47 || code === 40 || code === 91 || code === 43 : OTHER_JOINTS.includes(String.fromCharCode(code));
}
var WRITTEN = {
  " ": " \xA0\u2009\u202F-\u2010\u2011\u2013.",
  "-": "-\u2010\u2011\u2013 \xA0",
  ".": ". ",
  "/": "/",
  "(": "([",
  "\xB7": "\xB7-. ",
  "+": "+-",
  _: " \xA0",
  "~": "-\u2010\u2011\u2013"
};
function pictures(form) {
  if (!form.includes("*")) return [form];
  let all = [""];
  for (const char of form) all = char === "*" ? all.flatMap((a) => [`${a}9`, `${a}A`]) : all.map((a) => a + char);
  return all;
}
function compileTable(rows2) {
  const words2 = new Words();
  const layouts = /* @__PURE__ */ new Map();
  const runs = [];
  const beginnings = /* @__PURE__ */ new Set();
  const put2 = (hash2, entry) => {
    const entries = layouts.get(hash2);
    if (entries === void 0) layouts.set(hash2, [entry]);
    else entries.push(entry);
  };
  for (const row3 of rows2) {
    const compiled2 = {
      row: row3,
      words: words2.add(row3.words.join("|")),
      classWords: words2.add(CLASS_WORDS[row3.id.split(".")[1] ?? ""] ?? ""),
      countryWords: words2.add(COUNTRY_WORDS[row3.country ?? ""] ?? ""),
      strength: Math.log2(row3.odds)
    };
    for (const form of row3.forms) {
      if (form.startsWith("#")) {
        (runs[Number(form.slice(1))] ??= []).push({ row: compiled2, joints: "" });
        continue;
      }
      for (const picture of pictures(form)) {
        let hash2 = SEED;
        let plain2 = SEED;
        let joints = "";
        const strict = picture.startsWith("!");
        for (let i = strict ? 1 : 0; i < picture.length; i++) {
          const char = picture.charAt(i);
          const kind2 = char === "9" ? DIGIT3 : char === "A" ? LETTER2 : JOINT2;
          hash2 = step(hash2, kind2);
          if (kind2 !== JOINT2) {
            plain2 = step(plain2, kind2);
            continue;
          }
          joints += char;
          beginnings.add(hash2);
        }
        put2(hash2, { row: compiled2, joints });
        if (!strict && joints !== "") put2(plain2, { row: compiled2, joints: "" });
      }
    }
  }
  const known3 = new Uint8Array(1 << PLACE_BITS);
  const know = (hash2, what) => {
    known3[placeOf(hash2)] = (known3[placeOf(hash2)] ?? 0) | what;
  };
  for (const hash2 of layouts.keys()) know(hash2, IS_LAYOUT);
  for (const hash2 of beginnings) know(hash2, IS_BEGINNING);
  const layout = (entries) => ({ entries, alone: entries.filter(({ row: { row: row3 } }) => row3.alone !== void 0) });
  return {
    words: words2,
    weakWords: words2.add(WEAK_WORDS),
    layouts: new Map(Array.from(layouts, ([hash2, entries]) => [hash2, layout(entries)])),
    beginnings,
    known: known3,
    runs: runs.map((entries) => entries && layout(entries))
  };
}
function joined(written2, pictured) {
  for (let i = 0; i < pictured.length; i++) {
    const sign = written2[i] ?? "";
    if (!(WRITTEN[pictured[i] ?? ""] ?? "").includes(sign)) return false;
    if (i > 0 && pictured[i] === pictured[i - 1] && sign !== written2[i - 1]) return false;
  }
  return true;
}

// utils/detectors/numbers/reader.ts
var MOST_CHARACTERS = 34;
var MOST_GROUPS = 9;
var BEFORE3 = 60;
var AFTER2 = 30;
var SLACK = 2;
var MIXED = DIGIT3 | LETTER2;
var STRONG = 6;
var BARE = 6;
var LOOSE = /* @__PURE__ */ new Set(["passport", "driver-license", "vehicle-plate", "postal-code"]);
var classOf2 = (row3) => row3.row.id.split(".")[1] ?? "";
function isDigit4(code) {
  return code >= 48 && code <= 57;
}
function opens(text2, at) {
  if (at === 0) return true;
  const code = text2.charCodeAt(at - 1);
  if (code === 95 || code === 64 || code === 36 || code === 8364 || code === 163 || code === 37) return false;
  if (kindOf2(code) !== 0) return false;
  return !((code === 46 || code === 44 || code === 45 || code === 47) && at > 1 && kindOf2(text2.charCodeAt(at - 2)) === DIGIT3);
}
function closes(text2, end) {
  if (end >= text2.length) return true;
  const code = text2.charCodeAt(end);
  if (code === 95 || code === 64 || code === 37 || code === 8364 || code === 43 || code === 61) return false;
  if ((code === 46 || code === 44 || code === 45 || code === 47 || code === 58) && isDigit4(text2.charCodeAt(end + 1))) return false;
  return code < 1328 || !isOtherWord(text2, end) || code >= 3584;
}
var NumberReader = class {
  constructor(table3) {
    this.table = table3;
  }
  table;
  candidates = [];
  /** Where the separators stand that were passed. */
  jointsAt = new Int32Array(MOST_GROUPS);
  /** Whether the last reading looked for words: what reads the same place after it need not look again. */
  looked = false;
  /** The best reading of what starts at `at`; `bare` where the text may be nothing but a number. */
  read(text2, at, bare) {
    this.looked = false;
    if (!opens(text2, at) || !this.scan(text2, at)) return null;
    this.looked = true;
    const { words: words2 } = this.table;
    const last5 = this.candidates[this.candidates.length - 1]?.end ?? at;
    const named2 = words2.look(text2, Math.max(0, at - BEFORE3), at, last5, Math.min(text2.length, last5 + AFTER2));
    let best = null;
    for (const candidate of this.candidates) {
      const whole = bare && text2.length - candidate.end <= SLACK && !holdsWord(text2, candidate.end, text2.length);
      const found3 = this.judge(text2, at, candidate, whole, named2);
      if (found3 !== null && (best === null || found3.score > best.score)) best = found3;
    }
    this.candidates.length = 0;
    if (best === null) return null;
    const { row: row3 } = best.row;
    return {
      start: at,
      end: best.end,
      confidence: best.confidence,
      score: best.score,
      kind: {
        id: row3.id,
        category: row3.category,
        ...row3.country === void 0 ? {} : { country: row3.country },
        rank: best.score >= 100 ? 2 : 1,
        generic: best.score < 100 && row3.alone === void 0
      }
    };
  }
  /** Goes over the groups that start at `at`, and keeps each end at which something of the table may end. */
  scan(text2, at) {
    const { candidates, jointsAt } = this;
    const { runs, beginnings, known: known3 } = this.table;
    candidates.length = 0;
    const continued2 = at > 1 && isJoint2(text2.charCodeAt(at - 1)) && isDigit4(text2.charCodeAt(at - 2));
    let hash2 = SEED;
    let i = at;
    let kinds3 = 0;
    for (let groups = 1; ; groups++) {
      for (let kind2 = kindOf2(text2.charCodeAt(i)); kind2 !== 0; kind2 = kindOf2(text2.charCodeAt(++i))) {
        hash2 = step(hash2, kind2);
        kinds3 |= kind2;
        if (i - at > MOST_CHARACTERS + groups) return candidates.length > 0;
      }
      const code = text2.charCodeAt(i);
      const goesOn = isJoint2(code) && kindOf2(text2.charCodeAt(i + 1)) !== 0;
      if (continued2 && goesOn) return false;
      if (groups === 1 && kinds3 === MIXED) this.keep(text2, i, runs[i - at], 0);
      if ((!goesOn || groups === 1 || !isDigit4(text2.charCodeAt(i + 1)) || !isDigit4(text2.charCodeAt(i - 1))) && ((known3[placeOf(hash2)] ?? 0) & IS_LAYOUT) !== 0)
        this.keep(text2, i, this.table.layouts.get(hash2), groups - 1);
      if (!goesOn || groups >= MOST_GROUPS) return candidates.length > 0;
      hash2 = step(hash2, JOINT2);
      if (((known3[placeOf(hash2)] ?? 0) & IS_BEGINNING) === 0 || !beginnings.has(hash2)) return candidates.length > 0;
      jointsAt[groups - 1] = i++;
    }
  }
  keep(text2, end, layout, count) {
    if (layout === void 0 || !closes(text2, end)) return;
    let joints = "";
    for (let i = 0; i < count; i++) joints += text2.charAt(this.jointsAt[i] ?? 0);
    if (layout.entries.some((e) => joined(joints, e.joints))) this.candidates.push({ end, layout, joints });
  }
  /** 2 where a word of the class and one of the country are near, 1 where the class's alone is. */
  classLevel({ countryWords }, ofClass) {
    const { words: words2, weakWords } = this.table;
    if (ofClass === void 0 && words2.nearest(weakWords) === void 0) return 0;
    return words2.nearest(countryWords) !== void 0 ? 2 : ofClass === void 0 ? 0 : 1;
  }
  judge(text2, at, { end, layout, joints }, whole, named2) {
    const { words: words2 } = this.table;
    let best = null;
    let refused = 0;
    let value = "";
    for (const { row: compiled2, joints: pictured } of named2 || whole ? layout.entries : layout.alone) {
      const { row: row3 } = compiled2;
      const own = words2.nearest(compiled2.words);
      const ofClass = own ?? words2.nearest(compiled2.classWords);
      const level = own !== void 0 ? 3 : row3.named === true ? 0 : this.classLevel(compiled2, ofClass);
      if (level === 0 && row3.alone === void 0 && !(whole && row3.bare !== false)) continue;
      if (!joined(joints, pictured)) continue;
      if (value === "") value = squeeze(text2.slice(at, end));
      if (isRepeated(value)) return null;
      const holds2 = (row3.only === void 0 || row3.only.test(value)) && (row3.check === void 0 || row3.check(value));
      if (!holds2) {
        if (compiled2.strength >= 3) refused = Math.max(refused, level);
        continue;
      }
      const confidence = sureness(compiled2, level, whole, pictured);
      if (confidence === null || level === 0 && isSmall(compiled2, text2.slice(at, end))) continue;
      const score = scoreOf(compiled2, level, own ?? ofClass ?? 0, value.length, joints.length);
      if (best === null || score > best.score) best = { row: compiled2, end: closing(text2, end, joints), score, confidence };
    }
    return best !== null && refused >= 2 && best.score < 200 ? null : best;
  }
};
function scoreOf({ row: row3, strength: strength2 }, level, distance, length2, joints) {
  const prior = typeof row3.bare === "number" ? row3.bare : 0;
  return level * 100 + (level > 0 ? 40 - distance / 2 : 0) + strength2 * 2 + (level === 0 ? prior * 2 : 0) + length2 / 4 + joints;
}
function sureness(compiled2, level, whole, joints) {
  const { row: row3, strength: strength2 } = compiled2;
  const proven = row3.check !== void 0 && strength2 >= 3 && row3.source !== "unverified";
  if (level === 3) return proven ? "high" : "medium";
  if (level === 2 && (strength2 >= 3 || LOOSE.has(classOf2(compiled2)))) return proven && strength2 >= STRONG ? "high" : "medium";
  if (level === 1 && (strength2 >= STRONG || LOOSE.has(classOf2(compiled2)))) return row3.alone === "high" ? "high" : "medium";
  if (row3.alone !== void 0) return row3.alone;
  if (!whole || row3.bare === false) return null;
  return strength2 + (typeof row3.bare === "number" ? row3.bare : 0) + (joints === "" ? 0 : 1.5) >= BARE ? "low" : null;
}
function holdsWord(text2, from2, to2) {
  for (let i = from2; i < to2; i++) if (kindOf2(text2.charCodeAt(i)) !== 0) return true;
  return false;
}
function isSmall(compiled2, value) {
  return LOOSE.has(classOf2(compiled2)) && compiled2.strength < 2 && !compiled2.row.id.includes("postal") && /[a-z]/.test(value);
}
function closing(text2, end, joints) {
  return /[([]/.test(joints) && /[)\]]/.test(text2.charAt(end)) ? end + 1 : end;
}
function squeeze(value) {
  let out = "";
  for (let i = 0; i < value.length; i++) if (kindOf2(value.charCodeAt(i)) !== 0) out += value.charAt(i);
  return out.toUpperCase();
}

// utils/detectors/numbers/rows-africa-oceania.ts
var africaAndOceania = () => [
  row("national-id.ao", "999999999AA999", 1, "bilhete de identidade|bi", "stdnum:ao/bi", { bare: 7 }),
  row("tax-id.dz", "999999999999999|99999999999999999999", 1, "nif|num\xE9ro d'identification fiscale", "stdnum:dz/nif", {
    named: true,
    bare: false
  }),
  row("national-id.eg", "99999999999999|9 999999 99 9999 9", 80, "\u0631\u0642\u0645 \u0642\u0648\u0645\u064A|\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0642\u0648\u0645\u064A|egyptian id", "unverified", {
    only: /^[23]/,
    check: egyptian
  }),
  row("tax-id.eg", "999-999-999", 1, "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0636\u0631\u064A\u0628\u064A", "stdnum:eg/tn", { named: true, bare: false }),
  row("tax-id.gh", "A9999999999|A999999999A", 2e3, "tin|gra", "stdnum:gh/tin", { only: /^[PCGQV]00/, check: ghanaianTax, bare: 1 }),
  row("national-id.gh", "!AAA-999999999-9", 1e4, "ghana card", "unverified", { only: /^GHA/, alone: "low" }),
  row("tax-id.ke", "A999999999A", 13, "kra|kra pin|pin", "stdnum:ke/pin", { only: /^[AP]/, bare: 3 }),
  row("company-id.ma", "999999999999999|999999999 9999 99", 97, "ice|identifiant commun", "stdnum:ma/ice", {
    check: moroccanCompany,
    bare: false
  }),
  row("national-id.mu", "A9999999999999", 400, "nic|national identity card", "stdnum:mu/nid", { check: mauritian }),
  row("national-id.mz", "999999999999A", 1, "bilhete de identidade|bi", "stdnum:mz/bi", { bare: 6 }),
  row("tax-id.mz", "999 999 999", 11, "nuit", "stdnum:mz/nuit", { check: mozambicanTax, bare: false }),
  row("national-id.ng", "99999999999", 12, "nin|nimc|national identification", "presidio:nigeria/ng_nin", { check: nigerian, bare: 1 }),
  row("national-id.ng", "99999999999", 1, "bvn|bank verification", "unverified", { only: /^2/, named: true, bare: false }),
  row("tax-id.ng", "!99999999-9999", 1, "tin|firs|tax", "validator:isVAT", { bare: 4 }),
  row("tax-id.tn", "9999999/A/A/A/999|9999999A/A/A/999|!9999999/A", 60, "matricule fiscal|mf", "stdnum:tn/mf", {
    only: /^\d{7}[A-HJ-NP-TV-Z](?:[APBDN][MPCNE]\d{3})?$/,
    bare: 1
  }),
  row("national-id.za", "999999 9999 999|999999 9999 99 9", 900, "rsa id|sa id|south african id|id number", "stdnum:za/idnr", {
    check: southAfrican
  }),
  row("tax-id.za", "9999999999|9999/999/99/9", 20, "tax reference|income tax|sars", "stdnum:za/tin", {
    check: southAfricanTax,
    bare: false
  }),
  row("vat.za", "9999999999", 10, "vat|vat number|vat reg", "stdnum:za/vat", { only: /^4/, named: true, bare: false }),
  row("tax-id.au", "999 999 999|99 999 999", 11, "tfn|tax file", "stdnum:au/tfn", { check: australianTax, bare: 2.7 }),
  // The two digits in front are the check digits, from 10 on.
  row("company-id.au", "99 999 999 999", 90, "abn|business number", "stdnum:au/abn", {
    only: /^[1-9]/,
    check: australianCompany,
    bare: 3
  }),
  row("company-id.au", "999 999 999", 10, "acn|company number|arbn", "stdnum:au/acn", { check: australianNumber, bare: 2.7 }),
  row("health-id.au", "9999 99999 9|9999 99999 9 9|9999-99999-9", 20, "medicare", "presidio:australia/au_medicare", {
    only: /^[2-6]/,
    check: australianHealth,
    bare: 1.7
  }),
  row("health-id.au", "9999 9999 9999 9999", 1e5, "ihi|healthcare identifier", "unverified", {
    only: /^80036[01]/,
    named: true,
    bare: false
  }),
  row("tax-id.nz", "99-999-999|999-999-999", 12, "ird|ird number|inland revenue", "stdnum:nz/ird", { check: newZealandTax, bare: false }),
  row("health-id.nz", "AAA9999", 11, "nhi|national health index", "unverified", {
    only: /^[A-HJ-NP-Z]{3}/,
    check: newZealandHealth,
    named: true,
    bare: false
  })
];

// utils/detectors/numbers/rows-americas.ts
var SSN = "ssn|social security|soc sec|social sec|ss#|social|ss no|ss number|ss";
var americas = () => [
  row("tax-id.ar", "99-99999999-9", 140, "cuit|cuil|c.u.i.t", "stdnum:ar/cuit", {
    only: /^(?:20|2[3457]|30|3[34]|5[015])/,
    check: argentineTax,
    bare: 1
  }),
  row("national-id.ar", "99.999.999", 1, "dni|d.n.i|documento nacional", "stdnum:ar/dni", { named: true, bare: false }),
  row("national-id.bo", "9999999 AA|99999999 AA", 70, "c\xE9dula|carnet de identidad", "stdnum:bo/ci", {
    only: /(?:LP|OR|PT|CB|CH|TJ|SC|BE|PD)$/,
    bare: false
  }),
  row("tax-id.br", "999.999.999-99|!999 999 999 99", 110, "cpf|cadastro de pessoas", "stdnum:br/cpf", {
    check: brazilianPerson,
    bare: 2
  }),
  row("company-id.br", "99.999.999/9999-99|!99 999 999 9999 99", 110, "cnpj|cadastro nacional da pessoa", "stdnum:br/cnpj", {
    check: brazilianCompany,
    bare: 2
  }),
  row("company-id.br", "#14", 110, "cnpj", "stdnum:br/cnpj", { only: /^[A-Z\d]{12}\d\d$/, check: brazilianCompany, bare: false }),
  row("health-id.br", "999 9999 9999 9999", 25, "cns|cart\xE3o sus|cartao sus|cart\xE3o nacional de sa\xFAde", "unverified", {
    check: brazilianHealth,
    named: true,
    bare: false
  }),
  row("national-id.br", "999.99999.99-9", 11, "pis|pasep|nis|nit", "unverified", { check: brazilianInsurance, named: true, bare: false }),
  row("national-id.ca", "999-999-999|999 999 999", 13, "sin|social insurance|nas|assurance sociale", "stdnum:ca/sin", {
    check: canadianPerson,
    bare: 3
  }),
  row(
    "company-id.ca",
    "99999 9999 AA 9999|999999999 AA 9999|999999999AA9999|999999999 AA9999",
    1700,
    "business number|gst|hst|num\xE9ro d'entreprise",
    "stdnum:ca/bn",
    { only: /R[CMPTRZ]\d{4}$/, check: canadianCompany, alone: "low" }
  ),
  row("company-id.ca", "999999999", 10, "business number|gst|hst", "stdnum:ca/bn", { check: canadianCompany, named: true, bare: false }),
  row("health-id.ca", "9999 999 999", 110, "phn|personal health number|msp|carecard", "stdnum:ca/bc_bhn", {
    check: columbianHealth,
    bare: false
  }),
  row("company-id.ca", "9999999999 AA 9999|9999999999AA9999", 1e4, "tvq|qst", "stdnum:ca/qst", {
    only: /(?:TQ|QT)\d{4}$/,
    check: quebecTax,
    alone: "low"
  }),
  row(
    "national-id.cl",
    "!99.999.999-9|!9.999.999-9|!99.999.999-A|!9.999.999-A|!99999999-9|!9999999-9|!99999999-A|!9999999-A|999999999|99999999A",
    11,
    "rut|run|rol \xFAnico|rol unico|r.u.t",
    "stdnum:cl/rut",
    { only: /^\d{7,8}[\dK]$/, check: chilean, bare: 2 }
  ),
  row("tax-id.co", "999.999.999-9|9999999999|!999999999-9", 11, "nit|n\xFAmero de identificaci\xF3n tributaria", "stdnum:co/nit", {
    check: colombian,
    bare: 1
  }),
  row("national-id.co", "9.999.999.999|99.999.999|9999999999", 1, "c\xE9dula|cedula|c.c.|cc|nuip|c\xE9dula de ciudadan\xEDa", "unverified", {
    named: true,
    bare: false
  }),
  row("national-id.cr", "!9-9999-9999|!99-9999-9999", 9, "c\xE9dula|cedula|c\xE9dula de identidad", "stdnum:cr/cpf", {
    only: /^0?[1-9]/,
    bare: false
  }),
  row("company-id.cr", "9-999-999999", 50, "c\xE9dula jur\xEDdica|cedula juridica", "stdnum:cr/cpj", {
    only: /^(?:2[1-4]00|3(?:00[2-9]|01[0-4]|10\d|110)|4000|5001)/,
    bare: 1
  }),
  row("national-id.cr", "999999999999", 10, "dimex|c\xE9dula de residencia", "stdnum:cr/cr", { only: /^1/, named: true, bare: false }),
  row("national-id.cu", "99999999999", 27, "carn\xE9 de identidad|carnet de identidad|n\xFAmero de identidad permanente", "stdnum:cu/ni", {
    check: cuban,
    named: true,
    bare: false
  }),
  row("national-id.do", "999-9999999-9", 10, "c\xE9dula|cedula", "stdnum:do/cedula", { check: dominicanPerson, bare: 2 }),
  row("tax-id.do", "9-99-99999-9", 30, "rnc|registro nacional del contribuyente|registro nacional de contribuyentes", "stdnum:do/rnc", {
    check: dominicanCompany,
    bare: 1
  }),
  row("national-id.ec", "999999999-9", 60, "c\xE9dula|cedula|ecuador", "stdnum:ec/ci", { check: ecuadorian, bare: 0.2 }),
  row("tax-id.ec", "9999999999999|9999999999-999", 80, "ruc|registro \xFAnico de contribuyentes", "stdnum:ec/ruc", {
    check: ecuadorianCompany
  }),
  row("national-id.gt", "9999 99999 9999|9999-99999-9999", 150, "cui|dpi|c\xF3digo \xFAnico de identificaci\xF3n", "stdnum:gt/cui", {
    check: guatemalan,
    bare: -2
  }),
  row("tax-id.gt", "!9999999-9|!999999-9|!99999999-9|!9999999-A|!999999-A|!99999999-A", 11, "nit", "stdnum:gt/nit", {
    check: guatemalanTax,
    bare: false
  }),
  row("national-id.hn", "9999-9999-99999", 20, "dni|identidad|tarjeta de identidad", "unverified", {
    only: /^(?:0[1-9]|1[0-8])\d\d(?:19|20)\d\d/,
    named: true,
    bare: false
  }),
  row("national-id.mx", "AAAA999999AAAAAA*9", 5e4, "curp|clave \xFAnica de registro", "stdnum:mx/curp", {
    only: /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX](?:AS|BC|BS|C[CHLMS]|D[FG]|G[RT]|HG|JC|M[CNS]|N[ELTR]|OC|PL|Q[RT]|S[LPR]|T[CLS]|VZ|YN|ZS)/,
    check: mexicanPerson,
    alone: "medium"
  }),
  row("tax-id.mx", "AAAA 999999 ***|AAA 999999 ***", 300, "rfc|registro federal", "stdnum:mx/rfc", { check: mexicanTax, alone: "low" }),
  row("health-id.mx", "99999999999|99-99-99-9999-9", 10, "nss|imss|n\xFAmero de seguridad social|numero de seguridad social", "unverified", {
    check: (t) => dominicanPerson(t),
    named: true,
    bare: false
  }),
  row("national-id.pe", "99999999|99999999-9", 1, "dni|documento nacional de identidad|cui", "stdnum:pe/cui", { named: true, bare: false }),
  row("tax-id.pe", "99999999999", 200, "ruc|registro \xFAnico de contribuyentes", "stdnum:pe/ruc", {
    only: /^(?:1[0567]|20)/,
    check: peruvianTax,
    bare: -1
  }),
  row("tax-id.py", "!99999999-9|!9999999-9|!999999-9", 11, "ruc", "stdnum:py/ruc", { check: paraguayan, bare: 1 }),
  row("national-id.sv", "!99999999-9", 10, "dui|documento \xFAnico de identidad", "unverified", {
    check: salvadoran,
    named: true,
    bare: false
  }),
  row("tax-id.sv", "9999-999999-999-9", 35, "nit|n\xFAmero de identificaci\xF3n tributaria", "stdnum:sv/nit", {
    check: salvadoranTax,
    bare: 3
  }),
  row("national-id.us", "!999-99-9999", 1.2, SSN, "stdnum:us/ssn", { check: socialSecurity, alone: "medium", bare: 7 }),
  row("national-id.us", "!999 99 9999|!999.99.9999", 1.2, SSN, "stdnum:us/ssn", { check: socialSecurity, alone: "low", bare: 7 }),
  row("national-id.us", "999999999", 8, SSN, "stdnum:us/ssn", { check: socialSecurity, named: true, bare: false }),
  row("tax-id.us", "!999-99-9999|!999-999999|!99999-9999|999999999", 13, "itin|taxpayer|tax id|tin", "presidio:us/us_itin", {
    only: /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/,
    bare: 3.5
  }),
  row("tax-id.us", "!99~9999999", 1.2, "ein|employer identification|fein|federal tax id|tax id|irs", "stdnum:us/ein", {
    only: /^(?:0[1-6]|1[0-6]|2[0-7]|3\d|4[0-8]|5\d|6[0-8]|7[1-7]|8[0-8]|9[0-58-9])/,
    bare: 8
  }),
  row("health-id.us", "9A*9-A*9-AA99", 1e3, "mbi|medicare|beneficiary|hicn", "presidio:us/us_mbi", {
    only: /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d\d$/,
    alone: "low"
  }),
  row("health-id.us", "9999999999|9999 999 999|9999-999-999", 50, "npi|provider|national provider", "presidio:us/us_npi", {
    only: /^1/,
    check: usProvider,
    bare: 1
  }),
  // None with the other first digit has been given out so far.
  row("health-id.us", "9999999999|9999 999 999|9999-999-999", 50, "npi|provider|national provider", "presidio:us/us_npi", {
    only: /^2/,
    check: usProvider,
    bare: false
  }),
  row("health-id.us", "AA9999999", 10, "dea|controlled substance|dea number|dea#|prescriber", "presidio:us/medical_license", {
    only: /^[A-HJKLMPRSTUX]/,
    check: usDrugs,
    bare: 2
  }),
  // A business has a 9 where a person has the initial.
  row("health-id.us", "A99999999", 100, "dea|controlled substance|dea number|dea#|prescriber", "presidio:us/medical_license", {
    only: /^[A-HJKLMPRSTUX]9/,
    check: usDrugs,
    bare: 2.5
  }),
  row("national-id.uy", "9.999.999-9|9999999-9", 10, "c\xE9dula|cedula|c.i.", "stdnum:uy/cedula", { check: uruguayan, bare: false }),
  row("tax-id.uy", "99-999999-999-9", 4e4, "rut|registro \xFAnico tributario", "stdnum:uy/rut", { check: uruguayanTax, bare: 1 }),
  row("tax-id.ve", "A-99999999-9|!A-999999999", 50, "rif|registro \xFAnico de informaci\xF3n fiscal", "stdnum:ve/rif", {
    only: /^[VEJPGC]/,
    check: venezuelan,
    bare: 1
  }),
  row("national-id.ve", "!A-99.999.999|!A-99999999|!A-9.999.999|!A-9999999", 13, "c\xE9dula|cedula|c.i.|ci", "unverified", {
    only: /^[VE]/,
    named: true,
    bare: false
  })
];

// utils/detectors/numbers/rows-asia.ts
var asia = () => [
  row("national-id.ae", "999-9999-9999999-9", 8e4, "emirates id|eid|\u0631\u0642\u0645 \u0627\u0644\u0647\u0648\u064A\u0629|\u0647\u0648\u064A\u0629", "unverified", {
    only: /^784/,
    check: emirati,
    alone: "medium"
  }),
  row("tax-id.az", "9999999999", 5, "v\xF6en|voen", "stdnum:az/tin", { only: /[12]$/, named: true, bare: false }),
  row("national-id.bd", "9999999999|9999999999999|99999999999999999", 1, "nid|\u098F\u09A8\u0986\u0987\u09A1\u09BF|\u099C\u09BE\u09A4\u09C0\u09AF\u09BC \u09AA\u09B0\u09BF\u099A\u09AF\u09BC", "unverified", {
    named: true,
    bare: false
  }),
  row(
    "national-id.cn",
    "99999999999999999*|!999999 99999999 999*",
    500,
    "\u8EAB\u4EFD\u8BC1|\u516C\u6C11\u8EAB\u4EFD|\u8BC1\u4EF6\u53F7|\u8BC1\u53F7|resident identity|chinese id",
    "stdnum:cn/ric",
    { only: /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|[78]\d)\d{4}(?:19|20)\d{2}/, check: chinese2, alone: "medium" }
  ),
  row("company-id.cn", "#18", 31, "\u7EDF\u4E00\u793E\u4F1A\u4FE1\u7528\u4EE3\u7801|\u4FE1\u7528\u4EE3\u7801|\u7A0E\u53F7|uscc", "stdnum:cn/uscc", {
    only: /^[1-9AN]\w\d{6}/,
    check: chineseCompany,
    alone: "low"
  }),
  row("company-id.cn", "999999999999999999", 31, "\u7EDF\u4E00\u793E\u4F1A\u4FE1\u7528\u4EE3\u7801|\u4FE1\u7528\u4EE3\u7801|\u7A0E\u53F7|uscc", "stdnum:cn/uscc", {
    only: /^9/,
    check: chineseCompany,
    bare: false
  }),
  row("national-id.hk", "A999999(*|AA999999(*|!A 999999(*|!AA 999999(*", 12, "hkid|\u8EAB\u4EFD\u8B49|hong kong id|\u9999\u6E2F\u8EAB\u4EFD", "stdnum:hk/hkid", {
    only: /^[A-NP-Z]{1,2}\d{6}[\dA]$/,
    check: hongKong,
    bare: 4.5
  }),
  row("national-id.id", "9999999999999999", 40, "nik|ktp|nomor induk kependudukan|no. ktp", "unverified", {
    only: /^[1-9]/,
    check: indonesianPerson,
    bare: false
  }),
  row("tax-id.id", "99.999.999.9-999.999", 30, "npwp|nomor pokok wajib pajak", "stdnum:id/npwp", {
    only: /^(?:0[0-24-9]|2[014-6]|3[1456]|4[789]|5[78]|67|7[789]|8[789]|97)/,
    check: indonesianTax,
    bare: 2
  }),
  row("national-id.il", "999999999|99999999-9", 10, "\u05EA\u05E2\u05D5\u05D3\u05EA \u05D6\u05D4\u05D5\u05EA|\u05EA.\u05D6|\u05EA\u05F4\u05D6|teudat zehut|mispar zehut|israeli id", "stdnum:il/idnr", {
    check: israeli,
    bare: 2.7
  }),
  row("company-id.il", "999999999|99-999999-9", 100, "\u05D7.\u05E4|\u05D7\u05F4\u05E4|\u05D7\u05D1\u05E8\u05D4", "stdnum:il/hp", { only: /^5/, check: israeli, bare: -1 }),
  row("national-id.in", "9999 9999 9999|!9999-9999-9999", 12, "aadhaar|aadhar|adhaar|uidai|uid|\u0906\u0927\u093E\u0930", "stdnum:in/aadhaar", {
    only: /^[2-9]/,
    check: aadhaar,
    bare: 4
  }),
  row("national-id.in", "9999 9999 9999 9999", 12, "vid|virtual id", "stdnum:in/vid", {
    only: /^[2-9]/,
    check: aadhaar,
    named: true,
    bare: false
  }),
  row("tax-id.in", "AAAAA9999A", 3, "pan|permanent account|income tax", "stdnum:in/pan", {
    only: /^[A-Z]{3}[ABCFGHJKLPT][A-Z](?!0000)/,
    alone: "low",
    bare: 5
  }),
  row("vat.in", "99AAAAA9999A*A*", 1e3, "gst|gstin|gst no", "stdnum:in/gstin", {
    only: /^(?:0[1-9]|[12]\d|3[0-8])[A-Z]{3}[ABCFGHJKLPT][A-Z]\d{4}[A-Z][1-9A-Z]Z/,
    check: indianVat,
    alone: "medium"
  }),
  // As it is typed, with a mistake or as an example: the form alone says much, its last but one is always Z.
  row("vat.in", "99AAAAA9999A*A*", 70, "gst|gstin|gst no", "stdnum:in/gstin", {
    only: /^(?:0[1-9]|[12]\d|3[0-7])[A-Z]{5}(?!0000)\d{4}[A-Z][1-9A-Z]Z/
  }),
  row("national-id.in", "AAA9999999", 10, "voter|epic|vote|election|elector", "stdnum:in/epic", { check: indianVoter, bare: 3 }),
  row("national-id.in", "AAA9999999", 1, "voter|epic|vote|election|elector", "stdnum:in/epic", { named: true, bare: 6 }),
  row("national-id.ir", "9999999999|999-999999-9", 11, "\u06A9\u062F \u0645\u0644\u06CC|\u0634\u0645\u0627\u0631\u0647 \u0645\u0644\u06CC|\u06A9\u062F\u0645\u0644\u06CC|code melli|melli", "validator:isIdentityCard", {
    check: iranian,
    bare: 1.6
  }),
  row("national-id.jp", "9999 9999 9999|!9999-9999-9999", 10, "\u30DE\u30A4\u30CA\u30F3\u30D0\u30FC|\u500B\u4EBA\u756A\u53F7|my number|mynumber", "unverified", {
    check: japanesePerson,
    bare: false
  }),
  row("company-id.jp", "9-9999-9999-9999", 10, "\u6CD5\u4EBA\u756A\u53F7|corporate number", "stdnum:jp/cn", { check: japaneseCompany, bare: false }),
  row(
    "national-id.kr",
    "!999999-9999999|!999999 9999999",
    30,
    "\uC8FC\uBBFC\uB4F1\uB85D|\uC8FC\uBBFC\uBC88\uD638|rrn|resident registration|\uC678\uAD6D\uC778\uB4F1\uB85D|frn|arn|alien registration",
    "stdnum:kr/rrn",
    { check: korean2, bare: 2 }
  ),
  row(
    "national-id.kr",
    "9999999999999",
    30,
    "\uC8FC\uBBFC\uB4F1\uB85D|\uC8FC\uBBFC\uBC88\uD638|rrn|resident registration|\uC678\uAD6D\uC778\uB4F1\uB85D|frn|arn|alien registration|korean",
    "stdnum:kr/rrn",
    { check: korean2, bare: 1.5 }
  ),
  row("company-id.kr", "999-99-99999", 12, "\uC0AC\uC5C5\uC790\uB4F1\uB85D|\uC0AC\uC5C5\uC790 \uB4F1\uB85D|\uC0AC\uC5C5\uC790\uBC88\uD638|brn|business registration", "stdnum:kr/brn", {
    check: koreanCompany,
    bare: 1
  }),
  row("national-id.kw", "999999999999", 300, "civil id|\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0645\u062F\u0646\u064A|kuwait", "unverified", {
    only: /^[23]/,
    check: kuwaiti,
    bare: false
  }),
  row("national-id.kz", "999999999999", 90, "\u0438\u0438\u043D|\u0436\u0441\u043D|iin|\u0431\u0438\u043D|\u0431\u0441\u043D|bin", "unverified", { check: kazakh, bare: false }),
  row("national-id.lk", "999999999A", 13, "nic|national identity card", "stdnum:lk/nic", { only: /[VX]$/, check: sriLankan, bare: 2.5 }),
  row("national-id.lk", "999999999999", 70, "nic|national identity card", "stdnum:lk/nic", {
    only: /^(?:19|20)/,
    check: sriLankan,
    bare: -1
  }),
  row("national-id.ly", "999999999999", 50, "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0648\u0637\u0646\u064A|libya", "validator:isIdentityCard", { only: /^(?:1|2)(?:19|20)/, bare: 1 }),
  row("national-id.my", "!999999-99-9999|999999999999", 30, "nric|mykad|kad pengenalan|no. kp|ic number|ic no", "stdnum:my/nric", {
    check: malaysian,
    bare: 1
  }),
  row("tax-id.ph", "999-999-999|999-999-999-999|!999-999-999-99999", 11, "tin|bir|tax identification", "presidio:philippines/ph_tin", {
    check: philippineTax,
    bare: 2
  }),
  row("health-id.ph", "99-999999999-9", 1, "philhealth", "unverified", { named: true, bare: false }),
  row("national-id.ph", "99-9999999-9", 1, "sss|social security", "unverified", { named: true, bare: false }),
  row("national-id.pk", "!99999-9999999-9", 2, "cnic|nadra|snic|nicop|\u0634\u0646\u0627\u062E\u062A\u06CC", "stdnum:pk/cnic", {
    only: /^[1-7]\d{11}[1-9]$/,
    alone: "low",
    bare: 7
  }),
  row("national-id.pk", "9999999999999", 2, "cnic|nadra|snic|nicop|\u0634\u0646\u0627\u062E\u062A\u06CC", "stdnum:pk/cnic", {
    only: /^[1-7]\d{11}[1-9]$/,
    named: true,
    bare: false
  }),
  row("national-id.qa", "99999999999", 20, "qid|qatar id|\u0627\u0644\u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0634\u062E\u0635\u064A\u0629", "unverified", { only: /^[23]/, named: true, bare: false }),
  row("national-id.sa", "9999999999", 50, "iqama|\u0647\u0648\u064A\u0629|\u0625\u0642\u0627\u0645\u0629|\u0631\u0642\u0645 \u0627\u0644\u0647\u0648\u064A\u0629|saudi id", "unverified", { check: saudi, bare: false }),
  row("vat.sa", "999999999999999", 100, "\u0627\u0644\u0631\u0642\u0645 \u0627\u0644\u0636\u0631\u064A\u0628\u064A|\u0636\u0631\u064A\u0628\u0629", "validator:isVAT", { only: /^3\d{13}3$/, bare: false }),
  row("national-id.sg", "A9999999A", 40, "nric|fin|singpass", "presidio:singapore/sg_fin", {
    only: /^[STFGM]/,
    check: singaporean,
    alone: "medium",
    bare: 2
  }),
  row("company-id.sg", "99999999A|999999999A|A99AA9999A", 25, "uen|acra|unique entity", "stdnum:sg/uen", {
    only: /^(?:\d{8}[A-Z]|(?:19|20)\d{7}[A-Z]|[TSR]\d\d[A-Z]{2}\d{4}[A-Z])$/,
    check: singaporeanCompany,
    bare: 2
  }),
  row("national-id.th", "9-9999-99999-99-9|9 9999 99999 99 9", 12, "\u0E1A\u0E31\u0E15\u0E23\u0E1B\u0E23\u0E30\u0E0A\u0E32\u0E0A\u0E19|\u0E1B\u0E23\u0E30\u0E08\u0E33\u0E15\u0E31\u0E27|thai id|tnin|\u0E40\u0E25\u0E02\u0E1A\u0E31\u0E15\u0E23", "stdnum:th/idnr", {
    only: /^[1-8]/,
    check: thai,
    bare: 3
  }),
  row("company-id.th", "9-99-9-999-99999-9|9999999999999", 110, "\u0E40\u0E25\u0E02\u0E1B\u0E23\u0E30\u0E08\u0E33\u0E15\u0E31\u0E27\u0E1C\u0E39\u0E49\u0E40\u0E2A\u0E35\u0E22\u0E20\u0E32\u0E29\u0E35|\u0E19\u0E34\u0E15\u0E34\u0E1A\u0E38\u0E04\u0E04\u0E25", "stdnum:th/moa", {
    only: /^0/,
    check: thai,
    bare: -1
  }),
  row("national-id.tw", "A999999999|AA99999999", 25, "\u8EAB\u5206\u8B49|\u7D71\u4E00\u8B49\u865F|\u5C45\u7559\u8B49|taiwan id", "stdnum:tw/natid", {
    only: /^[A-Z][1289A-D]/,
    check: taiwanese,
    bare: 3
  }),
  row("company-id.tw", "99999999", 10, "\u7D71\u4E00\u7DE8\u865F|\u7D71\u7DE8|ubn|gui number", "stdnum:tw/ubn", {
    check: taiwaneseCompany,
    named: true,
    bare: false
  }),
  row("national-id.uz", "99999999999999", 50, "pinfl|\u043F\u0438\u043D\u0444\u043B|jshshir", "unverified", {
    only: /^[1-6](?:[0-2]\d|3[01])(?:0[1-9]|1[0-2])/,
    named: true,
    bare: false
  }),
  row("tax-id.vn", "9999999999|9999999999-999", 11, "mst|m\xE3 s\u1ED1 thu\u1EBF", "stdnum:vn/mst", { check: vietnameseTax, bare: 1 }),
  row("national-id.vn", "999999999999", 5, "cccd|c\u0103n c\u01B0\u1EDBc|s\u1ED1 \u0111\u1ECBnh danh", "unverified", {
    check: vietnamesePerson,
    named: true,
    bare: false
  })
];

// utils/detectors/numbers/rows-documents.ts
var PASSPORT = "validator:isPassportNumber";
var passport = (country, forms, only, bare = 7, source2 = PASSPORT, odds = 3) => row(`passport.${country}`, forms, only === void 0 ? 1 : odds, "", source2, { bare, ...only === void 0 ? {} : { only } });
var passports = () => [
  passport("us", "A99999999", void 0, 6.5),
  passport("us", "999999999", void 0, false),
  passport("gb", "999999999", void 0, false),
  passport("de", "#9", /^[CFGHJK][CFGHJKLMNPRTVWXYZ\d]{8}$/, 5, "stdnum:de/passport"),
  passport("de", "#10", /^[CFGHJK][CFGHJKLMNPRTVWXYZ\d]{8}\d$/, false, "stdnum:de/passport"),
  passport("de", "A99999999", /^[CFGHJK]/, 6, "stdnum:de/passport"),
  passport("fr", "99AA99999"),
  passport("es", "AAA999999"),
  passport("it", "AA9999999"),
  passport("in", "A9999999|!A-9999999", /^[A-Z][1-9]\d{5}[1-9]$/, 7, "presidio:india/in_passport"),
  passport("kr", "A99999999", /^[MSROD]/, 7, "presidio:korea/kr_passport", 5),
  passport("kr", "A999A9999", /^[MSROD]/, 7, "presidio:korea/kr_passport", 5),
  passport("at", "!A_9999999|A9999999"),
  passport("au", "A9999999|AA9999999", /^(?:[NLMEDCUX]|P[A-Z]|R[A-Z])/),
  passport("be", "AA999999"),
  passport("br", "AA999999"),
  passport("ca", "AA999999"),
  passport("ca", "A999999AA"),
  passport("ch", "A9999999", /^[SXF]/),
  passport("cn", "A99999999|AA9999999", /^(?:[GEDSP]\d|E[A-HJ-NP-Z])/),
  passport("cy", "A999999|A99999999", /^[KEJ]/),
  passport("ee", "A9999999|AA9999999", /^K/),
  passport("fi", "AA9999999"),
  passport("gr", "AA9999999", /^A/),
  passport("hu", "AA999999|AA9999999", /^[BZ]/),
  passport("ie", "AA9999999|A99999999", /^[LPX]/),
  passport("il", "99999999", void 0, false),
  passport("ir", "A99999999"),
  passport("is", "A9999999", /^A/),
  passport("jp", "AA9999999", /^[MTN]/),
  passport("lt", "99999999", void 0, false),
  passport("lu", "#8", /^[JK][A-Z\d]{7}$/, 5),
  passport("ly", "#8", void 0, false),
  passport("lv", "AA9999999", /^L/),
  passport("mt", "9999999", void 0, false),
  passport("mx", "A99999999", /^[GNE]/),
  passport("my", "A99999999", /^[AHK]/),
  passport("mz", "99AA99999"),
  passport("nl", "#9", /^[A-NP-Z]{2}[A-NP-Z\d]{6}\d$/, 5),
  passport("no", "99999999|AA9999999", void 0, false),
  passport("nz", "AA999999", /^(?:L[ADFHJ]|E[AP]|R[A-Z])/, 7, PASSPORT, 20),
  passport("nz", "A999999", /^N/, 7, PASSPORT, 26),
  passport("ph", "AA9999999|AA999999"),
  passport("ph", "A9999999A", void 0, 7),
  passport("pk", "AA9999999"),
  passport("pl", "!AA_9999999|AA9999999"),
  passport("pt", "A999999|AA999999"),
  passport("ro", "99999999|999999999", void 0, false),
  passport("ru", "99 9999999|99 99 999999|9999 999999|999999999", void 0, false),
  passport("se", "99999999|AA9999999", void 0, false),
  passport("sg", "A9999999A", /^[EKH]/),
  passport("si", "AA9999999", /^P/),
  passport("sk", "AA9999999|A9999999", /^[PB]/),
  passport("th", "AA9999999|A999999|AA999999"),
  passport("tr", "A99999999", /^[USZT]/),
  passport("tw", "999999999", void 0, false),
  passport("ua", "AA999999"),
  passport("vn", "A9999999|A99999999", /^[BCNPE]/),
  passport("za", "A99999999", /^[TAMD]/),
  passport("am", "AA9999999", /^A/),
  passport("ar", "AAA999999", /^AA/),
  passport("az", "A99999999|AA9999999", /^[CAP]/),
  passport("by", "AA9999999", /^(?:AB|BM|HB|KH|MP|MC|KB|PP|SP|DP)/),
  passport("bg", "999999999", void 0, false),
  passport("cz", "99999999", void 0, false),
  passport("dk", "999999999", void 0, false),
  passport("dz", "999999999", void 0, false),
  passport("hr", "999999999", void 0, false),
  passport("id", "A9999999", /^[A-CX]/),
  passport("jm", "A9999999", /^A/),
  passport("kz", "A9999999", /^N/)
];
var KOREAN = "\uC6B4\uC804\uBA74\uD5C8|\uBA74\uD5C8\uBC88\uD638|\uBA74\uD5C8";
var licence = (country, forms, odds, words2, source2, rest = {}) => row(`driver-license.${country}`, forms, odds, words2, source2, { bare: false, ...rest });
var drivingLicences = () => [
  licence(
    "gb",
    "AAAAA999999A*9AA|AAAAA999999AA9AA|AAAA9999999AA9AA|AAA99999999AA9AA|!AAAAA 999999 AA9AA|AAAAA999999A99AA|AAAAA999999AAAAA",
    3e3,
    "dvla|driver number",
    "presidio:uk/uk_driving_licence",
    {
      only: /^[A-Z]+9*\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z9]{2}[A-Z\d][A-Z]{2}$/,
      alone: "low"
    }
  ),
  licence("de", "#11", 20, "f\xFChrerschein|fahrerlaubnis|fuehrerschein", "presidio:germany/de_fuehrerschein", {
    only: /^[A-Z][A-Z0]\d{8}[A-Z\d]$/,
    bare: 2
  }),
  licence("it", "AA9999999A", 1, "patente|patente di guida", "presidio:italy/it_driver_license", { bare: 6 }),
  licence("it", "#10", 5e3, "patente|patente di guida", "presidio:italy/it_driver_license", {
    only: /^U1[BCDEFGHLJKMNPRSTUWYXZ\d]{7}[A-Z]$/,
    alone: "low"
  }),
  licence("kr", "!99-99-999999-99|!99 99 999999 99", 6, KOREAN, "presidio:korea/kr_driver_license", {
    only: /^(?:1[1-9]|2[0-68])/,
    bare: 4
  }),
  licence("kr", "999999999999", 6, KOREAN, "presidio:korea/kr_driver_license", { only: /^(?:1[1-9]|2[0-68])/ }),
  licence(
    "us",
    "A9999999|A99999999|A999999999999|A99999999999999|A9999-9999-9999|A999-9999-9999|A999-999-99-999-9|999999999|99999999|9999999|A999999|A999999999|99AAA99999|AA999999A|9999999999",
    1,
    "dmv|driver's licen|driver\u2019s licen|driver licen|drivers licen",
    "presidio:us/us_driver_license",
    { named: true }
  ),
  licence("ca", "A9999-99999-99999|A9999 99999 99999|999999-999|A9999-999999-99", 1, "driver licen|permis de conduire", "unverified", {
    bare: false
  }),
  licence("au", "999999999|99999999|9999999|999999", 1, "driver licence|driver license|licence no", "unverified", { named: true }),
  licence(
    "in",
    "AA99 99999999999|AA-9999999999999|AA999999999999|AA99-99999999999|AA-99-99999999999",
    30,
    "driving licen|driving license|dl no",
    "unverified",
    {
      only: /^(?:A[NPRS]|BR|C[GH]|D[DL]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[NRS]|U[KPA]|WB)\d{2}(?:19|20)\d{2}\d{7}$/,
      bare: 2
    }
  ),
  licence("es", "99999999A", 1, "permiso de conduc|carnet de conducir", "unverified", { named: true }),
  licence("fr", "999999999999|99AA99999", 1, "permis de conduire", "unverified", { named: true }),
  licence("nl", "9999999999", 1, "rijbewijs", "unverified", { named: true }),
  licence("pl", "99999/99/9999", 4, "prawo jazdy|prawa jazdy", "unverified"),
  licence("br", "99999999999", 1, "cnh|carteira de habilita\xE7\xE3o|carteira nacional", "unverified", { named: true }),
  licence("jp", "999999999999", 1, "\u904B\u8EE2\u514D\u8A31|\u514D\u8A31\u8A3C", "unverified", { named: true }),
  licence("za", "99999999999A|9999999A9999", 1, "driving licen|driver", "unverified", { named: true }),
  licence("ie", "999999999", 1, "driving licen|driver number", "unverified", { named: true }),
  licence("se", "999999-9999", 1, "k\xF6rkort", "unverified", { named: true }),
  licence("tr", "999999", 1, "ehliyet|s\xFCr\xFCc\xFC belgesi", "unverified", { named: true }),
  licence("ru", "99 99 999999|9999 999999", 1, "\u0432\u043E\u0434\u0438\u0442\u0435\u043B\u044C\u0441\u043A", "unverified", { named: true })
];

// utils/detectors/numbers/checks-austria-to-hungary.ts
var num2 = (text2, from2, to2) => Number(text2.slice(from2, to2));
var last3 = (text2) => digitAt(text2, text2.length - 1);
var real2 = (text2) => !isRepeated(text2);
var dayFirst = (text2, shift = 0) => isDate(2e3 + num2(text2, 4, 6), num2(text2, 2, 4), num2(text2, 0, 2) - shift);
var pureMod11of10 = (text2) => real2(text2) && mod11of10(text2);
var austrianTax = (text2) => real2(text2) && luhn(text2);
var austrianInsurance = (text2) => weighted(text2, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(text2, 3) && num2(text2, 6, 8) <= 15 && num2(text2, 4, 6) <= 31;
var austrianVat = (text2) => (16 - sumOf(text2.slice(-8, -1), [1, 2]) % 10) % 10 === last3(text2);
function belgianPerson(text2) {
  const month = num2(text2, 2, 4) % 20;
  return month <= 12 && num2(text2, 4, 6) <= 31 && [Number(text2.slice(0, 9)), Number(`2${text2.slice(0, 9)}`)].some((n) => 97 - n % 97 === num2(text2, 9, 11));
}
var belgianCompany = (text2) => 97 - num2(text2, -10, -2) % 97 === num2(text2, -2, text2.length);
var bulgarianDate = (text2) => {
  const month = num2(text2, 2, 4);
  return isDate(2e3 + num2(text2, 0, 2), month > 40 ? month - 40 : month > 20 ? month - 20 : month, num2(text2, 4, 6));
};
var bulgarianPerson = (text2) => bulgarianDate(text2) && weighted(text2, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 === last3(text2);
var bulgarianForeigner = (text2) => real2(text2) && weighted(text2, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === last3(text2);
function bulgarianCompany(text2) {
  let rest = weighted(text2, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  if (rest === 10) rest = weighted(text2, [3, 4, 5, 6, 7, 8, 9, 10]) % 11;
  return real2(text2) && rest % 10 === digitAt(text2, 8);
}
var bulgarianVat = (text2) => {
  const digits = text2.slice(2);
  return digits.length === 9 ? bulgarianCompany(digits) : bulgarianPerson(digits) || bulgarianForeigner(digits) || (11 - weighted(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 === last3(digits);
};
function belarusian(text2) {
  const second = "ABCEHKMOPT".indexOf(text2[1] ?? "");
  const body = second < 0 ? text2 : `${text2[0] ?? ""}${String(second)}${text2.slice(2)}`;
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += letterValue(body[i] ?? "") * ([29, 23, 19, 17, 13, 7, 5, 3][i] ?? 0);
  return real2(text2) && sum % 11 === last3(text2);
}
var ean13 = (text2) => (10 - weighted(text2, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10) % 10 === last3(text2);
var swissCompany = (text2) => {
  const digits = text2.replace(/\D/g, "");
  return real2(digits) && (11 - weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11 === last3(digits);
};
var CYPRIOT = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
function cypriot(text2) {
  const body = text2.slice(-9);
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += i % 2 === 0 ? CYPRIOT[digitAt(body, i)] ?? 0 : digitAt(body, i);
  return sum % 26 + 10 === letterValue(body[8] ?? "");
}
function czechPerson(text2) {
  const year = num2(text2, 0, 2);
  const month = num2(text2, 2, 4) % 50;
  return isDate(2e3 + year, month > 20 ? month - 20 : month, num2(text2, 4, 6)) && (text2.length === 9 ? year < 54 && text2.slice(6) !== "000" : Number(text2.slice(0, 9)) % 11 % (year < 85 && year >= 54 ? 10 : 11) === last3(text2));
}
var czechCompany = (text2) => {
  const check = (11 - weighted(text2, [8, 7, 6, 5, 4, 3, 2]) % 11) % 11;
  return real2(text2) && text2[0] !== "9" && (check === 0 ? 1 : check % 10) === last3(text2);
};
var czechVat = (text2) => {
  const digits = text2.slice(2);
  if (digits.length === 8) return czechCompany(digits);
  if (digits.length === 9 && digits.startsWith("6")) {
    const sum = weighted(digits.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11;
    return (8 - (10 - sum + 11) % 11) % 10 + 0 === last3(digits) || czechPerson(digits);
  }
  return czechPerson(digits);
};
function germanTax(text2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const d of text2.slice(0, 10)) counts2.set(d, (counts2.get(d) ?? 0) + 1);
  const repeated = [...counts2.values()].filter((n) => n > 1);
  return text2[0] !== "0" && repeated.length === 1 && (repeated[0] ?? 0) <= 3 && mod11of10(text2);
}
var LETTERS_AS_DIGITS = (text2) => text2.replace(/[A-Z]/g, (c) => String(letterValue(c) - 9).padStart(2, "0"));
var germanPension = (text2) => isDate(2e3 + num2(text2, 6, 8), num2(text2, 4, 6), Math.max(1, num2(text2, 2, 4) % 50)) && sumOf(LETTERS_AS_DIGITS(text2).slice(0, 12), [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === last3(text2);
var germanHealth = (text2) => sumOf(LETTERS_AS_DIGITS(text2).slice(0, 10), [1, 2]) % 10 === last3(text2);
var germanDoctor = (text2) => real2(text2) && (10 - weighted(text2, [4, 9, 4, 9, 4, 9]) % 10) % 10 === digitAt(text2, 6);
function icao(text2) {
  let sum = 0;
  for (let i = 0; i < text2.length - 1; i++) sum += letterValue(text2[i] ?? "") * ([7, 3, 1][i % 3] ?? 0);
  return sum % 10 === last3(text2);
}
var danishPerson = (text2) => dayFirst(text2) && !text2.endsWith("0000") && (/^0101(?:[678]\d|9[0-5])[0-349]/.test(text2) || weighted(text2, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0);
var danishCompany = (text2) => text2.slice(-8)[0] !== "0" && weighted(text2.slice(-8), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
var balticCheck = (text2) => {
  const front = text2.length - 1;
  let rest = weighted(text2, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3].slice(0, front)) % 11;
  if (rest === 10) rest = weighted(text2, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5].slice(0, front)) % 11;
  return rest % 10 === last3(text2);
};
var balticPerson = (text2) => /^[1-8]/.test(text2) && isShortDate(text2, 1) && balticCheck(text2);
var estonianCompany = (text2) => /^[1789]/.test(text2) && real2(text2) && balticCheck(text2);
var estonianVat = (text2) => weighted(text2.slice(2), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
var lithuanianVat = (text2) => {
  const digits = text2.slice(2);
  return digits[digits.length - 2] === "1" && balticCheck(digits);
};
var SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
var spanishPerson = (text2) => SPANISH[Number(
  text2.slice(0, -1).replace(/^[XKLM]/, "0").replace(/^Y/, "1").replace(/^Z/, "2")
) % 23] === text2.slice(-1);
function spanishCompany(text2) {
  const check = (10 - sumOf(text2.slice(1, 8), [2, 1]) % 10) % 10;
  const end = text2[8] ?? "";
  const letter = "JABCDEFGHI"[check];
  return /^[PQSNWR]/.test(text2) ? end === letter : /^[ABEH]/.test(text2) ? end === String(check) : end === letter || end === String(check);
}
var spanishVat = (text2) => {
  const body = text2.slice(2);
  return /^[\dXYZKLM]/.test(body) ? /[A-Z]$/.test(body) && spanishPerson(body) : spanishCompany(body);
};
var spanishInsurance = (text2) => {
  const province = num2(text2, 0, 2);
  const serial = num2(text2, 2, 10);
  const base3 = serial < 1e7 ? serial + province * 1e7 : province * 1e8 + serial;
  return (province >= 1 && province <= 53 || province === 66) && base3 % 97 === num2(text2, 10, 12);
};
var finnishPerson = (text2) => dayFirst(text2) && "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(text2.slice(0, 6) + text2.slice(-4, -1)) % 31] === text2.slice(-1);
var finnishCompany = (text2) => {
  const digits = text2.slice(-8);
  return real2(digits) && weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0;
};
var frenchPerson = (text2) => 97 - remainder(text2.slice(0, -2).replace("2A", "19").replace("2B", "18"), 97) === num2(text2, 13, 15);
var frenchTax = (text2) => Number(text2.slice(0, 10)) % 511 === Number(text2.slice(10)) && Number(text2.slice(0, 10)) > 0;
var realLuhn = (text2) => real2(text2) && luhn(text2);
function frenchVat(text2) {
  const key = text2.slice(2, 4);
  const siren = text2.slice(4);
  if (!luhn(siren) && !siren.startsWith("000")) return false;
  if (/^\d\d$/.test(key)) return (12 + 3 * (Number(siren) % 97)) % 97 === Number(key);
  const alphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const [first, second] = [alphabet.indexOf(key[0] ?? ""), alphabet.indexOf(key[1] ?? "")];
  const value = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return first >= 0 && second >= 0 && (Number(siren) + 1 + Math.floor(value / 11)) % 11 === value % 11;
}
var britishTax = (text2) => "21987654321"[weighted(text2.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === text2[0];
var britishHealth = (text2) => real2(text2) && (11 - weighted(text2, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 === last3(text2);
var scottishHealth = (text2) => dayFirst(text2) && britishHealth(text2);
function britishVat(text2) {
  const digits = text2.slice(2, 11);
  const rest = (weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + num2(digits, 7, 9)) % 97;
  return real2(digits) && (rest === 0 || Number(digits.slice(0, 3)) >= 100 && (rest === 42 || rest === 55));
}
var greekTax = (text2) => {
  const digits = text2.slice(-9);
  return real2(digits) && weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 === last3(digits);
};
var dayFirstLuhn = (text2) => dayFirst(text2) && luhn(text2);
var hungarianTax = (text2) => weighted(text2, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === last3(text2);
var hungarianHealth = (text2) => real2(text2) && weighted(text2, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === last3(text2);
var hungarianCompany = (text2) => {
  const digits = text2.replace(/^HU/, "").slice(0, 8);
  return real2(digits) && weighted(digits, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0;
};

// utils/detectors/numbers/checks-ireland-to-ukraine.ts
var num3 = (text2, from2, to2) => Number(text2.slice(from2, to2));
var last4 = (text2) => digitAt(text2, text2.length - 1);
var real3 = (text2) => !isRepeated(text2);
var dayFirst2 = (text2, shift = 0) => isDate(2e3 + num3(text2, 4, 6), num3(text2, 2, 4), num3(text2, 0, 2) - shift);
var IRISH = "WABCDEFGHIJKLMNOPQRSTUV";
function irishPerson(text2) {
  const second = text2[8] ?? "W";
  const extra = "AH".includes(second) ? letterValue(second) - 9 : 0;
  return IRISH[(weighted(text2, [8, 7, 6, 5, 4, 3, 2]) + extra * 9) % 23] === text2[7];
}
function irishVat(text2) {
  const body = text2.slice(2);
  if (/^\d{7}/.test(body)) {
    const second = IRISH.indexOf(body[8] ?? "W");
    return IRISH[(weighted(body, [8, 7, 6, 5, 4, 3, 2]) + second * 9) % 23] === body[7];
  }
  const old = `0${body.slice(2, 7)}${body[0] ?? ""}`;
  return IRISH[weighted(old, [8, 7, 6, 5, 4, 3, 2]) % 23] === body[7];
}
var icelandic = (text2) => dayFirst2(text2, num3(text2, 0, 2) > 40 ? 40 : 0) && weighted(text2, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
var CODICE_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
function italianPerson(text2) {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const value = letterValue(text2[i] ?? "");
    const index = value > 9 ? value - 10 : value;
    sum += i % 2 === 0 ? CODICE_ODD[index] ?? 0 : index;
  }
  return sum % 26 === letterValue(text2[15] ?? "") - 10;
}
var italianVat = (text2) => {
  const digits = text2.slice(-11);
  const office = num3(digits, 7, 10);
  return (office >= 1 && office <= 100 || [120, 121, 888, 999].includes(office)) && luhn(digits) && Number(digits.slice(0, 7)) > 0;
};
var luxembourgish = (text2) => isDate(num3(text2, 0, 4), num3(text2, 4, 6), num3(text2, 6, 8)) && luhn(text2.slice(0, 12)) && verhoeff(text2.slice(0, 11) + text2.slice(12));
var luxembourgishVat = (text2) => num3(text2, 2, 8) % 89 === num3(text2, 8, 10);
function latvian(text2) {
  if (text2.startsWith("32")) return true;
  if (text2[6] === "2" && num3(text2, 4, 6) > 17) return false;
  return dayFirst2(text2) && (1 + weighted(text2, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 === last4(text2);
}
var latvianVat = (text2) => {
  const digits = text2.slice(2);
  return /^[0-3]/.test(digits) ? latvian(digits) : weighted(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;
};
var malteseVat = (text2) => weighted(text2.slice(2), [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0;
var moldovan = (text2) => /^[012]/.test(text2) && real3(text2) && weighted(text2, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === last4(text2);
var macedonian = (text2) => {
  const digits = text2.slice(-13);
  return real3(digits) && (11 - weighted(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 === last4(digits);
};
var montenegrin = (text2) => real3(text2) && (11 - weighted(text2, [8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 === last4(text2);
var yugoslavian = (text2) => dayFirst2(text2.slice(0, 4) + text2.slice(5, 7)) && /^[09]/.test(text2.slice(4)) && (11 - weighted(text2, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 === last4(text2);
var dutchPerson = (text2) => real3(text2) && weighted(text2, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
var dutchVat = (text2) => weighted(text2.slice(2), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 || remainder(text2, 97) === 1;
function norwegianPerson(text2) {
  const [day, month] = [num3(text2, 0, 2), num3(text2, 2, 4)];
  const check = (weights, at) => (11 - weighted(text2, weights) % 11) % 11 === digitAt(text2, at);
  return isDate(2e3 + num3(text2, 4, 6), month > 40 ? month - 40 : month, day > 40 ? day - 40 : day) && check([3, 7, 6, 1, 8, 9, 4, 5, 2], 9) && check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 10);
}
var norwegianCompany = (text2) => {
  const digits = text2.replace(/\D/g, "");
  return /^[89]/.test(digits) && weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
};
var polishPerson = (text2) => {
  const month = num3(text2, 2, 4) % 20;
  return isDate(2e3 + num3(text2, 0, 2), month, num3(text2, 4, 6)) && (10 - weighted(text2, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10 === last4(text2);
};
var polishTax = (text2) => {
  const digits = text2.slice(-10);
  return real3(digits) && weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last4(digits);
};
var polishCompany = (text2) => real3(text2) && weighted(text2, [8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 === digitAt(text2, 8) && (text2.length === 9 || weighted(text2, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 === last4(text2));
function polishCard(text2) {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += letterValue(text2[i] ?? "") * ([7, 3, 1, 9, 7, 3, 1, 7, 3][i] ?? 0);
  return sum % 10 === 0;
}
var portugueseTax = (text2) => {
  const digits = text2.slice(-9);
  return real3(digits) && (11 - weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 === last4(digits);
};
function portugueseCard(text2) {
  let sum = 0;
  for (let i = 0; i < 12; i++) {
    let value = letterValue(text2[i] ?? "");
    if (i % 2 === 0 && (value *= 2) > 9) value -= 9;
    sum += value;
  }
  return sum % 10 === 0;
}
var portugueseInsurance = (text2) => real3(text2) && 9 - weighted(text2, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10 === last4(text2);
var romanianPerson = (text2) => {
  const rest = weighted(text2, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return isShortDate(text2, 1) && (rest === 10 ? 1 : rest) === last4(text2);
};
var romanianCompany = (text2) => {
  const digits = text2.replace(/\D/g, "").padStart(10, "0");
  return 10 * weighted(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2]) % 11 % 10 === last4(digits);
};
var russianTax = (text2) => text2.length === 10 ? real3(text2) && weighted(text2, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 === last4(text2) : weighted(text2, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 === digitAt(text2, 10) && weighted(text2, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 === last4(text2);
var russianInsurance = (text2) => weighted(text2, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 === num3(text2, 9, 11);
var russianCompany = (text2) => remainder(text2.slice(0, -1), text2.length === 13 ? 11 : 13) % 10 === last4(text2) && /^[1-9]/.test(text2);
var swedishPerson = (text2) => {
  const ten = text2.slice(-10);
  const day = num3(ten, 4, 6);
  return (text2.length === 10 || /^(?:1[89]|20)/.test(text2)) && isDate(2e3 + num3(ten, 0, 2), num3(ten, 2, 4), day > 60 ? day - 60 : day) && luhn(ten);
};
var swedishCompany = (text2) => {
  const ten = text2.replace(/^SE/, "").slice(0, 10);
  return digitAt(ten, 2) >= 2 && luhn(ten);
};
var swedishVat = (text2) => luhn(text2.slice(2, 12));
var slovenianTax = (text2) => {
  const digits = text2.slice(-8);
  const rest = 11 - weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 11;
  return digits[0] !== "0" && real3(digits) && rest !== 11 && rest % 10 === last4(digits);
};
var slovakVat = (text2) => /^SK[2-47-9]/.test(text2) && remainder(text2.slice(2), 11) === 0;
function turkishPerson(text2) {
  const odd = weighted(text2, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(text2, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = ((odd * 7 - even) % 10 + 10) % 10;
  return text2[0] !== "0" && tenth === digitAt(text2, 9) && (odd + even + tenth) % 10 === last4(text2);
}
function turkishTax(text2) {
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const value = (digitAt(text2, i) + 9 - i) % 10;
    sum += value === 0 ? 0 : value * 2 ** (9 - i) % 9 || 9;
  }
  return real3(text2) && (10 - sum % 10) % 10 === last4(text2);
}
var ukrainianPerson = (text2) => real3(text2) && (weighted(text2, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 + 11) % 11 % 10 === last4(text2);
function ukrainianCompany(text2) {
  const weights = /^[345]/.test(text2) ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  let rest = weighted(text2, weights) % 11;
  if (rest === 10)
    rest = weighted(
      text2,
      weights.map((w) => w + 2)
    ) % 11;
  return real3(text2) && rest % 10 === last4(text2);
}
var albanian = (text2) => isDate(2e3, (num3(text2, 2, 4) - 1) % 50 + 1, num3(text2, 4, 6));

// utils/detectors/numbers/rows-europe.ts
var europe = () => [
  row("tax-id.ad", "A-999999-A", 30, "nrt|n\xFAmero de registre tributari", "stdnum:ad/nrt", { only: /^[ACDEFGLOPU]/, bare: 3 }),
  row("tax-id.al", "A99999999A", 20, "nipt|nuis|nid", "stdnum:al/nipt", { only: /^[A-T]/, check: (t) => albanian(t), bare: 3 }),
  row("national-id.at", "9999 999999|9999-999999", 60, "svnr|svnummer|sozialversicherungsnummer|sv-nummer|vsnr", "stdnum:at/vnr", {
    only: /^[1-9]/,
    check: austrianInsurance
  }),
  row("tax-id.at", "!99-999/9999|999999999|!99 999/9999", 20, "abgabenkontonummer|steuernummer|st.nr|finanzamt", "stdnum:at/tin", {
    only: /^(?:0[34678]|09|1[02568]|2[239]|3[38]|4[16]|5[1-79]|6[1589]|7[12]|8[1-4]|9[01378])/,
    check: austrianTax,
    bare: 2
  }),
  row("company-id.at", "AA 99999A|AA 999999A|AA 99999 A|AA 999999 A", 400, "firmenbuch|fn", "stdnum:at/businessid", {
    only: /^FN/,
    alone: "low"
  }),
  row("national-id.ba", "9999999999999", 700, "jmbg|jmb|mati\u010Dni broj", "stdnum:ba/jmbg", { only: /^\d{7}1/, check: yugoslavian }),
  row(
    "national-id.be",
    "99.99.99-999.99|99 99 99 999 99|99.99.99.999.99|!99/9999-99999|!999999-999-99|!999999-99999|!999999 999 99",
    1500,
    "rijksregister|registre national|niss|insz|nationalregister|num\xE9ro national|bis-nummer",
    "stdnum:be/nn",
    { check: belgianPerson }
  ),
  row(
    "company-id.be",
    "9999.999.999|9999 999 999",
    400,
    "ondernemingsnummer|num\xE9ro d'entreprise|kbo|bce|unternehmensnummer",
    "stdnum:be/vat",
    { only: /^[01]/, check: belgianCompany }
  ),
  row("national-id.bg", "9999999999", 300, "\u0435\u0433\u043D|egn|\u0435\u0434\u0438\u043D\u0435\u043D \u0433\u0440\u0430\u0436\u0434\u0430\u043D\u0441\u043A\u0438", "stdnum:bg/egn", { check: bulgarianPerson }),
  row("national-id.bg", "9999999999", 11, "\u043B\u043D\u0447|lnch|\u043B\u0438\u0447\u0435\u043D \u043D\u043E\u043C\u0435\u0440 \u043D\u0430 \u0447\u0443\u0436\u0434\u0435\u043D\u0435\u0446", "stdnum:bg/pnf", {
    check: bulgarianForeigner,
    bare: false
  }),
  row("company-id.bg", "999999999", 11, "\u0435\u0438\u043A|eik|bulstat|\u0431\u0443\u043B\u0441\u0442\u0430\u0442", "stdnum:bg/vat", { check: bulgarianCompany }),
  row("tax-id.by", "999999999|AA9999999", 15, "\u0443\u043D\u043F|unp|\u0443\u0447\u0435\u0442\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440", "stdnum:by/unp", { only: /^[1-79ABCEHKM]/, check: belarusian }),
  row("national-id.by", "9999999A999AA9", 300, "\u0438\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0446\u0438\u043E\u043D\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440|\u043B\u0438\u0447\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440|belarus", "unverified", {
    only: /^[1-6]\d{6}[ABCKEMH]\d{3}(?:PB|BA|BI)\d$/,
    alone: "low",
    bare: 4
  }),
  row(
    "national-id.ch",
    "999.9999.9999.99|999 9999 9999 99",
    1e4,
    "ahv|avs|oasi|ahv-nr|ahvn13|sozialversicherungsnummer|num\xE9ro avs",
    "stdnum:ch/ssn",
    { only: /^756/, check: ean13, alone: "medium" }
  ),
  row("company-id.ch", "AAA-999.999.999|AAA 999 999 999|!AAA-999999999", 2e5, "uid|ide|unternehmens-identifikation", "stdnum:ch/uid", {
    only: /^CHE/,
    check: swissCompany,
    alone: "low"
  }),
  row("tax-id.cy", "99999999A", 26, "tic|\u03C6\u03BF\u03C1\u03BF\u03BB\u03BF\u03B3\u03B9\u03BA\u03AE\u03C2 \u03C4\u03B1\u03C5\u03C4\u03CC\u03C4\u03B7\u03C4\u03B1\u03C2|\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 \u03C6\u03BF\u03C1\u03BF\u03BB\u03BF\u03B3\u03B9\u03BA\u03BF\u03CD", "stdnum:cy/vat", {
    only: /^\d/,
    check: cypriot,
    bare: 1
  }),
  row("national-id.cz", "999999/999", 50, "rodn\xE9 \u010D\xEDslo|rodne cislo|rodn\xE9ho \u010D\xEDsla|r.\u010D.|r\u010D|birth number", "stdnum:cz/rc", {
    check: czechPerson,
    bare: -1
  }),
  row("national-id.cz", "999999/9999", 60, "rodn\xE9 \u010D\xEDslo|rodne cislo|rodn\xE9ho \u010D\xEDsla|r.\u010D.|r\u010D|birth number", "stdnum:cz/rc", {
    check: czechPerson,
    bare: 1
  }),
  row("company-id.cz", "99999999|999 99 999", 11, "i\u010Do|ico|identifika\u010Dn\xED \u010D\xEDslo", "stdnum:cz/ico", { check: czechCompany }),
  row(
    "tax-id.de",
    "99 999 999 999",
    300,
    "idnr|id-nr|steuer-id|steuerid|steuer-identifikation|steueridentifikation|identifikationsnummer|steuerliche identifikation|steuer-idnr",
    "stdnum:de/idnr",
    { check: germanTax, bare: 1 }
  ),
  row(
    "tax-id.de",
    "!999/999/99999|!99/999/99999|!999/9999/9999|!99/9999/9999|!999/999/9999/9",
    1,
    "steuernummer|steuer-nr|steuer nr|st.-nr|st-nr|stnr|finanzamt|steuerbescheid",
    "presidio:germany/de_tax_number",
    { alone: "low", bare: 8 }
  ),
  row("tax-id.de", "9999999999999", 3, "steuernummer|steuer-nr|st.-nr|stnr|elster", "presidio:germany/de_tax_number", {
    only: /^(?:0[1-9]|1[0-6]|2[1-8]|3[0-2]|4[01]|[59]\d)/,
    bare: 3,
    named: true
  }),
  row(
    "national-id.de",
    "99 999999 A 999|99999999A999|99 999999 A999",
    80,
    "sozialversicherung|rentenversicherung|sv-nummer|svnr|rvnr|versicherungsnummer",
    "stdnum:de/svnr",
    { check: germanPension, alone: "low" }
  ),
  row(
    "health-id.de",
    "A999999999",
    10,
    "krankenversicher|versichertennummer|versicherten-nr|kvnr|krankenkasse|gesundheitskarte|egk",
    "presidio:germany/de_health_insurance",
    { check: germanHealth, bare: 3 }
  ),
  row("health-id.de", "999999999", 10, "lanr|arztnummer|arzt-nr", "presidio:germany/de_lanr", {
    check: germanDoctor,
    named: true,
    bare: false
  }),
  row("health-id.de", "999999999", 6, "bsnr|betriebsst\xE4tte|betriebsst\xE4ttennummer|praxisnummer", "presidio:germany/de_bsnr", {
    only: /^(?:0[1-3]|17|20|35|38|46|5[12]|7[12348]|83|88|9[389])/,
    named: true,
    bare: false
  }),
  row("national-id.de", "#10", 10, "personalausweis|ausweisnummer|ausweis-nr|perso", "stdnum:de/pwnr", {
    only: /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d$/,
    check: icao,
    bare: 1
  }),
  row("national-id.de", "#9", 4, "personalausweis|ausweisnummer|ausweis-nr|perso|identity card", "stdnum:de/pwnr", {
    only: /^[LMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}$/,
    bare: 2
  }),
  row(
    "company-id.de",
    "!AAA 9999|!AAA 99999|!AAA 999999|!AAA 999|AAA9999|AAA99999|AAA999999",
    1e4,
    "handelsregister|amtsgericht|hrb|hra|registergericht",
    "presidio:germany/de_handelsregister",
    { only: /^HR[AB]\d/, alone: "low" }
  ),
  row("national-id.dk", "999999-9999", 250, "cpr|cpr-nr|cpr-nummer|personnummer|danish", "stdnum:dk/cpr", {
    check: danishPerson,
    bare: -1
  }),
  row("company-id.dk", "99 99 99 99|99999999", 12, "cvr|cvr-nr|cvr-nummer|se-nr", "stdnum:dk/cvr", { check: danishCompany }),
  row("national-id.ee", "99999999999", 300, "isikukood|ik", "stdnum:ee/ik", { check: balticPerson }),
  row("national-id.lt", "99999999999", 300, "asmens kodas|asmens kodo|a.k.", "stdnum:lt/asmens", { only: /^[3-6]/, check: balticPerson }),
  row("company-id.ee", "99999999", 28, "registrikood|rg-kood", "stdnum:ee/registrikood", { check: estonianCompany, bare: false }),
  row(
    "national-id.es",
    "99999999-A|99.999.999-A|99.999.999A|!99999999 A|9999999A",
    23,
    "dni|nif|documento nacional|d.n.i",
    "stdnum:es/dni",
    { check: spanishPerson, alone: "medium", bare: 2 }
  ),
  row("national-id.es", "A-9999999-A|A9999999-A", 200, "nie|nif|extranjero|n.i.e", "stdnum:es/nie", {
    only: /^[XYZKLM]/,
    check: spanishPerson,
    alone: "medium"
  }),
  row("company-id.es", "A-99999999|A-9999999-A|A99999999", 12, "cif|nif|a.i.f", "stdnum:es/cif", {
    only: /^[ABCDEFGHJNPQRSUVW]/,
    check: spanishCompany,
    bare: 2.5
  }),
  row(
    "health-id.es",
    "99 9999999999|99/99999999/99|99 99999999 99|99-99999999-99",
    150,
    "nss|naf|seguridad social|n\xFAm. afiliaci\xF3n|n\xFAmero de afiliaci\xF3n",
    "stdnum:es/nss",
    { check: spanishInsurance }
  ),
  row(
    "national-id.fi",
    "999999-999*|999999A999*|!999999+999*",
    900,
    "hetu|henkil\xF6tunnus|henkilotunnus|henkil\xF6tunnukse|personbeteckning|finnish id",
    "stdnum:fi/hetu",
    { only: /^\d{6}[ABCDEFUVWXY]?\d{3}[0-9A-Y]$/, check: finnishPerson, alone: "medium" }
  ),
  row("company-id.fi", "!9999999-9", 11, "y-tunnus|ytunnus|fo-nummer|business id", "stdnum:fi/ytunnus", {
    check: finnishCompany,
    bare: 3
  }),
  row(
    "national-id.fr",
    "9 99 99 99 999 999 99|9 99 99 9A 999 999 99|9 99 99 99999 999 99|!9999999999999 99",
    400,
    "nir|s\xE9curit\xE9 sociale|securite sociale|n\xB0 s\xE9cu|num\xE9ro de s\xE9cu|numero de secu|insee|carte vitale",
    "stdnum:fr/nir",
    { only: /^[12]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)/, check: frenchPerson, alone: "medium" }
  ),
  row("tax-id.fr", "99 99 999 999 999", 1300, "spi|num\xE9ro fiscal|numero fiscal|nif|imp\xF4t", "stdnum:fr/nif", {
    only: /^[0-3]/,
    check: frenchTax
  }),
  row("company-id.fr", "999 999 999", 10, "siren|rcs|n\xB0 siren", "stdnum:fr/siren", { check: realLuhn }),
  row("company-id.fr", "999 999 999 99999", 10, "siret|n\xB0 siret", "stdnum:fr/siret", { check: realLuhn, bare: 1 }),
  row(
    "national-id.gb",
    "AA 99 99 99 A|AA 999999 A|!AA999999 A|!AA 999999A",
    8,
    "nino|national insurance|ni number|ni no|nat ins",
    "stdnum:gb/nino",
    { only: /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/, alone: "medium" }
  ),
  row("tax-id.gb", "99999 99999|9999999999", 11, "utr|unique taxpayer|self assessment", "stdnum:gb/utr", { check: britishTax, bare: 1 }),
  row("health-id.gb", "999 999 9999|999-999-9999", 11, "nhs|nhs number|national health service|h&c", "presidio:uk/uk_nhs", {
    check: britishHealth,
    bare: 1.2
  }),
  row("health-id.gb", "999999 9999|9999999999", 300, "chi|chi number|community health index", "unverified", {
    check: scottishHealth,
    named: true,
    bare: false
  }),
  row(
    "company-id.gb",
    "99999999|AA999999",
    1,
    "company number|companies house|registered in england|registered number|crn|company no|company reg",
    "unverified",
    {
      only: /^(?:\d{8}|(?:SC|NI|OC|SO|NC|LP|SL|NL|FC|GE|GN|GS|IC|IP|NA|NF|NO|NP|NR|NZ|R0|RC|SA|SF|SI|SP|SR|SZ|AC|CE|CS|ES|PC|RS|ZC)\d{6})$/,
      named: true,
      bare: false
    }
  ),
  row("tax-id.gr", "999999999", 11, "\u03B1\u03C6\u03BC|afm|\u03B1.\u03C6.\u03BC|a.f.m|\u03C6\u03BF\u03C1\u03BF\u03BB\u03BF\u03B3\u03B9\u03BA\u03BF\u03CD \u03BC\u03B7\u03C4\u03C1\u03CE\u03BF\u03C5", "stdnum:gr/vat", { check: greekTax, bare: 2.6 }),
  row("national-id.gr", "99999999999", 280, "\u03B1\u03BC\u03BA\u03B1|amka|\u03B1.\u03BC.\u03BA.\u03B1", "stdnum:gr/amka", { check: dayFirstLuhn, bare: false }),
  row("national-id.gr", "AA 999999|A 999999|AA-999999", 2, "\u03B1\u03B4\u03C4|\u03B1.\u03B4.\u03C4|\u03C4\u03B1\u03C5\u03C4\u03CC\u03C4\u03B7\u03C4\u03B1\u03C2|\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 \u03C4\u03B1\u03C5\u03C4\u03CC\u03C4\u03B7\u03C4\u03B1\u03C2", "unverified", {
    named: true,
    bare: false
  }),
  row("national-id.hr", "99999999999", 11, "oib|osobni identifikacijski", "stdnum:hr/oib", { check: pureMod11of10, bare: 2 }),
  row("tax-id.hu", "9999999999", 110, "ad\xF3azonos\xEDt\xF3|adoazonosito|ad\xF3sz\xE1m|ad\xF3azonos\xEDt\xF3 jel", "validator:isTaxID", {
    only: /^8/,
    check: hungarianTax
  }),
  row("health-id.hu", "999 999 999|999-999-999", 10, "taj|taj-sz\xE1m|taj sz\xE1m|t\xE1rsadalombiztos\xEDt\xE1si", "unverified", {
    check: hungarianHealth,
    named: true,
    bare: false
  }),
  row("company-id.hu", "!99999999-9-99", 50, "ad\xF3sz\xE1m|c\xE9gjegyz\xE9k|adoszam", "stdnum:hu/anum", {
    only: /^\d{8}[1-5]/,
    check: hungarianCompany,
    bare: 2
  }),
  row("national-id.ie", "9999999A|9999999AA", 23, "pps|ppsn|pps no|pps number|personal public service", "stdnum:ie/pps", {
    only: /^\d{7}[A-W][ABHWTXI]?$/,
    check: irishPerson,
    bare: 2
  }),
  row("national-id.is", "999999-9999", 280, "kennitala|kt.|kennit\xF6lu", "stdnum:is/kennitala", { check: icelandic }),
  row(
    "national-id.it",
    "AAAAAA99A99A999A|!AAA AAA 99A99 A999A|!AAA AAA 99A99A999A",
    500,
    "codice fiscale|cod. fisc|a.f.|cf|fiscal code",
    "stdnum:it/codicefiscale",
    { only: /^[A-Z]{6}\d\d[ABCDEHLMPRST]/, check: italianPerson, alone: "medium" }
  ),
  row("national-id.it", "AAAAAA**A**A***A", 5e3, "codice fiscale", "stdnum:it/codicefiscale", {
    only: /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/,
    check: italianPerson,
    alone: "low"
  }),
  row("national-id.it", "AA99999AA", 1, "carta d'identit\xE0|carta di identit\xE0|numero cie|cie", "validator:isIdentityCard", {
    only: /^C[A-Z]/,
    bare: 7
  }),
  row("national-id.lu", "9999 99 99 999 99|99999999 99999", 25e3, "matricule|cns|num\xE9ro national", "validator:isTaxID", {
    check: luxembourgish
  }),
  row("national-id.lv", "999999-99999|999999 99999", 280, "personas kods|personas koda|personas kodu", "validator:isTaxID", {
    only: /^(?:32|[0-3]\d[01]\d\d\d[0-2])/,
    check: latvian
  }),
  row("company-id.md", "9999999999999", 33, "idno|idnp", "stdnum:md/idno", { check: moldovan, bare: false }),
  row("tax-id.me", "99999999", 11, "pib", "stdnum:me/pib", { check: montenegrin, bare: false }),
  row("tax-id.mk", "9999999999999", 11, "\u0435\u0434\u0431|edb|\u0434\u0430\u043D\u043E\u0447\u0435\u043D", "stdnum:mk/edb", { only: /^[45]/, check: macedonian, bare: false }),
  row("national-id.mk", "9999999999999", 700, "\u0435\u043C\u0431\u0433|embg|\u043C\u0430\u0442\u0438\u0447\u0435\u043D \u0431\u0440\u043E\u0458", "stdnum:mk/jmbg", { only: /^\d{7}4/, check: yugoslavian }),
  row("national-id.mt", "9999999A|999999A|99999A", 3, "identity card|id card|karta tal-identit\xE0|malta", "validator:isTaxID", {
    only: /[APMGLHBZ]$/,
    bare: false
  }),
  row("national-id.nl", "999999999|9999.99.999|99999999", 11, "bsn|burgerservice|sofinummer|sofi|burger service", "stdnum:nl/bsn", {
    only: /^\d{9}$/,
    check: dutchPerson,
    bare: 2
  }),
  row(
    "national-id.no",
    "999999 99999",
    3e3,
    "f\xF8dselsnummer|fodselsnummer|personnummer|d-nummer|fnr|f\xF8dselsnr",
    "stdnum:no/fodselsnummer",
    { check: norwegianPerson }
  ),
  row("company-id.no", "999 999 999", 55, "organisasjonsnummer|orgnr|org.nr|org nr|foretaksregisteret", "stdnum:no/orgnr", {
    check: norwegianCompany,
    bare: -1
  }),
  row("national-id.pl", "99999999999", 400, "pesel", "stdnum:pl/pesel", { check: polishPerson }),
  row("tax-id.pl", "999-999-99-99|999-99-99-999|9999999999|999 999 99 99", 12, "nip|numer identyfikacji podatkowej", "stdnum:pl/nip", {
    check: polishTax,
    bare: 1.5
  }),
  row("company-id.pl", "999999999|99999999999999", 11, "regon", "stdnum:pl/regon", { check: polishCompany, bare: false }),
  row("company-id.pl", "9999999999", 1, "krs", "unverified", { only: /^0000/, named: true, bare: false }),
  row("national-id.pl", "AAA 999999", 10, "dow\xF3d osobisty|dowodu osobistego|dowod osobisty|seria i numer", "unverified", {
    check: polishCard,
    bare: 1
  }),
  row("tax-id.pt", "999 999 999", 12, "nif|nipc|contribuinte|n\xFAmero de identifica\xE7\xE3o fiscal|n.i.f", "stdnum:pt/nif", {
    only: /^[1235689]/,
    check: portugueseTax,
    bare: 2.45
  }),
  row(
    "national-id.pt",
    "99999999 9 AA9|99999999 9 *A9|999999999AA9|99999999 9AA9",
    30,
    "cart\xE3o de cidad\xE3o|cartao de cidadao|cc|n\xFAmero de identifica\xE7\xE3o civil|bilhete de identidade",
    "stdnum:pt/cc",
    { check: portugueseCard, bare: 4 }
  ),
  row("health-id.pt", "99999999999", 20, "niss|seguran\xE7a social|seguranca social", "validator:isTaxID", {
    only: /^[12]/,
    check: portugueseInsurance,
    named: true,
    bare: false
  }),
  row("national-id.ro", "9999999999999", 400, "cnp|cod numeric personal", "stdnum:ro/cnp", { only: /^[1-9]/, check: romanianPerson }),
  row("company-id.ro", "999999|9999999|99999999|999999999|9999999999", 11, "cui|cif|cod fiscal|cod unic", "stdnum:ro/cui", {
    only: /^[1-9]/,
    check: romanianCompany,
    named: true,
    bare: false
  }),
  row(
    "company-id.ro",
    "!A99/9999/9999|!A99/999/9999|!A9/999/9999|!A99/99999/9999|!A99/99/9999|!A9/9999/9999",
    100,
    "registrul comer\u021Bului|registrul comertului|nr. reg. com",
    "stdnum:ro/onrc",
    { only: /^[JFC]/, alone: "low" }
  ),
  row("national-id.rs", "9999999999999", 700, "jmbg|\u0458\u043C\u0431\u0433|\u043C\u0430\u0442\u0438\u0447\u043D\u0438 \u0431\u0440\u043E\u0458|mati\u010Dni broj", "stdnum:rs/jmbg", {
    only: /^\d{7}[06789]/,
    check: yugoslavian
  }),
  row("national-id.me", "9999999999999", 5e3, "jmbg|mati\u010Dni broj", "stdnum:me/jmbg", { only: /^\d{7}2/, check: yugoslavian }),
  row("national-id.hr", "9999999999999", 5e3, "jmbg|mati\u010Dni broj", "stdnum:rs/jmbg", {
    only: /^\d{7}3/,
    check: yugoslavian,
    named: true
  }),
  row("tax-id.rs", "999999999", 11, "pib|\u043F\u0438\u0431", "stdnum:rs/pib", { check: pureMod11of10, bare: false }),
  row("tax-id.ru", "9999999999", 11, "\u0438\u043D\u043D|inn|\u0438\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0446\u0438\u043E\u043D\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440 \u043D\u0430\u043B\u043E\u0433\u043E\u043F\u043B\u0430\u0442\u0435\u043B\u044C\u0449\u0438\u043A\u0430", "stdnum:ru/inn", {
    check: russianTax,
    bare: 1.8
  }),
  row("tax-id.ru", "999999999999", 121, "\u0438\u043D\u043D|inn|\u0438\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0446\u0438\u043E\u043D\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440 \u043D\u0430\u043B\u043E\u0433\u043E\u043F\u043B\u0430\u0442\u0435\u043B\u044C\u0449\u0438\u043A\u0430", "stdnum:ru/inn", { check: russianTax }),
  row("national-id.ru", "999-999-999 99|999-999-999-99", 99, "\u0441\u043D\u0438\u043B\u0441|snils|\u0441\u0442\u0440\u0430\u0445\u043E\u0432\u043E\u0439 \u043D\u043E\u043C\u0435\u0440", "presidio:russia/ru_snils", {
    check: russianInsurance,
    bare: -1
  }),
  row("company-id.ru", "9999999999999|999999999999999", 11, "\u043E\u0433\u0440\u043D|ogrn|\u043E\u0433\u0440\u043D\u0438\u043F", "unverified", {
    check: russianCompany,
    named: true,
    bare: false
  }),
  row(
    "national-id.se",
    "999999-9999|!999999+9999|99999999-9999|!99999999+9999",
    270,
    "personnummer|pnr|person nr|personnr|samordningsnummer",
    "stdnum:se/personnummer",
    { check: swedishPerson }
  ),
  row(
    "company-id.se",
    "999999-9999",
    12,
    "organisationsnummer|orgnummer|orgnr|org.nr|org nr|org. nr|organisationsnr|company identity",
    "stdnum:se/orgnr",
    { check: swedishCompany, bare: 1.2 }
  ),
  row("national-id.si", "9999999999999", 5e3, "em\u0161o|emso|enotna mati\u010Dna", "stdnum:si/emso", { only: /^\d{7}5/, check: yugoslavian }),
  row("tax-id.si", "99999999", 12, "dav\u010Dna|davcna|dav\u010Dna \u0161tevilka", "stdnum:si/ddv", { check: slovenianTax, bare: 1 }),
  row("national-id.sk", "999999/9999|999999/999", 60, "rodn\xE9 \u010D\xEDslo|rodne cislo|rodn\xE9ho \u010D\xEDsla|r.\u010D.", "stdnum:cz/rc", {
    check: czechPerson,
    named: true
  }),
  row("national-id.tr", "99999999999", 110, "tc kimlik|t.c. kimlik|t.c.|tckn|kimlik no|tc no|tc:", "stdnum:tr/tckimlik", {
    check: turkishPerson,
    bare: 1
  }),
  row("tax-id.tr", "9999999999|999 999 99 99", 11, "vkn|vergi kimlik|vergi no|vergi numaras\u0131", "stdnum:tr/vkn", {
    check: turkishTax,
    bare: false
  }),
  row("tax-id.ua", "9999999999", 11, "\u0440\u043D\u043E\u043A\u043F\u043F|\u0456\u043F\u043D|\u0438\u043F\u043D|rnokpp|\u0456\u0434\u0435\u043D\u0442\u0438\u0444\u0456\u043A\u0430\u0446\u0456\u0439\u043D\u0438\u0439", "stdnum:ua/rntrc", { check: ukrainianPerson, bare: 1.5 }),
  row("company-id.ua", "99999999", 11, "\u0454\u0434\u0440\u043F\u043E\u0443|\u0435\u0434\u0440\u043F\u043E\u0443|edrpou", "stdnum:ua/edrpou", { check: ukrainianCompany, bare: false })
];

// utils/detectors/numbers/rows-plates.ts
var VALIDATOR2 = "validator:isLicensePlate";
var plate = (country, forms, only, bare, source2, words2 = "", odds = 3) => row(`vehicle-plate.${country}`, forms, only === void 0 ? 1 : odds, words2, source2, { bare, ...only === void 0 ? {} : { only } });
var german = (district) => ["A", "AA"].flatMap(
  (letters2) => ["9", "99", "999", "9999"].filter((digits) => (district + letters2 + digits).length <= 8).flatMap((digits) => [
    `!${district} ${letters2} ${digits}`,
    `!${district} ${letters2} ${digits}A`,
    `!${district} ${letters2} ${digits} A`,
    `!${district} ${letters2}${digits}`,
    `!${district} ${letters2}${digits}A`
  ])
).join("|");
var END = "[A-Z]{1,2}\\d{1,4}[EH]?$";
var ONE = "ABCDEFGHJKLMNPRSUVWXYZ";
var TWO = "AA|AB|AC|AE|AH|AK|AM|AN|A\xD6|AP|AS|AT|AU|AW|AZ|BA|BB|BC|BE|BF|BH|BI|BK|BL|BM|BN|BO|B\xD6|BS|BT|BZ|CA|CB|CE|CO|CR|CW|DA|DD|DE|DH|DI|DL|DM|DN|DO|DU|DW|DZ|EA|EB|ED|EE|EF|EG|EH|EI|EL|EM|EN|ER|ES|EU|EW|FB|FD|FF|FG|FI|FL|FN|FO|FR|FS|FT|F\xDC|FW|FZ|GA|GC|GD|GE|GF|GG|GI|GK|GL|GM|GN|G\xD6|GP|GR|GS|GT|G\xDC|GV|GW|GZ|HA|HB|HC|HD|HE|HF|HG|HH|HI|HK|HL|HM|HN|HO|HP|HR|HS|HU|HV|HX|HY|HZ|IK|IL|IN|IZ|JE|JL|KA|KB|KC|KE|KF|KG|KH|KI|KK|KL|KM|KN|KO|KR|KS|KT|KU|KW|KY|LA|LB|LC|LD|LF|LG|LH|LI|LL|LM|LN|L\xD6|LP|LR|LU|MA|MB|MC|MD|ME|MG|MH|MI|MK|ML|MM|MN|MO|MQ|MR|MS|M\xDC|MW|MY|MZ|NB|ND|NE|NF|NH|NI|NK|NM|N\xD6|NP|NR|NT|NU|NW|NY|NZ|OA|OB|OC|OD|OE|OF|OG|OH|OK|OL|OP|OS|OZ|PA|PB|PE|PF|PI|PL|PM|PN|PR|PS|PW|PZ|RA|RC|RD|RE|RG|RH|RI|RL|RM|RN|RO|RP|RS|RT|RU|RV|RW|RZ|SB|SC|SE|SG|SH|SI|SK|SL|SM|SN|SO|SP|SR|ST|SU|SW|SY|SZ|TE|TF|TG|TO|TP|TR|TS|TT|T\xDC|UE|UH|UL|UM|UN|VB|VG|VK|VR|VS|WA|WB|WD|WE|WF|WI|WK|WL|WM|WN|WO|WR|WS|WT|W\xDC|WW|WZ|ZE|ZI|ZP|ZR|ZS|ZW|ZZ";
var KENNZEICHEN = "kennzeichen|kfz-kennzeichen|nummernschild|amtliches kennzeichen";
var TURKISH = ["A 9999", "A 99999", "AA 999", "AA 9999", "AAA 99", "AAA 999", "AAA 9999", "A 999", "AA 99"].map((rest) => `99 ${rest}`).join("|");
var indian = (middles) => middles.flatMap((middle) => [
  `AA ${middle} 9999`,
  `!AA ${middle}9999`,
  `!AA${middle.replace(" ", "")} 9999`,
  `!AA ${middle.replace(" ", "")} 9999`,
  `!AA ${middle.replace(" ", "~")} 9999`
]).join("|");
var INDIAN_STATE = /^(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[NRS]|U[KPALT]|WB)\d/;
var plates = () => [
  plate(
    "gb",
    "AA99 AAA",
    /^[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[A-HJ-PR-Z]{3}$/,
    7,
    "presidio:uk/uk_vehicle_registration",
    "dvla|v5c|logbook|mot|car reg",
    5
  ),
  plate(
    "gb",
    "A999 AAA|A99 AAA|A9 AAA",
    /^[A-HJ-NPR-TV-Y]\d{1,3}[A-HJ-PR-Y][A-HJ-PR-Z]{2}$/,
    6,
    "presidio:uk/uk_vehicle_registration",
    "dvla|v5c|logbook|mot|car reg",
    5
  ),
  plate(
    "gb",
    "AAA 999A|AAA 99A|AAA 9A",
    /^[A-HJ-PR-Z]{3}\d{1,3}[A-HJ-NPR-TV-Y]$/,
    6,
    "presidio:uk/uk_vehicle_registration",
    "dvla|v5c|logbook|mot|car reg",
    5
  ),
  plate("de", german("A"), new RegExp(`^[${ONE}]${END}`), 6, VALIDATOR2, KENNZEICHEN, 5),
  plate("de", german("AA"), new RegExp(`^(?:${TWO})${END}`), 6, VALIDATOR2, KENNZEICHEN, 5),
  plate("de", german("AAA"), new RegExp(`^[A-Z\xC4\xD6\xDC]{3}${END}`), 6, "presidio:germany/de_kfz", KENNZEICHEN, 5),
  plate("li", "!AA 9|!AA 99|!AA 999|!AA 9999|!AA 99999", /^FL/, 6, VALIDATOR2),
  plate("fr", "AA-999-AA", /^[A-HJ-NP-TV-Z]{2}\d{3}[A-HJ-NP-TV-Z]{2}$/, false, "unverified", "plaque|immatriculation"),
  plate("it", "AA 999AA|AA 999 AA", /^[A-HJ-NPR-TV-Z]{2}\d{3}[A-HJ-NPR-TV-Z]{2}$/, false, "unverified", "targa"),
  plate("es", "9999 AAA", /^\d{4}[BCDFGHJ-NPR-TV-Z]{3}$/, 6, "unverified", "matr\xEDcula|matricula"),
  plate(
    "pt",
    "AA-99-99|99-AA-99|99-99-AA|AA-99-AA|!AA\xB799\xB799|!99\xB7AA\xB799|!99\xB799\xB7AA|!AA\xB799\xB7AA",
    void 0,
    6,
    VALIDATOR2,
    "matr\xEDcula|matricula"
  ),
  plate(
    "nl",
    "!99-AAA-9|!9-AAA-99|!AA-999-A|!A-999-AA|!AAA-99-A|!A-99-AAA|!9-AA-999|!999-AA-9|!AA-AA-99|!99-AA-AA",
    /^[B-DF-HJ-NP-TV-XZ\d]+$/,
    6.5,
    "unverified",
    "kenteken"
  ),
  plate("be", "9-AAA-999", /^[1-9]/, 6, "unverified", "nummerplaat|plaque"),
  plate(
    "ch",
    "!AA 99999|!AA 999999|!AA 9999",
    /^(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)/,
    false,
    "unverified",
    "kontrollschild|autonummer"
  ),
  plate("pl", "!AA 99999|!AAA 9999|!AAA 99999|!AA 9999A", void 0, false, "unverified", "rejestracyjn|tablica"),
  plate("se", "!AAA_999|!AAA_99A|AAA999|AAA99A", /^[A-HJ-PR-UW-Z]{3}\d\d[A-HJ-PR-UW-Z\d]$/, 6, VALIDATOR2, "registreringsnummer|regnr"),
  plate("fi", "!999-AAA", void 0, 6, VALIDATOR2, "rekisteritunnus|rekisterinumero"),
  plate("fi", "!A-99999|!AAA-999|!AA-999|!AAA-99", void 0, false, VALIDATOR2, "rekisteritunnus|rekisterinumero"),
  plate("hu", "!AAA~999", /^(?!AAA)(?:[A-NP-Z][A-PR-Z][A-HJ-NP-Z])/, 6, VALIDATOR2, "rendsz\xE1m|forgalmi"),
  plate("hu", "!AA 99-99", /^(?:CK|DT|CD|HC|H[ABEFIKLMNPRSTVX]|MA|OT|R[A-Z]|SP)/, 6, VALIDATOR2, "rendsz\xE1m|forgalmi"),
  plate("hu", "!A-A 9999", /^(?:CC|CX|X[ABC])/, 6, VALIDATOR2, "rendsz\xE1m|forgalmi"),
  plate("hu", "!AA_AA~999", void 0, 6, "unverified", "rendsz\xE1m|forgalmi"),
  plate("al", "!AA_999_AA", void 0, 6, VALIDATOR2, "targa"),
  plate("no", "!AA 99999|!AA99999", void 0, false, "unverified", "registreringsnummer|regnr|kjennetegn"),
  plate("dk", "!AA 99 999", void 0, 6, "unverified", "nummerplade"),
  plate(
    "ie",
    "!999-A-99999|!999-A-9999|!999-A-999|!99-A-9999|!99-A-99999|!999-AA-9999",
    /^\d{2}[12]?[A-Z]/,
    6,
    "unverified",
    "registration number|reg"
  ),
  plate("cz", "!9A9_9999", /^[1-9]/, 6, "unverified", "spz|rz"),
  plate("ro", "!AA 99 AAA|!A 999 AAA|!A 99 AAA", void 0, 6, "unverified", "\xEEnmatriculare|inmatriculare"),
  plate(
    "ru",
    "A999AA99|A999AA999|!A 999 AA 99|!A 999 AA 999|!A999AA 99",
    /^[АВЕКМНОРСТУХABEKMHOPCTYX]\d{3}[АВЕКМНОРСТУХABEKMHOPCTYX]{2}\d{2,3}$/,
    6,
    "unverified",
    "\u0433\u043E\u0441\u043D\u043E\u043C\u0435\u0440|\u043D\u043E\u043C\u0435\u0440 \u043C\u0430\u0448\u0438\u043D\u044B|\u0433\u043E\u0441. \u043D\u043E\u043C\u0435\u0440"
  ),
  plate("ua", "AA 9999 AA|AA9999AA", void 0, 6, "unverified", "\u043D\u043E\u043C\u0435\u0440\u043D\u0438\u0439 \u0437\u043D\u0430\u043A|\u0434\u0435\u0440\u0436\u043D\u043E\u043C\u0435\u0440"),
  plate("tr", TURKISH, /^(?:0[1-9]|[1-7]\d|8[01])[A-PR-VYZ]{1,3}\d{2,5}$/, 6, "presidio:turkey/tr_license_plate", "plaka|plakas\u0131"),
  plate(
    "in",
    indian(["99 A", "99 AA", "99 AAA", "9 A", "9 AA", "9 AAA"]),
    INDIAN_STATE,
    7,
    "presidio:india/in_vehicle_registration",
    "rto|vehicle number|vehicle no"
  ),
  // Without letters of a series: of a district's first ten thousand vehicles, long ago. A passport of several countries is written so.
  plate("in", indian(["99", "9"]), INDIAN_STATE, 5, "presidio:india/in_vehicle_registration", "rto|vehicle number|vehicle no"),
  plate("in", "99AA9999AA", /^\d\dBH/, 7, "presidio:india/in_vehicle_registration", "rto"),
  plate("sg", "AAA 9999 A|AAA 999 A|AA 9999 A", /^[SEGFQTP]/, 6.5, VALIDATOR2, "vehicle"),
  plate("pk", "!AAA-9999|!AAA-999|!AA-9999|!AAAA-999|!AAA 9999", void 0, false, VALIDATOR2),
  plate("br", "!AAA-9999|!AAA 9999|AAA9A99|!AAA-9A99|!AAA 9A99|!AAA9999", void 0, 6, VALIDATOR2, "placa"),
  plate("ar", "!AA_999_AA|AA999AA", void 0, 6, VALIDATOR2, "patente|dominio"),
  plate("ar", "!AAA_999", /^[A-Z]{3}/, 6, VALIDATOR2, "patente|dominio"),
  plate("mx", "!AAA-99-99|!AAA-999-A|!999-AAA", void 0, false, "unverified", "placas"),
  plate("co", "!AAA 999|AAA999", void 0, false, "unverified", "placa"),
  plate("ng", "AAA-999AA|!AAA-999-AA", /^[A-Z]{3}\d{3}[A-Z]{2}$/, 6, "presidio:nigeria/ng_vehicle_registration", "plate number", 5),
  plate(
    "za",
    "AA 99 AA AA|AAA 999 AA|AA99AAAA",
    /(?:GP|ZN|WP|EC|NC|FS|LP|MP|NW)$/,
    7,
    "presidio:south_africa/za_license_plate",
    "natis|enatis"
  ),
  plate(
    "us",
    "9AAA999|AAA 9999|AAA-9999|999 AAA|999-AAA|AAA 999|AAA-999|AA-99999",
    void 0,
    false,
    "unverified",
    "license plate|tag number"
  ),
  plate("au", "AAA 999|AA 99 AA|AAA-999|9AA 9AA", void 0, false, "unverified", "rego|number plate")
];
var POSTAL = "validator:isPostalCode";
var postal = (country, forms, only, bare, source2 = POSTAL) => row(`postal-code.${country}`, forms, only === void 0 ? 1 : 3, "", source2, { bare, ...only === void 0 ? {} : { only } });
var MALTESE = "ATD|BBG|BKR|BML|BRG|BZN|DGL|FGR|FNT|FRN|GDJ|GHR|GRB|GSM|GSR|GXQ|GZR|HMR|IKL|ISL|KCM|KKP|KKR|KMN|LJA|LQA|MDN|MFN|MGR|MLH|MQB|MRS|MSD|MSK|MST|MTF|MTP|MXK|MXR|NDR|NXR|PBK|PLA|PTA|QLA|QRD|QRM|RBT|SFI|SGN|SGW|SLC|SLM|SNT|SPB|STJ|SVR|SWQ|TBX|TXN|VCT|VLT|XBX|XJR|XLN|XRA|XWK|ZBB|ZBG|ZBR|ZRQ|ZTN";
var postalCodes = () => [
  postal(
    "gb",
    "A9 9AA|A99 9AA|AA9 9AA|AA99 9AA|A9A 9AA|AA9A 9AA",
    /^(?:[A-PR-UWYZ]\d[ABCDEFGHJKPSTUW\d]?|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY\d]?)\d[ABD-HJLNP-UW-Z]{2}$/,
    8,
    "presidio:uk/uk_postcode"
  ),
  postal("gb", "AAA 9AA", /^GIR0AA$/, 8, "presidio:uk/uk_postcode"),
  postal("ca", "A9A 9A9", /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/, 8),
  postal(
    "ie",
    "!A99 AAAA|!A9A AAAA|!A99 **99|!A99 A9**|!A9A A9**|!A99 9***|!A99 AA**",
    /^(?:[AC-FHKNPRTV-Y]\d\d|D6W)[AC-FHKNPRTV-Y\d]{4}$/,
    8
  ),
  postal("nl", "9999 AA", /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/, 7),
  postal("jp", "!999~9999", void 0, 7),
  postal("pl", "!99~999", void 0, 7),
  postal("pt", "!9999~999", /^[1-9]/, 7),
  postal("br", "!99999~999", void 0, 7),
  postal("us", "!99999~9999", void 0, 7),
  row("postal-code.mt", "AAA 9999", 250, "", POSTAL, { only: new RegExp(`^(?:${MALTESE})`) }),
  postal("ad", "AA999", /^AD[1-7]0\d$/, 7),
  postal("az", "AA9999|AA 9999", /^AZ/, 7),
  postal("lv", "!AA-9999", /^LV/, 8),
  postal("lt", "!AA-99999", /^LT/, 8),
  postal("ht", "AA9999", /^HT/, 7),
  postal("ar", "A9999AAA", /^[A-HJ-NP-Z]/, 7),
  postal("cz", "!999 99", /^[1-7]/, 6),
  postal("gr", "!999 99", /^[1-8]/, false),
  postal("sk", "!999 99", /^[089]/, false),
  postal("se", "!999 99", /^[1-9]/, false),
  postal("tw", "999999", void 0, false),
  postal("in", "!999 999", /^[1-8]/, 6),
  postal("ir", "9999999999|99999-99999", void 0, false)
];

// utils/detectors/numbers/rows-vat.ts
var after = (check) => (text2) => check(text2.slice(2));
var LETTERS2 = 600;
function vat(country, forms, odds, source2, check, only) {
  const prefix = country === "gr" ? "(?:EL|GR)" : country.toUpperCase();
  return row(`vat.${country}`, forms, LETTERS2 * odds, "", source2, {
    only: new RegExp(`^${prefix}${only ?? ""}`),
    ...check === void 0 ? {} : { check }
  });
}
var NINE = "AA 999 999 999|!AA 999999999|!AA999 999 999";
var EIGHT = "AA 9999 9999|!AA 99999999|!AA 99 99 99 99|!AA 999 99 999";
var TEN = "AA 999 999 9999|!AA 9999999999|!AA 9999 999 999";
var ELEVEN2 = "AA 999 999 99999|!AA 99999999999|!AA 999 999 999 99";
var TWELVE = "AA 999 999 999 999|!AA 999999999999";
var vatNumbers = () => [
  vat("at", "AAA99999999|!AA A99999999|!AAA 99999999|!AAA 999 99 999", 100, "stdnum:at/uid", austrianVat, "U"),
  vat("be", `${TEN}|!AA 9999.999.999|!AA9999.999.999`, 400, "stdnum:be/vat", after(belgianCompany), "[01]"),
  vat("bg", `${NINE}|${TEN}`, 6, "stdnum:bg/vat", bulgarianVat),
  vat("cy", "AA99999999A|!AA 99999999A|!AA 99999999 A", 26, "stdnum:cy/vat", cypriot),
  vat("cz", `${EIGHT}|${NINE}|${TEN}`, 11, "stdnum:cz/dic", czechVat),
  vat("de", NINE, 11, "stdnum:de/vat", after(pureMod11of10), "[1-9]"),
  vat("dk", EIGHT, 12, "stdnum:dk/cvr", danishCompany),
  vat("ee", NINE, 10, "stdnum:ee/kmkr", estonianVat),
  vat("es", "AA*9999999*|!AA *9999999*|!AA *-9999999-*|!AA*-9999999-*", 12, "stdnum:es/nif", spanishVat),
  vat("fi", EIGHT, 11, "stdnum:fi/alv", finnishCompany),
  vat(
    "fr",
    "AA**999999999|!AA ** 999999999|!AA ** 999 999 999|!AA **999999999|!AA**999 999 999|!AA** 999 999 999",
    300,
    "stdnum:fr/tva",
    frenchVat
  ),
  vat(
    "gb",
    `${NINE}|${TWELVE}|!AA 999 9999 99|!AA999 9999 99|!AA 999 9999 99 999|!AA999 9999 99 999|!AA999999999 999|!AA 999999999 999`,
    40,
    "stdnum:gb/vat",
    britishVat
  ),
  vat("gb", "AAAA999|!AA AA999", 700, "stdnum:gb/vat", void 0, "(?:GD[0-4]|HA[5-9])"),
  vat("gr", NINE, 11, "stdnum:gr/vat", greekTax),
  vat("hr", ELEVEN2, 11, "stdnum:hr/oib", after(pureMod11of10)),
  vat("hu", EIGHT, 10, "stdnum:hu/anum", hungarianCompany),
  vat("ie", "AA9999999A|AA9999999AA|AA9A99999A|!AA 9999999A|!AA 9999999AA|!AA 9A99999A", 23, "stdnum:ie/vat", irishVat),
  vat("it", ELEVEN2, 90, "stdnum:it/iva", italianVat),
  vat("lt", `${NINE}|${TWELVE}`, 100, "stdnum:lt/pvm", lithuanianVat),
  vat("lu", EIGHT, 89, "stdnum:lu/tva", luxembourgishVat),
  vat("lv", ELEVEN2, 11, "stdnum:lv/pvn", latvianVat),
  vat("mt", EIGHT, 37, "stdnum:mt/vat", malteseVat),
  vat(
    "nl",
    "AA999999999A99|!AA 999999999A99|!AA 9999.99.999.A.99|!AA 9999.99.999.A99|!AA 999999999 A99",
    200,
    "stdnum:nl/btw",
    dutchVat,
    "\\d{9}B"
  ),
  vat("pl", `${TEN}|!AA999-999-99-99|!AA 999-999-99-99|!AA999-99-99-999|!AA 999-99-99-999`, 12, "stdnum:pl/nip", polishTax),
  vat("pt", NINE, 12, "stdnum:pt/nif", portugueseTax, "[1-35-9]"),
  vat(
    "ro",
    `AA9999|AA99999|AA999999|AA9999999|!AA 999999|!AA 9999999|${EIGHT}|${NINE}|${TEN}`,
    11,
    "stdnum:ro/cif",
    romanianCompany,
    "[1-9]"
  ),
  vat("se", `${TWELVE}|!AA999999-999999|!AA 999999-9999-01`, 1e3, "stdnum:se/vat", swedishVat, "\\d{10}01"),
  vat("si", EIGHT, 12, "stdnum:si/ddv", slovenianTax),
  vat("sk", TEN, 18, "stdnum:sk/dph", slovakVat),
  // Outside the Union: as their own tables say, the letters in front.
  vat(
    "ch",
    "AAA-999.999.999 AAAA|AAA-999.999.999 AAA|!AAA-999999999 AAAA|!AAA-999999999 AAA|!AAA 999 999 999 AAAA|!AAA 999 999 999 AAA",
    2e4,
    "stdnum:ch/vat",
    swissCompany,
    "E\\d{9}(?:MWST|TVA|IVA|TPV|VAT)$"
  ),
  vat("no", "AA999999999AAA|!AA 999 999 999 AAA|!AA999999999 AAA", 2e4, "stdnum:no/mva", norwegianCompany, "\\d{9}MVA$"),
  row("vat.no", "999 999 999 AAA|!999999999 AAA", 2e4, "", "stdnum:no/mva", {
    only: /^[89]\d{8}MVA$/,
    check: norwegianCompany,
    alone: "low"
  }),
  row("vat.nl", "999999999A99|!9999.99.999.A.99", 26, "", "stdnum:nl/btw", {
    only: /^\d{9}B\d\d$/,
    check: (t) => dutchVat(`NL${t}`),
    bare: 3
  }),
  row("vat.ch", "!999.999.999 AAAA|!999.999.999 AAA|999999999AAAA", 2e4, "", "stdnum:ch/vat", {
    only: /^\d{9}(?:MWST|TVA|IVA|TPV)$/,
    check: swissCompany,
    alone: "low"
  }),
  row("vat.at", "A99999999", 26, "", "stdnum:at/uid", { only: /^U/, check: austrianVat, bare: 2 }),
  vat("al", "AAA99999999A|!AA A99999999A", 20, "stdnum:al/nipt", (t) => albanian(t.slice(2)), "[A-T]"),
  vat("by", NINE, 15, "stdnum:by/unp", after(belarusian)),
  vat("is", "AA99999|AA999999|!AA 99999|!AA 999999", 1, "stdnum:is/vsk"),
  vat("mk", "AA9999999999999|!AA 9999999999999", 11, "stdnum:mk/edb", macedonian, "[45]"),
  vat("rs", NINE, 11, "stdnum:rs/pib", after(pureMod11of10)),
  vat("ru", `${TEN}|${TWELVE}`, 11, "stdnum:ru/inn", after(russianTax)),
  vat("tr", TEN, 11, "stdnum:tr/vkn", after(turkishTax)),
  vat("ua", "AA999999999999", 1, "validator:isVAT"),
  vat("au", `${ELEVEN2}|!AA 99 999 999 999`, 90, "stdnum:au/abn", after(australianCompany)),
  vat("kz", TWELVE, 90, "validator:isVAT", after(kazakh)),
  vat("il", NINE, 10, "stdnum:il/hp", after(realLuhn)),
  vat("ma", "AA999999999999999", 97, "stdnum:ma/ice", after(moroccanCompany)),
  vat("nz", `${EIGHT}|${NINE}`, 1, "validator:isVAT"),
  vat("ng", "AA99999999-9999", 1, "validator:isVAT"),
  vat("ph", "AA999999999999|!AA999 999 999 999", 1, "validator:isVAT"),
  vat("id", "AA999999999999999|!AA99.999.999.9-999.999", 1, "validator:isVAT"),
  vat("uz", NINE, 1, "validator:isVAT"),
  vat("ar", `${ELEVEN2}|!AA99-99999999-9`, 140, "stdnum:ar/cuit", after(argentineTax)),
  vat("bo", "AA9999999", 1, "validator:isVAT"),
  vat("br", "AA99.999.999/9999-99", 110, "stdnum:br/cnpj", after(brazilianCompany)),
  vat("br", "AA999.999.999-99", 110, "stdnum:br/cpf", after(brazilianPerson)),
  vat("cl", "AA99999999-9|AA99999999-A", 11, "stdnum:cl/rut", after(chilean)),
  vat("co", TEN, 11, "stdnum:co/nit", after(colombian)),
  vat("cr", `${NINE}|${TEN}|${ELEVEN2}|${TWELVE}`, 1, "validator:isVAT"),
  vat("ec", "AA9999999999999", 1, "validator:isVAT"),
  vat("gt", "AA9999999-9", 1, "validator:isVAT"),
  vat("pe", ELEVEN2, 10, "stdnum:pe/ruc", after(peruvianTax)),
  vat("py", "AA99999999-9|AA9999999-9|AA999999-9", 10, "stdnum:py/ruc", after(paraguayan)),
  vat("sv", "AA9999-999999-999-9", 1, "validator:isVAT"),
  vat("uy", TWELVE, 1, "validator:isVAT"),
  vat("ve", "AAA-999999999|AAA-99999999-9", 13, "stdnum:ve/rif", after(venezuelan)),
  vat("do", `AA999999999|AA99999999999|!AA999-9999999-9|!AA9-99-99999-9`, 1, "validator:isVAT")
];

// utils/detectors/numbers/numbers.ts
function allRows() {
  return [
    ...europe(),
    ...americas(),
    ...asia(),
    ...africaAndOceania(),
    ...vatNumbers(),
    ...passports(),
    ...drivingLicences(),
    ...plates(),
    ...postalCodes(),
    ...references()
  ];
}
var compiled;
function tables() {
  if (compiled === void 0) {
    const table3 = compileTable(allRows());
    compiled = { table: table3, reader: new NumberReader(table3), phoneWords: table3.words.add(PHONE_WORDS) };
  }
  return compiled;
}
var isDigit5 = (code) => code >= 48 && code <= 57;
var FEWEST_IN_ROW = 7;
function areDigits(text2, from2, to2) {
  for (let i = from2; i < to2; i++) if (!isDigit5(text2.charCodeAt(i))) return false;
  return true;
}
function follows(text2, at) {
  if (at === 0) return false;
  const code = text2.charCodeAt(at - 1);
  if (code === 36 || code === 163 || code === 8364 || code === 165) return true;
  if (code === 40) return at > 1 && (text2.charCodeAt(at - 2) === 43 || text2.charCodeAt(at - 2) === 41);
  if (code === 32 || code === 160) return at > 1 && isDigit5(text2.charCodeAt(at - 2));
  return (code === 46 || code === 45 || code === 47 || code === 44 || code === 43 || code === 95 || code === 64) && (code === 43 || code === 95 || code === 64 || at > 1 && isDigit5(text2.charCodeAt(at - 2)));
}
function read2(text2, at) {
  const digit = isDigit5(text2.charCodeAt(at));
  const middle = digit && follows(text2, at);
  if (middle && !areDigits(text2, at + 1, at + FEWEST_IN_ROW)) return null;
  if (digit) {
    const address = readIpv4(text2, at);
    if (address !== null) return address;
  }
  const hardware = readMacInWords(text2, at, false);
  if (hardware !== null) return hardware;
  const { reader: reader2, table: table3, phoneWords } = tables();
  const found3 = reader2.read(text2, at, false);
  if (found3 !== null && found3.score >= 100) return found3;
  const phone = digit && !middle ? readPhone(text2, at, table3.words, phoneWords, reader2.looked) : null;
  return phone ?? found3;
}
var SLACK2 = 2;
var LONGEST2 = 64;
function firstOf(text2, run) {
  if (run > 12 || !/^[^A-Za-z\d\u00c0-\u04ff]{0,2}(?:[a-zß-ÿ]{1,5}[ .-]){0,2}$/.test(text2.slice(0, run))) return -1;
  for (let i = 0; i < run; i++) if (holdsWord(text2, i, i + 1)) return i;
  return run;
}
function readBare(text2, run) {
  const at = firstOf(text2, run);
  if (at < 0 || at > SLACK2) return null;
  const hardware = readMacInWords(text2, at, true);
  if (hardware !== null) return hardware;
  const { reader: reader2 } = tables();
  const found3 = reader2.read(text2, at, true);
  if (found3 !== null && found3.score >= 100) return found3;
  const value = text2.slice(at).trimEnd();
  const phone = !/[+-]/.test(text2.slice(0, at)) && /^\d[\d ()./-]{5,24}\d$/.test(value) && !isDateLike(value) ? bareness(value) : null;
  if (phone !== null && (found3 === null || phone * 2 + value.length / 4 > found3.score)) {
    const confidence = "low";
    return { start: at, end: at + value.length, confidence, kind: { id: "personal.phone", category: "personal", generic: true } };
  }
  return found3;
}
var SOURCE3 = "each row names its own";
var number = "number";
var triggers = [
  { shape: "digits", length: [1, 5], followed: number },
  { shape: "digits", length: [6, 22] },
  { shape: "mixed", length: [2, 3], followed: number },
  { shape: "mixed", length: [4, 22] },
  { shape: "upper", length: [2, 4], followed: number },
  { shape: "capital", length: [1, 1], followed: number },
  { shape: "upper", length: [8, 8] },
  { shape: "upper", length: [11, 11] }
];
function readPlus(text2, at) {
  const { table: table3, phoneWords } = tables();
  return readInternational(text2, at, table3.words, phoneWords);
}
var PLATES = [
  "kennzeichen",
  "nummernschild",
  "license plate",
  "licence plate",
  "number plate",
  "plate number",
  "plates:",
  "matr\xEDcula",
  "matricula",
  "targa",
  "kenteken",
  "plaka",
  "placa ",
  "immatricul",
  "rejestracyjn",
  "rendsz\xE1m",
  "registreringsn",
  "rekisteri",
  "nummerplade",
  "nummerplaat",
  "autonummer",
  "kontrollschild",
  "\u0433\u043E\u0441\u043D\u043E\u043C\u0435\u0440",
  "\u043D\u043E\u043C\u0435\u0440\u043D\u043E\u0439 \u0437\u043D\u0430\u043A",
  "registration number",
  "car reg"
];
var PLATE_REACH = 48;
var PLATE_TRIES = 8;
function readPlate(text2, at) {
  const { reader: reader2 } = tables();
  const end = Math.min(text2.length, at + PLATE_REACH);
  let inWord = true;
  let tries = 0;
  for (let i = at; i < end && tries < PLATE_TRIES; i++) {
    const code = text2.charCodeAt(i);
    const word = holdsWord(text2, i, i + 1);
    if (word && !inWord && (isDigit5(code) || code >= 65 && code <= 90 || code >= 196 && code <= 220)) {
      tries++;
      const found3 = reader2.read(text2, i, false);
      if (found3?.kind?.id.startsWith("personal.vehicle-plate") === true) return found3;
    }
    inWord = word;
  }
  return null;
}
var numbers = [
  { id: "personal.phone", category: "personal", confidence: "high", keywords: ["+"], read: readPlus, source: PHONE_SOURCE },
  { id: "personal.vehicle-plate", category: "personal", confidence: "low", keywords: PLATES, read: readPlate, source: SOURCE3 },
  { id: "personal.number", category: "personal", confidence: "low", runs: triggers, read: read2, prepare: () => void tables(), source: SOURCE3 },
  {
    id: "personal.number",
    category: "personal",
    confidence: "low",
    runs: RUN_SHAPES.map((shape) => ({ shape, length: [1, 40] })),
    longestText: LONGEST2,
    read: readBare,
    source: SOURCE3
  }
];

// utils/detectors/personal/date-of-birth.ts
var DATE = "(?:\\d{1,2}[./ -]{1,2}(?:\\d{1,2}|[A-Za-z\\u00c0-\\u024f]{3,9})\\.?[./ ,-]{1,2}(?:19|20)?\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}|[A-Za-z]{3,9} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|(?:19|20)\\d{2}\u5E74\\d{1,2}\u6708\\d{1,2}\u65E5)";
var BORN = [
  "date of birth",
  "birth date",
  "birthdate",
  "date_of_birth",
  "birth_date",
  "dateofbirth",
  "birthday",
  "geburtstag",
  "geb. am",
  "n\xE9(e) le",
  "naissance",
  "fecha de nac",
  "data na\u0219terii",
  "datum narozen\xED",
  "sz\xFClet\xE9si",
  "datum ro\u0111enja",
  "\u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1 \u03B3\u03AD\u03BD\u03BD\u03B7\u03C3\u03B7\u03C2",
  "tanggal lahir",
  "ng\xE0y sinh",
  "\u0434\u0430\u0442\u0430 \u043D\u0430\u0440\u043E\u0434\u0436\u0435\u043D\u043D\u044F",
  "dob",
  "d.o.b",
  "born on",
  "geburtsdatum",
  "geboren am",
  "geb.",
  "date de naissance",
  "n\xE9e le",
  "n\xE9 le",
  "fecha de nacimiento",
  "nacido el",
  "nacida el",
  "data de nascimento",
  "data di nascita",
  "nato il",
  "nata il",
  "geboortedatum",
  "data urodzenia",
  "syntym\xE4aika",
  "f\xF6delsedatum",
  "f\xF8dselsdato",
  "do\u011Fum tarihi",
  "\u0434\u0430\u0442\u0430 \u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F",
  "\u751F\u5E74\u6708\u65E5",
  "\u51FA\u751F\u65E5\u671F",
  "\uC0DD\uB144\uC6D4\uC77C"
];
var dateOfBirth = {
  id: "personal.date-of-birth",
  category: "personal",
  confidence: "medium",
  keywords: BORN,
  pattern: new RegExp(
    `[\\p{L}. _()]{3,24}[)"'\\]]{0,2}(?: (?:is|was|ist|war|est|es|\xE9|\xE8))?[:= "'(|-]{1,6}(${DATE})(?![\\p{L}\\p{N}])`,
    "iuy"
  ),
  group: 1,
  source: "ISO 8601-1 (YYYY-MM-DD); the other orders as CLDR has them (unverified)"
};

// utils/detectors/personal/email.ts
var SOURCE4 = "RFC 5321 \xA74.1.2 and RFC 5322 \xA73.4.1 (dot-atom), RFC 6531 (letters of all scripts), RFC 1035 \xA72.3.4 (lengths)";
var FILES = new Set(
  "png jpg jpeg gif svg webp avif ico css scss less js mjs cjs ts tsx jsx json html htm xml yml yaml txt md pdf zip tgz gz tar exe dll so jar war class java py rb go rs cs php log sql csv map wasm service target mount socket timer slice".split(
    " "
  )
);
var RESERVED = /(?:^|\.)(?:example\.(?:com|net|org|edu)|example|test|invalid|localhost|local|localdomain)$/i;
var MACHINES = /^(?:git|hg|svn|root|admin|administrator|postmaster|noreply|no-reply|donotreply|do-not-reply|user|username|you|your|name|email|someone|foo|test|info|support|sales|hello|contact)$/i;
function judge3(value) {
  const at = value.lastIndexOf("@");
  const local = value.slice(0, at);
  const domain = value.slice(at + 1);
  const tld = domain.slice(domain.lastIndexOf(".") + 1).toLowerCase();
  if (domain.length > 253 || FILES.has(tld) || local.includes("..")) return false;
  if (RESERVED.test(domain)) return "low";
  if (/^(?:git|hg|svn)$/i.test(local)) return false;
  return MACHINES.test(local) ? "medium" : true;
}
var OTHER = "\xAA\xB2\xB3\xB5\xB9\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02AF\u0370-\u037D\u037F-\u0386\u0388-\u060B\u060D-\u061A\u0620-\u06D3\u06D5-\u0963\u0966-\u1FFF\u2C00-\u2DFF\u3005-\u3007\u3031-\uD7FF\uF900-\uFDFF\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC";
var WORD3 = `A-Za-z0-9${OTHER}`;
var SIGNS = ".!#$%&'*+=?^`{|}~-";
var email = {
  id: "personal.email",
  category: "personal",
  confidence: "high",
  keywords: ["@"],
  lead: { max: 64, chars: new RegExp(`[${WORD3}_${SIGNS}]`) },
  // The local part starts with a letter, digit or underscore, so that a quote, a brace or a list's dash before it is left out.
  pattern: new RegExp(
    String.raw`[${SIGNS}]{0,64}?(?<![${WORD3}])([${WORD3}_](?:[${WORD3}_${SIGNS}]{0,62}[${WORD3}_+=-])?@(?:[${WORD3}](?:[${WORD3}-]{0,61}[${WORD3}])?\.){1,8}(?:[A-Za-z]{2,24}|xn--[a-z0-9-]{2,59}|[A-Za-z${OTHER}]{2,24}))(?![${WORD3}@_©]|[.-][${WORD3}]|:[\w./-]{1,99}\.git)`,
    "y"
  ),
  group: 1,
  validate: judge3,
  rank: 2,
  source: SOURCE4
};

// utils/detectors/personal/postal-code.ts
var NAMES = {
  "zip code": { 5: "US", 9: "US" },
  zipcode: { 5: "US", 9: "US" },
  "zip:": { 5: "US", 9: "US" },
  "zip ": { 5: "US", 9: "US" },
  postleitzahl: { 5: "DE", 4: "AT" },
  "plz:": { 5: "DE", 4: "AT" },
  "plz ": { 5: "DE", 4: "AT" },
  "code postal": { 5: "FR" },
  "c\xF3digo postal": { 5: "ES" },
  "codigo postal": { 5: "ES" },
  "cep:": { 8: "BR" },
  "cep ": { 8: "BR" },
  "pin code": { 6: "IN" },
  pincode: { 6: "IN" },
  postnummer: { 5: "SE", 4: "NO" },
  postinumero: { 5: "FI" },
  "kod pocztowy": { 5: "PL" },
  ir\u00E1ny\u00EDt\u00F3sz\u00E1m: { 4: "HU" },
  ps\u010D: { 5: "CZ" },
  \u90F5\u4FBF\u756A\u53F7: { 7: "JP" },
  \u90AE\u7F16: { 6: "CN" },
  \u90AE\u653F\u7F16\u7801: { 6: "CN" },
  \uC6B0\uD3B8\uBC88\uD638: { 5: "KR" },
  \u0438\u043D\u0434\u0435\u043A\u0441: { 6: "RU" },
  postcode: { 4: "AU" },
  "post code": { 4: "AU" }
};
var NUMBER3 = /[a-zé ]{0,8}?(?:is|ist|est|es|é|är|er)?[\s:=#"']{0,4}(\d{2}-\d{3}|\d{3}[ -]\d{2,4}|\d{5}-\d{3,4}|\d{4,9})(?![\w%€$]|[.,]\d)/iy;
function reader(name) {
  const countries = NAMES[name] ?? {};
  return (text2, at) => {
    NUMBER3.lastIndex = at + name.length;
    const match = NUMBER3.exec(text2);
    const value = match?.[1] ?? "";
    const country = countries[value.replace(/\D/g, "").length];
    if (match === null || country === void 0) return null;
    const kind2 = { id: `personal.postal-code.${country.toLowerCase()}`, category: "personal", country };
    const end = match.index + match[0].length;
    return { start: end - value.length, end, confidence: "low", kind: kind2 };
  };
}
var postalCodes2 = Object.keys(NAMES).map((name) => ({
  id: "personal.postal-code",
  category: "personal",
  confidence: "low",
  keywords: [name],
  read: reader(name),
  rank: 1,
  source: "https://github.com/validatorjs/validator.js/blob/master/src/lib/isPostalCode.js"
}));

// utils/detectors/personal/street-address.ts
var SOURCE5 = "https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions (unverified per country)";
var BACK = 60;
var ON = 110;
var UPPER3 = "A-Z\\u00c0-\\u00de\\u0100-\\u017f\\u0391-\\u03a9\\u0410-\\u042f";
var LOWER2 = "a-z\\u00df-\\u017f\\u03ac-\\u03ce\\u0430-\\u0451";
var LETTERS3 = `${UPPER3}${LOWER2}'\u2019.-`;
var NAME = `[${UPPER3}][${LETTERS3}]{0,24}`;
var NUMBER4 = "\\d{1,5}(?:[-/]\\d{1,4})?(?: ?[A-Za-z])?(?![\\w%\u20AC$])";
var TOWN = `(?:,? {0,2}\\n? {0,4}(?:[A-Z]{1,3}-)?(?:\\d{4,6}|\\d{2}-\\d{3})(?: [A-Z]{2})?,? ${NAME}(?: ${NAME}){0,2})?`;
var UNIT = "(?:,? (?:[Aa]pt|[Aa]partment|[Ss]uite|[Ss]te|[Uu]nit|[Ff]lat|[Ff]loor|#)\\.? ?#?\\w{1,6})?";
var AMERICAN = `${UNIT}(?:,? {0,2}\\n? {0,4}${NAME}(?: ${NAME}){0,2}(?:,? {1,2}(?:[A-Z]{2}|${NAME}) {1,2}\\d{5}(?:-\\d{4})?|,? [A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|,? [A-Z]{2,3} \\d{4}|,? [A-Z]{2} [A-Z]\\d[A-Z] ?\\d[A-Z]\\d))?`;
var KINDS2 = [
  // 12 Main Street, Apt 4, Springfield, IL 62704 · 221B Baker Street
  {
    words: [
      " street",
      " avenue",
      " road",
      " lane",
      " drive",
      " boulevard",
      " court",
      " square",
      " terrace",
      " crescent",
      " highway",
      " parkway",
      " close",
      " gardens",
      " mews",
      " blvd",
      " ave",
      " rd.",
      " rd,",
      " rd\n",
      " st.",
      " st,",
      " st\n",
      " dr.",
      " dr,",
      " ln.",
      " ln,",
      " hwy",
      " pkwy",
      " way,",
      " place,"
    ],
    before: new RegExp(
      `(?<![\\w.,/-])\\d{1,5}(?:-\\d{1,5})?[A-Za-z]?,? (?:[NSEW]{1,2}\\.? )?(?:${NAME} |\\d{1,3}(?:st|nd|rd|th) ){0,3}(?:${NAME}|\\d{1,3}(?:st|nd|rd|th))$`
    ),
    after: new RegExp(
      ` (?:S(?:treet|t\\.?|quare)|A(?:venue|ve\\.?)|R(?:oad|d\\.?)|L(?:ane|n\\.?)|D(?:rive|r\\.?)|B(?:oulevard|lvd\\.?)|C(?:ourt|rescent|lose)|Terrace|H(?:ighway|wy)|P(?:arkway|kwy|lace)|Gardens|Mews|Way)(?![\\w'])(?: [NSEW]{1,2}\\b)?${AMERICAN}`,
      "y"
    )
  },
  // Musterstraße 12a, 10115 Berlin · Kerkstraat 5, 1017 GC Amsterdam · Storgatan 4
  {
    words: [
      "stra\xDFe ",
      "strasse ",
      "str. ",
      "weg ",
      "platz ",
      "allee ",
      "gasse ",
      "damm ",
      "ufer ",
      "straat ",
      "laan ",
      "plein ",
      "gracht ",
      "kade ",
      "gatan ",
      "v\xE4gen ",
      "veien ",
      "gata ",
      "vej ",
      "gade ",
      "katu ",
      "kuja "
    ],
    before: new RegExp(`(?<![\\w])(?:(?:${NAME}[ -]){0,3}[${UPPER3}][${LETTERS3}]{0,30}|(?:${NAME}[ -]){1,3})$`),
    after: new RegExp(`[${LOWER2}]{3,7}\\.? \\d{1,4}(?:[-/]\\d{1,4})?(?: ?[a-zA-Z])?(?![\\w%\u20AC$])${TOWN}`, "iy")
  },
  // 12 bis, rue de la Paix, 75002 Paris
  {
    words: ["rue ", "avenue ", "boulevard ", "chemin ", "impasse ", "quai ", "all\xE9e ", "place "],
    before: /(?<![\w.,/-])\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? $/i,
    after: new RegExp(
      `[${LOWER2}]{3,9} (?:(?:de la|de l'|de|du|des|d'|l') ?)?(?:${NAME}|\\d{1,2})(?:[ -](?:(?:de la|de|du|des|et) )?${NAME}){0,4}${TOWN}`,
      "iy"
    )
  },
  // Calle Mayor 5 · Via Roma, 12 · Rua Augusta, 1500 · ul. Długa 4/7 · ул. Ленина, д. 5
  {
    words: [
      "calle ",
      "c/ ",
      "avenida ",
      "avda. ",
      "paseo ",
      "plaza ",
      "carrera ",
      "rua ",
      "travessa ",
      "pra\xE7a ",
      "viale ",
      "piazza ",
      "corso ",
      "ul. ",
      "ulica ",
      "al. ",
      "aleja ",
      "ulice ",
      "\u0443\u043B. ",
      "\u0443\u043B\u0438\u0446\u0430 ",
      "\u043F\u0440\u043E\u0441\u043F. ",
      "\u0432\u0443\u043B. ",
      "\u03BF\u03B4\u03CC\u03C2 "
    ],
    after: new RegExp(
      `(?:[${LOWER2}${UPPER3}]{1,9}\\.?|c/) (?:(?:de la|de los|de las|de|del|della|dei|do|da|dos) )?${NAME}(?: (?:(?:de|del|la|do|da|dos|y|e) )?${NAME}){0,4},? (?:n\\.?[\xBA\xB0o]?\\.? ?|#|\u0434\\. ?|\u0431\u0443\u0434\\. ?)?${NUMBER4}${TOWN}`,
      "iy"
    )
  },
  {
    words: ["via "],
    after: new RegExp(`Via (?:(?:della|dei|del|delle|degli|di) )?${NAME}(?: ${NAME}){0,3},? (?:n\\.? ?)?${NUMBER4}${TOWN}`, "y")
  },
  // Atatürk Cad. No: 12
  {
    words: ["sokak", "sok.", "cadde", "cad.", "mahalle"],
    before: new RegExp(`(?<![\\w])(?:${NAME} ){1,3}$`),
    after: /[a-zğı]{3,10}\.?,? (?:no|kapı no)\.?:? ?\d{1,4}(?:\/\d{1,3})?/iy
  },
  // 東京都千代田区丸の内1丁目9番1号 · 〒100-0005
  {
    words: ["\u4E01\u76EE", "\u756A\u5730"],
    before: /[\u3040-\u30ff\u4e00-\u9fff]{2,20}[\d０-９一二三四五六七八九十]{1,4}$/,
    after: /(?:丁目|番地)(?:の?[\d０-９]{1,4}(?:番地?|[-－])?){0,2}(?:[\d０-９]{1,4}号?)?/y
  },
  {
    words: ["\u30121", "\u30122", "\u30123", "\u30124", "\u30125", "\u30126", "\u30127", "\u30128", "\u30129", "\u30120", "\u3012 "],
    after: /〒 ?\d{3}-?\d{4}(?: ?[\u3040-\u30ff\u4e00-\u9fff]{2,30}[\d-]{0,12})?/y
  },
  // 北京市朝阳区建国路88号 · 서울특별시 강남구 테헤란로 152
  {
    words: ["\u53F7\u697C", "\u53F7\u9662", "\u53F7\u5BA4", "\u53F7\uFF0C", "\u53F7,", "\u53F7\u3002", "\u53F7 ", "\u53F7\n", "\u865F"],
    before: /[\u4e00-\u9fff]{2,20}(?:路|街|道|巷|弄|大道|胡同)[\d０-９]{1,5}$/,
    after: /[号號](?:楼|院)?[\d\u4e00-\u9fff]{0,14}/y
  },
  {
    words: ["\uB85C ", "\uAE38 "],
    before: /[\uac00-\ud7a3]{1,8}(?:시|도|구|군) (?:[\uac00-\ud7a3]{1,8}(?:시|구|군|읍|면|동) ){0,2}[\uac00-\ud7a3\d]{1,10}$/,
    after: /[로길] ?\d{1,4}(?:-\d{1,3})?(?:번길 \d{1,3})?/y
  },
  // P.O. Box 123 · Postfach 10 20 30
  {
    words: [
      "p.o. box",
      "po box",
      "p.o.box",
      "postfach ",
      "bo\xEEte postale",
      "apartado ",
      "casilla ",
      "postbus ",
      "postboks ",
      "box postal",
      "skrytka pocztowa",
      "caixa postal"
    ],
    after: new RegExp(`[${LOWER2}${UPPER3}. ]{5,18}(?:postal )?(?:n[\xBA\xB0]? ?)?\\d{1,6}(?: \\d{2}){0,2}(?!\\w)${AMERICAN}`, "iy")
  }
];
function readAround({ before: before3, after: after2 }, text2, at) {
  let start = at;
  if (before3 !== void 0) {
    const back = text2.slice(Math.max(0, at - BACK), at);
    const match2 = before3.exec(back);
    if (match2 === null) return null;
    start = at - back.length + match2.index;
  }
  const window = text2.slice(at, at + ON);
  after2.lastIndex = 0;
  const match = after2.exec(window);
  if (match === null) return null;
  const whole = text2.slice(start, at + match[0].length);
  return { start, end: at + match[0].length, confidence: /\d{4,}|\d[A-Z]{2}$/.test(whole) ? "medium" : "low" };
}
var streetAddresses = KINDS2.map((kind2) => ({
  id: "personal.street-address",
  category: "personal",
  confidence: "low",
  keywords: kind2.words,
  read: (text2, at) => readAround(kind2, text2, at),
  rank: 1,
  source: SOURCE5
}));

// utils/detectors/personal/personal.ts
var personalDetectors = [
  email,
  ...ipAddresses,
  macAddress,
  dateOfBirth,
  ...postalCodes2,
  ...streetAddresses,
  ...numbers
];

// utils/detectors/records/kinds.ts
var Kind2 = {
  /** `name`: of a person, or of anything. */
  name: 1 << 0,
  /** `first name`, or a name that was found. */
  person: 1 << 1,
  email: 1 << 2,
  phone: 1 << 3,
  street: 1 << 4,
  birth: 1 << 5,
  /** Passport, social security number, tax number: given to people by a state. */
  identifier: 1 << 6,
  /** Customer, employee or patient number. */
  number: 1 << 7,
  account: 1 << 8,
  pay: 1 << 9,
  health: 1 << 10,
  gender: 1 << 11,
  age: 1 << 12,
  job: 1 << 13,
  place: 1 << 14,
  /** Nationality, religion, marital status, marks at school. */
  trait: 1 << 15
};
var POINTS = {
  name: 1,
  person: 2,
  email: 2,
  phone: 1.5,
  street: 1,
  birth: 2,
  identifier: 3,
  number: 2,
  account: 2,
  pay: 2,
  health: 2,
  gender: 1.5,
  age: 1,
  job: 1,
  place: 0.5,
  trait: 1
};
var BITS = Object.entries(Kind2).map(([name, bit]) => [bit, POINTS[name]]);
var ENOUGH = 3;
function pointsOf(kinds3) {
  const set = (kinds3 & Kind2.person) === 0 ? kinds3 : kinds3 & ~Kind2.name;
  if ((set & set - 1) === 0) return 0;
  let points = 0;
  for (const [bit, value] of BITS) if ((set & bit) !== 0) points += value;
  return points;
}

// utils/detectors/records/clusters.ts
var NEAR = 160;
var NEAR_FIELD = 400;
var LONGEST_VALUE = 100;
var MOST3 = 64;
var NEXT = 240;
function between(text2, from2, to2) {
  let lines = 0;
  let blank = false;
  let empty = false;
  for (let i = from2; i < to2; i++) {
    const c = text2.charCodeAt(i);
    if (c === 10) {
      blank ||= empty;
      empty = true;
      lines++;
    } else if (c > 32) empty = false;
  }
  return { lines, blank };
}
function identityOf(text2, items) {
  const address = items.find((i) => i.kind === Kind2.email);
  return (address === void 0 ? items : [address]).map((i) => text2.slice(i.start, Math.min(i.end, i.start + LONGEST_VALUE))).join(" ").toLowerCase();
}
var Clusters = class {
  constructor(text2) {
    this.text = text2;
  }
  text;
  groups = [];
  items = [];
  kinds = 0;
  /** Items since the last record. */
  fruitless = 0;
  /** Line breaks inside the record so far. */
  lines = 0;
  /** Whether a detector found any of it. */
  found = false;
  seen = /* @__PURE__ */ new Set();
  group = null;
  add(item) {
    this.fruitless++;
    const last5 = this.items.at(-1);
    if (last5 !== void 0) {
      if (item.start < last5.end && last5.kind === item.kind) {
        this.items[this.items.length - 1] = { ...last5, end: Math.max(last5.end, item.end) };
        this.found = true;
        return;
      }
      if (item.start < last5.end) {
        this.found ||= typeof item.same === "number";
        this.kinds |= item.kind;
        return;
      }
      this.split(item, last5);
    }
    this.items.push(item);
    this.kinds |= item.kind;
    this.found ||= typeof item.same === "number";
  }
  split(item, last5) {
    const gap = item.start - last5.end;
    const fields2 = typeof item.same === "string" || typeof last5.same === "string";
    if (gap > (fields2 ? NEAR_FIELD : NEAR)) {
      this.close();
      return;
    }
    const { lines, blank } = between(this.text, last5.end, item.start);
    const first = this.items[0];
    const repeated = this.items.some((i) => i.same === item.same);
    const oneLine = this.lines === 0 && lines > 0 && (this.kinds & this.kinds - 1) !== 0;
    const parted = blank && !(typeof item.same === "string" && typeof last5.same === "string");
    if (parted || this.items.length >= MOST3 || item.same === first?.same || repeated && oneLine) this.close();
    else this.lines += lines;
  }
  /** Ends the record. */
  close() {
    const { items, kinds: kinds3, found: found3 } = this;
    const first = items[0];
    const last5 = items.at(-1);
    this.items = [];
    this.kinds = 0;
    this.lines = 0;
    this.found = false;
    if (first === void 0 || last5 === void 0) return;
    const points = pointsOf(kinds3);
    if (points < ENOUGH) return;
    if (this.group !== null && first.start - this.group.end > NEXT) this.endGroup();
    this.group ??= { start: first.start, end: last5.end, points: 0, borneOut: false };
    this.group.end = Math.max(this.group.end, last5.end);
    this.fruitless = 0;
    this.group.points = Math.max(this.group.points, points);
    this.group.borneOut ||= found3;
    this.seen.add(identityOf(this.text, items));
  }
  /** Ends the list. */
  endGroup() {
    const { group } = this;
    if (group === null) return;
    const { start, end, points, borneOut } = group;
    this.groups.push({ start, end, points, borneOut, count: Math.max(1, this.seen.size) });
    this.group = null;
    this.seen = /* @__PURE__ */ new Set();
  }
  end() {
    this.close();
    this.endGroup();
  }
};

// utils/detectors/records/columns.ts
var FIELDS = {
  name: "name|names|nom|nombre|nome|naam|nazwa|namn|navn|nimi|jmeno|isim|ad|\u0438\u043C\u044F|displayname|cn|commonname|contact|kontakt|contacto|contatto|ansprechpartner|\u540D\u524D|\uC774\uB984|\u540D\u79F0",
  person: "firstname|first|givenname|forename|lastname|last|surname|familyname|middlename|middleinitial|fullname|legalname|maidenname|birthname|preferredname|nickname|fname|lname|mname|firstandlastname|firstlastname|nameofpatient|nameofemployee|fn|sn|vorname|vornamen|nachname|zuname|familienname|rufname|geburtsname|vollername|vorundnachname|vorundzuname|namevorname|nachnamevorname|vornamenachname|prenom|prenoms|nomdefamille|nomcomplet|nometprenom|nomprenom|prenomnom|nomdenaissance|nomdusage|apellido|apellidos|primerapellido|segundoapellido|nombrecompleto|nombreyapellidos|nombreyapellido|nombreapellidos|nombres|sobrenome|apelido|nomecompleto|primeironome|ultimonome|cognome|nomeecognome|nomecognome|cognomenome|nominativo|voornaam|achternaam|tussenvoegsel|roepnaam|volledigenaam|voorletters|imie|nazwisko|imieinazwisko|imienazwisko|imiona|fornamn|efternamn|fornavn|etternavn|efternavn|fornavnogefternavn|etunimi|sukunimi|prijmeni|krestnijmeno|jmenoaprijmeni|soyad|soyadi|soyisim|adsoyad|adisoyadi|\u0444\u0430\u043C\u0438\u043B\u0438\u044F|\u043E\u0442\u0447\u0435\u0441\u0442\u0432\u043E|\u0444\u0438\u043E|\u0438\u043C\u044F\u0438\u0444\u0430\u043C\u0438\u043B\u0438\u044F|\u6C0F\u540D|\u59D3|\u304A\u540D\u524D|\u6C0F\u540D\u30AB\u30CA|\u30D5\u30EA\u30AC\u30CA|\u3075\u308A\u304C\u306A|\u59D3\u540D|\u4E2D\u6587\u59D3\u540D|\uC131\uBA85|\uC131\uD568|\uC131|customer|client|patient|employee|kunde|patientin|mitarbeiter|mitarbeiterin|cliente|paciente|empleado|empleada|employe|salarie|paziente|dipendente|klant|medewerker|klient|pacjent|pracownik",
  email: "email|mail|emailaddress|mailaddress|emailid|emails|emailadresse|mailadresse|adressemail|adresseemail|adresseelectronique|courriel|mel|correo|correoelectronico|direccionemail|direcciondecorreo|correoe|enderecodeemail|correioeletronico|indirizzoemail|indirizzodiposta|postaelettronica|emailadres|mailadres|adresemail|adresmailowy|epost|epostadress|epostadresse|sahkoposti|epostaadresi|eposta|\u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u0430\u044F\u043F\u043E\u0447\u0442\u0430|\u043F\u043E\u0447\u0442\u0430|\u044D\u043F\u043E\u0447\u0442\u0430|\u30E1\u30FC\u30EB|\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9|e\u30E1\u30FC\u30EB|\u90AE\u7BB1|\u7535\u5B50\u90AE\u7BB1|\u7535\u5B50\u90AE\u4EF6|\u90AE\u4EF6|\u96FB\u5B50\u90F5\u4EF6|\u4FE1\u7BB1|\uC774\uBA54\uC77C|\uBA54\uC77C|\uC774\uBA54\uC77C\uC8FC\uC18C|rfc822mailbox|useremail",
  phone: "phone|phonenumber|phoneno|phonenum|telephone|telephonenumber|telephoneno|tel|telno|mobile|mobilenumber|mobileno|mobilephone|cell|cellphone|cellnumber|cellphonenumber|fax|faxnumber|whatsapp|contactnumber|contactno|homephone|workphone|telefon|telefonnummer|telefonnr|telnr|rufnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|mobilnr|festnetz|telefax|faxnummer|durchwahl|numerodetelephone|portable|telephoneportable|telephonemobile|ndetelephone|telportable|telefono|numerodetelefono|movil|celular|telefonomovil|telefonofijo|telemovel|telefone|numerodetelefone|celulare|cellulare|numeroditelefono|recapito|recapitotelefonico|telefoonnummer|telefoon|mobiel|mobielnummer|gsm|numertelefonu|nrtelefonu|telefonkomorkowy|komorka|telefonnummer|mobilnummer|puhelin|puhelinnumero|matkapuhelin|mobilni|cislo|telefonnicislo|telefonnumarasi|cep|ceptelefonu|\u0442\u0435\u043B\u0435\u0444\u043E\u043D|\u043D\u043E\u043C\u0435\u0440\u0442\u0435\u043B\u0435\u0444\u043E\u043D\u0430|\u043C\u043E\u0431\u0438\u043B\u044C\u043D\u044B\u0439|\u96FB\u8A71|\u96FB\u8A71\u756A\u53F7|\u643A\u5E2F|\u643A\u5E2F\u96FB\u8A71|\u643A\u5E2F\u756A\u53F7|\u7535\u8BDD|\u624B\u673A|\u624B\u673A\u53F7|\u624B\u673A\u53F7\u7801|\u8054\u7CFB\u7535\u8BDD|\u7535\u8BDD\u53F7\u7801|\u806F\u7D61\u96FB\u8A71|\u624B\u6A5F|\uC804\uD654|\uC804\uD654\uBC88\uD638|\uD734\uB300\uD3F0|\uD734\uB300\uD3F0\uBC88\uD638|\uC5F0\uB77D\uCC98|\uD578\uB4DC\uD3F0|facsimiletelephonenumber",
  street: "street|streetaddress|address|address1|address2|addressline|addressline1|addressline2|homeaddress|mailingaddress|postaladdress|residence|residentialaddress|adr|addr|strasse|str|strassehausnummer|strasseundhausnummer|strassenr|hausnummer|anschrift|adresse|wohnort|postanschrift|privatanschrift|rue|adressepostale|domicile|adressecomplete|calle|direccion|domicilio|direccionpostal|rua|endereco|morada|logradouro|via|indirizzo|residenza|indirizzodiresidenza|straat|adres|straatnaam|huisnummer|woonadres|ulica|adreszamieszkania|adress|gatuadress|gata|osoite|katuosoite|adresa|ulice|bydliste|adresi|evadresi|\u0430\u0434\u0440\u0435\u0441|\u0443\u043B\u0438\u0446\u0430|\u4F4F\u6240|\u73FE\u4F4F\u6240|\u5730\u5740|\u4F4F\u5740|\u5BB6\u5EAD\u4F4F\u5740|\uC8FC\uC18C|\uC9D1\uC8FC\uC18C",
  birth: "dob|dateofbirth|birthdate|birthday|birth|dateofb|born|bday|birthdt|geburtsdatum|geburtstag|gebdatum|geb|geboren|geborenam|gebdat|datedenaissance|neele|naissance|ddn|fechadenacimiento|fechanacimiento|nacimiento|fnac|datadenascimento|nascimento|dtnascimento|datadinascita|natoil|datanascita|geboortedatum|geboren|dataurodzenia|urodzony|fodelsedatum|fodelsedato|fodselsdato|fodt|syntymaaika|datumnarozeni|dogumtarihi|\u0434\u0430\u0442\u0430\u0440\u043E\u0436\u0434\u0435\u043D\u0438\u044F|\u0434\u0440|\u751F\u5E74\u6708\u65E5|\u8A95\u751F\u65E5|\u51FA\u751F\u65E5\u671F|\u751F\u65E5|\uC0DD\uB144\uC6D4\uC77C|\uC0DD\uC77C",
  identifier: "ssn|socialsecuritynumber|socialsecurity|socialsecurityno|nationalid|nationalidnumber|nino|nationalinsurancenumber|nationalinsuranceno|sin|passport|passportnumber|passportno|driverslicense|driverlicense|drivinglicence|licensenumber|tin|taxid|taxpayerid|nhsnumber|nhsno|medicareid|aadhaar|aadhaarnumber|pan|pannumber|mrn|medicalrecordnumber|sozialversicherungsnummer|svnummer|svnr|rentenversicherungsnummer|steuerid|steueridnr|steueridentifikationsnummer|steuernummer|personalausweisnummer|ausweisnummer|ausweisnr|reisepassnummer|krankenversichertennummer|versichertennummer|ahvnummer|ahvnr|numerodesecuritesociale|nss|nir|numerosecu|nsecu|numerodepasseport|numerofiscal|dni|nie|nif|dninie|documentodeidentidad|cedula|curp|rfc|nuss|rut|cpf|rg|cpfcnpj|nifcc|numerodecontribuinte|codicefiscale|codfiscale|bsn|burgerservicenummer|pesel|numerdowodu|personnummer|cprnummer|cpr|fodselsnummer|henkilotunnus|hetu|rodnecislo|tckimlikno|tckimlik|tcno|\u0438\u043D\u043D|\u0441\u043D\u0438\u043B\u0441|\u043F\u0430\u0441\u043F\u043E\u0440\u0442|\u30DE\u30A4\u30CA\u30F3\u30D0\u30FC|\u500B\u4EBA\u756A\u53F7|\u8EAB\u4EFD\u8BC1|\u8EAB\u4EFD\u8BC1\u53F7|\u8EAB\u4EFD\u8BC1\u53F7\u7801|\u8EAB\u5206\u8B49\u5B57\u865F|\uC8FC\uBBFC\uB4F1\uB85D\uBC88\uD638|\uC8FC\uBBFC\uBC88\uD638",
  number: "customerid|customerno|customernumber|custid|custno|clientid|clientno|clientnumber|memberid|membernumber|memberno|membershipnumber|employeeid|employeeno|employeenumber|empid|empno|staffid|staffno|personnelnumber|patientid|patientno|patientnumber|studentid|studentno|studentnumber|policyholder|policynumber|payrollnumber|kundennummer|kundennr|kdnr|kundenid|personalnummer|personalnr|persnr|mitarbeiternummer|mitarbeiternr|mitarbeiterid|patientennummer|patientennr|matrikelnummer|mitgliedsnummer|mitgliedsnr|versicherungsnummer|numeroclient|nclient|numerodeclient|matricule|numerodadherent|numerodecliente|numerocliente|ncliente|numerodeempleado|matricula|codigocliente|codigodocliente|codicecliente|numerocliente|matricola|codicedipendente|klantnummer|klantnr|personeelsnummer|personeelsnr|patientnummer|lidnummer|numerklienta|nrklienta|idklienta|numerpracownika|kundnummer|kundenummer|anstallningsnummer|medarbejdernummer|ansattnummer|asiakasnumero|cislozakaznika|musterino|sicilno|\u0442\u0430\u0431\u0435\u043B\u044C\u043D\u044B\u0439\u043D\u043E\u043C\u0435\u0440|\u043D\u043E\u043C\u0435\u0440\u043A\u043B\u0438\u0435\u043D\u0442\u0430|\u793E\u54E1\u756A\u53F7|\u5F93\u696D\u54E1\u756A\u53F7|\u9867\u5BA2\u756A\u53F7|\u4F1A\u54E1\u756A\u53F7|\u60A3\u8005\u756A\u53F7|\u5B66\u7C4D\u756A\u53F7|\u5B66\u53F7|\u5DE5\u53F7|\u5458\u5DE5\u7F16\u53F7|\u5BA2\u6237\u7F16\u53F7|\u4F1A\u5458\u53F7|\u75C5\u5386\u53F7|\uC0AC\uBC88|\uC0AC\uC6D0\uBC88\uD638|\uACE0\uAC1D\uBC88\uD638|\uD68C\uC6D0\uBC88\uD638|\uD658\uC790\uBC88\uD638|\uD559\uBC88",
  account: "iban|bankaccount|accountnumber|accountno|bankaccountnumber|creditcard|creditcardnumber|cardnumber|cardno|ccnumber|debitcard|kontonummer|kontonr|bankverbindung|kreditkarte|kreditkartennummer|rib|comptebancaire|numerodecompte|cartebancaire|cuentabancaria|numerodecuenta|tarjeta|numerodetarjeta|contabancaria|numerodaconta|cartao|contocorrente|numerodiconto|cartadicredito|rekeningnummer|bankrekening|numerkonta|nrkonta|kontonummer|\u53E3\u5EA7\u756A\u53F7|\u94F6\u884C\u5361\u53F7|\u94F6\u884C\u8D26\u53F7|\uACC4\uC88C\uBC88\uD638|\uCE74\uB4DC\uBC88\uD638",
  pay: "salary|annualsalary|basesalary|monthlysalary|grosssalary|netsalary|wage|wages|hourlyrate|payrate|grosspay|netpay|compensation|totalcompensation|bonus|ctc|gehalt|jahresgehalt|monatsgehalt|bruttogehalt|grundgehalt|brutto|lohn|stundenlohn|vergutung|salaire|salairebrut|salaireannuel|remuneration|salario|sueldo|salariobruto|nomina|retribucion|remuneracao|ordenado|stipendio|ral|retribuzione|salaris|brutoloon|loon|maandloon|wynagrodzenie|pensja|placa|lon|loon|palkka|plat|mzda|maas|\u0437\u0430\u0440\u043F\u043B\u0430\u0442\u0430|\u043E\u043A\u043B\u0430\u0434|\u7D66\u4E0E|\u5E74\u53CE|\u6708\u7D66|\u57FA\u672C\u7D66|\u5DE5\u8D44|\u85AA\u8D44|\u6708\u85AA|\u5E74\u85AA|\uAE09\uC5EC|\uC5F0\uBD09|\uC6D4\uAE09",
  health: "diagnosis|diagnoses|icd|icd10|icd10code|icdcode|medication|medications|bloodtype|bloodgroup|allergies|medicalcondition|prescription|disability|diagnose|diagnosen|medikation|medikamente|blutgruppe|allergien|befund|behandlung|krankenkasse|diagnostic|traitement|groupesanguin|allergie|antecedents|mutuelle|diagnostico|medicacion|tratamiento|gruposanguineo|alergias|medicacao|tratamento|gruposanguineo|diagnosi|terapia|grupposanguigno|behandeling|medicatie|bloedgroep|diagnoza|rozpoznanie|grupakrwi|diagnoosi|diagnoza|tani|\u0434\u0438\u0430\u0433\u043D\u043E\u0437|\u0433\u0440\u0443\u043F\u043F\u0430\u043A\u0440\u043E\u0432\u0438|\u8A3A\u65AD|\u8A3A\u65AD\u540D|\u75C5\u540D|\u8840\u6DB2\u578B|\u75C5\u6B74|\u8BCA\u65AD|\u8840\u578B|\u75C5\u53F2|\uC9C4\uB2E8|\uC9C4\uB2E8\uBA85|\uD608\uC561\uD615",
  gender: "gender|sex|geschlecht|anrede|salutation|civilite|sexe|sexo|genero|sesso|geslacht|aanhef|plec|kon|sukupuoli|pohlavi|cinsiyet|\u043F\u043E\u043B|\u6027\u5225|\u6027\u522B|\uC131\uBCC4",
  age: "age|alter|edad|idade|eta|leeftijd|wiek|alder|ika|vek|yas|\u0432\u043E\u0437\u0440\u0430\u0441\u0442|\u5E74\u9F62|\u5E74\u9F84|\uB098\uC774|\uC5F0\uB839",
  job: "jobtitle|position|department|dept|role|team|manager|supervisor|hiredate|startdate|occupation|profession|employmentstatus|abteilung|beruf|funktion|eintrittsdatum|eintritt|vorgesetzter|kostenstelle|stelle|poste|fonction|metier|profession|departement|puesto|cargo|departamento|ocupacion|profesion|fechadeingreso|funcao|profissao|ruolo|mansione|reparto|professione|qualifica|functie|afdeling|beroep|stanowisko|dzial|zawod|avdelning|afdeling|avdeling|osasto|oddeleni|pozice|bolum|unvan|departman|\u0434\u043E\u043B\u0436\u043D\u043E\u0441\u0442\u044C|\u043E\u0442\u0434\u0435\u043B|\u90E8\u7F72|\u5F79\u8077|\u8077\u696D|\u90E8\u9580|\u90E8\u95E8|\u804C\u4F4D|\u804C\u52A1|\u5C97\u4F4D|\uBD80\uC11C|\uC9C1\uAE09|\uC9C1\uCC45|\uC9C1\uC704",
  place: "city|town|zip|zipcode|postcode|postalcode|postal|state|country|stadt|ort|plz|postleitzahl|land|wohnort|ville|codepostal|pays|cp|ciudad|codigopostal|pais|provincia|localidad|poblacion|cidade|cep|uf|estado|citta|cap|comune|paese|stad|plaats|woonplaats|postcode|miasto|kodpocztowy|kraj|postnummer|poststed|kaupunki|postinumero|mesto|psc|sehir|il|ilce|\u0433\u043E\u0440\u043E\u0434|\u0438\u043D\u0434\u0435\u043A\u0441|\u90F5\u4FBF\u756A\u53F7|\u90FD\u9053\u5E9C\u770C|\u5E02\u533A\u753A\u6751|\u57CE\u5E02|\u90AE\u7F16|\u90AE\u653F\u7F16\u7801|\uC6B0\uD3B8\uBC88\uD638|\uB3C4\uC2DC|postofficebox",
  trait: "nationality|citizenship|maritalstatus|religion|ethnicity|race|placeofbirth|birthplace|emergencycontact|nextofkin|grade|gpa|staatsangehorigkeit|nationalitat|familienstand|konfession|steuerklasse|geburtsort|nationalite|situationfamiliale|lieudenaissance|nacionalidad|estadocivil|lugardenacimiento|nacionalidade|naturalidade|nazionalita|cittadinanza|statocivile|luogodinascita|nationaliteit|burgerlijkestaat|geboorteplaats|obywatelstwo|stancywilny|miejsceurodzenia|nationalitet|civilstand|\u56FD\u7C4D|\u5A5A\u59FB\u72B6\u51B5|\u6C11\u65CF|\uAD6D\uC801"
};
var ENTITIES = new Set(
  "customer|client|user|employee|emp|staff|patient|member|student|contact|person|applicant|candidate|guest|tenant|owner|subscriber|donor|recipient|cardholder|accountholder|policyholder|passenger|attendee|participant|teacher|driver|parent|mother|father|spouse|guardian|child|insured|beneficiary|buyer|cust|lead|kunde|kunden|mitarbeiter|patienten|mitglied|schuler|teilnehmer|mieter|client|cliente|empleado|paciente|paziente|dipendente|klant|medewerker|klienta|pracownika|pacjenta|kund|anstalld|medarbejder".split(
    "|"
  )
);
var QUALIFIERS = new Set(
  "work|home|private|personal|business|office|primary|secondary|main|alternate|alternative|other|billing|shipping|delivery|mailing|contact|emergency|current|permanent|day|evening|direct|full|my|your|dienstlich|privat|geschaftlich|gesch|weitere|pro|professionnel|personnel|perso|trabajo|casa|comercial|particular|lavoro|prive|werk|sluzbowy|prywatny|corporate|company|legal|mobile|the|of|no|nr|number|value|text|field|required|optional|pflichtfeld|primaryuser|preferred|verified|unverified|last4".split(
    "|"
  )
);
var NUMBERS = /* @__PURE__ */ new Set(["id", "no", "nr", "number", "num", "code", "nummer", "numero", "ref", "key"]);
var NAMES2 = /* @__PURE__ */ new Set(["name", "names", "nom", "nombre", "nome", "naam", "namn", "navn"]);
var table = null;
function fields() {
  if (table !== null) return table;
  const made2 = /* @__PURE__ */ new Map();
  for (const [name, words2] of Object.entries(FIELDS)) {
    for (const word of words2.split("|")) if (!made2.has(word)) made2.set(word, Kind2[name]);
  }
  return table = made2;
}
var ACCENTS = /[\u0300-\u036f]/g;
var PLAIN = /^[\x20-\x7e]*$/;
var ALONE2 = { \u00DF: "ss", \u0142: "l", \u00F8: "o", \u00E6: "ae", \u0131: "i", \u0111: "d" };
var UMLAUT = /(?<=[bcdfghjklmnpqrstvwxyz])(?:ae|oe|ue)(?=[bcdfghjklmnpqrstvwxyz])/g;
var NOT_WORD = /[^\p{L}\p{N}]+/u;
function plainWords(heading) {
  const words2 = [];
  let start = -1;
  let last5 = 0;
  for (let i = 0; i <= heading.length; i++) {
    const c = i < heading.length ? heading.charCodeAt(i) : 0;
    const upper = c >= 65 && c <= 90;
    const small = c >= 97 && c <= 122 || c >= 48 && c <= 57;
    if (start >= 0 && (!(upper || small) || upper && last5 === 2)) {
      words2.push(heading.slice(start, i).toLowerCase());
      start = -1;
    }
    if (start < 0 && (upper || small)) start = i;
    last5 = upper ? 1 : small ? 2 : 0;
  }
  return words2;
}
function wordsOf(heading) {
  if (PLAIN.test(heading)) return plainWords(heading);
  return heading.normalize("NFKC").normalize("NFD").replace(ACCENTS, "").normalize("NFC").replace(/[ßłøæıđ]/g, (c) => ALONE2[c] ?? c).toLowerCase().split(NOT_WORD).filter((word) => word !== "");
}
function lookUp(words2) {
  const joined2 = words2.length === 1 ? words2[0] ?? "" : words2.join("");
  const known3 = fields().get(joined2);
  if (known3 !== void 0) return known3;
  if (!joined2.includes("ae") && !joined2.includes("oe") && !joined2.includes("ue")) return 0;
  return fields().get(joined2.replace(UMLAUT, (two) => two.charAt(0))) ?? 0;
}
function entityField(rest) {
  const [only] = rest;
  if (rest.length === 1 && only !== void 0) {
    if (NUMBERS.has(only)) return Kind2.number;
    if (NAMES2.has(only)) return Kind2.person;
  }
  return lookUp(rest);
}
var LONGEST_HEADING = 40;
function kindOfField(heading) {
  if (heading.length > LONGEST_HEADING) return 0;
  const words2 = wordsOf(heading);
  if (words2.length === 0 || words2.length > 6) return 0;
  const whole = lookUp(words2);
  if (whole !== 0 || words2.length === 1) return whole;
  const [first = ""] = words2;
  const last5 = words2.at(-1) ?? "";
  if (words2.length > 1 && ENTITIES.has(first)) {
    const kind2 = entityField(words2.slice(1));
    if (kind2 !== 0) return kind2;
  }
  const numbered = /^\d{1,2}$/.test(last5) ? words2.slice(0, -1) : words2;
  const rest = numbered.filter((word) => !QUALIFIERS.has(word) && !(ENTITIES.has(word) && numbered.length > 1));
  return rest.length === 0 || rest.length === words2.length ? 0 : lookUp(rest);
}

// utils/detectors/records/inserts.ts
var BACK2 = 4096;
var SLICE3 = 128;
var MOST_COLUMNS = 64;
var STATEMENT = /\s{0,20}(?:insert (?:ignore )?into|replace into|merge into) {1,3}[[\]`"\w.]{1,120}\s{0,4}(?:\(([^()]{1,4000})\))?\s{0,8}(?:output [^\n]{1,100}\s{1,4})?values?\s{0,8}/iy;
var NOTHING2 = /^(?:null|''|""|default|n'')$/i;
var LONGEST_TUPLE = 65536;
var DEEPEST = 8;
var LONGEST_NOTHING = 9;
function tupleAt(text2, open) {
  const filled = [];
  let depth = 0;
  let start = open + 1;
  const push2 = (end) => {
    if (filled.length < MOST_COLUMNS) filled.push(end - start > LONGEST_NOTHING || !NOTHING2.test(text2.slice(start, end).trim()));
    start = end + 1;
  };
  const limit = Math.min(text2.length, open + LONGEST_TUPLE);
  for (let i = open; i < limit; i++) {
    const c = text2.charCodeAt(i);
    if (c === 39) {
      for (i++; i < limit && text2.charCodeAt(i) !== 39; i++) if (text2.charCodeAt(i) === 92) i++;
    } else if (c === 40) {
      if (++depth > DEEPEST) return null;
    } else if (c === 41) {
      if (--depth === 0) {
        push2(i);
        return { end: i + 1, filled };
      }
    } else if (c === 44 && depth === 1) push2(i);
    else if (c === 59 && depth <= 1) return null;
  }
  return null;
}
var isBlank = (c) => c === 32 || c === 10 || c === 13 || c === 9;
function afterBlanks(text2, at) {
  let i = at;
  while (i < text2.length && isBlank(text2.charCodeAt(i))) i++;
  return i;
}
var OPENS2 = /[ \t]{0,20}(?:insert|replace|values|\()/iy;
function insertOf(text2, line, floor) {
  OPENS2.lastIndex = line;
  return OPENS2.test(text2) ? statementBefore(text2, line, floor) : -1;
}
function statementBefore(text2, at, floor) {
  const from2 = Math.max(floor, at - BACK2);
  const piece = text2.slice(from2, Math.min(text2.length, at + 16));
  const found3 = Math.max(piece.lastIndexOf("INSERT "), piece.lastIndexOf("insert "), piece.lastIndexOf("REPLACE INTO"));
  return found3 < 0 ? -1 : from2 + found3;
}
function* insertsFrom(text2, begin, values, from2) {
  let end = begin;
  let count = 0;
  let points = 0;
  let borneOut = false;
  let v = from2;
  let read3 = 0;
  for (let next = begin; ; ) {
    STATEMENT.lastIndex = next;
    const statement = STATEMENT.exec(text2);
    if (statement === null) break;
    const columns = statement[1]?.split(",", MOST_COLUMNS).map((name) => kindOfField(name.replace(/[`"[\]\s]+/g, " ").trim())) ?? [];
    const named2 = columns.reduce((all, kind2) => all | kind2, 0);
    let open = STATEMENT.lastIndex;
    while (text2.charCodeAt(open) === 40) {
      const tuple = tupleAt(text2, open);
      if (tuple === null) break;
      if (++read3 % SLICE3 === 0) yield;
      let kinds3 = 0;
      columns.forEach((kind2, i) => {
        if (tuple.filled[i] === true) kinds3 |= kind2;
      });
      for (; values.startOf(v) < tuple.end; v++) {
        if (values.startOf(v) < open) continue;
        kinds3 |= values.kinds[v] ?? 0;
        borneOut = true;
      }
      const worth = pointsOf(kinds3);
      if (worth >= ENOUGH || pointsOf(named2) >= ENOUGH && worth > 0) count++;
      points = Math.max(points, worth);
      end = tuple.end;
      const after2 = afterBlanks(text2, tuple.end);
      if (text2.charCodeAt(after2) !== 44) {
        next = text2.charCodeAt(after2) === 59 ? after2 + 1 : after2;
        open = -1;
        break;
      }
      open = afterBlanks(text2, after2 + 1);
    }
    if (open !== -1) break;
  }
  if (end === begin) return { until: begin, group: null };
  return { until: end, group: count > 0 && points >= ENOUGH ? { start: begin, end, count, points, borneOut } : null };
}

// utils/detectors/records/labels.ts
var LINE = 10;
var QUOTE = 34;
var EQUALS = 61;
var COLON2 = 58;
var WIDE_COLON = 65306;
var LESS = 60;
var TAB = 9;
var LONGEST_VALUE2 = 200;
var isSpace2 = (c) => c === 32 || c === 9 || c === 13 || c === 160;
var isQuote = (c) => c === 34 || c === 39 || c === 96;
var CARD = /(?:item\d\.)?(FN|N|TEL|EMAIL|ADR|BDAY|TITLE|ORG|GENDER)[;:]/y;
var NO_VALUE = /^(?:[[{<(_…$%]|\.\.|--|null\b|none\b|undefined\b|n\/a|str(?:ing)?\b|number\b|int(?:eger)?\b|bool(?:ean)?\b|float\b|any\b|true\b|false\b|varchar|text\b|required\b|optional\b|your\b|enter\b|xxx|tbd\b|\?)/i;
function quotedKey(text2, close, floor) {
  const quote = text2.charCodeAt(close);
  for (let i = close - 1; i >= floor && close - i <= LONGEST_HEADING + 2; i--) {
    const c = text2.charCodeAt(i);
    if (c === quote) return i + 1;
    if (c === LINE) return -1;
  }
  return -1;
}
function bareKey(text2, end, floor, spaced) {
  for (let i = end - 1; ; i--) {
    const c = i >= floor ? text2.charCodeAt(i) : LINE;
    if (end - i > LONGEST_HEADING + 4) return -1;
    if (c === LINE || c === 44 || c === 59 || c === 123 || c === 124 || c === TAB || c === 40) return i + 1;
    if (spaced && c === 32) return i + 1;
    if (c === QUOTE || c === COLON2 || c === 62 || c === 41 || c === 125 || c === 61) return -1;
  }
}
function valueEnd(text2, start, listed) {
  const limit = Math.min(text2.length, start + LONGEST_VALUE2);
  const quote = text2.charCodeAt(start);
  if (isQuote(quote)) {
    for (let i = start + 1; i < limit; i++) {
      const c = text2.charCodeAt(i);
      if (c === quote) return i;
      if (c === LINE) return i;
    }
    return limit;
  }
  for (let i = start; i < limit; i++) {
    const c = text2.charCodeAt(i);
    if (c === LINE || c === LESS || listed && (c === 44 || c === 125)) return i;
  }
  return limit;
}
function isValue(text2, start, end) {
  if (end <= start) return false;
  const value = text2.slice(start, Math.min(end, start + LONGEST_HEADING)).replace(/[\s,;"'*_]+$/, "");
  return value !== "" && !NO_VALUE.test(value) && kindOfField(value) === 0;
}
function fieldAt(text2, at, from2, wantsQuotes) {
  const sign = text2.charCodeAt(at);
  let keyEnd = at;
  while (keyEnd > from2 && isSpace2(text2.charCodeAt(keyEnd - 1))) keyEnd--;
  if (keyEnd === from2) return null;
  const quoted = isQuote(text2.charCodeAt(keyEnd - 1));
  let start = quoted ? quotedKey(text2, keyEnd - 1, from2) : bareKey(text2, keyEnd, from2, sign === EQUALS);
  if (start < 0) return null;
  if (quoted) keyEnd--;
  let key = text2.slice(start, keyEnd);
  if (!quoted && sign === COLON2) {
    CARD.lastIndex = from2;
    const card = from2 === 0 || text2.charCodeAt(from2 - 1) === LINE ? CARD.exec(text2)?.[1] : void 0;
    if (card !== void 0) {
      key = card === "N" ? "FN" : card;
      start = from2;
    }
  }
  const kind2 = kindOfField(key);
  if (kind2 === 0) return null;
  let value = at + 1;
  while (value < text2.length && (isSpace2(text2.charCodeAt(value)) || text2.charCodeAt(value) === 42 || text2.charCodeAt(value) === COLON2))
    value++;
  const first = text2.charCodeAt(value);
  if (value >= text2.length || first === LINE) return null;
  const hasQuote = isQuote(first);
  if (!hasQuote && (wantsQuotes || sign === EQUALS) && !(sign === COLON2 && quoted && first >= 48 && first <= 57)) return null;
  const end = valueEnd(text2, value, quoted);
  if (!isValue(text2, hasQuote ? value + 1 : value, end)) return null;
  return { start, value, end, kind: kind2, key: key.trim() };
}
function elementAt(text2, at) {
  const limit = Math.min(text2.length, at + LONGEST_HEADING);
  let start = at + 1;
  for (let i = start; i < limit; i++) {
    const c = text2.charCodeAt(i);
    if (c === COLON2) start = i + 1;
    else if (c === 62 || c === 32) {
      const kind2 = i > start ? kindOfField(text2.slice(start, i)) : 0;
      if (kind2 === 0) return null;
      let open = i;
      while (open < i + LONGEST_VALUE2 && text2.charCodeAt(open) !== 62) open++;
      const end = valueEnd(text2, open + 1, false);
      return text2.charCodeAt(open) === 62 && isValue(text2, open + 1, end) ? { start: at, value: open + 1, end, kind: kind2, key: text2.slice(start, i) } : null;
    } else if (!(c === 45 || c === 95 || c === 46 || c >= 48 && c <= 57 || (c | 32) >= 97)) return null;
  }
  return null;
}
function nextLabel(text2, at, to2, inCode) {
  let from2 = at;
  for (let i = at; i < to2; i++) {
    const c = text2.charCodeAt(i);
    let label = null;
    if (c === LINE) from2 = i + 1;
    else if (c === COLON2 || c === EQUALS || c === WIDE_COLON || c === TAB) {
      const next = text2.charCodeAt(i + 1);
      if (c !== COLON2 || next !== 47) label = fieldAt(text2, i, from2, inCode);
    } else if (c === LESS) label = elementAt(text2, i);
    if (label !== null) return label;
  }
  return null;
}

// utils/detectors/records/rows.ts
var MOST_CELLS = 64;
var LONGEST_ROW = 8192;
var LONGEST_LOOK2 = 400;
var MOST_LINES = 20;
var TAB2 = 9;
var COMMA2 = 44;
var SEMICOLON = 59;
var PIPE = 124;
var BLANKS = 32;
var DELIMITERS = [TAB2, PIPE, SEMICOLON, COMMA2, BLANKS];
var Row = class {
  starts = new Int32Array(MOST_CELLS);
  ends = new Int32Array(MOST_CELLS);
  cells = 0;
  /** The line break that ends it, or the text's end. */
  lineEnd = 0;
  /** Nothing but rules: `|---|:--:|`, `+-----+`. */
  rule = false;
  cell(text2, i) {
    return text2.slice(this.starts[i] ?? 0, this.ends[i] ?? 0);
  }
  add(text2, from2, to2) {
    let start = from2;
    let end = to2;
    while (start < end && isPadding(text2.charCodeAt(start))) start++;
    while (end > start && isPadding(text2.charCodeAt(end - 1))) end--;
    if (this.cells < MOST_CELLS) {
      this.starts[this.cells] = start;
      this.ends[this.cells] = end;
    }
    this.cells++;
  }
};
var isPadding = (c) => c === 32 || c === 34 || c === 39 || c === 9 || c === 13 || c === 160 || c === 42 || c === 95;
var isRule = (c) => c === 45 || c === 61 || c === 43 || c === 58 || c === 124 || c === 32 || c === 9 || c === 13 || c >= 9472 && c < 9600;
function lineEndOf(text2, at) {
  const end = text2.indexOf("\n", at);
  return end < 0 ? text2.length : end;
}
function lineStartOf(text2, at) {
  return at <= 0 ? 0 : text2.lastIndexOf("\n", at - 1) + 1;
}
function lineStartNear(text2, at, floor) {
  for (let i = at; i > floor && at - i < LONGEST_LOOK2; i--) if (text2.charCodeAt(i - 1) === 10) return i;
  return at - floor < LONGEST_LOOK2 ? floor : at;
}
function readRow(text2, start, delimiter, row3, joins) {
  row3.cells = 0;
  row3.rule = true;
  const limit = Math.min(text2.length, start + LONGEST_ROW);
  let cell = start;
  let quoted = false;
  let lines = 0;
  let i = start;
  for (; i < limit; i++) {
    const c = text2.charCodeAt(i);
    if (c === 10) {
      if (!quoted || !joins || ++lines > MOST_LINES) break;
    } else if (c === 34 && delimiter !== BLANKS) {
      if (quoted) quoted = text2.charCodeAt(i + 1) === 34 && i + 1 < limit ? (i++, true) : false;
      else quoted = i === cell || text2.charCodeAt(i - 1) === 32;
      row3.rule = false;
    } else if (c === delimiter && !quoted) {
      if (delimiter === BLANKS) {
        let next = i;
        while (next < limit && text2.charCodeAt(next) === 32) next++;
        if (next - i >= 2 && i > cell) {
          row3.add(text2, cell, i);
          cell = next;
        } else if (i === cell) cell = next;
        i = next - 1;
        continue;
      }
      if (delimiter !== PIPE || row3.cells > 0 || !isBlank2(text2, cell, i)) row3.add(text2, cell, i);
      cell = i + 1;
      if (c !== PIPE && c !== TAB2) row3.rule = false;
    } else if (row3.rule && !isRule(c)) row3.rule = false;
  }
  row3.lineEnd = i < limit || i === text2.length ? i : lineEndOf(text2, i);
  if (i === limit && limit < text2.length && text2.charCodeAt(i) !== 10) row3.cells = 0;
  else if (delimiter !== PIPE || !isBlank2(text2, cell, i)) row3.add(text2, cell, i);
  if (row3.cells > MOST_CELLS) row3.cells = 0;
}
function isBlank2(text2, from2, to2) {
  for (let i = from2; i < to2; i++) if (!isPadding(text2.charCodeAt(i))) return false;
  return true;
}

// utils/detectors/records/tables.ts
var GLANCE = 300;
var MOST_STRAYS = 2;
var SHARE2 = 0.3;
var SLICE4 = 128;
var row2 = new Row();
var counts = new Uint16Array(DELIMITERS.length);
function glance(text2, start) {
  counts.fill(0);
  const end = Math.min(text2.length, start + GLANCE);
  let i = start;
  while (i < end && text2.charCodeAt(i) <= 32 && text2.charCodeAt(i) !== 10) i++;
  for (; i < end; i++) {
    const c = text2.charCodeAt(i);
    if (c === 10) break;
    const place2 = c === TAB2 ? 0 : c === PIPE ? 1 : c === SEMICOLON ? 2 : c === COMMA2 ? 3 : -1;
    if (place2 >= 0) {
      const next = i + 1 < text2.length ? text2.charCodeAt(i + 1) : 10;
      if (place2 < 2 || next !== 10 && next !== 13) counts[place2] = (counts[place2] ?? 0) + 1;
    } else if (c === BLANKS && text2.charCodeAt(i + 1) === BLANKS) {
      counts[4] = (counts[4] ?? 0) + 1;
      while (text2.charCodeAt(i + 1) === BLANKS) i++;
    } else if (c === 123 || c === 125 || c === 61) {
      counts.fill(0);
      break;
    }
  }
}
function cellsOf(text2, start, delimiter, joins = false) {
  if (start < 0 || start >= text2.length) return 0;
  readRow(text2, start, delimiter, row2, joins);
  return row2.rule ? -1 : row2.cells;
}
function delimiterOf(text2, start) {
  glance(text2, start);
  for (let i = 0; i < DELIMITERS.length; i++) {
    if (counts[i] === 0) continue;
    const delimiter = DELIMITERS[i] ?? 0;
    const cells2 = cellsOf(text2, start, delimiter);
    if (cells2 === 0 || cells2 === 1) continue;
    const next = cellsOf(text2, lineEndOf(text2, start) + 1, delimiter, true);
    const before3 = start === 0 ? 0 : cellsOf(text2, lineStartOf(text2, start - 1), delimiter);
    const alike = (other) => other === cells2 || other === -1 && delimiter !== COMMA2 || cells2 === -1 && other > 1;
    if (alike(next) || alike(before3) || delimiter === BLANKS && (next > 1 || before3 > 1)) return delimiter;
  }
  return 0;
}
var MOST_DIGITS = 5;
function isData(text2, start) {
  let digits = 0;
  for (let i = start; i < row2.lineEnd; i++) {
    const c = text2.charCodeAt(i);
    if (c === 64 || c >= 48 && c <= 57 && ++digits > MOST_DIGITS) return true;
  }
  return false;
}
function columnsOf(text2, start) {
  if (row2.cells < 2 || isData(text2, start)) return null;
  const kinds3 = new Uint16Array(MOST_CELLS);
  let all = 0;
  let known3 = 0;
  for (let i = 0; i < row2.cells; i++) {
    if ((row2.ends[i] ?? 0) - (row2.starts[i] ?? 0) > LONGEST_HEADING * 2) return null;
    const kind2 = kindOfField(row2.cell(text2, i));
    kinds3[i] = kind2;
    all |= kind2;
    if (kind2 !== 0) known3++;
  }
  return known3 >= 2 && (all & all - 1) !== 0 ? kinds3 : null;
}
var COPY = /COPY [^(\n]{1,120}\(([^)\n]{1,2000})\) FROM stdin/iy;
function columnsOfCopy(text2, start) {
  COPY.lastIndex = start;
  const names = COPY.exec(text2)?.[1];
  if (names === void 0) return null;
  const kinds3 = new Uint16Array(MOST_CELLS);
  names.split(",", MOST_CELLS).forEach((name, i) => {
    kinds3[i] = kindOfField(name.trim().replaceAll('"', ""));
  });
  return kinds3;
}
var NEARBY = 3;
function headOf(text2, at, floor, delimiter) {
  let cells2 = 0;
  let top = -1;
  let steps = 0;
  for (let start = at; start >= floor; start = start === 0 ? -1 : lineStartOf(text2, start - 1)) {
    readRow(text2, start, delimiter, row2, false);
    if (row2.rule) continue;
    if (cells2 === 0) cells2 = row2.cells;
    if (row2.cells !== cells2 && (delimiter !== BLANKS || row2.cells < 2))
      return topOf(text2, top, delimiter, cells2) ?? oddHead(text2, start, delimiter, cells2);
    top = start;
    if (++steps > NEARBY) continue;
    const head = headHere(text2, start, delimiter, cells2);
    if (head !== null) return head;
  }
  return steps > NEARBY ? topOf(text2, top, delimiter, cells2) : null;
}
function headHere(text2, start, delimiter, cells2) {
  const columns = columnsOf(text2, start);
  return columns && { columns, start, end: row2.lineEnd, cells: delimiter === BLANKS ? row2.cells : cells2 };
}
function topOf(text2, start, delimiter, cells2) {
  if (start < 0) return null;
  readRow(text2, start, delimiter, row2, false);
  return headHere(text2, start, delimiter, cells2);
}
function oddHead(text2, start, delimiter, cells2) {
  readRow(text2, start, delimiter, row2, false);
  const columns = Math.abs(row2.cells - cells2) === 1 ? columnsOf(text2, start) : null;
  if (columns !== null) {
    if (row2.cells < cells2) {
      columns.copyWithin(1, 0, MOST_CELLS - 1);
      columns[0] = 0;
    }
    return { columns, start, end: row2.lineEnd, cells: cells2 };
  }
  const copied = delimiter === TAB2 ? columnsOfCopy(text2, start) : null;
  return copied && { columns: copied, start, end: row2.lineEnd, cells: cells2 };
}
var EMPTY = /^(?:|null|none|nil|n\/?a|nan|undefined|-+|\\N|\?+|…|\.\.\.)$/i;
function isFilled(text2, i) {
  const start = row2.starts[i] ?? 0;
  const length2 = (row2.ends[i] ?? 0) - start;
  return i < row2.cells && length2 > 0 && (length2 > 9 || !EMPTY.test(text2.slice(start, start + length2)));
}
function* rowsUnder(text2, head, delimiter) {
  const wanted = [...head.columns.keys()].filter((i) => head.columns[i] !== 0);
  const joins = delimiter === TAB2 || delimiter === COMMA2 || delimiter === SEMICOLON;
  let end = head.end;
  let count = 0;
  let strays = 0;
  let read3 = 0;
  for (let at = head.end + 1; at < text2.length && strays <= MOST_STRAYS; at = row2.lineEnd + 1) {
    readRow(text2, at, delimiter, row2, joins);
    if (++read3 % SLICE4 === 0) yield;
    if (row2.rule && row2.lineEnd > at) {
      if (row2.cells > 1) end = row2.lineEnd;
      continue;
    }
    const fits = delimiter === BLANKS ? row2.cells > 1 && row2.cells >= head.cells - 2 && row2.cells <= head.cells + 1 : row2.cells === head.cells;
    if (!fits) {
      strays++;
      continue;
    }
    strays = 0;
    end = row2.lineEnd;
    let kinds3 = 0;
    for (const i of wanted) if (isFilled(text2, i)) kinds3 |= head.columns[i] ?? 0;
    if ((kinds3 & kinds3 - 1) !== 0) count++;
  }
  return { end, count };
}
function evidence(values, from2, start, end, rows2) {
  const seen2 = /* @__PURE__ */ new Map();
  for (let v = from2; values.startOf(v) < end; v++) {
    if (values.startOf(v) < start) continue;
    const kind2 = values.kinds[v] ?? 0;
    seen2.set(kind2, (seen2.get(kind2) ?? 0) + 1);
  }
  let kinds3 = 0;
  for (const [kind2, n] of seen2) if (n >= Math.max(1, rows2 * SHARE2)) kinds3 |= kind2;
  return kinds3;
}
function headingOf(text2, line, floor) {
  const copied = columnsOfCopy(text2, line);
  if (copied !== null) {
    const end = lineEndOf(text2, line);
    readRow(text2, end + 1, TAB2, row2, false);
    return { columns: copied, start: line, end, cells: row2.cells, delimiter: TAB2 };
  }
  const delimiter = delimiterOf(text2, line);
  const head = delimiter === 0 ? null : headOf(text2, line, floor, delimiter);
  return head && { ...head, delimiter };
}
function* tableUnder(text2, head, values, v) {
  const { delimiter } = head;
  const nothing = { until: head.end, group: null };
  const { end, count } = yield* rowsUnder(text2, head, delimiter);
  if (count === 0) return nothing;
  const found3 = evidence(values, v, head.end, end, count);
  const columns = head.columns.reduce((all, kind2) => all | kind2, 0);
  const points = pointsOf(columns | found3);
  const group = { start: head.start, end, count, points, borneOut: found3 !== 0 };
  return { until: end, group: points >= ENOUGH ? group : null };
}

// utils/detectors/records/values.ts
var CLASSES = {
  "personal.person": Kind2.person,
  "personal.email": Kind2.email,
  "personal.phone": Kind2.phone,
  "personal.street-address": Kind2.street,
  "personal.postal-code": Kind2.place,
  "personal.location": Kind2.place,
  "personal.date-of-birth": Kind2.birth,
  "personal.national-id": Kind2.identifier,
  "personal.passport": Kind2.identifier,
  "personal.driver-license": Kind2.identifier,
  "personal.health-id": Kind2.identifier,
  "personal.tax-id": Kind2.identifier,
  "financial.payment-card": Kind2.account,
  "financial.iban": Kind2.account
};
var Values = class {
  starts = [];
  ends = [];
  kinds = [];
  get length() {
    return this.starts.length;
  }
  startOf(i) {
    return this.starts[i] ?? Infinity;
  }
  push(start, end, kind2) {
    this.starts.push(start);
    this.ends.push(end);
    this.kinds.push(kind2);
  }
};
var kinds = /* @__PURE__ */ new Map();
function kindOfDetector(id) {
  const known3 = kinds.get(id);
  if (known3 !== void 0) return known3;
  const second = id.indexOf(".", id.indexOf(".") + 1);
  const kind2 = CLASSES[second < 0 ? id : id.slice(0, second)] ?? 0;
  kinds.set(id, kind2);
  return kind2;
}
function namesOf2(regions) {
  const names = regions.filter((r) => kindOfDetector(r.detector) === Kind2.person).map((r) => r.span);
  let sorted = true;
  for (let i = 1; i < names.length && sorted; i++) sorted = (names[i - 1]?.[0] ?? 0) <= (names[i]?.[0] ?? 0);
  return sorted ? names : names.sort((a, b) => a[0] - b[0]);
}
function valuesOf({ findings, regions }) {
  const values = new Values();
  const names = namesOf2(regions);
  let n = 0;
  const namesBefore = (start) => {
    for (let name = names[n]; name !== void 0 && name[0] < start; name = names[++n]) values.push(name[0], name[1], Kind2.person);
  };
  for (const { detector, span } of findings) {
    const kind2 = kindOfDetector(detector);
    if (kind2 === 0) continue;
    namesBefore(span[0]);
    values.push(span[0], span[1], kind2);
  }
  namesBefore(Infinity);
  return values;
}

// utils/detectors/records/records.ts
var FIRST_STEP = 256;
var STEP2 = 2048;
var OFTEN2 = 16384;
var LONG_STEP2 = 8192;
var BACK3 = 300;
var QUIET = 600;
var GLANCE2 = 120;
var SURE2 = 4;
var MOST_BEFORE2 = 64;
var MOST_PADDING = 2;
var FRUITLESS = 1e3;
var SLICE5 = 8192;
function codeOf(regions) {
  return regions.filter((r) => r.category === "source-code").map((r) => r.span).sort((a, b) => a[0] - b[0]);
}
function isEdge(text2, at, step2) {
  for (let i = at, n = 0; n <= MOST_PADDING; i += step2, n++) {
    const c = i < 0 || i >= text2.length ? 10 : text2.charCodeAt(i);
    if (c === 10 || c === 13 || c === TAB2 || c === PIPE || c === SEMICOLON || c === COMMA2) return true;
    if (c === 32 && n > 0 && text2.charCodeAt(i - step2) === 32) return true;
    if (c !== 32 && c !== 34 && c !== 39) return false;
  }
  return false;
}
var Search = class {
  constructor(analysis) {
    this.analysis = analysis;
    this.values = valuesOf(analysis);
    this.code = codeOf(analysis.regions);
  }
  analysis;
  groups = [];
  /** Places where a field of a person stands although no value was found. */
  hints = [];
  values;
  code;
  c = 0;
  /** To be asked in the order of the text. */
  isCode(at) {
    while ((this.code[this.c]?.[1] ?? Infinity) <= at) this.c++;
    return (this.code[this.c]?.[0] ?? Infinity) <= at;
  }
  /** Tables that have a heading. */
  *tables() {
    const { text: text2 } = this.analysis;
    const { values } = this;
    let v = 0;
    let anchor = 0;
    let sample = 0;
    let floor = 0;
    let yielded = 0;
    for (; ; ) {
      while (anchor < values.length && !this.mayBeCell(anchor)) anchor++;
      if (anchor === values.length && sample >= text2.length) break;
      const at = Math.min(values.startOf(anchor), sample);
      if (at === sample) sample += sample < OFTEN2 ? Math.min(STEP2, Math.max(FIRST_STEP, sample)) : LONG_STEP2;
      if (at - yielded >= SLICE5) {
        yielded = at;
        yield;
      }
      while (values.startOf(v) <= at) v++;
      anchor = Math.max(anchor, v);
      if (at < floor) continue;
      const line = Math.max(floor, lineStartOf(text2, at));
      const insert = insertOf(text2, line, floor);
      const heading = insert < 0 ? headingOf(text2, line, floor) : null;
      const before3 = Math.max(0, v - MOST_BEFORE2);
      const looked = insert >= 0 ? yield* insertsFrom(text2, insert, values, before3) : heading === null ? null : yield* tableUnder(text2, heading, values, before3);
      if (looked?.group) this.groups.push(looked.group);
      else this.hint(line);
      floor = Math.max(looked?.until ?? 0, lineEndOf(text2, at));
    }
  }
  /** Whether the value may be a cell of a table: a name within a sentence, as most are, is none. */
  mayBeCell(v) {
    const { text: text2 } = this.analysis;
    const { values } = this;
    return values.kinds[v] !== Kind2.person || isEdge(text2, values.startOf(v) - 1, -1) && isEdge(text2, values.ends[v] ?? 0, 1);
  }
  hint(line) {
    const { text: text2 } = this.analysis;
    if (this.isCode(line)) return;
    const end = Math.min(line + GLANCE2, lineEndOf(text2, line));
    if (nextLabel(text2, line, end, false) !== null) this.hints.push(line);
  }
  /** Records by their fields or by what was found close together, outside of tables. */
  *clusters() {
    const { text: text2 } = this.analysis;
    const { values, hints } = this;
    const tables2 = [...this.groups];
    const clusters = new Clusters(text2);
    this.c = 0;
    let at = 0;
    let v = 0;
    let anchor = 0;
    let h = 0;
    let t = 0;
    for (; ; ) {
      while (anchor < values.length && (values.startOf(anchor) < at || values.kinds[anchor] === Kind2.person)) anchor++;
      while (h < hints.length && (hints[h] ?? 0) < at) h++;
      const next = Math.min(values.startOf(anchor), hints[h] ?? Infinity);
      if (next === Infinity) break;
      while ((tables2[t]?.end ?? Infinity) <= next) t++;
      const table3 = tables2[t];
      if (table3 !== void 0 && table3.start <= next) {
        at = table3.end;
        continue;
      }
      const limit = table3?.start ?? text2.length;
      const start = Math.max(at, tables2[t - 1]?.end ?? 0);
      at = lineStartNear(text2, Math.max(start, next - BACK3), start);
      let until = Math.min(limit, next + QUIET);
      let yielded = at;
      while (at < until) {
        const label = clusters.fruitless < FRUITLESS ? nextLabel(text2, at, until, this.isCode(at)) : null;
        const to2 = label?.start ?? until;
        for (; values.startOf(v) < to2; v++) {
          const start2 = values.startOf(v);
          if (start2 < at) continue;
          const kind2 = values.kinds[v] ?? 0;
          clusters.add({ start: start2, end: values.ends[v] ?? start2, kind: kind2, same: kind2 });
          if (kind2 !== Kind2.person) until = Math.min(limit, Math.max(until, start2 + QUIET));
        }
        if (label === null) {
          if (to2 === until) break;
          const start2 = lineStartNear(text2, to2, at);
          at = start2 > at ? start2 : to2;
          continue;
        }
        clusters.add({ start: label.start, end: label.end, kind: label.kind, same: label.key });
        until = Math.min(limit, Math.max(until, label.end + QUIET));
        at = label.value;
        if (at - yielded >= SLICE5) {
          yielded = at;
          yield;
        }
      }
      at = until;
      clusters.close();
      yield;
    }
    clusters.end();
    this.groups.push(...clusters.groups);
  }
};
function findingOf({ start, end, count, points, borneOut }) {
  return {
    detector: "personal.record",
    category: "personal",
    span: [start, end],
    confidence: points >= SURE2 && borneOut ? "high" : "medium",
    count
  };
}
function* analyse3(analysis) {
  const search = new Search(analysis);
  yield* search.tables();
  yield* search.clusters();
  return search.groups.map(findingOf);
}
var recordAnalyzers = [
  {
    id: "personal.record",
    category: "personal",
    analyse: analyse3,
    source: "RFC 4180 (CSV), RFC 6350 (vCard), RFC 2849 (LDIF); headings of forms and exports, see columns.ts"
  }
];

// utils/detectors/secret/alphabets.ts
var HEX = "[0-9a-f]";
var UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
var hex = (length2) => `(?:[0-9a-f]{${length2}}|[0-9A-F]{${length2}})`;
var alnum = (least, most = least) => `[A-Za-z0-9]{${least},${most}}`;
var lower = (length2) => `[a-z0-9]{${length2}}`;
var url64 = (least, most = least) => String.raw`[\w-]{${least},${most}}`;

// utils/detectors/secret/entropy.ts
var COUNTS = new Uint16Array(128);
function entropyOfAny(text2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const char of text2) counts2.set(char, (counts2.get(char) ?? 0) + 1);
  let bits = 0;
  for (const n of counts2.values()) bits -= n / text2.length * Math.log2(n / text2.length);
  return bits;
}
function entropy(text2) {
  COUNTS.fill(0);
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code >= 128) return entropyOfAny(text2);
    COUNTS[code] = (COUNTS[code] ?? 0) + 1;
  }
  let bits = 0;
  for (const n of COUNTS) if (n > 0) bits -= n / text2.length * Math.log2(n / text2.length);
  return bits;
}
function distinct(text2) {
  COUNTS.fill(0);
  let n = 0;
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code >= 128) return new Set(text2).size;
    if (COUNTS[code] === 0) n++;
    COUNTS[code] = 1;
  }
  return n;
}

// utils/detectors/secret/placeholder.ts
var FILLER = /example|placeholder|change[_-]?(?:me|this|it)|replace[_-]?(?:me|with|this)|insert[_-]?(?:your|here)|your[_-]?(?:api|own|key|token|secret|pass|access|auth|client|aws|account|private|public|db|app|bearer|jwt|user|service|super|strong|very)|enter[_-]?your|put[_-]?your|use[_-]?your|redacted|censored|dummy|sample|foobar|^my[_-]?(?:secret|super[_-]?secret|token|password|pass|api[_-]?key|key)\d{0,3}$|to[_-]?be[_-]?(?:set|defined|filled|changed)|todo|not[_-]?(?:set|real|a[_-]?(?:real|secret|password|token))|fake|mock|lorem|super[_-]?secret|some[_-]?(?:secret|token|password|key)|(?:secret|token|password|key|pass)[_-]?(?:here|goes)/i;
var SEQUENCE = /1234567890|0123456789|abcdefg|abc123def|gfedcba|9876543210|fedcba98/i;
var TEMPLATE = /\$\{|\{\{|\}\}|<%|%\(|\$\(|#\{|^<[^>]*>$|^&lt;|^\[[^\]]*\]$|^\{[^}]*\}$|^%?[\w\u00c0-\u00ff]+%$|^\$[A-Za-z_]|^@[A-Za-z_]+@$|^__\w+__$|\.\.\.|…|\*{3}|•{3}|●{3}|x{5}|X{5}|#{4}|_{4}|-{5}|^\?+$|^%[sdv]$/;
function isStandIn(value) {
  return TEMPLATE.test(value) || FILLER.test(value);
}
function isSequence(value) {
  return SEQUENCE.test(value);
}
function isPlaceholder(value) {
  return isStandIn(value) || isSequence(value) || distinct(value) < Math.min(5, value.length / 3);
}
var MASK = /x{6}|X{6}|\*{3}|\.{3}|(?:REDACTED|EXAMPLE|PLACEHOLDER|RANDOM|YOUR[_-])|(?:here|HERE|Here)$|redacted|example|placeholder|1234567890?abcdef|0123456789abcdef|abcdefghijklmnop/;
function isMasked(value) {
  return MASK.test(value) || distinct(value.slice(4)) < 4 || distinct(value.slice(-Math.ceil(value.length * 0.6))) < 4;
}

// utils/detectors/secret/checksum.ts
var TABLE = new Uint32Array(256).map((_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? c >>> 1 ^ 3988292384 : c >>> 1;
  return c >>> 0;
});
function crc32(text2) {
  let crc = 4294967295;
  for (let i = 0; i < text2.length; i++) crc = crc >>> 8 ^ (TABLE[(crc ^ text2.charCodeAt(i)) & 255] ?? 0);
  return (crc ^ 4294967295) >>> 0;
}
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function base62(value, width) {
  let out = "";
  for (let v = value; v > 0; v = Math.floor(v / 62)) out = BASE62.charAt(v % 62) + out;
  return out.padStart(width, "0");
}
function endsWithCrc32(token2, prefixLength) {
  return base62(crc32(token2.slice(prefixLength, -6)), 6) === token2.slice(-6);
}
function endsWithHexCrc32(token2) {
  return token2.slice(-8).toLowerCase() === crc32(token2.slice(0, -8)).toString(16).padStart(8, "0");
}
function decodeBase64Url(text2) {
  try {
    return atob(text2.slice(0, 4096).replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null;
  }
}
function endsWithGrafanaChecksum(token2) {
  const at = token2.lastIndexOf("_");
  let hex2 = "";
  for (let rest = crc32(token2.slice(0, at)), i = 0; i < 4; i++, rest >>>= 8) hex2 += (rest & 255).toString(16).padStart(2, "0");
  return token2.slice(at + 1).toLowerCase() === hex2;
}
var BECH322 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var GENERATOR2 = [996825010, 642813549, 513874426, 1027748829, 705979059];
function isBech322(text2) {
  const low = text2.toLowerCase();
  const one = low.lastIndexOf("1");
  const values = [];
  for (let i = 0; i < one; i++) values.push(low.charCodeAt(i) >> 5);
  values.push(0);
  for (let i = 0; i < one; i++) values.push(low.charCodeAt(i) & 31);
  for (const char of low.slice(one + 1)) values.push(BECH322.indexOf(char));
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value;
    for (let i = 0; i < 5; i++) if ((top >>> i & 1) === 1) sum ^= GENERATOR2[i] ?? 0;
  }
  return one > 0 && sum === 1;
}
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function hasAwsAccount(id) {
  let bits = 0;
  for (const char of id.slice(4, 13)) {
    const value = BASE32.indexOf(char);
    if (value < 0) return false;
    bits = bits * 32 + value;
  }
  return /^.{4}[A-P]/.test(id) || Math.floor(bits / 16) % 2 ** 40 < 1e12;
}

// utils/detectors/secret/sources.ts
var UNVERIFIED = "unverified";
var GITLEAKS = "gitleaks/gitleaks config/gitleaks.toml";
var BETTERLEAKS = "betterleaks/betterleaks config/betterleaks.toml";
var TRIVY = "aquasecurity/trivy pkg/fanal/secret/builtin-rules.go";
var PATTERNS_DB = "mazen160/secrets-patterns-db db/rules-stable.yml";
var MICROSOFT = "microsoft/security-utilities GeneratedRegexPatterns/PreciselyClassifiedSecurityKeys.json";
function kingfisher(file) {
  return `mongodb/kingfisher crates/kingfisher-rules/data/rules/${file}.yml`;
}
function noseyparker(file) {
  return `praetorian-inc/noseyparker crates/noseyparker/data/default/builtin/rules/${file}.yml`;
}
function trufflehog(detector) {
  return `trufflesecurity/trufflehog pkg/detectors/${detector}/${detector}.go`;
}
function detectSecrets(plugin) {
  return `Yelp/detect-secrets detect_secrets/plugins/${plugin}.py`;
}

// utils/detectors/secret/token.ts
var checked = (prefix) => (value) => endsWithCrc32(value, prefix) ? "high" : "medium";
var surely = (form) => (value) => form.test(value) ? "high" : "medium";
var mixed = (value) => /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value);
function token(name, keywords, body, options = {}) {
  const source2 = options.source ?? UNVERIFIED;
  const { validate } = options;
  let pattern;
  return {
    id: `secret.${name}`,
    category: "secret",
    confidence: options.confidence ?? (source2 === UNVERIFIED ? "medium" : "high"),
    ...keywords.length === 0 ? {} : { keywords },
    ...options.runs === void 0 ? {} : { runs: options.runs },
    ...options.start === void 0 ? {} : { start: options.start },
    ...options.lead === void 0 ? {} : { lead: options.lead },
    ...options.group === void 0 ? {} : { group: options.group },
    get pattern() {
      pattern ??= new RegExp(
        `${options.before ?? "(?<![A-Za-z0-9_])"}${body}${options.after ?? "(?![A-Za-z0-9_-])"}`,
        `y${options.flags ?? ""}`
      );
      return pattern;
    },
    validate: (value, match) => options.masked !== "allowed" && isMasked(value) ? false : validate === void 0 || validate(value, match),
    rank: options.rank ?? 1,
    source: source2
  };
}

// utils/detectors/secret/named.ts
var ASSIGNED = /(?=([\w.\- \t]{3,72}))\1[\\"'\])]{0,3}\s{0,4}(?:=>|:{1,3}=|[?.+!]=|={1,3}|\|\||:|>|,)\s{0,24}[\\"'\x60=(]{0,4}([\w+/%~-][\w+/%=~-]{0,700}(?:[.:|@][\w+/%=~-]{1,400}){0,4})/y;
var VALUE = 2;
function namesVendor(match, vendors) {
  const vendor = vendors.find((v) => match[0].slice(0, v.length).toLowerCase() === v) ?? "";
  const written2 = match[0].slice(0, vendor.length);
  const before3 = match.input.charAt(match.index - 1);
  if (/[a-z]/.test(before3) && !/^[A-Z]/.test(written2)) return false;
  if (/[A-Z]/.test(before3) && !/^[A-Z]+$/.test(written2)) return false;
  return written2.length < 4 || /^[^A-Z]+$|^[^a-z]+$|^[A-Z][^A-Z]+$/.test(written2) || /^[A-Z].{3,}$/.test(written2);
}
var FORMS2 = /* @__PURE__ */ new Map();
function hasForm(value, form) {
  let known3 = FORMS2.get(form);
  if (known3 === void 0) {
    known3 = new RegExp(`^(?:${form})$`);
    FORMS2.set(form, known3);
  }
  return known3.test(value);
}
function named(name, vendors, form, source2, options = {}) {
  const isReal = (value) => (options.digits === "none" || /\d/.test(value)) && (options.masked === "allowed" || !isPlaceholder(value)) && entropy(value) > 2.5;
  return {
    ...NAMED,
    id: `secret.${name}`,
    confidence: options.confidence ?? "medium",
    keywords: vendors,
    pattern: ASSIGNED,
    validate: (value, match) => hasForm(value, form) && namesVendor(match, vendors) && isReal(value),
    source: source2
  };
}
var NAMED = { category: "secret", group: VALUE, rank: 1 };
function wordNamed(name, word, form, source2, options = {}) {
  return named(
    name,
    ["_", "-", "token", "api", "key", "secret"].map((end) => word + end),
    form,
    source2,
    options
  );
}
function spoken(name, keywords, value, source2) {
  return token(name, keywords, String.raw`[\w-]{3,40}["']?(?:[ \t]{1,4}|\s{0,3}(?:=>|:=|=|:)\s{0,3})["']?(${value})`, {
    before: "(?<![A-Za-z])",
    flags: "i",
    group: 1,
    confidence: "medium",
    source: source2,
    masked: "allowed"
  });
}

// utils/detectors/secret/ai.ts
var aiSecrets = [
  token(
    "openai-key",
    ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-none-"],
    String.raw`sk-(?:proj|svcacct|admin|None)-(?:[\w-]{16,120}T3BlbkFJ[\w-]{16,120}|[\w-]{100,200})`,
    { source: kingfisher("openai"), validate: (v) => v.includes("T3BlbkFJ") ? "high" : "medium" }
  ),
  token("openai-legacy-key", ["t3blbkfj"], "sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}", {
    lead: { max: 120, chars: /[\w-]/ },
    before: "(?<![A-Za-z0-9])",
    source: kingfisher("openai")
  }),
  token("sk-key", ["sk-"], "sk-(?:[a-f0-9]{32}|[A-Za-z0-9]{40,64})", {
    validate: (v) => /\d/.test(v) && /[a-z]/i.test(v),
    rank: 0
  }),
  token(
    "anthropic-key",
    ["sk-ant-"],
    String.raw`sk-ant-(?:(?:api\d{2,4}|admin\d{2,4})-[\w-]{93}AA|admin-[\w-]{92,96}|(?:oat|ort|sid)\d\d-[\w-]{40,160})`,
    { source: kingfisher("anthropic"), validate: surely(/^sk-ant-(?!sid)/) }
  ),
  token("huggingface-token", ["hf_", "api_org_"], "(?:hf_|api_org_)[A-Za-z0-9]{34}", { source: kingfisher("huggingface") }),
  token("replicate-token", ["r8_"], "r8_[A-Za-z0-9_-]{37}", { source: trufflehog("replicate") }),
  token("groq-key", ["gsk_"], "gsk_[A-Za-z0-9]{52}", { source: kingfisher("groq") }),
  token("xai-key", ["xai-"], String.raw`xai-\w{80}`, { source: trufflehog("xai") }),
  token("perplexity-key", ["pplx-"], "pplx-[A-Za-z0-9]{48}", { source: GITLEAKS }),
  token("openrouter-key", ["sk-or-"], `sk-or-v1-${HEX}{64}`, { source: trufflehog("openrouter") }),
  token("fireworks-key", ["fw_"], "fw_[A-Za-z0-9]{22,32}", { validate: (v) => /\d/.test(v) && /[A-Z]/.test(v) }),
  token("together-key", ["tgp_v1_"], String.raw`tgp_v1_[\w-]{43}`, { source: BETTERLEAKS }),
  token("cerebras-key", ["csk-"], "csk-[a-z0-9]{48}", { source: BETTERLEAKS }),
  token("nvidia-key", ["nvapi-"], String.raw`nvapi-[\w-]{64}`, { source: trufflehog("nvapi") }),
  token("langsmith-key", ["lsv2_"], `lsv2_(?:pt|sk|ls|pat)_${HEX}{32}_${HEX}{10}`, { source: trufflehog("langsmith") }),
  token("langfuse-key", ["sk-lf-"], `sk-lf-${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}`, { source: trufflehog("langfuse") }),
  token("wandb-key", ["wandb_v1_"], String.raw`wandb_v1_\w{77}`, { source: BETTERLEAKS }),
  named("wandb-api-key", ["wandb"], `${HEX}{40}`, trufflehog("weightsandbiases")),
  token("elevenlabs-key", [], "sk_[0-9a-f]{48}", {
    runs: [{ shape: "mixed", length: [48, 48] }],
    lead: { max: 3, chars: /[sk_]/ },
    source: kingfisher("elevenlabs")
  }),
  named("assemblyai-key", ["assemblyai"], "[0-9a-z]{32}", kingfisher("assemblyai")),
  named("deepgram-key", ["deepgram"], `${HEX}{40}`, kingfisher("deepgram")),
  named("cohere-key", ["cohere", "co_api_key"], "[A-Za-z0-9]{40}", GITLEAKS),
  named("mistral-key", ["mistral"], "[A-Za-z0-9]{32}", kingfisher("mistral")),
  wordNamed("stability-key", "stability", "sk-[A-Za-z0-9]{48}", BETTERLEAKS),
  token("voyage-key", ["pa-"], String.raw`pa-[\w-]{43}`, {
    validate: (v) => /\d/.test(v) && /[A-Z]/.test(v),
    source: kingfisher("voyageai"),
    confidence: "medium"
  }),
  token("tavily-key", ["tvly-"], String.raw`tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{30,50}`, {
    source: noseyparker("tavily"),
    validate: surely(/^tvly-[A-Za-z0-9]{32}$/)
  }),
  token("firecrawl-key", ["fc-"], `fc-${HEX}{32}`, { source: noseyparker("firecrawl"), confidence: "medium" }),
  token("jina-key", ["jina_"], "jina_[A-Za-z0-9]{60}", { source: noseyparker("jina") }),
  named("deepseek-key", ["deepseek"], "sk-[a-f0-9]{32}", BETTERLEAKS),
  named("zhipu-key", ["zhipu", "bigmodel", "zai_", "z_ai", "glm_", "glm-"], String.raw`[a-f0-9]{32}\.[A-Za-z0-9]{16}`, BETTERLEAKS),
  token("cursor-key", [], "(?:key|crsr)_[0-9a-f]{64}", {
    runs: [{ shape: "mixed", length: [63, 63] }],
    lead: { max: 5, chars: /[a-z_]/ },
    source: kingfisher("cursor"),
    confidence: "medium"
  }),
  token("friendli-token", ["flp_"], "flp_[A-Za-z0-9]{46}", { source: kingfisher("friendli") }),
  token("runpod-key", ["rpa_"], "rpa_[A-Z0-9]{40,50}[a-z0-9]{0,8}"),
  token("apify-token", ["apify_api_"], "apify_api_[A-Za-z0-9]{34,38}", { source: kingfisher("apify") }),
  token("browserbase-key", ["bb_live_", "bb_test_"], String.raw`bb_(?:live|test)_[\w-]{27}`, { source: kingfisher("browserbase") }),
  token("composio-key", ["ak_"], "ak_[A-Za-z0-9_-]{20}", {
    validate: (v) => /\d/.test(v) && /[A-Z]/.test(v) && /[a-z]/.test(v.slice(3)),
    source: kingfisher("composio"),
    confidence: "medium"
  }),
  named("privateai-key", ["private-ai", "private_ai", "privateai"], "[a-z0-9]{32}", GITLEAKS),
  token("anthropic-session-key", ["sk-ant-sid"], String.raw`sk-ant-sid\d\d-[\w-]{40,160}`, { source: kingfisher("anthropic"), rank: 2 }),
  token("minimax-key", ["sk-api-"], String.raw`sk-api-[\w-]{119}`, { source: BETTERLEAKS }),
  token("cartesia-key", ["sk_car_"], String.raw`sk_car_\w{20}`, { source: kingfisher("cartesia") }),
  token("devin-personal-key", ["apk_user_"], "apk_user_[A-Za-z0-9+/]{120,180}={0,2}", { after: "(?![A-Za-z0-9+/=])", source: BETTERLEAKS }),
  token("devin-service-key", ["apk_"], "apk_[A-Za-z0-9+/]{80,100}={0,2}", { after: "(?![A-Za-z0-9+/=])", source: BETTERLEAKS }),
  token("devin-service-user-token", ["cog_"], "cog_[a-z2-7]{52}", { source: BETTERLEAKS }),
  token("brave-search-key", ["bsa"], String.raw`BSA[\w-]{24,40}`, { source: BETTERLEAKS, validate: mixed, confidence: "medium" }),
  named("moonshot-key", ["moonshot", "kimi_", "kimi-"], String.raw`sk-[\w-]{48}`, BETTERLEAKS),
  named("ollama-key", ["ollama"], String.raw`[a-f0-9]{32}\.[\w-]{24}`, BETTERLEAKS),
  named("greptile-key", ["greptile"], "[A-Za-z0-9+/]{48}", BETTERLEAKS),
  named("lighton-key", ["lighton"], url64(40, 80), BETTERLEAKS),
  named("upstage-key", ["upstage"], alnum(40, 50), BETTERLEAKS),
  named("kagi-key", ["kagi"], String.raw`[\w-]{11}\.[\w-]{43}`, BETTERLEAKS),
  named("deepai-key", ["deepai"], UUID, PATTERNS_DB),
  token("deepl-free-key", [":fx"], String.raw`[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}:fx`, {
    lead: { max: 36, chars: /[a-f0-9-]/ },
    source: kingfisher("deepl")
  }),
  named("deepl-key", ["deepl"], UUID, kingfisher("deepl")),
  named("aylien-key", ["aylien"], "[a-z0-9]{32}", PATTERNS_DB),
  named("edenai-key", ["edenai"], String.raw`[A-Za-z0-9]{36}\.[A-Za-z0-9]{92}\.\w{43}`, PATTERNS_DB),
  named("faceplusplus-key", ["faceplusplus"], url64(32), PATTERNS_DB),
  named("imagga-key", ["imagga"], "[A-Za-z0-9=]{72}", PATTERNS_DB),
  named("meaningcloud-key", ["meaningcloud"], "[a-z0-9]{32}", PATTERNS_DB),
  named("diffbot-token", ["diffbot"], "[a-z0-9]{32}", PATTERNS_DB),
  named("azure-openai-key", ["azure_openai", "azureopenai", "azure-openai"], hex(32), kingfisher("azureopenai"))
];

// utils/detectors/secret/ci.ts
var ciSecrets = [
  token("buildkite-token", ["bkua_", "bkct_", "bkaj_"], "bk(?:ua|ct|aj)_[0-9a-zA-Z]{40,64}", {
    source: kingfisher("buildkite"),
    validate: surely(/^bkua_[0-9a-z]{40}$/i)
  }),
  token("circleci-token", ["ccipat_", "ccipra_", "cciprj_"], `CCIP(?:AT|RA|RJ)_[A-Za-z0-9]{20,30}_${HEX}{40}`, {
    source: kingfisher("circleci")
  }),
  named("circleci-api-token", ["circleci", "circle_", "circle-", "circletoken"], hex(40), kingfisher("circleci")),
  named("travis-token", ["travis"], "[A-Za-z0-9_-]{22}", GITLEAKS),
  named("drone-token", ["droneci", "drone_", "drone-"], alnum(32), GITLEAKS),
  named("codecov-token", ["codecov"], `[a-z0-9]{32}|${UUID}`, GITLEAKS),
  named("coveralls-token", ["coveralls"], "[A-Za-z0-9-]{37}|[A-Za-z0-9]{33}", PATTERNS_DB),
  token("sonarqube-token", ["squ_", "sqp_", "sqa_"], `sq[upa]_${HEX}{40}`, {
    source: "SonarSource/sonarqube server/sonar-db-dao/src/main/java/org/sonar/db/user/TokenType.java",
    confidence: "medium"
  }),
  named("sonar-token", ["sonar"], String.raw`[\w=-]{40}`, GITLEAKS),
  named("snyk-token", ["snyk"], UUID, kingfisher("snyk")),
  token("harness-token", ["pat.", "sat."], String.raw`(?:pat|sat)\.[A-Za-z0-9_-]{22}\.[0-9A-Za-z]{24}\.[A-Za-z0-9]{20}`, {
    source: GITLEAKS
  }),
  token("octopus-key", [], "API-[A-Z0-9]{26}", {
    runs: [
      { shape: "mixed", length: [26, 26] },
      { shape: "upper", length: [26, 26] }
    ],
    lead: { max: 4, chars: /[API-]/ },
    source: GITLEAKS,
    confidence: "medium"
  }),
  token("prefect-token", ["pnu_", "pnb_"], "pn[ub]_[A-Za-z0-9]{36}", { source: GITLEAKS, validate: surely(/^pnu_/) }),
  named("jenkins-token", ["jenkins"], "(?:11)?[0-9a-f]{32}", noseyparker("jenkins")),
  token("launchdarkly-key", [], "(?:api|sdk)-[a-z0-9]{8}-[a-z0-9]{4}-4[a-z0-9]{3}-[a-z0-9]{4}-[a-z0-9]{12}", {
    runs: [{ shape: "mixed", length: [12, 12] }],
    lead: { max: 28, chars: /[a-z0-9-]/ },
    source: trufflehog("launchdarkly")
  }),
  named("launchdarkly-access-token", ["launchdarkly"], String.raw`[\w=-]{40}`, GITLEAKS),
  token("postman-key", ["pmak-"], `PMAK-${HEX}{24}-${HEX}{34}`, { flags: "i", source: GITLEAKS }),
  token("infracost-key", ["ico-"], "ico-[A-Za-z0-9]{32}", { before: "(?<![A-Za-z0-9_./])", source: GITLEAKS }),
  token("readme-key", ["rdme_"], "rdme_[a-z0-9]{70}", { source: GITLEAKS }),
  token("dependency-track-key", ["odt_"], "odt_[A-Za-z0-9]{32,255}", { source: noseyparker("dependency_track") }),
  token("endorlabs-key", ["endr+"], String.raw`endr\+[A-Za-z0-9-]{16}`, { source: BETTERLEAKS }),
  named("codacy-token", ["codacy"], "[A-Za-z0-9]{20,32}", kingfisher("codacy")),
  named("codeclimate-token", ["cc_test_reporter_id", "codeclimate", "codeclima"], hex(64), noseyparker("codeclimate")),
  token("settlemint-token", ["sm_aat_", "sm_pat_", "sm_sat_"], "sm_[aps]at_[A-Za-z0-9]{16}", { source: GITLEAKS }),
  token("stackhawk-key", ["hawk."], String.raw`hawk\.[\w-]{20}\.[\w-]{20}`, { source: noseyparker("stackhawk") }),
  token("jenkins-initial-password", ["proceed to installation:"], String.raw`proceed to installation:\s{1,8}([0-9a-f]{32})`, {
    before: "",
    flags: "i",
    group: 1,
    confidence: "medium",
    source: noseyparker("jenkins")
  }),
  token("configcat-sdk-key", ["configcat-sdk-1/"], String.raw`configcat-sdk-1/[\w-]{22}/[\w-]{22}`, { source: BETTERLEAKS }),
  named("configcat-key", ["configcat"], String.raw`[\w-]{22}/[\w-]{22}`, BETTERLEAKS),
  token("aikido-ci-token", ["aik_ci_"], "AIK_CI_[A-Za-z0-9]{20,44}", { source: BETTERLEAKS }),
  token("aikido-client-secret", ["aik_secret_"], "AIK_SECRET_[A-Za-z0-9]{64}", { source: BETTERLEAKS }),
  named("cypress-record-key", ["cypress_record", "cypress-record", "cypress_key"], UUID, kingfisher("cypress")),
  named("bitrise-token", ["bitrise"], url64(60, 120), kingfisher("bitrise")),
  named("browserstack-key", ["browserstack"], alnum(20), kingfisher("browserstack")),
  named("saucelabs-key", ["saucelabs", "sauce_access", "sauce_token"], UUID, PATTERNS_DB),
  named("blazemeter-key", ["blazemeter", "runscope"], UUID, PATTERNS_DB),
  named("bitbar-key", ["bitbar"], "[A-Za-z0-9]{32}", PATTERNS_DB),
  named("semaphore-token", ["semaphore_", "semaphoreci"], "[a-z0-9]{32}", PATTERNS_DB),
  named("checkly-key", ["checklyhq", "checkly_"], "[a-z0-9]{32}", PATTERNS_DB),
  named("lokalise-token", ["lokalise"], "[a-z0-9]{40}", PATTERNS_DB),
  named("crowdin-token", ["crowdin"], alnum(80), PATTERNS_DB),
  named("optimizely-token", ["optimizely"], String.raw`[\w-]{10,40}:[\w-]{10,43}|[\w-]{54}`, PATTERNS_DB)
];

// utils/detectors/secret/marvin.ts
var SEED2 = [1970041904, 1147496033];
var turned = (x, bits) => (x << bits | x >>> 32 - bits) >>> 0;
function marvin32(bytes, [low, high] = SEED2) {
  let p0 = low;
  let p1 = high;
  const add2 = (value) => {
    p0 = p0 + value >>> 0;
    p1 = (p1 ^ p0) >>> 0;
    p0 = turned(p0, 20) + p1 >>> 0;
    p1 = (turned(p1, 9) ^ p0) >>> 0;
    p0 = turned(p0, 27) + p1 >>> 0;
    p1 = turned(p1, 19);
  };
  const whole = bytes.length - bytes.length % 4;
  for (let i = 0; i < whole; i += 4)
    add2(bytes.charCodeAt(i) | bytes.charCodeAt(i + 1) << 8 | bytes.charCodeAt(i + 2) << 16 | bytes.charCodeAt(i + 3) << 24);
  let rest = 128;
  for (let i = bytes.length - 1; i >= whole; i--) rest = rest << 8 | bytes.charCodeAt(i);
  add2(rest);
  add2(0);
  return (p0 ^ p1) >>> 0;
}
function isAnnotatedKey(key) {
  const sum = marvin32(atob(key.slice(0, 80)));
  const bytes = [sum & 255, sum >>> 8 & 255, sum >>> 16 & 255, sum >>> 24];
  const number2 = (bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3]) >>> 0;
  const written2 = key.slice(80, 84);
  return written2 === base62(number2, 1).padEnd(6, "0").slice(0, 4) || written2 === btoa(String.fromCharCode(bytes[0], bytes[1], bytes[2]));
}

// utils/detectors/secret/public-keys.ts
var PUBLIC = /* @__PURE__ */ new Set([
  195402426,
  908569220,
  2495321337,
  4292727177,
  1633266832,
  2057380053,
  1783592992,
  4223955489,
  137970471,
  2951282494,
  1801906344,
  1546223926,
  523603134,
  1804887032,
  539969167,
  1012760538
]);
function isPublicKey(key) {
  return PUBLIC.has(crc32(key));
}

// utils/detectors/secret/cloud.ts
var cloudSecrets = [
  token("aws-access-key-id", ["akia", "asia", "abia", "acca", "a3t"], "(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}", {
    source: "https://github.com/Hacking-the-Cloud/hackingthe.cloud/blob/master/content/aws/general-knowledge/iam-key-identifiers.md",
    after: "(?![A-Za-z0-9])",
    validate: (v) => /^[A-Z2-7]{20}$/.test(v) && hasAwsAccount(v) || v.startsWith("A3T") ? "high" : "medium"
  }),
  token(
    "aws-secret-access-key",
    ["secret", "aws"],
    String.raw`(?:aws[\w.\- \t]{0,20}?)?(?:secret|sec|sk|key|aws)[\w.\- \t]{0,30}["'\]]{0,2}\s{0,4}(?:=>|:=|\|\||=|:|>|,|\s)\s{0,4}["'\x60]?([A-Za-z0-9/+]{40})`,
    {
      before: "",
      after: "(?![A-Za-z0-9/+=])",
      flags: "i",
      group: 1,
      confidence: "medium",
      validate: (v) => /[a-z]/.test(v) && /[A-Z]/.test(v) && /\d/.test(v) && !/^[0-9a-fA-F]+$/.test(v),
      source: noseyparker("aws")
    }
  ),
  token(
    "aws-session-token",
    ["session_token", "sessiontoken", "security-token", "session token"],
    String.raw`(?:session[_ ]?token|security-token)["']?\s{0,4}[=:]\s{0,4}["']?([A-Za-z0-9/+]{100,1200}={0,2})`,
    { before: "", flags: "i", group: 1, source: noseyparker("aws"), confidence: "medium" }
  ),
  token("aws-mws-key", ["amzn.mws."], `amzn\\.mws\\.${UUID}`, { source: noseyparker("aws") }),
  token(
    "aws-bedrock-key",
    ["absk", "bedrock-api-key-"],
    "(?:ABSK[A-Za-z0-9+/]{109,269}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{0,4000}={0,2})",
    { after: "(?![A-Za-z0-9+/])", source: BETTERLEAKS }
  ),
  token("google-api-key", ["aiza"], String.raw`AIza[\w-]{35}`, { source: noseyparker("google"), validate: (v) => !isPublicKey(v) }),
  token("google-oauth-client-secret", ["gocspx-"], String.raw`GOCSPX-[\w-]{28}`, { source: noseyparker("google") }),
  token("google-oauth-access-token", ["ya29."], String.raw`ya29\.[\w-]{20,2048}`, { source: noseyparker("google") }),
  token("google-oauth-refresh-token", ["1//0"], String.raw`1//0[\w-]{40,512}`, { source: noseyparker("google"), confidence: "medium" }),
  token("google-service-account", ['"private_key_id"'], String.raw`"private_key_id"\s{0,4}:\s{0,4}"([0-9a-f]{40})"`, {
    before: "",
    after: "",
    group: 1,
    confidence: "medium",
    source: BETTERLEAKS
  }),
  named("google-maps-key", ["maps.googleapis"], String.raw`AIza[\w-]{35}`, noseyparker("google")),
  token(
    "azure-storage-key",
    ["accountkey", "account_key", "storage_key", "storage-key", "storagekey"],
    String.raw`(?:account|storage)[_-]?key["']?\s{0,4}[=:]\s{0,4}["']?([A-Za-z0-9+/]{86}==)`,
    {
      before: "",
      after: "",
      flags: "i",
      source: "https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key",
      group: 1
    }
  ),
  token("azure-shared-access-key", ["sharedaccesskey="], String.raw`SharedAccessKey=([A-Za-z0-9+/]{43}=)`, {
    before: "",
    after: "",
    flags: "i",
    group: 1,
    source: MICROSOFT,
    confidence: "medium"
  }),
  token(
    "azure-identifiable-key",
    ["+ast", "+aba", "+amc", "acdb", "apim", "azfu", "azca", "+arm", "+aeh", "+asb", "aiot", "azeg", "azse", "+acr"],
    String.raw`(?:[A-Za-z0-9+/]{76}(?:\+ASt|\+ABa|\+AMC|ACDb|APIM)[A-Za-z0-9+/]{5}[AQgw]==|[\w-]{44}AzFu[\w-]{5}[AQgw]==|[A-Za-z0-9+/]{33}(?:AzCa|\+ARm|\+AEh|\+ASb|AIoT|AZEG)[A-P][A-Za-z0-9+/]{5}=|[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}|[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5})`,
    { lead: { max: 76, chars: /[A-Za-z0-9+/_-]/ }, before: "(?<![A-Za-z0-9+/])", after: "(?![A-Za-z0-9+/=])", source: MICROSOFT }
  ),
  token(
    "azure-cognitive-key",
    ["jqqj9"],
    "[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?",
    { lead: { max: 52, chars: /[A-Za-z0-9]/ }, source: MICROSOFT, validate: (v) => isAnnotatedKey(v) ? "high" : "medium" }
  ),
  token("azure-devops-pat", ["azdo"], "[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4,5}", {
    lead: { max: 76, chars: /[A-Za-z0-9]/ },
    source: kingfisher("azuredevops")
  }),
  token(
    "azure-client-secret",
    ["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
    String.raw`[\w.~-]{3}\dQ~[\w.~-]{31,34}`,
    {
      before: String.raw`(?<![\w.~-])`,
      after: String.raw`(?![\w.~-])`,
      source: MICROSOFT,
      lead: { max: 3, chars: /[\w.~-]/ },
      validate: surely(/^.{3}[78]/)
    }
  ),
  token("azure-sas", ["sig="], String.raw`[?&;]sig=([A-Za-z0-9%/+]{43,64}(?:%3[dD]|=))`, {
    lead: { max: 1, chars: /[?&;]/ },
    before: "",
    after: "",
    source: "https://learn.microsoft.com/en-us/purview/sit-defn-azure-sas",
    group: 1,
    masked: "allowed",
    validate: (v) => distinct(v) > 8
  }),
  token(
    "azure-function-key",
    ["azurewebsites.net"],
    String.raw`azurewebsites\.net/api/[\w./-]{1,120}\?(?:[\w=&-]{1,60}&)?code=([A-Za-z0-9_/=%-]{40,100})`,
    { before: "", after: "", group: 1, source: kingfisher("azurefunctionkey"), confidence: "medium" }
  ),
  token(
    "azure-logic-app",
    ["logic.azure.com"],
    String.raw`logic\.azure\.com(?::443)?/workflows/[\w/-]{20,120}\?[\w=&%.-]{1,200}sig=([\w%-]{40,60})`,
    { before: "", after: "", group: 1, source: kingfisher("azurelogicapps") }
  ),
  named(
    "ibm-cloud-key",
    ["ibm", "bluemix", "cloud_iam", "cloud-iam", "cloud_api", "cloud-api", "cloudapikey"],
    url64(42, 44),
    BETTERLEAKS,
    { masked: "allowed" }
  ),
  token("alibaba-access-key-id", ["ltai"], "LTAI[A-Za-z0-9]{20}", { source: GITLEAKS }),
  named("alibaba-secret-key", ["alibaba", "aliyun"], "[A-Za-z0-9]{30}", GITLEAKS),
  token("tencent-secret-id", ["akid"], "AKID[A-Za-z0-9]{32}"),
  token("yandex-cloud-key", ["aqvn"], String.raw`AQVN[\w-]{35,38}`, { source: GITLEAKS, confidence: "medium" }),
  token("yandex-iam-token", ["t1."], String.raw`t1\.[A-Z0-9a-z_-]{2,1000}={0,2}\.[A-Z0-9a-z_-]{86}={0,2}`, {
    source: GITLEAKS,
    confidence: "medium"
  }),
  token("yandex-oauth-token", ["y0_"], String.raw`y0_[\w-]{50,70}`),
  named("yandex-aws-key", ["yandex"], String.raw`YC[\w-]{38}`, GITLEAKS),
  token("aws-appsync-key", ["da2-"], "da2-[a-z0-9]{26}", { source: PATTERNS_DB }),
  token("google-gemini-key", ["aq.ab8rn6"], String.raw`AQ\.Ab8RN6[\w-]{44}`, { source: BETTERLEAKS }),
  token("google-user-credentials", ['"refresh_token"'], String.raw`"refresh_token"\s{0,4}:\s{0,4}"([\w./-]{20,600})"`, {
    before: "",
    after: "",
    group: 1,
    confidence: "medium",
    source: BETTERLEAKS,
    validate: (v) => /\d/.test(v) && /[A-Za-z]/.test(v)
  }),
  token("firebase-server-key", [":apa91b"], String.raw`AAAA[\w-]{7}:APA91b[\w-]{134}`, {
    lead: { max: 11, chars: /[\w-]/ },
    source: PATTERNS_DB
  }),
  token("azure-app-configuration", ["azconfig.io;id="], String.raw`azconfig\.io;Id=[^;\s'"]{4,80};Secret=([A-Za-z0-9+/]{36,100}={0,2})`, {
    before: "",
    after: "",
    flags: "i",
    group: 1,
    source: noseyparker("azure")
  }),
  token(
    "azure-service-bus",
    ["endpoint=sb://"],
    String.raw`Endpoint=sb://[a-z0-9.-]{3,120}/;SharedAccessKeyName=[^;=\s'"]{1,128};SharedAccessKey=([A-Za-z0-9+/]{32,100}={0,2})`,
    {
      before: "",
      after: "",
      flags: "i",
      group: 1,
      rank: 2,
      source: BETTERLEAKS
    }
  ),
  named(
    "azure-devops-legacy-pat",
    ["ado_pat", "azure_devops", "azuredevops", "vsts_", "pat_token", "personalaccesstoken", "personal_access_token"],
    "[a-z2-7]{52}",
    noseyparker("azure")
  ),
  named("alibaba-security-token", ["alibaba", "aliyun", "alicloud"], "CAIS[A-Za-z0-9+/_=-]{20,1000}", BETTERLEAKS),
  spoken(
    "softlayer-key",
    ["softlayer_", "softlayer-", "softlayerapi", "sl_api", "sl-api", "slapi", "sl_key", "sl-key"],
    "[a-z0-9]{64}",
    detectSecrets("softlayer")
  ),
  token("softlayer-url", ["api.softlayer.com/soap/"], String.raw`api\.softlayer\.com/soap/v3(?:\.1)?/([a-z0-9]{64})`, {
    before: "",
    flags: "i",
    group: 1,
    confidence: "medium",
    masked: "allowed",
    source: detectSecrets("softlayer")
  }),
  named(
    "ibm-cos-hmac",
    [
      "cos_hmac",
      "cos-hmac",
      "coshmac",
      "ibm_cos",
      "ibm-cos",
      "ibmcos",
      "cos_secret",
      "secret_access_key",
      "secretaccesskey",
      "secret-access-key"
    ],
    hex(48),
    detectSecrets("ibm_cos_hmac"),
    { masked: "allowed" }
  )
];

// utils/detectors/secret/configuration.ts
var configurationSecrets = [
  token(
    "django-secret-key",
    ["secret_key", "django"],
    String.raw`(?:DJANGO_)?SECRET_KEY\s{0,4}[=:]\s{0,4}["'](?:django-insecure-)?([a-z0-9!@#$%^&*(\-_=+)]{50})["']`,
    { before: "", after: "", group: 1, flags: "i", source: "django/django django/core/management/utils.py" }
  ),
  token("laravel-app-key", ["app_key"], `APP_KEY\\s{0,3}=\\s{0,3}["']?(base64:[A-Za-z0-9+/]{43}=)`, {
    before: "",
    after: "",
    group: 1,
    source: "laravel/framework src/Illuminate/Foundation/Console/KeyGenerateCommand.php"
  }),
  token("rails-secret-key-base", ["secret_key_base"], `secret_key_base["']?\\s{0,3}[=:]\\s{0,3}["']?(${HEX}{64,128})`, {
    before: "",
    flags: "i",
    group: 1
  }),
  named("sidekiq-secret", ["bundle_gems__contribsys__com", "bundle_enterprise__contribsys__com"], "[a-f0-9]{8}:[a-f0-9]{8}", GITLEAKS, {
    digits: "none",
    masked: "allowed"
  }),
  token("wireguard-key", ["privatekey", "presharedkey"], String.raw`(?:PrivateKey|PresharedKey)\s{0,3}=\s{0,3}([A-Za-z0-9+/]{43}=)`, {
    before: "",
    after: "",
    group: 1,
    source: noseyparker("wireguard")
  }),
  {
    id: "secret.kubernetes-secret",
    category: "secret",
    confidence: "medium",
    keywords: ["data:\n", "data:\r\n", '"data": {', '"data":{'],
    pattern: /"?data"?:[ \t]{0,4}\{?\s{1,12}(?:#[^\n]{0,200}\s{1,12}){0,3}["']?[\w.-]{1,80}["']?:\s{0,3}(?:[|>]-?\s{1,20})?["']?([A-Za-z0-9+/]{8,8000}={0,2})/y,
    group: 1,
    context: {
      words: ["kind: secret", '"kind": "secret"', '"kind":"secret"', "kind: 'secret'", 'kind: "secret"'],
      before: 600,
      after: 600,
      required: true
    },
    validate: (v) => !isPlaceholder(v) && decodeBase64Url(v.replace(/=+$/, "")) !== null,
    rank: 1,
    source: GITLEAKS
  },
  token("kubernetes-client-key", ["client-key-data"], String.raw`client-key-data["']?\s{0,4}:\s{0,4}["']?([A-Za-z0-9+/]{80,6000}={0,2})`, {
    before: "",
    after: "",
    group: 1,
    confidence: "medium",
    source: UNVERIFIED,
    validate: (v) => !isPlaceholder(v)
  }),
  token("symfony-app-secret", ["app_secret="], `APP_SECRET=["']?(${HEX}{32})`, {
    before: "",
    group: 1,
    confidence: "medium",
    source: "symfony/recipes symfony/framework-bundle/6.4/manifest.json"
  }),
  token("rails-master-key", ["rails_master_key"], String.raw`RAILS_MASTER_KEY["']?\s{0,3}[=:]\s{0,3}["']?([0-9a-f]{32})`, {
    before: "",
    group: 1,
    confidence: "medium",
    source: UNVERIFIED
  }),
  token("wordpress-salt", ["_key', ", "_salt', ", "_key',  "], String.raw`_(?:KEY|SALT)',\s{1,10}'([ -&(-\[\]-~]{64})'`, {
    before: String.raw`(?<=define\(\s?'(?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE))`,
    after: "",
    group: 1,
    masked: "allowed",
    confidence: "medium",
    source: UNVERIFIED,
    validate: (v) => distinct(v) > 20
  }),
  token("aspnet-machine-key", ["validationkey=", "decryptionkey="], String.raw`(?:validation|decryption)Key="([0-9A-Fa-f]{48,128})`, {
    before: "",
    after: "",
    flags: "i",
    group: 1,
    confidence: "medium",
    source: UNVERIFIED
  }),
  token(
    "ansible-vault",
    ["$ansible_vault;"],
    String.raw`\$ANSIBLE_VAULT;\d\.\d;[A-Z0-9]{3,10}(?:;[^\s;]{1,60})?\s{1,12}([0-9a-f]{16,100}(?:\s{1,12}[0-9a-f]{16,100}){0,200})`,
    { before: "", after: "", group: 1, masked: "allowed", confidence: "medium", source: kingfisher("ansible") }
  ),
  token(
    "dockerconfigjson",
    [".dockerconfigjson", ".dockercfg"],
    String.raw`\.docker(?:configjson|cfg)["']?:\s{0,3}(?:\|\s{1,12})?["']?(e[yw][A-Za-z0-9/+]{40,8000}={0,2})`,
    { before: "", after: "", group: 1, confidence: "medium", masked: "allowed", source: TRIVY }
  ),
  token(
    "cisco-type7-password",
    ["password 7 ", " key 7 ", "secret 7 ", "pac key 7"],
    String.raw`(?:password|key|secret) 7 (\d{2}(?:[0-9A-F]{2}){3,30})`,
    {
      before: "",
      after: "(?![0-9A-Za-z])",
      flags: "i",
      group: 1,
      confidence: "medium",
      masked: "allowed",
      source: kingfisher("cisco"),
      validate: (v) => Number(v.slice(0, 2)) <= 15
    }
  ),
  token("snmp-community", ["snmp-server community "], String.raw`snmp-server community (\S{4,64}) RW`, {
    before: "",
    flags: "i",
    group: 1,
    confidence: "medium",
    source: kingfisher("cisco"),
    validate: (v) => !isPlaceholder(v) && !/^(?:public|private)$/i.test(v)
  })
];

// utils/detectors/secret/databases.ts
var databasesSecrets = [
  token("supabase-token", ["sbp_", "sb_secret_"], String.raw`(?:sbp_(?:v0_|oauth_)?${HEX}{40}|sb_secret_[\w-]{24,48})`, {
    source: "supabase/cli internal/utils/access_token.go",
    validate: surely(/^sbp_(?:oauth_)?[0-9a-f]{40}$/)
  }),
  token("planetscale-token", ["pscale_"], String.raw`pscale_(?:tkn|pw|oauth|pass)_[\w=.-]{32,64}`, { source: GITLEAKS }),
  token("neon-key", ["napi_"], "napi_[a-z0-9]{48,80}"),
  token("databricks-token", ["dapi"], `dapi${HEX}{32}(?:-\\d)?`, { source: kingfisher("databricks") }),
  token("databricks-oauth-secret", ["dose"], String.raw`dose[\w.-]{32}`, { source: kingfisher("databricks") }),
  named("confluent-key", ["confluent"], "[A-Za-z0-9]{16}|[A-Za-z0-9+/]{64}", GITLEAKS),
  token("pinecone-key", ["pcsk_"], "pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}", { source: kingfisher("pinecone") }),
  token("airtable-token", [], String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{64}`, {
    runs: [
      { shape: "mixed", length: [17, 17] },
      { shape: "camel", length: [17, 17] }
    ],
    start: "pa",
    source: kingfisher("airtable")
  }),
  named("airtable-key", ["airtable"], "[a-z0-9]{17}", GITLEAKS),
  named("algolia-key", ["algolia"], "[a-z0-9]{32}", GITLEAKS),
  token("mongodb-atlas-secret", ["mdb_sa_sk_"], String.raw`mdb_sa_sk_[\w-]{40}`, { source: BETTERLEAKS }),
  token("cockroachdb-key", ["ccdb1_"], "CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}", { source: BETTERLEAKS }),
  token("clickhouse-cloud-key", ["4b1d"], "4b1d[A-Za-z0-9]{38}", { source: GITLEAKS, validate: mixed, confidence: "medium" }),
  token("elastic-cloud-key", ["essu_"], String.raw`essu_[\w-]{60,200}={0,2}`, { source: BETTERLEAKS }),
  named("couchbase-capella-key", ["couchbase", "capella"], "[A-Za-z0-9+/]{60,120}={0,2}", BETTERLEAKS),
  named("influxdb-token", ["influx"], "[A-Za-z0-9+/_-]{86}==", BETTERLEAKS),
  named("aiven-token", ["aiven"], "[A-Za-z0-9/+=]{372}", kingfisher("aiven")),
  named("cloudant-password", ["cloudant", "clou_"], "[0-9a-f]{64}|[a-z]{24}", detectSecrets("cloudant"), {
    digits: "none",
    masked: "allowed"
  }),
  named("airtable-oauth-token", ["airtable"], String.raw`[A-Za-z0-9]{8,64}\.v1\.[\w-]{8,200}\.[a-f0-9]{32,128}`, BETTERLEAKS),
  named("qubole-token", ["qubole"], "[a-z0-9]{64}", PATTERNS_DB),
  named("graphcms-token", ["graphcms", "hygraph"], String.raw`eyJ[\w-]{70,80}\.[\w-]{300,400}\.[\w-]{340,700}`, PATTERNS_DB),
  token("cloudant-url", [".cloudant.com"], String.raw`https?://[\w-]{1,60}:([0-9a-f]{64}|[a-z]{24})(?=@[\w-]{1,60}\.cloudant\.com)`, {
    lead: { max: 160, chars: /[^\s"'<>]/ },
    before: "",
    after: "",
    group: 1,
    masked: "allowed",
    confidence: "medium",
    source: detectSecrets("cloudant")
  })
];

// utils/detectors/secret/hashes.ts
var hashesSecrets = [
  token(
    "password-hash",
    ["$2a$", "$2b$", "$2y$", "$5$", "$6$", "$1$", "$apr1$", "$argon2", "$y$", "$pbkdf2"],
    String.raw`(?:\$2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}|\$[156]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{22,86}|\$apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$argon2(?:id|i|d)\$v=\d{1,2}\$[mtp=,\d]{5,40}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,120}|\$y\$[./A-Za-z0-9]{1,12}\$[./A-Za-z0-9]{1,90}\$[./A-Za-z0-9]{43}|\$pbkdf2(?:-sha(?:256|512))?\$\d{1,8}\$[./A-Za-z0-9]{8,40}\$[./A-Za-z0-9]{20,90})`,
    { before: "(?<![A-Za-z0-9$])", after: "(?![./A-Za-z0-9])", confidence: "medium", source: noseyparker("hashes") }
  ),
  token(
    "krb5-hash",
    ["$krb5"],
    String.raw`\$krb5(?:asrep|tgs|pa)\$\d{1,2}\$[^\s$]{0,200}(?:\$[^\s$]{0,200}){0,3}[:$][0-9a-fA-F]{16,64}\$?[0-9a-fA-F]{16,4000}`,
    {
      before: "",
      after: ""
    }
  ),
  token(
    "cisco-password-hash",
    ["secret 8 ", "secret 9 ", "$8$", "$9$"],
    String.raw`(?:secret [89] )?\$[89]\$[./A-Za-z0-9]{14}\$[./A-Za-z0-9]{43}`,
    { before: "(?<![A-Za-z0-9$])", source: noseyparker("hashes"), confidence: "medium" }
  ),
  token("htpasswd", ["{sha}", "{ssha}"], String.raw`\{S?SHA\}[A-Za-z0-9+/]{26,60}={0,2}`, {
    before: "",
    after: "",
    confidence: "medium",
    source: "https://www.rfc-editor.org/rfc/rfc2307#section-5.3"
  }),
  token("windows-password-hash", [":::"], String.raw`[^\s:]{1,64}:\d{1,6}:[0-9a-fA-F]{32}:([0-9a-fA-F]{32}):::`, {
    lead: { max: 140, chars: /[^\s]/ },
    before: "",
    after: "",
    confidence: "medium"
  })
];

// utils/detectors/secret/hosting.ts
var hostingSecrets = [
  token("digitalocean-token", ["dop_v1_", "doo_v1_", "dor_v1_"], `do[opr]_v1_${HEX}{64}`, { source: GITLEAKS }),
  token("digitalocean-spaces-key", ["do00", "do80"], "DO[08]0[A-Z0-9]{16}", { after: "(?![A-Za-z0-9])" }),
  token("cloudflare-origin-ca-key", ["v1.0-"], `v1\\.0-${HEX}{24}-${HEX}{146}`, { source: GITLEAKS }),
  token("cloudflare-token", ["cfut_", "cfat_", "cfk_"], String.raw`cf(?:ut|at|k)_[\w-]{41,64}`, {
    source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats"
  }),
  named("cloudflare-api-key", ["cloudflare", "x-auth-key", "cf_api", "cf-api"], String.raw`[0-9a-f]{37}|[\w-]{40}`, GITLEAKS),
  token(
    "fly-token",
    ["fm1", "fm2_", "fo1_"],
    String.raw`(?:fo1_[\w-]{43}|fm1[ar]_[A-Za-z0-9+/]{100,2000}={0,3}|fm2_[A-Za-z0-9+/]{100,2000}={0,3})`,
    { after: "(?![A-Za-z0-9+/=])", source: GITLEAKS }
  ),
  token("heroku-key", ["hrku-"], String.raw`HRKU-(?:AA[\w-]{58}|${UUID})`, { source: GITLEAKS, validate: surely(/^HRKU-AA/) }),
  named("heroku-api-key", ["heroku"], UUID, GITLEAKS),
  token("vercel-token", ["vcp_", "vci_", "vca_", "vcr_", "vck_"], String.raw`vc[piark]_[\w-]{56}`, {
    source: kingfisher("vercel"),
    validate: checked(4)
  }),
  named("vercel-api-token", ["vercel"], "[A-Za-z0-9]{24}", kingfisher("vercel")),
  token("netlify-token", ["nfp_", "nfc_", "nfo_", "nfu_"], "nf[pcou]_[A-Za-z0-9]{36,48}", {
    source: kingfisher("netlify"),
    validate: surely(/^nfp_[A-Za-z0-9]{40,48}$/)
  }),
  named("netlify-api-token", ["netlify"], String.raw`[A-Za-z0-9=_-]{40,46}`, GITLEAKS),
  token("render-key", ["rnd_"], "rnd_[A-Za-z0-9]{28,40}"),
  named("scaleway-secret", ["scaleway", "scw_secret"], UUID, trufflehog("scalewaykey")),
  named("hetzner-token", ["hcloud", "hetzner"], alnum(64), kingfisher("hetzner")),
  named("linode-token", ["linode"], "[0-9a-f]{64}", UNVERIFIED),
  named("vultr-key", ["vultr"], `${hex(36)}|[A-Z0-9]{36}`, kingfisher("vultr")),
  named("ovh-key", ["ovh_", "ovh-", "ovhcloud", "ovhapi"], "[A-Za-z0-9]{16}|[A-Za-z0-9]{32}", BETTERLEAKS),
  token("pulumi-token", ["pul-"], `pul-${HEX}{40}`, { source: GITLEAKS }),
  token("terraform-cloud-token", [".atlasv1."], String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}`, {
    lead: { max: 14, chars: /[A-Za-z0-9]/ },
    source: GITLEAKS
  }),
  token("tailscale-key", ["tskey-"], String.raw`tskey-[a-z]{2,12}-\w{8,40}-\w{16,60}`, { source: trufflehog("tailscale") }),
  named("ngrok-token", ["ngrok"], "[A-Za-z0-9]{26,27}_[A-Za-z0-9]{20,22}", trufflehog("ngrok")),
  token("defined-networking-token", ["dnkey-"], String.raw`dnkey-[a-z0-9=_-]{26}-[a-z0-9=_-]{52}`, { flags: "i", source: GITLEAKS }),
  named("fastly-key", ["fastly"], String.raw`[\w=-]{32}`, GITLEAKS),
  token("openshift-token", ["sha256~"], String.raw`sha256~[\w-]{43}`, { source: GITLEAKS }),
  token(
    "kubernetes-bootstrap-token",
    ["bootstrap-token", "bootstrap_token", "kubeadm join"],
    String.raw`(?:kubeadm join[^\n]{0,80}--token|bootstrap[-_]token["']?(?:\s{0,3}[=:]|\s))\s{0,3}["']?([a-z0-9]{6}\.[a-z0-9]{16})`,
    {
      before: "",
      flags: "i",
      group: 1,
      masked: "allowed",
      confidence: "medium",
      source: "kubernetes/website content/en/docs/reference/access-authn-authz/bootstrap-tokens.md"
    }
  ),
  named("scalr-token", ["scalr"], String.raw`(?:at\.)?[\w.-]{136,400}`, trufflehog("scalr")),
  token(
    "truenas-key",
    ["login_with_api_key", "truenas"],
    String.raw`(?:truenas|login_with_api_key)(?:[^\n]{0,60}?|[\s"',:[\]{}a-z]{0,80}?)(\d{1,4}-[A-Za-z0-9]{64})`,
    {
      before: "",
      group: 1,
      source: noseyparker("truenas"),
      confidence: "medium"
    }
  ),
  token("fly-macaroon", ["flyv1 "], String.raw`FlyV1 [A-Za-z0-9=_\-,/+]{100,3000}`, { after: "", source: BETTERLEAKS }),
  token("deno-deploy-token", ["ddp_", "ddw_"], "dd[pw]_[A-Za-z0-9]{36}", {
    source: "trufflesecurity/trufflehog pkg/detectors/deno/denodeploy.go"
  }),
  token("scalingo-token", ["tk-us-"], String.raw`tk-us-[\w-]{48}`, { source: GITLEAKS }),
  token("upcloud-token", ["ucat_"], "ucat_[0-9A-Za-z]{24,32}", { source: BETTERLEAKS }),
  token("exoscale-key", [], "EXO[A-Za-z0-9]{24,30}", {
    runs: [{ shape: "mixed", length: [27, 33] }],
    start: "ex",
    source: BETTERLEAKS,
    confidence: "medium"
  }),
  named("exoscale-secret", ["exoscale"], url64(40, 60), BETTERLEAKS),
  token("salad-cloud-key", ["salad_cloud_"], "salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{7,235}", {
    source: trufflehog("saladcloudapikey"),
    confidence: "medium"
  }),
  named("civo-key", ["civo"], alnum(50), BETTERLEAKS),
  named("infomaniak-token", ["infomaniak"], url64(60, 100), BETTERLEAKS),
  named("vagrant-cloud-token", ["vagrant"], String.raw`[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9]{67}`, trufflehog("vagrantcloudpersonaltoken")),
  named("portainer-token", ["portainer"], String.raw`eyJ[\w-]{20,60}\.[\w-]{50,310}\.[\w-]{43}`, trufflehog("portainer")),
  named("borgbase-token", ["borgbase"], "[A-Za-z0-9/_.-]{148,152}", PATTERNS_DB),
  named("sslmate-key", ["sslmate"], alnum(36), PATTERNS_DB),
  named("buddyns-key", ["buddyns"], lower(40), PATTERNS_DB)
];

// utils/detectors/secret/makeup.ts
function makeupOf(value) {
  let lower2 = 0;
  let upper = 0;
  let digits = 0;
  let signs = 0;
  let spaces = 0;
  let foreign = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 97 && code <= 122) lower2++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code <= 32 || code === 160) spaces++;
    else if (code < 128) signs++;
    else if (code < 592) lower2++;
    else foreign++;
  }
  const classes2 = Number(lower2 > 0) + Number(upper > 0) + Number(digits > 0) + Number(signs > 0);
  return { lower: lower2, upper, digits, signs, spaces, foreign, distinct: distinct(value), classes: classes2 };
}

// utils/detectors/secret/misshapen.ts
var WHOLE = [
  [/^gh[pousr]_/, /^.{4}[A-Za-z0-9_.-]{36}/],
  [/^github_pat_/, /^.{11}\w{82}/],
  [/^gl(?:pat|dt|rt|rtr|ft|soat|ffct|wt|cbt)-/, /-[\w.-]{20}/],
  [/^glptt-/, /^.{6}[0-9a-f]{40}/],
  [/^glimt-/, /^.{6}[\w-]{25}/],
  [/^glagent-/, /^.{8}[\w-]{50}/],
  [/^gloas-/, /^.{6}[\w-]{64}/],
  [/^GR1348941/, /^.{9}[\w-]{20}/],
  [/^xox[abceoprs](?:\.xox[bp])?-/, /^.{5}(?=.*[A-Za-z]).{23}/],
  [/^xox[bp]-\d+-/, /^.{5}\d{8}/],
  [/^(?:AKIA|ASIA)[A-Z0-9]+$/, /^.{20}$/],
  [/^AIza/, /^.{4}[\w-]{35}/],
  [/^GOCSPX-/, /^.{7}[\w-]{28}/],
  [/^dapi[0-9a-f]/, /^.{4}[0-9a-f]{32}(?:-\d)?$/],
  [/^do[opr]_v1_/, /^.{7}[0-9a-f]{64}/],
  [/^(?:npm|rubygems|hf)_/, /^[a-z]+_[A-Za-z0-9]{34}/],
  [/^dckr_[po]at_/, /^.{9}[\w-]{27}/],
  [/^shp(?:at|ca|pa|ss)_/, /^.{6}[0-9a-fA-F]{32}/],
  [/^hv[sbr]\./, /^.{4}[\w-]{24}/],
  // hashicorp/vault website/content/docs/concepts/tokens.mdx: 24 characters of base 62 behind the old prefixes.
  [/^[sbr]\.[A-Za-z0-9]{20,85}$/, /^.{26}$/],
  [/^ops_eyJ/, /^.{200}/],
  [/^sntryu_/, /^.{7}[0-9a-f]{64}/],
  [/^glsa_/, /^.{5}[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/],
  [/^sm_[aps]at_/, /^.{7}[A-Za-z0-9]{16}/],
  [/^PMAK-/, /^.{5}[0-9a-f]{24}-[0-9a-f]{34}/i],
  [/^pul-[0-9a-f]/, /^.{4}[0-9a-f]{40}/],
  [/^NR(?:AK|AA|II|IQ|RA)-/, /^.{5}[\w-]{27}/],
  [/NRAL$/, /^[0-9a-z]{6}[0-9a-f]{30}NRAL$/],
  [/^px-(?:api|dep)-/, /-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  [/^sk-ant-/, /^.{50}/],
  [/^sk-(?:proj|svcacct|admin)-/, /T3BlbkFJ|^.{100}/],
  [/^SG\.[\w-]+\./, /^SG\.[\w-]{20,24}\.[\w-]{39}/],
  [/^\d{4,20}:A[\w-]{30,80}$/, /^\d{5,16}:A[\w-]{33,34}$/]
];
function isMisshapen(value) {
  return WHOLE.some(([prefix, whole]) => prefix.test(value) && !whole.test(value));
}

// utils/detectors/secret/named-shapes.ts
var SHAPES = [
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html: 40 characters of base64.
  [/aws.{0,12}secret|secret_?access_?key_?aws/i, /^[A-Za-z0-9/+]{40}$/],
  // https://core.telegram.org/bots/features#botfather: the bot's number, a colon, 35 characters.
  [/telegram.{0,16}(?:token|key)/i, /^\d{5,16}:[\w-]{34,36}$/],
  // https://help.twitch.tv/s/article/twitch-stream-key-faq: `live_`, the channel's number.
  [/twitch.{0,12}stream.{0,4}key/i, /^live_\d{4,20}_\w{20,60}$/],
  // https://cloud.ibm.com/docs/account?topic=account-userapikey: 44 characters.
  [/ibm.{0,14}(?:key|token|pwd|password)|iam[-_]?api[-_]?key/i, /^[\w-]{44}$|^[0-9a-f]{48}$|^.{6,43}$/],
  // https://developer.cisco.com/meraki/api-v1/authorization/: 40 hexadecimal digits.
  [/meraki/i, /^[0-9a-f]{40}$/],
  // https://docs.npmjs.com/about-access-tokens: tokens from before the prefix `npm_` were UUIDs, and all of them have been revoked.
  [/npm[-_]?(?:auth[-_]?|access[-_]?)?token/i, /^(?![0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$)/i]
];
function isUnlikeItsName(value, name) {
  return SHAPES.some(([names, shape]) => names.test(name) && !shape.test(value));
}

// utils/detectors/secret/words.ts
var NAME2 = /^[A-Za-z]+(?:[_.:/-]+[A-Za-z]+)+[_-]?$|^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$|^[A-Z]{2,}[A-Z0-9]{0,3}(?:_[A-Z0-9]{1,12})+$/;
var WORDS7 = /^[A-Z]{0,4}(?:[a-z]{6,}(?:[A-Z]{1,4}[a-z]{3,})*|[a-z]{3,5}(?:[A-Z]{1,4}[a-z]{3,})+)[A-Z]{0,3}$/;
var NAME_PART = /^(?:[A-Z]{0,4}[a-z]{2,}(?:[A-Z]{1,4}[a-z]{2,}){0,7}[A-Z]{0,4}\d{0,5}|[A-Z]{1,12}\d{0,5}|[A-Z]?[a-z]\d{0,5}|v?\d{1,4})$/;
var SPOKEN = /^(?!.*[^aeiouy]{5})(?=.*[aeiouy])[a-z]{4,}\d{0,5}$/i;
var CAMEL_NAME = /^(?:[A-Z]{1,4}\d{1,4})?[A-Z]{0,4}[a-z]+\d{0,5}(?:[A-Z]{1,5}[a-z]{2,}\d{0,4})+$|^[a-z]{3,}\d{0,3}(?:[A-Z][a-z]{2,}\d{0,3})+$/;
var VOWEL = /[aeiouy]/i;
function isName(value) {
  return NAME2.test(value);
}
function isWords(value) {
  return WORDS7.test(value);
}
function isIdentifier(value) {
  if (CAMEL_NAME.test(value)) return true;
  const parts = value.split(/[-_.:/]+/);
  return parts.length > 1 && parts.every((p) => p === "" || NAME_PART.test(p) || CAMEL_NAME.test(p)) && parts.some((p) => SPOKEN.test(p));
}
function spokenShare(value) {
  let spoken2 = 0;
  let all = 0;
  for (const [part2] of value.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g)) {
    all += part2.length;
    if (part2.length >= 3 && VOWEL.test(part2) && !/[^aeiouy]{4}/i.test(part2) && !/^\d/.test(part2)) spoken2 += part2.length;
  }
  return all === 0 ? 0 : spoken2 / all;
}

// utils/detectors/secret/values.ts
var REFERENCE = /^['"]?\$\{?[A-Za-z_(]|^[&,:]|^\.[A-Za-z_-]{1,30}$|^[{[#%]\{?[A-Za-z_$]|^@[A-Za-z]|^(?:process|env|os|self|this|var|local|data|config|settings|module|secrets?|args?|params?|props|req|request|res|ctx|options|opts|input)\.|^!(?:Ref|Sub|GetAtt|vault|secret|env)|^(?:vault|secretsmanager|ssm|kms|op|env|file|arn|keyvault|gcp|aws|azure|cms|data|urn|projects):|^(?:https?|wss?|ftp|file|git|jdbc):\/\/|^\/\/|^~?\/[\w./-]*$|^\/[\w.@-]+(?:\/[\w.@-]+)+$|^\.{1,2}\/|^[a-z_]+(?:\/[a-z_]+)+#[a-z_]+$|^\*+[./]|\.\*\.|\.\*$|\+=?["']|^<\w|^ENC\[|^ENC\(|^\\/;
var CALL = /^[.+] ?\$|^[\w.$:>-]*\w\(|^\(|^[+.,)\]] ?\w[\w ]*\(?$/;
var CHAIN = /^[A-Za-z_$]+\d{0,3}(?:(?:\.|->|::|\?\.|!\.)[A-Za-z_$]+(?:\d{1,2}[A-Za-z_$]+){0,3}\d{0,2})+[)\]}:;,!]*$|^[A-Za-z_$][\w$.?!>-]*\[/;
var LITERAL = /^(?:true|false|null|none|nil|undefined|nan|string|str|int|integer|number|bool|boolean|any|object|array|optional|required|enabled?|disabled?|yes|no|default|empty|unknown|void|text|varchar|password|passwort|hidden|bearer|basic|digest|oauth2?|saml|ldap|jwt|header|cookie|query|username|private|public|protected|static|const|return|await|async|function|class|new|self|this|prompt|ask|stdin|interactive|promptuser|uint8array)[;:,)?!]*$/i;
var ORDINARY2 = /^\d{4}-\d{2}-\d{2}|^[\^~]?v?\d+(?:\.\d+){1,3}$|^0x[0-9a-f]+$|^-{1,2}[a-z]|^[\w.+-]+@[\w-]+\.[\w.]+$|^[a-z]{2}[-_][A-Z]{2}$|^[-+]?\d{1,6}(?:\.\d+)?$|^[\w-]+(?:\.[\w-]+)+:\d{2,5}$|^[\w.-]+\.(?:json|ya?ml|txt|pem|crt|cer|key|pub|js|ts|py|go|rb|php|java|html?|css|png|svg|jpe?g|gif|conf|cfg|ini|env|sh|md|jks|p12|pfx|keystore|log|xml|com|org|net|io|local)$|^#[0-9a-f]{3,8}$|^\d{1,3}(?:px|em|rem|%|ms|s)$/i;
var CODE_SIGN = /[()[\]{}]|^!+[a-z]|\?[?.]/i;
var INTERPOLATED = /^[A-Za-z]+\$[A-Za-z_]{2,}$/;
var LONGEST3 = 512;
var HEAD = 96;
function isExpression(value) {
  return REFERENCE.test(value) || CALL.test(value) || CHAIN.test(value) || LITERAL.test(value);
}
function isPlainWord(value) {
  return /^[A-Za-z\u00c0-\u{10ffff}]+$/u.test(value) && /^\p{L}+$/u.test(value);
}
function isUsual(value) {
  return isExpression(value) || ORDINARY2.test(value) || isStandIn(value);
}
var OWN_NAME = /^(?:my|the|your|user|new|old|db|admin|root|test|some|default|login|smtp|mail)?[-_. ]?(?:pass(?:w(?:or)?[dt]e?|phrase|code|e)?|pwd|secret|token|key|credentials?|kennwort|contrase[nñ]a|senha|wachtwoord|has[lł]o|parola|mot[-_ ]?de[-_ ]?passe|l[oö]senord|heslo|jelsz[oó]|login)s?[-_. ]?(?:field|input|here|value|hash|text|prompt|\d{0,3})$/i;
function sameName(value, name) {
  const plain2 = (s) => s.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
  const v = plain2(value);
  return v.length >= 4 && (plain2(name) === v || /^[A-Za-z_$][\w$.-]*$/.test(value) && plain2(name.slice(-value.length)) === v);
}
function isNoSecret(value, name) {
  if (value.length > LONGEST3 || isUsual(value.slice(0, HEAD)) || value.length <= HEAD && OWN_NAME.test(value)) return true;
  return name !== "" && (sameName(value, name) || isUnlikeItsName(value, name));
}
function looksLikePassword(value, quoted, name = "") {
  if (value.length < (quoted ? 4 : 6) || !quoted && CODE_SIGN.test(value)) return false;
  const made2 = makeupOf(value);
  if (made2.spaces > 0 || made2.foreign > 2) return false;
  if (made2.digits === 0 && /[=:]$/.test(value)) return false;
  if (made2.classes < 2) {
    if (!quoted || made2.signs > 0 || made2.upper > 0) return false;
    return made2.digits > 0 ? value.length >= 6 && made2.distinct >= 4 && !isNoSecret(value, name) : value.length >= 10 && made2.distinct >= 5 && (value.length >= 14 || !/pass|secret|token/.test(value)) && !isNoSecret(value, name);
  }
  if (made2.distinct < Math.max(4, Math.min(5, value.length / 3))) return false;
  if (isNoSecret(value, name)) return false;
  const head = value.slice(0, HEAD);
  if (made2.digits === 0) {
    if (isName(head) || !quoted && INTERPOLATED.test(value)) return false;
    if (made2.signs === 0)
      return quoted && value.length >= 8 && /[A-Z]/.test(value.slice(1)) && !isWords(head) && !isIdentifier(head) && spokenShare(head) < 0.75;
    return !/^[A-Za-z\u00c0-\u024f]+(?:['’/.,:;-][A-Za-z\u00c0-\u024f]*)+$/.test(value) && !/^[A-Za-z\u00c0-\u024f]+[!?;]$/.test(value);
  }
  return !(/^[A-Za-z]+(?:[-_.][A-Za-z]+|[-_.]\d{1,2})+$/.test(head) && isIdentifier(head)) && !(made2.signs === 0 && /^[A-Za-z]+\d[A-Z]?$/.test(value) && !quoted);
}
var HEX_KEY = /^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64}|[0-9a-fA-F]{128})$/;
var UUID2 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-([0-9a-fA-F])[0-9a-fA-F]{3}-([0-9a-fA-F])[0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/;
function isPlannedUuid(value) {
  const uuid = UUID2.exec(value);
  return uuid !== null && /[1235-8]/.test(uuid[1] ?? "") && /[89ab]/i.test(uuid[2] ?? "");
}
function looksLikeKey(value, quoted, name = "", sure = true) {
  if (value.length < (sure ? 10 : 16)) return false;
  const made2 = makeupOf(value);
  if (made2.distinct < 7 || made2.lower + made2.upper === 0 || made2.foreign > 0 || made2.spaces > 0) return false;
  if (made2.digits === 0 && (value.length < 16 || made2.classes < 2)) return false;
  if (made2.signs > value.length / 3 && !quoted) return false;
  if (isNoSecret(value, name) || isMisshapen(value) || isPlannedUuid(value)) return false;
  if (quoted ? !/secret/i.test(name) && /[()[\]{}|^]/.test(value) : /[()[\]{}?]|\$\d*$|==\w/.test(value)) return false;
  const formed = HEX_KEY.test(value) || UUID2.test(value);
  if (!formed && isSequence(value)) return false;
  if (!sure && UUID2.test(value)) return false;
  const bits = entropy(value);
  if (bits < (value.length < 20 ? 2.9 : 3)) return false;
  const head = value.slice(0, HEAD);
  if (isName(head) || isIdentifier(head)) return false;
  if (made2.digits === 0) return bits >= 3.5 && !isWords(head) && spokenShare(head) < 0.7;
  return spokenShare(head) < (sure ? 0.85 : 0.6) && (sure || formed || bits >= 3.3);
}

// utils/detectors/secret/identity.ts
var identitySecrets = [
  token("vault-token", ["hvs.", "hvb.", "hvr."], String.raw`hv[sbr]\.[\w-]{24,300}`, {
    source: "hashicorp/vault website/content/docs/concepts/tokens.mdx",
    validate: surely(/^.{4}(?:[A-Za-z0-9]{24}|.{86,})$/)
  }),
  spoken(
    "vault-legacy-token",
    ["vault_token", "vault-token", "vaulttoken", "vault_client", "vault_dev_root"],
    // Up to Vault 1.9: 24 characters of base 62, and a namespace's five; a later server's token may stand behind the old prefix.
    String.raw`[sbr]\.(?:[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?(?![\w-])|[\w-]{90,200})`,
    "hashicorp/vault website/content/docs/concepts/tokens.mdx"
  ),
  token(
    "doppler-token",
    ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit.", "dp.said."],
    String.raw`dp\.(?:pt|ct|sa|said|scim|audit|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}`,
    { source: GITLEAKS, validate: surely(/^dp\.pt\.[A-Za-z0-9]{43}$/) }
  ),
  named("infisical-token", ["infisical"], String.raw`st\.[\w-]{3,48}\.[\w-]{3,48}\.[a-f0-9]{8,64}`, kingfisher("infisical")),
  named("okta-token", ["okta"], String.raw`00[\w=-]{39}[\w=]`, GITLEAKS, { masked: "allowed" }),
  token("okta-ssws", ["ssws "], String.raw`SSWS (00[\w-]{40})`, { group: 1, source: GITLEAKS }),
  named("auth0-secret", ["auth0"], String.raw`[\w-]{64,90}`, noseyparker("auth0")),
  token("1password-secret-key", ["a3-"], "A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}", {
    source: GITLEAKS
  }),
  token("1password-service-account", ["ops_ey"], "ops_eyJ[A-Za-z0-9+/]{200,2000}={0,3}", { after: "(?![A-Za-z0-9+/])", source: GITLEAKS }),
  token(
    "bitwarden-secret",
    [],
    String.raw`0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==`,
    {
      after: "",
      runs: [
        { shape: "mixed", length: [30, 30] },
        { shape: "camel", length: [30, 30] }
      ],
      lead: { max: 39, chars: /[0-9a-f.-]/ }
    }
  ),
  named("jumpcloud-key", ["jumpcloud"], "(?:jca_[A-Za-z0-9]{36}|[a-z0-9]{40})", BETTERLEAKS),
  token(
    "vault-unseal-key",
    ["unseal key", "operator unseal"],
    String.raw`(?:unseal key \d{1,2}:|operator unseal(?: -[\w-]{1,30}(?:=\S{1,80})?){0,4})[ \t]{1,4}([A-Za-z0-9+/]{43}[A-Za-z0-9+/=])`,
    {
      before: "",
      flags: "i",
      group: 1,
      confidence: "medium",
      source: noseyparker("hashicorp")
    }
  ),
  token(
    "okta-terraform-token",
    ['okta_api_token" {', 'okta_token" {', 'okta_api_key" {'],
    String.raw`okta_[a-z_]{3,12}" \{\s{1,20}default\s{1,6}=\s{1,6}"(00[\w-]{40})"`,
    {
      before: "",
      after: "",
      flags: "i",
      group: 1,
      confidence: "medium",
      source: noseyparker("okta")
    }
  ),
  token(
    "bitwarden-client-secret",
    ["_token_apikeyclientsecret"],
    String.raw`_token_apiKeyClientSecret"\s{0,4}:\s{0,4}"([A-Za-z0-9]{10,50})"`,
    {
      before: "",
      after: "",
      flags: "i",
      group: 1,
      source: kingfisher("bitwarden")
    }
  ),
  token(
    "authress-key",
    [".acc_", ".acc-"],
    String.raw`(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}`,
    {
      lead: { max: 46, chars: /[A-Za-z0-9_.]/ },
      after: "",
      source: GITLEAKS
    }
  ),
  token("intra42-client-secret", ["s-s4t2ud-", "s-s4t2af-"], "s-s4t2(?:ud|af)-[0-9a-fA-F]{64}", { source: GITLEAKS }),
  named("onelogin-secret", ["onelogin"], "[a-z0-9]{64}", PATTERNS_DB),
  named("stytch-secret", ["stytch"], String.raw`[\w-]{47}=|[a-z0-9-]{49}`, PATTERNS_DB),
  named("loginradius-secret", ["loginradius"], UUID, PATTERNS_DB),
  token("arcjet-key", ["ajkey_"], "ajkey_[a-z0-9]{26}", { source: kingfisher("arcjet") }),
  token("1password-recovery-key", ["1prk-"], "1PRK(?:-[A-Z0-9]{4}){13}", {
    source: "google/osv-scalibr veles/secrets/onepasswordkeys/detector.go"
  }),
  token(
    "tink-keyset",
    ['"primarykeyid"'],
    String.raw`"primaryKeyId"\s{0,4}:\s{0,4}\d{1,12},\s{0,20}"key"\s{0,4}:[\s\S]{0,400}?"value"\s{0,4}:\s{0,4}"([A-Za-z0-9+/]{20,4000}={0,2})"`,
    {
      before: "",
      after: "",
      group: 1,
      confidence: "medium",
      source: "google/osv-scalibr veles/secrets/tinkkeyset/detector.go"
    }
  ),
  token(
    "jwt-secret",
    ["jwtsecret", "jwt_secret", "jwt-secret", "jwt:"],
    String.raw`jwt(?:[_-]?secret["']?\s{0,3}[=:]\s{0,3}|:\s{1,12}secret:\s{1,3})(?:"([^"\n]{8,160})"|'([^'\n]{8,160})')`,
    {
      before: "(?<![A-Za-z])",
      after: "",
      flags: "i",
      group: [1, 2],
      confidence: "medium",
      source: noseyparker("jwt"),
      validate: (v) => !isStandIn(v) && !isExpression(v) && distinct(v) >= 6
    }
  ),
  token("kubernetes-bootstrap-secret", ["token-secret: "], String.raw`token-secret: ["']?([a-z0-9]{16})`, {
    group: 1,
    confidence: "medium",
    source: "kubernetes/website content/en/docs/reference/access-authn-authz/bootstrap-tokens.md",
    validate: (v, match) => /\d/.test(v) && /token-id: ["']?[a-z0-9]{6}/.test(match.input.slice(Math.max(0, match.index - 120), match.index))
  })
];

// utils/detectors/secret/keys.ts
function keyMaterial(block) {
  const body = block.replace(/-----[^-\n]{0,80}-----/g, "").replace(/^[A-Za-z-]{3,20}: .*$/gm, "");
  return body.replace(/\\[nr]/g, "").replace(/[^A-Za-z0-9+/=]/g, "").length;
}
var BLOCK_BODY = String.raw`(?:[^-]|-(?!----)){0,12000}`;
var BODY = String.raw`[A-Za-z0-9+/]{8,8000}(?:(?:\s|\\[nr]){1,12}[A-Za-z0-9+/]{30,8000}){0,200}(?:(?:\s|\\[nr]){1,12}[A-Za-z0-9+/]{2,76}={1,2}|={0,2})`;
var atLeast = (length2) => (value) => value.replace(/\\[nr]|\s/g, "").length >= length2;
var keysSecrets = [
  {
    id: "secret.private-key",
    category: "secret",
    confidence: "high",
    keywords: ["-----begin", "---- begin"],
    pattern: new RegExp(
      String.raw`-{4,5} ?BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}${BLOCK_BODY}(?:-----END [A-Z0-9 ]{0,60}-----)?`,
      "yi"
    ),
    validate: (block) => keyMaterial(block) >= 40 && !/\.\.\.|…|x{8}|X{8}|\[\s*redacted/i.test(block.slice(0, 200)),
    rank: 3,
    source: "https://www.rfc-editor.org/rfc/rfc7468"
  },
  token(
    "putty-private-key",
    ["putty-user-key-file"],
    String.raw`PuTTY-User-Key-File-\d: [\w-]{3,40}[\s\S]{0,3000}?Private-Lines: \d{1,3}[\sA-Za-z0-9+/=]{20,4000}`,
    { masked: "allowed", after: "", source: "sirwart/ripsecrets src/find_secrets.rs" }
  ),
  token("openssh-key-body", ["b3blbnnzac1rzxktdje"], String.raw`b3BlbnNzaC1rZXktdjE${BODY}`, {
    source: "openssh/openssh-portable PROTOCOL.key",
    after: "",
    masked: "allowed",
    validate: atLeast(200)
  }),
  token("rsa-key-body", ["miie", "miic", "miij", "miib"], String.raw`MII[EJCB][A-Za-z0-9+/]{8,20}IBAA${BODY}`, {
    confidence: "medium",
    source: "https://www.rfc-editor.org/rfc/rfc8017",
    after: "",
    masked: "allowed",
    validate: atLeast(300)
  }),
  token(
    "jwk-private-key",
    ['"kty"'],
    String.raw`"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,2000}?"d"\s{0,4}:\s{0,4}"([A-Za-z0-9_-]{32,700})"`,
    {
      before: "",
      after: "",
      group: 1,
      confidence: "high",
      source: "https://www.rfc-editor.org/rfc/rfc7517"
    }
  ),
  token(
    "encoded-private-key",
    ["ls0tls1crudjti"],
    String.raw`LS0tLS1CRUdJTi[A-Za-z0-9+/]{6,60}(?:UFJJVkFURSBLRVkt|BSSVZBVEUgS0VZL|QUklWQVRFIEtFWS)${BODY}`,
    { confidence: "high", source: "https://www.rfc-editor.org/rfc/rfc4648", after: "", masked: "allowed", validate: atLeast(150) }
  ),
  token("age-secret-key", ["age-secret-key-"], "AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", {
    masked: "allowed",
    source: GITLEAKS,
    validate: (v) => isBech322(v) ? "high" : "medium"
  }),
  token("pkcs8-rsa-key-body", ["anbgkqhkig9w0baqefaasc"], String.raw`MII[A-Za-z0-9+/]{2,8}IBADANBgkqhkiG9w0BAQEFAASC${BODY}`, {
    lead: { max: 16, chars: /[A-Za-z0-9+/]/ },
    source: "https://www.rfc-editor.org/rfc/rfc5958",
    after: "",
    masked: "allowed",
    validate: atLeast(300)
  }),
  token("pkcs8-ec-key-body", ["cqgsm49awehbg0wawibaqqg"], String.raw`MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg${BODY}`, {
    lead: { max: 26, chars: /[A-Za-z0-9+/]/ },
    source: "https://www.rfc-editor.org/rfc/rfc5958",
    after: "",
    masked: "allowed",
    validate: atLeast(180)
  }),
  token("pkcs8-ed25519-key-body", ["mc4caqawbqydk2v"], String.raw`MC4CAQAwBQYDK2V[wu]BCIEI[A-Za-z0-9+/]{43}`, {
    after: "(?![A-Za-z0-9+/])",
    masked: "allowed",
    source: "https://www.rfc-editor.org/rfc/rfc8410"
  }),
  token("pkcs8-encrypted-key-body", ["bgkqhkig9w0bbq0w"], String.raw`MII[A-Za-z0-9+/]{4,10}BgkqhkiG9w0BBQ0w${BODY}`, {
    lead: { max: 13, chars: /[A-Za-z0-9+/]/ },
    source: "https://www.rfc-editor.org/rfc/rfc8018",
    after: "",
    masked: "allowed",
    validate: atLeast(300)
  }),
  token("sec1-ec-key-body", ["mhccaqeei"], String.raw`MHcCAQEEI${BODY}`, {
    source: "https://www.rfc-editor.org/rfc/rfc5915",
    after: "",
    masked: "allowed",
    validate: atLeast(160)
  }),
  token("pkcs12-body", ["csqgsib3dqehaacc"], String.raw`MII[A-Za-z0-9+/]{5}AzCC[A-Za-z0-9+/]{4}CSqGSIb3DQEHAaCC${BODY}`, {
    lead: { max: 16, chars: /[A-Za-z0-9+/]/ },
    source: "https://www.rfc-editor.org/rfc/rfc7292",
    after: "",
    masked: "allowed",
    validate: atLeast(300)
  }),
  token("java-keystore-body", ["/u3+7qaaaai", "zs7ozgaaaai"], String.raw`(?:/u3\+7QAAAAI|zs7OzgAAAAI)${BODY}`, {
    before: "(?<![A-Za-z0-9+/])",
    after: "",
    masked: "allowed",
    validate: atLeast(200)
  }),
  token("minisign-secret-key", ["rwrty0iy", "rwqaaeiy"], String.raw`RW(?:RTY0Iy|QAAEIy)[A-Za-z0-9+/]{204}`, {
    before: "(?<![A-Za-z0-9+/])",
    after: "",
    masked: "allowed",
    source: "jedisct1/minisign src/minisign.h"
  }),
  token("signify-secret-key", ["rwrcsw"], String.raw`RWRCSw[A-Za-z0-9+/]{130,134}={0,2}`, {
    before: "(?<![A-Za-z0-9+/])",
    after: "(?![A-Za-z0-9+/])",
    masked: "allowed"
  }),
  token("jwk-symmetric-key", ['"oct"'], String.raw`"oct"[^{}]{0,400}?"k"\s{0,4}:\s{0,4}"([\w-]{21,700})"`, {
    before: "",
    after: "",
    group: 1,
    source: "https://www.rfc-editor.org/rfc/rfc7518#section-6.4"
  }),
  token("rsa-xml-key", ["</inverseq>"], String.raw`</InverseQ>\s{0,20}<D>([A-Za-z0-9+/=\s]{80,1400})</D>`, {
    before: "",
    after: "",
    group: 1,
    source: UNVERIFIED
  }),
  token(
    "openvpn-static-key",
    ["-----begin openvpn"],
    String.raw`-----BEGIN OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key)-----\s{1,4}(${BODY})`,
    { before: "", after: "", group: 1, masked: "allowed", validate: atLeast(200), source: UNVERIFIED }
  )
];

// utils/detectors/secret/messaging.ts
var SNOWFLAKE = /^(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){5,6}(?:[MNO][DTjz]?[AEIMQUYcgk]?)?\./;
var messagingSecrets = [
  token(
    "slack-token",
    ["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-", "xoxc-", "xoxe-"],
    String.raw`(?:xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{18,34}|xox[pe](?:-\d{8,14}){2,3}-(?=\d{0,40}[A-Za-z])[A-Za-z0-9-]{10,66}|xoxc(?:-\d{8,15}){3}-[a-f0-9]{64}|xox[os](?:-\d{1,14}){3}-[a-fA-F0-9]{6,64}|xox[ar]-\d(?:-\d{8,14}){2,3}-[A-Za-z0-9]{8,64})`,
    { source: kingfisher("slack"), after: "(?![A-Za-z0-9])" }
  ),
  token("slack-session", ["xoxd-"], "xoxd-[A-Za-z0-9%+/=]{30,400}", { after: "", source: kingfisher("slack"), confidence: "medium" }),
  token("slack-legacy-workspace-token", ["xoxa-", "xoxr-"], "xox[ar]-(?:[0-9]-)?[0-9a-zA-Z]{8,48}", {
    validate: (v) => /\d/.test(v) && /[a-z]/i.test(v.slice(5)),
    source: GITLEAKS,
    confidence: "medium"
  }),
  token("slack-app-token", ["xapp-"], String.raw`xapp-\d-[A-Z0-9]{6,14}-\d{6,16}-[a-z0-9]{32,80}`, {
    flags: "i",
    source: kingfisher("slack")
  }),
  token("slack-webhook", ["hooks.slack.com"], String.raw`hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{20,120}`, {
    before: "",
    after: "",
    source: GITLEAKS
  }),
  token("slack-configuration-token", ["xoxe-1-", "xoxe.xoxp-"], String.raw`xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{146,170}`, {
    flags: "i",
    source: kingfisher("slack")
  }),
  token("discord-token", [], String.raw`[MNO][A-Za-z\d]{23,25}\.[\w-]{6}\.[\w-]{27,38}`, {
    source: "discord/discord-api-docs docs/Reference.md",
    runs: [
      { shape: "mixed", length: [24, 26] },
      { shape: "camel", length: [24, 26] }
    ],
    validate: (v) => SNOWFLAKE.test(v) ? "high" : "medium"
  }),
  token(
    "discord-webhook",
    ["discord.com/api", "discordapp.com/api"],
    String.raw`discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/[\w-]{60,72}`,
    { before: "", after: "", source: kingfisher("discord") }
  ),
  named("discord-secret", ["discord"], String.raw`[\w=-]{32}|${HEX}{64}`, GITLEAKS),
  token("telegram-bot-token", [":aa"], String.raw`\d{7,10}:AA[\w-]{32,33}`, {
    lead: { max: 10, chars: /\d/ },
    before: "(?<![0-9])",
    source: kingfisher("telegram"),
    after: String.raw`(?![\w-])`,
    validate: (v) => v.length - v.indexOf(":") === 36 ? "high" : "medium"
  }),
  named("telegram-token", ["telegr"], String.raw`\d{5,16}:[Aa][\w-]{34}`, GITLEAKS),
  token(
    "teams-webhook",
    ["webhook.office.com", "outlook.office.com/webhook"],
    String.raw`(?:webhook\.office\.com/webhookb2|outlook\.office\.com/webhook)/[0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z-]{36}`,
    { before: "", after: "", flags: "i", source: GITLEAKS }
  ),
  token(
    "google-chat-webhook",
    ["chat.googleapis.com"],
    String.raw`chat\.googleapis\.com/v1/spaces/[\w-]{4,40}/messages\?key=[\w-]{20,60}&token=[\w%-]{20,80}`,
    { before: "", after: "" }
  ),
  token("twilio-key", [], "SK[0-9a-fA-F]{32}", {
    runs: [{ shape: "mixed", length: [34, 34] }],
    start: "sk",
    source: kingfisher("twilio"),
    confidence: "medium"
  }),
  token("twilio-account-sid", [], "AC[0-9a-f]{32}", {
    runs: [{ shape: "mixed", length: [34, 34] }],
    start: "ac",
    source: kingfisher("twilio"),
    confidence: "low"
  }),
  named("twilio-auth-token", ["twilio"], `${HEX}{32}`, kingfisher("twilio")),
  token("sendgrid-key", ["sg."], String.raw`SG\.(?:[\w-]{20,24}\.[\w-]{39,50}|[\w=.-]{66})`, {
    source: kingfisher("sendgrid"),
    validate: surely(/^SG\.[\w-]{20,24}\./)
  }),
  token("mailgun-key", [], "(?:pub)?key-[0-9a-f]{32}", {
    runs: [{ shape: "mixed", length: [32, 32] }],
    lead: { max: 7, chars: /[a-z-]/ },
    source: GITLEAKS,
    confidence: "medium"
  }),
  named("mailgun-signing-key", ["mailgun"], `${HEX}{32}-${HEX}{8}-${HEX}{8}|(?:pub)?key-${HEX}{32}`, GITLEAKS),
  token("mailchimp-key", [], String.raw`[0-9a-f]{32}-us\d{1,2}`, { runs: [{ shape: "mixed", length: [32, 32] }], source: GITLEAKS }),
  named("mandrill-key", ["mandrill"], String.raw`(?:md-)?[\w-]{22}`, PATTERNS_DB),
  named("postmark-token", ["postmark", "x-postmark-server-token"], UUID, trufflehog("postmark")),
  token("resend-key", [], "re_[1-9A-HJ-NP-Za-km-z]{8}_[1-9A-HJ-NP-Za-km-z]{24}", {
    runs: [
      { shape: "mixed", length: [24, 24] },
      { shape: "camel", length: [24, 24] }
    ],
    lead: { max: 12, chars: /\w/ },
    source: trufflehog("resend")
  }),
  token("brevo-key", ["xkeysib-", "xsmtpsib-"], `x(?:key|smtp)sib-${HEX}{64}-[A-Za-z0-9]{16}`, { flags: "i", source: GITLEAKS }),
  named("onesignal-key", ["onesignal"], `${UUID}|os_v2_(?:app|org)_[a-z2-7]{80,110}`, trufflehog("onesignal")),
  named("messagebird-key", ["messagebird", "message-bird", "message_bird"], `[A-Za-z0-9]{25}|${UUID}`, GITLEAKS),
  named("mattermost-token", ["mattermost"], "[a-z0-9]{26}", GITLEAKS),
  named("gitter-token", ["gitter"], String.raw`[\w-]{40}`, GITLEAKS),
  named("sendbird-token", ["sendbird"], `${HEX}{40}|${UUID}`, GITLEAKS),
  named("webex-token", ["webex"], String.raw`[\w-]{64,65}`, PATTERNS_DB),
  named("ringcentral-secret", ["ringcentral"], String.raw`[\w-]{22}`, PATTERNS_DB),
  token("telnyx-key", ["key01"], String.raw`KEY01[\w-]{53}`, { source: PATTERNS_DB, validate: mixed }),
  token("pubnub-key", ["pub-c-", "sub-c-"], `(?:pub|sub)-c-${UUID}`, { source: PATTERNS_DB, confidence: "medium" }),
  token("teamwork-token", ["tkn.v1_"], String.raw`tkn\.v1_[0-9A-Za-z]{71}=`, { after: "", source: PATTERNS_DB }),
  named("klaviyo-key", ["klaviyo"], "pk_[a-z0-9]{34}", BETTERLEAKS),
  named("courier-key", ["courier_", "trycourier"], String.raw`pk_[A-Za-z0-9]{2,12}_[A-Za-z0-9]{28}`, PATTERNS_DB),
  named("mailjet-key", ["mailjet"], "[A-Za-z0-9]{32}|[A-Za-z0-9]{87}=", PATTERNS_DB),
  named("mailerlite-key", ["mailerlite"], "[a-z0-9]{32}", PATTERNS_DB),
  named("mailsac-key", ["mailsac"], "k_[0-9A-Za-z]{36,48}", PATTERNS_DB),
  named("sparkpost-key", ["sparkpost"], "[A-Za-z0-9]{40}", PATTERNS_DB),
  named("moosend-key", ["moosend"], UUID, PATTERNS_DB),
  named("postageapp-key", ["postageapp"], alnum(32), PATTERNS_DB),
  named("zerobounce-key", ["zerobounce"], "[a-z0-9]{32}", PATTERNS_DB),
  named("convertkit-key", ["convertkit"], String.raw`\w{22}`, PATTERNS_DB),
  named("omnisend-key", ["omnisend"], "[A-Za-z0-9-]{75}", PATTERNS_DB),
  named("nexmo-secret", ["nexmo", "vonage"], url64(16), PATTERNS_DB),
  named("plivo-token", ["plivo"], url64(40), PATTERNS_DB),
  named("sinch-token", ["sinch_", "sinch-"], "[a-z0-9]{32}", PATTERNS_DB),
  named("signalwire-token", ["signalwire"], alnum(50), PATTERNS_DB),
  named("textmagic-key", ["textmagic"], alnum(30), PATTERNS_DB),
  named("tyntec-key", ["tyntec"], alnum(32), PATTERNS_DB),
  named("pushbullet-token", ["pushbullet"], String.raw`[\w.]{34}`, PATTERNS_DB),
  named("pusher-secret", ["pusher"], "[a-z0-9]{20}", PATTERNS_DB),
  named("liveagent-key", ["liveagent"], alnum(32), PATTERNS_DB),
  named("helpscout-key", ["helpscout"], alnum(56), PATTERNS_DB),
  named("line-notify-token", ["linenotify", "line_notify"], alnum(43), PATTERNS_DB),
  named("line-messaging-token", ["line_channel", "linechannel", "line_access"], "[A-Za-z0-9+/]{171,172}=?", PATTERNS_DB),
  named("nylas-key", ["nylas"], alnum(30), PATTERNS_DB),
  named("hellosign-key", ["hellosign"], "[A-Za-z0-9/+-]{64}", PATTERNS_DB)
];

// utils/detectors/secret/monitoring.ts
var monitoringSecrets = [
  token(
    "sentry-token",
    ["sntrys_", "sntryu_"],
    String.raw`(?:sntrys_eyJpYXQiO[A-Za-z0-9+/]{30,400}={0,2}_[A-Za-z0-9+/]{43}|sntryu_[0-9a-f]{64})`,
    { source: GITLEAKS, after: "(?![A-Za-z0-9+/])" }
  ),
  named("sentry-auth-token", ["sentry"], `${HEX}{64}`, GITLEAKS),
  token(
    "new-relic-key",
    ["nrak-", "nrjs-", "nrii-", "nraa-", "nrbr-", "nrra-", "nrsp-", "nriq-"],
    "NR(?:(?:AK|AA|BR|SP)-[A-Z0-9]{27}|RA-[0-9A-F]{42}|JS-[0-9a-f]{19}|I[IQ]-[A-Za-z0-9_-]{32})",
    { flags: "i", source: noseyparker("newrelic") }
  ),
  token("new-relic-license-key", ["nral"], "[0-9a-z]{6}[0-9a-f]{30}NRAL", {
    lead: { max: 36, chars: /[0-9a-z]/i },
    flags: "i",
    source: noseyparker("newrelic")
  }),
  named(
    "datadog-key",
    ["datadog", "dd_api_key", "dd-api-key", "dd_app_key", "dd_application_key", "dd-application-key"],
    `${HEX}{32}|[a-z0-9-]{40}`,
    kingfisher("datadog")
  ),
  token(
    "grafana-token",
    ["glsa_", "glc_", "eyjrijoi"],
    String.raw`(?:glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_[A-Za-z0-9+/]{32,400}={0,3}|eyJrIjoi[A-Za-z0-9+/_-]{60,400}={0,3})`,
    {
      after: "(?![A-Za-z0-9+/])",
      // A legacy key is {"k", "n", "id"}; reports of Power BI begin the same way.
      validate: (v) => {
        if (v.startsWith("glsa_")) return endsWithGrafanaChecksum(v) ? "high" : "medium";
        return !v.startsWith("eyJrIjoi") || (decodeBase64Url(v.replace(/=+$/, ""))?.includes('"n":') ?? false);
      },
      source: GITLEAKS
    }
  ),
  named("honeycomb-key", ["honeycomb"], `hc[a-z]{1,2}k_[a-z0-9]{58}|${hex(32)}|[a-z0-9]{22}`, BETTERLEAKS),
  token("dynatrace-token", ["dt0"], String.raw`dt0[A-Za-z]\d{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}`, {
    flags: "i",
    source: GITLEAKS,
    validate: surely(/^dt0c01\.[A-Z0-9]{24}\./i)
  }),
  token("posthog-key", ["phx_", "phs_"], "ph[xs]_[A-Za-z0-9]{44,48}", { source: kingfisher("posthog") }),
  named("sumologic-key", ["sumo"], "[A-Za-z0-9]{64}|su[A-Za-z0-9]{12}", GITLEAKS),
  named("rollbar-token", ["rollbar"], `${HEX}{32}`, UNVERIFIED),
  named("bugsnag-key", ["bugsnag"], `${UUID}|[0-9a-f]{32}`, PATTERNS_DB),
  named(
    "pagerduty-key",
    ["pagerduty", "pager_duty"],
    String.raw`u\+[\w+-]{18}|[A-Za-z0-9_-]{20}|[0-9a-f]{32}`,
    trufflehog("pagerdutyapikey")
  ),
  named("opsgenie-key", ["opsgenie"], UUID, trufflehog("opsgenie")),
  named("splunk-token", ["splunk"], UUID, kingfisher("splunk")),
  named("amplitude-key", ["amplitude"], `${HEX}{32}`, trufflehog("amplitudeapikey")),
  named("mixpanel-key", ["mixpanel"], `${HEX}{32}`, PATTERNS_DB),
  wordNamed("segment-key", "segment", String.raw`[A-Za-z0-9]{32}|[\w-]{43}\.[\w-]{43}`, PATTERNS_DB),
  token("segment-token", ["sgp_"], "sgp_[A-Za-z0-9]{64}", { source: noseyparker("segment") }),
  named("shodan-key", ["shodan"], "[A-Za-z0-9]{32}", trufflehog("shodankey")),
  named("virustotal-key", ["virustotal", "vt_api"], `${HEX}{64}`, trufflehog("virustotal")),
  named("abuseipdb-key", ["abuseipdb"], "[a-z0-9]{80}", trufflehog("abuseipdb")),
  named("censys-secret", ["censys"], `[A-Za-z0-9]{32}|${UUID}`, PATTERNS_DB),
  named("securitytrails-key", ["securitytrails"], "[A-Za-z0-9]{32}", PATTERNS_DB),
  named("new-relic-user-id", ["newrelic", "new_relic", "new-relic"], "[A-Za-z0-9]{64}", GITLEAKS),
  named("thousandeyes-token", ["thousandeyes"], alnum(32), PATTERNS_DB),
  named("airbrake-key", ["airbrake"], "[A-Za-z0-9]{32}|[A-Za-z0-9]{40}", PATTERNS_DB),
  named("fullstory-key", ["fullstory"], "[A-Za-z0-9/+-]{88}", PATTERNS_DB),
  named("klipfolio-key", ["klipfolio"], hex(40), PATTERNS_DB),
  named("geckoboard-key", ["geckoboard"], alnum(44), PATTERNS_DB),
  named("baremetrics-key", ["baremetrics"], String.raw`\w{25}`, PATTERNS_DB),
  named("alienvault-key", ["alienvault"], "[a-z0-9]{64}", PATTERNS_DB),
  named("urlscan-key", ["urlscan"], UUID, PATTERNS_DB),
  named("ipquality-key", ["ipquality"], alnum(32), PATTERNS_DB),
  named("zonka-token", ["zonkafeedback"], alnum(36), PATTERNS_DB),
  named("keen-key", ["keenio", "keen_write", "keen_read", "keen_master"], "[0-9A-F]{64}|[0-9a-f]{64}", PATTERNS_DB),
  named("blynk-token", ["blynk_auth_token", "blynk_token"], url64(32), noseyparker("blynk")),
  token("blynk-device-url", ["blynk.cloud/external/api/"], String.raw`blynk\.cloud/external/api/[\w/]{0,60}\?token=([\w-]{32})`, {
    before: "",
    group: 1,
    source: noseyparker("blynk")
  }),
  token("blynk-client-secret", ["oa2-client-id_"], String.raw`oa2-client-id_[\w-]{32}(?::|&client_secret=)([\w-]{40})`, {
    group: 1,
    source: noseyparker("blynk")
  }),
  token("thingsboard-token", ["thingsboard.cloud/api/v1/"], String.raw`thingsboard\.cloud/api/v1/([a-z0-9]{20})`, {
    before: "",
    group: 1,
    confidence: "medium",
    source: noseyparker("thingsboard")
  }),
  token(
    "thingsboard-provision-key",
    ["provisiondevicekey", "provisiondevicesecret"],
    String.raw`provisionDevice(?:Key|Secret)\\?"\s{0,4}:\s{0,4}\\?"([a-z0-9]{20})`,
    {
      before: "",
      flags: "i",
      group: 1,
      confidence: "medium",
      source: noseyparker("thingsboard")
    }
  ),
  token("ubidots-token", ["bbff-"], "BBFF-[0-9A-Za-z]{30}", { source: PATTERNS_DB }),
  token(
    "particle-token",
    ["api.particle.io/v1/"],
    String.raw`api\.particle\.io/v1/[\w\-\s/\"\\?]{0,120}(?:access_token=|Authorization:\s{0,3}Bearer\s{1,3})([A-Za-z0-9]{40})`,
    { before: "", flags: "i", group: 1, confidence: "medium", source: noseyparker("particle.io") }
  ),
  named("grafana-named-key", ["grafana"], "eyJrIjoi[A-Za-z0-9+/=_-]{60,400}", GITLEAKS),
  token("new-relic-agent-license", ["license_key"], String.raw`license_key["']?\s{0,3}[:=]\s{0,3}["']?([a-f0-9]{40})`, {
    before: "",
    group: 1,
    confidence: "medium",
    source: noseyparker("newrelic"),
    validate: (_, match) => /new[ _-]?relic/i.test(match.input.slice(Math.max(0, match.index - 300), match.index + 300))
  })
];

// utils/detectors/secret/payment.ts
var paymentSecrets = [
  token(
    "stripe-key",
    ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "sk_prod_", "rk_prod_"],
    "[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,247}",
    { source: "https://gitlab.com/gitlab-org/gitlab/-/issues/458019", validate: surely(/^[sr]k_live_[A-Za-z0-9]{10,128}$/) }
  ),
  token("stripe-webhook-secret", ["whsec_"], "whsec_[A-Za-z0-9+/=]{24,64}", {
    after: "",
    source: kingfisher("stripe"),
    confidence: "medium"
  }),
  token("square-token", ["sq0atp-", "sq0c", "eaaa"], String.raw`(?:sq0atp-[\w-]{22,60}|sq0c[a-z]{2}-[\w-]{40,50}|EAAA[\w+=-]{60})`, {
    source: kingfisher("square"),
    validate: surely(/^sq0(?:atp-.{22}|csp-.{43})$/)
  }),
  token("braintree-token", ["access_token$"], String.raw`access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}`, {
    source: PATTERNS_DB
  }),
  token("adyen-key", ["aqe"], String.raw`AQE[A-Za-z0-9]{3,8}(?:[A-Za-z0-9+/=-]{60,240})`, {
    validate: (v) => /\d/.test(v) && v.includes("-")
  }),
  token("razorpay-key", ["rzp_"], "rzp_(?:live|test)_[A-Za-z0-9]{14}", { source: trufflehog("razorpay"), confidence: "medium" }),
  token("paddle-key", ["pdl_"], String.raw`pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}`),
  token("flutterwave-key", ["flwseck", "flwpubk"], "FLW(?:SECK|PUBK)(?:_TEST)?-(?:[a-z0-9]{32}-X|[a-h0-9]{12})", {
    flags: "i",
    source: GITLEAKS,
    confidence: "medium"
  }),
  token("mollie-key", [], "(?:live|test)_[A-Za-z0-9]{30}", {
    runs: [{ shape: "mixed", length: [30, 30] }],
    lead: { max: 5, chars: /[a-z_]/ },
    validate: mixed,
    source: "mollie/mollie-api-php src/Http/Auth/ApiKeyAuthenticator.php",
    confidence: "medium"
  }),
  token("gocardless-token", ["live_", "sandbox_"], String.raw`(?:live|sandbox)_[\w-]{40}`, {
    validate: (v) => /\d/.test(v) && /[A-Z]/.test(v),
    source: GITLEAKS,
    confidence: "medium"
  }),
  token("lob-key", [], "(?:live|test)_(?:pub_)?[0-9a-f]{31,35}", {
    runs: [{ shape: "mixed", length: [31, 35] }],
    lead: { max: 9, chars: /[a-z_]/ },
    source: GITLEAKS,
    confidence: "medium"
  }),
  token("shopify-token", ["shpat_", "shpca_", "shppa_", "shpss_", "shptka_", "shprka_"], "shp(?:at|ca|pa|ss|tka|rka)_[0-9a-fA-F]{32}", {
    source: "https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing"
  }),
  token(
    "plaid-token",
    ["access-sandbox-", "access-development-", "access-production-"],
    `access-(?:sandbox|development|production)-${UUID}`,
    { source: GITLEAKS }
  ),
  named("plaid-secret", ["plaid"], "[A-Za-z0-9]{24}|[A-Za-z0-9]{30}", GITLEAKS),
  token("easypost-key", ["ezak", "eztk"], "EZ[AT]K[A-Za-z0-9]{54}", { source: GITLEAKS }),
  token("shippo-token", ["shippo_"], `shippo_(?:live|test)_${HEX}{40}`, { source: GITLEAKS }),
  token("duffel-token", ["duffel_"], String.raw`duffel_(?:test|live)_[\w=-]{43}`, { source: GITLEAKS }),
  token("xendit-key", ["xnd_"], "xnd_(?:production|development)_[A-Za-z0-9]{40,90}"),
  token("mercadopago-token", ["app_usr-"], String.raw`APP_USR-\d{10,20}-\d{6}-${HEX}{32}-\d{4,12}`),
  named("binance-key", ["binance"], "[A-Za-z0-9]{64}", UNVERIFIED),
  named("coinbase-key", ["coinbase"], String.raw`[\w-]{64}`, GITLEAKS),
  named("paypal-secret", ["paypal"], String.raw`[A-Za-z0-9_-]{80}`, trufflehog("paypaloauth")),
  named("finicity-secret", ["finicity"], `${HEX}{32}|[a-z0-9]{20}`, GITLEAKS),
  named("finnhub-token", ["finnhub"], "[a-z0-9]{20}", GITLEAKS),
  named("kraken-token", ["kraken"], String.raw`[A-Za-z0-9/=_+-]{80,90}`, GITLEAKS),
  named("kucoin-token", ["kucoin"], `${HEX}{24}|${UUID}`, GITLEAKS),
  token("freemius-key", ["'secret_key'", '"secret_key"'], String.raw`["']secret_key["']\s{0,4}=>\s{0,4}["'](sk_[\w!@#$%^&+=?.-]{29})["']`, {
    before: "",
    after: "",
    group: 1,
    source: GITLEAKS,
    confidence: "medium"
  }),
  named("etsy-key", ["etsy"], "[a-z0-9]{24}", GITLEAKS),
  named("squarespace-key", ["squarespace"], UUID, GITLEAKS),
  token("apideck-key", ["sk_live_"], "sk_live_[A-Za-z0-9-]{93}", { source: PATTERNS_DB, validate: (v) => v.includes("-"), rank: 2 }),
  token("paystack-key", ["sk_live_", "sk_test_"], "sk_(?:live|test)_[a-z0-9]{40}", { source: PATTERNS_DB, confidence: "medium" }),
  token(
    "recharge-key",
    ["sk_1x1_", "sk_1x3_", "sk_2x1_", "sk_2x2_", "sk_3x3_", "sk_5x3_", "sk_10x3_", "sk_test_1", "sk_test_2", "sk_test_3", "sk_test_5"],
    "sk(?:_test)?_(?:1|2|3|5|10)x[123]_[0-9a-fA-F]{64}",
    { source: trufflehog("rechargepayments") }
  ),
  token("ramp-secret", ["ramp_sec_"], "ramp_sec_[A-Za-z0-9]{48}", { source: trufflehog("ramp") }),
  token(
    "crossmint-key",
    ["sk_staging_", "sk_production_", "ck_staging_", "ck_production_"],
    "[sc]k_(?:staging|production)_[A-Za-z0-9]{24,48}",
    { source: kingfisher("crossmint"), confidence: "medium", validate: (v) => /\d/.test(v) }
  ),
  token("fleetbase-key", ["flb_live_"], "flb_live_[0-9a-zA-Z]{20}", { source: PATTERNS_DB }),
  token(
    "ethereum-private-key",
    ["private_key", "privatekey", "private-key", "deployer_key"],
    String.raw`[\w-]{8,40}["'\]]{0,2}\s{0,3}(?:=|:|,)\s{0,3}["'\x60]?(0x[0-9a-fA-F]{64})`,
    {
      before: "",
      flags: "i",
      group: 1,
      confidence: "medium",
      source: BETTERLEAKS,
      rank: 2
    }
  ),
  token("bip32-extended-key", ["xprv"], "xprv[1-9A-HJ-NP-Za-km-z]{107}", {
    source: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki"
  }),
  token("nostr-secret-key", ["nsec1"], "nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}", {
    source: "nostr-protocol/nips 19.md",
    validate: isBech322,
    masked: "allowed"
  }),
  named("braintree-tokenization-key", ["braintree"], "(?:sandbox|production)_[a-z0-9]{6,10}_[a-z0-9]{14,20}", kingfisher("braintree")),
  named(
    "checkout-key",
    ["checkout_secret", "checkout_sk", "checkout_com", "cko_secret", "cko_sk"],
    `sk_(?:test_|sbox_)?${UUID}`,
    PATTERNS_DB
  ),
  named("bittrex-key", ["bittrex"], "[a-z0-9]{32}", GITLEAKS),
  named("bitfinex-key", ["bitfinex"], url64(43), PATTERNS_DB),
  named("bitmex-key", ["bitmex"], String.raw`[\w-]{24}|[\w-]{48}`, PATTERNS_DB),
  named("poloniex-key", ["poloniex"], "[0-9a-f]{128}|[0-9A-Z]{8}(?:-[0-9A-Z]{8}){3}", PATTERNS_DB),
  named("coinapi-key", ["coinapi"], UUID, PATTERNS_DB),
  named("cryptocompare-key", ["cryptocompare"], "[a-z0-9]{64}", PATTERNS_DB),
  named("glassnode-key", ["glassnode"], alnum(27), PATTERNS_DB),
  named("tatum-key", ["tatum_", "tatumio"], UUID, PATTERNS_DB),
  named("dwolla-secret", ["dwolla"], alnum(50), PATTERNS_DB),
  named("currencycloud-key", ["currencycloud"], "[a-z0-9]{64}", PATTERNS_DB),
  named("taxjar-token", ["taxjar"], "[a-z0-9]{32}", PATTERNS_DB),
  named("oanda-token", ["oanda"], String.raw`[A-Za-z0-9]{24}|[a-f0-9]{32}-[a-f0-9]{32}`, PATTERNS_DB),
  named("tradier-token", ["tradier"], alnum(28), PATTERNS_DB),
  named("tiingo-token", ["tiingo"], "[a-z0-9]{40}", PATTERNS_DB),
  named("intrinio-key", ["intrinio"], alnum(44), PATTERNS_DB),
  named("gumroad-token", ["gumroad"], "[a-f0-9]{64}|[A-Za-z0-9_-]{43}", BETTERLEAKS),
  named("etsy-open-key", ["etsy"], "[a-z0-9]{24}:[a-z0-9]{10,64}", BETTERLEAKS),
  named("paymongo-key", ["paymongo"], String.raw`sk_(?:live|test)_\w{24,32}|\w{32}`, PATTERNS_DB),
  named("fusebill-key", ["fusebill"], alnum(88), PATTERNS_DB),
  named("youneedabudget-token", ["youneedabudget", "ynab_"], "[0-9a-f]{64}", PATTERNS_DB),
  named("gocardless-named-token", ["gocardless"], "(?:live|sandbox)_[A-Za-z0-9=_-]{40}", GITLEAKS)
];

// utils/detectors/secret/productivity.ts
var productivitySecrets = [
  token("linear-token", ["lin_api_", "lin_oauth_", "lin_wh_"], "lin_(?:api_[A-Za-z0-9]{40}|(?:oauth|wh)_[A-Za-z0-9]{32,64})", {
    source: kingfisher("linear"),
    validate: surely(/^lin_api_/)
  }),
  wordNamed("linear-secret", "linear", hex(32), GITLEAKS),
  token("notion-token", ["ntn_"], "ntn_[0-9]{11}[A-Za-z0-9]{35}", { source: kingfisher("notion") }),
  token("notion-legacy-token", [], "secret_[A-Za-z0-9]{43}", {
    runs: [
      { shape: "mixed", length: [43, 43] },
      { shape: "camel", length: [43, 43] }
    ],
    lead: { max: 7, chars: /[a-z_]/ },
    source: kingfisher("notion"),
    confidence: "medium"
  }),
  named("asana-secret", ["asana"], String.raw`[a-z0-9]{32}|\d{16}|\d/\d{16}:[a-z0-9]{32}`, GITLEAKS),
  token("asana-pat", [], String.raw`\d{15,17}:[a-f0-9]{32}`, {
    runs: [{ shape: "digits", length: [15, 17] }],
    before: String.raw`(?<=(?<!\w)[012]/(?:\d{15,17}/)?)`,
    source: kingfisher("asana"),
    confidence: "medium"
  }),
  named("trello-key", ["trello"], "[a-z0-9]{32}|[a-z0-9]{64}|ATTA[0-9a-f]{60,76}", PATTERNS_DB),
  token("figma-token", ["figd_", "figo_", "figu_"], String.raw`fig[dou][hr]?_[\w-]{38,42}`, {
    source: kingfisher("figma"),
    validate: surely(/^figd_/)
  }),
  token("typeform-token", ["tfp_"], String.raw`tfp_[\w.=-]{59}`, { flags: "i", source: GITLEAKS }),
  token("contentful-token", ["cfpat-"], String.raw`CFPAT-[\w-]{43}`, { source: trufflehog("contentfulpersonalaccesstoken") }),
  named("contentful-api-token", ["contentful"], String.raw`[\w=-]{43}`, GITLEAKS),
  token("hubspot-token", ["pat-na", "pat-eu", "pat-ap"], `pat-(?:na|eu|ap)\\d-${UUID}`, { flags: "i" }),
  named("hubspot-key", ["hubspot", "hapikey"], UUID, GITLEAKS),
  token("hubspot-hapikey", ["hapikey="], `hapikey=(${UUID})`, { before: "", group: 1, source: GITLEAKS, confidence: "medium" }),
  named("zendesk-key", ["zendesk"], "[A-Za-z0-9]{40}", GITLEAKS),
  named("intercom-token", ["intercom"], String.raw`[A-Za-z0-9=_-]{60}|dG9r[A-Za-z0-9+/=]{40,80}`, GITLEAKS),
  named("freshbooks-token", ["freshbooks"], "[a-z0-9]{64}", GITLEAKS),
  token("salesforce-session", [], String.raw`00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{60,260}`, {
    runs: [{ shape: "mixed", length: [15, 18] }],
    start: "00",
    masked: "allowed",
    source: noseyparker("salesforce"),
    confidence: "medium"
  }),
  token("dropbox-token", ["sl."], String.raw`sl\.(?:u\.)?[A-Za-z0-9_=-]{60,2000}`, {
    validate: (v) => /\d/.test(v) && /[A-Z]/.test(v),
    source: noseyparker("dropbox"),
    confidence: "medium"
  }),
  named("dropbox-secret", ["dropbox"], String.raw`[a-z0-9]{15}|[a-z0-9]{11}AAAAAAAAAA[a-z0-9=_-]{43}|sl\.[A-Za-z0-9=_-]{135}`, GITLEAKS),
  token("frameio-token", ["fio-u-"], String.raw`fio-u-[\w=-]{64}`, { source: GITLEAKS }),
  token("clickup-token", ["pk_"], String.raw`pk_\d{6,10}_[A-Z0-9]{32}`, { source: kingfisher("clickup"), confidence: "medium" }),
  token("zapier-webhook", ["hooks.zapier.com"], String.raw`hooks\.zapier\.com/hooks/catch/\d{4,10}/[a-z0-9]{5,10}`, {
    before: "",
    after: "",
    source: PATTERNS_DB
  }),
  token("ifttt-webhook", ["maker.ifttt.com"], String.raw`maker\.ifttt\.com/trigger/[\w{}-]{1,80}/(?:json/)?with/key/([\w-]{20,60})`, {
    before: "",
    after: "",
    group: 1
  }),
  token("adobe-client-secret", ["p8e-"], "p8e-[a-z0-9]{32}", { flags: "i", source: GITLEAKS }),
  named("adobe-id", ["adobe"], `${HEX}{32}`, GITLEAKS),
  wordNamed("monday-token", "monday", String.raw`eyJ[\w-]{10,400}\.[\w-]{10,600}\.[\w-]{20,90}`, PATTERNS_DB),
  token("cloudinary-url", ["cloudinary://"], String.raw`cloudinary://\d{10,20}:([\w-]{20,40})@[\w-]{2,60}`, {
    after: "",
    group: 1,
    source: PATTERNS_DB
  }),
  named("mux-secret", ["mux_token", "mux_secret", "mux-secret"], "[A-Za-z0-9+/]{75}", trufflehog("mux")),
  wordNamed("branch-key", "branch", "(?:key|secret)_(?:live|test)_[A-Za-z0-9]{32}", kingfisher("branchio")),
  token(
    "branch-io-key",
    ["key_live_", "secret_live_", "key_test_", "secret_test_"],
    String.raw`(?:key|secret)_(?:live|test)_[A-Za-z0-9]{32}`,
    { source: kingfisher("branchio"), confidence: "medium" }
  ),
  named("tableau-token", ["tableau"], String.raw`[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}`, trufflehog("tableau")),
  named("netsuite-key", ["netsuite"], alnum(64), trufflehog("netsuite")),
  named("looker-key", ["looker"], "[a-z0-9]{20}|[a-z0-9]{24}", BETTERLEAKS),
  named("beamer-key", ["beamer"], String.raw`b_[A-Za-z0-9=_-]{44}`, GITLEAKS),
  token("canva-client-secret", ["cnvca"], String.raw`cnvca[\w-]{51}`, { source: BETTERLEAKS }),
  token("zoho-token", ["1000."], String.raw`1000\.[a-f0-9]{32}\.[a-f0-9]{32}`, { source: trufflehog("zohocrm") }),
  token("calcom-key", ["cal_live_"], "cal_live_[A-Za-z0-9]{32}", { source: kingfisher("calcom") }),
  token("builderio-key", ["bpk-"], "bpk-[a-f0-9]{32}", { source: kingfisher("builderio") }),
  token("midise-key", ["midi-662b69edd2"], "midi-662b69edd2[a-zA-Z0-9]{54}", { source: PATTERNS_DB }),
  named(
    "figma-header-token",
    ["x-figma-token", "x_figma_token", "xfigmatoken", "figma"],
    String.raw`(?:\d{6}|[0-9A-Fa-f]{4})-${UUID}`,
    BETTERLEAKS
  ),
  named("closecrm-key", ["closecrm", "closeio", "close_api"], "api_[A-Za-z0-9.]{45}", PATTERNS_DB),
  named("ionic-token", ["ionic_", "ionic-", "ionictoken", "ionicapi"], "ion_[a-z0-9]{42}", TRIVY),
  named("storyblok-token", ["storyblok"], "[0-9A-Za-z]{22}tt", PATTERNS_DB),
  named("bannerbear-key", ["bannerbear"], "[0-9A-Za-z]{22}tt", PATTERNS_DB),
  named("eventbrite-token", ["eventbrite"], "[0-9A-Z]{20}", trufflehog("eventbrite")),
  named("calendly-token", ["calendly"], String.raw`eyJ[\w-]{17,60}\.[\w-]{100,300}\.[\w-]{43,90}`, PATTERNS_DB),
  named("todoist-token", ["todoist"], "[a-z0-9]{40}", PATTERNS_DB),
  named("toggl-token", ["toggl_", "toggltrack", "toggl-"], "[a-z0-9]{32}", PATTERNS_DB),
  named("clockify-key", ["clockify"], "[A-Za-z0-9]{48}", PATTERNS_DB),
  named("pipedrive-token", ["pipedrive"], alnum(40), PATTERNS_DB),
  named("pipedream-key", ["pipedream"], "[a-z0-9]{32}", PATTERNS_DB),
  named("integromat-token", ["integromat"], UUID, PATTERNS_DB),
  named("insightly-key", ["insightly"], UUID, PATTERNS_DB),
  named("freshdesk-key", ["freshdesk"], alnum(20), PATTERNS_DB),
  named("pandadoc-key", ["pandadoc"], alnum(40), PATTERNS_DB),
  named("signaturit-token", ["signaturit"], alnum(86), PATTERNS_DB),
  named("yousign-key", ["yousign"], alnum(32), PATTERNS_DB),
  named("jotform-key", ["jotform"], "[a-z0-9]{32}", PATTERNS_DB),
  named("surveysparrow-token", ["surveysparrow"], url64(88), PATTERNS_DB),
  named("smartsheet-token", ["smartsheet"], "[A-Za-z0-9]{37}", PATTERNS_DB),
  named("mavenlink-token", ["mavenlink"], "[a-z0-9]{64}", PATTERNS_DB),
  named("meistertask-token", ["meistertask", "mindmeister"], alnum(43), PATTERNS_DB),
  named("webflow-token", ["webflow"], "[a-z0-9]{64}", PATTERNS_DB),
  named("buttercms-token", ["buttercms"], "[a-z0-9]{40}", PATTERNS_DB),
  named("kontent-key", ["kontent_", "kontent-", "kontentai"], UUID, PATTERNS_DB),
  named("snipcart-key", ["snipcart"], String.raw`\w{75}`, PATTERNS_DB),
  named("dynalist-token", ["dynalist"], url64(128), PATTERNS_DB),
  named("onepagecrm-key", ["onepagecrm"], "[A-Za-z0-9=]{44}", PATTERNS_DB),
  named("capsulecrm-token", ["capsulecrm"], "[A-Za-z0-9.+=_-]{64}", PATTERNS_DB),
  named("salesflare-key", ["salesflare"], String.raw`\w{45}`, PATTERNS_DB),
  named("apollo-key", ["apollo_api", "apolloio", "apollo_key"], alnum(22), PATTERNS_DB),
  named("clay-key", ["clay_api", "clay_key", "clay_token"], "[a-f0-9]{20}", kingfisher("clay"))
];

// utils/detectors/secret/registries.ts
var registriesSecrets = [
  token("npm-token", ["npm_"], "npm_[A-Za-z0-9]{36}", {
    source: "https://github.com/secretlint/secretlint/issues/200",
    validate: checked(4)
  }),
  token(
    "npmrc-auth-token",
    ["_authtoken", "_auth=", "_auth =", "_password"],
    String.raw`_(?:authToken|auth|password)\s{0,3}=\s{0,3}["']?([A-Za-z0-9+/=_.-]{12,400})`,
    {
      before: "(?<![A-Za-z0-9])",
      after: "",
      flags: "i",
      group: 1,
      rank: 0,
      confidence: "medium",
      source: detectSecrets("npm"),
      validate: (v) => !isExpression(v) && !isPlaceholder(v) && !isMisshapen(v)
    }
  ),
  token("pypi-token", ["pypi-age"], String.raw`pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,1000}`, {
    source: "pypi/warehouse warehouse/integrations/secrets/utils.py",
    // A macaroon: what follows the location is its identifier, 36 characters long, then at least a caveat and the signature.
    validate: (v) => v.length >= 118 ? "high" : /^pypi-.{18,26}CJ[A-D]/.test(v) ? false : "medium"
  }),
  token("rubygems-key", ["rubygems_"], `rubygems_${HEX}{48}`, { source: GITLEAKS }),
  token("crates-io-token", [], "cio[A-Za-z0-9]{32}", {
    runs: [{ shape: "mixed", length: [35, 35] }],
    start: "ci",
    validate: mixed,
    source: "rust-lang/crates.io src/util/token.rs"
  }),
  token("cratesdev-token", ["cargo_registry_token"], String.raw`CARGO_REGISTRY_TOKEN["']?\s{0,3}[=:]\s{0,3}["']?([A-Za-z0-9]{32,40})`, {
    before: "",
    group: 1,
    source: "rust-lang/crates.io src/util/token.rs",
    confidence: "medium"
  }),
  token("nuget-key", ["oy2"], "oy2[a-z0-9]{43}", { source: MICROSOFT, validate: surely(/^[a-z2-7]+$/) }),
  token("docker-token", ["dckr_pat_", "dckr_oat_"], String.raw`dckr_[po]at_[\w-]{27,32}`, {
    source: "trufflesecurity/trufflehog pkg/detectors/dockerhub/v2/dockerhub.go"
  }),
  token("docker-config-auth", ['"auth"'], String.raw`"auth"\s{0,4}:\s{0,4}"([A-Za-z0-9+/]{12,400}={0,2})"`, {
    before: "",
    after: "",
    group: 1,
    confidence: "medium",
    rank: 0,
    source: TRIVY
  }),
  token("clojars-token", ["clojars_"], "CLOJARS_[a-z0-9]{60}", { flags: "i", source: GITLEAKS }),
  token("artifactory-key", ["akc", "cmvmd"], "(?:AKC[A-Za-z0-9]{60,90}|cmVmd[A-Za-z0-9]{59})", {
    source: GITLEAKS,
    validate: surely(/^AKCp.{69}$|^cmVmd/)
  }),
  token("artifactory-password", [], "AP[0-9A-F][A-Za-z0-9]{37,61}", {
    runs: [{ shape: "mixed", length: [40, 63] }],
    start: "ap",
    confidence: "medium",
    source: PATTERNS_DB
  }),
  token("packagist-token", ["packagist_"], "packagist_[ou][ruat]t_[0-9a-f]{68}", { source: TRIVY }),
  named("nuget-named-key", ["nuget_api_key", "nuget_key", "nugetapikey", "nuget_token"], "oy2[a-z0-9]{43}", PATTERNS_DB),
  named("jfrog-token", ["jfrog", "artifactory", "bintray"], "[A-Za-z0-9]{73}|[A-Za-z0-9]{64}", GITLEAKS)
];

// utils/detectors/secret/services.ts
var servicesSecrets = [
  token("mapbox-token", ["sk.ey", "tk.ey"], String.raw`[st]k\.eyJ[\w-]{20,300}\.[\w-]{16,80}`, { source: noseyparker("mapbox") }),
  token("mapbox-public-token", ["pk.ey"], String.raw`pk\.eyJ[\w-]{20,300}\.[\w-]{16,80}`, {
    source: noseyparker("mapbox"),
    confidence: "medium"
  }),
  token("adafruit-io-key", ["aio_"], "aio_[A-Za-z0-9]{28}", { source: PATTERNS_DB }),
  named("adafruit-key", ["adafruit"], String.raw`[a-z0-9_-]{32}`, GITLEAKS),
  named("bitly-token", ["bitly"], hex(40), BETTERLEAKS),
  token("maxmind-key", ["_mmk"], String.raw`[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk`, {
    lead: { max: 36, chars: /[A-Za-z0-9_]/ },
    source: "https://dev.maxmind.com/minfraud/release-notes/2023-03-16-new-license-key-format/"
  }),
  named("maxmind-license", ["maxmind", "geoip"], alnum(16), PATTERNS_DB),
  named("rapidapi-key", ["rapidapi", "x-rapidapi-key"], url64(50), GITLEAKS),
  named("accuweather-key", ["accuweather"], "[A-Za-z0-9%]{32,35}", PATTERNS_DB),
  named("openweather-key", ["openweather"], "[a-z0-9]{32}", PATTERNS_DB),
  named("cisco-meraki-key", ["meraki"], hex(40), GITLEAKS),
  named("data-gov-key", ["data.gov", "datagov", "data_gov"], alnum(40), BETTERLEAKS),
  token("nasa-key", ["nasa.gov/"], String.raw`nasa\.gov/[^\s\"'<>]{0,160}api_key=([A-Za-z0-9]{40})`, {
    before: "",
    group: 1,
    confidence: "medium",
    source: noseyparker("nasa")
  }),
  named("agora-certificate", ["agora_"], "[a-z0-9]{32}", kingfisher("agora")),
  named("airvisual-key", ["airvisual"], UUID, PATTERNS_DB),
  named("amadeus-secret", ["amadeus"], "[A-Za-z0-9]{32}|[A-Za-z0-9]{16}", PATTERNS_DB),
  named("apiflash-key", ["apiflash"], "[a-z0-9]{32}", PATTERNS_DB),
  named("autodesk-secret", ["autodesk"], "[A-Za-z0-9]{32}|[A-Za-z0-9]{16}", PATTERNS_DB),
  named("ayrshare-key", ["ayrshare"], "[A-Z0-9]{7}(?:-[A-Z0-9]{7}){3}", PATTERNS_DB),
  named("brandfetch-key", ["brandfetch"], alnum(40), PATTERNS_DB),
  named("clearbit-key", ["clearbit"], "[a-z0-9_]{35}", PATTERNS_DB),
  named("cloudimage-token", ["cloudimage"], "[a-z0-9_]{30}", PATTERNS_DB),
  named("cloudmersive-key", ["cloudmersive"], UUID, PATTERNS_DB),
  named("edamam-key", ["edamam"], "[a-z0-9]{32}", PATTERNS_DB),
  named("exchangerate-key", ["exchangerate"], "[a-z0-9]{24}|[a-z0-9]{32}", PATTERNS_DB),
  named("financialmodelingprep-key", ["financialmodelingprep"], alnum(32), PATTERNS_DB),
  named("flightstats-key", ["flightstats"], "[a-z0-9]{32}", PATTERNS_DB),
  named("geoapify-key", ["geoapify"], "[a-z0-9]{32}", PATTERNS_DB),
  named("graphhopper-key", ["graphhopper"], UUID, PATTERNS_DB),
  named("html2pdf-key", ["html2pdf"], alnum(64), PATTERNS_DB),
  named("hypertrack-key", ["hypertrack"], String.raw`[\w-]{54}|[\w-]{27}`, PATTERNS_DB),
  named("iconfinder-token", ["iconfinder"], alnum(64), PATTERNS_DB),
  named("iexcloud-token", ["iexcloud"], String.raw`\w{35}`, PATTERNS_DB),
  named("imagekit-key", ["imagekit"], String.raw`[\w=]{36}`, PATTERNS_DB),
  named(
    "apilayer-key",
    [
      "aviationstack",
      "currencylayer",
      "countrylayer",
      "coinlayer",
      "languagelayer",
      "mailboxlayer",
      "marketstack",
      "mediastack",
      "numverify",
      "pdflayer",
      "positionstack",
      "scrapestack",
      "screenshotlayer",
      "serpstack",
      "userstack",
      "vatlayer",
      "weatherstack",
      "ipstack",
      "fixer_api",
      "fixer_key"
    ],
    "[a-z0-9]{32}",
    PATTERNS_DB
  ),
  named("ipgeolocation-key", ["ipgeolocation", "ipapi", "ipify"], "[a-z0-9]{32}", PATTERNS_DB),
  named("ipinfodb-key", ["ipinfodb"], "[a-z0-9]{64}", PATTERNS_DB),
  named("linkpreview-key", ["linkpreview"], alnum(32), PATTERNS_DB),
  named("locationiq-token", ["locationiq"], String.raw`pk\.[A-Za-z0-9]{32}`, PATTERNS_DB),
  named("mapquest-key", ["mapquest"], alnum(32), PATTERNS_DB),
  named("newsapi-key", ["newsapi"], "[a-z0-9]{32}", PATTERNS_DB),
  named("newscatcher-key", ["newscatcher"], String.raw`[\w-]{43}`, PATTERNS_DB),
  named("nutritionix-key", ["nutritionix"], "[a-z0-9]{32}", PATTERNS_DB),
  named("opencagedata-key", ["opencage"], "[a-z0-9]{32}", PATTERNS_DB),
  named("pdfshift-key", ["pdfshift"], "(?:sk_)?[0-9a-f]{32,40}", PATTERNS_DB),
  named("peopledatalabs-key", ["peopledatalabs"], "[a-z0-9]{64}", PATTERNS_DB),
  named("rebrandly-key", ["rebrandly"], String.raw`\w{32}`, PATTERNS_DB),
  named("rocketreach-key", ["rocketreach"], "[a-z0-9-]{39}", PATTERNS_DB),
  named("route4me-key", ["route4me"], "[0-9A-Z]{32}", PATTERNS_DB),
  named("scraper-key", ["scraperapi", "scrapfly", "scrapingant", "scraperbox"], "[a-z0-9]{32}|[A-Z0-9]{32}", PATTERNS_DB),
  named("scrapingbee-key", ["scrapingbee"], "[A-Z0-9]{80}", PATTERNS_DB),
  named("shotstack-key", ["shotstack"], alnum(40), PATTERNS_DB),
  named("smartystreets-token", ["smartystreets", "smarty_auth"], `[A-Za-z0-9]{20}|${UUID}`, PATTERNS_DB),
  named("spoonacular-key", ["spoonacular"], "[a-z0-9]{32}", PATTERNS_DB),
  named("tomtom-key", ["tomtom"], alnum(32), PATTERNS_DB),
  named("twelvedata-key", ["twelvedata"], "[a-z0-9]{32}", PATTERNS_DB),
  named("uploadcare-key", ["uploadcare"], "[a-z0-9]{20}", PATTERNS_DB),
  named("visualcrossing-key", ["visualcrossing"], "[0-9A-Z]{25}", PATTERNS_DB),
  named("weatherbit-key", ["weatherbit"], "[a-z0-9]{32}", PATTERNS_DB),
  named("zenscrape-key", ["zenscrape", "zenserp"], UUID, PATTERNS_DB),
  named("mapbox-named-token", ["mapbox"], String.raw`pk\.[a-z0-9]{60}\.[a-z0-9]{22}`, GITLEAKS)
];

// utils/detectors/secret/sessions.ts
function isJoseHeader(part2) {
  const json = decodeBase64Url(part2);
  return json !== null && /^\s*\{[\s\S]*\}\s*$/.test(json) && /"alg"\s*:/.test(json);
}
var sessionsSecrets = [
  {
    id: "secret.jwt",
    category: "secret",
    confidence: "high",
    keywords: ["eyj", "ewog"],
    pattern: /(?<![A-Za-z0-9_-])e[yw][A-Za-z0-9_-]{12,2000}\.(?:e[yw][A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,1400})?|[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{16,1400})={0,2}(?![A-Za-z0-9_-])/y,
    validate: (value) => isJoseHeader(value.slice(0, value.indexOf("."))),
    rank: 1,
    source: "https://www.rfc-editor.org/rfc/rfc7519"
  },
  {
    id: "secret.jwt",
    category: "secret",
    confidence: "medium",
    keywords: ["zxlk"],
    pattern: /(?<![A-Za-z0-9+/])ZXlK[A-Za-z0-9+/]{60,6000}={0,2}/y,
    validate: (value) => (decodeBase64Url(value)?.split(".").length ?? 0) >= 2,
    rank: 1,
    source: "https://www.rfc-editor.org/rfc/rfc7519"
  },
  {
    id: "secret.jwe",
    category: "secret",
    confidence: "high",
    keywords: ["eyj"],
    pattern: /(?<![A-Za-z0-9_-])eyJ[\w-]{12,2000}\.[\w-]{0,1000}\.[\w-]{12,32}\.[\w-]{1,8000}\.[\w-]{16,48}(?![\w-])/y,
    validate: (value) => /"enc"\s*:/.test(decodeBase64Url(value.slice(0, value.indexOf("."))) ?? ""),
    rank: 2,
    source: "https://www.rfc-editor.org/rfc/rfc7516"
  },
  token(
    "paseto",
    ["v1.local.", "v2.local.", "v3.local.", "v4.local.", "v1.public.", "v2.public.", "v3.public.", "v4.public."],
    String.raw`v[1-4]\.(?:local|public)\.[\w-]{60,4000}(?:\.[\w-]{4,400})?`,
    { confidence: "medium", source: UNVERIFIED }
  ),
  token(
    "paserk",
    ["k1.secret.", "k2.secret.", "k3.secret.", "k4.secret.", "k1.local.", "k2.local.", "k3.local.", "k4.local."],
    String.raw`k[1-4]\.(?:secret|local)\.[\w-]{43,2400}`,
    { confidence: "medium", source: "paseto-standard/paserk types/secret.md" }
  ),
  token("macaroon", ["y2f0aw9u"], String.raw`MDA[A-Za-z0-9]{5}Y2F0aW9u[\w-]{60,4000}={0,2}`, { lead: { max: 8, chars: /[A-Za-z0-9]/ } }),
  token("php-session", ["phpsessid="], String.raw`PHPSESSID=([A-Za-z0-9,-]{22,64})`, {
    before: "",
    flags: "i",
    group: 1,
    confidence: "medium",
    source: UNVERIFIED,
    validate: (v) => /\d/.test(v)
  }),
  token(
    "aspnet-session",
    ["asp.net_sessionid=", ".aspxauth=", ".aspnetcore."],
    String.raw`(?:ASP\.NET_SessionId=([a-z0-5]{24})|\.ASPXAUTH=([0-9A-F]{64,2000})|\.AspNetCore\.(?:Cookies|Session|Identity\.Application)=((?:CfDJ8)[\w-]{60,6000}))`,
    { before: "", flags: "i", group: [1, 2, 3], confidence: "medium", masked: "allowed" }
  ),
  token("express-session", ["connect.sid=s"], String.raw`connect\.sid=(s(?:%3A|:)[\w-]{32}\.[\w%+/-]{43,60})`, {
    before: "",
    flags: "i",
    group: 1,
    confidence: "medium",
    source: UNVERIFIED
  }),
  token("django-session", ["sessionid="], String.raw`sessionid=([a-z0-9]{32})`, {
    before: "(?<![A-Za-z0-9_])",
    group: 1,
    confidence: "medium",
    source: UNVERIFIED,
    validate: (v) => /\d/.test(v)
  }),
  token(
    "laravel-session",
    ["_session=eyjpdii6", "xsrf-token=eyjpdii6"],
    String.raw`(?:_session|XSRF-TOKEN)=(eyJpdiI6[\w%+/=-]{100,2000})`,
    { before: "", flags: "i", group: 1, confidence: "medium", source: UNVERIFIED }
  ),
  token(
    "nextauth-session",
    ["next-auth.session-token=", "authjs.session-token="],
    String.raw`(?:next-auth|authjs)\.session-token=([\w.%-]{32,4000})`,
    { before: "", group: 1, confidence: "medium", source: UNVERIFIED }
  ),
  token(
    "wordpress-session",
    ["wordpress_logged_in_", "wordpress_sec_"],
    String.raw`wordpress_(?:logged_in|sec)_[0-9a-f]{32}=([\w%.@+-]{1,80}%7C\d{10}%7C[\w-]{40,64}%7C[0-9a-f]{64})`,
    { before: "", flags: "i", group: 1, confidence: "medium", source: UNVERIFIED }
  ),
  token(
    "flask-session",
    ["session=eyj", "session=.ej"],
    String.raw`session=((?:eyJ[\w-]{6,3000}|\.eJ[\w-]{10,3000})\.[\w-]{6}\.[\w-]{27})`,
    { before: "(?<![A-Za-z0-9])", group: 1, confidence: "medium", source: UNVERIFIED }
  )
];

// utils/detectors/secret/social.ts
var socialSecrets = [
  token("facebook-token", ["eaac", "eaam", "eaab"], "EAA[MCB][A-Za-z0-9]{80,300}", { source: GITLEAKS, confidence: "medium" }),
  token("facebook-page-token", ["eaacedeose0cba"], "EAACEdEose0cBA[A-Za-z0-9]{20,220}", { source: PATTERNS_DB }),
  token("facebook-app-token", [], String.raw`\d{15,16}(?:\||%7C)[\w-]{27,40}`, {
    runs: [{ shape: "digits", length: [15, 16] }],
    flags: "i",
    source: GITLEAKS,
    confidence: "medium"
  }),
  named("facebook-secret", ["facebook", "fb_app", "fb_secret", "fbapi", "fb_api", "fbsecret", "fbapp"], hex(32), GITLEAKS),
  token("whatsapp-meta-token", ["eaa"], "EAA[A-Za-z0-9]{60,300}", { validate: (v) => /\d/.test(v) && /[a-z]/.test(v) }),
  token("twitter-bearer", [], "A{22}[A-Za-z0-9%]{60,110}", {
    runs: [{ shape: "mixed", length: [24, 63] }],
    start: "aa",
    source: GITLEAKS,
    confidence: "medium"
  }),
  named(
    "twitter-secret",
    ["twitter", "tweet"],
    String.raw`[A-Za-z0-9]{18,25}|[A-Za-z0-9]{35,45}|[A-Za-z0-9]{50}|\d{15,25}-[A-Za-z0-9]{20,40}`,
    GITLEAKS
  ),
  named("linkedin-secret", ["linkedin"], "[A-Za-z0-9]{14,16}", noseyparker("linkedin")),
  token("linkedin-token", ["wpl_ap1."], String.raw`WPL_AP1\.[A-Za-z0-9]{16,20}\.[A-Za-z0-9+/=]{6,12}`),
  token("instagram-token", ["igq"], String.raw`IGQ[A-Za-z0-9_-]{80,220}`),
  named("twitch-token", ["twitch"], "[a-z0-9]{30}", GITLEAKS),
  named("spotify-secret", ["spotify"], "[A-Za-z0-9]{32}", trufflehog("spotifykey")),
  named("flickr-key", ["flickr"], "[a-z0-9]{32}|[0-9a-f]{16}", GITLEAKS),
  named("nytimes-key", ["nytimes", "new-york-times", "newyorktimes"], String.raw`[\w=-]{32}`, GITLEAKS),
  named("disqus-key", ["disqus"], alnum(64), BETTERLEAKS),
  named("foursquare-secret", ["foursquare"], "[0-9A-Z]{48}", PATTERNS_DB),
  named("strava-secret", ["strava"], "[a-z0-9]{40}", PATTERNS_DB),
  named("unsplash-key", ["unsplash"], url64(43), PATTERNS_DB),
  named("lastfm-key", ["lastfm", "last_fm"], "[a-z0-9]{32}", PATTERNS_DB),
  named("pixabay-key", ["pixabay"], "[a-z0-9]{8}-[a-z0-9]{25}", PATTERNS_DB),
  named("shutterstock-secret", ["shutterstock"], "[A-Za-z0-9]{32}", PATTERNS_DB),
  named("gyazo-token", ["gyazo"], "[A-Za-z0-9_-]{43}", PATTERNS_DB),
  named("youtube-key", ["youtube"], String.raw`AIza[\w-]{35}`, PATTERNS_DB),
  named("ticketmaster-key", ["ticketmaster"], alnum(32), PATTERNS_DB),
  named("pastebin-key", ["pastebin"], String.raw`\w{32}`, PATTERNS_DB)
];

// utils/detectors/secret/version-control.ts
function routable(token2) {
  if (!token2.includes(".")) return token2.startsWith("glwt-") ? "medium" : "high";
  return crc32(token2.slice(0, -7)).toString(36).padStart(7, "0") === token2.slice(-7) ? "high" : "medium";
}
var versionControlSecrets = [
  token("github-token", ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], "gh[pousr]_[A-Za-z0-9]{36,251}", {
    source: "https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available",
    validate: checked(4)
  }),
  token("github-fine-grained-token", ["github_pat_"], String.raw`github_pat_\w{82}`, {
    source: "https://gist.github.com/magnetikonline/073afe7909ffdd6f10ef06a00bc3bc88",
    validate: surely(/^.{11}[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/)
  }),
  named("github-legacy-token", ["github", "gh_token"], "[0-9a-f]{40}", PATTERNS_DB),
  token(
    "gitlab-token",
    ["glpat-", "gldt-", "glrt-", "glrtr-", "glcbt-", "glptt-", "glft-", "glimt-", "glagent-", "glsoat-", "gloas-", "glffct-", "glwt-"],
    String.raw`(?:gl(?:pat|rt)-[\w-]{27,300}\.(?:\d{2}\.)?[0-9a-z]{9}|gl(?:pat|dt|rt|rtr|ft|soat|ffct|wt)-[\w-]{20,50}|glcbt-(?:[0-9a-zA-Z]{1,5}_)?[\w-]{20}|glptt-[0-9a-f]{40}|glft-[0-9a-f]{64}-\d{1,12}|glimt-[\w-]{25}|glagent-[\w-]{50}|gloas-[\w-]{64})`,
    { source: "gitlabhq/gitlabhq doc/security/tokens/_index.md", after: "(?![A-Za-z0-9_])", validate: routable }
  ),
  token("gitlab-runner-registration-token", ["gr1348941"], String.raw`GR1348941[\w-]{20,50}`, {
    source: GITLEAKS,
    validate: surely(/^.{29}$/)
  }),
  token("gitlab-session", ["_gitlab_session="], "_gitlab_session=([0-9a-z]{32})", {
    before: "",
    group: 1,
    source: "gitlabhq/gitlabhq doc/security/tokens/_index.md"
  }),
  token("bitbucket-app-password", ["atbb"], "ATBB[A-Za-z0-9]{32}", {
    source: kingfisher("bitbucket"),
    validate: (v) => endsWithHexCrc32(v) ? "high" : "medium"
  }),
  token("bitbucket-access-token", ["atctt3xffg"], String.raw`ATCTT3xFfG[\w-]{80,800}=[0-9A-Fa-f]{8}`, {
    source: kingfisher("bitbucket"),
    validate: (v) => endsWithHexCrc32(v) ? "high" : "medium"
  }),
  token("bitbucket-data-center-token", ["bbdc-"], "BBDC-[MNO][A-Za-z0-9+/]{15}O[g-v][A-Za-z0-9+/]{26}", {
    after: "(?![A-Za-z0-9+/])",
    source: kingfisher("bitbucket")
  }),
  named("bitbucket-secret", ["bitbucket"], String.raw`[\w=-]{64}|[A-Za-z0-9]{32}`, GITLEAKS),
  token("atlassian-token", ["atatt3xffg", "atoa", "attt"], String.raw`AT(?:ATT3xFfG|OAT3xFfG|TT3xFfG)[A-Za-z0-9+/=_-]{100,300}`, {
    after: "",
    source: noseyparker("atlassian"),
    validate: surely(/^ATATT3xFfGF0.*=[0-9A-F]{8}$/)
  }),
  named("atlassian-api-token", ["atlassian", "confluence", "jira"], "[A-Za-z0-9]{24}", GITLEAKS),
  token(
    "sourcegraph-token",
    ["sgp_", "slk_", "sgd_"],
    "(?:sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}|slk_[0-9a-f]{64}|sgd_[0-9a-f]{64})",
    { source: GITLEAKS, validate: (v) => entropy(v) > 3 && (v.startsWith("sgp_") ? "high" : "medium") }
  ),
  named(
    "gitlab-legacy-token",
    ["gitlab_token", "gitlab_api", "gitlab_private", "gitlab_access", "gitlab-token", "gitlabtoken"],
    "[A-Za-z0-9=_-]{20,22}",
    PATTERNS_DB
  ),
  token("composer-github-token", ['"github.com": "', '"github.com":"'], String.raw`"github\.com":\s{0,2}"([0-9a-f]{40})"`, {
    before: "",
    after: "",
    group: 1,
    confidence: "medium",
    source: UNVERIFIED
  }),
  named("pivotal-tracker-token", ["pivotal"], "[a-z0-9]{32}", PATTERNS_DB),
  token("gitalk-client-secret", ["gitalk({"], String.raw`gitalk\(\{[^{}]{0,300}?clientSecret:\s{0,3}["']([0-9a-f]{40})["']`, {
    before: "",
    after: "",
    flags: "i",
    group: 1,
    confidence: "medium",
    source: noseyparker("gitalk")
  })
];

// utils/detectors/secret/formats.ts
var formatSecrets = [
  ...cloudSecrets,
  ...hostingSecrets,
  ...identitySecrets,
  ...databasesSecrets,
  ...aiSecrets,
  ...versionControlSecrets,
  ...registriesSecrets,
  ...ciSecrets,
  ...monitoringSecrets,
  ...paymentSecrets,
  ...messagingSecrets,
  ...productivitySecrets,
  ...socialSecrets,
  ...servicesSecrets,
  ...configurationSecrets,
  ...sessionsSecrets,
  ...keysSecrets,
  ...hashesSecrets
];

// utils/detectors/secret/anonymous.ts
var ANONYMOUS = /(?:user(?:[ _-]?(?:name|id))?|login|uid|account)["'\])]{0,2}\s{0,4}(?:=>|:=|[=:,(]|\s)\s{0,4}["']?anonymous["']?(?:[\s,;)&]|$)/i;
var REACH5 = 90;
function isOfAnonymous(text2, at) {
  return ANONYMOUS.test(text2.slice(Math.max(0, at - REACH5), at));
}

// utils/detectors/secret/reading.ts
var NAME_SIGNS = "_.-$";
var UNIT2 = new Uint8Array(128);
for (let c = 48; c < 123; c++) if (c < 58 || c > 64 && c < 91 || c > 96) UNIT2[c] = 1;
for (const sign of NAME_SIGNS) UNIT2[sign.charCodeAt(0)] = 1;
var SPACE3 = 32;
var TAB3 = 9;
var NEWLINE = 10;
var RETURN = 13;
var NO_BREAK_SPACE2 = 160;
var QUOTE2 = 34;
var APOSTROPHE = 39;
var BACKTICK = 96;
var BACKSLASH = 92;
function isNameUnit(code) {
  return code < 128 ? UNIT2[code] === 1 : code >= 192 && code < 8192 || code >= 12352 && code < 65280;
}
function isQuoteMark(code) {
  return code === QUOTE2 || code === APOSTROPHE || code === BACKTICK;
}
function skipBlanks(text2, at, max = 24) {
  let i = at;
  for (const end = at + max; i < end; i++) {
    const code = text2.charCodeAt(i);
    if (code !== SPACE3 && code !== TAB3 && code !== NO_BREAK_SPACE2) break;
  }
  return i;
}
function skipSpace(text2, at, max = 48) {
  let i = at;
  for (const end = at + max; i < end; i++) {
    const code = text2.charCodeAt(i);
    if (code !== SPACE3 && code !== TAB3 && code !== NEWLINE && code !== RETURN && code !== NO_BREAK_SPACE2) break;
  }
  return i;
}
function isSpace3(code) {
  return code === SPACE3 || code === TAB3 || code === NEWLINE || code === RETURN || code === NO_BREAK_SPACE2 || code === 12288;
}
function nameStart(text2, at) {
  let i = at;
  for (const least = Math.max(0, at - 48); i > least && isNameUnit(text2.charCodeAt(i - 1)); ) i--;
  return i;
}
function nameEnd(text2, at) {
  let i = at;
  for (const most = Math.min(text2.length, at + 60); i < most && isNameUnit(text2.charCodeAt(i)); ) i++;
  while (i > at && (text2.charCodeAt(i - 1) === 46 || text2.charCodeAt(i - 1) === 45)) i--;
  return i;
}
var LONGEST4 = 2048;
function quotedFrom(text2, at, escapes) {
  const mark2 = text2.charCodeAt(at);
  const start = at + 1;
  const most = Math.min(text2.length, start + LONGEST4);
  for (let i = start; i < most; i++) {
    const code = text2.charCodeAt(i);
    if (code === NEWLINE || code === RETURN) return null;
    if (code === BACKSLASH && escapes === 0) {
      i++;
      continue;
    }
    if (code !== mark2) continue;
    let end = i;
    while (end > start && escapes > 0 && text2.charCodeAt(end - 1) === BACKSLASH) end--;
    return end > start ? { start, end } : null;
  }
  return null;
}
var STOPS = new Uint8Array(128);
for (const stop of "\"'`<>,;&\\|") STOPS[stop.charCodeAt(0)] = 1;
var EQUALS2 = 61;
var CJK = 11904;
function mayHoldEquals(text2, start, i) {
  const next = text2.charCodeAt(i + 1);
  if (!(next > SPACE3) || next === EQUALS2 || next < 128 && STOPS[next] === 1) return true;
  return i - start >= 4 && /\d|[^\w.-]/.test(text2.slice(start, i));
}
function bareFrom(text2, at) {
  let start = at;
  let i = at;
  let equals = 0;
  for (const most = Math.min(text2.length, at + 512); i < most; i++) {
    const code = text2.charCodeAt(i);
    if (code < 128 ? code <= SPACE3 || STOPS[code] === 1 : code === NO_BREAK_SPACE2 || code >= CJK || code >= 8216 && code <= 8223)
      break;
    if (code !== EQUALS2 || mayHoldEquals(text2, start, i)) continue;
    if (start > at || i - at < 4 || equals++ > 0) break;
    start = i + 1;
  }
  let end = i;
  while (end > start && ".)]}:*".includes(text2.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

// utils/detectors/secret/links.ts
var PAIR = /[\s,;]{1,40}(?:<[\w:]{1,20}\s)?\\{0,3}["']?(?:default|value|Value|stringValue)\\{0,3}["']?\s{0,3}[:=]\s{0,3}/y;
var DEFAULT = /\{[^{}=]{0,60}(?:[a-z_]{1,30}\s{0,8}=\s{0,2}[^\n{}]{0,120}\n\s{0,20}){0,4}default\s{1,12}=\s{0,4}/y;
var NEXT_ELEMENT = /<\/[\w:.-]{1,40}>\s{0,40}<(?:string|value|val|data)[^<>\n]{0,60}>/iy;
var REST_OF_TAG = /\s[^<>\n]{0,160}>/y;
var TYPE = /&?(?:'[a-z]{1,12} )?[A-Za-z_][\w.<>[\]|?&]{1,40}(?: ?\| ?[a-z]{1,12})?[ \t]{0,2}=(?![=>])/y;
var TYPED = /\*?(?:string|String|str|\[\]byte|Text)[ \t]{1,3}:?=(?![=>])/y;
function ranAt(pattern, text2, at) {
  pattern.lastIndex = at;
  return pattern.test(text2) ? pattern.lastIndex : -1;
}
function mayBeType(text2, at) {
  for (let i = at; i < at + 50 && i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code === 61) return i > at + 1;
    if (code === NEWLINE || code === 44 || code === 59 || code === QUOTE2) return false;
  }
  return false;
}
function colonLink(text2, at, closed) {
  let i = at + 1;
  while (i < at + 4 && text2.charCodeAt(i) === 58) i++;
  if (text2.charCodeAt(i) === 61) return { link: "assigned", at: i + 1 };
  if (i > at + 1 || text2.startsWith("//", i)) return null;
  if (!closed && mayBeType(text2, i)) {
    const typed = ranAt(TYPE, text2, skipBlanks(text2, i, 4));
    if (typed >= 0) return { link: "assigned", at: typed };
  }
  return { link: "assigned", at: i };
}
function equalsLink(text2, at) {
  const next = text2.charCodeAt(at + 1);
  if (next === 126) return null;
  if (next !== 61) return { link: "assigned", at: at + (next === 62 ? 2 : 1) };
  return { link: "compared", at: at + (text2.charCodeAt(at + 2) === 61 ? 3 : 2) };
}
var TWO_SIGNS = /* @__PURE__ */ new Set(["?=", "??", "?:", "||", "+=", ".=", "->", "<-"]);
function signLink(text2, at, blanks) {
  const signs = text2.slice(at, at + 2);
  if (signs === "!=") return { link: "compared", at: at + (text2.charCodeAt(at + 2) === 61 ? 3 : 2) };
  if (signs === "?:" && blanks === 0) return null;
  if (TWO_SIGNS.has(signs)) return { link: "assigned", at: at + 2 + Number(signs !== "<-" && text2.charCodeAt(at + 2) === 61) };
  if ((signs === "| " || signs === "- ") && blanks > 0) return { link: "column", at: at + 2 };
  return null;
}
function opensElement(text2, start) {
  const before3 = text2.charCodeAt(start - 1);
  if (before3 === 60) return true;
  return before3 === 58 && text2.charCodeAt(nameStart(text2, start - 1) - 1) === 60;
}
function linkBehind(text2, keyword, end) {
  let i = end;
  let closed = false;
  for (const most = end + 5; i < most; i++) {
    const code2 = text2.charCodeAt(i);
    if (isQuoteMark(code2)) closed = true;
    else if (code2 !== BACKSLASH && code2 !== 93 && code2 !== 41 && code2 !== 125 && code2 !== 42) break;
  }
  const at = skipBlanks(text2, i);
  const code = text2.charCodeAt(at);
  switch (code) {
    case 58:
      return colonLink(text2, at, closed);
    case 65306:
      return { link: "assigned", at: at + 1 };
    case 61:
      return equalsLink(text2, at);
    case 33:
    case 63:
    case 124:
    case 43:
    case 46:
    case 45:
      return signLink(text2, at, at - i);
    case 60: {
      const next = ranAt(NEXT_ELEMENT, text2, at);
      return next < 0 ? signLink(text2, at, at - i) : { link: "element", at: next };
    }
    case 62:
      return closed || opensElement(text2, nameStart(text2, keyword)) ? { link: "element", at: at + 1 } : null;
    case 40:
      return closed ? null : { link: "called", at: at + 1 };
    case 123: {
      const next = closed ? ranAt(DEFAULT, text2, at) : -1;
      return next < 0 ? null : { link: "paired", at: next };
    }
    default:
  }
  if (closed || code === NEWLINE || code === 44) {
    const next = ranAt(PAIR, text2, i);
    if (next >= 0) return { link: "paired", at: next };
    if (code === 44 && closed) return { link: "listed", at: at + 1 };
  }
  if (at === i || closed || at >= text2.length) return null;
  if (opensElement(text2, nameStart(text2, keyword))) {
    const value = ranAt(REST_OF_TAG, text2, i);
    return value < 0 ? null : { link: "element", at: value };
  }
  if (isQuoteMark(code) || code === BACKSLASH && isQuoteMark(text2.charCodeAt(at + 1))) return { link: "beside", at };
  const typed = ranAt(TYPED, text2, at);
  if (typed >= 0) return { link: "assigned", at: typed };
  if (text2.charCodeAt(nameStart(text2, keyword)) === 45) return { link: "option", at };
  return at - i >= 2 || text2.charCodeAt(i) === TAB3 ? { link: "column", at } : null;
}

// utils/detectors/secret/assignment.ts
var WRAPPED = /(?:(?:new[ \t]{1,3})?(?:[Ss]tring|Secure[Ss]tring|SecretStr|SecretString|Secret|Some|Just|Optional\.of|String\.(?:from|valueOf|raw)|bytes|str|NSString|GUARDED_STRING|GuardedString|char|Buffer\.from|atob|(?:base64\.)?b64decode|base64_decode|tostring|toStringz?|quote|q)[ \t]{0,2}\([ \t]{0,2}|q[qw]?[({[])(?=["'`])/y;
var OPENERS = "\u201C\u201E\xAB\u2018\u300C\u300E";
var CLOSERS = "\u201D\u201C\xBB\u2019\u300D\u300F";
function inMarks(text2, at) {
  const kind2 = OPENERS.indexOf(text2.charAt(at));
  if (kind2 < 0) return null;
  for (let i = at + 1; i < at + 66 && i < text2.length; i++) {
    const char = text2.charAt(i);
    if (char === "\n") return null;
    if (char === CLOSERS.charAt(kind2) || char === "\u201D") return i > at + 1 ? { start: at + 1, end: i } : null;
  }
  return null;
}
function mayBeWrapped(text2, at) {
  let i = at;
  while (i < at + 20 && isNameUnit(text2.charCodeAt(i))) i++;
  return "([{ ".includes(text2.charAt(i));
}
function quoteAfter(text2, at) {
  let i = at;
  for (let n = 0; n < 3 && "[({<".includes(text2.charAt(i)) && i < text2.length; n++) i = skipBlanks(text2, i + 1, 4);
  const code = text2.charCodeAt(i) | 32;
  if (code >= 97 && code <= 122) {
    const wrapped = mayBeWrapped(text2, i) ? ranAt(WRAPPED, text2, i) : -1;
    if (wrapped >= 0) i = wrapped;
    else if (isQuoteMark(text2.charCodeAt(i + 1))) i++;
    else if (isQuoteMark(text2.charCodeAt(i + 2))) i += 2;
  } else if (text2.charCodeAt(i) === 64) i++;
  while (i < at + 80 && text2.charCodeAt(i) === BACKSLASH) i++;
  return isQuoteMark(text2.charCodeAt(i)) ? i : -1;
}
function quotedAfter(text2, at) {
  let mark2 = quoteAfter(text2, at);
  if (mark2 < 0) return inMarks(text2, at);
  let escapes = 0;
  while (text2.charCodeAt(mark2 - 1 - escapes) === BACKSLASH && escapes < 4) escapes++;
  const code = text2.charCodeAt(mark2);
  if (text2.charCodeAt(mark2 + 1) === code && text2.charCodeAt(mark2 + 2) === code) mark2 += 2;
  return quotedFrom(text2, mark2, escapes);
}
function inElement(text2, at) {
  let start = skipSpace(text2, at);
  if (text2.startsWith("<![CDATA[", start)) start += 9;
  let end = start;
  for (const most = Math.min(text2.length, start + 2048); end < most && text2.charCodeAt(end) !== 60; ) end++;
  if (text2.charCodeAt(end) !== 60 || end === start) return null;
  while (end > start && (isSpace3(text2.charCodeAt(end - 1)) || text2.startsWith("]]>", end - 3)))
    end -= isSpace3(text2.charCodeAt(end - 1)) ? 1 : 3;
  return end > start ? { start, end } : null;
}
var LEAST2 = 4;
function endsSoon(text2, at, least) {
  let from2 = at;
  for (let i = at; i - from2 < least; i++) {
    const code = text2.charCodeAt(i);
    if (isNameUnit(code)) continue;
    if (code === 61 && from2 === at && i > at) from2 = i + 1;
    else return i - from2 < least && (code === 61 || code === 44 || code === 59 || code === 38 || code === NEWLINE || !(code > 0));
  }
  return false;
}
function valueFrom(text2, { link, at }, least) {
  if (link === "element") {
    const found3 = inElement(text2, at);
    return found3 && { start: found3.start, end: found3.end, quoted: true, link };
  }
  let i = skipBlanks(text2, at);
  while (i < at + 28 && text2.charCodeAt(i) === 42) i++;
  if (i > at && text2.charCodeAt(i - 1) === 42) i = skipBlanks(text2, i, 4);
  let below = false;
  if ((text2.charCodeAt(i) === 124 || text2.charCodeAt(i) === 62) && link === "assigned") {
    const block = skipBlanks(text2, i + ("-+".includes(text2.charAt(i + 1)) ? 2 : 1), 4);
    if (text2.charCodeAt(block) !== NEWLINE) return null;
    i = block;
  }
  const code = text2.charCodeAt(i);
  if (isNameUnit(code) && endsSoon(text2, i, least)) return null;
  if (code === NEWLINE || code === 13) {
    const next = skipSpace(text2, i);
    below = true;
    i = next;
  }
  const quoted = quotedAfter(text2, i);
  if (quoted !== null) return { start: quoted.start, end: quoted.end, quoted: true, link };
  if (link === "listed" || link === "called" || link === "beside" || link === "compared") return null;
  if (below && link !== "assigned") return null;
  const bare = bareFrom(text2, i);
  return bare && { start: bare.start, end: bare.end, quoted: false, link: below ? "below" : link };
}
function readAssignment(text2, at, least = LEAST2) {
  const end = nameEnd(text2, at);
  const linked = linkBehind(text2, at, end);
  if (linked === null) return null;
  const value = valueFrom(text2, linked, least);
  if (value === null) return null;
  const start = nameStart(text2, at);
  return { name: text2.slice(start, end), from: start, keyword: at - start, ...value };
}

// utils/detectors/secret/basic.ts
function decodesToUserAndPassword(value) {
  if (value.length < 8 || value.length > 600 || !/^[A-Za-z0-9+/]{8,600}={0,2}$/.test(value)) return false;
  const plain2 = decodeBase64Url(value.replace(/=+$/, ""));
  return plain2 !== null && /^[\x20-\x7e]{1,400}$/.test(plain2) && /^[^:\s]{1,200}:.{2,}$/.test(plain2);
}

// utils/detectors/secret/names.ts
var PASSWORD_KEYWORDS = [
  "pass",
  "pwd",
  "pswd",
  "_pw",
  "-pw",
  "pw:",
  "pw=",
  "pw =",
  '"pw"',
  "kennwort",
  "contrase\xF1a",
  "contrasena",
  "senha",
  "wachtwoord",
  "has\u0142o",
  "haslo",
  "parola",
  "l\xF6senord",
  "losenord",
  "adgangskode",
  "salasana",
  "heslo",
  "jelsz\xF3",
  "\u015Fifre",
  "\u043F\u0430\u0440\u043E\u043B\u044C",
  "\u03BA\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2",
  "\u30D1\u30B9\u30EF\u30FC\u30C9",
  "\uBE44\uBC00\uBC88\uD638",
  "\u5BC6\u7801",
  "\u5BC6\u78BC",
  "\u53E3\u4EE4"
];
var KEY_KEYWORDS = ["secret", "token", "credential", "creds", "key", "_auth", '"auth"', "'auth'", "_pat", "_salt"];
var FOREIGN_KEYWORDS = [
  "schl\xFCssel",
  "schluessel",
  "cl\xE9 api",
  "cl\xE9 d'api",
  "cl\xE9 d\u2019api",
  "clave api",
  "clave_api",
  "clave de api",
  "chave api",
  "chave_api",
  "chave de api",
  "chiave api",
  "chiave_api",
  "sleutel",
  "klucz api",
  "klucz_api",
  "api\u30AD\u30FC",
  "\u30A2\u30AF\u30BB\u30B9\u30AD\u30FC",
  "\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8",
  "\u30C8\u30FC\u30AF\u30F3",
  "api\u5BC6\u94A5",
  "\u5BC6\u94A5",
  "\u4EE4\u724C"
];
var PASS = /^pass(?:$|words?|wd|wort|wrd|w(?![a-z])|phrases?|codes?|e(?![a-z])|(?=[A-Z_\-.\d$]))/;
var ABOUT_PASSWORD = /(?:hash(?:ed)?|policy|policies|fields?|labels?|input|hint|prompt|text|title|mes+ages?|msg|errors?|placeholder|file|path|ur[li]|link|length|min|max|strength|type|ids?|name|keys?|regexp?|pattern|expir\w*|changed|updated|age|count|required|enabled|visible|valid\w*|form|page|screen|button|icon|column|attribute|param\w*|variable|prefix|suffix|encoder|manager|mgr|dialog|provider|service|handler|helper|utils?|class|selector|locator|xpath|css|description|format|info|options?|rules?|schema|through|function|fn|callback|stdin|command|rate|ed|ing|age|er|port|tests?|forgot|reset|show|hide|toggle|salt|digest|method|mode|state|store|source|ref|arn)$/i;
var BEFORE_PASS = /(?:^|[^a-z])(?:db|database|user|usr|root|admin|adm|smtp|mail|email|imap|pop3?|ftp|sftp|ssh|sql|my|mysql|pg|postgres|ora|oracle|redis|mongo|ldap|http|https|proxy|auth|login|new|old|the|your|sudo|su|key|keystore|truststore|store|trust|cert|pfx|pkcs12|p12|pem|wifi|wpa|vpn|vnc|rdp|svn|git|rabbit|mq|amqp|mqtt|web|app|api|client|server|sys|system|sa|bind|jdbc|ds|data|test|default|init|enc|master|host|remote|local|service|svc|acc|account|wlan|router|snmp|telnet|win|domain|ad|jenkins|nexus|sonar|github|gitlab|aws)pass$/i;
var OF_LETTERS = /^(?:haslo|hasło|heslo|parola|senha|[-_]?pw(?!d))/i;
var WHOLE_WORD = /^(?:haslo|hasło|heslo|parola|senha|[-_]?pw)s?\d?(?![a-z])/i;
function isPasswordName(name, keyword) {
  const rest = name.slice(keyword);
  if (/^pass/i.test(rest)) {
    const before3 = name.charCodeAt(keyword - 1) | 32;
    if (before3 >= 97 && before3 <= 122 && /^(?:pass|PASS)(?![a-zA-Z])/.test(rest) && !BEFORE_PASS.test(name.slice(0, keyword + 4)))
      return false;
    if (!PASS.test(/^PASS/.test(rest) ? rest.toLowerCase() : rest.charAt(0).toLowerCase() + rest.slice(1))) return false;
  } else if (OF_LETTERS.test(rest)) {
    if (!WHOLE_WORD.test(rest) || /^[a-zł]/i.test(rest) && /[A-Za-z]/.test(name.charAt(keyword - 1))) return false;
  }
  return !ABOUT_PASSWORD.test(name);
}
function isVaguePass(name, keyword) {
  return /^pass(?:$|[^a-z])/i.test(name.slice(keyword)) && !/^[A-Z][A-Z0-9_]*_PASS$/.test(name) && !BEFORE_PASS.test(name.slice(0, keyword + 4));
}
var NO_SECRET = /(?:primary|foreign|natural|(?<!bit)bucket|schema|pub|public|pub(?:lic)?[_-]?key|cache|sort|partition|hash|row|range|index|lookup|group|map|dict|json|object|unique|composite|translation|i18n|locale|hot|arrow|shortcut|idempotency|dedupe|query|param|attribute|column|field|storage|local|session|state|react|item|data|tooltip|label|message|route|page|next|continuation|pagination|csrf|xsrf|csrfmiddleware|authenticity|verification|requestverification|anti[_-]?forgery|sequence|event|registry|option|config|setting|menu|tab|list|node|entity|record|search|filter|answer|license[_-]?plate|virtual|modifier|accelerator|host|known|error|recv|send|export|import|list|refresh|delete|trusted|authorized|signed[_-]?by|reference|issue|project|ticket|cell|block|device|window|scan|start|end|first|last|left|right|prev|current|parent|child|new|old|open|close|comma|colon|semi|paren|brace|bracket|punctuator|operator|identifier|keyword|string|number|word|text|stop|special|bos|eos|pad|unk|mask|sep|cls)[_-]?(?:key|token)s?$|(?:mon|tur|don|hoc|joc|whis|lac|jer)key$|public[_-]?(?:key|token)|pubkey|^(?:key|token)s?$/i;
var ABOUT_KEY = /token(?:iz|s?_?(?:type|count|limit|used|usage|expir|length|address))|secretar|key(?:board|word|frame|down|up|press|path|code|event|map|pair|ring|store|stroke|tab|vault|id)|(?:ids?|name|variable|field|label|placeholder|hint|path|file|url|uri|type|arn|ref|length|size|policy|algorithm|alg|version|endpoint|count|limit|hash|digest|checksum|fingerprint|thumbprint|mesh(?:ing)?|format|description|title|expiry|expires|expiration|provider|manager|service|class|usage|prefix|suffix|scope|issuer|audience|pattern|regexp?|index|at|by|date|time|ttl|chars|alphabet|address|header|param|mode|enabled|required|status|method|source|engine|store|location|region)$/i;
var SECRET_KEY = /(?:api|access|secret|private|priv|auth|authentication|encryption|encrypt|decryption|decrypt|crypt|crypto|cipher|aes|hmac|signing|signature|sign|service|account|admin|master|app|application|client|consumer|subscription|license|licence|licensing|stream|server|user|webhook|deploy|deployment|ssh|ssl|tls|rsa|jwt|session|cookie|security|shared|sas|function|integration|write|ingest|live|test|prod|production|dev|staging|rest|sdk|bot|maps?|root|wallet|unseal|seal|recovery|activation|product|merchant|payment|gateway|sendgrid|mail|mailgun|sms|aws|s3|gcp|azure|storage|openai|anthropic|google|stripe|twilio|github|gitlab|slack|datadog|cloudflare|heroku|firebase|algolia|pusher|sentry|rails|secretkeybase|laravel|django|flask|wp|nonce|logged[_-]?in|device[_-]?secret|pre[_-]?shared|psk|wep|wpa|wifi|network|enc|x)[ _-]?keys?(?:$|[_\-.A-Z\d])/i;
function keyNameKind(name, keyword, wordBefore3) {
  const rest = name.slice(keyword);
  if (/^['"]?_?auth/i.test(rest)) return /(?:^|[^a-z])auth$/i.test(name) ? "auth" : null;
  if (/^_(?:pat|salt)/i.test(rest)) return /^_(?:pat|salt)\d?$/i.test(rest) ? "strong" : null;
  const whole = wordBefore3 === "" ? name : `${wordBefore3} ${name}`;
  if (ABOUT_KEY.test(name)) return null;
  if (SECRET_KEY.test(whole)) return NO_SECRET.test(name) && !/^keys?$/i.test(name) ? null : "strong";
  if (/^(?:secret|credential|creds)/i.test(rest))
    return /^secret[a-z]/.test(rest) && !/^secrets?(?:$|[^a-z]|key|access|token|base|value)/.test(rest) ? null : "strong";
  if (/^token/i.test(rest)) {
    if (/^token$/i.test(name)) return "strong";
    return NO_SECRET.test(name) ? null : "strong";
  }
  if (NO_SECRET.test(name)) return null;
  return /[A-Za-z0-9_-]key/i.test(name) && !/^key[a-z]{3}/.test(rest.replace(/^K/, "k")) ? "weak" : null;
}

// utils/detectors/secret/plain-words.ts
var NO_PASSWORD = /^(?:true|false|null|none|undefined|required|optional|invalid|incorrect|wrong|missing|expired?|changed?|weak|strong|short|empty|hidden|visible|disabled?|enabled?|encrypted|hashed|plain|plaintext|text|string|str|secret|value|prompt|interactive|default|unknown|anonymous|guest|user|username|admin|root|test|login|email|type|field|label|input|object|function|number|boolean|self|this|yes|no|error|success|mismatch|forgot|forgotten|reset|confirm|confirmation|update|updated|auto|generated?|basic|digest|bearer|oauth|ldap|saml|kerberos|service|manual|never|always|any|other|same|new|old|current|previous|next|stdin|vault|env|keychain|keyring|bcrypt|scrypt|argon|external|internal|system|private|public|client|server|password|grant|credentials?)$/i;
var HOLDS_OWN_NAME = /pass|pwd|secret|token|key|user|login|mail|kennwort|wort|senha|contra|parol|hasl|prompt|config|param|input|hash|field|entry|value|data|args?$|opts|options/i;
var WORD4 = /^[A-Za-z]{5,40}$|^[a-z]{3,20}(?:[_-][a-z]{3,20}){1,3}$/;
var PHRASE = /^[a-z]{2,12}(?: [a-z]{2,12}){1,5}$/;
var OF_SENTENCES = /\b(?:the|an?|is|are|was|be|not?|must|too|your|my|please|enter|type|for|of|to|in|at|on|with|and|or|should|can(?:not)?|will|user|login|new|old|wrong|invalid|missing|required|ein|das|der|die|le|la|les|un|une|de|el|il)\b/;
var TAKES = /^(?:shift|pop|getpass\w*|get(?:line|s)|readline|input|chomp|uniqid|random\w*|generate\w*)$/;
var USER = /(?:user(?:[_-]?(?:name|id))?|login|uid|account|benutzer(?:name)?|utilisateur|usuario|usu[aá]rio|utente|gebruiker|u[zż]ytkownik)["'\]]{0,2}\s{0,8}(?:=>|:=|[=:,]|\s)\s{0,8}\\{0,2}["']?([\w.@+\\-]{2,60})/i;
function isOwnLine(text2, { from: from2, start, end, quoted, name }) {
  if (quoted || !/^[A-Z][A-Z0-9_]*$/.test(name) || text2.charCodeAt(start - 1) !== 61) return false;
  const lineStart2 = text2.lastIndexOf("\n", from2 - 1) + 1;
  if (from2 - lineStart2 > 24 || !/^\s*(?:#\s*|-\s+)?(?:export\s+|ENV\s+|set\s+|SET\s+)?$/.test(text2.slice(lineStart2, from2))) return false;
  return /^[ \t]*(?:[\r\n]|#|$)/.test(text2.slice(end, end + 40));
}
function hasUserBeside(text2, { from: from2 }) {
  const before3 = USER.exec(text2.slice(Math.max(0, from2 - 160), from2));
  if (before3 !== null)
    return !HOLDS_OWN_NAME.test(before3[1] ?? "") && !/^(?:true|false|null|none|string|self|this|req|request|config|the|a|an|and|is)\b/i.test(before3[1] ?? "");
  return false;
}
function isPassPhrase(text2, assignment, value) {
  return assignment.link === "assigned" && PHRASE.test(value) && !OF_SENTENCES.test(value) && !HOLDS_OWN_NAME.test(value) && !isStandIn(value) && /(?<![=!<>:])= ?["']$/.test(text2.slice(Math.max(0, assignment.start - 4), assignment.start)) && hasUserBeside(text2, assignment);
}
function isPlainPassword(text2, assignment, value) {
  if (assignment.quoted && value.includes(" ")) return isPassPhrase(text2, assignment, value);
  if (!WORD4.test(value) || NO_PASSWORD.test(value) || value.length < 14 && HOLDS_OWN_NAME.test(value) || isStandIn(value)) return false;
  if (/^[A-Z]/.test(value)) return false;
  const { quoted, link, start } = assignment;
  if (link === "compared") return quoted && value.length >= 6;
  if (link === "paired" || link === "column" || link === "below" || link === "option") return false;
  if (isOwnLine(text2, assignment)) return value.length >= 6;
  if (!hasUserBeside(text2, assignment)) return false;
  return quoted ? value.length >= 6 : value.length >= 8 && (/^\s*[\w.-]+ ?= ?$/.test(text2.slice(text2.lastIndexOf("\n", start - 1) + 1, start)) && /^[ \t]*(?:[\r\n]|$)/.test(text2.slice(assignment.end, assignment.end + 20)) || // A variable of PHP or Perl would have its sign.
  text2.charAt(assignment.end) === ";" && /\$\w{1,30} ?= ?$/.test(text2.slice(Math.max(0, start - 36), start)) && !TAKES.test(value));
}

// utils/detectors/secret/assignments.ts
var LOOKS_UP = /(?:^|[^a-z])(?:get|find|is|has|read|fetch|load|lookup|require|resolve|query|ask|prompt|label|translate)[A-Z_]?\w*$/;
function reading2(assignment) {
  return { start: assignment.start, end: assignment.end, confidence: "medium" };
}
var NAMES_IT = /^(?:pass(?:word|wd|phrase|code|wort)?|pwd|pw|secret|token|credentials?|creds|key|auth)s?(?:[_-]?(?:key|token|secret|value|hex|base64|\d))?$/i;
function isArgument(text2, { from: from2, link, name, keyword }, isKey) {
  if (link !== "called" && link !== "listed") return true;
  if (!NAMES_IT.test(name.slice(keyword).replace(/^[_-]/, ""))) return false;
  if (link === "called") return !LOOKS_UP.test(name);
  const before3 = text2.slice(Math.max(0, from2 - 4), from2);
  return isKey ? /[([{,][ \t]{0,2}\\?["'`]$/.test(before3) : /\([ \t]{0,2}\\?["'`]$/.test(before3);
}
function isMixed(value) {
  return /\d/.test(value) && (/[^\w.,:;-]/.test(value) || value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && !isIdentifier(value));
}
function readReversed(text2, at) {
  const from2 = nameStart(text2, at);
  let end = text2.charCodeAt(from2 - 1) === SPACE3 ? from2 - 2 : from2 - 1;
  if (text2.charCodeAt(end) === 61) {
    while (end > from2 - 6 && (text2.charCodeAt(end) === 61 || text2.charCodeAt(end) === 33)) end--;
    if (end > from2 - 4 + Number(text2.charCodeAt(from2 - 1) !== SPACE3)) return null;
    if (text2.charCodeAt(end) === SPACE3) end--;
  } else if (text2.startsWith(".equals(", end - 7)) end -= 8;
  else return null;
  const mark2 = text2.charCodeAt(end);
  if (!isQuoteMark(mark2)) return null;
  let start = end;
  while (start > end - 65 && text2.charCodeAt(start - 1) !== mark2 && text2.charCodeAt(start - 1) > SPACE3) start--;
  if (text2.charCodeAt(start - 1) !== mark2 || !looksLikePassword(text2.slice(start, end), true)) return null;
  return { start, end, confidence: "medium" };
}
function readPassword(text2, at) {
  const assignment = readAssignment(text2, at);
  if (assignment === null) return readReversed(text2, at);
  const { start, end, link, quoted, name } = assignment;
  const value = text2.slice(start, end);
  const plain2 = !looksLikePassword(value, quoted, name);
  if (plain2 && !isPlainPassword(text2, assignment, value)) return null;
  if (!isPasswordName(name, assignment.keyword) || !isArgument(text2, assignment, false)) return null;
  if ((link === "column" || link === "below") && !isMixed(value)) return null;
  const vague = isVaguePass(name, assignment.keyword);
  if (link === "beside" && (vague || text2.charCodeAt(start - 1) === BACKTICK)) return null;
  if (vague && (plain2 || link === "called" || !quoted && !isMixed(value))) return null;
  return isOfAnonymous(text2, assignment.from) ? null : reading2(assignment);
}
function wordBefore(text2, { from: from2, keyword }) {
  if (keyword > 0 || from2 < 4 || text2.charCodeAt(from2 - 1) !== 32) return "";
  return /[A-Za-z]{2,14}$/.exec(text2.slice(Math.max(0, from2 - 15), from2 - 1))?.[0] ?? "";
}
var LEAST_KEY = 10;
function isMereKey(text2, at) {
  if ((text2.charCodeAt(at) | 32) !== 107) return false;
  const before3 = text2.charCodeAt(at - 1);
  if (!(isNameUnit(before3) || before3 === SPACE3)) return true;
  const after2 = text2.charCodeAt(at + 3);
  return after2 >= 97 && after2 <= 122 && after2 !== 115;
}
function readKey(text2, at) {
  if (isMereKey(text2, at)) return null;
  const assignment = readAssignment(text2, at, LEAST_KEY);
  if (assignment === null || assignment.end - assignment.start < LEAST_KEY) return null;
  const { start, end, link, quoted, name } = assignment;
  const value = text2.slice(start, end);
  const like = looksLikeKey(value, quoted, name, true);
  if (!like && link !== "compared" && !quoted && value.length < 24) return null;
  const kind2 = keyNameKind(name, assignment.keyword, wordBefore(text2, assignment));
  if (kind2 === null || !isArgument(text2, assignment, true)) return null;
  if (kind2 === "auth")
    return decodesToUserAndPassword(value) || value.length >= 24 && looksLikeKey(value, quoted, name, false) ? reading2(assignment) : null;
  if (link === "compared" && /secret$/i.test(name) && isPlainPassword(text2, assignment, value)) return reading2(assignment);
  if (!like) return null;
  const sure = kind2 === "strong" && link !== "column" && link !== "below" && !"?&".includes(text2.charAt(assignment.from - 1) || " ");
  return sure || looksLikeKey(value, quoted, name, false) ? reading2(assignment) : null;
}
function readForeignKey(text2, at) {
  const found3 = text2.slice(at, at + 12).toLowerCase();
  const name = FOREIGN_KEYWORDS.find((n) => found3.startsWith(n));
  const assignment = name === void 0 ? null : readAssignment(text2, at + name.length - 1);
  if (assignment === null || assignment.link === "column" || assignment.link === "below") return null;
  return looksLikeKey(text2.slice(assignment.start, assignment.end), assignment.quoted) ? reading2(assignment) : null;
}
var assignmentSecrets = [
  {
    id: "secret.password",
    category: "secret",
    confidence: "medium",
    keywords: PASSWORD_KEYWORDS,
    read: readPassword,
    rank: -1,
    source: "unverified"
  },
  {
    id: "secret.generic-key",
    category: "secret",
    confidence: "medium",
    keywords: KEY_KEYWORDS,
    read: readKey,
    generic: true,
    source: "unverified"
  },
  {
    id: "secret.generic-key",
    category: "secret",
    confidence: "medium",
    keywords: FOREIGN_KEYWORDS,
    read: readForeignKey,
    generic: true,
    source: "unverified"
  }
];

// utils/detectors/secret/real-password.ts
var STAND_IN = /^(?:(?:user|usr|my|your|db|some|test|admin|the|a|new)?[-_]?(?:pass(?:w(?:or)?d|code|phrase)?|pwd|pw|token|key|apikey|credentials?)\d{0,2}|(?:key|token|pass|secret)[-_]\d{0,5}|(?:my|your)[-_]?secret|test\d{0,3}|foo|bar|baz|abc|xyz|user(?:name)?|admin|root|guest|anonymous|host(?:name)?|port|domain|string|value|(.)\1+|\*+|\d{1,5}(?:\/.*)?|[a-z]+@[a-z]+(?:\.[a-z]+)*|contrase[nñ]a|passwort|kennwort|mot-?de-?passe|senha|wachtwoord|has[lł]o)$/i;
function isRealPassword(value) {
  return value.length >= 3 && value.length <= 256 && !STAND_IN.test(value) && !isPlaceholder(value) && !isExpression(value);
}

// utils/detectors/secret/call-arguments.ts
var CALLS = [
  "networkcredential(",
  "directoryentry(",
  "basicauth(",
  "basic_auth(",
  "auth=(",
  "auth = (",
  "mysqli(",
  "mysqli_connect(",
  "mysql_connect(",
  "new pdo(",
  "getconnection(",
  ".login(",
  "passwordauthentication(",
  "usernamepasswordcredentials(",
  "passwordcredential(",
  "usernamepasswordauthenticationtoken(",
  "pscredential(",
  "plainauth("
];
var LONGEST5 = 400;
function texts(text2, at) {
  const out = [];
  for (let i = at; i < at + LONGEST5 && i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    if (code === 41) return out;
    if (code === 123 || code === 125 || code === 59 || code === 40) return null;
    if (!isQuoteMark(code)) continue;
    const found3 = quotedFrom(text2, i, 0);
    if (found3 === null && text2.charCodeAt(i + 1) !== code) return null;
    if (found3 !== null) out.push(found3);
    i = found3 === null ? i + 1 : found3.end;
  }
  return null;
}
function readCall(text2, at) {
  const open = text2.indexOf("(", at);
  if (open < 0 || open > at + 40) return null;
  const first = skipSpace(text2, open + 1);
  if (text2.charCodeAt(first) === 41) return null;
  const given = texts(text2, first);
  if (given === null || given.length < 2) return null;
  const last5 = /^plainauth/i.test(text2.slice(at, at + 9)) ? given.at(-2) : given.at(-1);
  if (last5 === void 0) return null;
  const value = text2.slice(last5.start, last5.end);
  const user = given[given.indexOf(last5) - 1];
  if (/\s/.test(value) || user !== void 0 && text2.slice(user.start, user.end) === value) return null;
  return isRealPassword(value) && !/[/\\]/.test(value.charAt(0)) && value.length >= 4 ? { start: last5.start, end: last5.end, confidence: "medium" } : null;
}
var callSecrets = [
  { id: "secret.password", category: "secret", confidence: "medium", keywords: CALLS, read: readCall, rank: -1, source: "unverified" }
];

// utils/detectors/secret/command-lines.ts
var LONGEST_COMMAND = 300;
var SHORT_COMMAND = 120;
function commandBefore(text2, at, longest) {
  const window = text2.slice(Math.max(0, at - longest), at);
  let from2 = window.length;
  while (from2 > 0) {
    from2 = window.lastIndexOf("\n", from2 - 1);
    if (from2 < 0) return window;
    if (!/[\\^`]\r?$/.test(window.slice(Math.max(0, from2 - 2), from2))) return window.slice(from2 + 1);
  }
  return window;
}
function argumentAt(text2, at) {
  const found3 = isQuoteMark(text2.charCodeAt(at)) ? quotedFrom(text2, at, 0) : bareFrom(text2, at);
  return found3 && { start: found3.start, end: found3.end, value: text2.slice(found3.start, found3.end) };
}
function reading3({ start, end }) {
  return { start, end, confidence: "medium" };
}
var TAKES_USER = /(?:^|[\s|;&(`$'"])(?:curl|curl\.exe|https?|xh|httpie|wget|aria2c|ab|siege|hey|wrk)(?:\.exe)?\s/i;
function readUser(text2, at) {
  let i = at + (text2.startsWith(" --user", at) ? 7 : 3);
  if (text2.charCodeAt(i) === 61) i++;
  i = skipBlanks(text2, i, 4);
  const first = text2.charCodeAt(i);
  const quoted = isQuoteMark(first);
  const most = Math.min(text2.length, i + 100);
  let colon = i;
  while (colon < most && text2.charCodeAt(colon) !== 58 && text2.charCodeAt(colon) !== 10 && (quoted || text2.charCodeAt(colon) !== 32))
    colon++;
  if (text2.charCodeAt(colon) !== 58) return null;
  const before3 = text2.slice(i, colon);
  let argument;
  if (quoted && before3.indexOf(text2.charAt(i), 1) < 0) {
    const whole = argumentAt(text2, i);
    if (whole === null || whole.end <= colon) return null;
    argument = { start: colon + 1, end: whole.end, value: text2.slice(colon + 1, whole.end) };
    if (argument.value === "" && colon > i + 1) argument = { start: i + 1, end: colon, value: text2.slice(i + 1, colon) };
  } else argument = argumentAt(text2, colon + 1);
  if (argument === null || argument.value.length < 3 || !TAKES_USER.test(commandBefore(text2, at + 1, LONGEST_COMMAND))) return null;
  if (/^["']?[\s$<{%[]*(?:USER|user)(?:name)?["']?$/.test(before3) && /^(?:token|secret|test)$/i.test(argument.value)) return null;
  const name = before3.replace(/^["']/, "");
  if (argument.start > colon && argument.value === name || /^["']?[<[]/.test(before3) && /[>\]]$/.test(argument.value)) return null;
  return isRealPassword(argument.value.replace(/^\{(?=.*\d)(.*)\}$/, "$1")) ? reading3(argument) : null;
}
var JOINED2 = /(?:^|[\s|;&(`])(?:mysql|mysqldump|mysqladmin|mysqlimport|mysqlsh|mariadb|mariadb-dump|sshpass)\s/i;
var APART = {
  p: /(?:^|[\s|;&(`\\/"'])(?:sshpass|psexec(?:64)?(?:\.exe)?|mongo(?:sh|dump|restore|export|import)?|(?:docker|podman|az|helm|oc|cf|nerdctl|buildah|skopeo|crane|oras|faas-cli|ibmcloud|argocd)(?: registry| cr)? login|evil-winrm|crackmapexec|cqlsh|vault login|ibmcloud|oc login|nmcli|zabbix_get|pgloader|sqlcmd|osql|bcp|isql|tsql|ipmitool|smbmap|7za?|unrar|unzip|xfreerdp|influx|mqtt|mosquitto_(?:pub|sub)|adb|mount)\b/i,
  P: /(?:^|[\s|;&(`])(?:sqlcmd|osql|bcp|isql|tsql|ipmitool|mosquitto_(?:pub|sub)|unzip|zip|hydra|freetds)(?:\.exe)?\s/i,
  a: /(?:^|[\s|;&(`])(?:redis-cli|keydb-cli|valkey-cli)\s/i,
  w: /(?:^|[\s|;&(`])(?:ldap(?:search|add|modify|delete|passwd|whoami|compare)|kinit|ntlmrelay)\s/i
};
function readOption(text2, at) {
  const letter = text2.charAt(at + 2);
  const next = text2.charCodeAt(at + 3);
  const apart = next === 32 || next === 61;
  const argument = argumentAt(text2, apart ? skipBlanks(text2, at + 4, 4) : at + 3);
  if (argument === null || argument.value.length < 3 || argument.value.startsWith("-") || /^\d{1,5}(?::\d{1,5})?$/.test(argument.value))
    return null;
  if (!apart && (letter !== "p" || argument.value.length < 4)) return null;
  const command = commandBefore(text2, at + 1, SHORT_COMMAND);
  const tool = apart ? APART[letter] : JOINED2;
  if (tool === void 0 || !tool.test(command) || letter === "p" && apart && JOINED2.test(command) && !/sshpass/i.test(command))
    return null;
  if (/(?:^|\s)mount\b/.test(command) || /^%|^\$/.test(argument.value)) return null;
  return isRealPassword(argument.value) ? reading3(argument) : null;
}
var FORMS3 = /(?:-pass(?:in|out)? pass:|smbclient\s[^\n]{0,120}?(?:-U|--user)[ =]["']?[^\s%"']{1,60}%|rpcclient\s[^\n]{0,120}?-U ["']?[^\s%"']{1,60}%|net use [^\n]{0,120}?\/u(?:ser)?:[^\s]{1,80} |rabbitmqctl (?:add_user|change_password) [\w.-]{1,60} |htpasswd (?:-\w{1,6} ){0,4}-\w{0,4}b\w{0,4} (?:\S{1,80} )?\S{1,60} |net user [\w.-]{1,40} |ConvertTo-SecureString (?:-String )?["'])(?:["'])?([^\s"'|;<>$%][^\s"'|;<>]{2,100})/iy;
var commandLineSecrets = [
  {
    id: "secret.command-line",
    category: "secret",
    confidence: "medium",
    keywords: [" -u", " --user"],
    read: readUser,
    rank: 1,
    source: "https://curl.se/docs/manpage.html#-u"
  },
  {
    id: "secret.command-line",
    category: "secret",
    confidence: "medium",
    keywords: [" -p", " -a ", " -w "],
    read: readOption,
    rank: 1,
    source: "unverified"
  },
  {
    id: "secret.command-line",
    category: "secret",
    confidence: "medium",
    keywords: [
      "-passin pass:",
      "-passout pass:",
      "-pass pass:",
      "smbclient ",
      "rpcclient ",
      "net use ",
      "rabbitmqctl ",
      "htpasswd ",
      "net user ",
      "convertto-securestring "
    ],
    pattern: FORMS3,
    group: 1,
    validate: (v, match) => isRealPassword(v) && (!/^net user/i.test(match[0]) || looksLikePassword(v, false)) && !/^\//.test(v),
    rank: 1,
    source: "unverified"
  }
];

// utils/detectors/secret/reserved-hosts.ts
var RESERVED2 = /(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|\[2001:0?db8:|(?:[A-Za-z0-9-]{1,40}\.){0,4}(?:example(?:\.(?:com|net|org|edu))?|invalid)(?![\w-]|\.\w))/iy;
function isReservedHost(text2, at) {
  RESERVED2.lastIndex = at;
  return RESERVED2.test(text2);
}

// utils/detectors/secret/connections.ts
var SERVICE = /(?:postgres(?:ql)?|mysql2?|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|oracle|cockroachdb|clickhouse|cassandra|couchbase|couchdb|neo4j|bolt|influxdb|elasticsearch|kafka|nats|mqtts?|stomp|ldaps?|smtps?|imaps?|pop3s?|ftps?|sftp|ssh|smb|rtsp|rtmp|snowflake|redshift|db2|jdbc:\w+)(?:\+\w+)?$/i;
var PLAIN2 = /^[A-Za-z]+$/;
function endsPart(code) {
  return !(code > 32) || code === 34 || code === 39 || code === 60 || code === 62 || code === 92 || code === 96;
}
function startsHost(code) {
  return code >= 48 && code <= 57 || (code | 32) >= 97 && (code | 32) <= 122 || "[_%${-".includes(String.fromCharCode(code));
}
function readUrlPassword(text2, at) {
  const user = at + 3;
  let colon = user;
  for (const most = Math.min(text2.length, user + 100); colon < most; colon++) {
    const code = text2.charCodeAt(colon);
    if (code === 58) break;
    if (endsPart(code) || code === 64 || code === 47 || code === 63 || code === 35) return null;
  }
  if (text2.charCodeAt(colon) !== 58) return null;
  const start = colon + 1;
  let slash = false;
  for (let end = start; end < start + 200 && end < text2.length; end++) {
    const code = text2.charCodeAt(end);
    if (endsPart(code)) return null;
    if (code === 47) {
      if (text2.charCodeAt(end + 1) === 47 || end > start + 60 || !slash && /^\d*$/.test(text2.slice(start, end))) return null;
      slash = true;
    }
    if (code === 64 && end > start && startsHost(text2.charCodeAt(end + 1))) return judged(text2, at, user, start, end);
  }
  return null;
}
function judged(text2, at, user, start, end) {
  const value = text2.slice(start, end);
  if (!isRealPassword(value)) return null;
  const name = text2.slice(user, start - 1);
  if (/^anonymous$/i.test(name)) return null;
  if (!PLAIN2.test(value)) return { start, end, confidence: "high" };
  if (isReservedHost(text2, end + 1)) return null;
  if (value.length < 4 || value.toLowerCase() === name.toLowerCase() || /pass|pwd|token/i.test(value)) return null;
  if (/secret/i.test(value) && !SERVICE.test(text2.slice(Math.max(0, at - 20), at))) return null;
  return { start, end, confidence: "medium" };
}
var connectionSecrets = [
  {
    id: "secret.url-password",
    category: "secret",
    confidence: "high",
    keywords: ["://"],
    read: readUrlPassword,
    rank: 2,
    source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"
  },
  {
    id: "secret.connection-string",
    category: "secret",
    confidence: "medium",
    keywords: ["password=", "pwd=", "password =", "pwd ="],
    // ADO.NET and ODBC: the value ends at a semicolon, or stands in braces; libpq: at a space.
    pattern: /(?:password|pwd) ?= ?(?:['"{]([^'"{}\n]{3,128})['"}]|([^\s;'"&<>{}]{3,128}))(?=\s{0,2};|["']|\s{1,2}\w{2,20}=|\s{0,2}$|\s{0,2}\n)/iy,
    group: [1, 2],
    context: {
      words: [
        "server=",
        "server =",
        "data source",
        "host=",
        "database=",
        "initial catalog",
        "user id",
        "uid=",
        "user=",
        "jdbc:",
        "dbname=",
        "dsn=",
        "driver="
      ],
      before: 240,
      after: 120,
      required: true
    },
    validate: (v, match) => isRealPassword(/^#\w/.test(v) ? v.slice(1) : v) && // In the query of an address, the word is what an explanation puts there.
    !(v.toLowerCase() === "secret" && /[?&]/.test(match.input.charAt(match.index - 1))) && !isOfAnonymous(match.input, match.index),
    rank: 1,
    source: "unverified"
  },
  {
    id: "secret.connection-string",
    category: "secret",
    confidence: "medium",
    keywords: ["oracle:thin:", "oracle:oci:", "sqlplus ", "sqlldr ", "expdp ", "impdp "],
    pattern: /(?:oracle:(?:thin|oci):|(?:sqlplus|sqlldr|expdp|impdp) (?:-\w{1,10} ){0,3}["']?(?:userid=)?)([\w$#.]{1,60})\/["']?([^\s@"'/]{3,60})["']?@/iy,
    group: 2,
    validate: (v, match) => isRealPassword(v) && v.toLowerCase() !== match[1]?.toLowerCase(),
    rank: 1,
    source: "unverified"
  }
];

// utils/detectors/secret/credential-files.ts
var credentialFileSecrets = [
  {
    id: "secret.netrc",
    category: "secret",
    confidence: "medium",
    keywords: ["machine ", "default login "],
    pattern: /(?:machine\s{1,4}[\w.-]{1,200}|default)\s{1,8}login\s{1,4}\S{1,200}\s{1,8}(?:account\s{1,4}\S{1,100}\s{1,8})?password\s{1,4}(\S{3,200})/iy,
    group: 1,
    validate: isRealPassword,
    rank: 1,
    source: noseyparker("netrc")
  },
  {
    id: "secret.pgpass",
    category: "secret",
    confidence: "medium",
    // hostname:port:database:username:password
    keywords: [":5432:", ":5433:", ":6432:", ":*:*:", "*:*:*:"],
    pattern: /:(?:\d{4}|\*):[\w*.-]{1,64}:[\w*.-]{1,64}:((?:\\[:\\]|[^\s:\\"'<>]){3,128})(?=\s|$)/y,
    group: 1,
    validate: isRealPassword,
    rank: 1,
    source: "https://www.postgresql.org/docs/current/libpq-pgpass.html"
  },
  {
    id: "secret.sql-password",
    category: "secret",
    confidence: "medium",
    keywords: ["identified by ", "identified with "],
    pattern: /identified (?:with ["'\x60]?\w{1,40}["'\x60]? )?(?:by|as) (?:password )?(?:["']([^"'\n]{3,128})["']|([^\s"';,()<>]{3,60})(?=\s{0,2};))/iy,
    group: [1, 2],
    validate: isRealPassword,
    rank: 1,
    source: "https://dev.mysql.com/doc/refman/8.4/en/create-user.html"
  }
];

// utils/detectors/secret/headers.ts
var AUTHORIZATION = /authorization["']?\s{0,3}[:=]\s{0,3}["']?$/i;
function isToken(value) {
  return /\d/.test(value) && /[A-Za-z]/.test(value) && distinct(value) >= 8 && !isPlaceholder(value) && !isExpression(value) && !isMisshapen(value) && !isName(value) && !isIdentifier(value) && spokenShare(value) < 0.85;
}
var TOKEN_END = "(?![A-Za-z0-9._~+/=-])";
var headerSecrets = [
  {
    id: "secret.authorization-header",
    category: "secret",
    confidence: "high",
    keywords: ["basic "],
    pattern: /basic\s{1,3}([A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/iy,
    group: 1,
    validate: (v, match) => {
      if (decodesToUserAndPassword(v)) return "high";
      if (!AUTHORIZATION.test(match.input.slice(Math.max(0, match.index - 24), match.index))) return false;
      const plain2 = decodeBase64Url(v.replace(/=+$/, ""));
      if (plain2 !== null && /^[\x21-\x7e]{3,200}:$/.test(plain2)) return "medium";
      return v.length >= 16 && /[A-Z]/.test(v) && !isPlaceholder(v) ? "medium" : false;
    },
    rank: 1,
    source: "https://www.rfc-editor.org/rfc/rfc7617"
  },
  {
    id: "secret.authorization-header",
    category: "secret",
    confidence: "medium",
    keywords: ["bearer ", "authorization"],
    pattern: new RegExp(
      String.raw`(?:authorization\\?["'\]]{0,2}\s{0,3}[:=,]\s{0,3}\\?["'\x60]?(?:(?:bearer|token|api-?key|api-token|key|ssws|genie_?key|apitoken|jwt|splunk|bot|oauth|zoho-oauthtoken|client-id|private-token|gitlab-token|discogs token)[ =:]{1,3})?(?:token=)?|bearer\s{1,3})["']?([A-Za-z0-9~._+/-][A-Za-z0-9._~+/@=-]{13,2000})`,
      "iy"
    ),
    group: 1,
    validate: (v) => isToken(v.replace(/[@=]/g, "")),
    rank: 0,
    generic: true,
    source: "https://www.rfc-editor.org/rfc/rfc6750"
  },
  {
    id: "secret.session-cookie",
    category: "secret",
    confidence: "medium",
    keywords: [
      "phpsessid",
      "jsessionid",
      "connect.sid",
      "asp.net_sessionid",
      "sessionid=",
      "session_id=",
      "_session=",
      "sessid=",
      ".aspxauth=",
      "remember_token=",
      ".aspnetcore.",
      "cfid=",
      "cftoken="
    ],
    pattern: new RegExp(
      String.raw`(?:(?:phpsessid|jsessionid|connect\.sid|asp\.net_sessionid|\.aspxauth)\\?["']?\s?[:=]\s?\\?["']?|(?:session_?id|_session|sessid|remember_token|cftoken)=|\.aspnetcore\.[\w.-]{1,60}=)([A-Za-z0-9_.%~+/-]{16,4000})${TOKEN_END}`,
      "iy"
    ),
    group: 1,
    context: { words: ["cookie", "sess", ".asp", "curl ", "connect.sid"], before: 400, after: 80, required: true },
    validate: (v, match) => isToken(v) && (/^(?:php|jsess|connect|asp|\.asp)/i.test(match[0]) || /cookie/i.test(match.input.slice(Math.max(0, match.index - 400), match.index)) && !/^[0-9a-f]{8}-/.test(v)),
    rank: 0,
    source: "https://www.rfc-editor.org/rfc/rfc6265"
  }
];

// utils/detectors/secret/phrases.ts
var NAMES3 = [
  "password",
  "passphrase",
  "passcode",
  "passwd",
  "pwd is",
  "pw is",
  "passwort",
  "kennwort",
  "zugangscode",
  "mot de passe",
  "code d\u2019acc\xE8s",
  "code d'acc\xE8s",
  "mdp ",
  "contrase\xF1a",
  "contrasena",
  "clave ",
  "senha",
  "palavra-passe",
  "parola d",
  "wachtwoord",
  "has\u0142o",
  "has\u0142a",
  "has\u0142em",
  "haslo",
  "l\xF6senord",
  "adgangskode",
  "\u043F\u0430\u0440\u043E\u043B\u044C",
  "\u30D1\u30B9\u30EF\u30FC\u30C9",
  "\u5BC6\u7801",
  "\u5BC6\u78BC",
  "\u53E3\u4EE4",
  "\uBE44\uBC00\uBC88\uD638"
];
var PIN_NAMES = ["pin code", "pin is", "pin number", "pin-code", "code pin", "codice pin", "kod pin", "c\xF3digo pin", "\u6697\u8A3C\u756A\u53F7"];
var PAIR_NAMES = [
  "credentials",
  "login",
  "zugangsdaten",
  "anmeldedaten",
  "identifiants",
  "credenciales",
  "credenciais",
  "credenziali",
  "inloggegevens",
  "dane logowania",
  "\u30ED\u30B0\u30A4\u30F3\u60C5\u5831"
];
var words = (text2) => new Set(text2.split(" "));
var IS = words(
  "is are was be been becomes became remains reads ist lautet war sind lauten hei\xDFt heisst w\xE4re bleibt est sont \xE9tait sera devient reste es son era ser\xE1 sigue \xE9 s\xE3o continua \xE8 sono sar\xE0 resta wordt luidt blijft to brzmi jest by\u0142o b\u0119dzie \xE4 \xE4r er \u044D\u0442\u043E \u2014 \u2013 -"
);
var STILL = words(
  "now still currently temporarily simply just always set changed reset updated to as follows following the word jetzt nun aktuell noch immer einfach wie folgt maintenant d\xE9sormais actuellement toujours simplement ahora actualmente todav\xEDa simplemente agora atualmente ainda simplesmente ora adesso attualmente ancora semplicemente nu nog steeds momenteel gewoon teraz obecnie nadal po prostu by\u0107 wurde auf chang\xE9 en cambiada a cambiata in alterada para mudada"
);
var OF = words(
  "for to of on at in from into here f\xFCr fuer von vom zum zur auf im in am bei des der pour de du des sur \xE0 au aux chez para del al en por da do na no dos das per di della dello dei su nel voor van op bij het om tot do dla od w z na"
);
var TO = words("to auf en \xE0 a por para in naar op na \u0441 \u043D\u0430");
var WITH = words(
  "with and using use used & + plus mit und verwende nutze benutze avec et con y e usando com e met en z i oraz has\u0142em usa use utilisez utilise gebruik u\u017Cyj"
);
var ARTICLES2 = words(
  "the a my your our his her their its new old default temporary das dein mein unser ihr sein neue neues altes als le la mon ma ton votre notre nouveau el mi tu su nuestra nueva a o minha sua nossa nova il la mia tua sua nuova het mijn jouw uw ons nieuwe moje twoje nasze nowe"
);
var AS = words("as als comme como come jako is ist est es \xE9 \xE8 to jest");
var UNITS = words(
  "characters character chars letters digits bits bit bytes words symbols days hours minutes times percent zeichen buchstaben ziffern tage caract\xE8res lettres chiffres jours caracteres letras d\xEDgitos d\xEDas dias caratteri lettere cifre giorni tekens letters cijfers dagen znak\xF3w znaki liter cyfr dni\u6587\u5B57"
);

// utils/detectors/secret/told-password.ts
var SIGN = /[!@#$%^&*+=?~<>|\\]/;
var TECHNICAL = /^(?:sha|md|aes|rsa|des|3des|base|utf|iso|rfc|oauth|https?|ipv|argon2?|pbkdf|bcrypt|scrypt|x|win|windows|mp|h|web|es|python|php|java|node|vue|angular|react|log4j|[23]fa|u2f|fido|totp|ntlmv?|tls|ssl|ssh|wpa|ec|p|k8s|i18n|s3|ec2|c|v|q|f|office|ps|ios|android|level|step|type|option|phase|part|user|server|host|client|test|version|room|page|port|line|item|key|id)[-_ ]?[\d.]{0,6}(?:[-_/][A-Za-z0-9]+){0,6}$|[-–](?:hashed|encoded|encrypted|based|bits?|only|sensitive|protected|characters?|chars?|digits?|letters?|long|length|free|like|style|related|specific|stellig\w*|haltig)$|^\W*\d+(?:[.,:/–-]\d+)*(?:st|nd|rd|th|px|ms|kb|mb|gb|%|€|\$|x|\+|er|°)?\W*$|^[$€£]\d|^#\d+$|^\w+\/\w+$|&(?:quot|amp|lt|gt|nbsp|apos|#\d{2,4})\b|^\w+@$|^[\w.]+['’]\w{0,3}$/i;
var STATE = /^(?:wrong|invalid|incorrect|missing|weak|strong|forgotten|expired|required|empty|null|undefined|correct|valid|ok|okay|too|not|short|long|hidden|visible|falsch|ungültig|richtig|korrekt|leer|pass(?:word|wort)|incorrecte?|invalide|vide|incorrecta|inválida|vacía|incorreta|vazia|errata|sbagliata|vuota|onjuist|leeg|błędne|puste|secret|string|text|here|foo|bar|xxx+|value|yes|no|true|false|user(?:name)?|confirm|forgot)$/i;
function isPasswordWord(value) {
  return value.length >= 6 && (/\d/.test(value) || SIGN.test(value.slice(0, -1))) && looksLikePassword(value, false) && !TECHNICAL.test(value);
}
function isMixed2(value) {
  if (value.length < 6 || !/\d/.test(value)) return false;
  return (SIGN.test(value) || value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && !isIdentifier(value)) && isPasswordWord(value);
}
function isQuotedPassword(value) {
  return value.length >= 4 && value.length <= 64 && !/\s/.test(value) && !isPlaceholder(value) && !isExpression(value) && !STATE.test(value) && !/^[-/.#]|[:/]$/.test(value);
}

// utils/detectors/secret/sentences.ts
var LONGEST6 = 100;
var OPENERS2 = "\"'`\u201C\u201E\xAB\u2018\u201A\u300C\u300E\u300A\uFF08*";
var CLOSERS2 = "\"'`\u201D\u201C\xBB\u2019\u2018\u300D\u300F\u300B\uFF09*";
var TRAIL = /[.,;:!?)\]}»”"'’*]+$/;
function isBlank3(code) {
  return code === 32 || code === 9 || code === 160 || code === 12288;
}
function isUnspaced(code) {
  return code >= 11904;
}
function tokenAt(text2, at) {
  const kind2 = OPENERS2.indexOf(text2.charAt(at));
  if (kind2 >= 0 && at < text2.length) {
    let start = at;
    while (start < at + 3 && text2.charAt(start) === text2.charAt(at)) start++;
    for (let i = start; i < start + 66 && i < text2.length; i++) {
      const char = text2.charAt(i);
      if (char === "\n") return null;
      if (char === CLOSERS2.charAt(kind2) || kind2 === 3 && char === "\u201C")
        return i > start ? { start, end: i, quoted: true, value: text2.slice(start, i) } : null;
    }
    return null;
  }
  const unspaced = isUnspaced(text2.charCodeAt(at));
  let end = at;
  for (const most = Math.min(text2.length, at + 65); end < most; end++) {
    const code = text2.charCodeAt(end);
    if (code <= 32 || isBlank3(code) || isUnspaced(code) !== unspaced || end > at && '"`\u201C\u201D\u201E\xAB\xBB'.includes(text2.charAt(end))) break;
  }
  return end > at ? { start: at, end, quoted: false, value: text2.slice(at, end) } : null;
}
function skip(text2, at) {
  let i = at;
  while (i < at + 6 && isBlank3(text2.charCodeAt(i))) i++;
  return i;
}
function told(text2, token2, accepts) {
  if (token2 === null) return null;
  if (token2.quoted)
    return accepts(token2.value) || isQuotedPassword(token2.value) ? { start: token2.start, end: token2.end, confidence: "medium" } : null;
  const value = token2.value.replace(TRAIL, "");
  if (value.length < 4) return null;
  if (!accepts(value)) return null;
  const kept = /^[!?*]+$/.test(token2.value.slice(value.length)) ? token2.end : token2.start + value.length;
  const next = tokenAt(text2, skip(text2, token2.end));
  return next !== null && UNITS.has(next.value.replace(TRAIL, "").toLowerCase()) ? null : { start: token2.start, end: kept, confidence: "medium" };
}
var isDigits = (value) => /^\d{4,10}$/.test(value);
function afterVerb(text2, at, accepts) {
  let i = at;
  for (let n = 0; n < 5; n++) {
    i = skip(text2, i);
    while (text2.charAt(i) === ":" || text2.charAt(i) === "\uFF1A") i = skip(text2, i + 1);
    const token2 = tokenAt(text2, i);
    if (token2 === null) return null;
    if (token2.quoted || !STILL.has(token2.value.replace(/:$/, "").toLowerCase())) return told(text2, token2, accepts);
    i = token2.end;
  }
  return null;
}
function forward(text2, end, accepts) {
  let i = end;
  let verbs = 0;
  for (let n = 0; n < 10 && i < end + LONGEST6; n++) {
    const at = skip(text2, i);
    const token2 = tokenAt(text2, at);
    if (token2 === null) return null;
    i = token2.quoted ? token2.end + (token2.start - at) : token2.end;
    if (token2.quoted) {
      if (n === 0) return null;
      continue;
    }
    const word = token2.value.toLowerCase();
    if (word.startsWith("passw")) return null;
    if (IS.has(word) || n > 0 && /[:=]$/.test(word)) {
      const reading4 = afterVerb(text2, i, accepts);
      if (reading4 !== null || !OF.has(word) || ++verbs > 2) return reading4;
    }
    if (TO.has(word)) {
      const reading4 = told(text2, tokenAt(text2, skip(text2, i)), isMixed2);
      if (reading4 !== null) return reading4;
    }
    if (n === 0 && !OF.has(word)) return null;
    if (/[.;!?]$/.test(word)) return null;
  }
  return null;
}
function forwardUnspaced(text2, end, accepts) {
  const particle = /(?:は|が|を|も|是|为|為|改成|改为|設定為|设置为|는|은|:|：)[ \u3000]?/y;
  particle.lastIndex = end;
  const found3 = particle.exec(text2);
  if (found3 === null) return null;
  const token2 = tokenAt(text2, end + found3[0].length);
  return token2 !== null && !token2.quoted && isUnspaced(text2.charCodeAt(token2.start)) ? null : told(text2, token2, accepts);
}
function wordBefore2(text2, at) {
  let end = at;
  while (end > at - 4 && isBlank3(text2.charCodeAt(end - 1))) end--;
  let start = end;
  const least = Math.max(0, end - 66);
  const unspaced = isUnspaced(text2.charCodeAt(end - 1));
  while (start > least) {
    const code = text2.charCodeAt(start - 1);
    if (code <= 32 || isBlank3(code) || isUnspaced(code) !== unspaced) break;
    start--;
  }
  if (start === end) return null;
  const raw = text2.slice(start, end);
  const marks = /^["'`“„«‘「](.{2,62})["'`”“»’」][,.]?$/.exec(raw);
  return marks?.[1] === void 0 ? { start, end, quoted: false, value: raw } : { start: start + 1, end: start + 1 + marks[1].length, quoted: true, value: marks[1] };
}
function backward(text2, start) {
  let at = start;
  for (let n = 0; n < 4; n++) {
    const token2 = wordBefore2(text2, at);
    if (token2 === null || token2.quoted) return null;
    const word = token2.value.toLowerCase();
    at = token2.start;
    if (AS.has(word)) {
      const value = wordBefore2(text2, at);
      return value !== null && isMixed2(value.value) ? { start: value.start, end: value.end, confidence: "medium" } : null;
    }
    if (!ARTICLES2.has(word)) return null;
  }
  return null;
}
function beside2(text2, start, end) {
  if (!isBlank3(text2.charCodeAt(end))) return null;
  const token2 = tokenAt(text2, skip(text2, end));
  if (token2 === null) return null;
  const reading4 = told(text2, token2, isMixed2);
  if (reading4 === null || token2.quoted && isPlainWord(token2.value)) return null;
  let at = start;
  for (let n = 0; n < 3; n++) {
    const word = wordBefore2(text2, at);
    if (word === null) return null;
    if (WITH.has(word.value.toLowerCase())) return reading4;
    if (!ARTICLES2.has(word.value.toLowerCase())) return /[/,]$/.test(word.value) && n === 0 ? reading4 : null;
    at = word.start;
  }
  return null;
}
function endOfName(text2, at, names) {
  const found3 = text2.slice(at, at + 16).toLowerCase();
  const first = names.find((name) => found3.startsWith(name));
  if (first === void 0) return -1;
  let end = at + first.trimEnd().length;
  if (/ is$/.test(first)) end -= 3;
  for (const most = end + 3; end < most && /[a-zçęóąńà-ÿ]/i.test(text2.charAt(end)) && !isUnspaced(text2.charCodeAt(end)); ) end++;
  return end;
}
var TELLING = new Uint8Array(128);
for (const char of "0123456789\"'`!@#$%^&*+=?~<>|\\") TELLING[char.charCodeAt(0)] = 1;
function mayTell(text2, at) {
  const most = Math.min(text2.length, at + LONGEST6);
  for (let i = at; i < most; i++) {
    const code = text2.charCodeAt(i);
    if (code < 128 ? TELLING[code] === 1 : code >= 8216 && code <= 8222 || code === 171 || code >= 11904) return true;
    if (code === 10) break;
  }
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const code = text2.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (code === 10) break;
  }
  return false;
}
function standsApart(text2, at) {
  const before3 = text2.charCodeAt(at - 1);
  if ((before3 | 32) >= 97 && (before3 | 32) <= 122) return false;
  if (isUnspaced(text2.charCodeAt(at)) || isBlank3(before3)) return true;
  let end = at;
  for (let code = text2.charCodeAt(end); end < at + 20 && ((code | 32) >= 97 || code >= 192) && (code | 32) !== 123; )
    code = text2.charCodeAt(++end);
  return isBlank3(text2.charCodeAt(end)) || text2.charCodeAt(end) === 45;
}
function readSentence(text2, at) {
  if (!standsApart(text2, at) || !mayTell(text2, at)) return null;
  const end = endOfName(text2, at, NAMES3);
  if (end < 0) return null;
  if (isUnspaced(text2.charCodeAt(at))) {
    const reading4 = forwardUnspaced(text2, end, isPasswordWord);
    if (reading4 !== null || !/[がを]/.test(text2.charAt(at - 1))) return reading4;
    const value = wordBefore2(text2, at - 1);
    return value !== null && isMixed2(value.value) ? { start: value.start, end: value.end, confidence: "medium" } : null;
  }
  return forward(text2, end, (value) => isPasswordWord(value) || /^\d{6,12}$/.test(value)) ?? beside2(text2, at, end) ?? backward(text2, at);
}
function readPin(text2, at) {
  if (!standsApart(text2, at)) return null;
  const end = endOfName(text2, at, PIN_NAMES);
  if (end < 0) return null;
  const colon = skip(text2, end);
  if (text2.charAt(colon) === ":") return told(text2, tokenAt(text2, skip(text2, colon + 1)), isDigits);
  return isUnspaced(text2.charCodeAt(at)) ? forwardUnspaced(text2, end, isDigits) : forward(text2, end, isDigits);
}
var PAIR2 = /[ :：=-]{0,4}["'`*]{0,2}([\w.@+-]{2,60})["'`*]{0,2} ?(?:\/|:|,|\||and|und|et|y|e|en|i|or)? ?["'`*]{0,2}([^\s"'`*]{5,64})/y;
function readPair(text2, at) {
  const end = endOfName(text2, at, PAIR_NAMES);
  if (end < 0) return null;
  let from2 = skip(text2, end);
  const verb = tokenAt(text2, from2);
  if (verb !== null && IS.has(verb.value.toLowerCase())) from2 = verb.end;
  else if (!/[:：=]/.test(text2.charAt(from2))) return null;
  PAIR2.lastIndex = from2;
  const found3 = PAIR2.exec(text2);
  const raw = found3?.[2];
  if (found3 === null || raw === void 0) return null;
  const value = raw.replace(TRAIL, "");
  if (!isMixed2(value)) return null;
  const start = from2 + found3[0].length - raw.length;
  return { start, end: start + value.length, confidence: "medium" };
}
var sentenceSecrets = [
  { id: "secret.password", category: "secret", confidence: "medium", keywords: NAMES3, read: readSentence, rank: -1, source: "unverified" },
  { id: "secret.password", category: "secret", confidence: "medium", keywords: PIN_NAMES, read: readPin, rank: -1, source: "unverified" },
  { id: "secret.password", category: "secret", confidence: "medium", keywords: PAIR_NAMES, read: readPair, rank: -1, source: "unverified" }
];

// utils/detectors/secret/generic.ts
var genericSecrets = [
  ...connectionSecrets,
  ...headerSecrets,
  ...commandLineSecrets,
  ...callSecrets,
  ...credentialFileSecrets,
  ...assignmentSecrets,
  ...sentenceSecrets
];

// utils/detectors/secret/secret.ts
var secretDetectors = [...formatSecrets, ...genericSecrets];

// utils/detectors/source-code/tells.ts
var LANGUAGES = [
  "python",
  "javascript",
  "typescript",
  "java",
  "csharp",
  "c",
  "cpp",
  "go",
  "rust",
  "php",
  "ruby",
  "swift",
  "kotlin",
  "scala",
  "sql",
  "shell",
  "powershell",
  "perl",
  "lua",
  "r",
  "matlab",
  "haskell",
  "elixir",
  "erlang",
  "clojure",
  "lisp",
  "dart",
  "solidity",
  "assembly",
  "fortran",
  "cobol",
  "pascal",
  "visual-basic",
  "verilog",
  "vhdl",
  "terraform",
  "dockerfile",
  "makefile",
  "css",
  "html"
];
var TELLS = `{"!":"L=X=","!=":"H=","!==":"B@C?","\\"\\"\\"":"A?W=","\\"$1\\"":"P@","#!/bin":"PC","##":"U@","#'":"Z@","#(":"Y@h=","#:key":"Z@","#[cfg":"IA","#[derive":"IA","#[test":"IA","#define":"F@G=","#else":"F>","#endif":"F?G>","#endregion":"E@","#f":"Z@","#fff;":"mA","#if":"F>G=","#ifdef":"F?","#ifndef":"F?G>","#include":"F?G?c=","#lang":"ZB","#pragma":"G=","#region":"E@","#t":"Z@","#{":"K?","$":"J?P=Q@R>V=c=","$$":"g>l?","$(":"P?lA","$(CC":"lA","$(MAKE":"lA","$(shell":"l@","$(wildcard":"l@","$1":"P?","$<":"lA","$@":"P@lA","$^":"lA","$_":"Q?R?","$_.":"Q@","$_GET":"JA","$_POST":"JA","$display(":"hA","$env:":"QA","$false":"Q@","$null":"Q@","$self":"R@","$self->":"RA","$this":"J@","$this->":"JA","$true":"Q@","\${":"P?j=","%":"R=U=c=","%.o:":"lA","%>%":"TB","%eax":"cA","%in%":"TA","%rax":"cA","%w":"K@","%{":"W@","&":"d=g=","&$":"d@","&&":"G=P=k=","&mut":"IA","&nbsp;":"nA","&self":"IA","&str":"IA","'":"Z=","'b0":"hB","'b1":"hB","'d":"h>","'dart:":"aC","'h":"h@","'package:":"aC","'use":"B>","()":"V=","(*":"f>","(->":"YA","(->>":"YA","(.":"Y>","(:require":"YB","(and":"Z>","(assoc":"YA","(atom":"YA","(begin":"Z@","(car":"ZA","(cdr":"ZA","(comment":"Y@","(concat":"Z@","(cond":"Y>Z@","(cons":"Z@","(declare":"Z?","(def":"Y@","(defclass":"ZA","(defconst":"ZA","(defcustom":"ZB","(define":"ZA","(define-":"Z?","(defmacro":"Y?ZA","(defmethod":"Y?Z@","(defn":"YB","(defparameter":"ZB","(deftest":"YA","(defun":"ZB","(defvar":"ZA","(display":"Z@","(do":"Y?","(doseq":"YA","(eq":"Z@","(eq?":"ZA","(equal":"Z?","(error":"Z>","(first":"Y?","(fn":"Y@","(for":"Y?","(format":"Z?","(get":"Y?","(get-in":"YA","(if":"Y>Z>","(in-package":"ZB","(interactive":"ZA","(is":"Y?","(lambda":"ZA","(let":"Y?Z?","(let*":"ZA","(list":"Z?","(loop":"Y?Z>","(map":"Y?","(mapcar":"ZA","(module":"Z>","(not":"Z>","(ns":"YB","(null":"Z@","(null?":"ZA","(or":"Z>","(println":"YA","(progn":"ZA","(provide":"Z@","(quote":"Z?","(recur":"YA","(reduce":"Y@","(require":"Z@","(set!":"Z@","(setf":"ZB","(setq":"ZB","(str":"Y@","(swap!":"YA","(test":"Z=","(unless":"Z?","(when":"Y?Z?",")$":"Y=Z?","):":"C?",");":"h=","**":"E=F=","*testing.":"H?","++":"V>","+=":"l>",",$":"X=","--[[":"SA","--from":"k@","->":"F?G=I>J?L?M>R>V?W>X@Y=","->$":"XA","->>":"Y@","-ErrorAction":"QA","-Force":"QA","-Name":"Q@","-Object":"Q?","-Path":"QA","-and":"Q?","-behaviour(":"XB","-define(":"XA","-e":"P>","-eq":"P>Q@","-export(":"XC","-include(":"XA","-like":"Q@","-match":"Q?","-module(":"XC","-moz":"m@","-n":"P>","-ne":"Q@","-not":"Q?","-or":"Q>","-record(":"XB","-rf":"l=","-spec":"XA","-type":"X@","-webkit":"m@","-y":"k>","-z":"P>","-}":"V@",".$":"X=",".*":"UA","..":"S@a>","...$":"U?","...args":"B>","./":"U@",".GT.":"dA",".PHONY:":"lC",".SYNOPSIS":"QA",".^":"UA",".align":"cA",".and.":"dA",".byte":"c@",".data":"c@",".eq.":"dB",".global":"c@",".globl":"cB",".lt.":"dA",".not.":"d?",".o":"l?",".section":"cA",".size":"c@",".text":"c@",".type":"c@",".word":"c@","/>":"n=","/dev/null":"PA","01":"e>","05":"e>","0;":"m>","100%;":"mA","1;$":"R>",":$":"A@","::":"G?I>J=K>R>T=V?W=d>",":=":"H@f?l=",":])":"H=",":as":"Y@",":error":"W@",":hover":"mA",":keys":"Y@",":ok":"WA",":require":"YA",":type":"Z>",";$":"B>C>D>E?F?G>I=J>O>R=U>X=a=b=f>h>m>",";;":"P@",";;$":"PA","<!DOCTYPE":"nB","<$>":"VA","<-":"N>TCV>W=","</":"n=","</a>":"n@","</div>":"nA","</li>":"nA","</p>":"n@","</script>":"n@","</span>":"n@","<<":"G>K=X=","<<\\"":"X@","<<-":"T@","<=":"h>i>","<>":"V?W>f=g=","<?php":"JD","<a":"n@","<body>":"n@","<br":"n@","<button":"n@","<div":"nA","<form":"n@","<h1>":"n@","<h2>":"n@","<head>":"nA","<html":"nA","<img":"n@","<input":"n@","<label":"n@","<li>":"n@","<link":"n@","<meta":"nA","<p>":"n@","<script":"n@","<section":"n?","<span":"nA","<table":"n@","<td>":"nA","<title>":"n@","<tr>":"n@","<ul>":"n@","===":"B@C?E=","=>":"B>C>E=I=J>K=N>R>V>a>b=i=","=cut":"RA","=head1":"RA","={":"N?","=~":"RA",">$":"G=",">&2":"PA",">::":"G>","><$":"n>",">>=":"VA","?":"L=","?.":"M@a=","?:":"C@M?","?=":"l@","?>":"JA","??":"E>L=a=","?MODULE":"XB","@":"D=K>R>h=","@(":"Q?h?","@@":"K>","@Autowired":"DA","@Component":"C@","@Composable":"MB","@IBOutlet":"LA","@Injectable":"C@","@Override":"DA","@State":"LA","@Test":"D>","@_":"RA","@dev":"b@","@doc":"W@","@echo":"lB","@import":"m=","@include":"m@","@main":"L@","@media":"mB","@moduledoc":"WB","@notice":"bA","@objc":"LA","@override":"aA","@param":"J=","@spec":"W@","@{":"Q?R?","ACCEPT":"e>","ADD":"e>k?","ALIGN":"c>","ALTER":"OA","AND":"O>","ARG":"kA","AS":"O>k=","Add":"Q>","And":"g=","Array.":"B>","Array<":"C?","ArrayList<":"D@","Array[":"N@","As":"g@","Attribute":"g>","BEGIN":"O=","BY":"O?","Begin":"Q=","Bool":"L?","Boolean":"M>N=g?","Boolean;":"fA","Box<":"I@","BuildContext":"aB","ByRef":"gA","ByVal":"gB","CALL":"c=d@","CC":"lA","CFLAGS":"lA","CGFloat":"LB","CMD":"kA","COMMON":"d@","COMPUTE":"e@","CONSTRAINT":"O@","CONTINUE":"dA","COPY":"e>kA","COUNT(":"O@","CREATE":"O@","Call":"g>","Case":"g?","Class":"g=","Console.":"EA","Control.":"VA","Create":"f>","DECLARE":"O>","DEFAULT":"O>","DELETE":"O?","DESTDIR":"l@","DISPLAY":"e@","DISTINCT":"O@","DIVISION":"eA","DIVISION.":"eC","DO":"d>","DROP":"O@","Data.":"VA","DateTime":"E>","Debug.":"g>","Dim":"gB","Do":"g=","Double":"L>","END":"O=R=d=e=g>","ENDDO":"dA","ENDIF":"d@","ENTITY":"iA","ENTRYPOINT":"kB","ENV":"kA","EXISTS":"O?","EXPOSE":"kB","Each":"g?","Either":"V@","Else":"g>","ElseIf":"gA","End":"E=g?","Enum.":"WA","Eq":"V?","Err(":"I@","Error":"g=","Exception":"D>","Exit":"g@","Explicit":"gA","FALSE":"T?","FD":"e?","FILE":"F?","FORMAT":"d>","FROM":"O?k@","FUNC":"c=","FUNCTION":"O?","False":"A>g=","File.":"K>","For":"J=g>","ForEach":"Q@","Foundation":"LA","Free;":"f@","Function":"g?","Future<":"aB","Future[":"NA","GRANT":"O@","GROUP":"O?","Gem::":"K@","GenServer":"WA","Get":"Q@g=","HEALTHCHECK":"kA","Handles":"g@","Host":"Q?","IDENTIFICATION":"eC","IEnumerable<":"EA","IF":"O=e=g=","IMPLICIT":"dA","INDEX":"O?","INNER":"O@","INSERT":"O@","INT":"O?","INTEGER":"O?d?","INTO":"O@","IO":"V?","IO.":"W@","If":"g>","Import":"Q?","Imports":"gA","In":"g=","Int":"L?M?N>V=","Integer":"D>f>g?","Integer;":"fA","Invoke":"QA","Is":"g=","Item":"B=Q>","JOIN":"O@","JSON.":"B?","Just":"V@","KEY":"O?","LABEL":"k@","LDFLAGS":"l@","LEFT":"O?","LIMIT":"O?","List<":"D>E=a=","List[":"NA","Loop":"g@","MAINTAINER":"kA","MOV":"cA","MOVE":"eA","Map.":"W?","Map<":"D>a=","Map[":"N@","Math.":"B=","Maybe":"V@","Me.":"gA","Module":"g>","Monad":"V@","MsgBox":"gA","NA":"T@","NOT":"O>W=","NULL":"F?O>T>","Namespace":"g=","New":"Q?g>","Next":"g@","Nil":"N>","None":"A?I>N=","Not":"a=g=","Nothing":"V@g@","ON":"O>g=","ONBUILD":"kA","ORDER":"O?","Object":"D>Q=","Object.":"B>","Ok(":"I@","On":"g=","Option":"g>","Option<":"IA","Option[":"NA","Out":"Q>","PERFORM":"eB","PIC":"eB","PORT":"i?","PRIMARY":"O@","PROCEDURE":"O>e?","PROGRAM":"e?","PSObject":"Q@","Param(":"Q@","Partial<":"C@","Print":"g>","Private":"g?","Process":"Q=","Promise":"B>","Promise.":"B>","Promise<":"C@","Property":"g?","Public":"g>","REAL":"d@","REFERENCES":"OA","RETURNS":"O@","RUN":"kB","RUN.":"eA","ReDim":"gA","Record<":"C@","Remove":"Q@","Repo.":"W@","Result":"f?","Result<":"IA","SECTION.":"eA","SELECT":"O@","SET":"O=","SIGNAL":"i@","SPACES":"e?","SPDX":"b@","STD_LOGIC":"iB","STOP":"e?","STORAGE":"e@","SUBROUTINE":"dB","SUM(":"O@","Select":"g>","Self":"I?f=","Seq[":"NA","Set":"Q?g>","Shared":"g?","Show":"V?","Some(":"I@N>","Start":"Q=","StatefulWidget":"aC","StatelessWidget":"aC","Stream<":"a@","String":"D?I=L=M>N=V=a=g>","String.":"W>","String::":"I@","String;":"f@","String?":"M@","String[]":"D?","Sub":"gA","SwiftUI":"LB","System.":"D@E?","System;":"EA","TABLE":"OA","TEXT":"O>c@","TO":"e>","TObject":"fA","TRUE":"T?","Task":"E?","Task<":"E@","Test":"Q=g@","Text(":"a@","Then":"g@","To":"g>","True":"A>g=","UIKit":"LB","UNION":"O?","UNTIL":"e>","UPDATE":"O?","USER":"k?","Unit":"M@N@","VALUE":"e>","VALUES":"O@","VARCHAR(":"OA","VARYING":"e@","VIEW":"O?","VOLUME":"kA","ValueError(":"A?","Vec<":"IA","View":"L>","WHERE":"O@","WITH":"O=","WORKDIR":"kC","WORKING":"e@","WScript.":"gA","Wend":"gA","Where":"Q?","While":"g=","Widget":"aA","With":"g>","Write":"Q@","WriteLn(":"fA","ZERO":"e?","[":"P=Y=","[31:":"hA","[7:":"hA","[CmdletBinding":"QC","[Parameter":"QB","[[":"P@","[]":"V=W=X=","[]byte":"HA","[]string":"HA","[else":"ZA","[int]":"Q@","[string":"Q@","[string]":"QA","\\\\":"J>","\\\\$":"k>l?","\\\\@":"R?","]":"Y=","]]":"P?S=","^!":"d?","^\\"\\"\\"":"A@","^#":"A>K>P=Q>R=T?","^#!":"P?","^#![":"IA","^##":"UA","^#'":"T@","^#>":"Q@","^#[":"IA","^#lang":"ZB","^$(":"l?","^%":"E=U?X?","^%!":"UB","^%%":"U@XA","^'":"g?","^(*":"f>","^*":"D?F>J?","^*/":"D=F=","^-":"X=l=","^--":"O@SAV>i>m>","^--[[":"SA","^-module(":"XC","^.":"c>l=m?","^/*":"F>m=","^/**":"D=J>","^//":"B=H>I=L=N=b=c>h=","^///":"E>I>a>","^;":"Y>Z?c>","^;;":"Y?Z@","^;;;":"ZA","^<":"n>","^<#":"Q@","^<?php":"JA","^=":"R>","^=cut":"RA","^=head1":"RA","^?>":"J@","^@":"A=W=l>m=","^C":"d>","^\`":"h?","^c":"d=","^{":"E>f>","^{$":"fA","^{-":"VA","^{-#":"VB","^|":"V>","^|>":"WA","^})":"B>","_":"N>X=g=","_$":"g>","__PACKAGE__":"RA","__init__":"A@","__name__":"A@","\`":"h=","\`define":"hA","\`timescale":"hA","absolute;":"mA","abstract":"D=","add":"c>","addEventListener(":"B@","address":"bA","aes(":"TA","akka.":"NA","al":"c>","alias":"W@","align:":"m@","all:":"lA","all;":"i@","allocatable":"dA","allocate(":"d@","also":"M>W=","alter":"O?","always":"h@","always_comb":"hC","always_ff":"hC","ami":"j@","and":"A=K=R=S=","android.":"M@","androidx.":"MA","any":"C>","append(":"H@","apply":"M?","apply(":"N?","apt-get":"PAk>","architecture":"iC","args":"A=Q=","args:":"N>","array":"f>","array(":"J?","array_map(":"JA","as":"A=C=I=J=","as.":"T?","assert":"A=W=","assert_eq!":"IA","assign":"hA","async":"A=B=C=E>I=a>j=","atom":"X>","attr_accessor":"KA","attr_reader":"KA","auto":"G>","auto;":"m@","await":"B>C=E>a>","awk":"P?","aws_":"jA","ax":"c@","b":"W=c=","background:":"mA","bash":"P@","begin":"K>X=f@h>i>","begin$":"f>","behavior":"i?","belongs_to":"KA","beq":"cA","bigint":"O?","bit":"h>","bl":"c?","bless":"RA","block;":"mA","bne":"cA","body":"m>","bold;":"mA","bool":"E?G=H=a=b=","boolean":"C?D>","boolean;":"C?f@","boost::":"G@","border:":"mA","build(":"a?","bx":"c>","by":"M=","byte":"H>","bytes32":"bA","c(":"T?","call":"c>d?","case":"F=H=L=N>O=P=V=W=X=h=","cat":"P>T=","catch":"D=Q=","cd":"P?","cdecl":"f?","cell":"U>","center;":"mA","chan":"HA","char":"F?","char*":"F?","character(":"d@","child:":"aB","children:":"aA","chmod":"P?","chomp":"RB","class":"E=G=J=K=L=M=N=V=a=","class(":"f>","class=":"n@","clc":"U@","clean:":"lA","clear":"U?","clk":"hA","clk)":"hA","clock":"h>","clojure.":"YB","cmp":"R>c@","collect(":"I>","color:":"mA","com.":"D>","companion":"MA","component":"i@","conn":"W?","console.":"B?C=","const":"B?C@F=G=M=a=f=","constant":"i>","constexpr":"G?","constructor(":"M?b=","contains":"d@","content:":"m=","context":"K=","context.":"H?","continue":"d>","contract":"bA","count":"j=","count(":"J>","cout":"GA","cp":"P?","crate::":"IA","create":"O>","curl":"P@","dart:":"aA","data":"M>V>j=","data.":"T>","data.frame(":"T@","db":"c@","dd":"c>","dec":"c>","decimal":"E?","declare":"C@","def":"A?K@N?W>","default":"B=W=j=","defer":"HA","define":"l>","defined":"G=R?","defmodule":"WC","defp":"WB","defstruct":"WA","deinit":"LA","delete":"G=","deriving":"VA","describe":"K>","description":"j>","dh_":"l@","dict":"A=","die":"R?","dimension":"d@","disp":"U?","disp(":"UA","display:":"mA","div>":"n?","division.":"eA","do":"K?P=S=V>W>d>f=","do$":"W?","do:":"W@","document.":"B@","done":"P?","double":"F=a=d=","downto":"f@iA","drop":"O>","dw":"c?","dyn":"I@","dynamic":"a@","each":"K>","each.":"j@","eax":"cB","ebx":"cA","echo":"J?P?","ecx":"cA","elif":"A@P=","else":"L=T=U=","else:":"A>","elseif":"J>S@U>","elsif":"K@R?i=","em;":"m@","emit":"b@","empty(":"J?","empty?":"KA","end":"K@S?U?W>X>d>h=i=","end)":"S@","end,":"S?","end.":"X@f@","end;":"U>fA","endcase":"hA","enddo":"dA","endef":"lA","endfor":"UA","endfunction":"UBh?","endif":"U@d@l?","endl":"GA","endmodule":"hC","endtask":"hA","endwhile":"UA","entity":"iB","enum":"C=F=I=L=N=","eq":"R@","erlang:":"XA","err":"H?","error":"H=","error(":"U>","error)":"H?","error{":"H?","esac":"PA","eval":"P>","event":"b>","except":"A?","exists":"R>","exit":"P>","exit;":"f@","expect(":"K=","explicit":"G@","export":"B>C@P>","exports":"B?","exports.":"B?","extend":"K?","extends":"C=D=J=N>a=","extension":"L@N=","extern":"F?","external":"b@f>","eye(":"U@","factory":"a@","fi":"E=P@","figure":"U@","figure;":"UA","fileprivate":"LA","final":"D?a?","finally":"f>","finally:":"A=","flex;":"mA","float":"F=","fmt.":"HA","fn":"I@W?","font":"m>","for":"S=T=U=","for_each":"jA","forall":"V?","foreach":"E?J?Q>R>","format!":"IA","fprintf(":"F@U@","frame(":"T?","free(":"F@","freeze":"K@","friend":"G@","from":"A=B=C>O=","fun":"MAX?","fun(":"M=","func":"H@L@c=","func(":"H>","function":"B>J>P=Q>S?U>b=d=f=","function(":"B?S>T?","gen_server":"XA","gen_server:":"XA","generate":"h>","generic":"i@","genvar":"hA","get;":"EA","ggplot(":"TB","given":"N?","global":"c>","go":"H>c=","goto":"F>d=","grep":"P@","group":"O=","guard":"LA","has_many":"KA","height:":"m@","hiding":"V@","hold":"U@","hover":"m>","href=":"n@","i32":"I@","id=":"n>","ieee;":"iB","if":"H=K=T=U=","if(":"d=","ifdef":"l?","ifeq":"lB","ifneq":"lA","impl":"I@W>","implementation":"f@","implements":"C=D>","implicit":"NAdA","import":"A>B=C>D=H=L=M=N=V>W=a=","important;":"mA","in":"A=L=T=","inc":"c>","inc(":"fA","include":"G=K=c=l>","index:":"m?","indexed":"b@","inherit;":"m@","inherited":"fA","inherited;":"fA","init":"M?","init(":"L@","initial":"h@","initialize":"KA","initialize(":"KA","inline":"F=G=","inout":"L@h@","input":"h?","insert":"O>","install":"P=","install:":"l@","instance":"V@","instanceof":"D>","int":"D=E=F>G>H=a>","int*":"F>","int64":"H>","integer":"O>d@h=","integer,":"d@","integer;":"fA","intent":"d@","intent(":"dA","interface":"C@D=H=f>","interface{}":"H@","internal":"E@M>b>","into":"O>","io:":"X@","iostream":"GA","ipairs(":"SA","is":"g=i=","is.":"T?","is_":"X=","isempty(":"UA","isfield(":"U@","isinstance(":"A?","isset(":"JA","it":"K=","it.":"M?","iter(":"I?","java.":"DA","javax.":"D@","je":"E=c@","jmp":"c@","jne":"c@","jnz":"cA","join":"O>R=","jsr":"cA","jz":"cA","key":"O=","keyof":"C@","keys":"R?W=","kind":"d>","kotlin.":"MA","kwargs":"A>","lambda":"A=K=","lapply(":"TA","last":"R>","late":"a@","lateinit":"MA","lazy":"L>M?N?","ld":"c>","lda":"cA","ldi":"c@","ldr":"cA","ldx":"cA","lea":"cA","left:":"m>","left;":"m?","len(":"A=H=","length(":"T>U>","let":"B>C>I>L?M=V=","let(":"K>","li>":"n?","library":"a>b>i?","library(":"TA","line":"g=m=","linspace(":"UA","list(":"T>j>","listOf(":"MB","lists:":"XA","local":"P>R=SAj=","local.":"jA","localparam":"hA","locals":"j@","logic":"h@","logical":"d@","long":"D=F=","longint":"fA","longint;":"fA","loop":"I>","love.":"SA","lr":"c?","ls":"P>","m/":"R>","macro_rules!":"IA","main":"V>j=","main(":"a=","main=":"V=","make(":"H@","malloc(":"F@","map":"K=V=i=","map(":"B=","map[string":"HA","mapping(":"bA","margin:":"mA","match":"I?N@","math.":"S>","matrix(":"T>","mean(":"T>","memcpy(":"F@","memory":"b@","mempty":"V@","mkdir":"P?","mod":"I?","modifier":"b@","module":"K>V>d>h@j=","module.":"B>","mov":"cA","move":"e?","movl":"cB","movq":"cB","movups":"c@","msg.":"bB","mut":"IA","mutableListOf(":"MA","mutating":"LA","mv":"P>","my":"R@Y=","na.":"T@","name":"j=","namelist":"d@","nameof(":"E@","names(":"T?","namespace":"C=E>G?J>","nargin":"UA","ne":"R?","negedge":"hA","never":"C?","new":"B=D=E=J=K=N=","newtype":"VA","next":"R>g=","nil":"H@K?L?S@W>Y>Z?f>","nil?":"KA","noexcept":"G@","none":"d@","none;":"m@","nop":"c@","not":"A=","np.":"A>","npm":"k=","nrow(":"TA","null":"B=D=E=J=M=O=a=","nullptr":"G@","number":"C>","number;":"C?","numel(":"UA","numeric(":"T?","object":"M>N?","of":"V=X>f=i=","ok":"X?","ok,":"X?","ok.":"X@","on":"O=","ones(":"U@","only:":"dA","opacity:":"m@","open":"M>R=","operator":"G?","or":"A=R=S=","order":"O=","org.":"D?N=","others":"i@","otherwise":"V@","otherwise=":"V=","our":"R?","out":"E>i>","output":"h@j>","overflow:":"m@","override":"E?G>L>M?N>","override;":"fA","override_":"l?","package":"D>H@M=N=R>","padding:":"mA","pairs(":"SA","param":"Q?","param(":"Q@","parameter":"d?h?","parent::":"J@","part":"a?","partial":"E?","pass":"A=","paste(":"TA","paste0(":"TA","patsubst":"l@","payable":"bB","pd.":"A>","perform":"e?","pic":"e@","pip":"k=","plot(":"T>U@","pop":"c?","port":"i@","port(":"i@","posedge":"hC","position:":"m@","pragma":"b>","precision":"dA","primary":"O?","print":"J=R>d=g@","print(":"A>L?S=T=a=","printf":"P>","printf(":"F?","println!":"IB","println(":"D=M@N>","private":"C=D>E>J=K=L=M=N=b=f=","private:":"G?","proc":"c=","procedure":"f@","process":"i?j>","process(":"iA","program":"d?f>g=","property":"f>","protected":"D=E=J=","protected:":"G?","protocol":"L@","prototype.":"B>","provider":"jA","pub":"I@","public":"C=D?E?J>b=f=","public:":"G?","pure":"b@","push":"R?c@","pushq":"cA","putStrLn":"VA","puts":"K@","px":"m@","px;":"mA","qr":"R?","qualified":"VA","quote":"W?","qw":"R@","qw(":"RA","r0":"c?","r1":"c?","radius:":"m@","raise":"A>K>","rand(":"U?","range":"H@","range(":"A>","rax":"cB","rbp":"cA","rdi":"cB","read":"P>","readonly":"C@E>","real":"d?","real(":"d@","receive":"X@","record":"f?","ref":"E>I=","ref(":"R>","references":"O?","reg":"hA","register":"F>","rem":"g>m?","rem;":"mA","rep(":"T?","repeat":"S>f>","require":"K?R=S>W=","require(":"B?S>b>","require_once":"J@","require_relative":"KB","required":"a?","required_providers":"jB","rescue":"K@","resource":"jB","ret":"Q=c@","return":"A=B>C=F=H=J=L=M=P=R=S=a=d=","return(":"T>","returns":"W=b@","revert(":"b@","rgba(":"mA","rising_edge(":"iC","rm":"P>l>","rsi":"cB","rsp":"cA","rst":"h?","rtl":"i@","rts":"cA","s/":"R>","sapply(":"TA","scala.":"NB","scalar(":"R@","sealed":"E?M?N?","section":"c?","sed":"P@","select":"H=O?","self":"A?","self.":"A>I=K>L>S=","self:":"S@","self::":"J@","seq(":"T?","set":"P=","set;":"EA","setState(":"a@","setmetatable(":"SB","shared_ptr<":"GA","shift":"P@R>","shift;":"R@","shl":"f?","show":"V=","signal":"iA","size(":"U?","size:":"m@","size_t":"F@G=","sizeof(":"F?","solid":"mA","solidity":"bC","some":"L>","source":"H=P>j>","sp":"c>","spawn(":"X@","split":"R=","src=":"n?","st":"c=","sta":"cA","static":"D=E=F>","static::":"J@","static_cast<":"G@","stats::":"T@","std":"G>","std::":"G@I>","std_logic":"iC","std_logic;":"iC","std_logic_vector(":"iC","stdio.":"FA","stdlib.":"FA","stop(":"T@","storage":"b@","str":"c>","str(":"A=","strcmp(":"U@","strict;":"RA","string":"C?E@G=H>J=","string)":"C=","string,":"C=","string.":"E>F=S?","string;":"C?f?","strlen(":"F@J>","struct":"F?H>I>L>","struct{":"H=","style=":"n?","sub":"R@c>","subroutine":"dB","subst":"l>","sudo":"P?","sum(":"U=","super":"K=","super(":"D=","super.":"a=","suspend":"MA","switch":"F=H=L=","synchronized":"D@","syscall":"c@","t":"Z=","t.":"H=","table":"O?","table.":"S@","tags":"j@","tar":"P>","task":"h?","template":"G?","template<":"GA","terraform":"jA","test":"P=W=g=","test:":"l=","testing.":"H@","text":"O=m=","then":"K=P>S@V=d=f>g=i=","then(":"B>","this->":"G?","this.":"B=C=D=E=a=","throw":"E=G=J=","throws":"DAL>","timescale":"hA","to":"f=","top:":"m>","tostring(":"S@","trait":"I?N@","transform:":"m?","transition:":"m@","transparent;":"mA","trap":"P@","true":"K=X=","try":"D=L=Q=f=","try!":"L@","try:":"A>","try?":"L@","type":"C>H=N=V=f=j=","type(":"S>","type=":"n>","typealias":"L?","typedef":"F?","typename":"G@","typeof":"B>","u32":"I@","u64":"I@","u8":"I>","uint":"b@","uint256":"bC","uint32":"H=","uint32_t":"F?","uint64":"H=","uint8":"b>","uint8_t":"F?","undef":"R?","undefined":"B>C>X?","union":"O>","unique_ptr<":"G@","unit":"f@","unknown":"C?","unless":"K@R>","unquote(":"WA","unset":"P?","unsigned":"F?","until":"S>f>","unwrap(":"IA","update":"O=","use":"I>J=R>W>d=i>","uses":"f@","using":"E?G>N=","usize":"IA","val":"M@N@","validates":"KA","values":"O>","var":"B>E>H=J=L?M>N=a=f>","var(":"m>","var.":"jB","vararg":"M@","varargin":"UA","varchar(":"OA","variable":"i>j@","vb":"g?","vec!":"IA","vector<":"G@","version":"j=","vhdl":"i@","view":"J=O=b@","vim.":"S@","virtual":"E=G?b=","vmovdqu":"c@","void":"C=D=E=F>G=a=","void*":"F?","vpaddd":"c@","wait":"i?","warnings;":"RA","weak":"L@","weight:":"m@","when":"K>M?W>X>i=","when(":"MA","where":"I=O>V?","which(":"T@","while":"P=","width:":"m@","wildcard":"l@","window.":"B?","wire":"hB","with":"A=N>W=","wp_":"J>","write(":"d?","write(*":"dA","writeln(":"fA","xlabel(":"UA","xmm0":"cA","xor":"cA","yield":"A=K=N>","zeros(":"UA","{$":"B>C>D=H=I=L=M=R=a=j?m=","{-":"VA","{:error":"WA","{:ok":"WA","{error":"XA","{ok":"XA","{}":"B=S=","|":"K=P=Q>","|$":"K?","|>":"WA","||":"P=X=","})":"Y=","~":"E=G=T>U=","~=":"SAU>","~s":"W>","~w":"W?"}`;

// utils/detectors/source-code/languages.ts
var SAMPLE = 500;
var ENOUGH2 = 3;
var LONGEST_RUN2 = 3;
var UPPER4 = 65;
var LOWER3 = 97;
var CASE = 26;
var NO_WEIGHT = 60;
var CARET = 94;
var tells = null;
var lengths = new Int32Array(128);
var LONGEST7 = 31;
function load() {
  if (tells !== null) return tells;
  tells = JSON.parse(TELLS);
  for (const token2 of Object.keys(tells)) {
    const first = token2.charCodeAt(0) & 127;
    lengths[first] = (lengths[first] ?? 0) | 1 << token2.length;
  }
  return tells;
}
var TYPED2 = "interface readonly string; number; boolean; string, number, string) number) boolean) ): ?: Promise< Record< Array< keyof declare Partial< unknown never private implements".split(
  " "
);
var isWord = (c) => c >= 97 && c <= 122 || c >= 65 && c <= 90 || c >= 48 && c <= 57 || c === 95;
function languageOf(code, from2, to2) {
  const known3 = load();
  const seen2 = /* @__PURE__ */ new Set();
  const scores = new Float64Array(LANGUAGES.length);
  const end = Math.min(to2, from2 + SAMPLE);
  const say = (start, until, before3 = "", after2 = "") => {
    const length2 = until - start + before3.length + after2.length;
    const first = before3 === "" ? code.charCodeAt(start) : CARET;
    if (length2 >= LONGEST7 || ((lengths[first & 127] ?? 0) & 1 << length2) === 0) return;
    const token2 = before3 + code.slice(start, until) + after2;
    const tell = known3[token2];
    if (typeof tell !== "string" || seen2.has(token2)) return;
    seen2.add(token2);
    for (let i = 0; i + 1 < tell.length; i += 2) {
      const letter = tell.charCodeAt(i);
      const language2 = letter >= LOWER3 ? letter - LOWER3 + CASE : letter - UPPER4;
      scores[language2] = (scores[language2] ?? 0) + tell.charCodeAt(i + 1) - NO_WEIGHT;
    }
  };
  let at = from2;
  let signs = from2;
  let lineStart2 = true;
  while (at < end) {
    const c = code.charCodeAt(at);
    if (c <= 32) {
      if (c === 10) lineStart2 = true;
      at++;
      signs = at;
    } else if (isWord(c)) {
      const start = at;
      while (at < end && isWord(code.charCodeAt(at))) at++;
      const next = code.charCodeAt(at);
      const followed = at < end && next > 32;
      say(start, at);
      if (followed) say(start, at + 1);
      else if (next === 10 || at === code.length) say(start, at, "", "$");
      if (followed && next === 58 && code.charCodeAt(at + 1) === 58) say(start, at + 2);
      if (signs < start) {
        const from3 = Math.max(signs, start - LONGEST_RUN2);
        for (const before3 of from3 === start - 1 ? [from3] : [from3, start - 1]) {
          say(before3, at);
          if (followed) say(before3, at + 1);
        }
        if (lineStart2) say(from3, at + (followed ? 1 : 0), "^");
      }
      lineStart2 = false;
      signs = at;
    } else {
      const start = at;
      while (at < end && code.charCodeAt(at) > 32 && !isWord(code.charCodeAt(at))) at++;
      signs = start;
      const run = Math.min(at, start + LONGEST_RUN2);
      say(start, run);
      if (run > start + 1) say(start, start + 1);
      if (lineStart2) {
        say(start, run, "^");
        if (run > start + 1) say(start, start + 1, "^");
        lineStart2 = at < end && isWord(code.charCodeAt(at));
      }
      const next = code.charCodeAt(at);
      if (at === code.length || next === 10) {
        say(Math.max(start, at - 2), at, "", "$");
        if (at - start > 1) say(at - 1, at, "", "$");
      }
    }
  }
  let best = -1;
  let most = ENOUGH2 - 1;
  scores.forEach((score, language2) => {
    if (score > most) {
      most = score;
      best = language2;
    }
  });
  const language = LANGUAGES[best] ?? "other";
  if (language !== "javascript" && language !== "typescript") return language;
  return TYPED2.some((token2) => seen2.has(token2)) ? "typescript" : "javascript";
}

// utils/detectors/source-code/own.ts
var HEADER = 400;
var LINE2 = 200;
function ownTerms(code) {
  if (code === void 0) return [];
  const terms = (kind2, texts2) => texts2.map((text2) => ({ kind: kind2, text: text2, literal: text2.toLowerCase() }));
  return [
    ...terms("package", code.packages),
    ...terms("repository", code.repositories),
    ...terms("host", code.hosts),
    ...terms("owner", code.owners)
  ];
}
var isWord2 = (c) => c >= 97 && c <= 122 || c >= 65 && c <= 90 || c >= 48 && c <= 57 || c === 95 || c > 127;
var HYPHEN4 = 45;
var DOT3 = 46;
function standsAlone(text2, { term, start }) {
  const end = start + term.text.length;
  const before3 = text2.charCodeAt(start - 1);
  const after2 = text2.charCodeAt(end);
  if (isWord2(before3) || isWord2(after2)) return false;
  if (term.kind === "host") return before3 !== HYPHEN4 && after2 !== HYPHEN4 && !(after2 === DOT3 && isWord2(text2.charCodeAt(end + 1)));
  if (term.kind === "repository") return before3 !== HYPHEN4 && after2 !== HYPHEN4;
  if (term.kind === "package") return before3 !== HYPHEN4 && before3 !== DOT3 && after2 !== HYPHEN4;
  return true;
}
function lineAround(text2, { term, start }) {
  const before3 = text2.slice(Math.max(0, start - LINE2), start);
  const end = start + term.text.length;
  const after2 = text2.slice(end, end + LINE2);
  const newline = after2.indexOf("\n");
  return before3.slice(before3.lastIndexOf("\n") + 1) + text2.slice(start, end) + (newline < 0 ? after2 : after2.slice(0, newline));
}
var IMPORTS = /\b(?:import|from|require|use|using|include|package|namespace|module|extern|library|load|source|alias|open)\b/i;
var COPYRIGHT = /copyright|\(c\)|©|@author|all rights reserved|licensed to|proprietary/i;
var QUALIFIED = /[./@:]/;
function speaks2(text2, mark2) {
  const { term, start } = mark2;
  if (!standsAlone(text2, mark2)) return false;
  switch (term.kind) {
    case "package":
      if (!text2.startsWith(term.text, start)) return false;
      return QUALIFIED.test(term.text) || IMPORTS.test(lineAround(text2, mark2));
    case "owner":
      return COPYRIGHT.test(lineAround(text2, mark2));
    default:
      return true;
  }
}
function ownKind(text2, end, marks, from2) {
  for (let i = from2; i < marks.length; i++) {
    const mark2 = marks[i];
    if (mark2 === void 0 || mark2.start >= end) break;
    if (speaks2(text2, mark2)) return mark2.term.kind;
  }
  return null;
}

// utils/detectors/source-code/features.ts
var CLIP = 4;

// utils/detectors/source-code/weights.ts
var WEIGHTS = {
  [0 /* Bias */]: -1.6,
  [1 /* EndsSemicolon */]: 3.1,
  [2 /* EndsOpenBrace */]: 2,
  [3 /* EndsCloseBrace */]: 4.1,
  [4 /* EndsCloseParen */]: 1.3,
  [5 /* EndsOpenBracket */]: 1,
  [6 /* EndsComma */]: -0.1,
  [7 /* EndsColon */]: -0.4,
  [8 /* EndsOtherSign */]: 1.2,
  [9 /* EndsDigit */]: 0.7,
  [10 /* StartsOpener */]: 1.9,
  [11 /* StartsComment */]: 5.4,
  [12 /* StartsHashWord */]: 2.8,
  [13 /* StartsHashSpace */]: -1.4,
  [14 /* StartsAt */]: 0.3,
  [15 /* StartsDollar */]: 0.5,
  [16 /* StartsCloser */]: -1.9,
  [17 /* StartsAngle */]: -1.2,
  [18 /* StartsPipe */]: 0,
  [19 /* StartsBullet */]: -1.3,
  [20 /* StartsNumber */]: 1,
  [21 /* ListNumber */]: -0.8,
  [22 /* StartsQuote */]: -1.4,
  [23 /* StartsCapital */]: -0.6,
  [24 /* StartsParen */]: 1,
  [25 /* StartsDashes */]: -2.8,
  [26 /* StartsDashComment */]: 0.6,
  [27 /* StartsSemicolon */]: 1.4,
  [28 /* StartsPercent */]: -0.9,
  [29 /* IndentTab */]: 1.8,
  [30 /* IndentSpaces */]: 1.8,
  [31 /* Call */]: 1.2,
  [32 /* DoubleColon */]: 1.1,
  [33 /* Arrow */]: 1.4,
  [34 /* ColonEquals */]: 0.4,
  [35 /* Assign */]: 0.7,
  [36 /* CompoundAssign */]: 0.9,
  [37 /* DollarName */]: 1.8,
  [38 /* Index */]: 1,
  [39 /* Brace */]: 0.4,
  [40 /* Snake */]: 1.5,
  [41 /* Camel */]: 0.4,
  [42 /* UpperSnake */]: 1.6,
  [43 /* Backslash */]: 0.7,
  [44 /* SpacedOperator */]: 1.2,
  [45 /* InnerSemicolon */]: -0.1,
  [46 /* CodeWords */]: 0.7,
  [47 /* ProseWords */]: -0.7,
  [48 /* WordPairs */]: 0,
  [49 /* NotAscii */]: -1.1,
  [50 /* CommaSpace */]: -0.2,
  [51 /* Typographic */]: -0.5,
  [52 /* OneOrTwoWords */]: 0.8,
  [53 /* NoWords */]: 1.3,
  [54 /* ManySigns */]: -1,
  [55 /* MostSigns */]: -0.2,
  [56 /* JsonKey */]: -3.6,
  [57 /* Label */]: -2.3,
  [58 /* Url */]: -1.8,
  [59 /* CapitalWords */]: -0.1,
  [60 /* PipeCells */]: -0.6,
  [61 /* Bold */]: -0.9,
  [62 /* CommentTail */]: -0.5,
  [63 /* HalfProse */]: 0.2,
  [64 /* ThirdCode */]: 0.5,
  [65 /* ClosedQuote */]: 0.1,
  [66 /* SigilWord */]: 0.1,
  [67 /* AngleName */]: 0.2,
  [68 /* Long */]: -1.7,
  [69 /* EndWord */]: 1.4,
  [70 /* LowerStart */]: 0.1,
  [71 /* Placeholder */]: 0,
  [72 /* EndsPeriod */]: 0,
  [73 /* EndsLetter */]: 0,
  [74 /* StarComment */]: 0,
  [75 /* DottedName */]: 0,
  [76 /* Digits */]: 0,
  [77 /* Hex */]: 0,
  [78 /* Compare */]: 0,
  [79 /* Logic */]: 0,
  [80 /* Aligned */]: 0,
  [81 /* Short */]: 0,
  [82 /* EndsBackslash */]: 0,
  [83 /* SignPair */]: 0
};

// utils/detectors/source-code/counts.ts
var WEIGHT = Float64Array.from(Object.values(WEIGHTS));
var WIDTH = WEIGHT.length;
var Counts = class {
  of = new Uint8Array(WIDTH);
  seen = new Uint8Array(WIDTH);
  size = 0;
  add(feature) {
    const n = this.of[feature] ?? 0;
    if (n === 0) this.seen[this.size++] = feature;
    if (n < CLIP) this.of[feature] = n + 1;
  }
  set(feature, n) {
    if (n === 0) return;
    this.seen[this.size++] = feature;
    this.of[feature] = n;
  }
  clear() {
    for (let i = 0; i < this.size; i++) this.of[this.seen[i] ?? 0] = 0;
    this.size = 0;
  }
  /** Log odds of being code, not bounded. */
  weigh() {
    let value = 0;
    for (let i = 0; i < this.size; i++) {
      const feature = this.seen[i] ?? 0;
      value += (this.of[feature] ?? 0) * (WEIGHT[feature] ?? 0);
    }
    return value;
  }
};

// utils/detectors/source-code/glance-weights.ts
var BY_START = [
  -0.8,
  -0.7,
  0.2,
  1.7,
  -0.8,
  0.8,
  -0.4,
  0.6,
  -1.7,
  -1.7,
  -0.6,
  1.4,
  -2.5,
  -1.5,
  -1.4,
  0.7,
  -2.5,
  -1.5,
  -1.6,
  -0.8,
  -2,
  -1.8,
  -1.5,
  -0.5,
  -1.3,
  -0.2,
  -0.4,
  0.9,
  -0.9,
  1.3,
  -0.6,
  1.5,
  -0.8,
  1.1,
  -1,
  -0.3,
  -1.6,
  0.1,
  -0.4,
  0,
  2.7,
  3.3,
  -0.7,
  1.6,
  0.1,
  1.9,
  0.4,
  1.6
];
var BY_END = [
  -1.7,
  -1.4,
  -0.9,
  -0.3,
  -0.8,
  -0.5,
  0.2,
  0.4,
  -0.1,
  0.5,
  0.3,
  1.7,
  0,
  0.4,
  0.9,
  1.4,
  0.3,
  1.4,
  1.3,
  1.6,
  1.4,
  2.1,
  1.4,
  0.3,
  0.9,
  1.3,
  1.6,
  1.7,
  -0.3,
  0.1,
  0.4,
  0.4,
  0.7,
  1.1,
  1.2,
  1.4,
  1.6,
  2.2,
  2.5,
  2.3,
  2.1,
  2.7,
  3.1,
  3.3,
  -0.1,
  0.1,
  -0.1,
  1.3,
  0.2,
  0.3,
  0.8,
  1.6,
  1.8,
  2.2,
  2.6,
  2.9,
  -1.4,
  0.1,
  0.1,
  -1.5,
  -0.6,
  0.4,
  1.3,
  2,
  -1.3,
  -0.9,
  -0.2,
  0.4,
  -0.7,
  0.1,
  -0.1,
  -1.4,
  -1.1,
  -0.8,
  0.1,
  -0.7,
  -0.2,
  -1.1,
  0,
  -1,
  -0.3,
  0.1,
  -0.5,
  0,
  -0.3,
  1,
  1.8,
  1.6,
  0.2,
  0.8,
  0.6,
  0.3,
  -1.3,
  -0.8,
  -0.1,
  0.2
];
var BY_LENGTH = [0.5, 0.1, -0.2, -0.2];

// utils/detectors/source-code/glance.ts
var GROUPS = [
  "",
  "a-z",
  "A-Z",
  "0-9",
  `"'`,
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "<",
  ">",
  ";",
  ":",
  ",",
  ".",
  "-",
  "*+",
  "#",
  "/",
  "@$%&",
  "\\|=_^~`",
  "?!"
];
var SIGNS2 = "(){}[];=<>_$&|*+/\\:@#~^%";
var EDGE = new Uint8Array(128);
var IS_SIGN = new Uint8Array(128);
GROUPS.forEach((group, kind2) => {
  const range = /^.-.$/.test(group);
  const last5 = range ? group.charCodeAt(2) : 0;
  if (range) for (let c = group.charCodeAt(0); c <= last5; c++) EDGE[c] = kind2;
  else for (let i = 0; i < group.length; i++) EDGE[group.charCodeAt(i)] = kind2;
});
for (let i = 0; i < SIGNS2.length; i++) IS_SIGN[SIGNS2.charCodeAt(i)] = 1;
var STRIDE = 7;
var REACH6 = 84;
var DENSITIES = 4;
var SHORT4 = 24;
var MIDDLE = 72;
var LONG = 100;
function edgeOf(c) {
  return c < 128 ? EDGE[c] ?? 0 : 0;
}
function densityOf(text2, first, last5) {
  const until = Math.min(last5, first + REACH6);
  let signs = 0;
  for (let i = first + 3; i < until; i += STRIDE) {
    const c = text2.charCodeAt(i);
    if (c < 128) signs += IS_SIGN[c] ?? 0;
  }
  return signs < DENSITIES ? signs : DENSITIES - 1;
}
function lengthOf(length2) {
  return length2 < MIDDLE ? length2 < SHORT4 ? 0 : 1 : length2 < LONG ? 2 : 3;
}
function glance2(text2, first, last5, indented) {
  return (BY_START[edgeOf(text2.charCodeAt(first)) * 2 + (indented ? 1 : 0)] ?? 0) + (BY_END[edgeOf(text2.charCodeAt(last5)) * DENSITIES + densityOf(text2, first, last5)] ?? 0) + (BY_LENGTH[lengthOf(last5 - first + 1)] ?? 0);
}

// utils/detectors/source-code/words.ts
var CODE_WORDS = "elif elsif elseif endif endfor endwhile endfunction endmodule endproc endcase endclass endswitch fi esac foreach forall goto def defn defun defmacro defmodule defp deftype defstruct fn func fun proc sub subroutine impl struct enum typedef typename namespace const constexpr let var val mut int char float bool boolean void unsigned uint int8 int16 int32 int64 uint8 uint16 uint32 uint64 u8 u16 u32 u64 i8 i16 i32 i64 f32 f64 usize size_t str string strlen printf println sprintf fprintf putc puts echo printk malloc sizeof nullptr null nil none undefined nan isinstance len args argv argc kwargs init self this super async await yield lambda async pub priv extern inline volatile static readonly sealed mixin interface implements extends instanceof typeof keyof require include using import module endm endp dword qword byte mov jmp cmp ret push pop lda sta ldx jsr rts bne beq nop xor shl shr mod div eq neq ne lt gt le ge nand nor eof stdin stdout stderr stdlib iostream std select insert where varchar nvarchar integer bigint smallint decimal primary foreign references dim redim endsub byval byref wend loop until elseif exe cond setq setf progn letrec mapcar cdr cons car param params tmp ptr buf idx ctx cfg src dst obj attr expr stmt func arr num addr msg cmd env lib util utils config vec iter std_logic wire reg posedge negedge endinterface always_ff always_comb parameter localparam unsigned uniform varying vec2 vec3 vec4 mat4 gl_position raise except finally catch throw throws rescue ensure unless then begin end do done procedure function return returns break continue switch case default private protected public override virtual abstract final class foldl foldr fmap instance deriving newtype where otherwise forall exists axiom theorem lemma qed assert assertequals expect describe mutable receiver dealloc nsstring nsinteger uint256 mapping pragma contract emit msgsender require revert modifier x y z i j k n";
var OPENERS3 = "if else for while do return import from class function use using package module type data interface end begin try catch switch case break continue with new print delete throw export static public private protected var let const def fn func proc sub local global my our set call select insert update create alter drop then unless until when include require define declare procedure program implementation unit open val object trait abstract final final override struct enum union typedef namespace template extern inline void int char float double bool string long unsigned auto echo exit ret add goto in and or not pub impl mod match loop async await yield raise except finally lambda pass assert del elif alias attr constant signal entity architecture port process variable library record exception event extends implements instance deriving where infix infixl infixr rule fact defun proc macro inherit feature field having values inner left join perform display evaluate grant declare group order method property get repeat next redim dim option integer real logical character implicit subroutine common dimension parameter write read format stop";
var PROSE_WORDS = "the of and to a is that it was for on are as with his they at be this have from or had by but what some we can out other were all there when up your how said an each she which their will would about them then many these so has more could been its who did get may than should must not you our my me us he her him very just because also into only such most any both between through during before after while where why please here like der die und das ist nicht ein eine einen einem einer zu den dem des mit von auf im sie er wir ich es sich auch als wie oder aber bei nach aus werden wird sind haben kann f\xFCr \xFCber le la les des et est une un du dans que qui pour pas sur avec ce cette il elle nous vous je au aux ou mais plus par sont \xEAtre votre vos el los las y que en no por con para una del se su al lo como m\xE1s pero sus este esta son est\xE1 muy sin sobre tambi\xE9n o os as e da do dos das em n\xE3o um uma para com voc\xEA seu sua mais mas foi s\xE3o il lo gli i di che non per \xE8 della dei delle nel un una sono con come pi\xF9 anche questo het een van en dat niet op te zijn voor met aan ook maar bij naar wordt w na si\u0119 nie do jest \u017Ce z jak to od przez dla po za czy lub och att det som en p\xE5 \xE4r av f\xF6r med den till inte har om ve bir bu i\xE7in ile da de olarak daha \xE7ok gibi ne de\u011Fil veya ja on ei ett\xE4 se h\xE4n oli kun mutta niin my\xF6s joka ovat tai og er ikke jeg vi har kan skal blev fra eller det deg meg je na \u017Ee se to jsem jako ale pro p\u0159i nebo kter\xE9 jsou nen\xED az \xE9s hogy nem egy van ez meg csak m\xE1r volt vagy \u0219i \xEEn nu este pe cu sunt care pentru din mai sau \u0438 \u0432 \u043D\u0435 \u043D\u0430 \u0447\u0442\u043E \u0441 \u043F\u043E \u043A\u0430\u043A \u044D\u0442\u043E \u0434\u043B\u044F \u0438\u0437 \u043D\u043E \u0438\u043B\u0438 \u043E\u0442 \u0437\u0430 \u0432\u0441\u0435 \u0442\u0430\u043A \u0432\u044B \u043C\u044B \u043E\u043D \u043E\u043D\u0430 \u043E\u043D\u0438 \u0435\u0441\u043B\u0438 \u0435\u0433\u043E \u0431\u044B\u043B \u0431\u044B\u0442\u044C \u0456 \u0442\u0430 \u0449\u043E \u043D\u0435 \u0434\u043E \u044F\u043A \u0432\u0456\u0434 \u0430\u0431\u043E \u0430\u043B\u0435 \u0454 \u0446\u0435 \u0443 \u03BA\u03B1\u03B9 \u03C4\u03BF \u03BD\u03B1 \u03C4\u03BF\u03C5 \u03C4\u03B7\u03C2 \u03BC\u03B5 \u03B3\u03B9\u03B1 \u03C0\u03BF\u03C5 \u03B4\u03B5\u03BD \u03C3\u03C4\u03BF \u03B1\u03C0\u03CC \u03B5\u03AF\u03BD\u03B1\u03B9 v\xE0 c\u1EE7a l\xE0 c\xF3 kh\xF4ng \u0111\u01B0\u1EE3c c\xE1c cho v\u1EDBi m\u1ED9t nh\u1EEFng n\xE0y trong yang dan di dengan untuk tidak ini itu dari pada adalah akan";
var split = (words2) => words2.split(" ");
function hash(word) {
  let h = 2166136261;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  return h;
}
var CODE_WORD = 1;
var OPENER = 2;
var PROSE_WORD = 4;
var SIZE2 = 4096;
var MASK2 = SIZE2 - 1;
var keys = new Int32Array(SIZE2);
var kinds2 = new Uint8Array(SIZE2);
function put(word, kind2) {
  const h = hash(word);
  let at = h & MASK2;
  while (kinds2[at] !== 0 && keys[at] !== h) at = at + 1 & MASK2;
  keys[at] = h;
  kinds2[at] = (kinds2[at] ?? 0) | kind2;
}
for (const word of split(CODE_WORDS)) put(word, CODE_WORD);
for (const word of split(OPENERS3)) put(word, OPENER);
for (const word of split(PROSE_WORDS)) put(word, PROSE_WORD);
function wordKind(h) {
  let at = h & MASK2;
  while (kinds2[at] !== 0) {
    if (keys[at] === h) return kinds2[at] ?? 0;
    at = at + 1 & MASK2;
  }
  return 0;
}

// utils/detectors/source-code/lines.ts
var LONGEST_GAP = 60;
var SHOUTED = 2;
var OTHER2 = 0;
var LOWER4 = 1;
var UPPER5 = 2;
var DIGIT4 = 3;
var UNDERSCORE = 4;
var BLANK = 5;
var SIGN2 = 6;
var KIND2 = new Uint8Array(128);
for (let c = 33; c < 127; c++) KIND2[c] = SIGN2;
for (let c = 97; c <= 122; c++) KIND2[c] = LOWER4;
for (let c = 65; c <= 90; c++) KIND2[c] = UPPER5;
for (let c = 48; c <= 57; c++) KIND2[c] = DIGIT4;
KIND2[95] = UNDERSCORE;
KIND2[32] = BLANK;
KIND2[9] = BLANK;
var kindOf3 = (c) => c < 128 ? KIND2[c] ?? OTHER2 : c > 191 ? LOWER4 : SIGN2;
var isName2 = (kind2) => kind2 !== OTHER2 && kind2 <= UNDERSCORE;
function measure(text2, start, end, counts2) {
  counts2.add(0 /* Bias */);
  let first = start;
  while (first < end && (text2.charCodeAt(first) === 32 || text2.charCodeAt(first) === 9)) first++;
  let last5 = end - 1;
  while (last5 > first && (KIND2[text2.charCodeAt(last5)] ?? OTHER2) === BLANK) last5--;
  if (first > start) {
    counts2.add(text2.charCodeAt(start) === 9 ? 29 /* IndentTab */ : 30 /* IndentSpaces */);
  }
  startOf(text2, start, first, last5, counts2);
  endOf(text2, last5, counts2);
  let signs = 0;
  let words2 = 0;
  let code = 0;
  let prose = 0;
  let pairable = false;
  let previous = OTHER2;
  let previousCode = 0;
  let quotes = 0;
  let opened = false;
  for (let i = first; i <= last5 + 1; i++) {
    let c = i <= last5 ? text2.charCodeAt(i) : 10;
    let kind2 = c < 128 ? KIND2[c] ?? OTHER2 : c > 191 ? LOWER4 : SIGN2;
    if (isName2(kind2)) {
      const wordStart = i;
      let kinds3 = 0;
      let humps = 0;
      let hash2 = 2166136261;
      let behind = OTHER2;
      do {
        kinds3 |= 1 << kind2;
        if (kind2 === UPPER5) {
          if (behind === LOWER4) humps++;
          hash2 = Math.imul(hash2 ^ (c | 32), 16777619);
        } else {
          if (c > 127) counts2.add(49 /* NotAscii */);
          hash2 = Math.imul(hash2 ^ c, 16777619);
        }
        behind = kind2;
        previousCode = c;
        c = ++i <= last5 ? text2.charCodeAt(i) : 10;
        kind2 = c < 128 ? KIND2[c] ?? OTHER2 : c > 191 ? LOWER4 : SIGN2;
      } while (isName2(kind2));
      previous = behind;
      const hasLower = (kinds3 & 1 << LOWER4) !== 0;
      const hasUpper = (kinds3 & 1 << UPPER5) !== 0;
      const digits = (kinds3 & 1 << DIGIT4) !== 0;
      const hasUnderscore = (kinds3 & 1 << UNDERSCORE) !== 0;
      const before3 = wordStart > first ? text2.charCodeAt(wordStart - 1) : 10;
      const plain2 = !hasUnderscore && !digits && humps === 0;
      if (digits && text2.charCodeAt(wordStart) === 48 && (text2.charCodeAt(wordStart + 1) | 32) === 120) counts2.add(77 /* Hex */);
      else if (digits && !hasLower && !hasUpper) {
      } else {
        words2++;
        const k = plain2 ? wordKind(hash2) : 0;
        if (hasUnderscore) counts2.add(hasLower ? 40 /* Snake */ : 42 /* UpperSnake */);
        else if (humps > 0) counts2.add(41 /* Camel */);
        else if (hasUpper && hasLower && wordStart > first) counts2.add(59 /* CapitalWords */);
        if ((k & CODE_WORD) !== 0 && !(hasUpper && hasLower)) code++;
        if ((k & PROSE_WORD) !== 0 && c !== 46 && (hasLower || !hasUpper) && (before3 === 32 || before3 > 127 || wordStart === first))
          prose++;
        if (plain2 && pairable && before3 === 32) counts2.add(48 /* WordPairs */);
        if (wordStart === first && (k & OPENER) !== 0 && !(hasUpper && hasLower) && (c === 32 || c === 40 || c === 123 || c === 58 || c === 10)) {
          opened = true;
          if (hasUpper) code += SHOUTED;
          counts2.add(10 /* StartsOpener */);
        }
        if (digits) counts2.add(76 /* Digits */);
        if (c === 46 && i < last5 && isName2(kindOf3(text2.charCodeAt(i + 1)))) counts2.add(75 /* DottedName */);
        if (c === 40) counts2.add(31 /* Call */);
        else if (c === 91) counts2.add(38 /* Index */);
        if (before3 === 36) counts2.add(37 /* DollarName */);
        else if (before3 === 64 || before3 === 58 || before3 === 37 || before3 === 38) counts2.add(66 /* SigilWord */);
        if (wordStart === first && c === 10) counts2.add(52 /* OneOrTwoWords */);
        if (c === 10 && (k & (CODE_WORD | OPENER)) !== 0) counts2.add(69 /* EndWord */);
      }
      pairable = c === 32 && plain2;
    } else if (kind2 !== BLANK) pairable = false;
    if (kind2 === SIGN2 && c !== 10) {
      signs++;
      if (previous === SIGN2 && i > first + 1) counts2.add(83 /* SignPair */);
      const next = i < last5 ? text2.charCodeAt(i + 1) : 10;
      if (next === 123 && (c === 36 || c === 123)) {
        const close = closeOf(text2, i + 2, Math.min(last5, i + LONGEST_GAP));
        if (close > 0) {
          counts2.add(71 /* Placeholder */);
          i = close;
          previous = SIGN2;
          previousCode = 125;
          continue;
        }
      }
      const nextKind = next < 128 ? KIND2[next] ?? OTHER2 : LOWER4;
      switch (c) {
        case 58:
          if (next === 58) counts2.add(32 /* DoubleColon */);
          else if (next === 61) counts2.add(34 /* ColonEquals */);
          else if (next === 32 && previousCode === 34) counts2.add(56 /* JsonKey */);
          else if (words2 <= 2 && isName2(previous) && (next === 32 || next === 10 && words2 === 1 && code === 0 && !opened))
            counts2.add(57 /* Label */);
          else if (next === 47 && i + 2 <= last5 && text2.charCodeAt(i + 2) === 47) counts2.add(58 /* Url */);
          break;
        case 61:
          if (next === 61 || previousCode === 61 || previousCode === 33 || previousCode === 60 || previousCode === 62 || previousCode === 126 || previousCode === 47) {
            counts2.add(78 /* Compare */);
          } else if (next === 62) counts2.add(33 /* Arrow */);
          else if (previousCode === 43 || previousCode === 45 || previousCode === 42 || previousCode === 124 || previousCode === 46)
            counts2.add(36 /* CompoundAssign */);
          else if (previousCode !== 58) counts2.add(35 /* Assign */);
          break;
        case 45:
          if (next === 62) counts2.add(33 /* Arrow */);
          else if (previousCode === 60) counts2.add(33 /* Arrow */);
          else if (previousCode === 32 && next === 32 && i > first) counts2.add(51 /* Typographic */);
          else if (previousCode === 45 && previous === SIGN2 && i > first + 1) counts2.add(62 /* CommentTail */);
          break;
        case 124:
          if (previousCode === 32 && next === 32) counts2.add(60 /* PipeCells */);
          else if (next === 124) counts2.add(79 /* Logic */);
          break;
        case 38:
          if (next === 38) counts2.add(79 /* Logic */);
          break;
        case 123:
        // {
        case 125:
          counts2.add(39 /* Brace */);
          break;
        case 92:
          counts2.add(43 /* Backslash */);
          break;
        case 59:
          if (i < last5) counts2.add(45 /* InnerSemicolon */);
          break;
        case 44:
          if (next === 32) counts2.add(50 /* CommaSpace */);
          break;
        case 42:
          if (next === 42 && previousCode !== 42 && previousCode !== 47) counts2.add(61 /* Bold */);
          else if (previousCode === 32 && next === 32) counts2.add(44 /* SpacedOperator */);
          break;
        case 43:
        // +
        case 60:
        // <
        case 62:
        // >
        case 47:
        // /
        case 37:
          if (previousCode === 32 && next === 32) counts2.add(44 /* SpacedOperator */);
          else if (c === 60 && isName2(previous) && isName2(nextKind)) counts2.add(67 /* AngleName */);
          else if (c === 47 && (next === 47 || next === 42) && previousCode !== 58 && i > first) counts2.add(62 /* CommentTail */);
          break;
        case 34:
          quotes++;
          if (quotes === 2 && (next === 41 || next === 59 || next === 44 || next === 93)) counts2.add(65 /* ClosedQuote */);
          break;
        case 39:
          if (previous === SIGN2 && (nextKind === LOWER4 || nextKind === UPPER5)) quotes++;
          if ((next === 41 || next === 59 || next === 93) && previous !== SIGN2) counts2.add(65 /* ClosedQuote */);
          break;
        default:
          if (c > 8191) counts2.add(51 /* Typographic */);
      }
    }
    if (c === 32 && previousCode === 32 && text2.charCodeAt(i + 1) !== 32) counts2.add(80 /* Aligned */);
    previous = kind2;
    previousCode = c;
  }
  const length2 = last5 - first + 1;
  if (length2 > 100) counts2.add(68 /* Long */);
  else if (length2 < 32 && prose === 0) counts2.add(81 /* Short */);
  counts2.set(46 /* CodeWords */, Math.min(code, CLIP));
  counts2.set(47 /* ProseWords */, Math.min(prose, CLIP));
  if (prose * 4 > words2 && words2 > 3) counts2.add(63 /* HalfProse */);
  if (code * 3 > words2 && words2 > 1) counts2.add(64 /* ThirdCode */);
  if (words2 === 0) counts2.add(53 /* NoWords */);
  else if (words2 <= 2) counts2.add(52 /* OneOrTwoWords */);
  if (signs * 6 > length2) counts2.add(54 /* ManySigns */);
  if (signs * 3 > length2) counts2.add(55 /* MostSigns */);
}
function closeOf(text2, from2, most) {
  for (let i = from2; i <= most; i++) if (text2.charCodeAt(i) === 125) return i;
  return 0;
}
function isListNumber(text2, first, last5) {
  for (let i = first + 1; i < first + 5 && i < last5; i++) {
    const c = text2.charCodeAt(i);
    if (c === 46 || c === 41) return text2.charCodeAt(i + 1) === 32;
    if (KIND2[c] !== DIGIT4 && c !== 105 && c !== 118 && c !== 120) return false;
  }
  return false;
}
function startOf(text2, start, first, last5, counts2) {
  const c = text2.charCodeAt(first);
  const next = first < last5 ? text2.charCodeAt(first + 1) : 10;
  if (c >= 65 && c <= 90) counts2.add(23 /* StartsCapital */);
  else if (c >= 97 && c <= 122) counts2.add(isListNumber(text2, first, last5) ? 21 /* ListNumber */ : 70 /* LowerStart */);
  else if (c >= 48 && c <= 57) counts2.add(isListNumber(text2, first, last5) ? 21 /* ListNumber */ : 20 /* StartsNumber */);
  else if (c === 47 && (next === 47 || next === 42)) counts2.add(11 /* StartsComment */);
  else if (c === 35) counts2.add(next === 32 || next === 35 ? 13 /* StartsHashSpace */ : 12 /* StartsHashWord */);
  else if (c === 64) counts2.add(14 /* StartsAt */);
  else if (c === 36) counts2.add(15 /* StartsDollar */);
  else if (c === 125 || c === 41 || c === 93 || c === 123) counts2.add(16 /* StartsCloser */);
  else if (c === 60) counts2.add(17 /* StartsAngle */);
  else if (c === 124) counts2.add(18 /* StartsPipe */);
  else if (c === 42 && first === start + 1 && (next === 32 || next === 10 || next === 47)) counts2.add(74 /* StarComment */);
  else if ((c === 42 || c === 45 || c === 43) && next === 32) counts2.add(19 /* StartsBullet */);
  else if (c === 45 && (next >= 97 && next <= 122 || next >= 65 && next <= 90)) counts2.add(25 /* StartsDashes */);
  else if (c === 45 && next === 45)
    counts2.add(first + 1 === last5 || text2.charCodeAt(first + 2) === 32 ? 26 /* StartsDashComment */ : 25 /* StartsDashes */);
  else if (c === 34 || c === 39) counts2.add(22 /* StartsQuote */);
  else if (c === 40) counts2.add(24 /* StartsParen */);
  else if (c === 59) counts2.add(27 /* StartsSemicolon */);
  else if (c === 37) counts2.add(28 /* StartsPercent */);
}
function endOf(text2, last5, counts2) {
  const c = text2.charCodeAt(last5);
  if (c === 59) counts2.add(1 /* EndsSemicolon */);
  else if (c === 123) counts2.add(2 /* EndsOpenBrace */);
  else if (c === 125) counts2.add(3 /* EndsCloseBrace */);
  else if (c === 41) counts2.add(4 /* EndsCloseParen */);
  else if (c === 40 || c === 91) counts2.add(5 /* EndsOpenBracket */);
  else if (c === 44) counts2.add(6 /* EndsComma */);
  else if (c === 58) counts2.add(7 /* EndsColon */);
  else if (c >= 48 && c <= 57) counts2.add(9 /* EndsDigit */);
  else if (c === 92) counts2.add(82 /* EndsBackslash */);
  else if (c === 46) counts2.add(72 /* EndsPeriod */);
  else if (kindOf3(c) === LOWER4 || kindOf3(c) === UPPER5) counts2.add(73 /* EndsLetter */);
  else if (c < 128 && KIND2[c] === SIGN2 && c !== 46 && c !== 63 && c !== 33) counts2.add(8 /* EndsOtherSign */);
}

// utils/detectors/source-code/quoted.ts
var OPENINGS = "$ |> |PS C:|C:\\|npm install|npm i |npm run|npm ci|npx |pip install|pip3 install|yarn |pnpm |git push|git pull|git clone|git commit|git checkout|git add|git rebase|git merge|git status|git log|docker run|docker build|docker exec|docker compose|sudo |apt |apt-get |brew |curl |wget |cd |ls |chmod |ssh |kubectl |conda |npm ERR!|npm error|npm WARN|npm warn|pip: |gcc: |make: |git: |error: |warning: |Caused by: |[INFO]|[WARN|[ERROR]|[DEBUG]";
var openings = null;
function load2() {
  const lists = [];
  for (const opening of OPENINGS.split("|")) (lists[opening.charCodeAt(0)] ??= []).push(opening);
  return lists;
}
var LONGEST_NAME2 = 100;
var LONGEST_FRAME = 160;
var isDigit6 = (c) => c >= 48 && c <= 57;
var isName3 = (c) => c >= 97 && c <= 122 || c >= 65 && c <= 90 || isDigit6(c) || c === 46 || c === 95;
function isStamp(text2, at) {
  if (!isDigit6(text2.charCodeAt(at)) || !isDigit6(text2.charCodeAt(at + 1))) return false;
  if (text2.charCodeAt(at + 2) === 58)
    return isDigit6(text2.charCodeAt(at + 3)) && text2.charCodeAt(at + 5) === 58 && isDigit6(text2.charCodeAt(at + 6));
  const date = text2.charCodeAt(at + 4) === 45 && text2.charCodeAt(at + 7) === 45 && isDigit6(text2.charCodeAt(at + 9));
  return date && text2.charCodeAt(at + 13) === 58 && isDigit6(text2.charCodeAt(at + 14));
}
function isFrame(text2, at) {
  if (text2.startsWith('File "', at)) return text2.slice(at, at + LONGEST_FRAME).includes('", line ');
  if (!text2.startsWith("at ", at)) return false;
  for (let i = at + 3; i < at + LONGEST_FRAME; i++) {
    const c = text2.charCodeAt(i);
    if (c === 40) return i > at + 3;
    if (c === 58) return isDigit6(text2.charCodeAt(i + 1));
    if (c === 10 || c === 59 || c === 61 || Number.isNaN(c)) return false;
  }
  return false;
}
function isError(text2, at) {
  for (let i = at; i < at + LONGEST_NAME2; i++) {
    const c = text2.charCodeAt(i);
    if (isName3(c)) continue;
    if (c !== 58 || text2.charCodeAt(i + 1) !== 32) return false;
    return text2.endsWith("Error", i) || text2.endsWith("Exception", i) || text2.endsWith("Warning", i);
  }
  return false;
}
function isQuoted(text2, at) {
  const c = text2.charCodeAt(at);
  if (isDigit6(c)) return isStamp(text2, at);
  if (c === 91 && isStamp(text2, at + 1)) return true;
  for (const opening of (openings ??= load2())[c] ?? []) if (text2.startsWith(opening, at)) return true;
  if (c === 97 || c === 70) return isFrame(text2, at) || isError(text2, at);
  return isName3(c) && isError(text2, at);
}
function isFence(text2, at) {
  const c = text2.charCodeAt(at);
  return (c === 96 || c === 126) && text2.charCodeAt(at + 1) === c && text2.charCodeAt(at + 2) === c;
}

// utils/detectors/source-code/second-weights.ts
var UNITS2 = () => [
  [
    11,
    1,
    -2,
    -3,
    8,
    -4,
    7,
    -1,
    -3,
    -3,
    -3,
    9,
    5,
    1,
    7,
    7,
    3,
    3,
    0,
    -3,
    4,
    -4,
    -1,
    -1,
    -1,
    1,
    2,
    11,
    7,
    5,
    8,
    6,
    -1,
    9,
    7,
    -6,
    3,
    3,
    4,
    -8,
    7,
    12,
    -5,
    7,
    -3,
    -2,
    -1,
    -5,
    -3,
    -2,
    -1,
    -2,
    14,
    3,
    -3,
    -5,
    -1,
    -7,
    0,
    -5,
    1,
    1,
    3,
    1,
    -8,
    -6,
    -1,
    1,
    -5,
    4,
    5,
    7,
    -3,
    13,
    -4,
    6,
    -8,
    2,
    3,
    6,
    -5,
    8,
    6,
    3,
    7,
    11,
    13,
    -2,
    0,
    -7,
    4
  ],
  [
    11,
    -29,
    -10,
    -23,
    -28,
    -15,
    -11,
    -4,
    9,
    46,
    -45,
    -22,
    6,
    19,
    -12,
    -7,
    -11,
    4,
    -9,
    23,
    -29,
    19,
    -17,
    19,
    18,
    9,
    -18,
    -16,
    -28,
    -28,
    -37,
    12,
    10,
    28,
    -19,
    30,
    -9,
    -12,
    2,
    7,
    20,
    5,
    -16,
    -27,
    -25,
    -12,
    0,
    25,
    8,
    13,
    24,
    -21,
    8,
    0,
    1,
    -11,
    -2,
    3,
    23,
    -14,
    -12,
    7,
    -1,
    4,
    -2,
    -17,
    -28,
    8,
    14,
    19,
    -11,
    10,
    6,
    27,
    18,
    0,
    -30,
    -6,
    -9,
    -35,
    -33,
    -19,
    2,
    2,
    -8,
    -10,
    19,
    -11,
    -5,
    10,
    4
  ],
  [
    20,
    -14,
    -16,
    26,
    41,
    -35,
    5,
    11,
    -25,
    -37,
    29,
    -48,
    -1,
    -45,
    -29,
    -13,
    24,
    13,
    -6,
    39,
    29,
    8,
    21,
    -18,
    -19,
    -1,
    30,
    -33,
    -25,
    -9,
    16,
    -10,
    -6,
    -10,
    -20,
    -64,
    -6,
    -14,
    -22,
    -32,
    18,
    3,
    2,
    -51,
    -40,
    11,
    -7,
    19,
    10,
    -4,
    14,
    -9,
    14,
    6,
    -19,
    -11,
    -1,
    20,
    5,
    9,
    -16,
    -1,
    -11,
    10,
    -14,
    4,
    2,
    -12,
    -10,
    25,
    4,
    0,
    2,
    -17,
    11,
    -14,
    -35,
    -15,
    -9,
    -12,
    -31,
    -4,
    -16,
    -5,
    -21,
    -2,
    -15,
    17,
    10,
    36,
    30
  ],
  [
    13,
    12,
    3,
    -13,
    11,
    -1,
    -10,
    1,
    3,
    6,
    -20,
    4,
    7,
    14,
    -27,
    -11,
    1,
    15,
    5,
    -15,
    -4,
    11,
    18,
    -12,
    11,
    0,
    3,
    -24,
    -36,
    -42,
    1,
    13,
    5,
    -16,
    -14,
    -2,
    -10,
    -1,
    -6,
    -21,
    -9,
    9,
    -11,
    -18,
    11,
    32,
    -4,
    -36,
    -31,
    -9,
    -2,
    -2,
    -8,
    -4,
    11,
    18,
    4,
    -14,
    -3,
    -6,
    5,
    1,
    10,
    -19,
    21,
    11,
    13,
    7,
    20,
    2,
    5,
    -19,
    -15,
    -8,
    -18,
    35,
    -4,
    -8,
    6,
    11,
    38,
    24,
    1,
    13,
    -17,
    -10,
    -20,
    5,
    12,
    25,
    15
  ],
  [
    8,
    -23,
    -77,
    36,
    6,
    -36,
    -13,
    21,
    3,
    -14,
    -2,
    -29,
    -2,
    -38,
    -15,
    5,
    -21,
    -26,
    -3,
    7,
    3,
    11,
    8,
    0,
    -39,
    -6,
    -23,
    -13,
    10,
    -36,
    -7,
    -4,
    -49,
    -27,
    -11,
    11,
    -13,
    -14,
    4,
    34,
    6,
    -45,
    -7,
    44,
    27,
    -28,
    -9,
    -6,
    23,
    15,
    -30,
    -13,
    23,
    -18,
    2,
    -27,
    0,
    26,
    9,
    -21,
    -26,
    9,
    -1,
    -5,
    -1,
    -25,
    -9,
    -10,
    -3,
    -12,
    -11,
    -21,
    -2,
    3,
    -3,
    -43,
    -13,
    -7,
    9,
    -6,
    -31,
    9,
    -19,
    -9,
    1,
    -8,
    0,
    -5,
    15,
    57,
    16
  ],
  [
    -27,
    -7,
    -5,
    23,
    43,
    -26,
    -19,
    -2,
    10,
    12,
    33,
    68,
    35,
    2,
    -17,
    4,
    31,
    -9,
    15,
    -20,
    -28,
    -13,
    -5,
    -49,
    23,
    3,
    -4,
    21,
    -1,
    -42,
    -3,
    -20,
    -25,
    12,
    16,
    -17,
    11,
    -11,
    11,
    22,
    16,
    3,
    -2,
    -63,
    13,
    14,
    8,
    4,
    6,
    23,
    17,
    -4,
    -14,
    11,
    1,
    28,
    2,
    -17,
    -3,
    20,
    11,
    9,
    -13,
    1,
    11,
    22,
    -9,
    -10,
    -28,
    6,
    28,
    6,
    -6,
    -3,
    36,
    -19,
    -15,
    4,
    4,
    -5,
    1,
    13,
    -21,
    4,
    28,
    0,
    1,
    -13,
    -1,
    -35,
    -24
  ],
  [
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0
  ],
  [
    -4,
    -27,
    3,
    7,
    -20,
    18,
    -14,
    -18,
    2,
    4,
    -40,
    -30,
    -6,
    -20,
    10,
    -11,
    27,
    9,
    9,
    -26,
    -3,
    5,
    -7,
    -32,
    7,
    0,
    14,
    -32,
    -15,
    26,
    7,
    -25,
    -29,
    -35,
    -11,
    -9,
    3,
    -10,
    -22,
    -9,
    -6,
    -8,
    3,
    0,
    -17,
    -20,
    -31,
    -13,
    -7,
    8,
    -13,
    -1,
    -2,
    0,
    5,
    28,
    1,
    -56,
    -9,
    38,
    12,
    -10,
    11,
    3,
    24,
    -54,
    -3,
    -17,
    0,
    -21,
    17,
    -14,
    4,
    -1,
    -13,
    28,
    -7,
    2,
    -22,
    24,
    21,
    25,
    -24,
    -12,
    30,
    -9,
    4,
    -11,
    -4,
    35,
    -1
  ]
];
var OUTPUT = () => [17, -107, -108, -71, -141, 107, 0, -108, 67];
var DIRECT = () => [
  12,
  8,
  0,
  -5,
  20,
  -11,
  24,
  0,
  -7,
  -9,
  -1,
  40,
  16,
  5,
  22,
  21,
  9,
  5,
  -2,
  -12,
  11,
  -12,
  -4,
  -6,
  -1,
  3,
  5,
  40,
  25,
  13,
  14,
  2,
  -1,
  24,
  20,
  -9,
  10,
  13,
  12,
  -11,
  16,
  20,
  -10,
  20,
  -2,
  -17,
  0,
  -12,
  1,
  -5,
  4,
  -4,
  21,
  10,
  -5,
  -12,
  -4,
  -17,
  -1,
  -16,
  5,
  2,
  5,
  3,
  -20,
  -10,
  -2,
  3,
  -18,
  9,
  14,
  22,
  -7,
  19,
  -7,
  7,
  -15,
  8,
  11,
  19,
  -12,
  15,
  18,
  -2,
  16,
  9,
  20,
  -1,
  0,
  -21
];

// utils/detectors/source-code/second-opinion.ts
var FROM = 1;
var MOST_SCORE = 12;
var SCORE_UNIT = 6;
var MEAN_UNIT = 2;
var LINES_UNIT = 3;
var EXTRAS = 6;
var INPUTS = WIDTH + EXTRAS;
var LEAK = 0.05;
var FIFTIETHS = 50;
var network = null;
var load3 = () => network ??= { units: UNITS2(), output: OUTPUT(), direct: DIRECT() };
function secondOpinion(sums2, score) {
  const { units, output, direct } = load3();
  const where = [];
  const what = [];
  for (let i = 0; i < WIDTH; i++) {
    const n = sums2.features[i] ?? 0;
    if (n === 0) continue;
    where.push(i);
    what.push(Math.sqrt(n / sums2.measured));
  }
  const { lines } = sums2;
  where.push(WIDTH, WIDTH + 1, WIDTH + 2, WIDTH + 3, WIDTH + 4, WIDTH + 5);
  what.push(Math.min(score, MOST_SCORE) / SCORE_UNIT, score / lines / MEAN_UNIT, Math.log2(lines) / LINES_UNIT);
  what.push(sums2.good / lines, sums2.bad / lines, sums2.quoted / lines);
  const dot = (row3) => {
    let sum = 0;
    for (let i = 0; i < where.length; i++) sum += (row3[where[i] ?? 0] ?? 0) * (what[i] ?? 0);
    return sum / FIFTIETHS;
  };
  let odds = dot(direct) + (output[units.length] ?? 0) / FIFTIETHS;
  units.forEach((row3, u) => {
    const says = dot(row3) + (row3[INPUTS] ?? 0) / FIFTIETHS;
    odds += (output[u] ?? 0) / FIFTIETHS * (says > 0 ? says : says * LEAK);
  });
  return odds;
}

// utils/detectors/source-code/sums.ts
var GOOD = 1;
var BAD = -0.5;
var Sums = class {
  features = new Uint32Array(WIDTH);
  lines = 0;
  measured = 0;
  good = 0;
  bad = 0;
  quoted = 0;
  clear() {
    if (this.measured > 0) this.features.fill(0);
    this.lines = this.measured = this.good = this.bad = this.quoted = 0;
  }
  /** A line, measured or (null) not to be. */
  note(counts2, value) {
    this.lines++;
    this.measured++;
    if (value > GOOD) this.good++;
    if (value < BAD) this.bad++;
    if (counts2 === null) this.quoted++;
    else
      for (let i = 0; i < counts2.size; i++) {
        const feature = counts2.seen[i] ?? 0;
        this.features[feature] = (this.features[feature] ?? 0) + (counts2.of[feature] ?? 0);
      }
  }
  take(other) {
    if (other.measured > 0) for (let i = 0; i < WIDTH; i++) this.features[i] = (this.features[i] ?? 0) + (other.features[i] ?? 0);
    this.lines += other.lines;
    this.measured += other.measured;
    this.good += other.good;
    this.bad += other.bad;
    this.quoted += other.quoted;
    other.clear();
  }
};

// utils/detectors/source-code/regions.ts
var MOST4 = 4;
var LEAST3 = -2;
var WORDLESS = 0.5;
var DROP = 8;
var PIECE2 = 300;
var THOROUGH2 = 2048;
var CLEARLY_NONE = 0.4;
var CLEARLY_CODE = 2;
var SURE3 = 10;
var AT_A_GLANCE = 2;
var AGAINST = -1.5;
var VERY_SURE = 36;
var BEYOND_DOUBT = 60;
var STRETCH = 512;
var LOOKED_AT = 64;
var PATIENCE = 8;
var BACK4 = 6;
function endOfLine(text2, at) {
  const newline = text2.indexOf("\n", at);
  return newline < 0 ? text2.length : newline;
}
var isMeasured = (c) => c === 34 || c === 39 || c === 42 || c === 45 || c === 35 || c === 62 || c === 124;
var isComment = (text2, start, first) => text2.charCodeAt(first) === 42 && (first - start & 1) === 1;
var Regions = class {
  constructor(text2) {
    this.text = text2;
    this.careful = text2.length <= THOROUGH2;
  }
  text;
  /** Of what may be code, that which is (`sure` 0 or more), and that which by itself is none. */
  blocks = [];
  /** Lines that are not blank. */
  lines = 0;
  at = 0;
  /** Where the line ends that was read last. */
  lineEnd = -1;
  /** Of the run that is open: what speaks for it, the most that did, and where that was. */
  sum = 0;
  top = 0;
  start = 0;
  end = 0;
  patience = 0;
  /** Up to `top`, and since. */
  sums = new Sums();
  since = new Sums();
  counts = new Counts();
  /** Lines just passed over: start, first character, end. */
  passed = new Int32Array(BACK4 * 3);
  passedCount = 0;
  /** Whether the line passed over last may be code. */
  hint = false;
  careful;
  /** Works up to about `to`; true at the end of the text. */
  advance(to2) {
    const { text: text2 } = this;
    const limit = Math.min(to2, text2.length);
    while (this.at < limit) {
      let start = this.at;
      let first = start;
      for (; first < text2.length; first++) {
        const c = text2.charCodeAt(first);
        if (c > 32) break;
        if (c === 10) start = first + 1;
      }
      if (first === text2.length) {
        this.at = first;
        break;
      }
      if (this.lineEnd < first) this.lineEnd = endOfLine(text2, first);
      const end = Math.min(this.lineEnd, first + PIECE2);
      this.at = end;
      this.line(start, first, end);
      if (this.top >= VERY_SURE && end === this.lineEnd && --this.patience < 0) this.leap();
    }
    if (this.at < text2.length) return false;
    this.close();
    return true;
  }
  line(start, first, end) {
    this.lines++;
    if (this.careful || this.sum > 0 && this.top < SURE3) {
      this.read(start, first, end);
      return;
    }
    const { text: text2 } = this;
    let last5 = end - 1;
    while (text2.charCodeAt(last5) <= 32) last5--;
    const value = glance2(text2, first, last5, first > start);
    if (this.sum === 0) {
      const hint = value > CLEARLY_NONE;
      if (hint && (this.hint || value > CLEARLY_CODE)) this.read(start, first, end);
      else {
        this.hint = hint;
        const place2 = this.passedCount++ % BACK4 * 3;
        this.passed[place2] = start;
        this.passed[place2 + 1] = first;
        this.passed[place2 + 2] = end;
      }
    } else if (isMeasured(text2.charCodeAt(first)) && !isComment(text2, start, first)) this.read(start, first, end);
    else {
      this.since.lines++;
      if (value > 1) this.since.good++;
      else if (value < -1) this.since.bad++;
      this.add(first, end, isComment(text2, start, first) ? 0 : Math.max(-AT_A_GLANCE, Math.min(value, AT_A_GLANCE)));
    }
  }
  /** Measures the line, and adds what it is worth. */
  read(start, first, end) {
    const value = this.measured(start, first, end);
    if (this.sum === 0 && value <= 0) {
      this.passedCount = 0;
      return;
    }
    if (this.sum === 0 && this.passedCount > 0) this.lookBack();
    this.add(first, end, value);
  }
  /** What the line is worth; noted as part of what is open unless nothing is and it is worth nothing. */
  measured(start, first, end) {
    const { text: text2, counts: counts2, since } = this;
    const fence = isFence(text2, first);
    const special = fence || isQuoted(text2, first);
    let value = fence ? 0 : LEAST3;
    if (!special) {
      counts2.clear();
      measure(text2, start, end, counts2);
      value = counts2.weigh();
      if (counts2.of[53 /* NoWords */] !== 0) value = Math.min(value, WORDLESS);
      value = Math.max(LEAST3, Math.min(MOST4, value));
    }
    if (this.sum > 0 || value > 0) since.note(special ? null : counts2, value);
    return value;
  }
  /** A block begins: so do the lines right before it that a glance passed over, as far as they are code after all. */
  lookBack() {
    const { passed } = this;
    const until = Math.max(0, this.passedCount - BACK4);
    for (let i = this.passedCount - 1; i >= until; i--) {
      const place2 = i % BACK4 * 3;
      const first = passed[place2 + 1] ?? 0;
      const before3 = this.sum;
      const value = this.measured(passed[place2] ?? 0, first, passed[place2 + 2] ?? 0);
      if (value <= 0) break;
      this.start = first;
      this.sum = before3 + value;
    }
    this.passedCount = 0;
  }
  add(first, end, value) {
    if (this.sum === 0) this.start = first;
    this.sum += value;
    if (this.sum > this.top) {
      this.top = this.sum;
      this.end = end;
      this.sums.take(this.since);
    }
    if (this.sum <= 0 || this.sum < this.top - DROP) this.close();
  }
  close() {
    this.hint = false;
    if (this.top >= FROM) {
      const sure = this.top >= BEYOND_DOUBT ? this.top : secondOpinion(this.sums, this.top);
      this.blocks.push({ start: this.start, end: this.trimmed(), score: this.top, sure, lines: this.sums.lines });
    }
    this.sum = 0;
    this.top = 0;
    this.sums.clear();
    this.since.clear();
    this.passedCount = 0;
  }
  /** The end of the block without the blanks behind it. */
  trimmed() {
    let { end } = this;
    while (this.text.charCodeAt(end - 1) <= 32) end--;
    return end;
  }
  /** Takes the next stretch for more of the block if its last lines are. */
  leap() {
    const { text: text2 } = this;
    const target = this.at + STRETCH;
    if (target >= text2.length || this.sum < this.top) return;
    let lineEnd3 = endOfLine(text2, target - LOOKED_AT);
    if (lineEnd3 > target) return;
    let worth = 0;
    let least = 0;
    let end = lineEnd3;
    while (lineEnd3 < target) {
      let first = lineEnd3 + 1;
      while (first < text2.length && text2.charCodeAt(first) <= 32) first++;
      if (first >= text2.length) return;
      lineEnd3 = endOfLine(text2, first);
      if (lineEnd3 - first > PIECE2) return;
      let last5 = lineEnd3 - 1;
      while (text2.charCodeAt(last5) <= 32) last5--;
      const value = glance2(text2, first, last5, text2.charCodeAt(first - 1) !== 10);
      worth += value;
      least = Math.min(least, value);
      end = last5 + 1;
    }
    const { sums: sums2 } = this;
    const lines = Math.max(1, Math.round((lineEnd3 - this.at) * sums2.lines / (this.end - this.start)));
    if (worth <= 0 || least < AGAINST) {
      this.patience = PATIENCE;
      return;
    }
    this.at = lineEnd3;
    this.lineEnd = lineEnd3;
    this.lines += lines;
    this.since.lines += lines;
    this.since.good += lines;
    this.add(this.start, end, lines);
  }
};

// utils/detectors/source-code/source-code.ts
var MEDIUM2 = 9;
var HIGH = 24;
var SLICE6 = 8192;
var MARKUP = /* @__PURE__ */ new Set(["html", "css"]);
var MOSTLY = 0.7;
var NAMED2 = 6;
var NAMED_OF_LONG = 3;
var LONG2 = 16384;
function judge4(block, language, mostlyCode) {
  if (block.lines < 2 || block.score < MEDIUM2 || MARKUP.has(language)) return "low";
  return block.score < HIGH || !mostlyCode ? "medium" : "high";
}
function* analyse4({ text: text2, own: marks = [] }) {
  const regions = new Regions(text2);
  for (let to2 = SLICE6; !regions.advance(to2); to2 += SLICE6) yield;
  const code = regions.blocks.reduce((n, b) => n + (b.sure >= 0 ? b.lines : 0), 0);
  const mostlyCode = code >= regions.lines * MOSTLY;
  const findings = [];
  const own = marks.toSorted((a, b) => a.start - b.start);
  let next = 0;
  const named2 = text2.length > LONG2 ? NAMED_OF_LONG : NAMED2;
  let language = "other";
  for (const block of regions.blocks) {
    while (next < own.length && (own[next]?.start ?? 0) < block.start - HEADER) next++;
    const kind2 = ownKind(text2, block.end, own, next);
    if (kind2 === null && block.sure < 0) continue;
    if (kind2 !== null || findings.length < named2) language = languageOf(text2, block.start, block.end);
    findings.push({
      detector: kind2 === null ? `source-code.${language}` : `source-code.own.${language}`,
      category: "source-code",
      span: [block.start, block.end],
      confidence: kind2 === null ? judge4(block, language, mostlyCode) : "high",
      count: block.lines,
      ...kind2 === null ? {} : { label: kind2 }
    });
  }
  return findings;
}
var SPECIMEN = `import { a } from 'b';

for (const x of y) {
  a(x.z, 1);
}

This is what we say.
`.repeat(4);
var prepared = false;
function prepare() {
  if (prepared) return;
  prepared = true;
  const running = analyse4({ text: SPECIMEN.repeat(8), findings: [], capitals: [], regions: [] });
  while (running.next().done !== true) ;
}
var source = "log odds fitted on a Debian system\u2019s own sources and texts; see weights.ts";
var sourceCodeAnalyzers = [{ id: "source-code", category: "source-code", analyse: analyse4, prepare, source }];

// utils/detectors/all.ts
var detectors = [...secretDetectors, ...personalDetectors, ...financialDetectors, ...confidentialDetectors];
var analyzers = [...peopleAnalyzers, ...sourceCodeAnalyzers, ...logAnalyzers, ...recordAnalyzers];

// utils/classify/budget.ts
var PATTERN_MS = 100;
var WINDOW = 256;
function budgetFor(length2) {
  return { triesPerRule: 4e3 + length2 / 4, tries: 2e4 + length2 * 6, windows: 1e3 + length2 / 250 };
}
var Spending = class {
  constructor(budget, rules) {
    this.budget = budget;
    this.perRule = new Uint32Array(rules);
  }
  budget;
  perRule;
  tries = 0;
  windows = 0;
  over = false;
  /** Takes one try for a rule; false when there is none left. */
  take(rule) {
    const used = (this.perRule[rule] ?? 0) + 1;
    if (used > this.budget.triesPerRule || this.tries >= this.budget.tries) {
      this.over = true;
      return false;
    }
    this.perRule[rule] = used;
    this.tries++;
    return true;
  }
  takeWindow() {
    if (this.windows >= this.budget.windows) {
      this.over = true;
      return false;
    }
    this.windows++;
    return true;
  }
};

// utils/classify/company-patterns.ts
function compilePatterns(patterns) {
  return patterns.map((source2) => {
    let regex = null;
    try {
      regex = new RegExp(source2.pattern, source2.ignoreCase ? "giu" : "gu");
    } catch {
    }
    return { source: source2, regex, keyword: source2.keyword.toLowerCase() };
  });
}
function matchInWindow(text2, pattern, start) {
  if (pattern.regex === null) return null;
  const from2 = Math.max(0, start - WINDOW);
  const end = start + pattern.keyword.length;
  const window = text2.slice(from2, end + WINDOW);
  pattern.regex.lastIndex = 0;
  for (let match = pattern.regex.exec(window); match !== null; match = pattern.regex.exec(window)) {
    const at = from2 + match.index;
    if (at >= end) return null;
    const until = at + match[0].length;
    if (match[0].length > 0 && until > start)
      return {
        detector: `custom.${pattern.source.id}`,
        category: "custom",
        span: [at, until],
        confidence: pattern.source.confidence,
        label: pattern.source.label
      };
    if (match[0].length === 0) pattern.regex.lastIndex++;
  }
  return null;
}
var PatternClock = class {
  constructor(now, patterns) {
    this.now = now;
    this.spent = new Float64Array(patterns);
  }
  now;
  over = false;
  spent;
  match(text2, pattern, i, start) {
    const { now, spent } = this;
    if (now === void 0) return matchInWindow(text2, pattern, start);
    if ((spent[i] ?? 0) > PATTERN_MS) {
      this.over = true;
      return null;
    }
    const from2 = now();
    const finding2 = matchInWindow(text2, pattern, start);
    spent[i] = (spent[i] ?? 0) + now() - from2;
    return finding2;
  }
};

// utils/classify/base64.ts
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function fromBase64(text2) {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  const padding = text2.endsWith("==") ? 2 : text2.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array(Math.max(0, (text2.length >> 2) * 3 - padding));
  for (let i = 0, at = 0; at < bytes.length; i += 4) {
    const four = values[text2.charCodeAt(i) & 127] << 18 | values[text2.charCodeAt(i + 1) & 127] << 12 | values[text2.charCodeAt(i + 2) & 127] << 6 | values[text2.charCodeAt(i + 3) & 127];
    bytes[at++] = four >> 16;
    bytes[at++] = four >> 8;
    bytes[at++] = four;
  }
  return bytes;
}

// utils/classify/fuse.ts
function layoutFor(keys2) {
  const size2 = Math.max(keys2, 2);
  const segment = Math.min(2 ** 16, 2 ** Math.max(2, Math.floor(Math.log(size2) / Math.log(3.33) + 2.25)));
  const factor = Math.max(1.125, 0.875 + 0.25 * Math.log(1e6) / Math.log(size2));
  const segments = Math.max(1, Math.ceil(size2 * factor / segment) - 2);
  return { mask: segment - 1, range: segments * segment, slots: (segments + 2) * segment };
}
function firstSlot(a, range) {
  return Math.floor((a >>> 0) * range / 4294967296);
}
function secondSlot(first, b, mask) {
  return first + mask + 1 ^ b & mask;
}
function thirdSlot(first, b, mask) {
  return first + 2 * (mask + 1) ^ b >>> 16 & mask;
}

// utils/classify/tokens.ts
var CHUNK = 4096;
var PRIME2 = 16777619;
var INVERSE = 899433627;
var LIMIT2 = LIMIT;
var PARTS = 0;
var IGNORED = 1;
var UNSPACED = 65536;
var OTHER_WORD = /[\p{L}\p{M}\p{N}]/u;
function isUnspacedRange(code) {
  return code >= 3584 && code < 4256 || code >= 4352 && code < 4608 || code >= 6016 && code < 6144 || code >= 11904 && code < 55296 || code >= 55360 && code < 55440 || code >= 56320 && code < 57344 || code >= 63744 && code < 64256;
}
var isSurrogate = (code) => code >= 55296 && code < 57344;
var fold2 = new Uint16Array(LIMIT2);
for (let c = 0; c < LIMIT2; c++) if (PACKED[c] >> 5 !== 0) fold2[c] = LOWERED[c];
fold2[173] = IGNORED;
for (let c = 768; c < 880; c++) fold2[c] = IGNORED;
var others = null;
function otherFold(code) {
  others ??= new Int32Array(65536 - LIMIT2);
  const known3 = others[code - LIMIT2];
  if (known3 !== 0) return known3 - 1;
  const char = String.fromCharCode(code);
  let does;
  if (code >= 8203 && code <= 8207 || code >= 8288 && code <= 8292 || code === 65279 || code >= 65024 && code < 65040)
    does = IGNORED;
  else if (isUnspacedRange(code)) does = isSurrogate(code) || OTHER_WORD.test(char) ? UNSPACED | code : PARTS;
  else if (OTHER_WORD.test(char)) {
    const lower2 = char.toLowerCase();
    does = lower2.length === 1 ? lower2.charCodeAt(0) : code;
  } else does = PARTS;
  others[code - LIMIT2] = does + 1;
  return does;
}
function folded2(code) {
  return code < LIMIT2 ? fold2[code] : otherFold(code);
}
var isUnspaced2 = (code) => code >= LIMIT2 && otherFold(code) >= UNSPACED;
var HISTORY = 32;
var BASE = 2654435761 | 0;
var POWERS = new Int32Array(HISTORY + 1);
POWERS[0] = 1;
for (let n = 1; n <= HISTORY; n++) POWERS[n] = Math.imul(POWERS[n - 1], BASE);
var starts = new Int32Array(HISTORY + CHUNK + 2);
var ends = new Int32Array(HISTORY + CHUNK + 2);
var hashes = new Int32Array(HISTORY + CHUNK + 2);
var sums = new Int32Array(HISTORY + CHUNK + 2);
var bounds = new Int32Array(CHUNK * 2 + 4);
var before = new Int32Array(CHUNK * 2 + 4);
var TOKENS = { starts, ends, hashes, sums, until: HISTORY, known: 0, wide: false };
var TokenWalk = class {
  hash = 0;
  inside = 0;
  start = 0;
  known = 0;
  lastStarts = new Int32Array(HISTORY);
  lastSums = new Int32Array(HISTORY);
  read(text2, from2, to2) {
    let { hash: hash2, inside } = this;
    let n = 0;
    let wide = false;
    for (let i = from2; i < to2; i++) {
      const code = text2.charCodeAt(i);
      let does;
      if (code < LIMIT2) does = fold2[code];
      else {
        does = otherFold(code);
        if (does >= UNSPACED) {
          wide = true;
          bounds[n] = i;
          before[n] = hash2;
          n += inside;
          bounds[n] = i;
          before[n++] = 0;
          bounds[n] = i + 1;
          before[n++] = Math.imul(does, PRIME2);
          hash2 = 0;
          inside = 0;
          continue;
        }
      }
      if (does === IGNORED) continue;
      const word = does + 65535 >> 16;
      bounds[n] = i;
      before[n] = hash2;
      n += word ^ inside;
      hash2 = Math.imul(hash2 ^ does, PRIME2) & -word;
      inside = word;
    }
    if (to2 === text2.length && inside === 1) {
      bounds[n] = to2;
      before[n++] = hash2;
      inside = 0;
      hash2 = 0;
    }
    const open = this.inside;
    this.hash = hash2;
    this.inside = inside;
    return this.pair(n, open, wide);
  }
  /** Starts and ends take turns in `bounds`. */
  pair(n, open, wide) {
    starts.set(this.lastStarts);
    sums.set(this.lastSums);
    let at = HISTORY;
    let b = 0;
    let sum = sums[HISTORY - 1];
    if (open === 1 && n > 0) {
      starts[at] = this.start;
      ends[at] = bounds[0];
      hashes[at] = before[0];
      sum = Math.imul(sum, BASE) + before[0] | 0;
      sums[at++] = sum;
      b = 1;
    }
    for (; b + 1 < n; b += 2) {
      const hash2 = before[b + 1];
      starts[at] = bounds[b];
      ends[at] = bounds[b + 1];
      hashes[at] = hash2;
      sum = Math.imul(sum, BASE) + hash2 | 0;
      sums[at++] = sum;
    }
    if (b < n) this.start = bounds[b];
    TOKENS.until = at;
    TOKENS.known = this.known;
    TOKENS.wide = wide;
    this.known += at - HISTORY;
    this.lastStarts.set(starts.subarray(at - HISTORY, at));
    this.lastSums.set(sums.subarray(at - HISTORY, at));
    return TOKENS;
  }
};
function shortened(hash2, lastFolded) {
  return Math.imul(hash2, INVERSE) ^ lastFolded;
}
function mixed2(x) {
  let h = x;
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return h ^ h >>> 16;
}

// utils/classify/document-index.ts
function tableKeys(key, pair, seed) {
  const view = new DataView(fromBase64(key).buffer);
  return {
    a: mixed2(view.getInt32(pair * 8, true) + seed),
    b: mixed2(view.getInt32(pair * 8 + 4, true) ^ Math.imul(seed, 2654435761))
  };
}
function documentKeys({ a, b }, document) {
  return { a: mixed2(a ^ Math.imul(document + 1, 2654435761)), b: mixed2(b + Math.imul(document + 1, 2246822507)) };
}
function hashA(hash2, keys2) {
  return mixed2(hash2 ^ keys2.a);
}
function hashB(hash2, keys2) {
  return mixed2(Math.imul(hash2, 3266489909) ^ keys2.b);
}
function filterValue(a, b) {
  return sampleMask(a, b) >>> 8;
}
function sampleMask(a, b) {
  return Math.imul(a ^ b, 2654435761) >>> 16;
}
var hashesOf = (set) => set.documents.reduce((sum, { hashes: hashes2 }) => sum + hashes2, 0);
function indexDocuments(set) {
  return {
    set,
    filter: fromBase64(set.filter.table),
    filterLayout: layoutFor(hashesOf(set)),
    filterKeys: tableKeys(set.key, 0, set.filter.seed),
    sample: new Uint16Array(fromBase64(set.index.table).buffer),
    sampleLayout: layoutFor(set.index.entries),
    sampleKeys: tableKeys(set.key, 1, set.index.seed)
  };
}
function sampled({ sample, sampleLayout, sampleKeys }, hash2) {
  const { mask, range } = sampleLayout;
  const a = hashA(hash2, sampleKeys);
  const b = hashB(hash2, sampleKeys);
  const first = firstSlot(a, range);
  const value = sample[first] ^ sample[secondSlot(first, b, mask)] ^ sample[thirdSlot(first, b, mask)];
  return value ^ sampleMask(a, b);
}
function isOf({ filter, filterLayout }, hash2, keys2) {
  const { mask, range } = filterLayout;
  const a = hashA(hash2, keys2);
  const b = hashB(hash2, keys2);
  const first = firstSlot(a, range);
  const value = filter[first] ^ filter[secondSlot(first, b, mask)] ^ filter[thirdSlot(first, b, mask)];
  return value === filterValue(a, b);
}

// utils/classify/winnow.ts
var WORDS8 = 5;
var WINDOW2 = 4;
var LETTERS4 = 24;
var CHARACTERS = 12;
var rows = new Int32Array(CHUNK + WINDOW2 + 2);
var from = new Int32Array(CHUNK + WINDOW2 + 2);
var to = new Int32Array(CHUNK + WINDOW2 + 2);
var CARRIED = WINDOW2 - 1;
var Winnow = class {
  hashes = new Int32Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  count = 0;
  /** The last rows of the chunk before, and how many there are; which of them was kept last, as a place before this chunk's first row. */
  carried = new Int32Array(CARRIED * 3);
  carriedCount = 0;
  kept = -WINDOW2;
  take(text2, tokens) {
    const many = this.rowsOf(text2, tokens);
    const first = CARRIED - this.carriedCount;
    let kept = this.kept + CARRIED;
    for (let at = Math.max(CARRIED, first + CARRIED); at < many; at++) {
      const hash2 = rows[at];
      if (kept > at - WINDOW2 && kept >= first) {
        if (hash2 >= rows[kept]) continue;
        kept = at;
      } else {
        kept = at;
        for (let other = at - 1; other > at - WINDOW2; other--) if (rows[other] < rows[kept]) kept = other;
      }
      this.keep(kept);
    }
    this.carry(many, kept);
  }
  /** Fills `rows` from CARRIED on, after what was carried over; answers with where they end. */
  rowsOf(text2, { starts: starts2, ends: ends2, sums: sums2, until, known: known3, wide }) {
    for (let i = 0; i < CARRIED; i++) {
      rows[i] = this.carried[i * 3];
      from[i] = this.carried[i * 3 + 1];
      to[i] = this.carried[i * 3 + 2];
    }
    let many = CARRIED;
    for (let t = HISTORY; t < until; t++) {
      let words2 = WORDS8;
      if (wide) {
        const code = text2.charCodeAt(starts2[t]);
        if (isUnspaced2(code)) words2 = code < 4352 || code >= 6016 && code < 6144 ? LETTERS4 : CHARACTERS;
      }
      if (known3 + t - HISTORY + 1 < words2) continue;
      rows[many] = mixed2(sums2[t] - Math.imul(sums2[t - words2], POWERS[words2]));
      from[many] = starts2[t - words2 + 1];
      to[many++] = ends2[t];
    }
    return many;
  }
  carry(many, kept) {
    const fresh = many - CARRIED;
    for (let i = 0; i < CARRIED; i++) {
      const at = many - CARRIED + i;
      this.carried[i * 3] = rows[at];
      this.carried[i * 3 + 1] = from[at];
      this.carried[i * 3 + 2] = to[at];
    }
    this.carriedCount = Math.min(CARRIED, this.carriedCount + fresh);
    this.kept = Math.max(-WINDOW2, kept - many);
  }
  keep(at) {
    if (this.count === this.hashes.length) this.grow();
    this.hashes[this.count] = rows[at];
    this.starts[this.count] = from[at];
    this.ends[this.count++] = to[at];
  }
  grow() {
    const larger = (old) => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.hashes = larger(this.hashes);
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
  }
};

// utils/classify/documents.ts
var SHORT5 = 65536;
var REACH7 = 384;
var MOST_CANDIDATES = 64;
var HIT = 8;
var FULL = 64;
var DENSE = 48;
var LEAST4 = 12;
var MANY = 100;
var LEAST_SHARE = 0.1;
var SURE_SHARE = 0.3;
var OWN_SHARE = 0.5;
var DocumentPass = class {
  constructor(text2, indexes) {
    this.text = text2;
    this.indexes = indexes;
    this.votes = indexes.map(({ set }) => {
      const fresh = () => new Int32Array(set.documents.length);
      return { last: fresh(), hash: fresh(), run: fresh(), begin: fresh(), most: fresh(), from: fresh(), to: fresh() };
    });
  }
  text;
  indexes;
  findings = [];
  winnow = new Winnow();
  votes;
  counted = 0;
  candidates = null;
  matches = [];
  take(tokens) {
    this.winnow.take(this.text, tokens);
    const { hashes: hashes2, count } = this.winnow;
    this.indexes.forEach((index, i) => {
      const votes = this.votes[i];
      if (votes === void 0) return;
      const known3 = index.set.documents.length;
      const needed = this.text.length <= SHORT5 ? 1 : 2;
      for (let at = this.counted; at < count; at++) {
        const hash2 = hashes2[at];
        const document = sampled(index, hash2);
        if (document < known3) vote(votes, document, at, hash2, needed);
      }
    });
    this.counted = count;
  }
  /** After the whole text was taken: one document at a time; true once all are judged. */
  settle() {
    this.candidates ??= this.worthLookingFor();
    const next = this.candidates.shift();
    if (next !== void 0) {
      const match = this.look(next);
      if (match !== null) this.matches.push(match);
      return false;
    }
    this.name();
    return true;
  }
  worthLookingFor() {
    const { count } = this.winnow;
    const all = this.indexes.flatMap((index, i) => {
      const votes = this.votes[i];
      if (votes === void 0) return [];
      const found3 = [];
      votes.most.forEach((most, document) => {
        if (most === 0) return;
        const from2 = Math.max(0, votes.from[document] - REACH7);
        const to2 = Math.min(count, votes.to[document] + REACH7);
        found3.push({ index, document, votes: most, from: from2, to: to2 });
      });
      return found3;
    });
    return all.sort((a, b) => b.votes - a.votes).slice(0, MOST_CANDIDATES);
  }
  /** Fingerprints of the document that lie densely. */
  look(candidate) {
    const { hashes: hashes2 } = this.winnow;
    const keys2 = documentKeys(candidate.index.filterKeys, candidate.document);
    const hits = [];
    let stretch = [];
    let score = 0;
    let best = 0;
    let end = 0;
    let last5 = candidate.from;
    const close = () => {
      if (best >= DENSE) for (let i = 0; i < end; i++) hits.push(stretch[i]);
      stretch = [];
      score = best = end = 0;
    };
    for (let at = candidate.from; at < candidate.to; at++) {
      if (!isOf(candidate.index, hashes2[at], keys2)) continue;
      score -= at - last5 - 1;
      if (score <= 0) close();
      last5 = at;
      stretch.push(at);
      score = Math.min(FULL, score + HIT);
      if (score < best) continue;
      best = score;
      end = stretch.length;
    }
    close();
    const distinct2 = new Set(hits.map((at) => hashes2[at])).size;
    return distinct2 < LEAST4 ? null : { candidate, hits, distinct: distinct2 };
  }
  /** The documents with most of the text first, and others only for what is not explained by those. */
  name() {
    const { starts: starts2, ends: ends2 } = this.winnow;
    const explained = /* @__PURE__ */ new Set();
    for (const { candidate, hits, distinct: distinct2 } of this.matches.sort((a, b) => b.distinct - a.distinct)) {
      const own = hits.filter((at) => !explained.has(at)).length;
      const { set } = candidate.index;
      const document = set.documents[candidate.document];
      if (document === void 0 || own < hits.length * OWN_SHARE) continue;
      const share = Math.min(1, distinct2 / document.hashes);
      if (share < LEAST_SHARE && distinct2 < MANY) continue;
      for (const at of hits) explained.add(at);
      this.findings.push({
        detector: `document.${set.id}`,
        category: "document",
        span: [starts2[hits[0] ?? 0], ends2[hits.at(-1) ?? 0]],
        confidence: share >= SURE_SHARE || distinct2 >= MANY ? "high" : "medium",
        label: document.label,
        coverage: Math.round(share * 100) / 100
      });
    }
  }
};
function vote(votes, document, at, hash2, needed) {
  const { last: last5, run, begin, most, from: from2 } = votes;
  const before3 = run[document];
  if (before3 > 0 && votes.hash[document] === hash2) return;
  const now = before3 > 0 && at - last5[document] <= REACH7 ? before3 + 1 : 1;
  if (now === 1) begin[document] = at;
  run[document] = now;
  last5[document] = at;
  votes.hash[document] = hash2;
  if (now < needed) return;
  if (most[document] === 0) from2[document] = begin[document];
  if (now > most[document]) most[document] = now;
  votes.to[document] = at;
}

// utils/model/words.ts
var CONFIDENCES = ["low", "medium", "high"];

// utils/classify/overlap.ts
function strength({ finding: finding2, generic, rank }) {
  return (generic ? 0 : finding2.category === "secret" ? 2e3 : 1e3) + rank * 10 + CONFIDENCES.indexOf(finding2.confidence);
}
function length(c) {
  return c.finding.span[1] - c.finding.span[0];
}
function beats(a, b) {
  const by = strength(a) - strength(b) || length(a) - length(b);
  return by !== 0 ? by > 0 : a.finding.detector < b.finding.detector;
}
function resolve(candidates) {
  const sorted = [...candidates].sort((a, b) => a.finding.span[0] - b.finding.span[0] || b.finding.span[1] - a.finding.span[1]);
  const kept = [];
  for (const candidate of sorted) {
    const last5 = kept.at(-1);
    if (last5 === void 0 || last5.finding.span[1] <= candidate.finding.span[0]) kept.push(candidate);
    else if (beats(candidate, last5)) kept[kept.length - 1] = candidate;
  }
  return kept.map((c) => c.finding);
}
function byStart(a, b) {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1];
}

// utils/classify/canonical.ts
function isGap(code) {
  return code === 32 || code === 45 || code === 95 || code >= 9 && code <= 13 || code === 160 || code >= 8192 && code <= 8202 || code >= 8208 && code <= 8213 || code === 8239 || code === 8722 || code === 12288;
}
function isSign(code) {
  return code > 32 && !isGap(code) && folded2(code) === 0;
}
var MOST_GAP = 8;
var MOST_LENGTH = 400;
function plainApostrophe(code) {
  return code === 8217 || code === 8216 || code === 700 || code === 96 || code === 180 ? 39 : code;
}
var SPELLING2 = { units: new Uint16Array(MOST_LENGTH * 4), length: 0 };
function spell(text2, start, end, caseSensitive) {
  if (end - start > MOST_LENGTH) SPELLING2.length = -1;
  else if (isAscii(text2, start, end)) SPELLING2.length = write(text2, start, end, !caseSensitive);
  else {
    const normal = text2.slice(start, end).normalize("NFKC");
    const source2 = caseSensitive ? normal : normal.toLowerCase();
    SPELLING2.length = write(source2, 0, source2.length, false);
  }
  return SPELLING2;
}
function isAscii(text2, start, end) {
  for (let i = start; i < end; i++) if (text2.charCodeAt(i) >= 128) return false;
  return true;
}
function write(source2, start, end, lower2) {
  const { units } = SPELLING2;
  let length2 = 0;
  let gap = 0;
  let last5 = 0;
  for (let i = start; i < end; i++) {
    const code = source2.charCodeAt(i);
    if (isGap(code)) {
      if (++gap > MOST_GAP) return -1;
      continue;
    }
    const does = folded2(code);
    if (does === 1) continue;
    if (gap > 0 && length2 > 0 && does !== 0 && folded2(last5) !== 0 && !(isUnspaced2(code) && isUnspaced2(last5))) units[length2++] = 32;
    units[length2++] = plainApostrophe(lower2 && code >= 65 && code <= 90 ? code + 32 : code);
    if (length2 >= units.length - 1) break;
    gap = 0;
    last5 = code;
  }
  return length2;
}

// utils/classify/inflection.ts
var ENDINGS = [
  [4, "s es n en e"],
  [5, "a u y i em om ie owi"],
  [4, "\u0430 \u0443 \u0435 \u044B \u0438 \u044F \u044E \u043E\u043C \u0435\u043C \u043E\u0432 \u0430\u043C \u0430\u0445 \u0430\u043C\u0438"]
];
var endings = ENDINGS.flatMap(([least, list]) => list.split(" ").map((ending) => ({ ending, least })));
var byLast = [];
for (const one of endings) (byLast[one.ending.charCodeAt(one.ending.length - 1)] ??= []).push(one);
var isLast = new Uint8Array(LIMIT);
for (const code of Object.keys(byLast)) isLast[Number(code)] = 1;
var places2 = new Int32Array(CHUNK);
var changes = new Int32Array(CHUNK);
var cuts = new Uint8Array(CHUNK);
var STEMS = { places: places2, changes, cuts, count: 0 };
var SHORTEST = 5;
function stemsOf(text2, { starts: starts2, ends: ends2, hashes: hashes2, until }) {
  STEMS.count = 0;
  for (let t = HISTORY; t < until; t++) {
    const end = ends2[t];
    const length2 = end - starts2[t];
    if (length2 < SHORTEST) continue;
    const last5 = folded2(text2.charCodeAt(end - 1));
    if (last5 < LIMIT && isLast[last5] === 1) cutEndings(text2, t, end, length2, last5, hashes2[t]);
  }
  return STEMS;
}
function cutEndings(text2, t, end, length2, last5, hash2) {
  for (const { ending, least } of byLast[last5] ?? []) {
    if (length2 - ending.length < least) continue;
    let rest = hash2;
    let left = ending.length;
    while (left > 0 && folded2(text2.charCodeAt(end - 1 - (ending.length - left))) === ending.charCodeAt(left - 1))
      rest = shortened(rest, ending.charCodeAt(--left));
    if (left > 0) continue;
    places2[STEMS.count] = t;
    changes[STEMS.count] = rest - hash2;
    cuts[STEMS.count++] = ending.length;
  }
}

// utils/classify/siphash.ts
function sipHash(units, length2, [k0, k1]) {
  let v0 = k0;
  let v1 = k1;
  let v2 = 1819895653 ^ k0;
  let v3 = 1952801890 ^ k1;
  const words2 = (length2 >> 1) + 1;
  for (let w = 0; w <= words2; w++) {
    const last5 = w === words2 - 1;
    let word = 0;
    if (w < words2)
      word = last5 ? length2 << 25 | (length2 & 1 ? units[length2 - 1] : 0) : units[w * 2] | units[w * 2 + 1] << 16;
    else v2 ^= 255;
    v3 ^= word;
    for (let round = w < words2 ? 2 : 4; round > 0; round--) {
      v0 = v0 + v1 | 0;
      v1 = (v1 << 5 | v1 >>> 27) ^ v0;
      v0 = v0 << 16 | v0 >>> 16;
      v2 = v2 + v3 | 0;
      v3 = (v3 << 8 | v3 >>> 24) ^ v2;
      v0 = v0 + v3 | 0;
      v3 = (v3 << 7 | v3 >>> 25) ^ v0;
      v2 = v2 + v1 | 0;
      v1 = (v1 << 13 | v1 >>> 19) ^ v2;
      v2 = v2 << 16 | v2 >>> 16;
    }
    v0 ^= word;
  }
  return v1 ^ v3;
}

// utils/classify/terms.ts
var TERM_BYTES = 6;
var MOST_SIGNS = 2;
function checksFor(length2) {
  return 4e3 + length2 / 8;
}
var SPREAD = 2246822507;
function keyWords(key) {
  const view = new DataView(fromBase64(key).buffer);
  return [view.getInt32(0, true), view.getInt32(4, true), view.getInt32(8, true), view.getInt32(12, true) | 1];
}
function inverseOf(odd) {
  let x = odd;
  for (let i = 0; i < 4; i++) x = Math.imul(x, 2 - Math.imul(odd, x));
  return x;
}
function indexTerms(dictionaries) {
  const total = dictionaries.reduce((sum, d) => sum + d.count, 0);
  if (total === 0) return null;
  const raw = new Int32Array(total);
  const rawChecks = new Uint16Array(total);
  const rawOwners = new Uint8Array(total);
  const buckets = new Uint32Array(65537);
  const keys2 = [];
  let t = 0;
  dictionaries.forEach((dictionary, owner) => {
    const [k0, k1, add2, times2] = keyWords(dictionary.key);
    keys2.push([k0, k1]);
    const back = inverseOf(times2);
    const table3 = fromBase64(dictionary.table);
    const view = new DataView(table3.buffer);
    for (let i = 0; i < dictionary.count; i++, t++) {
      const hash2 = Math.imul(view.getInt32(i * TERM_BYTES, true), back) ^ add2;
      raw[t] = hash2;
      rawChecks[t] = view.getUint16(i * TERM_BYTES + 4, true);
      rawOwners[t] = owner;
      const bucket = (hash2 >>> 16) + 1;
      buckets[bucket] = buckets[bucket] + 1;
    }
  });
  for (let b = 0; b < 65536; b++) buckets[b + 1] = buckets[b + 1] + buckets[b];
  const shift = 32 - Math.min(21, Math.max(12, Math.ceil(Math.log2(total * 16))));
  const bits = new Int32Array(2 ** (32 - shift - 5));
  const hashes2 = new Int32Array(total);
  const checks = new Uint16Array(total);
  const owners = new Uint8Array(total);
  const next = buckets.slice(0, 65536);
  for (let i = 0; i < total; i++) {
    const hash2 = raw[i];
    const at = next[hash2 >>> 16];
    next[hash2 >>> 16] = at + 1;
    hashes2[at] = hash2;
    checks[at] = rawChecks[i];
    owners[at] = rawOwners[i];
    const bit = hash2 >>> shift;
    bits[bit >>> 5] = bits[bit >>> 5] | 1 << (bit & 31);
  }
  const lengths2 = new Int32Array(new Set(dictionaries.flatMap((d) => d.lengths))).sort();
  return { dictionaries, keys: keys2, hashes: hashes2, checks, owners, buckets, bits, shift, lengths: lengths2 };
}
var TermPass = class {
  constructor(text2, index) {
    this.text = text2;
    this.index = index;
    this.most = checksFor(text2.length);
  }
  text;
  index;
  candidates = [];
  checks = 0;
  most;
  take(tokens) {
    const { sums: sums2, until } = tokens;
    const { bits, shift, lengths: lengths2 } = this.index;
    const { places: places3, changes: changes2, cuts: cuts2, count } = stemsOf(this.text, tokens);
    for (const n of lengths2) {
      const power = POWERS[n];
      for (let t = HISTORY; t < until; t++) {
        const hash2 = Math.imul(sums2[t] - Math.imul(sums2[t - n], power), SPREAD);
        const bit = hash2 >>> shift;
        if ((bits[bit >>> 5] & 1 << (bit & 31)) !== 0) this.look(hash2, n, tokens, t, 0);
      }
      for (let s = 0; s < count; s++) {
        const t = places3[s];
        const hash2 = Math.imul(sums2[t] + changes2[s] - Math.imul(sums2[t - n], power), SPREAD);
        const bit = hash2 >>> shift;
        if ((bits[bit >>> 5] & 1 << (bit & 31)) !== 0) this.look(hash2, n, tokens, t, cuts2[s]);
      }
    }
  }
  look(hash2, words2, { starts: starts2, ends: ends2, known: known3 }, at, cut) {
    if (words2 > known3 + at - HISTORY + 1) return;
    const { buckets, hashes: hashes2 } = this.index;
    const bucket = hash2 >>> 16;
    const until = buckets[bucket + 1];
    for (let term = buckets[bucket]; term < until; term++) {
      if (hashes2[term] === hash2) this.check(term, starts2[at - words2 + 1], ends2[at], cut);
    }
  }
  /** Whether the words are spelt as the term is, with the signs beside them where they belong to it. */
  check(term, start, end, cut) {
    const { text: text2, index } = this;
    const owner = index.owners[term];
    const dictionary = index.dictionaries[owner];
    const key = index.keys[owner];
    if (dictionary === void 0 || key === void 0) return;
    const signs = dictionary.signs ? MOST_SIGNS : 0;
    for (let before3 = 0; before3 <= signs; before3++) {
      if (before3 > 0 && !isSign(text2.charCodeAt(start - before3))) return;
      for (let after2 = 0; after2 <= signs; after2++) {
        if (after2 > 0 && (cut > 0 || !isSign(text2.charCodeAt(end + after2 - 1)))) break;
        if (this.checks++ >= this.most) return;
        const { units, length: length2 } = spell(text2, start - before3, end - cut + after2, dictionary.caseSensitive);
        if (length2 < 0) return;
        if ((sipHash(units, length2, key) & 65535) === index.checks[term]) this.found(dictionary, start - before3, end + after2);
      }
    }
  }
  /** True where more spellings would have been compared than are allowed. */
  get over() {
    return this.checks > this.most;
  }
  found(dictionary, start, end) {
    const finding2 = {
      detector: `dictionary.${dictionary.id}`,
      category: "dictionary",
      span: [start, end],
      confidence: dictionary.confidence,
      label: dictionary.label
    };
    this.candidates.push({ finding: finding2, generic: false, rank: 0 });
  }
};

// utils/classify/knowledge.ts
function indexKnowledge({ dictionaries, documents }) {
  const terms = indexTerms(dictionaries);
  const sets = documents.filter((set) => set.documents.length > 0);
  return terms === null && sets.length === 0 ? null : { terms, documents: sets.map(indexDocuments) };
}
var KnowledgePass = class {
  constructor(text2, { terms, documents }) {
    this.text = text2;
    this.terms = terms && new TermPass(text2, terms);
    this.documents = documents.length > 0 ? new DocumentPass(text2, documents) : null;
    this.settled = this.documents === null;
  }
  text;
  at = 0;
  settled;
  walk = new TokenWalk();
  terms;
  documents;
  /** One piece of work; true once there is nothing left to do. */
  advance() {
    if (this.at < this.text.length) {
      const next = Math.min(this.text.length, this.at + CHUNK);
      const tokens = this.walk.read(this.text, this.at, next);
      this.at = next;
      this.terms?.take(tokens);
      this.documents?.take(tokens);
    } else if (!this.settled) this.settled = this.documents?.settle() ?? true;
    return this.settled && this.at >= this.text.length;
  }
  /** True where the text holds so many candidates for terms that not all were judged. */
  get over() {
    return this.terms?.over ?? false;
  }
  get findings() {
    return [...resolve(this.terms?.candidates ?? []), ...this.documents?.findings ?? []];
  }
};

// utils/classify/context.ts
function startsWord(text2, at) {
  return at === 0 || !isWordUnit(text2.charCodeAt(at - 1)) || !isWordUnit(text2.charCodeAt(at));
}
function holds(window, words2) {
  for (const word of words2) {
    for (let at = window.indexOf(word); at >= 0; at = window.indexOf(word, at + 1)) if (startsWord(window, at)) return true;
  }
  return false;
}
function hasContext(text2, start, end, context2) {
  const from2 = Math.max(0, start - context2.before - 1);
  if (start > from2 && holds(text2.slice(from2, start).toLowerCase(), context2.words)) return true;
  return context2.after > 0 && holds(text2.slice(end, end + context2.after).toLowerCase(), context2.words);
}

// utils/classify/look.ts
var CHUNK2 = 4096;
var IS_LITERAL = 1;
var IS_SIGN2 = 2;
var IS_RUN = 4;
var PLACE_SHIFT = 3;
var PLACE = CHUNK2 - 1;
var HASH_SHIFT = 15;
var Found = class {
  marks = new Int32Array(CHUNK2 + 1);
  length = 0;
  /** Where the chunk begins. */
  from = 0;
  /** Starts of the stretches of it that hold characters beyond ASCII. */
  beyond = [];
};
var STRETCH2 = 512;
var chunk = new Uint8Array(CHUNK2);
var encoder = new TextEncoder();
var CARRIED2 = 2;
var Walk = class {
  constructor(text2, rules, found3) {
    this.text = text2;
    this.rules = rules;
    this.found = found3;
  }
  text;
  rules;
  found;
  hash = 0;
  /** Kind of the last character, times four. */
  last = 0;
  /** One of the characters that the hash still holds is beyond ASCII. */
  beyond = false;
  /**
   * Looks at text[from, to), at most CHUNK characters. A run is marked where a capital begins it, and at each first digit; runs of small
   * letters are marked nowhere, so that a word of prose costs nothing but its letters.
   *
   * The loops call nothing, and no branch in them depends on the text: they write at each character, and move on where that was worth it.
   * Nothing but the loop is in them, and nothing that is rarely done: V8 (11.3) keeps the code that it made of a running loop, even where
   * it leaves that code each time for want of feedback on a rare branch behind it. Their first numbers are LIMIT, the mask of the hash
   * and SIGN: bundlers turn imported constants into variables, which are loaded for each character. The last has a bit for each pair of
   * kinds, the last character's times four and this one's, that is marked: DIGIT after another, UPPER after none.
   */
  look(from2, to2) {
    const { found: found3 } = this;
    found3.length = 0;
    found3.from = from2;
    found3.beyond.length = 0;
    const { read: read3, written: written2 } = encoder.encodeInto(this.text.slice(from2, to2), chunk);
    if (read3 !== to2 - from2 || written2 !== read3) {
      for (let start = from2; start < to2; start += STRETCH2)
        if (this.overText(start, Math.min(to2, start + STRETCH2)) > 127) found3.beyond.push(start);
    } else {
      const start = this.beyond ? Math.min(to2, from2 + CARRIED2) : from2;
      if (start > from2) this.overText(from2, start);
      this.overBytes(start - from2, to2 - from2);
    }
    const { text: text2 } = this;
    this.beyond = text2.charCodeAt(to2 - 1) > 127 || text2.charCodeAt(to2 - 2) > 127;
  }
  overBytes(from2, to2) {
    const bytes = chunk;
    const { packed } = this.rules;
    const known3 = this.rules.literals.asciiKnown;
    const { marks } = this.found;
    let { hash: hash2, last: last5 } = this;
    let n = this.found.length;
    for (let i = from2; i < to2; i++) {
      const bits = packed[bytes[i]];
      hash2 = (hash2 << 5 | bits & 31) & 32767;
      const kind2 = bits >> 5 & 3;
      const what = known3[hash2] | (bits & 128) >> 6 | (8710 >> (last5 | kind2) & 1) << 2;
      marks[n] = hash2 << 15 | i << 3 | what;
      n += -what >>> 31;
      last5 = kind2 << 2;
    }
    this.hash = hash2;
    this.last = last5;
    this.found.length = n;
  }
  /** Gives all of its characters, or-ed. */
  overText(from2, to2) {
    const { text: text2 } = this;
    const { packed } = this.rules;
    const { known: known3 } = this.rules.literals;
    const { marks, from: start } = this.found;
    let { hash: hash2, last: last5 } = this;
    let n = this.found.length;
    let all = 0;
    for (let i = from2; i < to2; i++) {
      const code = text2.charCodeAt(i);
      all |= code;
      const bits = code < 1328 ? packed[code] : code & 31;
      hash2 = (hash2 << 5 | bits & 31) & 32767;
      const kind2 = bits >> 5 & 3;
      const what = known3[hash2] | (bits & 128) >> 6 | (8710 >> (last5 | kind2) & 1) << 2;
      marks[n] = hash2 << 15 | i - start << 3 | what;
      n += -what >>> 31;
      last5 = kind2 << 2;
    }
    this.hash = hash2;
    this.last = last5;
    this.found.length = n;
    return all;
  }
};
var kindOf4 = (code) => code < LIMIT ? (PACKED[code] ?? 0) >> 5 : 0;
var LONG_MIXED = 10;
var LONG_LETTERS = 16;
var LONG_DIGITS = 24;
var DIGITS3 = 1 << DIGIT;
var CASES = 1 << UPPER | 1 << LOWER;
function isLong(length2, kinds3) {
  if ((kinds3 & DIGITS3) !== 0) return kinds3 !== DIGITS3 || length2 >= LONG_DIGITS;
  return kinds3 === CASES && length2 >= LONG_LETTERS;
}
var Run = class {
  constructor(text2, flags) {
    this.text = text2;
    this.flags = flags;
  }
  text;
  flags;
  start = 0;
  end = 0;
  /** Kinds of its characters, as a set of `1 << kind`. */
  kinds = 0;
  /** It begins with a capital. */
  capital = false;
  /** Some detector asked for such a run. */
  wanted = false;
  /** Runs so far that may be a part of something encoded or wrapped, start and end in turn; see `isLong`. */
  long = [];
  /**
   * Takes in the run around the character at `at`, unless it is the one that it holds already.
   */
  take(at) {
    if (at < this.end) return false;
    const { text: text2 } = this;
    let kinds3 = 0;
    let start = at;
    for (let kind2 = DIGIT; start > 0 && (kind2 = kindOf4(text2.charCodeAt(start - 1))) !== 0; start--) kinds3 |= 1 << kind2;
    let end = at;
    for (let kind2 = DIGIT; end < text2.length && (kind2 = kindOf4(text2.charCodeAt(end))) !== 0; end++) kinds3 |= 1 << kind2;
    const length2 = end - start;
    if (length2 >= LONG_MIXED && isLong(length2, kinds3)) this.long.push(start, end);
    this.start = start;
    this.end = end;
    this.kinds = kinds3;
    this.capital = kindOf4(text2.charCodeAt(start)) === UPPER;
    this.wanted = this.flags[runFlagPlace(kinds3, length2)] === 1;
    return true;
  }
};

// utils/classify/rules.ts
var SIGN3 = 128;
function startCode(first, second) {
  return (first | 32) << 8 | (second | 32);
}
function compileLead(detector) {
  if (detector.lead === void 0) return null;
  const { max, chars } = detector.lead;
  const ascii2 = new Uint8Array(128);
  for (let c = 0; c < 128; c++) ascii2[c] = chars.test(String.fromCharCode(c)) ? 1 : 0;
  return { max, ascii: ascii2, chars };
}
function leadOf(rules, d) {
  const known3 = rules.leads[d];
  if (known3 !== void 0) return known3;
  const detector = rules.detectors[d];
  return rules.leads[d] = detector === void 0 ? null : compileLead(detector);
}
function compileRules(detectors2, extra = []) {
  const places3 = /* @__PURE__ */ new Map();
  const signs = [];
  const packed = PACKED.slice();
  const addLiteral = (literal, user) => {
    if (literal.length === 1) {
      const c = literal.charCodeAt(0);
      packed[c] = (packed[c] ?? 0) | SIGN3;
      (signs[c] ??= []).push(user);
      return;
    }
    const users = places3.get(literal);
    if (users === void 0) places3.set(literal, [user]);
    else users.push(user);
  };
  detectors2.forEach((detector, d) => {
    for (const literal of detector.keywords ?? []) addLiteral(literal, d);
  });
  for (const [literal, user] of extra) addLiteral(literal, user);
  return {
    detectors: detectors2,
    leads: [],
    literals: indexLiterals([...places3.keys()]),
    users: [...places3.values()],
    signs,
    packed,
    runs: new Runs(detectors2),
    starts: Uint16Array.from(detectors2, ({ start }) => start === void 0 ? 0 : startCode(start.charCodeAt(0), start.charCodeAt(1)))
  };
}

// utils/classify/pass.ts
var DIGITS_ONLY = 1 << DIGIT;
var UPPER_ONLY = 1 << UPPER;
var HAS_DIGIT = 1 << DIGIT;
var BY_CONTEXT = ["context"];
var found2 = new Found();
function valueOf(match, group) {
  if (group === void 0) return match[0];
  if (typeof group === "number") return match[group] ?? "";
  for (const g of group) if (match[g] !== void 0) return match[g];
  return "";
}
var Pass = class {
  constructor(text2, rules, spending, onWindow, whole = text2.length) {
    this.text = text2;
    this.rules = rules;
    this.spending = spending;
    this.onWindow = onWindow;
    this.whole = whole;
    this.walk = new Walk(text2, rules, found2);
    this.runs = rules.runs.of(text2.length);
    this.run = new Run(text2, this.runs.flags);
    this.doneUntil = new Int32Array(rules.detectors.length);
    this.lastTry = new Int32Array(rules.detectors.length).fill(-1);
  }
  text;
  rules;
  spending;
  onWindow;
  whole;
  candidates = [];
  /** Detectors that threw; a bug of ours, which the caller reports. */
  failed = false;
  at = 0;
  walk;
  runs;
  run;
  /** Runs that begin with a capital: start, end, start, end, … */
  capitals = [];
  /** Starts of the stretches that hold characters beyond ASCII. */
  beyondAscii = [];
  /** Detector → end of its last accepted value: no second try inside it. */
  doneUntil;
  /** Detector → where it was tried last: several literals may lead to one place. */
  lastTry;
  lastPattern = null;
  lastAt = -1;
  lastMatch = null;
  /** Whether a context word stood near the value that was judged last. */
  near = false;
  /** Works up to `to`; true at the end of the text. */
  advance(to2) {
    const end = Math.min(to2, this.text.length);
    while (this.at < end) {
      const next = Math.min(end, this.at + CHUNK2);
      this.walk.look(this.at, next);
      for (const start of found2.beyond) this.beyondAscii.push(start);
      this.at = next;
      this.follow();
    }
    return this.at >= this.text.length;
  }
  /** Runs that may be a part of something encoded or wrapped: start, end, start, end, … */
  get longRuns() {
    return this.run.long;
  }
  get position() {
    return this.at;
  }
  /** Tries what was found, in the order of the text. */
  follow() {
    const { run } = this;
    const { marks, length: length2, from: from2 } = found2;
    const { heads } = this.rules.literals;
    for (let m = 0; m < length2; m++) {
      const mark2 = marks[m];
      const at = from2 + (mark2 >> PLACE_SHIFT & PLACE);
      if ((mark2 & IS_RUN) !== 0 && run.take(at)) {
        if (run.capital) this.capitals.push(run.start, run.end);
        if (run.wanted && !this.isVersion(run)) this.tryRun(run);
      }
      if ((mark2 & IS_LITERAL) !== 0) this.literalsEndingAt(heads[mark2 >>> HASH_SHIFT], at);
      if ((mark2 & IS_SIGN2) !== 0) for (const user of this.rules.signs[this.text.charCodeAt(at)] ?? []) this.tryAt(user, at);
    }
  }
  /** Passes over a version or an amount as a whole: digits are in most texts for them. */
  isVersion(run) {
    if (run.kinds !== DIGITS_ONLY) return false;
    const end = versionEnd(this.text, run.start, run.end);
    if (end < 0) return false;
    run.end = end;
    return true;
  }
  literalsEndingAt(first, i) {
    const { next, literal, back, texts: texts2, before: before3, after: after2 } = this.rules.literals;
    if (((before3[first] ?? 0) >>> classOf(this.text.charCodeAt(i - 3)) & (after2[first] ?? 0) >>> classOf(this.text.charCodeAt(i + 1)) & 1) === 0)
      return;
    for (let node = first; node !== 0; node = next[node] ?? 0) {
      const index = literal[node] ?? 0;
      const start = i - (back[node] ?? 0);
      if (!standsAt(this.text, start, texts2[index] ?? "")) continue;
      for (const user of this.rules.users[index] ?? []) {
        if (user >= 0) this.tryAt(user, start);
        else this.onWindow(-1 - user, start);
      }
    }
  }
  tryRun(run) {
    const { start, end } = run;
    const place2 = runPlace(this.shapeOf(run), end - start);
    const users = this.runs.users[place2];
    if (users === void 0) return;
    const wanting = this.runs.needs[place2] ?? 0;
    const has = whatFollows(this.text, end);
    if ((wanting & FOLLOWING & ~has) !== 0) return;
    const lacks = ALL_NEEDS & ~(has | whatPrecedes(this.text, start));
    if ((wanting & lacks) !== 0) return;
    const { starts: starts2 } = this.rules;
    const start2 = startCode(this.text.charCodeAt(start), this.text.charCodeAt(start + 1));
    for (const user of users) {
      const wanted = starts2[user >> NEED_BITS] ?? 0;
      if ((user & lacks) === 0 && (wanted === 0 || wanted === start2)) this.tryAt(user >> NEED_BITS, start);
    }
  }
  shapeOf({ start, end, kinds: kinds3 }) {
    if (kinds3 === DIGITS_ONLY) return SHAPE_INDEX.digits;
    if ((kinds3 & HAS_DIGIT) !== 0) return SHAPE_INDEX.mixed;
    if (kinds3 === UPPER_ONLY) return end - start === 1 ? SHAPE_INDEX.capital : SHAPE_INDEX.upper;
    for (let i = start + 1; i < end; i++) if ((PACKED[this.text.charCodeAt(i)] ?? 0) >> 5 === UPPER) return SHAPE_INDEX.camel;
    return SHAPE_INDEX.capital;
  }
  walkBack(from2, lead2) {
    const least = Math.max(0, from2 - lead2.max);
    let at = from2;
    while (at > least) {
      const code = this.text.charCodeAt(at - 1);
      if (code < 128 ? lead2.ascii[code] !== 1 : !lead2.chars.test(this.text.charAt(at - 1))) break;
      at--;
    }
    return at;
  }
  tryAt(d, candidate) {
    const lead2 = leadOf(this.rules, d);
    const at = lead2 ? this.walkBack(candidate, lead2) : candidate;
    if (at < (this.doneUntil[d] ?? 0) || at === this.lastTry[d]) return;
    this.lastTry[d] = at;
    const detector = this.rules.detectors[d];
    if (detector === void 0 || detector.longestText !== void 0 && this.whole > detector.longestText) return;
    if (!this.spending.take(d)) return;
    if (detector.read !== void 0) {
      this.read(d, detector, detector.read, at);
      return;
    }
    const match = detector.pattern === void 0 ? null : this.exec(detector.pattern, at);
    if (match === null || detector.edges !== void 0 && isOtherWord(this.text, at + match[0].length)) return;
    this.accept(d, detector, match);
  }
  /** The pattern at this place; neighbours in the table that share a pattern share its answer. */
  exec(pattern, at) {
    if (pattern === this.lastPattern && at === this.lastAt) return this.lastMatch;
    pattern.lastIndex = at;
    this.lastPattern = pattern;
    this.lastAt = at;
    this.lastMatch = pattern.exec(this.text);
    return this.lastMatch;
  }
  accept(d, detector, match) {
    const value = valueOf(match, detector.group);
    if (value === "") return;
    const start = match.index + (detector.group === void 0 ? 0 : match[0].lastIndexOf(value));
    const end = start + value.length;
    const confidence = this.judge(detector, value, match, start, end);
    if (confidence !== null) this.keep(d, detector, start, end, confidence, this.near);
  }
  read(d, detector, read3, at) {
    try {
      const reading4 = read3(this.text, at);
      if (reading4 !== null) this.keep(d, reading4.kind ?? detector, reading4.start, reading4.end, reading4.confidence);
    } catch {
      this.failed = true;
    }
  }
  keep(d, kind2, start, end, confidence, near = false) {
    this.doneUntil[d] = end;
    this.candidates.push({
      finding: {
        detector: kind2.id,
        category: kind2.category,
        ...kind2.country === void 0 ? {} : { country: kind2.country },
        span: [start, end],
        confidence,
        ...near ? { evidence: BY_CONTEXT } : {}
      },
      generic: kind2.generic ?? false,
      rank: kind2.rank ?? 0
    });
  }
  judge(detector, value, match, start, end) {
    let confidence = detector.confidence;
    if (detector.validate !== void 0) {
      let verdict = false;
      try {
        verdict = detector.validate(value, match);
      } catch {
        this.failed = true;
      }
      if (verdict === false) return null;
      if (verdict !== true) confidence = verdict;
    }
    const { context: context2 } = detector;
    this.near = false;
    if (context2 !== void 0) {
      const near = this.near = hasContext(this.text, start, end, context2);
      if (!near && context2.required) return null;
      if (near && (!context2.required || context2.raises !== void 0)) confidence = context2.raises ?? "high";
    }
    return confidence;
  }
};

// utils/classify/normalise/derived.ts
var SAME = 0;
var INVISIBLE = 1;
var LOOK_ALIKE = 2;
var WRAPPED2 = 3;
var ENCODED = 4;
var APART2 = "\n".repeat(24);
var PORTION = 8192;
var FIELDS2 = 5;
var LENGTH = 1;
var FROM2 = 2;
var SIZE3 = 3;
var CHANGE = 4;
function stringOf(units, start, end) {
  return String.fromCharCode.apply(null, units.subarray(start, end));
}
var Derived = class {
  constructor(limit) {
    this.limit = limit;
  }
  limit;
  text = "";
  /** True where the source asked for more than the limit. */
  over = false;
  /** The text so far. Strings made of many short ones keep the collector of garbage busy. */
  units = new Uint16Array(256);
  length = 0;
  segments = new Int32Array(64 * FIELDS2);
  count = 0;
  /** Where pieces start, of the derived text. */
  pieces = [];
  /** Room for `length` more characters; without it the text is over its limit. */
  hasRoom(length2) {
    if (this.length + length2 <= this.limit) return true;
    this.over = true;
    return false;
  }
  /** Begins a piece that stands apart from what was before. */
  open() {
    if (!this.hasRoom(APART2.length)) return;
    this.write(APART2);
    this.pieces.push(this.length);
  }
  /** `text` stands for source[from, from + size). */
  add(text2, from2, size2, change) {
    if (!this.hasRoom(text2.length)) return;
    if (!this.extend(text2.length, from2, size2, change)) {
      const at = this.count++ * FIELDS2;
      if (at === this.segments.length) this.grow();
      const { segments } = this;
      segments[at] = this.length;
      segments[at + LENGTH] = text2.length;
      segments[at + FROM2] = from2;
      segments[at + SIZE3] = size2;
      segments[at + CHANGE] = change;
    }
    this.write(text2);
  }
  grow() {
    const larger = new Int32Array(this.segments.length * 2);
    larger.set(this.segments);
    this.segments = larger;
  }
  /** Makes the last segment longer by one like it: escapes often stand in rows. */
  extend(length2, from2, size2, change) {
    if (this.count === 0) return false;
    const at = (this.count - 1) * FIELDS2;
    const { segments } = this;
    if (segments[at + CHANGE] !== change) return false;
    const lastLength = segments[at + LENGTH] ?? 0;
    const lastSize = segments[at + SIZE3] ?? 0;
    const follows2 = (segments[at + FROM2] ?? 0) + lastSize === from2 && (segments[at] ?? 0) + lastLength === this.length;
    if (!follows2 || lastLength * size2 !== length2 * lastSize || length2 === 0 !== (lastLength === 0)) return false;
    segments[at + LENGTH] = lastLength + length2;
    segments[at + SIZE3] = lastSize + size2;
    return true;
  }
  write(text2) {
    if (this.length + text2.length > this.units.length) {
      const larger = new Uint16Array(Math.max(this.units.length * 2, this.length + text2.length));
      larger.set(this.units);
      this.units = larger;
    }
    const { units, length: length2 } = this;
    for (let i = 0; i < text2.length; i++) units[length2 + i] = text2.charCodeAt(i);
    this.length += text2.length;
  }
  /** No more is added; `text` is there from here on. */
  close() {
    const portions = [];
    for (let at = 0; at < this.length; at += PORTION) portions.push(stringOf(this.units, at, Math.min(this.length, at + PORTION)));
    this.text = portions.join("");
    this.units = new Uint16Array(0);
  }
  get isEmpty() {
    return this.count === 0;
  }
  /** The last segment that starts at or before a place of the derived text, as its index in `segments`. */
  segmentAt(place2) {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.segments[middle * FIELDS2] ?? 0) <= place2) low = middle;
      else high = middle - 1;
    }
    return low * FIELDS2;
  }
  /** Whether [start, end) lies within one piece. */
  isWithinPiece(start, end) {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.pieces[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return false;
    const next = this.pieces[low];
    return next === void 0 || end <= next - APART2.length;
  }
  /** The part of the source that [start, end) stands for; `end` after `start`. */
  source(start, end) {
    const { segments } = this;
    const first = this.segmentAt(start);
    const last5 = this.segmentAt(end - 1);
    const from2 = (segments[first + FROM2] ?? 0) + Math.floor((start - (segments[first] ?? 0)) * this.scale(first));
    const reach = Math.ceil((end - (segments[last5] ?? 0)) * this.scale(last5));
    return [from2, Math.max(from2, (segments[last5 + FROM2] ?? 0) + Math.min(segments[last5 + SIZE3] ?? 0, reach))];
  }
  scale(segment) {
    return (this.segments[segment + SIZE3] ?? 0) / Math.max(1, this.segments[segment + LENGTH] ?? 0);
  }
  /** What was done to [start, end), as a set of `1 << change`. */
  changes(start, end) {
    let set = 0;
    for (let s = this.segmentAt(start); s < this.count * FIELDS2 && (this.segments[s] ?? 0) < end; s += FIELDS2)
      set |= 1 << (this.segments[s + CHANGE] ?? 0);
    return set;
  }
};

// utils/classify/normalise/escapes.ts
var PERCENT = 37;
var AMPERSAND = 38;
var BACKSLASH2 = 92;
var SEMICOLON2 = 59;
var ENTITIES2 = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  commat: "@",
  period: ".",
  colon: ":",
  equals: "=",
  lowbar: "_",
  sol: "/",
  bsol: "\\",
  plus: "+",
  num: "#",
  excl: "!",
  percnt: "%",
  dollar: "$",
  lpar: "(",
  rpar: ")",
  comma: ",",
  semi: ";",
  hyphen: "-",
  dash: "-",
  shy: "",
  zwnj: "",
  zwj: "",
  Tab: "	",
  NewLine: "\n"
};
var LONGEST_ENTITY = 10;
var CONTROLS = { n: "\n", r: "\r", t: "	", b: " ", f: " ", '"': '"', "'": "'", "/": "/", "\\": "\\" };
function hexAt(text2, at, count) {
  let value = 0;
  for (let i = 0; i < count; i++) {
    const digit = hexDigit(text2.charCodeAt(at + i));
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}
function hexDigit(code) {
  if (code >= 48 && code <= 57) return code - 48;
  const lower2 = code | 32;
  return lower2 >= 97 && lower2 <= 102 ? lower2 - 87 : -1;
}
function utf8(byteAt) {
  const lead2 = byteAt(0);
  const more = lead2 >= 194 && lead2 < 224 ? 1 : lead2 >= 224 && lead2 < 240 ? 2 : lead2 >= 240 && lead2 < 245 ? 3 : 0;
  let point = more === 0 ? lead2 : lead2 & 63 >> more;
  for (let i = 1; i <= more; i++) {
    const next = byteAt(i);
    if (next < 128 || next > 191) return { point: lead2, bytes: 1 };
    point = point << 6 | next & 63;
  }
  return { point: point > 1114111 ? 65533 : point, bytes: more + 1 };
}
function ascii(size2) {
  return Array.from({ length: 128 }, (_, code) => ({ text: String.fromCharCode(code), size: size2 }));
}
var PERCENTS = ascii(3);
function percent(text2, at) {
  const first = hexAt(text2, at + 1, 2);
  if (first < 128) return PERCENTS[first] ?? null;
  const { point, bytes } = utf8((i) => text2.charCodeAt(at + i * 3) === PERCENT ? hexAt(text2, at + i * 3 + 1, 2) : -1);
  return { text: String.fromCodePoint(point), size: bytes * 3 };
}
function backslash(text2, at) {
  const letter = text2.charAt(at + 1);
  const control = CONTROLS[letter];
  if (control !== void 0) return { text: control, size: 2 };
  if (letter === "x") return escape(hexAt(text2, at + 2, 2), 4);
  if (letter === "U") return escape(hexAt(text2, at + 2, 8), 10);
  if (letter !== "u") return null;
  if (text2.charAt(at + 2) !== "{") return escape(hexAt(text2, at + 2, 4), 6);
  const digits = /[0-9a-fA-F]{1,6}\}/y;
  digits.lastIndex = at + 3;
  const found3 = digits.exec(text2)?.[0];
  return found3 === void 0 ? null : escape(parseInt(found3, 16), found3.length + 3);
}
function escape(point, size2) {
  return point < 0 || point > 1114111 ? null : { text: String.fromCodePoint(point), size: size2 };
}
function reference(text2, at) {
  if (text2.charAt(at + 1) !== "#") {
    let end2 = at + 1;
    while (end2 - at <= LONGEST_ENTITY && /[a-zA-Z]/.test(text2.charAt(end2))) end2++;
    if (text2.charAt(end2) !== ";") return null;
    const name = text2.slice(at + 1, end2);
    return Object.hasOwn(ENTITIES2, name) ? { text: ENTITIES2[name] ?? "", size: end2 + 1 - at } : null;
  }
  const isHex = (text2.charCodeAt(at + 2) | 32) === 120;
  const base3 = isHex ? 16 : 10;
  const start = at + (isHex ? 3 : 2);
  let end = start;
  let point = 0;
  for (; end - start < 7; end++) {
    const digit = hexDigit(text2.charCodeAt(end));
    if (digit < 0 || digit >= base3) break;
    point = point * base3 + digit;
  }
  if (end === start) return null;
  return escape(point, end - at + (text2.charCodeAt(end) === SEMICOLON2 ? 1 : 0));
}
var AFTER_BACKSLASH = new Uint8Array(128);
for (const c of `nrtbfxuU"'/\\`) AFTER_BACKSLASH[c.charCodeAt(0)] = 1;
function mayEscape(text2, at) {
  const next = text2.charCodeAt(at + 1);
  if (text2.charCodeAt(at) === BACKSLASH2) return next < 128 && AFTER_BACKSLASH[next] === 1;
  return next > 32 && next !== AMPERSAND;
}
function escapeAt(text2, at) {
  switch (text2.charCodeAt(at)) {
    case PERCENT:
      return percent(text2, at);
    case BACKSLASH2:
      return backslash(text2, at);
    case AMPERSAND:
      return reference(text2, at);
    default:
      return null;
  }
}

// utils/classify/normalise/decode.ts
var VALUES = new Uint8Array(128).fill(64);
var ALPHABET2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
for (let i = 0; i < ALPHABET2.length; i++) VALUES[ALPHABET2.charCodeAt(i)] = i;
VALUES["-".charCodeAt(0)] = 62;
VALUES["_".charCodeAt(0)] = 63;
var FIRST_BYTES = 36;
var LEAST5 = 8;
var BACK5 = 64;
var LINE3 = 40;
var LONGEST_LINE = 128;
function valueAt(text2, at) {
  const code = text2.charCodeAt(at);
  return code < 128 ? VALUES[code] ?? 64 : 64;
}
function looksLikeText(text2, at) {
  let bits = 0;
  let held = 0;
  let more = 0;
  let bytes = 0;
  for (let i = at; bytes < FIRST_BYTES; i++) {
    const value = valueAt(text2, i);
    if (value === 64) break;
    bits = (bits << 6 | value) & 65535;
    held += 6;
    if (held < 8) continue;
    const byte = bits >> (held -= 8) & 255;
    bytes++;
    if (more > 0) {
      if (byte >> 6 !== 2) return false;
      more--;
    } else if (byte < 128) {
      if (isBinary(byte)) return false;
    } else {
      if (byte < 194 || byte > 244) return false;
      more = byte < 224 ? 1 : byte < 240 ? 2 : 3;
    }
  }
  return bytes >= LEAST5;
}
function isBinary(point) {
  return point < 32 ? point !== 9 && point !== 10 && point !== 13 && point !== 12 && point !== 27 : point >= 127 && point < 160;
}
var GROUP = 3;
function addBytes(derived, bytes, from2, per) {
  let start = 0;
  const place2 = (byte) => from2 + Math.floor(byte * per);
  const put2 = (first, end) => {
    if (end > first) derived.add(stringOf(bytes, first, end), place2(first), Math.ceil(end * per) - Math.floor(first * per), ENCODED);
  };
  const flush = (end) => {
    const first = Math.min(end, Math.ceil(start / GROUP) * GROUP);
    const last5 = Math.max(first, Math.floor(end / GROUP) * GROUP);
    put2(start, first);
    put2(first, last5);
    put2(last5, end);
  };
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 128) {
      if (isBinary(byte)) {
        flush(i);
        return false;
      }
      i++;
      continue;
    }
    flush(i);
    const { point, bytes: size2 } = utf8((n) => bytes[i + n] ?? -1);
    if (size2 === 1 || isBinary(point)) return false;
    derived.add(String.fromCodePoint(point), place2(i), Math.ceil(size2 * per), ENCODED);
    i += size2;
    start = i;
  }
  flush(bytes.length);
  return true;
}
var PORTION2 = 4096;
var buffer = new Uint8Array(PORTION2 / 4 * 3);
function portionOf(text2, at) {
  let bits = 0;
  let held = 0;
  let n = 0;
  let end = at;
  const most = at + PORTION2;
  for (let value = valueAt(text2, end); value < 64 && end < most; value = valueAt(text2, ++end)) {
    bits = (bits << 6 | value) & 65535;
    held += 6;
    if (held >= 8) buffer[n++] = bits >> (held -= 8);
  }
  if (end < most) return { bytes: buffer.subarray(0, n), end, last: true };
  for (let back = 0; back < 4 && (buffer[n - 1] ?? 0) > 127; back++) {
    n -= 3;
    end -= 4;
  }
  return { bytes: buffer.subarray(0, n), end, last: false };
}
var BEHIND2 = `\r
="'<\\`;
function nextLine(text2, end) {
  let at = end;
  if (text2.charCodeAt(at) === 13) at++;
  if (text2.charCodeAt(at) !== 10) return -1;
  at++;
  while (at - end < 24 && (text2.charCodeAt(at) === 32 || text2.charCodeAt(at) === 9)) at++;
  const most = Math.min(text2.length, at + LONGEST_LINE);
  let to2 = at;
  while (to2 < most && valueAt(text2, to2) < 64) to2++;
  return to2 > at && (to2 === most || BEHIND2.includes(text2.charAt(to2))) ? at : -1;
}
function startOfBase64(text2, start, least) {
  if (looksLikeText(text2, start)) return start;
  const first = Math.max(least, start - BACK5);
  let at = start;
  while (at > first && valueAt(text2, at - 1) < 64) at--;
  return at < start && looksLikeText(text2, at) ? at : -1;
}
function* addBase64(derived, text2, start) {
  let at = start;
  derived.open();
  let line = at;
  for (; ; ) {
    const { bytes, end, last: last5 } = portionOf(text2, at);
    if (!addBytes(derived, bytes, at, 4 / 3) || derived.over) return end;
    yield;
    at = end;
    if (!last5) continue;
    const next = end - line >= LINE3 && (end - line) % 4 === 0 ? nextLine(text2, end) : -1;
    if (next < 0) return end;
    at = line = next;
  }
}
function addHex(derived, text2, start, end) {
  const from2 = text2.charCodeAt(start) === 48 && (text2.charCodeAt(start + 1) | 32) === 120 ? start + 2 : start;
  if (hexDigit(text2.charCodeAt(from2)) < 0 || hexDigit(text2.charCodeAt(from2 + 1)) < 0 || hexDigit(text2.charCodeAt(from2 + 2)) < 0)
    return start;
  const byteAt = (i) => {
    const high = hexDigit(text2.charCodeAt(from2 + i * 2));
    const low = hexDigit(text2.charCodeAt(from2 + i * 2 + 1));
    return from2 + i * 2 + 1 >= end || high < 0 || low < 0 ? -1 : high * 16 + low;
  };
  const count = end - from2 >> 1;
  if (count < LEAST5) return start;
  for (let i = 0; i < Math.min(count, FIRST_BYTES); i++) {
    const byte = byteAt(i);
    if (byte < 0 || byte < 128 && isBinary(byte) || byte > 244) return start;
  }
  derived.open();
  for (let done = 0; done < count; ) {
    let n = 0;
    for (; n < buffer.length && done + n < count; n++) buffer[n] = byteAt(done + n);
    for (let back = 0; back < 3 && done + n < count && (buffer[n - 1] ?? 0) > 127; back++) n--;
    if (!addBytes(derived, buffer.subarray(0, n), from2 + done * 2, 2)) break;
    done += n;
  }
  return end;
}

// utils/classify/normalise/look-alikes.ts
var LETTERS5 = (
  // Cyrillic
  "\u0430a\u0441c\u0435e\u043Eo\u0440p\u0445x\u0443y\u0456i\u0458j\u0455s\u04BBh\u0501d\u051Bq\u051Dw\u04BDe\u04CFl\u0475v\u0410A\u0412B\u0415E\u0405S\u0406I\u0408J\u041AK\u041CM\u041DH\u041EO\u0420P\u0421C\u0422T\u0425X\u04AEY\u0423Y\u050CG\u051AQ\u051CW\u04C0l\u04173\u0431b\u0432B\u043Ak\u043Cm\u043Dh\u0442t\u043Fn\u0433r\u0461w\u04B2X\u04ABc\u04D3a\u04D5e\u0451e\u0401E\u0457i\u0407I\u03B1a\u03B2B\u03B3y\u03B5e\u03B7n\u03B9i\u03BAk\u03BDv\u03BFo\u03C1p\u03C4t\u03C5u\u03C7x\u03C9w\u03F2c\u03F3j\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T\u03A5Y\u03A7X\u03F9C\u03DCF\u0585o\u057Du\u0570h\u0578n\u0581g\u0566q\u0575j\u0555O\u054DU\u053CL\u054FS\u0582i\u0131i\u0269i\u0251a\u0261g\u029FL\u0280R\u0262G\u026Ai\u1D00A\u0299B\u1D04c\u1D05D\u1D07E\u1D0AJ\u1D0BK\u1D0DM\u0274N\u1D0Fo\u1D18P\u1D1BT\u1D1Cu\u1D20v\u1D21w\u1D22z\u0237j\u0138k\u017Ff\u0184b\u0253b\u0257d\u0196l\u01C0l\uA4D0B\uA4D1P\uA4D3D\uA4D4T\uA4D6G\uA4D7K\uA4D9J\uA4DAC\uA4DCZ\uA4DDF\uA4DFM\uA4E0N\uA4E1L\uA4E2S\uA4E3R\uA4E6V\uA4E7H\uA4EAW\uA4EBX\uA4ECY\uA4EEA\uA4F0E\uA4F2I\uA4F3O\uA4F4U\u13A0D\u13A1R\u13A2T\u13A5i\u13A9Y\u13AAA\u13ABJ\u13ACE\u13B3W\u13B7M\u13BBH\u13C0G\u13C2h\u13C3Z\u13CE4\u13CFb\u13D2R\u13D4W\u13D5S\u13D9V\u13DAS\u13DEL\u13DFC\u13E2P\u13E6K\u13E7d\u13F3G\u13F4B"
);
var ZEROS = [
  1632,
  1776,
  1984,
  2406,
  2534,
  2662,
  2790,
  2918,
  3046,
  3174,
  3302,
  3430,
  3558,
  3664,
  3792,
  3872,
  4160,
  4240,
  6112,
  6160,
  6470,
  6608,
  6784,
  6800,
  6992,
  7088,
  7232,
  7248,
  42528,
  43216,
  43264,
  43472,
  43504,
  43600,
  44016,
  65296
];
var SIGNS3 = `\u2010-\u2011-\u2012-\u2013-\u2014-\u2212-\uFE63-\xB7.\u2024.\uFE52.\u2219.\u2215/\u2044/\u2236:\u02D0:\uA789:\uFE55:\uFE6B@\uFE62+\uFE66=\uFE4D_\u201C"\u201D"\u201E"\u2018'\u2019'\xA0 \u2002 \u2003 \u2007 \u2009 \u202F \u3000 `;

// utils/classify/normalise/fold.ts
var FULL_WIDTH = 65248;
var BASIC = 65536;
var LETTER3 = 256;
var SIGN4 = 512;
var HIDDEN = 1024;
var COMPOSITE = 2048;
var ITSELF = 4096;
var table2 = null;
var classes = null;
function letters() {
  const map = /* @__PURE__ */ new Map();
  for (let i = 0; i + 1 < SIGNS3.length; i += 2) map.set(SIGNS3.charCodeAt(i), SIGNS3.charCodeAt(i + 1) | SIGN4);
  for (let i = 0; i + 1 < LETTERS5.length; i += 2) map.set(LETTERS5.charCodeAt(i), LETTERS5.charCodeAt(i + 1) | LETTER3);
  for (const zero of ZEROS) for (let d = 0; d < 10; d++) map.set(zero + d, 48 + d | LETTER3);
  return map;
}
function fullWidth(code) {
  return code | (/[\w@]/.test(String.fromCharCode(code)) ? LETTER3 : SIGN4);
}
function classify(code) {
  if (isHidden(code)) return HIDDEN;
  if (code > 65280 && code < 65375) return fullWidth(code - FULL_WIDTH);
  if (isComposite(code)) return COMPOSITE;
  return (table2 ??= letters()).get(code) ?? ITSELF;
}
function classAt(code) {
  const all = classes ??= new Uint16Array(BASIC);
  const known3 = all[code] ?? 0;
  return known3 !== 0 ? known3 : all[code] = classify(code);
}
function isHidden(code) {
  if (code < 4447) return code === 173 || code === 847 || code === 1564;
  if (code < 12644) {
    return code >= 8203 && code <= 8207 || code >= 8234 && code <= 8238 || code >= 8288 && code <= 8303 || code >= 6155 && code <= 6159 || code <= 4448 || code === 6068 || code === 6069;
  }
  return code === 12644 || code >= 65024 && code <= 65039 || code === 65279 || code === 65440 || code >= 65529 && code <= 65531;
}
function isComposite(code) {
  if (code < 8448) return code >= 688 && code <= 740 || code >= 7468 && code <= 7530 || code >= 8305 && code <= 8348;
  if (code < 55296) return code <= 8575 && code !== 8470 && code !== 8482 || code >= 9312 && code <= 9449;
  return code < 56320 || code >= 64256 && code <= 64262;
}
var NOTHING3 = { text: "", size: 1 };
var PRINTABLE = /^[\x20-\x7e]{1,8}$/;
function composite(text2, at) {
  const point = text2.codePointAt(at) ?? 0;
  const size2 = point >= BASIC ? 2 : 1;
  if (point >= 917504 && point < 921600) return { text: "", size: size2 };
  if (size2 === 2 && !(point >= 119808 && point < 120832) && !(point >= 127232 && point < 127462) && !(point >= 130032 && point < 130042))
    return null;
  const folded3 = String.fromCodePoint(point).normalize("NFKC");
  return PRINTABLE.test(folded3) ? { text: folded3, size: size2 } : null;
}
var SINGLE2 = Array.from({ length: 128 }, (_, code) => ({ text: String.fromCharCode(code), size: 1 }));
function foldAt(text2, at) {
  const what = classAt(text2.charCodeAt(at));
  if ((what & (LETTER3 | SIGN4)) !== 0) return SINGLE2[what & 127] ?? null;
  return what === HIDDEN ? NOTHING3 : what === COMPOSITE ? composite(text2, at) : null;
}
function isSuspect(text2, at) {
  return (classAt(text2.charCodeAt(at)) & (HIDDEN | COMPOSITE | LETTER3)) !== 0;
}

// utils/classify/normalise/islands.ts
var BEFORE4 = 48;
var AFTER3 = 24;
var REACH8 = 256;
var NEARLY = 24;
var AHEAD = 40;
var SPACE4 = /\s/;
var TOKEN = new Uint8Array(128);
var STOP = new Uint8Array(128);
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/=.@:%~$") TOKEN[c.charCodeAt(0)] = 1;
for (const c of " 	\r\n\f\v\"'`<>") STOP[c.charCodeAt(0)] = 1;
function isTokenUnit(code) {
  return code < 128 && TOKEN[code] === 1;
}
var isAlnum = (code) => code >= 48 && code <= 57 || (code | 32) >= 97 && (code | 32) <= 122;
var isStop = (code) => code < 128 && STOP[code] === 1;
function push(islands, from2, to2) {
  const last5 = islands.length - 1;
  if (last5 > 0 && from2 <= (islands[last5] ?? 0) + NEARLY) islands[last5] = Math.max(islands[last5] ?? 0, to2);
  else islands.push(from2, to2);
}
function lead(text2, at) {
  const least = Math.max(0, at - BEFORE4);
  let from2 = at;
  while (from2 > least && text2.charCodeAt(from2 - 1) !== 10) from2--;
  if (from2 === least && from2 > 0) while (from2 < at && !SPACE4.test(text2.charAt(from2 - 1))) from2++;
  return from2;
}
function trail(text2, at) {
  const most = Math.min(text2.length, at + AFTER3);
  let to2 = at;
  while (to2 < most && text2.charCodeAt(to2) !== 10) to2++;
  const longest = Math.min(text2.length, to2 + REACH8);
  if (to2 === most) while (to2 < longest && !isStop(text2.charCodeAt(to2))) to2++;
  return to2;
}
function isOtherLetter(text2, at, code) {
  if (code < 192 || code >= 8192 && code < 8304 || code >= 12288 && code < 12352 || code >= 65024) return false;
  return foldAt(text2, at) === null;
}
function isEveryday(code) {
  if (code < 592) return code !== 173 && code !== 305 && code !== 383;
  return code >= 8208 && code < 8232 || code >= 8592 && code < 9312 || code >= 9472 && code < 12644 || code > 12644 && code < 42192 || code >= 44032 && code < 55296;
}
function isStrong(code) {
  return code >= 1632 && code < 1786 || code >= 2406 && code < 6816 || code >= 55296 || code >= 8448 && code < 9472;
}
var ASCII = 1;
var STRONG2 = 2;
var OTHER3 = 4;
var ENDS2 = 8;
function unitAt(text2, at) {
  const code = text2.charCodeAt(at);
  if (code < 128) return TOKEN[code] !== 1 ? ENDS2 : isAlnum(code) ? ASCII : 0;
  if (code >= 56320 && code < 57344) return 0;
  if (isSuspect(text2, at)) {
    const fold3 = foldAt(text2, at);
    return fold3 === null ? ENDS2 : isStrong(code) && fold3.text !== "" ? STRONG2 : 0;
  }
  const sign = foldAt(text2, at)?.text.charCodeAt(0) ?? 0;
  if (sign !== 0 && TOKEN[sign] === 1) return 0;
  return (isOtherLetter(text2, at, code) ? OTHER3 : 0) | (code >= 768 && code < 880 ? 0 : ENDS2);
}
function tokenAt2(text2, at, least) {
  let holds2 = 0;
  let end = at;
  for (; end < text2.length && (holds2 & ENDS2) === 0; end++) holds2 |= unitAt(text2, end);
  if ((holds2 & ENDS2) !== 0) end--;
  if (end <= at) return { start: at, end: at + 1, isStrange: false };
  holds2 &= ~ENDS2;
  let start = at;
  for (; start > least && (holds2 & ENDS2) === 0; start--) holds2 |= unitAt(text2, start - 1);
  if ((holds2 & ENDS2) !== 0) start++;
  return { start, end, isStrange: (holds2 & STRONG2) !== 0 || (holds2 & (ASCII | OTHER3)) === ASCII };
}
function touches(text2, at, step2) {
  const code = text2.charCodeAt(at);
  return isAlnum(code) || isTokenUnit(code) && isAlnum(text2.charCodeAt(at + step2));
}
function beyondEnd(text2, at) {
  let end = at;
  for (; end < text2.length; end++) {
    const code = text2.charCodeAt(end);
    if (code < 128 || isStrong(code)) break;
  }
  return end;
}
function isWord3(text2, edge, start, end) {
  return end > start && !touches(text2, edge - 1, -1) && !touches(text2, end, 1);
}
function nextOdd(text2, at, to2) {
  let i = at;
  for (; i < to2; i++) {
    const code = text2.charCodeAt(i);
    if (code >= 128 && !isEveryday(code)) break;
  }
  return i;
}
function* strangeIslands(text2, stretches) {
  const islands = [];
  let done = 0;
  let beside3 = 0;
  for (const stretch of stretches) {
    yield;
    const to2 = Math.min(text2.length, stretch + STRETCH2);
    for (let i = nextOdd(text2, Math.max(stretch, done), to2); i < to2; i = nextOdd(text2, done, to2)) {
      const least = done;
      done = i + 1;
      if (i >= beside3) {
        const end = beyondEnd(text2, i);
        if (isWord3(text2, i, i, end)) done = end;
        else beside3 = end;
      }
      if (done > i + 1 || !isSuspect(text2, i)) continue;
      const token2 = tokenAt2(text2, i, least);
      if (token2.isStrange) push(islands, lead(text2, token2.start), trail(text2, token2.end));
      done = token2.end;
    }
  }
  return islands;
}
function isWorthwhile(text2, at) {
  const end = Math.min(text2.length, at + AHEAD);
  for (let i = at; i < end; i++) {
    const code = text2.charCodeAt(i);
    if (code === 10) return false;
    if (code >= 48 && code <= 57 || code === 64 || code === 61) return true;
  }
  return false;
}
var SEPARATORS = ` 	\r
"'\\/<>&`;
function reasonAt(text2, at) {
  if (!mayEscape(text2, at)) return -1;
  const escape2 = escapeAt(text2, at);
  if (escape2 === null) return -1;
  const after2 = at + escape2.size;
  const isSpace4 = SEPARATORS.includes(escape2.text);
  const next = text2.charCodeAt(after2);
  return isSpace4 && !((next >= 192 || isTokenUnit(next)) && isWorthwhile(text2, after2)) ? -escape2.size : escape2.size;
}
function* escapeIslands(text2, sign) {
  const islands = [];
  let from2 = 0;
  let to2 = -1;
  let steps = 0;
  const code = sign.charCodeAt(0);
  for (let at = text2.indexOf(sign), next = 0; at >= 0; at = text2.charCodeAt(next) === code ? next : text2.indexOf(sign, next)) {
    if ((++steps & 1023) === 0) yield;
    const size2 = reasonAt(text2, at);
    next = at + Math.abs(size2);
    if (size2 < 0) continue;
    if (at > to2) {
      if (to2 > 0) push(islands, from2, trail(text2, to2));
      const least = Math.max(0, to2, at - REACH8);
      let start = at;
      while (start > least && !isStop(text2.charCodeAt(start - 1))) start--;
      from2 = Math.max(lead(text2, start), to2);
      to2 = at;
    }
    const most = Math.min(text2.length, at + REACH8);
    while (to2 < most && !isStop(text2.charCodeAt(to2))) to2++;
  }
  if (to2 > 0) push(islands, from2, trail(text2, to2));
  return islands;
}
function united(lists) {
  const some = lists.filter((list) => list.length > 0);
  if (some.length < 2) return some[0] ?? [];
  const pairs = some.flatMap((list) => list.flatMap((from2, i) => i % 2 === 0 ? [[from2, list[i + 1] ?? from2]] : []));
  const islands = [];
  for (const [from2, to2] of pairs.sort((a, b) => a[0] - b[0])) push(islands, from2, to2);
  return islands;
}

// utils/classify/normalise/wraps.ts
var LEAST6 = 4;
var LONGEST8 = 4096;
var PARTS2 = 16;
var INDENT = 24;
var BEFORE5 = 48;
var NEWLINE2 = 10;
var RETURN2 = 13;
var BACKSLASH3 = 92;
function isPart(text2, start, end) {
  if (end - start < LEAST6) return false;
  let digits = false;
  let letters2 = false;
  let inner = false;
  for (let i = start; i < end; i++) {
    const code = text2.charCodeAt(i);
    digits ||= code >= 48 && code <= 57;
    letters2 ||= (code | 32) >= 97 && (code | 32) <= 122;
    inner ||= i > start + 1 && code >= 65 && code <= 90;
  }
  return letters2 && (digits || inner || end - start >= 24);
}
function tokenEnd(text2, at) {
  const most = Math.min(text2.length, at + LONGEST8);
  let end = at;
  while (end < most && isTokenUnit(text2.charCodeAt(end))) end++;
  return end;
}
function tokenStart(text2, at, least) {
  const first = Math.max(least, at - LONGEST8);
  let start = at;
  while (start > first && isTokenUnit(text2.charCodeAt(start - 1))) start--;
  return start;
}
var isEdge2 = (code) => code === NEWLINE2 || code === RETURN2 || isBlank4(code);
var isBlank4 = (code) => code === 32 || code === 9;
function continued(text2, end) {
  let at = end;
  if (text2.charCodeAt(at) === BACKSLASH3) at++;
  while (at - end < 3 && isBlank4(text2.charCodeAt(at))) at++;
  if (text2.charCodeAt(at) === RETURN2) at++;
  if (text2.charCodeAt(at) !== NEWLINE2) return -1;
  const line = ++at;
  while (at - line < INDENT && (isBlank4(text2.charCodeAt(at)) || text2.charCodeAt(at) === 62)) at++;
  return isTokenUnit(text2.charCodeAt(at)) ? at : -1;
}
function before2(text2, start, least) {
  let at = start;
  while (at > least && start - at < INDENT && (isBlank4(text2.charCodeAt(at - 1)) || text2.charCodeAt(at - 1) === 62)) at--;
  if (at <= least || text2.charCodeAt(at - 1) !== NEWLINE2) return -1;
  at--;
  if (text2.charCodeAt(at - 1) === RETURN2) at--;
  while (at > least && start - at < INDENT * 2 && isBlank4(text2.charCodeAt(at - 1))) at--;
  if (text2.charCodeAt(at - 1) === BACKSLASH3) at--;
  return at > least && isTokenUnit(text2.charCodeAt(at - 1)) ? at : -1;
}
function withoutSoftBreak(text2, start, end) {
  return end > start && text2.charCodeAt(end - 1) === 61 ? end - 1 : end;
}
function mayBeWrapped2(text2, start, end) {
  const after2 = text2.charCodeAt(end);
  if (isTokenUnit(after2) || isEdge2(after2) || after2 === BACKSLASH3) return true;
  const previous = text2.charCodeAt(start - 1);
  return isTokenUnit(previous) || isEdge2(previous);
}
function addWrapped(derived, text2, start, least) {
  let first = tokenStart(text2, start, least);
  for (let part2 = 0; part2 < PARTS2; part2++) {
    const above = before2(text2, first, least);
    const head = above < 0 ? -1 : tokenStart(text2, above, least);
    if (head < 0 || !isPart(text2, head, above)) break;
    first = head;
  }
  let at = first;
  let end = tokenEnd(text2, at);
  if (continued(text2, end) < 0) return end;
  const parts = [];
  for (; ; ) {
    parts.push(at, end);
    const next = continued(text2, end);
    const until = next < 0 ? -1 : tokenEnd(text2, next);
    if (next < 0 || !isPart(text2, at, end) || !isPart(text2, next, until)) break;
    if (parts.length > PARTS2 * 2) return end;
    at = next;
    end = until;
  }
  if (parts.length > 2) add(derived, text2, parts, least);
  return end;
}
function add(derived, text2, parts, least) {
  const first = parts[0] ?? 0;
  derived.open();
  const lead2 = Math.max(text2.lastIndexOf("\n", first - 1) + 1, first - BEFORE5, least);
  if (lead2 < first) derived.add(text2.slice(lead2, first), lead2, first - lead2, SAME);
  for (let p = 0; p + 1 < parts.length; p += 2) {
    const at = parts[p] ?? 0;
    const end = parts[p + 1] ?? at;
    const next = parts[p + 2];
    const whole = next === void 0 ? end : withoutSoftBreak(text2, at, end);
    derived.add(text2.slice(at, whole), at, whole - at, SAME);
    if (next !== void 0) derived.add("", whole, next - whole, WRAPPED2);
  }
}

// utils/classify/normalise/derive.ts
var NOWHERE = 0;
var TURN = 4096;
var ESCAPES = ["%", "\\", "&"];
function addPart(derived, text2, from2, to2) {
  let same = from2;
  let beside3 = from2;
  let i = from2;
  while (i < to2) {
    const code = text2.charCodeAt(i);
    const isFolded = code >= 128;
    if (isFolded && i >= beside3) {
      beside3 = beyondEnd(text2, i);
      if (isWord3(text2, i > from2 && i === same ? NOWHERE : i, i, beside3)) {
        i = beside3;
        continue;
      }
    }
    const read3 = isFolded ? foldAt(text2, i) : code === 37 || code === 38 || code === 92 ? escapeAt(text2, i) : null;
    if (read3 === null) {
      i++;
      continue;
    }
    if (i > same) derived.add(text2.slice(same, i), same, i - same, SAME);
    derived.add(read3.text, i, read3.size, !isFolded ? ENCODED : read3.text === "" ? INVISIBLE : LOOK_ALIKE);
    i += read3.size;
    same = i;
  }
  if (i > same) derived.add(text2.slice(same, i), same, i - same, SAME);
  return i;
}
function* addIsland(derived, text2, from2, to2) {
  derived.open();
  for (let at = from2; at < to2 && !derived.over; yield) at = addPart(derived, text2, at, Math.min(to2, at + TURN));
  return void 0;
}
function* addRuns(derived, text2, runs) {
  let decoded2 = 0;
  let joined2 = 0;
  for (let r = 0; r + 1 < runs.length && !derived.over; r += 2) {
    if ((r & 127) === 0) yield;
    const start = runs[r] ?? 0;
    const end = runs[r + 1] ?? 0;
    if (start >= joined2 && mayBeWrapped2(text2, start, end)) joined2 = addWrapped(derived, text2, start, joined2);
    if (start < decoded2) continue;
    const hex2 = addHex(derived, text2, start, end);
    const base64 = hex2 > start ? -1 : startOfBase64(text2, start, decoded2);
    if (hex2 > start) decoded2 = hex2;
    else if (base64 >= 0) decoded2 = yield* addBase64(derived, text2, base64);
  }
  return void 0;
}
function* derive(text2, noticed, limit) {
  const derived = new Derived(limit);
  const lists = [];
  if (noticed.beyondAscii.length > 0) lists.push(yield* strangeIslands(text2, noticed.beyondAscii));
  for (const sign of ESCAPES) if (text2.includes(sign)) lists.push(yield* escapeIslands(text2, sign));
  const islands = united(lists);
  for (let i = 0; i + 1 < islands.length && !derived.over; i += 2) yield* addIsland(derived, text2, islands[i] ?? 0, islands[i + 1] ?? 0);
  yield* addRuns(derived, text2, noticed.longRuns);
  derived.close();
  return derived;
}

// utils/classify/normalise/layers.ts
var DEPTH = 2;
var SLICE7 = 4096;
var NEAR2 = 48;
var SECOND2 = 0.05;
var EVIDENCE = [
  [ENCODED, "encoded"],
  [INVISIBLE, "invisible"],
  [LOOK_ALIKE, "look-alike"],
  [WRAPPED2, "wrapped"]
];
var Layers = class {
  constructor(text2, parts, noticed) {
    this.text = text2;
    this.parts = parts;
    this.running = this.look(noticed);
  }
  text;
  parts;
  candidates = [];
  /** Matches of company patterns. */
  custom = [];
  failed = false;
  over = false;
  /** Units of work, as in `Spending`. */
  work = 0;
  running;
  /** One piece of work; true once there is nothing left to do. */
  step() {
    return this.running.next().done === true;
  }
  *look(noticed) {
    let source2 = this.text;
    let seen2 = noticed;
    let outer = (start, end) => [start, end];
    for (let depth = 0; depth < DEPTH; depth++) {
      const derived = yield* derive(source2, seen2, this.text.length * (depth === 0 ? 1.5 : 1) + LEAST_LIMIT);
      this.over ||= derived.over;
      if (derived.isEmpty) return void 0;
      const inner = outer;
      const place2 = (start, end) => inner(...derived.source(start, end));
      const pass = yield* this.pass(derived, place2);
      source2 = derived.text;
      seen2 = pass;
      outer = place2;
    }
    return void 0;
  }
  *pass(derived, place2) {
    const { rules, patterns } = this.parts;
    const spending = new Spending(budgetFor(derived.text.length), rules.detectors.length);
    const clock = new PatternClock(this.parts.now, patterns.length);
    const custom = [];
    const done = [];
    const pass = new Pass(
      derived.text,
      rules,
      spending,
      (i, start) => {
        const pattern = patterns[i];
        if (pattern === void 0 || start < (done[i] ?? 0) || !spending.takeWindow()) return;
        const finding2 = clock.match(derived.text, pattern, i, start);
        if (finding2 === null) return;
        done[i] = finding2.span[1];
        custom.push({ finding: finding2, generic: false, rank: 0 });
      },
      this.text.length
    );
    while (!pass.advance(pass.position + SLICE7)) yield;
    for (const candidate of pass.candidates) this.keep(candidate, derived, place2, this.candidates);
    for (const candidate of custom) this.keep(candidate, derived, place2, this.custom);
    this.failed ||= pass.failed;
    this.over ||= spending.over || clock.over;
    this.work += spending.tries + spending.windows + derived.text.length / SLICE7;
    return pass;
  }
  /** Keeps what was changed, or stands right behind a change: all else is there in the source as well. */
  keep(candidate, derived, place2, kept) {
    const { finding: finding2 } = candidate;
    const [start, end] = finding2.span;
    if (!derived.isWithinPiece(start, end)) return;
    const inside = derived.changes(start, end) & ~(1 << SAME);
    if (inside === 0 && (derived.changes(Math.max(0, start - NEAR2), start) & ~(1 << SAME)) === 0) return;
    const wrapped = (inside & 1 << WRAPPED2) !== 0;
    if (wrapped && candidate.generic) return;
    const moved = {
      ...finding2,
      span: place2(start, end),
      confidence: wrapped ? lessSure(finding2.confidence) : finding2.confidence,
      evidence: [...finding2.evidence ?? [], ...EVIDENCE.flatMap(([change, word]) => (inside & 1 << change) === 0 ? [] : [word])]
    };
    kept.push({ ...candidate, finding: moved, rank: candidate.rank - (wrapped ? SECOND2 : 0) });
  }
};
var LEAST_LIMIT = 65536;
function lessSure(confidence) {
  return CONFIDENCES[Math.max(0, CONFIDENCES.indexOf(confidence) - 1)] ?? "low";
}

// utils/classify/job.ts
var SLICE8 = 4096;
var MOST_OWN = 2e3;
function failure(detector, length2) {
  return { detector, category: "failure", span: [0, length2], confidence: "high" };
}
var Job = class {
  constructor(text2, engine) {
    this.text = text2;
    this.engine = engine;
    this.spending = new Spending(budgetFor(text2.length), engine.rules.detectors.length);
    this.patternDone = engine.patterns.map(() => 0);
    this.clock = new PatternClock(engine.now, engine.patterns.length);
    this.failed = engine.patterns.some((p) => p.regex === null);
    this.pass = new Pass(text2, engine.rules, this.spending, (pattern, start) => this.windowAt(pattern, start));
    this.knowledge = engine.knowledge && new KnowledgePass(text2, engine.knowledge);
  }
  text;
  engine;
  spending;
  pass;
  /** Null where there is none, and once it is done. */
  knowledge;
  known = [];
  custom = [];
  own = [];
  /** Company pattern → end of its last match. */
  patternDone;
  clock;
  /** The text in other forms, once the pass over it as it stands is done. */
  layers = null;
  values = null;
  regions = [];
  analyzer = 0;
  running = null;
  failed;
  done = null;
  /** Units of work so far, for tests of growth: tries of detectors and windows of company patterns. */
  get work() {
    return this.spending.tries + this.spending.windows + (this.layers?.work ?? 0);
  }
  step(ms, now) {
    const until = now() + ms;
    while (this.slice() === null) if (now() >= until) return false;
    return true;
  }
  result() {
    for (; ; ) {
      const done = this.slice();
      if (done !== null) return done;
    }
  }
  /** One piece of work; the result once there is nothing left to do. */
  slice() {
    const { pass, knowledge } = this;
    if (this.done !== null) return this.done;
    if (pass.position < this.text.length) pass.advance(pass.position + SLICE8);
    else if (knowledge !== null) this.recognise(knowledge);
    else if (this.values === null) this.lookAgain();
    else if (this.analyzer < this.engine.analyzers.length) this.analyse(this.values);
    else this.done = this.finish(this.values);
    return this.done;
  }
  lookAgain() {
    this.layers ??= new Layers(this.text, this.engine, this.pass);
    if (!this.layers.step()) return;
    this.values = resolve([...this.pass.candidates, ...this.layers.candidates]);
  }
  recognise(knowledge) {
    if (!knowledge.advance()) return;
    this.known = knowledge.findings;
    if (knowledge.over) this.spending.over = true;
    this.knowledge = null;
  }
  analyse(findings) {
    try {
      this.running ??= this.engine.analyzers[this.analyzer]?.analyse({
        text: this.text,
        findings,
        capitals: this.pass.capitals,
        regions: this.regions,
        own: this.own
      }) ?? null;
      const turn = this.running?.next();
      if (turn?.done !== true) return;
      for (const finding2 of turn.value) this.regions.push(finding2);
    } catch {
      this.failed = true;
    }
    this.running = null;
    this.analyzer++;
  }
  windowAt(i, start) {
    const pattern = this.engine.patterns[i];
    const term = this.engine.own?.[i - this.engine.patterns.length];
    if (term !== void 0 && this.own.length < MOST_OWN) this.own.push({ term, start });
    if (pattern === void 0 || start < (this.patternDone[i] ?? 0) || !this.spending.takeWindow()) return;
    const finding2 = this.clock.match(this.text, pattern, i, start);
    if (finding2 === null) return;
    this.patternDone[i] = finding2.span[1];
    this.custom.push({ finding: finding2, generic: false, rank: 0 });
  }
  finish(values) {
    const { layers } = this;
    const findings = [...values, ...resolve([...this.custom, ...layers?.custom ?? []]), ...this.known, ...this.regions];
    const overBudget = this.spending.over || this.clock.over || layers?.over === true;
    if (this.failed || this.pass.failed || layers?.failed === true) findings.push(failure("engine.error", this.text.length));
    if (overBudget) findings.push(failure("engine.over-budget", this.text.length));
    findings.sort(byStart);
    return { findings, overBudget };
  }
};

// utils/classify/create.ts
var NO_KNOWLEDGE = { dictionaries: [], patterns: [], documents: [] };
function createEngine(parts, knowledge = NO_KNOWLEDGE, now) {
  const patterns = compilePatterns(knowledge.patterns);
  for (const detector of parts.detectors) detector.prepare?.();
  const own = ownTerms(knowledge.code);
  for (const analyzer of parts.analyzers) analyzer.prepare?.();
  return {
    rules: compileRules(
      parts.detectors,
      [...patterns.map((p) => p.keyword), ...own.map((term) => term.literal)].map((literal, i) => [literal, -1 - i])
    ),
    patterns,
    own,
    knowledge: indexKnowledge(knowledge),
    analyzers: parts.analyzers,
    now
  };
}
function createClassifierOf(parts, knowledge = NO_KNOWLEDGE, now) {
  const engine = createEngine(parts, knowledge, now);
  return {
    scan: (text2) => new Job(text2, engine).result(),
    start: (text2) => new Job(text2, engine)
  };
}

// tests/bench/secretlint.ts
import { lintSource } from "@secretlint/core";
import { creator as recommended } from "@secretlint/secretlint-rule-preset-recommend";
var config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: recommended }] };
function secretlint(content) {
  return lintSource({ source: { content, filePath: "paste.txt", ext: ".txt", contentType: "text" }, options: { config } });
}

// tests/bench/text.ts
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
var SHARES = [
  [/\.(?:c?js|mjs|ts|tsx)$/, 45],
  [/\.(?:md|txt)$/i, 40],
  [/\.json$/, 15]
];
var PIECE3 = 4096;
function* files(dir, depth) {
  for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1)) {
    const name = path.join(dir, entry.name);
    if (entry.isDirectory()) {
      if (depth > 0 && entry.name !== ".cache") yield* files(name, depth - 1);
    } else if (entry.isFile()) yield name;
  }
}
function mixedText(root2, length2) {
  const pools = SHARES.map(() => []);
  const enough = length2 / PIECE3 * 2;
  for (const file of files(path.join(root2, "node_modules"), 3)) {
    const kind2 = SHARES.findIndex(([form]) => form.test(file));
    const pool = pools[kind2];
    if (pool === void 0 || pool.length > enough) continue;
    const text2 = readFileSync(file, "utf8");
    if (text2.length < PIECE3) continue;
    for (let at = 0; at + PIECE3 <= text2.length && at < PIECE3 * 6 && pool.length <= enough; at += PIECE3)
      pool.push(text2.slice(at, at + PIECE3));
    if (pools.every((p) => p.length > enough)) break;
  }
  const out = [];
  const taken = pools.map(() => 0);
  for (let n = 0; n * PIECE3 < length2; n++) {
    const behind = SHARES.map(([, share], i) => (taken[i] ?? 0) / share);
    const kind2 = behind.indexOf(Math.min(...behind));
    const pool = pools[kind2] ?? [];
    out.push(pool[(taken[kind2] ?? 0) % Math.max(1, pool.length)] ?? "");
    taken[kind2] = (taken[kind2] ?? 0) + 1;
  }
  return Buffer.from(out.join("").slice(0, length2)).toString("utf8");
}

// tests/bench/x.ts
var root = path2.resolve(path2.dirname(fileURLToPath(import.meta.url)), "../..");
var size = Number(process.argv[2] ?? 1e5);
var which = (process.argv[3] ?? "all,secretlint").split(",");
var text = mixedText(process.cwd(), 1e6).slice(0, size);
var part = {
  none: () => {
    const c = createClassifierOf({ detectors: [], analyzers: [] });
    return (t) => c.scan(t);
  },
  secrets: () => {
    const c = createClassifierOf({ detectors: detectors.filter((d) => d.category === "secret"), analyzers: [] });
    return (t) => c.scan(t);
  },
  dets: () => {
    const c = createClassifierOf({ detectors, analyzers: [] });
    return (t) => c.scan(t);
  },
  all: () => {
    const c = createClassifierOf({ detectors, analyzers });
    return (t) => c.scan(t);
  },
  secretlint: () => secretlint
};
for (const [i] of analyzers.entries()) part[`a${i}`] = () => {
  const c = createClassifierOf({ detectors, analyzers: analyzers.slice(0, i + 1) });
  return (t) => c.scan(t);
};
var made = which.map((w) => [w, part[w]()]);
var times = {};
var rounds = Number(process.argv[4] ?? 40);
var laps = Math.max(1, Math.round(2e5 / size));
for (let r = -Math.ceil(15e6 / size / laps); r < rounds; r++)
  for (const [w, f] of made) {
    const t = performance.now();
    for (let k = 0; k < laps; k++) await f(text);
    if (r >= 0) (times[w] ??= []).push((performance.now() - t) / laps);
  }
for (const [w, a] of Object.entries(times)) {
  a.sort((x, y) => x - y);
  console.log(w.padEnd(12), a[a.length >> 1].toFixed(3), a[0].toFixed(3));
}
