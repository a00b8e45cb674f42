import { isDeepStrictEqual } from 'node:util';
import { judgeManaged, MANAGED_KEYS, REQUIRED_KEYS } from '../../../utils/model/managed';
import { BROWSERS, type Browser, type BrowserId } from '../facts/browsers';
import { factsOf, POLICY_FACTS } from '../facts/policies';
import { documentationOf, type Topic } from '../facts/policy-fact';
import { plan, type Planned } from '../plan';
import type { Subject } from '../subject';
import { nearest } from './near';
import type { Exported, Held } from './read';

/** `missing`: not there. `wrong`: there with another value. `misspelt`: there under another name. `ignored`: the browser refuses it. `weak`: people may change it. */
export type Verdict = 'good' | 'missing' | 'wrong' | 'misspelt' | 'ignored' | 'weak';

export interface Finding {
  readonly verdict: Verdict;
  readonly topic: Topic;
  /** Name of the policy, or `3rdparty` and the key of a setting. */
  readonly name: string;
  /** What is the matter; values of settings are never said. */
  readonly says: string;
  /** What to do; null where all is well. */
  readonly fix: string | null;
  readonly documentation: string;
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const shown = (value: unknown): string => (isTree(value) || Array.isArray(value) ? JSON.stringify(value) : String(value));

/** A finding without what every finding about a policy has. */
type Judged = Pick<Finding, 'verdict' | 'says' | 'fix'>;
const GOOD: Judged = { verdict: 'good', says: 'As planned.', fix: null };

/** What is planned must be in it; what else a company has there is its own business. */
function compare(wanted: unknown, found: unknown, path: string): Judged {
  if (Array.isArray(wanted)) {
    const all: readonly unknown[] = Array.isArray(found) ? found : [];
    const missing = wanted.filter((each) => !all.some((other) => isDeepStrictEqual(other, each)));
    return missing.length === 0
      ? GOOD
      : {
          verdict: 'wrong',
          says: `${path} lacks ${missing.map(shown).join(', ')}.`,
          fix: `Add ${missing.map(shown).join(', ')} to ${path}.`,
        };
  }
  if (isTree(wanted)) {
    if (!isTree(found)) return { verdict: 'wrong', says: `${path} is ${shown(found)}.`, fix: `Set ${path} to ${shown(wanted)}.` };
    for (const [name, value] of Object.entries(wanted)) {
      const inner = `${path} / ${name}`;
      if (!Object.hasOwn(found, name)) {
        const meant = Object.keys(found).find((other) => !Object.hasOwn(wanted, other) && nearest(other, [name]) !== null);
        if (meant !== undefined)
          return { verdict: 'misspelt', says: `${path} / ${meant} is unknown.`, fix: `Write ${name} instead of ${meant}.` };
        return { verdict: 'missing', says: `${inner} is not there.`, fix: `Set ${inner} to ${shown(value)}.` };
      }
      const judged = compare(value, found[name], inner);
      if (judged.verdict !== 'good') return judged;
    }
    return GOOD;
  }
  return isDeepStrictEqual(wanted, found)
    ? GOOD
    : { verdict: 'wrong', says: `${path} is ${shown(found)}.`, fix: `Set ${path} to ${shown(wanted)}.` };
}

/** Either way of installing will do: a company that uses the other one is told nothing is missing. */
function installedOtherwise({ id, source }: Subject, name: string, policies: Exported['policies']): boolean {
  if (name === 'ExtensionInstallForcelist') {
    const settings = policies.get('ExtensionSettings')?.value;
    const own = isTree(settings) ? settings[id] : undefined;
    return isTree(own) && own['installation_mode'] === 'force_installed' && own['update_url'] === source;
  }
  const list = policies.get('ExtensionInstallForcelist')?.value;
  return name === 'ExtensionSettings' && Array.isArray(list) && list.includes(`${id};${source}`);
}

const INSTALL_FIELDS = ['installation_mode', 'update_url', 'override_update_url'];

/** What is planned for ExtensionSettings beside the installation itself. */
function withoutInstall(value: unknown, id: string): unknown {
  if (!isTree(value) || !isTree(value[id])) return value;
  return { ...value, [id]: Object.fromEntries(Object.entries(value[id]).filter(([field]) => !INSTALL_FIELDS.includes(field))) };
}

function judgePolicy({ fact, value }: Planned, subject: Subject, { policies }: Exported): Judged {
  const held = policies.get(fact.name);
  const otherwise = installedOtherwise(subject, fact.name, policies);
  if (held === undefined) {
    if (otherwise && fact.name === 'ExtensionInstallForcelist') return { ...GOOD, says: 'Installed by ExtensionSettings.' };
    const all = [...policies.keys()];
    const meant = all.find((name) => !POLICY_FACTS.some((known) => known.name === name) && nearest(name, [fact.name]) !== null);
    return meant === undefined
      ? { verdict: 'missing', says: `${fact.name} is not set.`, fix: `Set ${fact.name} to ${shown(value)}.` }
      : { verdict: 'misspelt', says: `${meant} is no policy.`, fix: `Write ${fact.name} instead of ${meant}.` };
  }
  if (held.error !== null)
    return {
      verdict: 'ignored',
      says: `The browser says: ${held.error}`,
      fix: `Set ${fact.name} to ${shown(value)}, by a way that the browser takes.`,
    };
  const judged = compare(otherwise ? withoutInstall(value, subject.id) : value, held.value, fact.name);
  if (judged.verdict === 'good' && !held.mandatory)
    return { verdict: 'weak', says: `${fact.name} is only recommended: people may change it.`, fix: `Set ${fact.name} as mandatory.` };
  return judged;
}

function judgeSettings({ id, settings }: Subject, { extensions }: Exported): readonly (Judged & { readonly key: string })[] {
  const held = extensions.get(id);
  if (held === undefined || held.size === 0) {
    const other = [...extensions.keys()].find((name) => nearest(name, [id]) !== null);
    return [
      other === undefined
        ? {
            key: '',
            verdict: 'missing',
            says: `There are no settings for ${id}.`,
            fix: 'Set them as the kit does; in chrome://policy they show once the extension is installed.',
          }
        : { key: '', verdict: 'misspelt', says: `${other} is not Weir's id.`, fix: `Write ${id} instead of ${other}.` },
    ];
  }
  const found: Readonly<Record<string, unknown>> = Object.fromEntries([...held].map(([name, { value }]) => [name, value]));
  const { problems } = judgeManaged(found);
  const findings = problems.map(({ code, detail }) => {
    const key = /^[A-Za-z0-9]+/.exec(detail)?.[0] ?? detail;
    const meant = code === 'managed.unknown' ? nearest(key, MANAGED_KEYS) : null;
    if (meant !== null)
      return { key, verdict: 'misspelt' as const, says: `${key} is no setting of Weir.`, fix: `Write ${meant} instead of ${key}.` };
    if (code === 'managed.missing')
      return { key, verdict: 'missing' as const, says: `${key} is not set.`, fix: `Set ${key} as the kit does.` };
    return {
      key,
      verdict: 'wrong' as const,
      says: code === 'managed.unknown' ? `${key} is no setting of Weir.` : detail,
      fix: `Set ${key} as the kit does, or take it away.`,
    };
  });
  const named = new Set(findings.map(({ key }) => key));
  const wrong = REQUIRED_KEYS.filter((key) => !named.has(key) && key in found && !isDeepStrictEqual(found[key], settings[key])).map(
    (key) => ({
      key,
      verdict: 'wrong' as const,
      says: `${key} is not this server's.`,
      fix: `Set ${key} as the kit does.`,
    }),
  );
  const ignored = [...held].flatMap(([key, { error }]: readonly [string, Held]) =>
    error === null ? [] : [{ key, verdict: 'ignored' as const, says: `The browser says: ${error}`, fix: `Set ${key} as the kit does.` }],
  );
  const all = [...findings, ...wrong, ...ignored];
  return all.length > 0 ? all : [{ key: '', ...GOOD }];
}

/** Which browser an export is of; one that does not say is taken for the one that was asked for. */
export function browserOf({ browser, engine }: Exported, asked: BrowserId | null): BrowserId {
  return browser ?? (asked !== null && BROWSERS[asked].engine === engine ? asked : engine === 'firefox' ? 'firefox' : 'chrome');
}

/** Policies that look like ours and are none in this browser: another browser's, or written another way. */
function strays(exported: Exported, browser: Browser, reported: readonly Finding[]): readonly Finding[] {
  const known = factsOf(browser.id);
  const names = known.map(({ name }) => name);
  return [...exported.policies.keys()].flatMap((name): readonly Finding[] => {
    if (names.includes(name) || reported.some(({ says }) => says.startsWith(`${name} `))) return [];
    const foreign = POLICY_FACTS.find((fact) => fact.name === name);
    if (foreign !== undefined)
      return [
        {
          verdict: 'ignored',
          topic: foreign.topic,
          name,
          says: `${name} is no policy of ${browser.name}, but of ${foreign.browsers.map((id) => BROWSERS[id].name).join(', ')}.`,
          fix: `Take ${name} away.`,
          documentation: browser.documentation,
        },
      ];
    const meant = known.find((fact) => fact.name === nearest(name, names));
    if (meant === undefined) return [];
    const documentation = documentationOf(meant, browser);
    return [
      { verdict: 'misspelt', topic: meant.topic, name, says: `${name} is no policy.`, fix: `Did you mean ${meant.name}?`, documentation },
    ];
  });
}

/** Compares what a browser holds with what the kit would set. In the order of the kit; what is right is in it, too. */
export function judgeExport(exported: Exported, subject: Subject): readonly Finding[] {
  const browser = BROWSERS[subject.browser];
  const findings = plan(subject).flatMap((planned): readonly Finding[] => {
    const { fact } = planned;
    const common = { topic: fact.topic, documentation: documentationOf(fact, browser) };
    if (fact.name === '3rdparty')
      return judgeSettings(subject, exported).map(({ key, ...judged }) => ({
        ...common,
        ...judged,
        name: key === '' ? '3rdparty' : `3rdparty / ${key}`,
      }));
    return [{ ...common, ...judgePolicy(planned, subject, exported), name: fact.name }];
  });
  return [...findings, ...strays(exported, browser, findings)];
}
