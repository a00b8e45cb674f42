const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  return values.reduce((sum, value) => {
    const next = ((sum & 0x1ffffff) << 5) ^ value;
    return generator.reduce((s, g, i) => ((sum >>> (25 + i)) & 1 ? s ^ g : s), next);
  }, 1);
}

/** Bytes in bech32, as the reference of BIP 173 makes it. */
export function bech32(prefix: string, hex: string): string {
  const bits = Array.from(hex, (c) => Number.parseInt(c, 16).toString(2).padStart(4, '0')).join('');
  const data = (bits.match(/.{1,5}/g) ?? []).map((b) => Number.parseInt(b.padEnd(5, '0'), 2));
  const codes = Array.from(prefix, (c) => c.charCodeAt(0));
  const expanded = [...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31)];
  const sum = polymod([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const check = [0, 1, 2, 3, 4, 5].map((i) => (sum >>> (5 * (5 - i))) & 31);
  return `${prefix}1${[...data, ...check].map((v) => CHARSET.charAt(v)).join('')}`;
}
