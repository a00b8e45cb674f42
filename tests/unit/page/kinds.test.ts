// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isDocument, isElement, isHtml, isNode, isShadowRoot, isTag, isText } from '../../../utils/page/kinds';

/** As guards of two windows see one node: with the prototypes of the window that met it first. */
function foreign(node: Node): Node {
  Object.setPrototypeOf(node, null);
  expect(node instanceof Node).toBe(false);
  return node;
}

const host = document.createElement('div');
const KINDS = { isDocument, isElement, isHtml, isNode, isShadowRoot, isText };
const CASES: readonly (readonly [string, unknown, readonly (keyof typeof KINDS)[]])[] = [
  ['an element', document.createElement('p'), ['isElement', 'isHtml', 'isNode']],
  ['an element that another window has met first', foreign(document.createElement('p')), ['isElement', 'isHtml', 'isNode']],
  ['an element of SVG', document.createElementNS('http://www.w3.org/2000/svg', 'a'), ['isElement', 'isNode']],
  ['text', document.createTextNode('a'), ['isNode', 'isText']],
  ['text that another window has met first', foreign(document.createTextNode('a')), ['isNode', 'isText']],
  ['a shadow root', host.attachShadow({ mode: 'open' }), ['isNode', 'isShadowRoot']],
  ['a fragment', document.createDocumentFragment(), ['isNode']],
  ['a document', document, ['isDocument', 'isNode']],
  ['a window', window, []],
  ['an object that says that it is an element', { nodeType: 1, namespaceURI: 'http://www.w3.org/1999/xhtml', localName: 'p' }, []],
  ['nothing', null, []],
];

describe('what a node is', () => {
  test.each(CASES)('%s', (_, node, kinds) => {
    const said = Object.entries(KINDS).flatMap(([name, is]) => (is(node) ? [name] : []));
    expect(said).toEqual(kinds);
  });

  test('tags are those of HTML', () => {
    expect(isTag(foreign(document.createElement('textarea')), 'textarea')).toBe(true);
    expect(isTag(document.createElement('input'), 'textarea')).toBe(false);
    expect(isTag(document.createElementNS('http://www.w3.org/2000/svg', 'input'), 'input')).toBe(false);
  });
});
