import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../../utils/classify/create';
import { finish } from '../../../../utils/classify/finish';
import { makeFormatSecrets } from '../../../../utils/detectors/secret/formats';
import { makeSecretDetectors } from '../../../../utils/detectors/secret/secret';
import type { Detector } from '../../../../utils/detectors/types';
import { bech32 } from './bech32';
import { FORMS } from './forms';
import { base64url, make, random, shortened, spoiled } from './random';

interface Texts {
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

const SEEDS = [1, 2, 3];

/** Formats whose texts are more than drawn characters: a header that decodes, a checksum. */
const COMPUTED: Readonly<Record<string, () => Texts>> = {
  jwt: () => {
    const header = base64url({ alg: 'HS256', typ: 'JWT' });
    const claims = base64url({ sub: random('alnum', 12), iat: 1_700_000_000 });
    const token = `${header}.${claims}.${random('alnum', 43)}`;
    const bare = base64url({ typ: 'JWT', cty: random('alnum', 12) });
    return {
      hits: [token, Buffer.from(token).toString('base64')],
      misses: [`${bare}.${claims}.${random('alnum', 43)}`, `${header}.${claims.slice(0, 6)}`],
    };
  },
  jwe: () => {
    const token = (header: unknown) =>
      [base64url(header), random('alnum', 43), random('alnum', 16), random('alnum', 80), random('alnum', 22)].join('.');
    return {
      hits: [token({ alg: 'RSA-OAEP', enc: 'A256GCM' })],
      misses: [token({ alg: 'RSA-OAEP', kid: '1' }), token({ alg: 'dir', enc: 'A256GCM' }).slice(0, -10)],
    };
  },
  'bitlocker-recovery-key': () => {
    const groups = Array.from({ length: 8 }, (_, n) =>
      String(11 * (Number.parseInt(random('hex', 4, 7 + n), 16) % 65_536)).padStart(6, '0'),
    );
    const wrong = [...groups.slice(0, 7), String(Number(groups[7]) + 1).padStart(6, '0')];
    return {
      hits: [groups.join('-'), groups.join(' ')],
      misses: [wrong.join('-'), groups.slice(1).join('-'), [...groups, groups[0]].join('-')],
    };
  },
  'nostr-secret-key': () => {
    const key = bech32('nsec', random('hex', 64));
    const last = key.endsWith('q') ? 'p' : 'q';
    return { hits: [key], misses: [key.slice(0, -1) + last, key.slice(0, -1)] };
  },
};

function textsOf(name: string): Texts {
  const computed = COMPUTED[name];
  if (computed !== undefined) return computed();
  const form = FORMS[name];
  if (form === undefined) return { hits: [], misses: [] };
  const templates = typeof form === 'string' ? [form] : 'hits' in form ? form.hits : form;
  const near = typeof form === 'object' && 'misses' in form ? form.misses : [shortened(templates[0] ?? ''), spoiled(templates[0] ?? '')];
  return {
    hits: templates.flatMap((t) => SEEDS.map((seed) => make(t, seed))),
    misses: near.map((t) => make(t)),
  };
}

const byName = new Map<string, Detector[]>();
for (const detector of finish(makeFormatSecrets())) {
  const name = detector.id.slice('secret.'.length);
  byName.set(name, [...(byName.get(name) ?? []), detector]);
}

const inLine = (text: string): string => `see "${text}" there\n`;

describe('every specific format of a secret', () => {
  const all = createClassifierOf({ detectors: finish(makeSecretDetectors()), analyzers: [] });

  it.each([...byName])('%s', (name, detectors) => {
    const { hits, misses } = textsOf(name);
    expect(hits.length, 'texts of the form').toBeGreaterThan(0);
    expect(misses.length, 'texts that nearly are').toBeGreaterThan(0);
    const only = createClassifierOf({ detectors, analyzers: [] });
    const found = (text: string): readonly string[] => only.scan(inLine(text)).findings.map((f) => f.detector);
    // One classifier after the other: whichever reads puts its own tables in force first.
    for (const text of hits) expect(found(text), text).toEqual([`secret.${name}`]);
    for (const text of misses) expect(found(text), text).toEqual([]);
    const line = inLine(hits[0] ?? '');
    const [start = 0, end = 0] = only.scan(line).findings[0]?.span ?? [];
    const masked = line.slice(0, start + 2) + '*'.repeat(end - start - 2) + line.slice(end);
    expect(only.scan(masked).findings, 'nothing in a mask of itself').toEqual([]);
    for (const text of hits)
      expect(
        all.scan(inLine(text)).findings.map((f) => f.category),
        'a secret of some kind, among all others',
      ).toContain('secret');
    if (detectors.length === 1) return;
    for (const detector of detectors) {
      const alone = createClassifierOf({ detectors: [detector], analyzers: [] });
      expect(
        hits.some((text) => alone.scan(inLine(text)).findings.length > 0),
        'each of several detectors of a name has its texts',
      ).toBe(true);
    }
  });

  it('has its texts here, and there are no texts of others', () => {
    expect([...Object.keys(FORMS), ...Object.keys(COMPUTED)].sort()).toEqual([...byName.keys()].sort());
  });

  it('is one of at least 600', () => {
    expect(byName.size).toBeGreaterThanOrEqual(600);
  });
});

describe('every secret detector', () => {
  it('names a source that was read, or is of medium confidence at most', () => {
    for (const d of finish(makeSecretDetectors())) if (d.source === 'unverified') expect(d.confidence, d.id).not.toBe('high');
    expect(finish(makeSecretDetectors()).filter((d) => d.source === 'unverified').length).toBeLessThan(65);
  });

  it('has keywords of three characters or more, in lower case, each once', () => {
    for (const { id, keywords = [] } of finish(makeFormatSecrets())) {
      for (const word of keywords) expect(word.length, `${id}: ${word}`).toBeGreaterThanOrEqual(3);
      expect(keywords, id).toEqual([...new Set(keywords.map((w) => w.toLowerCase()))]);
    }
  });
});
