/** A labelled text. What stands between ⟦class| and ⟧ is a value of that class; the marks are not part of the text. */
export interface Item {
  readonly text: string;
  readonly labels: readonly Label[];
  /** The text holds what its set is about; false for near-misses and for what only looks so. */
  readonly positive: boolean;
}

export interface Label {
  /** The detector's id without its category and country, such as `email` or `person`. */
  readonly kind: string;
  readonly span: readonly [number, number];
}

const MARK = /⟦([a-z-]+)\|([^⟧]*)⟧/g;

export function item(marked: string, positive = true): Item {
  const labels: Label[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    const value = match[2] ?? '';
    labels.push({ kind: match[1] ?? '', span: [text.length, text.length + value.length] });
    text += value;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), labels, positive };
}

export const miss = (text: string): Item => item(text, false);
