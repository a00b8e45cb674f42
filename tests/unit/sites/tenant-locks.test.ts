import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../utils/policy/parse';
import { LOCKS, type TenantLock } from '../../../utils/model/policy';
import { hostSource, lockFaults, locksInForce, roundLocks, TENANT_LOCKS } from '../../../utils/sites/tenant-locks';

const ID = '5b0f5f6a-1c3e-4a52-9d0e-7d6f6a1f0001';
const OTHER = 'e2f0c9a4-5b77-4c21-b1fd-93a6a4c10002';
/** A right entry for each lock. */
const RIGHT: Readonly<Record<TenantLock['lock'], TenantLock>> = {
  chatgpt: { lock: 'chatgpt', allow: [ID, OTHER] },
  claude: { lock: 'claude', allow: [ID] },
  google: { lock: 'google', allow: ['acme.example', 'visitor_accounts'] },
  microsoft: { lock: 'microsoft', allow: ['acme.onmicrosoft.com', ID], owner: OTHER },
  'microsoft-v2': { lock: 'microsoft-v2', allow: [ID], owner: OTHER },
  github: { lock: 'github', allow: ['1234', '77'] },
  slack: { lock: 'slack', allow: ['T0000000001', 'E0000000002'], owner: 'T0000000001' },
};
const headers = (lock: TenantLock) =>
  Object.fromEntries(
    locksInForce([lock]).flatMap((part) => part.hosts.map((host) => [host, part.headers.map(({ name, value }) => `${name}: ${value}`)])),
  );

describe('the table of locks', () => {
  it('has each lock of the schema once', () => {
    expect(TENANT_LOCKS.map(({ id }) => id)).toEqual([...LOCKS]);
  });
  it.each(TENANT_LOCKS.map((lock) => [lock.id, lock] as const))(
    '%s says what it needs, what else it stops and where that stands',
    (_id, lock) => {
      expect(lock.needs).not.toBe('');
      expect(lock.alsoStops).not.toBe('');
      expect(lock.source).toMatch(/^https:/);
    },
  );
  it.each(
    TENANT_LOCKS.flatMap((lock) => [...lock.blocks, ...lock.parts.flatMap(({ hosts }) => hosts.map(hostSource))].map((source) => [source])),
  )('%s is read by RE2 too', (source) => {
    expect(() => RE2JS.compile(source)).not.toThrow();
  });
});

describe('a lock sets', () => {
  it.each<readonly [TenantLock['lock'], Readonly<Record<string, readonly string[]>>]>([
    [
      'chatgpt',
      {
        'chatgpt.com': [`ChatGPT-Allowed-Workspace-Id: ${ID},${OTHER}`],
        'chat.openai.com': [`ChatGPT-Allowed-Workspace-Id: ${ID},${OTHER}`],
      },
    ],
    ['google', { '*.google.com': ['X-GoogApps-Allowed-Domains: acme.example,visitor_accounts'] }],
    [
      'github',
      {
        'github.com': ['sec-GitHub-allowed-enterprise: 1234,77'],
        'api.github.com': ['sec-GitHub-allowed-enterprise: 1234,77'],
        '*.githubcopilot.com': ['sec-GitHub-allowed-enterprise: 1234,77'],
      },
    ],
    [
      'slack',
      { '*.slack.com': ['X-Slack-Allowed-Workspaces-Requester: T0000000001', 'X-Slack-Allowed-Workspaces: T0000000001,E0000000002'] },
    ],
  ])('%s as the vendor wants it', (id, wanted) => {
    expect(headers(RIGHT[id])).toEqual(wanted);
  });
  it('for Microsoft who may sign in, whose word it is, and no private accounts', () => {
    expect(headers(RIGHT.microsoft)).toMatchObject({
      'login.microsoftonline.com': [`Restrict-Access-To-Tenants: acme.onmicrosoft.com,${ID}`, `Restrict-Access-Context: ${OTHER}`],
      'login.live.com': ['sec-Restrict-Tenant-Access-Policy: restrict-msa'],
    });
    expect(headers(RIGHT['microsoft-v2'])).toMatchObject({ 'login.live.com': [`sec-Restrict-Tenant-Access-Policy: ${OTHER}:${ID}`] });
  });
  it('nothing that the policy does not turn on', () => {
    expect(locksInForce([])).toEqual([]);
    expect(roundLocks([])).toEqual([]);
    expect(roundLocks([RIGHT.claude])).toEqual([]);
  });
  it('and stops what goes round it', () => {
    const [round = ''] = roundLocks([RIGHT.chatgpt]);
    expect('https://chatgpt.com/backend-anon/f/conversation').toMatch(new RegExp(round));
    expect('https://chatgpt.com/backend-api/f/conversation').not.toMatch(new RegExp(round));
  });
});

describe('an address is under a lock', () => {
  it.each([
    ['github.com', 'https://github.com/copilot', true],
    ['github.com', 'wss://github.com/live', true],
    ['github.com', 'https://gist.github.com/', false],
    ['github.com', 'https://github.com.evil.example/', false],
    ['github.com', 'https://evil.example/?https://github.com/', false],
    ['*.google.com', 'https://google.com/', true],
    ['*.google.com', 'https://accounts.google.com:443/v3', true],
    ['*.google.com', 'https://notgoogle.com/', false],
    ['*.google.com', 'https://google.com.evil.example/', false],
  ])('of %s: %s → %s', (host, address, is) => {
    expect(new RegExp(hostSource(host)).test(address)).toBe(is);
  });
});

describe('a lock in a policy', () => {
  const policy = (...tenantLocks: readonly unknown[]) =>
    parsePolicy(
      JSON.stringify({ schema: 1, default: 'allow', rules: [], company: { name: 'Acme', contact: {}, reasons: [] }, tenantLocks }),
      {
        now: Date.UTC(2026, 10, 20),
      },
    );
  it.each(Object.values(RIGHT).map((lock) => [lock.lock, lock] as const))(
    '%s is taken as it should be, with its price said',
    (_id, lock) => {
      expect(lockFaults(lock)).toEqual([]);
      const { problems } = policy(lock);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(problems.find(({ path }) => path === '/tenantLocks/0')?.expected).toContain('stops');
    },
  );
  it.each<readonly [string, readonly unknown[]]>([
    ['that no vendor has', [{ lock: 'zoom', allow: ['x'] }]],
    ['with nothing allowed', [{ lock: 'chatgpt', allow: [] }]],
    ['with an id that is none', [{ lock: 'chatgpt', allow: ['acme'] }]],
    ['with a second header in its value', [{ lock: 'google', allow: ['acme.example\r\nX-Other: 1'] }]],
    ['with a list in one entry', [{ lock: 'google', allow: ['acme.example,other.example'] }]],
    ['with more than the vendor takes', [{ lock: 'github', allow: Array.from({ length: 21 }, (_, at) => String(at + 1)) }]],
    ['with an entry twice', [{ lock: 'github', allow: ['7', '7'] }]],
    ['without the owner that it needs', [{ lock: 'slack', allow: ['T0000000001'] }]],
    ['with an owner that it does not know', [{ lock: 'claude', allow: [ID], owner: ID }]],
    ['that stands there twice', [RIGHT.claude, RIGHT.claude]],
    ['in both versions', [RIGHT.microsoft, RIGHT['microsoft-v2']]],
  ])('%s is refused', (_name, locks) => {
    expect(policy(...locks)).not.toHaveProperty('policy');
  });
});

describe('hosts in a policy', () => {
  const policy = (...hosts: readonly unknown[]) =>
    parsePolicy(JSON.stringify({ schema: 1, default: 'allow', rules: [], company: { name: 'Acme', contact: {}, reasons: [] }, hosts }), {
      now: Date.UTC(2026, 10, 20),
      sites: ['chatgpt'],
    });
  it('are taken with no more than an id and hosts', () => {
    expect(policy({ id: 'lab-chat', hosts: ['chat.lab.example'] })).toHaveProperty('policy');
  });
  it.each<readonly [string, readonly unknown[]]>([
    ['with the id of a built-in site', [{ id: 'claude', hosts: ['chat.lab.example'] }]],
    [
      'with an id twice',
      [
        { id: 'a', hosts: ['a.example'] },
        { id: 'a', hosts: ['b.example'] },
      ],
    ],
    ['that cover everything', [{ id: 'a', hosts: ['*'] }]],
    ['with a scheme', [{ id: 'a', hosts: ['https://a.example'] }]],
    ['that are none', [{ id: 'a', hosts: [] }]],
    ['with a path that is none', [{ id: 'a', hosts: ['a.example'], paths: ['chat'] }]],
  ])('%s are refused', (_name, hosts) => {
    expect(policy(...hosts)).not.toHaveProperty('policy');
  });
  it('are told apart from hosts that have an adapter', () => {
    expect(policy({ id: 'mine', hosts: ['claude.ai'] }).problems.map(({ path }) => path)).toContain('/hosts/0/hosts/0');
  });
});
