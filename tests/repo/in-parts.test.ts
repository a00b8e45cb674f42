import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { asScript, partsOf } from '../../scripts/lib/in-parts';

describe('a script in parts', () => {
  test('is parted in the order in which its modules run, into parts about as long as each other', () => {
    const lengths: Readonly<Record<string, number>> = { a: 10, b: 10, c: 30, d: 10, e: 20, f: 10 };
    const parts = partsOf(Object.keys(lengths), (id) => lengths[id] ?? 0, 3);
    expect([...parts]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
      ['d', 2],
      ['e', 3],
      ['f', 3],
    ]);
  });
  test('runs as scripts one after another, each with a scope of its own', () => {
    const first = asScript('x-1', 'var e=1;function t(){return e}export{t as n,e as t};');
    const second = asScript('x-2', 'import{n as e,t}from"./x-1.js";var n=e()+t;export{n as t};');
    const last = asScript('x-3', 'import"./x-1.js";import{t as e}from"./x-2.js";globalThis.said=e;');
    const page: { said?: number; weir?: object } = {};
    for (const script of [first, second, last]) runInNewContext(script, { globalThis: page });
    expect(page.said).toBe(2);
    expect(Object.keys(page)).toEqual(['weir', 'said']);
  });
  const OTHERWISE: Readonly<Record<string, string>> = {
    'a default import': 'import e from"./x-1.js";e();',
    'a whole module': 'import*as e from"./x-1.js";e.a();',
    'an import further down': 'f();import{a}from"./x-1.js";a();',
    'an exported declaration': 'export const a=1;',
  };
  for (const [what, code] of Object.entries(OTHERWISE))
    test(`is not built wrongly where the bundler writes ${what}: the build ends, and says where`, () => {
      expect(() => asScript('x-2', code)).toThrow('x-2: the bundler writes imports in another way');
    });
});
