import { Gunzip, Inflate } from 'fflate';
import { Unreadable } from './limits';

/** How many times its size data may grow. */
const MOST_GROWTH = 250;
/** Below this it may grow as it likes: a sheet of the same number over and over does. */
const SMALL = 1_048_576;
/** Compressed bytes that are inflated at a time: what grows too much is seen after a few megabytes. */
const SLICE = 4_096;

/** Inflates no further than the limits: what sizes are stated is not believed. `unpacked` hears of each chunk, and may throw. */
function pump(
  data: Uint8Array,
  make: (heard: (chunk: Uint8Array) => void) => Inflate | Gunzip,
  unpacked: (bytes: number) => void,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = make((chunk) => {
    size += chunk.length;
    unpacked(chunk.length);
    if (size > SMALL && size > data.length * MOST_GROWTH) throw new Unreadable('too-large');
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < data.length; at += SLICE) stream.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Raw DEFLATE (RFC 1951), as ZIP holds it. */
export const inflate = (data: Uint8Array, unpacked: (bytes: number) => void): Uint8Array =>
  pump(data, (heard) => new Inflate(heard), unpacked);

/** gzip (RFC 1952), all members of it. */
export function gunzip(data: Uint8Array, unpacked: (bytes: number) => void): Uint8Array {
  // A header of 10 bytes and a trailer of 8 stand around the least that can be packed; what is cut off before, fflate takes for nothing.
  if (data.length < 18) throw new Unreadable('damaged');
  const whole = pump(data, (heard) => new Gunzip(heard), unpacked);
  // The same with a header that does not hold; the trailer says that there should be something.
  if (whole.length === 0 && data.subarray(-4).some((byte) => byte !== 0)) throw new Unreadable('damaged');
  return whole;
}
