import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './source-files';

const SITE = 'trial-chat';
const WRITTEN = [
  `utils/sites/${SITE}.ts`,
  'utils/sites/all.ts',
  'tests/e2e/fixtures/sites.ts',
  'tests/e2e/tiers/sites.ts',
  'utils/platform/permissions.ts',
  'utils/terms/register.ts',
];

let copy: string;
const bin = (name: string, script: string) => path.join(copy, 'node_modules', name, script);
const TSX = ['tsx', 'dist/cli.mjs'] as const;
/** The command in the copy, as `npm run new:site` starts it. */
function newSite(...args: readonly string[]) {
  return spawnSync(process.execPath, [bin(...TSX), 'scripts/new-site.ts', ...args], { cwd: copy, encoding: 'utf8' });
}
/** Runs to its end without complaint, or the complaint is the failure. */
async function passes(name: string, script: string, ...args: readonly string[]): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(?:VITEST|TEST$|NODE_ENV$)/.test(key)));
  const run = promisify(execFile)(process.execPath, [bin(name, script), ...args], { cwd: copy, env, maxBuffer: 1 << 26 });
  const { stdout } = await run.catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${name} ${args.join(' ')}: ${stdout}${stderr}`);
  });
  return stdout;
}

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'weir-new-site-'));
  for (const name of ['.wxt', 'cli', 'components', 'docs', 'entrypoints', 'public', 'scripts', 'server', 'tests', 'utils'])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  const files = ['.prettierrc.json', 'eslint.config.js', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts'];
  for (const name of files) cpSync(path.join(root, name), path.join(copy, name));
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('npm run new:site', () => {
  const REFUSED: readonly (readonly [string, readonly string[], string])[] = [
    ['no name', ['--host', 'chat.trial.example'], 'The name of the site is missing.'],
    ['no host', [SITE], '--host is missing.'],
    ['two names', [SITE, 'more', '--host', 'chat.trial.example'], '"more" is too much'],
    ['an option that is none', [SITE, '--hots', 'chat.trial.example'], "Unknown option '--hots'"],
    ['a name with capitals', ['Trial', '--host', 'chat.trial.example'], '"Trial" is no name for a site'],
    ['an address for a host', [SITE, '--host', 'https://chat.trial.example/'], '"https://chat.trial.example/" is no host name'],
    [
      'an editor that is none',
      [SITE, '--host', 'chat.trial.example', '--editor', 'word'],
      '"word" is no kind of editor: expected textarea',
    ],
    ['a site that is there', ['claude', '--host', 'chat.trial.example'], 'There is a site "claude" already'],
    ['a host that is governed', [SITE, '--host', 'claude.ai'], 'claude.ai is governed already, by the adapter of Claude.'],
  ];
  test.each(REFUSED)('refuses %s, says why and writes nothing', (_, args, why) => {
    const { status, stderr } = newSite(...args);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
    for (const file of WRITTEN.slice(1))
      expect(readFileSync(path.join(copy, file), 'utf8')).toBe(readFileSync(path.join(root, file), 'utf8'));
  });

  test(
    'writes a site that passes types, lint, format and the tests of sites, and that the loop over sites runs',
    { timeout: 300_000 },
    async () => {
      const { status, stdout, stderr } = newSite(SITE, '--host', 'chat.trial.example', '--editor', 'lexical');
      expect(status, stderr).toBe(0);
      for (const file of WRITTEN) expect(stdout).toContain(file);

      // As it says at its end.
      await passes(...TSX, 'tests/e2e/tiers/table.ts');
      await passes('prettier', 'bin/prettier.cjs', '--check', ...WRITTEN);
      await passes('typescript', 'bin/tsc', '--noEmit');
      await passes('eslint', 'bin/eslint.js', '--max-warnings', '0', ...WRITTEN);
      await passes('vitest', 'vitest.mjs', 'run', 'tests/unit/sites', 'tests/unit/account', 'tests/unit/policy/parse.test.ts');

      // What the loop over sites would run of it, in both browsers.
      const print = `import { cellsToRun, titleOf } from './tests/e2e/matrix/cells';
      console.log(JSON.stringify(['chromium', 'firefox'].map((browser) => cellsToRun(browser).map(titleOf))));`;
      const said = await passes(...TSX, '--eval', print);
      const mine = (JSON.parse(said) as string[][]).map((titles) => titles.filter((title) => title.startsWith(`${SITE}, `)));
      expect(mine[0]).toEqual(expect.arrayContaining([`${SITE}, paste.keyboard: block`, `${SITE}, typing: block`]));
      expect(mine[1]).toContain(`${SITE}, paste.keyboard: block`);
    },
  );
});
