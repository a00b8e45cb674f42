import type { Hook } from './brake-words';

/** What the guard of a frame answers when the background asks for it. */
export interface FrameAnswer {
  /** Id of the site that governs the frame; null where none does (another part of the host, or a brake). */
  readonly site: string | null;
  /** The outermost document of its tab, also one that is only being prerendered. */
  readonly top: boolean;
  /** Whether the guard came before the first script of the page. */
  readonly armed: 'before-page' | 'later';
  /** Hooks that are braked here, or kept failing. */
  readonly off: readonly Hook[];
  /** How many frames the document holds, as the browser counts them: frames in shadow trees are not among them. */
  readonly children: number;
}

/** The question; sent to one frame at a time. */
export const FRAME_ASK = 'weir.frame';

/** Frames inside the page of a governed tab, by what became of them. */
export interface FrameCount {
  /** A guard is there. */
  readonly covered: number;
  /** … but it came after the page; these are among the covered ones. */
  readonly late: number;
  /** Of a host that is not governed, or of another extension: nothing of ours runs there. */
  readonly elsewhere: number;
  /** Should have a guard and has none, or cannot be named by the browser. */
  readonly missing: number;
}
