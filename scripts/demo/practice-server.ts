import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The accounts that a person may practise with, by the value of the cookie, in the shape of the page's session answer. */
const ACCOUNTS = {
  personal: { planType: 'free', id: 'practice-personal', structure: 'personal' },
  'practice-company': { planType: 'enterprise', id: 'practice-company', structure: 'workspace' },
} as const;
type AccountName = keyof typeof ACCOUNTS;

export interface PracticeServer {
  /** Address of the page; `practice.localhost` is loopback in every browser. */
  readonly url: string;
  /** Prompts that arrived, in order. */
  received(): readonly string[];
  close(): Promise<void>;
}

/** A made-up key in the shape of a real one, new at each start. */
const madeUpKey = (): string => `AKIA${Array.from(randomBytes(16), (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('')}`;

const page = (account: AccountName): string =>
  readFileSync(path.join(here, 'practice.html'), 'utf8')
    .replace('{{key}}', madeUpKey())
    .replace('{{secret}}', randomBytes(30).toString('base64'))
    .replace(`value="${account}"`, `value="${account}" checked`);

/** Starts the practice chat on a port of its own. Everything it receives stays in memory. */
export async function startPractice(): Promise<PracticeServer> {
  const bundle = await build({
    entryPoints: [path.join(here, 'practice-page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const received: string[] = [];

  const server = createServer((request, response) => {
    const account: AccountName = /\baccount=practice-company\b/.test(request.headers.cookie ?? '') ? 'practice-company' : 'personal';
    const answer = (type: string, body: string): void => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    };
    switch (`${request.method ?? ''} ${request.url ?? ''}`) {
      case 'GET /':
        answer('text/html; charset=utf-8', page(account));
        break;
      case 'GET /practice.js':
        answer('text/javascript; charset=utf-8', script);
        break;
      case 'GET /api/auth/session':
        answer('application/json', JSON.stringify({ user: { id: 'practice' }, account: ACCOUNTS[account] }));
        break;
      case 'GET /api/received':
        answer('application/json', JSON.stringify(received));
        break;
      case 'POST /api/conversation': {
        let body = '';
        request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        request.on('end', () => {
          const parsed = JSON.parse(body) as { messages: { content: { parts: string[] } }[] };
          received.push(...parsed.messages.flatMap((message) => message.content.parts));
          answer('application/json', '{}');
        });
        break;
      }
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://practice.localhost:${port}/`,
    received: () => received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
