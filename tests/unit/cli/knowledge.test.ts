import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { UsageError, type Command } from '../../../cli/command';
import { dictionary } from '../../../cli/dictionary';
import { fingerprint } from '../../../cli/fingerprint';
import { policy as policyCommand } from '../../../cli/policy';
import { scan } from '../../../cli/scan';
import { starterPolicy } from '../../../utils/policy/starter';
import { coined, random } from '../../bench/knowledge';

let folder = '';
const at = (name: string): string => path.join(folder, name);
const next = random(42);
const words = (count: number): string => Array.from({ length: count }, () => coined(next)).join(' ');
const plan = words(600);
const notes = words(600);
const footer = words(80);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'weir-knowledge-'));
  mkdirSync(at('plans/old'), { recursive: true });
  writeFileSync(at('plans/Pricing model 2027.txt'), `${plan}\n${footer}`);
  writeFileSync(at('plans/old/Notes.md'), `${notes}\n${footer}`);
  writeFileSync(at('plans/old/Pricing model 2027.txt'), words(300));
  writeFileSync(at('plans/tiny.txt'), 'a few words');
  writeFileSync(at('plans/.hidden'), words(300));
  writeFileSync(at('plans/photo.jpg'), new Uint8Array([255, 216, 255, 0, 0, 1, 2]));
  writeFileSync(at('footer.txt'), footer);
  writeFileSync(at('terms.txt'), '\ufeffProject Heron\r\nMüller & Söhne\r\n\r\nx\r\n!!!\r\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(command: Command, ...args: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const keep = (chunk: unknown): boolean => said.push(String(chunk)) > 0;
  const spies = [vi.spyOn(process.stdout, 'write').mockImplementation(keep), vi.spyOn(process.stderr, 'write').mockImplementation(keep)];
  try {
    return { code: await command.run(args), said: said.join('').replaceAll(`${folder}/`, '') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
const made = (name: string): string => readFileSync(at(name), 'utf8');

describe('weir fingerprint', () => {
  it('makes fingerprints of what can be read, and says what is left out', async () => {
    const { code, said } = await run(fingerprint, at('plans'), '--out', at('plans.json'));
    expect(code).toBe(0);
    expect(said).toMatch(/plans\.json: 3 documents, \d+ fingerprints, [\d,]+ bytes, id plans/);
    expect(said).toMatch(/left out: "photo\.jpg"/);
    expect(said).toMatch(/left out: "tiny\.txt" has too few words/);
    for (const word of plan.split(' ').slice(0, 20)) expect(made('plans.json')).not.toContain(word);
    // Folders stay with the admin, beside the names that several documents share.
    expect(made('plans.json')).not.toContain('old');
    expect(JSON.parse(made('plans.json.titles.json'))).toEqual({
      Notes: 'old/Notes.md',
      'Pricing model 2027': 'Pricing model 2027.txt',
      'Pricing model 2027 (2)': 'old/Pricing model 2027.txt',
    });
  });

  it('keeps names from devices when told to', async () => {
    await run(fingerprint, at('plans'), '--out', at('private.json'), '--private');
    expect(made('private.json')).not.toMatch(/pricing|notes/i);
    expect(JSON.parse(made('private.json.titles.json'))).toMatchObject({ 'Document 1': 'Pricing model 2027.txt' });
  });

  it('leaves templates out', async () => {
    writeFileSync(at('text.txt'), footer);
    await run(fingerprint, at('plans/old/Notes.md'), '--out', at('with.json'));
    await run(fingerprint, at('plans/old/Notes.md'), '--out', at('without.json'), '--without', at('footer.txt'));
    expect((await run(scan, '--documents', at('with.json'), at('text.txt'))).said).toContain('document.with');
    expect((await run(scan, '--documents', at('without.json'), at('text.txt'))).said).not.toContain('document.');
  });

  it('has nothing to make of an empty folder', async () => {
    mkdirSync(at('empty'));
    expect(await run(fingerprint, at('empty'), '--out', at('empty.json'))).toMatchObject({
      code: 1,
      said: expect.stringMatching(/no document/) as string,
    });
  });
});

describe('weir scan', () => {
  it('names a document by its label, with the share that is there', async () => {
    await run(fingerprint, at('plans'), '--out', at('plans.json'));
    writeFileSync(at('part.txt'), `Shorten this:\n${plan.slice(0, plan.length * 0.6)}`);
    const { said, code } = await run(scan, '--documents', at('plans.json'), at('part.txt'));
    expect(said).toMatch(/document\.plans \(high, 5\d % of Pricing model 2027\)/);
    expect(said).toContain('company-documents-on-other-workspaces');
    expect(code).toBe(1);
  });

  it('finds the terms of a dictionary', async () => {
    const { said } = await run(dictionary, at('terms.txt'), '--out', at('code-names.json'), '--label', 'Code names');
    expect(said).toMatch(/^code-names\.json: 2 terms, \d+ bytes, id code-names\nleft out: "x"\nleft out: "!!!"\n$/);
    expect(made('code-names.json')).not.toMatch(/heron|müller/i);
    writeFileSync(at('mail.txt'), "project heron's budget for Müller&Söhne");
    expect(
      (await run(scan, '--dictionary', at('code-names.json'), at('mail.txt'))).said.match(/dictionary\.code-names \(high, Code names\)/g),
    ).toHaveLength(2);
  });

  it('puts files where a policy names them, and says which is missing', async () => {
    await run(dictionary, at('terms.txt'), '--out', at('code-names.json'));
    const policy = { ...starterPolicy('enforce'), dictionaries: [{ id: 'secret-names', label: 'Names', file: 'code-names' }] };
    writeFileSync(at('policy.json'), JSON.stringify(policy, null, 2));
    writeFileSync(at('mail.txt'), 'about project heron');
    const { said } = await run(scan, '--policy', at('policy.json'), '--dictionary', at('code-names.json'), at('mail.txt'));
    expect(said.match(/dictionary\.[a-z-]+ \(/g)).toEqual(['dictionary.secret-names (']);
    writeFileSync(at('policy.cases.json'), JSON.stringify([{ name: 'a name', text: 'project heron', expect: { action: 'redact' } }]));
    expect(await run(policyCommand, 'test', at('policy.json'), '--dictionary', at('code-names.json'))).toMatchObject({ code: 0 });
    await expect(run(policyCommand, 'test', at('policy.json'))).rejects.toThrow(/a dictionary/);
    await expect(run(scan, '--policy', at('policy.json'), at('mail.txt'))).rejects.toThrow(
      /\/dictionaries\/0\/file: found "code-names", expected a dictionary/,
    );
  });
});

describe('a wrong argument is named', () => {
  it.each<[Command, readonly string[], RegExp]>([
    [fingerprint, [], /Name one folder/],
    [fingerprint, ['x', 'y', '--out', 'z'], /Name one folder/],
    [fingerprint, ['plans'], /--out FILE is missing/],
    [fingerprint, ['nowhere', '--out', 'z.json'], /no file or folder "nowhere"/],
    [fingerprint, ['plans', '--out', 'no/such/folder/z.json'], /cannot be written/],
    [fingerprint, ['plans', '--out', 'z.json', '--id', 'Not an id'], /--id is refused/],
    [dictionary, [], /Name one list/],
    [dictionary, ['nowhere.txt', '--out', 'z.json'], /cannot be read/],
    [dictionary, ['terms.txt', '--out', 'z.json', '--confidence', 'sure'], /--confidence is one of/],
    [scan, ['--dictionary', 'terms.txt', 'terms.txt'], /is not JSON/],
    [scan, ['--documents', 'nowhere.json'], /cannot be read/],
  ])('%#', async (command, args, sentence) => {
    const placed = args.map((arg) => (/^(?:plans|terms\.txt|no\/.*|z\.json)$/.test(arg) ? at(arg) : arg));
    const outcome = run(command, ...placed);
    await expect(outcome).rejects.toThrow(UsageError);
    await expect(outcome).rejects.toThrow(sentence);
  });

  it('a file of the wrong kind, or a damaged one', async () => {
    await run(dictionary, at('terms.txt'), '--out', at('names.json'));
    await expect(run(scan, '--documents', at('names.json'), at('terms.txt'))).rejects.toThrow(/was not made by "weir fingerprint"/);
    writeFileSync(at('damaged.json'), made('names.json').replace('"count":2', '"count":3'));
    await expect(run(scan, '--dictionary', at('damaged.json'), at('terms.txt'))).rejects.toThrow(/is damaged: a table of/);
  });
});
