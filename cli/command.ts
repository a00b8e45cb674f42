/** One command of `weir`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Resolves to the exit code: 0 done, 1 it failed, 2 a wrong argument. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** A wrong argument: one sentence on standard error and exit code 2. */
export class UsageError extends Error {}
