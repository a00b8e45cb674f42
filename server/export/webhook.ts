import { createHash, createHmac } from 'node:crypto';
import { message, retry, type Delivery, type Target } from './target';

const TIMEOUT_MS = 20_000;

/**
 * Signature of a message after Standard Webhooks 1.0.0 (standardwebhooks.com): `v1,` and base64 of HMAC-SHA256 over
 * `id.timestamp.body`; the secret is what stands behind `whsec_`, in base64.
 * @param timestamp seconds since the epoch.
 */
export function signature(secret: string, id: string, timestamp: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key)
    .update(`${id}.${String(timestamp)}.${body}`)
    .digest('base64')}`;
}

/** A receiver of JSON over HTTPS. No redirect is followed; the answer's body is not read. */
export function webhook(address: string, secret: string, now: () => number): Target {
  return {
    name: 'webhook',
    address,
    batch: 100,
    async deliver(events, tenant) {
      const timestamp = Math.floor(now() / 1_000);
      const body = JSON.stringify({ type: 'weir.events', timestamp: new Date(now()).toISOString(), data: { tenant, events } });
      // The same batch again has the same id, so that a receiver can tell.
      const id = `weir_${createHash('sha256')
        .update(events.map((event) => event.position).join(' '))
        .digest('hex')
        .slice(0, 32)}`;
      try {
        const response = await fetch(address, {
          method: 'POST',
          redirect: 'manual',
          headers: {
            'content-type': 'application/json',
            'webhook-id': id,
            'webhook-timestamp': String(timestamp),
            'webhook-signature': signature(secret, id, timestamp, body),
          },
          body,
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        await response.body?.cancel();
        return judge(response, now());
      } catch (error) {
        return retry(message(error));
      }
    },
  };
}

/** 408, 429, redirects and what is the server's own fault may pass; any other refusal is about what was sent. */
function judge(response: Response, now: number): Delivery {
  const { status } = response;
  if (response.ok) return { outcome: 'delivered' };
  if (status >= 400 && status < 500 && ![401, 403, 404, 408, 410, 425, 429].includes(status))
    return { outcome: 'refused', reason: `answered ${String(status)}` };
  const header = response.headers.get('retry-after');
  const ms = header === null ? Number.NaN : /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return retry(`answered ${String(status)}`, Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), 3_600_000));
}
