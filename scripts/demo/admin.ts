import type { DeviceView, DriftView, EventView, PullBrake } from '../../utils/model/console-api';
import type { PolicySource } from '../../utils/model/policy';
import type { RunningServer } from '../../server/main';

/** The admin at the console: everything goes through the same routes as the web page, with its session cookie. */
export interface Admin {
  readonly publish: (policy: PolicySource, note: string) => Promise<number>;
  /** Version of the newest policy. */
  readonly policyVersion: () => Promise<number>;
  /** Switches something off for a while; its id. */
  readonly pullBrake: (brake: PullBrake) => Promise<string>;
  readonly releaseBrake: (id: string) => Promise<void>;
  readonly devices: () => Promise<readonly DeviceView[]>;
  readonly events: () => Promise<readonly EventView[]>;
  /** Where sites have changed, in the last 30 days. */
  readonly drift: () => Promise<readonly DriftView[]>;
  /** What a page of the console gets, as JSON. */
  readonly read: (path: string) => Promise<string>;
}

/** Signs in with the password that the server made or was given. */
export async function signIn(server: Pick<RunningServer, 'url' | 'adminPassword'>, password = server.adminPassword): Promise<Admin> {
  const headers = { 'content-type': 'application/json', origin: server.url, 'sec-fetch-site': 'same-origin' };
  const signedIn = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ password }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0];
  if (!signedIn.ok || cookie === undefined) throw new Error(`sign-in answered ${signedIn.status}`);

  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${server.url}${path}`, {
      method,
      headers: { ...headers, cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  return {
    publish: async (policy, note) =>
      ((await call('POST', '/api/policy/publish', { text: JSON.stringify(policy, null, 2), note })) as { version: number }).version,
    policyVersion: async () => ((await call('GET', '/api/policy')) as { version: number }).version,
    pullBrake: async (brake) => ((await call('POST', '/api/brakes', brake)) as { id: string }).id,
    releaseBrake: async (id) => {
      await call('DELETE', `/api/brakes/${id}`);
    },
    devices: async () => (await call('GET', '/api/devices')) as DeviceView[],
    events: async () => (await call('GET', '/api/events?limit=500')) as EventView[],
    drift: async () => (await call('GET', '/api/drift?days=30')) as DriftView[],
    read: async (path) => JSON.stringify(await call('GET', path)),
  };
}

/** Asks until the answer satisfies, or fails with what it was last. */
export async function eventually<T>(what: string, ask: () => Promise<T>, satisfied: (value: T) => boolean, ms: number): Promise<T> {
  const until = Date.now() + ms;
  for (;;) {
    const value = await ask();
    if (satisfied(value)) return value;
    if (Date.now() > until) throw new Error(`${what}: not within ${ms} ms; last ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
