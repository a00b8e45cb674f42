/**
 * Lines that quote code and are none: frames of a stack, lines of a log, messages of tools, commands in a question, fences of Markdown.
 * Told by how they begin. By hand and not by patterns, which would have to be compiled in the middle of the first paste.
 */

/** A shell command in a question, and the messages of tools, by what they begin with. */
const OPENINGS =
  '$ |> |PS C:|C:\\|npm install|npm i |npm run|npm ci|npx |pip install|pip3 install|yarn |pnpm |git push|git pull|git clone|git commit|git checkout|' +
  'git add|git rebase|git merge|git status|git log|docker run|docker build|docker exec|docker compose|sudo |apt |apt-get |brew |curl |wget |cd |' +
  'ls |chmod |ssh |kubectl |conda |npm ERR!|npm error|npm WARN|npm warn|pip: |gcc: |make: |git: |error: |warning: |Caused by: |[INFO]|[WARN|[ERROR]|[DEBUG]';

let openings: (readonly string[])[] | null = null;

function load(): (readonly string[])[] {
  const lists: string[][] = [];
  for (const opening of OPENINGS.split('|')) (lists[opening.charCodeAt(0)] ??= []).push(opening);
  return lists;
}

const LONGEST_NAME = 100;
/** A frame's name, as far as it is looked at. */
const LONGEST_FRAME = 160;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isName = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || isDigit(c) || c === 46 || c === 95;

/** `2026-01-14 12:03`, `12:03:22`, in brackets or not. */
function isStamp(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) return false;
  if (text.charCodeAt(at + 2) === 58)
    return isDigit(text.charCodeAt(at + 3)) && text.charCodeAt(at + 5) === 58 && isDigit(text.charCodeAt(at + 6));
  const date = text.charCodeAt(at + 4) === 45 && text.charCodeAt(at + 7) === 45 && isDigit(text.charCodeAt(at + 9));
  return date && text.charCodeAt(at + 13) === 58 && isDigit(text.charCodeAt(at + 14));
}

/** `at com.acme.App.run(App.java:42)`, `at async load (/app/main.js:3:5)`, `at /app/main.js:3:5`, `File "/app/main.py", line 42`. */
function isFrame(text: string, at: number): boolean {
  if (text.startsWith('File "', at)) return text.slice(at, at + LONGEST_FRAME).includes('", line ');
  if (!text.startsWith('at ', at)) return false;
  for (let i = at + 3; i < at + LONGEST_FRAME; i++) {
    const c = text.charCodeAt(i);
    if (c === 40) return i > at + 3;
    if (c === 58) return isDigit(text.charCodeAt(i + 1));
    if (c === 10 || c === 59 || c === 61 || Number.isNaN(c)) return false;
  }
  return false;
}

/** `java.lang.IllegalStateException: …`, `TypeError: …`. */
function isError(text: string, at: number): boolean {
  for (let i = at; i < at + LONGEST_NAME; i++) {
    const c = text.charCodeAt(i);
    if (isName(c)) continue;
    if (c !== 58 || text.charCodeAt(i + 1) !== 32) return false;
    return text.endsWith('Error', i) || text.endsWith('Exception', i) || text.endsWith('Warning', i);
  }
  return false;
}

/** A line of a log or a command, or the start of one. */
export function isQuoted(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (isDigit(c)) return isStamp(text, at);
  if (c === 91 && isStamp(text, at + 1)) return true;
  for (const opening of (openings ??= load())[c] ?? []) if (text.startsWith(opening, at)) return true;
  if (c === 97 || c === 70) return isFrame(text, at) || isError(text, at);
  return isName(c) && isError(text, at);
}

/** Fence lines of Markdown are no evidence. */
export function isFence(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c === 96 || c === 126) && text.charCodeAt(at + 1) === c && text.charCodeAt(at + 2) === c;
}
