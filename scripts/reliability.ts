/**
 * Writes docs/reliability.md from the plan (tests/faults/plan.ts) and the results of the last runs
 * (docs/reliability.json): `npx tsx scripts/reliability.ts [FOLDER]` takes the results that a run has left in FOLDER first.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLAN, type Row } from '../tests/faults/plan';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const RESULTS = path.join(root, 'docs', 'reliability.json');
const DOCUMENT = path.join(root, 'docs', 'reliability.md');

type Result = Readonly<Record<string, string | number>>;
type Results = Readonly<Record<string, Result>>;

const readResults = (): Results => JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;

/** `slowestMs` → `slowest ms`; the text of a result stands in the plan. */
const words = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const measured = (result: Result | undefined): string =>
  result === undefined
    ? 'not run'
    : Object.entries(result)
        .filter(([name]) => name !== 'what' && name !== 'at')
        .map(([name, value]) => `${words(name)} ${typeof value === 'number' ? value.toLocaleString('en') : value}`)
        .join(', ');

const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(rows: readonly Row[], results: Results): string {
  const head = ['', 'what is done', 'what must hold', 'measured', 'on', 'shown by'];
  const lines = rows.map((row) => [
    row.id,
    row.fault,
    row.bar,
    measured(results[row.id]),
    String(results[row.id]?.['at'] ?? ''),
    row.shown.map((file) => `\`${path.basename(file)}\``).join(', '),
  ]);
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.map(cell).join(' | ')} |`).join('\n');
}

/** The document as it should be. */
export function reliability(results: Results = readResults()): string {
  const sections = Object.entries(PLAN).map(([title, rows]) => `## ${title}\n\n${table(rows, results)}`);
  return `# Reliability

What is done to Weir on purpose, what must hold, and what was measured the last time. The table is made from the plan in \`tests/faults/plan.ts\` and from \`docs/reliability.json\`, where runs leave their results; "not run" is what no run has measured yet. \`npm test\` runs everything but the load, in small numbers; \`npm run soak\` runs it in the numbers below and writes this page anew.

Two rules are judged by counting, not by eye. **Nothing lost:** each device numbers its events without a gap, and the server can account for every number: it has it, or the device has said in a gap event that it is lost. **Nothing let in:** the policy in force is the baseline or a bundle that the tenant's keys have signed, and never an older one.

${sections.join('\n\n')}

## Limits

- Where the power fails, what was recorded within the last moments may be gone with the disk's own cache. Its number is then missing, and shown as missing.
- A page whose extension is killed four times within twenty seconds of a decision may not be able to leave its record; the person is told.
- Syslog has no acknowledgement: what a receiver has taken over TCP and then loses is lost there.
- A restored server gets back what a device still knows: events of the last day. Older ones are named in a gap.
- Clones of a profile that never send an event are not told apart: the fork shows with the first number that is used twice.
- The kills are of Chromium's worker. Firefox has an event page, and no interface that ends it at a chosen step.
`;
}

if (path.resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const { format, resolveConfig } = await import('prettier');
  const [folder] = process.argv.slice(2);
  const results: Record<string, Result> = { ...readResults() };
  const at = new Date().toISOString().slice(0, 10);
  if (folder !== undefined)
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
      results[file.slice(0, -5)] = { ...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Result), at };
  const write = async (file: string, text: string): Promise<void> =>
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  const order = Object.values(PLAN).flatMap((rows) => rows.map(({ id }) => id));
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
  await write(RESULTS, JSON.stringify(sorted));
  await write(DOCUMENT, reliability(sorted));
}
