import { EnrolRequest, EventsRequest, StatusRequest, type StatusResponse, type Visit } from '../../../utils/model/api';
import type { Counter, Event } from '../../../utils/model/event';
import { Bundle, type PolicySource } from '../../../utils/model/policy';
import { PAYLOAD_TYPES, type Freshness, type Root } from '../../../utils/model/signed';
import { sha256Hex, textOf, utf8, type Bytes } from '../../../utils/trust/bytes';
import { describeKey, envelopeBytes, sign, type Signer } from '../../../utils/trust/dsse';
import { REQUEST_HEADERS, verifyRequest } from '../../../utils/trust/request';

const DAY = 86_400_000;
export const ENDPOINT = 'https://weir.test';
export const TENANT = 'acme';

export async function makeSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    key: await describeKey(raw),
    sign: async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message)),
  };
}

/** The least that a policy can say. */
export const POLICY: PolicySource = {
  schema: 1,
  default: 'allow',
  rules: [{ id: 'secrets', mode: 'enforce', when: { category: ['secret'] }, action: 'block' }],
  company: { name: 'Acme', contact: {}, reasons: [] },
};

export type Fault = (request: { readonly path: string; readonly body: Bytes }) => Response | 'drop-answer' | 'unreachable' | undefined;

/** A server with real keys and real judgement of signatures, in memory, that fails as told. */
export class FakeServer {
  readonly token = crypto.randomUUID();
  readonly devices = new Map<string, string>();
  readonly events = new Map<string, Event>();
  /** How often an event arrived that was there already. */
  duplicates = 0;
  readonly counters = new Map<string, Counter>();
  readonly statuses: StatusRequest[] = [];
  /** Batches of visits by their number: one that comes again is the same. */
  readonly visits = new Map<string, readonly Visit[]>();
  readonly requests: string[] = [];
  /** What its statements brake. */
  brakes: Freshness['brakes'] = [];
  /** A server of before, whose statements repeat no number and brake nothing. */
  old = false;
  fault: Fault = () => undefined;
  /** Rewrites what is served, by path. */
  tamper: (path: string, bytes: Bytes) => Bytes = (_, bytes) => bytes;
  rootBytes: Bytes = new Uint8Array();
  rootSha256 = '';
  #version = 0;
  #bundle: Bytes = new Uint8Array();
  #signers!: { readonly root: Signer; readonly bundle: Signer; readonly freshness: Signer };

  constructor(readonly now: () => number) {}

  async start(): Promise<this> {
    this.#signers = { root: await makeSigner(), bundle: await makeSigner(), freshness: await makeSigner() };
    const role = (signer: Signer) => ({ keyids: [signer.key.keyid], threshold: 1 });
    const root: Root = {
      schema: 1,
      tenant: TENANT,
      version: 1,
      issuedAt: new Date(this.now()).toISOString(),
      expiresAt: new Date(this.now() + 365 * DAY).toISOString(),
      keys: Object.values(this.#signers).map((signer) => signer.key),
      roles: { root: role(this.#signers.root), bundle: role(this.#signers.bundle), freshness: role(this.#signers.freshness) },
    };
    this.rootBytes = envelopeBytes(await sign(PAYLOAD_TYPES.root, utf8(JSON.stringify(root)), [this.#signers.root]));
    this.rootSha256 = await sha256Hex(this.rootBytes);
    await this.publish(POLICY);
    return this;
  }

  settings(): Record<string, unknown> {
    return { endpoint: ENDPOINT, tenant: TENANT, enrolmentToken: this.token, rootSha256: this.rootSha256 };
  }

  async publish(policy: PolicySource, change: Partial<Bundle> = {}, signer = this.#signers.bundle): Promise<number> {
    this.#version = change.version ?? this.#version + 1;
    const bundle = Bundle.parse({
      ...policy,
      tenant: TENANT,
      version: this.#version,
      issuedAt: new Date(this.now()).toISOString(),
      expiresAt: new Date(this.now() + 30 * DAY).toISOString(),
      ...change,
    });
    this.#bundle = envelopeBytes(await sign(PAYLOAD_TYPES.bundle, utf8(JSON.stringify(bundle)), [signer]));
    return this.#version;
  }

  /** Signs a payload that is no bundle. */
  async publishRaw(payload: unknown): Promise<void> {
    this.#bundle = envelopeBytes(await sign(PAYLOAD_TYPES.bundle, utf8(JSON.stringify(payload)), [this.#signers.bundle]));
  }

  /** As the worker's `fetch`. */
  fetch = async (input: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input);
    if (url.origin !== ENDPOINT) throw new TypeError('Failed to fetch');
    const body = init.body instanceof Uint8Array ? new Uint8Array(init.body) : new Uint8Array();
    this.requests.push(url.pathname);
    const fault = this.fault({ path: url.pathname, body });
    if (fault === 'unreachable') throw new TypeError('Failed to fetch');
    if (fault instanceof Response) return fault;
    const answer = await this.#answer(url, init, body);
    if (fault === 'drop-answer') throw new TypeError('Failed to fetch');
    return answer;
  };

  async #answer(url: URL, init: RequestInit, body: Bytes): Promise<Response> {
    const headers = new Headers(init.headers);
    const part = (name: keyof typeof REQUEST_HEADERS) => headers.get(REQUEST_HEADERS[name]) ?? '';
    const parts = {
      method: init.method ?? 'GET',
      path: url.pathname + url.search,
      body,
      device: part('device'),
      time: part('time'),
      nonce: part('nonce'),
    };
    const error = (status: number, code: string) =>
      Response.json({ error: code, message: code }, { status, headers: { date: new Date(this.now()).toUTCString() } });
    if (Math.abs(Date.parse(parts.time) - this.now()) > 300_000) return error(401, 'clock');
    if (url.pathname === '/v1/enrol') {
      const sent = EnrolRequest.parse(JSON.parse(textOf(body) ?? ''));
      if (sent.token !== this.token) return error(401, 'token');
      if (!(await verifyRequest(sent.publicKey, part('signature'), parts))) return error(401, 'signature');
      const known = [...this.devices].find(([, key]) => key === sent.publicKey)?.[0];
      const device = known ?? crypto.randomUUID();
      this.devices.set(device, sent.publicKey);
      return Response.json({ device });
    }
    if (url.pathname === '/v1/root') return this.#serve(url.pathname, this.rootBytes);
    if (url.pathname.startsWith('/v1/roots/')) return error(404, 'no-root');
    const key = this.devices.get(parts.device);
    if (key === undefined) return error(401, 'unknown-device');
    if (this.forked.has(parts.device)) return error(401, 'device-forked');
    if (!(await verifyRequest(key, part('signature'), parts))) return error(401, 'signature');
    if (url.pathname === '/v1/freshness') {
      const nonce = url.searchParams.get('nonce') ?? '';
      return this.#serve(url.pathname, await this.freshness(this.old ? {} : { nonce, brakes: this.brakes }));
    }
    if (url.pathname.startsWith('/v1/bundles/')) return this.#serve('/v1/bundles', this.#bundle);
    if (url.pathname === '/v1/status') {
      this.statuses.push(StatusRequest.parse(JSON.parse(textOf(body) ?? '')));
      const { visits } = this.statuses.at(-1) ?? {};
      if (visits) this.visits.set(visits.batch, visits.counts);
      return Response.json({ ...this.#lacks(parts.device), ...(visits && !this.old ? { visits: visits.batch } : {}) });
    }
    return Response.json(this.#store(parts.device, EventsRequest.parse(JSON.parse(textOf(body) ?? ''))));
  }

  #serve(path: string, bytes: Bytes): Response {
    return new Response(this.tamper(path, bytes));
  }

  async freshness(change: Partial<Freshness> = {}): Promise<Bytes> {
    const statement: Freshness = {
      schema: 1,
      tenant: TENANT,
      ring: 'broad',
      bundle: { version: this.#version, sha256: await sha256Hex(this.#bundle), length: this.#bundle.length },
      rootVersion: 1,
      issuedAt: new Date(this.now()).toISOString(),
      expiresAt: new Date(this.now() + 3 * DAY).toISOString(),
      ...change,
    };
    return envelopeBytes(await sign(PAYLOAD_TYPES.freshness, utf8(JSON.stringify(statement)), [this.#signers.freshness]));
  }

  /** A site that the server does not take events of. */
  refusedSite = 'refused-by-server';
  readonly forked = new Set<string>();

  #store(device: string, { events, counters }: EventsRequest) {
    for (const counter of counters) this.counters.set(`${device} ${counter.day} ${counter.site} ${counter.tier}`, counter);
    const ids = new Set([...this.events.values()].map((event) => event.id));
    const results = events.map((event) => {
      const key = `${device} ${String(event.seq)}`;
      if (event.site === this.refusedSite) return { seq: event.seq, status: 'rejected' as const, code: 'shape:/site' };
      const there = this.events.get(key);
      if (there !== undefined && there.id !== event.id) {
        this.forked.add(device);
        return { seq: event.seq, status: 'rejected' as const, code: 'seq-conflict' };
      }
      if (there !== undefined || ids.has(event.id)) {
        this.duplicates += 1;
        return { seq: event.seq, status: 'duplicate' as const };
      }
      this.events.set(key, event);
      return { seq: event.seq, status: 'accepted' as const };
    });
    return { results };
  }

  /** What the server lacks of a device's numbers. */
  #lacks(device: string): StatusResponse {
    const own = [...this.events].filter(([key]) => key.startsWith(`${device} `)).map(([, event]) => event);
    const accounted = own.flatMap((event) => [[event.seq, event.seq] as const, ...(event.lost ?? [])]);
    const highest = Math.max(0, ...own.map((event) => event.seq));
    const missing = Array.from({ length: highest }, (_, i) => i + 1).filter(
      (seq) => !accounted.some(([from, to]) => seq >= from && seq <= to),
    );
    return { highest, missing: missing.map((seq) => [seq, seq]) };
  }
}
type EventsRequest = ReturnType<typeof EventsRequest.parse>;
