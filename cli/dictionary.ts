import { documentText } from '../server/read-file';
import { dictionaryFile } from '../utils/knowledge/files';
import { CONFIDENCES } from '../utils/model/words';
import { argumentsOf } from './arguments';
import type { Command } from './command';
import { UsageError } from './command';
import { inputBytes } from './input';
import { idFrom, newKey, writeKnowledge } from './knowledge-files';

const HELP = `Usage: weir dictionary FILE --out FILE [OPTION…]

Makes a dictionary of a list with one term a line (project code names, customers): hashes under a key of its own, cut short.
The terms are not in it; but whoever holds it can test guesses.

  --out FILE          where the dictionary goes, for "weir scan --dictionary", or for the console under Company knowledge
  --id ID             how policies name it; made of the name of --out unless told otherwise
  --label TEXT        what people are shown instead of the term; the id unless told otherwise
  --case-sensitive    Apollo is not apollo
  --confidence NAME   high (default), medium or low

Exit code 0 where it was made, 1 where there was nothing to make it of, 2 for a wrong argument.
`;

/** Lines that are named one by one. */
const SHOWN = 5;

const OPTIONS = {
  out: { type: 'string' },
  id: { type: 'string' },
  label: { type: 'string' },
  'case-sensitive': { type: 'boolean' },
  confidence: { type: 'string' },
} as const;

/** The list, of a text file in any encoding, or a document. */
async function listIn(file: string): Promise<string> {
  const document = await documentText(inputBytes(file), file);
  if ('error' in document) throw new UsageError(document.error);
  return document.text;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = argumentsOf(args, OPTIONS);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name one list: weir dictionary FILE --out FILE.');
  if (values.out === undefined) throw new UsageError('--out FILE is missing: where should the dictionary go?');
  const confidence = CONFIDENCES.find((name) => name === (values.confidence ?? 'high'));
  if (confidence === undefined) throw new UsageError(`--confidence is one of ${CONFIDENCES.join(', ')}, not "${values.confidence ?? ''}".`);
  const id = values.id ?? idFrom(values.out);
  const made = dictionaryFile(
    await listIn(file),
    { id, label: values.label ?? id, caseSensitive: values['case-sensitive'] ?? false, confidence },
    newKey,
  );
  if ('error' in made) {
    process.stderr.write(`${made.error}\n`);
    return 1;
  }
  const bytes = writeKnowledge(values.out, made.file);
  process.stdout.write(`${values.out}: ${made.file.count.toLocaleString('en')} terms, ${bytes.toLocaleString('en')} bytes, id ${id}\n`);
  for (const line of made.left.slice(0, SHOWN)) process.stdout.write(`left out: ${JSON.stringify(line.slice(0, 60))}\n`);
  if (made.left.length > SHOWN) process.stdout.write(`left out: ${(made.left.length - SHOWN).toLocaleString('en')} more lines\n`);
  return 0;
}

export const dictionary: Command = {
  summary: 'make a keyed dictionary of a list of terms',
  help: HELP,
  run,
};
