import { gunzip } from './inflate';
import { Unreadable } from './limits';
import type { Reader } from './reading';
import { tarFiles } from './tar';
import type { Zip } from './zip';

/** What macOS puts beside each file. */
const NOISE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$)/;

/** Every file of an archive by itself; one that cannot be read does not stop the others. */
export async function readEntries(zip: Zip, { inner, unread, reading }: Parameters<Reader>[0]): Promise<void> {
  let done = 0;
  for (const entry of zip.entries) {
    reading.onTime();
    reading.sink.progress?.(done++ / zip.entries.length);
    if (entry.name.endsWith('/') || NOISE.test(entry.name)) continue;
    let bytes: Uint8Array;
    try {
      bytes = zip.bytesOf(entry);
    } catch (error) {
      unread(error instanceof Unreadable ? error.reason : 'damaged', 1, entry.name);
      continue;
    }
    await inner(entry.name, bytes);
  }
}

export const readTar: Reader = async ({ bytes, inner, reading }) => {
  let entries = 0;
  for (const file of tarFiles(bytes, reading.tick)) {
    if (++entries > reading.limits.entries) throw new Unreadable('too-large');
    reading.onTime();
    await inner(file.name, file.bytes);
  }
};

/** `notes.txt.gz` holds `notes.txt`, `backup.tgz` a tar archive. */
export const readGzip: Reader = async ({ bytes, name, inner, reading }) => {
  const last = name.replace(/^.*\//, '');
  const within = last.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
  await inner(within === last ? 'content' : within, gunzip(bytes, reading.unpacked));
};
