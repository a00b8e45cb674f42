/** One row of the plan: what is done to Weir, what must hold, and where that is shown. */
export interface Row {
  readonly id: string;
  readonly fault: string;
  readonly bar: string;
  /** Files of tests, from the root of the repository. */
  readonly shown: readonly string[];
}

const KILLS = 'tests/e2e/worker/kills.spec.ts';
const ENDPOINTS = 'tests/faults/endpoints.test.ts';
const DEVICE = 'tests/faults/device.test.ts';
const OUTBOX = 'tests/unit/background/outbox.test.ts';
const SYNC = 'tests/unit/background/policy-sync.test.ts';
const TRUST = 'tests/unit/trust/conformance.test.ts';
const LOAD = 'tests/load/main.ts';

const KILLED = 'nothing lost, nothing twice, no unverified bundle, as it should be at the next wake';

/** What the worker is doing when it is killed. */
export const STEPS_KILLED: Readonly<Record<string, string>> = {
  K1: 'message of a decision received',
  K2: 'transaction of the event open',
  K3: 'event committed, no answer yet',
  K4: 'lease committed',
  K5: 'upload started',
  K6: 'request sent, no answer',
  K7: 'only the headers of the answer there',
  K8: 'answer read, nothing acknowledged yet',
  K9: 'acknowledgement committed',
  K10: 'freshness statement read',
  K11: 'bytes of the bundle read',
  K12: 'bundle verified, not stored',
  K13: 'transaction of the bundle open',
  K14: 'bundle stored, pages not told',
  K15: 'upgrade of the database under way',
  K16: 'key made, no id yet',
};

/** The plan, section by section. */
export const PLAN: Readonly<Record<string, readonly Row[]>> = {
  'The worker is killed': [
    ...Object.entries(STEPS_KILLED).map(([id, fault]): Row => ({ id, fault, bar: KILLED, shown: [KILLS] })),
    { id: 'random', fault: 'at random, on a network that fails at random', bar: KILLED, shown: [KILLS] },
  ],
  'The server and the network fail': [
    {
      id: 'E1',
      fault: 'down, or the answer lost, at each endpoint',
      bar: 'the policy stays; tries ever more rarely; all arrives afterwards',
      shown: [ENDPOINTS, OUTBOX],
    },
    { id: 'E2', fault: 'no answer, headers only, a byte at a time', bar: 'given up after 25 s', shown: [ENDPOINTS] },
    {
      id: 'E3',
      fault: '500, 502, 503, 429, 408, 403, 404, redirect, captive portal',
      bar: 'Retry-After kept; no redirect followed; no event removed',
      shown: [ENDPOINTS, OUTBOX],
    },
    { id: 'E4', fault: 'one bit of a document changed', bar: 'refused', shown: [ENDPOINTS, 'tests/unit/trust/tampering.test.ts'] },
    { id: 'E5', fault: 'broken off after 0, 1, 30 bytes', bar: 'refused; the old bundle stays', shown: [ENDPOINTS] },
    { id: 'E6', fault: 'answers of before played back, one store lost', bar: 'refused', shown: [ENDPOINTS] },
    { id: 'E7', fault: 'silence for 1, 3, 31 days', bar: 'stale, expired, and in force', shown: [ENDPOINTS, SYNC] },
    { id: 'E8', fault: 'same version, two hashes, both signed', bar: 'the first is kept', shown: [TRUST] },
    { id: 'E9', fault: 'wrong tenant, ring, type, key, threshold, algorithm', bar: 'refused by name', shown: [TRUST] },
    { id: 'E10', fault: 'fast-forward', bar: 'recovers by rotation of the root', shown: [TRUST] },
    { id: 'E11', fault: 'an answer without end, a gzip bomb', bar: 'read no further than the limit', shown: [ENDPOINTS] },
    { id: 'E12', fault: 'lying acknowledgements, a restored backup', bar: 'nothing lost, nothing twice', shown: [ENDPOINTS, OUTBOX] },
    { id: 'E13', fault: 'events rejected', bar: 'set aside, shown, sent again by the next version', shown: [ENDPOINTS, OUTBOX] },
  ],
  'The device fails': [
    { id: 'C1', fault: 'the clock jumps by −10 years to +10 years', bar: 'events in order, no policy lost', shown: [DEVICE] },
    { id: 'C2', fault: 'disk full at each write', bar: 'events kept elsewhere; gaps exact', shown: [DEVICE, OUTBOX] },
    { id: 'C3', fault: 'IndexedDB blocked, broken, or newer', bar: 'events kept elsewhere until it opens', shown: [DEVICE, OUTBOX] },
    {
      id: 'C4',
      fault: '100,000 events waiting',
      bar: 'a decision is recorded as fast as with none',
      shown: ['tests/e2e/worker/queue.spec.ts', OUTBOX],
    },
    { id: 'C5', fault: 'the outbox full', bar: 'the mildest dropped first, named in a gap', shown: [OUTBOX] },
    {
      id: 'C6',
      fault: 'the browser killed (SIGKILL) at random',
      bar: 'nothing lost that was decided',
      shown: ['tests/e2e/worker/browser-kills.spec.ts'],
    },
    { id: 'C7', fault: 'upgrade with events waiting', bar: 'nothing lost', shown: [KILLS] },
    {
      id: 'C8',
      fault: 'managed policy that comes late, goes, or flaps',
      bar: 'one enrolment; the policy stays',
      shown: [DEVICE, 'tests/unit/background/managed-config.test.ts'],
    },
    { id: 'C9', fault: 'the network comes and goes 100 times', bar: 'few requests; all arrives', shown: [DEVICE] },
    { id: 'C10', fault: 'many tabs', bar: 'one sync; each tab decides on the newest snapshot', shown: ['tests/e2e/worker/worker.spec.ts'] },
  ],
  'Load on one server': [
    { id: 'L1', fault: 'steady polling every ten minutes', bar: 'no errors', shown: [LOAD] },
    { id: 'L2', fault: 'all devices within a minute of an outage', bar: 'no 5xx', shown: [LOAD] },
    { id: 'L3', fault: 'a backlog of events', bar: 'all of them once', shown: [LOAD] },
    { id: 'L4', fault: 'all devices enrol', bar: 'all of them', shown: [LOAD, 'tests/server/enrolment.test.ts'] },
    { id: 'L5', fault: 'kill -9 of the server under load', bar: 'nothing acknowledged is missing', shown: [LOAD] },
  ],
};
