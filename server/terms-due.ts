import type { OverviewView } from '../utils/model/console-api';
import { PolicySource } from '../utils/model/policy';
import type { TermsRow } from '../utils/model/terms';
import { dueRows } from '../utils/terms/due';
import { expiryOf } from '../utils/terms/lookup';
import { REGISTER } from '../utils/terms/register';

const Terms = PolicySource.pick({ terms: true, workspaces: true }).loose();

/**
 * Terms rows that want to be read again within 30 days or have lapsed, the most urgent first: the company's contracts, the rows
 * of its own register, and the built-in ones that these do not answer for. `text` is the newest published policy.
 */
export function termsDue(text: string | null, now: number): OverviewView['termsDue'] {
  const { terms, workspaces } = text === null ? { terms: [], workspaces: [] } : Terms.parse(JSON.parse(text));
  const own = terms.filter((row) => now < expiryOf(row));
  const builtIn = REGISTER.filter((row) => !row.tier.every((tier) => own.some((other) => answersFor(other, row, tier))));
  const contracts = workspaces.flatMap(({ contract }) => contract ?? []);
  const from = (origin: OverviewView['termsDue'][number]['origin'], rows: Parameters<typeof dueRows>[0]) =>
    dueRows(rows, now).map((due) => ({ ...due, origin }));
  return [...from('contract', contracts), ...from('policy', terms), ...from('built-in', builtIn)].sort((a, b) => a.days - b.days);
}

/** The policy's register is asked first: a row of it that speaks of all that the built-in one does leaves that unasked. */
function answersFor(other: TermsRow, row: TermsRow, tier: TermsRow['tier'][number]): boolean {
  const covers = other.sites === undefined || (row.sites?.every((site) => other.sites?.includes(site)) ?? false);
  return other.vendor === row.vendor && other.tier.includes(tier) && covers;
}
