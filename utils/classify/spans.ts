/** Spans of a text, as start, end, start, end, …, in a table that grows: half the cost of an array of numbers. */
export class Spans {
  private list = new Int32Array(64);
  private size = 0;

  push(start: number, end: number): void {
    if (this.size === this.list.length) {
      const wider = new Int32Array(2 * this.size);
      wider.set(this.list);
      this.list = wider;
    }
    this.list[this.size] = start;
    this.list[this.size + 1] = end;
    this.size += 2;
  }

  /** All of them so far. */
  get all(): Int32Array {
    return this.list.subarray(0, this.size);
  }
}
