import { describe, expect, it } from 'vitest';
import { finish } from '../../../../utils/classify/finish';
import { columnSecrets } from '../../../../utils/detectors/secret/columns';
import { makeSecretDetectors } from '../../../../utils/detectors/secret/secret';
import { cost } from '../cost';
import { finder } from '../found';
import { random } from './random';

const find = finder({ detectors: finish(makeSecretDetectors()) });
const values = (text: string) => find(text).map((f) => f.value);

const words = [1, 2, 3].map((seed) => `T${random('hex', 6, seed)}!x${String(seed)}`);
const [first = '', second = '', third = ''] = words;

describe('passwords in a column under their name are found', () => {
  it.each<[string, string]>([
    ['CSV', `user,password,mail\nann,${first},a@example.org\nbob,${second},b@example.org\ncid,${third},c@example.org\n`],
    ['CSV with quotes', `"user","Password"\n"ann, of sales","${first}"\n"bob","${second}"\n"cid","${third}"`],
    ['semicolons', `Benutzer;Kennwort;Rolle\nann;${first};x\nbob;${second};y\ncid;${third};z`],
    ['a spreadsheet', `User\tInitial password\nann\t${first}\nbob\t${second}\ncid\t${third}`],
    ['Markdown', `| user | Passwort |\n|------|----------|\n| ann | ${first} |\n| bob | ${second} |\n| cid | ${third} |`],
    ['gaps', `user,password\nann,${first}\neve,\nbob,${second}\nfay,n/a\ncid,${third}`],
    ['the first of all columns', `pwd,user\n${first},ann\n${second},bob\n${third},cid\n\nand so on`],
    ['a name of several words', `utilisateur;Mot de passe\nann;${first}\nbob;${second}\ncid;${third}`],
    ['another language', `usuario,contraseña\nann,${first}\nbob,${second}\ncid,${third}`],
  ])('%s', (_, text) => {
    expect(values(text)).toEqual(words);
  });

  it.each<[string, string]>([
    ['parameters of an API', '| name | type |\n|---|---|\n| password | string |\n| token | string |'],
    ['what a plan includes', '| Plan | Password | SSO |\n|---|---|---|\n| Free | Yes | No |\n| Team | Required | Optional |'],
    ['masks', 'user,password\nann,********\nbob,xxxxxxxx\ncid,<hidden>'],
    ['a sentence with commas', `Change the user, password, and mail.\nThen, run2, again3x, now.`],
    ['another table below', `user,password\n\nid,code\n7,${first}`],
    ['a heading alone', 'user,password'],
  ])('but not in %s', (_, text) => {
    expect(values(text)).toEqual([]);
  });

  it('takes no longer for each row where headings follow headings, and where a heading has nothing but names', () => {
    const findThere = finder({ detectors: columnSecrets });
    const texts = [
      (n: number) => 'password,password\n'.repeat(n),
      (n: number) => `${'password,'.repeat(40)}\n${`${'x,'.repeat(40)}\n`.repeat(n / 8)}`,
    ];
    for (const text of texts) {
      const [short, long] = [text(2_000), text(8_000)];
      expect(cost(() => findThere(long)) / cost(() => findThere(short))).toBeLessThan(12);
    }
  });
});
