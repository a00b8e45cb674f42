import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asRulesSee, CELLS, LANGUAGES, resolved, type Cell } from './cells';

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
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TIERS_FILE, tiersTable());

export const written = (): string => readFileSync(TIERS_FILE, 'utf8');
