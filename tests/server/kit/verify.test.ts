import { describe, expect, it } from 'vitest';
import { plan, policyTree } from '../../../server/kit/plan';
import { subjectOf, type Subject } from '../../../server/kit/subject';
import { browserOf, judgeExport, type Finding } from '../../../server/kit/verify/judge';
import { nearest } from '../../../server/kit/verify/near';
import { readExport, type Exported } from '../../../server/kit/verify/read';
import type { BrowserId } from '../../../server/kit/facts/browsers';
import { AI_HOSTS, CHOICES, TENANT } from './subjects';

type Tree = Record<string, unknown>;
const subject = (browser: BrowserId, about = 'as proposed'): Subject => ({
  ...subjectOf(browser, TENANT, CHOICES[about] ?? expect.fail(about)),
  aiHosts: AI_HOSTS,
});
const treeOf = (browser: BrowserId, about?: string): Tree => structuredClone(policyTree(plan(subject(browser, about))));

/** The tree as `chrome://policy` of Chromium 156 exports it. */
function exported(tree: Tree, application: string, change: (policy: Tree, name: string) => Tree = (policy) => policy): string {
  const { '3rdparty': third, ...policies } = tree;
  const group = (of: Tree): Tree =>
    Object.fromEntries(
      Object.entries(of).map(([name, value]) => [name, change({ level: 'mandatory', scope: 'machine', source: 'platform', value }, name)]),
    );
  const extensions = Object.entries((third as { extensions?: Tree } | undefined)?.extensions ?? {});
  return JSON.stringify({
    chromeMetadata: { OS: 'Linux', application, version: '156.0.8078.79' },
    policyGroups: {
      chrome: { name: 'Chrome Policies', policies: group(policies) },
      extensions: Object.fromEntries(extensions.map(([id, settings]) => [id, { name: 'Weir', policies: group(settings as Tree) }])),
    },
    status: {},
  });
}

const read = (text: string): Exported => {
  const result = readExport(text);
  return result.ok ? result.exported : expect.fail(result.reason);
};
const judge = (text: string, browser: BrowserId, about?: string): readonly Finding[] => judgeExport(read(text), subject(browser, about));
const bad = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict !== 'good');
const brief = (findings: readonly Finding[]) => bad(findings).map(({ verdict, name, fix }) => `${verdict} ${name}: ${fix ?? ''}`);

describe('what the kit itself sets is judged as right', () => {
  const APPLICATIONS = { chrome: 'Google Chrome', edge: 'Microsoft Edge', chromium: 'Chromium', brave: 'Brave Browser' } as const;
  it.each(Object.entries(APPLICATIONS) as [BrowserId, string][])('%s, exported by %s', (browser, application) => {
    for (const about of ['as proposed', 'by force list', 'private windows with Weir', 'from the stores, with a signed XPI']) {
      const text = exported(treeOf(browser, about), application);
      expect(browserOf(read(text), null)).toBe(browser);
      expect(brief(judge(text, browser, about)), about).toEqual([]);
    }
  });
  it('Firefox, its policies.json', () => {
    expect(brief(judge(JSON.stringify({ policies: treeOf('firefox') }), 'firefox'))).toEqual([]);
  });
  it('a file for Linux, with a byte order mark', () => {
    expect(brief(judge(`\uFEFF${JSON.stringify(treeOf('chrome'))}`, 'chrome'))).toEqual([]);
  });
});

interface Case {
  readonly change: (tree: Tree) => void;
  readonly says: readonly string[];
  readonly about?: string;
  readonly browser?: BrowserId;
}
const ID = TENANT.extensionId;
const settingsOf = (tree: Tree): Tree => ((tree['3rdparty'] as Tree)['extensions'] as Record<string, Tree>)[ID] ?? expect.fail();
const entryOf = (tree: Tree): Tree => (tree['ExtensionSettings'] as Record<string, Tree>)[ID] ?? expect.fail();

const CASES: Readonly<Record<string, Case>> = {
  'a policy that is not there': {
    change: (tree) => delete tree['IncognitoModeAvailability'],
    says: ['missing IncognitoModeAvailability: Set IncognitoModeAvailability to 1.'],
  },
  'a policy with another value': {
    change: (tree) => (tree['BrowserGuestModeEnabled'] = true),
    says: ['wrong BrowserGuestModeEnabled: Set BrowserGuestModeEnabled to false.'],
  },
  'a number where a text stands': {
    change: (tree) => (tree['IncognitoModeAvailability'] = '1'),
    says: ['wrong IncognitoModeAvailability: Set IncognitoModeAvailability to 1.'],
  },
  'ForceList with a capital L': {
    about: 'by force list',
    change: (tree) => {
      tree['ExtensionInstallForceList'] = tree['ExtensionInstallForcelist'];
      delete tree['ExtensionInstallForcelist'];
    },
    says: ['misspelt ExtensionInstallForcelist: Write ExtensionInstallForcelist instead of ExtensionInstallForceList.'],
  },
  'a misspelt policy that is not even planned': {
    change: (tree) => (tree['ExtensionInstallForceLists'] = []),
    says: ['misspelt ExtensionInstallForceLists: Did you mean ExtensionInstallForcelist?'],
  },
  "Edge's name in Chrome": {
    change: (tree) => (tree['InPrivateModeAvailability'] = 1),
    says: ['ignored InPrivateModeAvailability: Take InPrivateModeAvailability away.'],
  },
  "Chrome's name in Edge": {
    browser: 'edge',
    change: (tree) => {
      tree['BrowserAddPersonEnabled'] = false;
      delete tree['BrowserAddProfileEnabled'];
    },
    says: [
      'missing BrowserAddProfileEnabled: Set BrowserAddProfileEnabled to false.',
      'ignored BrowserAddPersonEnabled: Take BrowserAddPersonEnabled away.',
    ],
  },
  'a field of an entry that is misspelt': {
    change: (tree) => {
      const entry = entryOf(tree);
      entry['installation-mode'] = entry['installation_mode'];
      delete entry['installation_mode'];
    },
    says: ['misspelt ExtensionSettings: Write installation_mode instead of installation-mode.'],
  },
  'an update address that is another': {
    change: (tree) => (entryOf(tree)['update_url'] = 'https://elsewhere.example/update.xml'),
    says: [`wrong ExtensionSettings: Set ExtensionSettings / ${ID} / update_url to https://weir.example.com/extension/update.xml.`],
  },
  'a host that other extensions may go to': {
    change: (tree) => ((tree['ExtensionSettings'] as Record<string, Tree>)['*'] = { runtime_blocked_hosts: ['*://chat.example.com'] }),
    says: ['wrong ExtensionSettings: Add *://*.ai.example to ExtensionSettings / * / runtime_blocked_hosts.'],
  },
  'no settings at all': {
    change: (tree) => delete tree['3rdparty'],
    says: ['missing 3rdparty: Set them as the kit does; in chrome://policy they show once the extension is installed.'],
  },
  'settings under an id that is off by a letter': {
    change: (tree) => (tree['3rdparty'] = { extensions: { [ID.replace(/^a/, 'b')]: settingsOf(tree) } }),
    says: [`misspelt 3rdparty: Write ${ID} instead of ${ID.replace(/^a/, 'b')}.`],
  },
  'a setting that is misspelt': {
    change: (tree) => {
      const settings = settingsOf(tree);
      settings['enrollmentToken'] = settings['enrolmentToken'];
      delete settings['enrolmentToken'];
    },
    says: [
      'misspelt 3rdparty / enrollmentToken: Write enrolmentToken instead of enrollmentToken.',
      'missing 3rdparty / enrolmentToken: Set enrolmentToken as the kit does.',
    ],
  },
  'a root that is not ours': {
    change: (tree) => (settingsOf(tree)['rootSha256'] = 'f'.repeat(64)),
    says: ['wrong 3rdparty / rootSha256: Set rootSha256 as the kit does.'],
  },
  'a root that is none': {
    change: (tree) => (settingsOf(tree)['rootSha256'] = 'sha256:abc'),
    says: ['wrong 3rdparty / rootSha256: Set rootSha256 as the kit does, or take it away.'],
  },
};

describe('what is missing, wrong or misspelt is said, with what to do', () => {
  it.each(Object.entries(CASES))('%s', (_, { change, says, about = 'as proposed', browser = 'chrome' }) => {
    const tree = treeOf(browser, about);
    change(tree);
    const application = browser === 'edge' ? 'Microsoft Edge' : 'Google Chrome';
    expect(brief(judge(exported(tree, application), browser, about))).toEqual(says);
    expect(brief(judge(JSON.stringify(tree), browser, about)), 'as a file for Linux').toEqual(says);
  });
  it('never says the value of a setting', () => {
    const tree = treeOf('chrome');
    const settings = settingsOf(tree);
    const token = `token-${crypto.randomUUID()}`;
    settings['enrolmentToken'] = token;
    settings['endpoint'] = 'ftp://weir.example.com';
    const findings = judge(JSON.stringify(tree), 'chrome');
    expect(bad(findings)).toHaveLength(2);
    expect(JSON.stringify(findings)).not.toContain(token);
  });
  it('what the browser itself refuses', () => {
    const text = exported(treeOf('chrome'), 'Google Chrome', (policy, name) =>
      name === 'GeminiSettings' ? { ...policy, error: 'Ignored because the policy is not set by a cloud source.' } : policy,
    );
    expect(bad(judge(text, 'chrome'))).toMatchObject([
      { verdict: 'ignored', name: 'GeminiSettings', says: 'The browser says: Ignored because the policy is not set by a cloud source.' },
    ]);
  });
  it('what is only recommended', () => {
    const text = exported(treeOf('chrome'), 'Google Chrome', (policy, name) =>
      name === 'AIModeSettings' ? { ...policy, level: 'recommended' } : policy,
    );
    expect(brief(judge(text, 'chrome'))).toEqual(['weak AIModeSettings: Set AIModeSettings as mandatory.']);
  });
  it('one way of installing is as good as the other', () => {
    expect(brief(judge(JSON.stringify(treeOf('chrome', 'by force list')), 'chrome', 'as proposed'))).toEqual([]);
    expect(brief(judge(JSON.stringify(treeOf('chrome', 'as proposed')), 'chrome', 'by force list'))).toEqual([]);
  });
  it('what else a company sets is its own business', () => {
    const tree: Tree = { ...treeOf('chrome'), HomepageLocation: 'https://example.com', URLBlocklist: ['javascript://*'] };
    (tree['ExtensionSettings'] as Tree)['*'] = { ...((tree['ExtensionSettings'] as Tree)['*'] as Tree), installation_mode: 'blocked' };
    expect(brief(judge(JSON.stringify(tree), 'chrome'))).toEqual([]);
  });
});

describe('what is no policy is refused with a reason', () => {
  it.each([
    ['nothing', '', /not JSON/],
    ['a half file', '{"policies": {', /not JSON/],
    ['a list', '[]', /neither/],
    ['some other JSON', '{"name": "x", "version": 1}', /neither/],
    ['a text', '"ExtensionSettings"', /neither/],
  ])('%s', (_, text, reason) => {
    const result = readExport(text);
    expect(result.ok ? '' : result.reason).toMatch(reason);
  });
  it('names from anywhere do no harm', () => {
    const findings = judge('{"ExtensionSettings": {"__proto__": {"a": 1}}, "3rdparty": {"extensions": null}, "Toolbar": []}', 'chrome');
    expect(findings.length).toBeGreaterThan(5);
  });
});

it('did you mean: near names only', () => {
  expect(nearest('Extension-Install-ForceList', ['ExtensionInstallForcelist'])).toBe('ExtensionInstallForcelist');
  expect(nearest('endpont', ['endpoint', 'tenant'])).toBe('endpoint');
  expect(nearest('HomepageLocation', ['IncognitoModeAvailability', 'ExtensionSettings'])).toBeNull();
  expect(nearest('ring', ['groups', 'ring'])).toBe('ring');
  expect(nearest('sing', ['wine'])).toBeNull();
});
