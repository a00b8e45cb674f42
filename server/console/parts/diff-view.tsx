import { useMemo } from 'preact/hooks';
import { diffLines, foldDiff } from './diff';

const SIGNS = { same: ' ', added: '+', removed: '−' } as const;

/** What changes between two texts, line by line. The sign, not only the colour, says which. */
export function DiffView({ before, after, label }: { readonly before: string; readonly after: string; readonly label: string }) {
  const lines = useMemo(() => foldDiff(diffLines(before, after)), [before, after]);
  if (before === after) return <p class="empty">No difference.</p>;
  return (
    <pre class="diff" tabIndex={0} role="region" aria-label={label}>
      {lines.map((line, index) =>
        typeof line === 'number' ? (
          <span key={index} class="fold">
            {`⋯ ${line} unchanged\n`}
          </span>
        ) : (
          <span key={index} class={line.kind}>
            {`${SIGNS[line.kind]} ${line.text}\n`}
          </span>
        ),
      )}
    </pre>
  );
}
