import { decodeBase64Url } from './checksum';

/** Whether base64 text is `user:password`, as in basic authentication (RFC 7617 §2). */
export function decodesToUserAndPassword(value: string): boolean {
  if (value.length < 8 || value.length > 600 || !/^[A-Za-z0-9+/]{8,600}={0,2}$/.test(value)) return false;
  const plain = decodeBase64Url(value.replace(/=+$/, ''));
  return plain !== null && /^[\x20-\x7e]{1,400}$/.test(plain) && /^[^:\s]{1,200}:.{2,}$/.test(plain);
}
