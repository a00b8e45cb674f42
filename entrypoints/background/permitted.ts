import browser from 'webextension-polyfill';

/** Which of these match patterns the browser lets us not act on. One question where it lets us on all, which is asked at every turn. */
export async function notPermitted(patterns: readonly string[]): Promise<readonly string[]> {
  const may = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });
  if (await may([...patterns])) return [];
  const each = await Promise.all(patterns.map((pattern) => may([pattern])));
  return patterns.filter((_, index) => each[index] === false);
}
