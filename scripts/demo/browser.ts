import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import type { RunningServer } from '../../server/main';
import { readFiles, writeFiles } from '../../server/kit/files';
import { unpackedCopy } from '../../server/kit/pack';
import { chromiumPolicy, deviceSettings } from '../../server/kit/browser-policy';
import { extensionId } from '../../server/kit/crx';
import { BUILT } from '../../server/config';

/** How the browser got Weir: by real managed policy, or unpacked with the settings in its package. */
export type Route = 'managed policy' | 'packaged settings';

export interface DemoBrowser {
  readonly context: BrowserContext;
  readonly route: Route;
  readonly id: string;
}

const POLICY_FOLDER = '/etc/chromium/policies/managed';

/** True inside the mount namespace that `main.ts` made, in which the policy folder is empty and ours. */
const mayWritePolicy = (): boolean => process.env['WEIR_DEMO_NAMESPACE'] === '1';

/** Whether such a namespace can be had: Linux, root, and Debian's Chromium, which reads this folder. */
export function namespacePossible(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('unshare', ['-m', 'true']).status === 0;
}

/** Starts Chromium with Weir installed and configured for this server. The profile is kept between starts. */
export async function openBrowser(server: RunningServer, dataDir: string, headless: boolean): Promise<DemoBrowser> {
  const id = extensionId(server.services.extensionKey);
  const settings = { ...deviceSettings(server), deviceLabel: 'practice browser' };
  const common = {
    executablePath: process.env['WEIR_BROWSER'] ?? chromium.executablePath(),
    headless,
    viewport: headless ? { width: 1100, height: 820 } : null,
    // Root may not use Chromium's sandbox; everybody else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
  };
  if (mayWritePolicy()) {
    await mkdir(POLICY_FOLDER, { recursive: true });
    // Developer tools only so that this program can drive the browser; a company leaves them at 2.
    const policy = { ...chromiumPolicy(server, settings), DeveloperToolsAvailability: 1 };
    await writeFile(path.join(POLICY_FOLDER, 'weir.json'), JSON.stringify(policy, null, 2));
    const context = await chromium.launchPersistentContext(path.join(dataDir, 'profile-managed'), {
      ...common,
      ignoreDefaultArgs: ['--disable-extensions', '--disable-component-update', '--disable-background-networking'],
    });
    return { context, route: 'managed policy', id };
  }
  const folder = path.join(dataDir, 'extension');
  await rm(folder, { recursive: true, force: true });
  await writeFiles(
    unpackedCopy(await readFiles(BUILT.chromiumDir), server.services.signer.rootEnvelope, server.services.extensionKey, settings),
    folder,
  );
  const context = await chromium.launchPersistentContext(path.join(dataDir, 'profile-unpacked'), {
    ...common,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  return { context, route: 'packaged settings', id };
}
