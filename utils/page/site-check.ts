import type { Account } from '../model/account';
import type { Adapter, Selector } from '../model/adapter';
import type { Hook } from '../model/brake-words';
import type { PageFacts, Part } from '../model/site-check';
import { CHECKED_HOOKS, type CheckedHook, type HookState, type MarkerOutcome } from '../model/site-check-words';
import type { Surface } from '../model/words';
import { isGeneric } from '../sites/fallback';
import { controlCandidates, describe, editorCandidates, isUsable, rankControls } from './candidates';
import { composersOf, editorIn, isShown, queryAll, sendControl, textsBehind } from './composer';
import { editableOf, type Editable } from './editable';
import { settle, sleep } from './frames';
import { ofDocument } from './native';
import { textOf } from './read';
import { replaceAll } from './replace';
import { around, meetAll } from './shadow';
import { world } from './world';

/** What the guard of a frame knows at this moment. */
export interface Known {
  readonly adapter: Adapter;
  readonly surface: Surface;
  readonly account: Account;
  readonly engine: boolean;
  /** Hooks that the breaker leaves out, and those that a brake switches off. */
  readonly tripped: readonly Hook[];
  readonly off: readonly Hook[];
  readonly policyVersion: number;
}

/** How long a page may take to show its Send once there is text, ms. */
const SEND_MS = 2_000;

/** Events by which each hook hears; a made-up one of each is sent to an element of our own, where the page has nothing. */
const EVENTS: Readonly<Record<CheckedHook, readonly (() => Event)[]>> = {
  paste: [() => new ClipboardEvent('paste')],
  drop: [() => new DragEvent('drop')],
  upload: [() => new Event('input'), () => new Event('change')],
  submit: [
    // No page has anything on this key.
    () => new KeyboardEvent('keydown', { key: 'F24' }),
    () => new PointerEvent('pointerdown'),
    () => new MouseEvent('click'),
    () => new SubmitEvent('submit'),
  ],
};

/** Which frame a check is for: that with a composer, else that with the most editors. */
export function look(): { readonly composer: boolean; readonly editors: number } | null {
  const known = world().known?.() ?? null;
  if (known === null) return null;
  meetAll();
  return { composer: composersOf(known.adapter).some(({ element }) => isShown(element)), editors: editorCandidates().length };
}

/**
 * Checks this frame. Nothing is sent: no key or click of ours reaches a control of the page, and the marker goes in only while
 * the caller keeps the browser from sending anything for this tab (`held`). Null where nothing governs here.
 */
export async function check(held: boolean): Promise<PageFacts | null> {
  const known = world().known?.() ?? null;
  if (known === null) return null;
  const { adapter, account, surface, engine } = known;
  meetAll();
  const hooks = Object.fromEntries(CHECKED_HOOKS.map((hook) => [hook, stateOf(hook, known)])) as Record<CheckedHook, HookState>;
  const composer = partOf(adapter.composer, (element) => editorIn(element) !== null);
  const editors = editorCandidates();
  const element = composersOf(adapter).find((one) => isShown(one.element)) ?? editableOf(editors[0]);
  const tried = await tryMarker(element, adapter, held);
  return {
    surface,
    armed: world().armed ?? 'later',
    engine,
    hooks,
    composer,
    submit: tried.submit,
    submitLinked: tried.linked,
    marker: { outcome: tried.outcome, heard: [...tried.heard] },
    account: {
      tier: account.tier,
      confidence: account.confidence,
      probes: account.evidence.map(({ probe, confidence }) => ({ id: probe, confidence })).slice(0, 30),
    },
    requests: requestsOf(adapter),
    candidates: {
      composer: composer.found === 'adapter' ? [] : editors.map((editor) => describe(editor, false)),
      submit: tried.submit.found === 'adapter' && tried.linked ? [] : tried.controls,
    },
  };
}

function stateOf(hook: CheckedHook, { off, tripped }: Known): HookState {
  if (off.includes(hook)) return 'off';
  if (tripped.includes(hook)) return 'tripped';
  const own = document.createElement('div');
  ofDocument('documentElement').append(own);
  try {
    return EVENTS[hook].every((make) => tapped(() => own.dispatchEvent(make()), true).size > 0) ? 'live' : 'silent';
  } finally {
    own.remove();
  }
}

/** The kinds of event that our hooks are handed meanwhile; with `keep` the page gets none of them. */
function tapped(work: () => void, keep: boolean): ReadonlySet<string> {
  const heard = new Set<string>();
  const here = world();
  here.tap = (event) => {
    heard.add(event.type);
    return keep;
  };
  try {
    work();
  } finally {
    delete here.tap;
  }
  return heard;
}

function partOf(selectors: readonly Selector[], fits: (element: HTMLElement) => boolean): Part {
  const first = selectors.find(({ css }) => queryAll([{ css }]).some((element) => isShown(element) && fits(element)));
  if (first === undefined) return { found: 'missing' };
  return { found: isGeneric(first) ? 'fallback' : 'adapter', css: first.css };
}

interface Tried {
  readonly outcome: MarkerOutcome;
  readonly heard: ReadonlySet<string>;
  readonly submit: Part;
  readonly linked: boolean;
  readonly controls: PageFacts['candidates']['submit'];
}

/** Puts a made-up marker into an empty composer, looks what the page makes of it, and takes it out again. */
async function tryMarker(composer: Editable | null, adapter: Adapter, held: boolean): Promise<Tried> {
  const without = (outcome: MarkerOutcome): Tried => ({ outcome, heard: new Set(), ...sendOf(composer, adapter, new Set()) });
  if (composer === null) return without('no-composer');
  if (textOf(composer).trim() !== '') return without('composer-in-use');
  if (!held) return without('not-held');
  const before = new Set(controlCandidates(composer.element).filter(isUsable));
  const heard = new Set<string>();
  const here = world();
  here.tap = (event) => {
    heard.add(event.type);
    return false;
  };
  try {
    const arrived = await replaceAll(composer, marker());
    const sending = arrived ? await sendShown(composer, adapter, before) : sendOf(composer, adapter, before);
    // Also where it did not arrive: an editor may have made something else of it.
    const current = editableOf(composer.element) ?? composer;
    const cleared = (textOf(current).trim() === '' || (await replaceAll(current, ''))) && textOf(current).trim() === '';
    return { outcome: !cleared ? 'left' : arrived ? 'cleared' : 'did-not-arrive', heard, ...sending };
  } finally {
    delete here.tap;
  }
}

/** Nothing that a rule could know; letters, so that no detector of numbers looks at it. */
function marker(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => String.fromCharCode(97 + (byte % 26)));
  return `Weir site check ${letters.join('')}`;
}

type Sending = Pick<Tried, 'submit' | 'linked' | 'controls'>;

async function sendShown(composer: Editable, adapter: Adapter, before: ReadonlySet<HTMLElement>): Promise<Sending> {
  for (let waited = 0; waited < SEND_MS; waited += 100) {
    const sending = sendOf(composer, adapter, before);
    if (sending.submit.found === 'adapter' && sending.linked) return sending;
    await sleep(100);
  }
  await settle();
  return sendOf(composer, adapter, before);
}

/** By which selector Send is found, and whether a click on it would be judged with this composer's text. */
function sendOf(composer: Editable | null, adapter: Adapter, before: ReadonlySet<HTMLElement>): Sending {
  const submit = partOf(adapter.submit, () => true);
  const control = submit.found === 'missing' ? undefined : queryAll([{ css: submit.css }]).find(isShown);
  const linked =
    control !== undefined &&
    composer !== null &&
    sendControl(pathTo(control), adapter) !== null &&
    textsBehind(control, adapter).some(({ element }) => element === composer.element);
  const controls = composer === null ? [] : rankControls(controlCandidates(composer.element), before, composer.element);
  return { submit, linked, controls: controls.map((element) => describe(element, !before.has(element))) };
}

function pathTo(element: Element): readonly EventTarget[] {
  const path: EventTarget[] = [];
  for (let at: Element | null = element; at !== null; at = around(at)) path.push(at);
  return path;
}

/** Which of the adapter's requests the page has made since it was loaded, by their addresses (resource timing); bodies are not read. */
function requestsOf({ requests }: Adapter): PageFacts['requests'] {
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
  const seen = requests.filter(({ url }) => addresses.some((address) => new RegExp(url).test(address)));
  return { seen: [...new Set(seen.map(({ id }) => id))], known: requests.length };
}
