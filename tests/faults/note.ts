import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Leaves the measured result of one row of the plan where `npm run soak` collects them; without WEIR_RESULTS nothing is left,
 * so that a short run does not overwrite what a long one has found.
 */
export async function note(row: string, result: Readonly<Record<string, string | number>>): Promise<void> {
  const folder = process.env['WEIR_RESULTS'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${row}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
