/**
 * Hosts that nobody has, for texts which explain: names of RFC 2606 and RFC 6761, IPv4 blocks of RFC 5737, the IPv6 block of RFC 3849.
 */
const RESERVED =
  /(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|\[2001:0?db8:|(?:[A-Za-z0-9-]{1,40}\.){0,4}(?:example(?:\.(?:com|net|org|edu))?|invalid)(?![\w-]|\.\w))/iy;

/** Whether the host that begins at `at` is reserved for examples. */
export function isReservedHost(text: string, at: number): boolean {
  RESERVED.lastIndex = at;
  return RESERVED.test(text);
}
