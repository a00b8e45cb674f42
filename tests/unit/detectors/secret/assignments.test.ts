import { describe, expect, it } from 'vitest';
import { secretDetectors } from '../../../../utils/detectors/secret/secret';
import { finder } from '../found';
import { random } from './random';

const find = finder({ detectors: secretDetectors });
const values = (text: string) => find(text).map((f) => f.value);

const key = random('alnum', 32);
const hex = random('hex', 40, 3);
const word = `T${random('hex', 6)}!x9`;
/** A plain word that is nobody's variable. */
const plain = ['sword', 'fish'].join('');
const b64 = Buffer.from(`app:${word}`).toString('base64');

describe('a key or token is found as it is written in', () => {
  it.each<[string, string, string]>([
    ['JavaScript', `const apiKey = '${key}';`, key],
    ['JavaScript, a fall-back', `const t = process.env.API_TOKEN || "${key}";`, key],
    ['JavaScript, another fall-back', `apiToken: env.API_TOKEN ?? '${key}',`, key],
    ['TypeScript', `private readonly authToken: string | undefined = "${key}";`, key],
    ['Python', `API_KEY: Final[str] = "${key}"`, key],
    ['Python, a default', `os.environ.get("SERVICE_TOKEN", "${key}")`, key],
    ['Python, keyword argument', `Client(access_token="${key}", timeout=3)`, key],
    ['Python, bytes', `SECRET_KEY = b'${key}'`, key],
    ['Java', `private static final String SECRET = "${key}";`, key],
    ['Java, a setter', `client.setApiKey("${key}");`, key],
    ['Kotlin', `val accessToken: String = "${key}"`, key],
    ['C#', `public const string ClientSecret = @"${key}";`, key],
    ['Go', `apiToken := "${key}"`, key],
    ['Go, a struct', `Config{AuthToken: "${key}"}`, key],
    ['Rust', `let api_key: &'static str = "${key}";`, key],
    ['Rust, owned', `let token = String::from("x"); let api_key = Some("${key}");`, key],
    ['Swift', `let clientSecret: String = "${key}"`, key],
    ['PHP', `define('AUTH_KEY', '${key}');`, key],
    ['PHP, an array', `'api_key' => '${key}',`, key],
    ['Ruby', `config.secret_token = '${key}'`, key],
    ['Ruby, a hash', `{ access_token: "${key}" }`, key],
    ['Perl', `my $api_key = '${key}';`, key],
    ['R', `api_key <- "${key}"`, key],
    ['Lua', `["auth_token"] = "${key}",`, key],
    ['Objective-C', `NSString *apiSecret = @"${key}";`, key],
    ['C', `#define API_TOKEN "${key}"`, key],
    ['Make', `API_TOKEN ?= ${key}`, key],
    ['a shell', `export GITEA_TOKEN=${key}`, key],
    ['PowerShell', `$env:API_TOKEN = "${key}"`, key],
    ['a Dockerfile', `ENV SERVICE_TOKEN ${key}`.replace(' SERVICE_TOKEN ', ' SERVICE_TOKEN='), key],
    ['JSON', `{"auth": {"api_key": "${key}"}}`, key],
    ['JSON, name and value', `{"name": "SERVICE_TOKEN", "value": "${key}"}`, key],
    ['YAML', `api-key: ${key}`, key],
    ['YAML, name and value', `- name: SERVICE_TOKEN\n  value: ${key}\n`, key],
    ['YAML, a block', `api_token: |\n  ${key}\n`, key],
    ['TOML', `secret_key = "${key}"`, key],
    ['INI', `[service]\nsecret=${key}\n`, key],
    ['properties', `service.oauth2.client-secret=${key}`, key],
    ['XML, an element', `<apiKey>${key}</apiKey>`, key],
    ['XML, an element of a namespace', `<cfg:token type="x">\n  ${key}\n</cfg:token>`, key],
    ['XML, attributes', `<add key="ApiSecret" value="${key}" />`, key],
    ['XML, a named property', `<property name="api.token" value="${key}"/>`, key],
    ['a property list', `<key>ApiToken</key>\n  <string>${key}</string>`, key],
    ['Terraform', `variable "service_api_token" {\n  type = string\n  default = "${key}"\n}`, key],
    ['a header', `X-Api-Key: ${key}`, key],
    ['an address', `https://h.example.org/x?page=2&api_key=${key}`, key],
    ['npmrc', `//registry.example.org/:_authToken=${key}`, key],
    ['a table', `| API key | ${key} |`, key],
    ['a list', `**Access token:** \`${key}\``, key],
    ['columns', `Access Token      ${key}`, key],
    ['an option', `deploy -serviceToken ${key}`, key],
    ['an option with an equals sign', `run --client-secret=${key} --debug`, key],
    ['a comparison', `if (token === "${key}") {`, key],
    ['typographic quotation marks', `token: “${key}”`, key],
    ['hexadecimal digits', `access_key = ${hex}`, hex],
    ['German', `API-Schlüssel: ${key}`, key],
    ['French', `Clé d'API : ${key}`, key],
    ['Spanish', `Clave de API: ${key}`, key],
    ['Portuguese', `Chave API: ${key}`, key],
    ['Italian', `Chiave API: ${key}`, key],
    ['Dutch', `API-sleutel: ${key}`, key],
    ['Polish', `Klucz API: ${key}`, key],
    ['Japanese', `APIキー：${key}`, key],
    ['Chinese', `密钥：${key}`, key],
    ['Docker', `{"auths": {"registry.example.org": {"auth": "${b64}"}}}`, b64],
    ['npmrc, user and password', `_auth=${b64}`, b64],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  const uuid = (version: string) =>
    `${random('hex', 8)}-${random('hex', 4)}-${version}${random('hex', 3)}-8${random('hex', 3)}-${random('hex', 12)}`;
  it.each<[string, string]>([
    ['a call', 'const apiKey = getApiKey(request2);'],
    ['a chain', 'const token = session2.user.accessToken;'],
    ['an index', 'token = tokens[index + 1];'],
    ['the environment', 'secret_key = os.environ["SECRET_KEY_2"]'],
    ['a name looked up', `getString("api.token.key2")`],
    ['a template', 'api_token: ${{ secrets.API_TOKEN2 }}'],
    ['a vault', 'token: vault:secret/data/app2#token'],
    ['an encrypted value', `secret: ENC(${key})`],
    ['a declaration', 'interface A { accessToken?: Base64String2; secretKey: Uint8Array }'],
    ['a parser’s token', 'token = createToken(SyntaxKind.Identifier2)'],
    ['a parser’s comparison', `if (token.type === "StringLiteral2") {`],
    ['a translation’s key', `{"settings.apiKey2.label": "settings.apiKey.description2"}`],
    ['a primary key', `primaryKey: "${key}"`],
    ['a public key', `public_key = "${key}"`],
    ['a CSRF token', `<input type="hidden" name="authenticity_token" value="${key}" />`],
    ['a keyboard', `keyboardLayout = "${key}"`],
    ['the id of a key', `accessKeyId2Label: "x", kms_key_id: "${uuid('4')}"`],
    ['the name of a secret', `secretName: "${key.toLowerCase()}"`],
    ['a path to a key', 'private_key_path = "/etc/ssl/private/server2.key"'],
    ['a file', 'key_file: server-2027.pem'],
    ['a commit', `revision = "${hex}"`],
    ['a checksum', `"integrity": "sha512-${random('base64', 86)}=="`],
    ['a UUID made of the time', `api_token = "${uuid('1')}"`],
    ['an alphabet', 'const tokenChars = "0123456789abcdefghijklmnopqrstuvwxyz"'],
    ['a mask', `api_key = "${key.slice(0, 4)}${'*'.repeat(28)}"`],
    ['a placeholder', 'api_key = "your-api-key-goes-here-123"'],
    ['a sentence', 'The token expires after 3600s and the key rotates every 24h.'],
    ['an item of a list', '["token", "identifier2Name", "keyword3"]'],
    ['a count', 'max_tokens=4096, token_count: 128000'],
    ['a regular expression', 'const TOKEN = /^[a-z0-9-_]+$/i'],
    ['a minified call', 'var token=t(e,2),key=n.key2;return{token:r.get(token,"x")}'],
  ])('but not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a password is found as it is written in', () => {
  it.each<[string, string, string]>([
    ['code', `password = "${word}"`, word],
    ['code, with a sign at its end', `String pwd = "Prestig$";`, 'Prestig$'],
    ['code, a comparison with a plain word', `if user == 'ann' and password == '${plain}':`, plain],
    ['a comparison, turned round', `if ("${word}".equals(password)) {`, word],
    ['another', `if '${word}' == self.password:`, word],
    ['a call', `user.setPassword("${word}");`, word],
    ['Gradle', `credentials {\n  username 'ann'\n  password '${word}'\n}`, word],
    ['an environment file', `DB_PASSWORD=${word}\n`, word],
    ['an environment file, a plain word', `export APP_DB_PASSWORD=${plain}\n`, plain],
    ['settings, a plain word beside its user', `[mail]\nuser = ann\npassword = ${plain}x\n`, `${plain}x`],
    ['PHP, a plain word beside its user', `$user = "ann"; $pwd = "${plain}";`, plain],
    ['JSON', `{"user": "ann", "passwd": "${word}"}`, word],
    ['JSON in a string', `"{\\"password\\": \\"${word}\\"}"`, word],
    ['YAML', `passphrase: ${word}\n`, word],
    ['XML', `<Password>${word}</Password>`, word],
    ['XML attributes', `<add key="SmtpPassword" value="${word}"/>`, word],
    ['an attribute', `<user name="ann" password="${word}" />`, word],
    ['a block', `db_password: >-\n    ${word}\n`, word],
    ['a command’s option', `app --db-password ${word} --verbose`, word],
    ['a switch', `app /password:${word}`, word],
    ['SQL', `CREATE ROLE app LOGIN PASSWORD '${word}';`, word],
    ['a property of Java', `java -Djavax.net.ssl.keyStorePassword=${word} -jar x.jar`, word],
    ['keytool', `keytool -storepass ${word} -alias x`, word],
    ['plink', `plink -ssh -pw ${word} ann@host`, word],
    ['a note', `PW: ${word}`, word],
    ['a note in German', `Kennwort: ${word}`, word],
    ['a note in French', `mot de passe : ${word}`, word],
    ['a note in Spanish', `Contraseña: ${word}`, word],
    ['a note in Portuguese', `Senha: ${word}`, word],
    ['a note in Dutch', `Wachtwoord: ${word}`, word],
    ['a note in Polish', `Hasło: ${word}`, word],
    ['a note in Japanese', `パスワード：${word}`, word],
    ['a note in Chinese', `密码：${word}`, word],
    ['a note in Russian', `Пароль: ${word}`, word],
    ['the line below', `Password:\n${word}\n`, word],
    ['a table', `| Password | ${word} |`, word],
    ['markdown', `- **Password**: \`${word}\``, word],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string]>([
    ['a label', `passwordLabel: "Password:"`],
    ['a translation', `{"username": "Benutzername", "password": "Kennwort", "forgotPassword": "Passwort2 vergessen?"}`],
    ['a translation without spaces', `"pass": "要素にはaria-busy属性が存在します"`],
    ['a route', `get '/password/edit2' => "users#password2"`],
    ['a selector', `this.password = "#password-input2";`],
    ['a type', 'function login(user: string, password: Uint8Array): Promise<Session2>'],
    ['a type of TypeScript', 'interface Pass { beginningOfPassWriteIndex?: GPUSize32 }'],
    ['a constant', 'readonly STENCIL_PASS_DEPTH_FAIL: 0x0B95;'],
    ['a variable', 'connect(user, password=db_password2)'],
    ['an argument', 'self.password = password2'],
    ['a shell’s variable', 'PASSWORD=$(pwgen 16 1)'],
    ['another', 'mysql -u root -p"$DB_PASS2"'],
    ['a Windows variable', 'set PASSWORD=%DB_PASSWORD2%'],
    ['a property', 'spring.datasource.password=${DB_PASSWORD:}'],
    ['a negation', 'return { pass: !this.isNot2 };'],
    ['a verb', 'Pass `--force2` to overwrite, or pass "utf8" as the second argument.'],
    ['a package', '"minipass-fetch": "^1.4.1"'],
    ['a path', `readFileSync('/etc/passwd2')`],
    ['a policy', 'password_policy: "min12chars"'],
    ['a hash’s name', 'password_encoder: "bcrypt12"'],
    ['a comparison with a state', `if (password === 'required') return;`],
    ['an enumeration', 'PROMPT_FOR_PASSWORD = "promptForPassword"'],
    ['a style', '.compass2:hover{color:#fff}'],
    ['a stand-in', 'password: "changeme123"'],
    ['another stand-in', 'DB_PASSWORD=password'],
    ['a mask', 'password: "••••••••"'],
    ['a list of names', `["user", "password", "secrets.*"]`],
    ['a parameter', '@param {string} password The password2 of the user'],
  ])('but not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
