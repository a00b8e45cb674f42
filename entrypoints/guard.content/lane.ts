/**
 * What is held takes its turn here: one after the other, in the order of the person's gestures. Whatever comes while
 * something is held waits behind it, so that nothing overtakes and nothing is lost.
 */
export class Lane {
  private tail: Promise<void> = Promise.resolve();
  private waiting = 0;

  /** True while anything is held: then a gesture must be held too, even a clean one. */
  get busy(): boolean {
    return this.waiting > 0;
  }

  /** Appends a task. One that throws is told to `failed` and does not stop those behind it. */
  run(task: () => Promise<void>, failed: (error: unknown) => void): void {
    this.waiting += 1;
    this.tail = this.tail
      .then(task)
      .catch(failed)
      .finally(() => {
        this.waiting -= 1;
      });
  }
}
