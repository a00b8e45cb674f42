import type { EventView } from '../../utils/model/console-api';

/** What became of a batch. `refused` is the receiver's word on what was sent: the same again would not help. */
export type Delivery =
  | { readonly outcome: 'delivered' }
  | { readonly outcome: 'retry'; readonly reason: string; readonly retryAfterMs: number | null }
  | { readonly outcome: 'refused'; readonly reason: string };

/** Where events go out to. */
export interface Target {
  readonly name: 'webhook' | 'syslog';
  /** As the console shows it; holds no secret. */
  readonly address: string;
  /** Most events that go together. */
  readonly batch: number;
  deliver(events: readonly EventView[], tenant: string): Promise<Delivery>;
}

export const retry = (reason: string, retryAfterMs: number | null = null): Delivery => ({ outcome: 'retry', reason, retryAfterMs });
export const message = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (cause instanceof Error ? cause.message : String(cause)).slice(0, 300);
};
