import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { beforeAll, describe, expect, test } from 'vitest';
import { sbom, type Sbom } from '../../scripts/sbom';
import { root } from './source-files';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly inBundle?: boolean;
}
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const manifest = json('package.json') as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
const lock = json('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([name]) => name !== '');

describe('the lock file', () => {
  test('binds every package to its content by hash', () => {
    expect(locked.length).toBeGreaterThan(300);
    const loose = locked.filter(
      ([, { integrity, inBundle }]) => !/^sha(512|1)-[A-Za-z0-9+/]+={0,2}$/.test(integrity ?? '') && inBundle !== true,
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  });
  test('takes packages from the registry only: no link, no address of its own', () => {
    expect(locked.filter(([, { link }]) => link === true).map(([name]) => name)).toEqual([]);
    const addresses = new Set(
      locked
        .map(([, { resolved }]) => resolved)
        .filter((each) => each !== undefined)
        .map((each) => new URL(each).host),
    );
    expect([...addresses].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });
  test('and package.json name the same exact versions', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
  test('is installed without running scripts of packages', () => {
    expect(readFileSync(path.join(root, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
  });
});

describe('the bill of materials', () => {
  let bom: Sbom;
  beforeAll(() => {
    bom = sbom();
  }, 120_000);

  test('is CycloneDX, by its schema', async () => {
    expect(bom.specVersion).toBe('1.5');
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(JSON.stringify(bom))).toBeNull();
    const broken = { ...bom, components: [{ ...bom.components[0], type: 'librari' }] };
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(JSON.stringify(broken))).not.toBeNull();
  });
  test('names each package that is shipped, with its version, hash and licence, and nothing that only builds or tests', () => {
    const shipped = new Map(bom.components.map((component) => [component.name, component]));
    for (const [name, version] of Object.entries(manifest.dependencies)) expect(shipped.get(name)?.version, name).toBe(version);
    const builds = Object.keys(manifest.devDependencies).filter((name) => lock.packages[`node_modules/${name}`]?.dev === true);
    expect(builds).toContain('vitest');
    for (const name of builds) expect(shipped.has(name), name).toBe(false);
    for (const { name, version, purl, hashes, licenses } of bom.components) {
      expect(purl, name).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      expect(licenses?.length, name).toBeGreaterThan(0);
      const { integrity = '' } = locked.find(([at, each]) => at.endsWith(`node_modules/${name}`) && each.version === version)?.[1] ?? {};
      expect(
        hashes.map(({ content }) => content),
        name,
      ).toContain(Buffer.from(integrity.slice(integrity.indexOf('-') + 1), 'base64').toString('hex'));
    }
  });
  test('is the same each time', () => {
    expect(sbom()).toEqual(bom);
  }, 120_000);
});
