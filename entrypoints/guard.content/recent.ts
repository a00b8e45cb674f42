/** How many messages are kept, how much of them together (UTF-16 units), and for how long (ms). */
const MOST = 20;
const LONGEST = 4_096;
const KEPT_MS = 600_000;
/** A shorter piece stands in a later message by chance: the 4 of a number in the next 4. */
const TELLING = 6;

interface Sent {
  readonly text: string;
  readonly at: number;
}

/** The ends of what was sent last in one conversation, in memory only: what is split over several messages is joined again. */
export class Recent {
  private sends: readonly Sent[] = [];

  /** `now` in ms of any steady clock. */
  add(text: string, now: number): void {
    const end = text.trim().slice(-LONGEST);
    if (end === '') return;
    let left = LONGEST;
    // The newest first: what does not fit any more is the oldest.
    this.sends = [{ text: end, at: now }, ...this.without(end, now)].slice(0, MOST).filter((sent) => (left -= sent.text.length) >= 0);
  }

  /**
   * What was sent before `text`, in one piece as if the person had not stopped. What `text` holds anyway was no message of its
   * own: in some editors Enter sends nothing.
   */
  before(text: string, now: number): string {
    return this.without(text, now)
      .map((sent) => sent.text)
      .reverse()
      .join('');
  }

  private without(text: string, now: number): readonly Sent[] {
    return this.sends.filter((sent) => now - sent.at < KEPT_MS && (sent.text.length < TELLING || !text.includes(sent.text)));
  }
}
