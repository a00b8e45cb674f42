import * as c from './checks-world';
import type { NumberRow } from './row';
import { row } from './row';

/** Ids of people, taxpayers, patients and companies in Asia. Made when first asked for. */
export const asia = (): readonly NumberRow[] => [
  row('national-id.ae', '999-9999-9999999-9', 80_000, 'emirates id|eid|رقم الهوية|هوية', 'unverified', {
    only: /^784/,
    check: c.emirati,
    alone: 'medium',
  }),
  row('tax-id.az', '9999999999', 5, 'vöen|voen', 'stdnum:az/tin', { only: /[12]$/, named: true, bare: false }),
  row('national-id.bd', '9999999999|9999999999999|99999999999999999', 1, 'nid|এনআইডি|জাতীয় পরিচয়', 'unverified', {
    named: true,
    bare: false,
  }),
  row(
    'national-id.cn',
    '99999999999999999*|!999999 99999999 999*',
    500,
    '身份证|公民身份|证件号|证号|resident identity|chinese id',
    'stdnum:cn/ric',
    { only: /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|[78]\d)\d{4}(?:19|20)\d{2}/, check: c.chinese, alone: 'medium' },
  ),
  row('company-id.cn', '#18', 31, '统一社会信用代码|信用代码|税号|uscc', 'stdnum:cn/uscc', {
    only: /^[1-9AN]\w\d{6}/,
    check: c.chineseCompany,
    alone: 'low',
  }),
  row('company-id.cn', '999999999999999999', 31, '统一社会信用代码|信用代码|税号|uscc', 'stdnum:cn/uscc', {
    only: /^9/,
    check: c.chineseCompany,
    bare: false,
  }),
  row('national-id.hk', 'A999999(*|AA999999(*|!A 999999(*|!AA 999999(*', 12, 'hkid|身份證|hong kong id|香港身份', 'stdnum:hk/hkid', {
    only: /^[A-NP-Z]{1,2}\d{6}[\dA]$/,
    check: c.hongKong,
    bare: 4.5,
  }),
  row('national-id.id', '9999999999999999', 40, 'nik|ktp|nomor induk kependudukan|no. ktp', 'unverified', {
    only: /^[1-9]/,
    check: c.indonesianPerson,
    bare: false,
  }),
  row('tax-id.id', '99.999.999.9-999.999', 30, 'npwp|nomor pokok wajib pajak', 'stdnum:id/npwp', {
    only: /^(?:0[0-24-9]|2[014-6]|3[1456]|4[789]|5[78]|67|7[789]|8[789]|97)/,
    check: c.indonesianTax,
    bare: 2,
  }),
  row('national-id.il', '999999999|99999999-9', 10, 'תעודת זהות|מספר זהות|ת.ז|ת״ז|teudat zehut|mispar zehut|israeli id', 'stdnum:il/idnr', {
    check: c.israeli,
    bare: 2.7,
  }),
  // Without the zero in front.
  row('national-id.il', '!9999999-9', 10, 'תעודת זהות|מספר זהות|ת.ז|ת״ז|teudat zehut|mispar zehut|israeli id', 'stdnum:il/idnr', {
    check: c.israeli,
    named: true,
    bare: false,
  }),
  row('company-id.il', '999999999|99-999999-9', 100, 'ח.פ|ח״פ|חברה', 'stdnum:il/hp', { only: /^5/, check: c.israeli, bare: -1 }),
  row('national-id.in', '9999 9999 9999|!9999-9999-9999', 12, 'aadhaar|aadhar|adhaar|uidai|uid|आधार', 'stdnum:in/aadhaar', {
    only: /^[2-9]/,
    check: c.aadhaar,
    bare: 4,
  }),
  row('national-id.in', '9999 9999 9999 9999', 12, 'vid|virtual id', 'stdnum:in/vid', {
    only: /^[2-9]/,
    check: c.aadhaar,
    named: true,
    bare: false,
  }),
  row('tax-id.in', 'AAAAA9999A', 3, 'pan|permanent account|income tax', 'stdnum:in/pan', {
    only: /^[A-Z]{3}[ABCFGHJKLPT][A-Z](?!0000)/,
    alone: 'low',
    bare: 5,
  }),
  row('vat.in', '99AAAAA9999A*A*', 1000, 'gst|gstin|gst no', 'stdnum:in/gstin', {
    only: /^(?:0[1-9]|[12]\d|3[0-8])[A-Z]{3}[ABCFGHJKLPT][A-Z]\d{4}[A-Z][1-9A-Z]Z/,
    check: c.indianVat,
    alone: 'medium',
  }),
  // As it is typed, with a mistake or as an example: the form alone says much, its last but one is always Z.
  row('vat.in', '99AAAAA9999A*A*', 70, 'gst|gstin|gst no', 'stdnum:in/gstin', {
    only: /^(?:0[1-9]|[12]\d|3[0-7])[A-Z]{5}(?!0000)\d{4}[A-Z][1-9A-Z]Z/,
  }),
  row('national-id.in', 'AAA9999999', 10, 'voter|epic|vote|election|elector', 'stdnum:in/epic', { check: c.indianVoter, bare: 3 }),
  row('national-id.in', 'AAA9999999', 1, 'voter|epic|vote|election|elector', 'stdnum:in/epic', { named: true, bare: 6 }),
  row('national-id.ir', '9999999999|999-999999-9', 11, 'کد ملی|شماره ملی|کدملی|code melli|melli', 'validator:isIdentityCard', {
    check: c.iranian,
    bare: 1.6,
  }),
  row('national-id.jp', '9999 9999 9999|!9999-9999-9999', 10, 'マイナンバー|個人番号|my number|mynumber', 'unverified', {
    check: c.japanesePerson,
    bare: false,
  }),
  row('company-id.jp', '9-9999-9999-9999', 10, '法人番号|corporate number', 'stdnum:jp/cn', { check: c.japaneseCompany, bare: 1.2 }),
  row(
    'national-id.kr',
    '!999999-9999999|!999999 9999999',
    30,
    '주민등록|주민번호|rrn|resident registration|외국인등록|frn|arn|alien registration',
    'stdnum:kr/rrn',
    { check: c.korean, bare: 2 },
  ),
  row(
    'national-id.kr',
    '9999999999999',
    30,
    '주민등록|주민번호|rrn|resident registration|외국인등록|frn|arn|alien registration|korean',
    'stdnum:kr/rrn',
    { check: c.korean, bare: 1.5 },
  ),
  row('company-id.kr', '999-99-99999', 12, '사업자등록|사업자 등록|사업자번호|brn|business registration', 'stdnum:kr/brn', {
    check: c.koreanCompany,
    bare: 1,
  }),
  row('national-id.kw', '999999999999', 300, 'civil id|الرقم المدني|kuwait', 'unverified', {
    only: /^[23]/,
    check: c.kuwaiti,
    bare: false,
  }),
  row('national-id.kz', '999999999999', 90, 'иин|жсн|iin|бин|бсн|bin', 'unverified', { check: c.kazakh, bare: false }),
  row('national-id.lk', '999999999A', 13, 'nic|national identity card', 'stdnum:lk/nic', { only: /[VX]$/, check: c.sriLankan, bare: 2.5 }),
  row('national-id.lk', '999999999999', 70, 'nic|national identity card', 'stdnum:lk/nic', {
    only: /^(?:19|20)/,
    check: c.sriLankan,
    bare: -1,
  }),
  row('national-id.ly', '999999999999', 50, 'الرقم الوطني|libya', 'validator:isIdentityCard', { only: /^(?:1|2)(?:19|20)/, bare: 1 }),
  row('national-id.my', '!999999-99-9999|999999999999', 30, 'nric|mykad|kad pengenalan|no. kp|ic number|ic no', 'stdnum:my/nric', {
    check: c.malaysian,
    bare: 1,
  }),
  row('tax-id.ph', '999-999-999|999-999-999-999|!999-999-999-99999', 11, 'tin|bir|tax identification', 'presidio:philippines/ph_tin', {
    check: c.philippineTax,
    bare: 2,
  }),
  row('health-id.ph', '99-999999999-9', 1, 'philhealth', 'unverified', { named: true, bare: false }),
  row('national-id.ph', '99-9999999-9|9999-9999999-9', 1, 'sss|umid|crn|social security', 'unverified', { named: true, bare: false }),
  row('tax-id.pk', '9999999|!9999999-9', 1, 'ntn|national tax number', 'stdnum:pk/ntn', { named: true, bare: false }),
  row('national-id.pk', '!99999-9999999-9', 2, 'cnic|nadra|snic|nicop|شناختی', 'stdnum:pk/cnic', {
    only: /^[1-7]\d{11}[1-9]$/,
    alone: 'low',
    bare: 7,
  }),
  row('national-id.pk', '9999999999999', 2, 'cnic|nadra|snic|nicop|شناختی', 'stdnum:pk/cnic', {
    only: /^[1-7]\d{11}[1-9]$/,
    named: true,
    bare: false,
  }),
  row('national-id.qa', '99999999999', 20, 'qid|qatar id|البطاقة الشخصية', 'unverified', { only: /^[23]/, named: true, bare: false }),
  row('national-id.sa', '9999999999', 50, 'iqama|هوية|إقامة|رقم الهوية|saudi id', 'unverified', { check: c.saudi, bare: false }),
  row('vat.sa', '999999999999999', 100, 'الرقم الضريبي|ضريبة', 'validator:isVAT', { only: /^3\d{13}3$/, bare: false }),
  row('national-id.sg', 'A9999999A', 40, 'nric|fin|singpass', 'presidio:singapore/sg_fin', {
    only: /^[STFGM]/,
    check: c.singaporean,
    alone: 'medium',
    bare: 2,
  }),
  row('company-id.sg', '99999999A|999999999A|A99AA9999A', 25, 'uen|acra|unique entity', 'stdnum:sg/uen', {
    only: /^(?:\d{8}[A-Z]|(?:19|20)\d{7}[A-Z]|[TSR]\d\d[A-Z]{2}\d{4}[A-Z])$/,
    check: c.singaporeanCompany,
    bare: 2,
  }),
  row('national-id.th', '9-9999-99999-99-9|9 9999 99999 99 9', 12, 'บัตรประชาชน|ประจำตัว|thai id|tnin|เลขบัตร', 'stdnum:th/idnr', {
    only: /^[1-8]/,
    check: c.thai,
    bare: 3,
  }),
  row('company-id.th', '9-99-9-999-99999-9|9999999999999', 110, 'เลขประจำตัวผู้เสียภาษี|นิติบุคคล', 'stdnum:th/moa', {
    only: /^0/,
    check: c.thai,
    bare: -1,
  }),
  row('national-id.tw', 'A999999999|AA99999999', 25, '身分證|統一證號|居留證|taiwan id', 'stdnum:tw/natid', {
    only: /^[A-Z][1289A-D]/,
    check: c.taiwanese,
    bare: 3,
  }),
  row('company-id.tw', '99999999', 10, '統一編號|統編|ubn|gui number', 'stdnum:tw/ubn', {
    check: c.taiwaneseCompany,
    named: true,
    bare: false,
  }),
  row('national-id.uz', '99999999999999', 50, 'pinfl|пинфл|jshshir', 'unverified', {
    only: /^[1-6](?:[0-2]\d|3[01])(?:0[1-9]|1[0-2])/,
    named: true,
    bare: false,
  }),
  row('tax-id.vn', '9999999999|9999999999-999', 11, 'mst|mã số thuế', 'stdnum:vn/mst', { check: c.vietnameseTax, bare: 1.1 }),
  row('national-id.vn', '999999999999', 5, 'cccd|căn cước|số định danh', 'unverified', {
    check: c.vietnamesePerson,
    named: true,
    bare: false,
  }),
];
