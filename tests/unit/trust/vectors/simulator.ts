import type { Bundle } from '../../../../utils/model/policy';
import type { Freshness, Role, Root } from '../../../../utils/model/signed';
import type { TimeAnchor } from '../../../../utils/model/standing';
import type { Bytes } from '../../../../utils/trust/bytes';
import { sha256Hex } from '../../../../utils/trust/bytes';
import type { Signer } from '../../../../utils/trust/dsse';
import { newNonce } from '../../../../utils/trust/request';
import { FIRST_STATE } from '../../../../utils/trust/state';
import { update, type Fetched, type Held, type Repository, type Update } from '../../../../utils/trust/update';
import { at, newTenant, NOW, sealed, type Tenant } from '../tenant';
import type { Result } from './vector';

/** Keys and threshold of one role, and who signs. */
export interface RoleKeys {
  readonly keys: readonly Signer[];
  readonly threshold: number;
  /** Absent: all keys. */
  readonly signs?: readonly Signer[];
}
type Fetch = Fetched<string>;

/** A repository that can be made to lie: the counterpart of tuf-conformance's simulator. */
export class Simulator {
  readonly roots: Bytes[] = [];
  root!: Root;
  roles!: Record<Role, RoleKeys>;
  bundle!: Bundle;
  bundleBytes!: Bytes;
  /** What the next statements say otherwise. */
  statement: Partial<Freshness> = {};
  /** A server of before: it repeats no number of the device's. */
  old = false;
  /** Server's time, milliseconds since the epoch. */
  now = NOW;
  /** Replaces an answer. */
  answer: (what: 'firstRoot' | 'root' | 'freshness' | 'bundle', honest: Fetch) => Fetch | Promise<Fetch> = (_, honest) => honest;
  readonly asked: string[] = [];

  static async make(): Promise<Simulator> {
    const simulator = new Simulator();
    const tenant: Tenant = await newTenant();
    const { signers } = tenant;
    const one = (signer: Signer): RoleKeys => ({ keys: [signer], threshold: 1 });
    simulator.roles = { root: one(signers.root), bundle: one(signers.bundle), freshness: one(signers.freshness) };
    simulator.root = { ...tenant.root, version: 0 };
    simulator.bundle = { ...tenant.bundle, version: 0 };
    await simulator.publishRoot();
    await simulator.publishBundle();
    return simulator;
  }

  /** The next root, with what `change` says. `before`: signers of the root before sign it, too. */
  async publishRoot(change: Partial<Root> = {}, signs?: readonly Signer[]): Promise<void> {
    const keys = [...new Map(Object.values(this.roles).flatMap(({ keys }) => keys.map(({ key }) => [key.keyid, key]))).values()];
    const role = ({ keys: own, threshold }: RoleKeys) => ({ keyids: own.map(({ key }) => key.keyid), threshold });
    this.root = {
      ...this.root,
      version: this.root.version + 1,
      keys,
      roles: { root: role(this.roles.root), bundle: role(this.roles.bundle), freshness: role(this.roles.freshness) },
      ...change,
    };
    this.roots.push(await sealed('root', this.root, ...(signs ?? this.roles.root.signs ?? this.roles.root.keys)));
  }

  async publishBundle(change: Partial<Bundle> = {}): Promise<void> {
    const issuedAt = new Date(this.now).toISOString();
    this.bundle = { ...this.bundle, version: this.bundle.version + 1, issuedAt, ...change };
    this.bundleBytes = await sealed('bundle', this.bundle, ...(this.roles.bundle.signs ?? this.roles.bundle.keys));
  }

  async freshness(nonce: string | undefined): Promise<Bytes> {
    const statement: Freshness = {
      schema: 1,
      tenant: 'acme',
      ring: 'broad',
      bundle: { version: this.bundle.version, sha256: await sha256Hex(this.bundleBytes), length: this.bundleBytes.length },
      rootVersion: this.root.version,
      issuedAt: new Date(this.now).toISOString(),
      expiresAt: new Date(this.now + 72 * 3_600_000).toISOString(),
      ...(nonce === undefined || this.old ? {} : { nonce }),
      ...this.statement,
    };
    return sealed('freshness', statement, ...(this.roles.freshness.signs ?? this.roles.freshness.keys));
  }

  readonly repository: Repository<string> = {
    firstRoot: async () => this.#give('firstRoot', { bytes: this.roots[0] ?? new Uint8Array() }),
    root: async (version) => {
      const bytes = this.roots[version - 1];
      return this.#give('root', bytes === undefined ? { absent: true } : { bytes });
    },
    freshness: async (nonce) => this.#give('freshness', { bytes: await this.freshness(nonce) }),
    bundle: async () => this.#give('bundle', { bytes: this.bundleBytes }),
  };

  async #give(what: 'firstRoot' | 'root' | 'freshness' | 'bundle', honest: Fetch): Promise<Fetch> {
    this.asked.push(what);
    return this.answer(what, honest);
  }
}

/** A device of that repository: what it holds over its updates, and a clock of its own. */
export class Device {
  held: Held = { root: null, bundle: null, state: { ...FIRST_STATE, ring: 'broad' } };
  time: TimeAnchor | null = null;
  clock: number;
  rootSha256: string | null = null;
  packagedRoot: Bytes | undefined;

  constructor(readonly server: Simulator) {
    this.clock = server.now;
  }

  async update(): Promise<Update<string>> {
    this.rootSha256 ??= await sha256Hex(this.server.roots[0] ?? new Uint8Array());
    const result = await update({
      repository: this.server.repository,
      held: this.held,
      pins: { tenant: 'acme', rootSha256: this.rootSha256, packagedRoot: this.packagedRoot },
      nonce: newNonce(),
      wall: this.clock,
      time: this.time,
    });
    this.held = result.held;
    if (result.outcome === 'trusted') this.time = result.time;
    return result;
  }

  /** As a vector reports it. */
  async result(): Promise<Result> {
    const result = await this.update();
    if (result.outcome === 'trusted') return { outcome: 'trusted', clause: '', detail: '' };
    if (result.outcome === 'failed') return { outcome: `failed: ${result.failed}`, clause: '', detail: '' };
    return { ...result.refused, outcome: result.refused.refusal };
  }
}

export { at, NOW };
