import { distance } from 'fastest-levenshtein';

/** Letters and digits only: `Extension-Install-ForceList` is meant as `ExtensionInstallForcelist`. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The known name that was probably meant, or null. */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = plain(name);
  const allowed = wanted.length < 8 ? 1 : wanted.length < 16 ? 2 : 3;
  let best: { readonly name: string; readonly far: number } | null = null;
  for (const each of known) {
    const far = distance(wanted, plain(each));
    if (far <= allowed && (best === null || far < best.far)) best = { name: each, far };
  }
  return best?.name ?? null;
}
