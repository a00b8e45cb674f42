import { BROWSERS, type BrowserId } from '../facts/browsers';
import type { Explain, Line } from '../lines';
import { escapeXml, line } from '../lines';
import type { Planned } from '../plan';
import type { RegistryValue } from '../registry';

/** One browser's part of the templates. */
export interface AdmxPart {
  readonly browser: BrowserId;
  readonly planned: readonly Planned[];
  readonly values: readonly RegistryValue[];
  readonly explain: Explain;
}

/** One input of a Group Policy setting: a value of the registry, or a list of them. */
export interface AdmxElement {
  readonly id: string;
  readonly kind: 'decimal' | 'text' | 'multiText' | 'list';
  readonly label: string;
  readonly key: string;
  readonly name: string;
  /** The value, or each entry of a list with its name in the registry. */
  readonly data: readonly { readonly name: string; readonly value: string | number }[];
  readonly why: string;
}

/** A Group Policy setting: one policy of the browser. */
export interface AdmxPolicy {
  readonly name: string;
  readonly title: string;
  readonly why: string;
  readonly key: string;
  readonly elements: readonly AdmxElement[];
}

const KINDS = { dword: 'decimal', sz: 'text', multi: 'multiText' } as const;
const idOf = (...parts: readonly string[]): string => parts.join('_').replace(/[^A-Za-z0-9_]/g, '_');

function elementsOf(values: readonly RegistryValue[], explain: Explain): readonly AdmxElement[] {
  const lists = new Map<string, RegistryValue[]>();
  for (const value of values) if (value.kind === 'item') lists.set(value.key, [...(lists.get(value.key) ?? []), value]);
  const single = values
    .filter((value) => value.kind !== 'item')
    .map((value): AdmxElement => ({
      id: idOf(...value.place.slice(1, -1).filter((part) => part.length < 30), value.name),
      kind: KINDS[value.type],
      label: value.name,
      key: value.key,
      name: value.name,
      data: [{ name: value.name, value: value.data }],
      why: explain(value.place),
    }));
  const many = [...lists].map(([key, all]): AdmxElement => {
    const label = key.slice(key.lastIndexOf('\\') + 1);
    return {
      id: idOf(label),
      kind: 'list',
      label,
      key,
      name: '',
      data: all.map(({ name, data }) => ({ name, value: data })),
      why: explain(all[0]?.place.slice(0, -1) ?? []),
    };
  });
  return [...single, ...many];
}

export function admxPolicies({ browser, planned, values, explain }: AdmxPart): readonly AdmxPolicy[] {
  return planned.map(({ fact }) => {
    const elements = elementsOf(
      values.filter(({ place }) => place[0] === fact.name),
      explain,
    );
    return {
      name: idOf(browser, fact.name),
      title: fact.name === '3rdparty' ? "Weir's settings" : fact.name,
      why: fact.why,
      key: elements[0]?.key ?? BROWSERS[browser].registry,
      elements,
    };
  });
}

/** Name of a browser's category; below it stand the browser's settings. */
export const categoryOf = (browser: BrowserId): string => `weir_${browser}`;

function element({ id, kind, key, name }: AdmxElement): string {
  const at = `id="${id}" key="${escapeXml(key)}"`;
  if (kind === 'list') return `<list ${at} additive="true" explicitValue="true"/>`;
  const limit = { decimal: ' maxValue="4294967295"', text: ' maxLength="16000"', multiText: ' maxLength="16000"' }[kind];
  return `<${kind} ${at} valueName="${escapeXml(name)}" required="true"${limit}/>`;
}

/** Administrative template (ADMX): what there is to set, and where it lies in the registry. */
export function admxLines(parts: readonly AdmxPart[]): readonly Line[] {
  const policy = (browser: BrowserId, { name, why, key, elements }: AdmxPolicy): readonly Line[] => [
    line(
      `    <policy name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_why)" presentation="$(presentation.${name})" key="${escapeXml(key)}">`,
      why,
    ),
    line(`      <parentCategory ref="${categoryOf(browser)}"/>`, `Shown in the folder ${BROWSERS[browser].name}.`),
    line('      <supportedOn ref="any"/>', 'Shown as: any Windows.'),
    line('      <elements>', 'What can be filled in:'),
    ...elements.map((each) => line(`        ${element(each)}`, each.why)),
    line('      </elements>', 'End of what can be filled in.'),
    line('    </policy>', `End of ${name}.`),
  ];
  return [
    line('<?xml version="1.0" encoding="utf-8"?>', 'An XML file.'),
    line(
      '<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">',
      'An administrative template; texts are in the ADML file of the same name.',
    ),
    line('  <policyNamespaces>', 'Names in this file:'),
    line('    <target prefix="weir" namespace="Weir.Policies"/>', 'are told from those of other templates by this one.'),
    line('  </policyNamespaces>', 'End of the names.'),
    line('  <resources minRequiredRevision="1.0"/>', 'Needs texts of revision 1.0.'),
    line('  <supportedOn>', 'On which systems:'),
    line('    <definitions>', 'The list of systems.'),
    line('      <definition name="any" displayName="$(string.any)"/>', 'Any Windows.'),
    line('    </definitions>', 'End of the list.'),
    line('  </supportedOn>', 'End of the systems.'),
    line('  <categories>', 'Folders in the editor:'),
    line('    <category name="weir" displayName="$(string.weir)"/>', 'Weir.'),
    ...parts.flatMap(({ browser }) => [
      line(`    <category name="${categoryOf(browser)}" displayName="$(string.${categoryOf(browser)})">`, `${BROWSERS[browser].name}.`),
      line('      <parentCategory ref="weir"/>', 'Lies in the folder Weir.'),
      line('    </category>', 'End of the folder.'),
    ]),
    line('  </categories>', 'End of the folders.'),
    line('  <policies>', 'The settings:'),
    ...parts.flatMap((part) => admxPolicies(part).flatMap((each) => policy(part.browser, each))),
    line('  </policies>', 'End of the settings.'),
    line('</policyDefinitions>', 'End of the file.'),
  ];
}

/** Entries of a list as they are typed: name and value. */
const shown = (data: AdmxElement['data']): string => data.map(({ name, value }) => `${name} = ${value}`).join(', ');

function control({ id, kind, label, data, why }: AdmxElement): readonly Line[] {
  const first = data[0]?.value ?? '';
  const pad = '        ';
  if (kind === 'decimal')
    return [line(`${pad}<decimalTextBox refId="${id}" defaultValue="${first}">${escapeXml(label)}</decimalTextBox>`, why)];
  if (kind === 'list') return [line(`${pad}<listBox refId="${id}">${escapeXml(label)}</listBox>`, `${why} Values: ${shown(data)}`)];
  if (kind === 'multiText')
    return [
      line(`${pad}<text>${escapeXml(`${label}: paste the value that the help text shows.`)}</text>`, 'Shown above the field.'),
      line(`${pad}<multiTextBox refId="${id}"/>`, why),
    ];
  return [
    line(`${pad}<textBox refId="${id}">`, why),
    line(`${pad}  <label>${escapeXml(label)}</label>`, 'Name of the field.'),
    line(`${pad}  <defaultValue>${escapeXml(String(first))}</defaultValue>`, "Filled in: your company's value."),
    line(`${pad}</textBox>`, 'End of the field.'),
  ];
}

/** The English texts of the template (ADML), with the company's values filled in. */
export function admlLines(parts: readonly AdmxPart[]): readonly Line[] {
  const text = (id: string, value: string, why: string): Line => line(`      <string id="${id}">${escapeXml(value)}</string>`, why);
  const help = ({ why, elements }: AdmxPolicy): string =>
    [
      why,
      ...elements.map(
        ({ kind, label, data, why: inner }) => `${label}: ${kind === 'list' ? shown(data) : String(data[0]?.value)}\n(${inner})`,
      ),
    ].join('\n\n');
  return [
    line('<?xml version="1.0" encoding="utf-8"?>', 'An XML file.'),
    line(
      '<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">',
      'The texts of an administrative template.',
    ),
    line('  <displayName>Weir</displayName>', 'Name of the template.'),
    line('  <description>Installs and configures Weir.</description>', 'What it is for.'),
    line('  <resources>', 'The texts:'),
    line('    <stringTable>', 'Names and help texts:'),
    text('any', 'Any Windows', 'Where it is supported.'),
    text('weir', 'Weir', 'Name of the folder.'),
    ...parts.flatMap((part) => [
      text(categoryOf(part.browser), BROWSERS[part.browser].name, 'Name of the folder.'),
      ...admxPolicies(part).flatMap((policy) => [
        text(policy.name, policy.title, 'Name of the setting.'),
        // One line of the file for one text: line ends as references.
        line(`      <string id="${policy.name}_why">${escapeXml(help(policy)).replaceAll('\n', '&#10;')}</string>`, 'Its help text.'),
      ]),
    ]),
    line('    </stringTable>', 'End of the names and help texts.'),
    line('    <presentationTable>', 'The fields of each setting:'),
    ...parts.flatMap((part) =>
      admxPolicies(part).flatMap((policy) => [
        line(`      <presentation id="${policy.name}">`, policy.why),
        ...policy.elements.flatMap(control),
        line('      </presentation>', `End of ${policy.name}.`),
      ]),
    ),
    line('    </presentationTable>', 'End of the fields.'),
    line('  </resources>', 'End of the texts.'),
    line('</policyDefinitionResources>', 'End of the file.'),
  ];
}
