import type { Cell } from './cells';

/** What is not run, and why. The first that fits counts; the reason stands in the table. */
interface Exception {
  readonly fits: (cell: Cell) => boolean;
  readonly because: string;
}

const WEBDRIVER: Partial<Record<Cell['way'], string>> = {
  'paste.menu': 'WebDriver gives Firefox no editing command without a key; the event of the menu is that of the key',
  'drop.text': 'WebDriver starts no drag that carries data in Firefox',
  'drop.link': 'WebDriver starts no drag that carries data in Firefox',
  'upload.drop': 'WebDriver drags no files into Firefox',
  ime: 'WebDriver drives no input method in Firefox',
  dictation: 'WebDriver hands Firefox no words without keys',
};

const EXCEPTIONS: readonly Exception[] = [
  ...Object.entries(WEBDRIVER).map(([way, because]): Exception => ({
    fits: (cell) => cell.browser === 'firefox' && cell.way === way,
    because,
  })),
  {
    fits: ({ site, way, outcome }) => site.now.family === 'quill' && way.startsWith('drop.') && outcome === 'allow',
    because: 'Quill itself takes no dropped text, with Weir or without; redacted text it takes',
  },
  {
    fits: (cell) => cell.way === 'upload.picker' && !(cell.site.own !== undefined || /type="file"/.test(cell.site.now.html)),
    because: 'the page has no file input',
  },
];

/** Why a cell is not run, or null where it is. */
export const notRun = (cell: Cell): string | null => EXCEPTIONS.find(({ fits }) => fits(cell))?.because ?? null;
