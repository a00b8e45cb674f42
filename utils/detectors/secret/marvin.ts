import { base62 } from './checksum';

/** "Default0", the seed of these keys, as two numbers of four bytes, the later one first. */
const SEED = [0x756c7430, 0x44656661] as const;

const turned = (x: number, bits: number): number => ((x << bits) | (x >>> (32 - bits))) >>> 0;

/** Marvin32, the hash of .NET's strings (dotnet/runtime src/libraries/System.Private.CoreLib/src/System/Marvin.cs), of the bytes in a text. */
export function marvin32(bytes: string, [low, high]: readonly [number, number] = SEED): number {
  let p0 = low;
  let p1 = high;
  const add = (value: number): void => {
    p0 = (p0 + value) >>> 0;
    p1 = (p1 ^ p0) >>> 0;
    p0 = (turned(p0, 20) + p1) >>> 0;
    p1 = (turned(p1, 9) ^ p0) >>> 0;
    p0 = (turned(p0, 27) + p1) >>> 0;
    p1 = turned(p1, 19);
  };
  const whole = bytes.length - (bytes.length % 4);
  for (let i = 0; i < whole; i += 4)
    add(bytes.charCodeAt(i) | (bytes.charCodeAt(i + 1) << 8) | (bytes.charCodeAt(i + 2) << 16) | (bytes.charCodeAt(i + 3) << 24));
  let rest = 0x80;
  for (let i = bytes.length - 1; i >= whole; i--) rest = (rest << 8) | bytes.charCodeAt(i);
  add(rest);
  add(0);
  return (p0 ^ p1) >>> 0;
}

/**
 * True where a common annotated key of Microsoft's ends in the Marvin32 of its first sixty bytes: the lowest byte first, in base 62, four
 * digits of it, or three bytes in base 64 (microsoft/security-utilities src/Microsoft.Security.Utilities.Core/IdentifiableSecrets.cs).
 */
export function isAnnotatedKey(key: string): boolean {
  const sum = marvin32(atob(key.slice(0, 80)));
  const bytes = [sum & 255, (sum >>> 8) & 255, (sum >>> 16) & 255, sum >>> 24] as const;
  const number = ((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3]) >>> 0;
  const written = key.slice(80, 84);
  return written === base62(number, 1).padEnd(6, '0').slice(0, 4) || written === btoa(String.fromCharCode(bytes[0], bytes[1], bytes[2]));
}
