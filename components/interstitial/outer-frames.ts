/**
 * Whether the pages around our frame let the dialog be seen: one that shows a frame may fade or cover it from outside, and inside nothing
 * of that can be read where the two are of different origins. Chromium says it itself (Intersection Observer v2, `trackVisibility`); it
 * says no whenever it is not sure, so also where somebody's dark mode inverts the page. Firefox has no such answer.
 */

/** Filters under which a person may not see what is there; inverting ones are how dark-mode extensions work. */
const BLINDING = /\b(blur|opacity|url)\(/;
const MIN_OPACITY = 0.9;
/** The shortest that Chromium allows, ms. */
const DELAY_MS = 100;

type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Neither the element nor anything around it in its document is faded or blurred. */
export function legible(element: Element): boolean {
  let opacity = 1;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const style = getComputedStyle(around);
    opacity *= Number(style.opacity);
    if (BLINDING.test(style.filter)) return false;
  }
  return opacity >= MIN_OPACITY;
}

/** Watches until the signal; the answer says whether the dialog can be seen from outside of this document, as far as that can be known. */
export function watchOuterFrames(dialog: Element, signal: AbortSignal): () => boolean {
  if (window === window.parent) return () => true;
  const tracks = 'isVisible' in IntersectionObserverEntry.prototype;
  let visible = false;
  if (tracks) {
    const options = { trackVisibility: true, delay: DELAY_MS, threshold: [0, 0.5, 1] };
    const observer = new IntersectionObserver((entries: readonly Entry[]) => (visible = entries.at(-1)?.isVisible === true), options);
    observer.observe(dialog);
    signal.addEventListener('abort', () => observer.disconnect());
  }
  return () => {
    if (visible) return true;
    const { frames, all } = framesAround();
    if (!frames.every(legible)) return false;
    // Where the browser is not sure, an inverting filter that we can see has to be the reason.
    return !tracks || (all && [document.documentElement, ...frames].some(isFiltered));
  };
}

/** The elements of the frames around this document, as far as we may look; `all`: up to the page of the tab. */
function framesAround(): { readonly frames: readonly Element[]; readonly all: boolean } {
  const frames: Element[] = [];
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    const frame = frameOf(view);
    if (frame === null) return { frames, all: false };
    frames.push(frame);
  }
  return { frames, all: true };
}

/** Null where the page around is of another origin. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

function isFiltered(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (getComputedStyle(around).filter !== 'none') return true;
  }
  return false;
}
