import type { Plugin, Rolldown, UserConfig } from 'vite';

/** Where a part leaves what later ones take from it: a property of what our scripts share in a page (`utils/page/world.ts`). */
const SHELF = '(globalThis.weir??={}).parts';

/** Modules in the order in which they run: each behind all that it imports. */
function inOrder(entry: string, importsOf: (id: string) => readonly string[]): readonly string[] {
  const order = new Set<string>();
  const entered = new Set<string>();
  const visit = (id: string): void => {
    if (entered.has(id)) return;
    entered.add(id);
    importsOf(id).forEach(visit);
    order.add(id);
  };
  visit(entry);
  return [...order];
}

/** The number of the part, from 1, of each module: parts are about as long as each other, and take only from earlier ones. */
export function partsOf(order: readonly string[], lengthOf: (id: string) => number, parts: number): ReadonlyMap<string, number> {
  const total = order.reduce((sum, id) => sum + lengthOf(id), 0);
  let before = 0;
  return new Map(
    order.map((id) => {
      // By its middle: a long module goes where most of it would be.
      const part = Math.min(parts, 1 + Math.floor(((before + lengthOf(id) / 2) / total) * parts));
      before += lengthOf(id);
      return [id, part] as const;
    }),
  );
}

/** `import{a as b}from"./x.js"` and `export{a as b}`, as the bundler writes them. */
const IMPORT = /import\s*(?:\{([^}]*)\}\s*from\s*)?"\.\/([^"]+)\.js";?/y;
const EXPORT = /export\s*\{([^}]*)\};?\s*$/;
const pairs = (names: string): readonly (readonly [string, string])[] =>
  names
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const [first = '', second = first] = each.split(/\s+as\s+/);
      return [first, second] as const;
    });

/** A module of the bundler's as a classic script, which takes from earlier ones and leaves for later ones by way of the shelf. */
export function asScript(name: string, code: string): string {
  const taken: string[] = [];
  let at = 0;
  for (;;) {
    IMPORT.lastIndex = at;
    const [all, names, from = ''] = IMPORT.exec(code) ?? [];
    if (all === undefined) break;
    if (names !== undefined)
      taken.push(
        `const{${pairs(names)
          .map(([theirs, ours]) => `${theirs}:${ours}`)
          .join(',')}}=parts[${JSON.stringify(from)}];`,
      );
    at += all.length;
  }
  const [exported = '', names = ''] = EXPORT.exec(code) ?? [];
  const left = pairs(names).map(([ours, theirs]) => `${theirs}:${ours}`);
  const body = code.slice(at, code.length - exported.length);
  if (/(?:^|[;}])(?:import|export)[\s{"*]/.test(body))
    throw new Error(`${name}: the bundler writes imports in another way now (scripts/lib/in-parts.ts).`);
  return `(()=>{const parts=${SHELF}??={};${taken.join('')}${body}\n;parts[${JSON.stringify(name)}]={${left.join(',')}}})();\n`;
}

const isChunk = (one: Rolldown.OutputChunk | Rolldown.OutputAsset): one is Rolldown.OutputChunk => one.type === 'chunk';

/**
 * Builds a script of pages as `NAME-1.js` to `NAME-N.js`, to be put into a page one after the other, each in a task of its own: what is one
 * script is compiled and run in one task, and a page stands still meanwhile. The bundler parts it as modules; those cannot be put into a
 * content script's world (https://developer.chrome.com/docs/extensions/reference/api/scripting#type-ScriptInjection takes classic ones), so
 * each becomes a function of its own. Not cut in the midst of one scope: what an engine's inner loop reads must stay a constant of a function.
 */
export function buildInParts(config: UserConfig, name: string, parts: number): void {
  const { build = {} } = config;
  const { lib } = build;
  if (lib === undefined || lib === false || typeof lib.entry !== 'string') throw new Error(`${name} is not built as one script.`);
  const { entry } = lib;
  /** As the bundler calls the entry's module. */
  let entryId = entry;
  let assigned: ReadonlyMap<string, number> | undefined;
  const assign = (ctx: Rolldown.ChunkingContext): ReadonlyMap<string, number> => {
    const order = inOrder(entryId, (id) => ctx.getModuleInfo(id)?.importedIds ?? []);
    return partsOf(order, (id) => ctx.getModuleInfo(id)?.code?.length ?? 0, parts);
  };
  const plugin: Plugin = {
    name: 'in-parts',
    moduleParsed({ id, isEntry }) {
      if (isEntry) entryId = id;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle).filter(isChunk)) chunk.code = asScript(chunk.fileName.replace(/\.js$/, ''), chunk.code);
    },
  };
  delete build.lib;
  // Its footer names the global of one script.
  config.plugins = [...(config.plugins ?? []).flat(), plugin].filter(
    (each) => !(each !== null && typeof each === 'object' && 'name' in each && each.name === 'wxt:iife-footer'),
  );
  build.modulePreload = false;
  build.rolldownOptions = {
    ...build.rolldownOptions,
    input: entry,
    output: {
      format: 'es',
      entryFileNames: `${name}-${String(parts)}.js`,
      chunkFileNames: '[name].js',
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          {
            debugName: `parts of ${name}`,
            name(id, ctx) {
              assigned ??= assign(ctx);
              const part = assigned.get(id);
              return part === undefined || part === parts ? null : `${name}-${String(part)}`;
            },
          },
        ],
      },
    },
  };
  // Of WXT, by the name that Vite had for them: how one script is written.
  Reflect.deleteProperty(build, 'rollupOptions');
  config.build = build;
}
