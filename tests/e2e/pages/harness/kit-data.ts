import type { ChannelsView, KitVerifyView, KitView } from '../../../../utils/model/console-api';
import { Choices } from '../../../../server/kit/choices';
import { TOPIC_NAMES } from '../../../../server/kit/facts/policy-fact';
import { kitForm, textsOf } from '../../../../server/kit/form';
import { makeKit } from '../../../../server/kit/kit';
import { plan, policyTree } from '../../../../server/kit/plan';
import { subjectOf, type Tenant } from '../../../../server/kit/subject';
import { judgeExport } from '../../../../server/kit/verify/judge';
import { readExport } from '../../../../server/kit/verify/read';

const tenant: Tenant = {
  base: 'https://weir.nordlicht.example',
  extensionId: 'abcdefghijklmnopabcdefghijklmnop',
  settings: {
    endpoint: 'https://weir.nordlicht.example',
    tenant: 'nordlicht',
    enrolmentToken: 'shown-in-the-console',
    rootSha256: '0123456789abcdef'.repeat(4),
  },
};
const choices = Choices.parse({});

/** The kit as the server makes it. */
export const kit: KitView = {
  files: makeKit(tenant, choices).map(({ path, target, use, lines }) => ({ path, target, use, lines })),
  choices: kitForm(),
  chosen: textsOf(choices),
};

export const channels: ChannelsView = {
  channels: [
    { channel: 'pilot', build: { id: 'a'.repeat(16), version: '1.0.1', at: '2026-11-19T09:00:00Z', codeOf: null }, before: null },
    {
      channel: 'broad',
      build: { id: 'b'.repeat(16), version: '1.0.0.1', at: '2026-11-12T09:00:00Z', codeOf: '0.9.0' },
      before: { id: 'c'.repeat(16), version: '1.0.0', at: '2026-11-10T09:00:00Z', codeOf: null },
    },
  ],
  waiting: '1.1.0',
};

/** What the server says of an export in which a name is misspelt and a policy is missing. */
function verified(): KitVerifyView {
  const subject = subjectOf('chrome', tenant, Choices.parse({ install: 'forcelist' }));
  const text = JSON.stringify(policyTree(plan(subject)))
    .replace('ExtensionInstallForcelist', 'ExtensionInstallForceList')
    .replace('"IncognitoModeAvailability":1,', '');
  const read = readExport(text);
  if (!read.ok) throw new Error(read.reason);
  const findings = judgeExport(read.exported, subject).map((finding) => ({ ...finding, topic: TOPIC_NAMES[finding.topic] }));
  return { browser: 'Google Chrome', findings };
}
export const verify: KitVerifyView = verified();
