import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../../utils/classify/create';
import { finish } from '../../../../utils/classify/finish';
import { base62, crc32 } from '../../../../utils/detectors/secret/checksum';
import { makeSecretDetectors } from '../../../../utils/detectors/secret/secret';
import { base64url, random } from './random';

const classifier = createClassifierOf({ detectors: finish(makeSecretDetectors()), analyzers: [] });
const found = (text: string) =>
  classifier.scan(text).findings.map((f) => ({ what: f.detector, value: text.slice(...f.span), confidence: f.confidence }));
const values = (text: string) => found(text).map((f) => f.value);

const key = random('alnum', 32);
const word = `T${random('hex', 6)}!x9`;
const b64 = random('base64', 40);

describe('assignments', () => {
  it.each<[string, string, string]>([
    ['a quoted key', `const apiKey = "${key}";`, key],
    ['an environment file', `PAYMENT_API_KEY=${key}`, key],
    ['JSON', `{"client_secret": "${key}"}`, key],
    ['JSON in a string', `"{\\"auth_token\\": \\"${key}\\"}"`, key],
    ['YAML', `  secret: ${key}\n`, key],
    ['a Go declaration', `var vendorToken string = "${key}"`, key],
    ['a TypeScript declaration', `const token: string = '${key}'`, key],
    ['PHP', `$secret = '${key}';`, key],
    ['a hash rocket', `:access_token => "${key}"`, key],
    ['an argument pair', `set("api_key", "${key}")`, key],
    ['an element', `<ApiToken>${key}</ApiToken>`, key],
    ['a config element', `<add key="ServiceToken" value="${key}" />`, key],
    ['a password, quoted', `password: "${word}"`, word],
    ['a password, bare', `DB_PASSWORD=${word}`, word],
    ['a password in a call', `login.setPassword("${word}")`, word],
    ['a password in German', `Passwort: ${word}`, word],
    ['a password in French', `Mot de passe : ${word}`, word],
    ['an argument of a program', `deploy --api-key ${key} --verbose`, key],
  ])('finds %s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each<[string, string]>([
    ['a variable', 'password = getPassword()'],
    ['a property', 'const token = request.headers.authorization;'],
    ['the environment', 'api_key: process.env.API_KEY'],
    ['a template', 'password: ${DB_PASSWORD}'],
    ['another template', 'token: "{{ vault.token }}"'],
    ['a mask', 'password = "************"'],
    ['a placeholder', 'api_key = "your-api-key-here"'],
    ['an example', 'secret = "example-secret-1234567890"'],
    ['a type', 'password: string; token: number'],
    ['a name of a name', 'secretName: "db-credentials-2024-prod"'],
    ['an id', `credentialsId: '${random('hex', 24)}'`],
    ['a file', 'key_file = "server-2024.pem"'],
    ['a public key token', `PublicKeyToken=${random('hex', 16)}`],
    ['a count', 'max_tokens: 4096, token_limit = 128000'],
    ['a primary key', `primaryKey: "${key}"`],
    ['a keyboard', 'keyboard: "de-latin1-nodeadkeys2"'],
    ['a constant’s name', 'token = MY_SERVICE_TOKEN_V2'],
    ['prose', 'The password must have at least 8 characters and 2 digits.'],
    ['a question', 'How do I reset the password of a user? The token is invalid.'],
  ])('does not take for one: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('passwords in sentences', () => {
  it.each<[string, string, string]>([
    ['English', 'the password is Hallo', `my password is ${word}, please`],
    ['English, for something', 'x', `The password for the staging server is: ${word}.`],
    ['English, a plain word in quotation marks', 'x', `ensure the password is "centipede" first`],
    ['German', 'x', `Mein Passwort ist ${word}`],
    ['German, lautet', 'x', `Das Kennwort für den Drucker lautet ${word}.`],
    ['French', 'x', `le mot de passe du wifi est ${word}`],
    ['Spanish', 'x', `la contraseña es ${word}`],
    ['Portuguese', 'x', `a senha é ${word}`],
    ['Italian', 'x', `la password è ${word}`],
    ['Dutch', 'x', `het wachtwoord is ${word}`],
    ['Polish', 'x', `hasło to ${word}`],
    ['Japanese', 'x', `パスワードは${word}です`.replace('です', ' です')],
  ])('finds one in %s', (_, __, text) => {
    expect(values(text)).toHaveLength(1);
    expect(word.includes(values(text)[0]?.slice(0, 5) ?? '?') || values(text)[0] === 'centipede').toBe(true);
  });

  it.each([
    'my password is wrong',
    'the password is required.',
    'Das Passwort ist falsch',
    'le mot de passe est incorrect',
    'your password is too short',
    'The password is stored as a hash',
    'the password is "invalid"',
  ])('does not take for one: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('connections', () => {
  it.each<[string, string, string]>([
    ['a database address', `postgres://app:${key}@db.internal:5432/main`, key],
    ['an address without a user', `redis://:${key}@cache:6379`, key],
    ['a repository address', `git clone https://me:${key}@git.example.org/x.git`, key],
    ['a connection string', `Server=db1;Database=crm;User Id=app;Password=${word};Encrypt=true`, word],
    [
      'basic authentication',
      `Authorization: Basic ${Buffer.from(`app:${key}`).toString('base64')}`,
      Buffer.from(`app:${key}`).toString('base64'),
    ],
    ['a bearer token', `-H "Authorization: Bearer ${key}"`, key],
    ['curl with a user', `curl -s -u app:${key} https://api.example.org/`, key],
    ['netrc', `machine git.example.org login me password ${key}`, key],
    ['a parameter of an address', `https://api.example.org/v1?city=Rome&access_token=${key}`, key],
    ['npmrc', `//registry.example.org/:_authToken=${key}`, key],
  ])('finds %s', (_, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each([
    'https://user:password@example.org/',
    'postgres://user:pass@localhost/db',
    'mysql://root:${DB_PASSWORD}@db/x',
    'http://example.org:8080/path@v2',
    'Authorization: Bearer <token>',
    'Authorization: Bearer YOUR_API_TOKEN',
    'see https://example.org/?token=abc',
  ])('does not take for one: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('key material', () => {
  const material = random('base64', 640).replace(/(.{64})/g, '$1\n');
  const pem = (kind: string) => `-----BEGIN ${kind}-----\n${material}\n-----END ${kind}-----`;
  it.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'])(
    'finds a %s, all of it',
    (kind) => {
      const [finding] = found(`here:\n${pem(kind)}\nthanks`);
      expect(finding).toEqual({ what: 'secret.private-key', value: pem(kind), confidence: 'high' });
    },
  );

  it('finds one that is cut off, one in JSON and one in base64', () => {
    expect(found(pem('RSA PRIVATE KEY').slice(0, 400)).map((f) => f.what)).toEqual(['secret.private-key']);
    expect(found(JSON.stringify({ k: pem('PRIVATE KEY') })).map((f) => f.what)).toEqual(['secret.private-key']);
    expect(found(Buffer.from(pem('RSA PRIVATE KEY')).toString('base64')).map((f) => f.what)).toEqual(['secret.private-key']);
  });

  it.each(['-----BEGIN PUBLIC KEY-----', '-----BEGIN CERTIFICATE-----'])('does not take %s for one', (head) => {
    expect(found(`${head}\n${material}\n${head.replace('BEGIN', 'END')}`)).toEqual([]);
  });

  it('does not take a bare header or a shortened example for one', () => {
    expect(found('a file that starts with -----BEGIN RSA PRIVATE KEY----- is a key')).toEqual([]);
    expect(found(`-----BEGIN RSA PRIVATE KEY-----\nMIIE...\n-----END RSA PRIVATE KEY-----`)).toEqual([]);
  });

  it('finds a JSON web token and not what only looks like one', () => {
    const jwt = `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url({ sub: '1', name: 'x y' })}.${random('alnum', 43)}`;
    expect(found(`token ${jwt} end`)).toEqual([{ what: 'secret.jwt', value: jwt, confidence: 'high' }]);
    expect(found(`token ${base64url({ foo: 1, bar: 'baz' })}.${base64url({ sub: '1', name: 'x y' })}.${random('alnum', 43)}`)).toEqual([]);
  });
});

describe('checksums', () => {
  it('CRC-32 is that of the standard (check value of "123456789")', () => {
    expect(crc32('123456789')).toBe(0xcb_f4_39_26);
  });

  it('a right checksum makes a token certain, a wrong one does not', () => {
    const body = random('alnum', 30);
    const right = `ghp_${body}${base62(crc32(body), 6)}`;
    const wrong = `ghp_${body}${base62(crc32(`${body}x`), 6)}`;
    expect(found(right)).toEqual([{ what: 'secret.github-token', value: right, confidence: 'high' }]);
    expect(found(wrong)).toEqual([{ what: 'secret.github-token', value: wrong, confidence: 'medium' }]);
  });
});

describe('any text', () => {
  it('neither throws nor fails nor points outside itself (property)', () => {
    const bits = fc.constantFrom(
      'password',
      '=',
      '"',
      ' is ',
      '://',
      '@',
      ':',
      'eyJ',
      '-----BEGIN PRIVATE KEY-----',
      'ghp_',
      key,
      word,
      b64,
      '\n',
      '\\',
      '{',
      'sk-',
      'パスワードは',
      '\uD800',
      '𝒳',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const f of classifier.scan(text).findings) {
          expect(f.category).toBe('secret');
          expect(f.span[0]).toBeGreaterThanOrEqual(0);
          expect(f.span[1]).toBeGreaterThan(f.span[0]);
          expect(f.span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});
