import type { Adapter, Selector } from '../model/adapter';
import type { Candidate, Confirmation, SiteReport } from '../model/site-check';
import { CHECKED_HOOKS, type HookState, type MarkerOutcome } from '../model/site-check-words';

/** What keeps a site check from passing. `adapter`: a correction of the adapter can heal it. */
export interface Failing {
  readonly part: 'guard' | 'engine' | 'composer' | 'submit' | 'hooks' | 'marker';
  readonly says: string;
  readonly adapter: boolean;
}

const MARKER: Readonly<Record<MarkerOutcome, string | null>> = {
  cleared: null,
  left: 'the made-up marker could not be taken out again: remove it by hand',
  'did-not-arrive': 'the made-up marker did not arrive in the composer',
  'composer-in-use': 'the composer was not empty, so nothing was put into it: empty it and check again',
  'no-composer': 'there was no editor to put the made-up marker into',
  'not-held': 'nothing was put in, because the browser could not be told to hold back what the page sends',
};
const HOOKS: Readonly<Record<HookState, string | null>> = {
  live: null,
  silent: 'did not hear a made-up event',
  off: 'is switched off by a brake',
  tripped: 'kept failing on this page and is left out for now',
};

const fallbackSays = (what: string): string => `${what} is found only by what any chat has: no selector of the site’s own fits`;

/** Why a report is no confirmation; empty where the check passed. */
export function failings(report: SiteReport): readonly Failing[] {
  const { composer, submit, marker } = report;
  const marked = MARKER[marker.outcome];
  const hooks = CHECKED_HOOKS.flatMap((hook) => {
    const says = HOOKS[report.hooks[hook]];
    return says === null ? [] : [`${hook} ${says}`];
  });
  const of = (part: Failing['part'], says: string, adapter = false): readonly Failing[] => [{ part, says, adapter }];
  return [
    ...(report.armed === 'later' ? of('guard', 'the guard came after the page: load the page again, then check again') : []),
    ...(report.engine ? [] : of('engine', 'the classifier or the dialog is not there')),
    ...(hooks.length === 0 ? [] : of('hooks', hooks.join('; '))),
    ...(composer.found === 'missing' ? of('composer', 'no selector finds the composer', true) : []),
    ...(composer.found === 'fallback' ? of('composer', fallbackSays('the composer'), true) : []),
    ...(submit.found === 'missing' ? of('submit', 'no selector finds Send', true) : []),
    ...(submit.found === 'fallback' ? of('submit', fallbackSays('Send'), true) : []),
    ...(submit.found === 'adapter' && !report.submitLinked
      ? of('submit', 'what is found as Send does not belong to the composer', true)
      : []),
    ...(marked === null ? [] : of('marker', marked)),
  ];
}

/** What a report that passed says for the signed policy; null where it did not pass. */
export function confirmationOf(report: SiteReport): Confirmation | null {
  const { site, date: on, build, browser, composer, submit } = report;
  if (failings(report).length > 0 || composer.found !== 'adapter' || submit.found !== 'adapter') return null;
  return { site, on, build, browser, composer: composer.css, submit: submit.css };
}

/** Which candidate is meant, by its place in the report; the first unless told. */
export interface Choice {
  readonly composer: number;
  readonly submit: number;
}

/**
 * The adapter with selectors of the report's candidates in front of its own, for each part that failed; or why there is
 * none. What is chosen should be the only thing on the page that its selector finds.
 */
export function corrected(adapter: Adapter, report: SiteReport, choice: Choice): { readonly adapter: Adapter } | { readonly why: string } {
  const parts = new Set(
    failings(report).flatMap((one) => (one.adapter && (one.part === 'composer' || one.part === 'submit') ? [one.part] : [])),
  );
  if (parts.size === 0) return { why: 'Nothing in this report can be healed by another selector.' };
  let { editor, composer, submit } = adapter;
  for (const part of parts) {
    const candidate = report.candidates[part][choice[part]];
    const what = part === 'composer' ? 'composer' : 'Send';
    if (candidate === undefined) return { why: `The report has no candidate ${String(choice[part] + 1)} for ${what}.` };
    const selector = selectorOf(candidate, report);
    if (selector === null)
      return {
        why: `Nothing but the candidate ${String(choice[part] + 1)} for ${what} would have to be found by its selector, and none does that.`,
      };
    if (part === 'submit') submit = inFront(selector, submit);
    else {
      composer = inFront(selector, composer);
      editor = candidate.editor ?? editor;
    }
  }
  return { adapter: { ...adapter, editor, composer, submit, confirmedLive: null } };
}

function selectorOf({ selectors }: Candidate, { date }: SiteReport): Selector | null {
  const only = selectors.find(({ count }) => count === 1);
  return only === undefined ? null : { css: only.css, confidence: 'medium', seen: date, note: 'site check' };
}

/** A list in the policy holds at most 20. */
const inFront = (selector: Selector, others: readonly Selector[]): Selector[] =>
  [selector, ...others.filter(({ css }) => css !== selector.css)].slice(0, 20);
