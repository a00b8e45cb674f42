import type { Candidate, SiteReport, Tried } from '../../../utils/model/site-check';

/** A site check that passed, of ChatGPT as the built-in adapter knows it. */
export const PASSED: SiteReport = {
  report: 'weir site check',
  schema: 1,
  date: '2026-11-24',
  site: 'chatgpt',
  name: 'ChatGPT',
  host: 'chatgpt.com',
  build: '0.1.0 chrome managed',
  browser: 'Chrome 156',
  policy: { source: 'bundle', version: 41, ageHours: 2 },
  line: 'live',
  surface: 'chat',
  armed: 'before-page',
  engine: true,
  hooks: { paste: 'live', drop: 'live', upload: 'live', submit: 'live' },
  composer: { found: 'adapter', css: '#prompt-textarea' },
  submit: { found: 'adapter', css: 'button[data-testid="send-button"]' },
  submitLinked: true,
  marker: { outcome: 'cleared', heard: ['paste', 'beforeinput', 'input'] },
  account: { tier: 'team', confidence: 'high', probes: [{ id: 'session', confidence: 'high' }] },
  requests: { seen: ['conversation'], known: 5 },
  candidates: { composer: [], submit: [] },
};

/** One part was not found, and this is what may be it. */
export function withCandidates(part: 'composer' | 'submit', selectors: readonly Tried[], editor?: Candidate['editor']): SiteReport {
  const candidate: Candidate = {
    tag: 'div',
    attributes: {},
    classes: [],
    appeared: true,
    selectors: [...selectors],
    ...(editor ? { editor } : {}),
  };
  return { ...PASSED, [part]: { found: 'missing' }, candidates: { composer: [], submit: [], [part]: [candidate] } };
}

export const missingSend = (): SiteReport =>
  withCandidates('submit', [
    { css: 'div.new-send', count: 1 },
    { css: 'div', count: 40 },
  ]);
