/**
 * Markings as they are printed on documents: the classification schemes of public bodies (German VSA, UK Government Security Classifications,
 * US 32 CFR part 2002, French IGI 1300) and the wording that companies use. Lower case, one to a heading.
 */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'strictly confidential|highly confidential|most confidential|strictly private and confidential|private and confidential|private & confidential|confidential and proprietary|proprietary and confidential|proprietary & confidential|confidential & proprietary|company confidential|business confidential|commercial in confidence|commercial-in-confidence|client confidential|restricted distribution|limited distribution|restricted - confidential|not for distribution|not for external distribution|not for external use|not for redistribution|not for public release|not for publication|do not distribute|do not redistribute|do not forward|do not copy or distribute|for official use only|official - sensitive|official-sensitive|top secret|trade secret|contains trade secrets|confidential information|confidential draft|confidential document|confidential material|confidential report|confidential memo|confidential memorandum|attorney-client privileged|attorney client privileged|attorney-client privileged communication|attorney/client privileged|privileged and confidential|privileged & confidential|confidential and privileged|attorney work product|attorney-client communication|legally privileged|subject to legal privilege|under nda|nda required|subject to nda|confidential under nda|confidentiality notice|confidentiality note|confidentiality statement|confidential',
  enInternal:
    'for internal use only|for internal use|internal use only|internal only|internal - do not share|company internal|internal document|for internal distribution only|internal eyes only|restricted|eyes only|board only|board confidential|management only',
  de: 'streng vertraulich|vertraulich|höchst vertraulich|streng geheim|nur für den internen gebrauch|nur fuer den internen gebrauch|nur für internen gebrauch|nur für den dienstgebrauch|nur fuer den dienstgebrauch|nur zur internen verwendung|nur intern|geschäftsgeheimnis|betriebsgeheimnis|firmenvertraulich|firmengeheimnis|verschlusssache|vs-nfd|vs-vertraulich|nicht zur weitergabe|nicht weitergeben|anwaltlich privilegiert',
  fr: 'strictement confidentiel|strictement confidentielle|confidentiel|confidentielle|hautement confidentiel|très confidentiel|usage interne uniquement|usage interne|à usage interne|à usage strictement interne|réservé à un usage interne|diffusion restreinte|diffusion limitée|ne pas diffuser|ne pas divulguer|secret des affaires|secret défense|confidentiel défense',
  es: 'estrictamente confidencial|altamente confidencial|confidencial|uso interno|solo para uso interno|sólo para uso interno|uso exclusivo interno|para uso interno|difusión limitada|difusión restringida|no distribuir|no divulgar|secreto profesional|secreto comercial|reservado y confidencial',
  pt: 'estritamente confidencial|uso interno apenas|apenas para uso interno|somente para uso interno|não distribuir|não divulgar|sigiloso|segredo comercial|documento confidencial|documento interno',
  it: 'strettamente confidenziale|strettamente riservato|confidenziale|riservato|riservata|uso interno|solo per uso interno|esclusivamente per uso interno|non divulgare|non distribuire|riservatissimo|riservato e confidenziale|segreto aziendale',
  nl: 'strikt vertrouwelijk|vertrouwelijk|zeer vertrouwelijk|alleen voor intern gebruik|uitsluitend voor intern gebruik|intern gebruik|niet verspreiden|bedrijfsvertrouwelijk|departementaal vertrouwelijk|bedrijfsgeheim',
  pl: 'ściśle poufne|poufne|ściśle tajne|tylko do użytku wewnętrznego|do użytku wewnętrznego|do użytku służbowego|tajemnica przedsiębiorstwa|zastrzeżone|nie rozpowszechniać',
  nordic:
    'strikt konfidentiellt|strängt konfidentiellt|konfidentiellt|endast för internt bruk|sekretess|företagshemlig|strengt fortroligt|fortroligt|strengt fortrolig|fortrolig|kun til intern brug|kun til internt bruk|kun for intern bruk|konfidensielt|strengt konfidensielt|luottamuksellinen|ehdottoman luottamuksellinen|vain sisäiseen käyttöön|salassa pidettävä|liikesalaisuus',
  east: 'gizli|çok gizli|gizlidir|şirkete özel|hizmete özel|přísně důvěrné|důvěrné|pouze pro vnitřní potřebu|přísne dôverné|dôverné|szigorúan bizalmas|bizalmas|strict confidențial|confidențial|strogo povjerljivo|povjerljivo|strogo poverljivo',
  cyrillic:
    'строго конфиденциально|конфиденциально|для служебного пользования|только для внутреннего использования|для внутреннего пользования|коммерческая тайна|секретно|суворо конфіденційно|конфіденційно|для службового користування|комерційна таємниця|поверително|строго поверително',
  greek: 'άκρως εμπιστευτικό|αυστηρά εμπιστευτικό|εμπιστευτικό|απόρρητο|άκρως απόρρητο|για εσωτερική χρήση',
  asian:
    '社外秘|極秘|部外秘|関係者外秘|厳秘|丸秘|取扱注意|機密文書|機密|秘密保持|机密|绝密|秘密|内部资料|内部文件|内部使用|仅供内部使用|商业机密|商业秘密|严格保密|嚴格保密|機密文件|僅供內部使用|內部資料|대외비|극비|사내한|기밀|기밀문서|내부용|내부 자료|lưu hành nội bộ|tuyệt mật|rahasia|sangat rahasia|ลับ|ลับมาก|ลับที่สุด',
  semitic: 'سري للغاية|سري وخاص|سري ومكتوم|سري|محرمانه|کاملا محرمانه|סודי|סודי ביותר|חסוי|गोपनीय|अति गोपनीय',
};

/** Words that comments in code use of functions ("for internal use only"): a marking only in capitals or away from comments. */
export const INTERNAL: ReadonlySet<string> = new Set((BY_LANGUAGE['enInternal'] ?? '').split('|'));

export const PHRASES: readonly string[] = Object.values(BY_LANGUAGE).flatMap((phrases) => phrases.split('|'));
