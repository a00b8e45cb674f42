import { parseArgs } from 'node:util';
import { z } from 'zod';
import { optionsFromEnvironment } from '../server/config';
import { CHANNELS } from '../server/kit/choices';
import type { Command } from './command';
import { UsageError } from './command';

const HELP = `Usage: weir channel [list]
       weir channel release pilot|broad     offer the build that lies beside the server
       weir channel promote                 give broad what pilot has
       weir channel stop pilot|broad        no further browser gets the newest build; those that have it keep it
       weir channel roll-back pilot|broad   the code before it to all, as a higher version: browsers never go down

Which build of the extension browsers are offered: those on pilot first, the others once it is promoted. Asks the running
server, which puts each change on its record.

  WEIR_PUBLIC_URL       address of the server (or WEIR_HOST and WEIR_PORT)
  WEIR_ADMIN_PASSWORD   the admin's password (required)
`;

const Build = z.looseObject({ version: z.string(), codeOf: z.string().nullable() }).nullable();
const View = z.looseObject({
  channels: z.array(z.looseObject({ channel: z.string(), build: Build, before: Build })),
  waiting: z.string().nullable(),
});
const Said = z.looseObject({ says: z.string() });
const Refused = z.looseObject({ message: z.string() });

/** A signed-in session with the server; every answer that is not 2xx is a sentence. */
async function session(base: string, password: string): Promise<(method: string, path: string, body?: unknown) => Promise<unknown>> {
  const headers = { 'content-type': 'application/json', origin: base, 'sec-fetch-site': 'same-origin' };
  const call = async (method: string, path: string, body: unknown, cookie: string): Promise<Response> => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new UsageError(`${base} cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
    });
    if (response.ok) return response;
    const answer = Refused.safeParse(await response.json().catch(() => null));
    throw new UsageError(answer.success ? answer.data.message : `${base}${path} answered ${response.status}.`);
  };
  const opened = await call('POST', '/api/session', { password }, '');
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (method, path, body) => {
    const answer: unknown = await (await call(method, path, body, cookie)).json();
    return answer;
  };
}

function server(): { base: string; password: string } {
  try {
    const { publicUrl, host, port, adminPassword } = optionsFromEnvironment(process.env);
    if (adminPassword === undefined) throw new Error('WEIR_ADMIN_PASSWORD is missing: whose change is it?');
    return { base: publicUrl ?? `http://${host ?? '127.0.0.1'}:${port ?? 8787}`, password: adminPassword };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wanted(args: readonly string[]): { action: string; channel: string } {
  let positionals: readonly string[];
  try {
    ({ positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const [action = 'list', channel = action === 'promote' ? 'broad' : '', ...more] = positionals;
  const known = ['list', 'release', 'promote', 'stop', 'roll-back'];
  if (!known.includes(action)) throw new UsageError(`There is no "weir channel ${action}": expected ${known.join(', ')}.`);
  if (more.length > 0 || (action === 'list' && channel !== '')) throw new UsageError(`Too many arguments: ${positionals.join(' ')}.`);
  if (action !== 'list' && !CHANNELS.some((name) => name === channel))
    throw new UsageError(`weir channel ${action}: expected ${CHANNELS.join(' or ')}, found "${channel}".`);
  return { action, channel };
}

export const channel: Command = {
  summary: 'say which build of the extension browsers are offered: release, promote, stop, roll back',
  help: HELP,
  run: async (args) => {
    const { action, channel: name } = wanted(args);
    const { base, password } = server();
    const call = await session(base, password);
    if (action !== 'list') {
      process.stdout.write(`${Said.parse(await call('POST', `/api/channels/${name}`, { action })).says}\n`);
      return 0;
    }
    const { channels, waiting } = View.parse(await call('GET', '/api/channels'));
    for (const { channel: each, build, before } of channels) {
      const code = build?.codeOf == null ? '' : ` (the code of ${build.codeOf})`;
      process.stdout.write(
        `${each.padEnd(6)} ${build === null ? 'nothing' : build.version + code}${before === null ? '' : `, before it ${before.version}`}\n`,
      );
    }
    process.stdout.write(`beside the server: ${waiting ?? 'no build'}\n`);
    return 0;
  },
};
