import type { Candidate, Tried } from '../model/site-check';
import { MARKUP_NAME } from '../model/site-check-words';
import { isShown, queryAll, regionOf } from './composer';
import { editableOf } from './editable';
import { isHtml } from './kinds';
import { allIn } from './native';
import { around, scopes } from './shadow';

/** Attributes by which makers of pages name what is there. Never labels, placeholders or titles: those are words, and may be somebody's. */
const NAMES = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'id', 'name', 'data-type', 'data-slot', 'role', 'type'];
const TEST_IDS = NAMES.slice(0, 5);
const TEXT_FIELDS = 'textarea, [contenteditable]:not([contenteditable="false"])';
const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="image"]';
/** What may be clicked without being a button; it sends only if it is an icon. */
const CLICKABLE = '[tabindex], [onclick], div, span, a, label';
const OPENS =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [aria-checked], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"], [role="combobox"], [role^="menuitem"], [type="reset"]';
const MOST_EDITORS = 12;
const MOST_CONTROLS = 24;
const MOST_SELECTORS = 8;
/** An icon may be a character. */
const ICON_TEXT = 2;

/** Editors that are shown and may be the composer, most likely first: search fields last, else by size. */
export function editorCandidates(): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const scope of scopes()) {
    for (const element of allIn(scope, TEXT_FIELDS)) {
      const editable = editableOf(element);
      if (editable !== null && isShown(editable.element)) found.add(editable.element);
    }
  }
  const size = (element: HTMLElement): number => element.offsetWidth * Math.max(element.offsetHeight, 1);
  const late = (element: HTMLElement): number => Number(element.matches('[type="search"], [role="searchbox"], [readonly], [disabled]'));
  return [...found].sort((a, b) => late(a) - late(b) || size(b) - size(a)).slice(0, MOST_EDITORS);
}

/** Controls that may be the Send of a composer; call once without and once with text in it. Nearest part of the page that has any. */
export function controlCandidates(composer: HTMLElement): HTMLElement[] {
  let region: HTMLElement | null = regionOf(composer);
  for (; region !== null; region = up(region)) {
    const found = controlsIn(region, composer);
    if (found.length > 0) return found;
  }
  return [];
}

function up(element: HTMLElement): HTMLElement | null {
  const parent = around(element);
  return isHtml(parent) ? parent : null;
}

function controlsIn(region: HTMLElement, composer: HTMLElement): HTMLElement[] {
  const may = (element: HTMLElement): boolean =>
    isShown(element) &&
    !composer.contains(element) &&
    !element.contains(composer) &&
    !element.matches(OPENS) &&
    editableOf(element) === null;
  const buttons = allIn(region, BUTTONS).filter(may);
  const icons = allIn(region, CLICKABLE).filter((element) => may(element) && isIcon(element) && element.closest(BUTTONS) === null);
  // Of boxes around one icon the outermost: the click is listened for there, or passes it.
  const outermost = icons.filter((element) => !icons.some((other) => other !== element && other.contains(element)));
  return [...buttons, ...outermost].slice(0, MOST_CONTROLS);
}

function isIcon(element: HTMLElement): boolean {
  const text = element.textContent.trim();
  return text.length <= ICON_TEXT && (text !== '' || element.querySelector('svg, img') !== null) && element.querySelector('input') === null;
}

/** The likeliest Send first; `before`: which of them were there, and usable, before there was text. */
export function rankControls(now: readonly HTMLElement[], before: ReadonlySet<HTMLElement>, composer: HTMLElement): HTMLElement[] {
  const score = (element: HTMLElement): number =>
    4 * Number(!before.has(element) && isUsable(element)) +
    // Read for the order alone; labels are in the person's language and are not written down.
    3 *
      Number(
        /send|submit|senden|envoyer|enviar/i.test(
          `${element.getAttribute('data-testid') ?? ''} ${element.className} ${element.ariaLabel ?? ''}`,
        ),
      ) +
    2 * Number(element.getAttribute('type') === 'submit') +
    Number((composer.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) +
    Number(isIcon(element)) -
    4 * Number(!isUsable(element));
  return [...now].sort((a, b) => score(b) - score(a));
}

export function isUsable(element: HTMLElement): boolean {
  return !element.matches('[disabled], [aria-disabled="true"]');
}

/** What programs call the element, and by which selectors it could be found; nothing that a person has written. */
export function describe(element: HTMLElement, appeared: boolean): Candidate {
  const editor = editorOf(element);
  return {
    tag: element.localName,
    attributes: Object.fromEntries(NAMES.flatMap((name) => nameOf(element, name).map((value) => [name, value]))),
    classes: [...element.classList].filter((name) => MARKUP_NAME.test(name)).slice(0, 8),
    ...(editor === null ? {} : { editor }),
    appeared,
    selectors: selectorsOf(element),
  };
}

function nameOf(element: Element, name: string): readonly string[] {
  const value = element.getAttribute(name);
  return value !== null && MARKUP_NAME.test(value) ? [value] : [];
}

const FAMILIES: readonly (readonly [css: string, editor: NonNullable<Candidate['editor']>])[] = [
  ['.tiptap', 'tiptap'],
  ['.ProseMirror', 'prosemirror'],
  ['[data-lexical-editor]', 'lexical'],
  ['.ql-editor', 'quill'],
  ['[data-slate-editor]', 'slate'],
  ['textarea', 'textarea'],
  ['[contenteditable]', 'contenteditable'],
];

function editorOf(element: Element): Candidate['editor'] | null {
  return FAMILIES.find(([css]) => element.matches(css))?.[1] ?? null;
}

/** By test id, id, other names, then by what is around it and by class: in the order in which makers change them least. */
function selectorsOf(element: HTMLElement): Tried[] {
  const tag = element.localName;
  const own = [
    ...named(element, TEST_IDS).map((css) => tag + css),
    ...nameOf(element, 'id').map((id) => `${tag}#${CSS.escape(id)}`),
    ...named(element, ['name', 'data-type', 'data-slot']).map((css) => tag + css),
  ];
  const kind = named(element, ['role', 'type']).map((css) => tag + css);
  const within = containerOf(element).flatMap((outer) => [...kind, tag].map((inner) => `${outer} ${inner}`));
  const classes = [...element.classList].filter((name) => MARKUP_NAME.test(name)).map((name) => `${tag}.${CSS.escape(name)}`);
  const editable = element.getAttribute('contenteditable') === 'true' ? [`${tag}[contenteditable="true"]`] : [];
  const tried = [...new Set([...own, ...within, ...classes, ...kind, ...editable, tag])].flatMap((css) => {
    const found = queryAll([{ css }]).filter(isShown);
    return found.includes(element) ? [{ css, count: found.length }] : [];
  });
  return [...tried.filter(({ count }) => count === 1), ...tried.filter(({ count }) => count > 1)].slice(0, MOST_SELECTORS);
}

const named = (element: Element, names: readonly string[]): string[] =>
  names.flatMap((name) => nameOf(element, name).map((value) => `[${name}="${value}"]`));

/** The nearest element around it that has a name: a test id, an id, or a tag of the site's own. */
function containerOf(element: HTMLElement): readonly string[] {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const [test] = named(at, TEST_IDS);
    if (test !== undefined) return [at.localName + test];
    const [id] = nameOf(at, 'id');
    if (id !== undefined) return [`#${CSS.escape(id)}`];
    if (/^[a-z]+(?:-[a-z]+)+$/.test(at.localName)) return [at.localName];
  }
  return [];
}
