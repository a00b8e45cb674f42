import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { CHANNELS, type Channel } from './kit/choices';
import { readFiles, type ExtensionFiles } from './kit/files';
import { manifestOf, withManifest } from './kit/tenant';
import { zip } from './kit/zip';
import { oneAtATime } from './one-at-a-time';
import { readOrNull, writePrivate } from './secrets';

const Build = z.strictObject({
  /** Hash of its files, cut short. */
  id: z.string(),
  version: z.string(),
  at: z.iso.datetime(),
  /** Set where it is an older build under a higher version. */
  codeOf: z.string().nullable(),
});
export type Build = z.infer<typeof Build>;
const State = z.strictObject({
  builds: z.array(Build),
  /** What a channel offers, and what it offered before, newest last. */
  channels: z.record(z.enum(CHANNELS), z.strictObject({ build: z.string().nullable(), before: z.array(z.string()) })),
});
type State = z.infer<typeof State>;

export type ChannelAction = 'release' | 'promote' | 'stop' | 'roll-back';
export type Changed = { readonly ok: true; readonly says: string } | { readonly ok: false; readonly says: string };

/** The two packages of a build, unpacked. */
export interface BuildFiles {
  readonly chromium: ExtensionFiles;
  readonly firefox: ExtensionFiles;
}

/** Compares versions as browsers do: number by number. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const EMPTY: State = { builds: [], channels: { pilot: { build: null, before: [] }, broad: { build: null, before: [] } } };

/**
 * Which build each channel offers, in the data folder. The first build that is asked for is on both channels; any later
 * one that the server finds beside it waits for `release`, so that an upgrade of the server changes no browser by itself.
 */
export class Channels {
  readonly #folder: string;
  readonly #built: () => Promise<BuildFiles | null>;
  readonly #now: () => number;
  /** Two changes at once would each lose the other's. */
  readonly #alone = oneAtATime();

  constructor(
    dataDir: string,
    built: { readonly chromiumDir?: string | undefined; readonly firefoxDir?: string | undefined },
    now: () => number,
  ) {
    this.#folder = path.join(dataDir, 'channels');
    this.#now = now;
    this.#built = async () => {
      if (built.chromiumDir === undefined || built.firefoxDir === undefined) return null;
      const [chromium, firefox] = await Promise.all([readFiles(built.chromiumDir), readFiles(built.firefoxDir)]).catch(() => [null, null]);
      return chromium === null || firefox === null ? null : { chromium, firefox };
    };
  }

  async #state(): Promise<State> {
    const text = await readOrNull(path.join(this.#folder, 'state.json'));
    if (text !== null) return State.parse(JSON.parse(text));
    const state = structuredClone(EMPTY);
    const files = await this.#built();
    if (files === null) return state;
    const first = await this.#keep(state, files, null);
    for (const name of CHANNELS) state.channels[name] = { build: first.id, before: [] };
    await this.#save(state);
    return state;
  }

  async #save(state: State): Promise<void> {
    await writePrivate(path.join(this.#folder, 'state.json'), `${JSON.stringify(state, null, 2)}\n`);
  }

  async #keep(state: State, files: BuildFiles, codeOf: string | null): Promise<Build> {
    const [chromium, firefox] = [zip(files.chromium), zip(files.firefox)];
    const id = createHash('sha256').update(chromium).update(firefox).digest('hex').slice(0, 16);
    const there = state.builds.find((build) => build.id === id);
    if (there !== undefined) return there;
    await mkdir(path.join(this.#folder, id), { recursive: true });
    await writeFile(path.join(this.#folder, id, 'chromium.zip'), chromium);
    await writeFile(path.join(this.#folder, id, 'firefox.zip'), firefox);
    const build = { id, version: manifestOf(files.chromium).version, at: new Date(this.#now()).toISOString(), codeOf };
    state.builds.push(build);
    return build;
  }

  async #files(id: string): Promise<BuildFiles> {
    const read = async (name: string): Promise<ExtensionFiles> =>
      new Map(Object.entries(unzipSync(new Uint8Array(await readFile(path.join(this.#folder, id, name))))));
    return { chromium: await read('chromium.zip'), firefox: await read('firefox.zip') };
  }

  /** The build that a channel offers, its packages read only when asked for; null where there is none: not built, or stopped before there was another. */
  offered(channel: Channel): Promise<{ readonly build: Build; readonly files: () => Promise<BuildFiles> } | null> {
    return this.#alone(async () => {
      const state = await this.#state();
      const build = state.builds.find(({ id }) => id === state.channels[channel].build);
      return build === undefined ? null : { build, files: () => this.#files(build.id) };
    });
  }

  /** Every channel with its build, and the build that lies beside the server. */
  view(): Promise<{
    readonly channels: readonly { readonly channel: Channel; readonly build: Build | null; readonly before: Build | null }[];
    readonly waiting: string | null;
  }> {
    return this.#alone(async () => {
      const state = await this.#state();
      const find = (id: string | null | undefined): Build | null => state.builds.find((build) => build.id === id) ?? null;
      const built = await this.#built();
      return {
        channels: CHANNELS.map((channel) => ({
          channel,
          build: find(state.channels[channel].build),
          before: find(state.channels[channel].before.at(-1)),
        })),
        waiting: built === null ? null : manifestOf(built.chromium).version,
      };
    });
  }

  change(channel: Channel, action: ChannelAction): Promise<Changed> {
    return this.#alone(async () => {
      const state = await this.#state();
      const changed = await this.#apply(state, channel, action);
      if (changed.ok) await this.#save(state);
      return changed;
    });
  }

  async #apply(state: State, channel: Channel, action: ChannelAction): Promise<Changed> {
    const here = state.channels[channel];
    const current = state.builds.find(({ id }) => id === here.build) ?? null;
    const before = state.builds.find(({ id }) => id === here.before.at(-1)) ?? null;
    const offer = (build: Build): Changed => {
      if (current !== null && compareVersions(build.version, current.version) <= 0)
        return {
          ok: false,
          says: `${channel} offers ${current.version}; browsers would not take ${build.version} over it. To go back, use roll-back.`,
        };
      state.channels[channel] = { build: build.id, before: [...here.before, ...(current === null ? [] : [current.id])] };
      return { ok: true, says: `${channel} offers ${build.version} now.` };
    };
    switch (action) {
      case 'release': {
        const files = await this.#built();
        if (files === null) return { ok: false, says: 'The extension has not been built: run npm run build.' };
        const { version } = manifestOf(files.chromium);
        const build = await this.#keep(state, files, null);
        if (state.builds.some((other) => other.version === version && other.id !== build.id))
          return { ok: false, says: `Version ${version} has been offered with other content: raise the version in package.json.` };
        return offer(build);
      }
      case 'promote': {
        const pilot = state.builds.find(({ id }) => id === state.channels.pilot.build);
        if (channel !== 'broad') return { ok: false, says: 'Only what is on pilot can be promoted, and only to broad.' };
        return pilot === undefined ? { ok: false, says: 'Nothing is on pilot.' } : offer(pilot);
      }
      case 'stop': {
        if (current === null) return { ok: false, says: `${channel} offers nothing.` };
        state.channels[channel] = { build: before?.id ?? null, before: here.before.slice(0, -1) };
        const instead = before === null ? 'nothing' : before.version;
        return {
          ok: true,
          says: `${channel} offers ${instead} again: no further browser gets ${current.version}. Those that have it keep it; to take it back, use roll-back.`,
        };
      }
      case 'roll-back': {
        if (current === null || before === null) return { ok: false, says: `${channel} has no build before this one.` };
        // Browsers never go down: the older code comes as a version of its own, one above all that were offered.
        const newest =
          state.builds
            .map((each) => each.version)
            .sort(compareVersions)
            .at(-1) ?? current.version;
        const [major = '0', minor = '0', patch = '0', fourth = '0'] = newest.split('.');
        const version = `${major}.${minor}.${patch}.${Number(fourth) + 1}`;
        const { chromium, firefox } = await this.#files(before.id);
        const again = { chromium: withManifest(chromium, { version }), firefox: withManifest(firefox, { version }) };
        return offer(await this.#keep(state, again, before.codeOf ?? before.version));
      }
    }
  }
}
