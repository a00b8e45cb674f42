import { extractFile } from '../../../entrypoints/guard.content/files';

/** In the place of a hook: reads whatever file an input is given, by the guard's own function, and leaves the answer in the page. */
addEventListener(
  'change',
  (event) => {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (file === undefined) return;
    const progress: number[] = [];
    const began = performance.now();
    const stop = new AbortController();
    if (file.name.startsWith('stopped')) setTimeout(() => stop.abort(), 300);
    extractFile(file, stop.signal, (share) => progress.push(share)).then(
      (answer) => leave({ ...answer, progress, ms: performance.now() - began }),
      (error: unknown) => leave({ error: error instanceof Error ? error.name : String(error) }),
    );
  },
  { capture: true },
);

function leave(answer: unknown): void {
  document.documentElement.dataset['extracted'] = JSON.stringify(answer);
}
