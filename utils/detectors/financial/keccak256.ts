/** Rotations of ρ, lane by lane as π visits them, and where π goes: Keccak reference §1.2. */
const ROTATIONS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
const LANES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];
const LANE = (1n << 64n) - 1n;

/** Round constants, from the generator x⁸+x⁶+x⁵+x⁴+1. */
function roundConstants(): readonly bigint[] {
  const constants: bigint[] = [];
  let register = 1;
  for (let round = 0; round < 24; round++) {
    let constant = 0n;
    for (let j = 0; j < 7; j++) {
      if ((register & 1) === 1) constant |= 1n << BigInt((1 << j) - 1);
      register = (register << 1) ^ ((register >> 7) * 0x171);
    }
    constants.push(constant);
  }
  return constants;
}

let known: readonly bigint[] | undefined;
const rotated = (x: bigint, n: number): bigint => ((x << BigInt(n)) | (x >> BigInt(64 - n))) & LANE;

function permute(lanes: bigint[], constants: readonly bigint[]): void {
  const at = (i: number): bigint => lanes[i] ?? 0n;
  for (const constant of constants) {
    const column = [0, 1, 2, 3, 4].map((x) => at(x) ^ at(x + 5) ^ at(x + 10) ^ at(x + 15) ^ at(x + 20));
    for (let x = 0; x < 5; x++) {
      const d = (column[(x + 4) % 5] ?? 0n) ^ rotated(column[(x + 1) % 5] ?? 0n, 1);
      for (let y = 0; y < 25; y += 5) lanes[x + y] = at(x + y) ^ d;
    }
    let moving = at(1);
    for (let i = 0; i < 24; i++) {
      const to = LANES[i] ?? 0;
      const next = at(to);
      lanes[to] = rotated(moving, ROTATIONS[i] ?? 0);
      moving = next;
    }
    for (let y = 0; y < 25; y += 5) {
      const row = [at(y), at(y + 1), at(y + 2), at(y + 3), at(y + 4)];
      for (let x = 0; x < 5; x++) lanes[y + x] = (row[x] ?? 0n) ^ (~(row[(x + 1) % 5] ?? 0n) & LANE & (row[(x + 2) % 5] ?? 0n));
    }
    lanes[0] = at(0) ^ constant;
  }
}

/** Keccak-256 as Ethereum has it (the padding of the submission, not of SHA-3) of up to 135 ASCII characters, in hexadecimal. */
export function keccak256(text: string): string {
  const RATE = 136;
  const block = new Uint8Array(RATE);
  for (let i = 0; i < text.length && i < RATE - 1; i++) block[i] = text.charCodeAt(i);
  block[Math.min(text.length, RATE - 1)] = 1;
  block[RATE - 1] = (block[RATE - 1] ?? 0) | 0x80;
  const view = new DataView(block.buffer);
  const lanes = Array.from({ length: 25 }, (_, i) => (i < RATE / 8 ? view.getBigUint64(i * 8, true) : 0n));
  permute(lanes, (known ??= roundConstants()));
  let hex = '';
  for (let lane = 0; lane < 4; lane++)
    for (let byte = 0; byte < 8; byte++)
      hex += Number(((lanes[lane] ?? 0n) >> BigInt(byte * 8)) & 255n)
        .toString(16)
        .padStart(2, '0');
  return hex;
}
