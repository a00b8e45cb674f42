import { random } from '../unit/detectors/secret/random';
import { remainder } from '../../utils/detectors/checksums';

const digits = (seed: number, length: number): string =>
  Array.from({ length }, (_, i) => (Math.imul(seed + i * 7_919, 2_654_435_761) >>> 24) % 10).join('');

function withLuhn(body: string): string {
  let sum = 0;
  for (let i = body.length - 1, double = true; i >= 0; i--, double = !double) {
    const d = Number(body[i]) * (double ? 2 : 1);
    sum += d > 9 ? d - 9 : d;
  }
  return body + String((10 - (sum % 10)) % 10);
}

function iban(seed: number): string {
  const account = digits(seed, 18);
  return `DE${String(98 - remainder(`${account}DE00`, 97)).padStart(2, '0')}${account}`;
}

/** Values of many kinds, made up from a seed. */
const MAKERS: readonly ((seed: number) => string)[] = [
  (s) => ['AK', 'IA', random('upper', 16, s)].join(''),
  (s) => ['gh', 'p_', random('alnum', 36, s)].join(''),
  (s) => ['gl', 'pat-', random('alnum', 20, s)].join(''),
  (s) => ['sk_', 'live_', random('alnum', 24, s)].join(''),
  (s) => ['AI', 'za', random('alnum', 35, s)].join(''),
  (s) => ['xox', 'b-', digits(s, 12), '-', digits(s + 1, 12), '-', random('alnum', 24, s)].join(''),
  (s) => ['np', 'm_', random('alnum', 36, s)].join(''),
  (s) => ['do', 'p_v1_', random('hex', 64, s)].join(''),
  (s) => `password = "${random('alnum', 14, s)}"`,
  (s) => `api_key: ${random('hex', 32, s)}`,
  (s) => `postgres://app:${random('alnum', 12, s)}@db.internal:5432/app`,
  (s) => `Authorization: Bearer ${random('alnum', 40, s)}`,
  (s) => `the password is ${random('alnum', 11, s)}`,
  (s) => `person${s}@mail${s % 90}.company`,
  (s) => `+49 30 ${digits(s, 7)}`,
  (s) => `call (415) 555-0${digits(s, 3)}`,
  (s) => `card ${withLuhn(`4${digits(s, 14)}`)}`,
  iban,
  (s) => `SSN: ${400 + (s % 200)}-${10 + (s % 80)}-${1_000 + (s % 8_000)}`,
  (s) => `host 10.${s % 250}.${(s * 7) % 250}.${(s * 13) % 250}`,
];

/** `count` values, each on a line of its own, spread evenly over the text at the ends of its lines. */
export function plant(text: string, count: number): string {
  const out: string[] = [];
  const step = Math.floor(text.length / count);
  let at = 0;
  for (let n = 0; n < count; n++) {
    const newline = text.indexOf('\n', (n + 1) * step);
    const to = newline < 0 ? text.length : newline + 1;
    out.push(text.slice(at, to), MAKERS[n % MAKERS.length]?.(n + 1) ?? '', '\n');
    at = to;
  }
  out.push(text.slice(at));
  return Buffer.from(out.join('')).toString('utf8');
}
