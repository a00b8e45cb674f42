import { STRETCH } from '../../classify/look';

/**
 * Names in Chinese, Japanese and Korean letters: no capital shows them, so they are taken by their form and by what stands beside
 * them. From general knowledge: surnames of the censuses of these countries that most bear, honorifics, words of forms.
 */
const JAPANESE_SURNAMES =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡部|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|齋藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|中野|三浦|原田|中川|松田|竹内|小野|田村|中山|和田|石田|森田|上田|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|谷口|安藤|丸山|今井|大野|高田|菅原|河野|武田|藤本|上野|杉山|千葉|村田|増田|小島|小山|平野|大塚|久保|渡瀬|松井|岩崎|桜井|木下|野口|松尾|野村|菊地|菊池|佐野|大西|杉本|新井|浜田|市川|古川|水野|小松|島田|小池|安倍|岸田|石破|菅野|高市|麻生|小泉|河村|黒田|西田|北村|川口|平田|川崎|飯田|本田|吉川|秋山|永井|中西|矢野|熊谷|星野|大谷|安田|荒木|大久保|須藤|片山|土屋|広瀬|服部|樋口|福島|内藤|松岡|宮田|岩田|浅野|岡崎|奥村|富田|三宅|馬場|吉村|中田|高野|小田|松村|桑原|成田|早川';
/** A pattern that is compiled when first asked for: most texts have no such letters. */
function lazily(source: string): () => RegExp {
  let made: RegExp | null = null;
  return () => (made ??= new RegExp(source, 'g'));
}
/** Japanese: what follows a name, and the letters of a name before it. */
const JAPANESE_HONORIFIC = /さん|さま|様|氏|くん|君|ちゃん|殿|先生|先輩/g;
const JAPANESE_BEFORE = /(?:[\u30a1-\u30f6ー]{2,10}(?:[・＝][\u30a1-\u30f6ー]{2,10})?|[\u4e00-\u9fff々]{1,5})[ 　]?$/;
const LONGEST_BEFORE = 22;
/** What is addressed so and is no name. */
const JAPANESE_COMMON =
  /^(?:.*(?:客|皆|各位|御中|会社|学校|大学|病院|銀行|店|社)|お?(?:母|父|兄|姉|爺|婆|嫁|婿|孫|弟|妹|奥|娘|神|王|仏|俺|貴|何|同|両|各|諸|姫|殿|王子|息子|旦那|奥|看護師|医者|担当者?|運転手|店員|患者|利用者|保護者|読者|本人|隣|外国人|日本人|職人|役者|芸人|芸能人|坊主?|赤|猫|犬|子|女|男|若|主|家|名|人))$/;
const JAPANESE_FULL = lazily(`(?<![\\u4e00-\\u9fff々])(?:${JAPANESE_SURNAMES})[ 　]?[\\u4e00-\\u9fff々]{1,3}(?![\\u4e00-\\u9fff々])`);
/** The last letter of places, bodies and things that begin like a surname. */
const JAPANESE_THING = /[県市町村区駅山川島寺店社会部課学校院線橋城港湖岳国語人年月日時家族内外上下中前後的性力型様氏殿君]$/;
/** Foreign names in both languages: マイケル・ジャクソン, 约翰·史密斯. */
const KATAKANA_FULL = /(?<![\u30a1-\u30f6ー])[\u30a1-\u30f6ー]{2,9}(?:[・＝][\u30a1-\u30f6ー]{2,10}){1,3}/g;
const CHINESE_DOTTED = /[\u4e00-\u9fff]{1,8}(?:[·•‧][\u4e00-\u9fff]{1,7}){1,3}/g;
/** Words before a foreign name, and from where on what follows it is no name. */
const CHINESE_HEAD = /^.*(?:总统|总理|主席|首相|部长|教授|演员|导演|歌手|作家|选手|球员|记者|[的和与由对向在是])/;
const CHINESE_TAIL = /(?:说|表示|指出|认为|强调|[的和与在是称将也于]).*$/;

const CHINESE_SURNAMES =
  '(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|东方|慕容|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖石贾賈韦韋夏付傅方邹鄒熊孟秦邱江尹薛阎閻段雷侯龙龍陶黎贺賀毛郝龚龔邵钱錢严嚴武戴莫孔向汤湯温溫康习習])';
const CHINESE_GIVEN = '[\\u4e00-\\u9fff]{1,2}?';
/** Chinese: a name before a title or a verb of speech, or after a word of a form. */
const CHINESE_TITLED = lazily(
  `${CHINESE_SURNAMES}${CHINESE_GIVEN}(?=(?:先生|女士|小姐|太太|教授|博士|老师|老師|医生|醫生|律师|律師|主席|总统|總統|总理|總理|部长|部長|经理|經理|董事长|书记|省长|市长|将军|同志|表示|指出|认为|認為|强调|強調|告诉|告訴|说[，,：:]|說[，,：:]|称[，,：:]|出生))`,
);
const CHINESE_FORM = lazily(
  `(?:姓名|我叫|名叫|联系人|聯絡人|收件人|客户姓名|经办人|负责人|作者|记者|董事长|总裁|经理|教授|主席|总统|总理|演员|导演|歌手)[:：\\s]{0,3}(${CHINESE_SURNAMES}[\\u4e00-\\u9fff](?:(?![报說说表指称的在和与是电手身性年地联出到将也都])[\\u4e00-\\u9fff])?)(?!·)`,
);
/** What may stand right before a Chinese name in running text; anything else belongs to a longer word. */
const CHINESE_BEFORE = /[\u4e00-\u9fff]/;
const CHINESE_JOINTS = '的和与與及是由对對向在请請给給为為跟同让讓被把而但据據称說说到見见问問找員员長长人官师師';

const KOREAN_SURNAMES =
  '(?:남궁|황보|제갈|선우|독고|[김이박최정강조윤장임림한오서신권황안송류유홍전고문양손배백허남심노로하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용])';
const KOREAN_HONOURED = lazily(
  `(?<![\\uac00-\\ud7a3])${KOREAN_SURNAMES}[\\uac00-\\ud7a3]{1,2}(?= ?(?:씨|님|선생|군은|양은|교수|박사|대통령|총리|장관|의원|대표|회장|사장|부장|과장|대리|기자|감독|선수|변호사|판사|검사|시장|도지사|작가|배우|가수))`,
);
const KOREAN_FORM = lazily(
  `(?:이름|성명|담당자|수신인|받는 사람|예금주|작성자|고객명|저는)(?:은|는)?[:：]? ?(${KOREAN_SURNAMES}[\\uac00-\\ud7a3]{2})(?![\\uac00-\\ud7a3]{3})`,
);
/** Words of three or fewer syllables that begin like a surname. */
const KOREAN_COMMON =
  /^(?:고객|선생|사장|회원|이용|여러분|하나|손|형|누|부모|아버|어머|해|달|공주|왕자|임금|전문|담당|주인|서비|국회|현직|전직|신임|공동|이사|부|한국|정부|대한|남|여|민주|조합|연구|지역|기업|문화|원장)/;

const HAN = 1;
const KANA = 2;
const HANGUL = 4;

function scriptOf(code: number): number {
  if (code < 0x3040) return 0;
  if (code < 0x3100) return KANA;
  if (code >= 0x4e00 && code < 0xa000) return HAN;
  return code >= 0xac00 && code < 0xd7a4 ? HANGUL : 0;
}

type Use = (start: number, end: number) => void;

/** The matches: their last group if the pattern has one, which ends them. */
function each(text: string, pattern: RegExp, use: (start: number, value: string) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const value = match[1] ?? match[0];
    use(match.index + match[0].length - value.length, value);
  }
}

function japanese(text: string, use: Use): void {
  each(text, KATAKANA_FULL, (start, value) => use(start, start + value.length));
  each(text, JAPANESE_HONORIFIC, (at) => {
    const match = JAPANESE_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at));
    if (match === null) return;
    const value = match[0].trimEnd();
    const start = at - match[0].length;
    const before = start > 0 ? text.charAt(start - 1) : '';
    if (before !== 'お' && before !== 'ご' && !JAPANESE_COMMON.test(value)) use(start, start + value.length);
  });
  each(text, JAPANESE_FULL(), (start, value) => {
    if (!JAPANESE_THING.test(value)) use(start, start + value.length);
  });
}

function chinese(text: string, use: Use): void {
  each(text, CHINESE_DOTTED, (start, value) => {
    const dot = value.search(/[·•‧]/);
    const last = Math.max(value.lastIndexOf('·'), value.lastIndexOf('•'), value.lastIndexOf('‧'));
    const from = CHINESE_HEAD.exec(value.slice(0, dot))?.[0].length ?? 0;
    use(start + (from < dot ? from : 0), start + last + value.slice(last).replace(CHINESE_TAIL, '').length);
  });
  each(text, CHINESE_TITLED(), (start, value) => {
    const before = start > 0 ? text.charAt(start - 1) : '';
    if (!CHINESE_BEFORE.test(before) || CHINESE_JOINTS.includes(before)) use(start, start + value.length);
  });
  each(text, CHINESE_FORM(), (start, value) => use(start, start + value.length));
}

function korean(text: string, use: Use): void {
  for (const pattern of [KOREAN_HONOURED(), KOREAN_FORM()])
    each(text, pattern, (start, value) => {
      if (!KOREAN_COMMON.test(value)) use(start, start + value.length);
    });
}

/** Pieces in which a text is read, and how far one reaches into the next. */
const PIECE = 8_192;
const OVERLAP = 64;
/** Beyond this, a text is a file: its names are not needed one by one. */
const LONGEST_TEXT = 262_144;

function scriptsIn(text: string, from: number, to: number): number {
  let scripts = 0;
  for (let at = from; at < to; at++) scripts |= scriptOf(text.charCodeAt(at));
  return scripts;
}

/**
 * Names in East Asian letters, between yields: read where the text goes beyond ASCII, `beyondAscii` being the starts of those stretches.
 * Nothing is looked for beyond the first 256 K characters.
 */
export function* findEastAsian(text: string, beyondAscii: readonly number[], use: Use): Generator<undefined, void> {
  const end = Math.min(text.length, LONGEST_TEXT);
  const scripts = beyondAscii.map((start) => scriptsIn(text, start, Math.min(end, start + STRETCH)));
  const japanese = scripts.some((script) => (script & KANA) !== 0);
  let done = 0;
  for (let i = 0; i < beyondAscii.length; i++) {
    if (scripts[i] === 0) continue;
    const from = Math.max(done, (beyondAscii[i] ?? 0) - OVERLAP);
    let to = (beyondAscii[i] ?? 0) + STRETCH;
    let all = scripts[i] ?? 0;
    for (; beyondAscii[i + 1] === to && (scripts[i + 1] ?? 0) !== 0 && to - from < PIECE; i++) {
      to += STRETCH;
      all |= scripts[i + 1] ?? 0;
    }
    for (const [start, stop] of namesOf(text.slice(from, to + OVERLAP), all, japanese)) {
      if (from + start < done) continue;
      use(from + start, from + stop);
      done = from + stop;
    }
    yield;
  }
}

/** Spans of the names of a piece, by start. */
function namesOf(piece: string, scripts: number, isJapanese: boolean): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  const keep = (start: number, end: number): void => void spans.push([start, end]);
  if (isJapanese && (scripts & (KANA | HAN)) !== 0) japanese(piece, keep);
  else if ((scripts & HAN) !== 0) chinese(piece, keep);
  if ((scripts & HANGUL) !== 0) korean(piece, keep);
  return spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}
