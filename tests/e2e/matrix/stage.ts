import type { EventDraft } from '../../../utils/model/event';
import type { PolicySource } from '../../../utils/model/policy';
import type { Fixtures } from '../fixtures/server';
import type { Way } from './cells';
import type { SiteFixture } from '../fixtures/sites';

/** One document of a site, in whichever browser: what a person does there, and what the page itself knows. */
export interface Tab {
  bring(way: Way, text: string): Promise<void>;
  /** Presses Enter in the composer. */
  send(): Promise<void>;
  /** True while the dialog is open. */
  asked(): Promise<boolean>;
  /** Waits for the dialog and presses the choice. */
  choose(label: string): Promise<void>;
  /** Waits for the dialog and leaves it without a choice. */
  cancel(): Promise<void>;
  model(): Promise<string>;
  /** The editor's model or history held the text at any time. */
  everHeld(text: string): Promise<boolean>;
  /** A listener of the page was handed the text. */
  pageSaw(text: string): Promise<boolean>;
  sends(): Promise<number>;
  attachments(): Promise<readonly string[]>;
}

/** A browser with Weir on the fixture sites. */
export interface Stage {
  readonly fixtures: Fixtures;
  setPolicy(policy: PolicySource): Promise<void>;
  /** Opens the site anew; the composer has the focus, and the guard has its engine. */
  open(site: SiteFixture): Promise<Tab>;
  /** The events recorded so far, oldest first. */
  events(): Promise<readonly EventDraft[]>;
  close(): Promise<void>;
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
