import type { PolicyFact, Topic } from './policy-fact';

/** What an extension cannot cover, and what does. */
interface Gap {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  /** Where that is said. */
  readonly source?: string;
  /** The policies of the kit that close it. */
  readonly topic?: Topic;
  /** Policies that the kit does not set, because they also take away what may be wanted. */
  readonly byHand?: readonly Pick<PolicyFact, 'name' | 'browsers'>[];
}

export const GAPS: readonly Gap[] = [
  {
    id: 'edge-copilot',
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
    why: 'An extension that is installed by policy is not in them unless somebody allows it.',
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
    topic: 'otherExtensions',
  },
  {
    id: 'other-browsers',
    what: 'Other browsers, desktop and phone apps, other devices',
    why: 'No browser policy reaches them: that is for the management of software and devices.',
  },
];
