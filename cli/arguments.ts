import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './command';

/** The options and files of a command; a wrong one is said in one sentence. */
export function argumentsOf<const T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'An argument is wrong.');
  }
}
