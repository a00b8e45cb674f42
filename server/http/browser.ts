import type { Context, MiddlewareHandler } from 'hono';
import { fail } from './fail';

/** ASVS 3.4: nothing but the console's own files runs, nothing frames it, no string becomes script. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
  if (c.res.headers.get('Cache-Control') === null) c.header('Cache-Control', 'no-store');
};

/** Nothing is at an address with NUL, and no database can be asked for it. Twice encoded it is none. */
export const withoutNul: MiddlewareHandler = async (c, next) =>
  c.req.url.includes('%00') ? fail(c, 400, 'address', 'Expected an address without NUL (%00).') : next();

/**
 * Console calls come from the console's own pages (ASVS 3.5.1–3.5.3): by Sec-Fetch-Site where the browser sends it, and by
 * Origin for whatever changes something. Behind a proxy that ends TLS only the host can be compared.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (site !== undefined && site !== 'same-origin' && !(reads && site === 'none')) return refuse(c);
  if (origin !== undefined ? !sameHost(origin, c.req.header('host')) : !reads) return refuse(c);
  return next();
};

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
}

function refuse(c: Context): Response {
  return fail(c, 403, 'cross-site', 'Only the console itself may do this.');
}
