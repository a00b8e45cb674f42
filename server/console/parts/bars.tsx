export interface Bar {
  readonly name: string;
  readonly parts: readonly { readonly name: string; readonly value: number; readonly tone: string }[];
}

interface BarsProps {
  /** What the picture shows, for those who do not see it; the numbers themselves are in a table beside it. */
  readonly label: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 600;
const ROW = 44;

/** Horizontal stacked bars on one scale, as wide as the widest. */
export function Bars({ label, bars }: BarsProps) {
  const total = (bar: Bar): number => bar.parts.reduce((sum, part) => sum + part.value, 0);
  const most = Math.max(1, ...bars.map(total));
  return (
    <svg class="bars" viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-label={label}>
      {bars.map((bar, row) => {
        let x = 0;
        return (
          <g key={bar.name} transform={`translate(0 ${row * ROW})`}>
            <text x="0" y="14">
              {bar.name}
            </text>
            <text x={WIDTH} y="14" text-anchor="end" class="value">
              {total(bar).toLocaleString()}
            </text>
            <rect x="0" y="20" width={WIDTH} height="12" rx="3" class="track" />
            {bar.parts.map((part) => {
              const width = (part.value / most) * WIDTH;
              const at = x;
              x += width;
              return width === 0 ? null : (
                <rect key={part.name} x={at} y="20" width={Math.max(1, width - 1)} height="12" rx="2" class={`fill-${part.tone}`}>
                  <title>{`${part.name}: ${part.value}`}</title>
                </rect>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

export function Legend({ items }: { readonly items: readonly { readonly name: string; readonly tone: string }[] }) {
  return (
    <ul class="legend" aria-label="Colours">
      {items.map((item) => (
        <li key={item.name}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <rect width="10" height="10" rx="2" class={`fill-${item.tone}`} />
          </svg>
          {item.name}
        </li>
      ))}
    </ul>
  );
}
