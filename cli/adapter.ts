import { writeFileSync } from 'node:fs';
import type { Adapter } from '../utils/model/adapter';
import type { Policy } from '../utils/model/policy';
import { SiteReport } from '../utils/model/site-check';
import { parsePolicy } from '../utils/policy/parse';
import { ADAPTERS } from '../utils/sites/all';
import { adapterOf } from '../utils/sites/generic';
import { confirmationOf, corrected, failings } from '../utils/sites/site-check';
import { argumentsOf } from './arguments';
import type { Command } from './command';
import { UsageError } from './command';
import { fileAsText } from './input';

const HELP = `Usage: weir adapter fix REPORT [--policy FILE] [--out FILE] [--composer N] [--send N]

Takes the report of a site check (the extension's page "Site check") and writes what the signed policy needs:

  a report in which composer or Send was not found   a corrected adapter, for "adapters"
  a report that passed                               that the site was confirmed live, for "confirmed"

  --policy FILE   the policy that it is put into; the whole policy is written, after the same checks as in "weir policy lint".
                  Without it only the part is written.
  --out FILE      where to; standard output unless told
  --composer N    which of the report's candidates is the composer, and which is Send, counted from 1 (1)
  --send N

Publish the policy as ever, check the site again, and give the new report to this command. Exit code 0 where something was
written, 1 where the report or the policy is refused, 2 for a wrong argument.
`;

const text = { type: 'string' } as const;
const OPTIONS = { policy: text, out: text, composer: text, send: text } as const;

/** What the policy gets, and one line that says so. */
type Written =
  | { readonly key: 'adapters'; readonly value: Adapter; readonly says: string }
  | { readonly key: 'confirmed'; readonly value: NonNullable<ReturnType<typeof confirmationOf>>; readonly says: string };

function reportIn(file: string): SiteReport {
  let value: unknown;
  try {
    value = JSON.parse(fileAsText(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The file "${file}" is not JSON.`);
  }
  const parsed = SiteReport.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`The file "${file}" is no report of a site check: /${issue?.path.join('/') ?? ''}: ${issue?.message ?? ''}.`);
}

const around = () => ({ now: Date.now(), sites: ADAPTERS.map(({ id }) => id) });

function policyIn(file: string): Policy {
  const parsed = parsePolicy(fileAsText(file), around());
  if (!('policy' in parsed)) throw new UsageError(`The policy "${file}" is refused as it is: weir policy lint says why.`);
  return parsed.policy;
}

/** A place in a list, counted from 1 by people. */
function placeOf(option: string, value: string | undefined): number {
  const place = Number(value ?? 1);
  if (!Number.isInteger(place) || place < 1) throw new UsageError(`--${option} is a number from 1 on, not "${value ?? ''}".`);
  return place - 1;
}

/** The adapter as this policy has it: its own, that of a listed host, or the built-in one. */
function adapterFor(site: string, policy: Pick<Policy, 'adapters' | 'hosts'>): Adapter | undefined {
  const host = policy.hosts?.find(({ id }) => id === site);
  return policy.adapters.find(({ id }) => id === site) ?? (host && adapterOf(host)) ?? ADAPTERS.find(({ id }) => id === site);
}

function partFor(
  report: SiteReport,
  adapter: Adapter,
  choice: { readonly composer: number; readonly submit: number },
): Written | { readonly why: string } {
  const confirmed = confirmationOf(report);
  if (confirmed !== null)
    return {
      key: 'confirmed',
      value: confirmed,
      says: `${report.name} was confirmed live on ${report.date} by ${report.build} in ${report.browser}.`,
    };
  const open = failings(report);
  const fixed = corrected(adapter, report, choice);
  if ('why' in fixed) return { why: [fixed.why, ...open.map(({ part, says }) => `${part}: ${says}`)].join('\n') };
  const rest = open.filter((one) => !one.adapter && one.part !== 'marker').map(({ part, says }) => `\n${part}: ${says}`);
  const chosen = [
    ...(fixed.adapter.composer[0]?.css === adapter.composer[0]?.css ? [] : [`composer ${fixed.adapter.composer[0]?.css ?? ''}`]),
    ...(fixed.adapter.submit[0]?.css === adapter.submit[0]?.css ? [] : [`Send ${fixed.adapter.submit[0]?.css ?? ''}`]),
  ];
  return { key: 'adapters', value: fixed.adapter, says: `A correction for ${report.name}: ${chosen.join(', ')}.${rest.join('')}` };
}

type Raw = Record<string, unknown>;
const itemsOf = (raw: Raw, key: string): readonly Raw[] => (Array.isArray(raw[key]) ? (raw[key] as readonly Raw[]) : []);

const without = (raw: Raw, key: string): Raw => Object.fromEntries(Object.entries(raw).filter(([name]) => name !== key));

/** The policy with the part in it. A corrected adapter takes the place of one with its id, of a listed host too; an older site check of the site goes. */
function policyWith(raw: Raw, { key, value }: Written): Raw {
  const site = key === 'adapters' ? value.id : value.site;
  const confirmed = itemsOf(raw, 'confirmed').filter((one) => one['site'] !== site);
  const kept: Raw = { ...without(raw, 'confirmed'), ...(confirmed.length === 0 ? {} : { confirmed }) };
  if (key === 'confirmed') return { ...kept, confirmed: [...confirmed, value] };
  const hosts = itemsOf(kept, 'hosts').filter(({ id }) => id !== site);
  return {
    ...without(kept, 'hosts'),
    ...(hosts.length === 0 ? {} : { hosts }),
    adapters: [...itemsOf(kept, 'adapters').filter(({ id }) => id !== site), value],
  };
}

function fix(file: string, values: { readonly [K in keyof typeof OPTIONS]?: string | undefined }): number {
  const report = reportIn(file);
  const choice = { composer: placeOf('composer', values.composer), submit: placeOf('send', values.send) };
  const policyText = values.policy === undefined ? null : fileAsText(values.policy);
  const policy = values.policy === undefined ? { adapters: [] } : policyIn(values.policy);
  const adapter = adapterFor(report.site, policy);
  if (adapter === undefined) {
    process.stderr.write(`No adapter is known of the site "${report.site}": name the policy that has it with --policy.\n`);
    return 1;
  }
  const part = partFor(report, adapter, choice);
  if ('why' in part) {
    process.stderr.write(`${part.why}\n`);
    return 1;
  }
  const whole = policyText === null ? { [part.key]: [part.value] } : policyWith(JSON.parse(policyText) as Raw, part);
  const written = `${JSON.stringify(whole, null, 2)}\n`;
  if (policyText !== null) {
    const problems = parsePolicy(written, around()).problems.filter(
      ({ path }) => path.startsWith('/adapters') || path.startsWith('/confirmed'),
    );
    for (const { severity, path, expected } of problems) process.stderr.write(`${severity}: ${path}: expected ${expected}\n`);
    if (problems.some(({ severity }) => severity === 'error')) return 1;
  }
  process.stderr.write(`${part.says}\n`);
  if (values.out === undefined) process.stdout.write(written);
  else writeFileSync(values.out, written);
  return 0;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = argumentsOf(args, OPTIONS);
  const [verb, file, extra] = positionals;
  if (verb !== 'fix') throw new UsageError(`Say fix after "weir adapter"${verb === undefined ? '' : `, not "${verb}"`}.`);
  if (file === undefined) throw new UsageError('Name the report: weir adapter fix REPORT.');
  if (extra !== undefined) throw new UsageError(`"weir adapter fix" does not know what to do with "${extra}".`);
  return Promise.resolve(fix(file, values));
}

export const adapter: Command = { summary: 'make corrections and confirmations of sites from site checks', help: HELP, run };
