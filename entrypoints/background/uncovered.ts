import type { PolicyState } from '../../utils/messages/contract';
import type { Adapter } from '../../utils/model/adapter';

/** What is known of the tab that the popup asks about. */
export interface Seen {
  readonly governed: boolean;
  readonly adapter: Adapter | null;
  readonly report: { readonly composer: boolean; readonly engine: boolean } | null;
  readonly policy: PolicyState;
}

/** What Weir does not cover, each with when it is to be said, in plain words: honest limits belong where people look. */
const LIMITS: readonly { readonly when: (seen: Seen) => boolean; readonly says: string }[] = [
  { when: (seen) => !seen.governed, says: 'This page is not one of the governed AI chats: nothing here is checked.' },
  {
    when: (seen) => seen.governed && seen.report === null,
    says: 'Weir has not started on this page yet. Reload it to be sure that it is on.',
  },
  {
    when: (seen) => seen.report?.composer === false,
    says: 'The field for writing was not recognised: pasting and dropping are checked, typing may not be.',
  },
  {
    when: (seen) => seen.report !== null && seen.adapter?.confirmedLive === null,
    says: 'This site has not been confirmed on the live site: after a change of the site, parts may not be covered.',
  },
  {
    when: (seen) => seen.policy.problems.some((problem) => problem.code === 'host.missing'),
    says: 'The browser does not let Weir act on every governed site; see the problems above.',
  },
  { when: (seen) => seen.governed, says: 'Files and images are not read.' },
  {
    when: (seen) => seen.governed,
    says: 'Text that a page puts into its own requests, such as dictation or a link with a prompt, is not checked.',
  },
  { when: () => true, says: 'Other browsers, other devices and desktop apps are not covered.' },
];

/** The sentences that hold for this tab. */
export function notCovered(seen: Seen): readonly string[] {
  return LIMITS.filter((limit) => limit.when(seen)).map((limit) => limit.says);
}
