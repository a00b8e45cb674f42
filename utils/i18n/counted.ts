/** Each sentence once, in the order of the first, with how often it was said. */
export function counted(sentences: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const sentence of sentences) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return Array.from(times, ([sentence, n]) => (n === 1 ? sentence : `${sentence} (${n} times)`));
}
