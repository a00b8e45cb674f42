import type { ExtensionFiles } from './files';
import { zip } from './zip';

/** An XPI is a zip with the manifest at its top. Release Firefox asks for Mozilla's signature on it; ESR can be told not to. */
export function packXpi(files: ExtensionFiles): Uint8Array {
  if (!files.has('manifest.json')) throw new Error('The extension has no manifest.json.');
  return zip(files);
}
