export interface Bar {
  readonly name: string;
  readonly parts: readonly { readonly name: string; readonly value: number; readonly tone: string }[];
}

interface BarsProps {
  /** What the picture shows, for those who do not see it; the numbers themselves are in a table beside it. */
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Units of a bar's own length; it is stretched to the room there is. */
const WIDTH = 1_000;
const HEIGHT = 12;

/** Horizontal stacked bars on one scale, as wide as the widest. */
export function Bars({ label, bars }: BarsProps) {
  const total = (bar: Bar): number => bar.parts.reduce((sum, part) => sum + part.value, 0);
  const most = Math.max(1, ...bars.map(total));
  return (
    <div class="bars" role="img" aria-label={label}>
      {bars.map((bar) => (
        <div key={bar.name}>
          <p>
            <span>{bar.name}</span> <span class="soft">{total(bar).toLocaleString()}</span>
          </p>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            <rect width={WIDTH} height={HEIGHT} class="track" />
            {segments(bar, most).map(({ name, value, tone, x, width }) => (
              <rect key={name} x={x} width={width} height={HEIGHT} class={`fill-${tone}`}>
                <title>{`${name}: ${value}`}</title>
              </rect>
            ))}
          </svg>
        </div>
      ))}
    </div>
  );
}

type Segment = Bar['parts'][number] & { readonly x: number; readonly width: number };

/** Where each part of a bar lies; parts of nothing are left out. */
function segments(bar: Bar, most: number): readonly Segment[] {
  let x = 0;
  return bar.parts
    .map((part) => {
      const width = (part.value / most) * WIDTH;
      const at = x;
      x += width;
      return { ...part, x: at, width: Math.max(0, width - 1.5) };
    })
    .filter((segment) => segment.value > 0);
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
