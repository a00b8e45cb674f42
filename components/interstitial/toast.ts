const SHOWN_MS = 6_000;

/** A short notice at the edge of the page that does not interrupt and takes no focus; read out politely, gone by itself. */
export function showToast(message: string, style: CSSStyleSheet): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [style];
  const box = document.createElement('div');
  box.className = 'toast';
  box.setAttribute('role', 'status');
  root.append(box);
  document.documentElement.append(host);
  // A live region is announced when it changes, not when it appears.
  const say = setTimeout(() => box.append(message), 50);
  setTimeout(() => {
    clearTimeout(say);
    host.remove();
  }, SHOWN_MS);
}
