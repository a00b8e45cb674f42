import { fail } from '../http/fail';
import { readFiles } from '../kit/files';
import type { Packed } from '../kit/pack';
import { packChromium, packFirefox } from '../kit/pack';
import type { Services } from '../services';
import type { Context } from 'hono';
import type { Register } from './register';

/** The tenant's own extension and its update manifests, packed from the build when first asked for. */
export function extensionRoutes(register: Register, { options, signer, extensionKey, publicUrl, log }: Services): void {
  const chromium = once(options.chromiumDir, (files) => packChromium(files, signer.rootEnvelope, extensionKey, publicUrl()));
  const firefox = once(options.firefoxDir, (files) => packFirefox(files, signer.rootEnvelope, publicUrl()));

  function once(folder: string | undefined, pack: (files: Awaited<ReturnType<typeof readFiles>>) => Packed): () => Promise<Packed | null> {
    let packed: Promise<Packed> | null = null;
    return async () => {
      if (folder === undefined) return null;
      try {
        packed ??= readFiles(folder).then(pack);
        return await packed;
      } catch (error) {
        // Asked for again, it is tried again: the build may have been made meanwhile.
        packed = null;
        log.error({ folder, reason: String(error) }, 'the extension could not be packed');
        return null;
      }
    };
  }

  const answer =
    (load: () => Promise<Packed | null>, type: string, pick: (packed: Packed) => string | Uint8Array) => async (c: Context) => {
      const packed = await load();
      if (packed === null) return fail(c, 404, 'not-built', 'The extension has not been built: run npm run build.');
      return c.body(Uint8Array.from(bytesOf(pick(packed))), 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    };

  register(
    'GET /extension/update.xml',
    answer(chromium, 'application/xml', (p) => p.updateManifest),
  );
  register(
    'GET /extension/weir.crx',
    answer(chromium, 'application/x-chrome-extension', (p) => p.package),
  );
  register(
    'GET /extension/updates.json',
    answer(firefox, 'application/json', (p) => p.updateManifest),
  );
  register(
    'GET /extension/weir.xpi',
    answer(firefox, 'application/x-xpinstall', (p) => p.package),
  );
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}
