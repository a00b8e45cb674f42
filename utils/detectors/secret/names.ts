/**
 * Literals at which an assignment of a password may stand. `pass` covers password, passwd, passphrase, passcode, Passwort and
 * mot de passe; what follows it in the name is looked at by `isPasswordName`.
 */
export const PASSWORD_KEYWORDS = [
  'pass',
  'pwd',
  'pswd',
  '_pw',
  '-pw',
  'pw:',
  'pw=',
  'pw =',
  '"pw"',
  'kennwort',
  'contraseña',
  'contrasena',
  'senha',
  'wachtwoord',
  'hasło',
  'haslo',
  'parola',
  'lösenord',
  'losenord',
  'adgangskode',
  'salasana',
  'heslo',
  'jelszó',
  'şifre',
  'пароль',
  'κωδικός',
  'パスワード',
  '비밀번호',
  '비번',
  '패스워드',
  '密码',
  '密碼',
  '口令',
];

/** Literals at which an assignment of a key or token may stand. A bare `key` counts only as the end of a longer name. */
export const KEY_KEYWORDS = ['secret', 'token', 'credential', 'creds', 'key', '_auth', '"auth"', "'auth'", '_pat', '_salt'];

/** Names of keys whose last word is not that of a key, in other languages than English. */
export const FOREIGN_KEYWORDS = [
  'schlüssel',
  'schluessel',
  'clé api',
  "clé d'api",
  'clé d’api',
  'clave api',
  'clave_api',
  'clave de api',
  'chave api',
  'chave_api',
  'chave de api',
  'chiave api',
  'chiave_api',
  'sleutel',
  'klucz api',
  'klucz_api',
  'apiキー',
  'アクセスキー',
  'シークレット',
  'トークン',
  'api密钥',
  '密钥',
  '令牌',
];

/** What may follow `pass` in the name of a password. */
const PASS = /^pass(?:$|words?|wd|wort|wrd|w(?![a-z])|phrases?|codes?|e(?![a-z])|(?=[A-Z_\-.\d$]))/;
/** What a name ends in that says something about a password: its hash, its field, its place. */
const ABOUT_PASSWORD =
  /(?:hash(?:ed)?|policy|policies|fields?|labels?|input|hint|prompt|text|title|mes+ages?|msg|errors?|placeholder|file|path|ur[li]|link|length|min|max|strength|type|ids?|name|keys?|regexp?|pattern|expir\w*|changed|updated|age|count|required|enabled|visible|valid\w*|form|page|screen|button|icon|column|attribute|param\w*|variable|prefix|suffix|encoder|manager|mgr|dialog|provider|service|handler|helper|utils?|class|selector|locator|xpath|css|description|format|info|options?|rules?|schema|through|function|fn|callback|stdin|command|rate|ed|ing|age|er|port|tests?|forgot|reset|show|hide|toggle|salt|digest|method|mode|state|store|source|ref|arn)$/i;

/** What may stand right before `pass` in one word: `dbpass`, but not `compass` or `bypass`. */
const BEFORE_PASS =
  /(?:^|[^a-z])(?:db|database|user|usr|root|admin|adm|smtp|mail|email|imap|pop3?|ftp|sftp|ssh|sql|my|mysql|pg|postgres|ora|oracle|redis|mongo|ldap|http|https|proxy|auth|login|new|old|the|your|sudo|su|key|keystore|truststore|store|trust|cert|pfx|pkcs12|p12|pem|wifi|wpa|vpn|vnc|rdp|svn|git|rabbit|mq|amqp|mqtt|web|app|api|client|server|sys|system|sa|bind|jdbc|ds|data|test|default|init|enc|master|host|remote|local|service|svc|acc|account|wlan|router|snmp|telnet|win|domain|ad|jenkins|nexus|sonar|github|gitlab|aws)pass$/i;
/** Keywords that must be a word of their own: `hasLoc` is no `hasło`. */
const OF_LETTERS = /^(?:haslo|hasło|heslo|parola|senha|[-_]?pw(?!d))/i;
const WHOLE_WORD = /^(?:haslo|hasło|heslo|parola|senha|[-_]?pw)s?\d?(?![a-z])/i;

/** Whether the name, with a keyword of passwords at `keyword`, is that of a password. */
export function isPasswordName(name: string, keyword: number): boolean {
  const rest = name.slice(keyword);
  if (/^pass/i.test(rest)) {
    const before = name.charCodeAt(keyword - 1) | 32;
    if (before >= 97 && before <= 122 && /^(?:pass|PASS)(?![a-zA-Z])/.test(rest) && !BEFORE_PASS.test(name.slice(0, keyword + 4)))
      return false;
    if (!PASS.test(/^PASS/.test(rest) ? rest.toLowerCase() : rest.charAt(0).toLowerCase() + rest.slice(1))) return false;
  } else if (OF_LETTERS.test(rest)) {
    if (!WHOLE_WORD.test(rest)) return false;
    if (/^[a-zł]/i.test(rest) && /[A-Za-z]/.test(name.charAt(keyword - 1)))
      return /^pw\d?$/i.test(rest) && BEFORE_PASS.test(`${name.slice(0, keyword)}pass`);
  }
  return !ABOUT_PASSWORD.test(name);
}

/** A bare `pass` may be one of a renderer, a test, or a verb: more is asked of its value. */
export function isVaguePass(name: string, keyword: number): boolean {
  return (
    /^pass(?:$|[^a-z])/i.test(name.slice(keyword)) && !/^[A-Z][A-Z0-9_]*_PASS$/.test(name) && !BEFORE_PASS.test(name.slice(0, keyword + 4))
  );
}

/** Names that hold `key` or `token` and are no secret: `primaryKey`, `csrf_token`, `monkey`. */
const NO_SECRET =
  /(?:primary|foreign|natural|(?<!bit)bucket|schema|pub|public|pub(?:lic)?[_-]?key|cache|sort|partition|hash|row|range|index|lookup|group|map|dict|json|object|unique|composite|translation|i18n|locale|hot|arrow|shortcut|idempotency|dedupe|query|param|attribute|column|field|storage|local|session|state|react|item|data|tooltip|label|message|route|page|next|continuation|pagination|csrf|xsrf|csrfmiddleware|authenticity|verification|requestverification|anti[_-]?forgery|sequence|event|registry|option|config|setting|menu|tab|list|node|entity|record|search|filter|answer|license[_-]?plate|virtual|modifier|accelerator|host|known|error|recv|send|export|import|list|refresh|delete|trusted|authorized|signed[_-]?by|reference|issue|project|ticket|cell|block|device|window|scan|start|end|first|last|left|right|prev|current|parent|child|new|old|open|close|comma|colon|semi|paren|brace|bracket|punctuator|operator|identifier|keyword|string|number|word|text|stop|special|bos|eos|pad|unk|mask|sep|cls)[_-]?(?:key|token)s?$|(?:mon|tur|don|hoc|joc|whis|lac|jer)key$|public[_-]?(?:key|token)|pubkey|^(?:key|token)s?$/i;
/** Names whose end says that the value is about a secret: its id, type, place or number. */
const ABOUT_KEY =
  /token(?:iz|s?_?(?:type|count|limit|used|usage|expir|length|address))|secretar|key(?:board|word|frame|down|up|press|path|code|event|map|pair|ring|store|stroke|tab|vault|id)|(?:ids?|name|variable|field|label|placeholder|hint|path|file|url|uri|type|arn|ref|length|size|policy|algorithm|alg|version|endpoint|count|limit|hash|digest|checksum|fingerprint|thumbprint|mesh(?:ing)?|format|description|title|expiry|expires|expiration|provider|manager|service|class|usage|prefix|suffix|scope|issuer|audience|pattern|regexp?|index|at|by|date|time|ttl|chars|alphabet|address|header|param|mode|enabled|required|status|method|source|engine|store|location|region)$/i;
/** Words before `key` that make the name plainly that of a secret. */
const SECRET_KEY =
  /(?:api|access|secret|private|priv|auth|authentication|encryption|encrypt|decryption|decrypt|crypt|crypto|cipher|aes|hmac|signing|signature|sign|service|account|admin|master|app|application|client|consumer|subscription|license|licence|licensing|stream|server|user|webhook|deploy|deployment|ssh|ssl|tls|rsa|jwt|session|cookie|security|shared|sas|function|integration|write|ingest|live|test|prod|production|dev|staging|rest|sdk|bot|maps?|root|wallet|unseal|seal|recovery|activation|product|merchant|payment|gateway|sendgrid|mail|mailgun|sms|aws|s3|gcp|azure|storage|openai|anthropic|google|stripe|twilio|github|gitlab|slack|datadog|cloudflare|heroku|firebase|algolia|pusher|sentry|rails|secretkeybase|laravel|django|flask|wp|nonce|logged[_-]?in|device[_-]?secret|pre[_-]?shared|psk|wep|wpa|wifi|vpn|network|enc|x)[ _-]?keys?(?:$|[_\-.A-Z\d])/i;

/** How sure a name is that of a key or token: `weak` where only the value can tell. Null where it is none. */
export function keyNameKind(name: string, keyword: number, wordBefore: string): 'strong' | 'weak' | 'auth' | null {
  const rest = name.slice(keyword);
  if (/^['"]?_?auth/i.test(rest)) return /(?:^|[^a-z])auth$/i.test(name) ? 'auth' : null;
  if (/^_(?:pat|salt)/i.test(rest)) return /^_(?:pat|salt)\d?$/i.test(rest) ? 'strong' : null;
  const whole = wordBefore === '' ? name : `${wordBefore} ${name}`;
  if (ABOUT_KEY.test(name)) return null;
  if (SECRET_KEY.test(whole)) return NO_SECRET.test(name) && !/^keys?$/i.test(name) ? null : 'strong';
  if (/^(?:secret|credential|creds)/i.test(rest))
    return /^secret[a-z]/.test(rest) && !/^secrets?(?:$|[^a-z]|key|access|token|base|value)/.test(rest) ? null : 'strong';
  if (/^token/i.test(rest)) {
    if (/^token$/i.test(name)) return 'strong';
    return NO_SECRET.test(name) ? null : 'strong';
  }
  if (NO_SECRET.test(name)) return null;
  return /[A-Za-z0-9_-]key/i.test(name) && !/^key[a-z]{3}/.test(rest.replace(/^K/, 'k')) ? 'weak' : null;
}
