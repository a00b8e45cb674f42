import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../utils/i18n/catalogue';
import { sourceFiles, root } from './source-files';

/**
 * Who may import whom. A value import crosses a trust boundary; a type import does not. Each entry says which of our own
 * folders and which packages a folder's files may use; the longest matching folder counts.
 */
interface Leave {
  readonly own: readonly string[];
  readonly packages: readonly string[];
}
const PURE = [
  'utils/model',
  'utils/classify',
  'utils/knowledge',
  'utils/detectors',
  'utils/sites',
  'utils/account',
  'utils/terms',
  'utils/policy',
  'utils/redact',
  'utils/i18n',
  'utils/line',
];

const LEAVE: Readonly<Record<string, Leave>> = {
  // The pure core: no browser, no DOM, no database, no clock. zod only where something is parsed at a border.
  'utils/model': { own: ['utils/model'], packages: ['zod'] },
  'utils/classify': { own: ['utils/model', 'utils/classify', 'utils/detectors'], packages: [] },
  'utils/detectors': { own: ['utils/model', 'utils/classify', 'utils/detectors'], packages: [] },
  // Makes what devices only read: dictionaries and fingerprints.
  'utils/knowledge': { own: ['utils/model', 'utils/classify', 'utils/knowledge'], packages: [] },
  'utils/sites': { own: ['utils/model', 'utils/sites'], packages: [] },
  'utils/account': { own: ['utils/model', 'utils/sites', 'utils/account'], packages: [] },
  'utils/terms': { own: ['utils/model', 'utils/terms', 'utils/i18n'], packages: [] },
  'utils/policy': {
    own: [
      'utils/model',
      'utils/sites',
      'utils/account',
      'utils/terms',
      'utils/policy',
      'utils/classify',
      'utils/knowledge',
      'utils/detectors',
    ],
    packages: ['zod', 'jsonc-parser'],
  },
  'utils/redact': { own: ['utils/model', 'utils/redact'], packages: [] },
  // What leaves by the network, read and judged.
  'utils/line': { own: ['utils/model', 'utils/sites', 'utils/classify', 'utils/policy', 'utils/line'], packages: [] },
  'utils/i18n': { own: ['utils/model', 'utils/i18n'], packages: [] },
  'utils/extract': {
    own: ['utils/model', 'utils/detectors/confidential/purview', 'utils/extract'],
    packages: ['fflate', 'pdfjs-dist', 'postal-mime', 'htmlparser2', 'exifreader', 'chardet'],
  },
  // Where files are read, seen from the extension: ports and workers.
  'utils/files': {
    own: ['utils/model', 'utils/extract/limits', 'utils/messages/file-port', 'utils/files'],
    packages: ['webextension-polyfill'],
  },
  'utils/trust': { own: ['utils/model', 'utils/policy', 'utils/trust'], packages: ['zod'] },
  // Effects, one kind each.
  'utils/page': { own: [...PURE, 'utils/page', 'utils/messages/send'], packages: [] },
  'utils/db': { own: ['utils/model', 'utils/db', 'utils/platform/failpoint'], packages: ['dexie'] },
  'utils/messages': { own: ['utils/model', 'utils/messages', 'utils/platform'], packages: ['zod', 'webextension-polyfill'] },
  'utils/platform': { own: ['utils/model', 'utils/platform'], packages: ['webextension-polyfill'] },
  // What people see: props in, events out.
  components: { own: [...PURE, 'components'], packages: ['preact', '@preact/signals'] },
  // Entry points: wiring.
  'entrypoints/guard.content': {
    // `choices` is pure: the guard accepts the answers that the dialog may give, by the same table.
    own: [
      ...PURE,
      'utils/page',
      'utils/messages/send',
      'utils/messages/file-port',
      // What tells text from other files; the readers themselves are elsewhere.
      'utils/extract/kind',
      'utils/extract/limits',
      'utils/extract/text',
      'components/interstitial/choices',
      // Where a test build lets a hook throw.
      'utils/platform/failpoint',
      'entrypoints/guard.content',
    ],
    packages: ['wxt', 'webextension-polyfill'],
  },
  // In the page's world: nothing but the names of the channel.
  'entrypoints/socket-gate.content': { own: ['utils/line/socket-channel'], packages: ['wxt'] },
  'entrypoints/check.ts': { own: [...PURE, 'utils/page'], packages: ['wxt'] },
  'entrypoints/site-check': {
    own: ['utils/model', 'utils/sites', 'utils/i18n', 'utils/messages/send', 'components', 'entrypoints/site-check'],
    packages: ['preact', 'webextension-polyfill'],
  },
  'entrypoints/engine.ts': { own: [...PURE, 'utils/page'], packages: ['wxt'] },
  ...Object.fromEntries(
    LANGUAGES.map((language) => [
      `entrypoints/words-${language}.ts`,
      { own: [`utils/i18n/catalogue-${language}`, 'utils/page/world'], packages: ['wxt'] },
    ]),
  ),
  'entrypoints/interstitial.ts': { own: [...PURE, 'utils/page', 'components'], packages: ['wxt', 'preact'] },
  'entrypoints/extract.ts': { own: ['utils/model', 'utils/extract', 'utils/messages/file-port'], packages: ['wxt'] },
  'entrypoints/offscreen': { own: ['utils/files', 'entrypoints/offscreen'], packages: ['webextension-polyfill'] },
  'entrypoints/background': {
    own: [...PURE, 'utils/files', 'utils/trust', 'utils/db', 'utils/messages', 'utils/platform', 'entrypoints/background'],
    packages: ['wxt', 'webextension-polyfill', 'zod', 'dexie'],
  },
  'entrypoints/popup': {
    // What no extension covers is a fact of the kit: names of browsers and their policies, and nothing that runs on a server.
    own: [
      'utils/model',
      'utils/i18n',
      'utils/messages/send',
      'utils/platform/build',
      'components',
      'server/kit/facts',
      'entrypoints/popup',
    ],
    packages: ['preact', '@preact/signals', 'webextension-polyfill'],
  },
  // Judges a text by the same code as a guard.
  'entrypoints/about': {
    own: [...PURE, 'utils/messages/send', 'components', 'entrypoints/about'],
    packages: ['preact', 'webextension-polyfill'],
  },
  'entrypoints/notice': {
    own: ['utils/model', 'utils/i18n', 'utils/messages/send', 'components', 'entrypoints/notice'],
    packages: ['preact', '@preact/signals', 'webextension-polyfill'],
  },
};

/** Folders whose files run on Node: any package; the core and themselves, but no entry point, no page and no component. */
const NODE: Readonly<Record<string, readonly string[]>> = {
  // Also in the popup: facts import one another, and nothing else.
  'server/kit/facts': ['server/kit/facts'],
  'server/console': [...PURE, 'server/console', 'components'],
  server: [...PURE, 'utils/trust', 'utils/extract', 'server'],
  cli: [...PURE, 'utils/trust', 'utils/extract', 'server', 'cli'],
};

/** Value imports of a file, as written. A side-effect import counts; `import type` and all-type imports do not. */
function valueImports(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      const names = clause?.namedBindings;
      const onlyTypes =
        clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (clause !== undefined &&
          clause.name === undefined &&
          names !== undefined &&
          ts.isNamedImports(names) &&
          names.elements.length > 0 &&
          names.elements.every((e) => e.isTypeOnly));
      if (!onlyTypes) found.push(node.moduleSpecifier.text);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) && !node.isTypeOnly) {
      found.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteral(first)) found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const inside = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`);
const longest = <T>(table: Readonly<Record<string, T>>, file: string): T | undefined =>
  Object.entries(table)
    .filter(([folder]) => inside(file, folder))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function strays(file: string): string[] {
  const leave = longest(LEAVE, file);
  const node = longest(NODE, file);
  if (!leave && !node) return [];
  return valueImports(file).flatMap((specifier) => {
    if (!specifier.startsWith('.')) {
      if (node) return [];
      return leave?.packages.includes(packageOf(specifier)) ? [] : [`${file} imports the package ${specifier}`];
    }
    const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
    return [...(leave?.own ?? []), ...(node ?? [])].some((folder) => inside(target, folder)) ? [] : [`${file} imports ${target}`];
  });
}

describe('who may import whom', () => {
  const files = sourceFiles(['utils', 'components', 'entrypoints', 'server', 'cli']);
  test('every folder has a rule', () => {
    expect(files.filter((file) => !longest(LEAVE, file) && !longest(NODE, file))).toEqual([]);
  });
  test('no file imports what its folder may not', () => {
    expect(files.flatMap(strays)).toEqual([]);
  });
  test('the check itself finds a stray', () => {
    expect(longest(LEAVE, 'utils/page/editor.ts')?.own).not.toContain('utils/trust');
    expect(longest(LEAVE, 'entrypoints/guard.content/index.ts')?.packages).not.toContain('zod');
  });
  /** All that an entry point bundles, however it got there. */
  const bundled = (...entries: readonly string[]): readonly string[] => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const specifier of valueImports(file)) {
        if (!specifier.startsWith('.')) {
          reached.add(specifier);
          continue;
        }
        const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
        const next = files.find((f) => f === `${target}.ts` || f === `${target}.tsx` || f === target);
        if (next) walk(next);
      }
    };
    for (const entry of entries) walk(entry);
    return [...reached];
  };
  const wordScripts = LANGUAGES.map((language) => `entrypoints/words-${language}.ts`);
  test('what the guard bundles holds no zod, no Dexie and no trust', () => {
    const reached = bundled('entrypoints/guard.content/index.ts', 'entrypoints/engine.ts', 'entrypoints/interstitial.ts', ...wordScripts);
    expect(reached.filter((name) => /^(zod|dexie)$|^utils\/(trust|db)\//.test(name))).toEqual([]);
  });
  test('what reads files is in no script of a page: pdf.js and its kin are in the worker and nowhere else', () => {
    const readers = LEAVE['utils/extract']?.packages ?? [];
    const pages = bundled(
      'entrypoints/guard.content/index.ts',
      'entrypoints/guard.content/files.ts',
      'entrypoints/engine.ts',
      'entrypoints/interstitial.ts',
      'entrypoints/background/index.ts',
      'entrypoints/offscreen/main.ts',
      ...wordScripts,
    );
    expect(pages.filter((name) => readers.includes(packageOf(name)))).toEqual([]);
    expect([...new Set(bundled('entrypoints/extract.ts').map(packageOf))]).toEqual(expect.arrayContaining([...readers]));
  });
  test("the dialog bundles no language's words, and a script of words those of its own language only", () => {
    const words = (entry: string): ReadonlySet<string> =>
      new Set(bundled(entry).filter((name) => LANGUAGES.some((language) => RegExp(`^utils/i18n/(.+-)?${language}\\.ts$`).test(name))));
    expect(words('entrypoints/interstitial.ts')).toEqual(new Set());
    for (const language of LANGUAGES)
      expect(words(`entrypoints/words-${language}.ts`)).toEqual(
        new Set(['catalogue-', '', 'explain-'].map((part) => `utils/i18n/${part}${language}.ts`)),
      );
  });
});
