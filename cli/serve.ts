import path from 'node:path';
import { parseArgs } from 'node:util';
import { optionsFromEnvironment, type ServerOptions } from '../server/config';
import { chromiumPolicy, firefoxPolicy } from '../server/kit/browser-policy';
import { createServer, type RunningServer } from '../server/main';
import { writePrivate } from '../server/secrets';
import type { Command } from './command';
import { UsageError } from './command';

const HELP = `Usage: weir serve

Runs the admin server: devices enrol, policy is signed, events are kept, the console is served. Ends with Ctrl-C.

  WEIR_DATA             folder for keys, secrets and the embedded database (.weir)
  WEIR_HOST, WEIR_PORT  where it listens (127.0.0.1, 8787)
  WEIR_PUBLIC_URL       the https address under which browsers reach it, when that is another
  DATABASE_URL          a PostgreSQL, instead of the embedded database
  WEIR_TENANT           the company's tenant name, at first start (local)
  WEIR_STARTER          monitor (default) or enforce: which starter policy is seeded at first start
  WEIR_ADMIN_PASSWORD, WEIR_ENROLMENT_TOKEN
  WEIR_EXPORT_WEBHOOK, WEIR_EXPORT_WEBHOOK_SECRET   events as signed JSON to an https address
  WEIR_EXPORT_SYSLOG, WEIR_EXPORT_SYSLOG_CA         events as syslog to tls://host:port or tcp://host:port
  WEIR_ROOT_KEY, WEIR_BUNDLE_KEY, WEIR_FRESHNESS_KEY, WEIR_EXTENSION_KEY   (PKCS #8 PEM)

At each start, chromium-policy.json and firefox-policies.json are written to WEIR_DATA: what IT gives to the browsers.
Secrets that are not given are made at first start and kept in WEIR_DATA, readable by this user only. There is no default one.
`;

function options(): ServerOptions {
  try {
    return optionsFromEnvironment(process.env);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Browser policies, filled in, for IT to hand out. They hold the enrolment token, so only this user may read them. */
const POLICY_FILES = { 'chromium-policy.json': chromiumPolicy, 'firefox-policies.json': firefoxPolicy } as const;

async function writePolicies(server: RunningServer, { dataDir }: ServerOptions): Promise<void> {
  for (const [name, make] of Object.entries(POLICY_FILES))
    await writePrivate(path.join(dataDir, name), `${JSON.stringify(make(server), null, 2)}\n`);
}

function greeting(server: RunningServer, { dataDir }: ServerOptions): string {
  const lines = [
    ['Console', server.services.publicUrl()],
    ['Tenant', server.tenant],
    ['Root SHA-256', server.rootSha256],
    ['Enrolment token', `in ${dataDir}/enrolment-token, or as given by WEIR_ENROLMENT_TOKEN`],
    [
      'Browser policy',
      `in ${Object.keys(POLICY_FILES)
        .map((name) => path.join(dataDir, name))
        .join(' and ')}`,
    ],
    ['Database', server.store.engine],
    ...(server.firstStart && server.adminPassword !== null ? [['Admin password', `${server.adminPassword}  (shown this once)`]] : []),
  ];
  return `${lines.map(([name = '', value = '']) => `${`${name}:`.padEnd(17)}${value}`).join('\n')}\n`;
}

export const serve: Command = {
  summary: 'run the admin server and its console',
  help: HELP,
  run: async (args) => {
    try {
      parseArgs({ args: [...args], options: {} });
    } catch {
      throw new UsageError(`weir serve takes no arguments; "${args.join(' ')}" was given. Settings come from the environment: see --help.`);
    }
    const given = options();
    let server: RunningServer;
    try {
      server = await createServer(given);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return 1;
    }
    await writePolicies(server, given);
    process.stdout.write(greeting(server, given));
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await server.close();
    return 0;
  },
};
