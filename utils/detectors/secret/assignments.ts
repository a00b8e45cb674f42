import type { Detector } from '../types';
import { looksLikeKey, looksLikePassword } from './values';

/** Names of passwords, in several languages; each is a literal of the prefilter. */
const PASSWORD_NAMES = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'passwort',
  'kennwort',
  'contraseña',
  'contrasena',
  'mot de passe',
  'mot_de_passe',
  'motdepasse',
  'senha',
  'wachtwoord',
  'hasło',
  'пароль',
  'パスワード',
  '비밀번호',
  'pwd',
  '_pass',
  'dbpass',
  'userpass',
  'rootpass',
  '"pass"',
  "'pass'",
  'pass=',
  'pass:',
  'pass =',
];
/** Names of keys and tokens. A bare `key` counts only as the end of a longer name; see `isKeyName`. */
const KEY_NAMES = ['secret', 'token', 'credential', 'apikey', 'api_key', 'api-key', 'api key', 'access key', 'auth_code', 'key'];

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A bare `key` must end a longer name: tried at every `"key":` of a JSON file, it fails at its first character. */
const literal = (name: string): string => (name === 'key' ? '(?<=[A-Za-z0-9_-])key' : escape(name));
const ofNames = (names: readonly string[]): string => `(?:${names.map(literal).join('|')})`;

/** A type in a declaration, `: string`, ` string`, and the rest of the name before it. */
const NAME_END = String.raw`[\w.\-]{0,40}(?:\s{0,2}:\s{0,2}&?(?:'\w+ )?\w{2,20}(?:\[\])?|[ \t]{1,3}(?:string|String|str))?`;
/** What may stand between a name and its value. */
const LINK = String.raw`(?:${NAME_END}\\{0,3}["'\x60\])}]{0,3}\s{0,8}(?:=>|:{1,3}=|={1,3}|!={1,2}|[?.+]=|\|\||->|:)(?:[ \t]{0,8}|\s{0,24}(?=["'\x60]))|[\w.\-]{0,40}(?:\\{0,3}["'\x60]\s{0,3},\s{0,3}(?=\\{0,3}["'])|["']\s{1,4}value\s{0,2}=\s{0,2}(?=["'])|[ \t]{1,3}(?=["'\x60])|[ \t]{0,2}\([ \t]{0,2}(?=["'\x60])))`;
const QUOTED = String.raw`(?:[rbufLN@]{0,2}\\{0,3}"([^"\\\s]{4,512})\\{0,3}"|[rbufLN@]{0,2}\\{0,3}'([^'\\\s]{4,512})\\{0,3}'|\x60([^\x60\\\s]{4,512})\x60)`;
const BARE = String.raw`([^\s"'\x60<>,;\\=&]{4,255}[^\s"'\x60<>,;\\.)}\]=&]={0,2})(?!\()`;
const ELEMENT = String.raw`[\w.\-]{0,40}(?:\s[^<>\n]{0,60})?>\s{0,8}([^\s<>]{4,512})\s{0,8}(?=</)`;
/** 1-3 quoted, 4 bare, 5 in an element. */
const GROUPS = [1, 2, 3, 4, 5];

function assigned(names: readonly string[]): RegExp {
  return new RegExp(`${ofNames(names)}(?:${LINK}(?:${QUOTED}|${BARE})|${ELEMENT})`, 'yi');
}

/** Names that hold `key` or `token` and are no secret: `primaryKey`, `keyboard`, `tokenizer`, `monkey`. */
const NO_SECRET =
  /(?:primary|foreign|natural|(?<!bit)bucket|schema|pub|public|pub(?:lic)?[_-]?key|cache|sort|partition|hash|row|range|index|lookup|group|map|dict|json|object|unique|composite|translation|i18n|locale|hot|arrow|shortcut|idempotency|dedupe|query|param|attribute|column|field|storage|local|session|state|react|item|data|tooltip|label|message|route|page|next|continuation|pagination|csrf|xsrf|csrfmiddleware)[_-]?(?:key|token)s?$|(?:mon|tur|don|hoc|joc|whis|lac|jer)key$/i;

function nameAround(match: RegExpExecArray): string {
  const from = Math.max(0, match.index - 30);
  const head = /[\w-]*$/.exec(match.input.slice(from, match.index))?.[0] ?? '';
  const tail = /^[\w-]*/.exec(match[0])?.[0] ?? '';
  return head + tail;
}

/** Names whose end says that the value is about a secret: its id, type, place or number. */
const ABOUT =
  /token(?:iz|s?_?(?:type|count|limit|used|usage|expir))|secretar|keyboard|keyword|keyframe|(?:ids?|name|variable|field|label|placeholder|hint|path|file|url|uri|type|arn|ref|length|policy|algorithm|version|endpoint|count|limit|hash|digest|checksum|fingerprint|thumbprint|mesh(?:ing)?)$/i;

function isKeyName(match: RegExpExecArray): boolean {
  const name = nameAround(match);
  if (NO_SECRET.test(name) || ABOUT.test(name)) return false;
  if (!/^key/i.test(match[0])) return true;
  return /[A-Za-z0-9_-]key/i.test(name) && !/^key[a-z]{3}/.test(match[0].replace(/^K/, 'k'));
}

const isQuoted = (match: RegExpExecArray): boolean => match[4] === undefined;

/** A name that says what it holds, an operator, and a value that looks like it. */
export const assignmentSecrets: readonly Detector[] = [
  {
    id: 'secret.password',
    category: 'secret',
    confidence: 'medium',
    keywords: PASSWORD_NAMES,
    pattern: assigned(PASSWORD_NAMES),
    group: GROUPS,
    validate: (value, match) => looksLikePassword(value, isQuoted(match)),
    rank: -1,
    source: 'unverified',
  },
  {
    id: 'secret.generic-key',
    category: 'secret',
    confidence: 'medium',
    keywords: KEY_NAMES,
    pattern: assigned(KEY_NAMES),
    group: GROUPS,
    validate: (value, match) => isKeyName(match) && looksLikeKey(value, isQuoted(match)),
    generic: true,
    source: 'unverified',
  },
  {
    id: 'secret.command-line',
    category: 'secret',
    confidence: 'medium',
    keywords: [
      '--password',
      '--pass',
      '--token',
      '--secret',
      '--api-key',
      '--apikey',
      '--passphrase',
      '--access-key',
      '--client-secret',
      '--pat',
    ],
    pattern:
      /--(?:[a-z]+-)?(?:password|passphrase|pass|token|secret|api-?key|access-key|client-secret|pat)(?:[ =]|\s{1,3})["']?([^\s"'`<>|;-][^\s"'`<>|;]{3,511})/iy,
    group: [1],
    validate: (value, match) => (/^--(?:[a-z]+-)?pass/i.test(match[0]) ? looksLikePassword(value, false) : looksLikeKey(value, false)),
    rank: -1,
    source: 'unverified',
  },
];
