import { classOf, LITERAL_CLASSES, lowered } from './characters';
import { commonness } from './trigrams';

/**
 * All literals of all rules behind one table: the last three characters of the text, five bits each, are an exact index
 * into 32,768 heads of chains. Building it is a few hundred stores (an Aho-Corasick table of the same literals takes
 * milliseconds, which would be spent inside somebody's paste), and a look-up is one load for each character.
 */
export interface LiteralIndex {
  /** Three-class hash → first node, 0 for none. */
  readonly heads: Uint16Array;
  /** Three-class hash → 1 where the chain has a literal that may stand in ASCII text. */
  readonly asciiKnown: Uint8Array;
  /** NODE numbers a node, see below. */
  readonly nodes: Int32Array;
  /** The literals, lower case. */
  readonly texts: readonly string[];
}

/**
 * A node's numbers, side by side so that one load brings them all: classes that may stand before the three characters of its literal, and
 * after them, a bit each; the same of all literals of the chain from here on, nothing at its end; the next node, 0 at the end; index of the
 * literal; how far before the hash's last character the literal starts, and how far after it its last one stands (upper 16 bits); the first
 * and the last character of its literal (upper 16 bits).
 */
export const NODE = 8;
export const BEFORE = 0;
export const AFTER = 1;
export const ANY_BEFORE = 2;
export const ANY_AFTER = 3;
export const NEXT = 4;
export const LITERAL = 5;
export const REACH = 6;
export const EDGES = 7;

const HASH_MASK = 0x7fff;
/** Letters from the commonest to the rarest; the other classes (digits, signs) are rarer than `e`, commoner than `q`. */
const COMMON = 'etaoinsrlcdupmhgfbykvwxjzq';
const RARITY: Uint8Array = new Uint8Array(LITERAL_CLASSES).fill(12);
RARITY[0] = 0;
for (let i = 0; i < COMMON.length; i++) RARITY[classOf(COMMON.charCodeAt(i))] = i;

/** Any class may stand there. */
const ANY = -1;
/** More than commonness may weigh: three characters with one beyond ASCII in them are taken first, see `asciiKnown`. */
const BEYOND_ASCII = 1e6;

/**
 * Offset of the literal's rarest three characters, with one more before them where it is that long: chains there are walked least often, and
 * what stands before them is asked first.
 */
function rarest(text: string, common: Uint16Array): number {
  const least = Math.min(3, text.length - 1);
  let best = 0;
  let score = -Infinity;
  let before = 0;
  let first = 0;
  let second = 0;
  let beyond = -3;
  for (let i = 0; i < text.length; i++) {
    const third = classOf(text.charCodeAt(i));
    if (text.charCodeAt(i) > 127) beyond = i;
    if (i >= least) {
      const rarity = (RARITY[before] ?? 0) + (RARITY[first] ?? 0) + (RARITY[second] ?? 0) + (RARITY[third] ?? 0);
      const value = rarity - 100 * (common[(first << 10) | (second << 5) | third] ?? 0) + (i - beyond < 3 ? BEYOND_ASCII : 0);
      if (value > score) {
        score = value;
        best = i - 2;
      }
    }
    before = first;
    first = second;
    second = third;
  }
  return best;
}

const IS_ASCII = /^[\0-\x7f]*$/;

/** Literals that are put into the table at a time. */
const PORTION = 256;

/** Literals of two characters or more, lower case, each once; at most some 60,000 nodes (a literal of two takes 32). Made in portions. */
export function* indexLiterals(texts: readonly string[]): Generator<undefined, LiteralIndex> {
  const heads = new Uint16Array(HASH_MASK + 1);
  const size = texts.reduce((n, t) => n + (t.length === 2 ? LITERAL_CLASSES : 1), 1);
  const nodes = new Int32Array(NODE * size);
  const common = commonness();
  let node = 0;
  const add = (hash: number, index: number, distance: number): void => {
    const text = texts[index] ?? '';
    const rest = heads[hash] ?? 0;
    const bit = (at: number): number => (at < 0 || at >= text.length ? ANY : 1 << classOf(text.charCodeAt(at)));
    node++;
    const n = NODE * node;
    const before = bit(distance - 3);
    const after = bit(distance + 1);
    nodes[n + BEFORE] = before;
    nodes[n + AFTER] = after;
    nodes[n + ANY_BEFORE] = before | (nodes[NODE * rest + ANY_BEFORE] ?? 0);
    nodes[n + ANY_AFTER] = after | (nodes[NODE * rest + ANY_AFTER] ?? 0);
    nodes[n + NEXT] = rest;
    nodes[n + LITERAL] = index;
    nodes[n + REACH] = distance | ((text.length - 1 - distance) << 16);
    nodes[n + EDGES] = text.charCodeAt(0) | (text.charCodeAt(text.length - 1) << 16);
    heads[hash] = node;
  };
  const addText = (text: string, index: number): void => {
    const c = (i: number): number => classOf(text.charCodeAt(i));
    if (text.length === 2) {
      for (let first = 0; first < LITERAL_CLASSES; first++) add((first << 10) | (c(0) << 5) | c(1), index, 1);
    } else {
      const at = rarest(text, common);
      add((c(at) << 10) | (c(at + 1) << 5) | c(at + 2), index, at + 2);
    }
  };
  const isAscii = texts.map((text) => IS_ASCII.test(text));
  for (const [index, text] of texts.entries()) {
    if (isAscii[index] === true) addText(text, index);
    if (index % PORTION === PORTION - 1) yield;
  }
  const asciiKnown = new Uint8Array(heads.length);
  for (let hash = 0; hash < heads.length; hash++) asciiKnown[hash] = heads[hash] === 0 ? 0 : 1;
  texts.forEach((text, index) => {
    if (isAscii[index] === false) addText(text, index);
  });
  return { heads, asciiKnown, nodes, texts };
}

/** True where `literal` (lower case) stands in `text` at `start`, without regard to case. */
export function standsAt(text: string, start: number, literal: string): boolean {
  if (start < 0 || start + literal.length > text.length) return false;
  for (let i = 0; i < literal.length; i++) if (lowered(text.charCodeAt(start + i)) !== literal.charCodeAt(i)) return false;
  return true;
}
