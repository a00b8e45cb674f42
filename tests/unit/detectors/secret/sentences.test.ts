import { finish } from '../../../../utils/classify/finish';
import { describe, expect, it } from 'vitest';
import { makeSecretDetectors } from '../../../../utils/detectors/secret/secret';
import { finder } from '../found';
import { random } from './random';

const find = finder({ detectors: finish(makeSecretDetectors()) });
const values = (text: string) => find(text).map((f) => f.value);

const word = `T${random('hex', 6)}!x9`;
const plain = ['centi', 'pede'].join('');
const pin = String(7_000 + (Number.parseInt(random('hex', 4), 16) % 1_000));

describe('a password is found in a sentence', () => {
  it.each(['Passw0rd', 'myPassw0rd', 'Passwort', 'passwd'])('that begins or goes on as its name does: %s', (begin) => {
    const value = `${begin}-7${random('hex', 5)}K`;
    expect(values(`Hi, the password is ${value}`)).toEqual([value]);
    expect(values(`Das Passwort lautet ${value}`)).toEqual([value]);
    expect(values(`we changed the password to ${value}`)).toEqual([value]);
  });
  it.each(['Welcome1!', 'Sommer3**', 'Welcome1', `${random('alnum', 10).replace(/\d/g, 'k')}7!`])(
    'that is letters and one digit, the sign behind it included: %s',
    (value) => {
      expect(values(`The password is ${value}`)).toEqual([value]);
      expect(values(`La contraseña del servidor es ${value} `)).toEqual([value]);
      expect(values(`Das Passwort für das WLAN lautet ${value}`)).toEqual([value]);
    },
  );
  it.each<[string, string, readonly string[]]>([
    [
      'English',
      word,
      [
        `my password is ${word}, please`,
        `The password for the staging server is: ${word}.`,
        `password for bob is now ${word}`,
        `I changed the password to ${word} yesterday`,
        `The passphrase was reset to ${word}`,
        `use ${word} as the password`,
        `${word} is my password`,
        `Log in with user ann and password ${word}`,
        `ann / password ${word}`,
        `hey, pw is ${word} btw`,
        `Password for VPN: ${word}`,
        `credentials: admin / ${word}`,
        `The credentials are ann and ${word}`,
      ],
    ],
    [
      'German',
      word,
      [
        `Mein Passwort ist ${word}`,
        `Das Kennwort für den Drucker lautet ${word}.`,
        `Ich habe das Passwort auf ${word} geändert`,
        `Nimm ${word} als Passwort`,
        `Anmelden mit Benutzer ann und Passwort ${word}`,
        `Das neue Passwort: ${word}`,
        `Zugangsdaten: ann / ${word}`,
      ],
    ],
    [
      'French',
      word,
      [
        `le mot de passe du wifi est ${word}`,
        `Le mot de passe : ${word}`,
        `j'ai changé le mot de passe en ${word}`,
        `utilise ${word} comme mot de passe`,
        `avec le mot de passe ${word}`,
        `identifiants : ann / ${word}`,
      ],
    ],
    [
      'Spanish',
      word,
      [
        `la contraseña es ${word}`,
        `La contraseña del servidor es ${word}`,
        `usa ${word} como contraseña`,
        `cambié la contraseña a ${word}`,
        `con la contraseña ${word}`,
        `mi clave es ${word}`,
      ],
    ],
    [
      'Portuguese',
      word,
      [`a senha é ${word}`, `A senha do banco é ${word}`, `use ${word} como senha`, `mudei a senha para ${word}`, `com a senha ${word}`],
    ],
    [
      'Italian',
      word,
      [`la password è ${word}`, `La password del server è ${word}`, `usa ${word} come password`, `ho cambiato la password in ${word}`],
    ],
    [
      'Dutch',
      word,
      [
        `het wachtwoord is ${word}`,
        `Het wachtwoord voor de server is ${word}`,
        `gebruik ${word} als wachtwoord`,
        `met gebruiker ann en wachtwoord ${word}`,
      ],
    ],
    [
      'Polish',
      word,
      [
        `hasło to ${word}`,
        `Hasło do serwera to ${word}`,
        `użyj ${word} jako hasło`,
        `zmieniłem hasło na ${word}`,
        `moje hasło jest ${word}`,
      ],
    ],
    [
      'Japanese',
      word,
      [
        `パスワードは${word}です`,
        `パスワードは「${word}」です。`,
        `パスワードを${word}に変更しました`,
        `${word}がパスワードです`,
        `パスワード：${word}`,
      ],
    ],
    ['Chinese', word, [`密码是${word}`, `密码为 ${word}`, `我的密码是：${word}。`]],
    [
      'quotation marks, a plain word',
      plain,
      [
        `ensure the password is "${plain}" first`,
        `The default password for the user "ann" is "${plain}".`,
        `Das Passwort ist „${plain}“.`,
        `le mot de passe est « ${plain} »`.replaceAll('« ', '«').replaceAll(' »', '»'),
      ],
    ],
    ['digits, of a PIN', pin, [`the PIN code is ${pin}`, `my pin is ${pin}`, `暗証番号は${pin}です`, `code PIN : ${pin}`]],
  ])('in %s', (_, value, texts) => {
    for (const text of texts) expect(values(text), text).toEqual([value]);
  });
});

describe('a sentence about passwords tells none', () => {
  it.each<[string, readonly string[]]>([
    [
      'English',
      [
        'my password is wrong',
        'the password is required.',
        'your password must be 12 characters long',
        'Your password is too short',
        'The password is 128 characters long',
        'The password is stored as a SHA-256 hash in users.password_hash2',
        'passwords are base64-encoded, as in RFC-7617',
        'the password is "invalid"',
        'the password is case-sensitive and has 8-16 characters',
        'Is the password for user2 correct?',
        'a password with 2FA and OAuth2',
        'Why is the password for PostgreSQL15 not accepted by my app?',
        'I forgot the password to my WebServer01 account',
        'use a password manager such as KeePass2',
        'the login: please see page 12 / section 4',
        'The password is user@example.org',
        'the password is <your-password1>',
        'The password is $DB_PASSWORD1',
        'Passwords: at least 1 digit, 1 sign (!, ?, #) and 8+ characters',
        'Write a Python3 function that checks whether a password is strong!',
        'the pin is 3 mm long',
      ],
    ],
    [
      'German',
      [
        'Das Passwort ist falsch',
        'Das Passwort muss 12 Zeichen lang sein',
        'Das Passwort ist 8-stellig',
        'Ihr Kennwort lautet auf den Namen des Servers',
        'Mein Passwort ist abgelaufen!',
        'Anmelden mit Benutzer und Passwort Nummer 2',
      ],
    ],
    [
      'French',
      [
        'le mot de passe est incorrect',
        'Votre mot de passe doit contenir 12 caractères',
        'le mot de passe est trop court !',
        'mot de passe oublié ?',
      ],
    ],
    [
      'Spanish',
      [
        'la contraseña es incorrecta',
        'La contraseña debe tener 12 caracteres',
        'la contraseña es demasiado corta!',
        '¿Olvidó su contraseña?',
        'la clave es la paciencia',
      ],
    ],
    ['Portuguese', ['a senha é inválida', 'A senha deve ter 12 caracteres', 'a senha é muito curta!']],
    ['Italian', ['la password è errata', 'La password deve avere 12 caratteri', 'la password è troppo corta!']],
    ['Dutch', ['het wachtwoord is onjuist', 'Het wachtwoord moet 12 tekens lang zijn', 'het wachtwoord is te kort!']],
    ['Polish', ['hasło jest błędne', 'Hasło musi mieć 12 znaków', 'hasło to za mało!']],
    ['Japanese', ['パスワードは必須です', 'パスワードは8文字以上です', 'パスワードが違います', 'パスワードを忘れた場合']],
    ['Chinese', ['密码是必填项', '密码错误', '密码长度为8位以上']],
  ])('in %s', (_, texts) => {
    for (const text of texts) expect(find(text), text).toEqual([]);
  });
});

describe('a user and a password as people jot them down', () => {
  it.each([
    `ID/PW: ann/${word}`,
    `id pw ann // ${word}`,
    `login / password -> ann / ${word}`,
    `(ID&PWD): ann/${word}`,
    `User/Password ann ${word}`,
    `ID/PW ann(${word})`,
    `username/password for staging: ann, ${word}`,
    `아이디/비번: ann/${word}`,
    `10.20.30.40 (root/${word})`,
    `ssh ops@db1.example.org (admin/${word})`,
    `Password ${word}`,
    `ann@example.org password ${word}`,
    `password for ann:${word}`,
    `pwd of ann is ${word}`,
    `비번은 ${word}`,
    `비밀번호(${word})`,
    `패스워드: ${word}`,
    `Initial password ${word}`,
    `Your temporary password: ${word}`,
    `ann@example.org:${word}`,
    `ann@example.org;${word};2024`,
    `Netflix: ann@example.com / ${word}`,
    `WiFi: Office5G / ${word}`,
    `Zugang: ann / ${word}`,
    `user ann pw ${word}`,
    `username: ann.b, pass: ${word}`,
    `login ann@example.org pwd ${word}`,
    `Here are the creds: ann / ${word}`,
  ])('%s', (text) => {
    expect(values(text)).toEqual([word]);
  });
  it.each([
    'GET /user/password/reset2Fa HTTP/1.1',
    'url = "{scheme}://{user}".format(user=user, password=password, netloc=netloc)',
    'Sign in with user/password or OAuth2/SAML2.',
    'username/password: user/password',
    'ID/PW: see the wiki, page 12',
    '10.20.30.40 root/OTHER_ETC/job12/a',
    'http://10.20.30.40/admin/Xy12kLm9Qa/api',
    'Password Reset2FA flow',
    'Password must have 8+ characters',
    'the user can pass 3 arguments2',
    'git clone git@example.com:ann/Repo2Go.git',
    'scp a.txt ann@example.com:Backup2024/x',
    'mail ann@example.com: Please2 call',
    'The master password Reset2FA flow',
    'A user of SHA256 may pass Arg2Value',
    '비밀번호 변경',
  ])('but not %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
