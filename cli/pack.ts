import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BUILT, optionsFromEnvironment, type ServerOptions } from '../server/config';
import { CHANNELS } from '../server/kit/choices';
import { readFiles } from '../server/kit/files';
import { packChromium, packFirefox, type Packed } from '../server/kit/pack';
import { channelPath } from '../server/kit/subject';
import { keptKey } from '../server/secrets';
import { openSigner } from '../server/signer';
import type { Command } from './command';
import { UsageError } from './command';

const HELP = `Usage: weir pack --out FOLDER [--channel pilot|broad]

Packs the built extension for this server's tenant, as the server itself hands it out: weir.crx and update.xml for Chromium,
weir.xpi and updates.json for Firefox, each with the tenant's root of trust in it. The same build and key give the same bytes.
Each channel has addresses of its own (broad); what the server offers on them is decided by "weir channel".

  WEIR_DATA          the server's data folder, with its keys (.weir)
  WEIR_PUBLIC_URL    the address from which browsers will fetch the files (required)

Run npm run build first.
`;

function options(args: readonly string[]): { out: string; base: string; folder: string; server: ServerOptions } {
  try {
    const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' }, channel: { type: 'string' } } });
    const server = optionsFromEnvironment(process.env);
    if (values.out === undefined) throw new Error('--out FOLDER is missing: where should the files go?');
    if (server.publicUrl === undefined) throw new Error('WEIR_PUBLIC_URL is missing: from which address will browsers fetch the files?');
    const channel = CHANNELS.find((name) => name === (values.channel ?? 'broad'));
    if (channel === undefined) throw new Error(`--channel: expected ${CHANNELS.join(' or ')}, found "${values.channel ?? ''}".`);
    return { out: values.out, base: server.publicUrl, folder: channelPath(channel), server };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export const pack: Command = {
  summary: "pack the tenant's extension (CRX, XPI and update manifests)",
  help: HELP,
  run: async (args) => {
    const { out, base, folder, server } = options(args);
    const missing = [BUILT.chromiumDir, BUILT.firefoxDir].find((built) => !existsSync(built));
    if (missing !== undefined) {
      process.stderr.write(`There is no ${missing}: run npm run build first.\n`);
      return 1;
    }
    const signer = await openSigner(server.dataDir, server.tenant ?? null, server.keys ?? {}, Date.now());
    const key = await keptKey(path.join(server.dataDir, 'keys', 'extension.pem'), server.keys?.extension, 'rsa');
    await mkdir(out, { recursive: true });
    const write = async ({ id, version, package: bytes, updateManifest }: Packed, names: readonly [string, string]): Promise<void> => {
      await writeFile(path.join(out, names[0]), bytes);
      await writeFile(path.join(out, names[1]), updateManifest);
      process.stdout.write(`${names[0]}  ${id}  ${version}  ${bytes.length} bytes\n`);
    };
    await write(packChromium(await readFiles(BUILT.chromiumDir), signer.rootEnvelope, key, base, folder), ['weir.crx', 'update.xml']);
    await write(packFirefox(await readFiles(BUILT.firefoxDir), signer.rootEnvelope, base, folder), ['weir.xpi', 'updates.json']);
    return 0;
  },
};
