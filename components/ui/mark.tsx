/** The weir: water held at a level, and what may pass going over it. Decoration only: the name stands beside it. */
export function Mark({ size = 18 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--mark, #0b5c74)" />
      <path d="M4.5 11.5c2.6 0 2.6-2 5.2-2s2.6 2 5.2 2" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" />
      <path d="M16.8 8.5v16" stroke="#fff" stroke-width="3.4" stroke-linecap="round" />
      <path d="M20.5 11.5c4 .6 5.6 4.4 5.8 12.6" fill="none" stroke="#7fd4e6" stroke-width="2.8" stroke-linecap="round" />
      <path d="M5.6 24.5h7" stroke="#fff" stroke-width="2.6" stroke-linecap="round" opacity=".55" />
      <path d="M4.5 18c2.6 0 2.6-2 5.2-2s2 1.4 3.4 1.8" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" opacity=".8" />
    </svg>
  );
}
