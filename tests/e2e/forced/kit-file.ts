import { tenantOf } from '../../../server/kit/browser-policy';
import { Choices } from '../../../server/kit/choices';
import { makeKit, textOf } from '../../../server/kit/kit';
import type { Stage } from './stage';

/** The kit's policies.json for Firefox on Linux, as it is handed out. Consent is on record, so that nobody is asked. */
export function firefoxPolicies({ server }: Pick<Stage, 'server'>, choices: Partial<Choices> = {}): string {
  const parsed = Choices.parse({ ...choices, dataConsent: true });
  const file = makeKit(tenantOf(server.services), parsed).find(({ path }) => path === 'linux/firefox-policies.json');
  if (file === undefined) throw new Error('no file for Firefox');
  return textOf(file);
}
