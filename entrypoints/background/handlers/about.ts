import type { AboutState } from '../../../utils/messages/contract';
import { effectiveValues, ignoredSettings, type EffectiveInput } from '../../../utils/policy/effective';
import type { App } from '../app';
import { readItem } from '../state';

/** Every value that holds here, and what a page needs to judge a text by it. */
export async function aboutState(app: App): Promise<AboutState> {
  await app.ready;
  const snapshot = await app.policy.whole();
  const input: EffectiveInput = {
    settings: {
      source: app.settings.source,
      values: app.settings.values,
      problems: app.settings.problems as EffectiveInput['settings']['problems'],
    },
    seenAt: (await readItem('managed')).seenAt,
    snapshot,
    acceptedAt: (await readItem('sync')).acceptedAt,
    now: app.rim.now(),
  };
  const { bundle, adapters, groups } = snapshot;
  return {
    policy: await app.policyState(),
    waiting: (await app.outbox.size()).waiting,
    build: app.build,
    values: effectiveValues(input),
    ignored: ignoredSettings(input),
    snapshot: { bundle, adapters, groups },
  };
}
