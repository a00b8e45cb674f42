/** What a page under load has sent: when, what, and whether the site answered. */
export interface Sent {
  readonly at: number;
  readonly secret: boolean;
  /** Null as long as neither is known. */
  arrived: boolean | null;
}
interface Loading {
  stopLoad?: () => Promise<readonly Sent[]>;
}

/** Runs in the page: sends by itself, in turn a made-up key and a text without one, every `every` ms until `stopLoad`. */
export function startLoad([url, every]: readonly [string, number]): void {
  const sent: Sent[] = [];
  const key = (): string =>
    `AKIA${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('')}`;
  const timer = setInterval(() => {
    const secret = sent.length % 2 === 0;
    const text = secret ? `Our deployment fails with AWS_ACCESS_KEY_ID=${key()}, why?` : 'What is a weir?';
    const body = JSON.stringify({ messages: [{ author: { role: 'user' }, content: { parts: [text] } }] });
    const one: Sent = { at: Date.now(), secret, arrived: null };
    sent.push(one);
    fetch(url, { method: 'POST', body }).then(
      () => (one.arrived = true),
      () => (one.arrived = false),
    );
  }, every);
  (globalThis as Loading).stopLoad = () => {
    clearInterval(timer);
    return new Promise((resolve) => setTimeout(() => resolve(sent), 2_000));
  };
}

/** Runs in the page. */
export function stopLoad(): Promise<readonly Sent[]> {
  return (globalThis as Loading).stopLoad?.() ?? Promise.resolve([]);
}

/** How long, in ms, nothing that may go went. */
export function longestGap(sent: readonly Sent[]): number {
  const times = sent.filter(({ secret, arrived }) => !secret && arrived === true).map(({ at }) => at);
  return Math.max(0, ...times.slice(1).map((at, i) => at - (times[i] ?? at)));
}
