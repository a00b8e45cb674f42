import 'fake-indexeddb/auto';
import fc from 'fast-check';

/** How often each property is tried; `npm run soak` asks for more. */
fc.configureGlobal({ numRuns: Number(process.env['WEIR_RUNS'] ?? 100) });
