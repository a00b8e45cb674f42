import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchRequested } from '../../../utils/page/requested';
import { ADAPTERS } from '../../../utils/sites/all';

const adapterOf = (id: string) => ADAPTERS.find((adapter) => adapter.id === id) ?? { probes: [] };
const ofPlan = (plan: string): string => `https://api.${plan}.githubcopilot.com/github/chat/threads`;

/** The browser's side: what is in the page's timing at first, and what it tells of later. */
function page(atFirst: readonly string[] = []) {
  const entries = (names: readonly string[]) => names.map((name) => ({ name }));
  const observers: ((list: { getEntries(): readonly { name: string }[] }) => void)[] = [];
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => entries(atFirst) as unknown as PerformanceEntryList);
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(told: (typeof observers)[number]) {
        observers.push(told);
      }
      observe = vi.fn();
    },
  );
  return {
    observers,
    request: (...names: string[]) => {
      for (const told of observers) told({ getEntries: () => entries(names) });
    },
  };
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what the page has requested', () => {
  it('is known from before, of what the adapter asks for', () => {
    page([ofPlan('individual'), 'https://github.com/a.js']);
    expect(watchRequested(adapterOf('github-copilot'), vi.fn())()).toEqual([ofPlan('individual')]);
  });
  it('is told of later, and says so when it names another account', () => {
    const { request } = page();
    const changed = vi.fn();
    const requested = watchRequested(adapterOf('github-copilot'), changed);
    request('https://github.com/a.js');
    expect([requested(), changed.mock.calls.length]).toEqual([[], 0]);
    request(ofPlan('individual'), 'https://github.com/b.js');
    request(`${ofPlan('individual')}/2`);
    expect([requested(), changed.mock.calls.length]).toEqual([[`${ofPlan('individual')}/2`], 1]);
    request(ofPlan('individual'), ofPlan('business'));
    expect([requested(), changed.mock.calls.length]).toEqual([[ofPlan('business')], 2]);
  });
  it('is not watched on sites that tell nothing by it', () => {
    const { observers } = page([ofPlan('individual')]);
    expect(watchRequested(adapterOf('chatgpt'), vi.fn())()).toEqual([]);
    expect(observers).toEqual([]);
  });
});
