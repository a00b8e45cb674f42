import type { Adapter, Probe } from '../model/adapter';

/**
 * The signed-in address, as Google's pages hold it in an inline script. One at gmail.com is a private account. Another
 * domain is probably Workspace, but a private account may use any address: only a domain on the company's own list counts.
 */
export const GOOGLE_ACCOUNT = {
  id: 'page-address',
  from: { kind: 'text', css: 'script', pattern: '"oPEP7c":"([^"\\\\]{3,320})"' },
  email: '',
  domains: { 'gmail.com': 'google-account', 'googlemail.com': 'google-account' },
} as const satisfies Omit<Probe, 'confidence' | 'seen'>;

/** Free and paid private accounts look alike. */
export const GOOGLE_PLANS = { 'google-account': 'consumer-free' } as const satisfies Adapter['plans'];
