/** The weir: water held by a wall, and what may pass running past it. Decoration only: the name stands beside it. */
export function Mark({ size = 18 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--mark, #0b5c74)" />
      <path d="M5 11.5c2.2-2.4 4.4-2.4 6.6 0 1.6 1.7 3.2 2.1 4.6 1.2V25H7a2 2 0 0 1-2-2z" fill="#7fd4e6" />
      <path d="M17.5 7.5V25" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" />
      <path d="M22 18.5c2.8.6 4 2.6 4.3 6.3" fill="none" stroke="#7fd4e6" stroke-width="2.8" stroke-linecap="round" />
    </svg>
  );
}
