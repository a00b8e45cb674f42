import { tone } from './words';

/** An action as a small label. */
export function ActionBadge({ action }: { readonly action: string }) {
  return <span class={`badge ${tone(action)}`}>{action}</span>;
}
