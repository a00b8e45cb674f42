import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentText } from '../server/read-file';
import { documentsFile, type Source } from '../utils/knowledge/files';
import { argumentsOf } from './arguments';
import type { Command } from './command';
import { UsageError } from './command';
import { idFrom, newKey, writeKnowledge } from './knowledge-files';

const HELP = `Usage: weir fingerprint DIR --out FILE [OPTION…]

Makes fingerprints of the documents in a folder (whatever "weir scan" reads), by which parts of them are recognised
although they were reformatted or lightly edited. No text is in it; but whoever holds it can tell whether a text is one of them.

  --out FILE        where the fingerprints go, for "weir scan --documents", or for the console under Company knowledge
  --id ID           how policies name the set; made of the name of --out unless told otherwise
  --label TEXT      the set's name in the console; the id unless told otherwise
  --private         devices get "Document 1", "Document 2", … instead of the documents' names
  --without PATH    a template or folder of them (footers, terms, licences) whose wording is nobody's; may be given several times

Beside FILE goes FILE.titles.json, which says what each label stands for: it is for you and never reaches a device.

Exit code 0 where it was made, 1 where there was nothing to make it of, 2 for a wrong argument.
`;

const OPTIONS = {
  out: { type: 'string' },
  id: { type: 'string' },
  label: { type: 'string' },
  private: { type: 'boolean' },
  without: { type: 'string', multiple: true },
} as const;

/** Files under a folder, or the one file; hidden ones are left out. */
function filesUnder(place: string): readonly string[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(place).isDirectory();
  } catch {
    throw new UsageError(`There is no file or folder "${place}".`);
  }
  if (!isFolder) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
    .flatMap((entry) => filesUnder(path.join(place, entry.name)));
}

async function read(place: string): Promise<readonly Source[]> {
  const files = filesUnder(place);
  const base = files.length === 1 && files[0] === place ? path.dirname(place) : place;
  const sources: Source[] = [];
  for (const file of files) {
    const name = path.relative(base, file).split(path.sep).join('/');
    const document = await documentText(readFileSync(file), name);
    if ('text' in document) sources.push({ path: name, text: document.text });
    else process.stdout.write(`left out: ${document.error}\n`);
  }
  return sources;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = argumentsOf(args, OPTIONS);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('Name one folder: weir fingerprint DIR --out FILE.');
  if (values.out === undefined) throw new UsageError('--out FILE is missing: where should the fingerprints go?');
  const id = values.id ?? idFrom(values.out);
  const without: string[] = [];
  for (const place of values.without ?? []) without.push(...(await read(place)).map(({ text }) => text));
  const made = documentsFile(await read(folder), { id, label: values.label ?? id, nameless: values.private ?? false, without }, newKey);
  if ('error' in made) {
    process.stderr.write(`${made.error}\n`);
    return 1;
  }
  for (const name of made.left) process.stdout.write(`left out: "${name}" has too few words of its own.\n`);
  const { documents } = made.file;
  const bytes = writeKnowledge(values.out, made.file);
  writeFileSync(`${values.out}.titles.json`, `${JSON.stringify(made.titles, null, 2)}\n`);
  const hashes = documents.reduce((sum, document) => sum + document.hashes, 0);
  process.stdout.write(
    `${values.out}: ${documents.length.toLocaleString('en')} documents, ${hashes.toLocaleString('en')} fingerprints, ${bytes.toLocaleString('en')} bytes, id ${id}\n`,
  );
  return 0;
}

export const fingerprint: Command = {
  summary: 'make fingerprints of documents',
  help: HELP,
  run,
};
