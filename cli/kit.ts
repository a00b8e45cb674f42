import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { optionsFromEnvironment } from '../server/config';
import { Choices } from '../server/kit/choices';
import { BROWSERS, BROWSER_IDS, type BrowserId } from '../server/kit/facts/browsers';
import { makeKit, textOf } from '../server/kit/kit';
import { subjectOf, type Tenant } from '../server/kit/subject';
import { tenantOfFolder } from '../server/kit/tenant-files';
import { browserOf, judgeExport } from '../server/kit/verify/judge';
import { readExport } from '../server/kit/verify/read';
import type { Command } from './command';
import { UsageError } from './command';

/** Each choice as an option: `--developer-tools off`. */
const OPTIONS: Readonly<Record<string, keyof Choices>> = {
  browser: 'browsers',
  install: 'install',
  channel: 'channel',
  pin: 'pin',
  incognito: 'incognito',
  'developer-tools': 'developerTools',
  guests: 'guests',
  'ai-panels': 'aiPanels',
  'other-extensions': 'otherExtensions',
  'chrome-store-id': 'chromeStoreId',
  'edge-store-id': 'edgeStoreId',
  'firefox-signed-url': 'firefoxSignedUrl',
  'data-consent': 'dataConsent',
};
const YES_NO: readonly string[] = ['pin', 'data-consent'];

/** What an option takes, from the choices' own schema. */
function takes(option: string): string {
  if (YES_NO.includes(option)) return 'yes|no';
  if (option === 'browser') return BROWSER_IDS.join('|');
  const schema = z.toJSONSchema(Choices.shape[OPTIONS[option] ?? 'pin'], { io: 'input' });
  return Array.isArray(schema.enum) ? schema.enum.join('|') : option.endsWith('url') ? 'URL' : 'ID';
}

const HELP = `Usage: weir kit --out FOLDER [OPTION…]
       weir kit verify FILE [--browser NAME] [OPTION…]

Makes what IT gives to browsers so that Weir is installed and configured: registry files, Group Policy templates, PowerShell,
Intune, configuration profiles, Jamf, Linux and the Google Admin console, each for Chrome, Edge, Chromium, Brave and Firefox.
"verify" reads what a browser's policy page exports (chrome://policy or edge://policy, Export to JSON), a policies.json of
Firefox or a policy file of Linux, and says what is missing, wrong or misspelt, and what to do.

${Object.entries(OPTIONS)
  .map(([option, choice]) => {
    const field: z.ZodType = Choices.shape[choice];
    const proposed = choice === 'browsers' ? 'all; may be given more than once' : field.safeParse(undefined).data;
    const shown = typeof proposed === 'boolean' ? (proposed ? 'yes' : 'no') : typeof proposed === 'string' ? proposed : null;
    return `  --${option} ${takes(option)}\n      ${field.description ?? ''}${shown === null ? '' : ` (${shown})`}`;
  })
  .join('\n')}

  WEIR_DATA          the server's data folder, with its keys (.weir)
  WEIR_PUBLIC_URL    the address from which browsers will fetch the extension (required)
`;

interface Request {
  readonly out: string | null;
  readonly file: string | null;
  readonly browser: BrowserId | null;
  readonly choices: Choices;
}

function request(args: readonly string[]): Request {
  const options = Object.fromEntries(
    Object.keys(OPTIONS).map((option) => [option, { type: 'string' as const, multiple: option === 'browser' }]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: { ...options, out: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const raw: Record<string, unknown> = {};
  for (const [option, choice] of Object.entries(OPTIONS)) {
    const value = (values as Readonly<Record<string, string | readonly string[] | undefined>>)[option];
    if (value === undefined) continue;
    if (!YES_NO.includes(option)) raw[choice] = value;
    else if (value === 'yes' || value === 'no') raw[choice] = value === 'yes';
    else throw new UsageError(`--${option}: expected yes or no, found "${value.toString()}".`);
  }
  const choices = Choices.safeParse(raw);
  if (!choices.success) {
    const [issue] = choices.error.issues;
    const option = Object.entries(OPTIONS).find(([, choice]) => choice === issue?.path[0])?.[0] ?? '';
    throw new UsageError(`--${option}: expected ${takes(option)}, found "${String(raw[OPTIONS[option] ?? ''])}".`);
  }
  const [first, file, ...more] = positionals;
  const out = typeof values.out === 'string' ? values.out : null;
  if (first !== undefined && first !== 'verify')
    throw new UsageError(`There is no "weir kit ${first}": expected --out FOLDER, or verify FILE.`);
  if (first === undefined && out === null) throw new UsageError('--out FOLDER is missing: where should the files go?');
  if (first === 'verify' && (file === undefined || more.length > 0)) throw new UsageError('weir kit verify takes one file.');
  const named = raw['browsers'] === undefined ? null : (choices.data.browsers[0] ?? null);
  return { out, file: file ?? null, browser: named, choices: choices.data };
}

async function tenant(): Promise<Tenant> {
  try {
    return await tenantOfFolder(optionsFromEnvironment(process.env), Date.now());
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function make(out: string, choices: Choices): Promise<number> {
  const files = makeKit(await tenant(), choices);
  for (const file of files) {
    const target = path.join(out, ...file.path.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    // The enrolment token is in it.
    await writeFile(target, textOf(file), { mode: 0o600 });
    process.stdout.write(`${file.path}\n  ${file.use}\n`);
  }
  return 0;
}

async function verify(file: string, asked: BrowserId | null, choices: Choices): Promise<number> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = readExport(text);
  if (!read.ok) {
    process.stderr.write(`${file}: ${read.reason}\n`);
    return 1;
  }
  const browser = browserOf(read.exported, asked);
  const findings = judgeExport(read.exported, subjectOf(browser, await tenant(), choices));
  const bad = findings.filter(({ verdict }) => verdict !== 'good');
  for (const { verdict, name, says, fix, documentation } of bad)
    process.stdout.write(`${verdict.padEnd(9)} ${name}\n          ${says}\n          ${fix ?? ''}\n          ${documentation}\n`);
  process.stdout.write(`${BROWSERS[browser].name}: ${findings.length - bad.length} as planned, ${bad.length} not.\n`);
  return bad.length === 0 ? 0 : 1;
}

export const kit: Command = {
  summary: 'make the deployment kit for browsers, or verify a policy',
  help: HELP,
  run: async (args) => {
    const { out, file, browser, choices } = request(args);
    return file !== null ? verify(file, browser, choices) : make(out ?? '.', choices);
  },
};
