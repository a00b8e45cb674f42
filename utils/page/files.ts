import { settle } from './frames';
import { isNode } from './kinds';
import { replay } from './replay';

type Sandbox = Window & typeof globalThis & { wrappedJSObject?: Window & typeof globalThis };
declare function cloneInto<T>(value: T, target: object): T;

const OPTIONS = { bubbles: true, cancelable: true, composed: true } as const;
/** How many files of dropped folders are looked at, and how deep. */
const MOST_FILES = 1_000;
const MOST_DEPTH = 16;

/** Where held files were about to go, so that those released go there too. */
export type Destination =
  | { readonly by: 'input'; readonly input: HTMLInputElement }
  | { readonly by: 'paste'; readonly target: EventTarget }
  | { readonly by: 'drop'; readonly target: EventTarget; readonly clientX: number; readonly clientY: number };

/**
 * Gives files to the page by the gesture that brought them, once. False where what was to take them is no longer there. In
 * Firefox events of a content script hide their files from the page, so those of the page's own making are used: only what is
 * released anyway goes in.
 */
export async function deliver(files: readonly File[], to: Destination): Promise<boolean> {
  const target = to.by === 'input' ? to.input : to.target;
  if (!isNode(target) || !target.isConnected) return false;
  await settle();
  const page = (window as Sandbox).wrappedJSObject;
  const Data = to.by === 'input' ? DataTransfer : (page ?? window).DataTransfer;
  const data = new Data();
  for (const file of files) data.items.add(file);
  if (to.by === 'input') {
    to.input.files = data.files;
    for (const type of ['input', 'change'] as const) {
      replay(() => to.input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' })));
    }
    return true;
  }
  const event = to.by === 'paste' ? pasteOf(data, files, page) : null;
  if (event !== null) replay(() => to.target.dispatchEvent(event));
  if (to.by === 'drop')
    for (const type of ['dragenter', 'dragover', 'drop'] as const) replay(() => to.target.dispatchEvent(dragOf(type, data, to, page)));
  return true;
}

function pasteOf(data: DataTransfer, files: readonly File[], page: Sandbox['wrappedJSObject']): ClipboardEvent {
  if (page === undefined) return new ClipboardEvent('paste', { ...OPTIONS, clipboardData: data });
  // Firefox ignores `clipboardData`; the event's own can be filled.
  const event = new page.ClipboardEvent('paste', cloneInto({ ...OPTIONS }, page));
  for (const file of files) event.clipboardData?.items.add(file);
  return event;
}

function dragOf(
  type: string,
  dataTransfer: DataTransfer,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  page: Sandbox['wrappedJSObject'],
): DragEvent {
  const options = { ...OPTIONS, clientX, clientY };
  if (page === undefined) return new DragEvent(type, { ...options, dataTransfer });
  const given = new page.Object() as DragEventInit;
  Object.assign(given, options, { dataTransfer });
  return new page.DragEvent(type, given);
}

/**
 * The files of a drag, those in folders too. Has to be called while the event is being handled; the folders are read after it.
 * `left`: how many were not looked at for there being too many.
 */
export function filesOf(data: DataTransfer): Promise<{ readonly files: readonly File[]; readonly left: number }> {
  const entries = [...data.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const folders = entries.filter((entry): entry is FileSystemDirectoryEntry => entry?.isDirectory === true);
  // A folder is among the files as well, as one that cannot be read.
  const names = new Set(folders.map(({ name }) => name));
  const files = [...data.files].filter((file) => !(names.has(file.name) && file.type === ''));
  return walk(folders, files);
}

async function walk(
  folders: readonly FileSystemDirectoryEntry[],
  first: readonly File[],
): Promise<{ files: readonly File[]; left: number }> {
  const files = [...first];
  let left = 0;
  const waiting = folders.map((folder) => ({ folder, depth: 1 }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { folder, depth } = next;
    for (const entry of await entriesOf(folder)) {
      if (entry.isDirectory && depth < MOST_DEPTH) waiting.push({ folder: entry as FileSystemDirectoryEntry, depth: depth + 1 });
      else if (entry.isDirectory || files.length >= MOST_FILES) left += 1;
      else files.push(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)));
    }
  }
  return { files, left };
}

/** A reader gives some entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}
