import type { Subject } from '../subject';
import type { Browser, BrowserId } from './browsers';

/** What a policy is there for; each is a choice of the admin's. */
export const TOPICS = ['install', 'incognito', 'developerTools', 'guests', 'aiPanels', 'otherExtensions', 'settings'] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  install: 'Installation',
  incognito: 'Private windows',
  developerTools: 'Developer tools',
  guests: 'Guests and profiles',
  aiPanels: 'Built-in AI',
  otherExtensions: 'Other extensions',
  settings: "Weir's settings",
};

/** JSON Schema of a policy's value, as far as the vendors state it. */
export type ValueSchema = Readonly<Record<string, unknown>>;

/** One policy of a browser: a fact about the vendor's product, and what we set it to. */
export interface PolicyFact {
  readonly name: string;
  readonly browsers: readonly BrowserId[];
  readonly topic: Topic;
  readonly schema: ValueSchema;
  /** What the value that we set does, for the person who reads the file. */
  readonly why: string;
  /** First version and platforms, where the vendor's page or source was read. */
  readonly since?: Partial<Record<BrowserId, string>>;
  /** Where the vendor describes it, where that is not its page of that name. */
  readonly documentation?: string;
  /** Accepted from the vendor's cloud management only, never from a file or the registry. */
  readonly cloudOnly?: true;
  /** Undefined where the choices leave it alone. */
  readonly value: (subject: Subject) => unknown;
}

/** The vendor's page on a policy. */
export function documentationOf(fact: Pick<PolicyFact, 'name' | 'documentation'>, browser: Browser): string {
  if (fact.documentation !== undefined) return fact.documentation;
  const lower = fact.name.toLowerCase();
  if (browser.id === 'edge') return `${browser.documentation}/${lower}`;
  if (browser.engine === 'firefox') return `${browser.documentation}reference/policies/${lower}/`;
  return `https://chromeenterprise.google/policies/#${fact.name}`;
}
