import { faultOf } from '../classify/well-formed';
import type { Bundle, Policy, When } from '../model/policy';
import type { ContractRow } from '../model/terms';
import { dueOf } from '../terms/due';
import { addDays, REGISTER, REVIEW_DAYS } from '../terms/register';
import { rank } from './actions';
import { hostsAndLocks, pricesOf, staleChecks } from './lint-sites';
import { namesDetector, namesFailures } from './match';
import { distance, error, oneOf, twice, warning, type Issue } from './problems';
import { EVERYONE } from './view';

/** What a policy is held against. Lists that are absent are not checked. */
export interface Surroundings {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Ids of the built-in adapters. */
  readonly sites?: readonly string[] | undefined;
  /** Ids of the built-in detectors. */
  readonly detectors?: readonly string[] | undefined;
}

type Path = readonly PropertyKey[];

function duplicates(policy: Policy | Bundle): readonly Issue[] {
  const ids = (items: readonly { readonly id?: string | undefined }[]) => items.map((item) => item.id);
  const keys = policy.workspaces.map((entry) => `${entry.site} ${entry.id ?? ''} ${entry.domain?.toLowerCase() ?? ''}`);
  return [
    ...twice('rules', ids(policy.rules), 'a rule id'),
    ...twice('exceptions', ids(policy.exceptions), 'an exception id'),
    ...twice('terms', ids(policy.terms), 'a terms row id'),
    ...twice('adapters', ids(policy.adapters), 'an adapter id'),
    ...twice('dictionaries', ids(policy.dictionaries), 'a dictionary id'),
    ...twice('patterns', ids(policy.patterns), 'a pattern id'),
    ...policy.company.reasons.flatMap((reason, index) =>
      policy.company.reasons.findIndex((other) => other.id === reason.id) < index
        ? [error(['company', 'reasons', index, 'id'], 'a reason id that is not used twice')]
        : [],
    ),
    ...keys.flatMap((key, index) =>
      keys.indexOf(key) < index ? [error(['workspaces', index], 'a workspace that is not listed twice')] : [],
    ),
  ];
}

/** Clauses 5 and 6: what would loosen a never rule is refused here, and passed over by `decide`. */
function neverAndExceptions(policy: Policy | Bundle): readonly Issue[] {
  const issues: Issue[] = [];
  policy.rules.forEach((rule, index) => {
    if (rule.never === true) {
      if (rule.action !== 'block' && rule.action !== 'redact') {
        issues.push(error(['rules', index, 'action'], 'block or redact, because the rule says never'));
      }
      if ((rule.options?.length ?? 0) > 0) issues.push(error(['rules', index, 'options'], 'no options, because the rule says never'));
      if (rule.mode === 'monitor') {
        issues.push(warning(['rules', index, 'mode'], `enforce: the never rule "${rule.id}" is not in force`));
      }
    }
    if (rule.action === 'redact' && namesFailures(rule.when)) {
      issues.push(error(['rules', index, 'action'], 'an action other than redact: a failure holds nothing that could be replaced'));
    }
  });
  policy.exceptions.forEach((exception, index) => {
    exception.rules.forEach((id, place) => {
      const rule = policy.rules.find((one) => one.id === id);
      if (rule === undefined) {
        const known = policy.rules.map((one) => one.id);
        issues.push(error(['exceptions', index, 'rules', place], `the id of a rule: ${oneOf(known, id)}`));
      } else if (rule.never === true) {
        issues.push(error(['exceptions', index, 'rules', place], `a rule that does not say never: nothing loosens "${id}"`));
      }
    });
  });
  return issues;
}

/** Tables of a bundle whose sizes do not fit what is said of them. */
function damaged(path: Path, knowledge: Parameters<typeof faultOf>[0]): readonly Issue[] {
  const fault = faultOf(knowledge);
  return fault === null ? [] : [error(path, fault)];
}

/** A dictionary as it is written has its terms, or names a file that has them; as devices get it, it has a table. */
function sourceless(dictionary: (Policy | Bundle)['dictionaries'][number], index: number): readonly Issue[] {
  if ('table' in dictionary) return damaged(['dictionaries', index], dictionary);
  const { terms, file } = dictionary;
  if ((terms === undefined) === (file === undefined)) return [error(['dictionaries', index], 'either "terms" or "file"')];
  return dictionary.caseSensitive && file !== undefined
    ? [error(['dictionaries', index, 'caseSensitive'], 'no such key beside "file": whether case counts was settled when the file was made')]
    : [];
}

/** What makes a policy refused although every value has the right shape. */
export function refusals(policy: Policy | Bundle): readonly Issue[] {
  const nameless = policy.workspaces.flatMap((entry, index) =>
    entry.id === undefined && entry.domain === undefined
      ? [error(['workspaces', index], 'an id, or a domain where the site names no workspace')]
      : [],
  );
  return [
    ...duplicates(policy),
    ...hostsAndLocks(policy),
    ...neverAndExceptions(policy),
    ...nameless,
    ...policy.dictionaries.flatMap(sourceless),
    ...policy.documents.flatMap((set, index) => ('filter' in set ? damaged(['documents', index], set) : [])),
  ];
}

function whens(policy: Policy): readonly (readonly [Path, When])[] {
  return [
    ...policy.rules.map((rule, index) => [['rules', index, 'when'], rule.when] as const),
    ...policy.exceptions.map((exception, index) => [['exceptions', index, 'when'], exception.when] as const),
  ];
}

/** Names that nothing here answers to: likely misspelt, but the list may be longer elsewhere. */
function unknownNames(policy: Policy, around: Surroundings): readonly Issue[] {
  const issues: Issue[] = [];
  const { detectors } = around;
  const sites = around.sites && [...around.sites, ...[...policy.adapters, ...(policy.hosts ?? [])].map(({ id }) => id)];
  const checkSite = (path: Path, site: string): void => {
    if (sites && !sites.includes(site)) issues.push(warning(path, `a site that this build knows: ${oneOf(sites, site)}`));
  };
  if (policy.sites !== 'all') policy.sites.forEach((site, index) => checkSite(['sites', index], site));
  policy.workspaces.forEach((entry, index) => checkSite(['workspaces', index, 'site'], entry.site));
  const groups = whens(policy).flatMap(([, when]) => when.group ?? []);
  const uses = (group: string): number => (group === EVERYONE ? Infinity : groups.filter((other) => other === group).length);
  for (const [path, when] of whens(policy)) {
    when.site?.forEach((site, index) => checkSite([...path, 'site', index], site));
    when.detector?.forEach((wanted, index) => {
      const known = detectors?.some((detector) => namesDetector(wanted, detector)) ?? true;
      if (!known) issues.push(warning([...path, 'detector', index], 'a detector that this build knows, or a family such as secret.*'));
    });
    when.group?.forEach((group, index) => {
      const likely = [...groups, EVERYONE].find((other) => other !== group && uses(other) > uses(group) && distance(group, other) <= 2);
      if (likely !== undefined) issues.push(warning([...path, 'group', index], `another group, if ${likely} was meant`));
    });
  }
  return issues;
}

function wording(policy: Policy): readonly Issue[] {
  const keys = Object.keys(policy.wording);
  const used = new Set(policy.rules.flatMap((rule) => rule.message ?? []));
  return [
    ...policy.rules.flatMap((rule, index) =>
      rule.message !== undefined && !keys.includes(rule.message)
        ? [warning(['rules', index, 'message'], `a key of "wording": ${oneOf(keys, rule.message)}`)]
        : [],
    ),
    ...keys.flatMap((key) => (used.has(key) ? [] : [warning(['wording', key], 'a key that a rule names')])),
    ...keys.flatMap((key) =>
      Object.keys(policy.wording[key] ?? {}).flatMap((language) =>
        /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)
          ? []
          : [warning(['wording', key, language], 'a language tag such as en or pt-BR')],
      ),
    ),
  ];
}

/** Clause 9: rows near their date, and rows that claim to hold for longer than a review does. */
function terms(policy: Policy, now: number): readonly Issue[] {
  const rows: readonly (readonly [Path, ContractRow])[] = [
    ...policy.terms.map((row, index) => [['terms', index], row] as const),
    ...policy.workspaces.flatMap((entry, index) => (entry.contract ? [[['workspaces', index, 'contract'], entry.contract] as const] : [])),
  ];
  const said = (path: Path, row: Pick<ContractRow, 'id' | 'expiresAt'>): readonly Issue[] => {
    const due = dueOf(row, now);
    if (due === null) return [];
    const when = due.stage === 'lapsed' ? 'has lapsed' : `lapses in ${due.days} ${due.days === 1 ? 'day' : 'days'}`;
    return [warning(path, `a row that was read again: "${row.id}" ${when}`)];
  };
  // All rows of the release were reviewed on one day, so one of them speaks for all.
  const builtIn = REGISTER[0] ? said(['terms'], { id: 'the built-in register', expiresAt: REGISTER[0].expiresAt }) : [];
  // A row of a vendor that no adapter has is never asked.
  const vendors = [
    ...new Set(
      [...REGISTER, ...policy.adapters, ...(policy.hosts ?? []).map(({ id, vendor = id }) => ({ vendor }))].map((one) => one.vendor),
    ),
  ];
  return [
    ...policy.terms.flatMap((row, index) =>
      vendors.includes(row.vendor)
        ? []
        : [warning(['terms', index, 'vendor'], `a vendor that this build knows: ${oneOf(vendors, row.vendor)}`)],
    ),
    ...builtIn,
    ...rows.flatMap(([path, row]) => said([...path, 'expiresAt'], row)),
    ...rows.flatMap(([path, row]) =>
      row.expiresAt > addDays(row.reviewedAt, REVIEW_DAYS)
        ? [warning([...path, 'expiresAt'], `at most ${REVIEW_DAYS} days after reviewedAt: ${addDays(row.reviewedAt, REVIEW_DAYS)}`)]
        : [],
    ),
  ];
}

/** Words that stand in anybody's code: they would make all of it ours. */
const COMMON_IN_CODE =
  /^(?:com|org|net|app|src|lib|core|api|web|main|test|tests|util|utils|common|shared|client|server|model|models|types|data|config|index|react|node|java|python|local|localhost|example|github|gitlab|bitbucket|github\.com|gitlab\.com|bitbucket\.org|example\.com|internal|company|inc|ltd|gmbh|copyright|authors|contributors|the .{1,20}|all rights reserved)$/i;
const SHORT_IN_CODE = 4;

/** Terms by which code is told to be ours, but which are in the code of others as well. */
function commonTerms(policy: Policy): readonly Issue[] {
  return Object.entries(policy.code ?? {}).flatMap(([list, texts]) =>
    texts.flatMap((text, index) => {
      const path = ['code', list, index];
      if (COMMON_IN_CODE.test(text)) return [warning(path, `a name that only our code holds: "${text}" is in much of the code of others`)];
      return text.length < SHORT_IN_CODE
        ? [warning(path, `at least ${SHORT_IN_CODE} characters: "${text}" is short enough to be in the code of others`)]
        : [];
    }),
  );
}

/** What may be meant but is most likely not. */
export function doubts(policy: Policy, around: Surroundings): readonly Issue[] {
  const issues: Issue[] = [];
  policy.exceptions.forEach((exception, index) => {
    if (Date.parse(exception.until) <= around.now) {
      issues.push(warning(['exceptions', index, 'until'], 'a time to come: the exception no longer holds'));
    }
  });
  policy.rules.forEach((rule, index) => {
    if (rank(rule.action) < rank(policy.default)) {
      issues.push(warning(['rules', index, 'action'], `${policy.default} or stricter: a rule does not loosen the default`));
    }
    const asks = rule.action === 'justify' || rule.options?.includes('justify') === true;
    if (asks && policy.company.reasons.length === 0) {
      issues.push(warning(['rules', index], 'reasons to choose from in company.reasons'));
    }
    if (rule.action === 'approve' && Object.keys(policy.company.contact).length === 0) {
      issues.push(warning(['rules', index, 'action'], 'somebody to ask for approval in company.contact'));
    }
  });
  return [
    ...issues,
    ...commonTerms(policy),
    ...pricesOf(policy),
    ...staleChecks(policy),
    ...unknownNames(policy, around),
    ...wording(policy),
    ...terms(policy, around.now),
  ];
}
