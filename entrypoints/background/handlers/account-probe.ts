import type { MessageRequest, MessageResponse } from '../../../utils/messages/contract';
import type { Sender } from '../../../utils/messages/receive';
import { askSite, backgroundProbe, type Fetch } from '../../../utils/account/ask';
import { pickFields } from '../../../utils/account/pick';
import { adapterFor } from '../../../utils/sites/match';
import type { App } from '../app';
import { parseJson, readBounded } from '../device-request';
import { socketSaid } from '../socket-probes';

const MAX_BYTES = 1_024 * 1_024;
const TIMEOUT_MS = 5_000;

/**
 * Reads one account endpoint of the sender's own site with the site's cookies, where the page's own policy keeps a
 * content script from it (Firefox), or what a socket of its own was opened with. Only a probe of the site's adapter, only the sender's own origin; what the probe
 * does not name is dropped where it is parsed, and nothing is stored. A tab with cookies of its own is not asked for: the site
 * would answer for whoever is signed in elsewhere, and a private window would pass for the company's workspace.
 */
export async function accountProbe(
  app: App,
  request: MessageRequest<'account.probe'>,
  sender: Sender,
): Promise<MessageResponse<'account.probe'>> {
  await app.ready;
  const adapter = adapterFor(new URL(sender.origin).hostname, (await app.policy.current()).adapters);
  const probe = adapter?.id === request.site ? backgroundProbe(adapter, request.probe) : null;
  if (probe?.from.kind === 'socket') {
    const said = sender.tabId === null ? undefined : await socketSaid(sender.tabId, sender.origin, probe.id, request.since);
    return { fields: said === undefined ? null : pickFields(said, probe) };
  }
  if (probe?.from.kind !== 'fetch' || sender.apart) return { fields: null };
  // The path begins with a slash; `//host/…` or a backslash must not lead elsewhere.
  if (new URL(sender.origin + probe.from.path).origin !== sender.origin) return { fields: null };
  const bounded: Fetch = async (url, init) => {
    const response = await app.rim.fetch(url, init);
    const bytes = await readBounded(response, MAX_BYTES);
    if (bytes === null) throw new Error('too long for an account answer');
    return { ok: response.ok, json: () => Promise.resolve(parseJson(bytes)) };
  };
  const picked = await askSite(probe, sender.origin, bounded, AbortSignal.timeout(TIMEOUT_MS));
  return { fields: picked === null ? null : { ...picked } };
}
