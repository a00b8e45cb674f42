import { expect, test } from 'vitest';
import { notCovered, type Seen } from '../../../entrypoints/background/uncovered';
import type { Adapter } from '../../../utils/model/adapter';
import { ADAPTERS } from '../../../utils/sites/all';

const [first] = ADAPTERS;
if (first === undefined) throw new Error('no adapter');
const adapter: Adapter = { ...first, confirmedLive: '2026-11-02' };
const policy: Seen['policy'] = {
  source: 'bundle',
  version: 1,
  freshAt: null,
  stale: false,
  expired: false,
  problems: [],
  settings: 'managed',
  brakes: [],
  enrolled: true,
  locks: [],
};
const FRAMES: Seen['frames'] = { covered: 0, late: 0, elsewhere: 0, missing: 0 };
const seen: Seen = {
  governed: true,
  adapter,
  report: { composer: true, engine: true },
  guard: { armed: 'before-page', off: [] },
  frames: FRAMES,
  line: 'live',
  policy,
};
const withoutHosts = { ...policy, problems: [{ code: 'host.missing', detail: '*://chat.example/*' }] };

const CASES: Readonly<Record<string, readonly [Seen, readonly string[]]>> = {
  'what is never read, where all is well': [seen, ['files', 'devices']],
  'that the page is outside': [{ ...seen, governed: false, adapter: null, report: null, guard: null }, ['elsewhere', 'devices']],
  'that no guard answers, whatever it once reported': [{ ...seen, guard: null }, ['not-started', 'files', 'devices']],
  'that the guard came after the page': [{ ...seen, guard: { armed: 'later', off: [] } }, ['late', 'files', 'devices']],
  'which hooks are off': [{ ...seen, guard: { armed: 'before-page', off: ['paste'] } }, ['channels', 'files', 'devices']],
  'that frames are of other sites': [{ ...seen, frames: { ...FRAMES, elsewhere: 2 } }, ['frames.elsewhere', 'files', 'devices']],
  'that frames have no guard': [{ ...seen, frames: { ...FRAMES, missing: 1 } }, ['frames.missing', 'files', 'devices']],
  'that there is no field to write in': [{ ...seen, report: { composer: false, engine: true } }, ['no-composer', 'files', 'devices']],
  'that the site was never confirmed': [{ ...seen, adapter: { ...adapter, confirmedLive: null } }, ['not-live', 'files', 'devices']],
  'that the browser keeps governed hosts from us': [{ ...seen, policy: withoutHosts }, ['hosts', 'files', 'devices']],
  'that this browser has no second line': [{ ...seen, line: 'absent' }, ['files', 'line.absent', 'devices']],
  'that the second line failed its test': [{ ...seen, line: 'down' }, ['files', 'line.down', 'devices']],
  'that the second line misses what wakes it': [{ ...seen, line: 'no-promise' }, ['files', 'line.no-promise', 'devices']],
};
test.each(Object.entries(CASES))('says %s', (_, [state, codes]) => {
  expect(notCovered(state).map(({ code }) => code)).toEqual(codes);
});
test('names the site and the hosts that are kept from us', () => {
  expect(notCovered({ ...seen, policy: withoutHosts })[0]?.params).toMatchObject({ site: adapter.name, hosts: '*://chat.example/*' });
});
test('says how many frames', () => {
  const said = notCovered({ ...seen, frames: { covered: 4, late: 0, elsewhere: 3, missing: 2 } });
  expect(said.slice(0, 2).map(({ code, params }) => [code, params.count])).toEqual([
    ['frames.elsewhere', 3],
    ['frames.missing', 2],
  ]);
});
