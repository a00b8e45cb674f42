import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { main } from '../../cli/main';
import { createServer, type RunningServer } from '../../server/main';
import type { PolicyView } from '../../utils/model/console-api';
import { starterPolicy } from '../../utils/policy/starter';
import { dumpInMemory } from '../../server/store/open';
import { signIn } from './people';
import type { TestServer } from './databases';

/** One story from an empty folder to a server whose bundle key it never sees; each test goes on where the one before ended. */
let folder = '';
let server: RunningServer;
const at = (...name: string[]): string => path.join(folder, ...name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'weir-code-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
/** `weir …`; words with a dot or a slash are files of the folder. */
async function weir(line: string): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => err.push(String(chunk)) > 0),
  ];
  try {
    const words = line.split(' ').map((word) => word.replace(/^((?:bundle|root|freshness)=)?(?=[^-:]*[./])(?!http)/, `$1${folder}/`));
    return { code: await main(words), out: out.join('').replaceAll(folder, ''), err: err.join('').replaceAll(folder, '') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
const done = (said: Said): string => {
  expect([said.code, said.err]).toEqual([0, '']);
  return said.out;
};

it('keys are made: two of three root keys and two bundle keys have to sign, and nobody else can read them', async () => {
  writeFileSync(at('secret.txt'), `${crypto.randomUUID()}\n`);
  const said = await weir(
    'policy keygen --tenant acme --out ./keys --root-keys 3 --root-threshold 2 --bundle-keys 2 --passphrase-file ./secret.txt',
  );
  expect(done(said)).toMatch(/Root SHA-256, for managed policy: [0-9a-f]{64}/);
  expect(statSync(at('keys', 'offline', 'bundle-1.pem')).mode & 0o777).toBe(0o600);
  expect(readFileSync(at('keys', 'offline', 'root-3.pem'), 'utf8')).toContain('ENCRYPTED');
  expect((await weir('policy keygen --tenant acme --out ./keys')).err).toMatch(/never overwritten/);
});

it('a server starts without the bundle keys, and signs no policy itself', async () => {
  server = await createServer({
    dataDir: at('keys', 'server'),
    inMemory: await dumpInMemory(),
    tenant: 'acme',
    port: 0,
    logLevel: 'silent',
    adminPassword: crypto.randomUUID(),
  });
  writeFileSync(at('token.txt'), server.services.publishToken);
  const admin = await signIn(server as TestServer);
  expect((await admin.call('GET /api/policy')).json).toMatchObject({ version: 0, signsHere: false } satisfies Partial<PolicyView>);
  const text = JSON.stringify(starterPolicy('monitor'));
  expect(await admin.call('POST /api/policy/publish', { text, note: 'x' })).toMatchObject({ status: 422 });
});

it('a policy with its cases is checked, signed by one after the other, verified and published', async () => {
  writeFileSync(at('policy.json'), JSON.stringify(starterPolicy('enforce'), null, 2));
  writeFileSync(
    at('policy.cases.json'),
    JSON.stringify([{ name: 'a token goes no further', findings: [{ detector: 'secret.github-token' }], expect: { action: 'redact' } }]),
  );
  done(await weir('policy lint ./policy.json'));
  done(await weir('policy test ./policy.json'));
  const sign = 'policy sign ./policy.json --root ./keys/root.json --version 1 --out ./bundle.json --passphrase-file ./secret.txt';
  expect(done(await weir(`${sign} --key ./keys/offline/bundle-1.pem`))).toMatch(/1 of 2 signatures: 1 more wanting/);
  expect((await weir('policy verify ./bundle.json --root ./keys/root.json')).err).toMatch(/threshold-not-met/);
  expect(
    (await weir('policy publish ./bundle.json --server http://SERVER --token-file ./token.txt'.replace('http://SERVER', server.url))).err,
  ).toMatch(/threshold-not-met/);
  const second = 'policy sign ./bundle.json --root ./keys/root.json --key ./keys/offline/bundle-2.pem --passphrase-file ./secret.txt';
  expect(done(await weir(second))).toMatch(/2 of 2 signatures: complete/);
  done(await weir('policy verify ./bundle.json --root ./keys/root.json'));
  // What is shown beside a bundle is a policy, and the one that was signed: retention and the report go by it.
  const policy = starterPolicy('enforce');
  for (const [text, why] of [
    ['not JSON', /found not, expected a JSON value/],
    [JSON.stringify({ ...policy, retentionDays: 1 }), /another "retentionDays"/],
    [JSON.stringify({ ...policy, rules: policy.rules.slice(1) }), /another "rules"/],
  ] as const) {
    writeFileSync(at('other.json'), text);
    const said = await weir(`policy publish ./bundle.json --server ${server.url} --token-file ./token.txt --source ./other.json`);
    expect([said.code, said.err]).toEqual([1, expect.stringMatching(why)]);
  }
  const publish = `policy publish ./bundle.json --server ${server.url} --token-file ./token.txt --source ./policy.json --note first`;
  expect(done(await weir(publish))).toMatch(/version 1 for ring broad/);
  expect((await weir(publish)).err).toMatch(/a version above 1/);
  expect(done(await weir(`policy verify --server ${server.url} --root ./keys/root.json --token-file ./token.txt`))).toMatch(
    /root 1, statement of .*bundle 1 for ring broad with \d+ rules/,
  );
});

it('a change is shown before it is signed', async () => {
  const changed = starterPolicy('enforce');
  writeFileSync(
    at('policy.json'),
    JSON.stringify({ ...changed, rules: changed.rules.filter(({ id }) => id !== 'secrets-on-consumer') }, null, 2),
  );
  const said = done(await weir('policy diff ./bundle.json ./policy.json'));
  expect(said).toMatch(/rules: removed secrets-on-consumer/);
  expect(said).toMatch(/any secret, confidence high: redact → warn\n {4}for consumer-free, consumer-paid, unknown/);
});

it('a bundle key is replaced: the next root is signed by old and new, devices follow, and the old key signs no more', async () => {
  done(await weir('policy keygen --key ./new-bundle.pem --passphrase-file ./secret.txt'));
  const old = (
    JSON.parse(
      Buffer.from((JSON.parse(readFileSync(at('keys', 'root.json'), 'utf8')) as { payload: string }).payload, 'base64').toString(),
    ) as {
      roles: { bundle: { keyids: string[] } };
    }
  ).roles.bundle.keyids[0];
  done(
    await weir(
      `policy keygen --next ./keys/root.json --out ./root-2.json --drop bundle=${old ?? ''} --add bundle=./new-bundle.pem.pub.json`,
    ),
  );
  const sign = 'policy sign ./root-2.json --root ./keys/root.json --passphrase-file ./secret.txt';
  expect(done(await weir(`${sign} --key ./keys/offline/root-1.pem`))).toMatch(/not complete: threshold-not-met/);
  expect((await weir(`policy publish ./root-2.json --server ${server.url} --token-file ./token.txt`)).err).toMatch(/threshold-not-met/);
  expect(done(await weir(`${sign} --key ./keys/offline/root-3.pem`))).toMatch(/complete/);
  done(await weir('policy verify ./root-2.json --root ./keys/root.json'));
  expect(done(await weir(`policy publish ./root-2.json --server ${server.url} --token-file ./token.txt`))).toMatch(/root 2 is in force/);
  const withOld = 'policy sign ./policy.json --root ./root-2.json --after ./bundle.json --out ./old.json --passphrase-file ./secret.txt';
  expect((await weir(`${withOld} --key ./keys/offline/bundle-1.pem`)).err).toMatch(/is no bundle key of this root/);
  const both = 'policy sign ./policy.json --root ./root-2.json --version 2 --out ./second.json --passphrase-file ./secret.txt';
  done(await weir(`${both} --key ./keys/offline/bundle-2.pem --key ./new-bundle.pem`));
  done(await weir(`policy publish ./second.json --server ${server.url} --token-file ./token.txt --percent 10`));
  expect(done(await weir(`policy verify --server ${server.url} --root ./keys/root.json --token-file ./token.txt`))).toMatch(
    /root 2, .*bundle 2/,
  );
});

it('a wrong token, a wrong pin and a wrong passphrase are refused with a sentence', async () => {
  writeFileSync(at('wrong.txt'), 'x'.repeat(43));
  expect((await weir(`policy publish ./second.json --server ${server.url} --token-file ./wrong.txt`)).err).toMatch(
    /Expected the publish token/,
  );
  expect((await weir(`policy verify --root ./keys/root.json --sha256 ${'0'.repeat(64)}`)).code).toBe(1);
  const said = await weir('policy sign ./second.json --root ./root-2.json --key ./new-bundle.pem --passphrase-file ./wrong.txt');
  expect([said.code, said.err]).toEqual([2, expect.stringMatching(/does not open: give its passphrase/)]);
});
