import { z } from 'zod';
import type { BrowserId } from '../facts/browsers';

/** A policy as the browser says that it has it. */
export interface Held {
  readonly value: unknown;
  /** What the browser itself says is wrong with it. */
  readonly error: string | null;
  /** False where it is a mere recommendation, which people may change. */
  readonly mandatory: boolean;
}

/** What an exported policy says. */
export interface Exported {
  /** Null where the file does not say which Chromium browser it is of. */
  readonly browser: BrowserId | null;
  readonly engine: 'chromium' | 'firefox';
  readonly policies: ReadonlyMap<string, Held>;
  /** Managed storage, by extension id. */
  readonly extensions: ReadonlyMap<string, ReadonlyMap<string, Held>>;
}

export type Read = { readonly ok: true; readonly exported: Exported } | { readonly ok: false; readonly reason: string };

const Value = z.looseObject({ value: z.unknown(), level: z.string().optional(), error: z.string().optional() });
const Group = z.looseObject({ policies: z.record(z.string(), Value).optional() });
/** `chrome://policy`, Export to JSON: `policyGroups` in Chromium 156, `policyValues` before it. */
const Groups = z.looseObject({ chrome: Group, extensions: z.record(z.string(), Group).optional() });
const Export = z.looseObject({
  chromeMetadata: z.looseObject({ application: z.string().optional() }).optional(),
  policyGroups: Groups.optional(),
  policyValues: Groups.optional(),
});
const Tree = z.record(z.string(), z.unknown());
const FirefoxFile = z.looseObject({ policies: Tree });

const NAMES: readonly (readonly [RegExp, BrowserId])[] = [
  [/edge/i, 'edge'],
  [/brave/i, 'brave'],
  [/chromium/i, 'chromium'],
  [/chrome/i, 'chrome'],
];

const held = (value: unknown): Held => ({ value, error: null, mandatory: true });

function group(of: z.infer<typeof Group>): ReadonlyMap<string, Held> {
  return new Map(
    Object.entries(of.policies ?? {}).map(([name, { value, level, error }]) => [
      name,
      { value, error: error ?? null, mandatory: level !== 'recommended' },
    ]),
  );
}

/** A policy tree as a file holds it; settings of extensions are below `3rdparty`. */
function tree(policies: Readonly<Record<string, unknown>>, engine: 'chromium' | 'firefox'): Exported {
  const { '3rdparty': third, ...others } = policies;
  const ids = Tree.safeParse(Tree.safeParse(third).data?.[engine === 'firefox' ? 'Extensions' : 'extensions']);
  const extensions = Object.entries(ids.data ?? {}).map(([id, settings]) => {
    const values = Object.entries(Tree.safeParse(settings).data ?? {}).map(([name, value]) => [name, held(value)] as const);
    return [id, new Map(values)] as const;
  });
  return {
    browser: engine === 'firefox' ? 'firefox' : null,
    engine,
    policies: new Map(Object.entries(others).map(([name, value]) => [name, held(value)])),
    extensions: new Map(extensions),
  };
}

/**
 * Reads what a browser's policy page exports (Chromium browsers), or a policy file: policies.json of Firefox, the JSON of
 * Chromium browsers on Linux.
 */
export function readExport(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, reason: `This is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const exported = Export.safeParse(json);
  const groups = exported.data?.policyGroups ?? exported.data?.policyValues;
  if (exported.success && groups !== undefined) {
    const application = exported.data.chromeMetadata?.application ?? '';
    return {
      ok: true,
      exported: {
        browser: NAMES.find(([name]) => name.test(application))?.[1] ?? null,
        engine: 'chromium',
        policies: group(groups.chrome),
        extensions: new Map(Object.entries(groups.extensions ?? {}).map(([id, of]) => [id, group(of)])),
      },
    };
  }
  const firefox = FirefoxFile.safeParse(json);
  if (firefox.success) return { ok: true, exported: tree(firefox.data.policies, 'firefox') };
  const file = Tree.safeParse(json);
  // A policy's name begins with a capital, but for 3rdparty; anything else is some other file.
  if (file.success && Object.keys(file.data).some((name) => /^[A-Z]|^3rdparty$/.test(name)))
    return { ok: true, exported: tree(file.data, 'chromium') };
  return {
    ok: false,
    reason:
      'This is neither an export of chrome://policy or edge://policy (Export to JSON), nor a policies.json, nor a policy file: no policies are in it.',
  };
}
