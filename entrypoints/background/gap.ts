import type { EventDraft } from '../../utils/model/event';

/** Says that `count` events were lost on this device, so that the record is honest. */
export function gapEvent(count: number, now: number, build: string): EventDraft {
  return {
    id: crypto.randomUUID(),
    minute: minuteOf(now),
    kind: 'gap',
    site: 'weir',
    surface: 'chat',
    channel: 'network',
    tier: 'unknown',
    accountConfidence: 'low',
    workspace: null,
    action: 'log',
    wouldHave: null,
    choice: 'none',
    reason: null,
    reasonText: null,
    rules: [],
    findings: [{ detector: 'outbox.lost', count, confidence: 'high' }],
    sizeBucket: '<1k',
    policyVersion: 0,
    build,
  };
}

/** ISO 8601, to the minute: events tell no finer time. */
export function minuteOf(now: number): string {
  return new Date(Math.floor(now / 60_000) * 60_000).toISOString();
}
