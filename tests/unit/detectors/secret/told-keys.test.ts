import { finish } from '../../../../utils/classify/finish';
import { describe, expect, it } from 'vitest';
import { makeSecretDetectors } from '../../../../utils/detectors/secret/secret';
import { finder } from '../found';
import { random } from './random';

const find = finder({ detectors: finish(makeSecretDetectors()) });
const values = (text: string) => find(text).map((f) => f.value);

const key = `k7${random('alnum', 30)}`;
const hex = `4f${random('hex', 30)}`;
const uuid = `${random('hex', 8)}-${random('hex', 4)}-4${random('hex', 3)}-a${random('hex', 3)}-${random('hex', 12)}`;

describe('a key is found in a sentence', () => {
  it.each<[string, string]>([
    ['that says what it is', `my API key is ${key}, please use it`],
    ['about something', `Our access token for the billing service (staging) is ${key}.`],
    ['with the value in the next line', `Here is the API key that we use:\n${key}`],
    ['with the value right behind the name', `You can find an acme secret ${key} within`],
    ['in quotation marks', `the API key \`${key}\` was in the log`],
    ['before its name', `${key} is my api key`],
    ['to be used as one', `use ${key} as the access token`],
    ['in German', `Mein API-Schlüssel lautet ${key}`],
    ['in French', `ma clé API est ${key}`],
    ['in Portuguese', `A chave de API é ${key}`],
  ])('%s', (_, text) => {
    expect(values(text)).toEqual([key]);
  });

  it('whatever it is made of', () => {
    expect(values(`my API key is ${hex}`)).toEqual([hex]);
    expect(values(`The client secret is ${uuid}`)).toEqual([uuid]);
    const wallet = `0x${random('hex', 64)}`;
    expect(values(`the private key of my wallet is ${wallet}`)).toEqual([wallet]);
    expect(values(`the token was sent in ${wallet}`)).toEqual([]);
  });

  it.each<[string, string]>([
    ['a commit', `the token was added in commit ${hex}`],
    ['a public key', `her public key is ${key}`],
    ['the key of an answer', `the key answer is ${key}`],
    ['the key of a cache', `the cache key is ${hex}`],
    ['a primary key', `its primary key is ${hex}`],
    ['a checksum', `the secret file has the checksum ${hex}`],
    ['an id', `the access token id ${key}`],
    ['a name', 'the access token is called production-deploy-2024-11'],
    ['a UUID made of time', `my api key is ${uuid.slice(0, 14)}1${uuid.slice(15)}`],
    ['the next sentence', `This needs an API key. See ${key}`],
    ['a path', 'the API key is in /home/ann/2024/credentials/service-8.json'],
    ['a plain word', 'the secret is that the documentation2 was never written'],
  ])('but not %s', (_, text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('a key is found', () => {
  it('between blanks within its quotation marks', () => {
    expect(values(`acmeSecret := " ${key} "`)).toEqual([key]);
  });

  it('in the braces in which a server stores it', () => {
    expect(values(`<id>{acme}</id>\n<secret>{acme AQAAABAAA ${key}}</secret>`)).toEqual([key]);
    expect(values('<secret>{the name of a secret}</secret>')).toEqual([]);
  });

  it('in what a program says of its requests', () => {
    expect(values(`[INFO] Sending request to the acme API\n[DEBUG] Using Key=${key}\n`)).toEqual([key]);
    expect(values(`[INFO] restored 12 files\n[DEBUG] Using Key=${key}\n`)).toEqual([]);
  });

  it('as a UUID in an address, under a name that says it all', () => {
    expect(values(`https://api.example.org/v1?api_key=${uuid}&x=1`)).toEqual([uuid]);
    expect(values(`https://img.example.org/a.png?alt=media&token=${uuid}`)).toEqual([]);
  });

  it('in a value within the element that has the name', () => {
    const word = `T${random('hex', 6)}!x9`;
    expect(values(`<AdministratorPassword>\n  <Value>${word}</Value>\n</AdministratorPassword>`)).toEqual([word]);
    expect(values(`<property name="password"><value>${word}</value></property>`)).toEqual([word]);
  });

  it('in an input of a page, whichever attribute stands first', () => {
    const word = `T${random('hex', 6)}!x9`;
    expect(values(`<input class="a" value="${word}" type="password" id="x">`)).toEqual([word]);
    expect(values(`<INPUT TYPE="PASSWORD" VALUE='${word}'>`)).toEqual([word]);
    expect(values('<input type="password" value="{{ password }}">')).toEqual([]);
    expect(values('<input type="password" value="Your password">')).toEqual([]);
    expect(values(`<input type="password"><input type="text" value="${word}">`)).toEqual([]);
  });

  it('among the arguments of a connection in Perl and Ruby', () => {
    const word = `T${random('hex', 6)}!x9`;
    expect(values(`my $dbh = DBI->connect("dbi:mysql:database=app", "app", "${word}");`)).toEqual([word]);
    expect(values(`dbh = DBI.connect("DBI:Mysql:app:localhost", "app", "${word}")`)).toEqual([word]);
  });
});
