import 'fake-indexeddb/auto';
import fc from 'fast-check';

/** How often each property is tried; `npm run soak` asks for more. */
fc.configureGlobal({ numRuns: Number(process.env['WEIR_RUNS'] ?? 100) });

// Browsers have one, and Node from 21 on, with these: https://nodejs.org/api/globals.html#navigator_1
const navigator = { userAgent: 'Node.js/20', platform: process.platform, language: 'en-US', languages: ['en-US'], hardwareConcurrency: 2 };
if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
