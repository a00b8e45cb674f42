import { readdirSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildInParts } from './scripts/lib/in-parts';
import { lightStart } from './scripts/lib/light-start';
import { withoutSources } from './scripts/lib/without-sources';
import { ENGINE_PARTS } from './utils/platform/scripts';
import { CHROMIUM_ONLY, MANAGED_PERMISSIONS, PERMISSIONS, STORE_HOSTS } from './utils/platform/permissions';

/** `managed` (force-installed by policy, governs any host) or `store` (its listed sites only). */
const variant = process.env['WEIR_VARIANT'] === 'store' ? 'store' : 'managed';
/** Builds for tests alone, in a folder of their own, whose worker can be made to stand still at a step (utils/platform/failpoint.ts). */
const failpoints = process.env['WEIR_FAILPOINTS'] === '1';
/** What each permission is for: utils/platform/permissions.ts. */
const hosts: readonly string[] = variant === 'store' ? STORE_HOSTS : ['<all_urls>'];

const cmaps = path.resolve('node_modules/pdfjs-dist/cmaps');

/**
 * zod without its probe for `new Function`, which violates the extension's content security policy. Set where zod keeps
 * its settings: a call of `z.config` would come after the schemas of shared chunks were made.
 */
const jitlessZod = {
  name: 'jitless-zod',
  transform(code: string, id: string) {
    if (!/zod\/v4\/core\/core\.js$/.test(id)) return undefined;
    const settings = 'export const globalConfig = globalThis.__zod_globalConfig;';
    if (!code.includes(settings)) throw new Error('zod keeps its settings elsewhere now: see jitlessZod in wxt.config.ts');
    return { code: code.replace(settings, `${settings}\nglobalConfig.jitless = true;`), map: null };
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}-${variant}${failpoints ? '-failpoints' : ''}`,
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false }), jitlessZod, lightStart, withoutSources],
    define: { __WEIR_VARIANT__: JSON.stringify(variant), __WEIR_FAILPOINTS__: JSON.stringify(failpoints) },
    build: { sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: 'Weir',
    description: 'Lets you use AI chats without company knowledge flowing into models that train on it.',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'weir@weir.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['websiteContent', 'browsingActivity'] },
            },
          },
        }
      : { minimum_chrome_version: '137', storage: { managed_schema: 'managed_schema.json' } }),
    permissions: Object.keys(variant === 'store' ? PERMISSIONS : { ...PERMISSIONS, ...MANAGED_PERMISSIONS }).filter(
      (name) => browser !== 'firefox' || !CHROMIUM_ONLY.includes(name),
    ),
    host_permissions: [...hosts],
    incognito: 'spanning',
  }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.name === 'engine') buildInParts(config, 'engine', ENGINE_PARTS);
    },
    // Tables by which pdf.js reads Asian fonts that a PDF does not hold.
    'build:publicAssets': (_, assets) => {
      for (const name of readdirSync(cmaps).filter((each) => each.endsWith('.bcmap')))
        assets.push({ absoluteSrc: path.join(cmaps, name), relativeDest: `cmaps/${name}` });
    },
    // WXT asks for the hosts of scripts that are registered at run time; ours are the policy's to name.
    'build:manifestGenerated': (_, manifest) => {
      manifest.host_permissions = [...hosts];
      delete manifest.content_scripts;
    },
  },
});
