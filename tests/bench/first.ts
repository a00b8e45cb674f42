/**
 * The first call of a fresh process: `first.ts weir|cold|secretlint FILE` prints the milliseconds of one scan of the file, and those of
 * making the tables ready. `weir` is warmed up as the guard does it in idle time before the first paste; `cold` is not.
 */
import { readFileSync } from 'node:fs';

const PAUSE_MS = 500;

const [who = '', file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

async function prepared(): Promise<(content: string) => unknown> {
  if (who === 'secretlint') return (await import('./secretlint')).secretlint;
  const { createClassifier, NO_KNOWLEDGE } = await import('../../utils/classify/create');
  const classifier = createClassifier(NO_KNOWLEDGE);
  const { warmUpTexts } = await import('../../utils/classify/warm-up');
  if (who === 'weir') for (const sample of warmUpTexts()) classifier.start(sample).result();
  return (content) => classifier.scan(content);
}

const building = performance.now();
const run = await prepared();
const readyMs = performance.now() - building;
// Nobody pastes in the moment in which the field takes the focus; compilers have finished by then.
await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
const from = performance.now();
await run(text);
console.log(JSON.stringify({ firstMs: performance.now() - from, readyMs }));
