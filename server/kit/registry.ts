import type { Browser } from './facts/browsers';
import type { Place } from './lines';
import type { Planned } from './plan';

/**
 * One value of the Windows registry below HKEY_LOCAL_MACHINE. `json`: text that is an object, kept as REG_SZ by Chromium
 * browsers and as REG_MULTI_SZ by Firefox. `item`: one entry of a list, whose name is a number.
 */
export interface RegistryValue {
  readonly key: string;
  readonly name: string;
  readonly type: 'dword' | 'sz' | 'multi';
  readonly kind: 'value' | 'json' | 'item';
  readonly data: string | number;
  /** The policy that it is of, and where in it. */
  readonly place: Place;
}

/**
 * First number of our entries in lists that a company may share with us (ExtensionInstallForcelist): any whole number is a
 * name (Chromium's registry_dict.cc), and theirs begin at 1.
 */
export const FIRST_ITEM = 9001;

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

function scalar(key: string, name: string, value: unknown, place: Place): RegistryValue {
  if (typeof value === 'boolean') return { key, name, type: 'dword', kind: 'value', data: value ? 1 : 0, place };
  if (typeof value === 'number') return { key, name, type: 'dword', kind: 'value', data: value, place };
  if (typeof value === 'string') return { key, name, type: 'sz', kind: 'value', data: value, place };
  throw new Error(`${place.join('/')} has no form in the registry.`);
}

function items(key: string, values: readonly unknown[], place: Place, first: number): readonly RegistryValue[] {
  return values.map((value, index) => ({
    ...scalar(key, String(first + index), value, [...place, String(index)]),
    kind: 'item',
  }));
}

/** A setting of an extension in Chromium's managed storage: its own key, lists below it. */
function managedValues(key: string, settings: Tree, place: Place): readonly RegistryValue[] {
  return Object.entries(settings).flatMap(([name, value]) =>
    Array.isArray(value) ? items(`${key}\\${name}`, value, [...place, name], 1) : [scalar(key, name, value, [...place, name])],
  );
}

function chromiumValues({ registry }: Browser, { fact, value }: Planned): readonly RegistryValue[] {
  const { name } = fact;
  if (name === '3rdparty' && isTree(value) && isTree(value['extensions']))
    return Object.entries(value['extensions']).flatMap(([id, settings]) =>
      isTree(settings) ? managedValues(`${registry}\\3rdparty\\extensions\\${id}\\policy`, settings, [name, 'extensions', id]) : [],
    );
  if (Array.isArray(value)) return items(`${registry}\\${name}`, value, [name], name === 'ExtensionInstallForcelist' ? FIRST_ITEM : 1);
  if (isTree(value)) return [{ key: registry, name, type: 'sz', kind: 'json', data: JSON.stringify(value), place: [name] }];
  return [scalar(registry, name, value, [name])];
}

/** Firefox reads these as JSON (contentMediaType in its policies-schema.json); other objects are keys of their own. */
const FIREFOX_JSON = ['ExtensionSettings', 'Preferences'];

function firefoxTree(key: string, tree: Tree, place: Place): readonly RegistryValue[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    isTree(value) ? firefoxTree(`${key}\\${name}`, value, [...place, name]) : [scalar(key, name, value, [...place, name])],
  );
}

function firefoxValues({ registry }: Browser, { fact, value }: Planned): readonly RegistryValue[] {
  const { name } = fact;
  const json = (key: string, of: string, tree: unknown, place: Place): RegistryValue => ({
    key,
    name: of,
    type: 'multi',
    kind: 'json',
    data: JSON.stringify(tree),
    place,
  });
  // As one JSON value, so that true stays true: of single values, Firefox would hand a number to the extension.
  if (name === '3rdparty' && isTree(value) && isTree(value['Extensions']))
    return Object.entries(value['Extensions']).map(([id, settings]) =>
      json(`${registry}\\3rdparty\\Extensions`, id, settings, [name, 'Extensions', id]),
    );
  if (FIREFOX_JSON.includes(name)) return [json(registry, name, value, [name])];
  return isTree(value) ? firefoxTree(`${registry}\\${name}`, value, [name]) : [scalar(registry, name, value, [name])];
}

/** The plan of one browser as values of the registry. */
export function registryValues(browser: Browser, planned: readonly Planned[]): readonly RegistryValue[] {
  return planned.flatMap((each) => (browser.engine === 'firefox' ? firefoxValues(browser, each) : chromiumValues(browser, each)));
}
