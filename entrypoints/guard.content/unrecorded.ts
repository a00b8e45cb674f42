/**
 * What this page's guard decided and no worker took down: counted in memory, because an orphan (the extension was updated
 * or restarted under the page) has nowhere else left. It goes on enforcing; only a new load of the page records again.
 */
export class Unrecorded {
  private count = 0;
  private told = false;

  /**
   * `orphaned`: true where no worker will ever hear this guard again. `tell` says so to the person, with how many records
   * are missing by now.
   */
  constructor(
    private readonly orphaned: () => boolean,
    private readonly tell: (count: number) => void,
  ) {}

  /** One record is missing. Said at the first, then only where the person has been asked anyway: what is silent stays so. */
  add(asked: boolean): void {
    this.count += 1;
    if (!this.orphaned() || (this.told && !asked)) return;
    this.told = true;
    this.tell(this.count);
  }
}
