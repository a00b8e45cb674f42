/** `user = "anonymous"` and the like, shortly before. */
const ANONYMOUS =
  /(?:user(?:[ _-]?(?:name|id))?|login|uid|account)["'\])]{0,2}\s{0,4}(?:=>|:=|[=:,(]|\s)\s{0,4}["']?anonymous["']?(?:[\s,;)&]|$)/i;
const REACH = 90;

/**
 * Whether the password at `at` is that of the account which everybody may use: whatever is given there, by custom an e-mail address or a part
 * of it (RFC 1635 §2), is no secret.
 */
export function isOfAnonymous(text: string, at: number): boolean {
  return ANONYMOUS.test(text.slice(Math.max(0, at - REACH), at));
}
