import { EnrolResponse } from '../../utils/model/api';
import type { Managed } from '../../utils/model/managed';
import type { Database, DeviceRow } from '../../utils/db/database';
import { forgetId, readDevice, storeId, storeKey } from '../../utils/db/device';
import { FAILPOINTS_BUILT, reached } from '../../utils/platform/failpoint';
import { toBase64 } from '../../utils/trust/bytes';
import { ask, isTransient, parseJson, UNREACHABLE, type DeviceKey } from './device-request';
import type { Rim } from './rim';
import type { Problem } from './state';
import type { Store } from './store';

/** A device that the server knows, and where the server is. */
export interface Enrolled extends DeviceKey {
  readonly endpoint: string;
}
/** Either enrolled, or why not. */
export type Enrolment = { readonly device: Enrolled } | { readonly device: null; readonly problem: Problem };

const MAX_ANSWER_BYTES = 16 * 1024;

export interface EnrolmentOptions {
  readonly rim: Rim;
  readonly store: Store;
  readonly build: string;
  /** What managed policy says now. */
  settings(): Managed;
}

/** The device's identity: a key made here that cannot be read out, and the id that the server gave for it. */
export class Enrolling {
  #running: Promise<Enrolment> | null = null;

  constructor(private readonly options: EnrolmentOptions) {}

  /** The device as enrolled; never asks the server. */
  async known(): Promise<Enrolled | null> {
    const { tenant, endpoint } = this.options.settings();
    const db = await this.options.store.db();
    if (db === null || tenant === undefined || endpoint === undefined) return null;
    const row = await readDevice(db);
    return row?.tenant === tenant && row.id !== null ? { id: row.id, privateKey: row.privateKey, endpoint } : null;
  }

  /** Enrols where that is still to do; one at a time. */
  ensure(): Promise<Enrolment> {
    this.#running ??= this.#ensure().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** The server no longer knows the device: the next `ensure` makes a new key. */
  async forgotten(id: string): Promise<void> {
    const db = await this.options.store.db();
    if (db !== null) await forgetId(db, id);
  }

  async #ensure(): Promise<Enrolment> {
    const known = await this.known();
    if (known !== null) return { device: known };
    const { tenant, endpoint, enrolmentToken, deviceLabel } = this.options.settings();
    if (tenant === undefined || endpoint === undefined || enrolmentToken === undefined)
      return failed('enrol.settings-missing', 'endpoint, tenant or enrolmentToken');
    const db = await this.options.store.db();
    if (db === null) return failed('enrol.storage', 'the database does not open, so there is nowhere to keep a key');
    const row = await keyFor(db, tenant);
    const answer = await ask(this.options.rim, {
      endpoint,
      method: 'POST',
      path: '/v1/enrol',
      json: { tenant, token: enrolmentToken, publicKey: row.publicKey, label: deviceLabel ?? null, build: this.options.build },
      maxBytes: MAX_ANSWER_BYTES,
      key: { id: '', privateKey: row.privateKey },
    });
    if (!answer.ok) return failed(isTransient(answer) ? UNREACHABLE : `enrol.${answer.code}`, `enrolment: ${answer.code}`);
    const parsed = EnrolResponse.safeParse(parseJson(answer.bytes));
    if (!parsed.success) return failed('enrol.malformed', 'the answer is not one of a Weir server');
    await storeId(db, row.publicKey, parsed.data.device, this.options.rim.now());
    return { device: { id: parsed.data.device, privateKey: row.privateKey, endpoint } };
  }
}

const failed = (code: string, detail: string): Enrolment => ({ device: null, problem: { code, detail } });

/** The key that waits for its id, or a new one. */
async function keyFor(db: Database, tenant: string): Promise<DeviceRow> {
  const before = await readDevice(db);
  if (before?.tenant === tenant && before.id === null && before.publicKey !== '') return before;
  const pair = await makeKey();
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const row: DeviceRow = { tenant, id: null, privateKey: pair.privateKey, publicKey: toBase64(raw) };
  await storeKey(db, row);
  if (FAILPOINTS_BUILT) await reached('enrolment.key');
  return row;
}

async function makeKey(): Promise<CryptoKeyPair> {
  const key = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  if (!('privateKey' in key)) throw new Error('Ed25519 yields a pair');
  return key;
}
