import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asRulesSee, CELLS, LANGUAGES, resolved, type Cell } from './cells';
import { accountOf, adapterOf, recognised, seenByRules, SITE_CELLS, type SiteCell } from './sites';

/** Writes docs/tiers.md: `npx tsx tests/e2e/tiers/table.ts`. A test compares. */

export const TIERS_FILE = fileURLToPath(new URL('../../../docs/tiers.md', import.meta.url));

function row(cell: Cell): string {
  const account = resolved(cell);
  const anywhere = asRulesSee(account, false);
  const listed = asRulesSee(account, true);
  const cells = [
    cell.adapter.name,
    cell.name.replaceAll('-', ' '),
    cell.truth,
    `${account.tier}, ${account.confidence}`,
    anywhere.tier,
    listed.workspace === 'allowed' ? "the company's" : '',
    cell.fixture.expected.unknowable ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function siteRow(cell: SiteCell): string {
  const account = accountOf(cell);
  const seen = seenByRules(cell);
  const cells = [
    adapterOf(cell).name,
    cell.name,
    cell.truth,
    cell.signal ?? 'none',
    `${account.tier}, ${account.confidence}`,
    seen.tier,
    seen.allowed ? "the company's" : '',
    cell.unknowable ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Per site: accounts, recognised, with each confidence of the signal, and unknowable ones; an unknown counts as a miss. */
function figures(): string {
  const sites = [...new Set(SITE_CELLS.map(({ site }) => site))];
  const share = (cells: readonly SiteCell[]): string =>
    cells.length === 0 ? '' : `${String(cells.filter(recognised).length)} of ${String(cells.length)}`;
  const line = (name: string, cells: readonly SiteCell[]): string => {
    const by = (confidence: SiteCell['signal']) => cells.filter(({ signal }) => signal === confidence);
    const unknown = cells.filter((cell) => accountOf(cell).tier === 'unknown' && !seenByRules(cell).allowed);
    const counts = [unknown.length, unknown.filter(({ unknowable }) => unknowable !== undefined).length].map(String);
    return `| ${[name, share(by('high')), share(by('medium')), share(by('low')), ...counts].join(' | ')} |`;
  };
  return [
    ...sites
      .map((site) => SITE_CELLS.filter((cell) => cell.site === site))
      .map((cells) => line(cells[0] === undefined ? '' : adapterOf(cells[0]).name, cells)),
    line('**all**', SITE_CELLS),
  ].join('\n');
}

export function tiersTable(): string {
  const unknowable = CELLS.filter((cell) => cell.fixture.expected.unknowable !== undefined).length;
  return `# Which accounts are recognised

Every account that the fixture sites know, as Weir recognises it from the signals that public code shows (session and
organisation answers, JSON in the page, cookies, request paths). Nothing here was tried on the live sites. The end-to-end
test runs the same rows in ${String(LANGUAGES.length)} languages through a real browser; labels play no part.

An account below high confidence counts as *unknown*, and unknown counts as a consumer account in rules; on a workspace of
the company's own list medium is enough. ${String(unknowable)} of ${String(CELLS.length)} accounts cannot be known better from these signals:
the last column says why.

| site | account | is really | recognised as | counts in rules as | workspace | cannot be known, because |
|---|---|---|---|---|---|---|
${CELLS.map(row).join('\n')}

## The other sites

In the shapes that public code shows; the end-to-end test runs these rows through a real browser as well. *Signal* is how sure that is which says the tier; *recognised* counts an unknown account as a
miss. Where a site names whose the account is but no plan, the company's own list says the tier. That holds for a domain of Google's as far as it is the
company's own in Google Workspace, where nobody else can have an account with its addresses: list no other. Private accounts taken for team, enterprise or
education: ${String(SITE_CELLS.filter((cell) => cell.truth.startsWith('consumer') && !['unknown', 'consumer-free', 'consumer-paid'].includes(seenByRules(cell).tier)).length)}.

| site | recognised, high signal | medium | low | left unknown | of them unknowable |
|---|---|---|---|---|---|
${figures()}

| site | account | is really | signal | recognised as | counts in rules as | workspace | cannot be known, because |
|---|---|---|---|---|---|---|---|
${SITE_CELLS.map(siteRow).join('\n')}

Signed out, a site is known by ChatGPT's, Claude's, Perplexity's and Microsoft's own answers; elsewhere it counts as private because nothing says otherwise. GitHub's panel on pages
other than Copilot's own is not governed. Le Chat, You.com and the playgrounds say nothing of accounts that anybody has shown.
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TIERS_FILE, tiersTable());

export const written = (): string => readFileSync(TIERS_FILE, 'utf8');
