import { parseArgs } from 'node:util';

export const HELP = `Usage: npm run bench [-- OPTION…]

Times the classifier beside named references in one run: a bare charCodeAt loop, secretlint's recommended preset, and the same
rules one regex after another. What counts are the ratios; milliseconds are this machine's. No test depends on them.

  --text FILE…       judges the text of these files instead of code, prose and data of the installed packages
  --rounds N         interleaved rounds of each race (default 7, at least 5)
  --json [FILE]      writes all figures as JSON, to FILE or to standard output
  --quick            without the reference that takes minutes: recall against the plain engine is measured on 1 MB, not 10
  --page             measures in a browser what Weir costs a page instead: script time, long tasks and memory beside an empty extension
  --help             says this
`;

export interface Arguments {
  readonly help: boolean;
  readonly files: readonly string[];
  readonly rounds: number;
  /** Where the JSON goes; '-' is standard output, null nowhere. */
  readonly json: string | null;
  readonly quick: boolean;
}

/** `--text a b --json c` in the plain form that Node's parser takes: an option may take several values, or none. */
function spread(args: readonly string[]): { files: string[]; json: string | null; rest: string[] } {
  const files: string[] = [];
  const rest: string[] = [];
  let json: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [name, given] = arg.split(/=(.*)/s);
    const more = (): boolean => args[i + 1] !== undefined && !args[i + 1]?.startsWith('--');
    if (name === '--text') {
      if (given !== undefined) files.push(given);
      else while (more()) files.push(args[++i] ?? '');
      if (files.length === 0) throw new TypeError('--text wants the name of a file.');
    } else if (name === '--json') json = given ?? (more() ? (args[++i] ?? '-') : '-');
    else rest.push(arg);
  }
  return { files, json, rest };
}

/** Throws a TypeError that says what is wrong. */
export function parseArguments(args: readonly string[]): Arguments {
  const { files, json, rest } = spread(args);
  const { values } = parseArgs({
    args: rest,
    options: {
      rounds: { type: 'string', default: '7' },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 5) throw new TypeError(`--rounds is a whole number from 5, not "${values.rounds}".`);
  return { help: values.help, files, rounds, json, quick: values.quick };
}
