import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);
const nameOf = (node: unknown): unknown => (isNode(node) && node.type === 'Identifier' ? node['name'] : undefined);
const textOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;

/** What `utils/detectors/secret/sources.ts` exports, as a module calls it; but for the word that says that no source was read. */
function importedSources(program: Node): ReadonlySet<unknown> {
  const imports = childrenOf(program).filter(
    (node) => node.type === 'ImportDeclaration' && /\/sources$/.test(textOf(node['source']) ?? ''),
  );
  const names = imports.flatMap((node) => childrenOf(node).map((specifier) => nameOf(specifier['local'])));
  return new Set(names.filter((name) => name !== undefined && name !== 'UNVERIFIED'));
}

/** A `source: '…'`, in one or more pieces, that does not say "unverified". */
function isSourceProperty(node: Node): boolean {
  if (node.type !== 'Property' || nameOf(node['key']) !== 'source') return false;
  const { value } = node;
  return isNode(value) && /^(?:Literal|TemplateLiteral|BinaryExpression)$/.test(value.type) && textOf(value) !== 'unverified';
}

/** Where a module of `utils/detectors` says what document a form was read in: [start, end) of each such expression. */
function sourcesIn(program: Node, path: string): readonly (readonly [number, number])[] {
  const names = importedSources(program);
  const short = path.includes('/numbers/rows-') ? /^(?:stdnum|presidio|validator|https):/ : /^(?:stdnum|presidio|validator):/;
  const found: (readonly [number, number])[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ImportDeclaration') return;
    if (names.has(nameOf(node)) || names.has(nameOf(node['callee'])) || short.test(textOf(node) ?? '')) found.push([node.start, node.end]);
    else if (isSourceProperty(node)) found.push([(node['value'] as Node).start, node.end]);
    else childrenOf(node).forEach(visit);
  };
  visit(program);
  return found;
}

/**
 * Leaves out of the extension where the forms of values are documented: 5 kB of gzip that a page never asks for. The engine
 * asks only whether a form's source is "unverified", so any other becomes an empty one. Code, tests and docs keep them.
 */
export const withoutSources: Plugin = {
  name: 'without-sources',
  transform(code, id) {
    if (!/\/utils\/detectors\/.+\.ts$/.test(id)) return undefined;
    const places = sourcesIn(this.parse(code) as unknown as Node, id).toSorted(([a], [b]) => b - a);
    return { code: places.reduce((text, [start, end]) => `${text.slice(0, start)}''${text.slice(end)}`, code), map: null };
  },
};
