import 'fake-indexeddb/auto';
import fc from 'fast-check';

/** How often each property is tried; `npm run soak` asks for more. */
fc.configureGlobal({ numRuns: Number(process.env['WEIR_RUNS'] ?? 100) });

// Browsers have one, and Node from 21 on.
if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Node.js' }, configurable: true });
