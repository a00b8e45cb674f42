import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../../utils/classify/create';
import { finish } from '../../../../utils/classify/finish';
import { crc32, hasAwsAccount, isBech32 } from '../../../../utils/detectors/secret/checksum';
import { isAnnotatedKey, marvin32 } from '../../../../utils/detectors/secret/marvin';
import { isMisshapen } from '../../../../utils/detectors/secret/misshapen';
import { isPublicKey } from '../../../../utils/detectors/secret/public-keys';
import { makeSecretDetectors } from '../../../../utils/detectors/secret/secret';
import { bech32 } from './bech32';
import { random } from './random';

const classifier = createClassifierOf({ detectors: finish(makeSecretDetectors()), analyzers: [] });
const found = (text: string) =>
  classifier.scan(text).findings.map((f) => ({ what: f.detector, value: text.slice(...f.span), confidence: f.confidence }));

/** Whole tokens and what makes each of them impossible: a character less, or one that its alphabet lacks. */
const FORMS: readonly (readonly [string, string, string])[] = [
  ['GitLab, a character short', `glpat-${random('alnum', 20)}`, `glpat-${random('alnum', 19)}`],
  ['GitLab trigger, not hexadecimal', `glptt-${random('hex', 40)}`, `glptt-${random('hex', 39)}z`],
  ['Databricks, not hexadecimal', `dapi${random('hex', 32)}`, `dapi${random('hex', 31)}g`],
  ['DigitalOcean, a character short', `dop_v1_${random('hex', 64)}`, `dop_v1_${random('hex', 63)}`],
  ['Shopify, not hexadecimal', `shpat_${random('hex', 32)}`, `shpat_${random('hex', 31)}x`],
  ['Hugging Face, cut short', `hf_${random('alnum', 34)}`, `hf_${random('alnum', 30)}`],
  ['Google, a character short', `AIza${random('alnum', 35)}`, `AIza${random('alnum', 34)}`],
  ['SettleMint, cut short', `sm_pat_${random('alnum', 16)}`, `sm_pat_${random('alnum', 10)}`],
  ['New Relic licence, not hexadecimal', `${random('hex', 36)}NRAL`, `${random('hex', 30)}ghijklNRAL`],
  ['Slack, too few digits', `xoxp-${'5137686343-'.repeat(3)}${random('hex', 32)}`, `xoxp-${'1234-'.repeat(3)}${random('hex', 32)}`],
  ['Telegram, too long', `11020154:AA${random('alnum', 33)}`, `11020154:AA${random('alnum', 50)}`],
  ['an old Vault token, too long', `s.${random('alnum', 24)}`, `s.${random('alnum', 26)}`],
  ['Groq, a character short', `gsk_${random('alnum', 52)}`, `gsk_${random('alnum', 51)}`],
  ['OpenRouter, not hexadecimal', `sk-or-v1-${random('hex', 64)}`, `sk-or-v1-${random('hex', 63)}g`],
  ['Adafruit, with a sign', `aio_${random('alnum', 28)}`, `aio_${random('alnum', 20)}-${random('alnum', 7)}`],
  ['Linear, cut short', `lin_api_${random('alnum', 40)}`, `lin_api_${random('alnum', 38)}`],
  ['E2B, not hexadecimal', `e2b_${random('hex', 40)}`, `e2b_${random('hex', 39)}x`],
  ['Vercel, cut short', `vcp_${random('alnum', 56)}`, `vcp_${random('alnum', 50)}`],
  ['Postman, a character short', `PMAK-${random('hex', 24)}-${random('hex', 34)}`, `PMAK-${random('hex', 24)}-${random('hex', 33)}`],
];

describe('a token of known prefix', () => {
  it.each(FORMS)('is found whole, most of them even without a name: %s', (name, whole) => {
    // Too short a prefix to tell it alone.
    const before = name.includes('Vault') ? 'vault_token = ' : 'see ';
    expect(found(`${before}${whole} there`).map((f) => f.value)).toEqual([whole]);
    expect(isMisshapen(whole)).toBe(false);
  });

  it.each(FORMS)('is not taken for a key where it cannot be one: %s', (_, __, broken) => {
    expect(isMisshapen(broken)).toBe(true);
    for (const text of [`api_key = "${broken}"`, `Authorization: Bearer ${broken}`, `https://example.org/?access_token=${broken}`])
      expect(found(text)).toEqual([]);
  });

  it('of a registry that has given up UUIDs is not one, nor is it elsewhere refused', () => {
    const uuid = [8, 4, 4, 4, 12].map((n, i) => (i === 2 ? '4' : '') + random('hex', n - Number(i === 2))).join('-');
    expect(found(`export NPM_TOKEN="${uuid}"`)).toEqual([]);
    expect(found(`export DEPLOY_TOKEN="${uuid}"`)).toHaveLength(1);
    expect(found(`export NPM_TOKEN="npm_${random('alnum', 36)}"`)).toHaveLength(1);
  });

  it('of Vault may name its namespace, or be that of a later server', () => {
    const whole = `s.${random('alnum', 24)}.${random('alnum', 5)}`;
    const later = `s.CAESI${random('alnum', 90)}`;
    expect(found(`VAULT_TOKEN=${whole}`).map((f) => f.value)).toEqual([whole]);
    expect(found(`VAULT_TOKEN=${later}`).map((f) => f.value)).toEqual([later]);
  });

  it('that has grown longer is still a key where a name says so', () => {
    expect(found(`api_token = "glptt-${random('hex', 48)}"`)).toHaveLength(1);
  });
});

describe('code that speaks of a secret without holding it', () => {
  it.each([
    'function signIn(server: RunningServer, password = server.adminPassword): Promise<Admin> {',
    "const REQUIRED = ['tenant', 'enrolmentToken', 'rootSha256'] as const;",
    'token = sha256FromRoot',
    'login({ password: form.values.password });',
  ])('%s', (line) => {
    expect(found(line)).toEqual([]);
  });
});

describe('confidence of a form', () => {
  const routable = (checksumOf: (body: string) => number): string => {
    const body = `glpat-${random('alnum', 32)}.01.0w`;
    return body + checksumOf(body).toString(36).padStart(7, '0');
  };
  const grafana = (body: string, of = body): string => {
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32LE(crc32(of));
    return `${body}_${checksum.toString('hex')}`;
  };
  const bitbucket = (body: string, of = body): string => body + crc32(of).toString(16).padStart(8, '0').toUpperCase();
  const age = bech32('age-secret-key-', random('hex', 64)).toUpperCase();
  const glsa = `glsa_${random('alnum', 32)}`;
  const atbb = `ATBB${random('alnum', 24)}`;
  const snowflake = Buffer.from('198622483471925248').toString('base64');
  it.each<[string, string, string]>([
    ['a routable GitLab token with its checksum', routable(crc32), 'high'],
    ['a routable GitLab token with another checksum', routable((body) => crc32(`${body}x`)), 'medium'],
    ['a Discord token that begins with an id', `${snowflake}.${random('alnum', 6)}.${random('alnum', 27, 3)}`, 'high'],
    ['a Discord token that does not', `M${random('alnum', 23)}.${random('alnum', 6)}.${random('alnum', 27, 3)}`, 'medium'],
    ['a Grafana token with its checksum', grafana(glsa), 'high'],
    ['a Grafana token with another checksum', grafana(glsa, `${glsa}x`), 'medium'],
    ['a Bitbucket password with its checksum', bitbucket(atbb), 'high'],
    ['a Bitbucket password with another checksum', bitbucket(atbb, `${atbb}x`), 'medium'],
    ['a key of age with its checksum', age, 'high'],
    ['a key of Azure with another checksum', `${random('alnum', 52)}JQQJ99BCAC${random('alnum', 14)}AAAA${random('alnum', 4)}`, 'medium'],
    ['an access key in base 32', `AKIA${random('upper', 16)}`, 'high'],
    ['an access key of a possible account', `AKIAQ${random('upper', 15)}`, 'high'],
    ['an access key of an account with thirteen digits', `AKIA7${random('upper', 15)}`, 'medium'],
    ['an access key with other digits', `AKIA${random('upper', 14)}01`, 'medium'],
    ['an Entra secret of today', `${random('alnum', 3)}8Q~${random('alnum', 34)}`, 'high'],
  ])('%s', (_, token, confidence) => {
    expect(found(`x = "${token}"`).map((f) => f.confidence)).toEqual([confidence]);
  });
});

describe('checksums', () => {
  // The vectors of CRC-32's own definition, of BIP 173, of .NET's tests of Marvin32 and NuGet's tests of keys, and a key id as published with
  // the method.
  it('agree with what is published', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(isBech32('A12UEL5L')).toBe(true);
    expect(isBech32('A12UEL5M')).toBe(false);
    expect(isBech32('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4')).toBe(true);
    expect(hasAwsAccount('ASIAQNZGKIQY56JQ7WML')).toBe(true);
    const seed = [0x801bdbcc, 0x804fb61a] as const;
    expect([marvin32('\u0000', seed), marvin32('\u00ff\u0000\u00ff', seed)]).toEqual([0x8db550b6, 0x6388477f]);
    expect(marvin32('\u00ff\u0000\u00ff\u0000\u00ff\u0000\u00ff', seed)).toBe(0xe0c1ffff);
    const key = `${'a'.repeat(52)}JQQJ99ALN5Z0000LZENeS003NUGT`;
    expect([isAnnotatedKey(`${key}3OrW`), isAnnotatedKey(`${key}3OrX`)]).toEqual([true, false]);
  });

  it('keep a key that is published on purpose apart', () => {
    expect(isPublicKey(`AIza${random('alnum', 35)}`)).toBe(false);
  });
});

describe('what is named like a key and is none', () => {
  it.each<[string, string]>([
    ['an artefact and its version', 'io.example.token:token-store-2.4.1'],
    ['a constant of a library', 'signingKeys = Ed25519.SigningKeys'],
    ['a numbered name', "lookupToken = 'DOC_Vector_5_32'"],
    ['a host and its port', 'credentials.url=dev-lb1.api.example.com:5215'],
    ['the hash of a key', `issuerKeyHash=${random('alnum', 27)}`],
    ['a fingerprint', `api_key_fingerprint: "${random('hex', 40)}"`],
    ['a key of a bucket', `"bucket_key": "${random('alnum', 20)}"`],
    ['a path', 'password: "/en/enterprise-server@3.0/auth"'],
    ['a comparison in C', '|| pIdxKey->default_rc==0'],
    ['a route', '\'/forgot-password\' => "cms/sites/passwords#update"'],
    ['a shell variable in quotes', `export DATABASE_PASSWORD="'$PRECOMPILE_PASSWORD'"`],
    ['a prefix with hardly any different characters after it', `sntryu_${'ab'.repeat(32)}`],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('a Bitbucket token is not a key of a bucket', () => {
    expect(found(`bitbucketToken ?= "${random('alnum', 32)}"`)).toHaveLength(1);
  });
});

describe('a value of the right form beside a vendor', () => {
  const key = random('hex', 32, 3);
  it.each<[string, string]>([
    ['is assigned', `survicate = '${key}'`],
    ['is told', `for Survicate use ${key}`],
    ['stands in quotation marks', `survicate '${key}' | '${key}'`],
    ['stands in an element', `<secret>{survicate AQAAABAAA ${key}}</secret>`],
    ['stands in the next line of a log', `[INFO] request to the survicate API\n\t[DEBUG] Using ${key}`],
  ])('%s', (_, text) => {
    expect(found(text)).not.toEqual([]);
  });

  it.each<[string, string]>([
    ['is a revision', `survicate commit ${key}`],
    ['is a checksum', `survicate-3.1.tgz md5: ${key}`],
    ['is a part of an address', `https://cdn.survicate.com/workspaces/${key}`],
    ['is longer', `survicate ${key}0`],
    ['is shorter', `survicate ${key.slice(1)}`],
    ['goes on', `survicate ${key}.${key}`],
    ['is an identifier', `survicate_workspace_id ${key}`],
    ['is of another sentence', `We use Survicate. Then ${key}`],
    ['is assigned to a sentence', `todoist keyword is not close to the real value in here\n = '${random('hex', 40, 3)}'`],
    ['is two lines away', `survicate\n\n${key}`],
    ['is further than forty characters away', `survicate, of which we spoke at length when last we met: ${key}`],
    ['is a UUID of which nobody says that it is a key', 'Loggly form 5f0d64b3-91c2-4e7a-8b5e-2d9c1a7f3e60 is late'],
    ['is an example', 'survicate 0123456789abcdef0123456789abcdef'],
  ])('is none where it %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('cost', () => {
  const letters = random('base64', 800)
    .replace(/[^a-z]/g, '')
    .repeat(4)
    .slice(0, 480);
  it.each<[string, string]>([
    ['a long word that ends otherwise', `secret = "${letters}É"`],
    ['a long password that ends otherwise', `password = "${letters}É"`],
    ['a long part of a name', `api_key = "x-${letters}+1"`],
    ['a long name in camel case', `api_key = "v-${'Aab'.repeat(150)}+1"`],
  ])('%s is decided at once', (_, text) => {
    const start = performance.now();
    found(text);
    // Exponential backtracking would take longer than anybody waits; this is no measure of speed.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
