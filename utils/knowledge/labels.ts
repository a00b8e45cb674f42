/** Label of a document → its title (path and name). */
export type Titles = Readonly<Record<string, string>>;

const MOST = 100;

/** `Plans/Pricing model 2027.docx` is `Pricing model 2027`. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/**
 * What people are shown instead of a document, one label for each path and none twice: its name without folder and ending, with a number where
 * several have it; or, `nameless`, a number alone.
 */
export function labelsFor(paths: readonly string[], nameless: boolean): readonly string[] {
  if (nameless) return paths.map((_, i) => `Document ${i + 1}`);
  const used = new Set<string>();
  return paths.map((path) => {
    const name = nameOf(path).slice(0, MOST);
    let label = name;
    for (let n = 2; used.has(label); n++) {
      const number = ` (${n})`;
      label = name.slice(0, MOST - number.length) + number;
    }
    used.add(label);
    return label;
  });
}
