import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Detector } from '../../utils/detectors/types';

const ENDINGS = ['_key_', '-token-', '_secret_', '_pat_', '_live_', '_test_'];

/**
 * As many rules as asked for, of the two shapes that most rules have (a prefix and a body; a vendor's name near a value), on names of
 * installed packages: what a rule costs depends on how common its literal is in text, so the names are those of real things.
 */
export function syntheticRules(root: string, count: number): readonly Detector[] {
  const names = readdirSync(path.join(root, 'node_modules'))
    .map((name) => name.replace(/[^a-z0-9]/gi, '').toLowerCase())
    .filter((name) => name.length >= 4);
  return Array.from({ length: count }, (_, i): Detector => {
    const name = names[i % names.length] ?? '';
    const ending = ENDINGS[Math.floor(i / names.length) % ENDINGS.length] ?? '';
    const shared = { id: `secret.synthetic-${i}`, category: 'secret', confidence: 'medium', source: 'made up for the bench' } as const;
    return i % 3 === 0
      ? {
          ...shared,
          keywords: [name],
          pattern: new RegExp(`${name}[\\w.-]{0,20}["']?\\s{0,3}[:=]\\s{0,3}["']?([a-z0-9]{32})(?!\\w)`, 'iy'),
          group: 1,
        }
      : { ...shared, keywords: [name + ending], pattern: new RegExp(`${name}${ending}[A-Za-z0-9]{32}(?!\\w)`, 'y') };
  });
}
