import type { KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import type { AuditWatch } from './audit-watch';
import type { Channels } from './channels';
import type { ServerOptions } from './config';
import type { EnrolmentGate } from './enrolment';
import type { Exporter } from './export/exporter';
import type { TenantSigner } from './signer';
import type { OpenDb } from './store/open';

/** What the routes work with; made once at start. */
export interface Services {
  readonly store: OpenDb;
  readonly signer: TenantSigner;
  readonly audit: AuditWatch;
  /** RSA key under which the Chromium extension is packed; its id follows from it. */
  readonly extensionKey: KeyObject;
  /** Which build each channel offers. */
  readonly channels: Channels;
  readonly publishToken: string;
  readonly enrolment: EnrolmentGate;
  readonly exporter: Exporter;
  readonly adminPasswordHash: string;
  readonly options: ServerOptions;
  /** Address under which browsers reach this server; known once it listens. */
  readonly publicUrl: () => string;
  readonly now: () => number;
  readonly log: Logger;
}
