/**
 * `npm run new:site NAME -- --host HOST`: writes what a site needs: its adapter, its row among the fixture sites (which is its
 * row in the matrix of the end-to-end tests), its row of accounts, its hosts in the store build and a row of terms that promises nothing. All of it
 * passes the tests as it is; then the facts go in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ADAPTERS } from '../utils/sites/all';
import { adapterFor } from '../utils/sites/match';

export const EDITORS = {
  textarea: { family: 'react', place: 'textarea' },
  prosemirror: { family: 'prosemirror', place: 'div' },
  tiptap: { family: 'tiptap', place: 'div' },
  lexical: { family: 'lexical', place: 'div' },
  quill: { family: 'quill', place: 'div' },
  slate: { family: 'slate', place: 'div' },
} as const;
export type EditorName = keyof typeof EDITORS;

export interface NewSite {
  /** Id of the site, e.g. `my-chat`. */
  readonly name: string;
  /** Host name of its page. */
  readonly host: string;
  /** Whose terms hold; absent: the name. */
  readonly vendor?: string;
  readonly editor?: EditorName;
  /** Day on which its facts were seen, YYYY-MM-DD. */
  readonly day: string;
}

/** Files that change, by their path in the repository, with their new text; or what is wrong with the wish. */
export type Written = { readonly ok: true; readonly files: ReadonlyMap<string, string> } | { readonly ok: false; readonly error: string };

const FILES = {
  all: 'utils/sites/all.ts',
  fixtures: 'tests/e2e/fixtures/sites.ts',
  accounts: 'tests/e2e/tiers/sites.ts',
  permissions: 'utils/platform/permissions.ts',
  terms: 'utils/terms/register.ts',
} as const;

/** Makes the texts; `read` gives the text of a file of the repository, `known` whether the terms of a vendor are in the register. */
export function newSite(site: NewSite, read: (file: string) => string): Written {
  const { name, host, vendor = name, editor = 'textarea' } = site;
  const refused = (error: string): Written => ({ ok: false, error });
  if (!/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/.test(name))
    return refused(`"${name}" is no name for a site: small letters, digits and hyphens, such as my-chat.`);
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return refused(`"${host}" is no host name: expected one such as chat.example.com.`);
  if (!/^[a-z][a-z0-9-]{1,59}$/.test(vendor)) return refused(`"${vendor}" is no name for a vendor: small letters, digits and hyphens.`);
  if (!(editor in EDITORS)) return refused(`"${editor}" is no kind of editor: expected ${Object.keys(EDITORS).join(', ')}.`);
  if (ADAPTERS.some(({ id }) => id === name)) return refused(`There is a site "${name}" already: utils/sites.`);
  const governing = adapterFor(host, ADAPTERS);
  if (governing !== null) return refused(`${host} is governed already, by the adapter of ${governing.name}.`);

  const constant = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const files = new Map<string, string>();
  files.set(`utils/sites/${name}.ts`, adapterText(site, constant, vendor, editor));
  files.set(
    FILES.all,
    insertBefore(
      insertBefore(read(FILES.all), "import { OTHERS } from './others';", `import { ${constant} } from './${name}';\n`),
      '  ...OTHERS,',
      `  ${constant},\n`,
    ),
  );
  files.set(FILES.fixtures, insertBefore(read(FILES.fixtures), '];\n\nconst hostOf', fixtureText(site, editor)));
  files.set(FILES.accounts, insertBefore(read(FILES.accounts), '];\n\n', accountText(site)));
  files.set(FILES.permissions, withHost(read(FILES.permissions), `*://${host}/*`));
  const terms = read(FILES.terms);
  if (!new RegExp(`vendor: '${vendor}'`).test(terms)) files.set(FILES.terms, insertBefore(terms, '\n];', termsText(site, vendor)));
  return { ok: true, files };
}

function insertBefore(text: string, mark: string, piece: string): string {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`There is no ${JSON.stringify(mark)} to write before.`);
  return text.slice(0, at) + piece + text.slice(at);
}

/** The list of the store build's hosts with one more, in its order. */
function withHost(text: string, pattern: string): string {
  const list = /export const STORE_HOSTS = \[([^\]]*)\] as const;/.exec(text);
  if (list === null) throw new Error(`${FILES.permissions}: STORE_HOSTS is not there.`);
  const hosts = [...(list[1] ?? '').matchAll(/'([^']+)'/g)].map(([, host = '']) => host);
  const all = [...hosts, pattern].sort();
  return text.replace(list[0], `export const STORE_HOSTS = [\n${all.map((host) => `  '${host}',\n`).join('')}] as const;`);
}

const adapterText = (
  { name, host, day }: NewSite,
  constant: string,
  vendor: string,
  editor: EditorName,
): string => `import type { Adapter } from '../model/adapter';
import { ANY_COMPOSER, ANY_FILE_INPUT, ANY_SUBMIT } from './fallback';

/** ${titleOf(name)}. TODO: what of it was seen, and where; nothing was tried on the live site. */
export const ${constant} = {
  id: '${name}',
  name: '${titleOf(name)}',
  vendor: '${vendor}',
  hosts: ['${host}'],
  surfaces: [],
  editor: '${editor}',
  composer: [{ css: '${EDITORS[editor].place}${composerClass(editor)}', confidence: 'low', seen: '${day}' }, ANY_COMPOSER],
  submit: [{ css: 'button[type="submit"]', confidence: 'low', seen: '${day}' }, ANY_SUBMIT],
  fileInputs: [ANY_FILE_INPUT],
  transcript: { user: [], assistant: [] },
  copyButtons: [],
  requests: [
    {
      id: 'prompt',
      purpose: 'prompt',
      method: 'POST',
      url: '^https://${host.replaceAll('.', '\\\\.')}/api/chat',
      body: 'json',
      prompt: ['/messages/*/content', '/prompt'],
      surface: 'chat',
      confidence: 'low',
      seen: '${day}',
    },
  ],
  probes: [],
  plans: {},
  source: 'public code',
  confirmedLive: null,
} as const satisfies Adapter;
`;

/** What the family's own library puts on its editor, for want of anything of the site's. */
const composerClass = (editor: EditorName): string =>
  editor === 'textarea' ? '' : editor === 'quill' ? '.ql-editor' : '[contenteditable="true"][role="textbox"]';

const fixtureText = ({ name, host }: NewSite, editor: EditorName): string => {
  const { family, place } = EDITORS[editor];
  const role = place === 'div' && editor !== 'quill' ? ' role="textbox"' : '';
  return `  {
    name: '${name}',
    adapter: '${name}',
    url: 'https://${host}/',
    now: {
      family: '${family}',
      html: \`<form><${place} data-editor${role}></${place}>\${FILE}<button type="submit" data-send>&#8593;</button></form>\`,
    },
    wire: json('/api/chat', { messages: [{ role: 'user', content: PROMPT }] }),
    upload: { url: '/api/files', body: 'multipart' },
  },
`;
};

const accountText = ({ name }: NewSite): string =>
  `  ...rows('${name}', ['anybody', 'consumer-free', {}, null, { unknowable: 'TODO: what tells the account has not been looked for' }]),\n`;

const termsText = ({ host }: NewSite, vendor: string): string => `
  {
    // TODO: what the vendor's documents say; until then nothing is promised.
    id: '${vendor}-all',
    vendor: '${vendor}',
    tier: ALL,
    trains: 'unknown',
    humanReview: 'unknown',
    retentionDays: null,
    zeroRetention: 'unknown',
    evidence: ['https://${host}/'],
    documentDate: null,
    confidence: 'low',
  },`;

const titleOf = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());

const HELP = `npm run new:site NAME -- --host HOST [--vendor VENDOR] [--editor ${Object.keys(EDITORS).join('|')}]

Writes utils/sites/NAME.ts and the rows that go with it: all.ts, the fixture site, its accounts, the store build's hosts, the terms.`;

/** The command's arguments; a string is what is wrong with them. */
function argumentsOf(): ReturnType<typeof parse> | string {
  try {
    return parse();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const parse = () =>
  parseArgs({
    allowPositionals: true,
    options: { host: { type: 'string' }, vendor: { type: 'string' }, editor: { type: 'string' }, help: { type: 'boolean' } },
  });

async function main(): Promise<number> {
  const read = argumentsOf();
  if (typeof read === 'string') {
    console.error(`${read}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = read;
  const [name, ...more] = positionals;
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const missing = name === undefined ? 'The name of the site is missing.' : values.host === undefined ? '--host is missing.' : null;
  if (name === undefined || values.host === undefined || more.length > 0) {
    console.error(`${missing ?? `One site at a time: ${JSON.stringify(more.join(' '))} is too much.`}\n\n${HELP}`);
    return 2;
  }
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const made = newSite(
    {
      name,
      host: values.host,
      ...(values.vendor === undefined ? {} : { vendor: values.vendor }),
      ...(values.editor === undefined ? {} : { editor: values.editor as EditorName }),
      day: new Date().toISOString().slice(0, 10),
    },
    (file) => readFileSync(path.join(root, file), 'utf8'),
  );
  if (!made.ok) {
    console.error(made.error);
    return 2;
  }
  const { format, resolveConfig } = await import('prettier');
  for (const [file, text] of made.files) {
    const filepath = path.join(root, file);
    writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
    console.log(file);
  }
  console.log(
    `\nNow: npx tsx scripts/docs.ts && npx tsx tests/e2e/tiers/table.ts && npx tsx scripts/matrix.ts, then npm run e2e, then the facts (search for TODO).`,
  );
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
