/** Hands out turns: each piece of work begins when the one before it has ended, well or not, so that nothing is lost between reading and writing. */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
