import { BROWSERS, type BrowserId } from './browsers';
import { POLICY_FACTS } from './policies';
import { documentationOf, type PolicyFact, type Topic } from './policy-fact';

/** What an extension cannot cover, and what does. The console and the popup show it; the popup has short words of its own for each. */
interface Gap {
  readonly id: string;
  /** The browsers that have it; absent: all. */
  readonly in?: readonly BrowserId[];
  readonly what: string;
  readonly why: string;
  /** Where that is said. */
  readonly source?: string;
  /** The policies of the kit that close it. */
  readonly topic?: Topic;
  /** Policies that close it, and that the kit sets for more than this, or not at all: they may also take away what is wanted. */
  readonly byHand?: readonly Pick<PolicyFact, 'name' | 'browsers'>[];
}

export const GAPS = [
  {
    id: 'edge-copilot',
    in: ['edge'],
    what: 'Microsoft’s own Copilot pages in Microsoft Edge',
    why: 'Edge lets no extension act on copilot.microsoft.com, nor, from version 150 on, on *.cloud.microsoft; Microsoft calls it by design, and no policy changes it. Such tabs count as not covered. In other browsers these sites are covered. What closes it is to block these hosts in Edge.',
    source: 'https://github.com/microsoft/MicrosoftEdge-Extensions/issues/644',
    byHand: [{ name: 'URLBlocklist', browsers: ['edge'] }],
  },
  {
    id: 'ai-panels',
    what: 'AI that is part of the browser: side panels, the address bar, writing help',
    why: 'Extensions do not run there. The kit turns it off unless it is told otherwise.',
    topic: 'aiPanels',
  },
  {
    id: 'private-windows',
    what: 'Private windows',
    why: 'An extension that is installed by policy is not in them unless somebody allows it. In Firefox ExtensionSettings does (private_browsing, which the kit sets); elsewhere only each person can, or the windows are turned off.',
    topic: 'incognito',
  },
  {
    id: 'guests',
    what: 'Guests and other profiles of the browser',
    why: 'A guest has no extensions, and a profile of its own may be under no policy.',
    topic: 'guests',
  },
  {
    id: 'other-extensions',
    what: 'Other extensions that read or write what is in the page',
    why: 'Text that they write is judged when it is sent; what they read, and send by themselves, is not.',
    byHand: [{ name: 'ExtensionSettings', browsers: ['chrome', 'edge', 'chromium', 'brave'] }],
  },
  {
    id: 'other-browsers',
    what: 'Other browsers, desktop and phone apps, other devices',
    why: 'No browser policy reaches them: that is for the management of software and devices.',
  },
] as const satisfies readonly Gap[];
export type GapId = (typeof GAPS)[number]['id'];

/** A policy by the name that its browser gives it. */
export interface Closing {
  readonly name: string;
  readonly documentation: string;
}

/** The policies of a browser that close a gap. */
export function closing(gap: Gap, browser: BrowserId): readonly Closing[] {
  const facts = [...POLICY_FACTS.filter(({ topic }) => topic === gap.topic), ...(gap.byHand ?? [])];
  return facts
    .filter(({ browsers }) => browsers.includes(browser))
    .map((fact) => ({ name: fact.name, documentation: documentationOf(fact, BROWSERS[browser]) }));
}

/** What one browser leaves open; without the policies where its make is not known. Other browsers are not in it. */
export function gapsIn(browser: BrowserId | null): readonly { readonly id: InBrowser; readonly policies: readonly Closing[] }[] {
  return GAPS.flatMap((gap) => {
    const { id, in: only }: Gap & { readonly id: GapId } = gap;
    if (id === 'other-browsers' || (only !== undefined && (browser === null || !only.includes(browser)))) return [];
    return [{ id, policies: browser === null ? [] : closing(gap, browser) }];
  });
}
type InBrowser = Exclude<GapId, 'other-browsers'>;
