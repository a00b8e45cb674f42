import { beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../server/http/browser';
import type { Access, RouteName } from '../../server/routes/access';
import { ACCESS } from '../../server/routes/access';
import { onEachDatabase, type TestServer } from './databases';
import { call, enrolled, newDevice, signIn, type TestAdmin, type TestDevice } from './people';

const ROUTES = Object.entries(ACCESS) as [RouteName, Access][];
/** An address for each route. */
const addressed = (name: RouteName): string => name.replace(':sha256', '0'.repeat(64)).replace(':version', '2').replace('/*', '/');

onEachDatabase(({ serve }) => {
  let server: TestServer;
  let admin: TestAdmin;
  let device: TestDevice;
  beforeAll(async () => {
    server = await serve();
    admin = await signIn(server);
    device = await enrolled(server);
  });

  it('every route is in the table of access, and every row of the table is a route', () => {
    const routes = server.app.routes.filter((r) => r.method !== 'ALL').map((r) => `${r.method} ${r.path}`);
    expect([...new Set(routes)].sort()).toEqual(ROUTES.map(([name]) => name).sort());
  });

  describe('who may call what', () => {
    const refusesStrangers = (access: Access) => access === 'admin' || access === 'device' || access === 'publisher';

    it.each(ROUTES)('nobody without rights gets into %s (%s)', async (name, access) => {
      const { status } = await call(server, addressed(name), { headers: { origin: server.url } });
      if (refusesStrangers(access)) expect(status).toBe(401);
      else expect(status).not.toBe(403);
    });

    it.each(ROUTES.filter(([, access]) => access === 'admin'))('a device does not get into %s', async (name) => {
      const headers = { origin: server.url, ...(await device.sign(addressed(name))) };
      expect((await call(server, addressed(name), { headers })).status).toBe(401);
    });

    it.each(ROUTES.filter(([, access]) => access === 'device'))('an admin does not get into %s', async (name) => {
      expect((await admin.call(addressed(name))).status).toBe(401);
    });

    it.each(ROUTES.filter(([, access]) => access === 'device'))('a device that nobody knows does not get into %s', async (name) => {
      const stranger = await newDevice(server);
      stranger.id = device.id;
      expect(await stranger.call(addressed(name))).toMatchObject({ status: 401, json: { error: 'signature' } });
    });

    it.each(ROUTES.filter(([, access]) => access === 'admin'))('a cookie that was made up does not get into %s', async (name) => {
      const headers = { origin: server.url, cookie: `__Host-weir=${'A'.repeat(43)}` };
      expect((await call(server, addressed(name), { headers })).status).toBe(401);
    });

    it('another method on a known address finds nothing', async () => {
      for (const name of ['POST /api/overview', 'GET /v1/events', 'DELETE /v1/root', 'PUT /api/policy/publish']) {
        expect([name, (await admin.call(name)).status]).toEqual([name, 404]);
      }
    });
  });

  describe('calls from other sites', () => {
    const WRITES = ROUTES.filter(([name]) => name.includes(' /api/') && !name.startsWith('GET '));
    const crossing: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'with the origin of another site': { origin: 'https://evil.example' },
      'with an opaque origin': { origin: 'null' },
      'with no origin at all': {},
      'marked cross-site': { origin: '$own', 'sec-fetch-site': 'cross-site' },
      'marked same-site, from another port or name': { origin: '$own', 'sec-fetch-site': 'same-site' },
      'typed into the address bar': { origin: '$own', 'sec-fetch-site': 'none' },
    };
    const cells = WRITES.flatMap(([name]) => Object.entries(crossing).map(([how, headers]) => [name, how, headers] as const));

    it.each(cells)('%s %s changes nothing, even with the cookie', async (name, _, headers) => {
      const own = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, value === '$own' ? server.url : value]));
      const type = { 'content-type': 'application/json' };
      const answer = await call(server, name, { body: '{}', headers: { ...type, cookie: admin.cookie, ...own } });
      expect(answer).toMatchObject({ status: 403, json: { error: 'cross-site' } });
    });

    it('do not read either', async () => {
      const headers = { cookie: admin.cookie, 'sec-fetch-site': 'cross-site' };
      expect((await call(server, 'GET /api/events', { headers })).status).toBe(403);
      expect((await call(server, 'GET /api/events', { headers: { cookie: admin.cookie, origin: 'https://evil.example' } })).status).toBe(
        403,
      );
    });

    it('as a form are not taken for JSON', async () => {
      const headers = { cookie: admin.cookie, origin: server.url, 'content-type': 'text/plain' };
      expect((await call(server, 'POST /api/policy/publish', { body: '{"text":"{}","note":""}', headers })).status).toBe(415);
    });

    const origin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
    it('are invited to the device routes alone, whoever asks, and never with cookies', async () => {
      for (const [name] of ROUTES) {
        const { headers } = await call(server, addressed(name), { headers: { origin, cookie: admin.cookie } });
        const allowed = name.includes(' /v1/') ? '*' : null;
        expect([name, headers.get('access-control-allow-origin')]).toEqual([name, allowed]);
        expect([name, headers.get('access-control-allow-credentials')]).toEqual([name, null]);
      }
    });
    const asking = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'weir-device' };
    it('are told before they ask which headers a device route takes', async () => {
      const { status, headers } = await call(server, 'OPTIONS /v1/events', { headers: asking });
      expect(status).toBe(204);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      // All that a device sends, and nothing else.
      const sent = [...Object.keys(await device.sign('POST /v1/events')), 'content-type'];
      expect(headers.get('access-control-allow-headers')?.split(', ').sort()).toEqual(sent.sort());
    });
    it('are told nothing before they ask the console or for the extension', async () => {
      for (const name of ['OPTIONS /api/session', 'OPTIONS /api/events', 'OPTIONS /extension/weir.crx', 'OPTIONS /']) {
        const { status, headers } = await call(server, name, { headers: asking });
        expect([name, status]).toEqual([name, 404]);
        expect([...headers.keys()].filter((key) => key.startsWith('access-control-'))).toEqual([]);
      }
    });
    it('may read the time and when to come again, which a device needs', async () => {
      const { headers } = await call(server, 'GET /v1/freshness', { headers: { origin } });
      expect(headers.get('access-control-expose-headers')).toBe('Date, Retry-After');
    });
  });

  describe('text that no database takes is refused by name', () => {
    const NUL = 'a\0b';
    it.each([
      'GET /api/devices/%00/record',
      'DELETE /api/devices/%00/record',
      'POST /api/devices/a%00b/state',
      'DELETE /api/brakes/%00',
      'DELETE /api/knowledge/%00',
      'GET /api/events?after=%00',
      'GET /%00',
    ])('in the address %s', async (name) => {
      const body = name.startsWith('POST') ? { state: 'revoked' } : undefined;
      expect(await admin.call(name, body)).toMatchObject({ status: 400, json: { error: 'address' } });
    });
    it('in the addresses of devices and of the command line', async () => {
      for (const name of ['GET /v1/freshness?ring=%00', 'GET /v1/bundles/%00'])
        expect(await device.call(name)).toMatchObject({ status: 400, json: { error: 'address' } });
      const headers = { authorization: `Bearer ${server.services.publishToken}` };
      for (const name of ['GET /v1/publish/freshness?ring=%00', 'GET /v1/publish/bundles/%00'])
        expect(await call(server, name, { headers })).toMatchObject({ status: 400, json: { error: 'address' } });
      // Twice encoded it is four letters.
      expect((await device.call('GET /v1/freshness?ring=%2500')).status).toBe(404);
    });
    it.each([
      ['PUT /api/policy/draft', { text: NUL }, '/text'],
      ['POST /api/policy/publish', { text: '{}', note: '', rings: ['broad', NUL] }, '/rings/1'],
      ['POST /api/policy/publish', { text: '{}', note: '\ud800' }, '/note'],
      ['POST /api/session', { password: NUL }, '/password'],
      ['PUT /api/knowledge/terms', { from: 'terms', label: NUL, terms: 'one', caseSensitive: false, confidence: 'high' }, '/label'],
    ])('in the body of %s', async (name, body, path) => {
      expect(await admin.call(name, body)).toMatchObject({ status: 400, json: { error: 'shape', path } });
    });
    it('in the ring that a policy names', async () => {
      const { text } = (await admin.call('GET /api/policy')).json as { text: string };
      const answer = await admin.call('POST /api/policy/publish', { text: JSON.stringify({ ...JSON.parse(text), ring: NUL }), note: '' });
      expect(answer).toMatchObject({ status: 422, json: { problems: [{ path: '/ring', expected: 'well-formed text without NUL' }] } });
    });
  });

  it('every answer tells the browser to run nothing but the console', async () => {
    for (const name of ['GET /', 'GET /api/session', 'GET /v1/root', 'GET /nowhere.js', 'GET /extension/update.xml']) {
      const { headers } = await call(server, name);
      expect([name, headers.get('content-security-policy')]).toEqual([name, CONTENT_SECURITY_POLICY]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
    for (const directive of [
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(CONTENT_SECURITY_POLICY.split('; ')).toContain(directive);
    }
  });
});
