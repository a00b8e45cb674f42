import type { Adapter } from '../model/adapter';
import type { FrameAnswer, FrameCount } from '../model/frame';
import { adapterAt } from './match';

/** A frame as the browser lists it (`webNavigation.getAllFrames`). */
export interface ListedFrame {
  readonly frameId: number;
  readonly parentFrameId: number;
  readonly url: string;
  readonly errorOccurred?: boolean;
}

/**
 * What became of the frames inside a page. `listed` is null where the browser names none (a store build): then only the documents that have
 * a guard say how many frames they hold. Chromium does not list frames of blob addresses: those without a guard are found in the same way.
 */
export function countFrames(
  listed: readonly ListedFrame[] | null,
  answers: ReadonlyMap<number, FrameAnswer>,
  adapters: readonly Adapter[],
): FrameCount {
  const inside = new Map((listed ?? []).flatMap((frame) => (frame.parentFrameId >= 0 ? [[frame.frameId, frame] as const] : [])));
  const ids = new Set([...inside.keys(), ...[...answers].flatMap(([id, answer]) => (answer.top ? [] : [id]))]);
  const count = { covered: 0, late: 0, elsewhere: 0, missing: 0 };
  for (const id of ids) {
    const answer = answers.get(id);
    const frame = inside.get(id);
    if (answer !== undefined && answer.site !== null) {
      count.covered += 1;
      count.late += Number(answer.armed === 'later');
    } else if (frame !== undefined && frame.errorOccurred !== true) {
      const governed = isGoverned(frame, inside, adapters);
      // A guard that governs nothing although the place is governed has been braked: the popup names brakes.
      if (!governed) count.elsewhere += 1;
      else if (answer === undefined) count.missing += 1;
    }
  }
  // Frames that documents with a guard hold, and frames known to be in them. One whose parent is not listed has a guard of its own.
  const held = [...answers].reduce((sum, [id, { top, children }]) => (top && id !== 0 ? sum : sum + children), 0);
  const known = [...ids].filter((id) => {
    const parent = inside.get(id)?.parentFrameId;
    return parent === undefined || answers.has(parent);
  }).length;
  return { ...count, missing: count.missing + Math.max(0, held - known) };
}

/** Whether a guard belongs into a frame: by its host, or, where it has none (blank, srcdoc, data), by that of the page around it. */
function isGoverned(frame: ListedFrame, inside: ReadonlyMap<number, ListedFrame>, adapters: readonly Adapter[]): boolean {
  for (let at: ListedFrame | undefined = frame; at !== undefined; at = inside.get(at.parentFrameId)) {
    const url = URL.canParse(at.url) ? new URL(at.url) : null;
    if (url !== null && url.hostname !== '') return /^https?:$/.test(url.protocol) && adapterAt(url, adapters) !== null;
  }
  return true;
}
