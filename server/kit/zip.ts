import type { Zippable } from 'fflate';
import { zipSync } from 'fflate';
import type { ExtensionFiles } from './files';

/** Packs files so that the same files give the same bytes: sorted, one date, one set of attributes. */
export function zip(files: ExtensionFiles): Uint8Array {
  // Local parts of the date are what a zip holds: the same in every time zone. 1980 is the earliest that it can hold.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort())
    entries[name] = [files.get(name) ?? new Uint8Array(), { mtime, level: 9, os: 3, attrs: 0o644 << 16 }];
  return zipSync(entries);
}
