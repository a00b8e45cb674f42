import type { PolicyProblem } from '../utils/model/console-api';
import type { KnowledgeFile } from '../utils/model/knowledge';
import type { Bundle, Policy } from '../utils/model/policy';
import { PolicySource } from '../utils/model/policy';
import type { Context } from '../utils/model/verdict';
import type { Channel, Tier } from '../utils/model/words';
import { CHANNELS, TIERS } from '../utils/model/words';
import { describedContext } from '../utils/policy/described';
import { parseBundle, parsePolicy, problemsAt } from '../utils/policy/parse';
import { sealPolicy, unknownFiles } from '../utils/policy/seal';
import { starterPolicy } from '../utils/policy/starter';
import { ADAPTERS } from '../utils/sites/all';
import { UsageError } from './command';
import { fileAsText } from './input';
import { newKey } from './knowledge-files';

/** Options of the commands that judge a text as one on its way: by which policy, and from where to where. */
export const CONTEXT_OPTIONS = {
  policy: { type: 'string' },
  flavour: { type: 'string' },
  site: { type: 'string' },
  tier: { type: 'string' },
  workspace: { type: 'string' },
  channel: { type: 'string' },
} as const;

/** What the scan is judged under, as given on the command line. */
export interface ContextOptions {
  readonly policy?: string | undefined;
  readonly flavour?: string | undefined;
  readonly tier?: string | undefined;
  readonly site?: string | undefined;
  readonly channel?: string | undefined;
  readonly workspace?: string | undefined;
}

const DAY = 86_400_000;

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((k) => k === value);
  if (found === undefined) throw new UsageError(`--${option} is one of ${known.join(', ')}, not "${value}".`);
  return found;
}

/** The policy as a device would hold it: the source as if it were published at `now`. */
function published(source: Policy, files: readonly KnowledgeFile[], now: number): Bundle {
  return {
    ...sealPolicy(source, files, newKey),
    tenant: 'command-line',
    version: 1,
    issuedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 30 * DAY).toISOString(),
  };
}

function refuse(file: string, problems: readonly PolicyProblem[]): never {
  const first = problems.find((p) => p.severity === 'error') ?? problems[0];
  const where =
    first === undefined ? '' : `: line ${first.line}, ${first.path || 'the whole'}: found ${first.value}, expected ${first.expected}`;
  throw new UsageError(`${file} is refused${where}.`);
}

/** A policy source or a whole bundle, from a file; without one the starter policy. Files of company knowledge come to it, named in it or not. */
export function loadPolicy(options: ContextOptions, now: number, files: readonly KnowledgeFile[] = []): Bundle {
  const bundle = policyFrom(options, now, files);
  const dictionaries = files.filter((file) => file.kind === 'dictionary');
  const documents = files.filter((file) => file.kind === 'documents');
  const isNew =
    (known: readonly { readonly key: string }[]) =>
    (file: { readonly key: string }): boolean =>
      known.every(({ key }) => key !== file.key);
  return {
    ...bundle,
    dictionaries: [...bundle.dictionaries, ...dictionaries.filter(isNew(bundle.dictionaries))],
    documents: [...bundle.documents, ...documents.filter(isNew(bundle.documents))],
  };
}

function policyFrom(options: ContextOptions, now: number, files: readonly KnowledgeFile[]): Bundle {
  if (options.policy === undefined) {
    const flavour = oneOf('flavour', options.flavour ?? 'enforce', ['enforce', 'monitor'] as const);
    return published(PolicySource.parse(starterPolicy(flavour)), files, now);
  }
  const text = fileAsText(options.policy);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === 'object' && value !== null && 'issuedAt' in value) {
    const parsed = parseBundle(value);
    return 'bundle' in parsed ? parsed.bundle : refuse(options.policy, parsed.problems);
  }
  const parsed = parsePolicy(text, { now });
  if (!('policy' in parsed)) return refuse(options.policy, parsed.problems);
  const missing = unknownFiles(parsed.policy, files);
  return missing.length > 0 ? refuse(options.policy, problemsAt(text, missing)) : published(parsed.policy, files, now);
}

/** The transfer that is assumed: a paste into ChatGPT on a free private account, unless told otherwise. */
export function contextOf(options: ContextOptions, now: number): Context {
  const siteId = options.site ?? 'chatgpt';
  const adapter = ADAPTERS.find((a) => a.id === siteId);
  if (adapter === undefined) throw new UsageError(`--site is one of ${ADAPTERS.map((a) => a.id).join(', ')}, not "${siteId}".`);
  const tier: Tier = oneOf('tier', options.tier ?? 'consumer-free', TIERS);
  const channel: Channel = oneOf('channel', options.channel ?? 'paste', CHANNELS);
  return describedContext({ site: adapter.id, vendor: adapter.vendor, tier, channel, workspace: options.workspace ?? null }, now);
}
