import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { BROWSERS } from '../../../server/kit/facts/browsers';
import { textOf } from '../../../server/kit/kit';
import { registryValues } from '../../../server/kit/registry';
import { aboutIn, browserIn, cases, fileNamed, ofKind, plannedOf } from './cases';
import { readCsv, readReg } from './readers';
import { CHOICES } from './subjects';

const ajv = new Ajv({ strict: false, allErrors: true });

describe('registry files', () => {
  it.each(ofKind(/\.reg$/))('%s holds each value of the plan once', (title, file) => {
    const browser = browserIn(file);
    const wanted = registryValues(BROWSERS[browser], plannedOf(browser, aboutIn(title)));
    const plain = wanted.map(({ key, name, type, data }) => ({ key, name, type, data }));
    const read = readReg(textOf(file));
    const sorted = (values: readonly { readonly key: string; readonly name: string }[]) =>
      values.toSorted((a, b) => (`${a.key} ${a.name}` < `${b.key} ${b.name}` ? -1 : 1));
    expect(sorted(read)).toEqual(sorted(plain));
    expect(new Set(read.map(({ key, name }) => `${key} ${name}`)).size).toBe(read.length);
    expect(read.every(({ key }) => key.startsWith(BROWSERS[browser].registry))).toBe(true);
  });
  it('JSON in the registry is JSON, and a force list leaves the numbers that a company begins with', () => {
    const file = cases.find(({ about }) => about === 'by force list')?.files.find(({ path: p }) => p === 'windows/chrome.reg');
    const values = readReg(textOf(file ?? expect.fail()));
    expect(values.find(({ key }) => key.endsWith('ExtensionInstallForcelist'))?.name).toBe('9001');
    expect(JSON.parse(String(values.find(({ name }) => name === 'ExtensionSettings')?.data))).toHaveProperty('*');
  });
});

describe('tables for Group Policy', () => {
  it.each(ofKind(/\.csv$/))('%s names each value with its documentation', (title, file) => {
    const [head = [], ...rows] = readCsv(textOf(file));
    const about = aboutIn(title);
    const browsers = CHOICES[about]?.browsers ?? [];
    expect(rows).toHaveLength(browsers.flatMap((b) => registryValues(BROWSERS[b], plannedOf(b, about))).length);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      expect(row.at(-1)).toMatch(/^https:\/\//);
    }
  });
});

describe('administrative templates', () => {
  let schema: XsdValidator;
  beforeAll(() => {
    schema = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(path.join(import.meta.dirname, 'admx.xsd'), 'utf8')));
  });
  const refs = (doc: XmlDocument, xpath: string, attribute: string): string[] =>
    doc
      .find(xpath, { p: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions' })
      .map((node) => (node instanceof XmlElement ? (node.attr(attribute)?.value ?? '') : ''));

  it.each(ofKind(/\.adm[xl]$/))("%s fits Microsoft's schema", (_, file) => {
    const doc = XmlDocument.fromString(textOf(file));
    expect(() => schema.validate(doc)).not.toThrow();
    doc.dispose();
  });
  it.each(cases.map(({ about, files }) => [about, files] as const))(
    '%s: every text and field that the template names is there',
    (_, files) => {
      const read = (end: string) => XmlDocument.fromString(textOf(files.find((file) => file.path.endsWith(end)) ?? expect.fail()));
      const [admx, adml] = [read('.admx'), read('.adml')];
      const texts = new Set(refs(adml, '//p:string', 'id'));
      const presentations = new Set(refs(adml, '//p:presentation', 'id'));
      for (const attribute of ['displayName', 'explainText'])
        for (const ref of refs(admx, `//*[@${attribute}]`, attribute)) expect(texts).toContain(/\.(\w+)\)$/.exec(ref)?.[1]);
      for (const ref of refs(admx, '//p:policy', 'presentation')) expect(presentations).toContain(/\.(\w+)\)$/.exec(ref)?.[1]);
      expect(refs(admx, '//p:elements/*', 'id')).toEqual(refs(adml, '//p:presentation/*[@refId]', 'refId'));
    },
  );
  it('a file that is no template is told', () => {
    const text = textOf(fileNamed('.admx'));
    for (const broken of [
      text.replace('class="Machine"', 'class="Device"'),
      text.replace(/<supportedOn ref="any"\/>/, ''),
      text.replace('ref="weir_chrome"', 'ref="weir_chrom"'),
    ])
      expect(() => schema.validate(XmlDocument.fromString(broken))).toThrow();
  });
});

const SETTING = {
  type: 'object',
  required: ['@odata.type', 'displayName', 'omaUri', 'value'],
  additionalProperties: false,
  properties: {
    '@odata.type': { const: '#microsoft.graph.omaSettingString' },
    displayName: { type: 'string', minLength: 1 },
    omaUri: { type: 'string', pattern: '^\\./Device/Vendor/MSFT/Policy/Config(Operations/ADMXInstall)?/[A-Za-z0-9~_/-]+$' },
    value: { type: 'string', minLength: 1 },
  },
};
/** After https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-windows10customconfiguration */
const CUSTOM = {
  type: 'object',
  required: ['@odata.type', 'displayName', 'omaSettings'],
  additionalProperties: false,
  properties: {
    '@odata.type': { const: '#microsoft.graph.windows10CustomConfiguration' },
    displayName: { type: 'string' },
    description: { type: 'string' },
    omaSettings: { type: 'array', minItems: 2, items: SETTING },
  },
};
/** After https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicy */
const CATALOGUE = {
  type: 'object',
  required: ['name', 'platforms', 'technologies', 'settings'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    description: { type: 'string' },
    platforms: { const: 'windows10' },
    technologies: { const: 'mdm' },
    settings: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['@odata.type', 'settingInstance'],
        properties: {
          '@odata.type': { const: '#microsoft.graph.deviceManagementConfigurationSetting' },
          settingInstance: {
            type: 'object',
            required: ['@odata.type', 'settingDefinitionId', 'choiceSettingValue'],
            properties: { settingDefinitionId: { type: 'string', pattern: '^device_vendor_msft_policy_config_[a-z0-9_~]+$' } },
          },
        },
      },
    },
  },
};

describe('files for Intune', () => {
  it.each(ofKind(/-oma-uri\.json$/))('%s is a custom profile whose values fit the template that it brings', (_, file) => {
    const profile = JSON.parse(textOf(file)) as { omaSettings: { omaUri: string; value: string }[] };
    expect(ajv.validate(CUSTOM, profile), ajv.errorsText()).toBe(true);
    const [template, ...settings] = profile.omaSettings;
    const app = /ADMXInstall\/([^/]+)\//.exec(template?.omaUri ?? '')?.[1];
    const doc = XmlDocument.fromString(template?.value ?? '');
    const ns = { p: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions' };
    expect(doc.find('//p:policy', ns)).toHaveLength(settings.length);
    for (const { omaUri, value } of settings) {
      const [, area = '', policy = ''] = /Config\/([^/]+)\/(.+)$/.exec(omaUri) ?? [];
      expect(area.split('~').slice(0, 3)).toEqual([app, 'Policy', 'weir']);
      const defined = doc.find(`//p:policy[@name='${policy}'][p:parentCategory/@ref='${area.split('~')[3] ?? ''}']/p:elements/*`, ns);
      const data = XmlDocument.fromString(`<x>${value}</x>`);
      expect(data.find('/x/enabled')).toHaveLength(1);
      expect(data.find('/x/data').map((node) => (node instanceof XmlElement ? node.attr('id')?.value : null))).toEqual(
        defined.map((node) => (node instanceof XmlElement ? node.attr('id')?.value : null)),
      );
    }
    expect(template?.value, 'Windows lets no template write there').not.toMatch(/Policies\\Microsoft/i);
  });
  it.each(ofKind(/-settings-catalog\.json$/))('%s is a policy of the settings catalogue', (_, file) => {
    expect(ajv.validate(CATALOGUE, JSON.parse(textOf(file))), ajv.errorsText()).toBe(true);
    expect(textOf(file)).toMatch(/"value": "[a-p]{32};https:\/\//);
  });
});

describe('PowerShell scripts', () => {
  let parser: Parser;
  beforeAll(async () => {
    await Parser.init();
    parser = new Parser();
    parser.setLanguage(await Language.load(path.resolve('node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm')));
  });
  it.each(ofKind(/\.ps1$/))('%s is one, and sets each value of the plan', (title, file) => {
    const tree = parser.parse(textOf(file));
    expect(tree?.rootNode.hasError).toBe(false);
    const browser = browserIn(file);
    const values = registryValues(BROWSERS[browser], plannedOf(browser, aboutIn(title)));
    for (const { key, name, data } of values) {
      const row = textOf(file)
        .split('\r\n')
        .find((line) => line.includes(`Key = 'HKLM:\\${key.replaceAll("'", "''")}';`) && line.includes(`Name = '${name}'`));
      expect(row, `${key} ${name}`).toContain(typeof data === 'number' ? `Data = ${data} ` : `Data = '${data.replaceAll("'", "''")}' `);
    }
  });
  it('what is none is told', () => {
    expect(parser.parse("$values = @(\n  @{ Key = 'a'; Name = }\n)")?.rootNode.hasError).toBe(true);
  });
});
