import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { signIn } from '../../../scripts/demo/admin';
import { BUILT, type ServerOptions } from '../../../server/config';
import { createServer, type RunningServer } from '../../../server/main';
import { startFixtures, type Fixtures } from '../fixtures/server';
import { companyPolicy } from './road';

/** A company with its server and its first policy, the sites that its people use, and a browser policy file of its own. */
export interface Stage {
  /** Removed at the end; a browser's profile may lie here. */
  readonly folder: string;
  readonly server: RunningServer;
  readonly fixtures: Fixtures;
  /** Writes the policy file that the browser reads. */
  setPolicy(policy: Readonly<Record<string, unknown>>): Promise<void>;
  /** Writes it as it is: a file of the kit. */
  setPolicyText(text: string): Promise<void>;
  close(): Promise<void>;
}

/** @param options of the server, e.g. the folders of the extension that it hands out; the repository's build where absent. */
export async function openStage(policyFile: string, options: Partial<ServerOptions> = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'weir-forced-'));
  const server = await createServer({
    dataDir: join(folder, 'data'),
    port: 0,
    tenant: 'example-works',
    adminPassword: `admin-${crypto.randomUUID()}`,
    ...BUILT,
    ...options,
  });
  const setPolicyText = async (text: string): Promise<void> => {
    await mkdir(dirname(policyFile), { recursive: true });
    await writeFile(policyFile, text);
  };
  const fixtures = await startFixtures();
  await (await signIn(server)).publish(companyPolicy(), 'first policy');
  return {
    folder,
    server,
    fixtures,
    setPolicy: (policy) => setPolicyText(JSON.stringify(policy)),
    setPolicyText,
    async close() {
      await fixtures.close();
      await server.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      await rm(dirname(policyFile), { recursive: true, force: true });
    },
  };
}
