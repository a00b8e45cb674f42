import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../../cli/command';
import { kit } from '../../../cli/kit';

let folder: string;
let said: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'weir-kit-'));
  vi.stubEnv('WEIR_DATA', path.join(folder, 'data'));
  vi.stubEnv('WEIR_TENANT', 'example-works');
  vi.stubEnv('WEIR_PUBLIC_URL', 'https://weir.example.com/');
  vi.stubEnv('WEIR_ENROLMENT_TOKEN', `token-${crypto.randomUUID()}`);
  said = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('weir kit', () => {
  it('writes the kit of this server, which then verifies', async () => {
    const out = path.join(folder, 'out');
    expect(await kit.run(['--out', out, '--browser', 'edge', '--browser', 'firefox', '--incognito', 'require'])).toBe(0);
    const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(10);
    expect(files.some(({ name }) => name.includes('chrome.'))).toBe(false);
    const edge = path.join(out, 'linux', 'edge.json');
    expect((await stat(edge)).mode & 0o077, 'only this user reads the token').toBe(0);
    expect(await readFile(edge, 'utf8')).toContain(process.env['WEIR_ENROLMENT_TOKEN']);
    said = '';
    expect(await kit.run(['verify', edge, '--browser', 'edge', '--incognito', 'require'])).toBe(0);
    expect(said).toMatch(/Microsoft Edge: \d+ as planned, 0 not\./);
    expect(await kit.run(['verify', path.join(out, 'linux', 'firefox-policies.json'), '--incognito', 'require'])).toBe(0);
  });
  it('verify says what is misspelt and exits with 1', async () => {
    const out = path.join(folder, 'out');
    await kit.run(['--out', out, '--browser', 'chrome', '--install', 'forcelist']);
    const file = path.join(out, 'linux', 'chrome.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('ExtensionInstallForcelist', 'ExtensionInstallForceList'));
    said = '';
    expect(await kit.run(['verify', file, '--install', 'forcelist'])).toBe(1);
    expect(said).toContain('Write ExtensionInstallForcelist instead of ExtensionInstallForceList.');
    await writeFile(file, 'no policy');
    expect(await kit.run(['verify', file])).toBe(1);
    expect(said).toContain('This is not JSON');
  });
  it.each([
    ['no folder', [], /--out FOLDER is missing/],
    ['an unknown option', ['--otu', 'x'], /--otu/],
    ['a choice that is none', ['--out', 'x', '--incognito', 'of'], /--incognito: expected off\|require\|leave, found "of"/],
    ['yes or no', ['--out', 'x', '--pin', 'true'], /--pin: expected yes or no, found "true"/],
    ['a store id that is none', ['--out', 'x', '--chrome-store-id', 'XYZ'], /--chrome-store-id: expected ID, found "XYZ"/],
    ['a browser that is none', ['--out', 'x', '--browser', 'safari'], /--browser: expected chrome\|edge\|/],
    ['another word', ['make'], /There is no "weir kit make"/],
    ['verify without a file', ['verify'], /takes one file/],
    ['a file that is not there', ['verify', '/nowhere/at/all.json'], /cannot be read/],
  ])('a wrong argument is said in a sentence: %s', async (_, args, sentence) => {
    const failed = kit.run(args);
    await expect(failed).rejects.toThrow(sentence);
    await expect(failed).rejects.toBeInstanceOf(UsageError);
  });
  it('an address that is missing is said', async () => {
    vi.stubEnv('WEIR_PUBLIC_URL', '');
    await expect(kit.run(['--out', folder])).rejects.toThrow(/WEIR_PUBLIC_URL is missing/);
  });
  it('a server that never ran has no token to hand out', async () => {
    vi.stubEnv('WEIR_ENROLMENT_TOKEN', '');
    await expect(kit.run(['--out', folder])).rejects.toThrow(/There is no enrolment token in .*start the server once/);
  });
});
