import { finish } from '../../../../utils/classify/finish';
import { describe, expect, it } from 'vitest';
import { makeSecretDetectors } from '../../../../utils/detectors/secret/secret';
import { finder } from '../found';
import { random } from './random';

const find = finder({ detectors: finish(makeSecretDetectors()) });
const values = (text: string) => find(text).map((f) => f.value);

const key = random('alnum', 32);
const word = `T${random('hex', 6)}!x9`;
const plain = ['sword', 'fish'].join('');
const b64 = (text: string) => Buffer.from(text).toString('base64');

describe('a password in an address or a connection string is found', () => {
  it.each<[string, string, string]>([
    ['PostgreSQL', `postgresql://app:${word}@db.internal:5432/main?sslmode=require`, word],
    ['MySQL, a plain word', `mysql://app:${plain}@10.0.0.7/crm`, plain],
    ['MongoDB', `mongodb+srv://app:${word}@cluster0.abcde.mongodb.net/test`, word],
    ['Redis, without a user', `redis://:${word}@cache:6379/0`, word],
    ['AMQP', `amqps://app:${word}@mq.internal:5671/vhost`, word],
    ['SMTP', `smtp://mailer:${word}@smtp.internal:587`, word],
    ['SMTP, an address as the user', `smtps://ann@mail.company:${word}@smtp.mail.company:465`, word],
    ['FTP', `ftp://ann:${word}@files.internal/in`, word],
    ['FTP, an account named so', `ftp://ftp:${word}@files.internal/in`, word],
    ['LDAP', `ldaps://cn=admin:${word}@ldap.internal`, word],
    ['SQLAlchemy', `mssql+pyodbc://sa:${word}@sql1/crm?driver=x`, word],
    ['a plain word at a name that only begins like one for examples', `postgres://app:${plain}@db1.example.company/main`, plain],
    ['a host in brackets', `postgres://app:${word}@[2001:db8::1]/main`, word],
    ['a password with a slash', `postgres://app:${word}/y2@db/main`, `${word}/y2`],
    ['JDBC parameters', `jdbc:mysql://db:3306/crm?user=app&password=${word}&useSSL=false`, word],
    ['JDBC for Oracle', `jdbc:oracle:thin:scott/${word}@//db:1521/x`, word],
    ['ADO.NET', `Server=tcp:db1,1433;Initial Catalog=crm;User ID=app;Password=${word};Encrypt=True;`, word],
    ['ADO.NET, a plain word', `Data Source=db1;Initial Catalog=crm;User ID=app;Password=${plain};`, plain],
    ['ADO.NET in XML', `<add name="x" connectionString="Data Source=db1;uid=app;pwd=${word}" />`, word],
    ['ODBC, braces', `Driver={SQL Server};Server=db1;UID=app;PWD={${word}};`, word],
    ['libpq', `host=db1 port=5432 user=app password=${word} dbname=crm`, word],
    ['libpq, a plain word', `host=db1 user=app password=${plain} dbname=crm`, plain],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string]>([
    ['a port and a path', 'http://example.org:8080/path@v2'],
    ['a port and an address', 'see https://url:8000 @somebody'],
    ['an address in an address', 'https://web.archive.org/web/2020:01/https://me@example.org/'],
    ['the user’s name again', 'amqp://guest:guest@localhost:5672/'],
    ['a stand-in', 'postgres://user:password@localhost/db'],
    ['another', 'https://user:somepassword@example.org/'],
    ['a port behind the host of a mail server', 'see smtp://ann@smtp.mail.company:465/ or ask bob@mail.company'],
    ['a path behind the host of another address', 'ssh://git@code.company:team2/app@v1'],
    ['a variable', 'mysql://root:${DB_PASSWORD2}@db/x'],
    ['another', 'mysql://root:$DB_PASS2@db/x'],
    ['brackets', 'redis://:<password1>@host'],
    ['a mask', 'postgres://app:*****@db/main'],
    ['a query', 'https://example.org/?q=a:b2@c'],
    ['an SSH address', 'git clone ssh://git@example.org:2222/a/b.git'],
    ['a connection string with a variable', 'Server=db1;User ID=app;Password=${DB_PASSWORD2};'],
    ['one with a stand-in', 'Server=myServerAddress;Database=myDataBase;User Id=myUsername;Password=myPassword;'],
    ['the word that explanations put in the query of an address', 'postgresql:///crm?host=db1&user=app&password=secret'],
    ['the account that everybody may use', `ftp://anonymous:${word}@files.internal/pub`],
    ['that account in a connection string', `Server=db1;User ID=anonymous;Password=${word};Database=pub;`],
    ['that account in code', `server->user = "anonymous";\nserver->password = "${word}";`],
    ['a plain word at a name for examples', `postgres://app:${plain}@db1.example.com:5432/main`],
    ['a plain word at a block of addresses for examples', `postgres://app:${plain}@198.51.100.7/main`],
    ['a plain word at the block of IPv6', `postgres://app:${plain}@[2001:db8::1234]/main`],
    ['one that says nothing', 'Server=db1;Integrated Security=true;Persist Security Info=False'],
  ])('but not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a header or a cookie is found', () => {
  const basic = b64(`app:${word}`);
  it.each<[string, string, string]>([
    ['basic', `Authorization: Basic ${basic}`, basic],
    ['basic, in code', `headers = {'Authorization': 'Basic ${basic}'}`, basic],
    ['basic, a key as the user', `Authorization: Basic ${b64(`${key}:`)}`, b64(`${key}:`)],
    ['bearer', `curl -H "Authorization: Bearer ${key}" https://h.example.org`, key],
    ['bearer, short', `Authorization: Bearer mF_9${key.slice(0, 11)}`, `mF_9${key.slice(0, 11)}`],
    ['a scheme of the vendor', `Authorization: Token ${key}`, key],
    ['another scheme', `authorization: ApiKey ${key}`, key],
    ['no scheme', `"Authorization": "${key}"`, key],
    ['a header of keys', `X-API-Key: ${key}`, key],
    ['a header of tokens', `PRIVATE-TOKEN: ${key}`, key],
    ['a session of PHP', `Cookie: PHPSESSID=${random('alnum', 26).toLowerCase()}; lang=de`, random('alnum', 26).toLowerCase()],
    ['a session of Java', `Set-Cookie: JSESSIONID=${random('hex', 32).toUpperCase()}; Path=/; HttpOnly`, random('hex', 32).toUpperCase()],
    ['a session named so', `Cookie: theme=dark; session=${key}`, key],
    ['a token of a cookie', `Set-Cookie: auth_token=${key}; HttpOnly`, key],
    ['a session of any program', `Cookie: lang=de; sessionid=${random('alnum', 32)}`, random('alnum', 32)],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string]>([
    ['a stand-in', 'Authorization: Bearer <token>'],
    ['a variable', 'Authorization: Bearer ${API_TOKEN2}'],
    ['a word', 'Authorization: Bearer YOUR_API_TOKEN_2'],
    ['prose', 'basic authentication and bearer authentication2 are the same'],
    ['a name', 'Authorization: Bearer accessTokenFromLogin2'],
    ['no credentials', 'Authorization: Digest username="Mufasa", realm="x@example.org"'],
    ['base64 of something else', `basic ${b64('just some text here')}`],
    [
      'a session in a log',
      `session_id=${random('hex', 8)}-${random('hex', 4)}-4${random('hex', 3)}-8${random('hex', 3)}-${random('hex', 12)} took 5 ms`,
    ],
    ['a session outside of a cookie', `open /chat?session=${key}`],
    ['a deleted cookie', 'Set-Cookie: PHPSESSID=deleted; expires=Thu, 01-Jan-1970'],
  ])('but not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a command line that holds a password is found', () => {
  it.each<[string, string, string]>([
    ['curl', `curl -s -u app:${word} https://h.example.org`, word],
    ['curl, quoted', `curl --user "app:${word}" https://h.example.org`, word],
    ['curl, each part quoted', `curl --user app:'${word}' https://h.example.org`, word],
    ['curl, without a user', `curl -u ":${word}" https://h.example.org`, word],
    ['curl, a key as the user', `curl -u "${key}:" https://h.example.org`, key],
    ['curl, over lines', `curl -X POST https://h.example.org \\\n  -H 'A: b' \\\n  -u app:${word}\n`, word],
    ['curl, an e-mail address as the user', `curl --user ann@example.org:${word} https://h.example.org -v`, word],
    ['HTTPie', `http -a app:${word} h.example.org`.replace(' -a ', ' -u '), word],
    ['mysql', `mysql -h db1 -u app -p${word} crm`, word],
    ['mysqldump, a plain word', `mysqldump -uapp -p${plain} crm > x.sql`, plain],
    ['sshpass', `sshpass -p '${word}' ssh ann@host`, word],
    ['docker login', `docker login -u ann -p ${word} registry.example.org`, word],
    ['mongosh', `mongosh --host db1 -u app -p ${word}`, word],
    ['sqlcmd', `sqlcmd -S db1 -U sa -P ${word} -Q "x"`, word],
    ['PsExec within a call, a plain word', `system("psexec \\\\\\\\host1 -u Administrator -p ${plain} shutdown -r");`, plain],
    ['redis-cli', `redis-cli -h cache -a ${word} ping`, word],
    ['ldapsearch', `ldapsearch -x -D cn=admin -w ${word} -b dc=x`, word],
    ['psql', `PGPASSWORD=${word} psql -h db1`, word],
    ['openssl', `openssl rsa -in key.pem -passin pass:${word} -out x`, word],
    ['smbclient', `smbclient //host/share -U ann%${word}`, word],
    ['net use', `net use Z: \\\\host\\share /user:DOM\\ann ${word}`, word],
    ['rabbitmqctl', `rabbitmqctl add_user app ${word}`, word],
    ['htpasswd', `htpasswd -b /etc/nginx/.htpasswd ann ${word}`, word],
    ['PowerShell', `ConvertTo-SecureString "${word}" -AsPlainText -Force`, word],
    ['an option', `app login --username ann --password ${word}`, word],
    ['sudo -S', `echo '${word}' | sudo -S apt-get update`, word],
    ['chpasswd', `echo "ann:${word}" | sudo chpasswd`, word],
    ['usermod', `usermod -p '${word}' ann`, word],
    ['openssl enc', `openssl enc -aes-256-cbc -k ${word} -in a -out b`, word],
    ['rclone', `rclone obscure ${word}`, word],
    ['lftp', `lftp -u ann,${word} sftp://files.example.org`, word],
    ['kinit', `kinit ann <<< ${word}`, word],
    ['signtool', `signtool sign /f cert.pfx /p ${word} /t http://t.example.org app.exe`, word],
    ['cmdkey', `cmdkey /add:host1 /user:ann /pass:${word}`, word],
    ['Expect', `expect "password:"\nsend "${word}\\r"`, word],
    ['Expect, in a block', `expect {\n  "*assword: " { send -- "${word}\\n" }\n}`.replace('*assword', 'ann’s password'), word],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string]>([
    ['a port', 'docker run -p 8080:80 nginx'],
    ['a volume’s owner', 'docker run -u 1000:1000 alpine2'],
    ['a user and a group', 'chown -R -u app:app2 /srv'],
    ['a variable', 'curl -u "$USER:$PASS2" https://h.example.org'],
    ['a stand-in', 'curl -u username:password https://h.example.org'],
    ['another', 'curl -u <user:password1> https://h.example.org'],
    ['one character again and again', 'curl --user "xxx:yyy" https://h.example.org'],
    ['a prompt', 'mysql -u root -p crm2024'],
    ['a variable that is piped', 'echo "$PASS2" | sudo -S apt-get update'],
    ['what Expect sends after something else', `expect "$ "\nsend "./run2.sh\\r"`],
    ['a variable that Expect sends', `expect "password:"\nsend "$PASS2\\r"`],
    ['a folder', 'mkdir -p build2/x && cp -p a1b2c3 d'],
    ['a login from standard input', 'docker login -u ann --password-stdin registry.example.org'],
    ['a date’s format', `git log --pretty=format:%h2 -p src2/x`],
    ['an option that is one', 'sshpass -p "$SSHPASS2" ssh x'],
  ])('but not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a secret in the configuration of a network device is found', () => {
  it.each<[string, string, string]>([
    ['a community', `snmp-server community ${word} RO`, word],
    ['a TACACS+ key', `tacacs-server host 10.1.5.6 key ${word}`, word],
    ['a RADIUS key, obscured', `radius-server key 7 0${random('hex', 15)}`, `0${random('hex', 15)}`],
    ['an IKE key', `crypto isakmp key ${word} address 10.2.3.4`, word],
    ['a user', `username ann privilege 15 secret 0 ${word}`, word],
    ['a BGP neighbour', `neighbor 10.0.0.2 password ${word}`, word],
    ['OSPF', `  ip ospf message-digest-key 1 md5 ${word}`, word],
    ['JunOS', `set security ike policy p1 pre-shared-key ascii-text "${word}"`, word],
    ['JunOS, a user', `set system login user ann authentication plain-text-password-value "${word}"`, word],
    ['FortiOS', `    set psksecret ENC ${b64(random('alnum', 30))}`, b64(random('alnum', 30))],
    ['a wireless network', `network={\n  ssid="office"\n  psk="${word}"\n}`, word],
    ['hostapd', `wpa_passphrase=${word}`, word],
    ['MikroTik', `/interface wireless security-profiles add wpa2-pre-shared-key=${word}`, word],
    ['a profile that Windows exported', `<keyMaterial>${word}</keyMaterial>`, word],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string]>([
    ['the factory’s community', 'snmp-server community public RO'],
    ['a host', 'tacacs-server host 10.1.5.6'],
    ['a variable', 'radius-server key $RADIUS_KEY2'],
    ['a placeholder', 'crypto isakmp key <your-key1> address 10.2.3.4'],
    ['a sentence', 'Each username has a password or secret token, see section 7.'],
    ['another', 'Set password policy2 before you set passphrase rules.'],
    ['a field without a value', 'psk=\nssid=office24'],
  ])('but not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('credentials in a call, a file or a statement are found', () => {
  it.each<[string, string, string]>([
    ['netrc', `machine git.example.org\n  login ann\n  password ${word}\n`, word],
    ['postgresql-password', `db1.internal:5432:crm:app:${word}\n`, word],
    ['pypirc', `[pypi]\nusername = ann\npassword = ${word}\n`, word],
    ['my.cnf', `[client]\nuser=app\npassword=${plain}x\n`, `${plain}x`],
    ['SQL', `CREATE USER 'app'@'%' IDENTIFIED BY '${word}';`, word],
    ['SQL of Oracle', `CREATE USER app IDENTIFIED BY ${word.replace('!', '_')};`, word.replace('!', '_')],
    ['SQL with a method', `ALTER USER app IDENTIFIED WITH caching_sha2_password BY '${word}';`, word],
    ['C#', `new NetworkCredential("ann", "${word}", "DOM2")`.replace(', "DOM2"', ''), word],
    ['C#, over lines', `new DirectoryEntry("LDAP://dc1",\n    "DOM\\\\ann",\n    "${word}");`, word],
    ['Python', `requests.get(url, auth=('ann', '${word}'))`, word],
    ['Python, a class', `auth=HTTPBasicAuth("ann", "${word}")`, word],
    ['Java', `DriverManager.getConnection(url, "app", "${word}")`, word],
    ['PHP', `$db = new mysqli("localhost", "app", "${word}", );`.replace(', )', ')'), word],
    ['PHP, PDO', `new PDO('mysql:host=db1;dbname=crm', 'app', '${word}')`, word],
    ['Go', `smtp.PlainAuth("", "ann@example.org", "${word}", "smtp.example.org")`, word],
    ['Python, mail', `server.login("ann@example.org", "${word}")`, word],
    ['a key of Fernet', `box = Fernet("${random('alnum', 43)}=")`, `${random('alnum', 43)}=`],
    ['a key that signs', `jwt.sign({ sub: 1 }, "${key}")`, key],
    ['a key that authenticates', `crypto.createHmac('sha256', '${key}')`, key],
    ['Rust', `let secret = String::from("${key}");`, key],
    ['Python, bytes', `aes_key = bytes.fromhex("${random('hex', 64)}")`, random('hex', 64)],
    ['a variable of Windows', `setx API_KEY ${key}`, key],
    ['a variable of fish', `set -gx API_KEY ${key}`, key],
    ['a variable of Apache', `SetEnv API_KEY ${key}`, key],
  ])('%s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string]>([
    ['variables', 'server.login(user2, password2)'],
    ['one text', 'server.login("ann2")'],
    ['stand-ins', 'auth=("user", "pass")'],
    ['a variable that signs', "jwt.sign({ sub: 'ann' }, secret2)"],
    ['an algorithm', "crypto.createHmac('sha256', key2)"],
    ['a sentence', 'logger.login("user", "was logged in 2 times")'],
    ['a route', 'router.login("/login2", "/home2")'],
    ['a mask', `auth=("ann", "********")`],
    ['a machine', 'the machine login page2 password reset3'],
    ['SQL with a variable', 'CREATE USER app IDENTIFIED BY :password2;'],
    ['a time', 'at 10:5432:11:12:13'],
  ])('but not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
