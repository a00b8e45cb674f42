import path from 'node:path';
import { Ajv } from 'ajv';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { BROWSERS, BROWSER_IDS } from '../../../server/kit/facts/browsers';
import { POLICY_FACTS } from '../../../server/kit/facts/policies';
import { textOf } from '../../../server/kit/kit';
import { policyTree } from '../../../server/kit/plan';
import { MANAGED_KEYS } from '../../../utils/model/managed';
import { aboutIn, allFiles, browserIn, cases, fileNamed, ofKind, plannedOf } from './cases';
import { TENANT } from './subjects';

const ajv = new Ajv({ strict: false, allErrors: true });

describe('each file as proposed is the one that was looked at', () => {
  it.each((cases.find(({ about }) => about === 'as proposed')?.files ?? []).map((file) => [file.path, file] as const))(
    '%s',
    async (_, file) => {
      await expect(textOf(file)).toMatchFileSnapshot(path.join('golden', file.path));
    },
  );
});

describe('every line of every file is explained', () => {
  it.each(allFiles.map(({ title, file }) => [title, file] as const))('%s', (_, { lines }) => {
    expect(lines.length).toBeGreaterThan(0);
    for (const { text, why } of lines) {
      expect(why.trim(), text).not.toBe('');
      expect(text, 'one line').not.toMatch(/[\r\n]/);
    }
  });
});

describe('what is planned fits what the vendors say of it', () => {
  it.each(cases.flatMap(({ about, choices }) => choices.browsers.map((browser) => [about, browser] as const)))(
    '%s: %s',
    (about, browser) => {
      const planned = plannedOf(browser, about);
      expect(planned.length).toBeGreaterThan(1);
      for (const { fact, value } of planned) {
        const fits = ajv.validate(fact.schema, value);
        expect(fits, `${fact.name}: ${ajv.errorsText()}`).toBe(true);
      }
    },
  );
  it('each policy is used by some choice, and by no browser twice', () => {
    const used = new Set(
      cases.flatMap(({ about, choices }) => choices.browsers.flatMap((b) => plannedOf(b, about).map(({ fact }) => fact))),
    );
    expect(POLICY_FACTS.filter((fact) => !used.has(fact) && fact.cloudOnly !== true).map(({ name }) => name)).toEqual([]);
    for (const browser of BROWSER_IDS) {
      const names = POLICY_FACTS.filter((fact) => fact.browsers.includes(browser)).map(({ name }) => name);
      expect(names, browser).toEqual([...new Set(names)]);
    }
  });
  it("Chrome's default for generative AI is for the cloud only", () => {
    const files = cases[0]?.files ?? [];
    const with_ = files.filter((file) => textOf(file).includes('GenAiDefaultSettings')).map((file) => file.path);
    expect(with_).toEqual(['google-admin/chrome-policies.json']);
  });
});

describe('policy files for Linux', () => {
  it.each(ofKind(/^linux\//))('%s is the plan as JSON', (title, file) => {
    const browser = browserIn(file);
    const tree = policyTree(plannedOf(browser, aboutIn(title)));
    expect(JSON.parse(textOf(file))).toEqual(browser === 'firefox' ? { policies: tree } : tree);
  });
});

/** What `plutil -lint` would say no to: keys and values take turns, whole numbers, no empty containers' text. */
function lintPlist(text: string): void {
  const doc = XmlDocument.fromString(text);
  const walk = (node: XmlElement): void => {
    const children: XmlElement[] = [];
    for (let child = node.firstChild; child !== null; child = child.next) if (child instanceof XmlElement) children.push(child);
    if (node.name === 'dict')
      children.forEach((child, index) => {
        if ((child.name === 'key') !== (index % 2 === 0)) throw new Error(`<${child.name}> at ${index} of a <dict>`);
      });
    else if (node.name === 'array' || node.name === 'plist') {
      if (children.some((child) => child.name === 'key')) throw new Error(`a <key> in <${node.name}>`);
    } else if (children.length > 0) throw new Error(`children in <${node.name}>`);
    if (!['plist', 'dict', 'array', 'key', 'string', 'integer', 'true', 'false'].includes(node.name)) throw new Error(`<${node.name}>`);
    if (node.name === 'integer' && !/^-?\d+$/.test(node.content)) throw new Error(`not a whole number: ${node.content}`);
    children.forEach(walk);
  };
  if (doc.root.name !== 'plist' || doc.root.attr('version')?.value !== '1.0') throw new Error('no <plist version="1.0">');
  if (!text.includes('<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN"')) throw new Error('no document type');
  walk(doc.root);
  doc.dispose();
}

describe('property lists', () => {
  it.each(ofKind(/\.(plist|mobileconfig)$/))('%s is one', (_, file) => {
    expect(() => lintPlist(textOf(file))).not.toThrow();
    expect(typeof parsePlist(textOf(file))).toBe('object');
  });
  it.each(ofKind(/\.mobileconfig$/))('%s is a profile that carries the plan', (title, file) => {
    const browser = browserIn(file);
    const profile = parsePlist(textOf(file)) as unknown as { PayloadContent: Record<string, unknown>[] } & Record<string, unknown>;
    expect(profile).toMatchObject({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadScope: 'System',
      PayloadRemovalDisallowed: true,
    });
    const ids = [profile, ...profile.PayloadContent].map(({ PayloadUUID }) => PayloadUUID);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    const { '3rdparty': third, ...policies } = policyTree(plannedOf(browser, aboutIn(title)));
    const [first, second] = profile.PayloadContent;
    expect(first).toMatchObject({ PayloadType: BROWSERS[browser].domain, ...policies });
    if (browser === 'firefox') expect(first).toMatchObject({ EnterprisePoliciesEnabled: true, '3rdparty': third });
    else expect(second).toMatchObject({ ...TENANT.settings, PayloadType: expect.stringMatching(/\.extensions\.[a-p]{32}$/) as string });
  });
  it('what is none is told', () => {
    const text = textOf(fileNamed('.plist'));
    for (const broken of [
      text.replace(/<key>.*<\/key>/, ''),
      text.replace('<true/>', '<yes/>'),
      text.replace(/<integer>1</, '<integer>one<'),
    ])
      expect(() => lintPlist(broken)).toThrow();
  });
});

describe('files for the Google Admin console', () => {
  it('settings are wrapped as "Policy for extensions" takes them, and every key is one of ours', () => {
    const file = cases[0]?.files.find(({ path: p }) => p === 'google-admin/extension-policy.json');
    const settings = JSON.parse(textOf(file ?? expect.fail())) as Record<string, unknown>;
    for (const [key, value] of Object.entries(settings)) {
      expect(MANAGED_KEYS).toContain(key);
      expect(Object.keys(value as object)).toEqual(['Value']);
    }
  });
});

it('the list of files names each file, and that the token is in it', () => {
  for (const { files } of cases) {
    const [readme, ...others] = files;
    const text = textOf(readme ?? expect.fail());
    for (const { path: name } of others) expect(text).toContain(`- ${name} (`);
    expect(text).toContain('enrolment token');
    expect(new Set(files.map(({ path: name }) => name)).size).toBe(files.length);
  }
});
