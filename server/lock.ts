import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readOrNull } from './secrets';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Takes the data folder for this process (PGlite is for one process only); answers with what gives it back. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'lock');
  const holder = Number(await readOrNull(file));
  // What a killed server left behind holds nothing.
  if (holder > 0 && (holder === process.pid || !alive(holder))) await rm(file, { force: true });
  try {
    await writeFile(file, String(process.pid), { flag: 'wx', mode: 0o600 });
  } catch {
    throw new Error(`Another Weir server (process ${holder}) uses the data folder ${folder}.`);
  }
  return () => rm(file, { force: true });
}
