import { legible, watchOuterFrames } from './outer-frames';

/**
 * Guards on clicks that let something through, because a hostile page shares the screen with our dialog (clickjacking of
 * in-page interfaces: M. Tóth, DEF CON 33). Inside a closed shadow root a page cannot click for the person; it can cover,
 * fade or move what the person sees. A refusal costs one more click; letting a blind click through costs the text.
 */
export type Refusal = 'wait' | 'covered' | 'untrusted';

export interface ChoiceGuard {
  /** What is shown has changed: the time for reading starts anew. */
  readonly restart: () => void;
  /** The dialog has just been put on top of everything that is open now: what opens from here on covers it. */
  readonly raised: () => void;
  readonly check: (event: Event, button: Element) => Refusal | null;
}

/** Milliseconds that a choice has to have been on the screen before it counts. */
export const VISIBLE_MS = 500;

export function createChoiceGuard(
  host: HTMLElement,
  root: ShadowRoot,
  dialog: HTMLDialogElement,
  now: () => number,
  ended: AbortSignal,
): ChoiceGuard {
  const seenFromOutside = watchOuterFrames(dialog, ended);
  let below = new Set(rivals(dialog));
  let since = now();
  return {
    restart: () => {
      since = now();
    },
    raised: () => {
      below = new Set(rivals(dialog));
      since = now();
    },
    check: (event, button) => {
      if (!event.isTrusted) return 'untrusted';
      if (document.visibilityState !== 'visible' || now() - since < VISIBLE_MS) return 'wait';
      if (!dialog.open || inTransition() || rivals(dialog).some((rival) => !below.has(rival))) return 'covered';
      return legible(host) && seenFromOutside() && hit(host, root, button) ? null : 'covered';
    },
  };
}

/** A view transition paints a picture of the page over everything, the top layer too, and may let clicks through. */
function inTransition(): boolean {
  try {
    return document.documentElement.matches(':active-view-transition');
  } catch {
    // A browser that does not know the selector.
    return false;
  }
}

/** Whatever else of the document is in the top layer. */
function rivals(dialog: HTMLDialogElement): readonly Element[] {
  const open = [...document.querySelectorAll(':popover-open, dialog:modal')];
  if (document.fullscreenElement) open.push(document.fullscreenElement);
  return open.filter((element) => element !== dialog);
}

/** The middle and four inner points of the button must be the button, both for the page and inside our own root. */
function hit(host: HTMLElement, root: ShadowRoot, button: Element): boolean {
  const box = button.getBoundingClientRect();
  if (box.width < 8 || box.height < 8) return false;
  const points = [0.5, 0.2, 0.8].flatMap((x) =>
    [0.5, 0.25, 0.75].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  // A button half scrolled out of view may be used; one of which a person sees almost nothing may not.
  if (inView.length < 5) return false;
  return inView.every(([x, y]) => {
    const inner = root.elementFromPoint(x, y);
    return document.elementFromPoint(x, y) === host && inner !== null && (inner === button || button.contains(inner));
  });
}
