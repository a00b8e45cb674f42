import { AI_PANEL_FACTS } from './ai-panels';
import type { BrowserId } from './browsers';
import { INSTALL_FACTS } from './install';
import type { PolicyFact } from './policy-fact';
import { WINDOW_FACTS } from './windows';

/** Every policy of every browser that a kit may set, in the order of the files. */
export const POLICY_FACTS: readonly PolicyFact[] = [...INSTALL_FACTS, ...WINDOW_FACTS, ...AI_PANEL_FACTS];

export function factsOf(browser: BrowserId): readonly PolicyFact[] {
  return POLICY_FACTS.filter((fact) => fact.browsers.includes(browser));
}
