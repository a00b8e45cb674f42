import type { Event, EventDraft } from '../utils/model/event';

/** A verdict before the device has given it its number, whole and ordinary; each test changes what it is about. */
export function sampleDraft(change: Partial<EventDraft> = {}): EventDraft {
  return {
    id: crypto.randomUUID(),
    minute: '2026-11-20T14:12:00Z',
    kind: 'verdict',
    site: 'chatgpt',
    surface: 'chat',
    channel: 'paste',
    tier: 'consumer-free',
    accountConfidence: 'high',
    workspace: null,
    action: 'redact',
    wouldHave: null,
    choice: 'redacted',
    reason: null,
    reasonText: null,
    rules: [{ id: 'customer-data-where-it-trains' }],
    findings: [{ detector: 'personal.email', count: 12, confidence: 'high' }],
    sizeBucket: '1k-10k',
    policyVersion: 41,
    build: '0.1.0 chromium',
    ...change,
  };
}

/** The same as the device reports it. */
export function sampleEvent({ seq = 1, ...change }: Partial<Event> = {}): Event {
  return { seq, ...sampleDraft(change) };
}
