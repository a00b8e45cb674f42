import type { Context } from 'hono';
import { fail } from '../http/fail';
import { CHANNELS, type Channel } from '../kit/choices';
import type { Packed } from '../kit/pack';
import { packChromium, packFirefox } from '../kit/pack';
import { channelPath } from '../kit/subject';
import type { BuildFiles } from '../channels';
import type { Services } from '../services';
import type { RouteName } from './access';
import type { Register } from './register';

type Kind = 'chromium' | 'firefox';
interface Served {
  readonly file: string;
  readonly kind: Kind;
  readonly type: string;
  readonly pick: (packed: Packed) => string | Uint8Array;
}
const SERVED: readonly Served[] = [
  { file: 'update.xml', kind: 'chromium', type: 'application/xml', pick: (p) => p.updateManifest },
  { file: 'weir.crx', kind: 'chromium', type: 'application/x-chrome-extension', pick: (p) => p.package },
  { file: 'updates.json', kind: 'firefox', type: 'application/json', pick: (p) => p.updateManifest },
  { file: 'weir.xpi', kind: 'firefox', type: 'application/x-xpinstall', pick: (p) => p.package },
];

/** The tenant's own extension and its update manifests, for each channel: what the channel offers, packed when first asked for. */
export function extensionRoutes(register: Register, { signer, extensionKey, publicUrl, channels, log }: Services): void {
  /** By kind and channel; a build never changes under its id, which is a hash of its files. */
  const made = new Map<string, { readonly build: string; readonly packed: Packed }>();

  const pack = (kind: Kind, channel: Channel, files: BuildFiles): Packed =>
    kind === 'chromium'
      ? packChromium(files.chromium, signer.rootEnvelope, extensionKey, publicUrl(), channelPath(channel))
      : packFirefox(files.firefox, signer.rootEnvelope, publicUrl(), channelPath(channel));

  async function offered(kind: Kind, channel: Channel): Promise<Packed | null> {
    try {
      const offer = await channels.offered(channel);
      if (offer === null) return null;
      const name = `${kind} ${channel}`;
      const before = made.get(name);
      if (before?.build === offer.build.id) return before.packed;
      const packed = pack(kind, channel, await offer.files());
      made.set(name, { build: offer.build.id, packed });
      return packed;
    } catch (error) {
      log.error({ channel, reason: String(error) }, 'the extension could not be packed');
      return null;
    }
  }

  const answer =
    ({ kind, type, pick }: Served, channel: Channel) =>
    async (c: Context) => {
      const packed = await offered(kind, channel);
      if (packed === null)
        return fail(c, 404, 'not-built', 'The extension has not been built (npm run build), or its channel has been stopped.');
      const content = pick(packed);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    };

  for (const channel of CHANNELS)
    for (const served of SERVED) {
      // Each of these names is in the table of access; a test walks them.
      register(`GET ${channelPath(channel)}/${served.file}` as RouteName, answer(served, channel));
    }
}
