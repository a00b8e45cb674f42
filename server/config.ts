import path from 'node:path';
import { z } from 'zod';

/** Everything that can be set from outside. What is absent has a safe default or is generated at first start; a secret never has a default. */
export interface ServerOptions {
  /** Folder for keys, secrets and (without `databaseUrl`) the database. */
  readonly dataDir: string;
  /** PostgreSQL, e.g. postgresql://weir@localhost/weir. */
  readonly databaseUrl?: string | undefined;
  /** Keep PGlite in memory (tests); a Blob is what `dumpInMemory` gave. */
  readonly inMemory?: true | Blob | undefined;
  readonly host?: string | undefined;
  /** 0 takes any free port. */
  readonly port?: number | undefined;
  /** Address under which browsers reach this server, without a slash at the end; default: where it listens. */
  readonly publicUrl?: string | undefined;
  readonly tenant?: string | undefined;
  readonly starter?: 'monitor' | 'enforce' | undefined;
  readonly adminPassword?: string | undefined;
  /** log₂ of scrypt's N for that password; tests, which sign in hundreds of times, take less than the default of 15. */
  readonly passwordCost?: number | undefined;
  readonly enrolmentToken?: string | undefined;
  /** With it the command line publishes what was signed elsewhere. */
  readonly publishToken?: string | undefined;
  readonly keys?: {
    readonly root?: string | undefined;
    readonly bundle?: string | undefined;
    readonly freshness?: string | undefined;
    readonly extension?: string | undefined;
  };
  /** Where events go out to, for the SOC; absent: nowhere. */
  readonly exports?: ExportOptions | undefined;
  /** The built console and extensions; what is not there is answered with 404 and a sentence. */
  readonly consoleDir?: string | undefined;
  readonly chromiumDir?: string | undefined;
  readonly firefoxDir?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now?: (() => number) | undefined;
  readonly logLevel?: 'silent' | 'error' | 'info' | undefined;
}

export interface ExportOptions {
  /** https address of a receiver (http on loopback only). */
  readonly webhookUrl?: string | undefined;
  /** `whsec_` and base64; default: made at first start and kept in the data folder. */
  readonly webhookSecret?: string | undefined;
  /** tls://host:port or tcp://host:port. */
  readonly syslogUrl?: string | undefined;
  /** File with the certificate authorities of the syslog receiver, in PEM. */
  readonly syslogCa?: string | undefined;
}

export const ROOT_DIR = path.resolve(import.meta.dirname, '..');

const PORT = 'expected a port number, 0 to 65535';
const optional = z.string().min(1).optional();
const Environment = z.object({
  WEIR_DATA: z.string().min(1).default('.weir'),
  WEIR_HOST: z.string().min(1).default('127.0.0.1'),
  WEIR_PORT: z.coerce.number<string>(PORT).int(PORT).min(0, PORT).max(65_535, PORT).default(8787),
  WEIR_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://weir.example.com' })
    .transform((u) => u.replace(/\/+$/, ''))
    .optional(),
  WEIR_TENANT: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'expected a name of letters, digits, dots and hyphens')
    .optional(),
  WEIR_STARTER: z.enum(['monitor', 'enforce']).default('monitor'),
  WEIR_ADMIN_PASSWORD: z.string().min(12, 'expected at least 12 characters').optional(),
  WEIR_ENROLMENT_TOKEN: z.string().min(16, 'expected at least 16 characters').max(200).optional(),
  WEIR_PUBLISH_TOKEN: z.string().min(32, 'expected at least 32 characters').max(200).optional(),
  WEIR_ROOT_KEY: optional,
  WEIR_BUNDLE_KEY: optional,
  WEIR_FRESHNESS_KEY: optional,
  WEIR_EXTENSION_KEY: optional,
  WEIR_EXPORT_WEBHOOK: z
    .url({ protocol: /^https?$/, error: 'expected an https address' })
    .refine((u) => u.startsWith('https://') || /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(u), 'expected an https address')
    .optional(),
  WEIR_EXPORT_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'expected whsec_ and at least 24 bytes in base64')
    .optional(),
  WEIR_EXPORT_SYSLOG: z
    .string()
    .regex(/^(tls|tcp):\/\/[^/?#@]+$/, 'expected tls://host:port or tcp://host:port')
    .optional(),
  WEIR_EXPORT_SYSLOG_CA: optional,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected postgresql://…' }).optional(),
});

/** Options from the environment; throws one sentence for each variable that is wrong, without its value. */
export function optionsFromEnvironment(environment: Readonly<Record<string, string | undefined>>): ServerOptions {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new Error(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}.`).join('\n'));
  const env = parsed.data;
  return {
    dataDir: path.resolve(env.WEIR_DATA),
    databaseUrl: env.DATABASE_URL,
    host: env.WEIR_HOST,
    port: env.WEIR_PORT,
    publicUrl: env.WEIR_PUBLIC_URL,
    tenant: env.WEIR_TENANT,
    starter: env.WEIR_STARTER,
    adminPassword: env.WEIR_ADMIN_PASSWORD,
    enrolmentToken: env.WEIR_ENROLMENT_TOKEN,
    publishToken: env.WEIR_PUBLISH_TOKEN,
    keys: { root: env.WEIR_ROOT_KEY, bundle: env.WEIR_BUNDLE_KEY, freshness: env.WEIR_FRESHNESS_KEY, extension: env.WEIR_EXTENSION_KEY },
    exports: {
      webhookUrl: env.WEIR_EXPORT_WEBHOOK,
      webhookSecret: env.WEIR_EXPORT_WEBHOOK_SECRET,
      syslogUrl: env.WEIR_EXPORT_SYSLOG,
      syslogCa: env.WEIR_EXPORT_SYSLOG_CA,
    },
    ...BUILT,
    logLevel: 'info',
  };
}

/** Where `npm run build` puts what this server hands out. */
export const BUILT = {
  consoleDir: path.join(ROOT_DIR, 'dist', 'console'),
  chromiumDir: path.join(ROOT_DIR, '.output', 'chrome-mv3-managed'),
  firefoxDir: path.join(ROOT_DIR, '.output', 'firefox-mv3-managed'),
} as const;
