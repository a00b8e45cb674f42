import type { Plugin } from 'vite';

/**
 * What every guard would do first in every page, and needs none of. WXT's context of a content script tells and hears by events of the
 * document, which pages see and can send; ours takes nothing from it. The polyfill as a module of CommonJS is copied name by name, and that asks
 * Chromium for each of an extension's interfaces, which it makes when they are first asked for.
 */
export const lightStart: Plugin = {
  name: 'light-start',
  transform(code, id) {
    if (/\/wxt\/dist\/utils\/content-script-context\.mjs$/.test(id)) return { code: 'export class ContentScriptContext {}', map: null };
    if (/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id))
      return { code: `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`, map: null };
    return undefined;
  },
};
