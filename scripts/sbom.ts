/** `npm run sbom`: what is in what we ship, as CycloneDX JSON. From the lock file alone, so that the same lock gives the same file. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '..');

const Component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  purl: z.string(),
  hashes: z.array(z.object({ alg: z.string(), content: z.string() })),
  licenses: z.array(z.unknown()).optional(),
});
const Sbom = z.looseObject({
  specVersion: z.literal('1.5'),
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string(), version: z.string() }) }),
  components: z.array(Component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});
const Lock = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      name: z.string().optional(),
      version: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});
export type Sbom = z.infer<typeof Sbom>;

/** `name@version` of each package that is installed without those that only build and test, as the lock file marks them. */
function shipped(): ReadonlySet<string> {
  const { packages } = Lock.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  const kept = Object.entries(packages).filter(([at, { dev, devOptional }]) => at !== '' && dev !== true && devOptional !== true);
  return new Set(kept.map(([at, { name, version }]) => `${name ?? at.slice(at.lastIndexOf('node_modules/') + 13)}@${version ?? ''}`));
}

/**
 * npm's own list, without what differs from run to run. `dev`: with what only builds and tests use. They are left out here
 * and not by `--omit dev`, with which npm 11.19 leaves out shipped packages that a build tool uses, too.
 */
export function sbom(dev = false): Sbom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const text = execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const bom = Sbom.parse(JSON.parse(text));
  delete bom['serialNumber'];
  delete bom.metadata['timestamp'];
  if (dev) return bom;
  const kept = shipped();
  const components = bom.components.filter(({ name, version }) => kept.has(`${name}@${version}`));
  const refs = new Set([bom.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  return { ...bom, components, dependencies };
}

function main(args: readonly string[]): number {
  const [option, more] = args;
  if (option === '--help') {
    console.log(
      'npm run sbom [-- --dev]\n\nWrites dist/sbom.cdx.json: each package that is in the server or the extension; with --dev also those that build and test.',
    );
    return 0;
  }
  if ((option !== undefined && option !== '--dev') || more !== undefined) {
    console.error(`Unknown argument ${more ?? option ?? ''}. Try --help.`);
    return 2;
  }
  const file = path.join(root, 'dist', 'sbom.cdx.json');
  const bom = sbom(option === '--dev');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`${path.relative(root, file)}: weir ${bom.metadata.component.version}, ${bom.components.length} packages, CycloneDX 1.5`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
