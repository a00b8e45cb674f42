import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createClassifierOf, createEngine, NO_KNOWLEDGE } from '../../utils/classify/create';
import type { Classifier, Knowledge } from '../../utils/classify/types';
import { allDetectors, analyzers } from '../../utils/detectors/all';
import { syntheticRules } from './growth';
import { oneAfterAnother, plainScan } from './plain';
import { plant } from './planted';
import type { Figure, Run, Times } from './race';
import { race, ratio } from './race';
import { loadSecretlint } from './secretlint';
import { flat, hostileTexts } from './text';

const detectors = allDetectors();

const KB = 1_000;
const MB = 1_000_000;
export const SIZES = { '10KB': 10 * KB, '100KB': 100 * KB, '1MB': MB } as const;
export type Size = keyof typeof SIZES;

const scanner =
  (classifier: Classifier): Run =>
  (text) =>
    classifier.scan(text);

function floor(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h, 31) + text.charCodeAt(i);
  return h;
}

/**
 * The whole classifier beside the fast references, over the first `size` characters of the text. No other engine of ours is in the race: a page
 * has one, and several in turn put their tables into the one window of the walk and out of the caches each time (100 KB: a fourth slower).
 */
export async function bySize(text: string, size: Size, rounds: number): Promise<Times> {
  return race(
    {
      'charCodeAt loop': floor,
      'all detectors': scanner(createClassifierOf({ detectors, analyzers })),
      secretlint: await loadSecretlint(),
    },
    flat(text.slice(0, SIZES[size])),
    rounds,
  );
}

/** Parts of the classifier, which say where its time goes. */
export async function ofParts(text: string, size: Size, rounds: number): Promise<Times> {
  const secrets = detectors.filter((d) => d.category === 'secret');
  return race(
    {
      'detectors, no analysers': scanner(createClassifierOf({ detectors, analyzers: [] })),
      secrets: scanner(createClassifierOf({ detectors: secrets, analyzers: [] })),
      secretlint: await loadSecretlint(),
    },
    flat(text.slice(0, SIZES[size])),
    rounds,
  );
}

/**
 * Beside the same rules one after another. They have a race of their own: they take hundreds of times as long, so that who comes after them
 * in a round finds the caches cold, and pays for it. Minutes a megabyte, so they are only asked about short texts.
 */
export function besidePlain(text: string, size: Exclude<Size, '1MB'>, rounds: number): Promise<Times> {
  return race(
    {
      'all detectors': scanner(createClassifierOf({ detectors, analyzers })),
      'one regex after another': oneAfterAnother(detectors),
    },
    flat(text.slice(0, SIZES[size])),
    rounds,
  );
}

/** With the company's knowledge: 100,000 terms and 1,000,000 fingerprints. */
export async function withKnowledge(text: string, knowledge: Knowledge, rounds: number): Promise<Times> {
  return race(
    {
      'with dictionary and documents': scanner(createClassifierOf({ detectors, analyzers }, knowledge)),
      secretlint: await loadSecretlint(),
    },
    flat(text.slice(0, MB)),
    rounds,
  );
}

/** The same engine with more and more rules. */
export async function growth(root: string, text: string, rounds: number): Promise<Times> {
  const counts = [100, 500, 1_000, 5_000];
  return race(
    Object.fromEntries(
      counts.map((n) => [`${n} rules`, scanner(createClassifierOf({ detectors: syntheticRules(root, n), analyzers: [] }))]),
    ),
    flat(text.slice(0, MB)),
    rounds,
  );
}

export interface Hostile {
  readonly name: string;
  readonly ratio: Figure;
  readonly overBudget: boolean;
}

/** Texts that were made to be slow, each beside ordinary text of the same length. */
export async function hostile(text: string, rounds: number): Promise<readonly Hostile[]> {
  const classifier = createClassifierOf({ detectors, analyzers });
  const scan = scanner(classifier);
  const mixed = flat(text.slice(0, MB));
  const out: Hostile[] = [];
  for (const [name, slow] of Object.entries(hostileTexts(MB))) {
    const times = await race({ hostile: () => scan(slow), mixed: () => scan(mixed) }, slow, rounds);
    out.push({ name, ratio: ratio(times['hostile'] ?? [], times['mixed'] ?? []), overBudget: classifier.scan(slow).overBudget });
  }
  return out;
}

/** Scripts of fresh processes, as they are bundled beside this, and what they are told after the file. */
const FIRST: Readonly<Record<string, readonly [script: string, ...rest: string[]]>> = {
  weir: ['./first-weir.cjs'],
  cold: ['./first-weir.cjs', 'cold'],
  secretlint: ['./first-secretlint.cjs'],
};

const First = z.object({ firstMs: z.number(), readyMs: z.number() });

/** The first 10 KB of fresh processes, milliseconds; `ready` is how long after its start all was ready. */
export function firstCalls(root: string, text: string, rounds: number): Times {
  const dir = mkdtempSync(path.join(tmpdir(), 'weir-bench-'));
  const file = path.join(dir, 'text');
  writeFileSync(file, text.slice(0, SIZES['10KB']));
  const times: Record<string, number[]> = {};
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [who, [script, ...rest]] of Object.entries(FIRST)) {
        const started = fileURLToPath(new URL(script, import.meta.url));
        const child = spawnSync(process.execPath, [started, file, ...rest], { cwd: root, encoding: 'utf8' });
        if (child.status !== 0) throw new Error(`The first call of "${who}" failed: ${child.stderr}`);
        const { firstMs, readyMs } = First.parse(JSON.parse(child.stdout));
        (times[who] ??= []).push(firstMs);
        (times[`${who}, ready`] ??= []).push(readyMs);
      }
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
  return times;
}

export interface Recall {
  /** Share of what the plain engine finds that the fast one finds, as the same kind in the same place. */
  readonly recall: number;
  readonly planted: number;
  readonly characters: number;
  readonly plain: number;
  /** Kinds and places that were missed, at most ten. */
  readonly missed: readonly string[];
}

/** The fast engine against the plain one with the same rules, on text with values planted in it. */
export function recallVsPlain(text: string, length: number, planted: number): Recall {
  const pieces = Math.ceil(length / MB);
  const classifier = createClassifierOf({ detectors, analyzers: [] });
  const missed: string[] = [];
  let plain = 0;
  for (let i = 0; i < pieces; i++) {
    // Each megabyte starts elsewhere in the text, so that values stand beside other text.
    const from = Math.floor((text.length * i) / pieces);
    const piece = plant((text.slice(from) + text.slice(0, from)).slice(0, MB), Math.ceil(planted / pieces));
    const found = new Set(classifier.scan(piece).findings.map((f) => `${f.detector} ${f.span.join('-')}`));
    for (const f of plainScan(piece, detectors)) {
      plain++;
      const key = `${f.detector} ${f.span.join('-')}`;
      if (!found.has(key)) missed.push(`${i}: ${key}`);
    }
  }
  return { recall: plain === 0 ? NaN : 1 - missed.length / plain, planted, characters: length, plain, missed: missed.slice(0, 10) };
}

export interface Memory {
  /** Bytes of the tables of all detectors, without their code. */
  readonly engine: number;
  /** Bytes that the company's knowledge adds. */
  readonly knowledge: number;
  /** Bytes that one scan of 1 MB leaves until the next collection. */
  readonly scan: number;
}

/** Engines that are made at once, so that one of them is more than the noise of the heap. */
const ENGINES = 20;

function used(collect: () => void): number {
  // What the first collection frees may hold buffers that only the second gives back.
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes that what `make` answers with takes. */
function sizeOf(collect: () => void, make: () => unknown): number {
  const before = used(collect);
  const made = make();
  const bytes = used(collect) - before;
  if (made === null) throw new TypeError('There is nothing to measure.');
  return bytes;
}

/** Needs Node's `--expose-gc`; null without it. */
export function memory(text: string, knowledge: Knowledge): Memory | null {
  const { gc } = globalThis;
  if (gc === undefined) return null;
  const collect = (): void => {
    gc();
  };
  const engine =
    sizeOf(collect, () => Array.from({ length: ENGINES }, () => createEngine({ detectors, analyzers }, NO_KNOWLEDGE))) / ENGINES;
  const company = sizeOf(collect, () => {
    const classifier = createClassifierOf({ detectors: [], analyzers: [] }, knowledge);
    classifier.scan('a first text, for tables that are made when they are needed');
    return classifier;
  });
  const classifier = createClassifierOf({ detectors, analyzers });
  const scan = (): unknown => classifier.scan(text.slice(0, MB));
  scan();
  used(collect);
  const before = process.memoryUsage();
  scan();
  const after = process.memoryUsage();
  return { engine, knowledge: company, scan: after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers };
}
