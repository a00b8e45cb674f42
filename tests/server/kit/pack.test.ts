import { createHash, createPublicKey, generateKeyPairSync, verify, type KeyObject } from 'node:crypto';
import { chmod, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionId, publicKeyOf } from '../../../server/kit/crx';
import { readFiles, writeFiles, type ExtensionFiles } from '../../../server/kit/files';
import { packChromium, packFirefox, unpackedCopy } from '../../../server/kit/pack';
import { manifestOf } from '../../../server/kit/tenant';
import { chromiumUpdateManifest } from '../../../server/kit/update-manifest';
import { openSigner, type TenantSigner } from '../../../server/signer';
import { TenantFile } from '../../../utils/model/tenant-file';
import { sha256Hex, textOf, utf8 } from '../../../utils/trust/bytes';
import { trustRoot } from '../../../utils/trust/root';
import { envelopeBytes } from '../../../utils/trust/dsse';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const gecko = { id: 'weir@weir.invalid', strict_min_version: '142.0' };
const files: ExtensionFiles = new Map([
  ['manifest.json', utf8(JSON.stringify({ manifest_version: 3, name: 'Weir', version: '1.2.3', browser_specific_settings: { gecko } }))],
  ['content-scripts/guard.js', utf8('1;\n'.repeat(500))],
  ['icon/16.png', new Uint8Array([137, 80, 78, 71])],
]);

let dataDir: string;
let signer: TenantSigner;
let key: KeyObject;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'weir-kit-'));
  signer = await openSigner(dataDir, 'acme', {}, NOW);
  key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** Fields of a protobuf message that has bytes only. */
function fields(message: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const length = varint();
    found.set(tag >> 3, message.subarray(at, at + length));
    at += length;
  }
  return found;
}

describe('the CRX', () => {
  const parts = (crx: Buffer) => {
    const header = fields(crx.subarray(12, 12 + crx.readUInt32LE(8)));
    return { header, archive: crx.subarray(12 + crx.readUInt32LE(8)) };
  };
  const packed = () => packChromium(files, signer.rootEnvelope, key, 'https://weir.example.com');

  it('is of version 3 and signed with the key that its id follows from', () => {
    const crx = Buffer.from(packed().package);
    expect([crx.subarray(0, 4).toString(), crx.readUInt32LE(4)]).toEqual(['Cr24', 3]);
    const { header, archive } = parts(crx);
    const signedData = header.get(10_000) ?? Buffer.alloc(0);
    const proof = fields(header.get(2) ?? Buffer.alloc(0));
    const publicKey = createPublicKey({ key: proof.get(1) ?? Buffer.alloc(0), format: 'der', type: 'spki' });
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signedData.length);
    const message = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, archive]);
    expect(verify('sha256', message, publicKey, proof.get(2) ?? Buffer.alloc(0))).toBe(true);
    const id = fields(signedData).get(1)?.toString('hex') ?? '';
    expect(extensionId(key)).toBe(Array.from(id, (d) => 'abcdefghijklmnop'[parseInt(d, 16)]).join(''));
    expect(packed().id).toBe(extensionId(key));
  });
  it("holds every file, the tenant's root and the address of its updates", async () => {
    const inside = unzipSync(Uint8Array.from(parts(Buffer.from(packed().package)).archive));
    expect(Object.keys(inside)).toEqual(['content-scripts/guard.js', 'icon/16.png', 'manifest.json', 'tenant.json']);
    expect(inside['icon/16.png']).toEqual(files.get('icon/16.png'));
    expect(manifestOf(new Map(Object.entries(inside)))).toMatchObject({
      version: '1.2.3',
      update_url: 'https://weir.example.com/extension/update.xml',
    });
    const tenant = TenantFile.parse(JSON.parse(textOf(inside['tenant.json'] ?? new Uint8Array()) ?? ''));
    expect(tenant.settings).toBeUndefined();
    const pins = { tenant: 'acme', rootSha256: signer.rootSha256, packagedRoot: envelopeBytes(tenant.root) };
    expect(await trustRoot(signer.rootBytes, pins, NOW)).toMatchObject({ ok: true });
    expect(await sha256Hex(envelopeBytes(tenant.root))).toBe(signer.rootSha256);
  });
  it('is the same, byte for byte, from the same files and key, in any order and time zone', () => {
    const first = packed().package;
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const again = packChromium(new Map([...files].reverse()), signer.rootEnvelope, key, 'https://weir.example.com').package;
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });
});

it('two builds of the same code give the same bytes, whenever and in whatever order their files were written', async () => {
  const folders = ['first', 'second'].map((name) => path.join(dataDir, name));
  const [first = '', second = ''] = folders;
  await writeFiles(files, first);
  await writeFiles(new Map([...files].reverse()), second);
  for (const name of files.keys()) {
    await utimes(path.join(first, name), new Date('2020-01-01'), new Date('2020-01-01'));
    await utimes(path.join(second, name), new Date('2026-11-20'), new Date('2026-11-20'));
    await chmod(path.join(second, name), 0o600);
  }
  const [a, b] = await Promise.all(folders.map(readFiles));
  if (a === undefined || b === undefined) throw new Error('two folders');
  const base = 'https://weir.example.com';
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const root = signer.rootEnvelope;
  expect(hash(packChromium(b, root, key, base).package)).toBe(hash(packChromium(a, root, key, base).package));
  expect(hash(packFirefox(b, root, base).package)).toBe(hash(packFirefox(a, root, base).package));
  const changed = new Map([...a, ['content-scripts/guard.js', utf8('2;')]]);
  expect(hash(packChromium(changed, root, key, base).package)).not.toBe(hash(packChromium(a, root, key, base).package));
});

it('a channel has addresses of its own, in the package and in its update manifest', () => {
  const packed = packChromium(files, signer.rootEnvelope, key, 'https://weir.example.com', '/extension/pilot');
  expect(packed.updateManifest).toContain('codebase="https://weir.example.com/extension/pilot/weir.crx"');
  expect(packFirefox(files, signer.rootEnvelope, 'https://weir.example.com', '/extension/pilot').updateManifest).toContain(
    '/extension/pilot/weir.xpi',
  );
});

describe('the XPI', () => {
  it('names its update address over https only, because Firefox takes no other', () => {
    const settings = (base: string) =>
      manifestOf(new Map(Object.entries(unzipSync(packFirefox(files, signer.rootEnvelope, base).package)))).browser_specific_settings;
    expect(settings('https://weir.example.com')?.gecko).toEqual({
      ...gecko,
      update_url: 'https://weir.example.com/extension/updates.json',
    });
    expect(settings('http://127.0.0.1:8787')?.gecko).toEqual(gecko);
  });
  it('is bound by hash to its update manifest', () => {
    const packed = packFirefox(files, signer.rootEnvelope, 'https://weir.example.com');
    expect(JSON.parse(packed.updateManifest)).toEqual({
      addons: {
        'weir@weir.invalid': {
          updates: [
            {
              version: '1.2.3',
              update_link: 'https://weir.example.com/extension/weir.xpi',
              update_hash: `sha256:${createHash('sha256').update(packed.package).digest('hex')}`,
            },
          ],
        },
      },
    });
  });
});

it("Chromium's update manifest holds no markup but its own", () => {
  const xml = chromiumUpdateManifest('abc', '1.0"><x>', 'https://a/?b=1&c=2');
  expect(xml).toContain('codebase="https://a/?b=1&#38;c=2" version="1.0&#34;&#62;&#60;x&#62;"');
  expect(xml).toContain('<app appid="abc">');
});

it('an unpacked copy has the id of the packed one, and the settings of the trial', async () => {
  const settings = { endpoint: 'http://127.0.0.1:8787', tenant: 'acme' };
  const folder = path.join(dataDir, 'unpacked');
  await writeFiles(unpackedCopy(files, signer.rootEnvelope, key, settings), folder);
  const copy = await readFiles(folder);
  expect([...copy.keys()].sort()).toEqual([...files.keys(), 'tenant.json'].sort());
  expect(manifestOf(copy)).toMatchObject({ key: publicKeyOf(key).toString('base64') });
  expect(JSON.parse(textOf(copy.get('tenant.json') ?? new Uint8Array()) ?? '')).toMatchObject({ settings });
});
