import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Services } from '../services';
import { SESSION_MS, sessionHolds } from '../store/sessions';
import { fail } from './fail';

/** `__Host-` makes browsers bind it to this host, to https (or loopback) and to the whole path. */
export const COOKIE = '__Host-weir';
const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const;

export function giveCookie(c: Context, token: string): void {
  setCookie(c, COOKIE, token, { ...ATTRIBUTES, maxAge: SESSION_MS / 1_000 });
}
export function takeCookie(c: Context): void {
  deleteCookie(c, COOKIE, ATTRIBUTES);
}
export function tokenOf(c: Context): string | null {
  return getCookie(c, COOKIE) ?? null;
}

export function adminOnly({ store, adminPasswordHash, now }: Services): MiddlewareHandler {
  return async (c, next) => {
    const token = tokenOf(c);
    if (token === null || !(await sessionHolds(store.db, now(), token, adminPasswordHash)))
      return fail(c, 401, 'session', 'Sign in first.');
    return next();
  };
}
