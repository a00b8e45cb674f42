import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PolicyInForce } from '../../../entrypoints/background/policy-in-force';
import { keyTerms } from '../../../utils/knowledge/dictionary';
import type { Bundle } from '../../../utils/model/policy';
import { KNOWLEDGE_KEY } from '../../../utils/model/snapshot';
import { BASELINE } from '../../../utils/policy/baseline';

const FACTS = { groups: undefined, build: 'test' };
const NAMES = keyTerms(
  { id: 'names', label: 'Names', caseSensitive: false, confidence: 'high', terms: ['Halcyon Verge'] },
  () => new Uint8Array(16),
).dictionary;
const knowing: Bundle = { ...BASELINE, dictionaries: [NAMES] };

let policy: PolicyInForce;
beforeEach(() => {
  fakeBrowser.reset();
  policy = new PolicyInForce();
});

test('dictionaries are kept beside the policy, which is whole with them', async () => {
  await policy.enforce(knowing, FACTS);
  expect((await policy.current()).bundle.dictionaries).toEqual([]);
  expect((await policy.whole()).bundle).toEqual(JSON.parse(JSON.stringify(knowing)));
});

test('a policy without any leaves none behind', async () => {
  await policy.enforce(knowing, FACTS);
  await policy.enforce(BASELINE, FACTS);
  expect(Object.keys(await fakeBrowser.storage.local.get())).not.toContain(KNOWLEDGE_KEY);
  expect((await policy.whole()).bundle).toEqual(JSON.parse(JSON.stringify(BASELINE)));
});
