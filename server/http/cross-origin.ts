import type { MiddlewareHandler } from 'hono';
import { REQUEST_HEADERS } from '../../utils/trust/request';

/**
 * A store build has no permission for the company's endpoint, so its background asks like any page of the web. Other origins
 * may do so on the device routes only: these are let in by signature and never by cookie, so a page gains nothing by asking.
 * Wide open, without credentials (Fetch standard, 3.3.5: `*` shuts cookies out).
 */
export const crossOrigin: MiddlewareHandler = async (c, next) => {
  c.header('Access-Control-Allow-Origin', '*');
  if (c.req.method !== 'OPTIONS') {
    // The clock of a refused request, and when to come again, are read by the device.
    c.header('Access-Control-Expose-Headers', 'Date, Retry-After');
    return next();
  }
  c.header('Access-Control-Allow-Methods', 'GET, POST');
  c.header('Access-Control-Allow-Headers', [...Object.values(REQUEST_HEADERS), 'content-type'].join(', '));
  c.header('Access-Control-Max-Age', '7200');
  return c.body(null, 204);
};
