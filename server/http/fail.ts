import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The error body of every route (`ApiError`): a name for programs, a sentence for people, and where it is wrong. */
export function fail(
  c: Context,
  status: ContentfulStatusCode,
  error: string,
  message: string,
  more: { path?: string; retryAfter?: number } = {},
): Response {
  if (more.retryAfter !== undefined) c.header('Retry-After', String(more.retryAfter));
  return c.json({ error, message, ...(more.path === undefined ? {} : { path: more.path }) }, status);
}
