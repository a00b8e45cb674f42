import { readFileSync } from 'node:fs';
import type { Run } from './race';

const PAUSE_MS = 500;

/**
 * Prints the milliseconds of one scan of the file that the command line names, the first one of a fresh process, and when all was ready for
 * it. Who is timed has a script of its own, and what it needs is in that from the start: what is loaded later a bundler makes again variables
 * of, where the extension has constants.
 */
export async function timeFirst(ready: Run | Promise<Run>): Promise<void> {
  const text = readFileSync(process.argv[2] ?? '', 'utf8');
  const run = await ready;
  const readyMs = performance.now();
  // Nobody pastes in the moment in which the field takes the focus; compilers have finished by then.
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  const from = performance.now();
  await run(text);
  console.log(JSON.stringify({ firstMs: performance.now() - from, readyMs }));
}
