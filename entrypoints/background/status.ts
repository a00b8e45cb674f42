import type { StatusRequest } from '../../utils/model/api';
import type { App } from './app';
import { governedTabs } from './coverage';
import { ask } from './device-request';
import type { Enrolled } from './enrolment';
import { readItem } from './state';
import { coveredTabs } from './tabs';

/** Tells the console where this device stands, and what it refused. Nothing depends on its arrival. */
export async function reportStatus(app: App, device: Enrolled): Promise<void> {
  const snapshot = await app.policy.current();
  const tabs = await governedTabs(snapshot.adapters);
  const covered = await coveredTabs(tabs);
  const problems = await app.problems(snapshot);
  const status: StatusRequest = {
    policyVersion: snapshot.bundle.version,
    bundleSha256: snapshot.source === 'bundle' ? ((await readItem('trust'))?.bundleSha256 ?? null) : null,
    build: app.build,
    ring: app.settings.values.ring ?? 'broad',
    managedKeys: [...app.settings.keys],
    problems: problems.slice(0, 50).map(({ code, detail }) => ({ code: code.slice(0, 60), detail: detail.slice(0, 300) })),
    waiting: (await app.outbox.size()).waiting,
    uncoveredTabs: tabs.filter((id) => !covered.has(id)).length,
  };
  await ask(app.rim, { endpoint: device.endpoint, method: 'POST', path: '/v1/status', json: status, maxBytes: 16 * 1024, key: device });
}
