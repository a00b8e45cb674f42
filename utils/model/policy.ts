import { z } from 'zod';
import { Adapter, host, place } from './adapter';
import { DocumentSet, Id as id, KeyedDictionary, MOST_TERMS } from './knowledge';
import { Confirmation } from './site-check';
import { STORABLE_TEXT } from './storable';
import { ContractRow, TermsRow } from './terms';
import { ACTIONS, CATEGORIES, CHANNELS, CONFIDENCES, OPTIONS, ORIGINS, SURFACES, TIERS, WORKSPACES } from './words';

const some = <T extends z.ZodType>(item: T) => z.array(item).min(1);
const instant = z.iso.datetime();

/** What a rule asks of the terms of the account in use. */
export const TermsQuestion = z.strictObject({
  mayTrain: z.boolean().optional(),
  retentionOverDays: z.int().min(0).optional(),
});

/** When a rule applies: every key must match; an array means any of; an absent key means any. Unknown keys and empty arrays refuse the bundle. */
export const When = z.strictObject({
  site: some(z.string()).optional(),
  surface: some(z.enum(SURFACES)).optional(),
  tier: some(z.enum(TIERS)).optional(),
  workspace: some(z.enum(WORKSPACES)).optional(),
  group: some(z.string()).optional(),
  channel: some(z.enum(CHANNELS)).optional(),
  category: some(z.enum(CATEGORIES)).optional(),
  /** Exact detector id, or a prefix ending in `.*`. */
  detector: some(z.string()).optional(),
  minCount: z.int().min(1).optional(),
  minConfidence: z.enum(CONFIDENCES).optional(),
  terms: TermsQuestion.optional(),
  origin: some(z.enum(ORIGINS)).optional(),
});
export type When = z.infer<typeof When>;

export const Rule = z.strictObject({
  id,
  mode: z.enum(['monitor', 'enforce']),
  when: When,
  action: z.enum(ACTIONS),
  /** Until then an enforced rule only watches: a new rule shows first what it would do. */
  enforceFrom: instant.optional(),
  /** Other ways on. Absent: `edit`, `redact`, `switch`. An empty list offers none. */
  options: z.array(z.enum(OPTIONS)).optional(),
  /** Key into `wording`; absent: the catalogue's own words for the category. */
  message: z.string().optional(),
  /** Nothing loosens this rule: no option, exception or grant. Only with `block` or `redact`. */
  never: z.boolean().optional(),
});
export type Rule = z.infer<typeof Rule>;

/** Takes the named rules away for just the findings that match. A grant is an exception that was signed for one device. */
export const Exception = z.strictObject({
  id,
  rules: some(id),
  when: When,
  until: instant,
  owner: z.string().min(1).max(200),
  reason: z.string().min(1).max(500),
});
export type Exception = z.infer<typeof Exception>;

export const AllowedWorkspace = z.strictObject({
  site: z.string().min(1),
  /** The site's own workspace or organisation id. */
  id: z.string().min(1).max(200).optional(),
  /** Or the domain of the account's e-mail address, for sites that name no workspace. */
  domain: z.string().min(3).max(253).optional(),
  name: z.string().min(1).max(100),
  tier: z.enum(['team', 'enterprise', 'education']),
  contract: ContractRow.optional(),
});
export type AllowedWorkspace = z.infer<typeof AllowedWorkspace>;

/** A company regex. Checked for backtracking when the policy is written, bounded when it runs. */
export const CompanyPattern = z.strictObject({
  id,
  label: z.string().min(1).max(100),
  pattern: z.string().min(3).max(500),
  ignoreCase: z.boolean().default(false),
  /** A literal of at least three characters that every match holds: it takes the rule into the prefilter. */
  keyword: z.string().min(3).max(100),
  confidence: z.enum(CONFIDENCES).default('medium'),
});
export type CompanyPattern = z.infer<typeof CompanyPattern>;

/** Terms in plain words, which stay on the server; or, by `file`, a list that was keyed before (utils/model/knowledge.ts). */
export const Dictionary = z.strictObject({
  id,
  label: z.string().min(1).max(100),
  terms: z.array(z.string().min(2).max(200)).max(MOST_TERMS).optional(),
  /** Id of a file of company knowledge. */
  file: id.optional(),
  caseSensitive: z.boolean().default(false),
  confidence: z.enum(CONFIDENCES).default('high'),
});
export type Dictionary = z.infer<typeof Dictionary>;

/** Fingerprints of documents, by the id of their file of company knowledge. */
export const Documents = z.strictObject({ file: id });

const codeTerms = (most: number) => z.array(z.string().trim().min(3).max(100)).max(most).default([]);
/** By what code is told to be the company's own. */
export const CompanyCode = z.strictObject({
  /** Names of packages or namespaces, or what they begin with: `com.example`, `@example/ui`. */
  packages: codeTerms(200),
  /** Who stands in copyright lines. */
  owners: codeTerms(50),
  /** Internal hosts or domains: `git.example.net`. */
  hosts: codeTerms(200),
  /** Names of repositories, best with their owner: `example/billing`. */
  repositories: codeTerms(200),
});
export type CompanyCode = z.infer<typeof CompanyCode>;

export const Company = z.strictObject({
  name: z.string().min(1).max(100),
  contact: z.strictObject({
    name: z.string().max(100).optional(),
    email: z.email().optional(),
    url: z.url({ protocol: /^https$/ }).optional(),
  }),
  approvedTool: z.strictObject({ name: z.string().min(1).max(100), url: z.url({ protocol: /^https$/ }) }).optional(),
  /** What a person may choose from when asked for a reason. */
  reasons: z.array(z.strictObject({ id, label: z.string().min(1).max(100) })).max(20),
});
export type Company = z.infer<typeof Company>;

/** A host of which no adapter is known, governed by what chat front ends have in common (utils/sites/generic.ts). */
export const GovernedHost = z.strictObject({
  /** By which rules name it; no site that is built in has it. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  /** As people know it; absent: the id. */
  name: z.string().min(1).max(60).optional(),
  hosts: z.array(host).min(1).max(20),
  /** Absent: the whole of these hosts. `*` stands for one segment. */
  paths: z.array(place).min(1).max(20).optional(),
  /** By which `terms` name it; absent: the id. Without a row its terms are unknown. */
  vendor: z.string().min(1).max(60).optional(),
  surface: z.enum(SURFACES).optional(),
});
export type GovernedHost = z.infer<typeof GovernedHost>;

/** A name on the list of AI hosts: it stands for itself and for every host under it, and is all of an address that is ever kept. */
const listedHost = z
  .string()
  .max(100)
  .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/, 'expected a host name such as chat.example.com');
/** Visits to AI hosts are counted, by host and day: off unless it stands here. The list is part of the signed document. */
export const Discovery = z.strictObject({ hosts: z.array(listedHost).min(1).max(1_000) });
export type Discovery = z.infer<typeof Discovery>;
/** The same as an admin writes it: `builtIn` takes the list that comes with Weir (utils/sites/ai-hosts.ts) as it is when the policy is signed. */
export const DiscoverySource = z.strictObject({
  builtIn: z.boolean().default(false),
  hosts: z.array(listedHost).max(500).default([]),
});
export type DiscoverySource = z.output<typeof DiscoverySource>;

/** By which vendors' headers accounts of others can be kept off a site; what each takes, and what else it stops: utils/sites/tenant-locks.ts. */
export const LOCKS = ['chatgpt', 'claude', 'google', 'microsoft', 'microsoft-v2', 'github', 'slack'] as const;
/** What may stand in such a header: no space, no comma, no line. */
const lockValue = z.string().regex(/^[\w.-]{1,100}$/);
/** A tenant lock, which is off unless it stands here. */
export const TenantLock = z.strictObject({
  lock: z.enum(LOCKS),
  /** Ids or domains of one's own. */
  allow: z.array(lockValue).min(1).max(50),
  /** Microsoft and Slack: whose restriction it is. */
  owner: lockValue.optional(),
});
export type TenantLock = z.infer<typeof TenantLock>;

/** The signed policy as a device holds it: one self-contained document. */
export const Bundle = z.strictObject({
  schema: z.literal(1),
  tenant: z.string().min(1).max(100),
  ring: z.string().min(1).max(40).regex(STORABLE_TEXT, 'expected well-formed text without NUL').default('broad'),
  version: z.int().min(1),
  issuedAt: instant,
  /** 30 days after `issuedAt` unless told otherwise. */
  expiresAt: instant,
  /** What happens where no rule matches. */
  default: z.enum(ACTIONS),
  rules: z.array(Rule).max(500),
  /** A policy without a single rule is refused unless it says that this is meant. */
  intentionallyEmpty: z.literal(true).optional(),
  exceptions: z.array(Exception).max(500).default([]),
  /** Ids of the built-in sites that are governed, or `all`. */
  sites: z.union([z.literal('all'), some(z.string())]).default('all'),
  workspaces: z.array(AllowedWorkspace).max(1_000).default([]),
  terms: z.array(TermsRow).max(500).default([]),
  /** Corrected or additional adapters; one with the id of a built-in adapter replaces it. */
  adapters: z.array(Adapter).max(100).default([]),
  /** Further sites, by their hosts alone. */
  hosts: z.array(GovernedHost).max(200).optional(),
  /** Site checks that passed; without one a site is shown as not confirmed live. */
  confirmed: z.array(Confirmation).max(300).optional(),
  tenantLocks: z.array(TenantLock).max(LOCKS.length).optional(),
  discovery: Discovery.optional(),
  /** Message key → language → text, in plain words. */
  wording: z.record(z.string(), z.record(z.string(), z.string().max(500))).default({}),
  company: Company,
  dictionaries: z.array(KeyedDictionary).max(50).default([]),
  documents: z.array(DocumentSet).max(20).default([]),
  patterns: z.array(CompanyPattern).max(200).default([]),
  code: CompanyCode.optional(),
  /** How long the server keeps events, in days: shown to employees, kept by the server. */
  retentionDays: z.int().min(1).max(400).default(90),
  pollMinutes: z.int().min(1).max(1_440).default(10),
  /**
   * Works-council mode: no sentence is asked for with a reason, and none is sent or kept; the server keeps no label
   * of a device. Shown on every device. Absent: off, so that a policy without it is the document that it was before there was this key.
   */
  worksCouncil: z.boolean().optional(),
});
export type Bundle = z.infer<typeof Bundle>;
/** The policy as an admin writes it: the server adds version, tenant and dates at publishing, and keys what is company knowledge. */
export const PolicySource = Bundle.omit({ tenant: true, version: true, issuedAt: true, expiresAt: true }).extend({
  dictionaries: z.array(Dictionary).max(50).default([]),
  documents: z.array(Documents).max(20).default([]),
  discovery: DiscoverySource.optional(),
});
export type PolicySource = z.input<typeof PolicySource>;
/** The same, with its defaults filled in. */
export type Policy = z.output<typeof PolicySource>;
