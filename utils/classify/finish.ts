/** At once, what is made step by step. */
export function finish<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const turn = steps.next();
    if (turn.done === true) return turn.value;
  }
}
