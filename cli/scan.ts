import { createInterface } from 'node:readline';
import { createClassifier } from '../utils/classify/create';
import { fileText } from '../server/read-file';
import { sentenceOf, textOf } from '../utils/extract/document';
import { catalogueEn } from '../utils/i18n/catalogue-en';
import { explain } from '../utils/i18n/explain';
import { type FileText, unreadableFindings } from '../utils/model/file';
import type { Finding } from '../utils/model/finding';
import type { Verdict } from '../utils/model/verdict';
import { interrupts } from '../utils/policy/actions';
import { decide } from '../utils/policy/decide';
import { argumentsOf } from './arguments';
import type { Command } from './command';
import { UsageError } from './command';
import { formatReport } from './format/findings';
import { inputBytes } from './input';
import { KNOWLEDGE_OPTIONS, knowledgeFrom } from './knowledge-files';
import { CONTEXT_OPTIONS, contextOf, loadPolicy } from './scan-context';

const HELP = `Usage: weir scan [OPTION…] [FILE…]
       weir scan --jsonl < LINES

Finds what should not flow into an AI chat, and says what the policy would do. Without FILE, or for "-", reads standard input.
FILE is text or code in any encoding, a document (Word, Excel, PowerPoint, OpenDocument, PDF, RTF, HTML, SVG, a notebook), a message (EML) or an
archive (ZIP, tar, gzip) of such; of images the metadata. What is not read is named, and the policy decides about it.

  --jsonl            read JSON lines {"id", "text"}, write {"id", "findings", "verdict"}
  --explain          with --jsonl: each finding says in a sentence what it is and why it was believed
  --policy FILE      a policy or a bundle, instead of the starter policy
  --flavour NAME     of the starter policy: enforce (default) or monitor
  --site ID          chatgpt (default) or another site's id
  --tier NAME        consumer-free (default), consumer-paid, team, enterprise, education or unknown
  --workspace ID     the site's id of the workspace in use
  --channel NAME     paste (default), drop, upload, typing, submit, …
  --dictionary FILE  terms to look for besides, made by "weir dictionary"; may be given several times
  --documents FILE   documents to look for besides, made by "weir fingerprint"; may be given several times
                     (where the policy names either by its id, it is used for that)

Exit code 0 where nothing interrupts, 1 where something does (0 with --jsonl), 2 for a wrong argument.
`;

type Judge = (text: string) => { readonly findings: readonly Finding[]; readonly verdict: Verdict };

const OPTIONS = {
  jsonl: { type: 'boolean' },
  explain: { type: 'boolean' },
  ...CONTEXT_OPTIONS,
  ...KNOWLEDGE_OPTIONS,
} as const;

function lineOf(line: string, number: number): { readonly id: unknown; readonly text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = null;
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    throw new UsageError(`Line ${number} of standard input is not a JSON object with a "text".`);
  return { id: 'id' in value ? value.id : null, text: value.text };
}

/** One answer a line, in the order of the questions; standard output's own pace is kept. */
async function scanLines(judge: Judge, explained: boolean): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text } = lineOf(line, number);
    const { findings: found, verdict } = judge(text);
    const findings = explained ? found.map((f) => ({ ...f, explanation: explain(f, catalogueEn) })) : found;
    const answer = `${JSON.stringify({ id, findings, verdict: { action: verdict.action, reasons: verdict.reasons } })}\n`;
    if (!process.stdout.write(answer)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}

const read = (file: string): Promise<FileText> => fileText(inputBytes(file), file);

export const scan: Command = {
  summary: 'find what should not flow into an AI chat',
  help: HELP,
  run: async (args) => {
    const { values, positionals } = argumentsOf(args, OPTIONS);
    const now = Date.now();
    const bundle = loadPolicy(values, now, knowledgeFrom(values));
    const context = contextOf(values, now);
    const classifier = createClassifier(bundle, () => performance.now());
    const judgeFindings = (findings: readonly Finding[]) => ({ findings, verdict: decide(findings, context, bundle, now) });
    const judge: Judge = (text) => judgeFindings(classifier.scan(text).findings);
    if (values.jsonl === true) {
      if (positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no FILE.');
      return scanLines(judge, values.explain === true);
    }
    let interrupted = false;
    for (const file of positionals.length === 0 ? ['-'] : positionals) {
      const document = await read(file);
      const text = textOf(document);
      const found = text === '' ? [] : classifier.scan(text).findings;
      const { findings, verdict } = judgeFindings([...found, ...unreadableFindings(document.failures)]);
      for (const failure of document.failures) process.stderr.write(`${sentenceOf(failure)}\n`);
      interrupted ||= interrupts(verdict.action);
      const name = file === '-' ? 'standard input' : file;
      process.stdout.write(formatReport({ name, text, findings, verdict, colour: process.stdout.isTTY }));
    }
    return interrupted ? 1 : 0;
  },
};
