// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { queryAll, sendControl, textsBehind } from '../../../utils/page/composer';
import { hiddenText, squeeze } from '../../../utils/page/flavours';
import { arrived, methodsFor } from '../../../utils/page/insert';
import { linesOf } from '../../../utils/page/read';

function page(html: string): HTMLElement {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document.body;
}
beforeEach(() => document.body.replaceChildren());

describe('text of an editor', () => {
  const CASES: Readonly<Record<string, [string, string]>> = {
    'paragraphs are lines': ['<p>a</p><p>b</p>', 'a\nb'],
    'an empty paragraph is an empty line': ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    'a break is a line, the last one of a block is not': ['<p>a<br>b<br></p><p>c</p>', 'a\nb\nc'],
    'inline elements do not break': ['<p>a<b>b</b><span>c</span></p>', 'abc'],
    'list items are lines': ['<ul><li>a</li><li>b</li></ul>c', 'a\nb\nc'],
    'nested blocks break once': ['<div><div><p>a</p></div></div><div>b</div>', 'a\nb'],
    'cells are apart': ['<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>', 'a\tb\nc'],
    'no-break spaces are spaces': ['<p>a\u00a0\u00a0b</p>', 'a  b'],
    'code keeps its lines': ['<pre>a\n  b</pre>', 'a\n  b'],
    'hidden text is text; styles are not': ['<p>a<span style="display:none">b</span></p><style>c</style>', 'ab'],
  };
  test.each(Object.entries(CASES))('%s', (_, [html, text]) => {
    expect(linesOf(page(html)).text).toBe(text);
  });

  test('the selection is found in it', () => {
    const body = page('<p>one</p><p>two <b>three</b></p>');
    const range = document.createRange();
    const [first, bold] = [body.querySelector('p')?.firstChild, body.querySelector('b')?.firstChild];
    if (!first || !bold) throw new Error('no text');
    range.setStart(first, 1);
    range.setEnd(bold, 2);
    const { text, start, end } = linesOf(body, range);
    expect(text.slice(start, end)).toBe('ne\ntwo th');
  });
});

describe('what HTML says beyond its plain text', () => {
  const CASES: Readonly<Record<string, [string, string | null, string]>> = {
    'nothing where there is no HTML': ['a', null, ''],
    'nothing where it says the same in other lines': ['a b\nc', '<p>a <b>b</b></p><div>c</div>', ''],
    'an element that is not shown': ['a', '<p>a</p><p hidden>b</p>', 'b'],
    'a link target': ['a', '<a href="https://example.org/x?key=1">a</a>', 'https://example.org/x?key=1'],
    'an alternative text': ['a', '<p>a<img alt="b"></p>', 'b'],
    'not a style sheet': ['a', '<style>p{}</style><p>a</p>', ''],
    'all of it where there is no plain text': ['', '<p>a</p><p>b</p>', 'a\nb'],
    'the sensitivity label of the document that it was copied from': [
      'Plan',
      '<html xmlns:o="o"><head><!--[if gte mso 9]><xml><o:CustomDocumentProperties><o:MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name dt:dt="string">Confidential</o:MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name><o:Other dt:dt="string">x</o:Other></o:CustomDocumentProperties></xml><![endif]--></head><body><p>Plan</p></body></html>',
      'MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name: Confidential',
    ],
    'a label in a meta element': [
      'Plan',
      '<head><meta name="MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name" content="Intern"><meta name="classification" content="Confidential"><meta name="generator" content="Word"></head><p>Plan</p>',
      'MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name: Intern\nclassification: Confidential',
    ],
  };
  test.each(Object.entries(CASES))('%s', (_, [plain, html, hidden]) => {
    expect(hiddenText({ plain, html })).toBe(hidden);
  });
});

describe('the Send control', () => {
  const named = { composer: [{ css: '#c' }], submit: [{ css: '[data-testid="send"]' }] };
  const CASES: Readonly<Record<string, [string, string, boolean]>> = {
    'is the one the adapter names': ['<form><textarea id="c"></textarea><button data-testid="send" id="t">x</button></form>', '#t', true],
    'is found from what is inside it': [
      '<form><textarea id="c"></textarea><button data-testid="send"><i id="t"></i></button></form>',
      '#t',
      true,
    ],
    'without the name, is a button near the composer, whatever its label': [
      '<div><textarea id="c"></textarea><button id="t" aria-label="送信">x</button></div>',
      '#t',
      true,
    ],
    'is not a button that opens a menu': [
      '<div><textarea id="c"></textarea><button id="t" aria-haspopup="menu">x</button></div>',
      '#t',
      false,
    ],
    'is not a toggle': ['<div><textarea id="c"></textarea><button id="t" aria-pressed="false">x</button></div>', '#t', false],
    'is not text beside it': ['<div><textarea id="c"></textarea><p id="t">x</p></div>', '#t', false],
  };
  test.each(Object.entries(CASES))('%s', (_, [html, css, found]) => {
    const target = page(html).querySelector<HTMLElement>(css);
    const path: HTMLElement[] = [];
    for (let at = target; at; at = at.parentElement) path.push(at);
    expect(sendControl(path, named) !== null).toBe(found);
  });

  test('carries the text of its own form, where several composers are shown', () => {
    page(
      '<form id="one"><textarea>first</textarea><button>x</button></form><form id="two"><textarea>second</textarea><button id="t">x</button></form>',
    );
    const texts = textsBehind(document.querySelector('#t'), { composer: [{ css: 'textarea' }], submit: [] });
    expect(texts.map(({ element }) => (element as HTMLTextAreaElement).value)).toEqual(['second']);
  });

  test('a selector that the browser does not know finds nothing and stops nothing', () => {
    page('<textarea id="c"></textarea>');
    expect(queryAll([{ css: ':::' }, { css: '#c' }])).toHaveLength(1);
  });
});

describe('insertion', () => {
  type Ways = Parameters<typeof methodsFor>[1];
  const plain: Ways = { lines: 5, firefox: false, clipboard: false, html: false };
  const METHODS: Readonly<Record<string, [Parameters<typeof methodsFor>[0], Ways, readonly string[]]>> = {
    'a framework editor gets a paste and nothing else': ['framework', plain, ['paste']],
    'then a real paste, where the clipboard may be used': ['framework', { ...plain, clipboard: true }, ['paste', 'clipboard']],
    'with HTML that it does not take, the text alone comes last': [
      'framework',
      { ...plain, clipboard: true, html: true },
      ['paste', 'clipboard', 'plain'],
    ],
    'a field gets the command, so that undo works': ['text', { ...plain, lines: 150 }, ['command', 'setter']],
    'in Chromium not with many lines, which would take seconds': ['text', { ...plain, lines: 151 }, ['setter']],
    'many lines go by a real paste, which undo knows': ['text', { ...plain, lines: 151, clipboard: true }, ['clipboard', 'setter']],
    'in Firefox with any number of lines': ['text', { ...plain, lines: 5_000, firefox: true }, ['command', 'setter']],
    "an editor of the browser's own is tried as a framework first": ['bare', { ...plain, lines: 1 }, ['paste', 'command']],
    'and a real paste goes before the command': ['bare', { ...plain, clipboard: true }, ['paste', 'clipboard', 'command']],
  };
  test.each(Object.entries(METHODS))('%s', (_, [kind, ways, methods]) => {
    expect(methodsFor(kind, ways)).toEqual(methods);
  });

  const ARRIVED: Readonly<Record<string, [string, [number, number], string, string, boolean]>> = {
    'at a caret': ['ab', [1, 1], 'xy', 'axyb', true],
    'in place of the selection': ['abc', [1, 2], 'xy', 'axyc', true],
    "with the white space of the editor's own taste": ['a', [1, 1], 'x\n\ny', 'a x\ny', true],
    'not when it came twice': ['a', [1, 1], 'x', 'axx', false],
    'not when the selection stayed': ['abc', [1, 2], 'xy', 'abxyc', false],
    'not when something else came': ['a', [1, 1], 'xy', 'azz', false],
  };
  test.each(Object.entries(ARRIVED))('has arrived: %s', (_, [text, [start, end], plain, after, is]) => {
    expect(arrived({ text, start, end }, after, { plain, html: null })).toBe(is);
  });

  test('zero-width and white space do not count', () => {
    expect(squeeze(' a\u200b\u00a0b\n')).toBe('ab');
  });
});
