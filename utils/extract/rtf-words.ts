/** Destinations that are no text of the document (Rich Text Format Specification 1.9.1). `\*` marks others that a reader may skip. */
export const SKIPPED = new Set(
  'nonshppict fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl filetbl themedata colorschememapping datastore latentstyles generator xmlnstbl panose falt pgdsctbl wgrffmtfilter'.split(
    ' ',
  ),
);
/** Destinations behind `\*` that hold text all the same; instructions of fields name addresses (HYPERLINK "…"). */
export const READ = new Set(
  'shppict objdata shptxt shpinst sp sn sv footnote annotation atnid atnauthor bkmkstart userprops propname staticval company manager docvar fldinst hlinkbase'.split(
    ' ',
  ),
);

/** Control words that are a character or a break. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  nestrow: '\n',
  cell: '\t',
  nestcell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** \fcharset of a font → encoding (the specification's table). */
export const CHARSETS: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
  10000: 'macintosh',
  874: 'windows-874',
};
export const pageName = (page: number): string => PAGES[page] ?? `windows-${String(page)}`;

/** Destinations that stand apart from the text around them. */
export const APART = new Set(
  'title subject author operator keywords comment doccomm category company manager hlinkbase footnote annotation header headerl headerr headerf footer footerl footerr footerf shptxt propname staticval sn sv docvar fldinst bkmkstart atnid atnauthor'.split(
    ' ',
  ),
);
