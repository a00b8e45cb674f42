import { crc32 } from './checksum';

/**
 * Google API keys that are published on purpose, in samples and in the sources of browsers and applications, so that they come by in ordinary
 * code: the keys that gitleaks leaves out (gitleaks/gitleaks config/gitleaks.toml, "gcp-api-key"), as CRC-32.
 */
const PUBLIC: ReadonlySet<number> = new Set([
  0x0ba59aba, 0x3627aa84, 0x94bb94f9, 0xffddd189, 0x6159ac90, 0x7aa120d5, 0x6a4f7820, 0xfbc47221, 0x08394327, 0xafe8ff3e, 0x6b66e8a8,
  0x5c298136, 0x1f358cbe, 0x6b9463f8, 0x202f468f, 0x3c5d7fda,
]);

export function isPublicKey(key: string): boolean {
  return PUBLIC.has(crc32(key));
}
