import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServerOptions } from '../config';
import { kept } from '../secrets';
import { syslog } from './syslog';
import type { Target } from './target';
import { webhook } from './webhook';

const SYSLOG_TLS = 6514;
const SYSLOG_TCP = 601;

/**
 * The targets that the server's settings name. Only whoever runs the server can name one, and not an admin at the console: a
 * receiver stands in the company's own network, so no list of forbidden addresses could tell it from a target of SSRF.
 */
export async function openTargets(options: Pick<ServerOptions, 'exports' | 'dataDir'>, now: () => number): Promise<Target[]> {
  const { webhookUrl, webhookSecret, syslogUrl, syslogCa } = options.exports ?? {};
  const targets: Target[] = [];
  if (webhookUrl !== undefined) {
    const make = (): string => `whsec_${randomBytes(32).toString('base64')}`;
    const secret = webhookSecret ?? (await kept(path.join(options.dataDir, 'webhook-secret'), make)).value;
    targets.push(webhook(webhookUrl, secret, now));
  }
  if (syslogUrl !== undefined) {
    const url = new URL(syslogUrl);
    const tls = url.protocol === 'tls:';
    const ca = syslogCa === undefined ? undefined : await readFile(syslogCa, 'utf8');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    targets.push(syslog({ tls, host, port: Number(url.port) || (tls ? SYSLOG_TLS : SYSLOG_TCP), ca }));
  }
  return targets;
}
