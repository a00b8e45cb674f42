import { unreadableFindings, type FileText } from '../../utils/model/file';
import { deliver, type Destination } from '../../utils/page/files';
import { runSliced } from '../../utils/page/slices';
import { extractFile, rewriteFile } from './files';
import type { Guard } from './guard';
import { hold } from './hold';
import { findInSlices, judge, passes, subjectOf, type Judgement, type Subject } from './inspect';
import { intervene, redactedOf, toRedact } from './intervene';
import type { Going } from './line';
import type { Ready } from './session';
import { say } from './words';

/** How many files of one gesture are read one by one; those beyond are judged together, unread. */
const MOST_READ = 100;
/** How many questions one gesture may ask. */
const MOST_ASKED = 5;
const READY_MS = 5_000;
/** Bytes of a text file of which another version may be made. */
const LARGEST_REWRITTEN = 1_048_576;
/** Between the texts of files in one file. */
const BETWEEN = '\n\n';

/** Files that are about to go to the page. */
export interface Upload {
  /** What was held: of folders it takes a while until all is known. `left`: more that nobody has looked at. */
  readonly files: Promise<{ readonly files: readonly File[]; readonly left: number }>;
  readonly to: Destination;
}

/** Files that go or stay as one: each by itself, but for those that are too many to be read. */
interface Parcel {
  readonly files: readonly File[];
  readonly text: FileText;
}

/** A policy of which no rule is in force only watches: then nothing has to be held. */
function onlyWatches({ snapshot }: Ready): boolean {
  return !snapshot.bundle.rules.some((rule) => rule.mode === 'enforce');
}

/** Whether a picture of which nothing is known would go without a question; false as long as that cannot be told. */
export function picturesMayGo(guard: Guard): boolean {
  const { ready } = guard.session;
  if (ready === null) return !guard.session.mayGovern;
  const findings = unreadableFindings([{ name: '', reason: 'image' }]);
  return passes(judge(subjectOf(''), findings, guard.session.context(ready, 'upload'), ready.snapshot, guard.session.now()));
}

/**
 * Decides about files; true where they are held. They are until they have been read, unless the policy only watches: then the
 * page has them at once.
 */
export function receiveFiles(guard: Guard, event: Event, upload: Upload): boolean {
  if (!guard.session.mayGovern) return false;
  const { ready } = guard.session;
  const watching = ready !== null && onlyWatches(ready);
  if (!watching) hold(event);
  guard.uploads.run(async () => {
    const go = await judged(guard, await upload.files, watching ? () => undefined : toldOnce(guard));
    if (!watching && go.length > 0 && !(await deliver(go, upload.to))) guard.tell(say('attach-again'));
  }, guard.failed);
  return !watching;
}

/** Says that it takes a while, once a gesture. */
function toldOnce(guard: Guard): () => void {
  let told = false;
  return () => {
    if (!told) guard.tell(say('reading-files'));
    told = true;
  };
}

/** The files that may go, in their order. `slow` is called when reading one takes longer than half a second. */
async function judged(guard: Guard, { files, left }: Awaited<Upload['files']>, slow: () => void): Promise<readonly File[]> {
  const ready = await guard.session.whenReady(READY_MS);
  if (ready === null) {
    if (guard.session.mayGovern) guard.failed();
    return guard.session.mayGovern ? [] : files;
  }
  const go: File[] = [];
  const going: Going[] = [];
  let asked = 0;
  let unasked = 0;
  for await (const parcel of parcelsOf(files, left, slow)) {
    const subject = subjectOfParcel(parcel);
    const judgement = await judgeParcel(guard, ready, parcel, subject);
    if (passes(judgement)) {
      guard.recordPassed(ready, judgement);
      go.push(...parcel.files);
      going.push({ text: judgement.text, judgement });
    } else if (asked < MOST_ASKED) {
      asked += 1;
      const agreed = await ask(guard, ready, parcel, subject.plain, judgement);
      go.push(...agreed.files);
      if (agreed.files.length > 0) going.push({ text: agreed.judgement.text, judgement: agreed.judgement });
    } else unasked += parcel.files.length;
  }
  // Before the page has them: it may send them at once.
  await guard.line.files(ready, going, asked > 0);
  if (unasked > 0) guard.tell(say('files-left', { count: unasked }));
  return go;
}

/** Read when it is their turn: a folder may hold more than fits into memory. */
async function* parcelsOf(files: readonly File[], left: number, slow: () => void): AsyncGenerator<Parcel> {
  // A page that is left takes its files with it: there is nobody left to stop the reading for.
  const { signal } = new AbortController();
  for (const file of files.slice(0, MOST_READ)) yield { files: [file], text: await extractFile(file, signal, slow) };
  const rest = files.slice(MOST_READ);
  const count = rest.length + left;
  if (count > 0) yield { files: rest, text: { parts: [], failures: [{ name: rest[0]?.name ?? '', reason: 'too-large', count }] } };
}

/** What files in it say, one after the other. Their names are judged as well: they are sent, too. */
function subjectOfParcel({ files, text }: Parcel): Subject {
  const plain = text.parts.map((part) => part.text).join(BETWEEN);
  return { ...subjectOf(plain), hidden: files.map(({ name, webkitRelativePath: path }) => (path === '' ? name : path)).join('\n') };
}

async function judgeParcel(guard: Guard, ready: Ready, { files, text }: Parcel, subject: Subject): Promise<Judgement> {
  const job = findInSlices(ready.classifier, subject);
  await runSliced(job);
  const findings = [...job.findings(), ...unreadableFindings(text.failures)];
  const judgement: Judgement = {
    ...judge(subject, findings, guard.session.context(ready, 'upload'), ready.snapshot, guard.session.now()),
    ...(files.length === 1 ? { file: subject.hidden } : {}),
  };
  return (await isPlain(files, subject.plain)) ? judgement : unchangeable(judgement);
}

/** The file is nothing but this text, so that another text may take its place. */
async function isPlain(files: readonly File[], text: string): Promise<boolean> {
  const [file] = files;
  return files.length === 1 && file !== undefined && file.size <= LARGEST_REWRITTEN && (await file.text()) === text;
}

/** Of what is not plain text nobody can write another version by hand; whether there is a redacted one is seen when somebody is asked. */
function unchangeable(judgement: Judgement): Judgement {
  return { ...without(judgement, ['edit']), unchangeable: true };
}

function without(judgement: Judgement, ways: readonly string[]): Judgement {
  const { verdict } = judgement;
  return { ...judgement, verdict: { ...verdict, options: verdict.options.filter((option) => !ways.includes(option)) } };
}

/** What is asked about a parcel, and the redacted version of it that may be chosen. */
interface Question {
  readonly judgement: Judgement;
  readonly other: Agreed | null;
}

/** A redacted version is offered only once it is there and holds nothing more of what had to go. */
async function questionOf(guard: Guard, ready: Ready, { files }: Parcel, plain: string, judgement: Judgement): Promise<Question> {
  if (judgement.unchangeable !== true) return { judgement, other: null };
  const open = without(judgement, []);
  delete open.unchangeable;
  const other = await redactedFile(guard, ready, files, plain, open).catch(() => null);
  return other === null ? { judgement: without(judgement, ['redact']), other } : { judgement: open, other };
}

async function redactedFile(
  guard: Guard,
  ready: Ready,
  files: readonly File[],
  plain: string,
  judgement: Judgement,
): Promise<Agreed | null> {
  const [file] = files;
  const { verdict } = judgement;
  if (file === undefined || files.length > 1 || !(verdict.needs.redaction || verdict.options.includes('redact'))) return null;
  const redacted = redactedOf(guard, judgement, plain.length);
  if (redacted === null) return null;
  const { signal } = new AbortController();
  const other = await rewriteFile(file, guard.conversations.standIns(redacted), signal);
  if (other === null) return null;
  const parcel: Parcel = { files: [other], text: await extractFile(other, signal, () => undefined) };
  const again = await judgeParcel(guard, ready, parcel, subjectOfParcel(parcel));
  // Judged by what had to go before: what is left may ask for less, and nothing of it may be what was to be replaced.
  const left = toRedact({ ...verdict, findings: again.verdict.findings });
  return left.length === 0 ? { files: [other], judgement: again } : null;
}

/** Files that may go, and how they were judged. */
interface Agreed {
  readonly files: readonly File[];
  readonly judgement: Judgement;
}

/** Asks in its turn, as one question at a time is enough. Gives the files that may go: a text that was changed as a new file. */
function ask(guard: Guard, ready: Ready, parcel: Parcel, plain: string, judged: Judgement): Promise<Agreed> {
  const { files } = parcel;
  return new Promise((resolve) => {
    guard.lane.run(
      async () => {
        const { judgement, other } = await questionOf(guard, ready, parcel, plain, judged);
        const resolution = await intervene(guard, ready, judgement, plain.length);
        if (resolution.use === 'text' && other !== null) resolve(other);
        else if (resolution.use === 'text') resolve(await rewritten(guard, ready, files, resolution.text));
        else resolve({ files: resolution.use === 'original' ? files : [], judgement });
      },
      () => {
        guard.failed();
        resolve({ files: [], judgement: judged });
      },
    );
  });
}

/** In JSON, what took the place of a number is a string. */
const quoted = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|\[[A-Z][A-Z0-9_]*_\d+\]/g, (piece) => (piece.startsWith('"') ? piece : `"${piece}"`));

/** The files with another text in them: only one that is nothing but text is ever offered to be changed. */
async function rewritten(guard: Guard, ready: Ready, files: readonly File[], text: string): Promise<Agreed> {
  const others = files.map(
    ({ name, type, lastModified }) =>
      new File([/\.(?:json|ndjson|jsonl)$/i.test(name) ? quoted(text) : text], name, { type, lastModified }),
  );
  const parcel: Parcel = { files: others, text: { parts: [{ name: '', text }], failures: [] } };
  return { files: others, judgement: await judgeParcel(guard, ready, parcel, subjectOfParcel(parcel)) };
}
