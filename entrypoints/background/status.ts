import browser from 'webextension-polyfill';
import { StatusResponse, type StatusRequest } from '../../utils/model/api';
import type { Range } from '../../utils/model/ranges';
import type { App } from './app';
import { ask, parseJson } from './device-request';
import type { Enrolled } from './enrolment';
import { governedNow } from './frames';
import { readItem } from './state';

/**
 * Tells the console where this device stands, and what it refused. The server answers with what it lacks of the numbers that this
 * device has given: nothing, but for one that was restored from a backup.
 */
export async function reportStatus(app: App, device: Enrolled): Promise<void> {
  const snapshot = await app.policy.current();
  const tabs = await governedNow(snapshot.adapters);
  const problems = await app.problems(snapshot);
  const { waiting, rejected, lastSeq } = await app.outbox.size();
  const visits = await app.discovery.lease();
  const status: StatusRequest = {
    policyVersion: snapshot.bundle.version,
    bundleSha256: snapshot.source === 'bundle' ? ((await readItem('trust'))?.bundleSha256 ?? null) : null,
    build: app.build,
    ring: app.settings.values.ring ?? 'broad',
    managedKeys: [...app.settings.keys],
    problems: problems.slice(0, 50).map(({ code, detail }) => ({ code: code.slice(0, 60), detail: detail.slice(0, 300) })),
    waiting,
    rejected,
    lastSeq,
    privateWindows: await browser.extension.isAllowedIncognitoAccess(),
    uncoveredTabs: tabs.filter(({ covered }) => !covered).length,
    coverage: await readItem('looks'),
    frames: await readItem('frameLooks'),
    ...(visits === null ? {} : { visits }),
  };
  const answer = await ask(app.rim, {
    endpoint: device.endpoint,
    method: 'POST',
    path: '/v1/status',
    json: status,
    maxBytes: 16 * 1024,
    key: device,
  });
  const parsed = answer.ok ? StatusResponse.safeParse(parseJson(answer.bytes)) : null;
  // A server that does not say so has not counted them: they are sent again.
  if (visits !== null && parsed?.data?.visits === visits.batch) await app.discovery.confirm(visits.batch);
  // While something waits, it may be just that.
  if (!parsed?.success || waiting > 0) return;
  const { missing, highest } = parsed.data;
  const tail: readonly Range[] = highest < lastSeq ? [[highest + 1, lastSeq]] : [];
  if (missing.length + tail.length === 0) return;
  await app.outbox.askedAgain([...missing, ...tail]);
  await app.upload.drain();
}
